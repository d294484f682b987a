//! What lies in `dist/` beside the widget that Trunk builds in `dist/v1/`: the copy that never changes, the page that
//! leads to both, checksums, compressed files, the package for programs, and the rules for servers.
//!
//! A folder of an older version that lies in `dist/` stays there, and gets its rules: see docs/operations.md.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::{cache, csp, pack, package, rule_files, stamp};

/// What a page may include, by its ending.
const INCLUDED: [&str; 3] = ["css", "js", "wasm"];

const CHECKSUMS: &str = "sri.json";

/// The version of everything here, such as `1.0.0`.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Completes `dist`, in which Trunk has built `v1` and `embed` has put the loader and the page for webmasters.
pub fn write(root: &Path, dist: &Path) -> Result<()> {
    let v1 = dist.join("v1");
    fs::write(v1.join(CHECKSUMS), checksums(&v1)?).with_context(|| format!("writing {CHECKSUMS}"))?;
    pack::write(&v1)?;
    copy(&v1, &dist.join(format!("v{VERSION}")))?;
    pack::write(&dist.join("embed"))?;
    let page =
        fs::read_to_string(root.join("static/site/index.html")).context("reading static/site/index.html")?;
    fs::write(dist.join("index.html"), csp::insert_still(&page)?).context("writing dist/index.html")?;
    pack::write(&dist.join("index.html"))?;
    package::write(root, dist)?;
    rule_files::write(dist)
}

/// The checksum that a page may ask for, by the names of the files in `folder`.
fn checksums(folder: &Path) -> Result<String> {
    let mut all = BTreeMap::new();
    for path in stamp::files(folder)? {
        if path.extension().and_then(|end| end.to_str()).is_some_and(|end| INCLUDED.contains(&end)) {
            let bytes = fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
            let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            all.insert(name, stamp::checksum(&bytes));
        }
    }
    Ok(serde_json::to_string_pretty(&all)? + "\n")
}

/// Makes `to` the same as `from`.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    cache::remove(to)?;
    for path in stamp::files(from)? {
        let copy = to.join(path.strip_prefix(from).unwrap_or(&path));
        let folder = copy.parent().unwrap_or(to);
        fs::create_dir_all(folder).with_context(|| format!("making the folder {}", folder.display()))?;
        fs::copy(&path, &copy).with_context(|| format!("writing {}", copy.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use crate::stamp;

    #[test]
    fn the_copy_is_the_same_and_has_nothing_more() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("v1"), folder.path().join("v1.0.0"));
        for (path, text) in [("v1/a.js", "a"), ("v1/b/c.css", "c"), ("v1.0.0/left-over.js", "x")] {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        super::copy(&from, &to).unwrap();
        let content = |folder: &Path| -> Vec<_> {
            let files = stamp::files(folder).unwrap().into_iter();
            files
                .map(|path| (path.strip_prefix(folder).unwrap().to_owned(), std::fs::read(path).unwrap()))
                .collect()
        };
        assert_eq!(content(&from), content(&to));
        assert_eq!(content(&to).len(), 2);
    }

    #[test]
    fn checksums_are_those_of_what_a_page_may_include() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["embed.js", "embed.js.br", "index.html", "app.wasm"] {
            std::fs::write(folder.path().join(name), "let a = 1;").unwrap();
        }
        // `printf 'let a = 1;' | openssl dgst -sha384 -binary | base64`
        let sum = "sha384-qLYCzSA7sXf4X9gKfbAczDV1MOdT7CPNU4JEPKmWQH22bhtYDGEWHH0gVMH1kq2B";
        let expected = format!("{{\n  \"app.wasm\": \"{sum}\",\n  \"embed.js\": \"{sum}\"\n}}\n");
        assert_eq!(super::checksums(folder.path()).unwrap(), expected);
    }
}
