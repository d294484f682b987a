//! Working days: Monday to Friday, public holidays not among them.
//!
//! INTERPRETATION: reading 2. Not counted as holidays: 1 May, Constitution Day (5 June), 24 and 31 December.
//! Many have them off by agreement, but [`SOURCES`] do not list them.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::law::table;

/// Which days are public holidays, and which one ended in 2023; places in the law's table.
pub const SOURCES: [u8; 2] = [table::SOURCE_NORDEN_HELLIGDAGE, table::SOURCE_LOV_214_2023];

/// Last year in which *store bededag* was a public holiday (lov 214/2023).
const LAST_GREAT_PRAYER_DAY: i32 = 2023;

/// *Påskedag*: Easter Sunday by the Gregorian reckoning. `None` for a year that dates do not reach.
///
/// # Source
/// The "anonymous" computus.
///
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::timeline::working_day::easter;
/// assert_eq!(easter(2026), Some(day(2026, 4, 5)));
/// ```
pub fn easter(year: i32) -> Option<NaiveDate> {
    // The "anonymous" computus: golden number, century, its leap years, the moon's age, the next Sunday.
    let (golden, century, rest) = (year.rem_euclid(19), year.div_euclid(100), year.rem_euclid(100));
    let shift = (century + 8).div_euclid(25);
    let moon = (19 * golden + century - century.div_euclid(4) - (century - shift + 1).div_euclid(3) + 15)
        .rem_euclid(30);
    let sunday =
        (32 + 2 * century.rem_euclid(4) + 2 * rest.div_euclid(4) - moon - rest.rem_euclid(4)).rem_euclid(7);
    let late = (golden + 11 * moon + 22 * sunday).div_euclid(451);
    // Counted from 22 March, the earliest Easter.
    let after = u64::try_from(moon + sunday - 7 * late).ok()?;
    NaiveDate::from_ymd_opt(year, 3, 22)?.checked_add_days(Days::new(after))
}

/// *Helligdag*: whether `date` is a Danish public holiday, on whichever weekday it falls.
///
/// Great Prayer Day (*store bededag*), the fourth Friday after Easter, is one until 2023.
///
/// # Source
/// [`SOURCES`].
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::timeline::working_day::is_public_holiday;
/// assert!(is_public_holiday(day(2023, 5, 5)), "Great Prayer Day");
/// assert!(!is_public_holiday(day(2024, 4, 26)));
/// assert!(!is_public_holiday(day(2026, 6, 5)), "Constitution Day is not one");
/// ```
pub fn is_public_holiday(date: NaiveDate) -> bool {
    if matches!((date.month(), date.day()), (1, 1) | (12, 25 | 26)) {
        return true;
    }
    let Some(easter) = easter(date.year()) else { return false };
    match date.signed_duration_since(easter).num_days() {
        // Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday.
        -3..=1 if date.weekday() != Weekday::Sat => true,
        39 | 49 | 50 => true,
        26 => date.year() <= LAST_GREAT_PRAYER_DAY,
        _ => false,
    }
}

/// *Arbejdsdag*: whether `date` is neither a weekend day nor a public holiday.
///
/// # Source
/// [`SOURCES`] for the holidays; that 1 May, 5 June, 24 and 31 December count is reading 2 of `docs/decisions/0011`.
///
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::timeline::working_day::is_working_day;
/// assert!(is_working_day(day(2026, 11, 20)));
/// assert!(!is_working_day(day(2026, 11, 21)), "a Saturday");
/// ```
pub fn is_working_day(date: NaiveDate) -> bool {
    !matches!(date.weekday(), Weekday::Sat | Weekday::Sun) && !is_public_holiday(date)
}

/// The last working day (*arbejdsdag*) before `date`; never `date` itself. `None` only at the calendar's beginning.
///
/// # Example
/// ```
/// use fleksjob::law::day;
/// use fleksjob::rules::timeline::working_day::working_day_before;
/// assert_eq!(working_day_before(day(2026, 4, 6)), Some(day(2026, 4, 1)), "Easter Monday");
/// ```
pub fn working_day_before(date: NaiveDate) -> Option<NaiveDate> {
    let mut before = date.pred_opt()?;
    while !is_working_day(before) {
        before = before.pred_opt()?;
    }
    Some(before)
}
