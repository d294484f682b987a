//! The words of the route: every code has them, in both languages, and they say nothing the widget may not say.

use fleksjob::law::day;
use fleksjob::rules::route::{Contact, Fact, GroundCode, NoteCode, Outcome, PensionAge, Side, StepCode};
use fleksjob::text::words::{Words, route as words};
use fleksjob::text::{Language, route};

use crate::text::check;

fn keys(words: &Words) -> Vec<&'static str> {
    words.keys().collect()
}

/// Every list of words with its name.
const LISTS: [(&str, Words); 12] = [
    ("question", words::QUESTION),
    ("term", words::TERM),
    ("why", words::WHY),
    ("value", words::VALUE),
    ("outcome", words::OUTCOME),
    ("meaning", words::MEANING),
    ("ground", words::GROUND),
    ("step", words::STEP),
    ("contact", words::CONTACT),
    ("note", words::NOTE),
    ("pension_age", words::PENSION_AGE),
    ("side", words::SIDE),
];

/// Names every text that `is_bad`, in either language.
fn no_text(is_bad: impl Fn(&str, &str) -> bool) {
    let mut bad = Vec::new();
    for (list, words) in LISTS {
        for language in Language::ALL {
            for (place, key) in words.keys().enumerate() {
                let text = words.at(place, language);
                if is_bad(list, text) {
                    bad.push(format!("{list}.{key}: {text}"));
                }
            }
        }
    }
    assert!(bad.is_empty(), "\n{}", bad.join("\n"));
}

#[test]
fn every_code_has_its_words_in_the_order_of_the_codes() {
    let ids = |words: &Words, ids: Vec<&'static str>| assert_eq!(keys(words), ids);
    let facts = || Fact::ALL.iter().map(|code| code.id()).collect();
    let outcomes = || Outcome::ALL.iter().map(|code| code.id()).collect();
    ids(&words::QUESTION, facts());
    ids(&words::TERM, facts());
    ids(&words::OUTCOME, outcomes());
    ids(&words::MEANING, outcomes());
    ids(&words::GROUND, GroundCode::ALL.iter().map(|code| code.id()).collect());
    ids(&words::STEP, StepCode::ALL.iter().map(|code| code.id()).collect());
    ids(&words::CONTACT, Contact::ALL.iter().map(|code| code.id()).collect());
    ids(&words::NOTE, NoteCode::ALL.iter().map(|code| code.id()).collect());
    ids(&words::PENSION_AGE, PensionAge::ALL.iter().map(|code| code.id()).collect());
    ids(&words::SIDE, Side::ALL.iter().map(|code| code.id()).collect());
    let known: Vec<&str> = facts();
    assert!(words::WHY.keys().all(|key| known.contains(&key)), "{:?}", keys(&words::WHY));
}

#[test]
fn every_answer_that_is_neither_yes_nor_no_has_words() {
    let mut expected = Vec::new();
    for fact in Fact::ALL {
        let names = fact.allowed().names.iter().filter(|name| !["true", "false"].contains(name));
        let reached = ["0"].iter().filter(|_| *fact == Fact::MonthsToPension);
        for name in reached.chain(names) {
            expected.push(format!("{}.{name}", fact.id()));
            for language in Language::ALL {
                assert!(route::value(*fact, name, language).is_some(), "{fact:?} {name}");
            }
        }
    }
    assert_eq!(keys(&words::VALUE), expected);
}

#[test]
fn nothing_says_that_somebody_is_entitled_or_asks_what_may_not_be_asked() {
    no_text(|_, text| {
        let text = text.to_lowercase();
        let never =
            ["berettiget", "entitle", "har ret til", "har krav på", "cpr", "fødselsdato", "date of birth"];
        never.iter().any(|word| text.contains(word))
    });
}

#[test]
fn texts_have_the_form_of_their_list() {
    no_text(|list, text| {
        let (question, stop) = (text.ends_with('?'), text.ends_with('.'));
        let right = match list {
            "question" => question,
            "why" | "meaning" | "ground" | "step" | "contact" | "note" => stop,
            _ => !question && !stop,
        };
        let begins_small = text.chars().next().is_some_and(char::is_lowercase);
        !right || text.contains(['"', '\'']) || text.contains("  ") || (list != "term" && begins_small)
    });
}

#[test]
fn only_what_takes_a_day_names_the_authority() {
    no_text(|list, text| {
        let dated = ["meaning", "step", "contact", "note"].contains(&list);
        let places = text.matches('{').count();
        places != text.matches("{authority}").count() || (places > 0 && !dated) || text.starts_with('{')
    });
}

#[test]
fn who_decides_is_named_as_on_the_day() {
    let rows = [
        ((day(2026, 1, 31), Language::Danish), "Kontakt jobcentret dér, hvor den ansatte bor."),
        ((day(2026, 2, 1), Language::Danish), "Kontakt kommunen dér, hvor den ansatte bor."),
        ((day(2026, 1, 31), Language::English), "Contact the job centre where the employee lives."),
        ((day(2026, 2, 1), Language::English), "Contact the municipality where the employee lives."),
    ];
    check(rows, |(date, language)| &*route::contact(Contact::HomeMunicipality, *date, *language).leak());
    for date in [day(2025, 1, 1), day(2026, 7, 1)] {
        for language in Language::ALL {
            let mut all: Vec<String> = Vec::new();
            all.extend(Outcome::ALL.iter().map(|code| route::meaning(*code, date, language)));
            all.extend(StepCode::ALL.iter().map(|code| route::step(*code, date, language)));
            all.extend(NoteCode::ALL.iter().map(|code| route::note(*code, date, language)));
            all.extend(Contact::ALL.iter().map(|code| route::contact(*code, date, language)));
            assert!(all.iter().all(|text| !text.is_empty() && !text.contains(['{', '}'])), "{all:#?}");
        }
    }
}

#[test]
fn each_accessor_gives_the_words_of_its_own_list() {
    let da = Language::Danish;
    let rows = [
        (
            route::question(Fact::SelfEmployed, da),
            "Er personen selv selvstændig og søger støtte til sin egen virksomhed?",
        ),
        (route::term(Fact::ClearlyPointless, da), "åbenbart formålsløst"),
        (route::why(Fact::Acute, da).unwrap_or_default(), "Langsom nedslidning er ikke akut."),
        (route::why(Fact::SelfEmployed, da).unwrap_or("nothing"), "nothing"),
        (route::headline(Outcome::NeedsFacts, da), "Der mangler svar"),
        (route::ground(GroundCode::NoTrialNeeded, da), "Praktik er ikke nødvendig."),
        (route::side(Side::Against, da), "Taler imod"),
        (route::pension_age(PensionAge::Seventy, da), "70\u{a0}år: født fra 1971 (usikkert)"),
        (route::value(Fact::Relation, "none", da).unwrap_or_default(), "Nej, eller kun i fleksjob"),
    ];
    for (found, expected) in rows {
        assert_eq!(found, expected);
    }
}

#[test]
fn the_words_keep_within_their_bytes() {
    let bytes: usize = LISTS
        .iter()
        .flat_map(|(_, words)| {
            Language::ALL.map(|language| {
                (0..words.keys().count()).map(move |at| words.at(at, language).len()).sum::<usize>()
            })
        })
        .sum();
    assert!(bytes <= 28_000, "{bytes}");
}
