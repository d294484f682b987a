//! What stands beside the form: what the employer pays, what the employee gets, what others pay.

use rust_decimal::Decimal;

use super::{Figures, Row, Sentence, rows_of};
use crate::law::{Coverage, Entry, Parameter, Status, table};
use crate::rules::cost::{Estimate, Limit, LineCode, Pay, Scheme, Sector};
use crate::rules::decimal::{divide, multiply, round};
use crate::text::number::{self, Decimals, write, write_kroner};
use crate::text::words::screen_cost::Cost;
use crate::text::{Language, date, page};

/// Figures under a heading, each with what explains it.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Above them; empty right below the main figure.
    pub heading: &'static str,
    /// The figures.
    pub rows: Vec<Row>,
}

/// The same case as the employer, the employee and the municipality see it. The second is what [`split`] draws.
#[inline(never)]
pub fn groups(figures: Figures<'_>) -> Vec<Group> {
    use LineCode::{
        EmployerCost, EmployerCostHour, EmployerCostYear, EmployerPension, OrdinaryCost, PaidHoursWeek,
        Refund, SickRefund, Subsidy, TotalIncome, Wage,
    };
    let texts = page(figures.language);
    let words = Cost(figures.language);
    let job = &figures.estimate.job;
    let public = if job.sector == Sector::State { words.public_state() } else { words.public() };
    // Those with `false` stand here only if they are not nought.
    let first: &[_] = &[(EmployerCostYear, true), (EmployerCostHour, true), (PaidHoursWeek, true)];
    let rest: [(&'static str, &[(LineCode, bool)]); 3] = match job.scheme {
        Scheme::Since2013 => [
            (
                texts.employee_heading(),
                &[(Wage, true), (EmployerPension, false), (Subsidy, true), (TotalIncome, true)],
            ),
            (public, &[(Subsidy, true), (Refund, false), (SickRefund, false)]),
            ("", &[]),
        ],
        Scheme::Before2013 => [
            (texts.before_heading(), &[(OrdinaryCost, true), (Refund, true), (EmployerCost, true)]),
            (texts.employee_heading(), &[(Wage, true), (EmployerPension, false)]),
            (public, &[(SickRefund, false)]),
        ],
    };
    let mut groups = vec![Group { heading: "", rows: rows_of(figures, first) }];
    for (heading, codes) in rest {
        let rows = rows_of(figures, codes);
        if !rows.is_empty() {
            groups.push(Group { heading, rows });
        }
    }
    groups
}

/// The month's average where the holiday costs no wage.
pub fn average(figures: Figures<'_>) -> Option<Sentence> {
    if figures.estimate.job.pay == Pay::Salaried {
        return None;
    }
    let average = divide(figures.amount(LineCode::EmployerCostYear), Decimal::from(12));
    let text = write_kroner(average, Decimals::None, figures.language);
    Some(Sentence::new(page(figures.language).result_average()).plain("average", text))
}

/// Two parts of a whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Split {
    /// The name of what the employer carries.
    pub own: &'static str,
    /// The name of what the municipality carries.
    pub public: &'static str,
    /// What the municipality carries, in thousandths.
    pub permille: u32,
    /// What it means.
    pub sentences: Vec<Sentence>,
}

/// Since 2013 what the employee gets; before 2013 who carries the cost.
#[inline(never)]
pub fn split(figures: Figures<'_>, scheme: Scheme) -> Split {
    let texts = page(figures.language);
    let (own, public, part, whole, sentences) = match scheme {
        Scheme::Since2013 => {
            let pays = Sentence::new(texts.municipality_pays()).kroner(figures, "subsidy", LineCode::Subsidy);
            (
                texts.curve_wage(),
                texts.curve_subsidy(),
                LineCode::Subsidy,
                LineCode::TotalIncome,
                vec![pays, limit_sentence(figures)],
            )
        }
        Scheme::Before2013 => (
            texts.curve_own(),
            texts.curve_refund(),
            LineCode::Refund,
            LineCode::OrdinaryCost,
            vec![Sentence::new(texts.note_before_base())],
        ),
    };
    Split { own, public, permille: permille(figures.amount(part), figures.amount(whole)), sentences }
}

/// How sure a line is.
pub fn status(estimate: &Estimate, code: LineCode) -> Status {
    estimate.line(code).map_or(Status::Sourced, |line| line.status)
}

pub(super) fn permille(part: Decimal, whole: Decimal) -> u32 {
    use rust_decimal::prelude::ToPrimitive as _;
    if whole.is_zero() {
        return 0;
    }
    round(divide(multiply(part, Decimal::ONE_THOUSAND), whole), 0).to_u32().unwrap_or(0).min(1000)
}

fn limit_sentence(figures: Figures<'_>) -> Sentence {
    let texts = page(figures.language);
    let threshold = |template, rate: &'static Parameter| {
        // So many percent of a krone is so many øre.
        let ore = rate.on(figures.estimate.job.date).ok().and_then(Entry::value);
        Sentence::new(template)
            .kroner(figures, "threshold", LineCode::SubsidyThreshold)
            .plain("ore", ore.map(number::plain).unwrap_or_default())
    };
    match figures.estimate.limit {
        None | Some(Limit::NoHours) => Sentence::new(texts.limit_no_hours()),
        Some(Limit::BelowThreshold) => threshold(texts.limit_below(), &table::REDUCTION_BELOW),
        Some(Limit::AboveThreshold) => threshold(texts.limit_above(), &table::REDUCTION_ABOVE),
        Some(Limit::FullTimeWage) => {
            Sentence::new(texts.limit_full_time()).kroner(figures, "full_time", LineCode::FullTimeWage)
        }
        Some(Limit::ZeroPoint) => {
            Sentence::new(texts.limit_zero()).kroner(figures, "zero", LineCode::ZeroPoint)
        }
    }
}

/// Days that are the employer's own during sickness in ordinary employment, in digits.
pub fn employer_period(date: chrono::NaiveDate) -> String {
    let entry = table::EMPLOYER_PERIOD.on(date).ok();
    entry.and_then(Entry::value).map(number::plain).unwrap_or_default()
}

/// The plain comparison with ordinary employment, and sickness.
#[inline(never)]
pub fn comparison(figures: Figures<'_>) -> Vec<Sentence> {
    let texts = page(figures.language);
    let job = &figures.estimate.job;
    let mut sentences = Vec::new();
    if !figures.estimate.unknown_levies.is_empty() {
        sentences.push(
            Sentence::new(texts.beside())
                .plain("date", date::write(job.date, figures.language))
                .plain("heading", texts.levies_heading().to_owned()),
        );
    }
    let refunded = !figures.amount(LineCode::Refund).is_zero();
    let template = if refunded { texts.ordinary_refund() } else { texts.ordinary() };
    sentences.push(
        Sentence::new(template)
            .number(figures, "hours", LineCode::PaidHoursWeek)
            .kroner(figures, "ordinary", LineCode::OrdinaryCost)
            .plain("days", employer_period(job.date)),
    );
    if !job.sick_days.is_zero() {
        let other = figures.estimate.ordinary_sick_refund.amount;
        let template = if job.sick_days == Decimal::ONE { texts.sick_one() } else { texts.sick() };
        sentences.push(
            Sentence::new(template)
                .plain("sick_days", write(job.sick_days, Decimals::AsNeeded, figures.language))
                .kroner(figures, "refund", LineCode::SickRefund)
                .plain("other", write_kroner(other, Decimals::None, figures.language)),
        );
    }
    sentences
}

/// What the status line says after a pause.
pub fn announcement(figures: Figures<'_>) -> String {
    let texts = page(figures.language);
    let (template, name, code) = match figures.estimate.job.scheme {
        Scheme::Since2013 => (texts.result_announce(), "total", LineCode::TotalIncome),
        Scheme::Before2013 => (texts.result_announce_before(), "refund", LineCode::Refund),
    };
    Sentence::new(template).kroner(figures, "cost", LineCode::EmployerCost).kroner(figures, name, code).text()
}

/// The dated values used that are not found in print, worst first, each once.
#[inline(never)]
pub fn unsure(estimate: &Estimate) -> Vec<(&'static Parameter, &'static Entry)> {
    let mut found: Vec<(&'static Parameter, &'static Entry)> = Vec::new();
    for status in [Status::Uncertain, Status::Derived] {
        for line in &estimate.lines {
            for (parameter, entry) in line.formula.entries(estimate.job.date) {
                let known = |(known, _): &(&'static Parameter, _)| core::ptr::eq(*known, parameter);
                if entry.status == status && !found.iter().any(known) {
                    found.push((parameter, entry));
                }
            }
        }
    }
    found
}

/// The warning about a date after the last known year.
#[inline(never)]
pub fn coverage(estimate: &Estimate, asked_year: i32, language: Language) -> Option<Sentence> {
    let texts = page(language);
    match estimate.coverage {
        Coverage::Known => None,
        Coverage::LastKnown { year } => Some(
            Sentence::new(texts.rates_after())
                .plain("year", asked_year.to_string())
                .plain("known", year.to_string()),
        ),
    }
}
