//! `cargo xtask build`: the finished site in `dist/`.

use std::path::Path;

use anyhow::Result;

use crate::tools::Tools;
use crate::{child, embed, origin, release, stamp};

/// Gets the tools, builds, and says where the site is.
pub fn run() -> Result<()> {
    let root = crate::root()?;
    let tools = Tools::get(&root)?;
    site(&root, &tools)?;
    println!("The site is in dist/: any static server will do, at any path.");
    Ok(())
}

/// Builds `dist/` if a source is newer.
pub fn site(root: &Path, tools: &Tools) -> Result<()> {
    let sources = stamp::sources(root)?;
    if stamp::is_fresh(root, &sources)? {
        println!("dist/ is up to date.");
        return Ok(());
    }
    println!("Building the release (some minutes the first time) ...");
    let mut trunk = tools.trunk()?;
    // As `Trunk.toml` has it, whatever the caller's TRUNK_ variables say.
    trunk.args(["--log", "warn", "build", "--release", "--public-url", "./"]).current_dir(root);
    let remapped = origin::hide(&mut trunk, root, tools.library())?;
    child::run(&mut trunk, "building the site")?;
    let dist = root.join("dist");
    embed::write(root, &dist)?;
    release::write(root, &dist)?;
    origin::check(&dist, remapped)?;
    stamp::set(root, &sources)
}
