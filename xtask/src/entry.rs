//! What other pages and programs import from the finished site: `fleksjob.js`, whose name stays, with its types.
//!
//! The script and the wasm are named by their content, so this names them anew in every build. The page does not load
//! it.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use crate::{finish, stamp};

const SOURCE: &str = "static/fleksjob.js";
const APP: &str = "fleksjob-app";

/// Puts the files into `folder`, whose other files have their last names.
pub fn write(root: &Path, folder: &Path) -> Result<()> {
    let read = |path: &str| fs::read_to_string(root.join(path)).with_context(|| format!("reading {path}"));
    let mut script = read(SOURCE)?;
    for end in [".js", "_bg.wasm"] {
        let plain = format!("\"./{APP}{end}\"");
        ensure!(script.contains(&plain), "{SOURCE} does not name {plain}");
        script = script.replace(&plain, &format!("\"./{}\"", named(folder, end)?));
    }
    // Node takes a script for a module by what stands beside it.
    let package = format!(
        "{{ \"name\": \"fleksjob\", \"version\": \"{}\", \"private\": true, \"type\": \"module\", \
         \"exports\": \"./fleksjob.js\", \"types\": \"./fleksjob.d.ts\" }}\n",
        env!("CARGO_PKG_VERSION")
    );
    let write = |name: &str, text: &str| {
        fs::write(folder.join(name), text).with_context(|| format!("writing {name}"))
    };
    write("fleksjob.js", &script)?;
    write("package.json", &package)?;
    for path in stamp::files(&root.join("static"))? {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if name.ends_with(".d.ts") {
            write(name, &read(&format!("static/{name}"))?)?;
        }
    }
    Ok(())
}

/// The functions that the script lets programs call.
pub fn functions(root: &Path) -> Result<Vec<String>> {
    let script = fs::read_to_string(root.join(SOURCE)).with_context(|| format!("reading {SOURCE}"))?;
    let list = script.lines().find_map(|line| line.strip_prefix("export { ")?.split_once(" } from"));
    let (list, _) = list.with_context(|| format!("{SOURCE} exports no functions"))?;
    Ok(list.split(", ").map(str::to_owned).collect())
}

/// The one file that is named `fleksjob-app-`, a hash, and `end`.
pub fn named(folder: &Path, end: &str) -> Result<String> {
    let mut found = Vec::new();
    for path in stamp::files(folder)? {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if finish::split_hashed(name) == Some((&format!("{APP}-"), end)) {
            found.push(name.to_owned());
        }
    }
    ensure!(found.len() == 1, "there must be one {APP}-…{end}, and there are {}", found.len());
    found.pop().context("no file")
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_script_names_the_files_of_this_build() {
        let root = crate::root().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        for name in ["fleksjob-app-0123456789abcdef.js", "guard-0123456789abcdef.js"] {
            std::fs::write(path(name), "").unwrap();
        }
        assert!(super::write(&root, folder.path()).is_err(), "there is no wasm");
        std::fs::write(path("fleksjob-app-fedcba9876543210_bg.wasm"), "").unwrap();
        super::write(&root, folder.path()).unwrap();
        let script = std::fs::read_to_string(path("fleksjob.js")).unwrap();
        assert_eq!(script.matches("\"./fleksjob-app-0123456789abcdef.js\"").count(), 2, "{script}");
        assert!(script.contains("\"./fleksjob-app-fedcba9876543210_bg.wasm\""), "{script}");
        assert!(path("fleksjob.d.ts").is_file() && path("package.json").is_file());
        std::fs::write(path("fleksjob-app-0000000000000000.js"), "").unwrap();
        assert!(super::write(&root, folder.path()).is_err(), "there are two scripts");
    }
}
