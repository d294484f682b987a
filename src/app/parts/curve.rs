//! The picture of wage and subsidy over 0 to 37 hours, and the same numbers as a table.
//!
//! Drawn in tenths of the picture's unit, as whole numbers: nothing is a float.

use super::table::{NUMBER, framed_table};
use super::{Tag, disclosure, el, figure, line_figure, say, sentences};
use crate::app::view::{self, Sentence};
use crate::rules::cost::{Curve, Field, LineCode, Point, Scheme};
use crate::rules::decimal::{add, divide, multiply, round};
use crate::text::number::{Decimals, plain, write};
use crate::text::template::glue;
use crate::text::{Language, page};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

/// The drawing's size and margins, in its own units; its `viewBox` names the size again.
const WIDTH: i64 = 400;
const HEIGHT: i64 = 262;
const LEFT: i64 = 46;
const RIGHT: i64 = WIDTH - 10;
const TOP: i64 = 34;
const BASE: i64 = HEIGHT - 34;

/// Turns hours and kroner into places in the drawing.
struct Scale {
    /// The amount at the upper edge.
    top: Decimal,
}

impl Scale {
    /// In tenths of a unit.
    #[inline(never)]
    fn x(&self, hours: Decimal) -> i64 {
        part(hours, Field::Hours.range().most, (RIGHT - LEFT) * 10) + LEFT * 10
    }

    /// In tenths of a unit, from above.
    #[inline(never)]
    fn y(&self, amount: Decimal) -> i64 {
        BASE * 10 - part(amount, self.top, (BASE - TOP) * 10)
    }

    #[inline(never)]
    fn add_point(&self, path: &mut String, hours: Decimal, amount: Decimal) {
        path.push(if path.is_empty() { 'M' } else { 'L' });
        path.push_str(&tenths(self.x(hours)));
        path.push(' ');
        path.push_str(&tenths(self.y(amount)));
    }
}

/// A number of tenths, written out.
#[inline(never)]
pub(super) fn tenths(value: i64) -> String {
    plain(Decimal::new(value, 1))
}

#[inline(never)]
fn part(value: Decimal, whole: Decimal, length: i64) -> i64 {
    round(divide(multiply(value, Decimal::from(length)), whole), 0).to_i64().unwrap_or(0)
}

/// A round step that gives three to six lines up to `most`.
fn step(most: Decimal) -> Decimal {
    let fits = |step: &i64| Decimal::from(step.saturating_mul(5)) >= most;
    let steps = [1_000_i64, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000];
    Decimal::from(steps.into_iter().find(fits).unwrap_or(500_000))
}

/// The lower part of the stack: what the employer carries.
#[inline(never)]
fn own(point: &Point, scheme: Scheme) -> Decimal {
    match scheme {
        Scheme::Since2013 => point.wage,
        Scheme::Before2013 => point.employer_cost,
    }
}

/// The picture, its finding and its table.
#[inline(never)]
pub fn curve_figure(curve: &Curve, findings: &[Sentence], scheme: Scheme, language: Language) -> Tag {
    let texts = page(language);
    let title = match scheme {
        Scheme::Since2013 => texts.curve_title(),
        Scheme::Before2013 => texts.curve_title_before(),
    };
    let caption = el("figcaption", "fj-curve__finding").add_numbered(sentences("p", findings, "finding"));
    let figure = el("figure", "fj-curve__figure").add(picture(curve, scheme, language, title)).add(caption);
    let numbers = numbers(curve, scheme, language, title);
    el("div", "").add(figure).add(disclosure("fj-curve__numbers", texts.curve_table(), numbers))
}

#[inline(never)]
fn rule(class: &'static str, (x1, y1): (i64, i64), (x2, y2): (i64, i64)) -> Tag {
    el("line", class)
        .with("x1", &tenths(x1))
        .with("y1", &tenths(y1))
        .with("x2", &tenths(x2))
        .with("y2", &tenths(y2))
}

#[inline(never)]
fn label(class: &'static str, anchor: &'static str, (x, y): (i64, i64), words: &str) -> Tag {
    // A `tspan` is to a drawing what a `span` is to a text; the picture is drawn anew when it changes.
    el("text", class).set("text-anchor", anchor).with("x", &tenths(x)).with("y", &tenths(y)).words(words)
}

#[inline(never)]
fn dot(class: &'static str, (x, y): (i64, i64), r: &'static str) -> Tag {
    el("circle", class).with("cx", &tenths(x)).with("cy", &tenths(y)).set("r", r)
}

/// Stripes for the municipality's part, so that it does not depend on its colour.
#[inline(never)]
fn hatch() -> Tag {
    let pattern = el("pattern", "")
        .set("id", "fj-hatch")
        .set("width", "6")
        .set("height", "6")
        .set("patternUnits", "userSpaceOnUse")
        .set("patternTransform", "rotate(45)")
        .add(el("rect", "fj-curve__hatch-ground").set("width", "6").set("height", "6"))
        .add(rule("fj-curve__hatch-line", (0, 0), (0, 60)));
    el("defs", "").add(pattern)
}

#[inline(never)]
fn picture(curve: &Curve, scheme: Scheme, language: Language, title: &'static str) -> Tag {
    let texts = page(language);
    // At no hours there is no job; the picture begins with the first quarter.
    let points = curve.points.get(1..).unwrap_or_default();
    let highest = points.iter().map(|point| point.total).fold(Decimal::ONE_THOUSAND, Decimal::max);
    let highest = highest.max(curve.full_time_wage.unwrap_or(Decimal::ZERO));
    let step = step(highest);
    let mut ticks = vec![Decimal::ZERO];
    while let Some(last) = ticks.last().copied().filter(|last| *last < highest) {
        ticks.push(add(last, step));
    }
    let scale = Scale { top: ticks.last().copied().unwrap_or(highest) };
    let (left, right, base) = (LEFT * 10, RIGHT * 10, BASE * 10);

    let (mut total, mut lower) = (String::new(), String::new());
    for point in points {
        scale.add_point(&mut total, point.hours, point.total);
        scale.add_point(&mut lower, point.hours, own(point, scheme));
    }
    let mut public_area = total.clone();
    for point in points.iter().rev() {
        scale.add_point(&mut public_area, point.hours, own(point, scheme));
    }
    let from = tenths(scale.x(points.first().map_or(Decimal::ZERO, |p| p.hours)));
    let own_area = glue(&[&lower, "V", &BASE.to_string(), "H", &from, "Z"]);
    let (own_label, public_label) = match scheme {
        Scheme::Since2013 => (texts.curve_wage(), texts.curve_subsidy()),
        Scheme::Before2013 => (texts.curve_own(), texts.curve_refund()),
    };
    let half = |amount: Decimal| divide(amount, Decimal::TWO);
    let at = |share: usize| points.get(points.len() * share / 10).copied().unwrap_or(curve.present);
    // Where each part is thick enough for its name.
    let (late, early) = (at(7), at(if scheme == Scheme::Since2013 { 2 } else { 7 }));
    let own_at = (scale.x(late.hours), scale.y(half(own(&late, scheme))) + 40);
    let public_middle = add(own(&early, scheme), half(early.public));
    let public_at = (scale.x(early.hours), scale.y(public_middle) + 40);

    let mut marks = el("g", "");
    for amount in &ticks {
        let y = scale.y(*amount);
        let words = write(*amount, Decimals::None, language);
        marks = marks.add(rule("fj-curve__grid", (left, y), (right, y)));
        marks = marks.add(label(TICK, "end", (left - 50, y + 40), &words));
    }
    for hours in [0_i64, 10, 20, 30, 37] {
        let x = scale.x(Decimal::from(hours));
        marks = marks.add(label(TICK, "middle", (x, base + 140), &hours.to_string()));
    }
    marks = marks
        .add(label(TICK, "middle", ((left + right) / 2, HEIGHT * 10 - 40), texts.curve_axis_hours()))
        .add(label(TICK, "start", (20, 100), texts.curve_axis_amount()));

    let x = scale.x(curve.present.hours);
    // What is written stands on the lines.
    let mut over = el("g", "").add(rule("fj-curve__present", (x, TOP * 10), (x, base)));
    if let Some(cap) = curve.full_time_wage {
        let y = scale.y(cap);
        over = over.add(rule("fj-curve__cap", (left, y), (right, y)));
        over = over.add(label(LABEL, "start", (left + 40, y - 50), texts.curve_full_time()));
    }
    if let Some(kink) = view::kink(curve) {
        over = over.add(dot("fj-curve__kink", (scale.x(kink.hours), scale.y(kink.total)), "3.5"));
    }
    // The label stays inside the picture at both ends.
    let (anchor, shift) = if x > right - 600 { ("end", -50) } else { ("start", 50) };
    let hours = write(curve.present.hours, Decimals::AsNeeded, language);
    let present = glue(&[texts.curve_present(), ": ", &hours]);
    over = over
        .add(label(LABEL, "middle", own_at, own_label))
        .add(label(LABEL, "middle", public_at, public_label))
        .add(dot("fj-curve__point", (x, scale.y(curve.present.total)), "4.5"))
        .add(label(LABEL, anchor, (x + shift, TOP * 10 - 40), &present));

    let public =
        el("path", "fj-curve__public").with("d", &glue(&[&public_area, "Z"])).set("fill", "url(#fj-hatch)");
    let picture = el("svg", "fj-curve__picture")
        .set("viewBox", "0 0 400 262")
        .set("role", "img")
        .set("aria-label", title)
        .set("translate", "no")
        .add(hatch())
        .add(el("path", "fj-curve__own").with("d", &own_area))
        .add(public)
        .add(marks)
        .add(el("path", "fj-curve__edge").with("d", &lower))
        .add(el("path", "fj-curve__total").with("d", &total))
        .add(over);
    // The number of marks follows the case, and yew cannot insert before what a translation has replaced:
    // the picture is drawn anew each time.
    let key = glue(&[&total, &lower, &hours, &plain(scale.top)]);
    el("div", "").add(picture.key(&key))
}

const TICK: &str = "fj-curve__tick";
const LABEL: &str = "fj-curve__label";

#[inline(never)]
fn numbers(curve: &Curve, scheme: Scheme, language: Language, title: &'static str) -> Tag {
    let texts = page(language);
    let (public, public_code, total_code) = match scheme {
        Scheme::Since2013 => (texts.curve_column_public(), LineCode::Subsidy, LineCode::TotalIncome),
        Scheme::Before2013 => (texts.curve_column_public_before(), LineCode::Refund, LineCode::OrdinaryCost),
    };
    let mut body = el("tbody", "");
    for point in view::table_points(curve) {
        let of = glue(&["curve-", &plain(point.hours.normalize())]);
        let kroner = |amount| write(amount, Decimals::None, language);
        let cell =
            |code, amount| el("td", NUMBER).add(line_figure("fj-figure", &kroner(amount), code, amount, &of));
        let hours =
            el("th", NUMBER).set("scope", "row").live(&write(point.hours, Decimals::AsNeeded, language));
        let present = point.hours == curve.present.hours;
        let row = el("tr", if present { "fj-table__row--present" } else { "" })
            .key(&of)
            .add(hours)
            .add(cell(LineCode::EmployerCost, point.employer_cost))
            .add(el("td", NUMBER).add(figure("fj-figure", &kroner(point.wage))))
            .add(cell(public_code, point.public))
            .add(cell(total_code, point.total));
        body = body.add(row);
    }
    let mut heads = el("tr", "");
    let names = [texts.curve_column_hours(), texts.curve_column_cost(), texts.curve_column_wage()];
    for words in names.into_iter().chain([public, texts.curve_column_total()]) {
        heads = heads.add(say("th", NUMBER, words).set("scope", "col"));
    }
    // The unit is told once: the columns have room for figures only.
    el("div", "").add(say("p", "fj-small", texts.curve_axis_amount())).add(framed_table(title, heads, body))
}
