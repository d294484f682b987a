//! Employers with a person in mind: a new employee, one of their own to be kept, an accident, and sick leave.

use e2e::Step;
use e2e::Step::{Answers, Choose, Date, Figure, Fill, FillDate, Go, Outcome, See};

use super::{check, check_by_keyboard};

/// What most employers answer, whomever it is about.
macro_rules! answers {
    ($($more:expr),* $(,)?) => {
        Answers(&[
            ("self_employed", "false"),
            ("prior", "none"),
            ("employer_dk", "true"),
            ("crossborder", "false"),
            ("posted", "false"),
            ("months_to_pension", "more_than_72"),
            ("benefit", "none"),
            ("lasting", "true"),
            ("significant", "true"),
            ("any_trade", "true"),
            ("documented", "true"),
            ("very_limited", "false"),
            $($more),*
        ])
    };
}

/// A plumber: 12 hours at 60 %, 190 kr.; they know each other and the hours are clear. 12 × 0.6 × 190 × 52/12 = 5,928;
/// 7.2 paid hours are too few for ATP.
const PLUMBER: &[Step] = &[
    Go("route"),
    answers![
        ("measures_tried", "true"),
        ("relation", "none"),
        ("parties_known", "true"),
        ("hours_clarified", "true"),
        ("need_test", "false"),
    ],
    Outcome("TEMPORARY_5Y"),
    Outcome("ENTRY_DIRECT"),
    Go("cost"),
    Fill("hours", "12"),
    Fill("intensity", "60"),
    Fill("wage", "190"),
    Figure("paid_hours_week", "7.2"),
    Figure("wage", "5928.00"),
    Figure("employer_cost", "6013.96"),
    Figure("subsidy", "19821.60"),
    Figure("total_income", "25749.60"),
    Go("timeline"),
    Choose("track-fleksjob"),
    FillDate("start", "2 3 2026"),
    Date("FJ-W2", "2026-03-16"),
    Date("FJ-M3", "2026-06-02"),
    Date("FJ-30M", "2028-09-02"),
    Date("FJ-54M", "2030-09-02"),
    Date("FJ-60M_last_day", "2031-03-01"),
    See("a[download$='.ics'][href^='data:text/calendar']"),
];

#[test]
fn a_plumber_hires() {
    check("view=start&date=2026-05-02", PLUMBER);
}

#[test]
fn a_plumber_hires_by_keyboard_alone() {
    check_by_keyboard("view=start&date=2026-05-02", PLUMBER);
}

/// RC-16: fourteen months under special terms, agreed but not in writing.
#[test]
fn one_point_of_the_agreement_is_missing() {
    check(
        "view=route&date=2026-05-02",
        &[
            answers![
                ("measures_tried", "true"),
                ("relation", "ordinary_now"),
                ("same_pnumber", "true"),
                ("real_job_between", "false"),
                ("acute", "false"),
                ("progressive", "false"),
                ("acute_pointless", "false"),
                ("agreement", "true"),
                ("written", "false"),
                ("functions", "true"),
                ("accommodations", "true"),
                ("attempt", "true"),
                ("unsupported", "true"),
                ("agreement_months", "14"),
                ("notice_months", "0"),
            ],
            Outcome("RETENTION_DOC_GAP:written"),
            Outcome("HIRE_ELSEWHERE_POSSIBLE"),
        ],
    );
}

/// RC-03: a broken spine; special terms could not help.
#[test]
fn an_accident() {
    check(
        "view=route&date=2026-05-02",
        &[
            answers![
                ("measures_tried", "false"),
                ("clearly_pointless", "true"),
                ("relation", "ordinary_now"),
                ("same_pnumber", "true"),
                ("acute", "true"),
                ("acute_pointless", "true"),
                ("progressive", "false"),
            ],
            Outcome("RETENTION_EXEMPT_ACUTE"),
            Outcome("TEMPORARY_5Y"),
        ],
    );
}

/// Away since Monday 5 January 2026, in an ordinary job with wages.
#[test]
fn a_sick_employee() {
    check(
        "view=timeline&date=2026-01-20",
        &[
            Choose("track-sick"),
            FillDate("absence", "5 1 2026"),
            Choose("in-fleksjob-1"),
            Choose("sick-pay-0"),
            Date("SL-VAR", "2026-01-19"),
            Date("SL-4W", "2026-02-02"),
            Date("SL-30", "2026-02-03"),
            Date("SL-NR5", "2026-02-09"),
            Date("SL-8W", "2026-03-01"),
            Date("SL-22W", "2026-06-30"),
            See("a[download$='.ics'][href^='data:text/calendar']"),
        ],
    );
}
