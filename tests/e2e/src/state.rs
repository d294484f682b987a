//! The states of the page that are looked at one by one: by axe-core, for names and headings, on narrow pages, and
//! in the pictures. A new section or state is a new row.

use crate::step::Step::{Disclose, DiscloseAll, Fill, Press, See};
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

/// All of them: each section filled, and each that has fields with errors.
pub const STATES: &[State] = &[
    state("start", "view=start", &[]),
    state("start-dropped", "view=start&colour=red&hours=99", &[]),
    state("types", "view=types", &[]),
    state("route", "view=route", &[]),
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
        "cost-asking",
        "view=cost&date=2026-05-02",
        &[Press("#fj-share-reset"), See("#fj-share-reset-yes")],
    ),
    state("accommodations", "view=accommodations&needs=sitting_standing,lifting", &[]),
    state("timeline", "view=timeline&start=2026-03-02&absence=2026-01-05", &[]),
    state("summary", "view=summary&date=2026-05-02&hours=20", &[]),
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
