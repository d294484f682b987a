//! `cargo xtask bench size`: what a first visit loads, and that it stays under the budget. `cargo xtask bench views`:
//! what a view asks of the server. `cargo xtask bench feel`: how long the page takes to answer.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

use crate::browser::Browser;
use crate::check::cargo;
use crate::server::{Coding, Server};
use crate::table::{self, row};
use crate::tools::Tools;
use crate::{build, child, pack, serve, site, stamp, variants};

/// Bytes with brotli of everything that a first visit to the finished widget loads: at most.
const LIMIT: usize = 120_000;

/// What is reached, so that it cannot grow unseen while it is above [`LIMIT`] (`docs/decisions/0017`).
pub const REACHED: usize = 191_000;

/// Measures the served release build; what and how, says the program in `tests/e2e`.
pub fn feel() -> Result<()> {
    let root = crate::root()?;
    let browser = Browser::get()?;
    site::with_site(|url| {
        let mut command = cargo(&root, "run --quiet --package e2e --bin feel");
        browser.tell(command.env("FLEKSJOB_URL", url));
        child::run(&mut command, "measuring")?;
        Ok(())
    })
}

/// Builds if needed, and counts the requests of a first and a repeated view and their bytes, with both codings; how, says
/// the program in `tests/e2e`.
pub fn views() -> Result<()> {
    let root = crate::root()?;
    let browser = Browser::get()?;
    build::site(&root, &Tools::get(&root)?)?;
    println!("coding  language view requests     bytes  GB a million");
    for (name, coding) in [("brotli", Coding::Brotli), ("gzip", Coding::Gzip)] {
        let server = Server::start_as(serve::any_port()?, &root.join("dist"), coding)?;
        let mut command = cargo(&root, "run --quiet --package e2e --bin views");
        browser.tell(&mut command);
        command.env("FLEKSJOB_URL", format!("{}v1/", server.url())).env("FLEKSJOB_CODING", name);
        child::run(&mut command, "counting")?;
    }
    Ok(())
}

/// Builds if needed, then prints the table.
pub fn size() -> Result<()> {
    let root = crate::root()?;
    build::site(&root, &Tools::get(&root)?)?;
    first_load(&root, LIMIT)
}

/// Prints the tables of a site that is built, one a language; an error if the larger is above so many bytes.
pub fn first_load(root: &Path, most: usize) -> Result<()> {
    let mut largest = 0;
    for (language, _) in variants::LANGUAGES {
        let mut rows = vec![row([&format!("first load, {language}"), &"bytes", &"brotli", &"gzip"])];
        let (mut all, mut packed, mut zipped) = (0, 0, 0);
        for (name, bytes) in &loaded(&root.join("dist/v1"), language)? {
            let (small, other) = (pack::brotli(bytes)?.len(), pack::gzip(bytes)?.len());
            rows.push(row([name, &bytes.len(), &small, &other]));
            all += bytes.len();
            packed += small;
            zipped += other;
        }
        rows.push(row([&"total", &all, &packed, &zipped]));
        rows.push(row([&"at most", &"", &most, &""]));
        println!("{}", table::text(&rows));
        largest = packed.max(largest);
    }
    let loader = root.join("dist/v1/embed.js");
    if loader.is_file() {
        let bytes = fs::read(&loader).with_context(|| format!("reading {}", loader.display()))?;
        let (small, other) = (pack::brotli(&bytes)?.len(), pack::gzip(&bytes)?.len());
        let head = row([&"each view of an embedding page", &"bytes", &"brotli", &"gzip"]);
        println!("{}", table::text(&[head, row([&"embed.js", &bytes.len(), &small, &other])]));
    }
    if largest > most {
        bail!("The first load is {largest} bytes with brotli, {} too many.", largest - most);
    }
    Ok(())
}

/// The page and every file that it, or a file it loads, names; but what it loads only in another language.
fn loaded(dist: &Path, language: &str) -> Result<Vec<(String, Vec<u8>)>> {
    let read = |path: &Path| fs::read(path).with_context(|| format!("reading {}", path.display()));
    let mut others = stamp::files(dist)?;
    others.retain(|path| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let elsewhere =
            variants::LANGUAGES.iter().any(|(of, start)| *of != language && name.starts_with(start));
        !elsewhere
            && path.extension().and_then(|end| end.to_str()).is_none_or(|end| !pack::ENDS.contains(&end))
    });
    let mut found = vec![("index.html".to_owned(), read(&dist.join("index.html"))?)];
    let mut at = 0;
    while let Some((_, bytes)) = found.get(at) {
        let text = String::from_utf8_lossy(bytes).into_owned();
        for path in &others {
            let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
            if text.contains(name) && !found.iter().any(|(known, _)| known == name) {
                found.push((name.to_owned(), read(path)?));
            }
        }
        at += 1;
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    #[test]
    fn only_what_is_named_counts() {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in [
            ("index.html", "<link href=\"./a.css\">fleksjob-da-1.wasm fleksjob-en-2.wasm"),
            ("a.css", "url(b.svg)"),
            ("b.svg", "<svg/>"),
            ("a.css.br", "x"),
            ("later.css", "x"),
            ("fleksjob-da-1.wasm", "x"),
            ("fleksjob-en-2.wasm", "x"),
        ] {
            std::fs::write(folder.path().join(name), text).unwrap();
        }
        for (language, wasm) in [("da", "fleksjob-da-1.wasm"), ("en", "fleksjob-en-2.wasm")] {
            let loaded = super::loaded(folder.path(), language).unwrap();
            let names: Vec<_> = loaded.into_iter().map(|(name, _)| name).collect();
            assert_eq!(names, ["index.html", "a.css", wasm, "b.svg"]);
        }
    }
}
