//! `cargo xtask check`: what is quick enough to run before every commit.
//!
//! No browser, no wasm and no tools: those are `cargo xtask test`.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::parts::Parts;
use crate::rates;

/// Runs the parts.
pub fn run() -> Result<()> {
    let root = crate::root()?;
    let mut parts = Parts::default();
    parts.command("fmt", &mut cargo(&root, "fmt --check --all"));
    // The prerenderer is left out of a plain build, but not of the checks.
    parts.command(
        "clippy",
        &mut cargo(&root, "clippy --workspace --all-targets --features fleksjob/prerender -- -D warnings"),
    );
    parts.command(
        "clippy without the app",
        &mut cargo(&root, "clippy --package fleksjob --lib --no-default-features -- -D warnings"),
    );
    parts.command("docs", cargo(&root, "doc --workspace --no-deps").env("RUSTDOCFLAGS", "-D warnings"));
    host_tests(&root, &mut parts);
    parts.run("rates", || rates::remind(&root));
    parts.finish()
}

/// The tests that need no browser. Two calls with the features that `cargo xtask` and the prerenderer have
/// anyway: in one call for the workspace the features of both would be joined, and everything compiled again.
pub fn host_tests(root: &Path, parts: &mut Parts) {
    parts.command("xtask's tests", &mut cargo(root, "test --package xtask"));
    parts.command(
        "host tests",
        &mut cargo(
            root,
            "test --workspace --exclude e2e --exclude xtask --features fleksjob/prerender --no-fail-fast",
        ),
    );
}

/// A call of cargo; no argument has a blank in it.
pub fn cargo(root: &Path, arguments: &str) -> Command {
    let mut command = Command::new("cargo");
    command.args(arguments.split_whitespace()).current_dir(root);
    command
}
