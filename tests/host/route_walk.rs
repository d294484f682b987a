//! The whole space of answers, walked.
//!
//! Numbers are reduced to the classes between their limits. From "nothing is known" the first missing fact is asked and
//! answered in every way, until nothing is missing. Every complete set of answers lies under exactly one end of that tree
//! (the test counts them: the ends stand for as many as there are), and at each end the unknown facts are filled in
//! against a second, plain implementation, so what was not asked cannot matter. That second implementation also shows,
//! for every question, two complete sets of answers that differ in it alone and come out differently.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use chrono::NaiveDate;
use fleksjob::law::day;
use fleksjob::rules::route::{Fact, Facts, Outcome, Route, route};
use proptest::prelude::*;

use crate::route::{TODAY, plain};
use crate::text::check_for;

/// One value of each class.
fn values(fact: Fact) -> &'static [&'static str] {
    match fact {
        Fact::Age => &["39", "40"],
        Fact::MonthsToPension => &["0", "72", "73"],
        Fact::PostingMonths => &["12", "13"],
        Fact::AgreementMonths => &["0", "11", "12"],
        Fact::NoticeMonths => &["0", "1", "12"],
        _ => fact.allowed().names,
    }
}

const COUNT: usize = Fact::ALL.len();

/// For each fact the place of its value, or nothing.
type Partial = [Option<usize>; COUNT];
/// For each fact the place of its value.
type Complete = [usize; COUNT];

fn facts(told: &Partial) -> Facts {
    let mut facts = Facts::default();
    for fact in Fact::ALL {
        if let Some(place) = told[*fact as usize] {
            facts.set(*fact, values(*fact)[place]).expect("a value");
        }
    }
    facts
}

fn place(fact: Fact, value: &str) -> usize {
    values(fact).iter().position(|known| *known == value).unwrap_or_else(|| panic!("{fact:?} {value}"))
}

/// The rules once more, plainly, for complete answers.
fn plainly(answers: &Complete, date: NaiveDate) -> Vec<Outcome> {
    use Outcome::*;
    let value = |fact: Fact| values(fact)[answers[fact as usize]];
    let yes = |fact| value(fact) == "true";
    let number = |fact| value(fact).parse::<u32>().expect("a number");
    if yes(Fact::SelfEmployed) {
        return vec![SelfEmployedScheme];
    }
    let prior = value(Fact::Prior);
    if prior == "pre2013" && yes(Fact::SameJobOldScheme) {
        return vec![OldSchemeContinues];
    }
    if !yes(Fact::EmployerDk) {
        return vec![BlockForeignEmployer];
    }
    if yes(Fact::Crossborder) && !yes(Fact::DkAttachment) {
        return vec![BlockNoDkAttachment];
    }
    let mut out = Vec::new();
    if yes(Fact::Posted) {
        let all = yes(Fact::Voluntary) && yes(Fact::DkTerms) && yes(Fact::ReturnSecured);
        if !all || number(Fact::PostingMonths) > 12 {
            return vec![BlockPosting];
        }
        out.push(PostingOk);
    }
    let end = |mut out: Vec<Outcome>, last: &[Outcome]| {
        out.extend(last);
        out
    };
    let months = number(Fact::MonthsToPension);
    if months == 0 {
        return end(out, &[BlockPensionAge]);
    }
    match value(Fact::Benefit) {
        "none" => {}
        "foertidspension" => out.push(PensionMustBeDormant),
        _ => return end(out, &[BlockBenefit]),
    }
    if ![Fact::Documented, Fact::Lasting, Fact::Significant, Fact::AnyTrade].into_iter().all(yes) {
        return end(out, &[PointsAgainstCapacity]);
    }
    if yes(Fact::VeryLimited) && !yes(Fact::CanDevelop) {
        return end(out, &[ConsiderDisabilityPension]);
    }
    if !yes(Fact::MeasuresTried) && !yes(Fact::ClearlyPointless) {
        return end(out, &[TryOrdinaryMeasuresFirst]);
    }
    let relation = value(Fact::Relation);
    let previous = relation.starts_with("ordinary") && yes(Fact::SamePnumber) && !yes(Fact::RealJobBetween);
    if !previous {
        if relation != "none" {
            out.push(RetentionRuleNotApplicable);
        }
    } else if months <= 72 && date >= day(2020, 1, 1) {
        out.push(RetentionExemptSenior);
    } else if (yes(Fact::Acute) || yes(Fact::Progressive)) && yes(Fact::AcutePointless) {
        out.push(RetentionExemptAcute);
    } else if !yes(Fact::Agreement) {
        return end(out, &[RetentionNoAgreement, HireElsewherePossible]);
    } else {
        let points = [
            (Fact::Written, RetentionGapWritten),
            (Fact::Functions, RetentionGapFunctions),
            (Fact::Accommodations, RetentionGapAccommodations),
            (Fact::Attempt, RetentionGapAttempt),
            (Fact::Unsupported, RetentionGapUnsupported),
        ];
        let gaps: Vec<Outcome> = points.iter().filter(|(fact, _)| !yes(*fact)).map(|(_, gap)| *gap).collect();
        let notice = if yes(Fact::NoticeDocumented) { number(Fact::NoticeMonths) } else { 0 };
        if !gaps.is_empty() {
            return end(end(out, &gaps), &[HireElsewherePossible]);
        }
        if number(Fact::AgreementMonths) + notice < 12 {
            return end(out, &[RetentionWait, HireElsewherePossible]);
        }
        out.push(RetentionFormalsOk);
    }
    if prior != "none" && !yes(Fact::StillEntitled) {
        return end(out, &[NoLongerEntitled]);
    }
    if prior != "none" && yes(Fact::TransitionPossible) {
        return end(out, &[OrdinaryTransition]);
    }
    out.push(if prior == "post2013" && number(Fact::Age) >= 40 { PermanentPossible } else { Temporary5y });
    out.push(match (yes(Fact::NeedTest), yes(Fact::PartiesKnown) && yes(Fact::HoursClarified)) {
        (true, _) => EntryShortPraktik,
        (false, true) => EntryDirect,
        (false, false) => EntryDevelopmentFleksjob,
    });
    out
}

/// The places of the plain case: every step passes.
fn passing() -> Complete {
    static PASSING: OnceLock<Complete> = OnceLock::new();
    *PASSING.get_or_init(read_plain)
}

fn read_plain() -> Complete {
    let plain = plain();
    let mut answers = [0; COUNT];
    for fact in Fact::ALL {
        let mut alone = Facts::default();
        let same = |value: &&str| {
            alone.set(*fact, value).expect("a value");
            alone.get(*fact) == plain.get(*fact)
        };
        answers[*fact as usize] = match fact {
            Fact::MonthsToPension => 2,
            Fact::PostingMonths => 0,
            _ => values(*fact).iter().position(same).unwrap_or_else(|| panic!("{fact:?}")),
        };
    }
    answers
}

/// What must hold beside a fact for it to matter; several ways for some.
fn contexts(fact: Fact) -> &'static [&'static [(Fact, &'static str)]] {
    const HERE: (Fact, &str) = (Fact::Relation, "ordinary_last");
    const AGAIN: (Fact, &str) = (Fact::Prior, "post2013");
    match fact {
        Fact::Prior => &[
            &[(Fact::SameJobOldScheme, "true")],
            &[(Fact::Age, "40")],
            &[(Fact::StillEntitled, "false")],
            &[(Fact::TransitionPossible, "true")],
        ],
        Fact::SameJobOldScheme => &[&[(Fact::Prior, "pre2013")]],
        Fact::DkAttachment => &[&[(Fact::Crossborder, "true")]],
        Fact::Crossborder => &[&[(Fact::DkAttachment, "false")]],
        Fact::PostingMonths | Fact::Voluntary | Fact::DkTerms | Fact::ReturnSecured => {
            &[&[(Fact::Posted, "true")]]
        }
        Fact::VeryLimited => &[&[(Fact::CanDevelop, "false")]],
        Fact::CanDevelop => &[&[(Fact::VeryLimited, "true")]],
        Fact::ClearlyPointless => &[&[(Fact::MeasuresTried, "false")]],
        Fact::SamePnumber | Fact::RealJobBetween => &[&[HERE]],
        Fact::Acute | Fact::Progressive => &[&[HERE, (Fact::AcutePointless, "true")]],
        Fact::AcutePointless => &[&[HERE, (Fact::Acute, "true"), (Fact::Progressive, "true")]],
        Fact::Agreement
        | Fact::Written
        | Fact::Functions
        | Fact::Accommodations
        | Fact::Attempt
        | Fact::Unsupported
        | Fact::AgreementMonths => &[&[HERE]],
        Fact::NoticeMonths | Fact::NoticeDocumented => &[&[
            HERE,
            (Fact::AgreementMonths, "11"),
            (Fact::NoticeMonths, "12"),
            (Fact::NoticeDocumented, "true"),
        ]],
        Fact::StillEntitled | Fact::TransitionPossible | Fact::Age => &[&[AGAIN]],
        _ => &[&[]],
    }
}

/// Ways past the retention step, for facts behind it; each also past the measures.
const PAST: [&[(Fact, &str)]; 12] = [
    &[],
    &[(Fact::SamePnumber, "false")],
    &[(Fact::RealJobBetween, "true")],
    &[(Fact::MonthsToPension, "72")],
    &[(Fact::AcutePointless, "true"), (Fact::Acute, "true"), (Fact::Progressive, "true")],
    &[(Fact::NoticeDocumented, "true"), (Fact::NoticeMonths, "12")],
    &[POINTLESS],
    &[POINTLESS, (Fact::SamePnumber, "false")],
    &[POINTLESS, (Fact::RealJobBetween, "true")],
    &[POINTLESS, (Fact::MonthsToPension, "72")],
    &[POINTLESS, (Fact::AcutePointless, "true"), (Fact::Acute, "true"), (Fact::Progressive, "true")],
    &[POINTLESS, (Fact::NoticeDocumented, "true"), (Fact::NoticeMonths, "12")],
];

const POINTLESS: (Fact, &str) = (Fact::ClearlyPointless, "true");

/// Whether two complete sets of answers differ in `fact` alone, agree with what is told, and come out differently.
fn can_change(fact: Fact, told: &Partial, date: NaiveDate, past: &[&[(Fact, &str)]]) -> bool {
    let mut past = past.iter().flat_map(|past| contexts(fact).iter().map(move |context| (past, context)));
    past.any(|(past, context)| {
        let mut answers = passing();
        for (fact, value) in past.iter().chain(*context) {
            answers[*fact as usize] = place(*fact, value);
        }
        for known in Fact::ALL {
            if let Some(place) = told[*known as usize] {
                answers[*known as usize] = place;
            }
        }
        let outcome = |place| {
            answers[fact as usize] = place;
            plainly(&answers, date)
        };
        let outcomes: BTreeSet<Vec<Outcome>> = (0..values(fact).len()).map(outcome).collect();
        outcomes.len() > 1
    })
}

/// Who is ordinarily employed here now has had no job in between, and is known: answers that say otherwise, and were not
/// given, are no answers.
fn make_possible(answers: &mut Complete, told: &Partial) {
    if values(Fact::Relation)[answers[Fact::Relation as usize]] == "ordinary_now" {
        for (fact, value) in [(Fact::RealJobBetween, "false"), (Fact::PartiesKnown, "true")] {
            answers[fact as usize] = told[fact as usize].unwrap_or(place(fact, value));
        }
    }
}

const ENTRY: [Fact; 3] = [Fact::PartiesKnown, Fact::HoursClarified, Fact::NeedTest];

/// What must hold of every route.
fn form(found: &Route, told: &Partial) -> Result<(), String> {
    let decisive = found.outcomes.iter().filter(|outcome| outcome.decides()).count();
    let distinct: BTreeSet<Outcome> = found.outcomes.iter().copied().collect();
    let open = found.outcomes.contains(&Outcome::NeedsFacts);
    let decides = found.missing.iter().any(|fact| !ENTRY.contains(fact));
    let known = told.iter().any(Option::is_some);
    let rules = [
        (decisive == 1, "not one decisive outcome"),
        (distinct.len() == found.outcomes.len(), "an outcome twice"),
        (!open || found.outcomes.last() == Some(&Outcome::NeedsFacts), "needs_facts is not the last"),
        (open == decides, "needs_facts without a missing fact that decides, or the other way round"),
        (found.missing.is_sorted(), "not in the order of asking"),
        (found.missing.iter().all(|fact| told[*fact as usize].is_none()), "asks for what is told"),
        (!known || !found.grounds.is_empty(), "no ground"),
        (found.grounds.iter().all(|ground| !ground.sources.is_empty()), "a ground without a source"),
        (found.grounds.is_sorted_by_key(|ground| ground.code), "grounds out of order"),
        (!found.steps.is_empty(), "no step"),
    ];
    match rules.into_iter().find(|(holds, _)| !holds) {
        Some((_, rule)) => Err(format!("{rule}: {:?} {:?}", found.outcomes, found.missing)),
        None => Ok(()),
    }
}

/// What the walk has met.
#[derive(Default)]
struct Met {
    questions: u64,
    ends: u64,
    /// Questions on the longest way.
    longest: usize,
    /// Complete sets of answers under the ends.
    answers: u128,
    reached: BTreeSet<Outcome>,
    asked: BTreeSet<Fact>,
    chains: BTreeSet<Vec<Outcome>>,
}

fn walk(told: &mut Partial, facts: &Facts, date: NaiveDate, met: &mut Met) {
    let found = route(facts, date);
    form(&found, told).unwrap_or_else(|rule| panic!("{rule} {:?}", facts));
    met.reached.extend(&found.outcomes);
    let Some(asked) = found.missing.first().copied() else {
        met.ends += 1;
        met.longest = met.longest.max(told.iter().flatten().count());
        let unknown = Fact::ALL.iter().filter(|fact| told[**fact as usize].is_none());
        met.answers += unknown.map(|fact| values(*fact).len() as u128).product::<u128>();
        for fill in 0..3 {
            let mut answers = [0; COUNT];
            for fact in Fact::ALL {
                answers[*fact as usize] = told[*fact as usize].unwrap_or(fill.min(values(*fact).len() - 1));
            }
            make_possible(&mut answers, told);
            assert_eq!(found.outcomes, plainly(&answers, date), "{:?}", facts);
        }
        met.chains.insert(found.outcomes);
        return;
    };
    assert!(can_change(asked, told, date, &PAST[..1]), "{asked:?} changes nothing: {:?}", facts);
    met.questions += 1;
    met.asked.insert(asked);
    for place in 0..values(asked).len() {
        told[asked as usize] = Some(place);
        let mut facts = facts.clone();
        facts.set(asked, values(asked)[place]).expect("a value");
        walk(told, &facts, date, met);
    }
    told[asked as usize] = None;
}

#[test]
fn every_answer_is_walked_and_decided_once() {
    let all: u128 = Fact::ALL.iter().map(|fact| values(*fact).len() as u128).product();
    let mut reached = BTreeSet::new();
    for date in [day(2019, 12, 31), TODAY] {
        let mut met = Met::default();
        walk(&mut [None; COUNT], &Facts::default(), date, &mut met);
        crate::tell(&format!(
            "route on {date}: {} questions (at most {} on one way), {} ends, {} chains of outcomes, {} sets of answers",
            met.questions,
            met.longest,
            met.ends,
            met.chains.len(),
            met.answers
        ));
        assert_eq!(met.answers, all, "the ends do not stand for every set of answers once");
        assert_eq!(met.asked.len(), COUNT, "a fact is never asked for");
        reached.extend(met.reached);
    }
    let never: Vec<&Outcome> = Outcome::ALL.iter().filter(|outcome| !reached.contains(outcome)).collect();
    assert_eq!(never, [&Outcome::NotCovered], "never reached");
}

fn partial() -> impl Strategy<Value = Partial> {
    // More known than not, and steps that pass more often than not: otherwise the first steps end almost everything.
    let mut told: BoxedStrategy<Vec<Option<usize>>> = Just(Vec::new()).boxed();
    let pass = passing();
    for fact in Fact::ALL {
        let (one, count) = (pass[*fact as usize], values(*fact).len());
        let next = prop_oneof![6 => Just(Some(one)), 3 => Just(None), 2 => (0..count).prop_map(Some)];
        told = (told, next)
            .prop_map(|(mut told, next)| {
                told.push(next);
                told
            })
            .boxed();
    }
    told.prop_map(|told| told.try_into().unwrap_or([None; COUNT]))
}

#[test]
fn in_whatever_order_facts_are_told_exactly_those_are_missing_that_can_change_the_outcomes() {
    for date in [day(2019, 12, 31), TODAY] {
        check_for(2_000, (partial(), any::<[u8; COUNT]>()), |(told, fill)| {
            let found = route(&facts(&told), date);
            form(&found, &told).map_err(TestCaseError::fail)?;
            for fact in &found.missing {
                prop_assert!(
                    can_change(*fact, &told, date, &PAST),
                    "{:?} changes nothing: {:?}",
                    fact,
                    facts(&told)
                );
            }
            // Any answers to the rest: what is not missing changes nothing.
            let mut answers = [0; COUNT];
            for fact in Fact::ALL {
                let any = usize::from(fill[*fact as usize]) % values(*fact).len();
                answers[*fact as usize] = told[*fact as usize].unwrap_or(any);
            }
            make_possible(&mut answers, &told);
            let outcomes = plainly(&answers, date);
            let idle = Fact::ALL.iter().filter(|fact| {
                told[**fact as usize].is_none() && !found.missing.contains(fact) && **fact != Fact::Relation
            });
            for fact in idle {
                for place in 0..values(*fact).len() {
                    let mut other = answers;
                    other[*fact as usize] = place;
                    make_possible(&mut other, &told);
                    prop_assert_eq!(
                        &plainly(&other, date),
                        &outcomes,
                        "{:?} matters: {:?}",
                        fact,
                        facts(&told)
                    );
                }
            }
            // What is certain already stays when the rest is told.
            let certain: Vec<Outcome> =
                found.outcomes.iter().copied().filter(|outcome| *outcome != Outcome::NeedsFacts).collect();
            let mut rest = outcomes.iter();
            prop_assert!(
                certain.iter().all(|outcome| rest.any(|found| found == outcome)),
                "{:?} {:?}",
                certain,
                outcomes
            );
            Ok(())
        });
    }
}

#[test]
fn complete_answers_come_out_as_in_the_plain_implementation() {
    let numbers = (13u16..=120, 0u16..=1_200, 0u16..=30, 0u16..=30, 0u16..=30);
    check_for(
        3_000,
        (any::<[u8; COUNT]>(), numbers),
        |(fill, (age, pension, posting, agreement, notice))| {
            let pass = passing();
            let mut answers = [0; COUNT];
            for fact in Fact::ALL {
                let byte = usize::from(fill[*fact as usize]);
                let any = byte % values(*fact).len();
                answers[*fact as usize] = if byte >= 100 { pass[*fact as usize] } else { any };
            }
            let told: Partial = answers.map(Some);
            let mut facts = facts(&told);
            prop_assert_eq!(&route(&facts, TODAY).outcomes, &plainly(&answers, TODAY));
            // Numbers within a class come out alike.
            let class = |number: u16, limits: &[u16]| limits.iter().filter(|limit| number > **limit).count();
            for (fact, number, limits) in [
                (Fact::Age, age, &[39][..]),
                (Fact::MonthsToPension, pension, &[0, 72]),
                (Fact::PostingMonths, posting, &[12]),
            ] {
                answers[fact as usize] = class(number, limits);
                facts.set(fact, &number.to_string()).expect("a number");
            }
            prop_assert_eq!(&route(&facts, TODAY).outcomes, &plainly(&answers, TODAY));
            facts.set(Fact::AgreementMonths, &agreement.to_string()).expect("a number");
            facts.set(Fact::NoticeMonths, &notice.to_string()).expect("a number");
            let documented =
                values(Fact::NoticeDocumented)[answers[Fact::NoticeDocumented as usize]] == "true";
            let counts = agreement + if documented { notice } else { 0 };
            answers[Fact::AgreementMonths as usize] =
                place(Fact::AgreementMonths, if counts >= 12 { "12" } else { "0" });
            answers[Fact::NoticeMonths as usize] = place(Fact::NoticeMonths, "0");
            prop_assert_eq!(&route(&facts, TODAY).outcomes, &plainly(&answers, TODAY));
            Ok(())
        },
    );
}
