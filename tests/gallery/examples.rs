//! The examples: a new state is one more row.

use fleksjob::app::link;
use fleksjob::app::parts::{
    DateField, Tag, breakdown, button, choice, copy_button, curve_figure, date_fields, disclosure, el,
    figure, line_figure, list, live, number_field, part, place_figure, remark, say, sentence, sentences,
    share, status_tag,
};
use fleksjob::app::state::{Case, Copied, DatePart, Event, Said, TypedDate};
use fleksjob::app::view::{self, Figures, Sentence};
use fleksjob::law::{Status, day};
use fleksjob::rules::cost::{Estimate, Field, LineCode, Pay, curve, estimate};
use fleksjob::text::number::Decimals;
use fleksjob::text::{Language, page};
use yew::prelude::*;

use crate::Example;

const fn row(part: &'static str, state: &'static str, draw: fn() -> Tag) -> Example {
    Example { part, state, draw }
}

/// Every part of `src/app/parts` in its states, and what stands on the page by its class alone.
pub const EXAMPLES: &[Example] = &[
    row("number_field", "filled", || field(Field::Hours, "date=2026-05-02", &[])),
    row("number_field", "filled, in English", || field(Field::Hours, "lang=en", &[])),
    row("number_field", "may be empty, and is", || field(Field::SickDays, "", &[])),
    row("number_field", "not a number", || field(Field::Wage, "", &[typed(Field::Wage, "abc")])),
    row("number_field", "too high", || field(Field::Hours, "", &[typed(Field::Hours, "38")])),
    row("number_field", "emptied, still in it", || field(Field::Hours, "", &[typed(Field::Hours, "")])),
    row("number_field", "emptied and left", || {
        field(Field::Hours, "", &[typed(Field::Hours, ""), Event::Left(Field::Hours)])
    }),
    row("number_field", "two readings", || field(Field::Wage, "", &[typed(Field::Wage, "1.234")])),
    row("number_field", "what was understood", || field(Field::Wage, "", &[typed(Field::Wage, "1.230,50")])),
    row("number_field", "a monthly wage", || field(Field::Wage, "wage_unit=month", &[])),
    row("date_fields", "filled", || date("2026-05-02", None)),
    row("date_fields", "empty", || date("", None)),
    row("date_fields", "no such day", || date("2026-02-31", Some(page(Language::Danish).error_date_none()))),
    row("choice", "first", || pay("pay=salaried")),
    row("choice", "second, in English", || pay("pay=hourly&lang=en")),
    row("copy_button", "nothing said", || copy("", None)),
    row("copy_button", "copied", || copy("", Some(Said::Copied))),
    row("copy_button", "to be selected by hand", || copy("lang=en", Some(Said::ByHand))),
    row("share", "nothing said", || shared("", None)),
    row("share", "in the address", || shared("", Some(Said::Saved))),
    row("share", "is it sure?", || shared("", Some(Said::Asking))),
    row("share", "is it sure?, in English", || shared("lang=en", Some(Said::Asking))),
    row("breakdown", "what the employer pays", || lines("date=2026-05-02&hours=20&pension=10")),
    row("breakdown", "in the old scheme, in English", || lines("date=2024-05-02&scheme=before2013&lang=en")),
    row("curve_figure", "since 2013", || drawn_curve("date=2026-05-02&hours=20")),
    row("curve_figure", "before 2013, in English", || {
        drawn_curve("date=2024-05-02&scheme=before2013&lang=en")
    }),
    row("status_tag", "sourced", || status_tag(Status::Sourced, Language::Danish)),
    row("status_tag", "derived", || status_tag(Status::Derived, Language::Danish)),
    row("status_tag", "uncertain", || status_tag(Status::Uncertain, Language::Danish)),
    row("status_tag", "derived, in English", || status_tag(Status::Derived, Language::English)),
    row("remark", "none", || remark(None)),
    row("remark", "one", || remark(Some("Satsen er fremskrevet."))),
    row("disclosure", "closed", || disclosure("fj-form__more", "Flere oplysninger", say("p", "", "Mere."))),
    row("part", "a section's part", || part("fj-example", "fj-start__door", "Hvad koster det jer?")),
    row("list", "two items", || list("fj-notes__list", vec![live("Én"), live("To")])),
    row("list", "none", || list("fj-notes__list", Vec::new())),
    row("button", "plain", || button("fj-one", "fj-button", "Kopiér link")),
    row("button", "main", || button("fj-two", "fj-button fj-button--main", "Regn på et fleksjob")),
    row("button", "quiet", || button("fj-three", "fj-button fj-button--quiet", "Start forfra")),
    row("live", "words", || live("Ord, der skifter.")),
    row("figure", "a figure", || figure("fj-figure", "18,5")),
    row("line_figure", "the main one", || line("")),
    row("line_figure", "a copy", || line("curve-18.25")),
    row("place_figure", "a line", || place_figure("fj-figure", &headline(&outcome("")).cost, "headline")),
    row("sentence", "with figures", || sentence(&note(&outcome("")), "note")),
    row("sentences", "below the main figure", || {
        el("div", "").add_numbered(sentences("p", &headline(&outcome("pay=hourly")).below, "headline"))
    }),
    row("notice", "plain", || el("p", "fj-notice").add(live("Tallene hører til sidste år."))),
    row("notice", "warning", || el("p", "fj-notice fj-notice--warning").add(live("Ret feltet først."))),
];

/// The case of a link, after these events.
fn case(link: &str, events: &[Event]) -> Case {
    let start = link::read(&format!("v=1&{link}"), day(2026, 5, 2));
    events.iter().cloned().fold(start, Case::after)
}

fn typed(field: Field, text: &str) -> Event {
    Event::Typed(field, text.to_owned())
}

fn field(field: Field, link: &str, events: &[Event]) -> Tag {
    let case = case(link, events);
    number_field(field, &view::field(&case, field), page(case.language), &Callback::noop())
}

fn date(iso: &str, fault: Option<&'static str>) -> Tag {
    let mut parts = iso.split('-').map(str::to_owned);
    let mut next = || parts.next().unwrap_or_default();
    let date = TypedDate { year: next(), month: next(), day: next() };
    let texts = page(Language::Danish);
    let event = |part: DatePart| Event::DateTyped(part, String::new());
    let field =
        DateField { id: "fj-date", legend: texts.date_legend(), hint: "", date: &date, fault, event: &event };
    date_fields(&field, texts, &Callback::noop())
}

fn pay(link: &str) -> Tag {
    let case = case(link, &[]);
    let texts = page(case.language);
    let option = |words, pay| (words, Event::PayChosen(pay), pay == case.pay);
    let options = [option(texts.pay_salaried(), Pay::Salaried), option(texts.pay_hourly(), Pay::Hourly)];
    choice("fj-pay", texts.pay_legend(), &options, &Callback::noop())
}

fn said(link: &str, said: Option<Said>) -> Case {
    match said {
        Some(said) => case(link, &[Event::CopyPressed(Copied::Link), Event::Answered(said)]),
        None => case(link, &[]),
    }
}

fn copy(link: &str, answer: Option<Said>) -> Tag {
    let case = said(link, answer);
    let words = page(case.language).share_copy();
    copy_button(Copied::Link, "fj-copy", words, &case, None, &Callback::noop(), &NodeRef::default())
}

fn shared(link: &str, answer: Option<Said>) -> Tag {
    share(&said(link, answer), &Callback::noop(), &NodeRef::default())
}

fn outcome(link: &str) -> (Estimate, Language) {
    let case = case(link, &[]);
    (estimate(&case.last_good().0).expect("a job that can be worked out"), case.language)
}

fn lines(link: &str) -> Tag {
    let (estimate, language) = outcome(link);
    let (mut employer, _) = view::rows(Figures { estimate: &estimate, language });
    // Of each kind one: with a year, with rates, with a formula, and the sum.
    let kinds = [LineCode::Wage, LineCode::AtpEmployer, LineCode::Refund, LineCode::EmployerCost];
    employer.retain(|row| kinds.contains(&row.code));
    breakdown(page(language).lines_employer(), &employer, language)
}

fn drawn_curve(link: &str) -> Tag {
    let (estimate, language) = outcome(link);
    let curve = curve(&estimate.job).expect("a curve");
    let findings = view::findings(&curve, Figures { estimate: &estimate, language });
    curve_figure(&curve, &findings, estimate.job.scheme, language)
}

fn line(of: &str) -> Tag {
    let (estimate, language) = outcome("");
    let place = Figures { estimate: &estimate, language }.place("", LineCode::Wage, Decimals::Two);
    line_figure(
        "fj-figure",
        &place.text,
        LineCode::Wage,
        place.line.map_or_else(Default::default, |line| line.1),
        of,
    )
}

fn headline((estimate, language): &(Estimate, Language)) -> view::Headline {
    view::headline(Figures { estimate, language: *language }, estimate.job.pay)
}

fn note((estimate, language): &(Estimate, Language)) -> Sentence {
    let notes = view::comparison(Figures { estimate, language: *language });
    notes.into_iter().next().expect("a comparison")
}
