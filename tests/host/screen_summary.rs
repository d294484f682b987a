//! The page to take away, and its text, table and calendar: all that was given, all that came of it, and nothing else.

use fleksjob::app::link;
use fleksjob::app::state::{Case, DatePart, Event, View};
use fleksjob::app::summary_view::{self as view, Block, MOST, Mark};
use fleksjob::law::{Status, day};
use fleksjob::rules::cost::{Estimate, Field, LineCode, estimate};
use fleksjob::rules::timeline::Anchor;
use fleksjob::text::words::screen_summary::Summary;
use fleksjob::text::{Language, page};

/// A link to a case with something from every section, and others from the corners of the rules.
const FULL: &str = "v=1&view=summary&date=2026-05-02&hours=18&intensity=60&wage=200&pension=8&pay=hourly&sick_days=14\
    &age=52&r.self_employed=false&r.prior=none&r.employer_dk=true&r.lasting=true&r.significant=true\
    &start=2026-06-01&needs=lifting,concentration";
const LINKS: [&str; 6] = [
    "v=1&date=2026-05-02",
    FULL,
    "v=1&date=2024-06-01&sector=state&wage=32066.67&wage_unit=month&hours=37&sick_days=1&other_wage=2500",
    "v=1&date=2026-05-02&scheme=before2013&fraction=two-thirds&minimum_wage=150.5&hours=30&pension=12.5",
    "v=1&date=2031-05-02&hours=12.5&wage=187.25",
    "v=1&date=2018-05-02&scheme=before2013&sector=state&hours=0",
];

/// Calls `check` for every case in both languages.
fn every_case(check: impl Fn(&Case, &Estimate)) {
    for link in LINKS {
        for language in Language::ALL {
            let case = link::read(link, day(2026, 11, 22)).after(Event::LanguageChosen(language));
            assert_eq!(case.dropped, [], "{link}");
            let estimate = estimate(&case.last_good().0).expect("valid");
            check(&case, &estimate);
        }
    }
}

fn full() -> (Case, Estimate) {
    let case = link::read(FULL, day(2026, 11, 22));
    let estimate = estimate(&case.last_good().0).expect("valid");
    (case, estimate)
}

fn find<'a>(blocks: &'a [Block], heading: &str) -> &'a Block {
    let all: Vec<&str> = blocks.iter().map(|block| block.heading).collect();
    blocks.iter().find(|block| block.heading == heading).unwrap_or_else(|| panic!("{heading}: {all:?}"))
}

#[test]
fn a_case_with_nothing_but_cost_is_a_short_page() {
    let case = Case::new(day(2026, 5, 2));
    let estimate = estimate(&case.last_good().0).expect("valid");
    let blocks = view::blocks(&case, &estimate, MOST);
    let headings: Vec<&str> = blocks.iter().map(|block| block.heading).collect();
    assert_eq!(
        headings,
        ["Det har I skrevet", "Det betaler I", "Det får den ansatte", "Kontakt", "Kilder"]
    );
    assert_eq!(view::calendar_file(&case), None);
}

#[test]
fn each_section_adds_its_part_once_it_is_used() {
    let words = Summary(Language::Danish);
    for (more, heading) in [
        ("&r.lasting=null", "Vejviser"),
        ("&r.lasting=true", "Peger på"),
        ("&r.lasting=false", "Taler imod"),
        ("&r.lasting=true", words.missing()),
        ("&r.lasting=true", words.steps()),
        ("&needs=lifting", "Skånehensyn"),
        ("&start=2026-06-01", words.dates()),
    ] {
        let headings = |link: String| {
            let case = link::read(&link, day(2026, 5, 2));
            let estimate = estimate(&case.last_good().0).expect("valid");
            let blocks = view::blocks(&case, &estimate, MOST);
            blocks.iter().map(|block| block.heading).collect::<Vec<_>>()
        };
        assert!(!headings("v=1&date=2026-05-02".into()).contains(&heading), "{heading}");
        assert!(headings(format!("v=1&date=2026-05-02{more}")).contains(&heading), "{heading}");
    }
}

#[test]
fn what_was_entered_is_on_the_page_as_the_visitor_wrote_it() {
    for (link, rows) in [
        (FULL, &["Timer om ugen: 18", "Timeløn: 200\u{a0}kr.", "Sygedage: 14", "Privat virksomhed"][..]),
        (FULL, &["Løn under ferie: Feriepenge (feriegodtgørelse)", "Første dag i fleksjobbet: 1. juni 2026"]),
        (LINKS[2], &["Månedsløn på fuld tid: 5.141.355,", "Statslig institution"][..0]),
        (LINKS[2], &["Statslig institution", "Løn fra andet arbejde: 2.500\u{a0}kr.", "Sygedage: 1"]),
        (LINKS[3], &["Før 2013, og stadig samme job", "Refusion til jer: To tredjedele"]),
    ] {
        let case = link::read(link, day(2026, 11, 22));
        let estimate = estimate(&case.last_good().0).expect("valid");
        let text = view::plain_text(&case, &estimate, "#");
        for row in rows {
            assert!(text.contains(&format!("\n- {row}\n")), "{row} is not in {text}");
        }
    }
}
