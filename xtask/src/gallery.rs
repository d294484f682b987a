//! `cargo xtask gallery`: every part of the page in each of its states, drawn on the host for tests and eyes.

use std::path::PathBuf;

use anyhow::Result;

use crate::check::cargo;
use crate::{child, stamp};

/// Writes the snapshots anew, and the page.
pub fn run() -> Result<()> {
    let page = draw("write")?;
    println!("tests/snapshots is written anew; the page to look at is {}.", page.display());
    Ok(())
}

/// Draws the page alone, and says where it is.
pub fn page() -> Result<PathBuf> {
    draw("page")
}

fn draw(what: &str) -> Result<PathBuf> {
    let page = stamp::beside_this("gallery.html")?;
    let tests = "test --quiet --package fleksjob --features fleksjob/prerender --test gallery";
    let mut command = cargo(&crate::root()?, tests);
    if what == "page" {
        command.arg("the_page_to_look_at");
    }
    child::run(command.env("GALLERY", what).env("GALLERY_PAGE", &page), "drawing the gallery")?;
    Ok(page)
}
