//! The rules as data, in the order of their codes.

use super::validity::{
    CHAPTER_20, FAST_TRACK, FOUR_TALKS, INTERVIEW, PRACTICE, REASSESSMENT, REFORM_2026, SICK, SICK_PRACTICE,
    Validity, WEEK_EIGHT,
};
use super::{Actor, Anchor, Force, Kind, Offset, Rule, RuleCode, Track};
use crate::law::{Status, table::*};

macro_rules! rules {
    ($(
        $code:ident: $track:ident [$($anchor:ident + $offset:ident$what:tt)?] $kind:ident, $actor:ident,
        $force:ident, $days:ident($changes:ident), $status:ident, $sources:expr;
    )+) => {
        &[$(Rule {
            code: RuleCode::$code,
            track: Track::$track,
            counted: rules!(@counted $($anchor + $offset$what)?),
            kind: Kind::$kind,
            actor: Actor::$actor,
            force: Force::$force,
            status: Status::$status,
            validity: Validity::$days($changes),
            sources: &$sources,
        },)+]
    };
    (@counted) => { None };
    (@counted $anchor:ident + $offset:ident$what:tt) => { Some((Anchor::$anchor, Offset::$offset $what)) };
}

/// Every rule, in the order of [`RuleCode::ALL`].
///
/// # Example
/// ```
/// use fleksjob::rules::timeline::{Anchor, Offset, RULES, RuleCode};
/// let rule = RULES.iter().find(|rule| rule.code == RuleCode::Months30).expect("every code has its rule");
/// assert_eq!(rule.counted, Some((Anchor::Start, Offset::Months(30))));
/// ```
#[rustfmt::skip]
pub const RULES: &[Rule; RuleCode::ALL.len()] = rules! {
    Week2: Fleksjob [Start + Days(14)] At, Together,
        GoodPractice, Scheme(PRACTICE), Derived, [SOURCE_BOO_2020, SOURCE_STAR_2017];
    Month1: Fleksjob [Start + Months(1)] At, Together,
        GoodPractice, Scheme(PRACTICE), Derived, [SOURCE_STAR_2017, SOURCE_BOO_2020];
    Month2: Fleksjob [Start + Months(2)] At, Together,
        GoodPractice, Scheme(PRACTICE), Derived, [SOURCE_STAR_2017];
    Month3: Fleksjob [Start + Months(3)] WindowEnd, Together,
        GoodPractice, Scheme(PRACTICE), Sourced, [SOURCE_STAR_2017];
    Year1: Fleksjob [Start + Months(12)] At, Together,
        GoodPractice, Scheme(PRACTICE), Derived, [SOURCE_STAR_2017, SOURCE_CABI_FU];
    Months30: Fleksjob [Start + Months(30)] At, Municipality,
        Statutory, Scheme(CHAPTER_20), Sourced, [SOURCE_LAB_121, SOURCE_VEJ_FLEKSJOB_2013, SOURCE_DUKH_FU];
    Months54: Fleksjob [Start + Months(54)] At, Municipality,
        Statutory, Scheme(CHAPTER_20), Sourced, [SOURCE_LAB_121, SOURCE_VEJ_FLEKSJOB_2013, SOURCE_FJN_FU];
    Months60: Fleksjob [Start + Months(60)] Expiry, Municipality,
        Statutory, Scheme(CHAPTER_20), Sourced, [SOURCE_LAB_120, SOURCE_VEJ_FLEKSJOB_2013];
    Months60LastDay: Fleksjob [Start + MonthsLessADay(60)] LastDay, Municipality,
        Statutory, Scheme(CHAPTER_20), Derived, [SOURCE_LAB_120, SOURCE_VEJ_FLEKSJOB_2013];
    Every30: Fleksjob [LastFollowup + Every(30, 120)] Recurring, Municipality,
        Statutory, Scheme(CHAPTER_20), Sourced, [SOURCE_LAB_121, SOURCE_FJN_FU, SOURCE_FMK];
    Doubt: Fleksjob [] Event, Municipality,
        Statutory, Scheme(CHAPTER_20), Sourced, [SOURCE_LAB_120, SOURCE_VEJ_FLEKSJOB_2013];
    Change: Fleksjob [] Event, Together,
        Info, Scheme(PRACTICE), Sourced, [SOURCE_CABI_FU];
    Posting: Abroad [PostingStart + MonthsLessADay(12)] LastDay, Employer,
        Statutory, Scheme(CHAPTER_20), Sourced, [SOURCE_BEK_183_2017, SOURCE_VEJ_FLEKSJOB_2013, SOURCE_CABI_UDL];
    Agreement: Retention [AgreementDate + Days(0)] Anchor, Together,
        Statutory, BothDays(CHAPTER_20), Sourced, [SOURCE_LAB_119, SOURCE_VEJ_FLEKSJOB_2013];
    Review: Retention [AgreementDate + Every(3, 12)] Recurring, Employer,
        GoodPractice, BothDays(PRACTICE), Derived, [SOURCE_VEJ_FLEKSJOB_2013, SOURCE_KK_FAST_PROC];
    TwelveMonths: Retention [AgreementDate + Months(12)] Earliest, All,
        Statutory, BothDays(CHAPTER_20), Sourced, [SOURCE_LAB_119, SOURCE_VEJ_FLEKSJOB_2013, SOURCE_CABI_FAST];
    AbsenceBegins: Sick [Absence + Days(0)] Anchor, Employee,
        Info, BothDays(SICK_PRACTICE), Sourced, [SOURCE_CABI_SVAR];
    OwnDeclaration: Sick [Absence + Days(1)] From, Employer,
        Info, BothDays(SICK_PRACTICE), Sourced, [SOURCE_BPA];
    MedicalNote: Sick [Absence + Days(0)] From, Employer,
        Info, BothDays(SICK_PRACTICE), Sourced, [SOURCE_MEDST_ERKL, SOURCE_BPA, SOURCE_KF_ERKL];
    DurationStatement: Sick [Absence + Days(14)] From, Employer,
        Statutory, BothDays(SICK_PRACTICE), Sourced, [SOURCE_MEDST_ERKL, SOURCE_BPA];
    FitForWork: Sick [Absence + Days(0)] From, Employer,
        Statutory, BothDays(SICK), Sourced, [SOURCE_KF_ERKL, SOURCE_NYRE_MUL, SOURCE_CABI_SVAR];
    Interview: Sick [Absence + Days(28)] NoLaterThan, Employer,
        Statutory, BothDays(INTERVIEW), Sourced, [SOURCE_SDL_7A, SOURCE_L165_2009];
    FastTrack: Sick [Absence + Days(34)] Within, Employer,
        Statutory, BothDays(FAST_TRACK), Sourced, [SOURCE_SDL_7C, SOURCE_CABI_FT];
    FastTrackTalk: Sick [FasttrackRequest + Days(14)] NoLaterThan, Municipality,
        Statutory, BothDays(FAST_TRACK), Sourced, [SOURCE_SDL_13B, SOURCE_SDL_7C, SOURCE_CABI_FT];
    NotifyWages: Sick [Absence + Days(35)] NoLaterThan, Employer,
        Statutory, BothDays(SICK), Sourced, [SOURCE_SDL_40, SOURCE_AARHUS_REF];
    NotifyBenefit: Sick [EmployerSickpayEnd + Days(7)] NoLaterThan, Employer,
        Statutory, BothDays(SICK), Sourced, [SOURCE_SDL_40];
    NotifyUnpaid: Sick [Absence + Days(14)] NoLaterThan, Employer,
        Statutory, BothDays(SICK), Sourced, [SOURCE_SDL_40];
    ApplyForRefund: Sick [WagePaid + Months(3)] NoLaterThan, Employer,
        Statutory, BothDays(SICK), Uncertain, [SOURCE_AARHUS_REF, SOURCE_ALBERTSLUND];
    EmployerPeriod: Sick [Absence + Days(29)] LastDay, Employer,
        Statutory, BothDays(SICK), Sourced, [SOURCE_SLAGELSE_REFUSION, SOURCE_SDL_FLEKS];
    Objection: Sick [NotificationLetterSent + Days(8)] NoLaterThan, Employee,
        Statutory, BothDays(SICK), Sourced, [SOURCE_SDL_40];
    Week8: Sick [Absence + Days(55)] NoLaterThan, Municipality,
        Statutory, BothDays(WEEK_EIGHT), Sourced, [SOURCE_SDL_13B, SOURCE_CABI_SVAR, SOURCE_LOV_1750_2025];
    FourTalks: Sick [Absence + Months(6)] WindowEnd, Municipality,
        Statutory, BothDays(FOUR_TALKS), Sourced, [SOURCE_SDL_13B, SOURCE_LUND_SDP, SOURCE_LOV_1750_2025];
    Weeks26: Sick [Absence + Days(181)] WindowEnd, Municipality,
        Statutory, BothDays(REFORM_2026), Derived, [SOURCE_LOV_1750_2025, SOURCE_STAR_WEBINAR_2026];
    RetentionPlan: Sick [Absence + Days(0)] From, Employee,
        Statutory, BothDays(SICK), Sourced, [SOURCE_SDL_7B, SOURCE_CABI_SVAR];
    S56Ends: Sick [S56Start + Months(24)] Expiry, All,
        Statutory, BothDays(SICK), Sourced, [SOURCE_SDL_56, SOURCE_AELDRE_56, SOURCE_CABI_SVAR];
    Reassessment: Sick [Absence + MonthEndAfter(154)] EarliestEnd, Municipality,
        Statutory, BothDays(REASSESSMENT), Sourced, [SOURCE_SDL_24, SOURCE_STAR_SDP];
    PartialReturn: Sick [] Condition, All,
        Statutory, BothDays(SICK), Sourced, [SOURCE_CABI_DR, SOURCE_ODENSE_DR];
    SickDays120: Sick [Absence + Days(119)] Marker, Employer,
        Statutory, BothDays(SICK_PRACTICE), Sourced, [SOURCE_DE_120, SOURCE_CABI_AFSK];
};
