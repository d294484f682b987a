//! Types, contacts and the foot, without a browser: what is filled in, who is asked, and what is drawn.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use fleksjob::app::link;
use fleksjob::app::parts::{Flow, contact_text, href};
use fleksjob::app::sections::{QUESTIONS, first_clause};
use fleksjob::app::state::{Case, Event, View};
use fleksjob::law::{Status, day};
use fleksjob::rules::cost::{Field, Scheme};
use fleksjob::rules::route::{Fact, Value};
use fleksjob::text::Language;
use fleksjob::text::municipalities::Municipality;
use fleksjob::text::types::{JobType, Note};
use fleksjob::text::words::screen_types::Types;

use crate::text::check;

const TODAY: NaiveDate = day(2026, 11, 22);

fn read(fragment: &str) -> Case {
    link::read(fragment, TODAY)
}

fn kind(id: &str) -> JobType {
    JobType::from_id(id).unwrap_or_else(|| panic!("{id}"))
}

fn prefilled(case: Case, id: &str) -> Case {
    case.after(Event::Prefilled(kind(id).prefill()))
}

// ---- Municipalities ----

/// A name as Danish sorts it: æ, ø and å last, and aa is å.
fn danish(name: &str) -> String {
    let name = name.to_lowercase().replace("aa", "å").replace(['-', ' '], "");
    name.chars()
        .map(|sign| match sign {
            'æ' => '{',
            'ø' => '|',
            'å' => '}',
            sign => sign,
        })
        .collect()
}

#[test]
fn there_are_98_municipalities_in_danish_order() {
    let all: Vec<Municipality> = Municipality::all().collect();
    assert_eq!(all.len(), 98);
    assert_eq!(all.iter().map(|one| one.code).collect::<BTreeSet<_>>().len(), 98);
    assert!(all.iter().all(|one| (101..=860).contains(&one.code)));
    let keys: Vec<String> = all.iter().map(|one| danish(one.name)).collect();
    assert!(keys.is_sorted(), "{keys:?}");
    assert_eq!((all[0].name, all[97].name), ("Albertslund", "Aarhus"));
    let webs: BTreeSet<String> = all.iter().map(Municipality::web).collect();
    assert_eq!(webs.len(), 98);
    let proper = |web: &String| web.chars().all(|sign| sign.is_ascii_lowercase() || "-.".contains(sign));
    assert!(webs.iter().all(proper), "{webs:?}");
}

#[test]
fn a_municipality_has_its_full_name_and_web_address() {
    use Status::{Sourced, Uncertain};
    let rows = [
        (101, ("Københavns Kommune", "kk.dk", Sourced)),
        (147, ("Frederiksberg Kommune", "frederiksberg.dk", Sourced)),
        (151, ("Ballerup Kommune", "ballerup.dk", Uncertain)),
        (240, ("Egedal Kommune", "egedalkommune.dk", Uncertain)),
        (400, ("Bornholms Regionskommune", "brk.dk", Sourced)),
        (370, ("Næstved Kommune", "naestved.dk", Sourced)),
        (480, ("Nordfyns Kommune", "nordfynskommune.dk", Sourced)),
        (492, ("Ærø Kommune", "aeroekommune.dk", Sourced)),
        (580, ("Aabenraa Kommune", "aabenraa.dk", Sourced)),
        (756, ("Ikast-Brande Kommune", "ikast-brande.dk", Sourced)),
        (760, ("Ringkøbing-Skjern Kommune", "rksk.dk", Sourced)),
        (820, ("Vesthimmerlands Kommune", "vesthimmerland.dk", Sourced)),
    ];
    check(
        rows.map(|(code, (name, web, status))| (code, Some((name.to_owned(), web.to_owned(), status)))),
        |code| Municipality::from_code(*code).map(|one| (one.full_name(), one.web(), one.status)),
    );
}

#[test]
fn a_municipality_that_there_is_not_is_dropped_and_named() {
    let rows = [
        ("0751", (Some(751), 0)),
        ("0411", (None, 1)),
        ("0102", (None, 1)),
        ("751", (None, 1)),
        ("Aarhus", (None, 1)),
        ("", (None, 1)),
    ];
    check(rows, |value| {
        let case = read(&format!("v=1&municipality={value}&hours=12"));
        assert!(case.dropped.iter().all(|dropped| dropped.key == "municipality"));
        (case.municipality, case.dropped.len())
    });
}

#[test]
fn a_choice_in_the_list_is_the_case_s_municipality() {
    let rows = [("751", Some(751)), ("", None), ("411", None), ("x", None)];
    check(rows, |typed| {
        let chosen = Event::MunicipalityChosen(None).with_text((*typed).to_owned());
        let case = read("municipality=0101").after(chosen);
        assert_eq!(read(&link::write(&case)).municipality, case.municipality, "{typed}");
        case.municipality
    });
}

// ---- Contacts ----

#[test]
fn the_embedding_page_s_options_are_read_and_stay() {
    let case = read("v=1&o.contact-name=+J%C3%B8rn+&o.theme=dark&present=1&o.contact-phone=&o.theme=light");
    let rows = [
        ("contact-name", Some("Jørn")),
        ("contact-phone", None),
        ("theme", Some("light")),
        ("present", None),
        ("o.theme", None),
    ];
    let told = |case: &Case, name: &str| case.option(name).map(str::to_owned);
    check(rows.map(|(name, value)| (name, value.map(str::to_owned))), |name| told(&case, name));
    let over = case.after(Event::StartedOver);
    assert_eq!(told(&over, "contact-name").as_deref(), Some("Jørn"), "starting over is the visitor's");
    assert!(!over.carried.iter().any(|(key, _)| key == "present"));
}

#[test]
fn only_an_address_becomes_a_link() {
    let rows = [
        ("hr@example.dk", Some("mailto:hr@example.dk")),
        ("job.service+fleks@by-kommune.dk", Some("mailto:job.service+fleks@by-kommune.dk")),
        ("https://example.dk", Some("https://example.dk")),
        ("https://example.dk/kontakt?a=b#c", Some("https://example.dk/kontakt?a=b#c")),
        ("http://example.dk", None),
        ("//example.dk", None),
        ("example.dk", None),
        ("javascript:alert(1)", None),
        ("JAVASCRIPT:alert(1)//@a.dk", None),
        ("data:text/html,x@example.dk", None),
        ("https://", None),
        ("https://kk.dk@evil.example", None),
        ("https://evil.example\\@kk.dk", None),
        ("https://example.dk /x", None),
        ("https://example.dk/\u{a0}x", None),
        ("https://localhost", None),
        ("https://example.dk:8443/", None),
        ("hr@example.dk?bcc=a@b.dk", None),
        ("hr@example.dk,b@c.dk", None),
        ("hr%0Abcc@example.dk", None),
        ("hr@example", None),
        ("hr@exa..mple.dk", None),
        ("@example.dk", None),
        ("hr@", None),
        ("Skriv til os", None),
        ("", None),
    ];
    check(rows.map(|(text, link)| (text, link.map(str::to_owned))), |text| href(text));
}

#[test]
fn the_contact_is_the_page_s_own_or_the_municipality() {
    let rows = [
        ("v=1", "Spørg den kommune, den ansatte bor i."),
        ("v=1&lang=en", "Ask the municipality the employee lives in."),
        ("v=1&municipality=0101", "Københavns Kommune, kk.dk"),
        ("v=1&municipality=0151", "Ballerup Kommune, ballerup.dk (usikkert)"),
        ("v=1&municipality=0151&lang=en", "Ballerup Kommune, ballerup.dk (uncertain)"),
        ("v=1&municipality=0101&o.contact-name=Jobservice&o.contact-phone=89401000", "Jobservice, 89401000"),
        ("v=1&o.contact-address=job%40example.dk", "job@example.dk"),
        ("v=1&o.contact-name=+", "Spørg den kommune, den ansatte bor i."),
    ];
    check(rows.map(|(link, text)| (link, text.to_owned())), |link| contact_text(&read(link)));
}

// ---- Types ----

#[test]
fn a_way_in_fills_in_the_same_as_its_link() {
    for &kind in JobType::ALL {
        for before in ["v=1", "v=1&lang=en&hours=12&view=types&type=direct&wage=210"] {
            let case = read(before).after(Event::Prefilled(kind.prefill()));
            let back = read(&link::write(&case));
            assert_eq!(back.dropped, [], "{kind:?}");
            assert_eq!(link::write(&back), link::write(&case), "{kind:?}");
            assert_eq!((back.view, &back.answers.facts), (case.view, &case.answers.facts), "{kind:?}");
        }
    }
}

#[test]
fn who_looks_at_one_type_after_another_has_not_answered_for_all() {
    let yes = Some(Value::YesNo(true));
    let case = prefilled(prefilled(read("v=1"), "self_employed"), "posting");
    assert_eq!(case.answers.facts.get(Fact::SelfEmployed), None);
    assert_eq!(case.answers.facts.get(Fact::Posted), yes);
    assert_eq!(case.answers.unknown, [], "taken back, not “don't know”");
    // What the visitor answered stays, and so does what was filled in when a way leads to a section without facts.
    let case = prefilled(read("v=1&r.self_employed=true"), "posting");
    assert_eq!(case.answers.facts.get(Fact::SelfEmployed), yes);
    let case = prefilled(prefilled(read("v=1"), "posting"), "few_hours");
    assert_eq!(case.answers.facts.get(Fact::Posted), yes);
    let told = Event::FactTold(Fact::SelfEmployed, "false".to_owned());
    let case = prefilled(prefilled(read("v=1"), "self_employed").after(told), "posting");
    assert_eq!(case.answers.facts.get(Fact::SelfEmployed), Some(Value::YesNo(false)), "changed by hand");
}

#[test]
fn the_scheme_of_a_way_in_is_the_scheme_of_the_figures() {
    let job = |case: &Case| (case.view, case.scheme, case.text(Field::Hours).to_owned());
    let old = prefilled(read("v=1"), "before_2013");
    assert_eq!(job(&old), (View::Cost, Scheme::Before2013, "37".to_owned()));
    let typed = prefilled(read("v=1&hours=20"), "before_2013");
    assert_eq!(job(&typed).2, "20", "what was typed stays");
    assert_eq!(job(&prefilled(old, "few_hours")), (View::Cost, Scheme::Since2013, "8".to_owned()));
}

#[test]
fn the_picture_shows_who_pays() {
    use Flow::{Before2013, OwnBusiness, Since2013, State};
    let rows = [
        (("v=1", None), Some(Since2013)),
        (("v=1&scheme=before2013", None), Some(Before2013)),
        (("v=1&sector=state", None), Some(State)),
        (("v=1&sector=municipal", None), Some(Since2013)),
        (("v=1&sector=state&scheme=before2013", None), Some(Before2013)),
        (("v=1&scheme=before2013", Some("temporary")), Some(Since2013)),
        (("v=1&sector=state", Some("retention")), Some(State)),
        (("v=1", Some("disability_pension")), Some(Since2013)),
        (("v=1", Some("before_2013")), Some(Before2013)),
        (("v=1&sector=state", Some("before_2013")), Some(Before2013)),
        (("v=1&sector=state", Some("self_employed")), Some(OwnBusiness)),
        (("v=1", Some("apprentice")), None),
    ];
    check(rows, |(link, id)| Flow::of(id.map(kind), &read(link)));
}

#[test]
fn a_row_says_the_duration_in_a_few_words() {
    for language in Language::ALL {
        for kind in JobType::ALL {
            let short = first_clause(kind.duration().words(language));
            assert!((5..=45).contains(&short.chars().count()) && !short.contains('{'), "{short}");
        }
    }
    let rows = [("Fem år. Så nyt.", "Fem år"), ("Fem år; så nyt.", "Fem år"), ("Et år ude.", "Et år ude")];
    check(rows, |words| first_clause(words));
}

#[test]
fn every_answer_stands_under_one_question() {
    let mut ids: Vec<&str> =
        QUESTIONS.iter().flat_map(|(_, notes)| notes.iter().map(|note| note.id())).collect();
    let mut all: Vec<&str> = Note::ALL.iter().map(|note| note.id()).collect();
    ids.sort_unstable();
    all.sort_unstable();
    assert_eq!(ids, all);
    for language in Language::ALL {
        assert!(QUESTIONS.iter().all(|(question, _)| question(Types(language)).ends_with('?')));
    }
    // On every day each question has an answer.
    for date in [day(2013, 1, 1), day(2026, 3, 1), TODAY] {
        assert!(QUESTIONS.iter().all(|(_, notes)| notes.iter().any(|note| note.holds(date))));
    }
}

#[cfg(feature = "prerender")]
mod drawn {
    use super::*;
    use fleksjob::app::parts::{Tag, contact};
    use fleksjob::app::sections::types;
    use yew::prelude::*;

    struct Drawn;

    #[derive(Clone, PartialEq, Properties)]
    struct Given {
        html: Html,
    }

    impl Component for Drawn {
        type Message = ();
        type Properties = Given;

        fn create(_context: &Context<Drawn>) -> Drawn {
            Drawn
        }

        fn view(&self, context: &Context<Drawn>) -> Html {
            context.props().html.clone()
        }
    }

    fn html(tag: Tag) -> String {
        let renderer = yew::LocalServerRenderer::<Drawn>::with_props(Given { html: tag.html() });
        pollster::block_on(renderer.hydratable(false).render())
    }

    #[test]
    fn one_type_is_open_and_says_all() {
        for language in ["da", "en"] {
            for date in ["2019-06-01", "2025-11-22", "2026-11-22", "2027-02-01"] {
                for kind in JobType::ALL {
                    let case = read(&format!("lang={language}&date={date}&type={}", kind.id()));
                    let html = html(types(&case, &Callback::noop()));
                    let count = |text: &str| html.matches(text).count();
                    assert_eq!(count("aria-expanded=\"true\""), 1, "{kind:?}");
                    assert_eq!(count("aria-expanded=\"false\""), JobType::ALL.len() - 1, "{kind:?}");
                    assert_eq!(count("class=\"fj-type__card\""), 1);
                    assert_eq!(count("<svg"), usize::from(*kind != JobType::Apprentice), "{kind:?}");
                    assert_eq!(count("fj-button--main"), usize::from(*kind != JobType::Apprentice));
                    for bad in ["{", "}", "style=", "<script"] {
                        assert!(!html.contains(bad), "{bad} in {html}");
                    }
                    let sources = kind.sources().iter().filter_map(|place| fleksjob::law::Source::at(*place));
                    for source in sources {
                        assert!(source.url.is_none_or(|url| html.contains(&url.replace('&', "&amp;"))));
                    }
                    let texts = Types(case.language);
                    // What the mark means is said where it stands: the posting's rule is older than the Act of 2020.
                    let is_told = html.contains(texts.derived());
                    assert_eq!(is_told, ["2025-11-22", "2026-11-22"].contains(&date), "{date}");
                }
            }
        }
    }

    #[test]
    fn with_none_open_the_picture_is_the_case_s() {
        let rows = [
            ("v=1", "ikke til jer"),
            ("v=1&scheme=before2013", "Kommunen refunderer jer"),
            ("v=1&sector=state", "Staten refunderer jer"),
        ];
        for (link, finding) in rows {
            let html = html(types(&read(link), &Callback::noop()));
            assert_eq!(html.matches("<svg").count(), 1, "{link}");
            assert!(html.contains(finding), "{link}: {html}");
        }
    }

    #[test]
    fn the_contact_of_the_embedding_page_stands_in_place_of_the_list() {
        let shown = |link: &str| html(contact(&read(link), &Callback::noop()));
        let general = shown("v=1&municipality=0151");
        assert_eq!(general.matches("<option").count(), 99);
        assert!(general.contains("href=\"https://ballerup.dk\"") && general.contains("fj-tag--uncertain"));
        let own =
            shown("v=1&o.contact-name=%3Cb%3E&o.contact-phone=%2B45+89+40&o.contact-address=javascript%3Ax");
        assert!(!own.contains("<option") && own.contains("&lt;b&gt;"), "{own}");
        assert!(own.contains("href=\"tel:+458940\""), "{own}");
        assert_eq!(own.matches("<a ").count(), 1, "{own}");
        assert!(!shown("v=1&o.contact-phone=ring").contains("<a "));
    }
}
