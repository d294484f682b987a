//! What JavaScript gets from the rules on routes, dates and accommodations, without JavaScript.

use fleksjob::host::{Given, Value};
use fleksjob::rules::timeline::RuleCode;
use fleksjob::text::Language;

use crate::api::{accommodated, at, codes, number, routed, text, text_at, timed, wrong};
use crate::text::check;

/// That every part of the lists has words, a status and sources, in both languages.
fn assert_complete(lists: &[&str], answers: impl Fn(Given) -> Value) {
    for language in Language::ALL {
        let answer = answers(text(language.tag()));
        for list in lists {
            let parts = answer.get(list).map_or(&[][..], Value::list);
            assert!(!parts.is_empty(), "{list} is empty");
            for part in parts {
                for word in ["code", "name", "status"] {
                    let text = text_at(part, &[word]);
                    assert!(text.len() > 1 && !text.contains(['{', '}']), "{list}: {word}: {part:?}");
                }
                let sources = part.get("sources").map_or(&[][..], Value::list);
                let is_known = text_at(part, &["code"]) == "needs_facts";
                assert!(is_known || !sources.is_empty(), "{list}: no source: {part:?}");
            }
        }
    }
}

#[test]
fn facts_have_their_own_keys_or_those_of_a_link() {
    let rows: [(&[(&str, Given)], &str); 6] = [
        (&[("self_employed", Given::Flag(true))], "SELF_EMPLOYED_SCHEME"),
        (&[("r.self_employed", text("true"))], "SELF_EMPLOYED_SCHEME"),
        (&[("self_employed", Given::Flag(true)), ("r.self_employed", text("false"))], "SELF_EMPLOYED_SCHEME"),
        (&[("r.self_employed", text(""))], "needs_facts"),
        (&[("self_employed", text("null"))], "needs_facts"),
        (&[], "needs_facts"),
    ];
    check(rows, |facts| match codes(&routed(facts), "outcomes").first() {
        Some(&"SELF_EMPLOYED_SCHEME") => "SELF_EMPLOYED_SCHEME",
        Some(&"needs_facts") => "needs_facts",
        _ => "something else",
    });
}

#[test]
fn what_a_fact_cannot_be_is_told_with_what_it_can_be() {
    let rows = [
        ("prior", text("2013"), "unknown_word", "none, pre2013, post2013"),
        ("lasting", text("yes"), "unknown_word", "false, true"),
        ("age", number("12"), "out_of_range", "13 to 120"),
        ("age", text("abc"), "not_a_number", "13 to 120"),
        ("agreement_months", number("1.5"), "too_fine", "0 to 1200"),
        (
            "months_to_pension",
            text("many"),
            "unknown_word",
            "0 to 1200; one of the words at_most_72, more_than_72",
        ),
        ("months_to_pension", Given::Flag(true), "wrong_type", "0 to 1200; one of the words at_most_72"),
        ("r.age", Given::Unreadable, "unreadable", "13 to 120"),
    ];
    for (key, given, code, allowed) in rows {
        let answer = routed(&[("lang", text("en")), (key, given)]);
        assert_eq!(text_at(&answer, &["error", "code"]), code, "{key}");
        assert_eq!(text_at(&answer, &["error", "field"]), key.trim_start_matches("r."));
        let message = text_at(&answer, &["error", "message"]);
        assert!(message.contains(allowed), "{message}");
    }
}

#[test]
fn a_route_says_what_is_missing_and_what_to_do() {
    let answer = routed(&[("relation", text("ordinary_now")), ("self_employed", Given::Flag(false))]);
    assert_eq!(codes(&answer, "outcomes"), ["needs_facts"]);
    assert_eq!(codes(&answer, "missing").first(), Some(&"prior"));
    assert_eq!(text_at(&answer, &["missing", "0", "values", "1", "code"]), "pre2013");
    let age = answer.get("missing").unwrap().list().iter().find(|one| text_at(one, &["code"]) == "age");
    let range = age.map(|age| (age.get("least"), age.get("most")));
    assert_eq!(range, Some((Some(&Value::Whole(13)), Some(&Value::Whole(120)))));
    assert_eq!(text_at(&answer, &["contact", "code"]), "home_municipality");
    assert_complete(&["outcomes", "grounds", "steps", "notes"], |lang| {
        routed(&[("lang", lang), ("self_employed", Given::Flag(true))])
    });
}

#[test]
fn every_rule_of_an_open_track_is_answered() {
    let all = |lang: Given| {
        timed(&[
            ("lang", lang),
            ("start", text("2026-03-01")),
            ("absence", text("2026-10-05")),
            ("agreement_date", text("2025-01-15")),
            ("posting_start", text("2026-05-01")),
        ])
    };
    assert_complete(&["dues"], all);
    let answer = all(text("en"));
    let found = codes(&answer, "dues");
    for rule in RuleCode::ALL {
        assert!(found.contains(&rule.id()), "{}", rule.id());
    }
    let due = |code: &str| {
        let dues = answer.get("dues").unwrap().list();
        dues.iter().find(|due| text_at(due, &["code"]) == code).unwrap()
    };
    // The 30 days of the employer do not run in a fleksjob; the rule says so instead of falling out.
    assert_eq!(text_at(due("SL-30"), &["applies", "code"]), "no");
    assert_eq!(text_at(due("SL-30"), &["reason", "code"]), "no_employer_period");
    // 28 February 2031 is a Friday; two days before the fourth and a half year is a Sunday.
    assert_eq!(text_at(due("FJ-60M_last_day"), &["date"]), "2031-02-28");
    assert_eq!(text_at(due("FJ-54M"), &["weekday"]), "Sunday");
    assert_eq!(text_at(due("FJ-54M"), &["suggested"]), "2030-08-30");
    assert_eq!(text_at(due("FJ-REC30"), &["counted_from"]), "2028-09-01");
    assert_eq!(due("FJ-REC30").get("assumed"), Some(&Value::Flag(true)));
}

#[test]
fn circumstances_change_what_applies() {
    let applies = |key: &str, given: Given| {
        let answer = timed(&[("start", text("2026-03-01")), (key, given)]);
        let dues = answer.get("dues").unwrap().list();
        let due = dues.iter().find(|due| text_at(due, &["code"]) == "FJ-60M").unwrap();
        text_at(due, &["applies", "code"]).to_owned()
    };
    assert_eq!(applies("grant", text("temporary")), "yes");
    assert_eq!(applies("grant", text("permanent")), "no");
    assert_eq!(applies("scheme", text("before2013")), "no");
}

#[test]
fn a_timeline_needs_one_date() {
    let answer = timed(&[("lang", text("en")), ("date", text("2026-11-21"))]);
    assert_eq!(wrong(&answer), [("missing".to_owned(), "-".to_owned())]);
    assert!(text_at(&answer, &["error", "message"]).contains("start, agreement_date, absence"), "{answer:?}");
}

#[test]
fn needs_are_answered_with_suggestions_and_who_pays() {
    let ask = |lang: Given| {
        accommodated(&[
            ("lang", lang),
            ("needs", Given::List(vec![text("sight"), text("hearing")])),
            ("hours", number("10")),
            ("intensity", number("50")),
            ("fleksjob", Given::Flag(true)),
            ("sector", text("private")),
        ])
    };
    let lists = ["suggestions", "supports", "duties", "agreement", "triggers", "changes", "task_questions"];
    assert_complete(&lists, ask);
    let answer = ask(text("da"));
    assert_eq!(codes(&answer, "suggestions").first(), Some(&"personal_assistance"));
    assert_eq!(codes(at(&answer, &["suggestions", "0"]).unwrap(), "for"), ["sight", "hearing"]);
    assert_eq!(codes(&answer, "advisers"), ["sight_institute", "communication_centre"]);
    assert_eq!(text_at(&answer, &["assistance", "by_present"]), "5.41");
    assert_eq!(text_at(&answer, &["assistance", "by_paid"]), "2.70");
    let section_56 =
        answer.get("supports").unwrap().list().iter().find(|one| text_at(one, &["code"]) == "section_56");
    assert_eq!(section_56.and_then(|one| one.get("relevant")), Some(&Value::Flag(false)));
    assert_eq!(wrong(&accommodated(&[])), [("missing".to_owned(), "needs".to_owned())]);
    assert_eq!(codes(&accommodated(&[("needs", text(""))]), "suggestions"), Vec::<&str>::new());
}
