//! The parts of `check` and `test`: each is run and timed, a failure does not stop the others, and the end says
//! what passed, how long it took, and what the tests said of themselves.

use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::table::{self, row};
use crate::{child, fault};

/// What has been run so far.
#[derive(Default)]
pub struct Parts {
    done: Vec<(&'static str, Outcome, Duration)>,
    summaries: Vec<String>,
}

enum Outcome {
    Passed,
    Failed,
    Skipped(&'static str),
}

impl Parts {
    /// Runs a part; gives what it made, or nothing if it failed.
    pub fn run<T>(&mut self, name: &'static str, job: impl FnOnce() -> Result<T>) -> Option<T> {
        println!("\n== {name}");
        let start = Instant::now();
        let (made, outcome) = match job() {
            Ok(made) => (Some(made), Outcome::Passed),
            Err(error) => {
                eprintln!("error: {}", fault::sentence(&error));
                (None, Outcome::Failed)
            }
        };
        self.done.push((name, outcome, start.elapsed()));
        made
    }

    /// Runs a part that is one command, and keeps its tests' summary lines.
    pub fn command(&mut self, name: &'static str, command: &mut Command) {
        let mut output = String::new();
        self.run(name, || {
            let (success, text) = child::stream(command, name)?;
            output = text;
            match fault::Fault::find(&output) {
                _ if success => Ok(()),
                Some(fault::Fault::Disk) => {
                    bail!("{}", fault::Fault::Disk.while_doing(&format!("running {name}")))
                }
                _ => bail!("{name} failed; the reason stands above."),
            }
        });
        self.summaries.extend(summaries(&output));
    }

    /// Keeps a remark for the end.
    pub fn note(&mut self, remark: String) {
        self.summaries.push(remark);
    }

    /// Notes a part that cannot be run.
    pub fn skip(&mut self, name: &'static str, reason: &'static str) {
        self.done.push((name, Outcome::Skipped(reason), Duration::ZERO));
    }

    /// Prints the end; an error if a part failed.
    pub fn finish(self) -> Result<()> {
        let mut rows = vec![row([&"part", &"seconds", &"result"])];
        let mut failed = Vec::new();
        for (name, outcome, time) in &self.done {
            let result = match outcome {
                Outcome::Passed => "passed".to_owned(),
                Outcome::Failed => "FAILED".to_owned(),
                Outcome::Skipped(reason) => format!("not run: {reason}"),
            };
            if let Outcome::Failed = outcome {
                failed.push(*name);
            }
            rows.push(row([name, &format!("{:.1}", time.as_secs_f64()), &result]));
        }
        let total: Duration = self.done.iter().map(|(_, _, time)| *time).sum();
        rows.push(row([&"total", &format!("{:.1}", total.as_secs_f64()), &""]));
        println!("\n{}\n", table::text(&rows));
        for line in &self.summaries {
            println!("{line}");
        }
        if !failed.is_empty() {
            bail!("failed: {}", failed.join(", "));
        }
        Ok(())
    }
}

/// Every summary line, without the colours that a terminal gets.
fn summaries(output: &str) -> Vec<String> {
    output
        .lines()
        .filter(|line| line.starts_with("test result:"))
        .map(|line| line.trim_end().to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use anyhow::bail;

    use super::{Parts, summaries};

    #[test]
    fn a_failure_is_remembered_and_the_rest_is_run() {
        let mut parts = Parts::default();
        assert_eq!(parts.run("first", || if true { bail!("no") } else { Ok(1) }), None);
        assert_eq!(parts.run("second", || Ok(2)), Some(2));
        parts.skip("third", "no first");
        assert_eq!(parts.finish().unwrap_err().to_string(), "failed: first");
    }

    #[test]
    fn nothing_failed() {
        let mut parts = Parts::default();
        parts.run("only", || Ok(()));
        assert!(parts.finish().is_ok());
    }

    #[test]
    fn summary_lines_are_found() {
        let output = "running 1 test\ntest a ... ok\n\ntest result: ok. 1 passed\r\nnot a test result: x\n";
        assert_eq!(summaries(output), ["test result: ok. 1 passed"]);
    }
}
