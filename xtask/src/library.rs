//! The standard library for the wasm target, compiled once from its own source so that it is small: panics end
//! the program at once instead of making a sentence first, and nothing names a place in the source.
//!
//! The one that rustup brings costs every visitor 11 kB more (`docs/decisions/0009`). The unstable switches are
//! used here alone; the site itself is compiled by the stable compiler, against what lies here.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use sha2::{Digest as _, Sha256};

use crate::tools::TARGET;
use crate::{cache, child, origin, stamp};

/// Something to compile the library for.
const MANIFEST: &str = "\
[package]
name = \"nothing\"
edition = \"2024\"

[lib]
path = \"nothing.rs\"

[profile.release]
opt-level = \"z\"
panic = \"abort\"
codegen-units = 1

[workspace]
";

/// The library's own `panic = \"immediate-abort\"`, switched on as a `cfg`: as the panic strategy it would have to
/// be every crate's, and that is unstable.
const FLAGS: [&str; 5] = [
    // What link-time optimisation works on.
    "-Cembed-bitcode=yes",
    "-Zlocation-detail=none",
    "-Zfmt-debug=none",
    "--cfg=panic=\"immediate-abort\"",
    "-Aexplicit_builtin_cfgs_in_flags",
];
const UNSTABLE: [&str; 2] = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];

/// The folder to give rustc as its `--sysroot`.
pub fn get(root: &Path) -> Result<PathBuf> {
    source(root)?;
    let rustc =
        child::read(Command::new("rustc").arg("-vV").current_dir(root), "asking rustc for its version")?;
    let recipe = format!("{rustc}{MANIFEST}{FLAGS:?}{UNSTABLE:?}");
    let name = format!("library-{}", stamp::hex(&Sha256::digest(&recipe), 16));
    cache::get(&name, "recipe", |part| {
        println!("Compiling the standard library for size (about a minute, once) ...");
        compile(root, part)?;
        fs::write(part.join("recipe"), &recipe).context("writing the library's recipe")
    })
}

/// Gets the library's source if it is missing.
fn source(root: &Path) -> Result<()> {
    let (source, _) = origin::standard_library(root)?;
    if source.join("library/Cargo.lock").is_file() {
        return Ok(());
    }
    if which::which("rustup").is_err() {
        bail!(
            "The source of Rust's standard library is missing: install rustup, then `rustup component add rust-src`."
        );
    }
    println!("Installing the source of the standard library (seconds, once) ...");
    let mut rustup = Command::new("rustup");
    rustup.args(["component", "add", "rust-src"]).current_dir(root);
    child::run(&mut rustup, "installing the source of the standard library")?;
    Ok(())
}

fn compile(root: &Path, part: &Path) -> Result<()> {
    let work = part.join("work");
    cache::remove(&work)?;
    fs::create_dir_all(&work).context("making the library's folder")?;
    fs::write(work.join("Cargo.toml"), MANIFEST).context("writing the library's manifest")?;
    fs::write(work.join("nothing.rs"), "#![no_std]\n").context("writing the library's manifest")?;
    let mut flags: Vec<String> = FLAGS.map(str::to_owned).into();
    for (from, to) in origin::prefixes(root)? {
        flags.push(format!("--remap-path-prefix={}={to}", from.display()));
    }
    let target = work.join("target");
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--release", "--target", TARGET]).args(UNSTABLE);
    cargo.arg("--target-dir").arg(&target).current_dir(&work);
    // What makes a stable compiler take the switches; for this one command.
    cargo.env("RUSTC_BOOTSTRAP", "1").env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    child::run(&mut cargo, "compiling the standard library")?;
    let to = part.join("lib/rustlib").join(TARGET).join("lib");
    cache::remove(&to)?;
    fs::create_dir_all(&to).with_context(|| format!("making the folder {}", to.display()))?;
    for path in stamp::files(&target.join(TARGET).join("release/deps"))? {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if name.ends_with(".rlib") && !name.starts_with("libnothing") {
            fs::copy(&path, to.join(name)).with_context(|| format!("copying {name}"))?;
        }
    }
    cache::remove(&work)
}
