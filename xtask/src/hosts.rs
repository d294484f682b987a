//! What real host pages run, for the end-to-end tests: React, iframe-resizer and open-iframe-resizer, in exact versions.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::{cache, child, stamp, tools, versions};

/// The source of the React page.
const REACT_PAGE: &str = "tests/e2e/tests/embedding/react.jsx";

/// The folder of their scripts: `react.js`, the page of the test with React in it, and the two resizers.
pub fn get(root: &Path) -> Result<PathBuf> {
    let folder = stamp::beside_this("fleksjob-hosts")?;
    cache::remove(&folder)?;
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    let copy = |name: &str, from: PathBuf| {
        fs::copy(&from, folder.join(name)).with_context(|| format!("copying {}", from.display()))
    };
    let file = "js/iframeResizer.min.js";
    let modules = tools::node_modules("iframe-resizer", versions::IFRAME_RESIZER, file)?;
    copy("iframe-resizer.js", modules.join("iframe-resizer").join(file))?;
    let (name, file) = ("@open-iframe-resizer/core", "dist/index.js");
    let modules = tools::node_modules(name, versions::OPEN_IFRAME_RESIZER, file)?;
    copy("open-iframe-resizer.js", modules.join(name).join(file))?;
    // It brings React itself.
    let modules = tools::node_modules("react-dom", versions::REACT, "client.js")?;
    let mut bundle = tools::esbuild()?;
    bundle.arg(root.join(REACT_PAGE)).arg(format!("--outfile={}", folder.join("react.js").display()));
    bundle.args(["--bundle", "--minify", "--format=iife", "--jsx=automatic", "--log-level=warning"]);
    bundle.arg("--define:process.env.NODE_ENV=\"production\"").env("NODE_PATH", modules);
    child::run(&mut bundle, "bundling the React page")?;
    Ok(folder)
}
