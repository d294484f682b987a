//! The types of *fleksjob* and the short answers: complete, dated, sourced, and careful in what they say.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use fleksjob::law::{Source, Status, day, table};
use fleksjob::text::Language;
use fleksjob::text::template::{Piece, pieces};
use fleksjob::text::types::{Duration, FollowUp, JobType, Note, Pays, TypeRemark};
use fleksjob::text::words::{Words, accommodations, types};

use crate::text::check;

const TODAY: NaiveDate = day(2026, 11, 22);
const LAST_YEAR: NaiveDate = day(2025, 11, 22);

fn source_ids(places: &[u8]) -> Vec<&'static str> {
    places.iter().map(|place| table::SOURCE_IDS[usize::from(*place)]).collect()
}

// ---- Types ----

#[test]
fn a_type_says_how_long_it_lasts_who_pays_and_how_it_is_followed_up() {
    let rows = [
        ("temporary", (Duration::FiveYears, Pays::Since2013, FollowUp::Regular)),
        ("permanent", (Duration::OpenEnded, Pays::Since2013, FollowUp::Regular)),
        ("retention", (Duration::ByAge, Pays::Retention, FollowUp::Quarterly)),
        ("few_hours", (Duration::ByAge, Pays::Since2013, FollowUp::Close)),
        ("direct", (Duration::ByAge, Pays::Since2013, FollowUp::Close)),
        ("development", (Duration::ByAge, Pays::Since2013, FollowUp::Close)),
        ("trial_first", (Duration::ByAge, Pays::Since2013, FollowUp::Close)),
        ("disability_pension", (Duration::ByAge, Pays::Dormant, FollowUp::Regular)),
        ("posting", (Duration::OneYear, Pays::Since2013, FollowUp::Regular)),
        ("cross_border", (Duration::ByAge, Pays::Since2013, FollowUp::Regular)),
        ("self_employed", (Duration::FiveAtATime, Pays::OwnBusiness, FollowUp::Ask)),
        ("apprentice", (Duration::NotFound, Pays::NotFound, FollowUp::Ask)),
        ("before_2013", (Duration::SameJob, Pays::Before2013, FollowUp::Ask)),
    ];
    assert_eq!(rows.len(), JobType::ALL.len());
    check(rows.map(|(id, expected)| (id, Some(expected))), |id| {
        JobType::from_id(id).map(|kind| (kind.duration(), kind.pays(), kind.follow_up()))
    });
    assert!(Duration::ALL.iter().all(|code| JobType::ALL.iter().any(|kind| kind.duration() == *code)));
    assert!(Pays::ALL.iter().all(|code| JobType::ALL.iter().any(|kind| kind.pays() == *code)));
    assert!(FollowUp::ALL.iter().all(|code| JobType::ALL.iter().any(|kind| kind.follow_up() == *code)));
}

#[test]
fn a_section_has_the_number_of_its_day() {
    let (eve, new) = (day(2019, 12, 31), day(2020, 1, 1));
    let rows = [
        (("temporary", eve), Some("§ 70 c Sourced")),
        (("temporary", new), Some("§ 120 Derived")),
        (("permanent", new), Some("§ 120 Derived")),
        (("retention", eve), Some("§ 70 b Sourced")),
        (("retention", new), Some("§ 119 Sourced")),
        (("retention", TODAY), Some("§ 119 Derived")),
        (("retention", day(2027, 1, 1)), Some("§ 119 Uncertain")),
        (("disability_pension", eve), Some("§ 70 Sourced")),
        (("disability_pension", new), Some("§ 116 Sourced")),
        (("posting", eve), Some("§ 69 Sourced")),
        (("cross_border", new), Some("§ 117 Sourced")),
        (("before_2013", eve), Some("§ 72 Sourced")),
        (("before_2013", new), Some("§ 134 Sourced")),
        (("development", new), None),
        (("self_employed", new), None),
        (("apprentice", new), None),
    ];
    check(rows.map(|(row, expected)| (row, expected.map(str::to_owned))), |(id, date)| {
        let section = JobType::from_id(id)?.section(*date)?;
        Some(format!("{} {:?}", section.number, section.status))
    });
}

#[test]
fn a_type_says_how_sure_it_is_on_its_day() {
    let rows = [
        (("temporary", LAST_YEAR), Status::Sourced),
        (("temporary", TODAY), Status::Derived),
        (("temporary", day(2027, 1, 1)), Status::Uncertain),
        (("posting", day(2019, 12, 31)), Status::Sourced),
        (("posting", day(2020, 1, 1)), Status::Derived),
        (("posting", day(2027, 1, 1)), Status::Uncertain),
        (("apprentice", LAST_YEAR), Status::Uncertain),
        (("before_2013", LAST_YEAR), Status::Sourced),
    ];
    check(rows.map(|(row, expected)| (row, Some(expected))), |(id, date)| {
        JobType::from_id(id).map(|kind| kind.status(*date))
    });
}

#[test]
fn what_was_not_found_is_said_beside_the_type() {
    let remarks = |date| -> Vec<_> {
        JobType::ALL.iter().filter_map(|kind| Some((kind.id(), kind.remark(date)?.id()))).collect()
    };
    let always =
        [("permanent", "age_day"), ("trial_first", "trial_length"), ("disability_pension", "other_pensions")];
    assert_eq!(remarks(day(2019, 12, 31)), always);
    let [first, rest @ ..] = always;
    let since_2020: Vec<_> = [first, ("retention", "senior_exemption")].into_iter().chain(rest).collect();
    assert_eq!(remarks(day(2020, 1, 1)), since_2020);
    let rows = TypeRemark::ALL.iter().map(|remark| {
        (remark, if *remark == TypeRemark::SeniorExemption { Status::Sourced } else { Status::Uncertain })
    });
    check(rows, |remark| remark.status());
}

#[test]
fn a_type_fills_in_keys_of_the_share_link() {
    // The contract's keys that types use, and the values each may have.
    let allowed: [(&str, &[&str]); 12] = [
        ("view", &["route", "cost"]),
        ("hours", &["8"]),
        ("scheme", &["before2013", "since2013"]),
        ("r.prior", &["none", "pre2013", "post2013"]),
        ("r.relation", &["none", "ordinary_now", "ordinary_last", "loentilskud_only", "elev_reval_only"]),
        ("r.benefit", &["none", "foertidspension", "seniorpension", "tidligpension"]),
        ("r.parties_known", &["true", "false"]),
        ("r.hours_clarified", &["true"]),
        ("r.need_test", &["true"]),
        ("r.posted", &["true"]),
        ("r.crossborder", &["true"]),
        ("r.self_employed", &["true"]),
    ];
    let mut used = BTreeSet::new();
    for kind in JobType::ALL {
        for (key, value) in kind.prefill() {
            let known = allowed.iter().find(|(known, _)| known == key);
            assert!(known.is_some_and(|(_, values)| values.contains(value)), "{kind:?}: {key}={value}");
            used.insert(*key);
        }
    }
    assert_eq!(used.len(), allowed.len());
    let rows = [
        ("temporary", "view=route&r.prior=none"),
        ("permanent", "view=route&r.prior=post2013"),
        ("retention", "view=route&r.relation=ordinary_now"),
        ("few_hours", "view=cost&scheme=since2013&hours=8"),
        ("direct", "view=route&r.parties_known=true&r.hours_clarified=true"),
        ("development", "view=route&r.parties_known=false"),
        ("trial_first", "view=route&r.need_test=true"),
        ("disability_pension", "view=route&r.benefit=foertidspension"),
        ("posting", "view=route&r.posted=true"),
        ("cross_border", "view=route&r.crossborder=true"),
        ("self_employed", "view=route&r.self_employed=true"),
        ("apprentice", ""),
        ("before_2013", "view=cost&scheme=before2013"),
    ];
    check(rows.map(|(id, link)| (id, Some(link.to_owned()))), |id| {
        let pairs = JobType::from_id(id)?.prefill();
        Some(pairs.iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join("&"))
    });
}

#[test]
fn every_type_and_answer_has_its_texts() {
    let rows = [
        ("temporary", "lab-116"),
        ("permanent", "vej-fleksjob-2013"),
        ("retention", "lab-119"),
        ("few_hours", "foa-fleksjob"),
        ("direct", "boo-2020"),
        ("development", "boo-2020"),
        ("trial_first", "boo-2020"),
        ("disability_pension", "vej-fleksjob-2013"),
        ("posting", "bek-183-2017"),
        ("cross_border", "lab-20"),
        ("self_employed", "star-selv"),
        ("apprentice", "vej-fleksjob-2013"),
        ("before_2013", "lab-134"),
    ];
    check(rows.map(|(id, source)| (id, Some(source))), |id| {
        JobType::from_id(id).map(|kind| source_ids(kind.sources())[0])
    });
    let notes = Note::ALL.iter().map(|note| (note.id(), note.sources()));
    for (id, sources) in JobType::ALL.iter().map(|kind| (kind.id(), kind.sources())).chain(notes) {
        assert!(!sources.is_empty(), "{id}");
        assert!(sources.iter().all(|place| Source::at(*place).is_some()), "{id}");
        assert_eq!(sources.iter().collect::<BTreeSet<_>>().len(), sources.len(), "{id}");
    }
}

// ---- Answers ----

#[test]
fn an_answer_is_shown_on_the_days_it_holds() {
    let rows = [
        (("team", day(2013, 1, 1)), true),
        (("team", day(2026, 6, 30)), true),
        (("team", day(2026, 7, 1)), false),
        (("health_advice", day(2026, 6, 30)), false),
        (("health_advice", day(2026, 7, 1)), true),
        (("one_entrance", day(2026, 1, 31)), false),
        (("one_entrance", day(2026, 2, 1)), true),
        (("checked", day(2026, 1, 31)), false),
        (("checked", day(2026, 2, 1)), true),
        (("new_act", day(2025, 10, 12)), false),
        (("new_act", day(2025, 10, 13)), true),
        (("decision", day(2013, 1, 1)), true),
    ];
    check(rows.map(|(row, holds)| (row, Some(holds))), |(id, date)| {
        Note::from_id(id).map(|note| note.holds(*date))
    });
}

#[test]
fn an_answer_says_how_sure_it_is_on_its_day() {
    use Status::{Derived, Sourced, Uncertain};
    let rows = [
        ("decision", (Sourced, Derived, "star-2017")),
        ("team", (Sourced, Derived, "star-2017")),
        ("health_advice", (Derived, Derived, "opk")),
        ("effective_time", (Sourced, Derived, "cabi-fu")),
        ("intensity", (Derived, Derived, "foa-fleksjob")),
        ("wage_agreement", (Sourced, Derived, "lab-122")),
        ("wage_without", (Sourced, Derived, "slagelse-fj")),
        ("copies", (Sourced, Derived, "lab-122")),
        ("dispute", (Uncertain, Uncertain, "lab-122")),
        ("appeal", (Uncertain, Uncertain, "foa-fleksjob")),
        ("salaried", (Sourced, Derived, "cabi-ans")),
        ("vitas", (Sourced, Derived, "cabi-ans")),
        ("social_chapters", (Sourced, Sourced, "vej-fleksjob-2013")),
        ("sick_refund", (Sourced, Derived, "sdl-fleks")),
        ("follow_up_talk", (Sourced, Derived, "cabi-fu")),
        ("follow_up_result", (Sourced, Derived, "cabi-fu")),
        ("first_months", (Sourced, Sourced, "star-2017")),
        ("act_early", (Sourced, Derived, "cabi-fu")),
        ("progress", (Sourced, Sourced, "star-2017")),
        ("find", (Sourced, Sourced, "star-2017")),
        ("whom", (Sourced, Sourced, "star-2017")),
        ("one_entrance", (Uncertain, Derived, "l66-2025")),
        ("cabi", (Sourced, Sourced, "cabi-ans")),
        ("employee", (Sourced, Sourced, "cabi-fu")),
        ("guides", (Uncertain, Uncertain, "star-2017")),
        ("law", (Sourced, Derived, "lab-20")),
        ("estimate", (Sourced, Sourced, "star-2017")),
        ("pension_age", (Derived, Derived, "dtu")),
        ("checked", (Uncertain, Uncertain, "l66-2025")),
        ("new_act", (Uncertain, Uncertain, "star-proces")),
    ];
    assert_eq!(rows.len(), Note::ALL.len());
    check(rows.map(|(id, expected)| (id, Some(expected))), |id| {
        let note = Note::from_id(id)?;
        Some((note.status(LAST_YEAR), note.status(TODAY), source_ids(note.sources())[0]))
    });
    assert_eq!(Note::OneEntrance.status(day(2026, 6, 30)), Uncertain);
    assert_eq!(Note::OneEntrance.status(day(2026, 7, 1)), Derived);
    assert_eq!(Note::PensionAge.status(day(2027, 1, 1)), Uncertain);
}

// ---- Words ----

#[test]
fn every_code_has_its_words_in_the_codes_order() {
    macro_rules! ids {
        ($code:ident) => {
            $code::ALL.iter().map(|code| code.id()).collect::<Vec<_>>()
        };
    }
    let rows = [
        ("type", types::TYPE, ids!(JobType)),
        ("type_for", types::TYPE_FOR, ids!(JobType)),
        ("type_conditions", types::TYPE_CONDITIONS, ids!(JobType)),
        ("type_employer", types::TYPE_EMPLOYER, ids!(JobType)),
        ("duration", types::DURATION, ids!(Duration)),
        ("pays", types::PAYS, ids!(Pays)),
        ("follow_up", types::FOLLOW_UP, ids!(FollowUp)),
        ("type_remark", types::TYPE_REMARK, ids!(TypeRemark)),
        ("note", types::NOTE, ids!(Note)),
    ];
    for (list, words, ids) in rows {
        assert_eq!(words.keys().collect::<Vec<_>>(), ids, "{list}");
    }
}

#[test]
fn the_words_of_a_code_are_its_own() {
    let english = Language::English;
    let rows = [
        (JobType::SelfEmployed.name(english), "Self-employed"),
        (JobType::Apprentice.for_whom(english), "Someone who wants to train in the flexi-job."),
        (JobType::Apprentice.conditions(english), "We have found no rule on it."),
        (JobType::Apprentice.employer(english), "Ask {authority} and the school."),
        (Duration::OneYear.words(english), "At most one year away."),
        (Pays::NotFound.words(english), "No rule found."),
        (FollowUp::Ask.words(english), "Ask the municipality."),
        (TypeRemark::TrialLength.words(english), "We have not examined how long the trial may last."),
        (Note::Whom.words(english), "Ask the municipality the employee lives in."),
    ];
    for (found, expected) in rows {
        assert_eq!(found, expected);
    }
}

/// Every text of both topics, in both languages.
fn texts() -> Vec<(String, &'static str)> {
    let lists: [(&str, Words); 25] = [
        ("need", accommodations::NEED),
        ("fit", accommodations::FIT),
        ("suggestion", accommodations::SUGGESTION),
        ("example", accommodations::EXAMPLE),
        ("payer", accommodations::PAYER),
        ("support", accommodations::SUPPORT),
        ("condition", accommodations::CONDITION),
        ("support_remark", accommodations::SUPPORT_REMARK),
        ("contact", accommodations::CONTACT),
        ("assistance", accommodations::ASSISTANCE),
        ("duty", accommodations::DUTY),
        ("point", accommodations::POINT),
        ("point_help", accommodations::POINT_HELP),
        ("change", accommodations::CHANGE),
        ("trigger", accommodations::TRIGGER),
        ("task_question", accommodations::TASK_QUESTION),
        ("type", types::TYPE),
        ("type_for", types::TYPE_FOR),
        ("type_conditions", types::TYPE_CONDITIONS),
        ("type_employer", types::TYPE_EMPLOYER),
        ("duration", types::DURATION),
        ("pays", types::PAYS),
        ("follow_up", types::FOLLOW_UP),
        ("type_remark", types::TYPE_REMARK),
        ("note", types::NOTE),
    ];
    let mut texts = Vec::new();
    for (list, words) in lists {
        for (place, key) in words.keys().enumerate() {
            for language in Language::ALL {
                texts.push((format!("{list}.{key} {}", language.tag()), words.at(place, language)));
            }
        }
    }
    texts
}

/// Names every text that has one of `words`.
fn no_text_has(words: &[&str]) {
    let texts = texts();
    let has = |text: &str| words.iter().find(|word| text.to_lowercase().contains(**word)).copied();
    let bad: Vec<_> = texts.iter().filter_map(|(place, text)| Some((has(text)?, place, text))).collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn no_text_says_that_somebody_is_entitled() {
    no_text_has(&["berettiget", "entitle", "har ret til", "har krav på", "has a right"]);
}

#[test]
fn no_text_names_a_diagnosis() {
    no_text_has(&[
        "autis",
        "adhd",
        "depress",
        "angst",
        "anxiety",
        "kræft",
        "cancer",
        "sklerose",
        "sclerosis",
        "diabet",
        "gigt",
        "arthrit",
        "migræne",
        "migraine",
        "epilep",
        "demens",
        "dementia",
        "bipolar",
        "skizofren",
        "schizo",
        "ptsd",
        "ordblind",
        "dyslex",
        "hjerneskade",
        "brain injury",
        "parkinson",
        "astma",
        "asthma",
        "fibromyalgi",
        "neurodiver",
        "whiplash",
        "diskusprolaps",
        "blodprop",
        "stroke",
    ]);
}

#[test]
fn no_text_asks_for_a_name_a_number_or_a_birth_date() {
    no_text_has(&["cpr", "fødselsdato", "birth date", "date of birth", "personnummer"]);
}

#[test]
fn no_text_suggests_a_lower_intensity_to_save() {
    let about = texts().into_iter().filter(|(_, text)| text.to_lowercase().contains("intensi"));
    let mut seen = 0;
    for (place, text) in about {
        seen += 1;
        let text = text.to_lowercase();
        for word in
            ["spar", "billig", "sænk", "sæt den ned", "nedsæt", "save", "saving", "cheap", "reduce", "lower"]
        {
            assert!(!text.contains(word), "{place}: {word}");
        }
    }
    assert_eq!(seen, 2);
}

#[test]
fn texts_have_curly_quotes_no_double_blanks_and_one_place() {
    for (place, text) in texts() {
        assert!(
            !text.contains(['"', '\'']) && !text.contains("..") && !text.contains("  "),
            "{place}: {text}"
        );
        for piece in pieces(text) {
            assert!(!matches!(piece, Piece::Place(name) if name != "authority"), "{place}: {text}");
        }
        // What is filled in begins with a small letter.
        assert!(!text.starts_with('{') && !text.contains(". {"), "{place}: {text}");
    }
}

#[test]
fn the_words_keep_to_their_budget() {
    let bytes: usize = texts().iter().map(|(_, text)| text.len()).sum();
    assert!(bytes <= 30_500, "{bytes}");
}
