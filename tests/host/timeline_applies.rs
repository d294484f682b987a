//! Whether a rule applies: by the day, and by what else is known of a case.

use fleksjob::law::Status;
use fleksjob::rules::cost::Scheme;
use fleksjob::rules::timeline::{Applies, Circumstances, Exemption, Grant, ReasonCode, RuleCode, SickPay};

use crate::text::check;
use crate::timeline::one;

type Answer = (Applies, Option<ReasonCode>);

fn check_answers(rows: &[(&str, Circumstances, RuleCode, Answer)]) {
    check(rows.iter().map(|row| ((row.0, row.1, row.2), row.3)), |(given, circumstances, rule)| {
        let due = one(given, *rule, circumstances);
        (due.applies, due.reason)
    });
}

const NOTHING: Circumstances = Circumstances {
    fleksjob: None,
    scheme: None,
    grant: None,
    salaried: None,
    sick_pay: None,
    exemption: None,
};
const YES: Answer = (Applies::Yes, None);

fn yes(remark: ReasonCode) -> Answer {
    (Applies::Yes, Some(remark))
}

fn no(reason: ReasonCode) -> Answer {
    (Applies::No, Some(reason))
}

fn perhaps(reason: ReasonCode) -> Answer {
    (Applies::Uncertain, Some(reason))
}

#[test]
fn the_scheme_since_2013_is_for_jobs_since_2013() {
    let before = no(ReasonCode::SchemeBefore2013);
    let old = Circumstances { scheme: Some(Scheme::Before2013), ..NOTHING };
    let new = Circumstances { scheme: Some(Scheme::Since2013), ..NOTHING };
    check_answers(&[
        ("start=1998-01-01", NOTHING, RuleCode::Months30, before),
        ("start=2012-12-31", NOTHING, RuleCode::Months60, before),
        ("start=2012-12-31", NOTHING, RuleCode::Week2, before),
        ("start=2012-12-31", NOTHING, RuleCode::Change, before),
        ("start=2012-12-31 last_followup=2015-07-01", NOTHING, RuleCode::Every30, before),
        ("last_followup=2012-12-31", NOTHING, RuleCode::Every30, before),
        ("posting_start=2012-12-31", NOTHING, RuleCode::Posting, before),
        ("start=2013-01-01", NOTHING, RuleCode::Months30, YES),
        ("start=2013-01-01", NOTHING, RuleCode::Week2, YES),
        // Still in the old scheme, as when the firm changed hands.
        ("start=2015-01-01", old, RuleCode::Months30, before),
        ("start=2015-01-01", old, RuleCode::Months54, before),
        ("start=2015-01-01", old, RuleCode::Months60LastDay, before),
        ("start=2015-01-01", old, RuleCode::Doubt, before),
        ("start=2015-01-01", old, RuleCode::Month3, YES),
        // Whatever is said: the day counted from is the first in the job, not the planned talk in 2013.
        ("start=2011-01-01", new, RuleCode::Every30, before),
    ]);
}

#[test]
fn a_permanent_grant_does_not_expire_but_is_followed_up() {
    let permanent = Circumstances { grant: Some(Grant::Permanent), ..NOTHING };
    let temporary = Circumstances { grant: Some(Grant::Temporary), ..NOTHING };
    check_answers(&[
        ("start=2014-01-01", permanent, RuleCode::Months54, no(ReasonCode::PermanentGrant)),
        ("start=2014-01-01", permanent, RuleCode::Months60, no(ReasonCode::PermanentGrant)),
        ("start=2014-01-01", permanent, RuleCode::Months60LastDay, no(ReasonCode::PermanentGrant)),
        ("start=2014-01-01", permanent, RuleCode::Months30, YES),
        ("last_followup=2014-01-01", permanent, RuleCode::Every30, YES),
        ("start=2014-01-01", temporary, RuleCode::Months60, YES),
        ("start=2014-01-01", NOTHING, RuleCode::Months60, YES),
    ]);
}

#[test]
fn a_fleksjob_has_no_employer_period_and_needs_no_section_56() {
    let fleksjob = Circumstances { fleksjob: Some(true), ..NOTHING };
    let ordinary = Circumstances { fleksjob: Some(false), ..NOTHING };
    let unknown = perhaps(ReasonCode::FleksjobUnknown);
    check_answers(&[
        ("absence=2025-03-02", fleksjob, RuleCode::EmployerPeriod, no(ReasonCode::NoEmployerPeriod)),
        ("absence=2025-03-02", fleksjob, RuleCode::NotifyBenefit, no(ReasonCode::NoEmployerPeriod)),
        ("s56_start=2023-03-02", fleksjob, RuleCode::S56Ends, no(ReasonCode::S56NotNeeded)),
        ("absence=2025-03-02", ordinary, RuleCode::EmployerPeriod, YES),
        ("s56_start=2023-03-02", ordinary, RuleCode::S56Ends, YES),
        ("absence=2025-03-02", NOTHING, RuleCode::EmployerPeriod, unknown),
        ("absence=2025-03-02", NOTHING, RuleCode::NotifyBenefit, unknown),
        ("s56_start=2023-03-02", NOTHING, RuleCode::S56Ends, unknown),
        // The start tells, if it is given.
        (
            "start=2025-03-02 absence=2025-03-02",
            NOTHING,
            RuleCode::EmployerPeriod,
            no(ReasonCode::NoEmployerPeriod),
        ),
        ("start=2025-03-03 absence=2025-03-02", NOTHING, RuleCode::EmployerPeriod, YES),
        ("start=2020-03-02 absence=2025-03-02", ordinary, RuleCode::EmployerPeriod, YES),
        ("start=2023-03-03 s56_start=2023-03-02", NOTHING, RuleCode::S56Ends, YES),
        ("start=2023-03-02 s56_start=2023-03-02", NOTHING, RuleCode::S56Ends, no(ReasonCode::S56NotNeeded)),
    ]);
}

#[test]
fn one_of_three_deadlines_of_nemrefusion_is_right() {
    let pay = |pay| Circumstances { sick_pay: Some(pay), fleksjob: Some(false), ..NOTHING };
    let (wages, benefit, nothing) =
        (pay(SickPay::Wages), pay(SickPay::SicknessBenefit), pay(SickPay::Nothing));
    let unknown_job = Circumstances { fleksjob: None, ..benefit };
    let other = no(ReasonCode::OtherSickPay);
    let ordinary = Circumstances { fleksjob: Some(false), ..NOTHING };
    let fleksjob = Circumstances { fleksjob: Some(true), ..NOTHING };
    let flex_wages = Circumstances { fleksjob: Some(true), ..wages };
    let flex_nothing = Circumstances { fleksjob: Some(true), ..nothing };
    check_answers(&[
        ("absence=2025-03-02", wages, RuleCode::NotifyWages, YES),
        ("absence=2025-03-02", wages, RuleCode::NotifyBenefit, other),
        ("absence=2025-03-02", wages, RuleCode::NotifyUnpaid, other),
        ("absence=2025-03-02", benefit, RuleCode::NotifyWages, other),
        ("absence=2025-03-02", benefit, RuleCode::NotifyBenefit, YES),
        // A fleksjob that begins during the absence does not change its first day.
        ("start=2025-03-10 absence=2025-03-02", unknown_job, RuleCode::NotifyBenefit, YES),
        ("absence=2025-03-02", nothing, RuleCode::NotifyUnpaid, YES),
        ("absence=2025-03-02", ordinary, RuleCode::NotifyWages, perhaps(ReasonCode::SickPayUnknown)),
        ("absence=2025-03-02", ordinary, RuleCode::NotifyUnpaid, perhaps(ReasonCode::SickPayUnknown)),
        ("absence=2025-03-02", ordinary, RuleCode::NotifyBenefit, perhaps(ReasonCode::SickPayUnknown)),
        // The dates given tell what is paid, unless they contradict each other.
        ("absence=2025-03-02 wage_paid=2025-03-31", ordinary, RuleCode::NotifyWages, YES),
        ("absence=2025-03-02 employer_sickpay_end=2025-03-31", ordinary, RuleCode::NotifyWages, other),
        (
            "absence=2025-03-02 wage_paid=2025-03-31 employer_sickpay_end=2025-03-31",
            ordinary,
            RuleCode::NotifyWages,
            perhaps(ReasonCode::SickPayUnknown),
        ),
        ("absence=2025-03-02", flex_wages, RuleCode::NotifyWages, perhaps(ReasonCode::FleksjobDeadline)),
        ("absence=2025-03-02", fleksjob, RuleCode::NotifyWages, perhaps(ReasonCode::FleksjobDeadline)),
        ("absence=2025-03-02", flex_nothing, RuleCode::NotifyWages, other),
    ]);
}

#[test]
fn salaried_employees_have_an_act_of_their_own() {
    let salaried = Circumstances { salaried: Some(true), ..NOTHING };
    let hourly = Circumstances { salaried: Some(false), ..NOTHING };
    check_answers(&[
        ("absence=2026-08-02", salaried, RuleCode::DurationStatement, YES),
        ("absence=2026-08-02", hourly, RuleCode::DurationStatement, perhaps(ReasonCode::OnlySalaried)),
        ("absence=2026-08-02", NOTHING, RuleCode::DurationStatement, perhaps(ReasonCode::OnlySalaried)),
        ("absence=2026-08-02", salaried, RuleCode::SickDays120, perhaps(ReasonCode::OnlyIfAgreed)),
        ("absence=2026-08-02", NOTHING, RuleCode::SickDays120, perhaps(ReasonCode::OnlyIfAgreed)),
        ("absence=2026-08-02", hourly, RuleCode::SickDays120, no(ReasonCode::OnlySalaried)),
    ]);
}

#[test]
fn twelve_months_are_not_always_needed() {
    let exempt = |exemption| Circumstances { exemption: Some(exemption), ..NOTHING };
    let pension = exempt(Exemption::NearPension);
    check_answers(&[
        ("agreement_date=2024-01-15", NOTHING, RuleCode::TwelveMonths, YES),
        (
            "agreement_date=2024-01-15",
            exempt(Exemption::AcuteIllness),
            RuleCode::TwelveMonths,
            no(ReasonCode::AcuteIllness),
        ),
        (
            "agreement_date=2024-01-15",
            exempt(Exemption::JobInBetween),
            RuleCode::TwelveMonths,
            no(ReasonCode::JobInBetween),
        ),
        ("agreement_date=2019-01-01", pension, RuleCode::TwelveMonths, no(ReasonCode::NearPension)),
        ("agreement_date=2018-12-31", pension, RuleCode::TwelveMonths, YES),
        ("agreement_date=2024-01-15", exempt(Exemption::AcuteIllness), RuleCode::Review, YES),
        // Written before 2013, fulfilled after: to be assessed.
        ("agreement_date=2012-01-02", NOTHING, RuleCode::TwelveMonths, perhaps(ReasonCode::ChangedOnTheWay)),
        ("agreement_date=2011-12-31", NOTHING, RuleCode::TwelveMonths, no(ReasonCode::NotYetLaw)),
        // What was no law yet needs no exemption.
        (
            "agreement_date=2011-12-31",
            exempt(Exemption::AcuteIllness),
            RuleCode::TwelveMonths,
            no(ReasonCode::NotYetLaw),
        ),
    ]);
}

#[test]
fn a_change_of_law_shows_on_its_day() {
    let between = perhaps(ReasonCode::ReformBetween);
    let not_yet = no(ReasonCode::NotYetLaw);
    let ended = no(ReasonCode::ReformEnded);
    let changed = perhaps(ReasonCode::ChangedOnTheWay);
    check_answers(&[
        // § 7 a is for sick leave from 4 January 2010.
        ("absence=2009-12-01", NOTHING, RuleCode::Interview, not_yet),
        ("absence=2010-01-03", NOTHING, RuleCode::Interview, changed),
        ("absence=2010-01-04", NOTHING, RuleCode::Interview, YES),
        // Rules whose beginning was not looked for.
        ("absence=2012-12-31", NOTHING, RuleCode::MedicalNote, perhaps(ReasonCode::BeforeKnown)),
        ("absence=2013-01-01", NOTHING, RuleCode::MedicalNote, YES),
        ("absence=2012-12-31", NOTHING, RuleCode::RetentionPlan, perhaps(ReasonCode::BeforeKnown)),
        // Fast track since 2015, not checked since the reform.
        ("absence=2014-11-27", NOTHING, RuleCode::FastTrack, not_yet),
        ("absence=2014-11-28", NOTHING, RuleCode::FastTrack, changed),
        ("absence=2015-01-01", NOTHING, RuleCode::FastTrack, YES),
        ("absence=2025-12-28", NOTHING, RuleCode::FastTrack, YES),
        ("absence=2025-12-29", NOTHING, RuleCode::FastTrack, perhaps(ReasonCode::ReformUnchecked)),
        ("absence=2030-01-01", NOTHING, RuleCode::FastTrack, perhaps(ReasonCode::ReformUnchecked)),
        // The eighth week, until the reform.
        ("absence=2025-12-07", NOTHING, RuleCode::Week8, YES),
        ("absence=2025-12-08", NOTHING, RuleCode::Week8, between),
        ("absence=2026-06-30", NOTHING, RuleCode::Week8, between),
        ("absence=2026-07-01", NOTHING, RuleCode::Week8, ended),
        // Four talks: from a day in 2019, fewer from 2025.
        ("absence=2018-06-30", NOTHING, RuleCode::FourTalks, not_yet),
        ("absence=2019-05-01", NOTHING, RuleCode::FourTalks, changed),
        ("absence=2020-01-01", NOTHING, RuleCode::FourTalks, YES),
        ("absence=2024-06-30", NOTHING, RuleCode::FourTalks, YES),
        ("absence=2024-07-01", NOTHING, RuleCode::FourTalks, perhaps(ReasonCode::FewerTalks2025)),
        ("absence=2025-08-01", NOTHING, RuleCode::FourTalks, between),
        ("absence=2026-07-01", NOTHING, RuleCode::FourTalks, ended),
        // Twenty-six weeks, since the reform.
        ("absence=2025-08-03", NOTHING, RuleCode::Weeks26, not_yet),
        ("absence=2025-08-04", NOTHING, RuleCode::Weeks26, between),
        ("absence=2026-01-05", NOTHING, RuleCode::Weeks26, changed),
        ("absence=2026-02-01", NOTHING, RuleCode::Weeks26, between),
        ("absence=2026-07-01", NOTHING, RuleCode::Weeks26, YES),
        ("absence=2026-07-05", NOTHING, RuleCode::Weeks26, yes(ReasonCode::NewRules2027)),
        // Reassessment since 1 July 2014; the rules may change in 2027.
        ("absence=2014-01-27", NOTHING, RuleCode::Reassessment, not_yet),
        ("absence=2014-01-28", NOTHING, RuleCode::Reassessment, changed),
        ("absence=2014-07-01", NOTHING, RuleCode::Reassessment, YES),
        ("absence=2026-07-30", NOTHING, RuleCode::Reassessment, YES),
        ("absence=2026-07-31", NOTHING, RuleCode::Reassessment, perhaps(ReasonCode::NewRules2027)),
        // What is law, and was checked until the reform.
        ("start=2023-07-31", NOTHING, RuleCode::Months30, YES),
        ("start=2023-08-01", NOTHING, RuleCode::Months30, yes(ReasonCode::CheckedToJanuary2026)),
        ("start=2026-08-01", NOTHING, RuleCode::Week2, YES),
        ("agreement_date=2025-02-01", NOTHING, RuleCode::TwelveMonths, yes(ReasonCode::CheckedToJanuary2026)),
        ("absence=2026-12-03", NOTHING, RuleCode::Interview, YES),
        ("absence=2026-12-04", NOTHING, RuleCode::Interview, yes(ReasonCode::NewRules2027)),
    ]);
}

#[test]
fn across_the_reform_old_and_new_are_both_uncertain() {
    for rule in [RuleCode::Week8, RuleCode::Weeks26, RuleCode::FourTalks] {
        let due = one("absence=2026-01-05", rule, &NOTHING);
        assert!(due.date.is_some(), "{due:?}");
        assert_eq!((due.applies, due.status), (Applies::Uncertain, Status::Uncertain), "{due:?}");
    }
}

#[test]
fn what_is_not_known_of_the_case_does_not_make_the_law_uncertain() {
    let rows = [
        (RuleCode::EmployerPeriod, Status::Sourced),
        (RuleCode::DurationStatement, Status::Sourced),
        (RuleCode::Weeks26, Status::Derived),
        (RuleCode::FastTrack, Status::Uncertain),
        // Ended, as far as can be gathered from what came instead.
        (RuleCode::Week8, Status::Derived),
    ];
    check(rows, |rule| one("absence=2026-08-02", *rule, &NOTHING).status);
    assert_eq!(one("wage_paid=2026-08-02", RuleCode::ApplyForRefund, &NOTHING).status, Status::Uncertain);
}
