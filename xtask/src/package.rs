//! The npm package: the functions for programs, with their types, in one file that has the same bytes whoever packs it.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use tar::{Builder, EntryType, Header};

use crate::release::VERSION;
use crate::{entry, pack, stamp};

/// What npm gives every file: 26 October 1985.
const DAY: u64 = 499_162_500;

/// Which browsers and Node the same script runs in.
const DESCRIPTION: &str = "What a Danish fleksjob (flexi-job) costs the employer, which way leads to it, its deadlines and accommodations";

/// The package's file below `dist/`.
pub fn file() -> String {
    format!("npm/fleksjob-{VERSION}.tgz")
}

/// Packs what lies in `dist/v1`, with what npm and a reader want beside it.
pub fn write(root: &Path, dist: &Path) -> Result<()> {
    let v1 = dist.join("v1");
    let (script, wasm) = (entry::named(&v1, ".js")?, entry::named(&v1, "_bg.wasm")?);
    let mut files = vec![("package.json".to_owned(), manifest()?.into_bytes())];
    let mut add = |name: &str, path: &Path| -> Result<()> {
        files.push((name.to_owned(), fs::read(path).with_context(|| format!("reading {}", path.display()))?));
        Ok(())
    };
    add("README.md", &root.join("static/npm/README.md"))?;
    for name in ["LICENSE", "LICENSE-APACHE", "LICENSE-MIT"] {
        add(name, &root.join(name))?;
    }
    for name in ["fleksjob.js", &script, &wasm] {
        add(name, &v1.join(name))?;
    }
    for path in stamp::files(&v1)? {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if name.ends_with(".d.ts") {
            add(name, &path)?;
        }
    }
    let path = dist.join(file());
    let folder = path.parent().unwrap_or(dist);
    fs::create_dir_all(folder).with_context(|| format!("making the folder {}", folder.display()))?;
    fs::write(&path, packed(&files)?).with_context(|| format!("writing {}", path.display()))
}

/// What npm reads.
fn manifest() -> Result<String> {
    // The order is that of readers, so it is written out.
    let text = format!(
        r#"{{
  "name": "fleksjob",
  "version": "{VERSION}",
  "description": "{DESCRIPTION}",
  "keywords": ["fleksjob", "flexi-job", "fleksløntilskud", "Denmark", "WebAssembly"],
  "license": "MIT OR Apache-2.0",
  "type": "module",
  "main": "./fleksjob.js",
  "types": "./fleksjob.d.ts",
  "exports": {{
    ".": {{
      "types": "./fleksjob.d.ts",
      "default": "./fleksjob.js"
    }},
    "./package.json": "./package.json"
  }},
  "sideEffects": false,
  "engines": {{
    "node": ">=20"
  }}
}}
"#
    );
    if let Err(error) = serde_json::from_str::<serde_json::Value>(&text) {
        bail!("the package's package.json is not JSON: {error}");
    }
    Ok(text)
}

fn packed(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>> {
    let mut archive = Builder::new(Vec::new());
    for (name, bytes) in files {
        let mut header = Header::new_ustar();
        header.set_entry_type(EntryType::Regular);
        header.set_mode(0o644);
        header.set_mtime(DAY);
        header.set_size(bytes.len() as u64);
        archive
            .append_data(&mut header, format!("package/{name}"), bytes.as_slice())
            .with_context(|| format!("packing {name}"))?;
    }
    pack::gzip(&archive.into_inner().context("packing")?)
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;
    use std::path::Path;

    fn names_and_texts(bytes: &[u8]) -> Vec<(String, String)> {
        let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(bytes));
        let entries = archive.entries().unwrap().map(|entry| {
            let mut entry = entry.unwrap();
            let mut text = String::new();
            entry.read_to_string(&mut text).unwrap();
            (entry.path().unwrap().to_string_lossy().into_owned(), text)
        });
        entries.collect()
    }

    #[test]
    fn the_package_has_the_delivered_files_and_always_the_same_bytes() {
        let root = crate::root().unwrap();
        let site = |folder: &Path| {
            std::fs::create_dir(folder.join("v1")).unwrap();
            for name in [
                "fleksjob.js",
                "fleksjob.js.br",
                "fleksjob.d.ts",
                "fleksjob-app-0123456789abcdef.js",
                "fleksjob-app-0123456789abcdef_bg.wasm",
                "fleksjob-da-0123456789abcdef.wasm",
            ] {
                std::fs::write(folder.join("v1").join(name), name).unwrap();
            }
            super::write(&root, folder).unwrap();
            std::fs::read(folder.join(super::file())).unwrap()
        };
        let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let bytes = site(one.path());
        assert_eq!(bytes, site(other.path()));
        let all = names_and_texts(&bytes);
        let names: Vec<_> = all.iter().map(|(name, _)| name.trim_start_matches("package/")).collect();
        let expected = [
            "package.json",
            "README.md",
            "LICENSE",
            "LICENSE-APACHE",
            "LICENSE-MIT",
            "fleksjob.js",
            "fleksjob-app-0123456789abcdef.js",
            "fleksjob-app-0123456789abcdef_bg.wasm",
            "fleksjob.d.ts",
        ];
        assert_eq!(names, expected);
        assert_eq!(all[5].1, "fleksjob.js");
        let manifest: serde_json::Value = serde_json::from_str(&all[0].1).unwrap();
        assert_eq!(manifest["version"], env!("CARGO_PKG_VERSION"));
    }
}
