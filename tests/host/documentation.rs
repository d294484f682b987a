//! Every public part of the law and the rules shows by an example what it is for.

use super::architecture::{PURE, code, files, read, root};

/// A public function, struct or enum.
struct Item {
    line: usize,
    name: String,
    /// The first tested example of its documentation.
    example: Option<String>,
}

/// The first tested example: a fence without a name, or named `rust`, with a line in it that does something.
fn example(docs: &str) -> Option<String> {
    let mut open: Option<(bool, Vec<&str>)> = None;
    for line in docs.lines() {
        match (&mut open, line.trim().strip_prefix("```")) {
            (None, Some(name)) => open = Some((matches!(name, "" | "rust"), Vec::new())),
            (Some((tested, lines)), Some(_)) => {
                if *tested && lines.iter().any(|line| !line.is_empty() && !line.starts_with("use ")) {
                    return Some(lines.join("\n"));
                }
                open = None;
            }
            // Lines that begin with a hash are run and not shown.
            (Some((_, lines)), None) if !line.trim().starts_with('#') => lines.push(line.trim()),
            _ => {}
        }
    }
    None
}

/// What stands behind an attribute, or nothing if it goes on in the next line; `depth` is its open brackets.
fn behind_attribute<'a>(line: &'a str, depth: &mut usize) -> &'a str {
    for (at, c) in line.char_indices() {
        match c {
            '[' => *depth += 1,
            ']' => *depth -= 1,
            _ => continue,
        }
        if *depth == 0 {
            return line[at + 1..].trim_start_matches(")*").trim_start();
        }
    }
    ""
}

/// Kind and name of the public item that a line of code begins with.
fn public(line: &str) -> Option<(&str, &str)> {
    let mut words = line.split_whitespace();
    (words.next()? == "pub").then_some(())?;
    let kind = words.find(|word| !matches!(*word, "const" | "async" | "unsafe" | "extern" | "\"\""))?;
    let name = words.next()?.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$')).next()?;
    matches!(kind, "fn" | "struct" | "enum" | "union").then_some((kind, name))
}

/// The public functions, structs and enums of a file.
///
/// A list macro gives its items the documentation of its call, where they are written out and found as well; what it
/// names itself has its example in the macro.
fn items(source: &str) -> Vec<Item> {
    let bare = code(source);
    let (mut items, mut docs, mut depth, mut handed_on) = (Vec::new(), String::new(), 0, false);
    for (index, (line, mut rest)) in source.lines().zip(bare.lines().map(str::trim)).enumerate() {
        let doc = line.trim().strip_prefix("///").filter(|text| !text.starts_with('/'));
        docs.extend(doc.map(|text| format!("{text}\n")));
        while depth > 0 && !rest.is_empty() || rest.starts_with("#[") || rest.starts_with("$(#[") {
            handed_on |= rest.starts_with("$(#[");
            rest = behind_attribute(rest, &mut depth);
        }
        if rest.is_empty() {
            continue;
        }
        if let Some((kind, name)) = public(rest) {
            let written_out = bare.contains(&format!("pub {kind} {name}:ident"));
            if !(name.starts_with('$') && handed_on && written_out) {
                items.push(Item { line: index + 1, name: name.to_owned(), example: example(&docs) });
            }
        }
        docs.clear();
        handed_on = false;
    }
    items
}

/// The items of the law and the rules, each with where it stands.
fn all() -> Vec<(String, Item)> {
    let mut all = Vec::new();
    for path in PURE.iter().flat_map(|room| files(room)) {
        let place = path.strip_prefix(root()).unwrap_or(&path).display().to_string();
        all.extend(items(&read(&path)).into_iter().map(|item| (format!("{place}:{}", item.line), item)));
    }
    all
}

#[test]
fn every_public_part_of_law_and_rules_has_an_example() {
    let all = all();
    // One by itself, one in a macro's call, one in each macro that makes items.
    for name in ["flexi_wage_subsidy", "Track", "from_id", "LineCode", "code"] {
        assert!(all.iter().any(|(_, item)| item.name == name), "{name} is not found");
    }
    let silent = all.iter().filter(|(_, item)| item.example.is_none());
    let silent: Vec<String> = silent.map(|(place, item)| format!("{place}: {}", item.name)).collect();
    assert!(silent.is_empty(), "without an example:\n{}", silent.join("\n"));
}

#[test]
fn no_two_examples_are_the_same() {
    let all = all();
    for (index, (place, item)) in all.iter().enumerate() {
        let same =
            all[..index].iter().find(|(_, other)| item.example.is_some() && other.example == item.example);
        assert!(
            same.is_none(),
            "{place}: {} has the example of {:?}",
            item.name,
            same.map(|(place, _)| place)
        );
    }
}

/// That `source` has these items: line, name, and whether it has an example.
fn check(source: &str, expected: &[&str]) {
    let found = items(source).into_iter().map(|item| {
        let has = if item.example.is_some() { "shown" } else { "silent" };
        format!("{} {} {has}", item.line, item.name)
    });
    assert_eq!(found.collect::<Vec<_>>(), expected, "{source}");
}

#[test]
fn an_item_is_found_with_its_example() {
    for (source, expected) in [
        ("pub fn f() {}", &["1 f silent"][..]),
        ("/// Text.\npub fn f<T>(t: T) {}", &["2 f silent"]),
        ("/// ```\n/// f();\n/// ```\npub fn f() {}", &["4 f shown"]),
        ("/// ```rust\n/// f();\n/// ```\npub const fn f() {}", &["4 f shown"]),
        ("    /// ```\n    /// f();\n    /// ```\n    pub fn f() {}", &["4 f shown"]),
        ("/// ```text\n/// f();\n/// ```\npub fn f() {}", &["4 f silent"]),
        ("/// ```ignore\n/// f();\n/// ```\npub fn f() {}", &["4 f silent"]),
        ("/// ```text\n/// f\n/// ```\n/// ```\n/// f();\n/// ```\npub fn f() {}", &["7 f shown"]),
        ("/// ```\n/// ```\npub fn f() {}", &["3 f silent"]),
        ("/// ```\n/// use a::f;\n/// # f();\n/// ```\npub fn f() {}", &["5 f silent"]),
        ("/// ```\n/// f();\npub fn f() {}", &["3 f silent"]),
        ("// ```\n// f();\n// ```\npub fn f() {}", &["4 f silent"]),
        ("/// ```\n/// f();\n/// ```\npub fn f() {}\npub fn g() {}", &["4 f shown", "5 g silent"]),
        (
            "/// ```\n/// F;\n/// ```\n#[derive(Debug)]\n// Small.\n#[a(\n    b = [1]\n)]\npub struct F;",
            &["9 F shown"],
        ),
        ("/// ```\n/// F;\n/// ```\n#[derive(Debug)] pub enum F {}", &["4 F shown"]),
        ("/// ```\n/// F;\n/// ```\nmod a;\npub enum F {}", &["5 F silent"]),
        ("fn f() {}\npub(crate) fn g() {}\npub(super) struct H;\npub use a::b;\npub const C: u8 = 1;", &[]),
        ("// pub fn f() {}\n/* pub fn g() {} */\nconst A: &str = \"\npub fn h() {}\";", &[]),
        // A list: the macro's call has the example.
        (
            "codes! {\n    /// ```\n    /// A;\n    /// ```\n    pub enum A {\n        /// B.\n        B,\n    }\n}",
            &["5 A shown"],
        ),
        ("codes! {\n    /// Text.\n    pub enum A { B }\n}", &["3 A silent"]),
        // The macro: what it is given it hands on, what it makes itself has its example here.
        (
            "($(#[$o:meta])* pub enum $name:ident { }) => {\n    $(#[$o])*\n    #[derive(Debug)]\n\
             pub enum $name { }\n    impl $name {\n        pub fn id() {}\n    }\n}",
            &["6 id silent"],
        ),
        (
            "($(#[$o:meta])* pub enum $a:ident { } pub enum $b:ident { }) => {\n    $(#[$o])*\n    pub enum $a { }\n\
             pub enum $b { }\n}",
            &["4 $b silent"],
        ),
        ("($(#[$o:meta])* $name:ident) => {\n    $(#[$o])*\n    pub enum $name { }\n}", &["3 $name silent"]),
        ("($name:ident) => {\n    pub enum $name { }\n}", &["2 $name silent"]),
    ] {
        check(source, expected);
    }
}
