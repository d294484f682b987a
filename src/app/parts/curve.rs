//! The picture of wage and subsidy over 0 to 37 hours, and the same numbers as a table.
//!
//! Drawn in tenths of the picture's unit, as whole numbers: nothing is a float.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;
use yew::prelude::*;

use super::{Tag, disclosure, el, figure, live, say, sentences, text};
use crate::app::view::{self, Sentence};
use crate::rules::cost::{Curve, Field, LineCode, Point, Scheme};
use crate::text::number::{Decimals, write, write_kroner};
use crate::text::{Language, catalogue};

/// The drawing's size and margins, in its own units.
const WIDTH: i64 = 400;
const HEIGHT: i64 = 250;
const LEFT: i64 = 46;
const RIGHT: i64 = WIDTH - 10;
const TOP: i64 = 22;
const BASE: i64 = HEIGHT - 34;

/// Turns hours and kroner into places in the drawing.
struct Scale {
    /// The amount at the upper edge.
    top: Decimal,
}

impl Scale {
    /// In tenths of a unit.
    fn x(&self, hours: Decimal) -> i64 {
        part(hours, Field::Hours.range().most, (RIGHT - LEFT) * 10).saturating_add(LEFT * 10)
    }

    /// In tenths of a unit, from above.
    fn y(&self, amount: Decimal) -> i64 {
        (BASE * 10).saturating_sub(part(amount, self.top, (BASE - TOP) * 10))
    }

    fn add_point(&self, path: &mut String, hours: Decimal, amount: Decimal) {
        path.push(if path.is_empty() { 'M' } else { 'L' });
        path.push_str(&tenths(self.x(hours)));
        path.push(' ');
        path.push_str(&tenths(self.y(amount)));
    }
}

fn tenths(value: i64) -> String {
    format!("{}.{}", value.div_euclid(10), value.rem_euclid(10))
}

fn part(value: Decimal, whole: Decimal, length: i64) -> i64 {
    let share = value.saturating_mul(Decimal::from(length)).checked_div(whole);
    share.and_then(|share| share.round().to_i64()).unwrap_or(0)
}

/// A round step that gives three to six lines up to `most`.
fn step(most: Decimal) -> Decimal {
    let fits = |step: &i64| Decimal::from(step.saturating_mul(5)) >= most;
    let steps = [1_000_i64, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000];
    Decimal::from(steps.into_iter().find(fits).unwrap_or(500_000))
}

/// The lower part of the stack: what the employer carries.
fn own(point: &Point, scheme: Scheme) -> Decimal {
    match scheme {
        Scheme::Since2013 => point.wage,
        Scheme::Before2013 => point.employer_cost,
    }
}

/// The picture, its finding and its table.
pub fn curve_figure(curve: &Curve, findings: &[Sentence], scheme: Scheme, language: Language) -> Html {
    let texts = catalogue(language);
    let title = match scheme {
        Scheme::Since2013 => texts.curve_title,
        Scheme::Before2013 => texts.curve_title_before,
    };
    let caption = el("figcaption", "", vec![sentences("fj-curve__finding", findings, "finding")]);
    el(
        "div",
        "",
        vec![
            el("figure", "fj-curve__figure", vec![picture(curve, scheme, language, title), caption]),
            disclosure("fj-curve__numbers", texts.curve_table, numbers(curve, scheme, language, title)),
        ],
    )
}

#[inline(never)]
fn rule(class: &'static str, (x1, y1): (i64, i64), (x2, y2): (i64, i64)) -> Html {
    let line = Tag::new("line", class, Vec::new()).set("x1", tenths(x1)).set("y1", tenths(y1));
    line.set("x2", tenths(x2)).set("y2", tenths(y2)).html()
}

#[inline(never)]
fn words(class: &'static str, anchor: &'static str, (x, y): (i64, i64), words: String) -> Html {
    let element = Tag::new("text", class, vec![text(words)]).set("text-anchor", anchor);
    element.set("x", tenths(x)).set("y", tenths(y)).html()
}

fn dot(class: &'static str, (x, y): (i64, i64), r: &'static str) -> Html {
    Tag::new("circle", class, Vec::new()).set("cx", tenths(x)).set("cy", tenths(y)).set("r", r).html()
}

fn path(class: &'static str, d: String) -> Html {
    Tag::new("path", class, Vec::new()).set("d", d).html()
}

/// Stripes for the municipality's part, so that it does not depend on its colour.
fn hatch() -> Html {
    let ground = Tag::new("rect", "fj-curve__hatch-ground", Vec::new()).set("width", "6").set("height", "6");
    let stripes = vec![ground.html(), rule("fj-curve__hatch-line", (0, 0), (0, 60))];
    let pattern = Tag::new("pattern", "", stripes)
        .set("id", "fj-hatch")
        .set("width", "6")
        .set("height", "6")
        .set("patternUnits", "userSpaceOnUse")
        .set("patternTransform", "rotate(45)");
    el("defs", "", vec![pattern.html()])
}

fn picture(curve: &Curve, scheme: Scheme, language: Language, title: &'static str) -> Html {
    let texts = catalogue(language);
    // At no hours there is no job; the picture begins with the first quarter.
    let points = curve.points.get(1..).unwrap_or_default();
    let highest = points.iter().map(|point| point.total).fold(Decimal::ONE_THOUSAND, Decimal::max);
    let highest = highest.max(curve.full_time_wage.unwrap_or(Decimal::ZERO));
    let step = step(highest);
    let mut ticks = vec![Decimal::ZERO];
    while let Some(last) = ticks.last().copied().filter(|last| *last < highest) {
        ticks.push(last.saturating_add(step));
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
    let own_area =
        format!("{lower}V{BASE}H{}Z", tenths(scale.x(points.first().map_or(Decimal::ZERO, |p| p.hours))));
    let (own_label, public_label) = match scheme {
        Scheme::Since2013 => (texts.curve_wage, texts.curve_subsidy),
        Scheme::Before2013 => (texts.curve_own, texts.curve_refund),
    };
    let half = |amount: Decimal| amount.checked_div(Decimal::TWO).unwrap_or(Decimal::ZERO);
    let at = |share: usize| {
        points.get(points.len().saturating_mul(share).wrapping_div(10)).copied().unwrap_or(curve.present)
    };
    let (late, early) = (at(7), at(2));
    let own_at = (scale.x(late.hours), scale.y(half(own(&late, scheme))).saturating_add(40));
    let public_middle = own(&early, scheme).saturating_add(half(early.public));
    let public_at = (scale.x(early.hours), scale.y(public_middle).saturating_add(40));

    let mut marks: Vec<Html> = Vec::new();
    for amount in &ticks {
        let y = scale.y(*amount);
        marks.push(rule("fj-curve__grid", (left, y), (right, y)));
        let text = write(*amount, Decimals::None, language);
        marks.push(words("fj-curve__tick", "end", (left.saturating_sub(50), y.saturating_add(40)), text));
    }
    for hours in [0_i64, 10, 20, 30, 37] {
        let x = scale.x(Decimal::from(hours));
        marks.push(words("fj-curve__tick", "middle", (x, base.saturating_add(140)), hours.to_string()));
    }
    let middle = left.saturating_add(right).wrapping_div(2);
    marks.push(words(
        "fj-curve__tick",
        "middle",
        (middle, HEIGHT * 10 - 40),
        texts.curve_axis_hours.to_owned(),
    ));
    marks.push(words("fj-curve__tick", "start", (20, 100), texts.curve_axis_amount.to_owned()));

    let mut over: Vec<Html> = Vec::new();
    if let Some(cap) = curve.full_time_wage {
        let y = scale.y(cap);
        over.push(rule("fj-curve__cap", (left, y), (right, y)));
        let place = (left.saturating_add(40), y.saturating_sub(50));
        over.push(words("fj-curve__label", "start", place, texts.curve_full_time.to_owned()));
    }
    if let Some(kink) = curve.kink {
        over.push(dot("fj-curve__kink", (scale.x(kink.hours), scale.y(kink.total)), "3.5"));
    }
    over.push(words("fj-curve__label", "middle", own_at, own_label.to_owned()));
    over.push(words("fj-curve__label", "middle", public_at, public_label.to_owned()));
    let x = scale.x(curve.present.hours);
    over.push(rule("fj-curve__present", (x, TOP * 10), (x, base)));
    over.push(dot("fj-curve__point", (x, scale.y(curve.present.total)), "4.5"));
    // The label stays inside the picture at both ends.
    let late = x > right.saturating_sub(600);
    let (anchor, shift) = if late { ("end", -50) } else { ("start", 50) };
    let hours = write(curve.present.hours, Decimals::AsNeeded, language);
    let text = format!("{}: {hours}", texts.curve_present);
    over.push(words("fj-curve__label", anchor, (x.saturating_add(shift), TOP * 10 - 40), text));

    // The number of marks follows the case, and yew cannot insert before what a translation has replaced:
    // the picture is drawn anew each time.
    let key = format!("{total}{lower}{hours}{}", scale.top);
    let public = Tag::new("path", "fj-curve__public", Vec::new())
        .set("d", format!("{public_area}Z"))
        .set("fill", "url(#fj-hatch)");
    let layers = vec![
        hatch(),
        el("g", "", marks),
        path("fj-curve__own", own_area),
        public.html(),
        path("fj-curve__edge", lower),
        path("fj-curve__total", total),
        el("g", "", over),
    ];
    let picture = Tag::new("svg", "fj-curve__picture", layers)
        .set("viewBox", format!("0 0 {WIDTH} {HEIGHT}"))
        .set("role", "img")
        .set("aria-label", title)
        .set("translate", "no");
    el("div", "", vec![picture.key(&key).html()])
}

const NUMBER: &str = "fj-table__number";

fn numbers(curve: &Curve, scheme: Scheme, language: Language, title: &'static str) -> Html {
    let texts = catalogue(language);
    let (public, public_code, total_code) = match scheme {
        Scheme::Since2013 => (texts.curve_column_public, LineCode::Subsidy, LineCode::TotalIncome),
        Scheme::Before2013 => (texts.curve_column_public_before, LineCode::Refund, LineCode::OrdinaryCost),
    };
    let rows = view::table_points(curve).into_iter().map(|point| {
        let of = AttrValue::from(format!("curve-{}", point.hours.normalize()));
        let cells = [
            (Some(LineCode::EmployerCost), point.employer_cost),
            (None, point.wage),
            (Some(public_code), point.public),
            (Some(total_code), point.total),
        ];
        let cell = |(code, amount): (Option<LineCode>, Decimal)| {
            let text = write_kroner(amount, Decimals::None, language);
            let of = code.map(|_| of.clone());
            el("td", NUMBER, vec![figure("fj-figure", text, code.map(|code| (code, amount)), of)])
        };
        let hours = write(point.hours, Decimals::AsNeeded, language);
        let mut row = vec![Tag::new("th", NUMBER, vec![live(hours)]).set("scope", "row").html()];
        row.extend(cells.map(cell));
        let class = if point.hours == curve.present.hours { "fj-table__row--present" } else { "" };
        Tag::new("tr", class, row).key(&point.hours.to_string()).html()
    });
    let heads = [
        texts.curve_column_hours,
        texts.curve_column_cost,
        texts.curve_column_wage,
        public,
        texts.curve_column_total,
    ];
    let head = |words: &'static str| Tag::new("th", NUMBER, vec![text(words)]).set("scope", "col").html();
    let table = el(
        "table",
        "fj-table",
        vec![
            say("caption", "fj-table__caption", title),
            el("thead", "", vec![el("tr", "", heads.map(head).to_vec())]),
            el("tbody", "", rows.collect()),
        ],
    );
    // Wider than the narrowest screens: it scrolls, by keyboard too.
    Tag::new("div", "fj-table__frame", vec![table])
        .set("tabindex", "0")
        .set("role", "region")
        .set("aria-label", title)
        .html()
}
