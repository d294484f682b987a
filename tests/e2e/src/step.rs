//! What visitors do and see, one thing at a time: tests are rows of these.

use fantoccini::key::Key;

use crate::Page;

/// One thing a visitor does or sees. Ids and classes are given without their `fj-`.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// Goes to a section by the navigation.
    Go(&'static str),
    /// Opens or closes the disclosure with this class.
    Disclose(&'static str),
    /// Opens every disclosure; no visitor does.
    DiscloseAll,
    /// Makes the choice with this id.
    Choose(&'static str),
    /// Presses what a selector finds.
    Press(&'static str),
    /// Answers the route's questions, in whatever order they come, until one comes that is not among these, or none.
    Answers(&'static [(&'static str, &'static str)]),
    /// Types into the field with this id, and leaves it.
    Fill(&'static str, &'static str),
    /// Types a date, such as `15 3 2024`, into the three fields whose ids begin so.
    FillDate(&'static str, &'static str),
    /// Sees what a selector finds.
    See(&'static str),
    /// Sees an amount, exact.
    Figure(&'static str, &'static str),
    /// Sees no such amount.
    NoFigure(&'static str),
    /// Sees a day, such as `2026-03-02`, of a rule of the timeline.
    Date(&'static str, &'static str),
    /// Sees an outcome of the route.
    Outcome(&'static str),
}

use Step::{
    Answers, Choose, Date, Disclose, DiscloseAll, Figure, Fill, FillDate, Go, NoFigure, Outcome, Press, See,
};

impl Step {
    /// Does it with the mouse, or waits for it to be seen.
    pub async fn take(self, page: &Page) {
        match self {
            Go(view) => {
                page.press(&link_to(view)).await;
                page.until_found(&format!(".fj-{view}")).await;
            }
            Disclose(class) => page.disclose(&format!("fj-{class}")).await,
            DiscloseAll => {
                let open = "document.querySelectorAll('details').forEach(one => one.open = true);";
                page.run(open, Vec::new()).await;
            }
            Choose(id) => page.choose(&format!("fj-{id}")).await,
            Press(selector) => {
                page.until_found(selector).await;
                page.press(selector).await;
            }
            Answers(answers) => {
                while let Some((question, value)) = page.asked(answers).await {
                    if page.is("document.getElementById('fj-fact')").await {
                        page.fill("fj-fact", value).await;
                        page.press("#fj-route-next").await;
                    } else {
                        page.press(&format!("{question} [data-answer='{value}']")).await;
                    }
                    page.until("another question", &format!("!document.querySelector(\"{question}\")")).await;
                }
            }
            Fill(id, text) => page.fill(&format!("fj-{id}"), text).await,
            FillDate(id, date) => {
                for (id, text) in parts(id, date) {
                    page.fill(&id, text).await;
                }
            }
            See(selector) => page.until_found(selector).await,
            Figure(code, value) => page.until_figure(code, value).await,
            NoFigure(code) => {
                let gone = format!("!document.querySelector('[data-line={code}]:not([data-of])')");
                page.until(&format!("no {code}"), &gone).await;
            }
            Date(rule, day) => {
                let main = format!("[data-rule='{rule}']:not([data-of])");
                page.until_found(&format!("{main}[datetime='{day}'], {main} [datetime='{day}']")).await;
            }
            Outcome(code) => {
                page.until_found(&format!("[data-outcome='{code}']:not([data-of])")).await;
            }
        }
    }

    /// Does it with the keyboard alone.
    pub async fn take_by_keyboard(self, page: &Page) {
        match self {
            Go(view) => {
                page.tab_to(&link_to(view)).await;
                page.key(Key::Enter).await;
                page.until_found(&format!(".fj-{view}")).await;
            }
            Disclose(class) => {
                page.tab_to(&format!(".fj-{class} > summary")).await;
                page.key(Key::Enter).await;
            }
            Choose(id) => {
                let chosen = format!("document.getElementById('fj-{id}').checked");
                if page.is(&format!("document.getElementById('fj-{id}').type == 'checkbox'")).await {
                    page.tab_to(&format!("#fj-{id}")).await;
                    page.keys(" ").await;
                } else {
                    let name = page.text(&format!("document.getElementById('fj-{id}').name")).await;
                    page.tab_to(&format!("[name='{name}']")).await;
                    for _ in 0..20 {
                        if page.is(&chosen).await {
                            break;
                        }
                        page.key(Key::Down).await;
                    }
                }
                page.until(id, &chosen).await;
            }
            Press(selector) => {
                page.tab_to(selector).await;
                page.key(Key::Enter).await;
            }
            Answers(answers) => {
                while let Some((question, value)) = page.asked(answers).await {
                    if page.is("document.getElementById('fj-fact')").await {
                        page.fill_by_keyboard("fj-fact", value).await;
                        page.key(Key::Enter).await;
                    } else {
                        page.tab_to(&format!("{question} [data-answer='{value}']")).await;
                        page.key(Key::Enter).await;
                    }
                    page.until("another question", &format!("!document.querySelector(\"{question}\")")).await;
                }
            }
            Fill(id, text) => page.fill_by_keyboard(&format!("fj-{id}"), text).await,
            FillDate(id, date) => {
                for (id, text) in parts(id, date) {
                    page.fill_by_keyboard(&id, text).await;
                }
            }
            // Nothing is done.
            _ => self.take(page).await,
        }
    }
}

/// The link in the navigation to a section.
pub fn link_to(view: &str) -> String {
    format!(".fj-nav__link[href*='view={view}&']")
}

/// The three fields of a date, each with its text.
fn parts(id: &str, date: &'static str) -> impl Iterator<Item = (String, &'static str)> {
    let ids = ["day", "month", "year"].map(|part| format!("fj-{id}-{part}"));
    ids.into_iter().zip(date.split(' '))
}

impl Page {
    /// Waits for what a selector finds.
    pub async fn until_found(&self, selector: &str) {
        self.until(selector, &format!("document.querySelector(\"{selector}\")")).await;
    }

    /// Presses Tab until what a selector finds has the focus; where the keyboard is can always be seen.
    pub async fn tab_to(&self, selector: &str) {
        let here = format!("document.activeElement.matches(\"{selector}\")");
        // Round the page once, from wherever this begins.
        for _ in 0..150 {
            self.key(Key::Tab).await;
            if self.is(&here).await {
                let seen = "(style => style.outlineStyle != 'none' || style.boxShadow != 'none')
                    (getComputedStyle(document.activeElement))";
                assert!(self.is(seen).await, "the focus is not seen on {selector}");
                return;
            }
        }
        panic!("Tab does not get to {selector}");
    }

    /// The selector of the question that is asked, and its answer, if it is among these.
    async fn asked(&self, answers: &[(&str, &'static str)]) -> Option<(String, &'static str)> {
        let asked = self.text("document.querySelector('[data-fact]')?.dataset.fact ?? ''").await;
        let (fact, value) = answers.iter().find(|(fact, _)| *fact == asked)?;
        Some((format!("[data-fact='{fact}']"), value))
    }

    async fn fill_by_keyboard(&self, id: &str, text: &str) {
        self.tab_to(&format!("#{id}")).await;
        // What stands in a field is selected when Tab gets there.
        self.keys(text).await;
    }
}
