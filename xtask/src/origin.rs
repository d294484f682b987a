//! Where the site was built stands nowhere in it: without this the wasm would name the source files of its
//! panics by their full paths on the building machine.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::{child, stamp};

/// For the wasm target alone: programs of the building machine, like the hook's own, are compiled as ever.
const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Half of rustc's own: the data lies behind the stack, and its addresses are a byte shorter.
const STACK: &str = "-Clink-arg=-zstack-size=524288";

const OTHERS: [&str; 2] = ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS"];

/// The folders of people, on Linux, macOS and Windows.
const HOMES: [&str; 4] = ["/root/", "/home/", "/Users/", "\\Users\\"];

/// Makes `command`, which calls cargo, compile without the paths of this machine. False if it cannot.
///
/// `library` is the standard library to compile against.
pub fn hide(command: &mut Command, root: &Path, library: &Path) -> Result<bool> {
    let given = std::env::var(FLAGS).unwrap_or_default();
    let flags = flags(&given, library, &prefixes(root)?);
    // Flags for everything put those for one target out of force.
    let hindrance = if OTHERS.into_iter().any(|name| std::env::var_os(name).is_some()) {
        Some("RUSTFLAGS is set")
    } else if flags.is_none() {
        Some("one of them has a blank in it")
    } else {
        None
    };
    if let Some(hindrance) = hindrance {
        eprintln!("note: the wasm names paths of this machine and is larger, because {hindrance}.");
    }
    command.env(FLAGS, flags.unwrap_or(given));
    Ok(hindrance.is_none())
}

/// Folders of this machine, and what is to stand for each.
pub fn prefixes(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let sources = cargo_home()?.join("registry").join("src");
    // The last that fits counts: a registry's own folder goes after the one that holds it.
    let mut prefixes = vec![(root.to_path_buf(), String::new()), (sources.clone(), String::new())];
    for entry in fs::read_dir(&sources).into_iter().flatten().flatten() {
        prefixes.push((entry.path(), String::new()));
    }
    prefixes.push(standard_library(root)?);
    Ok(prefixes)
}

/// The variable is split at blanks, and knows no quotes.
fn flags(given: &str, library: &Path, prefixes: &[(PathBuf, String)]) -> Option<String> {
    let mut flags: Vec<String> = given.split_whitespace().map(str::to_owned).collect();
    let library = library.to_str().filter(|library| !library.contains(char::is_whitespace))?;
    flags.push(format!("--sysroot={library}"));
    flags.push(STACK.to_owned());
    for (prefix, short) in prefixes {
        let prefix = prefix.to_str().filter(|prefix| !prefix.contains(char::is_whitespace))?;
        flags.push(format!("--remap-path-prefix={prefix}={short}"));
    }
    Some(flags.join(" "))
}

/// Where rustc has its library's source, if it has it, and the name it uses where it has not.
pub fn standard_library(root: &Path) -> Result<(PathBuf, String)> {
    let ask = |arguments: &[&str]| {
        let mut rustc = Command::new("rustc");
        child::read(rustc.args(arguments).current_dir(root), "asking rustc for its library")
    };
    let source = Path::new(ask(&["--print", "sysroot"])?.trim()).join("lib/rustlib/src/rust");
    let about = ask(&["-vV"])?;
    let commit = about.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
    Ok((source, format!("/rustc/{commit}")))
}

fn cargo_home() -> Result<PathBuf> {
    let named = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = || std::env::home_dir().map(|home| home.join(".cargo"));
    named.or_else(home).context("There is no folder of cargo's: set CARGO_HOME.")
}

/// Addresses of the building machine.
const HERE: [&str; 2] = ["127.0.0.1", "//localhost"];

/// What is compressed is made of files that are looked at themselves.
const UNREAD: [&str; 3] = ["br", "gz", "tgz"];

/// Refuses a site that names someone's folder, if the paths were to be hidden, or the server it was tried on: it works
/// on any.
pub fn check(dist: &Path, hidden: bool) -> Result<()> {
    for path in stamp::files(dist)? {
        let end = path.extension().and_then(|end| end.to_str()).unwrap_or_default();
        if UNREAD.contains(&end) {
            continue;
        }
        let bytes = fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
        if let Some(home) = named(&bytes, &HOMES).filter(|_| hidden && end == "wasm") {
            bail!("{} names a path with {home}: it must not tell where it was built.", path.display());
        }
        if let Some(here) = named(&bytes, &HERE) {
            bail!("{} names {here}: it must not tell where it is served.", path.display());
        }
    }
    Ok(())
}

fn named(bytes: &[u8], names: &[&'static str]) -> Option<&'static str> {
    names.iter().copied().find(|name| bytes.windows(name.len()).any(|window| window == name.as_bytes()))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    #[test]
    fn a_path_of_someone_is_found() {
        let rows: [(&[u8], Option<&str>); 5] = [
            (b"\0asm yew-0.23.0/src/lib.rs", None),
            (b"\0asm\xff/home/a/x.rs", Some("/home/")),
            (b"/Users/a", Some("/Users/")),
            (b"C:\\Users\\a", Some("\\Users\\")),
            (b"/root", None),
        ];
        for (bytes, expected) in rows {
            assert_eq!(super::named(bytes, &super::HOMES), expected, "{bytes:?}");
        }
    }

    #[test]
    fn a_site_that_tells_where_it_was_made_is_refused() {
        let rows = [
            ("v1/a.js", "fetch('./x')", true, true),
            ("v1/a.js", "fetch('http://127.0.0.1:8080/x')", true, false),
            ("index.html", "<a href=\"http://localhost/\">", false, false),
            ("v1/a_bg.wasm", "/home/a/x.rs", true, false),
            ("v1/a_bg.wasm", "/home/a/x.rs", false, true),
            ("v1/a.wasm.br", "127.0.0.1", true, true),
        ];
        for (name, text, hidden, expected) in rows {
            let folder = tempfile::tempdir().unwrap();
            std::fs::create_dir(folder.path().join("v1")).unwrap();
            std::fs::write(folder.path().join(name), text).unwrap();
            assert_eq!(super::check(folder.path(), hidden).is_ok(), expected, "{name} {text} {hidden}");
        }
    }

    #[test]
    fn flags_are_added_to_those_that_are_given() {
        let rows = [
            ("", "/s", "/a", "", Some("--sysroot=/s -Clink-arg=-zstack-size=524288 --remap-path-prefix=/a=")),
            (
                "-C x",
                "/s",
                "/a",
                "/b",
                Some("-C x --sysroot=/s -Clink-arg=-zstack-size=524288 --remap-path-prefix=/a=/b"),
            ),
            ("", "/s", "/a b", "", None),
            ("", "/s s", "/a", "", None),
        ];
        for (given, library, prefix, short, expected) in rows {
            let prefixes = [(PathBuf::from(prefix), short.to_owned())];
            let flags = super::flags(given, library.as_ref(), &prefixes);
            assert_eq!(flags.as_deref(), expected, "{given} {library} {prefix}");
        }
    }
}
