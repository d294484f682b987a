//! The host tests as text: what one test consists of, so that a change to it is seen and one beside it is not.
//!
//! A test is its own item, the items of its file that it names, directly or through others, those of the modules
//! that its file names, and the case files if it reads them. Comments, layout and `use` lines do not count.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use sha2::{Digest as _, Sha256};

use crate::stamp;

const CASES: &str = "cases/";

/// Everything in `tests/host` and `tests/cases`.
pub struct Tests {
    /// By module path, such as `route::walk`; the root is the empty one.
    modules: BTreeMap<String, Module>,
    /// The case files by their name without ending, such as `cases/worked_examples`.
    cases: BTreeMap<String, String>,
}

struct Module {
    items: Vec<Item>,
    /// The whole file as it is compared.
    code: String,
}

struct Item {
    name: String,
    /// As it is compared.
    code: String,
    words: BTreeSet<String>,
}

impl Tests {
    /// Reads the tests of the project in `root`.
    pub fn read(root: &Path) -> Result<Tests> {
        let folder = root.join("tests/host");
        let mut modules = BTreeMap::new();
        for file in stamp::files(&folder)?.iter().filter(|file| file.extension().is_some_and(|e| e == "rs")) {
            let text = read(file)?;
            let path = file.strip_prefix(&folder).unwrap_or(file).with_extension("");
            let mut names: Vec<String> =
                path.iter().map(|part| part.to_string_lossy().into_owned()).collect();
            names.pop_if(|last| last == "mod" || last == "main");
            modules.insert(names.join("::"), Module { items: items(&text), code: code(&text) });
        }
        let mut cases = BTreeMap::new();
        for file in stamp::files(&root.join("tests/cases"))? {
            let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            cases.insert(format!("{CASES}{name}"), dense(&read(&file)?));
        }
        Ok(Tests { modules, cases })
    }

    /// A hash of the test that cargo names `test`, such as `route::walk::every_answer`; `None` if there is none.
    pub fn hash(&self, test: &str) -> Option<String> {
        let parts = self.parts_of(test);
        let mut hash = Sha256::new();
        for (place, code) in &parts {
            hash.update(format!("{place}\0{}\0{code}", code.len()));
        }
        (!parts.is_empty()).then(|| stamp::hex(&hash.finalize(), 12))
    }

    /// Whether the test reads a case file.
    pub fn reads_cases(&self, test: &str) -> bool {
        self.parts_of(test).iter().any(|(place, _)| place.starts_with(CASES))
    }

    fn parts_of(&self, test: &str) -> BTreeSet<(&str, &str)> {
        let (path, item) = test.rsplit_once("::").unwrap_or(("", test));
        // A module that is no file of its own: the whole of it is the test.
        if path.is_empty() || self.is_run(path) { self.parts(path, item) } else { self.parts_of(path) }
    }

    /// Whether the module has a file, and those above it say so.
    fn is_run(&self, path: &str) -> bool {
        let (above, name) = path.rsplit_once("::").unwrap_or(("", path));
        let declares = |module: &Module| module.code.contains(&format!("mod{name};"));
        self.modules.contains_key(path)
            && (path.is_empty() || self.modules.get(above).is_some_and(declares) && self.is_run(above))
    }

    /// The item's code and all that it names, with where it stands.
    fn parts(&self, path: &str, item: &str) -> BTreeSet<(&str, &str)> {
        let (mut parts, mut seen) = (BTreeSet::new(), BTreeSet::new());
        let mut wanted = vec![(path.to_owned(), item.to_owned())];
        while let Some((path, name)) = wanted.pop() {
            let Some((path, module)) = self.modules.get_key_value(&path) else { continue };
            if !seen.insert((path, name.clone())) {
                continue;
            }
            for item in module.items.iter().filter(|item| item.name == name) {
                parts.insert((path.as_str(), item.code.as_str()));
                for near in self.near(path, &module.code) {
                    wanted.extend(item.words.iter().map(|word| (near.to_owned(), word.clone())));
                }
                if item.words.contains("cases") {
                    let is_read = |name: &str| item.words.iter().any(|word| is_start(word, name));
                    let cases = self.cases.iter().filter(|(name, _)| is_read(name));
                    parts.extend(cases.map(|(name, text)| (name.as_str(), text.as_str())));
                }
            }
        }
        parts
    }

    /// The module itself and those that its code speaks of.
    fn near<'a>(&'a self, path: &'a str, code: &'a str) -> impl Iterator<Item = &'a str> {
        self.modules.keys().map(String::as_str).filter(move |other| {
            let last = other.rsplit("::").next().unwrap_or_default();
            let above = path.rsplit_once("::").is_some_and(|(above, _)| above == *other);
            let named = ["super::", "crate::", "mod"].map(|before| code.contains(&format!("{before}{last}")));
            *other == path
                || !other.is_empty() && (above && code.contains("super::") || named.contains(&true))
        })
    }
}

/// Whether a test that says `word` means the case file `name`: `worked_examples` is the start of several.
fn is_start(word: &str, name: &str) -> bool {
    word.len() > 4 && name.strip_prefix(CASES).is_some_and(|name| name.starts_with(word))
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))
}

/// `text` without blanks and line ends.
fn dense(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Code as it is compared: without lines that are comments, and without layout.
pub fn code(text: &str) -> String {
    text.lines().map(str::trim_start).filter(|line| !line.starts_with("//")).map(dense).collect()
}

/// Names in the code and in its texts.
fn words(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The items of a file that rustfmt has laid out: each begins and ends without an indent.
fn items(text: &str) -> Vec<Item> {
    let (mut items, mut lines) = (Vec::<Item>::new(), Vec::new());
    for line in text.lines() {
        if line.trim().is_empty() || line.trim_start().starts_with("//") {
            continue;
        }
        lines.push(line);
        let ends = line.starts_with(['}', ']', ')']) && !line.ends_with('{') || line.ends_with([';', '}']);
        if !ends || line.starts_with(' ') {
            continue;
        }
        let text = std::mem::take(&mut lines).join("\n");
        match name(&text) {
            Some(name) if name == "use" => {}
            Some(name) => items.push(Item { name, code: code(&text), words: words(&text) }),
            // The rest of a text of several lines.
            None => {
                if let Some(last) = items.last_mut() {
                    last.code.push_str(&code(&text));
                    last.words.extend(words(&text));
                }
            }
        }
    }
    items
}

/// What an item is called; an import is called `use`.
fn name(item: &str) -> Option<String> {
    const KINDS: [&str; 9] = ["fn", "struct", "enum", "const", "static", "type", "trait", "mod", "use"];
    let line = item.lines().find(|line| !line.starts_with("#["))?;
    let names = |text: &'_ str| -> Vec<String> {
        let words = text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
        words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    if let Some(rest) = line.strip_prefix("impl") {
        // `impl<T> Trait for Type<T>`: it belongs to the type.
        let rest =
            if rest.starts_with('<') { rest.split_once("> ").map_or(rest, |(_, of)| of) } else { rest };
        return names(rest.split_once(" for ").map_or(rest, |(_, of)| of)).into_iter().next();
    }
    let words = names(line);
    match words.iter().position(|word| KINDS.contains(&word.as_str())) {
        Some(at) if words.get(at).is_some_and(|kind| kind == "use") => Some("use".to_owned()),
        // `const fn` and `static mut` have the name one word later.
        Some(at) => words.into_iter().skip(at + 1).find(|word| word != "fn" && word != "mut"),
        None if line.starts_with("macro_rules!") => words.into_iter().nth(1),
        // A macro's call makes items that have its name here.
        None if line.contains("! ") => words.into_iter().next(),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{Tests, code, items};

    #[test]
    fn a_file_is_taken_apart_into_its_items() {
        let text = "\
//! Top.

use a::b;
use c::{
    d,
};

/// Says.
const ONE: [u8; 2] = [
    1, 2,
];
static TWO: &str = \"
a;
b\";

#[test]
fn three(
    a: u8,
) {
    if a {
    }
}
const fn four(x: u8) -> u8 { x }
struct Five<'a>(&'a str);
impl<'a> Display for Five<'a> {
}
impl Five<'_> {
}
macro_rules! six {
    () => {};
}
seven! {
}
";
        let names: Vec<String> = items(text).into_iter().map(|item| item.name).collect();
        assert_eq!(names, ["ONE", "TWO", "three", "four", "Five", "Five", "Five", "six", "seven"]);
        let code: Vec<String> = items(text).into_iter().map(|item| item.code).collect();
        assert_eq!(code[1..3], ["staticTWO:&str=\"a;b\";", "#[test]fnthree(a:u8,){ifa{}}"]);
    }

    #[test]
    fn comments_and_layout_do_not_count() {
        assert_eq!(code("/// A.\nfn a() {\n    // b\n    c( 1 )\n}\n"), "fna(){c(1)}");
        assert_ne!(code("fn a() { 1 }"), code("fn a() { 2 }"));
    }

    const FIRST: &str = "\
use super::second::shared;

fn check(row: u8) {
    inner(row);
}

fn inner(row: u8) {
    shared(row);
}

fn other() {}

#[test]
fn a_test() {
    check(1);
}

#[test]
fn another_test() {
    other();
}

#[test]
fn a_test_of_cases() {
    read(\"tests/cases\", \"examples\");
}
";
    const SECOND: &str = "fn shared() {\n    1;\n}\n";
    const CASES: &str = "{ \"id\": 1 }\n";

    /// The files above, each with `to` in place of `from`.
    fn write(root: &Path, from: &str, to: &str) {
        for (path, text) in [
            ("tests/host/main.rs", "mod first;\nmod second;\n"),
            ("tests/host/first.rs", FIRST),
            ("tests/host/second.rs", SECOND),
            ("tests/cases/examples_1.json", CASES),
        ] {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text.replace(from, to)).unwrap();
        }
    }

    fn hash(test: &str, from: &str, to: &str) -> Option<String> {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), from, to);
        Tests::read(folder.path()).unwrap().hash(test)
    }

    #[test]
    fn a_test_is_stale_after_a_change_to_itself_or_to_what_it_calls_only() {
        let rows = [
            ("first::a_test", "check(1)", "check(2)", true),
            ("first::a_test", "inner(row);", "", true),
            ("first::a_test", "    1;", "    2;", true),
            ("first::a_test", "shared(row);", "shared( row ); // said", true),
            ("first::a_test", "shared(row);", "shared( row );\n    // said", false),
            ("first::a_test", "fn other() {}", "fn other() { 1 }", false),
            ("first::a_test", "fn another_test() {", "#[ignore]\nfn another_test() {", false),
            ("first::a_test", "fn a_test() {", "#[ignore]\nfn a_test() {", true),
            ("first::a_test", "\"id\": 1", "\"id\": 2", false),
            ("first::a_test_of_cases", "\"id\": 1", "\"id\": 2", true),
            ("first::a_test_of_cases", "\"id\": 1", "\"id\":  1", false),
            ("first::another_test", "    1;", "    2;", false),
            // One that is gone.
            ("first::a_test", "fn a_test(", "fn renamed(", true),
            ("first::a_test", "mod first;", "", true),
        ];
        for (test, from, to, changes) in rows {
            let before = hash(test, "", "");
            assert!(before.is_some());
            assert_eq!(hash(test, from, to) != before, changes, "{test}: {from} -> {to}");
        }
        assert_eq!(hash("gone::a_test", "", ""), None);
    }

    #[test]
    fn a_test_that_reads_cases_is_known() {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), "", "");
        let tests = Tests::read(folder.path()).unwrap();
        assert!(tests.reads_cases("first::a_test_of_cases"));
        assert!(!tests.reads_cases("first::a_test"));
    }
}
