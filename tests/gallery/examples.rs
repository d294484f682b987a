//! The examples: a new state is one more row.

use fleksjob::app::link;
use fleksjob::app::parts::{
    DateField, Flow, Tag, address, asked, bars, breakdown, button, choice, compare_table, contact,
    copy_button, curve_figure, date_fields, disclosure, download_link, el, error, figure, flow_figure,
    framed_table, line_detail, line_figure, line_rows, list, live, number_field, part, place_figure, remark,
    rule_tag, say, sentence, sentences, share, source_line, source_list, stack, status_tag, text_field, tick,
    track_picture,
};
use fleksjob::app::state::{Case, Copied, DatePart, Event, Said, TypedDate};
use fleksjob::app::view::{self, Figures, Row, Sentence};
use fleksjob::app::{dues, parts};
use fleksjob::law::{Source, Status, day};
use fleksjob::rules::cost::{Estimate, Field, LineCode, Pay, curve, estimate};
use fleksjob::rules::timeline::Track;
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
    row("text_field", "right", || text_field("fj-field__input", "fj-free", "Løft", false)),
    row("text_field", "wrong", || text_field("fj-field__input", "fj-wrong", "?", true)),
    row("error", "in words", || error("Skriv et tal fra 0 til 37.", page(Language::Danish))),
    row("tick", "not ticked", || {
        tick("fj-no", live("Løft og bæring"), false, Event::Paused, &Callback::noop())
    }),
    row("tick", "ticked", || tick("fj-yes", live("Lifting"), true, Event::Paused, &Callback::noop())),
    row("choice", "first", || pay("pay=salaried")),
    row("choice", "second, in English", || pay("pay=hourly&lang=en")),
    row("copy_button", "nothing said", || copy("", None)),
    row("copy_button", "copied", || copy("", Some(Said::Copied))),
    row("copy_button", "to be selected by hand", || copy("lang=en", Some(Said::ByHand))),
    row("asked", "nobody has", || asking("", &[])),
    row("asked", "for the figures", || asking("", &[ask()])),
    row("asked", "for the figures, in English", || asking("lang=en", &[ask()])),
    row("asked", "while a field has an error", || asking("", &[ask(), typed(Field::Hours, "38")])),
    row("asked", "and they are sent", || asking("", &[ask(), Event::ResultAllowed])),
    row("share", "nothing said", || shared("", None)),
    row("share", "in the address", || shared("", Some(Said::Saved))),
    row("share", "is it sure?", || shared("", Some(Said::Asking))),
    row("share", "is it sure?, in English", || shared("lang=en", Some(Said::Asking))),
    row("breakdown", "what the employer pays", || lines("date=2026-05-02&hours=20&pension=10")),
    row("breakdown", "in the old scheme, in English", || lines("date=2024-05-02&scheme=before2013&lang=en")),
    row("line_rows", "as a copy", || {
        lines_of("date=2026-05-02&hours=20", |rows, language| line_rows(rows, "year", language))
    }),
    row("line_detail", "opened", || {
        lines_of("date=2026-05-02&hours=20", |rows, language| line_detail(&rows[0], language))
    }),
    row("source_line", "with a link and a year", || {
        source_line(Source::at(0).expect("a source"), page(Language::Danish))
    }),
    row("source_list", "two", || source_list(&[0, 1], Language::English)),
    row("bars", "what the cost is made of", || {
        let (estimate, language) = outcome("date=2026-05-02&hours=20&pension=10");
        bars("Det koster", &view::cost_bars(Figures { estimate: &estimate, language }), "parts")
    }),
    row("stack", "two parts", || stack([0, 600, 400])),
    row("stack", "one part", || stack([100, 900, 0])),
    row("compare_table", "more and fewer hours", || {
        let (estimate, language) = outcome("date=2026-05-02&hours=20");
        let compared = view::hours(&estimate.job, language).expect("hours on both sides");
        compare_table("En time mere eller mindre", "Timer", &compared, None)
    }),
    row("framed_table", "a row", || {
        let head = el("tr", "").add(say("th", "", "Timer").set("scope", "col"));
        framed_table("Timer", head, el("tbody", "").add(el("tr", "").add(say("td", "", "18"))))
    }),
    row("flow_figure", "since 2013", || flow(Flow::Since2013, "")),
    row("flow_figure", "in the state, in English", || flow(Flow::State, "lang=en")),
    row("flow_figure", "before 2013", || flow(Flow::Before2013, "")),
    row("flow_figure", "self-employed", || flow(Flow::OwnBusiness, "")),
    row("track_picture", "a new job", || {
        track("view=timeline&date=2026-05-02&start=2026-03-02&fleksjob=true", Track::Fleksjob)
    }),
    row("track_picture", "sick leave, in English", || {
        track("view=timeline&lang=en&date=2026-01-20&absence=2026-01-05", Track::Sick)
    }),
    row("contact", "nobody chosen", || contact(&case("", &[]), &Callback::noop())),
    row("contact", "a municipality", || contact(&case("municipality=0751", &[]), &Callback::noop())),
    row("contact", "the site's own", || {
        contact(
            &case("o.contact-name=Cabi&o.contact-phone=86128855&o.contact-address=cabi.dk", &[]),
            &Callback::noop(),
        )
    }),
    row("address", "a link", || address("www.aarhus.dk")),
    row("address", "no link", || address("Rådhuspladsen 2")),
    row("download_link", "a calendar", || {
        download_link("fleksjob.ics", "text/calendar", "BEGIN:VCALENDAR", "Gem i kalender")
    }),
    row("curve_figure", "since 2013", || drawn_curve("date=2026-05-02&hours=20")),
    row("curve_figure", "before 2013, in English", || {
        drawn_curve("date=2024-05-02&scheme=before2013&lang=en")
    }),
    row("status_tag", "sourced", || status_tag(Status::Sourced, Language::Danish)),
    row("status_tag", "derived", || status_tag(Status::Derived, Language::Danish)),
    row("status_tag", "uncertain", || status_tag(Status::Uncertain, Language::Danish)),
    row("status_tag", "derived, in English", || status_tag(Status::Derived, Language::English)),
    row("rule_tag", "sourced", || rule_tag(Status::Sourced, Language::Danish)),
    row("rule_tag", "derived", || rule_tag(Status::Derived, Language::Danish)),
    row("rule_tag", "uncertain, in English", || rule_tag(Status::Uncertain, Language::English)),
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
    row("place_figure", "a line", || place_figure("fj-figure", &view_place(&outcome("")), "headline")),
    row("sentence", "with figures", || sentence(&notes(&outcome(""))[0], "note")),
    row("sentences", "each in a paragraph", || {
        el("div", "").add_numbered(sentences("p", &notes(&outcome("lang=en&pay=hourly")), "note"))
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

fn ask() -> Event {
    Event::ResultAsked("https://www.eksempelkommune.dk".to_owned())
}

fn asking(link: &str, events: &[Event]) -> Tag {
    el("div", "").maybe(asked(&case(link, events), &Callback::noop()))
}

fn outcome(link: &str) -> (Estimate, Language) {
    let case = case(link, &[]);
    (estimate(&case.last_good().0).expect("a job that can be worked out"), case.language)
}

fn lines(link: &str) -> Tag {
    lines_of(link, |rows, language| breakdown(page(language).lines_employer(), rows, language))
}

fn lines_of(link: &str, draw: impl FnOnce(&[Row], Language) -> Tag) -> Tag {
    let (estimate, language) = outcome(link);
    let (mut employer, _) = view::rows(Figures { estimate: &estimate, language });
    // Of each kind one: with a year, with rates, with a formula, and the sum.
    let kinds = [LineCode::Wage, LineCode::AtpEmployer, LineCode::Refund, LineCode::EmployerCost];
    employer.retain(|row| kinds.contains(&row.code));
    draw(&employer, language)
}

fn flow(flow: Flow, link: &str) -> Tag {
    let case = case(link, &[]);
    flow_figure(flow, page(case.language).start_fact_paid(), &case)
}

fn track(link: &str, track: Track) -> Tag {
    let case = case(link, &[]);
    let rows = dues::due_rows(&case);
    let next = dues::next(&rows).and_then(|row| row.due.date);
    let line = parts::line(&rows, track, case.now(), next, case.language).expect("days on the track");
    track_picture(&line, track, "i dag", next, case.language)
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

fn view_place((estimate, language): &(Estimate, Language)) -> view::Place {
    Figures { estimate, language: *language }.place("", LineCode::EmployerCost, Decimals::None)
}

fn notes((estimate, language): &(Estimate, Language)) -> Vec<Sentence> {
    view::notes(Figures { estimate, language: *language }, false)
}
