//! The decision, step by step in the order of the law, with facts that may be unknown.
//!
//! A step gives outcomes, ends the route, or stays open until more is told. No step reads a fact of another (but for
//! [`Fact::Prior`] and [`Fact::MonthsToPension`], which two steps read on different sides of their limits), so a fact can
//! change the answer exactly when no step before its own surely ends the route and its own step still depends on it.

use chrono::NaiveDate;

use super::fact::{
    APPRENTICE_ONLY, BENEFIT_NONE, DISABILITY_PENSION, Fact, Facts, NO, OVER_A_YEAR, PENSION_FAR,
    PENSION_REACHED, PRIOR_BEFORE_2013, PRIOR_NONE, RELATION_NONE, UNDER_40, WAGE_SUBSIDY_ONLY, YES,
};
use super::months::{TWELVE_MONTHS, counted};
use super::outcome::Outcome;
use crate::rules::regime::ACT_2020;

/// The five points that the agreement is measured on, in their order.
pub(super) const POINTS: [(Fact, Outcome); 5] = [
    (Fact::Written, Outcome::RetentionGapWritten),
    (Fact::Functions, Outcome::RetentionGapFunctions),
    (Fact::Accommodations, Outcome::RetentionGapAccommodations),
    (Fact::Attempt, Outcome::RetentionGapAttempt),
    (Fact::Unsupported, Outcome::RetentionGapUnsupported),
];

/// Outcomes so far, and the facts that can still change them.
pub(super) struct Decision<'a> {
    facts: &'a Facts,
    date: NaiveDate,
    pub(super) outcomes: Vec<Outcome>,
    /// A bit for each fact.
    missing: u64,
    /// This step depends on what is missing.
    open: bool,
    /// No step before this one was open.
    sure: bool,
}

/// A step: whether it surely ends the route.
type Step = fn(&mut Decision<'_>) -> bool;

/// The order of the law.
const STEPS: [Step; 12] = [
    |d| d.block(&[(Fact::SelfEmployed, YES)], Outcome::SelfEmployedScheme),
    |d| {
        d.block(
            &[(Fact::Prior, PRIOR_BEFORE_2013), (Fact::SameJobOldScheme, YES)],
            Outcome::OldSchemeContinues,
        )
    },
    |d| d.block(&[(Fact::EmployerDk, NO)], Outcome::BlockForeignEmployer),
    |d| d.block(&[(Fact::Crossborder, YES), (Fact::DkAttachment, NO)], Outcome::BlockNoDkAttachment),
    |d| d.posting(),
    |d| d.block(&[(Fact::MonthsToPension, PENSION_REACHED)], Outcome::BlockPensionAge),
    |d| d.benefit(),
    |d| d.capacity(),
    |d| d.block(&[(Fact::VeryLimited, YES), (Fact::CanDevelop, NO)], Outcome::ConsiderDisabilityPension),
    |d| {
        d.block(&[(Fact::MeasuresTried, NO), (Fact::ClearlyPointless, NO)], Outcome::TryOrdinaryMeasuresFirst)
    },
    |d| d.retention(),
    |d| d.duration(),
];

pub(super) fn decide(facts: &Facts, date: NaiveDate) -> Decision<'_> {
    let mut decision = Decision { facts, date, outcomes: Vec::new(), missing: 0, open: false, sure: true };
    if !STEPS.iter().any(|step| decision.take(*step)) {
        decision.entry();
    }
    if !decision.sure {
        decision.outcomes.push(Outcome::NeedsFacts);
    }
    decision
}

impl Decision<'_> {
    /// Facts that can still change the outcomes, in the order in which to ask.
    pub(super) fn missing(&self) -> Vec<Fact> {
        Fact::ALL.iter().copied().filter(|fact| self.missing & bit(*fact) != 0).collect()
    }

    fn take(&mut self, step: Step) -> bool {
        let ends = step(self);
        self.sure &= !core::mem::take(&mut self.open);
        ends
    }

    /// An outcome, if it is certain.
    fn say(&mut self, outcome: Outcome) {
        if self.sure && !self.open {
            self.outcomes.push(outcome);
        }
    }

    /// The class of a fact, which is missing if it is not known.
    fn ask(&mut self, fact: Fact) -> Option<u16> {
        let known = self.facts.implied(fact);
        if known.is_none() {
            self.missing |= bit(fact);
            self.open = true;
        }
        known
    }

    /// Whether one of these holds. Facts are missing only as long as none does.
    fn any(&mut self, tests: &[(Fact, u16)]) -> Option<bool> {
        let facts = self.facts;
        if tests.iter().any(|(fact, class)| facts.implied(*fact) == Some(*class)) {
            return Some(true);
        }
        let mut known = true;
        for (fact, _) in tests {
            known &= self.ask(*fact).is_some();
        }
        known.then_some(false)
    }

    /// Whether all of these hold. Facts are missing only as long as none fails.
    fn all(&mut self, tests: &[(Fact, u16)]) -> Option<bool> {
        let facts = self.facts;
        if tests.iter().any(|(fact, class)| facts.implied(*fact).is_some_and(|known| known != *class)) {
            return Some(false);
        }
        let mut known = true;
        for (fact, _) in tests {
            known &= self.ask(*fact).is_some();
        }
        known.then_some(true)
    }

    /// A step that ends the route if all of these hold.
    fn block(&mut self, tests: &[(Fact, u16)], outcome: Outcome) -> bool {
        let ends = self.all(tests) == Some(true);
        if ends {
            self.say(outcome);
        }
        ends
    }

    fn posting(&mut self) -> bool {
        let posted = self.facts.implied(Fact::Posted);
        if posted == Some(NO) {
            return false;
        }
        let breaks = self.any(&[
            (Fact::PostingMonths, OVER_A_YEAR),
            (Fact::Voluntary, NO),
            (Fact::DkTerms, NO),
            (Fact::ReturnSecured, NO),
        ]);
        self.ask(Fact::Posted);
        match breaks {
            Some(true) => self.say(Outcome::BlockPosting),
            Some(false) => self.say(Outcome::PostingOk),
            None => {}
        }
        posted.is_some() && breaks == Some(true)
    }

    fn benefit(&mut self) -> bool {
        match self.ask(Fact::Benefit) {
            None | Some(BENEFIT_NONE) => false,
            Some(DISABILITY_PENSION) => {
                self.say(Outcome::PensionMustBeDormant);
                false
            }
            Some(_) => {
                self.say(Outcome::BlockBenefit);
                true
            }
        }
    }

    fn capacity(&mut self) -> bool {
        let lacks = self.any(&[
            (Fact::Lasting, NO),
            (Fact::Significant, NO),
            (Fact::AnyTrade, NO),
            (Fact::Documented, NO),
        ]);
        if lacks == Some(true) {
            self.say(Outcome::PointsAgainstCapacity);
        }
        lacks == Some(true)
    }

    fn retention(&mut self) -> bool {
        match self.ask(Fact::Relation) {
            Some(RELATION_NONE) => return false,
            Some(WAGE_SUBSIDY_ONLY | APPRENTICE_ONLY) => {
                self.say(Outcome::RetentionRuleNotApplicable);
                return false;
            }
            _ => {}
        }
        // INTERPRETATION: the previous place of work is where one is or was last ordinarily employed, unit P-number; a real
        // job elsewhere since, however short, makes that the previous one (decision 0010, reading 4).
        if self.any(&[(Fact::SamePnumber, NO), (Fact::RealJobBetween, YES)]) == Some(true) {
            self.say(Outcome::RetentionRuleNotApplicable);
            return false;
        }
        if self.date >= ACT_2020 {
            match self.facts.implied(Fact::MonthsToPension) {
                // Asked for by the step on the pension age.
                None => self.open = true,
                Some(PENSION_FAR) => {}
                Some(_) => {
                    self.say(Outcome::RetentionExemptSenior);
                    return false;
                }
            }
        }
        if self.acute() == Some(true) {
            self.say(Outcome::RetentionExemptAcute);
            return false;
        }
        let asked = !self.open;
        self.formals() && asked
    }

    /// Acute or progressive, and special terms clearly pointless.
    ///
    /// INTERPRETATION: a serious illness that gets worse counts as an acute one, and neither half is enough (decision 0010,
    /// reading 5).
    fn acute(&mut self) -> Option<bool> {
        if self.facts.implied(Fact::AcutePointless) == Some(NO) {
            return Some(false);
        }
        let cause = self.any(&[(Fact::Acute, YES), (Fact::Progressive, YES)]);
        if cause == Some(false) {
            return cause;
        }
        self.ask(Fact::AcutePointless).and(cause)
    }

    /// Agreement, five points, twelve months: whether they surely fail.
    ///
    /// INTERPRETATION: then the route ends here, and another workplace stays possible (decision 0010, reading 8).
    fn formals(&mut self) -> bool {
        if self.ask(Fact::Agreement) == Some(NO) {
            self.say(Outcome::RetentionNoAgreement);
            self.say(Outcome::HireElsewherePossible);
            return true;
        }
        let mut gap = false;
        for (point, outcome) in POINTS {
            if self.facts.implied(point) == Some(NO) {
                self.say(outcome);
                gap = true;
            }
        }
        for (point, _) in POINTS {
            self.ask(point);
        }
        // INTERPRETATION: what the written agreement lacks comes before how long it has run, because the months are those
        // of such an agreement; the ground on the months is given all the same (decision 0010, reading 6).
        let fails = gap || self.months();
        if fails {
            self.say(Outcome::HireElsewherePossible);
        }
        fails
    }

    /// Whether the twelve months surely fail.
    fn months(&mut self) -> bool {
        let (least, most) = counted(self.facts);
        if least >= TWELVE_MONTHS {
            self.say(Outcome::RetentionFormalsOk);
            return false;
        }
        if most < TWELVE_MONTHS {
            self.say(Outcome::RetentionWait);
            return true;
        }
        self.ask(Fact::AgreementMonths);
        if self.facts.implied(Fact::NoticeDocumented) != Some(NO) {
            self.ask(Fact::NoticeMonths);
        }
        if self.facts.number(Fact::NoticeMonths) != Some(0) {
            self.ask(Fact::NoticeDocumented);
        }
        false
    }

    fn duration(&mut self) -> bool {
        let known = |fact| self.facts.implied(fact);
        let (still, transition) = (known(Fact::StillEntitled), known(Fact::TransitionPossible));
        let first = known(Fact::Prior) == Some(PRIOR_NONE);
        // Then the first and every later one are granted for five years alike.
        let alike = still == Some(YES) && transition == Some(NO) && known(Fact::Age) == Some(UNDER_40);
        if first || alike {
            self.say(Outcome::Temporary5y);
            return false;
        }
        let prior = self.ask(Fact::Prior);
        if self.ask(Fact::StillEntitled) == Some(NO) {
            self.say(Outcome::NoLongerEntitled);
            return prior.is_some();
        }
        // INTERPRETATION: at every renewal the conditions are tried anew, so an ordinary job that has become possible
        // points away from a flexi-job under 40, too (decision 0010, reading 9).
        if self.ask(Fact::TransitionPossible) == Some(YES) {
            self.say(Outcome::OrdinaryTransition);
            return prior.is_some();
        }
        let outcome = match prior {
            Some(PRIOR_BEFORE_2013) => Outcome::Temporary5y,
            _ if self.ask(Fact::Age) == Some(UNDER_40) => Outcome::Temporary5y,
            _ => Outcome::PermanentPossible,
        };
        self.say(outcome);
        false
    }

    /// How to begin. Advice, not a condition: what is missing here leaves the route decided.
    fn entry(&mut self) {
        // INTERPRETATION: whoever sees a need for a trial gets the trial; otherwise both must know each other and the hours
        // be clear for hiring at once, and else the hours are found in the job (decision 0010, reading 11).
        if self.facts.implied(Fact::NeedTest) == Some(YES) {
            self.say(Outcome::EntryShortPraktik);
            return;
        }
        let clear = self.all(&[(Fact::PartiesKnown, YES), (Fact::HoursClarified, YES)]);
        self.ask(Fact::NeedTest);
        match clear {
            Some(true) => self.say(Outcome::EntryDirect),
            Some(false) => self.say(Outcome::EntryDevelopmentFleksjob),
            None => {}
        }
    }
}

fn bit(fact: Fact) -> u64 {
    1 << fact as u64
}
