//! The draft of a written agreement, and what of it is still missing.

use chrono::{Months, NaiveDate};

use super::carried_to;
use crate::law::{Status, table};
use crate::rules::codes::codes;

codes! {
    /// A point of the agreement (*aftale om skånehensyn*). The first five have the ids of the gaps that the route names.
    ///
    /// # Source
    /// [`Point::SOURCES`].
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::{accommodations::{Point, Purpose}, route::Fact};
    /// let measured = Point::ALL.iter().filter(|point| point.purpose() == Purpose::Measured);
    /// assert!(measured.into_iter().all(|point| Fact::from_id(point.id()).is_some()), "the route asks for each");
    /// ```
    pub enum Point {
        /// Both parties have agreed in writing. Danish: *skriftlig aftale*.
        Written = "written",
        /// Functions that are hard or impossible. Danish: *funktioner*.
        Functions = "functions",
        /// The accommodations agreed. Danish: *konkrete skånehensyn*.
        Accommodations = "accommodations",
        /// What was tried, and when. Danish: *reelt forsøg*.
        Attempt = "attempt",
        /// No wage subsidy. Danish: *ustøttet job*.
        Unsupported = "unsupported",
        /// The day it runs from. Danish: *løbedag*.
        RunsFrom = "runs_from",
        /// Hours and tasks.
        HoursTasks = "hours_tasks",
        /// What it means for pay and pension.
        PayPension = "pay_pension",
        /// When to look at it again.
        Reviews = "reviews",
    }
}

/// What a point is for.
///
/// # Example
/// ```
/// use fleksjob::rules::accommodations::{Point, Purpose};
/// let measured = Point::ALL.iter().filter(|point| point.purpose() == Purpose::Measured);
/// assert_eq!(measured.count(), 5);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A retention fleksjob is later measured on it. Danish: *fastholdelsesfleksjob*.
    Measured,
    /// Good practice.
    GoodPractice,
}

impl Point {
    /// What it is for.
    ///
    /// # Source
    /// *Vejledning om fleksjob* (2013) on LAB § 70 b, now § 119.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::accommodations::{Point, Purpose};
    /// assert_eq!(Point::Attempt.purpose(), Purpose::Measured);
    /// assert_eq!(Point::Reviews.purpose(), Purpose::GoodPractice);
    /// ```
    pub const fn purpose(self) -> Purpose {
        match self {
            Self::Written | Self::Functions | Self::Accommodations | Self::Attempt | Self::Unsupported => {
                Purpose::Measured
            }
            Self::RunsFrom | Self::HoursTasks | Self::PayPension | Self::Reviews => Purpose::GoodPractice,
        }
    }

    /// How sure it is on `date`. Good practice is our own reading of what the guidance goes through.
    ///
    /// # Source
    /// [`Point::SOURCES`].
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::{Status, day};
    /// use fleksjob::rules::accommodations::Point;
    /// assert_eq!(Point::Written.status(day(2025, 6, 1)), Status::Sourced);
    /// assert_eq!(Point::Reviews.status(day(2025, 6, 1)), Status::Derived);
    /// ```
    pub fn status(self, date: NaiveDate) -> Status {
        match self.purpose() {
            Purpose::Measured => carried_to(date),
            Purpose::GoodPractice => carried_to(date).max(Status::Derived),
        }
    }

    /// Places of the texts; see [`crate::law::Source::at`].
    pub const SOURCES: &'static [u8] =
        &[table::SOURCE_VEJ_FLEKSJOB_2013, table::SOURCE_LAB_119, table::SOURCE_CABI_FAST];
}

/// Something that was tried, and how it went. Danish: *reelt forsøg*.
///
/// # Example
/// ```
/// use fleksjob::{law::day, rules::accommodations::{Agreement, Point, Tried}};
/// let tried = Tried { date: day(2026, 9, 1), what: "Egen plads væk fra døren: færre afbrydelser".into() };
/// let agreement = Agreement { tried: vec![tried], ..Agreement::default() };
/// assert!(!agreement.missing().contains(&Point::Attempt));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// The day.
    pub date: NaiveDate,
    /// What, and how it went.
    pub what: String,
}

/// A draft of what employer and employee agree. Danish: *aftale om skånehensyn*, under the social chapters
/// or on special terms.
///
/// It holds functions, arrangements and dates. Nobody's name, number or diagnosis has a place in it.
///
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::accommodations::{Agreement, Point};
/// let agreement = Agreement {
///     runs_from: Some(day(2024, 2, 29)),
///     functions: vec!["Løfte over 10 kg".into()],
///     ..Agreement::default()
/// };
/// assert_eq!(agreement.earliest(), Some(day(2025, 2, 28)));
/// assert!(agreement.missing().contains(&Point::Written));
/// assert!(!agreement.missing().contains(&Point::Functions));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    /// The day it runs from, from which the twelve months count.
    pub runs_from: Option<NaiveDate>,
    /// Functions that are hard or impossible.
    pub functions: Vec<String>,
    /// The accommodations agreed.
    pub accommodations: Vec<String>,
    /// Hours and tasks.
    pub hours_tasks: Vec<String>,
    /// What it means for pay and pension.
    pub pay_pension: Vec<String>,
    /// What was tried.
    pub tried: Vec<Tried>,
    /// The job has no wage subsidy.
    pub unsupported: bool,
    /// When to look at it again.
    pub reviews: Vec<NaiveDate>,
    /// Both parties have agreed in writing.
    pub written: bool,
}

fn has_text(texts: &[String]) -> bool {
    texts.iter().any(|text| !text.trim().is_empty())
}

fn months_after(date: NaiveDate, months: u32) -> Option<NaiveDate> {
    date.checked_add_months(Months::new(months))
}

impl Agreement {
    /// Whether a point is filled in. A text of blanks is none. What is written is not judged: the municipality does that.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::accommodations::{Agreement, Point};
    /// let agreement = Agreement { functions: vec!["  ".into()], written: true, ..Agreement::default() };
    /// assert!(agreement.has(Point::Written));
    /// assert!(!agreement.has(Point::Functions), "blanks name no function");
    /// ```
    pub fn has(&self, point: Point) -> bool {
        match point {
            Point::Written => self.written,
            Point::Functions => has_text(&self.functions),
            Point::Accommodations => has_text(&self.accommodations),
            Point::Attempt => self.tried.iter().any(|tried| !tried.what.trim().is_empty()),
            Point::Unsupported => self.unsupported,
            Point::RunsFrom => self.runs_from.is_some(),
            Point::HoursTasks => has_text(&self.hours_tasks),
            Point::PayPension => has_text(&self.pay_pension),
            Point::Reviews => !self.reviews.is_empty(),
        }
    }

    /// The points that are missing, in the order of [`Point::ALL`]: first those that are measured.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::accommodations::{Agreement, Point};
    /// assert_eq!(Agreement::default().missing(), Point::ALL);
    /// ```
    pub fn missing(&self) -> Vec<Point> {
        Point::ALL.iter().copied().filter(|point| !self.has(*point)).collect()
    }

    /// The first day on which twelve months have passed (*12-måneders-kravet*). Period: calendar months. `None` without a
    /// day it runs from.
    ///
    /// # Source
    /// LAB § 119, stk. 1 (before 2020 § 70 b, stk. 1).
    ///
    /// # Rounding
    /// None: a month without such a day is clamped to its last.
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::day, rules::accommodations::Agreement};
    /// let agreement = Agreement { runs_from: Some(day(2026, 3, 15)), ..Agreement::default() };
    /// assert_eq!(agreement.earliest(), Some(day(2027, 3, 15)));
    /// ```
    pub fn earliest(&self) -> Option<NaiveDate> {
        months_after(self.runs_from?, 12)
    }

    /// Days on which to look at it and write down what was tried: every three months of the first twelve. Period: calendar
    /// months. Good practice, not law. Empty without a day it runs from.
    ///
    /// # Rounding
    /// None: each is counted from the first day, and clamped to the month's last.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::day;
    /// use fleksjob::rules::accommodations::Agreement;
    /// let agreement = Agreement { runs_from: Some(day(2026, 11, 30)), ..Agreement::default() };
    /// let days = agreement.review_dates();
    /// assert_eq!((days.len(), days[0], days[3]), (4, day(2027, 2, 28), day(2027, 11, 30)));
    /// ```
    pub fn review_dates(&self) -> Vec<NaiveDate> {
        let Some(start) = self.runs_from else { return Vec::new() };
        // From the start each time: clamping one month's end must not move the next.
        [3, 6, 9, 12].into_iter().filter_map(|months| months_after(start, months)).collect()
    }
}
