//! `cargo xtask test`: everything that must hold before a change is taken.
//!
//! What takes longer than half an hour belongs to `prove`; here it is only asked whether its table is stale.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::browser::Browser;
use crate::check::{cargo, host_tests};
use crate::engines::Engines;
use crate::parts::Parts;
use crate::tools::{self, TARGET, Tools};
use crate::{bench, build, cache, child, hosts, package, proof, site, stamp};

/// wasm-bindgen's runner gives all tests together 20 seconds, which a busy machine does not keep.
const WASM_TIMEOUT: &str = "600";

/// Runs the parts; one that fails does not stop those that do not need it.
pub fn run() -> Result<()> {
    let root = crate::root()?;
    let mut parts = Parts::default();
    let tools = parts.run("tools", || Tools::get(&root));
    let engines = Engines::get(&mut parts);
    host_tests(&root, &mut parts);
    if let Some(Some(remark)) = parts.run("proofs", || proof::check(&root)) {
        parts.note(remark);
    }

    match (&tools, &engines.chromium) {
        (Some(tools), Some(browser)) => {
            let capabilities = stamp::beside_this("webdriver.json")?;
            let prepared = parts.run("webdriver.json", || browser.capabilities(&root, &capabilities));
            let mut command = cargo(&root, &format!("test --target {TARGET} --test browser"));
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", tools.test_runner());
            command.env("CHROMEDRIVER", &browser.driver);
            if prepared.is_some() {
                command.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &capabilities);
            }
            if std::env::var_os("WASM_BINDGEN_TEST_TIMEOUT").is_none() {
                command.env("WASM_BINDGEN_TEST_TIMEOUT", WASM_TIMEOUT);
            }
            parts.command("wasm tests", &mut command);
        }
        _ => parts.skip("wasm tests", "a tool is missing"),
    }

    let built = match &tools {
        Some(tools) => parts.run("release build", || build::site(&root, tools)),
        None => {
            parts.skip("release build", "a tool is missing");
            None
        }
    };
    match built {
        Some(()) => {
            in_node(&root, &mut parts);
            parts.run("npm package", || package_in_use(&root, engines.chromium.as_ref()));
        }
        None => parts.skip("node tests", "no site"),
    }
    match (built, &engines.chromium) {
        (Some(()), Some(_)) => end_to_end(&root, &mut parts, &engines, &[], &[]),
        _ => parts.skip("end-to-end tests", "no site or no browser"),
    }
    match built {
        Some(()) => {
            parts.run("size", || bench::first_load(&root, bench::REACHED));
        }
        None => parts.skip("size", "no site"),
    }
    parts.finish()
}

/// What programs import, in Node: the functions, and the types they are said to have.
fn in_node(root: &Path, parts: &mut Parts) {
    let Some(mut node) = parts.run("node", tools::node) else { return };
    parts.command("node tests", node.args(["tests/node/api.mjs", "dist/v1"]).current_dir(root));
    if let Some(mut node) = parts.run("node", tools::node) {
        parts.command(
            "one language a load",
            node.args(["tests/node/languages.mjs", "dist/v1"]).current_dir(root),
        );
    }
    parts.run("types", || types(root));
}

fn types(root: &Path) -> Result<()> {
    let folder = stamp::beside_this("fleksjob-types")?;
    cache::remove(&folder)?;
    fs::create_dir_all(&folder).context("making a folder for programs in TypeScript")?;
    let mut node = tools::node()?;
    node.args(["tests/node/types.mjs", "dist/v1"]).arg(&folder).current_dir(root);
    child::run(&mut node, "writing programs in TypeScript")?;
    let mut programs = stamp::files(&folder)?;
    programs.retain(|path| path.extension().is_some_and(|end| end == "ts"));
    let mut compiler = tools::typescript()?;
    compiler.args(["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "--types", ""]);
    // The declarations are checked on their own, too, which TypeScript does not do to a library by default.
    compiler.args(["--skipLibCheck", "false"]).args(programs);
    child::run(&mut compiler, "checking the types")?;
    Ok(())
}

/// The npm package, installed from its file: in Node, for TypeScript, and in pages of Vite if there is a browser.
pub fn package_in_use(root: &Path, browser: Option<&Browser>) -> Result<()> {
    let folder = stamp::beside_this("fleksjob-package")?;
    cache::remove(&folder)?;
    let mut node = tools::node_with_npm()?;
    node.arg("tests/node/package.mjs").arg(root.join("dist").join(package::file())).arg(&folder);
    if let Some(browser) = browser {
        node.env("VITE", tools::vite()?).env("CHROMIUM", &browser.chromium);
    }
    child::run(node.current_dir(root), "using the npm package")?;
    for resolution in
        [["--module", "nodenext"].as_slice(), &["--module", "esnext", "--moduleResolution", "bundler"]]
    {
        let mut compiler = tools::typescript()?;
        compiler.args([
            "--noEmit",
            "--strict",
            "--target",
            "es2022",
            "--types",
            "",
            "--skipLibCheck",
            "false",
        ]);
        compiler.args(resolution).arg(folder.join("program.ts"));
        child::run(compiler.current_dir(&folder), "checking the package's types")?;
    }
    Ok(())
}

/// Only the end-to-end tests; with `filters`, those whose names have one of them.
pub fn run_end_to_end(filters: &[String]) -> Result<()> {
    only_end_to_end(filters, &[])
}

/// The test that finds what stands in the table of sandboxes and engines, which then writes it.
pub fn write_matrix() -> Result<()> {
    only_end_to_end(&["matrix".to_owned()], &[("FLEKSJOB_MATRIX", "write")])
}

fn only_end_to_end(filters: &[String], told: &[(&str, &str)]) -> Result<()> {
    let root = crate::root()?;
    let mut parts = Parts::default();
    let engines = Engines::get(&mut parts);
    let tools = parts.run("tools", || Tools::get(&root));
    match tools.and_then(|tools| parts.run("release build", || build::site(&root, &tools))) {
        Some(()) if engines.chromium.is_some() => end_to_end(&root, &mut parts, &engines, filters, told),
        _ => parts.skip("end-to-end tests", "no site or no browser"),
    }
    parts.finish()
}

fn end_to_end(root: &Path, parts: &mut Parts, engines: &Engines, filters: &[String], told: &[(&str, &str)]) {
    let Some(axe) = parts.run("axe-core", tools::axe) else {
        parts.skip("end-to-end tests", "axe-core is missing");
        return;
    };
    let Some(hosts) = parts.run("scripts of host pages", || hosts::get(root)) else {
        parts.skip("end-to-end tests", "the scripts of host pages are missing");
        return;
    };
    let served = site::with_built(root, |url| {
        let mut command = cargo(root, "test --package e2e --no-fail-fast --");
        command.args(filters).env("FLEKSJOB_URL", url).env("AXE", &axe).env("HOSTS", &hosts);
        command.envs(told.iter().copied());
        engines.tell(&mut command);
        parts.command("end-to-end tests", &mut command);
        Ok(())
    });
    if let Err(error) = served {
        parts.run("server", || Err::<(), _>(error));
    }
}
