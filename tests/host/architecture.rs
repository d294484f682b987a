//! The order of the house: a room uses only those before it, and the first two read no clock, count no money
//! in binary floating point and cannot panic.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The rooms in their order.
const ROOMS: [&str; 5] = ["law", "rules", "text", "app", "host"];

/// Rooms of values and pure functions.
pub(super) const PURE: [&str; 2] = ["law", "rules"];

pub(super) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file in a folder of `src` and below it; none if the folder does not exist.
pub(super) fn files(folder: &str) -> Vec<PathBuf> {
    let mut folders = vec![root().join("src").join(folder)];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten() {
            let path = entry.unwrap_or_else(|error| panic!("{}: {error}", folder.display())).path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

pub(super) fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The code alone: comments are gone and texts are empty; lines stay where they were.
pub(super) fn code(source: &str) -> String {
    let chars: Vec<char> = source.chars().collect();
    let at = |index: usize| chars.get(index).copied().unwrap_or('\0');
    let mut code = String::new();
    let mut i = 0;
    while i < chars.len() {
        let word_before = i > 0 && (at(i - 1).is_alphanumeric() || at(i - 1) == '_');
        let hashes = chars[i + 1..].iter().take_while(|c| **c == '#').count();
        let end = if at(i) == '/' && at(i + 1) == '/' {
            (i..chars.len()).find(|&j| at(j) == '\n').unwrap_or(chars.len())
        } else if at(i) == '/' && at(i + 1) == '*' {
            (i + 2..chars.len()).find(|&j| at(j) == '*' && at(j + 1) == '/').map_or(chars.len(), |j| j + 2)
        } else if at(i) == 'r' && !word_before && at(i + 1 + hashes) == '"' {
            let closes = |j: usize| at(j) == '"' && (1..=hashes).all(|k| at(j + k) == '#');
            (i + 2 + hashes..chars.len()).find(|&j| closes(j)).map_or(chars.len(), |j| j + 1 + hashes)
        } else if at(i) == '"' {
            let mut j = i + 1;
            while j < chars.len() && at(j) != '"' {
                j += if at(j) == '\\' { 2 } else { 1 };
            }
            j + 1
        } else if at(i) == '\'' && at(i + 1) == '\\' {
            (i + 3..chars.len()).find(|&j| at(j) == '\'').map_or(chars.len(), |j| j + 1)
        } else if at(i) == '\'' && at(i + 2) == '\'' {
            i + 3
        } else {
            code.push(at(i));
            i += 1;
            continue;
        };
        let skipped = &chars[i..end.min(chars.len())];
        let text = matches!(skipped.first(), Some('"' | 'r' | '\''));
        code.push_str(if text { "\"\"" } else { "" });
        code.extend(skipped.iter().filter(|c| **c == '\n'));
        i = end;
    }
    code
}

/// The code without the items that only tests have.
fn without_tests(code: &str) -> String {
    let mut rest = code.to_owned();
    while let Some(start) = rest.find("#[cfg(test)]") {
        let mut depth = 0;
        let end = rest[start..].char_indices().find_map(|(index, c)| {
            depth += match c {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            (depth == 0 && (c == '}' || c == ';')).then_some(start + index + 1)
        });
        let end = end.unwrap_or(rest.len());
        let lines = "\n".repeat(rest[start..end].matches('\n').count());
        rest.replace_range(start..end, &lines);
    }
    rest
}

/// The names that follow `path`, such as `crate::`, alone or in the braces of a group.
fn names_after(code: &str, path: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (start, _) in code.match_indices(path) {
        if code[..start].ends_with(|c: char| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let rest = &code[start + path.len()..];
        let Some(group) = rest.strip_prefix('{') else {
            names.push(rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
            continue;
        };
        let (mut depth, mut name, mut first) = (1, String::new(), true);
        for c in group.chars() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 1 => first = true,
                c if depth == 1 && first && (c.is_alphanumeric() || c == '_') => name.push(c),
                c if !c.is_whitespace() => first = false,
                _ => {}
            }
            if !name.is_empty() && (c == ',' || depth == 0 || !first) {
                names.push(std::mem::take(&mut name));
            }
            if depth == 0 {
                break;
            }
        }
    }
    names
}

/// Rooms after `room` that `code` names.
fn later_rooms(room: &str, code: &str) -> Vec<String> {
    let order = |name: &str| ROOMS.iter().position(|room| *room == name);
    let mut names = names_after(code, "crate::");
    names.extend(names_after(code, "fleksjob::"));
    names.retain(|name| order(name) > order(room));
    names
}

/// What stands in `code` and must not in a pure room, with its line.
fn impure(code: &str) -> Vec<String> {
    let words = ["f32", "f64", "SystemTime", "Instant", "Utc", "Local", "thread_local", "unsafe"];
    let calls = [
        ".unwrap(",
        ".expect(",
        "panic!",
        "todo!",
        "unimplemented!",
        "unreachable!",
        "assert!",
        "assert_eq!",
    ];
    let mut found = Vec::new();
    for (index, line) in code.lines().enumerate() {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let tokens: Vec<&str> = line.split(|c: char| !is_word(c)).collect();
        // `1_f64` and `1.0` are floats, too.
        let float = tokens.iter().any(|token| {
            token.starts_with(|c: char| c.is_ascii_digit())
                && (token.ends_with("f32") || token.ends_with("f64"))
        });
        let literal = line
            .as_bytes()
            .windows(3)
            .any(|w| w[0].is_ascii_digit() && w[1] == b'.' && w[2].is_ascii_digit());
        // An index can be out of bounds; the whole range cannot.
        let indexed = line.char_indices().any(|(at, c)| {
            c == '['
                && line[..at].ends_with(|c: char| is_word(c) || c == ')' || c == ']')
                && !line[at..].starts_with("[..]")
        });
        let mut complain = |what: &str| found.push(format!("line {}: {what}", index + 1));
        words.iter().filter(|word| tokens.contains(word)).for_each(|word| complain(word));
        calls.iter().filter(|call| line.contains(*call)).for_each(|call| complain(call));
        [(float, "float"), (literal, "float"), (indexed, "index")]
            .iter()
            .filter(|(is, _)| *is)
            .for_each(|(_, what)| complain(what));
    }
    found
}

/// Crates that only the page may use.
fn web(code: &str) -> Vec<&'static str> {
    let crates = ["yew", "wasm_bindgen", "js_sys", "web_sys", "gloo_timers", "gloo"];
    let names: Vec<&str> = code.split(|c: char| !(c.is_alphanumeric() || c == '_')).collect();
    crates.into_iter().filter(|name| names.contains(name)).collect()
}

/// That `complaints` finds nothing in any file of the rooms.
fn check<T: std::fmt::Debug>(rooms: &[&str], complaints: impl Fn(&str, &str) -> Vec<T>) {
    let mut all = Vec::new();
    for room in rooms {
        for path in files(room) {
            for complaint in complaints(room, &without_tests(&code(&read(&path)))) {
                all.push(format!("{}: {complaint:?}", path.display()));
            }
        }
    }
    assert!(all.is_empty(), "\n{}", all.join("\n"));
}

#[test]
fn a_room_uses_only_the_rooms_before_it() {
    assert!(!files("law").is_empty() && !files("rules").is_empty());
    check(&ROOMS, later_rooms);
}

#[test]
fn law_and_rules_have_no_floats_no_clock_and_nothing_that_panics() {
    check(&PURE, |_, code| impure(code));
}

#[test]
fn law_rules_and_text_know_no_browser() {
    check(&ROOMS[..3], |_, code| web(code));
}

#[test]
fn every_source_file_says_at_its_top_what_it_is() {
    let silent: Vec<PathBuf> = files("").into_iter().filter(|path| !read(path).starts_with("//!")).collect();
    assert!(silent.is_empty(), "{silent:?}");
}

#[test]
fn without_the_app_no_web_crate_is_built() {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "-p", "fleksjob", "--no-default-features", "-e", "normal", "--prefix", "none"])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    let tree = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let crates: Vec<&str> = tree.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert!(crates.contains(&"fleksjob") && crates.contains(&"rust_decimal"), "{tree}");
    for name in ["yew", "wasm-bindgen", "js-sys", "web-sys", "gloo-timers"] {
        assert!(!crates.contains(&name), "{name} is built:\n{tree}");
    }
}

#[test]
fn the_checks_find_what_they_look_for() {
    for (source, found) in [
        ("use crate::text::Language;", true),
        ("use crate::{law, text};", true),
        ("use crate::{law::{self, table}, text::{Id}};", true),
        ("fn f() { fleksjob::app::start() }", true),
        ("let x = crate::host::ID;", true),
        ("use crate::{law::{text, self}, rules::exact};", false),
        ("use crate::law::text;", false),
        ("use mycrate::text;", false),
        ("// use crate::text;", false),
        ("/* crate::text */ let x = \"crate::text // \";", false),
        ("let x = r#\"crate::app \" \"#; let c = '\"';", false),
        ("let c = '\"'; crate::text::f();", true),
    ] {
        assert_eq!(!later_rooms("rules", &code(source)).is_empty(), found, "{source}");
    }
    for (source, found) in [
        ("let x: f64 = y;", true),
        ("let x = 1_f32;", true),
        ("let x = 0.5;", true),
        ("std::time::Instant::now()", true),
        ("chrono::Utc::now()", true),
        ("x.unwrap()", true),
        ("x\n    .expect(\"\")", true),
        ("panic!(\"\")", true),
        ("parts[0]", true),
        ("parts()[index]", true),
        ("x.unwrap_or(0)", false),
        ("&private[..]", false),
        ("let x: [u8; 2] = [0, 1];", false),
        ("#[derive(Debug)] vec![1]", false),
        ("#[cfg(test)]\nmod tests { fn f() { x.unwrap(); } }", false),
        ("#[cfg(test)]\nmod tests { fn f() {} }\nfn g() { x.unwrap(); }", true),
        ("/// assert_eq!(x.unwrap(), 0.5);", false),
    ] {
        assert_eq!(!impure(&without_tests(&code(source))).is_empty(), found, "{source}");
    }
    assert_eq!(web(&code("use yew::prelude::*; // web_sys")), ["yew"]);
}
