//! What comes with the outcomes of a route: grounds, steps, contact and notes, and how sure each is on the day.

use chrono::NaiveDate;
use fleksjob::law::{FIRST_DAY, Source, Status, day, table};
use fleksjob::rules::regime::{ACT_2020, REFORM_2026_BEGINS, REFORM_2026_COMPLETE};
use fleksjob::rules::route::{
    Contact, Fact, Facts, GroundCode, NEW_ACT_EXPECTED, NoteCode, Outcome, PensionAge, Route, Side, StepCode,
    route,
};

use crate::route::{Answers, TODAY, ids, plain, with};
use crate::text::check;

fn codes(found: &Route, side: Side) -> Vec<&'static str> {
    found.grounds.iter().filter(|ground| ground.side == side).map(|ground| ground.code.id()).collect()
}

#[test]
fn grounds_behind_what_ends_the_route_are_given_too() {
    let told = [
        ("employer_dk", "false"),
        ("benefit", "seniorpension"),
        ("significant", "false"),
        ("relation", "ordinary_now"),
        ("written", "false"),
        ("agreement_months", "3"),
    ];
    let found = route(&with(plain(), &told), TODAY);
    assert_eq!(ids(&found.outcomes), "BLOCK_FOREIGN_EMPLOYER");
    let against = codes(&found, Side::Against);
    let expected = [
        "employer_abroad",
        "senior_pension",
        "not_significant",
        "terms_possible",
        "not_written",
        "under_twelve_months",
    ];
    assert_eq!(against, expected);
}

#[test]
fn what_another_answer_makes_idle_is_no_ground() {
    let rows: [(Answers<'_>, GroundCode, bool); 22] = [
        (&[("same_job_old_scheme", "true")], GroundCode::SameJob, false),
        (&[("prior", "post2013"), ("same_job_old_scheme", "true")], GroundCode::SameJob, false),
        (&[("prior", "pre2013"), ("same_job_old_scheme", "true")], GroundCode::SameJob, true),
        (&[("dk_attachment", "false")], GroundCode::AttachmentLost, false),
        (&[("crossborder", "true"), ("dk_attachment", "false")], GroundCode::AttachmentLost, true),
        (&[("voluntary", "false")], GroundCode::PostingNotVoluntary, false),
        (&[("posted", "true"), ("voluntary", "false")], GroundCode::PostingNotVoluntary, true),
        (&[("can_develop", "false")], GroundCode::CannotDevelop, false),
        (&[("very_limited", "true"), ("can_develop", "false")], GroundCode::CannotDevelop, true),
        (&[("clearly_pointless", "true")], GroundCode::ClearlyPointless, false),
        (&[("measures_tried", "false"), ("clearly_pointless", "true")], GroundCode::ClearlyPointless, true),
        (&[("same_pnumber", "false")], GroundCode::OtherPNumber, false),
        (&[("relation", "ordinary_last"), ("same_pnumber", "false")], GroundCode::OtherPNumber, true),
        (&[("relation", "loentilskud_only"), ("same_pnumber", "false")], GroundCode::OtherPNumber, false),
        (&[("written", "false")], GroundCode::NotWritten, false),
        (&[("relation", "ordinary_now"), ("written", "false")], GroundCode::NotWritten, true),
        (
            &[("relation", "ordinary_now"), ("written", "false"), ("agreement", "false")],
            GroundCode::NotWritten,
            false,
        ),
        (
            &[("relation", "ordinary_now"), ("written", "false"), ("same_pnumber", "false")],
            GroundCode::NotWritten,
            false,
        ),
        (
            &[("relation", "ordinary_now"), ("acute", "true"), ("real_job_between", "true")],
            GroundCode::Acute,
            false,
        ),
        (&[("months_to_pension", "72")], GroundCode::NearPension, false),
        (&[("months_to_pension", "72"), ("relation", "ordinary_now")], GroundCode::NearPension, true),
        (&[("still_entitled", "false")], GroundCode::ConditionsNoLongerMet, false),
    ];
    check(rows.map(|(told, code, given)| ((told, code), given)), |(told, code)| {
        route(&with(plain(), told), TODAY).grounds.iter().any(|ground| ground.code == *code)
    });
}

#[test]
fn months_and_notice_are_grounds_together() {
    let base = [("relation", "ordinary_now"), ("agreement", "true")];
    let rows: [(Answers<'_>, &[&str]); 8] = [
        (&[], &[]),
        (&[("agreement_months", "12")], &["twelve_months"]),
        (&[("agreement_months", "11")], &["under_twelve_months"]),
        (
            &[("agreement_months", "11"), ("notice_months", "1")],
            &["under_twelve_months", "notice_not_counted"],
        ),
        (
            &[("agreement_months", "11"), ("notice_months", "1"), ("notice_documented", "true")],
            &["twelve_months", "notice_counts"],
        ),
        (
            &[("agreement_months", "10"), ("notice_months", "1"), ("notice_documented", "true")],
            &["under_twelve_months", "notice_counts"],
        ),
        (&[("notice_months", "0"), ("notice_documented", "true")], &["notice_not_counted"]),
        (&[("notice_documented", "false")], &["notice_not_counted"]),
    ];
    let of_months = ["twelve_months", "under_twelve_months", "notice_counts", "notice_not_counted"];
    check(rows.map(|(told, codes)| (told, codes.to_vec())), |told| {
        let found = route(&with(with(Facts::default(), &base), told), TODAY);
        found.grounds.iter().map(|ground| ground.code.id()).filter(|code| of_months.contains(code)).collect()
    });
}

#[test]
fn every_fact_alone_gives_a_ground_with_a_source() {
    for date in [FIRST_DAY, ACT_2020, REFORM_2026_BEGINS, REFORM_2026_COMPLETE, NEW_ACT_EXPECTED] {
        for fact in Fact::ALL {
            let allowed = fact.allowed();
            let numbers = allowed.range.into_iter().flat_map(|(least, most)| [least, most]);
            let numbers = numbers.map(|number| number.to_string());
            for value in allowed.names.iter().map(|name| (*name).to_owned()).chain(numbers) {
                let found = route(&with(Facts::default(), &[(fact.id(), &value)]), date);
                assert!(!found.grounds.is_empty(), "{fact:?} {value} {date}");
            }
        }
    }
}

#[test]
fn what_is_given_has_sources_and_is_no_better_known_than_the_law_of_the_day() {
    let at_most =
        |places: &[u8]| !places.is_empty() && places.iter().all(|place| Source::at(*place).is_some());
    let days = [
        (FIRST_DAY, Status::Sourced),
        (REFORM_2026_BEGINS.pred_opt().expect("a day"), Status::Sourced),
        (REFORM_2026_BEGINS, Status::Derived),
        (TODAY, Status::Derived),
        (NEW_ACT_EXPECTED.pred_opt().expect("a day"), Status::Derived),
        (NEW_ACT_EXPECTED, Status::Uncertain),
        (NaiveDate::MAX, Status::Uncertain),
    ];
    let cases = [
        plain(),
        with(plain(), &[("relation", "ordinary_now"), ("agreement_months", "3")]),
        Facts::default(),
    ];
    for (date, best) in days {
        for facts in &cases {
            let found = route(facts, date);
            let mut given: Vec<(&str, &[u8], Status)> = Vec::new();
            given.extend(found.grounds.iter().map(|g| (g.code.id(), g.sources, g.status)));
            given.extend(found.steps.iter().map(|s| (s.code.id(), s.sources, s.status)));
            given.extend(found.notes.iter().map(|n| (n.code.id(), n.sources, n.status)));
            for (code, sources, status) in given {
                assert!(at_most(sources) && status >= best, "{code} {sources:?} {status:?} {date}");
            }
        }
        for outcome in Outcome::ALL {
            let ours = matches!(outcome, Outcome::NeedsFacts | Outcome::NotCovered);
            assert_eq!(outcome.sources(date).is_empty(), ours, "{outcome:?}");
            assert!(
                ours || at_most(outcome.sources(date)) && outcome.status(date) >= best,
                "{outcome:?} {date}"
            );
        }
    }
    for age in PensionAge::ALL {
        assert_eq!(age.status() == Status::Uncertain, age.id() == "70");
        assert_eq!(age.source(), table::SOURCE_PENSIONSLOV_1A);
    }
}

#[test]
fn what_is_less_sure_says_so() {
    let before = day(2019, 12, 31);
    let after = day(2025, 6, 1);
    let rows: [(Answers<'_>, GroundCode, [Status; 2]); 10] = [
        (&[("lasting", "true")], GroundCode::Lasting, [Status::Sourced, Status::Sourced]),
        (&[("benefit", "seniorpension")], GroundCode::SeniorPension, [Status::Uncertain, Status::Sourced]),
        (&[("benefit", "tidligpension")], GroundCode::EarlyPension, [Status::Uncertain, Status::Sourced]),
        (&[("posted", "true")], GroundCode::Posted, [Status::Sourced, Status::Uncertain]),
        (&[("same_pnumber", "true")], GroundCode::SamePNumber, [Status::Sourced, Status::Derived]),
        (&[("agreement", "true")], GroundCode::SpecialTerms, [Status::Sourced, Status::Sourced]),
        (&[("age", "38")], GroundCode::Under40, [Status::Sourced, Status::Derived]),
        (&[("age", "39")], GroundCode::Under40, [Status::Uncertain, Status::Uncertain]),
        (&[("age", "40")], GroundCode::From40, [Status::Uncertain, Status::Uncertain]),
        (&[("age", "41")], GroundCode::From40, [Status::Sourced, Status::Derived]),
    ];
    let status = |told: Answers<'_>, code: GroundCode, date| {
        let found = route(&with(Facts::default(), told), date);
        found.grounds.iter().find(|ground| ground.code == code).map(|ground| ground.status)
    };
    for (told, code, [old, new]) in rows {
        assert_eq!(status(told, code, before), Some(old), "{code:?} before 2020");
        assert_eq!(status(told, code, after), Some(new), "{code:?} after 2020");
    }
    let near = |months| status(&[("months_to_pension", months)], GroundCode::NearPension, after);
    assert_eq!([near("71"), near("72"), near("73")], [Some(Status::Sourced), Some(Status::Derived), None]);
    let early = |date| status(&[("benefit", "tidligpension")], GroundCode::EarlyPension, date);
    assert_eq!(early(day(2022, 5, 21)), Some(Status::Uncertain));
    assert_eq!(early(day(2022, 5, 22)), Some(Status::Sourced));
}

#[test]
fn section_numbers_follow_the_act_of_the_day() {
    let source = |told: Answers<'_>, date| {
        let found = route(&with(Facts::default(), told), date);
        found.grounds.first().and_then(|ground| ground.sources.first().copied())
    };
    let rows: [(Answers<'_>, u8, u8); 6] = [
        (&[("employer_dk", "true")], table::SOURCE_LAB_69, table::SOURCE_LAB_117),
        (&[("lasting", "true")], table::SOURCE_LAB_69, table::SOURCE_LAB_116),
        (&[("measures_tried", "true")], table::SOURCE_VEJ_2013_1, table::SOURCE_LAB_118),
        (&[("agreement", "true")], table::SOURCE_LAB_70B, table::SOURCE_LAB_119),
        (&[("age", "50")], table::SOURCE_LAB_70C, table::SOURCE_LAB_120),
        (&[("same_job_old_scheme", "true")], table::SOURCE_KERTE_PRE, table::SOURCE_LAB_134),
    ];
    for (told, old, new) in rows {
        assert_eq!(source(told, day(2019, 12, 31)), Some(old), "{told:?}");
        assert_eq!(source(told, ACT_2020), Some(new), "{told:?}");
    }
}

#[test]
fn notes_tell_what_the_reforms_changed() {
    let told = [("relation", "ordinary_now"), ("measures_tried", "false"), ("months_to_pension", "60")];
    let rows = [
        (day(2019, 12, 31), "no_senior_exemption rehabilitation_team"),
        (ACT_2020, "rehabilitation_team"),
        (day(2026, 1, 31), "rehabilitation_team"),
        (
            REFORM_2026_BEGINS,
            "rehabilitation_team reform_in_two_parts one_entry no_resource_course sick_leave_26_weeks last_read_january_2026",
        ),
        (
            day(2026, 6, 30),
            "rehabilitation_team reform_in_two_parts one_entry no_resource_course sick_leave_26_weeks last_read_january_2026",
        ),
        (
            REFORM_2026_COMPLETE,
            "health_coordinator one_entry no_resource_course sick_leave_26_weeks last_read_january_2026",
        ),
        (
            NEW_ACT_EXPECTED,
            "health_coordinator one_entry no_resource_course sick_leave_26_weeks last_read_january_2026 new_act_expected",
        ),
    ];
    let notes = |facts: &Facts, date| -> String {
        let found = route(facts, date).notes;
        found.iter().map(|note| note.code.id()).collect::<Vec<_>>().join(" ")
    };
    check(rows.map(|(date, codes)| (date, codes.to_owned())), |date| notes(&with(plain(), &told), *date));
    assert_eq!(notes(&plain(), TODAY), "health_coordinator one_entry last_read_january_2026");
    let status = |code: NoteCode, date| {
        route(&with(plain(), &told), date).notes.iter().find(|note| note.code == code).map(|note| note.status)
    };
    let rows = [
        ((NoteCode::RehabilitationTeam, day(2025, 1, 1)), Some(Status::Sourced)),
        ((NoteCode::RehabilitationTeam, REFORM_2026_BEGINS), Some(Status::Derived)),
        ((NoteCode::HealthCoordinator, TODAY), Some(Status::Derived)),
        ((NoteCode::OneEntry, REFORM_2026_BEGINS), Some(Status::Uncertain)),
        ((NoteCode::OneEntry, TODAY), Some(Status::Derived)),
        ((NoteCode::NewActExpected, NEW_ACT_EXPECTED), Some(Status::Uncertain)),
    ];
    check(rows, |(code, date)| status(*code, *date));
}

#[test]
fn the_contact_follows_where_the_employee_lives() {
    let rows: [(Answers<'_>, Contact); 4] = [
        (&[], Contact::HomeMunicipality),
        (&[("crossborder", "true")], Contact::ActingMunicipality),
        (&[("self_employed", "true")], Contact::SelfEmployed),
        (&[("self_employed", "true"), ("crossborder", "true")], Contact::SelfEmployed),
    ];
    check(rows, |told| route(&with(plain(), told), TODAY).contact);
    assert_eq!(route(&Facts::default(), TODAY).contact, Contact::HomeMunicipality);
}

#[test]
fn steps_follow_from_the_outcomes_once_each_and_in_order() {
    let rows: [(Answers<'_>, &str); 23] = [
        (&[("self_employed", "true")], "self_employed_scheme"),
        (&[("prior", "pre2013"), ("same_job_old_scheme", "true")], "keep_old_scheme"),
        (&[("employer_dk", "false")], "ask_cabi"),
        (&[("months_to_pension", "0")], "ask_cabi"),
        (&[("benefit", "tidligpension")], "ask_cabi"),
        (&[("crossborder", "true"), ("dk_attachment", "false")], "contact_early"),
        (&[("very_limited", "true"), ("can_develop", "false")], "contact_early"),
        (&[("posted", "true"), ("dk_terms", "false")], "settle_posting ask_cabi"),
        (&[("posted", "true"), ("benefit", "tidligpension")], "contact_early ask_cabi"),
        (&[("posted", "true"), ("lasting", "")], "find_out contact_early talk_functions"),
        (&[("prior", "post2013"), ("still_entitled", "false")], "plan_the_end ask_cabi"),
        (&[("prior", "post2013"), ("transition_possible", "true")], "talk_ordinary_job"),
        (
            &[("relation", "ordinary_now"), ("functions", "false")],
            "contact_early talk_functions complete_agreement",
        ),
        (
            &[("relation", "ordinary_now")],
            "contact_early talk_functions hand_in_agreement describe_job await_approval follow_up_early",
        ),
        (
            &[("relation", "ordinary_now"), ("agreement", "false")],
            "contact_early talk_functions make_agreement",
        ),
        (
            &[
                ("relation", "ordinary_now"),
                ("written", "false"),
                ("attempt", "false"),
                ("unsupported", "false"),
            ],
            "contact_early talk_functions complete_agreement try_and_log without_subsidy",
        ),
        (
            &[("relation", "ordinary_now"), ("agreement_months", "9")],
            "contact_early try_and_log fill_twelve_months document_notice",
        ),
        (
            &[("relation", "ordinary_now"), ("agreement_months", "9"), ("notice_documented", "true")],
            "contact_early try_and_log fill_twelve_months",
        ),
        (&[("significant", "false")], "talk_functions consider_special_terms ask_cabi"),
        (&[("documented", "false")], "talk_functions describe_limits consider_special_terms ask_cabi"),
        (&[("measures_tried", "false")], "talk_functions try_measures ask_cabi"),
        (
            &[("benefit", "foertidspension"), ("need_test", "true")],
            "contact_early talk_functions pause_the_pension describe_job agree_trial await_approval follow_up_early",
        ),
        (&[("age", "")], "contact_early talk_functions describe_job await_approval follow_up_early"),
    ];
    check(rows.map(|(told, steps)| (told, steps.to_owned())), |told| {
        let found = route(&with(plain(), told), TODAY);
        found.steps.iter().map(|step| step.code.id()).collect::<Vec<_>>().join(" ")
    });
    let nothing = route(&Facts::default(), TODAY);
    let first = nothing.steps.first().map(|step| step.code);
    assert_eq!(first, Some(StepCode::FindOut));
}

/// The first source of each, by code, on a day before the Act of 2019 and on a day under it.
fn check_sources<T: Copy + core::fmt::Debug + PartialEq>(
    all: &[T],
    rows: &[(&[T], u8, u8)],
    first: impl Fn(T, NaiveDate) -> Option<u8>,
) {
    let listed: Vec<T> = rows.iter().flat_map(|(codes, ..)| codes.iter().copied()).collect();
    assert!(
        all.iter().all(|code| listed.iter().filter(|known| *known == code).count() == 1),
        "not each once"
    );
    for (codes, old, new) in rows {
        for code in *codes {
            assert_eq!(first(*code, day(2019, 12, 31)), Some(*old), "{code:?} before 2020");
            assert_eq!(first(*code, day(2025, 6, 1)), Some(*new), "{code:?} since 2020");
        }
    }
}

#[test]
fn each_outcome_has_the_text_of_its_own_rule() {
    use Outcome::*;
    let all: Vec<Outcome> =
        Outcome::ALL.iter().copied().filter(|code| ![NeedsFacts, NotCovered].contains(code)).collect();
    let rows: [(&[Outcome], u8, u8); 14] = [
        (&[SelfEmployedScheme], table::SOURCE_STAR_SELV, table::SOURCE_STAR_SELV),
        (&[OldSchemeContinues], table::SOURCE_KERTE_PRE, table::SOURCE_LAB_134),
        (&[BlockForeignEmployer], table::SOURCE_LAB_69, table::SOURCE_LAB_117),
        (&[BlockNoDkAttachment], table::SOURCE_VEJ_2013_1_5, table::SOURCE_VEJ_2013_1_5),
        (&[BlockPosting, PostingOk], table::SOURCE_BEK_183_2017, table::SOURCE_BEK_183_2017),
        (&[BlockPensionAge, BlockBenefit], table::SOURCE_LAB_69, table::SOURCE_LAB_116),
        (&[PensionMustBeDormant], table::SOURCE_VEJ_2013_1_4, table::SOURCE_LAB_116),
        (&[PointsAgainstCapacity, ConsiderDisabilityPension], table::SOURCE_LAB_69, table::SOURCE_LAB_116),
        (&[TryOrdinaryMeasuresFirst], table::SOURCE_VEJ_2013_1, table::SOURCE_LAB_118),
        (&[RetentionRuleNotApplicable], table::SOURCE_VEJ_2013_2, table::SOURCE_CABI_FAST),
        // There is no such exemption before 2020: its one text is given.
        (&[RetentionExemptSenior], table::SOURCE_LAB_119, table::SOURCE_LAB_119),
        (
            &[
                RetentionExemptAcute,
                RetentionNoAgreement,
                RetentionGapWritten,
                RetentionGapFunctions,
                RetentionGapAccommodations,
                RetentionGapAttempt,
                RetentionGapUnsupported,
                RetentionWait,
                RetentionFormalsOk,
                HireElsewherePossible,
            ],
            table::SOURCE_LAB_70B,
            table::SOURCE_LAB_119,
        ),
        (
            &[NoLongerEntitled, OrdinaryTransition, Temporary5y, PermanentPossible],
            table::SOURCE_LAB_70C,
            table::SOURCE_LAB_120,
        ),
        (
            &[EntryDirect, EntryDevelopmentFleksjob, EntryShortPraktik],
            table::SOURCE_DIREKTE_2020,
            table::SOURCE_DIREKTE_2020,
        ),
    ];
    check_sources(&all, &rows, |code, date| code.sources(date).first().copied());
}

/// Cases that between them lead to every step and every note that is not of the reform.
const CASES: [Answers<'_>; 16] = [
    &[("self_employed", "true")],
    &[("prior", "pre2013"), ("same_job_old_scheme", "true")],
    &[("posted", "true"), ("voluntary", "false")],
    &[("benefit", "foertidspension")],
    &[("documented", "false")],
    &[("measures_tried", "false")],
    &[("relation", "ordinary_now"), ("agreement", "false"), ("months_to_pension", "73")],
    &[("relation", "ordinary_now"), ("written", "false")],
    &[("relation", "ordinary_now"), ("attempt", "false")],
    &[("relation", "ordinary_now"), ("unsupported", "false")],
    &[("relation", "ordinary_now"), ("agreement_months", "3")],
    &[("relation", "ordinary_now")],
    &[("prior", "post2013"), ("transition_possible", "true")],
    &[("prior", "post2013"), ("still_entitled", "false")],
    &[("need_test", "true")],
    &[("significant", "")],
];

#[test]
fn each_step_has_the_text_of_its_own_rule() {
    use StepCode::*;
    let rows: [(&[StepCode], u8, u8); 14] = [
        (&[ContactEarly], table::SOURCE_KK_FAST_PROC, table::SOURCE_KK_FAST_PROC),
        (&[SelfEmployedScheme], table::SOURCE_STAR_SELV, table::SOURCE_STAR_SELV),
        (&[KeepOldScheme], table::SOURCE_KERTE_PRE, table::SOURCE_LAB_134),
        (&[SettlePosting], table::SOURCE_BEK_183_2017, table::SOURCE_BEK_183_2017),
        (&[PauseThePension], table::SOURCE_VEJ_2013_1_4, table::SOURCE_LAB_116),
        (&[TryMeasures], table::SOURCE_VEJ_2013_1, table::SOURCE_LAB_118),
        (&[FindOut, TalkFunctions, DescribeLimits], table::SOURCE_VEJ_2013_1, table::SOURCE_LAB_118),
        (&[ConsiderSpecialTerms, DocumentNotice], table::SOURCE_VEJ_2013_2, table::SOURCE_CABI_FAST),
        (
            &[MakeAgreement, CompleteAgreement, TryAndLog, WithoutSubsidy, FillTwelveMonths, HandInAgreement],
            table::SOURCE_LAB_70B,
            table::SOURCE_LAB_119,
        ),
        (&[TalkOrdinaryJob, PlanTheEnd], table::SOURCE_LAB_70C, table::SOURCE_LAB_120),
        (&[DescribeJob, AwaitApproval], table::SOURCE_VEJ_2013_4, table::SOURCE_VEJ_2013_4),
        (&[AgreeTrial], table::SOURCE_DIREKTE_2020, table::SOURCE_DIREKTE_2020),
        (&[FollowUpEarly], table::SOURCE_STAR_2017, table::SOURCE_STAR_2017),
        (&[AskCabi], table::SOURCE_CABI_FU, table::SOURCE_CABI_FU),
    ];
    check_sources(StepCode::ALL, &rows, |code, date| {
        let mut steps = CASES.iter().flat_map(|told| route(&with(plain(), told), date).steps);
        steps.find(|step| step.code == code).and_then(|step| step.sources.first().copied())
    });
}

#[test]
fn each_note_has_the_text_of_its_own_rule() {
    let rows = [
        ((NoteCode::NoSeniorExemption, day(2019, 12, 31)), table::SOURCE_LAB_70B),
        ((NoteCode::RehabilitationTeam, day(2019, 12, 31)), table::SOURCE_LAB_118),
        ((NoteCode::RehabilitationTeam, day(2026, 1, 31)), table::SOURCE_LAB_118),
        ((NoteCode::RehabilitationTeam, REFORM_2026_BEGINS), table::SOURCE_BEK_47_2026),
        ((NoteCode::ReformInTwoParts, REFORM_2026_BEGINS), table::SOURCE_L66_2025),
        ((NoteCode::HealthCoordinator, TODAY), table::SOURCE_L66_FORELAEGGELSE),
        ((NoteCode::OneEntry, TODAY), table::SOURCE_L66_2025),
        ((NoteCode::NoResourceCourse, TODAY), table::SOURCE_L66_2025),
        ((NoteCode::SickLeave26Weeks, TODAY), table::SOURCE_L66_FORELAEGGELSE),
        ((NoteCode::LastReadJanuary2026, TODAY), table::SOURCE_L66_2025),
        ((NoteCode::NewActExpected, NEW_ACT_EXPECTED), table::SOURCE_STAR_PROCES),
    ];
    let told = [("relation", "ordinary_now"), ("measures_tried", "false"), ("months_to_pension", "60")];
    check(rows.map(|(told, place)| (told, Some(place))), |(code, date)| {
        let notes = route(&with(plain(), &told), *date).notes;
        notes.iter().find(|note| note.code == *code).and_then(|note| note.sources.first().copied())
    });
}

#[test]
fn near_the_pension_is_a_ground_since_2020() {
    let near = |date| {
        let found = route(&with(plain(), &[("months_to_pension", "60"), ("relation", "ordinary_now")]), date);
        found.grounds.iter().any(|ground| ground.code == GroundCode::NearPension)
    };
    assert_eq!([near(day(2019, 12, 31)), near(ACT_2020)], [false, true]);
}

#[test]
fn each_outcome_points_somewhere() {
    let points = |side| -> String {
        let codes = Outcome::ALL.iter().filter(|outcome| outcome.side() == side);
        codes.map(|outcome| outcome.id()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(
        points(Side::For),
        "POSTING_OK RETENTION_RULE_NOT_APPLICABLE RETENTION_EXEMPT_SENIOR RETENTION_EXEMPT_ACUTE \
         RETENTION_FORMALS_OK TEMPORARY_5Y PERMANENT_POSSIBLE ENTRY_DIRECT ENTRY_DEVELOPMENT_FLEKSJOB \
         ENTRY_SHORT_PRAKTIK"
    );
    assert_eq!(
        points(Side::Neutral),
        "OLD_SCHEME_CONTINUES PENSION_MUST_BE_DORMANT HIRE_ELSEWHERE_POSSIBLE needs_facts not_covered"
    );
}
