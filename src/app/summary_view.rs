//! What the page to take away says, worked out from the case. Pure: the section draws it, and the plain text, the table
//! and the calendar file say the same.

use chrono::{Datelike as _, NaiveDate};
use rust_decimal::Decimal;

use super::agreement::{self, of_fit};
use super::dues;
use super::parts::contact_text;
use super::state::{Case, WageUnit, monthly_shown};
use super::view::{self, Figures, Place, table_rows};
use crate::law::{CHECKED, Source, Status, Unit};
use crate::rules::accommodations::{Fit, Suggestion};
use crate::rules::cost::{Estimate, Field, Fraction, LineCode, Pay, Scheme, Sector};
use crate::rules::route::{Fact, Side, route};
use crate::rules::timeline::{Anchor, Applies, Due, Force, Kind, Track, timeline};
use crate::text::accommodations as help;
use crate::text::number::{Decimals, write, write_kroner};
use crate::text::template::{fill, glue};
use crate::text::words::screen_accommodations::Accommodations;
use crate::text::words::screen_route::Route;
use crate::text::words::screen_summary::Summary;
use crate::text::{Language, calendar, cost, csv, date, explain, page};
use crate::text::{route as route_words, timeline as dates};

/// Rows of a list that the page has room for; the plain text has them all.
pub const MOST: usize = 4;

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mark {
    /// Nothing that others lean on.
    None,
    /// A computed line and its exact amount.
    Line(LineCode, Decimal),
    /// A computed figure that is no line of the cost.
    Figure,
    /// An outcome of the route, by its code.
    Outcome(&'static str),
    /// A date of the timeline, by its rule.
    Rule(&'static str, NaiveDate),
    /// A source.
    Source(Source),
}

impl Mark {
    /// A figure is worked out; anything else is inferred.
    pub fn is_figure(&self) -> bool {
        matches!(self, Mark::Line(..) | Mark::Figure)
    }

    /// How sure a row is, in a word.
    pub fn status(&self, status: Status, language: Language) -> &'static str {
        let page = page(language);
        if self.is_figure() { page.status(status) } else { page.rule_status(status) }
    }
}

/// A row of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is; empty where the text says so itself.
    pub label: String,
    /// As shown.
    pub text: String,
    /// How sure it is.
    pub status: Status,
    /// What it is about.
    pub mark: Mark,
}

impl Row {
    #[inline(never)]
    fn new(label: &str, text: String) -> Row {
        Row { label: label.to_owned(), text, status: Status::Sourced, mark: Mark::None }
    }

    #[inline(never)]
    fn sure(mut self, status: Status, mark: Mark) -> Row {
        (self.status, self.mark) = (status, mark);
        self
    }

    /// One more in a text of several; the row is as sure as the least sure of them.
    #[inline(never)]
    fn join(&mut self, between: &str, text: &str, status: Status) {
        if !self.text.is_empty() {
            self.text.push_str(between);
        }
        self.text.push_str(text);
        self.status = self.status.max(status);
    }

    fn unless_empty(self) -> Vec<Row> {
        if self.text.is_empty() { Vec::new() } else { vec![self] }
    }
}

/// Rows under a heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// Above them.
    pub heading: &'static str,
    /// At least one.
    pub rows: Vec<Row>,
    /// Names and amounts side by side, not sentences.
    pub is_table: bool,
}

/// The blocks of the page in their order; none is empty. Lists stop at `most` rows and say how many more there are.
pub fn blocks(case: &Case, estimate: &Estimate, most: usize) -> Vec<Block> {
    let mut page = Blocks { case, estimate, most, blocks: Vec::new(), sources: Vec::new() };
    page.given();
    page.figures();
    page.route();
    page.needs();
    page.dates();
    page.ends();
    page.blocks
}

struct Blocks<'a> {
    case: &'a Case,
    estimate: &'a Estimate,
    most: usize,
    blocks: Vec<Block>,
    sources: Vec<Source>,
}

impl Blocks<'_> {
    #[inline(never)]
    fn add(&mut self, heading: &'static str, rows: Vec<Row>, is_table: bool) {
        if !rows.is_empty() {
            self.blocks.push(Block { heading, rows, is_table });
        }
    }

    /// A list that may be long.
    #[inline(never)]
    fn add_list(&mut self, heading: &'static str, mut rows: Vec<Row>) {
        let over = rows.len().saturating_sub(self.most);
        // One more takes no more room than saying so.
        if over > 1 {
            rows.truncate(self.most);
            let more = Summary(self.case.language).more();
            rows.push(Row::new("", fill(more, &[("count", &over.to_string())])));
        }
        self.add(heading, rows, false);
    }

    /// Remembers where something was read: its first source is enough on a page.
    #[inline(never)]
    fn source(&mut self, source: Option<Source>) {
        self.sources.extend(source.filter(|source| !self.sources.contains(source)));
    }

    fn given(&mut self) {
        let Blocks { case, estimate: Estimate { job, .. }, .. } = *self;
        let language = case.language;
        let texts = page(language);
        let mut rows = Vec::new();
        for field in Field::NUMBERS {
            let Some(value) = job.number(field).filter(|_| case.uses(field)) else { continue };
            if value.is_zero() && matches!(field, Field::OtherWage | Field::SickDays) {
                continue;
            }
            let kroner = |value| write_kroner(value, Decimals::Money, language);
            rows.push(match field {
                Field::Wage if case.wage_unit == WageUnit::Month => {
                    Row::new(texts.wage_unit_month(), kroner(monthly_shown(value)))
                }
                Field::Wage | Field::FullTimeWage | Field::OtherWage | Field::MinimumWage => {
                    Row::new(cost::short(field, language), kroner(value))
                }
                _ => Row::new(cost::short(field, language), explain::input(field, value, language)),
            });
        }
        let mut choice = |label, chosen: &'static str| rows.push(Row::new(label, chosen.to_owned()));
        choice(
            texts.pay_legend(),
            if job.pay == Pay::Salaried { texts.pay_salaried() } else { texts.pay_hourly() },
        );
        choice(
            "",
            match job.sector {
                Sector::Private => texts.sector_private(),
                Sector::Municipal => texts.sector_municipal(),
                Sector::State => texts.sector_state(),
            },
        );
        if job.scheme == Scheme::Before2013 {
            choice("", texts.scheme_before2013());
            let half = job.fraction == Fraction::Half;
            choice(
                cost::line(LineCode::Refund, language),
                if half { texts.fraction_half() } else { texts.fraction_two_thirds() },
            );
        }
        let anchors = dues::anchors(case);
        for &anchor in Anchor::ALL {
            if let Some(day) = anchors.get(anchor) {
                rows.push(Row::new(dates::anchor(anchor, language), date::write(day, language)));
            }
        }
        self.add(Summary(language).given(), rows, true);
    }

    #[inline(never)]
    fn lines(&mut self, codes: &[LineCode]) -> Vec<Row> {
        let Blocks { case, estimate, .. } = *self;
        let mut rows = Vec::new();
        for code in codes {
            let Some(line) = estimate.line(*code) else { continue };
            // What there is none of is not told, except that there is no subsidy.
            let told = !matches!(code, LineCode::Refund | LineCode::SickRefund | LineCode::EmployerPension);
            if !told && line.amount.is_zero() {
                continue;
            }
            let text = match (code.unit(), *code) {
                (Unit::Kroner, LineCode::EmployerCostHour) => {
                    write_kroner(line.amount, Decimals::Two, case.language)
                }
                (Unit::Kroner, _) => write_kroner(line.amount, Decimals::None, case.language),
                _ => explain::amount_text(*code, line.amount, case.language),
            };
            let row = Row::new(cost::line(*code, case.language), text);
            rows.push(row.sure(line.status, Mark::Line(*code, line.amount)));
            self.source(line.sources(estimate.job.date).into_iter().next());
        }
        rows
    }

    fn figures(&mut self) {
        let Blocks { case, estimate, .. } = *self;
        let language = case.language;
        let texts = page(language);
        let mut rows = self.lines(&[
            LineCode::PaidHoursWeek,
            LineCode::Refund,
            LineCode::EmployerCostYear,
            LineCode::EmployerCostHour,
            LineCode::OrdinaryCost,
            LineCode::SickRefund,
        ]);
        let unknown: Vec<&str> = estimate
            .unknown_levies
            .iter()
            .map(|levy| language.pick(levy.levy.danish, levy.levy.english))
            .collect();
        if !unknown.is_empty() {
            rows.push(Row::new("", [texts.levies_heading(), ": ", &unknown.join(", ")].concat()));
        }
        if estimate.refund_cap_unknown {
            rows.push(Row::new("", texts.note_cap_unknown().to_owned()));
        }
        self.add(texts.lines_employer(), rows, true);
        let mut rows = self.lines(&[
            LineCode::Wage,
            LineCode::EmployerPension,
            LineCode::Subsidy,
            LineCode::TotalIncome,
        ]);
        if estimate.job.scheme == Scheme::Since2013 {
            rows.push(Row::new("", Summary(language).direct().to_owned()));
            let waits =
                dues::has_track(case, Track::Retention) && case.dates.counted(Anchor::Start).is_none();
            if waits {
                rows.push(Row::new("", Summary(language).not_yet().to_owned()));
            }
        }
        self.add(texts.lines_employee(), rows, true);
    }

    fn route(&mut self) {
        let (case, language, day) = (self.case, self.case.language, self.case.now());
        if Fact::ALL.iter().all(|fact| case.answers.word(*fact).is_none()) {
            return;
        }
        let route = route(&case.answers.facts, day);
        let mut rows = Vec::new();
        for outcome in &route.outcomes {
            let row = Row::new(
                route_words::headline(*outcome, language),
                route_words::meaning(*outcome, day, language),
            );
            rows.push(row.sure(outcome.status(day), Mark::Outcome(outcome.id())));
            self.source(outcome.sources(day).first().and_then(|place| Source::at(*place)));
        }
        self.add(Route(language).nav(), rows, false);
        for side in [Side::For, Side::Against] {
            let mut row = Row::new("", String::new());
            for ground in route.grounds.iter().filter(|ground| ground.side == side) {
                row.join(" ", route_words::ground(ground.code, language), ground.status);
            }
            self.add(route_words::side(side, language), row.unless_empty(), false);
        }
        let missing = route.missing.iter();
        let missing = missing.map(|fact| Row::new("", route_words::question(*fact, language).to_owned()));
        self.add_list(Summary(language).missing(), missing.collect());
        let steps = route.steps.iter().map(|step| {
            Row::new("", route_words::step(step.code, day, language)).sure(step.status, Mark::None)
        });
        self.add_list(Route(language).steps(), steps.collect());
    }

    fn needs(&mut self) {
        let (case, language) = (self.case, self.case.language);
        if case.needs.is_empty() {
            return;
        }
        let found = agreement::found(case);
        let names = agreement::names(case.needs.iter().map(|need| help::need(*need, language)));
        let mut rows = vec![Row::new(Summary(language).needs(), names)];
        for &fit in Fit::ALL {
            let names = of_fit(&found, fit).map(|one| help::suggestion(one.suggestion, language));
            let row = Row::new(help::fit(fit, language), agreement::names(names));
            let status = of_fit(&found, fit).map(|one| one.status).fold(Status::Sourced, Status::max);
            if !row.text.is_empty() {
                rows.push(row.sure(status, Mark::None));
            }
        }
        for one in &found.suggestions {
            self.source(one.sources.first().and_then(|place| Source::at(*place)));
            if let (Suggestion::PersonalAssistance, Some(most)) = (one.suggestion, found.assistance) {
                let words = Summary(language);
                let template =
                    if most.by_paid.is_some() { words.assistance_two() } else { words.assistance() };
                let number = |hours| write(hours, Decimals::AsNeeded, language);
                let paid = most.by_paid.map(number).unwrap_or_default();
                let text = fill(template, &[("hours", &number(most.by_present)), ("paid", &paid)]);
                let row = Row::new(help::suggestion(one.suggestion, language), text);
                rows.push(row.sure(most.status, Mark::Figure));
            }
        }
        self.add(Accommodations(language).nav(), rows, false);
    }

    fn dates(&mut self) {
        let (language, now) = (self.case.language, self.case.now());
        let (mut rows, mut practice) = (Vec::new(), Vec::new());
        for due in due_dates(self.case) {
            let ahead = due.applies != Applies::No && due.kind != Kind::Anchor;
            let Some(day) = due.date.filter(|day| ahead && *day >= now) else { continue };
            let mut text = dates::title(due.rule, language).to_owned();
            if due.force == Force::GoodPractice {
                practice.push(rows.len());
                text.push_str(" (");
                text.push_str(dates::force(due.force, language));
                text.push(')');
            }
            let unsure = if due.applies == Applies::Uncertain { Status::Uncertain } else { due.status };
            let row = Row::new(&date::write(day, language), text);
            rows.push(row.sure(unsure, Mark::Rule(due.rule.id(), day)));
            self.source(due.sources().next());
        }
        // Where there is no room for all, what is only good practice gives way to the law.
        while let Some(last) = practice.pop().filter(|_| rows.len() > self.most) {
            rows.remove(last);
        }
        self.add_list(Summary(language).dates(), rows);
    }

    fn ends(&mut self) {
        let (case, language, day) = (self.case, self.case.language, self.case.now());
        let contact = route(&case.answers.facts, day).contact;
        let mut rows = vec![Row::new("", route_words::contact(contact, day, language))];
        if case.municipality.is_some() || case.option("contact-name").is_some() {
            rows.push(Row::new("", contact_text(case)));
        }
        self.add(page(language).contact_heading(), rows, false);
        let sources = core::mem::take(&mut self.sources).into_iter();
        let rows = sources
            .map(|source| Row::new("", source.title.to_owned()).sure(Status::Sourced, Mark::Source(source)));
        let rows = rows.collect();
        self.add_list(Summary(language).sources(), rows);
    }
}

/// What the visitor came for.
pub fn headline(estimate: &Estimate, language: Language) -> Place {
    Figures { estimate, language }.place("cost", LineCode::EmployerCost, Decimals::None)
}

/// The warning about a date after the last known year.
pub fn coverage(estimate: &Estimate, language: Language) -> Option<String> {
    view::coverage(estimate, estimate.job.date.year(), language).map(|sentence| sentence.text())
}

/// What is to be said of every copy: whose rules, which version, and that the municipality decides.
pub fn remarks(case: &Case, estimate: &Estimate) -> Vec<String> {
    let language = case.language;
    let texts = page(language);
    let checked = [("version", env!("CARGO_PKG_VERSION")), ("date", &date::write(CHECKED, language))];
    let mut all = vec![
        fill(Summary(language).rules(), &[("date", &date::write(estimate.job.date, language))]),
        fill(texts.footer_version(), &checked),
        texts.start_decides().to_owned(),
    ];
    all.extend(coverage(estimate, language));
    all
}

/// The case as plain text, with the link that opens it.
pub fn plain_text(case: &Case, estimate: &Estimate, link: &str) -> String {
    let language = case.language;
    let texts = page(language);
    let mut out = String::from(Summary(language).page_heading());
    let mut say = |parts: &[&str]| parts.iter().for_each(|part| out.push_str(part));
    let status = view::status(estimate, LineCode::EmployerCost);
    let in_brackets = |status: Status, words: &str| match status {
        Status::Sourced => String::new(),
        _ => [" (", words, ")"].concat(),
    };
    let cost = headline(estimate, language).text;
    say(&[
        "\n\n",
        texts.result_cost_label(),
        " ",
        &cost,
        " ",
        texts.result_per_month(),
        &in_brackets(status, texts.status(status)),
    ]);
    say(&["\n"]);
    for block in blocks(case, estimate, usize::MAX) {
        say(&["\n", block.heading, "\n"]);
        for Row { label, text, status, mark } in &block.rows {
            let between = if label.is_empty() || text.is_empty() { "" } else { ": " };
            say(&["- ", label, between, text, &in_brackets(*status, mark.status(*status, language))]);
            if let Mark::Source(Source { url: Some(url), .. }) = mark {
                say(&[" ", url]);
            }
            say(&["\n"]);
        }
    }
    for remark in remarks(case, estimate) {
        say(&["\n", &remark]);
    }
    say(&["\n\n", link, "\n"]);
    out
}

/// The lines as a table, with what was entered before them and the link that opens the case at the end.
pub fn table(case: &Case, estimate: &Estimate, link: &str) -> String {
    let language = case.language;
    let mut file = String::from(csv::MARK);
    let mut row = |cells: &[&str]| csv::row(&mut file, cells, language);
    row(&Summary(language).columns().split(';').collect::<Vec<_>>());
    for field in Field::NUMBERS {
        if let Some(value) = estimate.job.number(field) {
            let about = cost::field(field, language);
            let code = glue(&["input.", field.key()]);
            let number = csv::number(value.normalize(), language);
            row(&[&code, about.short, &number, about.unit, "", "", "", "", ""]);
        }
    }
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    for line in table_rows(Figures { estimate, language }) {
        let mut sources = String::new();
        for source in line.sources {
            sources.push_str(if sources.is_empty() { "" } else { " | " });
            sources.push_str(source.title);
            if let Some(url) = source.url {
                sources.push(' ');
                sources.push_str(url);
            }
        }
        let amount = csv::number(line.amount, language);
        let year = line.year.map(|year| csv::number(year, language)).unwrap_or_default();
        let status = page(language).status(line.status);
        let (from, to) = (day(line.from), day(line.to));
        row(&[line.code, line.name, &amount, &line.unit, &year, status, &from, &to, &sources]);
    }
    let mut notes = remarks(case, estimate);
    notes.push(link.to_owned());
    for note in notes {
        row(&["note", &note, "", "", "", "", "", "", ""]);
    }
    file
}

/// Every date of the case, as the timeline counts them.
fn due_dates(case: &Case) -> Vec<Due> {
    timeline(&dues::anchors(case), &dues::circumstances(case), case.now()).unwrap_or_default()
}

/// The calendar file; none where it would be empty.
pub fn calendar_file(case: &Case) -> Option<String> {
    let dues = due_dates(case);
    let any = dues.iter().any(|due| due.date.is_some() && due.applies != Applies::No);
    any.then(|| calendar::calendar(&dues, case.language, case.today))
}
