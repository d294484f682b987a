//! The words of problems, and the codes that the types and the documentation name.

use fleksjob::host::{Allowed, Problem};
use fleksjob::rules::cost::{Field, LineCode};
use fleksjob::rules::{accommodations, route, timeline};
use fleksjob::text::Language;
use fleksjob::text::template::{Piece, pieces};
use fleksjob::text::words::api::{API_ALLOWED, API_PROBLEM};

#[test]
fn every_problem_has_its_words() {
    let problems: Vec<_> = Problem::ALL.iter().map(|problem| problem.id()).collect();
    let allowed: Vec<_> = Allowed::ALL.iter().map(|allowed| allowed.id()).collect();
    assert_eq!(API_PROBLEM.keys().collect::<Vec<_>>(), problems);
    assert_eq!(API_ALLOWED.keys().collect::<Vec<_>>(), allowed);
    for language in Language::ALL {
        let texts =
            (0..Problem::ALL.len()).map(|place| (API_PROBLEM.at(place, language), &["field", "allowed"][..]));
        let others = (0..Allowed::ALL.len())
            .map(|place| (API_ALLOWED.at(place, language), &["least", "most", "places", "words"][..]));
        for (text, known) in texts.chain(others) {
            assert!(!text.is_empty() && !text.contains(['"', '\'']) && !text.contains("  "), "{text}");
            for piece in pieces(text) {
                assert!(!matches!(piece, Piece::Place(name) if !known.contains(&name)), "{text}");
            }
        }
    }
}

#[test]
fn the_types_and_the_documentation_name_every_code() {
    let types = concat!(
        include_str!("../../static/fleksjob-common.d.ts"),
        include_str!("../../static/fleksjob-estimate.d.ts"),
        include_str!("../../static/fleksjob-rules.d.ts")
    );
    let documentation = include_str!("../../docs/api.md");
    for problem in Problem::ALL {
        assert!(types.contains(&format!("| \"{}\"", problem.id())), "{}", problem.id());
        assert!(documentation.contains(&format!("| `{}` |", problem.id())), "{}", problem.id());
    }
    for code in LineCode::ALL {
        assert!(types.contains(&format!("\n  {}", code.code())), "{}", code.code());
    }
    for field in Field::NUMBERS {
        assert!(types.contains(&format!("\n  {}", field.key())), "{}", field.key());
    }
    for limit in ["no_hours", "below_threshold", "above_threshold", "full_time_wage", "zero_point"] {
        assert!(types.contains(&format!("`{limit}`")), "{limit}");
    }
}

/// The codes of a list in the types, each in a line with what it stands for.
fn typed_codes(name: &str) -> Vec<&'static str> {
    let types = include_str!("../../static/fleksjob-codes.d.ts");
    let head = format!("\nexport type {name} =\n");
    let (_, list) = types.split_once(&head).unwrap_or_else(|| panic!("{name} is not among the types"));
    let lines = list.lines().take_while(|line| !line.is_empty());
    lines
        .map(|line| {
            let (code, about) = line.split_once(" // ").unwrap_or_else(|| panic!("{line} says nothing"));
            assert!(about.len() > 1, "{line}");
            code.trim_matches([' ', '|', '"', ';'])
        })
        .collect()
}

#[test]
fn the_types_have_the_codes_of_the_rules() {
    macro_rules! same {
        ($($name:literal = $codes:ty),+ $(,)?) => {
            $(
                let codes: Vec<&str> = <$codes>::ALL.iter().map(|code| code.id()).collect();
                assert_eq!(typed_codes($name), codes, "{}", $name);
            )+
        };
    }
    same! {
        "Outcome" = route::Outcome, "Ground" = route::GroundCode, "Side" = route::Side, "Step" = route::StepCode,
        "RouteContact" = route::Contact, "RouteNote" = route::NoteCode,
        "Rule" = timeline::RuleCode, "Track" = timeline::Track, "Kind" = timeline::Kind,
        "Actor" = timeline::Actor, "Force" = timeline::Force, "When" = timeline::When,
        "Applies" = timeline::Applies, "Reason" = timeline::ReasonCode,
        "Need" = accommodations::Need, "Fit" = accommodations::Fit,
        "Suggestion" = accommodations::Suggestion, "Payer" = accommodations::Payer,
        "Support" = accommodations::Support, "SupportContact" = accommodations::Contact,
        "SupportRemark" = accommodations::SupportRemark, "Duty" = accommodations::Duty,
        "Point" = accommodations::Point, "Trigger" = accommodations::Trigger,
        "Change" = accommodations::Change, "TaskQuestion" = accommodations::TaskQuestion,
    }
    let types = include_str!("../../static/fleksjob-rules.d.ts");
    for fact in route::Fact::ALL {
        let rest = types.split_once(&format!("\n  {}?: ", fact.id())).map(|(_, rest)| rest);
        let kind = rest.and_then(|rest| rest.split(';').next()).unwrap_or_default();
        let route::Allowed { names, range } = fact.allowed();
        assert_eq!(kind.contains("Decimal"), range.is_some(), "{}", fact.id());
        for name in names {
            let answered = kind.starts_with("Answered") && ["true", "false"].contains(name);
            assert!(answered || kind.contains(&format!("\"{name}\"")), "{}: {name}", fact.id());
        }
    }
    for anchor in timeline::Anchor::ALL {
        assert!(types.contains(&format!("\n  {}?: Day | null;", anchor.id())), "{}", anchor.id());
        assert!(types.contains(&format!("  | \"{}\"", anchor.id())), "{}", anchor.id());
    }
    for id in timeline::Grant::ALL
        .iter()
        .map(|code| code.id())
        .chain(timeline::SickPay::ALL.iter().map(|code| code.id()))
        .chain(timeline::Exemption::ALL.iter().map(|code| code.id()))
    {
        assert!(types.contains(&format!("\"{id}\"")), "{id}");
    }
}
