//! What the embedding page chooses: read from the address, each alone, and kept in every link.

use fleksjob::app::link;
use fleksjob::app::state::{Case, Dropped, Event, View};
use fleksjob::app::theme::ATTRIBUTES;
use fleksjob::law::day;
use fleksjob::text::Language;

use crate::text::check;

fn read(fragment: &str) -> Case {
    link::read(fragment, day(2026, 11, 21))
}

fn views(case: &Case) -> String {
    case.sections().into_iter().map(View::key).collect::<Vec<_>>().join(",")
}

#[test]
fn an_option_that_cannot_be_used_is_dropped_alone_and_named() {
    // What is read of the option, and whether it is named.
    let rows = [
        ("theme=light", (Some("light"), false)),
        ("theme=dark", (Some("dark"), false)),
        ("theme=auto", (Some("auto"), false)),
        ("theme=Dark", (None, true)),
        ("theme=", (None, false)),
        ("theme=+dark+", (Some("dark"), false)),
        ("accent=0059b3", (Some("0059b3"), false)),
        ("accent=%230059B3", (Some("#0059B3"), false)),
        ("accent=blue", (None, true)),
        ("accent=059", (None, true)),
        ("corner=square", (Some("square"), false)),
        ("corner=soft", (Some("soft"), false)),
        ("corner=round", (Some("round"), false)),
        ("corner=4px", (None, true)),
        ("font=system", (Some("system"), false)),
        ("font=humanist", (Some("humanist"), false)),
        ("font=serif", (Some("serif"), false)),
        ("font=Arial", (None, true)),
        ("heading-level=1", (Some("1"), false)),
        ("heading-level=3", (Some("3"), false)),
        ("heading-level=4", (None, true)),
        ("heading-level=h2", (None, true)),
        ("sections=cost", (Some("cost"), false)),
        ("sections=cost,+route", (Some("cost,route"), false)),
        ("sections=cost,telepathy", (Some("cost"), true)),
        ("sections=telepathy", (None, true)),
        ("later=anything", (Some("anything"), false)),
    ];
    check(rows.map(|(pair, (value, named))| (pair, (value.map(str::to_owned), named))), |pair| {
        let case = read(&format!("v=1&hours=12.5&o.contact-name=Cabi&o.{pair}&wage=210"));
        let (name, value) = pair.split_once('=').unwrap();
        let named = Dropped { key: format!("o.{name}"), value: Some(value.to_owned()) };
        assert!(case.dropped.is_empty() || case.dropped == [named], "{:?}", case.dropped);
        assert_eq!(case.option("contact-name"), Some("Cabi"), "the others stay");
        assert!(link::write(&case).contains("hours=12.5"), "the others stay");
        (case.option(name).map(str::to_owned), !case.dropped.is_empty())
    });
}

fn look(case: &Case) -> Vec<String> {
    ATTRIBUTES.iter().map(|name| case.option(name).expect(name).to_owned()).collect()
}

#[test]
fn a_share_link_opens_the_same_widget() {
    let options =
        "o.sections=cost,route&o.theme=dark&o.accent=0059b3&o.corner=round&o.font=serif&o.heading-level=3";
    let case = read(&format!("v=1&{options}")).after(Event::ViewOpened(View::Route));
    let again = read(&link::write(&case));
    assert!(link::write(&case).ends_with(options), "{}", link::write(&case));
    assert_eq!((again.view, again.sections()), (View::Route, vec![View::Cost, View::Route]));
    assert_eq!((look(&again), again.heading_offset()), (look(&case), 2));
    let over = case.clone().after(Event::StartedOver);
    assert_eq!((over.sections(), look(&over)), (case.sections(), look(&case)), "starting over");
    // A section opened elsewhere is of the same widget.
    let way = case.way(View::Cost, Language::Danish, "");
    assert_eq!(way, format!("#v=1&view=cost&lang=da&{options}"));
    assert_eq!(look(&read(&way)), look(&case));
}

#[test]
fn the_first_section_is_among_those_shown() {
    let all = "start,types,route,cost,accommodations,timeline,summary";
    let rows = [
        ("v=1", "start", all),
        ("v=1&view=cost", "cost", all),
        ("v=1&o.sections=", "start", all),
        ("v=1&o.sections=nothing", "start", all),
        ("v=1&o.sections=cost,route", "cost", "cost,route"),
        ("v=1&o.sections=cost,start", "cost", "cost,start"),
        ("v=1&view=start&o.sections=cost,start", "start", "cost,start"),
        ("v=1&o.sections=cost,route&view=route", "route", "cost,route"),
        ("v=1&o.sections=cost,route&view=types", "cost", "cost,route"),
        ("v=1&o.sections=cost,route&view=nowhere", "cost", "cost,route"),
        ("v=1&o.sections=route,route,cost", "route", "route,cost"),
        ("v=1&o.sections=summary", "summary", "summary"),
    ];
    check(rows.map(|(link, first, all)| (link, (first.to_owned(), all.to_owned()))), |link| {
        let case = read(link);
        (case.view.key().to_owned(), views(&case))
    });
}

#[test]
fn no_way_leads_to_a_section_that_is_not_shown() {
    let case = || read("v=1&o.sections=cost,route&view=route");
    let rows = [
        (Event::ViewOpened(View::Types), View::Route),
        (Event::ViewOpened(View::Cost), View::Cost),
        (Event::ViewOpened(View::Timeline), View::Route),
        (Event::Prefilled(&[("view", "types")]), View::Route),
        (Event::Prefilled(&[("view", "cost")]), View::Cost),
    ];
    for (event, expected) in rows {
        assert_eq!(case().after(event.clone()).view, expected, "{event:?}");
    }
}

#[cfg(feature = "prerender")]
mod drawn {
    use fleksjob::app::parts::headings_from;
    use fleksjob::app::sections;
    use yew::LocalServerRenderer;
    use yew::prelude::*;

    use super::*;

    #[derive(PartialEq, Properties)]
    struct Shown {
        case: Case,
    }

    struct Section;

    impl Component for Section {
        type Message = ();
        type Properties = Shown;

        fn create(_context: &Context<Section>) -> Section {
            Section
        }

        fn view(&self, context: &Context<Section>) -> Html {
            let case = &context.props().case;
            headings_from(case.heading_offset());
            let (noop, node) = (Callback::noop(), NodeRef::default());
            let tag = match case.view {
                View::Types => sections::types(case, &noop),
                View::Route => sections::route(case, &noop),
                View::Cost => sections::cost(case, None, "", &noop, &node),
                View::Timeline => sections::timeline(case, &noop, &node),
                _ => sections::accommodations(case, &noop, &node),
            };
            let html = tag.html();
            headings_from(0);
            html
        }
    }

    fn html(case: &Case) -> String {
        let shown = Shown { case: case.clone() };
        let html = LocalServerRenderer::<Section>::with_props(shown).hydratable(false).render();
        pollster::block_on(html)
    }

    /// Cases with ways to other sections, and those sections.
    const WAYS: [(&str, &[&str]); 7] = [
        ("view=types&type=temporary", &["route"]),
        ("view=types&type=few_hours", &["cost"]),
        ("view=route&r.self_employed=true", &["cost", "accommodations", "timeline", "summary"]),
        ("view=cost", &["summary"]),
        ("view=timeline&start=2026-03-01&scheme=before2013", &["cost"]),
        ("view=timeline&r.acute=true&start=2026-03-01", &[]),
        ("view=accommodations&needs=lifting", &[]),
    ];

    #[test]
    fn a_way_is_drawn_where_its_section_is_shown() {
        let ways = |html: &str| {
            let all = html.match_indices("href=\"#v=1").filter_map(|(at, _)| {
                let address = html[at..].split('"').nth(1)?;
                address.split("view=").nth(1)?.split('&').next().map(str::to_owned)
            });
            all.collect::<Vec<_>>()
        };
        for (link, expected) in WAYS {
            let own = link.split(['=', '&']).nth(1).unwrap();
            assert_eq!(ways(&html(&read(&format!("v=1&{link}")))), expected, "{link}");
            // Alone, and with each of the others.
            let alone = read(&format!("v=1&{link}&o.sections={own}"));
            assert_eq!(ways(&html(&alone)), Vec::<String>::new(), "{link}");
            for &other in expected {
                let two = read(&format!("v=1&{link}&o.sections={own},{other}"));
                let page = html(&two);
                assert_eq!(ways(&page), [other], "{link}");
                assert!(page.contains("&amp;o.sections="), "{link}: the options go along");
            }
        }
    }

    #[test]
    fn headings_follow_the_widget_s_own() {
        for (link, _) in WAYS {
            let levels = |level: &str| {
                let page = html(&read(&format!("v=1&{link}&o.heading-level={level}")));
                let all = page
                    .match_indices("<h")
                    .filter_map(|(at, _)| page[at + 2..].chars().next()?.to_digit(10));
                all.collect::<Vec<_>>()
            };
            let (first, third) = (levels("1"), levels("3"));
            assert!(first.iter().all(|level| (2..=4).contains(level)), "{link}: {first:?}");
            let moved: Vec<u32> = first.iter().map(|level| level + 2).collect();
            assert_eq!(third, moved, "{link}");
        }
    }
}
