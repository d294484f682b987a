//! Which version of what: the tools' pins, `Cargo.lock`'s wasm-bindgen, and the least cargo and Node.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;

use crate::child;

/// The last Trunk that cargo 1.95 compiles.
pub const TRUNK: &str = "0.21.14";
/// The npm package that carries wasm-opt. `Trunk.toml` names the same.
pub const BINARYEN: u32 = 132;
/// The npm package that makes scripts small.
pub const ESBUILD: &str = "0.28.2";

/// The npm package that checks types.
pub const TYPESCRIPT: &str = "7.0.2";
/// The npm package that many pages are built with; the tests build one with ours in it.
pub const VITE: &str = "8.3.8";
/// What drives Firefox over WebDriver.
pub const GECKODRIVER: &str = "0.37.1";
/// The npm package that finds faults of accessibility.
pub const AXE: &str = "4.14.1";
/// What a React page is made of, in the test that embeds the widget in one.
pub const REACT: &str = "19.3.1";
/// The last iframe-resizer under the MIT licence, which many host pages run.
pub const IFRAME_RESIZER: &str = "4.3.11";
/// Another that host pages run.
pub const OPEN_IFRAME_RESIZER: &str = "2.1.0";
/// Changes the code to see whether a test notices; only `cargo xtask prove` needs it.
pub const MUTANTS: &str = "27.1.0";

const CARGO: (u32, u32) = (1, 95);
/// What Vite needs.
const NODE: (u32, u32) = (20, 19);

#[derive(Deserialize)]
struct Lock {
    package: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
}

/// The version of the `wasm-bindgen` crate, which its command-line tool must equal.
pub fn wasm_bindgen(root: &Path) -> Result<String> {
    let text = std::fs::read_to_string(root.join("Cargo.lock")).context("reading Cargo.lock")?;
    let lock: Lock = toml::from_str(&text).context("reading Cargo.lock")?;
    let found = lock.package.into_iter().find(|package| package.name == "wasm-bindgen");
    Ok(found.context("Cargo.lock has no wasm-bindgen")?.version)
}

/// Refuses a cargo that is too old.
pub fn cargo() -> Result<()> {
    let text = child::read(Command::new("cargo").arg("--version"), "asking cargo for its version")?;
    at_least("cargo", text.trim_start_matches("cargo "), CARGO, "`rustup update stable`")
}

/// Refuses a Node that is too old.
pub fn node(node: &Path) -> Result<()> {
    let text = child::read(Command::new(node).arg("--version"), "asking Node for its version")?;
    at_least("Node", text.trim_start_matches('v'), NODE, "your package manager or nodejs.org")
}

fn at_least(name: &str, found: &str, least: (u32, u32), remedy: &str) -> Result<()> {
    let mut numbers = found.split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    let version = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if version < least {
        bail!(
            "{name} {} is too old, {}.{} or later is needed: get it with {remedy}.",
            found.trim(),
            least.0,
            least.1
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{BINARYEN, at_least};

    #[test]
    fn old_versions_are_refused() {
        let rows = [
            ("1.95.0 (f2d3ce0bd 2026-03-21)\n", true),
            ("1.94.9", false),
            ("1.100.0-nightly", true),
            ("2.0.0", true),
            ("", false),
        ];
        for (found, expected) in rows {
            assert_eq!(at_least("cargo", found, (1, 95), "x").is_ok(), expected, "{found}");
        }
    }

    #[test]
    fn trunk_asks_for_the_tools_that_are_installed() {
        let root = crate::root().unwrap();
        let text = std::fs::read_to_string(root.join("Trunk.toml")).unwrap();
        let trunk: toml::Table = toml::from_str(&text).unwrap();
        let tools = trunk["tools"].as_table().unwrap();
        assert_eq!(tools["wasm_opt"].as_str(), Some(format!("version_{BINARYEN}").as_str()));
        // Without a pin Trunk reads Cargo.lock itself; one that differs would make it download another.
        if let Some(pin) = tools.get("wasm_bindgen") {
            assert_eq!(pin.as_str(), Some(super::wasm_bindgen(&root).unwrap().as_str()));
        }
    }
}
