//! `cargo xtask shots`: pictures of the served release build, for eyes to look at.

use anyhow::Result;

use crate::browser::Browser;
use crate::check::cargo;
use crate::{cache, child, site};

/// Takes them anew; which, says the program in `tests/e2e`.
pub fn run() -> Result<()> {
    let root = crate::root()?;
    let browser = Browser::get()?;
    let folder = root.join("shots");
    cache::remove(&folder)?;
    site::with_site(|url| {
        let mut command = cargo(&root, "run --quiet --package e2e --bin shots");
        command.env("FLEKSJOB_URL", url).env("SHOTS", &folder);
        browser.tell(&mut command);
        child::run(&mut command, "taking the pictures")?;
        println!("The pictures are in shots/.");
        Ok(())
    })
}
