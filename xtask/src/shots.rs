//! `cargo xtask shots`: pictures of the served release build, for eyes to look at.

use anyhow::Result;

use crate::browser::Browser;
use crate::check::cargo;
use crate::{cache, child, gallery, site};

/// Takes them anew; which, says the program in `tests/e2e`. With `names`, only those that begin so.
pub fn run(names: &[String]) -> Result<()> {
    let root = crate::root()?;
    let browser = Browser::get()?;
    let folder = root.join("shots");
    if names.is_empty() {
        cache::remove(&folder)?;
    }
    let wanted = names.is_empty() || names.iter().any(|name| "gallery".starts_with(name.as_str()));
    let gallery = if wanted { Some(gallery::page()?) } else { None };
    site::with_site(|url| {
        let mut command = cargo(&root, "run --quiet --package e2e --bin shots --");
        command.args(names).env("FLEKSJOB_URL", url).env("SHOTS", &folder);
        if let Some(page) = &gallery {
            command.env("GALLERY_PAGE", page);
        }
        browser.tell(&mut command);
        child::run(&mut command, "taking the pictures")?;
        println!("The pictures are in shots/.");
        Ok(())
    })
}
