//! What a fleksjob is, in a few sentences, and the way in. Also rendered on the host, so that it is there
//! before and without the app.

use chrono::Datelike as _;
use rust_decimal::Decimal;
use yew::prelude::*;

use crate::app::parts::{el, list, part, say, sentence};
use crate::app::view::{Figures, Place, Sentence};
use crate::law::{self, table};
use crate::rules::cost::{Employment, LineCode, estimate};
use crate::text::number::{Decimals, write, write_kroner};
use crate::text::{Language, catalogue, date};

/// The example: hours a week and kroner an hour.
const EXAMPLE: (u32, u32) = (15, 190);

/// The start section, with the way to the cost section.
pub fn start(language: Language, door: Html) -> Html {
    let texts = catalogue(language);
    let facts = [
        (texts.start_fact_paid_heading, Sentence::words(texts.start_fact_paid)),
        (texts.start_fact_subsidy_heading, subsidy_fact(language)),
        (texts.start_fact_sick_heading, sick_fact(language)),
    ];
    let fact = |(heading, words): (&'static str, Sentence)| {
        let words = el("p", "", vec![sentence(&words, "start")]);
        el("div", "fj-facts__item", vec![say("h3", "fj-facts__heading", heading), words])
    };
    let door = el("div", "", vec![say("p", "", texts.start_door_text), door]);
    let facts = list("fj-facts", facts.map(fact).to_vec());
    let private = say("p", "", texts.start_private);
    el(
        "div",
        "fj-start",
        vec![
            say("p", "fj-lead", texts.start_lead),
            part("fj-door-cost", "fj-start__door", texts.start_door_heading, door),
            part("fj-facts", "", texts.start_facts_heading, facts),
            part("fj-example", "fj-start__example", texts.start_example_heading, example(language)),
            part("fj-private", "", texts.start_private_heading, private),
            say("p", "fj-start__decides", texts.start_decides),
        ],
    )
}

fn place(name: &'static str, text: String) -> Place {
    Place { name, text, line: None }
}

fn subsidy_fact(language: Language) -> Sentence {
    let texts = catalogue(language);
    let entry = table::SUBSIDY_MAXIMUM.on(law::CHECKED).ok();
    let maximum = entry.and_then(|entry| entry.value).unwrap_or(Decimal::ZERO);
    let status = entry.map(|entry| texts.status(entry.status)).unwrap_or_default();
    Sentence {
        template: texts.start_fact_subsidy,
        places: vec![
            place("maximum", write_kroner(maximum, Decimals::None, language)),
            place("year", law::CHECKED.year().to_string()),
            place("status", status.to_owned()),
        ],
    }
}

fn sick_fact(language: Language) -> Sentence {
    let texts = catalogue(language);
    let days = table::EMPLOYER_PERIOD.on(law::CHECKED).ok().and_then(|entry| entry.value);
    Sentence {
        template: texts.start_fact_sick,
        places: vec![place("days", days.map(|days| days.to_string()).unwrap_or_default())],
    }
}

/// A worked example with the rules of the day they were last checked.
fn example(language: Language) -> Html {
    let texts = catalogue(language);
    let (hours, wage) = (Decimal::from(EXAMPLE.0), Decimal::from(EXAMPLE.1));
    let job = Employment { hours, wage, ..Employment::on(law::CHECKED) };
    let Ok(result) = estimate(&job) else { return Html::default() };
    let figures = Figures { estimate: &result, language };
    let sum = Sentence {
        template: texts.start_example,
        places: vec![
            place("hours", write(hours, Decimals::AsNeeded, language)),
            place("wage", write_kroner(wage, Decimals::None, language)),
            figures.kroner("cost", LineCode::EmployerCost),
            figures.kroner("pay", LineCode::Wage),
            figures.kroner("subsidy", LineCode::Subsidy),
        ],
    };
    let basis = Sentence {
        template: texts.start_example_basis,
        places: vec![place("date", date::write(law::CHECKED, language))],
    };
    el(
        "div",
        "",
        vec![
            el("p", "fj-start__sum", vec![sentence(&sum, "example")]),
            el("p", "fj-small", vec![sentence(&basis, "example")]),
        ],
    )
}
