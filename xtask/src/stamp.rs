//! Knows whether `dist/` is what the sources make, so that a second run builds nothing.
//!
//! The stamp holds a hash of the sources and one of `dist/`: a `trunk serve` that wrote something else there
//! invalidates it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256, Sha384};

use crate::child;

const NAME: &str = "fleksjob-dist.stamp";
const SOURCES: [&str; 12] = [
    "src",
    "style",
    "static",
    "xtask/src",
    ".cargo",
    "index.html",
    "Trunk.toml",
    "Cargo.toml",
    "Cargo.lock",
    "LICENSE",
    "LICENSE-APACHE",
    "LICENSE-MIT",
];

/// What the site is made from, as one short text.
pub fn sources(root: &Path) -> Result<String> {
    let compiler =
        child::read(Command::new("rustc").arg("-V").current_dir(root), "asking rustc for its version")?;
    Ok(format!("{compiler}{}", hash(root, &SOURCES)?))
}

/// True if the last build was of `sources` and `dist/` still is as it left it.
pub fn is_fresh(root: &Path, sources: &str) -> Result<bool> {
    let stamp = fs::read_to_string(beside_this(NAME)?).unwrap_or_default();
    Ok(root.join("dist/v1/index.html").is_file() && stamp == text(root, sources)?)
}

/// Notes that `dist/` was built from `sources`, which were read before the build: one may have changed since.
pub fn set(root: &Path, sources: &str) -> Result<()> {
    fs::write(beside_this(NAME)?, text(root, sources)?).context("noting the finished build")
}

fn text(root: &Path, sources: &str) -> Result<String> {
    Ok(format!("{sources}\n{}\n", hash(root, &["dist"])?))
}

/// Every file below `path`, or itself, sorted.
pub fn files(path: &Path) -> Result<Vec<PathBuf>> {
    if path.is_file() {
        return Ok(vec![path.to_path_buf()]);
    }
    let mut found = Vec::new();
    if path.is_dir() {
        let reading = || format!("reading {}", path.display());
        for entry in fs::read_dir(path).with_context(reading)? {
            found.extend(files(&entry.with_context(reading)?.path())?);
        }
    }
    found.sort();
    Ok(found)
}

/// The first `length` hexadecimal digits.
pub fn hex(bytes: &[u8], length: usize) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().chars().take(length).collect()
}

/// What `integrity` asks for.
pub fn checksum(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// A file beside this program, hence in the target folder, wherever that is.
pub fn beside_this(name: &str) -> Result<PathBuf> {
    Ok(std::env::current_exe().context("finding the target folder")?.with_file_name(name))
}

fn hash(root: &Path, paths: &[&str]) -> Result<String> {
    let mut hash = Sha256::new();
    for path in paths {
        for file in files(&root.join(path))? {
            let bytes = fs::read(&file).with_context(|| format!("reading {}", file.display()))?;
            let name = file.strip_prefix(root).unwrap_or(&file).to_string_lossy().into_owned();
            // The lengths keep a byte that moves from one file to the next from going unseen.
            hash.update(format!("{name}\0{}\0", bytes.len()));
            hash.update(bytes);
        }
    }
    Ok(hex(&hash.finalize(), 64))
}

#[cfg(test)]
mod tests {
    use std::fs;

    #[test]
    fn the_hash_follows_names_and_contents() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::create_dir_all(root.join("src/a")).unwrap();
        fs::write(root.join("src/a/x"), "12").unwrap();
        fs::write(root.join("src/y"), "3").unwrap();
        let hash = || super::hash(root, &["src", "absent"]).unwrap();
        let first = hash();
        assert_eq!(first, hash());
        fs::write(root.join("src/a/x"), "1").unwrap();
        fs::write(root.join("src/y"), "23").unwrap();
        let second = hash();
        assert_ne!(first, second);
        fs::rename(root.join("src/y"), root.join("src/z")).unwrap();
        assert_ne!(second, hash());
    }
}
