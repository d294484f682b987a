//! What the route section shows, worked out from the case. Pure; the components only draw it.

use rust_decimal::Decimal;

use super::state::{Answers, Case, Event};
use crate::law::Status;
use crate::rules::cost::Scheme;
use crate::rules::route::{Fact, Outcome, Route, Side, Value, agreement_months, route};
use crate::rules::timeline::{Anchor, Grant};
use crate::text::number::{Decimals, write};
use crate::text::route as words;
use crate::text::template::fill;
use crate::text::words::screen_route::Route as Texts;
use crate::text::{Language, date};

/// Facts that hold for nearly every job, as the link writes them: one answer gives them all.
pub const USUAL: &[(&str, &str)] = &[
    ("r.self_employed", "false"),
    ("r.employer_dk", "true"),
    ("r.crossborder", "false"),
    ("r.posted", "false"),
];

fn is_usual(fact: Fact) -> bool {
    USUAL.iter().any(|(key, _)| key.strip_prefix("r.") == Some(fact.id()))
}

/// The points that a written agreement is measured on.
pub const POINTS: [Fact; 5] =
    [Fact::Written, Fact::Functions, Fact::Accommodations, Fact::Attempt, Fact::Unsupported];

/// More questions than this are not counted aloud: most of them will not be asked.
const FEW: usize = 12;

/// The route of a case, and the question that is due.
pub struct Guide {
    /// What the answers point to.
    pub route: Route,
    /// The question to ask; without one it is time for the result.
    pub question: Option<Fact>,
    /// The most questions that can still come, the one that is due among them. One that is answered with "don't
    /// know" does not come again.
    pub left: usize,
}

/// An answer that can be given at once, because another section holds it or because it is the usual one: offered,
/// never taken without being asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// Where it comes from.
    pub from: String,
    /// On the button.
    pub words: String,
    /// What taking it means.
    pub event: Event,
}

impl Guide {
    /// The route of a case on its day.
    pub fn of(case: &Case) -> Guide {
        let Answers { facts, unknown, open, early, .. } = &case.answers;
        let route = route(facts, case.now());
        let mut due = route.missing.iter().copied().filter(|fact| !unknown.contains(fact));
        let next = due.next();
        let left = due.count().saturating_add(usize::from(next.is_some()));
        Guide { question: open.or(if *early { None } else { next }), left, route }
    }

    /// The question answered before the one that is due.
    pub fn before(&self, answers: &Answers) -> Option<Fact> {
        let due = self.question.map_or(usize::MAX, |fact| fact as usize);
        answers.given().into_iter().rfind(|fact| (*fact as usize) < due)
    }

    /// Whether the agreement on special terms is what it turns on here.
    pub fn turns_on_agreement(&self) -> bool {
        self.has(|outcome| {
            // In the order of the codes: no agreement, the five points, the twelve months, all of it met.
            (Outcome::RetentionNoAgreement as u8..=Outcome::RetentionFormalsOk as u8)
                .contains(&(outcome as u8))
        })
    }

    /// For how long a fleksjob would be granted, where the outcomes tell.
    pub fn grant(&self) -> Option<Grant> {
        self.route.outcomes.iter().find_map(|outcome| match outcome {
            Outcome::Temporary5y => Some(Grant::Temporary),
            Outcome::PermanentPossible => Some(Grant::Permanent),
            _ => None,
        })
    }

    /// Whether one of the outcomes is such.
    pub fn has(&self, such: impl Fn(Outcome) -> bool) -> bool {
        self.route.outcomes.iter().any(|outcome| such(*outcome))
    }
}

/// The answers to choose among, "don't know" aside; none where a number is asked for.
pub fn options(fact: Fact) -> Vec<&'static str> {
    let mut names = fact.allowed().names.to_vec();
    if matches!(names[..], ["false", "true"]) {
        names.reverse();
    } else if !names.is_empty() && fact.allowed().range.is_some() {
        // Whether it is more than six years, and last that the age is reached.
        names.reverse();
        names.push("0");
    }
    names
}

/// An answer to choose, in words.
pub fn option(fact: Fact, name: &'static str, language: Language) -> &'static str {
    let texts = Texts(language);
    words::value(fact, name, language).unwrap_or(if name == "true" { texts.yes() } else { texts.no() })
}

/// What was told of a fact, in words.
pub fn told(fact: Fact, value: Value, language: Language) -> String {
    let texts = Texts(language);
    let number = match value {
        Value::YesNo(yes) => return option(fact, if yes { "true" } else { "false" }, language).to_owned(),
        Value::Name(name) => return option(fact, name, language).to_owned(),
        Value::Number(0) if fact == Fact::MonthsToPension => return option(fact, "0", language).to_owned(),
        Value::Number(number) => number,
    };
    [&write(number.into(), Decimals::AsNeeded, language), "\u{a0}", unit(fact, number, texts)].concat()
}

/// What a number of a fact counts.
pub fn unit(fact: Fact, number: u16, texts: Texts) -> &'static str {
    match (fact, number) {
        (Fact::Age, _) => texts.years(),
        (_, 1) => texts.month(),
        _ => texts.months(),
    }
}

/// The answer to a question in words; `None` if there is none.
pub fn answer(answers: &Answers, fact: Fact, language: Language) -> Option<String> {
    match answers.facts.get(fact) {
        Some(value) => Some(told(fact, value, language)),
        None => answers.is_given(fact).then(|| Texts(language).unknown().to_owned()),
    }
}

/// The numbers allowed, in a sentence.
pub fn range(fact: Fact, language: Language) -> String {
    let (least, most) = fact.allowed().range.unwrap_or_default();
    let number = |number: u16| write(Decimal::from(number), Decimals::AsNeeded, language);
    fill(Texts(language).range(), &[("least", &number(least)), ("most", &number(most))])
}

/// How far the visitor is, as far as it is certain; nothing before the first answer.
pub fn progress(guide: &Guide, answers: &Answers, language: Language) -> String {
    let texts = Texts(language);
    let given = answers.given().len();
    if given == 0 {
        return String::new();
    }
    let mut said = fill(texts.given(), &[("n", &given.to_string())]);
    if (1..=FEW).contains(&guide.left) && answers.open.is_none() {
        said.push_str(&fill(texts.left(), &[("n", &guide.left.to_string())]));
    }
    said
}

/// An answer to a question that can be given at once.
pub fn offer(case: &Case, fact: Fact) -> Option<Offer> {
    let (texts, language) = (Texts(case.language), case.language);
    let (from, value) = match fact {
        Fact::SelfEmployed if !case.answers.given().iter().any(|given| is_usual(*given)) => {
            return Some(Offer {
                from: texts.usual().to_owned(),
                words: texts.usual_button().to_owned(),
                event: Event::Prefilled(USUAL),
            });
        }
        Fact::Prior if case.scheme == Scheme::Before2013 => {
            (texts.offer_scheme().to_owned(), Value::Name("pre2013"))
        }
        Fact::AgreementMonths => {
            let from = case.dates.get(Anchor::AgreementDate).ok()??;
            let months = agreement_months(from, case.now());
            (fill(texts.offer_months(), &[("date", &date::write(from, language))]), Value::Number(months))
        }
        _ => return None,
    };
    let words = told(fact, value, language);
    let value = match value {
        Value::Number(number) => number.to_string(),
        Value::Name(name) => name.to_owned(),
        Value::YesNo(_) => String::new(),
    };
    Some(Offer { from, words, event: Event::FactTold(fact, value) })
}

/// What was answered last, for those who do not see it.
pub fn spoken(answers: &Answers, language: Language) -> String {
    let last = answers.last.and_then(|fact| Some((fact, answer(answers, fact, language)?)));
    last.map(|(fact, answer)| [words::question(fact, language), " ", &answer].concat()).unwrap_or_default()
}

/// A line of the result: its words, how sure the rule is, and where it was read.
pub type Line = (String, Status, &'static [u8]);

/// What stands below the outcomes, each part with its heading: what to do, whom to ask, what for and against, the points
/// of the agreement, and the law of the day. None is empty.
pub fn parts(guide: &Guide, case: &Case) -> Vec<(String, Vec<Line>)> {
    let (texts, language, day, route) = (Texts(case.language), case.language, case.now(), &guide.route);
    let mut parts = Vec::new();
    let mut part = |heading: &str, lines: Vec<Line>| {
        if !lines.is_empty() {
            parts.push((heading.to_owned(), lines));
        }
    };
    let mut lines = Vec::new();
    for step in &route.steps {
        lines.push((words::step(step.code, day, language), step.status, step.sources));
    }
    part(texts.steps(), lines);
    let contact = words::contact(route.contact, day, language);
    part(texts.contact(), vec![(contact, Status::Sourced, route.contact.sources())]);
    for &side in Side::ALL {
        let mut lines = Vec::new();
        for ground in route.grounds.iter().filter(|ground| ground.side == side) {
            lines.push((words::ground(ground.code, language).to_owned(), ground.status, ground.sources));
        }
        part(words::side(side, language), lines);
    }
    let mut lines = Vec::new();
    for fact in POINTS.into_iter().filter(|_| guide.turns_on_agreement()) {
        let mut words = words::term(fact, language).to_owned();
        if let Some(answer) = answer(&case.answers, fact, language) {
            words.push_str(": ");
            words.push_str(&answer);
        }
        lines.push((words, Status::Sourced, &[][..]));
    }
    part(texts.points(), lines);
    let mut lines = Vec::new();
    for note in &route.notes {
        lines.push((words::note(note.code, day, language), note.status, note.sources));
    }
    part(&fill(texts.notes(), &[("date", &date::write(day, language))]), lines);
    parts
}

/// The route as plain lines: where it points, what is missing, and every part of the result. None before the first
/// answer.
pub fn route_text(case: &Case) -> Vec<String> {
    let language = case.language;
    let mut lines = Vec::new();
    if case.answers.given().is_empty() {
        return lines;
    }
    let guide = Guide::of(case);
    for outcome in &guide.route.outcomes {
        let meaning = words::meaning(*outcome, case.now(), language);
        lines.push([words::headline(*outcome, language), ". ", &meaning].concat());
    }
    for fact in &guide.route.missing {
        lines.push([Texts(language).missing(), ": ", words::question(*fact, language)].concat());
    }
    for (heading, part) in parts(&guide, case) {
        for (words, ..) in part {
            lines.push([&heading, ": ", &words].concat());
        }
    }
    lines
}
