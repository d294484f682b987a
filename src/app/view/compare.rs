//! Cases side by side: one hour more or less, and those that are kept to compare with; and the bars beside them.

use rust_decimal::Decimal;

use super::answer::permille;
use super::{Figures, Place, Sentence};
use crate::app::state::{Case, Scenarios};
use crate::rules::cost::{Employment, Estimate, Field, Fraction, LineCode, Pay, Scheme, Sector, estimate};
use crate::rules::decimal::{add, subtract};
use crate::text::number::{Decimals, write, write_kroner};
use crate::text::template::{fill, glue};
use crate::text::words::screen_cost::Cost;
use crate::text::{Language, cost as cost_words, date, explain, page};

/// One case of several.
struct Column {
    /// Its name.
    name: String,
    /// What its figures are copies of.
    of: String,
    /// What the difference from the others is told of.
    change: String,
    /// Its figures.
    estimate: Estimate,
}

impl Column {
    #[inline(never)]
    fn add_to(columns: &mut Vec<Column>, [name, of, change]: [String; 3], job: &Employment) {
        if let Ok(estimate) = estimate(job) {
            columns.push(Column { name, of, change, estimate });
        }
    }

    #[inline(never)]
    fn amount(&self, code: LineCode) -> Option<Decimal> {
        self.estimate.line(code).map(|line| line.amount)
    }

    fn or_nought(&self, code: LineCode) -> Decimal {
        self.amount(code).unwrap_or(Decimal::ZERO)
    }
}

/// Cases side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// The name of each case.
    pub names: Vec<String>,
    /// What they have been told to be, and what comes of it.
    pub rows: Vec<Compares>,
    /// What is to be seen, in words.
    pub findings: Vec<Sentence>,
}

/// A row: the same of each case.
#[derive(Clone, Debug, PartialEq)]
pub struct Compares {
    /// What it is.
    pub name: &'static str,
    /// One for each case.
    pub cells: Vec<Cell>,
}

/// What a case has of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// As shown.
    pub text: String,
    /// For a computed line: its code and exact amount, and what it is a copy of.
    pub line: Option<(LineCode, Decimal, String)>,
    /// The difference from the case that the others are seen against; empty there.
    pub difference: String,
}

/// The present case with an hour less and an hour more, where that is a job: more than no hours, at most a full week.
#[inline(never)]
pub fn hours(job: &Employment, language: Language) -> Option<Compared> {
    if job.hours.is_zero() {
        return None;
    }
    let words = Cost(language);
    let mut columns = Vec::new();
    let mut now = 0;
    for step in [-1, 0, 1] {
        let hours = add(job.hours, Decimal::from(step));
        if hours <= Decimal::ZERO {
            continue;
        }
        let mut name = write(hours, Decimals::AsNeeded, language);
        let of = glue(&["hours-", &name]);
        if step == 0 {
            now = columns.len();
            name = glue(&[&name, " ", words.now()]);
        }
        let change = if step < 0 { words.hour_less() } else { words.hour_more() };
        Column::add_to(&mut columns, [name, of, change.to_owned()], &Employment { hours, ..job.clone() });
    }
    Some(compared(&columns, now, lines(&columns, now, &ONE_HOUR, language), language))
}

/// The columns' names and what there is to say of them, with these rows.
fn compared(columns: &[Column], base: usize, rows: Vec<Compares>, language: Language) -> Compared {
    let mut names = Vec::new();
    for column in columns {
        names.push(column.name.clone());
    }
    Compared { names, rows, findings: findings(columns, base, language) }
}

const ONE_HOUR: [LineCode; 4] =
    [LineCode::EmployerCost, LineCode::Subsidy, LineCode::Refund, LineCode::TotalIncome];

const SCENARIO: [LineCode; 7] = [
    LineCode::EmployerCost,
    LineCode::EmployerCostYear,
    LineCode::EmployerCostHour,
    LineCode::Wage,
    LineCode::Subsidy,
    LineCode::Refund,
    LineCode::TotalIncome,
];

/// The kept cases and the present one, three at most, and the bars of each. Nothing where none is kept.
#[inline(never)]
pub fn scenarios(case: &Case) -> Option<(Compared, Vec<Bar>)> {
    let (language, kept) = (case.language, case.scenarios.kept());
    let words = Cost(language);
    if kept.is_empty() {
        return None;
    }
    let (present, _) = case.last_good();
    let mut columns = Vec::new();
    let first = fill(words.kept(), &[("number", "1")]);
    for place in 0..Scenarios::MOST {
        let mut number = place.saturating_add(1).to_string();
        let mut name = fill(words.kept(), &[("number", &number)]);
        let mut job = kept.get(place);
        if place == kept.len() {
            page(language).curve_present().clone_into(&mut name);
            "now".clone_into(&mut number);
            job = Some(&present);
        }
        if let Some(job) = job {
            let change = fill(words.against(), &[("name", &name), ("first", &first)]);
            Column::add_to(&mut columns, [name, glue(&["scenario-", &number]), change], job);
        }
    }
    let mut rows = inputs(&columns, language);
    rows.append(&mut lines(&columns, 0, &SCENARIO, language));
    let bars = scenario_bars(&columns, language);
    Some((compared(&columns, 0, rows, language), bars))
}

/// What a case has been told to be, in the order of the form.
fn told(job: &Employment, language: Language) -> Vec<(&'static str, String)> {
    let texts = page(language);
    let mut told = Vec::new();
    for field in Field::NUMBERS {
        let value = job.number(field).map(|value| explain::input(field, value, language));
        told.push((cost_words::short(field, language), value.unwrap_or_else(|| NONE.to_owned())));
    }
    let scheme = match job.scheme {
        Scheme::Since2013 => texts.scheme_since2013(),
        Scheme::Before2013 => texts.scheme_before2013(),
    };
    let pay = if job.pay == Pay::Hourly { texts.pay_hourly() } else { texts.pay_salaried() };
    let sector = match job.sector {
        Sector::Private => texts.sector_private(),
        Sector::Municipal => texts.sector_municipal(),
        Sector::State => texts.sector_state(),
    };
    let fraction = match job.fraction {
        Fraction::Half => texts.fraction_half(),
        Fraction::TwoThirds => texts.fraction_two_thirds(),
    };
    for (name, word) in [
        (texts.pay_legend(), pay),
        (texts.sector_legend(), sector),
        (texts.scheme_legend(), scheme),
        (texts.fraction_legend(), fraction),
    ] {
        told.push((name, word.to_owned()));
    }
    told.push((cost_words::short(Field::Date, language), date::write(job.date, language)));
    told
}

/// What the cases have been told to be: hours, intensity and wage always, the rest where it differs.
#[inline(never)]
fn inputs(columns: &[Column], language: Language) -> Vec<Compares> {
    let mut rows: Vec<Compares> = Vec::new();
    for column in columns {
        for (place, (name, text)) in told(&column.estimate.job, language).into_iter().enumerate() {
            if rows.len() <= place {
                rows.push(Compares { name, cells: Vec::new() });
            }
            if let Some(row) = rows.get_mut(place) {
                row.cells.push(Cell { text, line: None, difference: String::new() });
            }
        }
    }
    // The first three are hours, intensity and wage.
    let mut shown = Vec::new();
    for (place, row) in rows.into_iter().enumerate() {
        if place < 3
            || row.cells.iter().any(|cell| Some(&cell.text) != row.cells.first().map(|first| &first.text))
        {
            shown.push(row);
        }
    }
    shown
}

/// Stands where a case has nothing of a row.
const NONE: &str = "–";

/// What comes of it, against the case at `base`. A line that is nought in all of them is left out.
#[inline(never)]
fn lines(columns: &[Column], base: usize, codes: &[LineCode], language: Language) -> Vec<Compares> {
    let mut rows = Vec::new();
    for code in codes {
        if columns.iter().all(|column| column.or_nought(*code).is_zero()) {
            continue;
        }
        let first = columns.get(base).and_then(|column| column.amount(*code));
        let decimals = if *code == LineCode::EmployerCostHour { Decimals::Two } else { Decimals::None };
        let mut cells = Vec::new();
        for (place, column) in columns.iter().enumerate() {
            let mut cell = Cell { text: NONE.to_owned(), line: None, difference: String::new() };
            if let Some(amount) = column.amount(*code) {
                cell.text = write(amount, decimals, language);
                cell.line = Some((*code, amount, column.of.clone()));
                if let Some(first) = first.filter(|_| place != base) {
                    let difference = subtract(amount, first);
                    let shown = write(difference, decimals, language);
                    // What is less than can be shown is no difference, whatever its sign.
                    if difference > Decimal::ZERO && !is_nothing(&shown) {
                        cell.difference.push('+');
                    }
                    cell.difference.push_str(if is_nothing(&shown) { "0" } else { &shown });
                }
            }
            cells.push(cell);
        }
        rows.push(Compares { name: name(*code, language), cells });
    }
    rows
}

/// A line's name where it has little room.
fn name(code: LineCode, language: Language) -> &'static str {
    let texts = page(language);
    match code {
        LineCode::EmployerCost => texts.curve_column_cost(),
        LineCode::Subsidy => texts.curve_column_public(),
        LineCode::Refund => texts.curve_column_public_before(),
        LineCode::TotalIncome => texts.employee_heading(),
        _ => cost_words::line(code, language),
    }
}

/// Written with no other digit than nought.
fn is_nothing(shown: &str) -> bool {
    !shown.bytes().any(|byte| (b'1'..=b'9').contains(&byte))
}

/// The difference of each case from the one at `base`, in a sentence with the name of the change.
#[inline(never)]
fn findings(columns: &[Column], base: usize, language: Language) -> Vec<Sentence> {
    let words = Cost(language);
    let mut findings = Vec::new();
    let Some(base) = columns.get(base) else { return findings };
    for column in columns {
        if core::ptr::eq(column, base) {
            continue;
        }
        let total = column.amount(LineCode::TotalIncome).and(base.amount(LineCode::TotalIncome));
        let template = if total.is_some() { words.change() } else { words.change_cost() };
        let mut sentence = Sentence::new(template).plain("name", column.change.clone());
        for (name, code) in [("cost", LineCode::EmployerCost), ("total", LineCode::TotalIncome)] {
            let difference = subtract(column.or_nought(code), base.or_nought(code));
            let template = if difference > Decimal::ZERO { words.more() } else { words.less() };
            let same = words.same().to_owned();
            let text = if is_nothing(&write(difference, Decimals::None, language)) {
                same
            } else {
                let amount = write_kroner(difference.abs(), Decimals::None, language);
                fill(template, &[("amount", &amount)])
            };
            sentence = sentence.plain(name, text);
        }
        findings.push(sentence);
    }
    findings
}

/// A bar with its name and figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// Its name.
    pub name: String,
    /// Its figure.
    pub place: Place,
    /// Where it begins, what the employer carries of it and what the public does: thousandths of the picture's width.
    pub parts: [u32; 3],
    /// It is what the others come to.
    pub is_total: bool,
}

/// So that the smallest part is still seen.
const LEAST: u32 = 6;

/// The employer's cost, part by part, each where the last one ended; then what is refunded, and what is left.
#[inline(never)]
pub fn cost_bars(figures: Figures<'_>) -> Vec<Bar> {
    let whole = figures.amount(LineCode::OrdinaryCost);
    let mut bars = Vec::new();
    let mut before = Decimal::ZERO;
    for code in [
        LineCode::Wage,
        LineCode::EmployerPension,
        LineCode::AtpEmployer,
        LineCode::Holiday,
        LineCode::GreatPrayerDay,
        LineCode::Levies,
        LineCode::Refund,
        LineCode::EmployerCost,
    ] {
        let amount = figures.amount(code);
        let (start, is_total) = match code {
            LineCode::Refund => (subtract(whole, amount), false),
            LineCode::EmployerCost => (Decimal::ZERO, true),
            _ => (before, false),
        };
        before = add(before, amount);
        if amount.is_zero() && !is_total {
            continue;
        }
        let width = permille(amount, whole).max(LEAST);
        let start = permille(start, whole).min(1_000_u32.saturating_sub(width));
        let parts = if code == LineCode::Refund { [start, 0, width] } else { [start, width, 0] };
        let name = cost_words::line(code, figures.language).to_owned();
        bars.push(Bar { name, place: figures.place("", code, Decimals::None), parts, is_total });
    }
    bars
}

/// The same in words.
pub fn cost_findings(figures: Figures<'_>) -> Vec<Sentence> {
    let words = Cost(figures.language);
    let mut findings =
        vec![Sentence::new(words.parts_finding()).kroner(figures, "wage", LineCode::Wage).kroner(
            figures,
            "cost",
            LineCode::OrdinaryCost,
        )];
    if !figures.amount(LineCode::Refund).is_zero() {
        findings.push(
            Sentence::new(words.parts_refund()).kroner(figures, "refund", LineCode::Refund).kroner(
                figures,
                "own",
                LineCode::EmployerCost,
            ),
        );
    }
    findings
}

/// For each case what the employer pays, and since 2013 what the employee gets of whom.
#[inline(never)]
fn scenario_bars(columns: &[Column], language: Language) -> Vec<Bar> {
    const BOTH: [LineCode; 2] = [LineCode::EmployerCost, LineCode::TotalIncome];
    let mut most = Decimal::ONE;
    for column in columns {
        for code in BOTH {
            most = most.max(column.or_nought(code));
        }
    }
    let mut bars = Vec::new();
    for column in columns {
        for code in BOTH {
            let Some(amount) = column.amount(code) else { continue };
            let subsidy = column.amount(LineCode::Subsidy).filter(|_| code == LineCode::TotalIncome);
            let (all, public) = (permille(amount, most), permille(subsidy.unwrap_or(Decimal::ZERO), most));
            let text = write_kroner(amount, Decimals::None, language);
            bars.push(Bar {
                name: glue(&[&column.name, ": ", name(code, language)]),
                place: Place { name: "", text, line: Some((code, amount)) },
                parts: [0, all.saturating_sub(public), public],
                is_total: false,
            });
        }
    }
    bars
}
