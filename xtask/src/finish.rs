//! What Trunk cannot do, done to its output before it reaches `dist/` (the hook in `Trunk.toml`): the start text
//! in the page, one language a load, fewer bytes, names that follow the content, the script with a name that stays, and
//! the policy.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};
use sha2::{Digest as _, Sha256};

use crate::{child, csp, entry, html, squeeze, stamp, variants};

const PRERENDERED: &str = "<!--prerendered-->";

/// Finishes the folder that Trunk names.
pub fn run() -> Result<()> {
    let folder = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let folder = folder.context("`cargo xtask finish` is for Trunk to call; use `cargo xtask build`.")?;
    let release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let path = folder.join("index.html");
    let page = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    let page = html::replace_marker(&page, PRERENDERED, prerender()?.trim())?;
    let page = settle_reload(page);
    // A debug build is one wasm with both languages, asked for by Trunk's own script.
    let page = if release {
        squeeze::run(&crate::root()?, &folder, &page)?
    } else {
        html::replace_marker(&page, variants::LOAD, "")?
    };
    let page = rename_by_content(&folder, html::allow_sandbox(&page))?;
    entry::write(&crate::root()?, &folder)?;
    // The policy is last: it holds the hashes of what stands in the page.
    let script = crate::root()?.join("static/policy.js");
    let script = fs::read_to_string(&script).with_context(|| format!("reading {}", script.display()))?;
    let script = if release { squeeze::minified(&script, &[])? } else { script };
    let page = csp::insert(&page, script.trim())?;
    fs::write(&path, page).with_context(|| format!("writing {}", path.display()))
}

/// The start text, from the same components as the app. The dev profile: it is compiled in less time, and the
/// tests on the host share it.
fn prerender() -> Result<String> {
    let mut cargo = Command::new("cargo");
    cargo.args(["run", "--quiet", "--package", "fleksjob", "--features", "prerender", "--bin", "prerender"]);
    child::read(cargo.current_dir(crate::root()?), "rendering the start text")
}

/// Fills in what `trunk serve` otherwise fills in at each request, after the script's hash was taken.
fn settle_reload(page: String) -> String {
    page.replace("'{{__TRUNK_ADDRESS__}}'", "window.location.host").replace("{{__TRUNK_WS_BASE__}}", "/")
}

/// Trunk names the script and the wasm by the wasm before wasm-bindgen and wasm-opt, so another version of those
/// would give other bytes under a name that browsers keep for ever. The name must follow the bytes, and so must the
/// checksum in the page.
fn rename_by_content(folder: &Path, mut page: String) -> Result<String> {
    for path in stamp::files(folder)? {
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        let Some((before, after)) = split_hashed(name) else { continue };
        let bytes = fs::read(&path).with_context(|| format!("reading {name}"))?;
        let renamed = format!("{before}{}{after}", stamp::hex(&Sha256::digest(&bytes), 16));
        let checksum = stamp::checksum(&bytes);
        page = html::set_checksum(&page, name, &checksum);
        fs::rename(&path, path.with_file_name(&renamed)).with_context(|| format!("renaming {name}"))?;
        page = page.replace(name, &renamed);
    }
    Ok(page)
}

/// `app-0123456789abcdef_bg.wasm` as `app-` and `_bg.wasm`; nothing if there is no hash in the name.
pub fn split_hashed(name: &str) -> Option<(&str, &str)> {
    let (stem, extension) = name.rsplit_once('.')?;
    let hashed = stem.strip_suffix("_bg").unwrap_or(stem);
    let (before, hash) = hashed.rsplit_once('-')?;
    let is_hash =
        (12..=16).contains(&hash.len()) && hash.bytes().all(|sign| matches!(sign, b'0'..=b'9' | b'a'..=b'f'));
    let end = name.len() - extension.len() - 1 - (stem.len() - hashed.len());
    is_hash.then(|| Some((name.get(..=before.len())?, name.get(end..)?))).flatten()
}

#[cfg(test)]
mod tests {
    #[test]
    fn hashed_names_are_told_from_others() {
        let rows = [
            ("fleksjob-app-0123456789abcdef.js", Some(("fleksjob-app-", ".js"))),
            ("fleksjob-app-0123456789abcdef_bg.wasm", Some(("fleksjob-app-", "_bg.wasm"))),
            ("layout-3c5a6b7d8e9f01.css", Some(("layout-", ".css"))),
            ("index.html", None),
            ("fleksjob-app.js", None),
            ("guard-café.js", None),
            ("no-extension-0123456789abcdef", None),
        ];
        for (name, expected) in rows {
            assert_eq!(super::split_hashed(name), expected, "{name}");
        }
    }

    #[test]
    fn a_changed_file_gets_another_name_in_the_page_too() {
        let folder = tempfile::tempdir().unwrap();
        let old = "app-0123456789abcdef.js";
        std::fs::write(folder.path().join(old), "let a = 1;").unwrap();
        let page = format!("<link href=\"./{old}\" integrity=\"x\"><script src=\"./{old}\"></script>");
        let page = super::rename_by_content(folder.path(), page).unwrap();
        let names: Vec<_> =
            std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        let [name] = names.as_slice() else { panic!("{names:?}") };
        assert_ne!(name.to_str(), Some(old));
        assert_eq!(page.matches(name.to_str().unwrap()).count(), 2, "{page}");
        // `printf 'let a = 1;' | openssl dgst -sha384 -binary | base64`
        let checksum = "sha384-qLYCzSA7sXf4X9gKfbAczDV1MOdT7CPNU4JEPKmWQH22bhtYDGEWHH0gVMH1kq2B";
        assert!(page.contains(&format!(" integrity=\"{checksum}\"")), "{page}");
    }
}
