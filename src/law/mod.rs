//! The law as dated data: every amount, rate and limit with first day, source and status.
//!
//! The room holds values and looks them up by date. It decides nothing, rounds nothing, reads no clock
//! and knows no words beyond each parameter's own names. What lawyers read and change is the TOML beside
//! this file; [`table`] is generated from it by `cargo xtask law` and committed, so that nothing is parsed
//! in the browser. Start at [`Parameter::on`].

#[rustfmt::skip]
pub mod table;

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

/// First day that the table covers: the scheme with *fleksløntilskud* began on 1 January 2013.
pub const FIRST_DAY: NaiveDate = day(2013, 1, 1);

/// How sure a value is, worst last, so that `max` of several is the status of what is built on them.
///
/// # Example
/// ```
/// use fleksjob::law::Status;
/// assert_eq!(Status::Sourced.max(Status::Derived), Status::Derived);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Printed in a text that is named.
    Sourced,
    /// Worked out by a documented rule from values that are printed; no text was found that prints it.
    Derived,
    /// Carried forward, contradicted or not found. Shown as such wherever it is used.
    Uncertain,
}

/// What a value counts.
///
/// # Example
/// ```
/// use fleksjob::law::{Unit, table};
/// assert_eq!(table::SUBSIDY_MAXIMUM.unit, Unit::Kroner);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Danish kroner before tax.
    Kroner,
    /// Percent: 12.5 is 12.5 %.
    Percent,
    /// A part of one: 0.38.
    Share,
    /// Hours.
    Hours,
    /// Weeks.
    Weeks,
    /// Calendar days.
    Days,
}

/// The time a value belongs to.
///
/// # Example
/// ```
/// use fleksjob::law::{Period, table};
/// assert_eq!(table::SUBSIDY_MAXIMUM.period, Period::Month);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// No period: a rate or a count.
    None,
    /// Per hour.
    Hour,
    /// Per day.
    Day,
    /// Per week.
    Week,
    /// Per calendar month.
    Month,
    /// Per quarter.
    Quarter,
    /// Per calendar year.
    Year,
}

/// A text that a value or a rule was read in.
///
/// # Example
/// ```
/// use fleksjob::law::{Source, table};
/// let order = Source::at(table::SOURCE_BEK_227_2024);
/// assert_eq!(order.map(|source| source.dated), Some("2024"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Act and section, or publisher and page. Danish: the texts are.
    pub title: &'static str,
    /// Address, where one is known.
    pub url: Option<&'static str>,
    /// The year or years that the text itself belongs to, or `undated`.
    pub dated: &'static str,
}

impl Source {
    /// The source at a place in the table; the constants `table::SOURCE_…` are such places.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::{Source, table};
    /// let source = Source::at(table::SOURCE_LAB_123);
    /// assert!(source.is_some_and(|source| source.title.contains("§ 123")));
    /// ```
    pub fn at(place: u8) -> Option<Self> {
        match place.checked_sub(table::FIGURES) {
            None => Self::of_figure(place),
            Some(place) => Self::in_text(table::RULE_SOURCES, place),
        }
    }

    /// [`Self::at`] for the sources of figures. Who uses only this does not load those of rules.
    pub(crate) fn of_figure(place: u8) -> Option<Self> {
        Self::in_text(table::FIGURE_SOURCES, place)
    }

    fn in_text(text: &'static str, place: u8) -> Option<Self> {
        // The table holds them as one text: no list of places to load. Its generator lets no other tab in.
        let mut parts = text.split('\n').nth(usize::from(place))?.split('\t');
        let (title, url, dated) = (parts.next()?, parts.next()?, parts.next()?);
        Some(Self { title, url: (!url.is_empty()).then_some(url), dated })
    }
}

/// A remark on one value, in both languages.
///
/// # Example
/// ```
/// use fleksjob::law::{day, table};
/// let entry = table::UNEMPLOYMENT_BENEFIT.on(day(2026, 1, 1))?;
/// assert!(entry.remark().is_some_and(|remark| remark.english.contains("bm.dk")));
/// # Ok::<(), fleksjob::law::BeforeTable>(())
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Remark {
    /// Danish.
    pub danish: &'static str,
    /// English.
    pub english: &'static str,
}

/// One value with its first day. It holds until the next entry's first day.
///
/// # Example
/// ```
/// use fleksjob::law::{Status, day, table};
/// let entry = table::SUBSIDY_MAXIMUM.on(day(2026, 11, 22))?;
/// assert_eq!((entry.from, entry.status), (day(2026, 1, 1), Status::Derived));
/// # Ok::<(), fleksjob::law::BeforeTable>(())
/// ```
///
/// Packed into 16 bytes: the table is part of what every visitor loads.
#[derive(Debug, PartialEq, Eq)]
pub struct Entry {
    /// First day on which the value holds.
    pub from: NaiveDate,
    /// How sure the value is.
    pub status: Status,
    /// The parameter ends here, by law.
    pub ended: bool,
    mantissa: i32,
    scale: u8,
    rule: u8,
    remark: u8,
    sources: [u8; 3],
}

/// Stands for "none" in an entry's packed fields.
const NONE: u8 = u8::MAX;

impl Entry {
    /// The value in its parameter's unit, or `None` where nobody could source one, or the parameter has ended.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::{day, table};
    /// assert_eq!(table::STATE_CAP.on(day(2026, 1, 1))?.value(), None);
    /// # Ok::<(), fleksjob::law::BeforeTable>(())
    /// ```
    pub fn value(&self) -> Option<Decimal> {
        (self.scale != NONE).then(|| Decimal::new(i64::from(self.mantissa), u32::from(self.scale)))
    }

    /// The texts it was read in, or worked out from; at least one.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::{day, table};
    /// let entry = table::SUBSIDY_MAXIMUM.on(day(2024, 1, 1))?;
    /// assert!(entry.sources().any(|source| source.title.starts_with("STAR")));
    /// # Ok::<(), fleksjob::law::BeforeTable>(())
    /// ```
    pub fn sources(&self) -> impl Iterator<Item = Source> + use<> {
        self.sources.into_iter().filter_map(Source::of_figure)
    }

    /// What a reader should know about this value.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::{day, table};
    /// assert!(table::STATE_CAP.on(day(2026, 1, 1))?.remark().is_some());
    /// # Ok::<(), fleksjob::law::BeforeTable>(())
    /// ```
    pub fn remark(&self) -> Option<&'static Remark> {
        table::REMARKS.get(usize::from(self.remark))
    }

    /// For [`Status::Derived`]: the name of the rule that reproduces the value (`docs/derivations.md`).
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::{day, table};
    /// assert_eq!(table::SUBSIDY_MAXIMUM.on(day(2026, 1, 1))?.rule(), Some("subsidy_maximum_from_month"));
    /// # Ok::<(), fleksjob::law::BeforeTable>(())
    /// ```
    pub fn rule(&self) -> Option<&'static str> {
        table::RULES.get(usize::from(self.rule)).copied()
    }
}

/// A quantity that the law or an authority sets, with all its dated values.
///
/// # Example
/// ```
/// use fleksjob::law::table;
/// assert_eq!(table::SUBSIDY_MAXIMUM.danish, "Højeste fleksløntilskud");
/// assert!(table::SUBSIDY_MAXIMUM.yearly);
/// ```
#[derive(Debug)]
pub struct Parameter {
    /// Danish name, as shown.
    pub danish: &'static str,
    /// English name, as shown.
    pub english: &'static str,
    /// What the values count.
    pub unit: Unit,
    /// The time the values belong to.
    pub period: Period,
    /// A new value is expected every 1 January. Danish: *reguleres årligt*.
    pub yearly: bool,
    /// Sorted by first day; the first is [`FIRST_DAY`].
    pub values: &'static [Entry],
}

/// A date before the table begins.
///
/// # Example
/// ```
/// use fleksjob::law::{BeforeTable, day, table};
/// let date = day(2012, 12, 31);
/// assert_eq!(table::SUBSIDY_MAXIMUM.on(date), Err(BeforeTable { date }));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BeforeTable {
    /// The date asked for.
    pub date: NaiveDate,
}

impl core::fmt::Display for BeforeTable {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{} is before {FIRST_DAY}, the first day the rates are known for", self.date)
    }
}

impl core::error::Error for BeforeTable {}

impl Parameter {
    /// The name in code and data.
    ///
    /// # Example
    /// ```
    /// assert_eq!(fleksjob::law::table::SUBSIDY_MAXIMUM.id(), "subsidy_maximum");
    /// ```
    pub fn id(&self) -> &'static str {
        let place = table::ALL.iter().position(|known| core::ptr::eq(*known, self));
        place.and_then(|place| table::IDS.get(place)).copied().unwrap_or_default()
    }

    /// The entry that holds on `date`.
    ///
    /// After the last known year the last entry is given; ask [`Coverage`] whether that is so.
    ///
    /// # Errors
    /// [`BeforeTable`] for a date before 1 January 2013.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::{self, table::SUBSIDY_MAXIMUM};
    /// let entry = SUBSIDY_MAXIMUM.on(law::day(2024, 6, 1))?;
    /// assert_eq!(entry.value(), Some(19_952.into()));
    /// assert!(SUBSIDY_MAXIMUM.on(law::day(2012, 12, 31)).is_err());
    /// # Ok::<(), law::BeforeTable>(())
    /// ```
    pub fn on(&self, date: NaiveDate) -> Result<&'static Entry, BeforeTable> {
        self.values.iter().rev().find(|entry| entry.from <= date).ok_or(BeforeTable { date })
    }

    /// The latest entry up to `date` that has a value which is not [`Status::Uncertain`]: what was last known.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::{self, table::LEVY_AUB};
    /// let last = LEVY_AUB.last_known(law::day(2026, 11, 21));
    /// assert_eq!(last.map(|entry| entry.from), Some(law::day(2025, 1, 1)));
    /// ```
    pub fn last_known(&self, date: NaiveDate) -> Option<&'static Entry> {
        self.values
            .iter()
            .rev()
            .find(|entry| entry.from <= date && entry.value().is_some() && entry.status != Status::Uncertain)
    }
}

/// Whether the table reaches a date.
///
/// # Example
/// ```
/// use fleksjob::law::{Coverage, coverage, day};
/// assert_eq!(coverage(day(2030, 1, 1)), Coverage::LastKnown { year: 2026 });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coverage {
    /// The date lies within the years the table has rates for.
    Known,
    /// The date lies after them; the rates of the named year, the last known one, are used.
    LastKnown {
        /// The last year with rates.
        year: i32,
    },
}

/// Whether the yearly rates are known for `date`.
///
/// # Example
/// ```
/// use fleksjob::law::{self, Coverage};
/// assert_eq!(law::coverage(law::day(2026, 12, 31)), Coverage::Known);
/// assert_eq!(law::coverage(law::day(2027, 1, 1)), Coverage::LastKnown { year: 2026 });
/// ```
pub fn coverage(date: NaiveDate) -> Coverage {
    if date.year() <= table::LAST_YEAR {
        Coverage::Known
    } else {
        Coverage::LastKnown { year: table::LAST_YEAR }
    }
}

/// A date known when the code is compiled. A date that does not exist does not compile in a constant and
/// is [`NaiveDate::MIN`] elsewhere, which every look-up refuses.
///
/// # Example
/// ```
/// assert_eq!(fleksjob::law::day(2024, 2, 29).to_string(), "2024-02-29");
/// ```
pub const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}

/// The day on which rules and rates were last gone through, shown at the foot of the page.
pub const CHECKED: NaiveDate = day(2026, 11, 21);
