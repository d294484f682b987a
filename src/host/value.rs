//! What goes out: a tree of plain values, and its one way to JavaScript.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::ser::{Serialize, SerializeMap as _, SerializeSeq as _, Serializer};

use crate::law::{Source, Status};
use crate::text::number;

/// A part of an answer.
#[derive(Debug, PartialEq, Eq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A small whole number: years, days, months. Amounts are texts.
    Whole(i32),
    /// A code, a title, a sentence that stands in the code.
    Word(&'static str),
    /// Any other text: amounts as decimals with a dot, dates as ISO.
    Text(String),
    /// An array.
    List(Vec<Value>),
    /// An object.
    Object(Object),
}

impl Value {
    /// An array of objects.
    pub fn objects(objects: &mut impl Iterator<Item = Object>) -> Value {
        let mut list = Vec::new();
        for object in objects {
            list.push(Value::Object(object));
        }
        Value::List(list)
    }

    /// What stands under a key; `None` in anything but an object.
    pub fn get(&self, key: &str) -> Option<&Value> {
        match self {
            Value::Object(object) => {
                object.entries.iter().find(|(known, _)| *known == key).map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// The parts of an array; none in anything else.
    pub fn list(&self) -> &[Value] {
        match self {
            Value::List(values) => values,
            _ => &[],
        }
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Value::Word(text) => Some(text),
            Value::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// An object with keys of ours, never of the caller's, in the order in which they were put in.
///
/// A call an entry: literals of it would be several times the code.
///
/// # Example
/// ```
/// use fleksjob::host::{Object, Value};
/// let mut object = Object::default();
/// object.amount("wage", Some(rust_decimal::Decimal::new(1_560_000, 2)));
/// assert_eq!(Value::Object(object).get("wage"), Some(&Value::Text("15600.00".into())));
/// ```
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Object {
    entries: Vec<(&'static str, Value)>,
}

impl Object {
    /// Any value.
    #[inline(never)]
    pub fn put(&mut self, key: &'static str, value: Value) {
        self.entries.push((key, value));
    }

    /// A code or words.
    #[inline(never)]
    pub fn word(&mut self, key: &'static str, word: &'static str) {
        self.put(key, Value::Word(word));
    }

    /// A code or words, or `null`.
    #[inline(never)]
    pub fn maybe(&mut self, key: &'static str, word: Option<&'static str>) {
        self.put(key, word.map_or(Value::Null, Value::Word));
    }

    /// Words that were put together.
    #[inline(never)]
    pub fn text(&mut self, key: &'static str, text: String) {
        self.put(key, Value::Text(text));
    }

    /// A code with its words, as an object of its own.
    #[inline(never)]
    pub fn coded(&mut self, key: &'static str, code: &'static str, name: String) {
        self.put(key, Value::Object(Object::coded_as(code, name)));
    }

    /// The same, or `null`.
    #[inline(never)]
    pub fn maybe_coded(&mut self, key: &'static str, coded: Option<(&'static str, String)>) {
        match coded {
            Some((code, name)) => self.coded(key, code, name),
            None => self.put(key, Value::Null),
        }
    }

    /// An object that begins with a code and its words.
    #[inline(never)]
    pub fn coded_as(code: &'static str, name: String) -> Object {
        let mut object = Object::default();
        object.word("code", code);
        object.text("name", name);
        object
    }

    /// An exact decimal, or `null`.
    #[inline(never)]
    pub fn amount(&mut self, key: &'static str, amount: Option<Decimal>) {
        self.put(key, amount.map_or(Value::Null, |amount| Value::Text(number::plain(amount))));
    }

    /// A small whole number, or `null`.
    #[inline(never)]
    pub fn whole(&mut self, key: &'static str, number: Option<i32>) {
        self.put(key, number.map_or(Value::Null, Value::Whole));
    }

    /// A day, or `null`.
    #[inline(never)]
    pub fn date(&mut self, key: &'static str, date: Option<NaiveDate>) {
        self.put(key, date.map_or(Value::Null, |date| Value::Text(date.to_string())));
    }

    /// How sure something is, under `status`.
    #[inline(never)]
    pub fn status(&mut self, status: Status) {
        self.word("status", self::status(status));
    }

    /// The same by places in the law's table.
    #[inline(never)]
    pub fn places(&mut self, places: &[u8]) {
        self.sources(places.iter().filter_map(|place| Source::at(*place)).collect());
    }

    /// Where something was read, under `sources`.
    #[inline(never)]
    pub fn sources(&mut self, sources: Vec<Source>) {
        let objects = Value::objects(&mut sources.into_iter().map(|source| {
            let mut object = Object::default();
            object.word("title", source.title);
            object.maybe("url", source.url);
            object.word("dated", source.dated);
            object
        }));
        self.put("sources", objects);
    }
}

/// How sure something is, as programs read it.
pub(super) fn status(status: Status) -> &'static str {
    match status {
        Status::Sourced => "sourced",
        Status::Derived => "derived",
        Status::Uncertain => "uncertain",
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Null => to.serialize_unit(),
            Value::Flag(flag) => to.serialize_bool(*flag),
            Value::Whole(number) => to.serialize_i32(*number),
            Value::Word(text) => to.serialize_str(text),
            Value::Text(text) => to.serialize_str(text),
            Value::List(values) => {
                let mut list = to.serialize_seq(None)?;
                for value in values {
                    list.serialize_element(value)?;
                }
                list.end()
            }
            Value::Object(object) => {
                let mut map = to.serialize_map(None)?;
                for (key, value) in &object.entries {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}
