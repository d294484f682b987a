//! The page without a browser: the case and its events, the share link, and what the cost section says.

use std::collections::BTreeMap;

use chrono::{Datelike as _, Days, NaiveDate};
use fleksjob::app::link;
use fleksjob::app::state::{
    Case, Copied, DatePart, Dropped, Event, FieldError, Said, TypedDate, View, WageUnit,
};
use fleksjob::app::view::{self, Figures, Sentence};
use fleksjob::law::{FIRST_DAY, day};
use fleksjob::rules::accommodations::Need;
use fleksjob::rules::cost::{
    Curve, Employment, Estimate, Field, Fraction, LineCode, Pay, Scheme, Sector, curve, estimate,
};
use fleksjob::text::number::{Decimals, NumberError, write};
use fleksjob::text::template::{Piece, pieces};
use fleksjob::text::{Language, page};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::text::{check, check_for, number};

const TODAY: NaiveDate = day(2026, 11, 21);

// ---- Helpers ----

fn typed(field: Field, text: &str) -> Event {
    Event::Typed(field, text.to_owned())
}

fn dated(part: DatePart, text: &str) -> Event {
    Event::DateTyped(part, text.to_owned())
}

/// The untouched case after these events.
fn case(events: &[Event]) -> Case {
    events.iter().cloned().fold(Case::new(TODAY), Case::after)
}

/// The case of somebody who typed a text, and left the field or not.
fn with(field: Field, text: &str, language: Language, left: bool) -> Case {
    let mut events = vec![Event::LanguageChosen(language)];
    if field == Field::MinimumWage {
        events.push(Event::SchemeChosen(Scheme::Before2013));
    }
    events.push(typed(field, text));
    if left {
        events.push(Event::Left(field));
    }
    case(&events)
}

/// What the texts of a case say, in both languages.
fn in_both<T>(say: impl FnMut(Language) -> T) -> [T; 2] {
    Language::ALL.map(say)
}

// ---- Random cases ----

/// A case as a visitor could have made it: every choice, and every field within its range.
#[derive(Clone, Debug)]
struct Made {
    language: Language,
    view: View,
    scheme: Scheme,
    pay: Pay,
    sector: Sector,
    fraction: Fraction,
    wage_unit: WageUnit,
    date: NaiveDate,
    numbers: Vec<(Field, Decimal)>,
    carried: Vec<(String, String)>,
}

impl Made {
    fn case(&self) -> Case {
        let mut events = vec![
            Event::LanguageChosen(self.language),
            Event::ViewOpened(self.view),
            Event::SchemeChosen(self.scheme),
            Event::PayChosen(self.pay),
            Event::SectorChosen(self.sector),
            Event::FractionChosen(self.fraction),
            Event::WageUnitChosen(self.wage_unit),
            dated(DatePart::Day, &self.date.day().to_string()),
            dated(DatePart::Month, &self.date.month().to_string()),
            dated(DatePart::Year, &self.date.year().to_string()),
        ];
        for (field, value) in &self.numbers {
            events.push(typed(*field, &write(*value, Decimals::AsNeeded, self.language)));
            events.push(Event::Left(*field));
        }
        let mut case = case(&events);
        case.carried.clone_from(&self.carried);
        case
    }
}

fn hundredths(least: i64, most: i64) -> impl Strategy<Value = Decimal> {
    prop_oneof![
        1 => (least..=most).prop_map(Decimal::from),
        2 => (least * 100..=most * 100).prop_map(|value| Decimal::new(value, 2)),
    ]
}

fn hours() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        (0..=148_i64).prop_map(|quarters| Decimal::new(quarters * 25, 2)),
        (0..=370_i64).prop_map(|tenths| Decimal::new(tenths, 1)),
    ]
}

/// Keys that a later version reads, with any value.
fn carried() -> impl Strategy<Value = Vec<(String, String)>> {
    let any_text = || {
        let hard = prop::sample::select("&=%+#? æøå/\"'<>\u{1f600}.,;~*".chars().collect::<Vec<char>>());
        let char = prop_oneof![hard, any::<char>()];
        proptest::collection::vec(char, 0..6).prop_map(|chars| chars.into_iter().collect::<String>())
    };
    let key = prop_oneof![Just("present".to_owned()), any_text().prop_map(|rest| format!("o.{rest}")),];
    proptest::collection::vec((key, any_text()), 0..4)
}

fn made() -> impl Strategy<Value = Made> {
    let chosen = (
        prop::sample::select(Language::ALL.to_vec()),
        prop::sample::select(View::ALL.to_vec()),
        prop::sample::select(vec![Scheme::Since2013, Scheme::Before2013]),
        prop::sample::select(vec![Pay::Salaried, Pay::Hourly]),
        prop::sample::select(vec![Sector::Private, Sector::Municipal, Sector::State]),
        prop::sample::select(vec![Fraction::Half, Fraction::TwoThirds]),
        prop::sample::select(vec![WageUnit::Hour, WageUnit::Month]),
        (0..6_000_u64).prop_map(|days| FIRST_DAY + Days::new(days)),
    );
    let kroner = proptest::option::of(hundredths(1, 500_000));
    let other = proptest::option::of(hundredths(0, 500_000));
    let least = proptest::option::of(hundredths(1, 2_000));
    let sick = proptest::option::of((0..=365_i64).prop_map(Decimal::from));
    let wages = (hundredths(1, 2_000), hundredths(161, 320_666));
    let numbers = (hours(), hundredths(1, 100), wages, hundredths(0, 50), kroner, other, least, sick);
    (chosen, numbers, carried()).prop_map(|(chosen, numbers, carried)| {
        let (language, view, scheme, pay, sector, fraction, wage_unit, date) = chosen;
        let (hours, intensity, (hourly, monthly), pension, full_time, other, least, sick) = numbers;
        let wage = if wage_unit == WageUnit::Month { monthly } else { hourly };
        let optional =
            [(Field::FullTimeWage, full_time), (Field::OtherWage, other), (Field::MinimumWage, least)];
        let mut numbers = vec![
            (Field::Hours, hours),
            (Field::Intensity, intensity),
            (Field::Wage, wage),
            (Field::Pension, pension),
        ];
        let given = optional.into_iter().chain([(Field::SickDays, sick)]);
        numbers.extend(given.filter_map(|(field, value)| Some((field, value?))));
        Made { language, view, scheme, pay, sector, fraction, wage_unit, date, numbers, carried }
    })
}

// ---- The share link ----

#[test]
fn a_link_brings_the_whole_case_back() {
    check_for(400, made(), |made| {
        let case = made.case();
        prop_assert!(case.employment().is_some(), "{:?}", case);
        let link = link::write(&case);
        // Opened on another day by somebody else.
        let back = link::read(&link, day(2020, 2, 29));
        prop_assert_eq!(&link::write(&back), &link);
        prop_assert_eq!(&back.dropped, &Vec::<Dropped>::new());
        prop_assert_eq!(&back.carried, &case.carried);
        prop_assert_eq!(
            (back.view, back.language, back.wage_unit),
            (case.view, case.language, case.wage_unit)
        );
        for field in Field::NUMBERS.into_iter().filter(|field| case.uses(*field)) {
            prop_assert_eq!(back.text(field), case.text(field), "{:?}", field);
        }
        // The refunded share is the old scheme's alone.
        let fraction = if case.scheme == Scheme::Before2013 { case.fraction } else { Fraction::Half };
        let expected = case.employment().map(|job| Employment { fraction, ..job });
        prop_assert_eq!(back.employment(), expected);
        let (job, stale) = back.last_good();
        prop_assert_eq!((Some((*job).clone()), stale), (back.employment(), false));
        Ok(())
    });
}

#[test]
fn a_link_has_nothing_that_an_address_could_lose() {
    check_for(200, made(), |made| {
        let link = link::write(&made.case());
        prop_assert!(link.is_ascii() && !link.contains([' ', '#', '"', '<', '>', '+', '\'']), "{}", link);
        prop_assert_eq!(link::read(&format!("#{link}"), TODAY), link::read(&link, TODAY));
        Ok(())
    });
}

#[test]
fn what_cannot_be_used_is_dropped_alone_and_named() {
    let unknown = |pair: &'static str, key: &str| (pair, vec![(key.to_owned(), None)]);
    let refused = |pair: &'static str| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (pair, vec![(key.to_owned(), Some(value.to_owned()))])
    };
    let values = [
        "hours=38",
        "hours=37.1",
        "hours=18.33",
        "hours=x",
        "hours=",
        "hours",
        "hours=1,5",
        "hours=1e1",
        "hours=-1",
        "hours=1.2.3",
        "hours=12345678901234567890",
        "intensity=0",
        "intensity=100.5",
        "intensity=50.125",
        "wage=0.99",
        "wage=2000.01",
        "wage=200.12345678901",
        "pension=50.01",
        "full_time_wage=0",
        "other_wage=-1",
        "other_wage=500001",
        "minimum_wage=2000.01",
        "sick_days=1.5",
        "sick_days=366",
        "date=2012-12-31",
        "date=2026-02-30",
        "date=21-11-2026",
        "date=2026-1-01",
        "date=2026-01-01-01",
        "date=2026-jan-01",
        "date=",
        "view=nowhere",
        "view=Cost",
        "lang=sv",
        "scheme=old",
        "pay=",
        "sector=ngo",
        "fraction=all",
        "wage_unit=day",
        "v=2",
        "s1.hours=38",
        "s2.wage=",
        "s3.sector=ngo",
        "s1.date=2012-12-31",
    ];
    let keys = [
        ("colour=red", "colour"),
        ("Hours=5", "Hours"),
        ("=5", ""),
        ("s1=2", "s1"),
        ("s4.hours=2", "s4.hours"),
        ("s0.hours=2", "s0.hours"),
        ("s12.wage=180", "s12.wage"),
        ("s1.view=cost", "s1.view"),
        ("s1.colour=red", "s1.colour"),
        ("s.hours=2", "s."),
        ("sx.hours=2", "sx."),
        ("rx=1", "rx"),
        ("stilling=l%C3%A6rer", "stilling"),
        ("l%c3%a6rer=1", "lærer"),
        ("a+b=1", "a b"),
        ("%zz=1", "%zz"),
        ("%=1", "%"),
        ("%ff=1", "\u{fffd}"),
    ];
    let keys = keys.map(|(pair, key)| match key {
        "s." | "sx." => unknown(pair, &format!("{key}hours")),
        _ => unknown(pair, key),
    });
    let more = [
        ("hours=+5", vec![("hours".to_owned(), Some(" 5".to_owned()))]),
        ("hours=%35", vec![]),
        ("pension=7.5", vec![]),
        ("", vec![]),
        (
            "colour=red&hours=38",
            vec![("colour".to_owned(), None), ("hours".to_owned(), Some("38".to_owned()))],
        ),
    ];
    check(values.map(refused).into_iter().chain(keys).chain(more), |pair| {
        let case = link::read(&format!("#v=1&view=cost&hours=12.5&wage=210&{pair}&sick_days=3"), TODAY);
        // The others are untouched by it.
        let expected = if *pair == "hours=%35" { "5" } else { "12,5" };
        assert_eq!(
            (case.view, case.text(Field::Hours), case.text(Field::Wage), case.text(Field::SickDays)),
            (View::Cost, expected, "210", "3"),
            "{pair}"
        );
        assert_eq!(case.day(), Ok(TODAY), "{pair}");
        case.dropped.into_iter().map(|Dropped { key, value }| (key, value)).collect()
    });
}

#[test]
fn the_page_tells_which_were_dropped_until_it_is_read() {
    let case = link::read("v=1&colour=red", TODAY);
    assert_eq!(case.dropped.len(), 1);
    assert_eq!(case.clone().after(typed(Field::Hours, "20")).dropped, case.dropped);
    assert_eq!(case.after(Event::DroppedRead).dropped, []);
}

#[test]
fn keys_of_every_section_survive() {
    let rows = [
        "present=1",
        "start=2026-01-01",
        "agreement_date=1998-01-01",
        "absence=2100-12-31",
        "posting_start=2026-01-01",
        "last_followup=2026-01-01",
        "fasttrack_request=2026-01-01",
        "s56_start=2026-01-01",
        "wage_paid=2026-01-01",
        "employer_sickpay_end=2026-01-01",
        "notification_letter_sent=2026-01-01",
        "age=45",
        "needs=endurance,lifting",
        "municipality=0101",
        "r.agreement=true",
        "r.agreement=null",
        "r.benefit=foertidspension",
        "r.months_to_pension=more_than_72",
        "r.agreement_months=14",
        "grant=temporary",
        "sick_pay=wages",
        "exemption=near_pension",
        "fleksjob=false",
        "salaried=true",
        "type=retention",
        "s1.hours=20",
        "o.theme=dark",
        "o.contact-name=S%C3%B8ren%20%26%20%C3%86gir%20%3D%20100%25%20%2B",
    ];
    check(rows.map(|pair| (pair, pair.to_owned())), |pair| {
        let case = link::read(&format!("v=1&hours=20&{pair}"), TODAY);
        assert_eq!(case.dropped, [], "{pair}");
        let link = link::write(&case.after(typed(Field::Hours, "21")));
        link.split('&').next_back().unwrap_or_default().to_owned()
    });
    // What cannot be used is dropped alone.
    let bad = [
        "start=1997-12-31",
        "absence=2026-02-30",
        "agreement_date=",
        "age=12",
        "r.agreement=yes",
        "r.agreement_months=-1",
        "r.colour=red",
        "needs=lifting,telepathy",
        "municipality=101",
        "grant=forever",
        "salaried=1",
    ];
    check(bad.map(|pair| (pair, 1)), |pair| {
        let case = link::read(&format!("v=1&hours=12.5&{pair}&wage=210"), TODAY);
        assert_eq!((case.text(Field::Hours), case.text(Field::Wage)), ("12,5", "210"), "{pair}");
        case.dropped.len()
    });
    let needs = link::read("needs=telepathy,lifting", TODAY).needs;
    assert_eq!(needs, [Need::Lifting], "the known ones of a list stay");
    // However an address is escaped, the value is the same.
    let carried = |value: &str| link::read(&format!("o.x={value}"), TODAY).carried;
    assert_eq!(carried("S%C3%B8ren+%26+%c3%86gir=1"), [("o.x".to_owned(), "Søren & Ægir=1".to_owned())]);
}

#[test]
fn a_fragment_that_is_no_case_leaves_the_case_untouched() {
    let long = format!("v=1&hours=12&r.x={}", "a".repeat(8_000));
    for fragment in ["", "#", "cost", "#fj-hours", "%%%", "&&&", &long] {
        assert_eq!(link::read(fragment, TODAY), Case::new(TODAY), "{fragment:.20}");
    }
    // Just short enough.
    let long = format!("v=1&hours=12&r.x={}", "a".repeat(7_900));
    assert_eq!(link::read(&long, TODAY).text(Field::Hours), "12");
}

#[test]
fn a_link_leaves_out_what_cannot_be_used() {
    let row = |event: Event, key| (event, vec![key]);
    check(
        [
            (typed(Field::Hours, "20"), vec![]),
            row(typed(Field::Hours, "38"), "hours"),
            row(typed(Field::Hours, ""), "hours"),
            row(typed(Field::Intensity, "0"), "intensity"),
            row(typed(Field::Wage, "abc"), "wage"),
            row(typed(Field::Wage, "0,500"), "wage"),
            row(typed(Field::Pension, "51"), "pension"),
            row(dated(DatePart::Day, "32"), "date"),
            row(dated(DatePart::Year, "2012"), "date"),
        ],
        |event| {
            let keys = |case: &Case| -> Vec<String> {
                let link = link::write(case);
                link.split('&').filter_map(|pair| Some(pair.split_once('=')?.0.to_owned())).collect()
            };
            let left = keys(&case(core::slice::from_ref(event)));
            let all = ["date", "hours", "intensity", "wage", "pension"];
            all.into_iter().filter(|key| !left.iter().any(|found| found == key)).collect()
        },
    );
}

#[test]
fn a_monthly_wage_is_the_same_after_a_link() {
    let wages = (16_034..=32_066_666_i64).prop_map(|value| Decimal::new(value, 2));
    check_for(400, (wages, prop::sample::select(Language::ALL.to_vec())), |(wage, language)| {
        let text = write(wage, Decimals::Money, language);
        let case = case(&[
            Event::LanguageChosen(language),
            Event::WageUnitChosen(WageUnit::Month),
            typed(Field::Wage, &text),
        ]);
        let back = link::read(&link::write(&case), TODAY);
        prop_assert_eq!(back.text(Field::Wage), text);
        prop_assert_eq!(back.wage_unit, WageUnit::Month);
        prop_assert_eq!(back.number(Field::Wage), case.number(Field::Wage));
        Ok(())
    });
}

/// A wage in a link is the wage of the case, however many decimals it has.
#[test]
fn a_wage_of_three_decimals_in_a_link_is_not_taken_for_thousands() {
    let rows = ["200.125", "1.234", "150.5005", "0199.500", "199.5841995842", "2000.000"];
    check(rows.map(|wage| (wage, [Ok(Some(number(wage))); 2])), |wage| {
        in_both(|language| {
            let case = link::read(&format!("lang={}&wage={wage}", language.tag()), TODAY);
            case.number(Field::Wage)
        })
    });
}

#[test]
fn an_hourly_wage_of_three_decimals_becomes_a_monthly_one() {
    for (link, expected) in [
        ("wage_unit=month&wage=200", "32.066,67"),
        ("wage_unit=month&wage=200.25", "32.106,75"),
        ("wage_unit=month&wage=200.125", "32.086,71"),
    ] {
        assert_eq!(link::read(link, TODAY).text(Field::Wage), expected, "{link}");
    }
}

/// The old scheme is full time unless something else is told.
#[test]
fn a_link_to_the_old_scheme_without_hours_is_full_time() {
    let rows = [
        ("scheme=before2013", "37"),
        ("scheme=before2013&hours=18", "18"),
        ("hours=18&scheme=before2013", "18"),
        ("scheme=since2013", "18"),
    ];
    check(rows.map(|(link, hours)| (link, hours.to_owned())), |link| {
        link::read(link, TODAY).text(Field::Hours).to_owned()
    });
}

// ---- What happens ----

#[test]
fn an_error_keeps_the_last_good_result() {
    let hours = |case: &Case| {
        let (job, stale) = case.last_good();
        (job.hours, stale)
    };
    let rows = [
        (vec!["20"], ("20", false)),
        // Without a pause it is one number on its way: the 3 of 38 was not meant, and neither was the 2 of nothing.
        (vec!["3", "38"], ("18", true)),
        (vec!["2", ""], ("18", true)),
        (vec!["20", ".", "3", "38"], ("20", true)),
        (vec!["20", ".", ""], ("20", true)),
        (vec!["20", "|", "38"], ("20", true)),
        (vec!["20", "|", "20,33"], ("20", true)),
        (vec!["38"], ("18", true)),
        (vec!["38", "3"], ("3", false)),
    ];
    check(rows.map(|(typed, (hours, stale))| (typed, (number(hours), stale))), |texts| {
        let event = |text: &&str| match *text {
            "." => Event::Paused,
            "|" => Event::Left(Field::Hours),
            text => typed(Field::Hours, text),
        };
        hours(&case(&texts.iter().map(event).collect::<Vec<_>>()))
    });
    // The date, too.
    let case = case(&[dated(DatePart::Year, "2012"), typed(Field::Hours, "20")]);
    let (job, stale) = case.last_good();
    assert_eq!((job.date, job.hours, stale), (TODAY, number("18"), true));
}

#[test]
fn an_error_in_a_field_the_scheme_has_no_use_for_stops_nothing() {
    let rows = [
        (Field::Intensity, Scheme::Before2013, true),
        (Field::FullTimeWage, Scheme::Before2013, true),
        (Field::OtherWage, Scheme::Before2013, true),
        (Field::MinimumWage, Scheme::Since2013, true),
        (Field::Intensity, Scheme::Since2013, false),
        (Field::FullTimeWage, Scheme::Since2013, false),
        (Field::OtherWage, Scheme::Since2013, false),
        (Field::MinimumWage, Scheme::Before2013, false),
        (Field::SickDays, Scheme::Before2013, false),
        (Field::Pension, Scheme::Before2013, false),
    ];
    check(rows.map(|(field, scheme, works)| ((field, scheme), works)), |(field, scheme)| {
        let case = case(&[Event::SchemeChosen(*scheme), typed(*field, "abc")]);
        case.employment().is_some()
    });
}

#[test]
fn a_field_is_written_anew_when_it_is_left_and_never_before() {
    let rows = [
        (Field::Wage, "1234,5", ["1.234,50", "1,234.50"]),
        (Field::Wage, "200 kr.", ["200", "200"]),
        (Field::Wage, "1,234.5", ["1.234,50", "1,234.50"]),
        (Field::Wage, "200,12345", ["200,12345", "200.12345"]),
        (Field::Wage, "abc", ["abc", "abc"]),
        (Field::Wage, "0,500", ["0,500", "0,500"]),
        (Field::Wage, "", ["", ""]),
        (Field::Wage, "99999", ["99.999", "99,999"]),
        (Field::Hours, "18,50", ["18,5", "18.5"]),
        (Field::Hours, "37 timer", ["37", "37"]),
        (Field::Intensity, "60 %", ["60", "60"]),
        (Field::FullTimeWage, "32000", ["32.000", "32,000"]),
        (Field::FullTimeWage, "32 000,5", ["32.000,50", "32,000.50"]),
        (Field::MinimumWage, "150,5", ["150,50", "150.50"]),
        (Field::SickDays, "14 dage", ["14", "14"]),
    ];
    check(rows.map(|(field, text, left)| ((field, text), left.map(str::to_owned))), |(field, text)| {
        in_both(|language| {
            let typing = with(*field, text, language, false);
            assert_eq!((typing.text(*field), typing.is_editing(*field)), (*text, true));
            let left = typing.after(Event::Left(*field));
            assert!(!left.is_editing(*field));
            left.text(*field).to_owned()
        })
    });
}

/// Leaving a field, and choosing the other language and back, changes how a number looks and nothing else.
#[test]
fn a_number_is_the_same_however_often_it_is_written_anew() {
    let rows = [
        (Field::Wage, "200,5"),
        (Field::Wage, "200,12345"),
        (Field::Wage, "200,1250"),
        (Field::Wage, "1,2340"),
        (Field::Wage, "1.234,567"),
        (Field::Pension, "8,1250"),
        (Field::Hours, "18,1250"),
        (Field::Hours, "18,25"),
        (Field::FullTimeWage, "1,2500000"),
    ];
    check(rows.map(|row| (row, [true; 5])), |(field, text)| {
        let first = case(&[typed(*field, text)]);
        let left = first.clone().after(Event::Left(*field));
        let twice = left.clone().after(Event::Left(*field));
        let english = first.clone().after(Event::LanguageChosen(Language::English));
        let back = english.clone().after(Event::LanguageChosen(Language::Danish));
        let link = link::read(&link::write(&first), TODAY);
        // What cannot be used is not in the link.
        let link = first.number(*field).is_err() || link.number(*field) == first.number(*field);
        let same = |other: &Case| other.number(*field) == first.number(*field);
        [same(&left), same(&twice), same(&english), same(&back), link]
    });
}

#[test]
fn a_language_writes_every_number_its_way() {
    let fields = [(Field::Wage, "1.234,5"), (Field::FullTimeWage, "32000"), (Field::Hours, "18,5")];
    let mut danish = Case::new(TODAY);
    for (field, text) in fields {
        danish = danish.after(typed(field, text)).after(Event::Left(field));
    }
    let english =
        danish.clone().after(typed(Field::OtherWage, "x")).after(Event::LanguageChosen(Language::English));
    let rows = [
        (Field::Wage, "1,234.50"),
        (Field::FullTimeWage, "32,000"),
        (Field::Hours, "18.5"),
        (Field::Intensity, "100"),
        (Field::OtherWage, "x"),
        (Field::MinimumWage, ""),
    ];
    check(rows.map(|(field, text)| (field, text.to_owned())), |field| english.text(*field).to_owned());
    let again = english.after(typed(Field::OtherWage, "")).after(Event::LanguageChosen(Language::Danish));
    for (field, _) in fields {
        assert_eq!(again.text(field), danish.text(field));
        assert_eq!(again.number(field), danish.number(field));
    }
}

#[test]
fn the_old_scheme_is_full_time_only_where_nobody_typed_hours() {
    use Scheme::{Before2013, Since2013};
    let rows = [
        (vec![], Before2013, "37"),
        (vec![], Since2013, "18"),
        (vec![typed(Field::Hours, "20")], Before2013, "20"),
        (vec![typed(Field::Hours, "18,5")], Before2013, "18,5"),
        (vec![typed(Field::Hours, "")], Before2013, ""),
        (vec![Event::SchemeChosen(Before2013), typed(Field::Hours, "18")], Before2013, "18"),
    ];
    let rows = rows.map(|(events, scheme, hours)| ((events, scheme), hours.to_owned()));
    check(rows, |(events, scheme)| {
        case(events).after(Event::SchemeChosen(*scheme)).text(Field::Hours).to_owned()
    });
}

#[test]
fn a_wage_survives_the_switch_of_its_unit_and_back() {
    let rows =
        [("200", "32.066,67"), ("201,25", "32.267,08"), ("1999,99", "320.665,06"), ("abc", "abc"), ("", "")];
    let months = rows.map(|(hour, month)| (hour, month.to_owned()));
    let switched = |hour: &str| case(&[typed(Field::Wage, hour), Event::WageUnitChosen(WageUnit::Month)]);
    check(months, |hour| switched(hour).text(Field::Wage).to_owned());
    // The same unit again changes nothing.
    let again = |case: Case| case.after(Event::WageUnitChosen(WageUnit::Month)).text(Field::Wage).to_owned();
    check(rows.map(|(hour, month)| (hour, month.to_owned())), |hour| again(switched(hour)));

    check_for(400, hundredths(2, 1_999), |wage| {
        let first = case(&[typed(Field::Wage, &write(wage, Decimals::Money, Language::Danish))]);
        let month = first.clone().after(Event::WageUnitChosen(WageUnit::Month));
        prop_assert!(month.employment().is_some(), "{:?}", month.number(Field::Wage));
        let back = month.after(Event::WageUnitChosen(WageUnit::Hour));
        prop_assert_eq!(back.text(Field::Wage), first.text(Field::Wage));
        prop_assert_eq!(back.employment(), first.employment());
        Ok(())
    });
}

/// The ends of the range are allowed in both units.
#[test]
fn the_lowest_and_the_highest_wage_survive_the_switch_of_the_unit() {
    check(["1", "2000"].map(|wage| (wage, true)), |wage| {
        let case = case(&[typed(Field::Wage, wage), Event::WageUnitChosen(WageUnit::Month)]);
        case.number(Field::Wage).is_ok()
    });
}

#[test]
fn starting_over_keeps_the_section_and_the_language() {
    let mut touched =
        link::read("v=1&scheme=before2013&hours=12&colour=red&r.x=1&sector=state&pay=hourly", TODAY);
    for event in [
        Event::LanguageChosen(Language::English),
        Event::ViewOpened(View::Cost),
        Event::WageUnitChosen(WageUnit::Month),
        typed(Field::Wage, "99"),
        dated(DatePart::Year, "2020"),
        Event::Answered(Said::Asking),
        Event::StartedOver,
    ] {
        touched = touched.after(event);
    }
    let mut fresh = Case::new(TODAY);
    (fresh.view, fresh.language) = (View::Cost, Language::English);
    assert_eq!(touched, fresh);
}

#[test]
fn what_was_said_goes_with_the_next_change() {
    let rows = [
        (typed(Field::Hours, "20"), Said::Nothing),
        (dated(DatePart::Day, "1"), Said::Nothing),
        (Event::SchemeChosen(Scheme::Before2013), Said::Nothing),
        (Event::PayChosen(Pay::Hourly), Said::Nothing),
        (Event::SectorChosen(Sector::State), Said::Nothing),
        (Event::FractionChosen(Fraction::TwoThirds), Said::Nothing),
        (Event::WageUnitChosen(WageUnit::Month), Said::Nothing),
        (Event::ViewOpened(View::Start), Said::Nothing),
        (Event::LanguageChosen(Language::English), Said::Nothing),
        (Event::LinkOpened("v=1".to_owned()), Said::Nothing),
        (Event::DroppedRead, Said::Nothing),
        (Event::CopyPressed(Copied::Link), Said::Nothing),
        (Event::SavePressed, Said::Nothing),
        (Event::StartedOver, Said::Nothing),
        (Event::Answered(Said::ByHand), Said::ByHand),
        (Event::Answered(Said::Nothing), Said::Nothing),
        (Event::Left(Field::Hours), Said::Saved),
        (Event::Paused, Said::Saved),
    ];
    check(rows, |event| case(&[Event::Answered(Said::Saved), event.clone()]).said);
}

#[test]
fn every_choice_reaches_the_job() {
    let job = |events: &[Event]| case(events).employment().expect("nothing wrong was typed");
    let plain = job(&[]);
    let rows = [
        (Event::PayChosen(Pay::Hourly), Employment { pay: Pay::Hourly, ..plain.clone() }),
        (Event::SectorChosen(Sector::State), Employment { sector: Sector::State, ..plain.clone() }),
        (
            Event::FractionChosen(Fraction::TwoThirds),
            Employment { fraction: Fraction::TwoThirds, ..plain.clone() },
        ),
        (
            Event::SchemeChosen(Scheme::Before2013),
            Employment { scheme: Scheme::Before2013, hours: number("37"), ..plain.clone() },
        ),
        (typed(Field::Intensity, "60 %"), Employment { intensity: number("60"), ..plain.clone() }),
        (typed(Field::Pension, "8,5"), Employment { pension: number("8.5"), ..plain.clone() }),
        (typed(Field::OtherWage, "2.000"), Employment { other_wage: number("2000"), ..plain.clone() }),
        (
            typed(Field::FullTimeWage, "32.000"),
            Employment { full_time_wage: Some(number("32000")), ..plain.clone() },
        ),
        (typed(Field::SickDays, "14"), Employment { sick_days: number("14"), ..plain.clone() }),
        (dated(DatePart::Month, "marts"), Employment { date: day(2026, 3, 21), ..plain.clone() }),
    ];
    check(rows, |event| job(core::slice::from_ref(event)));
    let before = Case::new(day(2012, 5, 1));
    assert_eq!((before.today, before.day()), (FIRST_DAY, Ok(FIRST_DAY)));
    let month = |number: &str| TypedDate { day: "21".into(), month: number.into(), year: "2026".into() };
    assert_eq!(case(&[dated(DatePart::Month, "marts")]).date, month("marts"));
}

#[test]
fn optional_fields_may_be_empty_and_others_may_not() {
    let rows = Field::NUMBERS.map(|field| {
        let optional =
            [Field::FullTimeWage, Field::OtherWage, Field::MinimumWage, Field::SickDays].contains(&field);
        (field, if optional { Ok(None) } else { Err(FieldError::Number(NumberError::Empty)) })
    });
    check(rows, |field| case(&[typed(*field, "")]).number(*field));
}

// ---- What stands by a field ----

/// The parts that are missing in what a field says.
fn missing(said: Option<&str>, parts: &[&str]) -> Vec<String> {
    match said {
        None => vec!["nothing is said".to_owned()],
        Some(said) => {
            let said = said.replace('\u{a0}', " ");
            let lost = parts.iter().filter(|part| !said.contains(**part));
            lost.map(|part| format!("{part} in {said}")).chain(bad_words(&said)).collect()
        }
    }
}

/// What no sentence may have.
fn bad_words(text: &str) -> Vec<String> {
    let text = text.replace('\u{a0}', " ");
    let bad = ["{", "}", "..", "  ", " .", " ,"].into_iter().filter(|bad| text.contains(bad));
    let found = bad.map(|bad| format!("{bad:?} in {text}"));
    let empty = text.trim().is_empty().then(|| "nothing is said".to_owned());
    found.chain(empty).collect()
}

#[test]
fn an_error_names_the_field_the_value_and_the_range() {
    use Field::*;
    let rows = [
        (Hours, "38", vec!["Timer", "38", "0", "37"], vec!["Hours", "38", "0", "37"]),
        (Hours, "18,33", vec!["Timer", "18,33", "18,25"], vec!["Hours", "18.33", "18.25"]),
        (Hours, "", vec!["Timer", "0", "37"], vec!["Hours", "0", "37"]),
        (Hours, "abc", vec!["Timer", "abc", "18,5"], vec!["Hours", "abc", "18.5"]),
        (Hours, "1234567890123456789", vec!["Timer", "0", "37"], vec!["Hours", "0", "37"]),
        (
            Intensity,
            "0",
            vec!["Arbejdsintensitet", "0 %", "1 %", "100 %"],
            vec!["Work intensity", "0%", "1%", "100%"],
        ),
        (Intensity, "101", vec!["Arbejdsintensitet", "101 %", "100 %"], vec!["Work intensity", "101%"]),
        (
            Intensity,
            "50,1234",
            vec!["Arbejdsintensitet", "50,1234 %", "2"],
            vec!["Work intensity", "50.1234%", "2"],
        ),
        (
            Wage,
            "2001",
            vec!["Timeløn", "2.001 kr", "1 kr.", "2.000 kr."],
            vec!["Hourly wage", "DKK 2,001", "DKK 1 ", "DKK 2,000"],
        ),
        (Wage, "0,5", vec!["Timeløn", "0,50 kr", "1 kr."], vec!["Hourly wage", "DKK 0.50", "DKK 1 "]),
        (Wage, "-5", vec!["Timeløn", "\u{2212}5 kr"], vec!["Hourly wage", "DKK \u{2212}5"]),
        (
            Pension,
            "51",
            vec!["pensionsbidrag", "51 %", "0 %", "50 %"],
            vec!["pension contribution", "51%", "50%"],
        ),
        (
            FullTimeWage,
            "500001",
            vec!["fuld tid", "500.001 kr", "500.000 kr."],
            vec!["Full-time wage", "DKK 500,001", "DKK 500,000"],
        ),
        (
            OtherWage,
            "-1",
            vec!["andet arbejde", "0 kr.", "500.000 kr."],
            vec!["other work", "DKK 0", "DKK 500,000"],
        ),
        (
            MinimumWage,
            "0",
            vec!["overenskomstløn", "1 kr.", "2.000 kr."],
            vec!["Lowest agreed wage", "DKK 1 ", "DKK 2,000"],
        ),
        (SickDays, "1,5", vec!["Sygedage", "1,5"], vec!["Days of sickness", "1.5"]),
        (SickDays, "366", vec!["Sygedage", "366", "0", "365"], vec!["Days of sickness", "366", "365"]),
        (Wage, "0,500", vec!["0,500", "500", "0,5"], vec!["0,500", "500", "0.5"]),
        (
            Wage,
            "1234,567",
            vec!["1234,567", "1.234.567", "1.234,567"],
            vec!["1234,567", "1,234,567", "1,234.567"],
        ),
    ];
    let rows =
        rows.map(|(field, text, danish, english)| ((field, text, [danish, english]), [vec![], vec![]]));
    check(rows, |(field, text, parts)| {
        let mut parts = parts.iter();
        in_both(|language| {
            let view = view::field(&with(*field, text, language, true), *field);
            assert_eq!(view.echo, None);
            missing(view.error.as_deref(), parts.next().unwrap_or(&Vec::new()))
        })
    });
}

/// An amount that stands before a full stop keeps one stop.
#[test]
fn no_error_has_two_full_stops_or_an_empty_place() {
    for language in Language::ALL {
        for field in Field::NUMBERS {
            for text in ["abc", "-1", "999999999", "0,500", "1,23456", "1234567890123456789", "{typed}.", ""]
            {
                for unit in [WageUnit::Hour, WageUnit::Month] {
                    let case = with(field, text, language, true).after(Event::WageUnitChosen(unit));
                    if let Some(error) = view::field(&case, field).error {
                        let error = error.replace("{typed}.", "");
                        assert_eq!(bad_words(&error), Vec::<String>::new(), "{field:?} {text}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_range_of_a_monthly_wage_is_one_that_can_be_typed() {
    let month = |text: &str| case(&[Event::WageUnitChosen(WageUnit::Month), typed(Field::Wage, text)]);
    let error = view::field(&month("1"), Field::Wage).error;
    assert_eq!(missing(error.as_deref(), &["160,34 kr.", "320.666,66 kr.", "1 kr."]), Vec::<String>::new());
    for end in ["160,34", "320.666,66"] {
        assert_eq!(view::field(&month(end), Field::Wage).error, None, "{end}");
    }
}

#[test]
fn what_was_understood_is_echoed() {
    use Field::*;
    let rows = [
        (Wage, "200", ["", ""]),
        (Wage, "1.234", ["1.234,00 kr.", "DKK 1,234.00"]),
        (Wage, "1,234", ["1.234,00 kr.", "DKK 1,234.00"]),
        (Wage, "1234,5", ["1.234,50 kr.", "DKK 1,234.50"]),
        (Wage, "200 kr.", ["200,00 kr.", "DKK 200.00"]),
        (Wage, "200,5", ["200,50 kr.", "DKK 200.50"]),
        (FullTimeWage, "32.000", ["32.000,00 kr.", "DKK 32,000.00"]),
        (FullTimeWage, "32 000", ["32.000,00 kr.", "DKK 32,000.00"]),
        (OtherWage, "2000", ["2.000,00 kr.", "DKK 2,000.00"]),
        (Hours, "18", ["", ""]),
        (Hours, "18,5", ["", "18.5"]),
        (Hours, "18.5", ["18,5", ""]),
        (Hours, "37 timer", ["37", "37"]),
        (Intensity, "60%", ["60 %", "60%"]),
        (Pension, "8,50", ["8,5 %", "8.5%"]),
        (SickDays, "14 dage", ["14", "14"]),
        (Wage, "abc", ["", ""]),
        (FullTimeWage, "", ["", ""]),
    ];
    check(rows.map(|(field, text, said)| ((field, text, said), [vec![], vec![]])), |(field, text, said)| {
        let mut said = said.iter();
        in_both(|language| {
            let echo = view::field(&with(*field, text, language, false), *field).echo;
            match (said.next().copied().unwrap_or_default(), echo) {
                ("", None) => vec![],
                ("", Some(echo)) => vec![echo],
                (part, echo) => missing(echo.as_deref(), &[part]),
            }
        })
    });
    let month = case(&[Event::WageUnitChosen(WageUnit::Month), typed(Field::Wage, "32.066,67")]);
    let echo = view::field(&month, Field::Wage).echo;
    assert_eq!(missing(echo.as_deref(), &["32.066,67 kr.", "200,00 kr."]), Vec::<String>::new());
}

#[test]
fn an_emptied_field_is_wrong_only_once_it_is_left() {
    let error = |left| view::field(&with(Field::Hours, "", Language::Danish, left), Field::Hours).error;
    assert_eq!((error(false), error(true).is_some()), (None, true));
    // What is wrong in other ways is said at once.
    let typing = with(Field::Hours, "38", Language::Danish, false);
    assert!(view::field(&typing, Field::Hours).error.is_some());
}

#[test]
fn what_is_wrong_with_a_date_is_said_in_both_languages() {
    let texts = Language::ALL.map(page);
    let rows = [
        (DatePart::Day, "32", texts.map(|texts| Some(texts.error_date_day()))),
        (DatePart::Day, "", texts.map(|texts| Some(texts.error_date_day()))),
        (DatePart::Month, "13", texts.map(|texts| Some(texts.error_date_month()))),
        (DatePart::Month, "feber", texts.map(|texts| Some(texts.error_date_month()))),
        (DatePart::Year, "26", texts.map(|texts| Some(texts.error_date_year()))),
        (DatePart::Year, "2012", texts.map(|texts| Some(texts.error_date_before()))),
        (DatePart::Day, "31", texts.map(|texts| Some(texts.error_date_none()))),
        (DatePart::Day, "30", [None, None]),
        (DatePart::Month, "dec", [None, None]),
        (DatePart::Year, "2031", [None, None]),
    ];
    check(rows.map(|(part, text, said)| ((part, text), said)), |(part, text)| {
        in_both(|language| view::date_error(&case(&[Event::LanguageChosen(language), dated(*part, text)])))
    });
}

// ---- What the result says ----

/// Jobs that differ in all that a sentence or a line could follow.
fn jobs() -> Vec<Employment> {
    let mut jobs = Vec::new();
    let dates = [FIRST_DAY, day(2017, 8, 1), day(2020, 4, 1), day(2024, 6, 1), TODAY, day(2031, 1, 1)];
    for (number_of, date) in dates.into_iter().enumerate() {
        for scheme in [Scheme::Since2013, Scheme::Before2013] {
            for sector in [Sector::Private, Sector::Municipal, Sector::State] {
                for pay in [Pay::Salaried, Pay::Hourly] {
                    for (place, hours) in ["0", "0.25", "8.9", "18", "37"].into_iter().enumerate() {
                        // What is typed changes with the place, so that all of it comes up with most of the rest.
                        let turn = number_of + place;
                        let wage = Decimal::from([150, 200, 700][turn % 3]);
                        jobs.push(Employment {
                            scheme,
                            sector,
                            pay,
                            hours: number(hours),
                            wage,
                            intensity: Decimal::from([100, 35][turn % 2]),
                            pension: Decimal::from([0, 12][turn / 2 % 2]),
                            sick_days: Decimal::from([0, 1, 45][turn % 3]),
                            full_time_wage: (turn % 4 == 3).then(|| Decimal::from(33_000)),
                            fraction: [Fraction::Half, Fraction::TwoThirds][turn % 2],
                            minimum_wage: (turn % 3 == 1).then(|| Decimal::from(140)),
                            other_wage: Decimal::from([0, 0, 0, 20_000][turn % 4]),
                            ..Employment::on(date)
                        });
                    }
                }
            }
        }
    }
    jobs
}

fn worked_out(job: &Employment) -> Estimate {
    estimate(job).unwrap_or_else(|errors| panic!("{job:?}: {errors:?}"))
}

/// That `complaints` finds nothing in any result in any language.
fn check_results(complaints: impl Fn(Figures<'_>) -> Vec<String>) {
    for job in jobs() {
        let estimate = worked_out(&job);
        for language in Language::ALL {
            let found = complaints(Figures { estimate: &estimate, language });
            assert_eq!(found, Vec::<String>::new(), "{job:?}");
        }
    }
}

/// What is wrong with a sentence: a place without a figure, a figure without a place, a stop too many.
fn wrong(sentence: &Sentence) -> Vec<String> {
    let places: Vec<&str> = pieces(sentence.template)
        .into_iter()
        .filter_map(|piece| match piece {
            Piece::Place(name) => Some(name),
            Piece::Words(_) => None,
        })
        .collect();
    // A line that is given and not shown would be missing on the page.
    let lost = |place: &&view::Place| place.line.is_some() && !places.contains(&place.name);
    let spare = sentence.places.iter().filter(lost);
    let spare = spare.map(|place| format!("no place for {} in {}", place.name, sentence.template));
    let empty = sentence.places.iter().filter(|place| place.text.trim().is_empty());
    let empty = empty.map(|place| format!("{} is empty in {}", place.name, sentence.template));
    bad_words(&sentence.text()).into_iter().chain(spare).chain(empty).collect()
}

#[test]
fn no_sentence_of_a_result_keeps_an_empty_place() {
    check_results(|figures| {
        let job = &figures.estimate.job;
        let mut sentences = view::split(figures, job.scheme).sentences;
        sentences.extend(view::average(figures));
        sentences.extend(view::cost_findings(figures));
        sentences.extend(view::hours(job, figures.language).into_iter().flat_map(|hours| hours.findings));
        sentences.extend(view::comparison(figures));
        sentences.extend(view::notes(figures, false));
        sentences.extend(view::coverage(figures.estimate, job.date.year(), figures.language));
        let levies = view::levies(figures.estimate, figures.language);
        let texts = levies.into_iter().chain([view::announcement(figures)]);
        sentences.iter().flat_map(wrong).chain(texts.flat_map(|text| bad_words(&text))).collect()
    });
}

#[test]
fn no_sentence_is_said_twice() {
    check_results(|figures| {
        let job = &figures.estimate.job;
        let mut said: BTreeMap<String, u32> = BTreeMap::new();
        let sentences = view::notes(figures, false).into_iter().chain(view::comparison(figures));
        for sentence in sentences.chain(view::split(figures, job.scheme).sentences) {
            *said.entry(sentence.text()).or_default() += 1;
        }
        said.into_iter().filter(|(_, times)| *times > 1).map(|(text, _)| text).collect()
    });
}

#[test]
fn the_two_parts_of_the_bar_are_the_whole() {
    check_results(|figures| {
        let split = view::split(figures, figures.estimate.job.scheme);
        let said = [split.own, split.public].map(bad_words).concat();
        said.into_iter().chain((split.permille > 1_000).then(|| format!("{split:?}"))).collect()
    });
}

fn traced(job: &Employment) -> Curve {
    curve(job).unwrap_or_else(|errors| panic!("{job:?}: {errors:?}"))
}

#[test]
fn the_curve_is_told_and_tabled() {
    // A curve is 150 results; a part of the jobs is enough.
    for job in jobs().into_iter().step_by(7) {
        let (estimate, curve) = (worked_out(&job), traced(&job));
        for language in Language::ALL {
            let findings = view::findings(&curve, Figures { estimate: &estimate, language });
            let found: Vec<String> = findings.iter().flat_map(wrong).collect();
            assert_eq!(found, Vec::<String>::new(), "{job:?}");
            assert!(!findings.is_empty(), "{job:?}");
        }
        let points = view::table_points(&curve);
        assert!(points.windows(2).all(|pair| pair[0].hours < pair[1].hours), "{job:?}");
        assert_eq!(points.iter().filter(|point| **point == curve.present).count(), 1, "{job:?}");
        let whole = ["0", "4", "8", "12", "16", "20", "24", "28", "32", "36", "37"].map(number);
        assert!(whole.iter().all(|hours| points.iter().any(|point| point.hours == *hours)), "{job:?}");
    }
}

#[test]
fn every_line_has_one_row() {
    check_results(|figures| {
        let (employer, employee) = view::rows(figures);
        let mut rows: Vec<&str> = employer.iter().chain(&employee).map(|row| row.code.code()).collect();
        let mut lines: Vec<&str> = figures.estimate.lines.iter().map(|line| line.code.code()).collect();
        rows.sort_unstable();
        lines.sort_unstable();
        let twice = rows.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0].to_owned());
        let differ = (rows != lines).then(|| format!("{rows:?}\n{lines:?}"));
        let amounts = employer.iter().chain(&employee).filter(|row| row.value != figures.amount(row.code));
        let amounts = amounts.map(|row| format!("{} is {}", row.code.code(), row.value));
        let place = |code: LineCode| employer.iter().any(|row| row.code == code);
        let lost = (!place(LineCode::EmployerCost)).then(|| "the cost is not the employer's".to_owned());
        let taken = place(LineCode::Subsidy).then(|| "the subsidy is the employer's".to_owned());
        twice.chain(differ).chain(amounts).chain(lost).chain(taken).collect()
    });
}

/// What is wrong with a formula as it is written.
fn wrong_formula(text: &str) -> Vec<String> {
    let mut open = Vec::new();
    let mut balanced = true;
    for c in text.chars() {
        match c {
            '(' | '[' => open.push(c),
            ')' => balanced &= open.pop() == Some('('),
            ']' => balanced &= open.pop() == Some('['),
            _ => {}
        }
    }
    let sign = |c: char| "×/+−".contains(c);
    let loose = text.trim_start_matches('−').starts_with(sign) || text.trim_end().ends_with(sign);
    let words: Vec<&str> = text.split_whitespace().collect();
    let two_signs = words.windows(2).any(|pair| pair.iter().all(|word| word.chars().all(sign)));
    let hollow = text.trim().is_empty() || text.contains("()") || text.contains("[]");
    let bad = !balanced || !open.is_empty() || loose || two_signs || hollow;
    bad.then(|| format!("{text:?}")).into_iter().chain(bad_formula_words(text)).collect()
}

fn bad_formula_words(text: &str) -> Vec<String> {
    ["{", "}", "  ", "( ", " )", "[ ", " ]"]
        .into_iter()
        .filter(|bad| text.contains(bad))
        .map(|bad| format!("{bad:?} in {text}"))
        .collect()
}

#[test]
fn every_sum_is_written_whole() {
    check_results(|figures| {
        let (employer, employee) = view::rows(figures);
        let rows = employer.iter().chain(&employee);
        rows.flat_map(|row| {
            let formulas = row.formula.iter().flat_map(|(words, numbers)| [words, numbers]);
            let formulas = formulas.flat_map(|text| wrong_formula(text));
            let words = [row.name, row.why, &row.text].into_iter().flat_map(bad_words);
            let rates =
                row.rates.iter().flat_map(|rate| [rate.name, &rate.value, &rate.since]).flat_map(bad_words);
            let found: Vec<String> = formulas.chain(words).chain(rates).collect();
            found.into_iter().map(|found| format!("{}: {found}", row.code.code())).collect::<Vec<_>>()
        })
        .collect()
    });
}

#[test]
fn the_check_of_a_sum_finds_what_it_looks_for() {
    let rows = [
        ("a × (b + c)", true),
        ("det laveste af [a] og [b − c]", true),
        ("−5 + 3", true),
        ("", false),
        ("a × ()", false),
        ("a × (b", false),
        ("a) × (b", false),
        ("(a]", false),
        ("a +", false),
        ("× a", false),
        ("a +  + b", false),
        ("a + × b", false),
    ];
    check(rows, |text| wrong_formula(text).is_empty());
}

// ---- The delivered page ----

#[cfg(feature = "prerender")]
#[test]
fn the_delivered_page_holds_the_whole_start_text() {
    use fleksjob::app::StaticPage;
    let renderer = yew::ServerRenderer::<StaticPage>::new().hydratable(false);
    let html = pollster::block_on(renderer.render());
    let texts = page(Language::Danish);
    for text in [
        texts.start_heading(),
        texts.start_lead(),
        texts.start_door_button(),
        texts.start_fact_paid(),
        texts.start_door_heading(),
        texts.start_doors_heading(),
        texts.start_door_summary(),
        texts.foot_errors_here(),
        texts.start_decides(),
        texts.start_private(),
        texts.footer_decides(),
        texts.nav_cost(),
    ] {
        assert!(html.contains(text), "{text} is not in {html}");
    }
    for bad in ["{", "}", "style=", "<script", "<!--", "onclick"] {
        assert!(!html.contains(bad), "{bad} in {html}");
    }
    assert_eq!(html.matches("<h1").count(), 1);
    assert_eq!(html.matches("aria-current=\"page\"").count(), 1);
}

#[test]
fn what_decides_the_subsidy_is_told_with_the_rates_of_the_day() {
    let told = |hours: &str| {
        let job = Employment { hours: number(hours), wage: number("200"), ..Employment::on(day(2024, 6, 1)) };
        let estimate = estimate(&job).expect("valid");
        let figures = Figures { estimate: &estimate, language: Language::Danish };
        let sentences = view::split(figures, job.scheme).sentences;
        sentences.last().map(Sentence::text).unwrap_or_default()
    };
    for (hours, part) in [
        (
            "18",
            "under grænsen på 16.323\u{a0}kr. Her falder tilskuddet 30\u{a0}øre for hver krone mere i løn.",
        ),
        (
            "20",
            "over grænsen på 16.323\u{a0}kr. Her falder tilskuddet 55\u{a0}øre for hver krone mere i løn.",
        ),
        ("36", "lønnen på fuld tid, 32.067\u{a0}kr."),
        ("0", "intet tilskud"),
    ] {
        let told = told(hours);
        assert!(told.contains(part), "{hours} hours: {told}");
    }
}
