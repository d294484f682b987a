//! What is suggested for what is hard, who pays, and what holds for every employer.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use fleksjob::law::{FIRST_DAY, Source, Status, day, table};
use fleksjob::rules::accommodations::{
    Accommodations, Change, Contact, Duty, Fit, Job, NEW_ACT, Need, Payer, Suggested, Suggestion, Support,
    SupportRemark, TaskQuestion, Trigger, accommodations, carried_to, personal_assistance,
};
use fleksjob::rules::cost::{Fault, Field, Sector};
use fleksjob::text::Language;
use fleksjob::text::accommodations as say;
use fleksjob::text::words::accommodations as words;
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::text::{check, check_for, number};

const TODAY: NaiveDate = day(2026, 11, 22);
const LAST_YEAR: NaiveDate = day(2025, 11, 22);

/// A job of which only this is known.
const fn in_fleksjob(known: Option<bool>) -> Job {
    Job { hours_present: None, intensity: None, in_fleksjob: known, sector: None }
}

const UNKNOWN: Job = in_fleksjob(None);

fn found(needs: &[Need]) -> Accommodations {
    accommodations(needs, &UNKNOWN, LAST_YEAR)
}

/// Suggestions as written in a row: `id weight fit`.
fn order(needs: &[Need]) -> Vec<String> {
    let row = |one: &Suggested| format!("{} {} {}", one.suggestion.id(), one.weight, one.fit.id());
    found(needs).suggestions.iter().map(row).collect()
}

fn source_ids(places: &[u8]) -> Vec<&'static str> {
    places.iter().map(|place| table::SOURCE_IDS[usize::from(*place)]).collect()
}

// ---- Suggestions ----

#[test]
fn each_need_has_its_suggestions_in_order() {
    let rows: [(Need, &[&str]); 15] = [
        (
            Need::Endurance,
            &["shorter_hours 2 first", "placement 2 first", "breaks 2 first", "pace 1 then", "place 1 then"],
        ),
        (
            Need::SittingStanding,
            &[
                "breaks 2 first",
                "physical 2 first",
                "shorter_hours 1 then",
                "devices 1 then",
                "treatment 1 then",
            ],
        ),
        (Need::Lifting, &["tasks 2 first", "physical 2 first", "personal_assistance 1 then"]),
        (Need::Mobility, &["physical 2 first", "transport 1 then", "personal_assistance 1 then"]),
        (Need::Hands, &["devices 2 first", "personal_assistance 1 then"]),
        (Need::Sight, &["devices 2 first", "personal_assistance 2 first", "physical 1 then"]),
        (
            Need::Hearing,
            &["senses 2 first", "personal_assistance 2 first", "structure 1 then", "devices 1 then"],
        ),
        (Need::SoundLight, &["senses 2 first", "place 2 first", "breaks 1 then"]),
        (Need::Concentration, &["senses 2 first", "structure 2 first", "breaks 1 then", "pace 1 then"]),
        (Need::Memory, &["structure 2 first", "personal_assistance 2 first", "mentor 1 then"]),
        (
            Need::Changes,
            &["structure 2 first", "predictability 2 first", "tasks 1 then", "organisation 1 then"],
        ),
        (
            Need::Stress,
            &[
                "shorter_hours 2 first",
                "pace 2 first",
                "predictability 2 first",
                "placement 1 then",
                "place 1 then",
                "treatment 1 then",
            ],
        ),
        (Need::Social, &["structure 2 first", "social_frame 2 first", "tasks 1 then"]),
        (Need::ReadingWriting, &["devices 2 first", "personal_assistance 1 then"]),
        (Need::Varying, &["placement 2 first", "place 2 first", "organisation 1 then"]),
    ];
    let rows = rows.map(|(need, expected)| (need, expected.iter().map(|row| (*row).to_owned()).collect()));
    check(rows, |need| order(&[*need]));
}

#[test]
fn several_needs_add_up() {
    let rows: [(&[Need], &[&str]); 3] = [
        (
            &[Need::Lifting, Need::Hands],
            &["tasks 2 first", "physical 2 first", "devices 2 first", "personal_assistance 2 then"],
        ),
        (
            &[Need::Sight, Need::Hands, Need::ReadingWriting],
            &["devices 6 first", "personal_assistance 4 first", "physical 1 then"],
        ),
        (&[], &[]),
    ];
    let rows = rows.map(|(needs, expected)| (needs, expected.iter().map(|row| (*row).to_owned()).collect()));
    check(rows, |needs| order(needs));
}

fn needs() -> impl Strategy<Value = Vec<Need>> {
    prop::collection::vec(prop::sample::select(Need::ALL), 0..20)
}

#[test]
fn the_order_of_the_needs_and_one_given_twice_change_nothing() {
    let shuffled = needs().prop_flat_map(|needs| (Just(needs.clone()), Just(needs).prop_shuffle()));
    check_for(500, shuffled, |(needs, shuffled)| {
        let once: Vec<Need> = Need::ALL.iter().copied().filter(|need| needs.contains(need)).collect();
        prop_assert_eq!(&found(&needs).suggestions, &found(&shuffled).suggestions);
        prop_assert_eq!(&found(&needs).suggestions, &found(&once).suggestions);
        Ok(())
    });
}

#[test]
fn suggestions_are_ordered_stand_once_and_name_why() {
    check_for(500, needs(), |needs| {
        let suggestions = found(&needs).suggestions;
        for pair in suggestions.windows(2) {
            let [one, next] = pair else { continue };
            prop_assert!((next.weight, one.suggestion) < (one.weight, next.suggestion), "{pair:?}");
        }
        let all: BTreeSet<Suggestion> = suggestions.iter().map(|one| one.suggestion).collect();
        prop_assert_eq!(all.len(), suggestions.len());
        for one in &suggestions {
            prop_assert!(!one.for_needs.is_empty() && one.for_needs.is_sorted(), "{one:?}");
            prop_assert!(one.for_needs.iter().all(|need| needs.contains(need)), "{one:?}");
            let least = one.for_needs.len() + usize::from(one.fit == Fit::First);
            prop_assert!(least <= usize::from(one.weight), "{one:?}");
            prop_assert!(!one.sources.is_empty() && !one.payers.is_empty(), "{one:?}");
            let sources: BTreeSet<u8> = one.sources.iter().copied().collect();
            prop_assert_eq!(sources.len(), one.sources.len());
            prop_assert!(sources.into_iter().all(|place| Source::at(place).is_some()));
        }
        Ok(())
    });
}

#[test]
fn every_need_has_two_suggestions_and_every_suggestion_a_need() {
    let mut reached = BTreeSet::new();
    for need in Need::ALL {
        let suggestions = found(&[*need]).suggestions;
        assert!(suggestions.len() >= 2, "{need:?}");
        assert!(suggestions.iter().any(|one| one.fit == Fit::First), "{need:?}");
        reached.extend(suggestions.iter().map(|one| one.suggestion));
    }
    assert_eq!(reached.len(), Suggestion::ALL.len());
}

/// A pairing's status and the ids of its sources.
fn grounds(need: Need, suggestion: Suggestion, date: NaiveDate) -> Option<(Status, Vec<&'static str>)> {
    let found = accommodations(&[need], &UNKNOWN, date);
    let one = found.suggestions.into_iter().find(|one| one.suggestion == suggestion)?;
    Some((one.status, source_ids(&one.sources)))
}

#[test]
fn a_suggestion_says_which_texts_join_it_to_the_need() {
    use Status::{Derived, Sourced, Uncertain};
    let row = |need, suggestion, date, status, ids: &[&'static str]| {
        ((need, suggestion, date), Some((status, ids.to_vec())))
    };
    let rows = [
        row(Need::Lifting, Suggestion::Tasks, TODAY, Sourced, &["vej-fleksjob-2013", "cabi-fu", "cabi-fast"]),
        row(Need::Hands, Suggestion::Devices, LAST_YEAR, Sourced, &["bmh", "cabi-hj"]),
        row(Need::Hands, Suggestion::Devices, TODAY, Derived, &["bmh", "cabi-hj"]),
        row(Need::Sight, Suggestion::Devices, LAST_YEAR, Sourced, &["bmh", "cabi-hj", "stenholt"]),
        row(
            Need::Hands,
            Suggestion::PersonalAssistance,
            LAST_YEAR,
            Derived,
            &["cabi-pa", "viborg", "hoj-pa"],
        ),
        row(Need::Memory, Suggestion::Mentor, TODAY, Uncertain, &["star-mentor", "herning-m"]),
        row(Need::Varying, Suggestion::Organisation, LAST_YEAR, Derived, &["vej-fleksjob-2013"]),
    ];
    check(rows, |(need, suggestion, date)| grounds(*need, *suggestion, *date));
}

#[test]
fn one_text_that_joins_is_enough() {
    let found = found(&[Need::Hands, Need::ReadingWriting]);
    let assistance = found.suggestions.iter().find(|one| one.suggestion == Suggestion::PersonalAssistance);
    assert_eq!(assistance.map(|one| one.status), Some(Status::Sourced));
}

#[test]
fn a_suggestion_has_its_status_and_first_source() {
    let rows = [
        ("shorter_hours", Status::Sourced, "vej-fleksjob-2013"),
        ("placement", Status::Sourced, "vej-fleksjob-2013"),
        ("breaks", Status::Sourced, "cabi-ans-old"),
        ("pace", Status::Sourced, "cabi-ans-old"),
        ("tasks", Status::Sourced, "vej-fleksjob-2013"),
        ("physical", Status::Sourced, "cabi-fast"),
        ("senses", Status::Sourced, "specialist"),
        ("structure", Status::Sourced, "djoef"),
        ("predictability", Status::Sourced, "djoef"),
        ("social_frame", Status::Sourced, "sbst-samspil"),
        ("place", Status::Sourced, "cabi-neuro"),
        ("transport", Status::Derived, "hoj-pa"),
        ("devices", Status::Derived, "bmh"),
        ("personal_assistance", Status::Derived, "cabi-pa"),
        ("mentor", Status::Uncertain, "star-mentor"),
        ("treatment", Status::Sourced, "vej-fleksjob-2013"),
        ("organisation", Status::Derived, "vej-fleksjob-2013"),
    ];
    assert_eq!(rows.len(), Suggestion::ALL.len());
    check(rows.map(|(id, status, source)| (id, Some((status, source)))), |id| {
        let suggestion = Suggestion::from_id(id)?;
        Some((suggestion.status(TODAY), source_ids(suggestion.sources())[0]))
    });
}

#[test]
fn who_pays_depends_on_the_suggestion_and_on_the_job() {
    let row = |id: &'static str, known, payers: &[Payer]| ((id, known), Some(payers.to_vec()));
    let rows = [
        row("shorter_hours", None, &[Payer::ShorterTime]),
        row("placement", None, &[Payer::Employer, Payer::ShorterTime]),
        row("breaks", None, &[Payer::Employer, Payer::ShorterTime]),
        row("pace", None, &[Payer::ShorterTime]),
        row("tasks", None, &[Payer::Employer]),
        row("physical", None, &[Payer::Employer, Payer::Aids]),
        row("senses", None, &[Payer::Employer, Payer::Aids]),
        row("structure", None, &[Payer::Employer, Payer::PersonalAssistance]),
        row("predictability", None, &[Payer::Employer, Payer::PersonalAssistance, Payer::Mentor]),
        row("social_frame", None, &[Payer::Employer]),
        row("place", None, &[Payer::Employer]),
        row("transport", None, &[Payer::PersonalAssistance, Payer::Employer]),
        row("devices", None, &[Payer::Aids]),
        row("personal_assistance", None, &[Payer::PersonalAssistance]),
        row("mentor", None, &[Payer::Mentor]),
        row("organisation", None, &[Payer::Employer]),
        row("treatment", None, &[Payer::Employer, Payer::Section56]),
        row("treatment", Some(false), &[Payer::Employer, Payer::Section56]),
        row("treatment", Some(true), &[Payer::Employer]),
    ];
    check(rows, |(id, known)| {
        Suggestion::from_id(id).map(|suggestion| suggestion.payers(&in_fleksjob(*known)).to_vec())
    });
}

#[test]
fn aids_for_the_senses_have_advisers_beside_the_municipality() {
    let of = |contact| -> Vec<Need> {
        Need::ALL.iter().copied().filter(|need| need.adviser() == Some(contact)).collect()
    };
    assert_eq!(of(Contact::SightInstitute), [Need::Sight]);
    assert_eq!(of(Contact::CommunicationCentre), [Need::Hearing, Need::Memory]);
    assert_eq!(Need::ALL.iter().filter(|need| need.adviser().is_some()).count(), 3);
}

// ---- Schemes ----

#[test]
fn a_scheme_says_whether_it_is_for_such_a_job() {
    use Sector::{Municipal, Private, State};
    use SupportRemark::{MentorReduced, PublicOnly, RefundedAnyway};
    let sector = |sector| Job { sector: Some(sector), ..UNKNOWN };
    let (fleksjob, ordinary) = (in_fleksjob(Some(true)), in_fleksjob(Some(false)));
    let rows = [
        (("aids", UNKNOWN, TODAY), (Some(true), None)),
        (("personal_assistance", fleksjob, TODAY), (Some(true), None)),
        (("mentor", UNKNOWN, day(2025, 12, 31)), (Some(true), None)),
        (("mentor", UNKNOWN, day(2026, 1, 1)), (Some(true), Some(MentorReduced))),
        (("priority_access", UNKNOWN, TODAY), (None, None)),
        (("priority_access", sector(Private), TODAY), (Some(false), Some(PublicOnly))),
        (("priority_access", sector(Municipal), TODAY), (Some(true), None)),
        (("priority_access", sector(State), TODAY), (Some(true), None)),
        (("section_56", UNKNOWN, TODAY), (None, None)),
        (("section_56", ordinary, TODAY), (Some(true), None)),
        (("section_56", fleksjob, TODAY), (Some(false), Some(RefundedAnyway))),
        (("certificate", UNKNOWN, TODAY), (None, None)),
        (("certificate", ordinary, TODAY), (Some(false), None)),
        (("certificate", fleksjob, TODAY), (Some(true), None)),
    ];
    check(rows.map(|(row, expected)| (row, Some(expected))), |(id, job, date)| {
        let offered = Support::from_id(id)?.offered(job, *date);
        Some((offered.relevant, offered.remark))
    });
}

#[test]
fn every_scheme_is_given_with_whom_to_ask_and_its_texts() {
    let rows = [
        ("aids", Contact::ResidenceMunicipality, Status::Sourced, "cabi-hj"),
        ("personal_assistance", Contact::ResidenceMunicipality, Status::Sourced, "cabi-pa"),
        ("mentor", Contact::Municipality, Status::Sourced, "star-mentor"),
        ("priority_access", Contact::Applicant, Status::Sourced, "ast-fa"),
        ("section_56", Contact::Together, Status::Sourced, "sdl-56"),
        ("certificate", Contact::Municipality, Status::Sourced, "ida-en"),
    ];
    let supports = found(&[]).supports;
    assert_eq!(supports.len(), rows.len());
    check(rows.into_iter().enumerate().map(|(place, (id, ..))| (place, id)), |place| {
        supports[*place].support.id()
    });
    check(rows.map(|(id, contact, status, source)| (id, Some((contact, status, source)))), |id| {
        let support = supports.iter().find(|one| one.support.id() == *id)?;
        Some((support.contact, support.status, source_ids(support.sources)[0]))
    });
}

#[test]
fn what_was_read_before_the_reform_is_less_sure_after_it_and_unsure_after_the_planned_act() {
    let rows = [
        (day(2012, 12, 31), Status::Uncertain),
        (FIRST_DAY, Status::Sourced),
        (day(2026, 1, 31), Status::Sourced),
        (day(2026, 2, 1), Status::Derived),
        (day(2026, 12, 31), Status::Derived),
        (NEW_ACT, Status::Uncertain),
    ];
    check(rows, |date| carried_to(*date));
    check(rows, |date| Support::Aids.status(*date));
    check(rows, |date| Trigger::NewAssessment.status(*date));
    let mentor = [(day(2025, 12, 31), Status::Sourced), (day(2026, 1, 1), Status::Uncertain)];
    check(mentor, |date| Support::Mentor.status(*date));
    check(mentor, |date| Suggestion::Mentor.status(*date));
    assert_eq!(Trigger::NotWorking.status(NEW_ACT), Status::Sourced);
    assert_eq!(Trigger::CanDoMore.status(NEW_ACT), Status::Sourced);
}

// ---- Personal assistance ----

fn assistance(hours: &str, intensity: Option<&str>, date: NaiveDate) -> String {
    match personal_assistance(number(hours), intensity.map(number), date) {
        Ok(found) => {
            let paid = found.by_paid.map_or(String::new(), |paid| format!(" or {paid}"));
            format!("{}{paid} {:?}", found.by_present, found.status)
        }
        Err(errors) => errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
    }
}

#[test]
fn hours_of_personal_assistance_go_with_the_hours_of_work() {
    let rows = [
        (("37", Some("100"), LAST_YEAR), "20.00 Derived"),
        (("37", None, LAST_YEAR), "20.00 Uncertain"),
        (("10", Some("100"), LAST_YEAR), "5.41 Derived"),
        (("10", Some("50"), LAST_YEAR), "5.41 or 2.70 Uncertain"),
        (("10", Some("100"), NEW_ACT), "5.41 Uncertain"),
        (("18.5", Some("60"), TODAY), "10.00 or 6.00 Uncertain"),
        (("0.1", Some("99.99"), TODAY), "0.05 or 0.05 Uncertain"),
        (("0", Some("50"), TODAY), "0.00 Derived"),
        (("37.1", Some("100"), TODAY), "hours is 37.1, allowed is 0 to 37"),
        (("10.33", None, TODAY), "hours is 10.33, finer than allowed (0 to 37)"),
        (("10", Some("0"), TODAY), "intensity is 0, allowed is 1 to 100"),
        (
            ("-1", Some("101"), TODAY),
            "hours is -1, allowed is 0 to 37; intensity is 101, allowed is 1 to 100",
        ),
    ];
    check(rows.map(|(row, expected)| (row, expected.to_owned())), |(hours, intensity, date)| {
        assistance(hours, *intensity, *date)
    });
}

#[test]
fn assistance_is_within_half_a_hundredth_of_its_proportion() {
    let input =
        ((0..=370i64).prop_map(|tenths| Decimal::new(tenths, 1)), (1..=100i64).prop_map(Decimal::from));
    check_for(500, input, |(hours, intensity)| {
        let found = personal_assistance(hours, Some(intensity), TODAY).expect("in range");
        // 20 × hours / 37, without dividing: 37 × assistance is within 37 × 0.005 of 20 × hours.
        let near = |assistance: Decimal, hours: Decimal| {
            (assistance * Decimal::from(37) - hours * Decimal::from(20)).abs() <= number("0.185")
        };
        prop_assert!(near(found.by_present, hours), "{found:?}");
        let paid = hours * intensity / Decimal::ONE_HUNDRED;
        prop_assert!(near(found.by_paid.unwrap_or(found.by_present), paid), "{found:?}");
        prop_assert_eq!(found.by_paid.is_some(), paid != hours);
        Ok(())
    });
}

#[test]
fn hours_that_cannot_be_used_are_told_beside_the_suggestions() {
    let errors = |job: Job, date| {
        let found = accommodations(&[Need::Lifting], &job, date);
        assert_eq!(found.suggestions.len(), 3);
        (found.assistance.is_some(), found.errors.iter().map(|error| error.field).collect::<Vec<_>>())
    };
    let job = |hours: Option<i64>, intensity: Option<i64>| Job {
        hours_present: hours.map(Decimal::from),
        intensity: intensity.map(Decimal::from),
        ..UNKNOWN
    };
    let eve = day(2012, 12, 31);
    let rows = [
        ((None, None, TODAY), (false, Vec::new())),
        ((Some(10), None, TODAY), (true, vec![])),
        ((None, Some(50), TODAY), (false, vec![])),
        ((None, Some(0), TODAY), (false, vec![Field::Intensity])),
        ((Some(38), None, TODAY), (false, vec![Field::Hours])),
        ((Some(38), Some(0), TODAY), (false, vec![Field::Hours, Field::Intensity])),
        ((Some(10), None, FIRST_DAY), (true, vec![])),
        ((Some(10), None, eve), (true, vec![Field::Date])),
    ];
    check(rows, |(hours, intensity, date)| errors(job(*hours, *intensity), *date));
    let before = accommodations(&[], &UNKNOWN, eve);
    assert_eq!(before.errors[0].fault, Fault::BeforeTable { date: eve });
}

// ---- Every employer, and when it does not work ----

#[test]
fn a_duty_has_its_status_and_first_source() {
    let rows = [
        ("working_environment", Status::Derived, "at-pligter"),
        ("screen_work", Status::Sourced, "glsa"),
        ("common_equipment", Status::Sourced, "sbst-hj"),
        ("reasonable_accommodation", Status::Sourced, "medst-hand"),
        ("ask_about_work", Status::Sourced, "hol-2"),
        ("applicant_tells", Status::Sourced, "hol-6"),
        ("refund_details", Status::Sourced, "sdl-68a"),
        ("consent", Status::Derived, "sbst-samspil"),
        ("dismissal", Status::Sourced, "cabi-afsk"),
        ("sick_days_120", Status::Sourced, "cabi-afsk"),
    ];
    assert_eq!(rows.len(), Duty::ALL.len());
    check(rows.map(|(id, status, source)| (id, Some((status, source)))), |id| {
        Duty::from_id(id).map(|duty| (duty.status(TODAY), source_ids(duty.sources())[0]))
    });
    let days = [
        ((Duty::ScreenWork, day(2022, 4, 29)), Status::Uncertain),
        ((Duty::ScreenWork, day(2022, 4, 30)), Status::Sourced),
        ((Duty::RefundDetails, day(2018, 12, 31)), Status::Uncertain),
        ((Duty::RefundDetails, day(2019, 1, 1)), Status::Sourced),
        ((Duty::Dismissal, day(2013, 1, 1)), Status::Sourced),
    ];
    check(days, |(duty, date)| duty.status(*date));
}

#[test]
fn when_it_does_not_work_there_are_five_ways_and_four_signs() {
    assert_eq!((Change::ALL.len(), Trigger::ALL.len(), TaskQuestion::ALL.len()), (5, 4, 8));
    assert_eq!(source_ids(Change::SOURCES), ["cabi-fu"]);
    assert_eq!(source_ids(Trigger::SOURCES), ["cabi-fu"]);
    assert_eq!(source_ids(TaskQuestion::SOURCES), ["star-2017"]);
    assert_eq!((Change::STATUS, TaskQuestion::STATUS), (Status::Sourced, Status::Derived));
}

// ---- Words ----

#[test]
fn every_code_has_its_words_in_the_codes_order() {
    macro_rules! ids {
        ($code:ident) => {
            $code::ALL.iter().map(|code| code.id()).collect::<Vec<_>>()
        };
    }
    use fleksjob::rules::accommodations::Point;
    let rows = [
        ("need", words::NEED, ids!(Need)),
        ("fit", words::FIT, ids!(Fit)),
        ("suggestion", words::SUGGESTION, ids!(Suggestion)),
        ("example", words::EXAMPLE, ids!(Suggestion)),
        ("payer", words::PAYER, ids!(Payer)),
        ("support", words::SUPPORT, ids!(Support)),
        ("condition", words::CONDITION, ids!(Support)),
        ("support_remark", words::SUPPORT_REMARK, ids!(SupportRemark)),
        ("contact", words::CONTACT, ids!(Contact)),
        ("assistance", words::ASSISTANCE, vec!["which_hours"]),
        ("duty", words::DUTY, ids!(Duty)),
        ("point", words::POINT, ids!(Point)),
        ("point_help", words::POINT_HELP, ids!(Point)),
        ("change", words::CHANGE, ids!(Change)),
        ("trigger", words::TRIGGER, ids!(Trigger)),
        ("task_question", words::TASK_QUESTION, ids!(TaskQuestion)),
    ];
    for (list, words, ids) in rows {
        assert_eq!(words.keys().collect::<Vec<_>>(), ids, "{list}");
        for language in Language::ALL {
            assert!((0..ids.len()).all(|place| !words.at(place, language).is_empty()), "{list}");
        }
    }
}

#[test]
fn the_words_of_a_code_are_its_own() {
    let last = [
        (say::need(Need::Varying, Language::English), "Good days and bad days"),
        (say::fit(Fit::Then, Language::English), "Then"),
        (say::suggestion(Suggestion::Mentor, Language::English), "Mentor"),
        (
            say::payer(Payer::Employer, Language::English),
            "You: a workplace arrangement, mostly free of charge",
        ),
        (say::support(Support::Certificate, Language::English), "Flexi-job certificate"),
        (
            say::support_remark(SupportRemark::PublicOnly, Language::English),
            "Applies only to public employers.",
        ),
        (say::contact(Contact::Municipality, Language::English), "Ask {authority}"),
        (say::change(Change::Tasks, Language::English), "Other tasks"),
        (say::trigger(Trigger::MoreNeeded, Language::English), "More accommodations are needed."),
    ];
    for (found, expected) in last {
        assert_eq!(found, expected);
    }
    assert!(say::example(Suggestion::Devices, Language::English).starts_with("Computer equipment"));
    assert!(say::condition(Support::Mentor, Language::English).contains("six months"));
    assert!(say::duty(Duty::ScreenWork, Language::English).contains("two days"));
    assert!(say::task_question(TaskQuestion::Grow, Language::English).contains("grow"));
    assert!(say::which_hours(Language::English).contains("not found"));
}
