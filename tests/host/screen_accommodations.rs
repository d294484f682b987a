//! The section on accommodations without a browser: the draft agreement, what it lacks, and what is copied.

use fleksjob::app::agreement::{
    accommodations_text, agreement_text, attempt_fault, found, of_fit, points, runs_from_fault,
};
use fleksjob::app::link;
use fleksjob::app::state::{Case, DatePart, DraftChange, DraftText, Event, View};
use fleksjob::law::day;
use fleksjob::rules::accommodations::{Fit, Need, Point, Purpose, Suggestion};
use fleksjob::rules::cost::Field;
use fleksjob::rules::route::Fact;
use fleksjob::rules::timeline::Anchor;
use fleksjob::text::{Language, accommodations as words, page};
use proptest::prelude::*;

use crate::text::{check, check_for};

fn typed(which: DraftText, text: &str) -> Event {
    Event::DraftTyped(which, text.to_owned())
}

fn changed(change: DraftChange) -> Event {
    Event::DraftChanged(change)
}

/// A date typed in its three parts.
fn dated(event: impl Fn(DatePart, String) -> Event, text: &str) -> Vec<Event> {
    let parts = [DatePart::Day, DatePart::Month, DatePart::Year];
    parts.into_iter().zip(text.split('-')).map(|(part, text)| event(part, text.to_owned())).collect()
}

fn runs_from(text: &str) -> Vec<Event> {
    dated(|part, text| Event::AnchorTyped(Anchor::AgreementDate, part, text), text)
}

fn tried(place: usize, date: &str, what: &str) -> Vec<Event> {
    let mut events = dated(|part, text| Event::AttemptDated(place, part, text), date);
    events.push(typed(DraftText::Attempt(place), what));
    events
}

fn detail(suggestion: Suggestion, text: &str) -> Vec<Event> {
    vec![changed(DraftChange::Taken(suggestion)), typed(DraftText::Detail(suggestion), text)]
}

fn case(events: &[Vec<Event>]) -> Case {
    events.iter().flatten().cloned().fold(Case::new(day(2026, 5, 2)), Case::after)
}

/// What fills in a point.
fn filling(point: Point) -> Vec<Event> {
    match point {
        Point::Written => vec![changed(DraftChange::Written)],
        Point::Functions => vec![Event::NeedChosen(Need::Lifting)],
        Point::Accommodations => detail(Suggestion::Breaks, "Ti minutter hver time"),
        Point::Attempt => tried(0, "3-marts-2026", "Pauser: gik bedre"),
        Point::Unsupported => vec![changed(DraftChange::Unsupported)],
        Point::RunsFrom => runs_from("1-2-2026"),
        Point::HoursTasks => vec![changed(DraftChange::HoursAdded)],
        Point::PayPension => vec![typed(DraftText::PayPension, "Som hidtil")],
        Point::Reviews => {
            let mut events = runs_from("1-2-2026");
            events.push(changed(DraftChange::Review(1)));
            events
        }
    }
}

#[test]
fn filling_in_a_point_takes_it_from_what_is_missing_and_no_other() {
    let rows = Point::ALL.iter().map(|point| {
        let mut filled = vec![*point];
        if *point == Point::Reviews {
            filled.insert(0, Point::RunsFrom);
        }
        let missing = Point::ALL.iter().copied().filter(|one| !filled.contains(one)).collect::<Vec<_>>();
        (*point, missing)
    });
    check(rows, |point| case(&[filling(*point)]).agreement().missing());
    let all: Vec<Vec<Event>> = Point::ALL.iter().map(|point| filling(*point)).collect();
    let case = case(&all);
    assert_eq!(case.agreement().missing(), []);
    assert_eq!((points(&case, Purpose::Measured).1, points(&case, Purpose::GoodPractice).1), (0, 0));
}

#[test]
fn what_says_nothing_fills_in_nothing() {
    let rows = [
        ("blanks", vec![typed(DraftText::Functions, " \n ")]),
        (
            "a suggestion without what exactly is agreed",
            vec![changed(DraftChange::Taken(Suggestion::Breaks))],
        ),
        ("a detail of what was left out", vec![typed(DraftText::Detail(Suggestion::Breaks), "Ti minutter")]),
        ("an attempt without its day", vec![typed(DraftText::Attempt(0), "Pauser")]),
        ("an attempt on no such day", tried(0, "30-2-2026", "Pauser")),
        ("a day without what was tried", tried(0, "3-3-2026", " ")),
        ("a review without the day it runs from", vec![changed(DraftChange::Review(0))]),
        ("half a day", vec![Event::AnchorTyped(Anchor::AgreementDate, DatePart::Year, "2026".into())]),
        ("said and taken back", vec![changed(DraftChange::Written), changed(DraftChange::Written)]),
        (
            "hours that cannot be read",
            vec![Event::Typed(Field::Hours, "mange".into()), changed(DraftChange::HoursAdded)],
        ),
    ];
    check(rows.map(|(name, events)| ((name, events), Point::ALL.to_vec())), |(_, events)| {
        case(core::slice::from_ref(events)).agreement().missing()
    });
}

#[test]
fn what_is_hard_follows_what_is_chosen_until_it_is_written_anew() {
    let chosen = vec![Event::NeedChosen(Need::Hands), Event::NeedChosen(Need::Lifting)];
    let functions = |case: &Case| case.draft_text(DraftText::Functions);
    let followed = case(core::slice::from_ref(&chosen));
    assert_eq!(functions(&followed), "Løfte og bære\nBruge hænderne");
    let english = followed.clone().after(Event::LanguageChosen(Language::English));
    assert_eq!(functions(&english), "Lifting and carrying\nUsing the hands");
    let own = followed.after(typed(DraftText::Functions, "Løfte og bære over 10 kg"));
    assert!(own.has_needs_to_add());
    let more = own.after(Event::NeedChosen(Need::Sight));
    assert_eq!(functions(&more), "Løfte og bære over 10 kg", "nothing is written over");
    let added = more.after(changed(DraftChange::NeedsAdded));
    assert_eq!(functions(&added), "Løfte og bære over 10 kg\nBruge hænderne\nSe");
    assert!(!added.has_needs_to_add());
}

#[test]
fn a_suggestion_left_out_keeps_its_words_for_when_it_is_taken_in_again() {
    let with = case(&[detail(Suggestion::Tasks, "Ingen kasser"), detail(Suggestion::Breaks, "Hver time")]);
    assert_eq!(with.agreement().accommodations, ["Flere pauser: Hver time", "Andre opgaver: Ingen kasser"]);
    let without = with.clone().after(changed(DraftChange::Taken(Suggestion::Breaks)));
    assert_eq!(without.agreement().accommodations, ["Andre opgaver: Ingen kasser"]);
    let again = without.after(changed(DraftChange::Taken(Suggestion::Breaks)));
    assert_eq!(again.agreement(), with.agreement());
}

#[test]
fn hours_and_pay_are_taken_in_once_and_behind_what_is_written() {
    let add = |change| changed(change);
    let rows = [
        (
            (Language::Danish, "18,5", DraftChange::HoursAdded, DraftText::HoursTasks),
            "Kasse\n18,5\u{a0}timer om ugen",
        ),
        (
            (Language::English, "18.5", DraftChange::HoursAdded, DraftText::HoursTasks),
            "Kasse\n18.5\u{a0}hours a week",
        ),
        (
            (Language::Danish, "18", DraftChange::PayAdded, DraftText::PayPension),
            "Kasse\nLøn: 200\u{a0}kr. i timen. Arbejdsgivers pensionsbidrag: 0\u{a0}%.",
        ),
        ((Language::Danish, "x", DraftChange::HoursAdded, DraftText::HoursTasks), "Kasse"),
    ];
    check(rows.map(|(row, text)| (row, text.to_owned())), |(language, hours, change, which)| {
        let events = vec![
            Event::LanguageChosen(*language),
            Event::Typed(Field::Hours, (*hours).to_owned()),
            typed(*which, "Kasse"),
            add(*change),
            add(*change),
        ];
        case(&[events]).draft_text(*which)
    });
}

#[test]
fn a_day_is_only_wrong_once_the_visitor_is_past_it() {
    let texts = page(Language::Danish);
    let attempt = |date: &str, what: &str| tried(0, date, what);
    let rows = [
        (attempt("31--", ""), None),
        (attempt("31-2-202", ""), None),
        (attempt("31-2-2026", ""), Some(texts.error_date_none())),
        (attempt("--", "Pauser"), Some(texts.error_date_day())),
        (attempt("3-x-", "Pauser"), Some(texts.error_date_month())),
        (attempt("3-3-26", "Pauser"), Some(texts.error_date_year())),
        (attempt("3-marts-2026", "Pauser"), None),
    ];
    check(rows, |events| {
        let case = case(core::slice::from_ref(events));
        attempt_fault(&case, case.draft.attempts.first().expect("an attempt"))
    });
    let rows = [
        ("", None),
        ("31-2-", None),
        ("1-1-199", None),
        ("31-2-2026", Some(texts.error_date_none())),
        ("31-12-1997", Some("Skriv en dag fra 1998\u{a0}til\u{a0}2100.")),
        ("1-1-2101", Some("Skriv en dag fra 1998\u{a0}til\u{a0}2100.")),
        ("1-1-1998", None),
    ];
    check(rows, |date| runs_from_fault(&case(&[runs_from(date)])));
}

#[test]
fn room_for_another_attempt_is_behind_the_first() {
    let added =
        |events: Vec<Event>| case(&[events, vec![changed(DraftChange::AttemptAdded)]]).draft.attempts.len();
    // The first stands there before anything is typed.
    let rows = [(vec![], 2), (tried(0, "3-3-2026", "Pauser"), 2), (tried(1, "3-3-2026", "Pauser"), 3)];
    check(rows, |events| added(events.clone()));
    let all = case(&[tried(0, "3-3-2026", "A"), tried(1, "--", "B"), tried(2, "4-4-2026", "C")]);
    let whats: Vec<String> = all.agreement().tried.into_iter().map(|tried| tried.what).collect();
    assert_eq!(whats, ["A", "C"], "an attempt without its day is left out, the others stay");
}

// ---- One case: the other sections ----

#[test]
fn the_draft_and_the_timeline_have_one_day() {
    let case = case(&[runs_from("1-2-2026")]);
    assert!(link::write(&case).contains("agreement_date=2026-02-01"));
    let opened = link::read("v=1&agreement_date=2025-11-30", day(2026, 5, 2)).agreement();
    assert_eq!(opened.earliest(), Some(day(2026, 11, 30)));
}

#[test]
fn the_route_is_answered_by_the_draft_only_when_asked() {
    let drafted = case(&[
        filling(Point::Functions),
        filling(Point::Attempt),
        filling(Point::Written),
        runs_from("15-2-2025"),
    ]);
    assert_eq!(drafted.answers, Case::new(day(2026, 5, 2)).answers);
    assert!(!drafted.route_has_draft());
    let answered = drafted.after(changed(DraftChange::ToRoute));
    let rows = [
        (Fact::Agreement, "true"),
        (Fact::Written, "true"),
        (Fact::Functions, "true"),
        (Fact::Accommodations, "false"),
        (Fact::Attempt, "true"),
        (Fact::Unsupported, "false"),
        (Fact::AgreementMonths, "14"),
    ];
    check(rows.map(|(fact, word)| (fact, Some(word.to_owned()))), |fact| answered.answers.word(*fact));
    assert!(answered.route_has_draft());
    assert!(!answered.clone().after(changed(DraftChange::Unsupported)).route_has_draft());
    assert!(!answered.after(Event::FactTold(Fact::Written, "false".into())).route_has_draft());
    let no_day = case(&[vec![changed(DraftChange::ToRoute)]]);
    assert_eq!(no_day.answers.word(Fact::AgreementMonths), None, "without a day no months are told");
}

#[test]
fn what_the_route_was_told_is_offered_to_the_draft() {
    let told = |pairs: &[(Fact, &str)]| {
        let events = pairs.iter().map(|(fact, word)| Event::FactTold(*fact, (*word).to_owned()));
        case(&[events.collect()])
    };
    let rows = [
        (vec![], vec![]),
        (vec![(Fact::Written, "true")], vec![Point::Written]),
        (
            vec![(Fact::Written, "true"), (Fact::Unsupported, "true")],
            vec![Point::Unsupported, Point::Written],
        ),
        (vec![(Fact::Written, "false"), (Fact::Functions, "true")], vec![]),
    ];
    check(rows, |pairs| told(pairs).draft_lacks_of_route());
    let both = told(&[(Fact::Written, "true"), (Fact::Unsupported, "true")]);
    assert!(!both.draft.written && !both.draft.unsupported, "never by itself");
    let taken = both.after(changed(DraftChange::FromRoute));
    assert!(taken.draft.written && taken.draft.unsupported && taken.draft_lacks_of_route().is_empty());
    let one = told(&[(Fact::Written, "true")]).after(changed(DraftChange::FromRoute));
    assert!(one.draft.written && !one.draft.unsupported);
}

#[test]
fn going_elsewhere_keeps_the_draft_and_starting_over_clears_it() {
    let all: Vec<Vec<Event>> = Point::ALL.iter().map(|point| filling(*point)).collect();
    let drafted = case(&all);
    let there_and_back = [Event::ViewOpened(View::Cost), Event::ViewOpened(View::Accommodations)];
    let kept = there_and_back.into_iter().fold(drafted.clone(), Case::after);
    assert_eq!(kept.draft, drafted.draft);
    assert_eq!(kept.after(Event::LanguageChosen(Language::English)).draft, drafted.draft);
    let empty = Case::new(day(2026, 5, 2)).draft;
    assert_eq!(drafted.clone().after(Event::StartedOver).draft, empty);
    // Another link is another case.
    assert_eq!(drafted.after(Event::LinkOpened("v=1&needs=sight".into())).draft, empty);
}

#[test]
fn nothing_of_the_draft_is_ever_in_the_link() {
    let which = prop_oneof![
        Just(DraftText::Functions),
        Just(DraftText::Other),
        Just(DraftText::HoursTasks),
        Just(DraftText::PayPension),
        (0..3_usize).prop_map(DraftText::Attempt),
        prop::sample::select(Suggestion::ALL).prop_map(DraftText::Detail),
    ];
    let change = prop_oneof![
        prop::sample::select(Suggestion::ALL).prop_map(DraftChange::Taken),
        (0..4_usize).prop_map(DraftChange::Review),
        Just(DraftChange::NeedsAdded),
        Just(DraftChange::HoursAdded),
        Just(DraftChange::PayAdded),
        Just(DraftChange::AttemptAdded),
        Just(DraftChange::Unsupported),
        Just(DraftChange::Written),
    ];
    let event = prop_oneof![
        3 => (which, "[a-zæøå]{8,20}").prop_map(|(which, text)| Event::DraftTyped(which, text)),
        1 => (0..3_usize, "[0-9]{1,4}").prop_map(|(place, text)| Event::AttemptDated(place, DatePart::Year, text)),
        2 => change.prop_map(Event::DraftChanged),
    ];
    check_for(300, (proptest::collection::vec(event, 1..12), any::<bool>()), |(events, to_route)| {
        let mut before = case(&[runs_from("1-2-2026"), vec![Event::NeedChosen(Need::Sight)]]);
        let mut after = events.iter().cloned().fold(before.clone(), Case::after);
        if to_route {
            // What the route is told is in the link, on the visitor's press: yes, no and months, never a text.
            after = after.after(Event::DraftChanged(DraftChange::ToRoute));
            before.answers.clone_from(&after.answers);
        }
        let link = link::write(&after);
        prop_assert_eq!(&link, &link::write(&before));
        for event in events {
            if let Event::DraftTyped(_, text) = event {
                prop_assert!(!link.contains(&text), "{} is in {}", text, link);
            }
        }
        Ok(())
    });
}

// ---- What is copied and printed ----

#[test]
fn what_is_printed_is_the_draft_until_something_else_is_done() {
    let pressed = Case::new(day(2026, 5, 2)).after(Event::PrintPressed);
    let rows = [
        (Event::Paused, true),
        (Event::PrintPressed, true),
        (Event::NeedChosen(Need::Sight), false),
        (Event::ViewOpened(View::Summary), false),
    ];
    assert!(pressed.printing);
    check(rows, |event| pressed.clone().after(event.clone()).printing);
}

#[test]
fn the_copied_agreement_has_every_point_and_a_blank_where_one_is_missing() {
    for language in Language::ALL {
        let empty = Case::new(day(2026, 5, 2)).after(Event::LanguageChosen(language));
        let text = agreement_text(&empty);
        let headings = Point::ALL.iter().filter(|point| **point != Point::Written);
        for point in headings {
            assert_eq!(
                text.matches(&format!("\n\n{}\n- ", words::point(*point, language))).count(),
                1,
                "{text}"
            );
        }
        // Seven points and two signatures; the eighth is a box to tick.
        assert_eq!((text.matches("____\n").count(), text.matches("[ ] ").count()), (9, 1), "{text}");
        assert!(!text.contains(['{', '}']) && text.contains(env!("CARGO_PKG_VERSION")), "{text}");
    }
}

#[test]
fn the_copied_agreement_says_what_was_written() {
    let all: Vec<Vec<Event>> = Point::ALL.iter().map(|point| filling(*point)).collect();
    let mut all = case(&all).after(changed(DraftChange::Taken(Suggestion::Place)));
    all = all.after(typed(DraftText::Other, "Hunden må komme med\n\n"));
    all = all.after(typed(DraftText::Attempt(1), "Hjemmearbejde"));
    let text = agreement_text(&all);
    for part in [
        "\n- Løfte og bære\n",
        "\n- Flere pauser: Ti minutter hver time\n- Hunden må komme med\n- Arbejde hjemme eller et andet sted: ____",
        "\n- 18\u{a0}timer om ugen\n",
        "\n- Som hidtil\n",
        "\n- 1.\u{a0}februar 2026\n",
        "\n- 1.\u{a0}august 2026\n",
        "\n- 3.\u{a0}marts 2026: Pauser: gik bedre\n- ________________: Hjemmearbejde\n",
        "\n- [x] Jobbet er uden løntilskud\n",
        "\n\nDato og underskrift, arbejdsgiver: ____",
        "Kommunen afgør.\n",
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
}

#[test]
fn the_text_to_take_away_has_needs_suggestions_and_hours() {
    let none = Case::new(day(2026, 5, 2));
    assert_eq!(accommodations_text(&none), "");
    let events = vec![
        Event::NeedChosen(Need::Hands),
        Event::Typed(Field::Hours, "10".into()),
        Event::Typed(Field::Intensity, "50".into()),
    ];
    let chosen = case(&[events]);
    let text = accommodations_text(&chosen);
    for part in [
        "Skånehensyn\n\nHvad er svært?\n- Bruge hænderne\n\nForslag\n- Hjælpemidler: Computerudstyr",
        "\n- Personlig assistance: En assistent løfter",
        "hvis timer på arbejde tæller: 5,41\u{a0}timer\n",
        "hvis timer med løn tæller: 2,7\u{a0}timer\n",
        "der tæller. Kommunen afgør timetallet.\n",
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    let whole = chosen.clone().after(Event::Typed(Field::Intensity, "100".into()));
    assert!(accommodations_text(&whole).ends_with("\n- Højst om ugen: 5,41\u{a0}timer\n"));
    let unread = accommodations_text(&chosen.after(Event::Typed(Field::Hours, "x".into())));
    assert!(!unread.contains("timer på arbejde") && unread.contains("Forslag"), "{unread}");
}

#[test]
fn suggestions_stand_by_fit_and_within_it_in_the_order_of_the_rules() {
    let needs = vec![Event::NeedChosen(Need::Endurance), Event::NeedChosen(Need::Lifting)];
    let found = found(&case(&[needs]));
    let shown: Vec<_> = [Fit::First, Fit::Then].into_iter().flat_map(|fit| of_fit(&found, fit)).collect();
    assert_eq!(shown.len(), found.suggestions.len());
    assert!(shown.is_sorted_by_key(|one| (one.fit, core::cmp::Reverse(one.weight))));
}

// ---- What is drawn ----

#[cfg(feature = "prerender")]
mod drawn {
    use super::*;
    use fleksjob::app::sections;
    use yew::{Callback, Component, Context, Html, NodeRef, Properties};

    #[derive(Clone, PartialEq, Properties)]
    struct Props {
        case: Case,
    }

    struct Drawn;

    impl Component for Drawn {
        type Message = ();
        type Properties = Props;

        fn create(_: &Context<Drawn>) -> Drawn {
            Drawn
        }

        fn view(&self, context: &Context<Drawn>) -> Html {
            let by_hand = NodeRef::default();
            sections::accommodations(&context.props().case, &Callback::noop(), &by_hand).html()
        }
    }

    fn html(events: Vec<Vec<Event>>) -> String {
        let props = move || Props { case: case(&events) };
        let renderer = yew::ServerRenderer::<Drawn>::with_props(props).hydratable(false);
        pollster::block_on(renderer.render())
    }

    #[test]
    fn every_point_every_need_and_every_day_is_drawn_by_its_code() {
        let drawn = html(vec![filling(Point::Reviews), filling(Point::Functions)]);
        for point in Point::ALL {
            let missing = !matches!(point, Point::Reviews | Point::RunsFrom | Point::Functions);
            let row = format!("data-point=\"{}\" data-missing=\"{missing}\"", point.id());
            assert_eq!(drawn.matches(&row).count(), 1, "{row}");
        }
        for need in Need::ALL {
            assert_eq!(drawn.matches(&format!("id=\"fj-need-{}\"", need.id())).count(), 1);
        }
        assert_eq!(drawn.matches("data-rule=\"RT-12M\"").count(), 1);
        assert_eq!(drawn.matches("data-rule=\"RT-REV\"").count(), 4);
        assert!(drawn.contains("datetime=\"2027-02-01\"") && !drawn.contains(['{', '}']));
    }

    #[test]
    fn the_printed_sheet_has_what_was_written_and_no_field() {
        let drafted = filling(Point::PayPension);
        assert!(!html(vec![drafted.clone()]).contains("fj-sheet"));
        let drawn = html(vec![drafted, vec![Event::PrintPressed]]);
        let (_, sheet) = drawn.split_once("fj-sheet").expect("a sheet");
        assert!(sheet.contains("Som hidtil") && sheet.matches("fj-sheet__line").count() == 2);
        assert!(!sheet.contains("<input") && !sheet.contains("<textarea"), "{sheet}");
    }
}
