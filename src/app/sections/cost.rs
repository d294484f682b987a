//! What a fleksjob costs: the job on one side, the result on the other, and how it comes about below.

use chrono::Datelike as _;
use yew::prelude::*;

use crate::app::parts::{
    DateField, Tag, bars, breakdown, button, choice, compare_table, curve_figure, date_fields, disclosure,
    el, line_detail, line_rows, list, live, number_field, part, place_figure, remark, say, sentence,
    sentences, share, stack, status_tag,
};
use crate::app::state::{Case, Event, WageUnit};
use crate::app::view::{self, Figures, Sentence, Split};
use crate::law::table;
use crate::rules::cost::{Curve, Estimate, Field, Fraction, LineCode, Pay, Scheme, Sector};
use crate::text::number::Decimals;
use crate::text::template::glue;
use crate::text::words::screen_cost::Cost;
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
        .maybe(outcome.map(|outcome| explanation(case, outcome, onevent)))
        .add(share(case, onevent, by_hand))
        .add(el("div", "fj-bar-place").maybe(bar))
}

#[inline(never)]
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

#[inline(never)]
fn answer(estimate: &Estimate, language: Language, stale: bool) -> Tag {
    let texts = page(language);
    let figures = Figures { estimate, language };
    let warning =
        |id: &'static str, content: Tag| el("p", "fj-notice fj-notice--warning").set("id", id).add(content);
    let coverage = view::coverage(estimate, estimate.job.date.year(), language);
    let cost = figures.place("cost", LineCode::EmployerCost, Decimals::None);
    let main = el("p", "fj-answer__main")
        .add(say("span", "fj-answer__label", texts.result_cost_label()))
        .add(place_figure("fj-figure fj-answer__cost", &cost, "headline"))
        .add(say("span", "fj-answer__period", texts.result_per_month()))
        .add(status_tag(view::status(estimate, LineCode::EmployerCost), language));
    let mut answer = el("section", if stale { "fj-answer fj-answer--stale" } else { "fj-answer" })
        .set("aria-labelledby", "fj-result-heading")
        .add(say("h2", "fj-visually-hidden", texts.result_heading()).set("id", "fj-result-heading"))
        .maybe(stale.then(|| warning("fj-stale", live(texts.result_stale()))))
        .maybe(coverage.map(|one| warning("fj-coverage", sentence(&one, "coverage"))))
        .add(main);
    for row in view::rows_of(figures, &[(LineCode::EmployerCost, true)]) {
        answer = answer.add(disclosure("", Cost(language).why(), line_detail(&row, language)));
    }
    let split = view::split(figures, estimate.job.scheme);
    let mut said = view::comparison(figures);
    said.extend(split.sentences.iter().cloned());
    let mut groups = el("div", "");
    for (place, group) in view::groups(figures).iter().enumerate() {
        let picture = (place == 1).then(|| picture(&split));
        let group = el("div", "")
            .key(group.heading)
            .add(el("h3", "fj-answer__heading").live(group.heading))
            .maybe(picture)
            .add(line_rows(&group.rows, "headline", language));
        groups = groups.add(group);
    }
    let sick = if estimate.job.sick_days.is_zero() { Cost(language).sick_none() } else { "" };
    answer
        .maybe(view::average(figures).map(|one| el("p", "").add(sentence(&one, "headline"))))
        .add(groups)
        .add(el("div", "fj-answer__said").add_numbered(sentences("p", &said, "comparison")))
        .add(el("p", "fj-small").live(sick))
}

/// Two parts of a whole, with their names above them.
#[inline(never)]
fn picture(split: &Split) -> Tag {
    let own = 1_000_u32.saturating_sub(split.permille);
    let names = el("p", "fj-answer__parts").add(live(split.own)).add(live(split.public));
    el("div", "").add(names).add(stack([0, own, split.permille]))
}

/// Names the rates that were not found in print.
#[inline(never)]
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

#[inline(never)]
fn explanation(case: &Case, outcome: &Outcome, onevent: &Callback<Event>) -> Tag {
    let language = case.language;
    let (texts, words) = (page(language), Cost(language));
    let Outcome { estimate, curve } = outcome;
    let figures = Figures { estimate, language };
    let (employer, employee) = view::rows(figures);
    let findings = view::findings(curve, figures);
    let employee = (!employee.is_empty()).then(|| breakdown(texts.lines_employee(), &employee, language));
    let levies: Vec<Tag> = view::levies(estimate, language).iter().map(|levy| live(levy)).collect();
    let aub = estimate.unknown_levies.iter().any(|unknown| core::ptr::eq(unknown.levy, &table::LEVY_AUB));
    let levies = (!levies.is_empty()).then(|| {
        el("div", "")
            .add(say("h3", "fj-notes__heading", texts.levies_heading()))
            .add(say("p", "", texts.levies_lead()))
            .add(list("fj-notes__list", levies))
            .maybe(aub.then(|| say("p", "", texts.levy_aub_note())))
    });
    let notes = list(
        "fj-notes__list",
        sentences("span", &view::notes(figures, case.wage_unit == WageUnit::Month), "note"),
    );
    let curve = curve_figure(curve, &findings, estimate.job.scheme, language);
    let lines = part("fj-lines-heading", "fj-explanation__lines", texts.lines_heading())
        .add(say("p", "", texts.lines_lead()))
        .add(unsure(estimate, language))
        .add(breakdown(texts.lines_employer(), &employer, language))
        .maybe(employee);
    let hours = view::hours(&estimate.job, language).map(|compared| {
        let table = compare_table(words.hour_caption(), texts.curve_axis_hours(), &compared, None);
        let figure = el("figure", "fj-curve__figure").add(table).add(found(&compared.findings));
        part("fj-hours-heading", "", words.hour_heading()).add(figure)
    });
    let bars = bars(words.parts_caption(), &view::cost_bars(figures), "parts");
    let cost = el("figure", "fj-curve__figure").add(bars).add(found(&view::cost_findings(figures)));
    el("div", "fj-explanation")
        .maybe(hours)
        .add(part("fj-parts-heading", "", words.parts_heading()).add(cost))
        .add(part("fj-curve-heading", "fj-curve", texts.curve_heading()).add(curve))
        .add(scenarios(case, onevent))
        .add(lines)
        .add(part("fj-notes-heading", "fj-notes", texts.notes_heading()).add(notes).maybe(levies))
}

/// What a picture shows, in words.
#[inline(never)]
fn found(findings: &[Sentence]) -> Tag {
    el("figcaption", "fj-curve__finding").add_numbered(sentences("p", findings, "finding"))
}

/// The case beside others: kept, used again, removed.
#[inline(never)]
fn scenarios(case: &Case, onevent: &Callback<Event>) -> Tag {
    let words = Cost(case.language);
    let kept = case.scenarios.kept().len();
    let full = !case.scenarios.has_room();
    let said = match kept {
        0 => words.compare_lead(),
        _ if full => words.compare_full(),
        _ => words.compare_kept(),
    };
    let compared = view::scenarios(case).map(|(compared, rows)| {
        let mut foot = el("tr", "").add(el("td", ""));
        for (place, name) in compared.names.iter().enumerate() {
            let press = |words: &'static str, event| {
                say("button", "fj-button fj-button--quiet fj-compare__button", words)
                    .set("type", "button")
                    .with("aria-label", &glue(&[words, " ", name]))
                    .press(onevent, event)
            };
            let cell = el("td", "fj-table__number").key(name);
            foot = foot.add(if place < kept {
                cell.add(press(words.use_kept(), Event::ScenarioUsed(place)))
                    .add(press(words.remove_kept(), Event::ScenarioRemoved(place)))
            } else {
                cell
            });
        }
        let state = case.sector == Sector::State
            || case.scenarios.kept().iter().any(|job| job.sector == Sector::State);
        let public = if state { words.public_state() } else { words.public() };
        let mark = |class, sign| say("span", class, sign).set("aria-hidden", "true");
        let key = rows.iter().any(|bar| bar.parts[2] > 0).then(|| {
            el("p", "fj-small")
                .add(mark("fj-flow__own", "\u{25a0} "))
                .add(say("span", "", page(case.language).result_cost_label()))
                .add(mark("fj-flow__public", "\u{2003}\u{25a8} "))
                .add(say("span", "", public))
        });
        let figure = el("figure", "fj-curve__figure")
            .maybe(key)
            .add(bars(words.compare_heading(), &rows, "scenario-bar"))
            .add(found(&compared.findings));
        el("div", "").add(figure).add(compare_table(words.compare_caption(), "", &compared, Some(foot)))
    });
    let keep = button("fj-keep", "fj-button", words.compare_keep())
        .when(full, "aria-disabled", "true")
        .press(onevent, Event::ScenarioKept);
    part("fj-compare-heading", "", words.compare_heading())
        .add(el("p", "").set("role", "status").live(said))
        .add(el("div", "fj-buttons").add(keep))
        .maybe(compared)
}

/// On narrow screens the main figure stays in sight.
#[inline(never)]
fn bar(estimate: &Estimate, language: Language, stale: bool) -> Tag {
    let texts = page(language);
    let cost = Figures { estimate, language }.place("cost", LineCode::EmployerCost, Decimals::None);
    el("p", if stale { "fj-bar fj-bar--stale" } else { "fj-bar" })
        .set("aria-hidden", "true")
        .add(say("span", "", texts.result_cost_label()))
        .add(place_figure("fj-figure fj-bar__cost", &cost, "bar"))
        .add(say("span", "", texts.result_per_month()))
}
