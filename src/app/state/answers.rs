//! What the visitor has answered on the route.

use crate::rules::route::{Fact, Facts, Value};
use crate::text::number::{plain, read};

/// What the visitor has answered on the route, what they do not know, and the question that is open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    /// What is known.
    pub facts: Facts,
    /// Asked, and answered with "don't know": not asked again.
    pub unknown: Vec<Fact>,
    /// A question that was answered and is open again; otherwise the first that is missing is asked.
    pub open: Option<Fact>,
    /// The number being typed as an answer.
    pub typed: String,
    /// What was typed is no answer to the question: the visitor is told what would be.
    pub refused: bool,
    /// What was answered last, for those who do not see it.
    pub last: Option<Fact>,
    /// The result is wanted although questions are left.
    pub early: bool,
}

impl Answers {
    /// Takes an answer, as [`Facts::set`] does; an empty one is "don't know". `false` if it is not one of the allowed.
    pub fn tell(&mut self, fact: Fact, value: &str) -> bool {
        let told = self.facts.set(fact, value).is_ok();
        if told {
            self.unknown.retain(|known| *known != fact);
            if self.facts.get(fact).is_none() {
                self.unknown.push(fact);
            }
            self.open = None;
            self.typed.clear();
            self.refused = false;
        }
        told
    }

    /// Takes an answer back, if it is the one that stands: the question is asked as if for the first time.
    pub fn take_back(&mut self, fact: Fact, value: &str) {
        if self.word(fact).as_deref() == Some(value) {
            // No answer is always allowed.
            let _ = self.facts.set(fact, "");
        }
    }

    /// Takes the number that was typed; if it is none, or not allowed, it stays and is refused.
    pub fn enter(&mut self, fact: Fact) {
        let number = read(&self.typed).map(|number| plain(number.normalize()));
        self.refused = !number.is_ok_and(|number| self.tell(fact, &number));
    }

    /// Opens a question again; its answer stays until another is given.
    pub fn reopen(&mut self, fact: Fact) {
        self.open = Some(fact);
        self.refused = false;
        self.typed = match self.facts.get(fact) {
            Some(Value::Number(number)) => plain(number.into()),
            _ => String::new(),
        };
    }

    /// What is answered, in the order of the questions.
    pub fn given(&self) -> Vec<Fact> {
        Fact::ALL.iter().copied().filter(|fact| self.is_given(*fact)).collect()
    }

    /// Whether a question is answered, be it with "don't know".
    pub fn is_given(&self, fact: Fact) -> bool {
        self.facts.get(fact).is_some() || self.unknown.contains(&fact)
    }

    /// An answer as the share link writes it; `null` is "don't know".
    pub fn word(&self, fact: Fact) -> Option<String> {
        match self.facts.get(fact) {
            Some(Value::YesNo(yes)) => Some(if yes { "true" } else { "false" }.to_owned()),
            Some(Value::Number(number)) => Some(plain(number.into())),
            Some(Value::Name(name)) => Some(name.to_owned()),
            None => self.unknown.contains(&fact).then(|| "null".to_owned()),
        }
    }
}
