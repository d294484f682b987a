//! The lines of the breakdown: each with its sum, its rates and its sources.

use rust_decimal::Decimal;

use super::Figures;
use crate::law::{Entry, Parameter, Period, Status, Unit};
use crate::rules::cost::{Formula, Line, LineCode};
use crate::text::number::{Decimals, write_kroner};
use crate::text::template::fill;
use crate::text::words::screen_cost::Cost;
use crate::text::{Language, cost as cost_words, date, explain, page};

/// One row of the breakdown.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Which line.
    pub code: LineCode,
    /// Its name.
    pub name: &'static str,
    /// As shown, with unit.
    pub text: String,
    /// The same in whole kroner, for sums that are read at a glance.
    pub short: String,
    /// The time the amount belongs to, in words; empty for a month.
    pub per: &'static str,
    /// Exact, as in `data-value`.
    pub value: Decimal,
    /// The same for a year.
    pub year: Option<(String, Decimal)>,
    /// How sure it is.
    pub status: Status,
    /// A sentence on what it is.
    pub why: &'static str,
    /// The formula in words, and with the case's numbers; `None` for what is simply 0 or looked up.
    pub formula: Option<(String, String)>,
    /// The dated values used: name, value, since when, status, remark.
    pub rates: Vec<Rate>,
    /// Where it is from.
    pub sources: Vec<crate::law::Source>,
    /// A total: drawn with a rule above.
    pub is_total: bool,
}

/// A dated value that a line uses.
#[derive(Clone, Debug, PartialEq)]
pub struct Rate {
    /// Its name.
    pub name: &'static str,
    /// As shown.
    pub value: String,
    /// `gælder fra …`.
    pub since: String,
    /// How sure it is.
    pub status: Status,
    /// What a reader should know.
    pub remark: Option<&'static str>,
}

const EMPLOYER_LINES: [LineCode; 14] = [
    LineCode::PaidHoursWeek,
    LineCode::Wage,
    LineCode::EmployerPension,
    LineCode::AtpEmployer,
    LineCode::Holiday,
    LineCode::GreatPrayerDay,
    LineCode::Levies,
    LineCode::WorkingTimeFraction,
    LineCode::Refund,
    LineCode::EmployerCost,
    LineCode::EmployerCostYear,
    LineCode::EmployerCostHour,
    LineCode::OrdinaryCost,
    LineCode::SickRefund,
];

/// The rows in their two groups: what the employer pays, what the employee gets.
pub fn rows(figures: Figures<'_>) -> (Vec<Row>, Vec<Row>) {
    let (employer, employee): (Vec<&Line>, Vec<&Line>) =
        figures.estimate.lines.iter().partition(|line| EMPLOYER_LINES.contains(&line.code));
    let rows = |lines: Vec<&Line>| lines.into_iter().map(|line| row(figures, line)).collect();
    (rows(employer), rows(employee))
}

/// The rows of these lines, in their order; what the case has not is left out, and so is a nought among `codes` that are
/// not `always` there.
pub fn rows_of(figures: Figures<'_>, codes: &[(LineCode, bool)]) -> Vec<Row> {
    let mut rows = Vec::new();
    for (code, always) in codes {
        if let Some(line) = figures.estimate.line(*code)
            && (*always || !line.amount.is_zero())
        {
            rows.push(row(figures, line));
        }
    }
    rows
}

/// The time that an amount belongs to, in words; empty for a month.
pub(super) fn per(code: LineCode, language: Language) -> &'static str {
    let texts = Cost(language);
    match code.period() {
        Period::Year => texts.per_year(),
        Period::Hour => texts.per_hour(),
        Period::Week => texts.per_week(),
        Period::None if code.unit() == Unit::Kroner => texts.per_absence(),
        _ => "",
    }
}

#[inline(never)]
fn row(figures: Figures<'_>, line: &Line) -> Row {
    let Figures { estimate, language } = figures;
    let texts = page(language);
    let shown = |amount, decimals| match line.code.unit() {
        Unit::Kroner => write_kroner(amount, decimals, language),
        _ => explain::amount_text(line.code, amount, language),
    };
    let whole = if line.code == LineCode::EmployerCostHour { Decimals::Two } else { Decimals::None };
    let date = estimate.job.date;
    let rate = |(parameter, entry): (&'static Parameter, &'static Entry)| Rate {
        name: language.pick(parameter.danish, parameter.english),
        value: match entry.value() {
            Some(value) => explain::law(parameter.unit, value, language),
            None => texts.detail_none().to_owned(),
        },
        since: fill(texts.detail_value_from(), &[("date", &date::write(entry.from, language))]),
        status: entry.status,
        remark: entry.remark().map(|note| language.pick(note.danish, note.english)),
    };
    let rates = line.formula.entries(date).into_iter().map(rate).collect();
    let simple = matches!(line.formula, Formula::Number(_) | Formula::Law(_) | Formula::Input(_));
    Row {
        code: line.code,
        name: cost_words::line(line.code, texts.0),
        text: shown(line.amount, Decimals::Two),
        short: shown(line.amount, whole),
        per: per(line.code, language),
        value: line.amount,
        year: line.year.map(|amount| (shown(amount, Decimals::Two), amount)),
        status: line.status,
        why: cost_words::line_why(line.code, texts.0),
        formula: (!simple).then(|| {
            (
                explain::in_words(&line.formula, date, language),
                explain::in_numbers(&line.formula, estimate, language),
            )
        }),
        rates,
        sources: line.sources(date),
        is_total: matches!(line.code, LineCode::EmployerCost | LineCode::TotalIncome),
    }
}
