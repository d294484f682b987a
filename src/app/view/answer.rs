//! What stands beside the form: what the employer pays, what the employee gets, what others pay.

use rust_decimal::Decimal;

use super::{Figures, Place, Sentence};
use crate::law::{Coverage, Entry, Parameter, Status, table};
use crate::rules::cost::{Estimate, Limit, LineCode, Pay, Scheme};
use crate::rules::decimal::{divide, multiply, round};
use crate::text::number::{self, Decimals, write, write_kroner};
use crate::text::{Language, page};

/// The part of the result an employer came for.
#[derive(Clone, Debug, PartialEq)]
pub struct Headline {
    /// The employer's monthly cost.
    pub cost: Place,
    /// Per year, per effective hour, paid hours.
    pub below: Vec<Sentence>,
}

/// The main figure and what stands right below it.
pub fn headline(figures: Figures<'_>, pay: Pay) -> Headline {
    let texts = page(figures.language);
    let mut below = vec![
        Sentence::new(texts.result_paid_hours()).number(figures, "hours", LineCode::PaidHoursWeek),
        Sentence::new(texts.result_year()).kroner(figures, "year", LineCode::EmployerCostYear),
    ];
    if figures.estimate.line(LineCode::EmployerCostHour).is_some() {
        below.push(Sentence::new(texts.result_hour()).ore(figures, "hour", LineCode::EmployerCostHour));
    }
    if pay == Pay::Hourly {
        let average = divide(figures.amount(LineCode::EmployerCostYear), Decimal::from(12));
        let text = write_kroner(average, Decimals::None, figures.language);
        below.push(Sentence::new(texts.result_average()).plain("average", text));
    }
    Headline { cost: figures.place("cost", LineCode::EmployerCost, Decimals::None), below }
}

/// A part of a stacked bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Share {
    /// Its name.
    pub label: &'static str,
    /// Its amount.
    pub place: Place,
    /// Thousandths of the whole.
    pub permille: u32,
}

/// Two parts and their sum.
#[derive(Clone, Debug, PartialEq)]
pub struct Split {
    /// Above it.
    pub heading: &'static str,
    /// The parts.
    pub parts: [Share; 2],
    /// The name of the sum.
    pub total_label: &'static str,
    /// The sum.
    pub total: Place,
    /// How sure the sum is.
    pub status: Status,
    /// What it means.
    pub sentences: Vec<Sentence>,
}

/// Since 2013 what the employee gets; before 2013 who carries the cost.
pub fn split(figures: Figures<'_>, scheme: Scheme) -> Split {
    let texts = page(figures.language);
    let place = |code| figures.place("", code, Decimals::None);
    let (heading, own, public, total_label, total, sentences) = match scheme {
        Scheme::Since2013 => {
            let own = figures.sum(&[LineCode::Wage, LineCode::EmployerPension]);
            let own =
                Place { name: "", text: write_kroner(own, Decimals::None, figures.language), line: None };
            let pays = Sentence::new(texts.municipality_pays()).kroner(figures, "subsidy", LineCode::Subsidy);
            (
                texts.employee_heading(),
                (texts.employee_wage(), own),
                (texts.employee_subsidy(), LineCode::Subsidy),
                texts.employee_total(),
                LineCode::TotalIncome,
                vec![pays, limit_sentence(figures)],
            )
        }
        Scheme::Before2013 => (
            texts.before_heading(),
            (texts.before_own(), place(LineCode::EmployerCost)),
            (texts.before_refund(), LineCode::Refund),
            texts.before_total(),
            LineCode::OrdinaryCost,
            vec![Sentence::new(texts.note_before_base())],
        ),
    };
    let permille = permille(figures.amount(public.1), figures.amount(total));
    Split {
        heading,
        parts: [
            Share { label: own.0, place: own.1, permille: 1000_u32.saturating_sub(permille) },
            Share { label: public.0, place: place(public.1), permille },
        ],
        total_label,
        status: status(figures.estimate, total),
        total: place(total),
        sentences,
    }
}

/// How sure a line is.
pub fn status(estimate: &Estimate, code: LineCode) -> Status {
    estimate.line(code).map_or(Status::Sourced, |line| line.status)
}

fn permille(part: Decimal, whole: Decimal) -> u32 {
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
pub fn comparison(figures: Figures<'_>) -> Vec<Sentence> {
    let texts = page(figures.language);
    let job = &figures.estimate.job;
    let mut sentences = vec![
        Sentence::new(texts.ordinary())
            .number(figures, "hours", LineCode::PaidHoursWeek)
            .kroner(figures, "ordinary", LineCode::OrdinaryCost)
            .plain("days", employer_period(job.date)),
    ];
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
pub fn unsure(estimate: &Estimate) -> Vec<(&'static Parameter, &'static Entry)> {
    let mut found: Vec<(&'static Parameter, &'static Entry)> = Vec::new();
    for line in &estimate.lines {
        for (parameter, entry) in line.formula.entries(estimate.job.date) {
            if entry.status != Status::Sourced
                && !found.iter().any(|(known, _)| core::ptr::eq(*known, parameter))
            {
                found.push((parameter, entry));
            }
        }
    }
    let (uncertain, derived): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|(_, entry)| entry.status == Status::Uncertain);
    uncertain.into_iter().chain(derived).collect()
}

/// The warning about a date after the last known year.
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
