//! The words under the curve, and the points of its table.

use rust_decimal::Decimal;

use super::{Figures, Sentence};
use crate::rules::cost::{Curve, Field, Point, Scheme};
use crate::text::number::{Decimals, write};
use crate::text::page;

/// The sentences under the curve.
#[inline(never)]
pub fn findings(curve: &Curve, figures: Figures<'_>) -> Vec<Sentence> {
    let texts = page(figures.language);
    if figures.estimate.job.scheme == Scheme::Before2013 {
        let unknown = figures.estimate.refund_cap_unknown;
        let template = if unknown { texts.curve_finding_before_open() } else { texts.curve_finding_before() };
        return vec![Sentence::new(template)];
    }
    let hours = |hours: Decimal| write(hours, Decimals::AsNeeded, figures.language);
    let mut findings = vec![match curve.cap_from {
        Some(from) => Sentence::new(texts.curve_finding_cap()).plain("hours", hours(from)),
        None => Sentence::new(texts.curve_finding_open()),
    }];
    if let Some(kink) = kink(curve) {
        findings.push(Sentence::new(texts.curve_finding_kink()).plain("hours", hours(kink.hours)));
    }
    findings
}

/// Where the wage reaches the threshold. Past the cap it decides nothing, and is neither told nor drawn.
pub fn kink(curve: &Curve) -> Option<Point> {
    curve.kink.filter(|kink| curve.cap_from.is_none_or(|from| kink.hours < from))
}

/// The points the table shows: every fourth hour, the last, and the case's own.
#[inline(never)]
pub fn table_points(curve: &Curve) -> Vec<Point> {
    let most = Field::Hours.range().most;
    let mut points = Vec::new();
    let mut present = Some(curve.present);
    for (quarter, point) in curve.points.iter().enumerate() {
        // The case's own point stands in its place among the others, and instead of one at the same hours.
        if let Some(own) = present.filter(|own| own.hours <= point.hours) {
            points.push(own);
            present = None;
        }
        let chosen = quarter.is_multiple_of(16) || point.hours == most;
        if chosen && point.hours != curve.present.hours {
            points.push(*point);
        }
    }
    points
}
