//! What holds for every date within the range.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, Months, NaiveDate};
use fleksjob::rules::cost::Scheme;
use fleksjob::rules::timeline::working_day::is_working_day;
use fleksjob::rules::timeline::{
    Anchor, Anchors, Circumstances, Due, Exemption, FIRST_ANCHOR, Grant, Kind, LAST_ANCHOR, Offset, RULES,
    SickPay, Track, When, timeline,
};
use proptest::prelude::*;
use proptest::sample::select;

use crate::text::check_for;

fn date() -> impl Strategy<Value = NaiveDate> {
    let days = LAST_ANCHOR.signed_duration_since(FIRST_ANCHOR).num_days();
    let any = (0..=days).prop_map(|days| FIRST_ANCHOR + Days::new(days.unsigned_abs()));
    prop_oneof![8 => any, 1 => Just(FIRST_ANCHOR), 1 => Just(LAST_ANCHOR)]
}

fn anchors() -> impl Strategy<Value = Anchors> {
    proptest::collection::vec(proptest::option::of(date()), Anchor::ALL.len()).prop_map(|dates| {
        let mut anchors = Anchors::default();
        for (anchor, date) in Anchor::ALL.iter().zip(dates) {
            if let Some(date) = date {
                anchors.set(*anchor, date);
            }
        }
        anchors
    })
}

fn circumstances() -> impl Strategy<Value = Circumstances> {
    use proptest::option::of;
    let scheme = select(vec![Scheme::Since2013, Scheme::Before2013]);
    (
        of(any::<bool>()),
        of(scheme),
        of(select(Grant::ALL)),
        of(any::<bool>()),
        of(select(SickPay::ALL)),
        of(select(Exemption::ALL)),
    )
        .prop_map(|(fleksjob, scheme, grant, salaried, sick_pay, exemption)| Circumstances {
            fleksjob,
            scheme,
            grant,
            salaried,
            sick_pay,
            exemption,
        })
}

fn for_every_case(property: impl Fn(&Anchors, &[Due]) -> Result<(), TestCaseError>) {
    check_for(300, (anchors(), circumstances(), date()), |(anchors, circumstances, today)| {
        let dues = timeline(&anchors, &circumstances, today).expect("in range");
        property(&anchors, &dues)
    });
}

#[test]
fn no_date_lies_before_what_it_is_counted_from() {
    for_every_case(|_, dues| {
        for due in dues {
            prop_assert_eq!(due.date.is_some(), due.counted_from.is_some());
            prop_assert!(due.date >= due.counted_from, "{:?}", due);
        }
        Ok(())
    });
}

#[test]
fn months_keep_the_day_or_take_the_months_last() {
    for_every_case(|_, dues| {
        for due in dues {
            let rule = RULES.iter().find(|rule| rule.code == due.rule);
            let offset = rule.and_then(|rule| rule.counted).map(|(_, offset)| offset);
            let (Some(date), Some(from)) = (due.date, due.counted_from) else { continue };
            let months = match offset {
                Some(Offset::Months(months)) => u32::from(months),
                Some(Offset::Every(months, _)) => u32::from(months) * u32::from(due.number),
                _ => continue,
            };
            let counted = date.year() * 12 + i32::try_from(date.month()).expect("a month");
            let began = from.year() * 12 + i32::try_from(from.month()).expect("a month");
            prop_assert_eq!(counted - began, i32::try_from(months).expect("few"), "{:?}", due);
            let is_last = date.succ_opt().is_some_and(|next| next.month() != date.month());
            prop_assert!(date.day() == from.day() || is_last && date.day() < from.day(), "{:?}", due);
        }
        Ok(())
    });
}

#[test]
fn the_day_suggested_is_the_last_working_day_before() {
    for_every_case(|_, dues| {
        for due in dues {
            let Some(date) = due.date else {
                prop_assert!(due.suggested.is_none());
                continue;
            };
            let first = due.suggested.unwrap_or(date);
            prop_assert!(first <= date);
            if due.suggested.is_some() {
                prop_assert!(is_working_day(first), "{:?}", due);
                prop_assert!(
                    first.iter_days().skip(1).take_while(|day| *day <= date).all(|day| !is_working_day(day))
                );
            } else {
                let early = matches!(
                    due.kind,
                    Kind::Anchor | Kind::Earliest | Kind::From | Kind::Marker | Kind::EarliestEnd
                );
                prop_assert!(is_working_day(date) || early, "{:?}", due);
            }
        }
        Ok(())
    });
}

#[test]
fn dates_come_in_order_and_what_has_none_last() {
    for_every_case(|_, dues| {
        for pair in dues.windows(2) {
            let key = |due: &Due| (due.date.is_none(), due.date, due.rule, due.number);
            prop_assert!(key(&pair[0]) < key(&pair[1]), "{:?}", pair);
        }
        Ok(())
    });
}

#[test]
fn every_rule_of_every_open_track_is_there_and_no_other() {
    for_every_case(|anchors, dues| {
        let is_open = |track: Track| {
            let mut own = RULES.iter().filter(|rule| rule.track == track).filter_map(|rule| rule.counted);
            own.any(|(anchor, _)| anchors.get(anchor).is_some())
        };
        let expected: BTreeSet<_> =
            RULES.iter().filter(|rule| is_open(rule.track)).map(|rule| rule.code).collect();
        let found: BTreeSet<_> = dues.iter().map(|due| due.rule).collect();
        prop_assert_eq!(found, expected);
        let names: BTreeSet<_> = dues.iter().map(|due| (due.rule, due.number)).collect();
        prop_assert_eq!(names.len(), dues.len());
        Ok(())
    });
}

#[test]
fn what_repeats_ends_within_ten_years_of_the_date_given() {
    for_every_case(|anchors, dues| {
        for due in dues.iter().filter(|due| due.kind == Kind::Recurring) {
            let given = due.anchor.and_then(|anchor| anchors.get(anchor));
            let given = given.or_else(|| anchors.get(Anchor::Start)).expect("counted from something");
            prop_assert!(due.date <= given.checked_add_months(Months::new(120)), "{:?}", due);
        }
        Ok(())
    });
}

#[test]
fn what_does_not_apply_or_only_perhaps_says_why() {
    use fleksjob::rules::timeline::Applies;
    for_every_case(|_, dues| {
        for due in dues {
            prop_assert!(due.applies == Applies::Yes || due.reason.is_some(), "{:?}", due);
        }
        Ok(())
    });
}

#[test]
fn today_changes_only_past_and_future() {
    check_for(300, (anchors(), circumstances(), date(), date()), |(anchors, circumstances, one, other)| {
        let on = |today| timeline(&anchors, &circumstances, today).expect("in range");
        let timeless = |due: Due| Due { when: None, ..due };
        let (first, second) = (on(one), on(other));
        for due in &first {
            let expected = due.date.map(|date| match date.cmp(&one) {
                std::cmp::Ordering::Less => When::Past,
                std::cmp::Ordering::Equal => When::Today,
                std::cmp::Ordering::Greater => When::Ahead,
            });
            prop_assert_eq!(due.when, expected);
        }
        let [first, second] = [first, second].map(|dues| dues.into_iter().map(timeless).collect::<Vec<_>>());
        prop_assert_eq!(first, second);
        Ok(())
    });
}

#[test]
fn every_single_day_of_the_range_can_be_counted_from() {
    let days = FIRST_ANCHOR.iter_days().take_while(|day| *day <= LAST_ANCHOR);
    for day in days {
        let mut anchors = Anchors::default();
        for anchor in Anchor::ALL {
            anchors.set(*anchor, day);
        }
        let dues = timeline(&anchors, &Circumstances::default(), day).expect("in range");
        let undated = dues.iter().filter(|due| due.date.is_none()).count();
        assert_eq!((dues.len(), undated), (44, 3), "{day}");
    }
}
