//! What a fleksjob costs: the job on one side, the result on the other, and how it comes about below.

use std::rc::Rc;

use chrono::Datelike as _;
use yew::prelude::*;

use crate::app::link;
use crate::app::parts::{
    Announcer, Share, breakdown, choice, curve_figure, date_fields, disclosure, figure, list, live, maybe,
    number_field, part, sentence, sentences, status_tag,
};
use crate::app::state::{Case, Event, WageUnit};
use crate::app::view::{self, Figures, Split};
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
    html! {
        <div class="fj-cost">
            <p class="fj-lead">{ texts.cost_lead }</p>
            <div class="fj-cost__columns">
                { part("fj-form-heading", "fj-form", texts.cost_form_heading, form(case, onevent)) }
                <div class="fj-cost__answer">
                    { maybe(result.map(|(estimate, _)| answer(case, estimate, stale))) }
                </div>
            </div>
            { maybe(result.map(|(estimate, curve)| explanation(case, estimate, curve))) }
            <Share fragment={link::write(case)} language={case.language} onevent={onevent.clone()} />
            <div class="fj-bar-place">
                { maybe(result.map(|(estimate, _)| bar(estimate, case.language, stale))) }
            </div>
        </div>
    }
}

fn form(case: &Case, onevent: &Callback<Event>) -> Html {
    let texts = catalogue(case.language);
    let number = |field: Field| number_field(field, view::field(case, field), texts, onevent);
    let wage_unit = [(texts.wage_unit_hour, WageUnit::Hour), (texts.wage_unit_month, WageUnit::Month)]
        .map(|(text, unit)| (text, Event::WageUnitChosen(unit), unit == case.wage_unit));
    let pay = [(texts.pay_salaried, Pay::Salaried), (texts.pay_hourly, Pay::Hourly)]
        .map(|(text, pay)| (text, Event::PayChosen(pay), pay == case.pay));
    let sector = [
        (texts.sector_private, Sector::Private),
        (texts.sector_municipal, Sector::Municipal),
        (texts.sector_state, Sector::State),
    ]
    .map(|(text, sector)| (text, Event::SectorChosen(sector), sector == case.sector));
    let scheme = [(texts.scheme_since2013, Scheme::Since2013), (texts.scheme_before2013, Scheme::Before2013)]
        .map(|(text, scheme)| (text, Event::SchemeChosen(scheme), scheme == case.scheme));
    let fraction = [(texts.fraction_half, Fraction::Half), (texts.fraction_two_thirds, Fraction::TwoThirds)]
        .map(|(text, fraction)| (text, Event::FractionChosen(fraction), fraction == case.fraction));
    let before = (case.scheme == Scheme::Before2013).then(|| {
        html! {
            <div>
                { choice("fj-fraction", texts.fraction_legend, &fraction, onevent) }
                { number(Field::MinimumWage) }
            </div>
        }
    });
    let since = case
        .uses(Field::FullTimeWage)
        .then(|| html! { <div>{ number(Field::FullTimeWage) }{ number(Field::OtherWage) }</div> });
    let more = html! {
        <div>
            { date_fields(&case.date, view::date_error(case), texts, onevent) }
            { number(Field::SickDays) }
            { maybe(since) }
        </div>
    };
    html! {
        <div>
            { number(Field::Hours) }
            { maybe(case.uses(Field::Intensity).then(|| number(Field::Intensity))) }
            { number(Field::Wage) }
            { choice("fj-wage-unit", texts.wage_unit_legend, &wage_unit, onevent) }
            { number(Field::Pension) }
            { choice("fj-pay", texts.pay_legend, &pay, onevent) }
            { choice("fj-sector", texts.sector_legend, &sector, onevent) }
            { choice("fj-scheme", texts.scheme_legend, &scheme, onevent) }
            { maybe(before) }
            { disclosure("fj-form__more", texts.more_summary, more) }
        </div>
    }
}

fn answer(case: &Case, estimate: &Estimate, stale: bool) -> Html {
    let texts = catalogue(case.language);
    let (job, _) = case.last_good();
    let figures = Figures { estimate, language: case.language };
    let headline = view::headline(figures, job.pay);
    let below = headline.below.iter().map(|one| sentence(one, "headline")).collect();
    let warning = |id: &'static str, content: Html| {
        html! { <p class="fj-notice fj-notice--warning" {id}>{ content }</p> }
    };
    let coverage = view::coverage(estimate, job.date.year(), case.language);
    let class = if stale { "fj-answer fj-answer--stale" } else { "fj-answer" };
    let cost = figure(
        "fj-figure fj-answer__cost",
        headline.cost.text,
        headline.cost.line,
        AttrValue::Static("headline"),
    );
    html! {
        <section {class} aria-labelledby="fj-result-heading">
            <h2 class="fj-visually-hidden" id="fj-result-heading">{ texts.result_heading }</h2>
            { maybe(stale.then(|| warning("fj-stale", live(texts.result_stale)))) }
            { maybe(coverage.map(|one| warning("fj-coverage", sentence(&one, "coverage")))) }
            <p class="fj-answer__main">
                <span class="fj-answer__label">{ texts.result_cost_label }</span>
                { cost }
                <span class="fj-answer__period">{ texts.result_per_month }</span>
            </p>
            { list("fj-answer__below", below) }
            { split(&view::split(figures, job.scheme)) }
            { sentences("fj-answer__comparison", &view::comparison(figures, job.sick_days), "comparison") }
            { unsure(estimate, case.language) }
            <Announcer text={view::announcement(figures, job.scheme)} />
        </section>
    }
}

/// Two parts of a whole: a bar, and the same in words and numbers.
fn split(split: &Split) -> Html {
    let mut start = 0_u32;
    let mut bars = Vec::new();
    let mut rows = Vec::new();
    let kinds = ["own", "public"];
    for (kind, share) in kinds.into_iter().zip(&split.parts) {
        let (x, width) = (start.to_string(), share.permille.to_string());
        start = start.saturating_add(share.permille);
        bars.push(html! { <rect class={format!("fj-split__{kind}")} {x} y="0" {width} height="40" /> });
        let swatch = format!("fj-split__swatch fj-split__swatch--{kind}");
        let label = html! { <><span class={swatch} aria-hidden="true"></span>{ live(share.label) }</> };
        rows.push((label, "fj-split__row", &share.place));
    }
    rows.push((live(split.total_label), "fj-split__row fj-split__row--total", &split.total));
    let rows = rows.into_iter().map(|(label, class, place)| {
        let of = place.line.map(|_| AttrValue::Static("split"));
        html! {
            <div {class}><dt>{ label }</dt><dd>{ figure("fj-figure", place.text.clone(), place.line, of) }</dd></div>
        }
    });
    html! {
        <div class="fj-split">
            <h3 class="fj-split__heading">{ live(split.heading) }</h3>
            <svg class="fj-split__bar" viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true">
                { for bars }
            </svg>
            <dl class="fj-split__parts">{ for rows }</dl>
            { sentences("fj-split__sentences", &split.sentences, "split") }
        </div>
    }
}

/// Names the rates that were not found in print.
fn unsure(estimate: &Estimate, language: Language) -> Html {
    let texts = catalogue(language);
    let items: Vec<Html> = view::unsure(estimate)
        .into_iter()
        .map(|(parameter, entry)| {
            let name = language.pick(parameter.danish, parameter.english);
            let remark = entry.remark.as_ref().map(|note| language.pick(note.danish, note.english));
            html! {
                <span>
                    { live(name) }<span>{ " " }</span>{ status_tag(entry.status, language) }
                    <span class="fj-line__remark"><span>{ " " }</span>{ live(remark.unwrap_or_default()) }</span>
                </span>
            }
        })
        .collect();
    let content = (!items.is_empty()).then(|| {
        html! { <div><p>{ texts.rates_unsure }</p>{ list("", items) }</div> }
    });
    html! { <div class="fj-unsure">{ maybe(content) }</div> }
}

fn explanation(case: &Case, estimate: &Estimate, curve: &Curve) -> Html {
    let texts = catalogue(case.language);
    let language = case.language;
    let (job, _) = case.last_good();
    let figures = Figures { estimate, language };
    let (employer, employee) = view::rows(figures);
    let findings = view::findings(curve, figures, job.scheme);
    let employee = (!employee.is_empty()).then(|| breakdown(texts.lines_employee, employee, language));
    let lines = html! {
        <div>
            <p>{ texts.lines_lead }</p>
            { breakdown(texts.lines_employer, employer, language) }
            { maybe(employee) }
        </div>
    };
    let notes = view::notes(figures, case).iter().map(|one| sentence(one, "note")).collect();
    let levies: Vec<Html> = view::levies(estimate, language).into_iter().map(live).collect();
    let levies = (!levies.is_empty()).then(|| {
        html! {
            <div>
                <h3 class="fj-notes__heading">{ texts.levies_heading }</h3>
                <p>{ texts.levies_lead }</p>
                { list("fj-notes__list", levies) }
                <p>{ texts.levy_aub_note }</p>
            </div>
        }
    });
    let notes = html! { <div>{ list("fj-notes__list", notes) }{ maybe(levies) }</div> };
    html! {
        <div class="fj-explanation">
            { part("fj-curve-heading", "fj-curve", texts.curve_heading, html! {
                <div>{ curve_figure(curve, &findings, job.scheme, language) }</div>
            }) }
            { part("fj-lines-heading", "fj-explanation__lines", texts.lines_heading, lines) }
            { part("fj-notes-heading", "fj-notes", texts.notes_heading, notes) }
        </div>
    }
}

/// On narrow screens the main figure stays in sight.
fn bar(estimate: &Estimate, language: Language, stale: bool) -> Html {
    let texts = catalogue(language);
    let cost = Figures { estimate, language }.kroner("cost", LineCode::EmployerCost);
    let shown = figure("fj-figure fj-bar__cost", cost.text, cost.line, AttrValue::Static("bar"));
    html! {
        <p class={if stale { "fj-bar fj-bar--stale" } else { "fj-bar" }} aria-hidden="true">
            <span>{ texts.result_cost_label }</span>{ shown }<span>{ texts.result_per_month }</span>
        </p>
    }
}
