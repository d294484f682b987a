//! What comes in: the keys of a caller's object, read one by one, and what is wrong with them.
//!
//! The keys and their values are those of the share link; numbers may be numbers too. Every problem is collected, so
//! that a caller sees them all at once.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Object, Value};
use crate::app::link::{Word, iso_date};
use crate::law::day;
use crate::rules::codes::codes;
use crate::rules::cost::{Fault, Field};
use crate::rules::route;
use crate::text::Language;
use crate::text::number::{self, NumberError, plain};
use crate::text::template::fill;
use crate::text::words::api::{API_ALLOWED, API_PROBLEM};

/// What a caller gave under a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// `true` or `false`.
    Flag(bool),
    /// A number, in JavaScript's shortest text: `0.1`, `1e-7`, `NaN`.
    Number(String),
    /// A text.
    Text(String),
    /// An array; what it holds is no array.
    List(Vec<Given>),
    /// A text or an array longer than is read.
    TooLong,
    /// An exception came instead of a value.
    Unreadable,
    /// A function, a symbol, an object, a big integer.
    Other,
}

codes! {
    /// Why input cannot be used.
    pub enum Problem {
        /// What was given is no plain object.
        NotAnObject = "not_an_object",
        /// A key without which there is no answer was not given.
        Missing = "missing",
        /// A value of another type than the key's.
        WrongType = "wrong_type",
        /// A text or a number that is no decimal: `"18,5"`, `NaN`.
        NotANumber = "not_a_number",
        /// A text that is no day: another form than `2026-11-21`, or 30 February.
        NotADate = "not_a_date",
        /// None of the words of the key.
        UnknownWord = "unknown_word",
        /// A number or a date outside its range.
        OutOfRange = "out_of_range",
        /// More decimals than the key has use for.
        TooFine = "too_fine",
        /// A text of more than 1000 letters, a number of more than 18 digits, a list or an object of more than 1000 parts.
        TooLong = "too_long",
        /// Reading the value threw an exception.
        Unreadable = "unreadable",
    }
}

codes! {
    /// What may stand under a key, as a problem's message says it.
    pub enum Allowed {
        /// A plain object.
        Object = "object",
        /// A number with decimals.
        Number = "number",
        /// A number of hours.
        Hours = "hours",
        /// A whole number.
        Whole = "whole",
        /// True or false.
        Flag = "flag",
        /// One of some words.
        Word = "word",
        /// A list of such words.
        Words = "words",
        /// A day.
        Date = "date",
        /// At least one of some keys.
        OneOf = "one_of",
    }
}

/// One of a list of codes, by its id.
macro_rules! code {
    ($input:expr, $key:expr, $codes:ident) => {{
        let ids: Vec<_> = $codes::ALL.iter().map(|code| code.id()).collect();
        $input.word($key, &ids).and_then(|place| $codes::ALL.get(place).copied())
    }};
}
pub(super) use code;

/// The last day that is written with four digits of the year.
const LAST_DAY: NaiveDate = day(9999, 12, 31);

/// Where the values lie. Static, so that nothing of this room is left in the wasm that a page loads (`xtask/src/variants.rs`):
/// what stands in a table of functions cannot be taken out.
pub trait Read {
    /// What stands under a key.
    fn read(&self, key: &str) -> Option<Given>;
}

impl<F: Fn(&str) -> Option<Given> + ?Sized> Read for F {
    fn read(&self, key: &str) -> Option<Given> {
        self(key)
    }
}

/// A caller's object while it is read.
///
/// # Example
/// ```
/// use fleksjob::host::{Given, Input};
/// use fleksjob::rules::cost::Field;
/// let read = |_: &str| Some(Given::Number("18.5".into()));
/// let mut input = Input::new(vec!["hours".into()], &read);
/// assert_eq!(input.number(Field::Hours, true).map(|hours| hours.to_string()).as_deref(), Some("18.5"));
/// ```
pub struct Input<'a, R: Read + ?Sized = dyn Fn(&str) -> Option<Given> + 'a> {
    /// Keys that were given and not yet used.
    names: Vec<String>,
    read: &'a R,
    language: Language,
    problems: Vec<(Problem, Option<&'static str>, String)>,
}

impl<'a, R: Read + ?Sized> Input<'a, R> {
    /// An object with these keys of its own; `read` gives what stands under one.
    pub fn new(names: Vec<String>, read: &'a R) -> Input<'a, R> {
        let mut input = Input { names, read, language: Language::default(), problems: Vec::new() };
        // First: problems are told in it.
        input.language = input.choice("lang").unwrap_or_default();
        input
    }

    /// An object that cannot be read at all.
    pub fn refused(problem: Problem, read: &'a R) -> Input<'a, R> {
        let mut input = Input::new(Vec::new(), read);
        input.problem(problem, None, input.allowed(Allowed::Object, &[]));
        input
    }

    /// The language of the answer.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether nothing was wrong so far.
    pub fn is_well(&self) -> bool {
        self.problems.is_empty()
    }

    /// What stands under a key, which is used then.
    fn take(&mut self, key: &str) -> Option<Given> {
        let place = self.names.iter().position(|name| name == key)?;
        self.read.read(&self.names.remove(place))
    }

    fn allowed(&self, kind: Allowed, places: &[(&str, &str)]) -> String {
        fill(API_ALLOWED.at(kind as usize, self.language), places)
    }

    fn problem(&mut self, problem: Problem, field: Option<&'static str>, allowed: String) {
        let template = API_PROBLEM.at(problem as usize, self.language);
        let message = fill(template, &[("field", field.unwrap_or("input")), ("allowed", &allowed)]);
        self.problems.push((problem, field, message));
    }

    /// A number, exact, in the field's unit; `None` if it was not given or cannot be used. A problem as well if it
    /// was not given but is `required`.
    pub fn number(&mut self, field: Field, required: bool) -> Option<Decimal> {
        let problem = match self.take(field.key()) {
            None if required => Problem::Missing,
            None => return None,
            Some(given) => match decimal(&given) {
                Ok(value) => match field.check(value) {
                    Ok(()) => return Some(value),
                    Err(error) if error.fault == Fault::TooFine => Problem::TooFine,
                    Err(_) => Problem::OutOfRange,
                },
                Err(problem) => problem,
            },
        };
        let allowed = self.allowed_number(field);
        self.problem(problem, Some(field.key()), allowed);
        None
    }

    fn allowed_number(&self, field: Field) -> String {
        let range = field.range();
        let kind = match (field, field.decimals()) {
            (Field::Hours, _) => Allowed::Hours,
            (_, 0) => Allowed::Whole,
            _ => Allowed::Number,
        };
        let places = plain(field.decimals().into());
        let places = [("least", plain(range.least)), ("most", plain(range.most)), ("places", places)];
        self.allowed(kind, &places.each_ref().map(|(name, text)| (*name, text.as_str())))
    }

    /// What is known of a fact, as [`Facts::set`](route::Facts::set) takes it: one of its names or a
    /// whole number, under its own key or the share link's, which has `r.` before it. An empty text and `null` as
    /// a text are not known.
    pub fn fact(&mut self, key: &'static str, allowed: route::Allowed) -> Option<String> {
        let mut linked = String::from("r.");
        linked.push_str(key);
        let given = self.take(key).or_else(|| self.take(&linked))?;
        let problem = match given {
            Given::Text(text) if text.is_empty() || text == "null" => return None,
            Given::Flag(flag) if place("true", allowed.names).is_ok() => return Some(flag.to_string()),
            Given::Text(text) if place(&text, allowed.names).is_ok() => return Some(text),
            other => match (allowed.range, decimal(&other), other) {
                (Some((least, most)), Ok(number), _) => match u16::try_from(number) {
                    Ok(whole) if number.normalize().scale() == 0 && (least..=most).contains(&whole) => {
                        return Some(plain(whole.into()));
                    }
                    _ if number.normalize().scale() > 0 => Problem::TooFine,
                    _ => Problem::OutOfRange,
                },
                (Some(_), Err(Problem::NotANumber), Given::Text(_)) if !allowed.names.is_empty() => {
                    Problem::UnknownWord
                }
                (Some(_), Err(problem), _) => problem,
                (None, _, Given::Text(_)) => Problem::UnknownWord,
                (None, _, other) => mismatch(&other),
            },
        };
        let mut told = String::new();
        if let Some((least, most)) = allowed.range {
            let (least, most) = (plain(least.into()), plain(most.into()));
            told = self.allowed(Allowed::Whole, &[("least", &least), ("most", &most)]);
            told.push_str(if allowed.names.is_empty() { "" } else { "; " });
        }
        if !allowed.names.is_empty() {
            told.push_str(&self.allowed(Allowed::Word, &[("words", &allowed.names.join(", "))]));
        }
        self.problem(problem, Some(key), told);
        None
    }

    /// `true` or `false`, or the same as a text.
    pub fn flag(&mut self, key: &'static str) -> Option<bool> {
        let problem = match self.take(key)? {
            Given::Flag(flag) => return Some(flag),
            Given::Text(text) if text == "true" => return Some(true),
            Given::Text(text) if text == "false" => return Some(false),
            Given::Text(_) => Problem::UnknownWord,
            other => mismatch(&other),
        };
        let allowed = self.allowed(Allowed::Flag, &[]);
        self.problem(problem, Some(key), allowed);
        None
    }

    /// One of the words that a choice has in the share link.
    pub fn choice<T: Word>(&mut self, key: &'static str) -> Option<T> {
        let words: Vec<_> = T::WORDS.iter().map(|(_, word)| *word).collect();
        let place = self.word(key, &words)?;
        T::WORDS.get(place).map(|(value, _)| *value)
    }

    /// The place of the word given among `words`.
    pub fn word(&mut self, key: &'static str, words: Words<'_>) -> Option<usize> {
        let problem = match self.take(key)? {
            Given::Text(text) => match place(&text, words) {
                Ok(place) => return Some(place),
                Err(problem) => problem,
            },
            other => mismatch(&other),
        };
        self.problem_with_word(problem, key, Allowed::Word, words);
        None
    }

    /// The places of the words given among `words`: an array, or a text with commas as in the share link. A problem as
    /// well if they were not given.
    pub fn words(&mut self, key: &'static str, words: Words<'_>) -> Option<Vec<usize>> {
        let mut places = Vec::new();
        let mut put = |text: &str| place(text, words).map(|place| places.push(place));
        let outcome = match self.take(key) {
            None => Err(Problem::Missing),
            Some(Given::Text(text)) if text.is_empty() => Ok(()),
            Some(Given::Text(text)) => text.split(',').try_for_each(put),
            Some(Given::List(items)) => items.iter().try_for_each(|item| match item {
                Given::Text(text) => put(text),
                other => Err(mismatch(other)),
            }),
            Some(other) => Err(mismatch(&other)),
        };
        match outcome {
            Ok(()) => Some(places),
            Err(problem) => {
                self.problem_with_word(problem, key, Allowed::Words, words);
                None
            }
        }
    }

    fn problem_with_word(&mut self, problem: Problem, key: &'static str, kind: Allowed, words: Words<'_>) {
        let allowed = self.allowed(kind, &[("words", &words.join(", "))]);
        self.problem(problem, Some(key), allowed);
    }

    /// A problem: none of these keys was given, and one is needed.
    pub fn missing_one(&mut self, keys: Words<'_>) {
        let allowed = self.allowed(Allowed::OneOf, &[("words", &keys.join(", "))]);
        self.problem(Problem::Missing, None, allowed);
    }

    /// A day in the form `2026-11-21`, from `first` to `last` (the year 9999 if it has no end).
    pub fn date(
        &mut self,
        key: &'static str,
        first: NaiveDate,
        last: Option<NaiveDate>,
    ) -> Option<NaiveDate> {
        let last = last.unwrap_or(LAST_DAY);
        let problem = match self.take(key)? {
            Given::Text(text) => match iso_date(&text) {
                Some(date) if (first..=last).contains(&date) => return Some(date),
                Some(_) => Problem::OutOfRange,
                None => Problem::NotADate,
            },
            other => mismatch(&other),
        };
        let (least, most) = (first.to_string(), last.to_string());
        let allowed = self.allowed(Allowed::Date, &[("least", &least), ("most", &most)]);
        self.problem(problem, Some(key), allowed);
        None
    }

    /// The answer: what is wrong, or else `result`; and the keys that were given and not used.
    pub fn answer(self, result: Option<Object>) -> Value {
        let mut answer = match result {
            Some(result) if self.problems.is_empty() => result,
            _ => {
                let mut answer = Object::default();
                if let Some(first) = self.problems.first() {
                    answer.put("error", Value::Object(error(first)));
                }
                answer.put("errors", Value::objects(&mut self.problems.iter().map(error)));
                answer
            }
        };
        answer.put("ignored", Value::List(self.names.into_iter().map(Value::Text).collect()));
        Value::Object(answer)
    }
}

/// A closed list of words.
pub type Words<'a> = &'a [&'static str];

fn place(text: &str, words: Words<'_>) -> Result<usize, Problem> {
    words.iter().position(|word| *word == text).ok_or(Problem::UnknownWord)
}

/// The problem with a value that is not of the key's type.
fn mismatch(given: &Given) -> Problem {
    match given {
        Given::TooLong => Problem::TooLong,
        Given::Unreadable => Problem::Unreadable,
        _ => Problem::WrongType,
    }
}

fn error((problem, field, message): &(Problem, Option<&'static str>, String)) -> Object {
    let mut error = Object::default();
    error.word("code", problem.id());
    error.maybe("field", *field);
    error.put("message", Value::Text(message.clone()));
    error
}

/// A number as the share link or JavaScript writes it.
fn decimal(given: &Given) -> Result<Decimal, Problem> {
    let (text, exponent) = match given {
        Given::Text(text) => (text.as_str(), ""),
        Given::Number(text) => text.split_once('e').unwrap_or((text, "")),
        other => return Err(mismatch(other)),
    };
    let (digits, negative) = match text.strip_prefix('-') {
        Some(digits) => (digits, true),
        None => (text, false),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let value = match number::decimal(whole, fraction) {
        Ok(value) if negative => -value,
        Ok(value) => value,
        // JavaScript writes more than 18 digits for what is larger than any number here.
        Err(NumberError::TooLong) if matches!(given, Given::Number(_)) => return Err(Problem::OutOfRange),
        Err(NumberError::TooLong) => return Err(Problem::TooLong),
        Err(_) => return Err(Problem::NotANumber),
    };
    match exponent.strip_prefix('-') {
        None if exponent.is_empty() => Ok(value),
        // From 1e21 on.
        None => Err(Problem::OutOfRange),
        // Below a millionth: no key has use for so many decimals, whatever they are.
        Some(_) => Err(Problem::TooFine),
    }
}
