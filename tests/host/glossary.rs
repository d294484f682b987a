//! One Danish term is one English term, everywhere: the glossary, and every text against it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fleksjob::law::table;

use crate::text::check;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The cells of every row of the tables whose head begins with `head`.
fn rows(head: &str) -> Vec<Vec<String>> {
    let glossary = read("docs/glossary.md");
    let (mut rows, mut inside) = (Vec::new(), false);
    for line in glossary.lines() {
        let Some(cells) = line.strip_prefix("| ") else {
            // The line under the head begins with `|-`.
            inside &= line.starts_with('|');
            continue;
        };
        let cells: Vec<String> =
            cells.trim_end_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect();
        if inside {
            rows.push(cells);
        } else {
            inside = cells.first().is_some_and(|cell| cell == head);
        }
    }
    rows
}

/// A text of the screen in both languages, and where it stands.
struct Text {
    place: String,
    danish: String,
    english: String,
}

/// Every text of the words kept as data, whatever the topic, and of the catalogue.
fn texts() -> Vec<Text> {
    let mut texts = Vec::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text/words");
    for entry in std::fs::read_dir(folder).expect("the words are there") {
        let path = entry.expect("readable").path();
        if path.extension().is_none_or(|extension| extension != "toml") {
            continue;
        }
        let (mut key, mut danish) = (String::new(), String::new());
        for line in std::fs::read_to_string(&path).expect("readable").lines() {
            let said = |language: &str| {
                Some(line.strip_prefix(language)?.strip_prefix(" = \"")?.strip_suffix('"')?.to_owned())
            };
            if let Some(name) = line.strip_prefix('[') {
                key = format!("{}: {}", path.display(), name.trim_end_matches(']'));
            } else if let Some(text) = said("da") {
                danish = text;
            } else if let Some(english) = said("en") {
                texts.push(Text { place: key.clone(), danish: danish.clone(), english });
            }
        }
    }
    texts
}

/// Whether `text` has `word` with no letter on either side; both in lower case.
fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(start, _)| {
        let outside = |side: Option<char>| !side.is_some_and(char::is_alphanumeric);
        outside(text[..start].chars().next_back()) && outside(text[start + word.len()..].chars().next())
    })
}

fn discarded() -> Vec<(String, String)> {
    let mut all = Vec::new();
    for row in rows("English that is not used") {
        let [words, instead] = row.as_slice() else { panic!("{row:?}") };
        all.extend(words.split(", ").map(|word| (word.to_lowercase(), instead.clone())));
    }
    all
}

#[test]
fn every_term_of_the_glossary_stands_once() {
    let terms = rows("Danish");
    assert!(terms.len() > 100, "{}", terms.len());
    let mut seen = BTreeSet::new();
    for row in &terms {
        assert_eq!(row.len(), 4, "{row:?}");
        assert!(seen.insert(row[0].to_lowercase()), "{} stands twice", row[0]);
    }
}

#[test]
fn two_danish_terms_never_share_their_english() {
    let mut seen = BTreeMap::new();
    for row in rows("Danish") {
        let [danish, _, english, _] = row.as_slice() else { panic!("{row:?}") };
        if english != "–" && english != "by their own names" {
            let before = seen.insert(english.to_lowercase(), danish.clone());
            assert_eq!(before, None, "{danish}: {english}");
        }
    }
}

#[test]
fn the_sources_of_the_glossary_are_those_of_the_law() {
    for row in rows("Danish") {
        // What stands between backquotes and has no blank is an id.
        for id in row[3].split('`').skip(1).step_by(2) {
            assert!(table::SOURCE_IDS.contains(&id), "{}: {id}", row[0]);
        }
    }
}

#[test]
fn no_english_text_uses_a_discarded_word() {
    let discarded = discarded();
    assert!(discarded.len() > 40, "{}", discarded.len());
    let mut bad = Vec::new();
    let english = texts().into_iter().map(|text| (text.place, text.english));
    for (place, english) in
        english.chain(rows("Danish").into_iter().map(|row| (row[0].clone(), row[2].clone())))
    {
        for (word, instead) in &discarded {
            if has_word(&english.to_lowercase(), word) {
                bad.push(format!("{place}: {word}, use {instead}: {english}"));
            }
        }
    }
    assert!(bad.is_empty(), "\n{}", bad.join("\n"));
}

#[test]
fn a_danish_term_has_its_english_beside_it() {
    // Terms that no sentence can do without when the other language has them.
    let pairs = [
        ("fastholdelsesfleksjob", "retention flexi-job"),
        ("udviklingsfleksjob", "development flexi-job"),
        ("førtidspension", "disability pension"),
        ("rehabiliteringsteam", "rehabilitation team"),
        ("personlig assistance", "personal assistance"),
        ("fortrinsadgang", "priority access"),
        ("fleksløntilskud", "subsidy"),
        ("fleksjob", "flexi-job"),
        ("folkepensionsalder", "state pension age"),
        ("skånehensyn", "accommodations"),
        ("mulighedserklæring", "fit-for-work certificate"),
    ];
    let mut bad = Vec::new();
    for Text { place, danish, english } in texts() {
        let (danish, english) = (danish.to_lowercase(), english.to_lowercase());
        for (term, expected) in pairs {
            if danish.contains(term) && !english.contains(expected) && !english.contains(term) {
                bad.push(format!("{place}: {term} without {expected}\n   {danish}\n   {english}"));
            }
        }
    }
    assert!(bad.is_empty(), "\n{}", bad.join("\n"));
}

#[test]
fn a_word_is_found_whole() {
    let rows = [
        (("a flex job here", "flex job"), true),
        (("flex jobs", "flex job"), false),
        (("flexi-job", "flex"), false),
        (("no sick pay.", "sick pay"), true),
        (("sick payments", "sick pay"), false),
        (("", "x"), false),
    ];
    check(rows, |(text, word)| has_word(text, word));
}
