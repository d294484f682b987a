//! The states of the page that are looked at one by one: by axe-core, for names and headings, on narrow pages, and
//! in the pictures. A new section or state is a new row.

use crate::step::Step::{Choose, Disclose, DiscloseAll, Fill, Press, See};
use crate::{Page, Step};

/// A state of the page: a link, and what a link cannot hold.
pub struct State {
    /// Its name in reports and pictures; the section's first.
    pub name: &'static str,
    /// Without version and language. With a day, so that the same build looks the same on any other.
    pub link: &'static str,
    /// What is done then.
    pub steps: &'static [Step],
}

const fn state(name: &'static str, link: &'static str, steps: &'static [Step]) -> State {
    State { name, link, steps }
}

/// Everything that is asked on the way to a new employee, answered.
const ROUTE: &str = "view=route&date=2026-05-02&r.self_employed=false&r.prior=none&r.employer_dk=true\
    &r.crossborder=false&r.posted=false&r.months_to_pension=more_than_72&r.benefit=none&r.lasting=true\
    &r.significant=true&r.any_trade=true&r.documented=true&r.very_limited=false&r.measures_tried=true\
    &r.relation=none&r.parties_known=true&r.hours_clarified=true&r.need_test=false";

/// The same for one of their own, up to how long the agreement is.
const KEPT: &str = "view=route&date=2026-05-02&r.self_employed=false&r.prior=none&r.employer_dk=true\
    &r.crossborder=false&r.posted=false&r.months_to_pension=more_than_72&r.benefit=none&r.lasting=true\
    &r.significant=true&r.any_trade=true&r.documented=true&r.very_limited=false&r.measures_tried=true\
    &r.relation=ordinary_now&r.same_pnumber=true&r.real_job_between=false&r.acute=false&r.progressive=false\
    &r.acute_pointless=false&r.agreement=true&r.written=true&r.functions=true&r.accommodations=true\
    &r.attempt=true&r.unsupported=true";

/// All of them: each section filled, and each that has fields with errors.
pub const STATES: &[State] = &[
    state("start", "view=start", &[]),
    state("start-dropped", "view=start&colour=red&hours=99", &[]),
    state("types", "view=types", &[]),
    state("types-opened", "view=types&type=retention&municipality=0751", &[DiscloseAll]),
    state("route", "view=route&date=2026-05-02&r.self_employed=false&r.prior=none&r.employer_dk=true", &[]),
    state("route-result", ROUTE, &[DiscloseAll]),
    state(
        "route-errors",
        KEPT,
        &[See("#fj-fact"), Fill("fact", "abc"), Press("#fj-route-next"), See("#fj-fact[aria-invalid]")],
    ),
    state("cost", "view=cost&date=2026-05-02&hours=20", &[]),
    state(
        "cost-errors",
        "view=cost&date=2026-05-02",
        &[
            Fill("hours", "38"),
            Fill("wage", "abc"),
            Disclose("form__more"),
            Fill("date-day", "31"),
            Fill("date-month", "2"),
            See("#fj-wage[aria-invalid]"),
        ],
    ),
    state("cost-before2013", "view=cost&date=2026-05-02&scheme=before2013&minimum_wage=150", &[]),
    state("cost-state-2024", "view=cost&date=2024-05-02&hours=20&sector=state", &[]),
    state("cost-later", "view=cost&date=2030-01-01&hours=20&sick_days=1&wage_unit=month", &[]),
    state("cost-opened", "view=cost&date=2026-05-02&hours=20", &[DiscloseAll]),
    state(
        "cost-compared",
        "view=cost&date=2026-05-02&hours=20",
        &[Press("#fj-keep"), Fill("hours", "15"), Press("#fj-keep")],
    ),
    state(
        "cost-asking",
        "view=cost&date=2026-05-02",
        &[Press("#fj-share-reset"), See("#fj-share-reset-yes")],
    ),
    state("accommodations", "view=accommodations&date=2026-05-02&needs=sitting_standing,lifting", &[]),
    state(
        "accommodations-opened",
        "view=accommodations&date=2026-05-02&needs=sitting_standing,lifting",
        &[DiscloseAll],
    ),
    state(
        "accommodations-errors",
        "view=accommodations&date=2026-05-02&needs=lifting",
        &[Fill("hours", "38"), See("#fj-hours[aria-invalid]")],
    ),
    state("timeline", "view=timeline&date=2026-05-02&start=2026-03-02&absence=2026-04-20&fleksjob=true", &[]),
    state(
        "timeline-opened",
        "view=timeline&date=2026-05-02&start=2026-03-02&agreement_date=2025-01-15",
        &[DiscloseAll],
    ),
    state(
        "timeline-errors",
        "view=timeline&date=2026-05-02",
        &[
            Choose("track-sick"),
            Fill("absence-day", "31"),
            Fill("absence-month", "2"),
            Fill("absence-year", "2026"),
            See("#fj-absence-day[aria-invalid]"),
        ],
    ),
    state("summary", "view=summary&date=2026-05-02&hours=20&needs=lifting&start=2026-03-02", &[]),
    state(
        "summary-opened",
        "view=summary&date=2026-05-02&hours=20&needs=lifting&start=2026-03-02&absence=2026-04-20",
        &[DiscloseAll],
    ),
];

impl State {
    /// Opens it in a language.
    pub async fn open(&self, page: &Page, language: &str) {
        page.open(&format!("v=1&lang={language}&{}", self.link)).await;
        for step in self.steps {
            step.take(page).await;
        }
    }
}
