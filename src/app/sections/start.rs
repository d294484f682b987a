//! What a fleksjob is, in a few sentences, and the way in. Also rendered on the host, so that it is there
//! before and without the app.

use crate::app::parts::{Tag, el, list, part, say, sentence};
use crate::app::state::View;
use crate::app::view::{Figures, Sentence, employer_period};
use crate::law::{self, Entry, table};
use crate::rules::cost::{Employment, LineCode, estimate};
use crate::text::number::{Decimals, write, write_kroner};
use crate::text::words::screen_route::Route;
use crate::text::{Language, date, page};
use chrono::Datelike as _;
use rust_decimal::Decimal;

/// The example: hours a week and kroner an hour, as the cost section opens with.
const EXAMPLE: (u32, u32) = (18, 200);

/// The start section, with the way to the cost section, and a door to each section that is shown.
pub fn start(language: Language, main: Option<Tag>, doors: Vec<(View, Tag)>) -> Tag {
    let texts = page(language);
    let fact = |heading, words: &Sentence| {
        el("div", "fj-facts__item")
            .add(say("h3", "fj-facts__heading", heading))
            .add(el("p", "").add(sentence(words, "start")))
    };
    let facts = vec![
        fact(texts.start_fact_paid_heading(), &Sentence::new(texts.start_fact_paid())),
        fact(texts.start_fact_subsidy_heading(), &subsidy_fact(language)),
        fact(texts.start_fact_sick_heading(), &sick_fact(language)),
    ];
    let behind = |view| match view {
        View::Start => "",
        View::Types => texts.start_door_types(),
        View::Route => texts.start_door_route(),
        View::Cost => texts.start_door_cost(),
        View::Accommodations => texts.start_door_accommodations(),
        View::Timeline => texts.start_door_timeline(),
        View::Summary => texts.start_door_summary(),
    };
    let doors: Vec<Tag> = doors
        .into_iter()
        .map(|(view, door)| el("div", "fj-doors__door").add(door).add(say("p", "", behind(view))))
        .collect();
    let rates = Sentence::new(texts.start_rates())
        .plain("year", table::LAST_YEAR.to_string())
        .plain("date", date::write(law::CHECKED, language));
    let answer = part("fj-door-cost", "fj-start__answer", texts.start_door_heading());
    let basis = Sentence::new(texts.start_example_basis()).plain("date", date::write(law::CHECKED, language));
    let aside = el("p", "fj-small").add(sentence(&basis, "example"));
    let aside = el("div", "fj-start__aside").add(aside).add_all(main.into_iter().collect());
    let answer = answer.maybe(example(language)).add(aside);
    // The page is drawn anew where other sections are shown, so that what is absent may be absent.
    // Its words count them.
    let heading = if doors.len() == 6 { texts.start_doors_heading() } else { Route(language).ways() };
    let doors = (!doors.is_empty()).then(|| part("fj-doors", "", heading).add(list("fj-doors", doors)));
    el("div", "fj-start")
        .add(say("p", "fj-lead", texts.start_lead()))
        .add(answer)
        .add(part("fj-facts", "", texts.start_facts_heading()).add(list("fj-facts", facts)))
        .add_all(doors.into_iter().collect())
        .add(part("fj-private", "", texts.start_private_heading()).add(say("p", "", texts.start_private())))
        .add(say("p", "fj-small", texts.start_decides()))
        .add(el("p", "fj-small").add(sentence(&rates, "start")))
}

fn subsidy_fact(language: Language) -> Sentence {
    let texts = page(language);
    let entry = table::SUBSIDY_MAXIMUM.on(law::CHECKED).ok();
    let maximum = entry.and_then(Entry::value).unwrap_or(Decimal::ZERO);
    let status = entry.map_or("", |entry| texts.status(entry.status));
    Sentence::new(texts.start_fact_subsidy())
        .plain("maximum", write_kroner(maximum, Decimals::None, language))
        .plain("year", law::CHECKED.year().to_string())
        .plain("status", status.to_owned())
}

fn sick_fact(language: Language) -> Sentence {
    Sentence::new(page(language).start_fact_sick()).plain("days", employer_period(law::CHECKED))
}

/// A worked example with the rules of the day they were last checked.
fn example(language: Language) -> Option<Tag> {
    let texts = page(language);
    let (hours, wage) = (Decimal::from(EXAMPLE.0), Decimal::from(EXAMPLE.1));
    let job = Employment { hours, wage, ..Employment::on(law::CHECKED) };
    let result = estimate(&job).ok()?;
    let figures = Figures { estimate: &result, language };
    let sum = Sentence::new(texts.start_example())
        .plain("hours", write(hours, Decimals::AsNeeded, language))
        .plain("wage", write_kroner(wage, Decimals::None, language))
        .kroner(figures, "cost", LineCode::EmployerCost)
        .kroner(figures, "pay", LineCode::Wage)
        .kroner(figures, "subsidy", LineCode::Subsidy);
    Some(el("p", "fj-start__sum").add(sentence(&sum, "example")))
}
