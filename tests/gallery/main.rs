//! The gallery: every part of the page in each of its states, drawn as the page draws it, and the HTML of each kept
//! in `tests/snapshots`. It is built for tests only; nothing of it is in the library, so none is ever delivered.
//!
//! `cargo xtask gallery` writes the snapshots anew, and a page to look at. What changed is then read in the diff.

mod examples;
mod html;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use yew::prelude::*;

use examples::EXAMPLES;
use fleksjob::app::parts::Tag;

/// A part in one of its states.
struct Example {
    /// The part: the name of its function, or of its class without `fj-`.
    part: &'static str,
    state: &'static str,
    draw: fn() -> Tag,
}

#[derive(Clone, Copy, PartialEq, Properties)]
struct Place {
    number: usize,
}

/// The example in this place of the table.
struct Shown;

impl Component for Shown {
    type Message = ();
    type Properties = Place;

    fn create(_context: &Context<Shown>) -> Shown {
        Shown
    }

    fn view(&self, context: &Context<Shown>) -> Html {
        (EXAMPLES[context.props().number].draw)().html()
    }
}

fn drawn(number: usize) -> String {
    let renderer = yew::ServerRenderer::<Shown>::with_props(move || Place { number });
    pollster::block_on(renderer.hydratable(false).render())
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn write(path: &Path, text: &str) {
    fs::write(path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

fn snapshots() -> PathBuf {
    root().join("tests/snapshots")
}

/// Every example by the file of its part.
fn galleries() -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for (number, example) in EXAMPLES.iter().enumerate() {
        let file: &mut String = files.entry(format!("{}.html", example.part)).or_default();
        if !file.is_empty() {
            file.push('\n');
        }
        file.push_str(&format!("<!-- {} -->\n{}", example.state, html::one_tag_a_line(&drawn(number))));
    }
    files
}

#[test]
fn the_parts_look_as_they_were_last_seen() {
    let galleries = galleries();
    if std::env::var_os("GALLERY").is_some_and(|word| word == "write") {
        let _ = fs::remove_dir_all(snapshots());
        fs::create_dir_all(snapshots()).expect("making the folder of the snapshots");
        galleries.iter().for_each(|(name, text)| write(&snapshots().join(name), text));
        return;
    }
    let kept = fs::read_dir(snapshots()).expect("tests/snapshots");
    let kept: BTreeSet<String> =
        kept.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    assert!(kept.iter().eq(galleries.keys()), "other files than parts: {kept:?}; `cargo xtask gallery`");
    for (name, text) in galleries {
        let kept = read(&snapshots().join(&name));
        let differs = kept.lines().zip(text.lines()).position(|(kept, now)| kept != now);
        let line = differs.unwrap_or_else(|| kept.lines().count().min(text.lines().count()));
        assert!(
            kept == text,
            "{name}, line {}:\n  was {}\n  is  {}\n`cargo xtask gallery` writes it anew; read the diff.",
            line + 1,
            kept.lines().nth(line).unwrap_or_default(),
            text.lines().nth(line).unwrap_or_default(),
        );
    }
}

/// The functions that draw: those in `src/app/parts` that others may call and that give a piece of the page.
fn functions() -> BTreeSet<String> {
    let folder = root().join("src/app/parts");
    let files = fs::read_dir(folder).expect("src/app/parts").filter_map(|entry| Some(entry.ok()?.path()));
    let mut names = BTreeSet::new();
    // Elements themselves are no parts.
    for path in files.filter(|path| !path.ends_with("tag.rs")) {
        let text = read(&path);
        for (_, rest) in text.match_indices("\npub fn ").map(|(at, word)| text.split_at(at + word.len())) {
            let head = rest.split_once('{').map_or(rest, |(head, _)| head);
            let gives = head.rsplit_once("->").map_or("", |(_, gives)| gives);
            if gives.contains("Tag") {
                names.insert(head.split(['(', '<']).next().unwrap_or_default().to_owned());
            }
        }
    }
    names
}

#[test]
fn every_part_has_an_example() {
    let functions = functions();
    assert!(functions.contains("number_field") && functions.contains("list"), "{functions:?}");
    let shown: BTreeSet<&str> = EXAMPLES.iter().map(|example| example.part).collect();
    let without: Vec<&String> = functions.iter().filter(|name| !shown.contains(name.as_str())).collect();
    assert!(without.is_empty(), "add a line to tests/gallery/examples.rs for each of {without:?}");
    let mut names = BTreeSet::new();
    for Example { part, state, .. } in EXAMPLES {
        assert!(names.insert((part, state)), "{part}, {state} stands twice");
    }
}

/// For eyes: every example under its name, with the page's own styles, where `GALLERY_PAGE` says.
#[test]
fn the_page_to_look_at() {
    let index = read(&root().join("index.html"));
    let sheets = index.split("rel=\"css\" href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let styles: String = sheets.map(|sheet| read(&root().join(sheet))).collect();
    assert!(styles.contains(".fj-field__input"), "no styles");
    let mut page = format!(
        "<!doctype html><html lang=\"da\"><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\"><title>Gallery</title>\
         <style>{styles}</style><div class=\"fj-widget\"><main class=\"fj-main\"><h1 class=\"fj-title\">Gallery</h1>"
    );
    for (number, example) in EXAMPLES.iter().enumerate() {
        let Example { part, state, .. } = example;
        page.push_str(&format!(
            "<p class=\"fj-small\"><code>{part}</code>: {state}</p>{}<hr>",
            drawn(number)
        ));
    }
    page.push_str("</main></div></html>");
    if let Some(path) = std::env::var_os("GALLERY_PAGE") {
        write(Path::new(&path), &page);
    }
}
