//! The table of the rules on dates, and the words of their codes.

use fleksjob::law::day;
use fleksjob::rules::timeline::{
    Actor, Anchor, Applies, Circumstances, Due, Exemption, Force, Grant, Kind, RULES, ReasonCode, RuleCode,
    SickPay, Track, When,
};
use fleksjob::text::words::{Words, timeline as words};
use fleksjob::text::{Language, date, timeline as text};

use crate::text::check;

fn one(given: &str, rule: RuleCode) -> Due {
    crate::timeline::one(given, rule, &Circumstances::default())
}

#[test]
fn every_rule_has_its_row_in_order_and_a_source() {
    let codes: Vec<RuleCode> = RULES.iter().map(|rule| rule.code).collect();
    assert_eq!(codes, RuleCode::ALL);
    for rule in RULES {
        let sources = rule.sources().count();
        assert!((1..=3).contains(&sources), "{:?}", rule.code);
        let id = rule.code.id();
        let prefix = match rule.track {
            Track::Fleksjob | Track::Abroad => "FJ-",
            Track::Retention => "RT-",
            Track::Sick => "SL-",
        };
        assert!(id.starts_with(prefix), "{id}");
        assert_eq!(RuleCode::from_id(id), Some(rule.code));
        assert_eq!(rule.counted.is_none(), matches!(rule.kind, Kind::Event | Kind::Condition), "{id}");
    }
    let due = one("start=2026-03-01", RuleCode::Months30);
    assert!(due.sources().any(|source| source.title.contains("§ 121")));
}

#[test]
fn who_acts_and_by_what_force() {
    let rows = [
        (RuleCode::Week2, (Actor::Together, Force::GoodPractice, Kind::At)),
        (RuleCode::Months30, (Actor::Municipality, Force::Statutory, Kind::At)),
        (RuleCode::Change, (Actor::Together, Force::Info, Kind::Event)),
        (RuleCode::Posting, (Actor::Employer, Force::Statutory, Kind::LastDay)),
        (RuleCode::Review, (Actor::Employer, Force::GoodPractice, Kind::Recurring)),
        (RuleCode::TwelveMonths, (Actor::All, Force::Statutory, Kind::Earliest)),
        (RuleCode::Interview, (Actor::Employer, Force::Statutory, Kind::NoLaterThan)),
        (RuleCode::Objection, (Actor::Employee, Force::Statutory, Kind::NoLaterThan)),
        (RuleCode::Reassessment, (Actor::Municipality, Force::Statutory, Kind::EarliestEnd)),
    ];
    let given = "start=2026-03-01 posting_start=2026-03-01 agreement_date=2026-03-01 absence=2026-03-01 \
                 notification_letter_sent=2026-03-01";
    check(rows, |rule| {
        let due = one(given, *rule);
        (due.actor, due.force, due.kind)
    });
}

/// Each list of words, and the ids it must have, in order.
fn lists() -> Vec<(&'static str, Words, Vec<&'static str>)> {
    fn ids<T: Copy>(all: &[T], id: impl Fn(T) -> &'static str) -> Vec<&'static str> {
        all.iter().map(|code| id(*code)).collect()
    }
    vec![
        ("title", words::TITLE, ids(RuleCode::ALL, RuleCode::id)),
        ("task", words::TASK, ids(RuleCode::ALL, RuleCode::id)),
        ("actor", words::ACTOR, ids(Actor::ALL, Actor::id)),
        ("force", words::FORCE, ids(Force::ALL, Force::id)),
        ("kind", words::KIND, ids(Kind::ALL, Kind::id)),
        ("track", words::TRACK, ids(Track::ALL, Track::id)),
        ("anchor", words::ANCHOR, ids(Anchor::ALL, Anchor::id)),
        ("applies", words::APPLIES, ids(Applies::ALL, Applies::id)),
        ("reason", words::REASON, ids(ReasonCode::ALL, ReasonCode::id)),
        ("when", words::WHEN, ids(When::ALL, When::id)),
        ("grant", words::GRANT, ids(Grant::ALL, Grant::id)),
        ("sick_pay", words::SICK_PAY, ids(SickPay::ALL, SickPay::id)),
        ("exemption", words::EXEMPTION, ids(Exemption::ALL, Exemption::id)),
        ("note", words::NOTE, ids(text::Note::ALL, text::Note::id)),
    ]
}

#[test]
fn every_code_has_its_words() {
    for (name, list, ids) in lists() {
        assert_eq!(list.keys().collect::<Vec<_>>(), ids, "{name}");
    }
}

#[test]
fn the_words_keep_to_the_house_rules() {
    for (name, list, ids) in lists() {
        for language in Language::ALL {
            for (place, id) in ids.iter().enumerate() {
                let said = list.at(place, language);
                let lower = said.to_lowercase();
                let bad = ["berettiget", "entitle", "har ret til", "har krav på", "\"", "'", "...", "  "];
                assert!(!bad.iter().any(|word| lower.contains(word)), "{name}.{id}: {said}");
                let sentence = ["task", "reason"].contains(&name);
                assert_eq!(
                    said.ends_with('.') || said.ends_with('?'),
                    sentence || name == "note" && said.ends_with('.')
                );
                // A place at the beginning would begin a sentence with a small letter.
                assert!(!said.starts_with('{') || name == "actor", "{name}.{id}: {said}");
                assert!(!said.contains(". {"), "{name}.{id}: {said}");
            }
        }
    }
}

#[test]
fn what_is_our_suggestion_says_so_in_its_title() {
    for rule in RULES {
        for (language, mark) in
            [(Language::Danish, "Vores forslag: "), (Language::English, "Our suggestion: ")]
        {
            let title = text::title(rule.code, language);
            assert_eq!(title.starts_with(mark), rule.force == Force::GoodPractice, "{title}");
        }
    }
}

#[test]
fn the_authority_has_the_name_of_the_day() {
    let (old, new) = (day(2026, 1, 31), day(2026, 2, 1));
    for language in Language::ALL {
        let names = |day| {
            (
                text::task(RuleCode::Months60, day, language),
                text::actor(Actor::Municipality, day, language),
                text::reason(ReasonCode::ChangedOnTheWay, day, language),
            )
        };
        let (before, after) = (names(old), names(new));
        let (job_centre, municipality) =
            (language.pick("jobcentret", "job centre"), language.pick("kommunen", "municipality"));
        assert!(before.0.contains(job_centre) && after.0.contains(municipality), "{before:?} {after:?}");
        assert!(before.1.contains(job_centre) && after.1.contains(municipality));
        assert!(before.2.contains(job_centre) && after.2.contains(municipality));
        for said in [before.0, before.1, before.2, after.0, after.1, after.2] {
            assert!(!said.contains(['{', '}']), "{said}");
        }
    }
}

#[test]
fn the_words_of_each_kind_come_from_their_own_list() {
    let danish = Language::Danish;
    assert_eq!(text::force(Force::GoodPractice, danish), "god praksis, ikke lov");
    assert_eq!(text::kind(Kind::NoLaterThan, danish), "senest");
    assert_eq!(text::track(Track::Retention, danish), "Fastholdelse");
    assert_eq!(text::anchor(Anchor::Absence, danish), "Første fraværsdag");
    assert_eq!(text::applies(Applies::No, danish), "gælder ikke");
    assert_eq!(text::when(When::Ahead, danish), "kommer");
    assert_eq!(text::grant(Grant::Permanent, danish), "permanent");
    assert_eq!(text::sick_pay(SickPay::Wages, danish), "løn");
    assert_eq!(text::exemption(Exemption::AcuteIllness, danish), "akut skade eller sygdom");
    assert_eq!(text::note(text::Note::Sources, danish), "Kilder:");
    assert_eq!(date::weekday(day(2026, 11, 23), Language::English), "Monday");
    assert_eq!(date::write_long(day(2026, 11, 22), danish), "søndag 22.\u{a0}november 2026");
}
