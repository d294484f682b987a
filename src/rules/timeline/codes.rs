//! The names of rules, and of what a rule can be.

use chrono::NaiveDate;

use crate::rules::codes::codes;

codes! {
    /// A rule. The ids are those that pages carry in `data-rule`.
    ///
    /// # Source
    /// The texts of each rule in [`RULES`](super::RULES).
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::timeline::RuleCode;
    /// assert_eq!(RuleCode::from_id("FJ-54M"), Some(RuleCode::Months54));
    /// ```
    pub enum RuleCode {
        /// Own check after two weeks.
        Week2 = "FJ-W2",
        /// Own check after a month.
        Month1 = "FJ-M1",
        /// Own check after two months.
        Month2 = "FJ-M2",
        /// The end of the first three months.
        Month3 = "FJ-M3",
        /// Own yearly check.
        Year1 = "FJ-Y1",
        /// *Opfølgning efter 2½ år*.
        Months30 = "FJ-30M",
        /// *Status efter 4½ år*.
        Months54 = "FJ-54M",
        /// *Femårsbevillingen*: five years have passed.
        Months60 = "FJ-60M",
        /// *Femårsbevillingen*: its last day.
        Months60LastDay = "FJ-60M_last_day",
        /// *Opfølgning hver gang der er gået 2½ år*.
        Every30 = "FJ-REC30",
        /// Doubt whether the conditions are still met.
        Doubt = "FJ-DOUBT",
        /// *Ny arbejdsevnevurdering*.
        Change = "FJ-CHANGE",
        /// *Udstationering*: last day of the year abroad.
        Posting = "FJ-POST",
        /// *Aftale om særlige vilkår*: it begins.
        Agreement = "RT-START",
        /// Writing down what was tried.
        Review = "RT-REV",
        /// *Fastholdelsesfleksjob*: the twelve months have passed.
        TwelveMonths = "RT-12M",
        /// *Første fraværsdag*.
        AbsenceBegins = "SL-D1",
        /// *Tro- og loveerklæring*.
        OwnDeclaration = "SL-TRO",
        /// *Friattest*.
        MedicalNote = "SL-FRI",
        /// *Varighedserklæring*.
        DurationStatement = "SL-VAR",
        /// *Mulighedserklæring*.
        FitForWork = "SL-MUL",
        /// *Sygefraværssamtale*.
        Interview = "SL-4W",
        /// *Fast track*: last day to ask.
        FastTrack = "SL-FT",
        /// *Fast track*: the municipality's talk.
        FastTrackTalk = "SL-FTTALK",
        /// NemRefusion, where wages are paid.
        NotifyWages = "SL-NR5",
        /// NemRefusion, where the employer paid sickness benefit.
        NotifyBenefit = "SL-NR-SDP",
        /// NemRefusion, where nothing is paid.
        NotifyUnpaid = "SL-NR-14",
        /// *Refusion*: last day to apply.
        ApplyForRefund = "SL-REF3",
        /// *Arbejdsgiverperiode*: its last day.
        EmployerPeriod = "SL-30",
        /// *Indsigelse*: the employee's.
        Objection = "SL-OBJ",
        /// *Opfølgning*: first, by the end of the eighth week.
        Week8 = "SL-8W",
        /// *Opfølgning*: four times in half a year.
        FourTalks = "SL-4X",
        /// No follow-up within 26 weeks, since the reform of 2026.
        Weeks26 = "SL-26W",
        /// *Fastholdelsesplan*.
        RetentionPlan = "SL-FASTPLAN",
        /// *§ 56-aftale*: it ends.
        S56Ends = "SL-56",
        /// *Revurdering* of sickness benefit.
        Reassessment = "SL-22W",
        /// *Delvis raskmelding*.
        PartialReturn = "SL-DELVIS",
        /// *120-dagesreglen*.
        SickDays120 = "SL-120",
    }
}

codes! {
    /// Where a rule belongs; the dates of a track open it.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::day;
    /// use fleksjob::rules::timeline::{Anchor, Anchors, Circumstances, Track, timeline};
    /// let anchors = Anchors::only(Anchor::AgreementDate, day(2025, 1, 1));
    /// let dues = timeline(&anchors, &Circumstances::default(), day(2025, 1, 1))?;
    /// assert!(dues.iter().all(|due| due.track == Track::Retention));
    /// # Ok::<(), fleksjob::rules::timeline::AnchorError>(())
    /// ```
    pub enum Track {
        /// From the first day in the fleksjob.
        Fleksjob = "fleksjob",
        /// *Udstationering*.
        Abroad = "abroad",
        /// *Fastholdelse*: from the agreement on special terms.
        Retention = "retention",
        /// *Sygefravær*: from the first day of absence.
        Sick = "sick",
    }
}

codes! {
    /// What a date means.
    ///
    /// # Example
    /// Nobody can be late for what is possible from a day on, so no earlier working day is suggested for it.
    /// ```
    /// use fleksjob::rules::timeline::{Kind, RULES, RuleCode};
    /// let kind = |code| RULES.iter().find(|rule| rule.code == code).map(|rule| rule.kind);
    /// assert_eq!(kind(RuleCode::TwelveMonths), Some(Kind::Earliest));
    /// assert_eq!(kind(RuleCode::Interview), Some(Kind::NoLaterThan));
    /// ```
    pub enum Kind {
        /// It happens on the day.
        At = "at",
        /// A period ends.
        WindowEnd = "window_end",
        /// A grant or an agreement has run out.
        Expiry = "expiry",
        /// It happens on the day, again and again.
        Recurring = "recurring",
        /// Whenever it happens; no date.
        Event = "event",
        /// The last day of a period.
        LastDay = "last_day",
        /// The day all else is counted from.
        Anchor = "anchor",
        /// Not before.
        Earliest = "earliest",
        /// Possible from that day on.
        From = "from",
        /// A deadline.
        NoLaterThan = "no_later_than",
        /// The last day on which to ask.
        Within = "within",
        /// What must hold; no date.
        Condition = "condition",
        /// A mark in the calendar.
        Marker = "marker",
        /// Ends that day at the earliest.
        EarliestEnd = "earliest_end",
    }
}

impl Kind {
    /// Whether the day is something to be in time for, so that the working day before is worth suggesting.
    pub(super) const fn has_working_day_before(self) -> bool {
        matches!(
            self,
            Self::At
                | Self::WindowEnd
                | Self::Expiry
                | Self::Recurring
                | Self::LastDay
                | Self::NoLaterThan
                | Self::Within
        )
    }
}

codes! {
    /// Who acts.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::timeline::{Actor, RULES, RuleCode};
    /// let interview = RULES.iter().find(|rule| rule.code == RuleCode::Interview);
    /// assert_eq!(interview.map(|rule| rule.actor), Some(Actor::Employer));
    /// ```
    pub enum Actor {
        /// *Arbejdsgiver*.
        Employer = "employer",
        /// *Medarbejder*.
        Employee = "employee",
        /// *Kommune*, before the reform of 2026 *jobcenter*.
        Municipality = "municipality",
        /// Employer and employee.
        Together = "employer_employee",
        /// Employer, employee and municipality.
        All = "employer_employee_municipality",
    }
}

codes! {
    /// Whether a rule is law.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::timeline::{Force, RULES, RuleCode};
    /// let force = |code| RULES.iter().find(|rule| rule.code == code).map(|rule| rule.force);
    /// assert_eq!(force(RuleCode::Months30), Some(Force::Statutory));
    /// assert_eq!(force(RuleCode::Week2), Some(Force::GoodPractice), "our suggestion");
    /// ```
    pub enum Force {
        /// *Lovpligtig*: an Act or an order says so.
        Statutory = "statutory",
        /// *God praksis*: our suggestion.
        GoodPractice = "good_practice",
        /// *Til orientering*.
        Info = "info",
    }
}

codes! {
    /// Where a day lies, seen from today.
    ///
    /// # Example
    /// ```
    /// use fleksjob::law::day;
    /// use fleksjob::rules::timeline::{Anchor, Anchors, Circumstances, When, timeline};
    /// let anchors = Anchors::only(Anchor::PostingStart, day(2026, 1, 1));
    /// let due = timeline(&anchors, &Circumstances::default(), day(2026, 12, 31))?[0];
    /// assert_eq!((due.date, due.when), (Some(day(2026, 12, 31)), Some(When::Today)));
    /// # Ok::<(), fleksjob::rules::timeline::AnchorError>(())
    /// ```
    pub enum When {
        /// Before today.
        Past = "past",
        /// Today.
        Today = "today",
        /// After today.
        Ahead = "ahead",
    }
}

impl When {
    /// Where `date` lies, seen from `today`.
    pub(super) fn of(date: NaiveDate, today: NaiveDate) -> Self {
        match date.cmp(&today) {
            core::cmp::Ordering::Less => Self::Past,
            core::cmp::Ordering::Equal => Self::Today,
            core::cmp::Ordering::Greater => Self::Ahead,
        }
    }
}
