//! What the timeline shows: rows, their order and numbers, the line, the fields, the text to copy.

use chrono::NaiveDate;
use fleksjob::app::dues::{DueRow, Group, ahead, circumstances, due_rows, has_track, next, until};
use fleksjob::app::link;
use fleksjob::app::parts::{Line, line};
use fleksjob::app::sections::dates_text;
use fleksjob::app::state::{AnchorFault, Case, DatePart, Event};
use fleksjob::law::day;
use fleksjob::rules::cost::Scheme;
use fleksjob::rules::timeline::{
    Anchor, Applies, Exemption, FIRST_ANCHOR, LAST_ANCHOR, RULES, RuleCode, Track,
};
use fleksjob::text::Language;
use fleksjob::text::date::DateError;
use fleksjob::text::words::screen_timeline::Timeline;
use proptest::prelude::*;

fn case(link: &str) -> Case {
    let case = link::read(&format!("v=1&view=timeline&{link}"), day(2026, 11, 22));
    assert_eq!(case.dropped, [], "{link}");
    case
}

fn found(rows: &[DueRow], rule: &str) -> DueRow {
    let rule = RuleCode::from_id(rule).unwrap_or_else(|| panic!("there is no rule {rule}"));
    let row = rows.iter().find(|row| row.due.rule == rule);
    row.unwrap_or_else(|| panic!("{} is not in the list", rule.id())).clone()
}

// ---- Rows ----

#[test]
fn a_day_is_shown_with_its_weekday_in_both_languages() {
    let rows = [
        ("absence=2026-01-05", "SL-VAR", "mandag 19.\u{a0}januar 2026", "Monday 19\u{a0}January 2026"),
        ("absence=2026-01-05", "SL-4W", "mandag 2.\u{a0}februar 2026", "Monday 2\u{a0}February 2026"),
        ("absence=2026-01-05", "SL-30", "tirsdag 3.\u{a0}februar 2026", "Tuesday 3\u{a0}February 2026"),
        ("absence=2026-01-05", "SL-8W", "søndag 1.\u{a0}marts 2026", "Sunday 1\u{a0}March 2026"),
        ("absence=2026-01-05", "SL-22W", "tirsdag 30.\u{a0}juni 2026", "Tuesday 30\u{a0}June 2026"),
        ("start=2026-03-01", "FJ-30M", "fredag 1.\u{a0}september 2028", "Friday 1\u{a0}September 2028"),
        ("start=2026-03-01", "FJ-54M", "søndag 1.\u{a0}september 2030", "Sunday 1\u{a0}September 2030"),
        (
            "start=2026-03-01",
            "FJ-60M_last_day",
            "fredag 28.\u{a0}februar 2031",
            "Friday 28\u{a0}February 2031",
        ),
        (
            "agreement_date=2025-01-15",
            "RT-12M",
            "torsdag 15.\u{a0}januar 2026",
            "Thursday 15\u{a0}January 2026",
        ),
        ("posting_start=2026-07-01", "FJ-POST", "onsdag 30.\u{a0}juni 2027", "Wednesday 30\u{a0}June 2027"),
    ];
    for (link, rule, danish, english) in rows {
        for (language, expected) in [("da", danish), ("en", english)] {
            let rows = due_rows(&case(&format!("lang={language}&{link}")));
            assert_eq!(found(&rows, rule).day, expected, "{link} {rule}");
        }
    }
}

#[test]
fn every_row_stands_in_its_group() {
    let link = "date=2026-05-02&absence=2026-04-05&fleksjob=true&start=2024-03-01";
    let rows = due_rows(&case(link));
    for (rule, group) in [
        ("SL-VAR", Group::Past),
        ("SL-4W", Group::Ahead),
        ("SL-DELVIS", Group::NoDate),
        ("SL-REF3", Group::NoDate),
        ("SL-30", Group::Not),
        ("FJ-30M", Group::Ahead),
        ("FJ-W2", Group::Past),
        ("FJ-CHANGE", Group::NoDate),
    ] {
        assert_eq!(found(&rows, rule).group, group, "{rule}");
    }
    // Today is not past.
    let rows = due_rows(&case("date=2026-05-03&absence=2026-04-05"));
    assert_eq!(found(&rows, "SL-4W").group, Group::Ahead);
}

#[test]
fn what_is_to_be_said_beside_a_day_is_said() {
    let row = |link: &str, rule: &str| {
        let rows = due_rows(&case(link));
        let notes = found(&rows, rule).notes.into_iter();
        notes
            .map(|(note, date)| format!("{note}{}", date.map(|date| date.to_string()).unwrap_or_default()))
            .collect::<Vec<_>>()
    };
    let suggested = "Dagen er en weekend eller helligdag. Vi foreslår {date}.";
    for (link, rule, expected) in [
        (
            "date=2026-04-20&absence=2026-04-05",
            "SL-4W",
            vec![format!("{suggested} Fristen i loven flyttes ikke.2026-05-01")],
        ),
        // Good practice has no deadline to move.
        ("date=2026-02-10&start=2026-02-01", "FJ-M1", vec![format!("{suggested}2026-02-27")]),
        // A day that is gone helps nobody, and what the municipality does is not for others to move.
        ("date=2026-05-02&absence=2026-04-05", "SL-4W", vec![]),
        ("date=2026-11-22&absence=2026-04-05", "SL-4W", vec![]),
    ] {
        assert_eq!(row(link, rule), expected, "{link} {rule}");
    }
    let municipality = row("date=2026-02-10&start=2026-03-01", "FJ-54M");
    assert!(!municipality.iter().any(|note| note.starts_with(suggested)), "{municipality:?}");
    assert_eq!(row("absence=2026-01-05", "SL-REF3"), ["Mangler: datoen under “Lønnen blev udbetalt”"]);
    let notes = row("start=2026-03-01", "FJ-REC30");
    assert!(
        notes.contains(
            &"Regnet fra den dag, vi forventer ({date}). Ret den, når I kender den rigtige.2028-09-01"
                .to_owned()
        ),
        "{notes:?}"
    );
    assert_eq!(row("start=2026-03-01&grant=permanent", "FJ-54M")[0], "Et permanent fleksjob udløber ikke.");
}

#[test]
fn the_next_day_is_the_first_ahead_and_names_the_duty_before_the_possibility() {
    for (link, rule, told) in [
        ("date=2026-05-02&absence=2026-04-05&start=2024-03-01", "SL-4W", "i morgen"),
        ("date=2026-01-12&absence=2026-01-05", "SL-NR-14", "om 7\u{a0}dage"),
        ("date=2026-01-12&absence=2026-01-05&sick_pay=wages", "SL-VAR", "om 7\u{a0}dage"),
        ("date=2026-05-01&start=2026-03-01", "FJ-M2", "i dag"),
    ] {
        let case = case(link);
        let rows = due_rows(&case);
        let row = next(&rows).expect("something is ahead");
        assert_eq!(row.due.rule.id(), rule, "{link}");
        assert_eq!(until(case.now(), row.due.date.expect("a day"), case.language), told, "{link}");
    }
    // A day that was chosen is not today.
    let (chosen, today) = (case("date=2026-05-01"), Case::new(day(2026, 5, 1)));
    assert_eq!(ahead(&chosen, day(2026, 5, 1)), "den valgte dag");
    assert_eq!(ahead(&today, day(2026, 5, 1)), "i dag");
    assert_eq!(ahead(&chosen, day(2026, 5, 2)), "i morgen");
    assert_eq!(next(&due_rows(&case("absence=2015-01-05"))), None, "all is past");
    assert_eq!(next(&due_rows(&case(""))), None);
}

#[test]
fn how_long_it_is_is_told_in_the_unit_that_fits() {
    let today = day(2026, 5, 2);
    for (to, danish, english) in [
        (day(2026, 5, 2), "i dag", "today"),
        (day(2026, 5, 3), "i morgen", "tomorrow"),
        (day(2026, 5, 4), "om 2\u{a0}dage", "in 2\u{a0}days"),
        (day(2026, 5, 9), "om 7\u{a0}dage", "in 7\u{a0}days"),
        (day(2026, 5, 16), "om 2\u{a0}uger", "in 2\u{a0}weeks"),
        (day(2026, 5, 17), "om 15\u{a0}dage", "in 15\u{a0}days"),
        (day(2026, 7, 1), "om 60\u{a0}dage", "in 60\u{a0}days"),
        (day(2026, 7, 2), "om cirka 2\u{a0}måneder", "in about 2\u{a0}months"),
        (day(2028, 11, 2), "om cirka 30\u{a0}måneder", "in about 30\u{a0}months"),
        (day(2031, 5, 1), "om cirka 5\u{a0}år", "in about 5\u{a0}years"),
    ] {
        assert_eq!(until(today, to, Language::Danish), danish);
        assert_eq!(until(today, to, Language::English), english);
    }
}

// ---- What applies ----

#[test]
fn what_other_sections_know_is_used_where_nothing_is_told_here() {
    for (link, expected) in [
        ("", None),
        ("r.real_job_between=true", Some(Exemption::JobInBetween)),
        ("r.acute=true", None),
        ("r.acute=true&r.acute_pointless=true", Some(Exemption::AcuteIllness)),
        ("r.progressive=true&r.acute_pointless=true", Some(Exemption::AcuteIllness)),
        ("r.acute_pointless=true", None),
        ("r.months_to_pension=72", Some(Exemption::NearPension)),
        ("r.months_to_pension=73", None),
        ("r.months_to_pension=at_most_72", Some(Exemption::NearPension)),
        ("r.months_to_pension=more_than_72", None),
        ("r.real_job_between=true&exemption=acute_illness", Some(Exemption::AcuteIllness)),
    ] {
        assert_eq!(circumstances(&case(link)).exemption, expected, "{link}");
    }
    assert_eq!(circumstances(&case("scheme=before2013")).scheme, Some(Scheme::Before2013));
    assert_eq!(circumstances(&case("scheme=since2013")).scheme, None, "Cost has it until told otherwise");
    let rows = due_rows(&case("scheme=before2013&start=2010-03-01"));
    assert_eq!(found(&rows, "FJ-30M").due.applies, Applies::No);
}

#[test]
fn a_track_is_chosen_known_from_its_dates_or_from_the_route() {
    for (link, expected) in [
        ("", &[][..]),
        ("start=2026-03-01", &[Track::Fleksjob]),
        ("last_followup=2026-03-01", &[Track::Fleksjob]),
        ("s56_start=2026-03-01", &[Track::Sick]),
        ("r.agreement=true", &[Track::Retention]),
        ("r.agreement=false", &[]),
        ("r.posted=true", &[Track::Abroad]),
        ("tracks=sick,fleksjob", &[Track::Fleksjob, Track::Sick]),
        ("tracks=", &[]),
        ("start=2026-03-01&tracks=sick", &[Track::Sick]),
    ] {
        let case = case(link);
        let tracks: Vec<Track> =
            Track::ALL.iter().copied().filter(|track| has_track(&case, *track)).collect();
        assert_eq!(tracks, expected, "{link}");
    }
}

#[test]
fn a_track_chosen_away_keeps_its_dates_and_counts_none_of_them() {
    let mut away = case("start=2026-03-01&absence=2026-04-05");
    let mut dates = away.dates.clone();
    dates.choose(Track::Fleksjob, false);
    away = away.after(Event::DatesSet(Box::new(dates)));
    let rows = due_rows(&away);
    assert!(rows.iter().all(|row| row.due.track == Track::Sick));
    assert_eq!(found(&rows, "SL-30").due.applies, Applies::Uncertain, "whether in a fleksjob is not known");
    // The link brings it back as it is, and a date typed in another section brings the track back.
    let link = link::write(&away);
    assert!(link.contains("start=2026-03-01") && link.contains("tracks=sick"), "{link}");
    assert_eq!(link::write(&link::read(&link, away.today)), link);
    let back = away.after(Event::AnchorTyped(Anchor::Start, DatePart::Day, "2".into()));
    assert_eq!(found(&due_rows(&back), "FJ-30M").due.counted_from, Some(day(2026, 3, 2)));
}

// ---- Fields ----

#[test]
fn what_is_wrong_is_told_when_it_is_left_and_never_while_it_is_typed() {
    use DatePart::{Day, Month, Year};
    let typed = |parts: [&str; 3], left: Option<DatePart>| {
        let mut case = case("");
        for (part, text) in [Day, Month, Year].into_iter().zip(parts) {
            case = case.after(Event::AnchorTyped(Anchor::Start, part, text.into()));
        }
        if let Some(part) = left {
            case = case.after(Event::DateLeft(Some(Anchor::Start), part));
        }
        case.dates.fault(Anchor::Start)
    };
    let wrong = |error| Some(AnchorFault::Unreadable(error));
    for (parts, left, expected) in [
        (["", "", ""], Some(Year), None),
        (["5", "", ""], None, None),
        (["5", "", ""], Some(Day), None),
        (["5", "", ""], Some(Month), wrong(DateError::Month)),
        (["5", "", ""], Some(Year), wrong(DateError::Month)),
        (["", "3", ""], Some(Month), wrong(DateError::Day)),
        (["5", "marts", "20"], Some(Month), None),
        (["5", "marts", "20"], Some(Year), wrong(DateError::Year)),
        (["32", "", ""], None, None),
        (["32", "", ""], Some(Day), wrong(DateError::Day)),
        (["30", "2", "2026"], None, wrong(DateError::NoSuchDay)),
        (["31", "12", "1997"], None, Some(AnchorFault::OutOfRange)),
        (["1", "1", "2101"], None, Some(AnchorFault::OutOfRange)),
        (["1", "1", "1998"], Some(Year), None),
        (["5", "marts", "2026"], Some(Year), None),
    ] {
        assert_eq!(typed(parts, left), expected, "{parts:?} {left:?}");
    }
}

#[test]
fn while_a_date_is_typed_anew_the_last_one_is_shown() {
    let year =
        |case: Case, text: &str| case.after(Event::AnchorTyped(Anchor::Start, DatePart::Year, text.into()));
    let first = |case: &Case| due_rows(case).first().and_then(|row| row.due.date);
    let mut case = case("start=2026-03-01");
    for (text, shown) in [
        ("202", Some(day(2026, 3, 15))),
        ("20", Some(day(2026, 3, 15))),
        ("202", Some(day(2026, 3, 15))),
        ("2024", Some(day(2024, 3, 15))),
    ] {
        case = year(case, text);
        assert_eq!(first(&case), shown, "{text}");
    }
    // The link holds what is there.
    assert!(!link::write(&year(case.clone(), "202")).contains("start="));
    // An emptied date is gone.
    for part in [DatePart::Day, DatePart::Month, DatePart::Year] {
        case = case.after(Event::AnchorTyped(Anchor::Start, part, String::new()));
    }
    assert_eq!(first(&case), None);
}

#[test]
fn the_error_names_the_years_that_are_allowed() {
    use chrono::Datelike as _;
    for language in Language::ALL {
        let words = Timeline(language).error_range();
        for date in [FIRST_ANCHOR, LAST_ANCHOR] {
            assert!(words.contains(&date.year().to_string()), "{words}");
        }
    }
}

// ---- The text to copy ----

#[test]
fn the_text_holds_every_day_that_may_apply_and_who_decides() {
    assert_eq!(dates_text(&case("")), "");
    for language in ["da", "en"] {
        let case = case(&format!("lang={language}&date=2026-05-02&absence=2026-04-05&start=2024-03-01"));
        let text = dates_text(&case);
        for row in due_rows(&case) {
            let line = format!("{}: {}", row.day, row.title);
            assert_eq!(text.contains(&line), row.group != Group::Not && row.due.date.is_some(), "{line}");
        }
        assert!(!text.contains(['{', '}']), "{text}");
        let decides = if language == "da" {
            "Det er kommunen, der afgør"
        } else {
            "It is the municipality that decides"
        };
        assert!(text.contains(decides), "{text}");
    }
}

// ---- The line ----

fn lines(case: &Case) -> Vec<(Track, Line)> {
    let rows = due_rows(case);
    let next = next(&rows).and_then(|row| row.due.date);
    let line = |track| Some((track, line(&rows, track, case.now(), next, case.language)?));
    Track::ALL.iter().filter_map(|track| line(*track)).collect()
}

#[test]
fn a_line_marks_today_and_tells_past_from_future() {
    for (link, today, beyond) in [
        ("date=2026-04-05&absence=2026-04-05", 18, 0),
        ("date=2036-04-05&absence=2026-04-05", 462, 1),
        ("date=2020-04-05&absence=2026-04-05", 18, -1),
        // A day alone has today as its other end.
        ("date=2026-04-05&posting_start=2026-07-01", 18, 0),
    ] {
        let (_, line) = lines(&case(link)).remove(0);
        assert_eq!((line.today, line.beyond), (today, beyond), "{link}");
    }
    let (_, line) = lines(&case("date=2026-05-02&absence=2026-04-05")).remove(0);
    assert!(line.marks.iter().all(|mark| mark.past == (mark.x < line.today)), "{line:?}");
    let labelled = line.marks.iter().find(|mark| mark.date == day(2026, 5, 3)).expect("the talk");
    assert_eq!(labelled.label.as_deref(), Some("3. maj"), "what comes next has its day");
}

#[test]
fn the_shape_tells_law_from_practice_and_sure_from_unsure() {
    let marks = lines(&case("date=2026-05-02&start=2026-03-01")).remove(0).1.marks;
    let shape =
        |date: NaiveDate| marks.iter().find(|mark| mark.date == date).map(|mark| (mark.square, mark.unsure));
    assert_eq!(shape(day(2026, 3, 15)), Some((true, false)), "our suggestion");
    assert_eq!(shape(day(2028, 9, 1)), Some((false, false)), "the Act");
    let marks = lines(&case("date=2026-05-02&absence=2026-04-05")).remove(0).1.marks;
    let eighth = marks.iter().find(|mark| mark.date == day(2026, 5, 30)).expect("the eighth week");
    assert!(eighth.unsure);
}

fn anchors() -> impl Strategy<Value = Vec<Option<i64>>> {
    // From 1998 to 2100.
    prop::collection::vec(prop::option::of(0_i64..37_600), Anchor::ALL.len())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn whatever_the_dates_the_link_and_the_picture_hold_them_all(
        anchors in anchors(),
        today in 5_500_i64..14_000,
        language in prop::sample::select(vec!["da", "en"]),
        permanent: bool,
    ) {
        let date = |days: i64| FIRST_ANCHOR.checked_add_signed(chrono::TimeDelta::days(days)).expect("a day");
        let mut link = format!("lang={language}&date={}", date(today));
        for (anchor, days) in Anchor::ALL.iter().zip(&anchors) {
            if let Some(days) = days {
                link.push_str(&format!("&{}={}", anchor.id(), date(*days)));
            }
        }
        if permanent {
            link.push_str("&grant=permanent");
        }
        let case = case(&link);
        let written = link::write(&case);
        let again = link::read(&written, case.today);
        prop_assert_eq!(link::write(&again), written);
        let rows = due_rows(&case);
        prop_assert_eq!(&due_rows(&again), &rows);
        // No rule of a track is left out.
        for rule in RULES.iter().filter(|rule| has_track(&case, rule.track)) {
            prop_assert!(rows.iter().any(|row| row.due.rule == rule.code), "{:?}", rule.code);
        }
        // Numbers go up by day, from 1, with no gap.
        let mut last = (0, None);
        for row in &rows {
            if row.place > 0 {
                prop_assert_eq!(row.place, if row.due.date == last.1 { last.0 } else { last.0 + 1 });
                last = (row.place, row.due.date);
            } else {
                prop_assert!(row.due.date.is_none() || row.group == Group::Not);
            }
        }
        let mut drawn = Vec::new();
        for (_, line) in lines(&case) {
            for (place, mark) in line.marks.iter().enumerate() {
                prop_assert!((18..=462).contains(&mark.x), "{:?}", mark);
                drawn.push(mark.place);
                for other in line.marks.iter().skip(place + 1) {
                    prop_assert!(other.x >= mark.x);
                    prop_assert!(other.level != mark.level || other.x - mark.x >= 28, "{mark:?} {other:?}");
                }
            }
        }
        drawn.sort_unstable();
        drawn.dedup();
        prop_assert_eq!(drawn, (1..=last.0).collect::<Vec<_>>());
    }
}

// ---- The page ----

#[cfg(feature = "prerender")]
mod drawn {
    use super::*;
    use fleksjob::app::sections::timeline;
    use yew::prelude::*;

    #[derive(Properties, PartialEq, Clone)]
    struct Shown {
        case: Case,
    }

    struct Section;

    impl Component for Section {
        type Message = ();
        type Properties = Shown;
        fn create(_: &Context<Section>) -> Section {
            Section
        }
        fn view(&self, context: &Context<Section>) -> Html {
            timeline(&context.props().case, &Callback::noop(), &NodeRef::default()).html()
        }
    }

    fn html(link: &str) -> String {
        let link = link.to_owned();
        let shown = move || Shown { case: case(&link) };
        let renderer = yew::ServerRenderer::<Section>::with_props(shown).hydratable(false);
        pollster::block_on(renderer.render())
    }

    #[test]
    fn every_row_is_in_the_page_with_its_day() {
        for link in [
            "date=2026-05-02&absence=2026-04-05&start=2024-03-01&agreement_date=2025-12-01&posting_start=2026-07-01",
            "lang=en&date=2026-05-02&absence=2026-04-05&fleksjob=true",
        ] {
            let html = html(link);
            let rows = due_rows(&case(link));
            assert_eq!(html.matches("data-due=").count(), rows.len(), "{link}");
            for row in rows {
                let id = row.due.rule.id();
                assert!(
                    html.contains(&format!("data-due=\"{id}\" data-applies=\"{}\"", row.due.applies.id())),
                    "{id}"
                );
                if let Some(date) = row.due.date {
                    assert!(
                        html.contains(&format!("datetime=\"{date}\" data-rule=\"{id}\" translate=\"no\"")),
                        "{id}"
                    );
                }
            }
            for bad in ["{", "}", "style="] {
                assert!(!html.contains(bad), "{bad} in {html}");
            }
            let ids: Vec<&str> =
                html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
            let once: std::collections::BTreeSet<&&str> = ids.iter().collect();
            assert_eq!(once.len(), ids.len(), "{ids:?}");
        }
    }

    #[test]
    fn without_a_date_it_says_what_to_fill_in_and_makes_none_up() {
        let html = html("tracks=sick");
        assert!(html.contains(Timeline(Language::Danish).example()), "{html}");
        assert!(!html.contains("<time") && !html.contains("text/calendar"), "{html}");
        assert!(html.contains("fj-absence-day") && !html.contains("fj-start-day"), "{html}");
    }

    #[test]
    fn what_was_told_elsewhere_is_shown_and_not_asked_again() {
        for (link, shown, hidden) in [
            ("agreement_date=2026-01-01", "fj-exemption-0", "view=route"),
            ("agreement_date=2026-01-01&r.real_job_between=true", "view=route", "fj-exemption-0"),
            ("start=2010-01-01&scheme=before2013", "view=cost", "fj-grant-0"),
            ("start=2020-01-01", "fj-grant-0", "view=cost"),
            ("absence=2026-01-01", "fj-in-fleksjob-0", "fj-grant-0"),
            ("absence=2026-01-01&start=2020-01-01", "fj-sick-pay-0", "fj-in-fleksjob-0"),
        ] {
            let html = html(link);
            assert!(html.contains(shown) && !html.contains(hidden), "{link}: {html}");
        }
    }
}
