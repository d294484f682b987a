//! The route section: what is asked next, what the answers become, and what is drawn of them.

use chrono::NaiveDate;
use fleksjob::app::dues::circumstances;
use fleksjob::app::guide::{self, Guide, POINTS, USUAL};
use fleksjob::app::link;
use fleksjob::app::state::{Case, Event};
use fleksjob::law::day;
use fleksjob::rules::cost::Scheme;
use fleksjob::rules::route::{Fact, Outcome, Side, Value};
use fleksjob::rules::timeline::{Exemption, Grant};
use fleksjob::text::{Language, route as words};

const DAY: NaiveDate = day(2026, 5, 2);

/// A first flexi-job for somebody who works here, up to the questions on the agreement.
const EMPLOYED_HERE: &str = "r.self_employed=false&r.prior=none&r.employer_dk=true&r.crossborder=false&\
    r.posted=false&r.months_to_pension=more_than_72&r.benefit=none&r.lasting=true&r.significant=true&\
    r.any_trade=true&r.documented=true&r.very_limited=false&r.measures_tried=true&r.relation=ordinary_now&\
    r.same_pnumber=true&r.acute=false&r.progressive=false&r.agreement=true&r.written=true&r.functions=true&\
    r.accommodations=true&r.attempt=true&r.unsupported=true";

fn opened(link: &str) -> Case {
    let case = link::read(&format!("#v=1&view=route&date=2026-05-02&{link}"), DAY);
    assert_eq!(case.dropped, [], "{link}");
    case
}

fn employed_here(changed: &[(&str, &str)]) -> Case {
    let mut case = opened(EMPLOYED_HERE);
    for (fact, value) in changed {
        case = tell(case, fact, value);
    }
    case
}

fn fact(id: &str) -> Fact {
    Fact::from_id(id).unwrap_or_else(|| panic!("no fact {id}"))
}

fn tell(case: Case, id: &str, value: &str) -> Case {
    case.after(Event::FactTold(fact(id), value.to_owned()))
}

fn asked(case: &Case) -> &'static str {
    Guide::of(case).question.map_or("result", Fact::id)
}

fn outcomes(case: &Case) -> Vec<&'static str> {
    Guide::of(case).route.outcomes.iter().map(|outcome| outcome.id()).collect()
}

#[test]
fn the_next_question_is_the_first_that_can_change_the_outcome_and_was_not_asked() {
    for (answers, next) in [
        (&[][..], "self_employed"),
        (&[("self_employed", "false")], "prior"),
        (&[("self_employed", "true")], "result"),
        // Not known: not asked again, and neither is what it would have led to left out.
        (&[("self_employed", "null")], "prior"),
        (&[("self_employed", ""), ("prior", "null")], "same_job_old_scheme"),
        (&[("self_employed", "null"), ("prior", "none")], "employer_dk"),
        // A value that is none changes nothing.
        (&[("self_employed", "perhaps")], "self_employed"),
        (&[("self_employed", "false"), ("prior", "none"), ("employer_dk", "false")], "result"),
    ] {
        let case = answers.iter().fold(opened(""), |case, (id, value)| tell(case, id, value));
        assert_eq!(asked(&case), next, "{answers:?}");
        assert_eq!(case.focus, if answers.is_empty() { "" } else { "question" }, "{answers:?}");
    }
}

#[test]
fn whoever_never_knows_comes_to_a_result_that_names_what_is_missing() {
    let mut case = opened("");
    for _ in Fact::ALL {
        if let Some(due) = Guide::of(&case).question {
            case = tell(case, due.id(), "null");
        }
    }
    let guide = Guide::of(&case);
    assert_eq!((guide.question, guide.left), (None, 0));
    assert_eq!(guide.route.outcomes, [Outcome::NeedsFacts]);
    assert_eq!(guide.route.missing, case.answers.given());
}

#[test]
fn changing_an_early_answer_keeps_the_later_ones() {
    let before = employed_here(&[("accommodations", "false")]);
    assert_eq!(outcomes(&before), ["RETENTION_DOC_GAP:accommodations", "HIRE_ELSEWHERE_POSSIBLE"]);
    let reopened = before.clone().after(Event::FactReopened(Fact::EmployerDk));
    assert_eq!(asked(&reopened), "employer_dk");
    assert_eq!(reopened.answers.facts, before.answers.facts, "opening changes no answer");
    let abroad = tell(reopened.clone(), "employer_dk", "false");
    assert_eq!((asked(&abroad), outcomes(&abroad)), ("result", vec!["BLOCK_FOREIGN_EMPLOYER"]));
    assert_eq!(abroad.answers.given(), before.answers.given());
    let back = tell(abroad, "employer_dk", "true");
    assert_eq!((asked(&back), outcomes(&back)), ("result", outcomes(&before)));
    // Left as it was.
    let kept = reopened.after(Event::QuestionLeft(false));
    assert_eq!((asked(&kept), kept.answers.facts), ("result", before.answers.facts));
}

#[test]
fn what_was_not_known_can_be_told_later() {
    let case = tell(employed_here(&[("accommodations", "null")]), "agreement_months", "14");
    assert!(Guide::of(&case).route.missing.contains(&Fact::Accommodations));
    let told = tell(case.after(Event::FactReopened(Fact::Accommodations)), "accommodations", "true");
    assert!(told.answers.unknown.is_empty());
    assert!(outcomes(&told).contains(&"RETENTION_FORMALS_OK"));
}

#[test]
fn the_question_before_is_the_one_answered_before() {
    let case = opened("r.self_employed=false&r.prior=null&r.employer_dk=true");
    let before = |case: &Case| Guide::of(case).before(&case.answers).map_or("none", Fact::id);
    assert_eq!((asked(&case), before(&case)), ("same_job_old_scheme", "prior"));
    let back = case.after(Event::FactReopened(Fact::Prior));
    assert_eq!((asked(&back), before(&back)), ("prior", "self_employed"));
    let first = back.after(Event::FactReopened(Fact::SelfEmployed));
    assert_eq!((asked(&first), before(&first)), ("self_employed", "none"));
}

#[test]
fn the_result_is_there_before_the_last_question_for_whoever_wants_it() {
    let case = opened("r.self_employed=false&r.lasting=true");
    assert_eq!(asked(&case), "prior");
    let early = case.after(Event::QuestionLeft(true));
    assert_eq!((asked(&early), early.focus), ("result", "question"));
    // A question opened from there leads back there.
    let told = tell(early.after(Event::FactReopened(Fact::Prior)), "prior", "none");
    assert_eq!(asked(&told), "result");
    assert_eq!(asked(&told.after(Event::QuestionLeft(false))), "employer_dk");
}

#[test]
fn a_number_that_is_none_stays_and_is_refused() {
    let case = employed_here(&[]);
    assert_eq!(asked(&case), "agreement_months");
    for (typed, taken) in [
        ("14", Some(14)),
        (" 14 ", Some(14)),
        ("0", Some(0)),
        ("1.200", Some(1_200)),
        ("14,0", Some(14)),
        ("", None),
        ("  ", None),
        ("fjorten", None),
        ("14,5", None),
        ("-1", None),
        ("1201", None),
        ("null", None),
    ] {
        let entered = case.clone().after(Event::FactTyped(typed.to_owned()));
        assert!(!entered.answers.refused, "{typed}: not while typing");
        let entered = entered.after(Event::FactEntered(Fact::AgreementMonths));
        let told = entered.answers.facts.get(Fact::AgreementMonths);
        assert_eq!(told, taken.map(Value::Number), "{typed}");
        assert_eq!(entered.answers.refused, taken.is_none(), "{typed}");
        assert_eq!(entered.focus, if taken.is_some() { "question" } else { "fact" }, "{typed}");
        if taken.is_none() {
            assert_eq!((asked(&entered), &*entered.answers.typed), ("agreement_months", typed));
            assert!(
                !entered.answers.unknown.contains(&Fact::AgreementMonths),
                "{typed} is not \"don't know\""
            );
            assert!(!entered.after(Event::FactTyped("1".to_owned())).answers.refused);
        }
    }
}

#[test]
fn an_answered_number_stands_in_its_field_when_it_is_opened_again() {
    let case = tell(employed_here(&[]), "agreement_months", "8");
    assert_eq!(case.answers.typed, "");
    assert_eq!(case.after(Event::FactReopened(Fact::AgreementMonths)).answers.typed, "8");
}

#[test]
fn the_sentence_on_a_number_names_what_is_allowed() {
    for (fact, danish, english) in
        [(Fact::AgreementMonths, "0 til 1.200", "0 to 1,200"), (Fact::Age, "13 til 120", "13 to 120")]
    {
        for (language, part) in [(Language::Danish, danish), (Language::English, english)] {
            let told = guide::range(fact, language);
            assert!(told.contains(part), "{told}");
        }
    }
}

#[test]
fn every_answer_has_words_and_is_taken() {
    for &fact in Fact::ALL {
        for language in [Language::Danish, Language::English] {
            let options = guide::options(fact);
            assert_eq!(options.is_empty(), fact.allowed().names.is_empty(), "{}", fact.id());
            let mut all: Vec<&str> = options.iter().map(|name| guide::option(fact, name, language)).collect();
            for (name, words) in options.iter().zip(&all) {
                let case = tell(opened(""), fact.id(), name);
                assert_eq!(case.answers.word(fact).as_deref(), Some(*name), "{}", fact.id());
                assert_eq!(guide::answer(&case.answers, fact, language).as_deref(), Some(*words));
            }
            let count = all.len();
            all.sort_unstable();
            all.dedup();
            assert_eq!(all.len(), count, "{}: two answers with the same words", fact.id());
            assert!(!all.contains(&""), "{}", fact.id());
        }
    }
    let case = opened("r.agreement_months=1&age=45&r.months_to_pension=30&r.notice_months=null");
    for (fact, words) in [
        (Fact::AgreementMonths, Some("1\u{a0}måned")),
        (Fact::Age, Some("45\u{a0}år")),
        (Fact::MonthsToPension, Some("30\u{a0}måneder")),
        (Fact::NoticeMonths, Some("Ved ikke")),
        (Fact::Acute, None),
    ] {
        assert_eq!(guide::answer(&case.answers, fact, Language::Danish).as_deref(), words, "{}", fact.id());
    }
}

/// The next of a row of numbers that looks random, the same every time.
fn next(seed: &mut u64) -> usize {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*seed >> 33).expect("31 bits")
}

#[test]
fn no_more_questions_come_than_were_said_to_be_left() {
    let mut seed = 4;
    let (mut shortest, mut longest) = (usize::MAX, 0);
    for _ in 0..400 {
        let (mut case, mut asked) = (opened(""), 0);
        let mut left = Guide::of(&case).left;
        while let Some(due) = Guide::of(&case).question {
            let mut answers = guide::options(due);
            if answers.is_empty() {
                answers = vec!["0", "12", "13", "40"];
            }
            answers.push("null");
            let answer = answers[next(&mut seed) % answers.len()];
            // What a number may not be is asked for until it is one that is allowed.
            case = tell(case, due.id(), answer);
            if case.answers.is_given(due) {
                asked += 1;
                let now = Guide::of(&case).left;
                assert!(now < left, "{due:?} {answer}: {now} left after {left}");
                left = now;
            }
        }
        (shortest, longest) = (shortest.min(asked), longest.max(asked));
    }
    assert!(shortest < 3 && longest > 10, "{shortest} to {longest}: the walks should differ");
}

#[test]
fn progress_is_told_only_as_far_as_it_is_known() {
    for (link, told) in [
        ("", ""),
        ("r.self_employed=false", "1 besvaret"),
        ("r.self_employed=null", "1 besvaret"),
        (EMPLOYED_HERE, "23 besvaret, højst 5 tilbage"),
    ] {
        let case = opened(link);
        let guide = Guide::of(&case);
        assert_eq!(guide::progress(&guide, &case.answers, Language::Danish), told, "{link}");
    }
    let case = opened(EMPLOYED_HERE).after(Event::FactReopened(Fact::Prior));
    let guide = Guide::of(&case);
    let told = guide::progress(&guide, &case.answers, Language::English);
    assert_eq!(told, "23 answered", "an answer that is changed can bring questions");
}

#[test]
fn what_another_section_knows_is_offered_and_never_taken_by_itself() {
    let offered = |case: &Case| {
        let due = Guide::of(case).question.expect("a question");
        guide::offer(case, due).map(|offer| (offer.from, offer.words, offer.event))
    };
    let told = |fact, value: &str| Event::FactTold(fact, value.to_owned());
    let rows = [
        (
            format!("agreement_date=2025-03-01&{EMPLOYED_HERE}"),
            Some(("1.\u{a0}marts 2025", "14\u{a0}måneder", told(Fact::AgreementMonths, "14"))),
        ),
        (
            format!("agreement_date=2026-04-01&{EMPLOYED_HERE}"),
            Some(("1.\u{a0}april 2026", "1\u{a0}måned", told(Fact::AgreementMonths, "1"))),
        ),
        (EMPLOYED_HERE.to_owned(), None),
        (
            "scheme=before2013&r.self_employed=false".to_owned(),
            Some(("før 2013", "Ja, bevilget før 2013", told(Fact::Prior, "pre2013"))),
        ),
        ("r.self_employed=false".to_owned(), None),
        (String::new(), Some(("Danmark", "Ja, det hele passer", Event::Prefilled(USUAL)))),
    ];
    for (link, expected) in rows {
        let case = opened(&link);
        let given = case.answers.given();
        match (offered(&case), expected) {
            (None, None) => {}
            (Some((from, words, event)), Some((part, button, meant))) => {
                assert!(from.contains(part), "{from}");
                assert_eq!((&*words, &event), (button, &meant));
                assert_eq!(case.answers.given(), given, "only offered");
                let due = Guide::of(&case).question.expect("a question");
                assert!(case.after(event).answers.is_given(due), "{link}");
            }
            (found, expected) => panic!("{link}: {found:?}, not {expected:?}"),
        }
    }
}

#[test]
fn the_usual_answers_are_four_and_point_towards() {
    let case = opened("").after(Event::Prefilled(USUAL));
    let guide = Guide::of(&case);
    assert_eq!((case.answers.given().len(), guide.route.grounds.len()), (4, 4));
    assert!(guide.route.grounds.iter().all(|ground| ground.side == Side::For));
    assert_eq!((asked(&case), case.focus), ("prior", "question"));
}

#[test]
fn each_point_of_the_agreement_has_its_gap() {
    for point in POINTS {
        let case = employed_here(&[(point.id(), "false")]);
        let guide = Guide::of(&case);
        let gap = format!("RETENTION_DOC_GAP:{}", point.id());
        assert_eq!(guide.route.outcomes[0].id(), gap);
        assert!(guide.turns_on_agreement(), "{gap}");
    }
    for (changed, turns) in [
        (&[("agreement", "false")][..], true),
        (&[("agreement_months", "3"), ("notice_months", "0")], true),
        (&[("agreement_months", "14")], true),
        (&[("acute", "true"), ("acute_pointless", "true")], false),
        (&[("relation", "none")], false),
    ] {
        assert_eq!(Guide::of(&employed_here(changed)).turns_on_agreement(), turns, "{changed:?}");
    }
}

#[test]
fn the_timeline_goes_by_what_the_route_came_to() {
    let acute = [("acute", "true"), ("acute_pointless", "true")];
    let again = [
        ("relation", "none"),
        ("prior", "post2013"),
        ("still_entitled", "true"),
        ("transition_possible", "false"),
    ];
    for (changed, grant, exemption) in [
        (&[("agreement_months", "14")][..], Some(Grant::Temporary), None),
        (&[("agreement", "false")], None, None),
        (&acute, Some(Grant::Temporary), Some(Exemption::AcuteIllness)),
        (&[("months_to_pension", "at_most_72")], Some(Grant::Temporary), Some(Exemption::NearPension)),
        (
            &[("relation", "ordinary_last"), ("real_job_between", "true")],
            Some(Grant::Temporary),
            Some(Exemption::JobInBetween),
        ),
        (&[("relation", "loentilskud_only")], Some(Grant::Temporary), None),
        (&[("self_employed", "true")], None, None),
        (&again, None, None),
        (&[again[0], again[1], again[2], again[3], ("age", "45")], Some(Grant::Permanent), None),
        (&[again[0], again[1], again[2], again[3], ("age", "35")], Some(Grant::Temporary), None),
    ] {
        let case = employed_here(changed);
        let told = circumstances(&case);
        assert_eq!((told.grant, told.exemption), (grant, exemption), "{changed:?}: {:?}", outcomes(&case));
        // A link brings it along.
        let back = link::read(&format!("#{}", link::write(&case)), DAY);
        assert_eq!(circumstances(&back), told, "{changed:?}");
        // What is told on the timeline itself goes before it, and the old scheme has no end.
        for own in Grant::ALL.iter().copied() {
            let mut dates = case.dates.clone();
            dates.grant = Some(own);
            let told = case.clone().after(Event::DatesSet(Box::new(dates)));
            assert_eq!(circumstances(&told).grant, Some(own), "{changed:?}");
        }
        let old = case.after(Event::SchemeChosen(Scheme::Before2013));
        assert_eq!(circumstances(&old).grant, None, "{changed:?}");
    }
}

#[test]
fn the_link_brings_the_answers_and_the_question_back() {
    let links = ["", "r.self_employed=null&r.prior=post2013", "r.posting_months=7&age=45", EMPLOYED_HERE];
    for link in links {
        let case = opened(link);
        let back = link::read(&format!("#{}", link::write(&case)), DAY);
        assert_eq!(back.answers.given(), case.answers.given(), "{link}");
        assert_eq!(
            (back.answers.facts.clone(), back.answers.unknown.clone()),
            (case.answers.facts.clone(), case.answers.unknown.clone()),
            "{link}"
        );
        assert_eq!(asked(&back), asked(&case), "{link}");
    }
}

#[test]
fn starting_over_clears_every_answer() {
    let case =
        employed_here(&[("written", "null")]).after(Event::QuestionLeft(true)).after(Event::StartedOver);
    assert_eq!(case.answers, fleksjob::app::state::Answers::default());
}

#[test]
fn the_route_as_text_names_all_of_it() {
    assert_eq!(guide::route_text(&opened("")), Vec::<String>::new());
    let case = employed_here(&[("accommodations", "false"), ("documented", "null")]);
    let guide = Guide::of(&case);
    for language in [Language::Danish, Language::English] {
        let case = case.clone().after(Event::LanguageChosen(language));
        let text = guide::route_text(&case).join("\n");
        for outcome in &guide.route.outcomes {
            assert!(text.contains(words::headline(*outcome, language)), "{text}");
        }
        for ground in &guide.route.grounds {
            assert!(text.contains(words::ground(ground.code, language)), "{text}");
        }
        for fact in &guide.route.missing {
            assert!(text.contains(words::question(*fact, language)), "{text}");
        }
        for step in &guide.route.steps {
            assert!(text.contains(&words::step(step.code, DAY, language)), "{text}");
        }
        assert!(text.contains(&words::contact(guide.route.contact, DAY, language)), "{text}");
    }
}

#[test]
fn a_screen_reader_is_told_what_was_answered_last() {
    let spoken = |case: &Case| guide::spoken(&case.answers, Language::Danish);
    let case = opened("r.self_employed=false");
    assert_eq!(spoken(&case), "", "a link is no answer");
    let case = tell(case, "prior", "null");
    assert_eq!(spoken(&case), "Har den ansatte haft fleksjob før? Ved ikke");
    assert_eq!(spoken(&case.after(Event::FactReopened(Fact::Prior))), "");
}

// ---- Drawn ----

#[cfg(feature = "prerender")]
mod drawn {
    use super::*;
    use fleksjob::app::sections;
    use yew::{Callback, Component, Context, Html, LocalServerRenderer, Properties};

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
            sections::route(&context.props().case, &Callback::noop()).html()
        }
    }

    fn html(case: &Case) -> String {
        let renderer =
            LocalServerRenderer::<Section>::with_props(Shown { case: case.clone() }).hydratable(false);
        pollster::block_on(renderer.render())
    }

    /// The values of an attribute.
    fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
        let opening = format!(" {attribute}=\"");
        html.match_indices(&opening)
            .filter_map(|(at, _)| html[at + opening.len()..].split('"').next())
            .collect()
    }

    #[test]
    fn every_outcome_stands_on_the_page_once_while_asking_and_at_the_end() {
        for case in [
            employed_here(&[]),
            employed_here(&[("accommodations", "false")]),
            employed_here(&[("acute", "true"), ("acute_pointless", "true")]),
            employed_here(&[]).after(Event::QuestionLeft(true)),
        ] {
            assert_eq!(values(&html(&case), "data-outcome"), outcomes(&case));
        }
    }

    #[test]
    fn a_question_has_every_answer_and_one_for_whoever_does_not_know() {
        for &fact in Fact::ALL {
            let page = html(&opened("").after(Event::FactReopened(fact)));
            let mut expected = guide::options(fact);
            expected.push("null");
            let found = values(&page, "data-answer");
            let found: Vec<&str> = found.into_iter().filter(|name| !matches!(*name, "offer")).collect();
            assert_eq!(found, expected, "{}", fact.id());
            assert_eq!(page.contains("id=\"fj-fact\""), guide::options(fact).is_empty(), "{}", fact.id());
            assert!(page.contains(words::question(fact, Language::Danish)), "{page}");
        }
    }

    #[test]
    fn the_answers_can_be_changed_one_by_one_and_the_one_given_is_marked() {
        let case = employed_here(&[("written", "null")]);
        let page = html(&case);
        let given: Vec<&str> = case.answers.given().into_iter().map(Fact::id).collect();
        assert_eq!(values(&page, "data-change"), given);
        let page = html(&case.after(Event::FactReopened(Fact::Written)));
        let marked = page.split("<button").find(|button| button.contains("aria-current"));
        assert!(marked.is_some_and(|button| button.contains("data-answer=\"null\"")), "{page}");
    }

    #[test]
    fn the_result_has_every_ground_with_its_sources() {
        let case = employed_here(&[("accommodations", "false"), ("documented", "null")]);
        let (page, guide) = (html(&case.clone().after(Event::QuestionLeft(true))), Guide::of(&case));
        for ground in &guide.route.grounds {
            assert!(page.contains(words::ground(ground.code, Language::Danish)), "{:?}", ground.code);
            for place in ground.sources {
                let source = fleksjob::law::Source::at(*place).expect("a source");
                assert!(page.contains(source.title) || page.contains(&source.title.replace('&', "&amp;")));
            }
        }
        assert_eq!(values(&page, "data-answer"), ["documented"], "what was not known is a press away");
    }

    #[test]
    fn the_ways_on_take_the_outcome_along() {
        let acute = [
            ("acute", "true"),
            ("acute_pointless", "true"),
            ("hours_clarified", "true"),
            ("need_test", "false"),
        ];
        let old = "r.self_employed=false&r.prior=pre2013&r.same_job_old_scheme=true";
        for (case, address) in [
            (employed_here(&acute), "view=timeline&lang=da&grant=temporary&exemption=acute_illness"),
            (employed_here(&[("agreement", "false")]), "view=timeline&lang=da"),
            (opened(old), "view=cost&lang=da&scheme=before2013"),
        ] {
            let page = html(&case).replace("&amp;", "&");
            let expected = format!("#v=1&{address}");
            assert!(values(&page, "href").contains(&&*expected), "{expected} is not in {page}");
        }
    }

    #[test]
    fn a_refused_number_is_told_beside_its_field() {
        let case = employed_here(&[]);
        assert!(!html(&case).contains("aria-invalid"));
        let case =
            case.after(Event::FactTyped("x".to_owned())).after(Event::FactEntered(Fact::AgreementMonths));
        let page = html(&case);
        assert!(page.contains("aria-invalid=\"true\"") && page.contains("Fejl:"), "{page}");
        assert_eq!(page.matches(&guide::range(Fact::AgreementMonths, Language::Danish)).count(), 1);
    }
}
