//! Runs other programs: their output goes to the terminal as it comes, and its end is kept, so that a failure
//! can be put into one sentence and tests' summary lines can be repeated.

use std::io::{self, IsTerminal as _, Read, Write};
use std::process::{Command, Stdio};
use std::thread;

use anyhow::{Context as _, Result, bail};

use crate::fault::Fault;

/// More than any tool writes about one failure.
const KEPT: usize = 1 << 20;

/// Runs `command` to its end; `doing` names it in an error, like "installing Trunk". Returns what it wrote.
pub fn run(command: &mut Command, doing: &str) -> Result<String> {
    let (success, output) = stream(command, doing)?;
    if success {
        return Ok(output);
    }
    match Fault::find(&output) {
        Some(fault) => bail!("{}", fault.while_doing(doing)),
        None => bail!("{doing} failed; the reason stands above."),
    }
}

/// Like [`run`], but leaves failure to the caller.
pub fn stream(command: &mut Command, doing: &str) -> Result<(bool, String)> {
    if io::stderr().is_terminal() {
        // A pipe hides the terminal from cargo, which would then show no progress.
        command.env("CARGO_TERM_COLOR", "always");
        command.env("CARGO_TERM_PROGRESS_WHEN", "always").env("CARGO_TERM_PROGRESS_WIDTH", "80");
    }
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("{doing}: cannot start `{}`", command.get_program().display()))?;
    let (out, err) = (child.stdout.take(), child.stderr.take());
    let errors = thread::spawn(move || tee(err, &mut io::stderr()));
    let mut kept = tee(out, &mut io::stdout());
    kept.extend(errors.join().unwrap_or_default());
    let status = child.wait().with_context(|| format!("waiting for {doing}"))?;
    let mut output = String::from_utf8_lossy(&kept).into_owned();
    if !status.success() {
        // A tool that dies of a signal (a full disk under a mapped file) says nothing itself.
        output.push_str(&format!("\n({status})"));
    }
    Ok((status.success(), output))
}

/// Runs `command` silently and returns what it wrote to standard output.
pub fn read(command: &mut Command, doing: &str) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("{doing}: cannot start `{}`", command.get_program().display()))?;
    if !output.status.success() {
        bail!("{doing} failed; the reason stands above.");
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Gives `input` to `command` and returns what it makes of it.
pub fn filter(mut command: Command, input: &str) -> Result<String> {
    let name = command.get_program().display().to_string();
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start `{name}`"))?;
    // Written from a thread: both pipes may fill up.
    let pipe = child.stdin.take();
    let input = input.to_owned();
    let writer = thread::spawn(move || pipe.map_or(Ok(()), |mut pipe| pipe.write_all(input.as_bytes())));
    let output = child.wait_with_output().with_context(|| format!("waiting for `{name}`"))?;
    if !output.status.success() || !matches!(writer.join(), Ok(Ok(()))) {
        bail!("`{name}` failed");
    }
    String::from_utf8(output.stdout).with_context(|| format!("`{name}` did not write UTF-8"))
}

/// Copies byte by byte, not line by line: progress bars end in a carriage return.
fn tee(from: Option<impl Read>, to: &mut impl Write) -> Vec<u8> {
    let Some(mut from) = from else { return Vec::new() };
    let (mut kept, mut buffer) = (Vec::new(), [0; 8192]);
    while let Ok(read @ 1..) = from.read(&mut buffer) {
        let Some(bytes) = buffer.get(..read) else { break };
        // A closed terminal must not stop the build.
        let _ = to.write_all(bytes).and_then(|()| to.flush());
        kept.extend_from_slice(bytes);
        if kept.len() > 2 * KEPT {
            kept.drain(..kept.len() - KEPT);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    #[test]
    fn a_missing_program_and_a_failing_one_are_named() {
        let missing = super::run(&mut Command::new("no-such-program"), "testing").unwrap_err();
        assert!(missing.to_string().contains("testing: cannot start `no-such-program`"), "{missing}");
        let failing = super::run(Command::new("cargo").arg("no-such-command"), "testing").unwrap_err();
        assert_eq!(failing.to_string(), "testing failed; the reason stands above.");
    }

    #[test]
    fn both_outputs_are_kept() {
        let output = super::run(Command::new("cargo").arg("--version"), "testing").unwrap();
        assert!(output.starts_with("cargo "), "{output}");
    }
}
