//! What goes over into the other language: nothing that was told or typed is lost on the way.

use fleksjob::app::state::{Case, DatePart, DraftChange, DraftText, Event, View, WageUnit};
use fleksjob::app::{carry, link};
use fleksjob::law::day;
use fleksjob::rules::accommodations::{Need, Suggestion};
use fleksjob::rules::cost::{Field, Pay, Scheme, Sector};
use fleksjob::rules::route::Fact;
use fleksjob::rules::timeline::Anchor;
use fleksjob::text::Language;

/// A case with something in every place, some of which no link can hold.
fn told() -> Vec<Event> {
    let typed = |field: Field, text: &str| Event::Typed(field, text.to_owned());
    let date = |anchor: Anchor, part, text: &str| Event::AnchorTyped(anchor, part, text.to_owned());
    vec![
        Event::ViewOpened(View::Cost),
        typed(Field::Hours, "12,5"),
        Event::Left(Field::Hours),
        typed(Field::Pension, "ni & ti = % 10\n"),
        typed(Field::Intensity, "101"),
        // The result on the screen is older than these.
        typed(Field::SickDays, "14"),
        Event::PayChosen(Pay::Hourly),
        Event::SectorChosen(Sector::State),
        Event::WageUnitChosen(WageUnit::Month),
        typed(Field::Wage, "for lidt"),
        Event::DateTyped(DatePart::Month, "måske".to_owned()),
        date(Anchor::ALL[0], DatePart::Day, "31"),
        date(Anchor::ALL[0], DatePart::Month, "juni"),
        date(Anchor::ALL[0], DatePart::Year, "2026"),
        date(Anchor::ALL[1], DatePart::Day, "1"),
        date(Anchor::ALL[1], DatePart::Month, "3"),
        date(Anchor::ALL[1], DatePart::Year, "2026"),
        Event::FactTold(Fact::Lasting, "true".to_owned()),
        Event::FactTold(Fact::Age, "52".to_owned()),
        Event::FactReopened(Fact::Age),
        Event::FactTyped("5".to_owned()),
        Event::NeedChosen(Need::Lifting),
        Event::DraftChanged(DraftChange::Taken(Suggestion::ALL[2])),
        Event::DraftChanged(DraftChange::Taken(Suggestion::ALL[0])),
        Event::DraftTyped(DraftText::Detail(Suggestion::ALL[0]), "Pause kl. 10 & 14\nog = ro".to_owned()),
        Event::DraftTyped(DraftText::HoursTasks, "Kasse, ikke lager".to_owned()),
        Event::DraftTyped(DraftText::Functions, String::new()),
        Event::DraftChanged(DraftChange::AttemptAdded),
        Event::AttemptDated(1, DatePart::Month, "maj".to_owned()),
        Event::DraftTyped(DraftText::Attempt(0), "En måned med løft på 5 kg".to_owned()),
        Event::DraftChanged(DraftChange::Unsupported),
        Event::DraftChanged(DraftChange::Written),
        Event::DraftChanged(DraftChange::Review(2)),
    ]
}

#[test]
fn every_step_of_a_case_comes_over() {
    let today = day(2026, 11, 21);
    let mut case = link::read("#v=1&wage=180&colour=red&sick_days=-1&present=1", today);
    for event in told() {
        case = case.after(event.clone());
        for language in Language::ALL {
            let chosen = case.clone().after(Event::LanguageChosen(language));
            let [link, typed] = carry::write(&chosen);
            assert!(!link.contains(' ') && !typed.contains(' '), "{link} {typed}");
            let mut there = carry::read(&link, &typed, today);
            // What cannot be used is told at the end: its place among others is not kept.
            there.dropped.sort_by_key(|dropped| dropped.key.clone());
            for field in Field::NUMBERS {
                assert_eq!(there.text(field), chosen.text(field), "{field:?} after {event:?}");
            }
            assert_eq!(there.last_good(), chosen.last_good(), "after {event:?}");
            // Where the visitor is just now is a matter of the page that goes away.
            let mut settled = chosen.after(Event::Left(Field::SickDays));
            settled.answers.last = None;
            assert_eq!(there, settled, "after {event:?}");
        }
    }
}

#[test]
fn an_emptied_field_stays_empty_and_its_last_result_stays() {
    let today = day(2026, 11, 21);
    for (field, scheme) in [
        (Field::Hours, Scheme::Since2013),
        (Field::Wage, Scheme::Since2013),
        (Field::Intensity, Scheme::Since2013),
        (Field::Pension, Scheme::Before2013),
    ] {
        let mut case = Case::new(today).after(Event::SchemeChosen(scheme));
        for text in ["30", ""] {
            case = case.after(Event::Typed(field, text.to_owned())).after(Event::Left(field));
        }
        let [link, typed] = carry::write(&case);
        let there = carry::read(&link, &typed, today);
        assert_eq!(there.text(field), "", "{field:?}");
        assert_eq!(there.last_good(), case.last_good(), "{field:?}");
    }
}

#[test]
fn what_is_not_known_is_passed_over() {
    let today = day(2026, 11, 21);
    let case = carry::read("v=1&hours=20", "colour=red&wage&start.hour=3&open=nothing&.day=%", today);
    let mut expected = link::read("v=1&hours=20", today).after(Event::Typed(Field::Wage, String::new()));
    expected =
        expected.after(Event::DateTyped(DatePart::Day, "%".to_owned())).after(Event::Left(Field::Hours));
    assert_eq!(case, expected);
}
