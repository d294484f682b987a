//! The share link: the case as a URL fragment, which reaches no server.
//!
//! The keys are a contract (version 1): additions are fine, changes are not. A key that is not known, or a
//! value that cannot be used, is dropped alone and named.

mod scenarios;

use super::dues::has_track;
use super::options::{self, OPTION};
use super::state::{Case, Dropped, View, WageUnit};
use crate::law;
use crate::rules::accommodations::Need;
use crate::rules::cost::{Field, Fraction, Pay, Scheme, Sector};
use crate::rules::route::Fact;
use crate::rules::timeline::{Anchor, Exemption, FIRST_ANCHOR, Grant, LAST_ANCHOR, SickPay, Track};
use crate::text::Language;
use crate::text::municipalities::Municipality;
use crate::text::number::{decimal, plain};
use crate::text::types::JobType;
use chrono::NaiveDate;

/// The contract's keys that no section uses yet. They are kept and written back, so that a link made for a
/// later version loses nothing here.
const LATER: [&str; 1] = ["present"];

/// Longer links are cut: no case is that long.
const MOST_BYTES: usize = 8_000;

/// The words a choice has in the link.
pub trait Word: Copy + PartialEq + 'static {
    /// Each with its word.
    const WORDS: &'static [(Self, &'static str)];

    /// The one with this word.
    fn from_word(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(_, known)| *known == word).map(|(value, _)| *value)
    }

    /// Its word.
    fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(value, _)| *value == self).map_or("", |(_, word)| word)
    }
}

impl Word for View {
    const WORDS: &'static [(View, &'static str)] = &[
        (View::Start, "start"),
        (View::Types, "types"),
        (View::Route, "route"),
        (View::Cost, "cost"),
        (View::Accommodations, "accommodations"),
        (View::Timeline, "timeline"),
        (View::Summary, "summary"),
    ];
}
impl Word for Language {
    const WORDS: &'static [(Language, &'static str)] = &[(Language::Danish, "da"), (Language::English, "en")];
}
impl Word for Scheme {
    const WORDS: &'static [(Scheme, &'static str)] =
        &[(Scheme::Since2013, "since2013"), (Scheme::Before2013, "before2013")];
}
impl Word for Pay {
    const WORDS: &'static [(Pay, &'static str)] = &[(Pay::Salaried, "salaried"), (Pay::Hourly, "hourly")];
}
impl Word for Sector {
    const WORDS: &'static [(Sector, &'static str)] =
        &[(Sector::Private, "private"), (Sector::Municipal, "municipal"), (Sector::State, "state")];
}
impl Word for Fraction {
    const WORDS: &'static [(Fraction, &'static str)] =
        &[(Fraction::Half, "half"), (Fraction::TwoThirds, "two-thirds")];
}
impl Word for WageUnit {
    const WORDS: &'static [(WageUnit, &'static str)] =
        &[(WageUnit::Hour, "hour"), (WageUnit::Month, "month")];
}

/// Reads a fragment, with or without its `#`.
///
/// # Example
/// ```
/// use fleksjob::{app::link, law::day, rules::cost::Field};
/// let case = link::read("#v=1&view=cost&hours=12.5&colour=red", day(2026, 11, 21));
/// assert_eq!(case.text(Field::Hours), "12,5");
/// assert_eq!(case.dropped[0].key, "colour");
/// ```
pub fn read(fragment: &str, today: NaiveDate) -> Case {
    let mut case = Case::new(today);
    if !fill(&mut case, fragment.strip_prefix('#').unwrap_or(fragment)) {
        case.view = case.first_section();
    }
    case
}

/// Takes a fragment's keys into a case; what it does not name stays as it is. Whether it names the section.
pub fn fill(case: &mut Case, fragment: &str) -> bool {
    if !fragment.contains('=') || fragment.len() > MOST_BYTES {
        return false;
    }
    let (scheme, wage_unit) = (case.scheme, case.wage_unit);
    let dropped = core::mem::take(&mut case.dropped);
    // The language first: numbers are written into the fields as it writes them.
    let (first, rest): (Vec<_>, Vec<_>) = pairs(fragment).partition(|(key, _)| *key == "lang");
    let (mut has_hours, mut has_wage, mut has_view) = (false, false, false);
    let mut own = Vec::new();
    for (key, value) in first.into_iter().chain(rest) {
        has_hours |= key == Field::Hours.key();
        has_view |= key == "view";
        let (key, value) = (decoded(key), decoded(value));
        if let Some(place) = scenarios::place(&key) {
            // What a scenario leaves out is the case's own: it is read when the case is whole.
            own.push((place, key, value));
        } else {
            let taken = take(case, &key, &value);
            has_wage |= key == Field::Wage.key() && taken.is_ok();
            refuse(case, taken, key, value);
        }
    }
    if !case.shows(case.view) {
        case.view = case.first_section();
    }
    // INTERPRETATION: reading 6. The old scheme is full time unless something else is told.
    let chosen = core::mem::replace(&mut case.scheme, scheme);
    if has_hours {
        case.scheme = chosen;
    }
    case.choose_scheme(chosen);
    // The link's wage is hourly, whatever the unit it is shown in.
    let chosen = core::mem::replace(&mut case.wage_unit, wage_unit);
    if has_wage {
        case.wage_unit = WageUnit::Hour;
    }
    case.choose_wage_unit(chosen);
    case.settle();
    scenarios::read(case, &own);
    if case.dropped.is_empty() {
        case.dropped = dropped;
    }
    has_view
}

/// Names what could not be used.
fn refuse(case: &mut Case, taken: Result<(), Refused>, key: String, value: String) {
    match taken {
        Ok(()) => {}
        Err(Refused::Value) => case.dropped.push(Dropped { key, value: Some(value) }),
        Err(Refused::Key) => case.dropped.push(Dropped { key, value: None }),
    }
}

fn number_field(key: &str) -> Option<Field> {
    Field::NUMBERS.into_iter().find(|field| field.key() == key)
}

/// Keys and values, as they are written.
pub fn pairs(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split('&').filter(|pair| !pair.is_empty()).map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

/// Percent signs and plus signs as in a query; bytes that are no text become the replacement character.
pub fn decoded(text: &str) -> String {
    let mut bytes = text.bytes();
    let mut out = Vec::new();
    while let Some(byte) = bytes.next() {
        out.push(match byte {
            b'+' => b' ',
            b'%' => {
                let mut ahead = bytes.clone();
                let digit = |byte: Option<u8>| char::from(byte.unwrap_or(0)).to_digit(16);
                match (digit(ahead.next()), digit(ahead.next())) {
                    (Some(high), Some(low)) => {
                        bytes = ahead;
                        u8::try_from(high.wrapping_mul(16).wrapping_add(low)).unwrap_or(b'%')
                    }
                    _ => b'%',
                }
            }
            other => other,
        });
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Adds a pair to a link; what could end it early or be taken otherwise is written as a percent sign and digits.
pub fn add(link: &mut String, key: &str, value: &str) {
    if !link.is_empty() {
        link.push('&');
    }
    for (text, end) in [(key, "="), (value, "")] {
        for byte in text.bytes() {
            if byte.is_ascii_alphanumeric() || b"-._,".contains(&byte) {
                link.push(char::from(byte));
            } else {
                link.push('%');
                for nibble in [byte >> 4, byte & 15] {
                    link.push(char::from_digit(u32::from(nibble), 16).unwrap_or('0').to_ascii_uppercase());
                }
            }
        }
        link.push_str(end);
    }
}

enum Refused {
    Key,
    Value,
}

fn take(case: &mut Case, key: &str, value: &str) -> Result<(), Refused> {
    fn word<T: Word>(slot: &mut T, value: &str) -> Result<(), Refused> {
        *slot = T::from_word(value).ok_or(Refused::Value)?;
        Ok(())
    }
    match key {
        "v" => (value == "1").then_some(()).ok_or(Refused::Value),
        "view" => word(&mut case.view, value),
        "lang" => word(&mut case.language, value),
        "scheme" => word(&mut case.scheme, value),
        "pay" => word(&mut case.pay, value),
        "sector" => word(&mut case.sector, value),
        "fraction" => word(&mut case.fraction, value),
        "wage_unit" => word(&mut case.wage_unit, value),
        "date" => {
            let date = iso_date(value).filter(|date| *date >= law::FIRST_DAY).ok_or(Refused::Value)?;
            case.set_date(date);
            Ok(())
        }
        _ => match number_field(key) {
            Some(field) => {
                let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
                let number = decimal(whole, fraction).map_err(|_| Refused::Value)?;
                if field.check(number).is_err() {
                    return Err(Refused::Value);
                }
                case.set_number(field, number);
                Ok(())
            }
            None if take_rules(case, key, value)? => Ok(()),
            None if key.starts_with(OPTION) => take_option(case, key, value),
            None if LATER.contains(&key) => {
                case.carried.push((key.to_owned(), value.to_owned()));
                Ok(())
            }
            None => Err(Refused::Key),
        },
    }
}

/// The question of the route that a key answers.
pub fn fact(key: &str) -> Option<Fact> {
    match key.strip_prefix("r.") {
        Some(fact) => Fact::from_id(fact),
        None => (key == Fact::Age.id()).then_some(Fact::Age),
    }
}

/// Takes what the sections on rules know of; `false` if the key is none of theirs.
fn take_rules(case: &mut Case, key: &str, value: &str) -> Result<bool, Refused> {
    fn code<T: Copy>(slot: &mut Option<T>, known: Option<T>) -> Result<bool, Refused> {
        *slot = Some(known.ok_or(Refused::Value)?);
        Ok(true)
    }
    let flag = || {
        [("true", true), ("false", false)].into_iter().find(|(word, _)| *word == value).map(|(_, yes)| yes)
    };
    if let Some(fact) = fact(key) {
        return if case.answers.tell(fact, value) { Ok(true) } else { Err(Refused::Value) };
    }
    if let Some(anchor) = Anchor::from_id(key) {
        let date = iso_date(value).filter(|date| (FIRST_ANCHOR..=LAST_ANCHOR).contains(date));
        case.dates.set(anchor, Some(date.ok_or(Refused::Value)?));
        return Ok(true);
    }
    match key {
        "grant" => code(&mut case.dates.grant, Grant::from_id(value)),
        "sick_pay" => code(&mut case.dates.sick_pay, SickPay::from_id(value)),
        "exemption" => code(&mut case.dates.exemption, Exemption::from_id(value)),
        "fleksjob" => code(&mut case.dates.fleksjob, flag()),
        "salaried" => code(&mut case.dates.salaried, flag()),
        "tracks" => {
            // The whole list: what it does not name is chosen away.
            let ids: Vec<Option<Track>> =
                value.split(',').filter(|id| !id.is_empty()).map(Track::from_id).collect();
            for &track in Track::ALL {
                case.dates.choose(track, ids.contains(&Some(track)));
            }
            if ids.contains(&None) { Err(Refused::Value) } else { Ok(true) }
        }
        "type" => code(&mut case.open_type, JobType::from_id(value)),
        "municipality" => {
            let code: Option<u16> = value.parse().ok();
            let known = code.filter(|code| value.len() == 4 && Municipality::from_code(*code).is_some());
            case.municipality = Some(known.ok_or(Refused::Value)?);
            Ok(true)
        }
        "needs" if !value.is_empty() => {
            // Those that are known stay.
            let ids: Vec<Option<Need>> = value.split(',').map(Need::from_id).collect();
            case.needs = Need::ALL.iter().copied().filter(|need| ids.contains(&Some(*need))).collect();
            if ids.contains(&None) { Err(Refused::Value) } else { Ok(true) }
        }
        _ => Ok(false),
    }
}

/// Fills in keys of the link in a case that is open.
pub fn prefill(case: &mut Case, pairs: &[(&str, &str)]) {
    for (key, value) in pairs {
        // What is filled in is a constant of ours, which a test reads.
        let _ = take(case, key, value);
    }
}

/// `2026-11-21`, in that form only.
pub fn iso_date(text: &str) -> Option<NaiveDate> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let proper = [year, month, day].map(str::len) == [4, 2, 2] && parts.next().is_none();
    let date = crate::text::date::read(day, month, year).ok()?;
    (proper && date.to_string() == text).then_some(date)
}

fn take_option(case: &mut Case, key: &str, value: &str) -> Result<(), Refused> {
    let (usable, whole) = options::usable(key.strip_prefix(OPTION).unwrap_or_default(), value);
    if whole || !usable.is_empty() {
        case.carried.push((key.to_owned(), usable));
    }
    whole.then_some(()).ok_or(Refused::Value)
}

/// The case as a fragment, without its `#`. Fields that cannot be used are left out.
///
/// # Example
/// ```
/// use fleksjob::{app::{link, state::Case}, law::day};
/// let link = link::write(&Case::new(day(2026, 11, 21)));
/// assert!(link.starts_with("v=1&view=start&lang=da&date=2026-11-21&hours=18&intensity=100&wage=200&pension=0"));
/// ```
pub fn write(case: &Case) -> String {
    let mut link = String::new();
    add(&mut link, "v", "1");
    add(&mut link, "view", case.view.word());
    add(&mut link, "lang", case.language.word());
    if let Ok(date) = case.day() {
        add(&mut link, "date", &date.to_string());
    }
    for field in Field::NUMBERS {
        if let (true, Ok(Some(value))) = (case.uses(field), case.number(field)) {
            add(&mut link, field.key(), &plain(value.normalize()));
        }
    }
    add(&mut link, "pay", case.pay.word());
    add(&mut link, "sector", case.sector.word());
    add(&mut link, "scheme", case.scheme.word());
    if case.scheme == Scheme::Before2013 {
        add(&mut link, "fraction", case.fraction.word());
    }
    if case.wage_unit == WageUnit::Month {
        add(&mut link, "wage_unit", case.wage_unit.word());
    }
    for &fact in Fact::ALL {
        if let Some(word) = case.answers.word(fact) {
            let key = if fact == Fact::Age { fact.id().to_owned() } else { format!("r.{}", fact.id()) };
            add(&mut link, &key, &word);
        }
    }
    for &anchor in Anchor::ALL {
        if let Ok(Some(date)) = case.dates.get(anchor) {
            add(&mut link, anchor.id(), &date.to_string());
        }
    }
    let yes = |flag: Option<bool>| flag.map(|flag| if flag { "true" } else { "false" });
    let chosen = [
        ("grant", case.dates.grant.map(Grant::id)),
        ("sick_pay", case.dates.sick_pay.map(SickPay::id)),
        ("exemption", case.dates.exemption.map(Exemption::id)),
        ("fleksjob", yes(case.dates.fleksjob)),
        ("salaried", yes(case.dates.salaried)),
        ("type", case.open_type.map(JobType::id)),
    ];
    for (key, word) in chosen {
        if let Some(word) = word {
            add(&mut link, key, word);
        }
    }
    if Track::ALL.iter().any(|track| case.dates.chosen(*track).is_some()) {
        let tracks = Track::ALL.iter().filter(|track| has_track(case, **track));
        let ids: Vec<&str> = tracks.map(|track| track.id()).collect();
        add(&mut link, "tracks", &ids.join(","));
    }
    if !case.needs.is_empty() {
        let ids: Vec<&str> = case.needs.iter().map(|need| need.id()).collect();
        add(&mut link, "needs", &ids.join(","));
    }
    if let Some(code) = case.municipality {
        add(&mut link, "municipality", &format!("{code:04}"));
    }
    scenarios::write(&mut link, case);
    for (key, value) in &case.carried {
        add(&mut link, key, value);
    }
    link
}
