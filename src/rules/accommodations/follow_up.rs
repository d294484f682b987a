//! What to do when it does not work, and how to find work of few hours.

use chrono::NaiveDate;

use super::carried_to;
use crate::law::{Status, table};
use crate::rules::codes::codes;

codes! {
    /// What can be changed when it does not work, or can work better.
    ///
    /// # Source
    /// [`Change::SOURCES`]: practice, not law.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::accommodations::Change;
    /// let ids: Vec<_> = Change::ALL.iter().map(|change| change.id()).collect();
    /// assert_eq!(ids, ["hours", "placement", "accommodations", "tasks", "support"]);
    /// ```
    pub enum Change {
        /// The number of hours. Danish: *timetallet*.
        Hours = "hours",
        /// The spread of the hours over the week.
        Placement = "placement",
        /// The accommodations. Danish: *skånehensyn*.
        Accommodations = "accommodations",
        /// The tasks. Danish: *arbejdsopgaver*.
        Tasks = "tasks",
        /// A scheme: started, stopped or changed. Danish: *handicapkompenserende ordning*.
        Support = "support",
    }
}

codes! {
    /// What shows that something is to be changed.
    ///
    /// # Source
    /// [`Trigger::SOURCES`].
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::Source, rules::accommodations::Trigger};
    /// let source = Source::at(Trigger::SOURCES[0]).expect("a place in the table");
    /// assert_eq!(source.title, "Cabi: følg op på fleksjob");
    /// ```
    pub enum Trigger {
        /// The working capacity has changed: it can be assessed anew. Danish: *ny vurdering af arbejdsevnen*.
        NewAssessment = "new_assessment",
        /// The employee is better, or has settled in: more hours may be possible.
        CanDoMore = "can_do_more",
        /// The accommodations do not work as meant.
        NotWorking = "not_working",
        /// More accommodations are needed.
        MoreNeeded = "more_needed",
    }
}

codes! {
    /// A question that helps an employer to see tasks of few hours.
    ///
    /// # Source
    /// [`TaskQuestion::SOURCES`] says why to ask. The questions are our own.
    ///
    /// # Example
    /// ```
    /// use fleksjob::{law::Status, rules::accommodations::TaskQuestion};
    /// assert_eq!(TaskQuestion::ALL.first(), Some(&TaskQuestion::LeftOver));
    /// assert_eq!(TaskQuestion::STATUS, Status::Derived);
    /// ```
    pub enum TaskQuestion {
        /// What is never quite done?
        LeftOver = "left_over",
        /// What takes the specialists' time and not their trade?
        Relieve = "relieve",
        /// When are there too few hands?
        Peaks = "peaks",
        /// What is bought outside for few hours a week?
        BoughtIn = "bought_in",
        /// What can be done at any time?
        AnyTime = "any_time",
        /// What would customers like that nobody has two hours for?
        Wish = "wish",
        /// What is the person good at that is not used?
        Strengths = "strengths",
        /// Which task could grow with the hours?
        Grow = "grow",
    }
}

impl Change {
    /// Places of the texts; see [`crate::law::Source::at`].
    pub const SOURCES: &'static [u8] = &[table::SOURCE_CABI_FU];
    /// All five are practice.
    pub const STATUS: Status = Status::Sourced;
}

impl Trigger {
    /// Places of the texts; see [`crate::law::Source::at`].
    pub const SOURCES: &'static [u8] = &[table::SOURCE_CABI_FU];

    /// How sure it is on `date`: that the municipality can assess anew is law, the rest is practice.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::{Status, day};
    /// use fleksjob::rules::accommodations::Trigger;
    /// assert_eq!(Trigger::NewAssessment.status(day(2026, 11, 22)), Status::Derived);
    /// assert_eq!(Trigger::MoreNeeded.status(day(2026, 11, 22)), Status::Sourced);
    /// ```
    pub fn status(self, date: NaiveDate) -> Status {
        match self {
            Self::NewAssessment => carried_to(date),
            _ => Status::Sourced,
        }
    }
}

impl TaskQuestion {
    /// The text that says why to ask; the questions are our own.
    pub const SOURCES: &'static [u8] = &[table::SOURCE_STAR_2017];
    /// The questions are our own.
    pub const STATUS: Status = Status::Derived;
}
