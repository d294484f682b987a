//! What a fleksjob costs: the job on one side, the result on the other, and how it comes about below.

use chrono::Datelike as _;
use yew::prelude::*;

use crate::app::parts::{
    DateField, Tag, breakdown, choice, curve_figure, date_fields, disclosure, el, list, live, number_field,
    part, place_figure, remark, say, sentence, sentences, share, status_tag,
};
use crate::app::state::{Case, Event, WageUnit};
use crate::app::view::{self, Figures, Split};
use crate::rules::cost::{Curve, Estimate, Field, Fraction, LineCode, Pay, Scheme, Sector};
use crate::text::number::Decimals;
use crate::text::{Language, page};

/// The last job that could be worked out.
pub struct Outcome {
    /// Its figures.
    pub estimate: Estimate,
    /// The same job at other hours.
    pub curve: Curve,
}

/// The cost section. `by_hand` is the field with the share link.
pub fn cost(
    case: &Case,
    outcome: Option<&Outcome>,
    said: &str,
    onevent: &Callback<Event>,
    by_hand: &NodeRef,
) -> Tag {
    let texts = page(case.language);
    let stale = case.employment().is_none();
    let form = part("fj-form-heading", "fj-form", texts.cost_form_heading()).add(form(case, onevent));
    let answer = outcome.map(|outcome| answer(&outcome.estimate, case.language, stale));
    let columns = el("div", "fj-columns").add(form).add(el("div", "fj-columns__answer").maybe(answer));
    let bar = outcome.map(|outcome| bar(&outcome.estimate, case.language, stale));
    el("div", "fj-cost")
        .add(say("p", "fj-lead", texts.cost_lead()))
        .add(columns)
        .add(el("p", "fj-visually-hidden").set("role", "status").live(said))
        .maybe(outcome.map(|outcome| explanation(outcome, case.language)))
        .add(share(case, onevent, by_hand))
        .add(el("div", "fj-bar-place").maybe(bar))
}

fn form(case: &Case, onevent: &Callback<Event>) -> Tag {
    let texts = page(case.language);
    let number = |field: Field| number_field(field, &view::field(case, field), texts, onevent);
    let wage_unit = |words, unit| (words, Event::WageUnitChosen(unit), unit == case.wage_unit);
    let pay = |words, pay| (words, Event::PayChosen(pay), pay == case.pay);
    let sector = |words, sector| (words, Event::SectorChosen(sector), sector == case.sector);
    let scheme = |words, scheme| (words, Event::SchemeChosen(scheme), scheme == case.scheme);
    let fraction = |words, fraction| (words, Event::FractionChosen(fraction), fraction == case.fraction);
    let wage_units = [
        wage_unit(texts.wage_unit_hour(), WageUnit::Hour),
        wage_unit(texts.wage_unit_month(), WageUnit::Month),
    ];
    let pays = [pay(texts.pay_salaried(), Pay::Salaried), pay(texts.pay_hourly(), Pay::Hourly)];
    let sectors = [
        sector(texts.sector_private(), Sector::Private),
        sector(texts.sector_municipal(), Sector::Municipal),
        sector(texts.sector_state(), Sector::State),
    ];
    let schemes = [
        scheme(texts.scheme_since2013(), Scheme::Since2013),
        scheme(texts.scheme_before2013(), Scheme::Before2013),
    ];
    let before = (case.scheme == Scheme::Before2013).then(|| {
        let fractions = [
            fraction(texts.fraction_half(), Fraction::Half),
            fraction(texts.fraction_two_thirds(), Fraction::TwoThirds),
        ];
        let fractions = choice("fj-fraction", texts.fraction_legend(), &fractions, onevent);
        el("div", "").add(fractions).add(number(Field::MinimumWage))
    });
    let since = case
        .uses(Field::FullTimeWage)
        .then(|| el("div", "").add(number(Field::FullTimeWage)).add(number(Field::OtherWage)));
    let date = DateField {
        id: "fj-date",
        legend: texts.date_legend(),
        hint: "",
        date: &case.date,
        fault: view::date_error(case),
        event: &|part| Event::DateTyped(part, String::new()),
    };
    let more =
        el("div", "").add(date_fields(&date, texts, onevent)).add(number(Field::SickDays)).maybe(since);
    el("div", "")
        .add(number(Field::Hours))
        .maybe(case.uses(Field::Intensity).then(|| number(Field::Intensity)))
        .add(number(Field::Wage))
        .add(choice("fj-wage-unit", texts.wage_unit_legend(), &wage_units, onevent))
        .add(number(Field::Pension))
        .add(choice("fj-pay", texts.pay_legend(), &pays, onevent))
        .add(choice("fj-sector", texts.sector_legend(), &sectors, onevent))
        .add(choice("fj-scheme", texts.scheme_legend(), &schemes, onevent))
        .maybe(before)
        .add(disclosure("fj-form__more", texts.more_summary(), more))
}

fn answer(estimate: &Estimate, language: Language, stale: bool) -> Tag {
    let texts = page(language);
    let figures = Figures { estimate, language };
    let headline = view::headline(figures, estimate.job.pay);
    let warning =
        |id: &'static str, content: Tag| el("p", "fj-notice fj-notice--warning").set("id", id).add(content);
    let coverage = view::coverage(estimate, estimate.job.date.year(), language);
    let main = el("p", "fj-answer__main")
        .add(say("span", "fj-answer__label", texts.result_cost_label()))
        .add(place_figure("fj-figure fj-answer__cost", &headline.cost, "headline"))
        .add(say("span", "fj-answer__period", texts.result_per_month()))
        .add(status_tag(view::status(estimate, LineCode::EmployerCost), language));
    let comparison = sentences("p", &view::comparison(figures), "comparison");
    el("section", if stale { "fj-answer fj-answer--stale" } else { "fj-answer" })
        .set("aria-labelledby", "fj-result-heading")
        .add(say("h2", "fj-visually-hidden", texts.result_heading()).set("id", "fj-result-heading"))
        .maybe(stale.then(|| warning("fj-stale", live(texts.result_stale()))))
        .maybe(coverage.map(|one| warning("fj-coverage", sentence(&one, "coverage"))))
        .add(main)
        .add(list("fj-answer__below", sentences("span", &headline.below, "headline")))
        .add(split(&view::split(figures, estimate.job.scheme), language))
        .add(el("div", "fj-answer__comparison").add_numbered(comparison))
        .add(unsure(estimate, language))
}

/// Two parts of a whole: a bar, and the same in words and numbers.
fn split(split: &Split, language: Language) -> Tag {
    const OWN: (&str, &str) = ("fj-split__own", "fj-split__swatch fj-split__swatch--own");
    const PUBLIC: (&str, &str) = ("fj-split__public", "fj-split__swatch");
    let mut start = 0_u32;
    let mut bar = el("svg", "fj-split__bar")
        .set("viewBox", "0 0 1000 40")
        .set("preserveAspectRatio", "none")
        .set("aria-hidden", "true");
    let mut rows = el("dl", "fj-split__parts");
    for ((class, swatch), part) in [OWN, PUBLIC].into_iter().zip(&split.parts) {
        let rect = el("rect", class).with("x", &start.to_string()).with("width", &part.permille.to_string());
        bar = bar.add(rect.set("height", "40"));
        start = start.saturating_add(part.permille);
        let label = el("dt", "").add(el("span", swatch).set("aria-hidden", "true")).add(live(part.label));
        let amount = el("dd", "").add(place_figure("fj-figure", &part.place, "split"));
        rows = rows.add(el("div", "fj-split__row").add(label).add(amount));
    }
    let total = el("dd", "").add(place_figure("fj-figure", &split.total, "split"));
    let label = el("dt", "")
        .add(live(split.total_label))
        .add(say("span", "", " "))
        .add(status_tag(split.status, language));
    let total = el("div", "fj-split__row fj-split__row--total").add(label).add(total);
    let words = el("div", "fj-split__sentences").add_numbered(sentences("p", &split.sentences, "split"));
    el("div", "fj-split")
        .add(el("h3", "fj-split__heading").live(split.heading))
        .add(bar)
        .add(rows.add(total))
        .add(words)
}

/// Names the rates that were not found in print.
fn unsure(estimate: &Estimate, language: Language) -> Tag {
    let texts = page(language);
    let mut items = Vec::new();
    for (parameter, entry) in view::unsure(estimate) {
        let name = language.pick(parameter.danish, parameter.english);
        let note = entry.remark().map(|note| language.pick(note.danish, note.english));
        let item = el("span", "").add(live(&format!("{name} "))).add(status_tag(entry.status, language));
        items.push(item.add(remark(note)));
    }
    let content = (!items.is_empty())
        .then(|| el("div", "").add(say("p", "", texts.rates_unsure())).add(list("", items)));
    el("div", "fj-unsure").maybe(content)
}

fn explanation(outcome: &Outcome, language: Language) -> Tag {
    let texts = page(language);
    let Outcome { estimate, curve } = outcome;
    let figures = Figures { estimate, language };
    let (employer, employee) = view::rows(figures);
    let findings = view::findings(curve, figures);
    let employee = (!employee.is_empty()).then(|| breakdown(texts.lines_employee(), &employee, language));
    let levies: Vec<Tag> = view::levies(estimate, language).iter().map(|levy| live(levy)).collect();
    let levies = (!levies.is_empty()).then(|| {
        el("div", "")
            .add(say("h3", "fj-notes__heading", texts.levies_heading()))
            .add(say("p", "", texts.levies_lead()))
            .add(list("fj-notes__list", levies))
            .add(say("p", "", texts.levy_aub_note()))
    });
    let notes = list("fj-notes__list", sentences("span", &view::notes(figures), "note"));
    let curve = curve_figure(curve, &findings, estimate.job.scheme, language);
    let lines = part("fj-lines-heading", "fj-explanation__lines", texts.lines_heading())
        .add(say("p", "", texts.lines_lead()))
        .add(breakdown(texts.lines_employer(), &employer, language))
        .maybe(employee);
    el("div", "fj-explanation")
        .add(part("fj-curve-heading", "fj-curve", texts.curve_heading()).add(curve))
        .add(lines)
        .add(part("fj-notes-heading", "fj-notes", texts.notes_heading()).add(notes).maybe(levies))
}

/// On narrow screens the main figure stays in sight.
fn bar(estimate: &Estimate, language: Language, stale: bool) -> Tag {
    let texts = page(language);
    let cost = Figures { estimate, language }.place("cost", LineCode::EmployerCost, Decimals::None);
    el("p", if stale { "fj-bar fj-bar--stale" } else { "fj-bar" })
        .set("aria-hidden", "true")
        .add(say("span", "", texts.result_cost_label()))
        .add(place_figure("fj-figure fj-bar__cost", &cost, "bar"))
        .add(say("span", "", texts.result_per_month()))
}
