//! The style sheets and the page name the same classes, and colours stand in one place.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use fleksjob::app::theme::palette;

/// What every class of the widget begins with.
const PREFIX: &str = "fj-";

/// Calls with the place of an argument that is no class, although it may begin as one: ids and what names them.
const NO_CLASS: &[(&str, usize)] = &[
    ("part", 0),
    ("button", 0),
    ("choice", 0),
    ("warning", 0),
    ("text_field", 1),
    ("copy_button", 1),
    ("ask", 0),
    ("offer", 0),
    ("ticked", 1),
    ("area", 3),
];

/// Calls none of whose arguments is a class.
const NEVER: &[&str] = &["set", "with", "when", "key", "format!", "get_element_by_id", "focus_id", "id_of"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The files in a folder and below it whose names end so.
fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    let mut folders = vec![root().join(folder)];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        let entries =
            std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for entry in entries {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                files.push(path);
            }
        }
    }
    files.sort();
    assert!(!files.is_empty(), "{folder} has no {extension}");
    files
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

/// The name that a text begins with.
fn name(text: &str) -> &str {
    text.split(|c| !is_name(c)).next().unwrap_or_default()
}

fn style(path: &Path) -> String {
    without_comments(&read(path))
}

fn without_comments(source: &str) -> String {
    let mut out = String::new();
    let mut rest = source;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out + rest
}

/// The classes that a style sheet has a rule for.
fn classes_with_a_rule(sheet: &str) -> BTreeSet<String> {
    let names = sheet.split('.').skip(1).map(name);
    names.filter(|name| name.starts_with(PREFIX)).map(str::to_owned).collect()
}

/// The texts in a Rust file, each with the call it is an argument of and which one.
fn texts(source: &str) -> Vec<(String, String, usize)> {
    // Calls that are open, each with its name and how many arguments are behind.
    let mut open: Vec<(String, usize)> = Vec::new();
    let (mut word, mut found) = (String::new(), Vec::new());
    let mut chars = source.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '/' if chars.peek() == Some(&'/') => {
                chars.by_ref().find(|c| *c == '\n');
            }
            '"' => {
                let mut text = String::new();
                while let Some(c) = chars.next().filter(|c| *c != '"') {
                    text.push(c);
                    if c == '\\' {
                        text.extend(chars.next());
                    }
                }
                let (call, place) = open.last().cloned().unwrap_or_default();
                found.push((text, call, place));
            }
            '(' | '[' | '{' => {
                // An array or a block is part of the argument it stands in.
                let call = if c == '(' { std::mem::take(&mut word) } else { String::new() };
                let (call, place) = match (c, open.last()) {
                    ('{', Some((call, place))) => (call.clone(), *place),
                    _ => (call, 0),
                };
                open.push((call, place));
            }
            ')' | ']' | '}' => {
                open.pop();
            }
            ',' => {
                if let Some((_, place)) = open.last_mut() {
                    *place += 1;
                }
            }
            _ => {}
        }
        match c {
            c if c.is_alphanumeric() || c == '_' || c == '!' => word.push(c),
            _ => word.clear(),
        }
    }
    found
}

/// The classes that Rust code gives to elements.
fn classes_in_code(source: &str) -> BTreeSet<String> {
    let mut classes = BTreeSet::new();
    for (text, call, place) in texts(source) {
        if !NEVER.contains(&call.as_str()) && !NO_CLASS.contains(&(call.as_str(), place)) {
            let words = text.split_whitespace().filter(|word| word.starts_with(PREFIX));
            classes.extend(words.filter(|word| word.chars().all(is_name)).map(str::to_owned));
        }
    }
    classes
}

/// The values of an attribute in HTML.
fn attributes<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let opening = format!(" {attribute}=\"");
    html.match_indices(&opening).filter_map(|(at, _)| html[at + opening.len()..].split('"').next()).collect()
}

fn page() -> String {
    read(&root().join("index.html"))
}

fn used() -> BTreeSet<String> {
    let mut classes: BTreeSet<String> =
        files("src/app", "rs").iter().flat_map(|path| classes_in_code(&read(path))).collect();
    let page = page();
    classes.extend(attributes(&page, "class").into_iter().flat_map(str::split_whitespace).map(str::to_owned));
    assert!(classes.contains("fj-fault") && classes.contains("fj-button--main"), "{classes:?}");
    classes
}

fn with_a_rule() -> BTreeSet<String> {
    files("style", "css").iter().flat_map(|path| classes_with_a_rule(&style(path))).collect()
}

/// Blocks that are named although only their parts have rules: they look like what they stand in.
const PLAIN: [&str; 7] = [
    "fj-curve",
    "fj-curve__numbers",
    // Filled with the hatch, which is named in the picture itself.
    "fj-curve__public",
    "fj-date__part",
    "fj-dropped",
    "fj-form",
    "fj-section",
];

#[test]
fn every_class_on_the_page_has_a_rule() {
    let (used, ruled) = (used(), with_a_rule());
    let missing: Vec<&str> = used.difference(&ruled).map(String::as_str).collect();
    assert_eq!(missing, PLAIN, "what no style sheet has");
}

#[test]
fn every_rule_is_for_a_class_on_the_page() {
    let (used, ruled) = (used(), with_a_rule());
    let orphans: Vec<&String> = ruled.difference(&used).collect();
    assert!(orphans.is_empty(), "nothing on the page has {orphans:?}");
}

#[test]
fn colours_and_sizes_are_named_once_and_used() {
    let mut declared: BTreeSet<String> = variables(&style(&root().join("style/tokens.css")), false);
    // The others are put on the root element by the app.
    for (name, _) in palette(0) {
        assert!(declared.insert(name.clone()), "{name}");
    }
    let mut asked = BTreeSet::new();
    for path in files("style", "css") {
        let sheet = style(&path);
        asked.extend(variables(&sheet, true));
        if !path.ends_with("tokens.css") {
            let others = variables(&sheet, false);
            assert!(others.is_empty(), "{} declares {others:?}", path.display());
        }
    }
    assert_eq!(asked.symmetric_difference(&declared).collect::<Vec<_>>(), Vec::<&String>::new());
}

/// The custom properties that a sheet asks for, or that it declares.
fn variables(sheet: &str, asked: bool) -> BTreeSet<String> {
    let at = |(at, _)| {
        let found = &sheet[at..];
        let name = name(found);
        let declares = found[name.len()..].trim_start().starts_with(':');
        (sheet[..at].ends_with("var(") == asked && declares != asked).then(|| name.to_owned())
    };
    sheet.match_indices("--fj-").filter_map(at).collect()
}

/// What in a sheet is a colour by itself.
fn colours(sheet: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in sheet.match_indices('#') {
        let name = name(&sheet[at + 1..]);
        if matches!(name.len(), 3 | 4 | 6 | 8) && name.chars().all(|c| c.is_ascii_hexdigit()) {
            found.push(format!("#{name}"));
        }
    }
    for function in ["rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklab(", "oklch("] {
        let whole = |at: usize| !sheet[..at].ends_with(is_name);
        found.extend(sheet.match_indices(function).filter(|(at, _)| whole(*at)).map(|(_, f)| f.to_owned()));
    }
    found
}

#[test]
fn colours_stand_in_the_tokens_alone() {
    for path in files("style", "css") {
        let found = colours(&style(&path));
        assert_eq!(found.is_empty(), !path.ends_with("tokens.css"), "{}: {found:?}", path.display());
    }
    for path in files("src/app", "rs") {
        for (text, _, _) in texts(&read(&path)) {
            assert_eq!(colours(&text), Vec::<String>::new(), "{}", path.display());
        }
    }
}

#[test]
fn the_page_links_every_style_sheet_and_no_other() {
    let page = page();
    let links = page.split("<link").filter(|link| link.contains("rel=\"css\""));
    let mut linked: Vec<&str> = links.flat_map(|link| attributes(link, "href")).collect();
    let first = linked.first().copied();
    linked.sort_unstable();
    let sheets = files("style", "css");
    let names: Vec<String> = sheets
        .iter()
        .map(|path| path.strip_prefix(root()).unwrap_or(path).to_string_lossy().into_owned())
        .collect();
    assert_eq!(linked, names);
    assert_eq!(first, Some("style/tokens.css"), "the tokens come first");
}

#[test]
fn a_sheet_of_a_part_is_named_like_the_part() {
    // Sheets for the page as a whole.
    let whole = ["tokens", "base", "print"];
    let stem = |path: &PathBuf| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let parts: BTreeSet<String> = files("src/app", "rs").iter().map(stem).collect();
    let sheets: Vec<String> = files("style", "css").iter().map(stem).collect();
    let lost: Vec<&String> =
        sheets.iter().filter(|name| !whole.contains(&name.as_str()) && !parts.contains(*name)).collect();
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn the_checks_find_what_they_look_for() {
    let classes = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<String>>();
    for (source, found) in [
        (r#"el("p", "fj-a fj-b--c")"#, &["fj-a", "fj-b--c"][..]),
        (r#"el("p", if x { "fj-a" } else { "fj-b" })"#, &["fj-a", "fj-b"]),
        (r#"part("fj-id", "fj-a", f(1, 2))"#, &["fj-a"]),
        (r#"text_field("fj-a", "fj-id", "x")"#, &["fj-a"]),
        (r#"el("p", "").set("id", "fj-id").add(say("p", "fj-a", words))"#, &["fj-a"]),
        (r#"const X: (&str, &str) = ("fj-a", "fj-b");"#, &["fj-a", "fj-b"]),
        (r#"format!("fj-{}", key)"#, &[]),
        (r#"// el("p", "fj-a")"#, &[]),
        (r#"el("a\"fj-b", "fj-a")"#, &["fj-a"]),
        (r##"set("fill", "url(#fj-hatch)")"##, &[]),
    ] {
        assert_eq!(classes_in_code(source), classes(found), "{source}");
    }
    for (sheet, found) in [
        (
            ".fj-a .fj-b--c:hover, p.fj-d > .fj-e__f::before { margin: 0.5rem }",
            &["fj-a", "fj-b--c", "fj-d", "fj-e__f"][..],
        ),
        ("/* .fj-a */ p { color: var(--fj-text) }", &[]),
    ] {
        assert_eq!(classes_with_a_rule(&without_comments(sheet)), classes(found), "{sheet}");
    }
    for (sheet, found) in [
        ("a { color: #fff }", true),
        ("a { color: #0B5C4A80; }", true),
        ("a { color: rgb(0 0 0) }", true),
        ("#fj-fault { color: var(--fj-text) }", false),
        ("a { color: CanvasText; border-radius: 3px }", false),
        ("#fleksjob-fault a { fill: url(#fj-hatch) }", false),
    ] {
        assert_eq!(!colours(sheet).is_empty(), found, "{sheet}");
    }
}
