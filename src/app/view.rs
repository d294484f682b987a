//! What the cost section shows, worked out from the case. Pure; the components only draw it.

use rust_decimal::Decimal;

use super::state::{Case, FieldError, TypedDateError, WageUnit, is_too_fine, monthly_shown};
use crate::law::{Coverage, Entry, Parameter, Status, table};
use crate::rules::cost::{
    Curve, Estimate, Fault, Field, Formula, InputError, Limit, Line, LineCode, Pay, Point, Range, Scheme,
    Sector,
};
use crate::rules::decimal::{add, divide, multiply, round, subtract};
use crate::text::date::{self, DateError};
use crate::text::number::{self, Decimals, NumberError, write, write_kroner};
use crate::text::template::{after, fill};
use crate::text::{FieldWords, Language, Page, cost as cost_words, explain, page};

/// A field with all that stands around it.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldView {
    /// The words around it.
    pub label: &'static str,
    /// Below the label; may be empty.
    pub hint: &'static str,
    /// Beside the field, for the eye.
    pub unit: &'static str,
    /// As typed.
    pub text: String,
    /// What is wrong, in a sentence.
    pub error: Option<String>,
    /// What was understood, where it could be taken differently.
    pub echo: Option<String>,
}

/// A field as it stands.
pub fn field(case: &Case, field: Field) -> FieldView {
    let texts = page(case.language);
    let words = words(case, field);
    let text = case.text(field).to_owned();
    let (error, echo) = match case.number(field) {
        Ok(value) => (None, value.and_then(|value| echo(case, field, value))),
        // An emptied field is only wrong once the visitor has left it.
        Err(FieldError::Number(NumberError::Empty)) if case.is_editing(field) => (None, None),
        Err(error) => (Some(field_error(case, field, words, error, texts)), None),
    };
    FieldView { label: words.label, hint: words.hint, unit: words.unit, text, error, echo }
}

fn words(case: &Case, field: Field) -> FieldWords {
    let texts = page(case.language);
    let words = cost_words::field(field, texts.0);
    match field {
        Field::Wage if case.wage_unit == WageUnit::Month => FieldWords {
            label: texts.monthly_wage_label(),
            short: texts.wage_unit_month(),
            hint: texts.monthly_wage_hint(),
            example: cost_words::field(Field::FullTimeWage, texts.0).example,
            ..words
        },
        Field::Hours if case.scheme == Scheme::Before2013 => FieldWords {
            label: texts.agreed_hours_label(),
            short: texts.agreed_hours_label(),
            hint: texts.agreed_hours_hint(),
            ..words
        },
        _ => words,
    }
}

fn is_money(field: Field) -> bool {
    matches!(field, Field::Wage | Field::FullTimeWage | Field::OtherWage | Field::MinimumWage)
}

/// A typed number in its field's own unit.
fn typed(case: &Case, field: Field, value: Decimal) -> String {
    match (field, is_money(field)) {
        (_, true) => write_kroner(value, Decimals::Money, case.language),
        (Field::Intensity | Field::Pension, _) => {
            format!("{}\u{a0}%", write(value, Decimals::AsNeeded, case.language))
        }
        _ => write(value, Decimals::AsNeeded, case.language),
    }
}

fn echo(case: &Case, field: Field, value: Decimal) -> Option<String> {
    let texts = page(case.language);
    let text = case.text(field).trim();
    let read = number::read(text).ok()?;
    let same = text == write(read, super::state::decimals(field), case.language);
    let separated = is_money(field) && text.contains(['.', ',']);
    let understood = (!same || separated).then(|| {
        let shown = match is_money(field) {
            true => write_kroner(read, Decimals::Two, case.language),
            false => typed(case, field, read),
        };
        fill(texts.understood(), &[("value", &shown)])
    });
    let hourly = (field == Field::Wage && case.wage_unit == WageUnit::Month).then(|| {
        fill(texts.understood_hour(), &[("value", &write_kroner(value, Decimals::Two, case.language))])
    });
    match (understood, hourly) {
        (Some(first), Some(second)) => Some(format!("{first}{} {second}", after(&first, "."))),
        (first, second) => first.or(second),
    }
}

fn field_error(case: &Case, field: Field, words: FieldWords, error: FieldError, texts: Page) -> String {
    let (least, most) = limits(case, field);
    let (least, most) = (typed(case, field, least), typed(case, field, most));
    let text = case.text(field).trim();
    let shown = match number::read(text) {
        Ok(value) => typed(case, field, value),
        Err(_) => text.to_owned(),
    };
    let (thousands, decimal) = match error {
        FieldError::Number(NumberError::Ambiguous { thousands, decimal }) => (
            write(thousands, Decimals::AsNeeded, case.language),
            write(decimal, Decimals::AsNeeded, case.language),
        ),
        _ => (String::new(), String::new()),
    };
    let template = match error {
        FieldError::Number(NumberError::Empty) => texts.error_empty(),
        FieldError::Number(NumberError::NotANumber) => texts.error_not_a_number(),
        FieldError::Number(NumberError::Ambiguous { .. }) => texts.error_ambiguous(),
        FieldError::Number(NumberError::TooLong) => texts.error_too_long(),
        FieldError::Input(_) if is_too_fine(error) => match field {
            Field::Hours => texts.error_hours_step(),
            Field::SickDays => texts.error_whole(),
            _ => texts.error_too_fine(),
        },
        FieldError::Input(InputError { fault: Fault::OutOfRange, .. } | InputError { .. }) => {
            texts.error_range()
        }
    };
    let typed = if template == texts.error_not_a_number() || template == texts.error_ambiguous() {
        text
    } else {
        &shown
    };
    let places = field.decimals().to_string();
    fill(
        template,
        &[
            ("field", words.short),
            ("example", words.example),
            ("typed", typed),
            ("least", &least),
            ("most", &most),
            ("thousands", &thousands),
            ("decimal", &decimal),
            ("places", &places),
        ],
    )
}

/// The allowed values in the unit the visitor types.
fn limits(case: &Case, field: Field) -> (Decimal, Decimal) {
    let Range { least, most } = field.range();
    if field == Field::Wage && case.wage_unit == WageUnit::Month {
        return (monthly_shown(least), monthly_shown(most));
    }
    (least, most)
}

/// What is wrong with the date, in a sentence.
pub fn date_error(case: &Case) -> Option<&'static str> {
    let texts = page(case.language);
    Some(match case.day().err()? {
        TypedDateError::Unreadable(error) => date_fault(error, texts),
        TypedDateError::BeforeTable => texts.error_date_before(),
    })
}

/// What of a date is missing or wrong, in a sentence.
pub fn date_fault(error: DateError, texts: Page) -> &'static str {
    match error {
        DateError::Day => texts.error_date_day(),
        DateError::Month => texts.error_date_month(),
        DateError::Year => texts.error_date_year(),
        DateError::NoSuchDay => texts.error_date_none(),
    }
}

/// A figure of the result in a place of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// The place's name in the template.
    pub name: &'static str,
    /// As shown.
    pub text: String,
    /// For a computed line: its code and exact amount.
    pub line: Option<(LineCode, Decimal)>,
}

/// A sentence with places for figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    /// The words.
    pub template: &'static str,
    /// The figures.
    pub places: Vec<Place>,
}

impl Sentence {
    /// The words, with no place filled yet.
    #[inline(never)]
    pub fn new(template: &'static str) -> Sentence {
        Sentence { template, places: Vec::new() }
    }

    /// Fills a place with a text that is no computed line.
    #[inline(never)]
    pub fn plain(mut self, name: &'static str, text: String) -> Sentence {
        self.places.push(Place { name, text, line: None });
        self
    }

    /// Fills a place with a line in whole kroner.
    #[inline(never)]
    pub fn kroner(mut self, figures: Figures<'_>, name: &'static str, code: LineCode) -> Sentence {
        self.places.push(figures.place(name, code, Decimals::None));
        self
    }

    /// Fills a place with a line in kroner and øre.
    #[inline(never)]
    pub fn ore(mut self, figures: Figures<'_>, name: &'static str, code: LineCode) -> Sentence {
        self.places.push(figures.place(name, code, Decimals::Two));
        self
    }

    /// Fills a place with a line that is not money.
    #[inline(never)]
    pub fn number(mut self, figures: Figures<'_>, name: &'static str, code: LineCode) -> Sentence {
        let amount = figures.amount(code);
        let text = write(amount, Decimals::AsNeeded, figures.language);
        self.places.push(Place { name, text, line: Some((code, amount)) });
        self
    }

    /// The sentence as one text.
    pub fn text(&self) -> String {
        let values: Vec<(&str, &str)> = self.places.iter().map(|p| (p.name, p.text.as_str())).collect();
        fill(self.template, &values)
    }
}

/// The figures of one estimate, for sentences.
#[derive(Clone, Copy)]
pub struct Figures<'a> {
    /// The result.
    pub estimate: &'a Estimate,
    /// The language shown.
    pub language: Language,
}

impl Figures<'_> {
    /// A line's rounded amount; nought if the case has no such line.
    #[inline(never)]
    pub fn amount(&self, code: LineCode) -> Decimal {
        self.estimate.line(code).map_or(Decimal::ZERO, |line| line.amount)
    }

    /// A line in kroner, in a place of a sentence.
    #[inline(never)]
    pub fn place(&self, name: &'static str, code: LineCode, decimals: Decimals) -> Place {
        let amount = self.amount(code);
        Place { name, text: write_kroner(amount, decimals, self.language), line: Some((code, amount)) }
    }

    fn sum(&self, codes: &[LineCode]) -> Decimal {
        codes.iter().map(|code| self.amount(*code)).fold(Decimal::ZERO, add)
    }
}

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

/// One row of the breakdown.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Which line.
    pub code: LineCode,
    /// Its name.
    pub name: &'static str,
    /// As shown, with unit.
    pub text: String,
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

fn row(figures: Figures<'_>, line: &Line) -> Row {
    let Figures { estimate, language } = figures;
    let texts = page(language);
    let shown = |amount| match line.code.unit() {
        crate::law::Unit::Kroner => write_kroner(amount, Decimals::Two, language),
        _ => explain::amount_text(line.code, amount, language),
    };
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
        text: shown(line.amount),
        value: line.amount,
        year: line.year.map(|amount| (shown(amount), amount)),
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

/// What one should know beside the figures.
pub fn notes(figures: Figures<'_>) -> Vec<Sentence> {
    let texts = page(figures.language);
    let estimate = figures.estimate;
    let job = &estimate.job;
    let since = job.scheme == Scheme::Since2013;
    let state = job.sector == Sector::State;
    let supplements = !figures.amount(LineCode::SupplementsYear).is_zero();
    let words = [
        (true, texts.note_decides()),
        (since, texts.note_month_before()),
        (since && job.pay == Pay::Hourly, texts.note_hourly()),
        (since, texts.note_atp()),
        (since && job.full_time_wage.is_none(), texts.note_full_time()),
        (since && state, texts.note_state()),
        (!since, texts.note_before_sick()),
        (!since && state, texts.note_before_state()),
        (estimate.refund_cap_unknown, texts.note_cap_unknown()),
        (true, texts.note_hour()),
    ];
    let mut notes: Vec<Sentence> = Vec::new();
    for (holds, template) in words {
        if holds {
            notes.push(Sentence::new(template));
        }
    }
    if since && supplements {
        let note = Sentence::new(texts.note_supplements())
            .kroner(figures, "supplements", LineCode::SupplementsYear)
            .kroner(figures, "fall", LineCode::SubsidyFall);
        notes.push(note);
    }
    if since {
        notes.push(Sentence::new(texts.zero_hint()).kroner(figures, "zero", LineCode::ZeroPoint));
    }
    if let Some(percent) = sick_supplement(job.date) {
        let percent = explain::law(crate::law::Unit::Percent, percent, figures.language);
        notes.push(Sentence::new(texts.note_sick_supplement()).plain("percent", percent));
    }
    notes
}

fn sick_supplement(date: chrono::NaiveDate) -> Option<Decimal> {
    table::REFUND_SUPPLEMENT.on(date).ok()?.value().filter(|percent| !percent.is_zero())
}

/// The levies that are named and not added.
pub fn levies(estimate: &Estimate, language: Language) -> Vec<String> {
    use chrono::Datelike as _;
    let texts = page(language);
    let named = estimate.unknown_levies.iter().map(|levy| {
        let name = language.pick(levy.levy.danish, levy.levy.english);
        let remark = levy.entry.remark().map(|remark| language.pick(remark.danish, remark.english));
        match levy.last_known.and_then(|entry| Some((entry.value()?, entry.from.year()))) {
            Some((amount, year)) => fill(
                texts.levy_last(),
                &[
                    ("name", name),
                    ("amount", &write_kroner(amount, Decimals::Money, language)),
                    ("year", &year.to_string()),
                ],
            ),
            None => {
                let line = fill(texts.levy_none(), &[("name", name)]);
                remark.map_or(line.clone(), |remark| format!("{line}. {remark}"))
            }
        }
    });
    named.collect()
}

/// The sentences under the curve.
pub fn findings(curve: &Curve, figures: Figures<'_>) -> Vec<Sentence> {
    let texts = page(figures.language);
    if figures.estimate.job.scheme == Scheme::Before2013 {
        return vec![Sentence::new(texts.curve_finding_before())];
    }
    let hours = |hours: Decimal| write(hours, Decimals::AsNeeded, figures.language);
    let mut findings = vec![match curve.cap_from {
        Some(from) => Sentence::new(texts.curve_finding_cap()).plain("hours", hours(from)),
        None => Sentence::new(texts.curve_finding_open()),
    }];
    if let Some(kink) = curve.kink {
        // Past the cap the threshold decides nothing.
        if curve.cap_from.is_none_or(|from| kink.hours < from) {
            findings.push(Sentence::new(texts.curve_finding_kink()).plain("hours", hours(kink.hours)));
        }
    }
    if let Some(next) = curve.one_more {
        let more = |next, now| write_kroner(subtract(next, now), Decimals::None, figures.language);
        let note = Sentence::new(texts.curve_more())
            .plain("cost", more(next.employer_cost, curve.present.employer_cost))
            .plain("total", more(next.total, curve.present.total));
        findings.push(note);
    }
    findings
}

/// The points the table shows: every fourth hour, the last, and the case's own.
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
