//! Every code of the rules has its words: no list of codes is forgotten.

use std::collections::BTreeSet;
use std::path::Path;

fn texts(folder: &str, ending: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == ending) {
                found.push(std::fs::read_to_string(path).expect("readable"));
            }
        }
    }
    found
}

/// The lists of codes in a source, by name: `codes! { pub enum Name { Variant = "id", … } }`.
fn lists(source: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut lists = Vec::new();
    for block in source.split("\ncodes! {").skip(1) {
        let block = block.split("\n}").next().unwrap_or_default();
        let name = block.split("pub enum ").nth(1).and_then(|rest| rest.split(' ').next());
        let ids = block
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .filter_map(|line| Some(line.split(" = \"").nth(1)?.split('"').next()?.to_owned()));
        lists.push((name.expect("a list of codes has a name").to_owned(), ids.collect()));
    }
    lists
}

/// The keys of each list in a file of words: `[list.key]`, the key perhaps in quotation marks.
fn keys(words: &str) -> Vec<BTreeSet<String>> {
    let mut lists: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in words.lines() {
        let head = line.strip_prefix('[').and_then(|line| line.strip_suffix(']'));
        let Some((list, key)) = head.and_then(|head| head.split_once('.')) else { continue };
        let key = key.trim_matches('"').to_owned();
        match lists.iter_mut().find(|(known, _)| known == list) {
            Some((_, keys)) => _ = keys.insert(key),
            None => lists.push((list.to_owned(), BTreeSet::from([key]))),
        }
    }
    lists.into_iter().map(|(_, keys)| keys).collect()
}

/// The lists of codes that no list of words has word for word.
fn without_words(sources: &[String], words: &[String]) -> Vec<String> {
    let known: Vec<_> = words.iter().flat_map(|words| keys(words)).collect();
    let codes = sources.iter().flat_map(|source| lists(source));
    codes.filter(|(_, ids)| !known.contains(ids)).map(|(name, _)| name).collect()
}

#[test]
fn every_list_of_codes_has_words() {
    let mut sources = texts("src/rules", "rs");
    sources.extend(texts("src/text", "rs"));
    let count: usize = sources.iter().map(|source| lists(source).len()).sum();
    assert!(count > 30, "only {count} lists of codes were found");
    let missing = without_words(&sources, &texts("src/text/words", "toml"));
    assert!(missing.is_empty(), "no list of words has exactly the codes of {}", missing.join(", "));
}

#[test]
fn a_code_without_words_is_found() {
    let source = "use x;\n\ncodes! {\n    /// A thing = \"no\".\n    pub enum Thing {\n        /// One.\n        One = \"one\",\n        Two = \"t:2\",\n    }\n}\n";
    let rows: [(&str, &[&str]); 4] = [
        ("[thing.one]\nda = \"x\"\n[thing.\"t:2\"]\n", &[]),
        ("[thing.one]\n", &["Thing"]),
        ("[thing.one]\n[other.\"t:2\"]\n", &["Thing"]),
        ("[thing.one]\n[thing.\"t:2\"]\n[thing.three]\n", &["Thing"]),
    ];
    for (words, expected) in rows {
        assert_eq!(without_words(&[source.to_owned()], &[words.to_owned()]), expected, "{words}");
    }
}
