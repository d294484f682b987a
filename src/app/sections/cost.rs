//! What a fleksjob costs: the job on one side, the result on the other, and how it comes about below.

use std::rc::Rc;

use chrono::Datelike as _;
use yew::prelude::*;

use crate::app::link;
use crate::app::parts::{
    Announcer, Share, Tag, breakdown, choice, curve_figure, date_fields, disclosure, el, figure, list, live,
    maybe, number_field, part, remark, say, sentence, sentences, status_tag, text,
};
use crate::app::state::{Case, Event, WageUnit};
use crate::app::view::{self, Figures, Place, Split};
use crate::rules::cost::{self, Curve, Employment, Estimate, Field, Fraction, LineCode, Pay, Scheme, Sector};
use crate::text::{Language, catalogue};

/// The cost section.
#[derive(Properties, PartialEq)]
pub struct CostProps {
    /// The case.
    pub case: Case,
    /// What the visitor does.
    pub onevent: Callback<Event>,
}

/// The cost section.
#[component]
pub fn Cost(props: &CostProps) -> Html {
    let CostProps { case, onevent } = props;
    let texts = catalogue(case.language);
    let (job, stale) = case.last_good();
    let result = use_memo(job, |job: &Rc<Employment>| cost::estimate(job).ok().zip(cost::curve(job).ok()));
    let result = result.as_ref().as_ref();
    let answer = result.map(|(estimate, _)| answer(case, estimate, stale));
    let columns = vec![
        part("fj-form-heading", "fj-form", texts.cost_form_heading, form(case, onevent)),
        el("div", "fj-cost__answer", vec![maybe(answer)]),
    ];
    let bar = result.map(|(estimate, _)| bar(estimate, case.language, stale));
    let share = html! {
        <Share fragment={link::write(case)} language={case.language} onevent={onevent.clone()} />
    };
    el(
        "div",
        "fj-cost",
        vec![
            say("p", "fj-lead", texts.cost_lead),
            el("div", "fj-cost__columns", columns),
            maybe(result.map(|(estimate, curve)| explanation(case, estimate, curve))),
            share,
            el("div", "fj-bar-place", vec![maybe(bar)]),
        ],
    )
}

fn form(case: &Case, onevent: &Callback<Event>) -> Html {
    let texts = catalogue(case.language);
    let number = |field: Field| number_field(field, view::field(case, field), texts, onevent);
    let wage_unit = |words, unit| (words, Event::WageUnitChosen(unit), unit == case.wage_unit);
    let pay = |words, pay| (words, Event::PayChosen(pay), pay == case.pay);
    let sector = |words, sector| (words, Event::SectorChosen(sector), sector == case.sector);
    let scheme = |words, scheme| (words, Event::SchemeChosen(scheme), scheme == case.scheme);
    let fraction = |words, fraction| (words, Event::FractionChosen(fraction), fraction == case.fraction);
    let wage_units = vec![
        wage_unit(texts.wage_unit_hour, WageUnit::Hour),
        wage_unit(texts.wage_unit_month, WageUnit::Month),
    ];
    let pays = vec![pay(texts.pay_salaried, Pay::Salaried), pay(texts.pay_hourly, Pay::Hourly)];
    let sectors = vec![
        sector(texts.sector_private, Sector::Private),
        sector(texts.sector_municipal, Sector::Municipal),
        sector(texts.sector_state, Sector::State),
    ];
    let schemes = vec![
        scheme(texts.scheme_since2013, Scheme::Since2013),
        scheme(texts.scheme_before2013, Scheme::Before2013),
    ];
    let before = (case.scheme == Scheme::Before2013).then(|| {
        let fractions = vec![
            fraction(texts.fraction_half, Fraction::Half),
            fraction(texts.fraction_two_thirds, Fraction::TwoThirds),
        ];
        let fractions = choice("fj-fraction", texts.fraction_legend, fractions, onevent);
        el("div", "", vec![fractions, number(Field::MinimumWage)])
    });
    let since = case
        .uses(Field::FullTimeWage)
        .then(|| el("div", "", vec![number(Field::FullTimeWage), number(Field::OtherWage)]));
    let more = el(
        "div",
        "",
        vec![
            date_fields(&case.date, view::date_error(case), texts, onevent),
            number(Field::SickDays),
            maybe(since),
        ],
    );
    el(
        "div",
        "",
        vec![
            number(Field::Hours),
            maybe(case.uses(Field::Intensity).then(|| number(Field::Intensity))),
            number(Field::Wage),
            choice("fj-wage-unit", texts.wage_unit_legend, wage_units, onevent),
            number(Field::Pension),
            choice("fj-pay", texts.pay_legend, pays, onevent),
            choice("fj-sector", texts.sector_legend, sectors, onevent),
            choice("fj-scheme", texts.scheme_legend, schemes, onevent),
            maybe(before),
            disclosure("fj-form__more", texts.more_summary, more),
        ],
    )
}

fn answer(case: &Case, estimate: &Estimate, stale: bool) -> Html {
    let texts = catalogue(case.language);
    let (job, _) = case.last_good();
    let figures = Figures { estimate, language: case.language };
    let headline = view::headline(figures, job.pay);
    let below = headline.below.iter().map(|one| sentence(one, "headline")).collect();
    let warning = |id: &'static str, content: Html| {
        Tag::new("p", "fj-notice fj-notice--warning", vec![content]).set("id", id).html()
    };
    let coverage = view::coverage(estimate, job.date.year(), case.language);
    let of = Some(AttrValue::Static("headline"));
    let cost = headline.cost;
    let main = vec![
        say("span", "fj-answer__label", texts.result_cost_label),
        figure("fj-figure fj-answer__cost", cost.text, cost.line, of),
        say("span", "fj-answer__period", texts.result_per_month),
    ];
    let heading = Tag::new("h2", "fj-visually-hidden", vec![text(texts.result_heading)]);
    let announcement = view::announcement(figures, job.scheme);
    let children = vec![
        heading.set("id", "fj-result-heading").html(),
        maybe(stale.then(|| warning("fj-stale", live(texts.result_stale)))),
        maybe(coverage.map(|one| warning("fj-coverage", sentence(&one, "coverage")))),
        el("p", "fj-answer__main", main),
        list("fj-answer__below", below),
        split(&view::split(figures, job.scheme)),
        sentences("fj-answer__comparison", &view::comparison(figures, job.sick_days), "comparison"),
        unsure(estimate, case.language),
        html! { <Announcer text={announcement} /> },
    ];
    let class = if stale { "fj-answer fj-answer--stale" } else { "fj-answer" };
    Tag::new("section", class, children).set("aria-labelledby", "fj-result-heading").html()
}

/// Two parts of a whole: a bar, and the same in words and numbers.
fn split(split: &Split) -> Html {
    const OWN: (&str, &str) = ("fj-split__own", "fj-split__swatch fj-split__swatch--own");
    const PUBLIC: (&str, &str) = ("fj-split__public", "fj-split__swatch");
    let row = |class: &'static str, label: Vec<Html>, place: &Place| {
        let of = place.line.map(|_| AttrValue::Static("split"));
        let amount = figure("fj-figure", place.text.clone(), place.line, of);
        el("div", class, vec![el("dt", "", label), el("dd", "", vec![amount])])
    };
    let mut start = 0_u32;
    let (mut bars, mut rows) = (Vec::new(), Vec::new());
    for ((bar, swatch), share) in [OWN, PUBLIC].into_iter().zip(&split.parts) {
        let bar = Tag::new("rect", bar, Vec::new()).set("x", start.to_string()).set("height", "40");
        bars.push(bar.set("width", share.permille.to_string()).html());
        start = start.saturating_add(share.permille);
        let swatch = Tag::new("span", swatch, Vec::new()).set("aria-hidden", "true").html();
        rows.push(row("fj-split__row", vec![swatch, live(share.label)], &share.place));
    }
    rows.push(row("fj-split__row fj-split__row--total", vec![live(split.total_label)], &split.total));
    let bar = Tag::new("svg", "fj-split__bar", bars)
        .set("viewBox", "0 0 1000 40")
        .set("preserveAspectRatio", "none")
        .set("aria-hidden", "true");
    el(
        "div",
        "fj-split",
        vec![
            el("h3", "fj-split__heading", vec![live(split.heading)]),
            bar.html(),
            el("dl", "fj-split__parts", rows),
            sentences("fj-split__sentences", &split.sentences, "split"),
        ],
    )
}

/// Names the rates that were not found in print.
fn unsure(estimate: &Estimate, language: Language) -> Html {
    let texts = catalogue(language);
    let items: Vec<Html> = view::unsure(estimate)
        .into_iter()
        .map(|(parameter, entry)| {
            let name = language.pick(parameter.danish, parameter.english);
            let note = entry.remark.as_ref().map(|note| language.pick(note.danish, note.english));
            el("span", "", vec![live(format!("{name} ")), status_tag(entry.status, language), remark(note)])
        })
        .collect();
    let content =
        (!items.is_empty()).then(|| el("div", "", vec![say("p", "", texts.rates_unsure), list("", items)]));
    el("div", "fj-unsure", vec![maybe(content)])
}

fn explanation(case: &Case, estimate: &Estimate, curve: &Curve) -> Html {
    let texts = catalogue(case.language);
    let language = case.language;
    let (job, _) = case.last_good();
    let figures = Figures { estimate, language };
    let (employer, employee) = view::rows(figures);
    let findings = view::findings(curve, figures, job.scheme);
    let employee = (!employee.is_empty()).then(|| breakdown(texts.lines_employee, employee, language));
    let lines = el(
        "div",
        "",
        vec![
            say("p", "", texts.lines_lead),
            breakdown(texts.lines_employer, employer, language),
            maybe(employee),
        ],
    );
    let notes = view::notes(figures, case).iter().map(|one| sentence(one, "note")).collect();
    let levies: Vec<Html> = view::levies(estimate, language).into_iter().map(live).collect();
    let levies = (!levies.is_empty()).then(|| {
        el(
            "div",
            "",
            vec![
                say("h3", "fj-notes__heading", texts.levies_heading),
                say("p", "", texts.levies_lead),
                list("fj-notes__list", levies),
                say("p", "", texts.levy_aub_note),
            ],
        )
    });
    let notes = el("div", "", vec![list("fj-notes__list", notes), maybe(levies)]);
    let curve = curve_figure(curve, &findings, job.scheme, language);
    el(
        "div",
        "fj-explanation",
        vec![
            part("fj-curve-heading", "fj-curve", texts.curve_heading, curve),
            part("fj-lines-heading", "fj-explanation__lines", texts.lines_heading, lines),
            part("fj-notes-heading", "fj-notes", texts.notes_heading, notes),
        ],
    )
}

/// On narrow screens the main figure stays in sight.
fn bar(estimate: &Estimate, language: Language, stale: bool) -> Html {
    let texts = catalogue(language);
    let cost = Figures { estimate, language }.kroner("cost", LineCode::EmployerCost);
    let shown = figure("fj-figure fj-bar__cost", cost.text, cost.line, Some(AttrValue::Static("bar")));
    let children =
        vec![say("span", "", texts.result_cost_label), shown, say("span", "", texts.result_per_month)];
    let class = if stale { "fj-bar fj-bar--stale" } else { "fj-bar" };
    Tag::new("p", class, children).set("aria-hidden", "true").html()
}
