//! What applies: the tracks to choose, their dates, and the questions that change something.

use yew::prelude::*;

use crate::app::dues::{exemption_from_route, grant_from_route, has_track};
use crate::app::parts::{DateField, Tag, choice, date_fields, disclosure, el, live, say};
use crate::app::state::{AnchorFault, Case, Dates, Event, View};
use crate::app::view::date_fault;
use crate::rules::cost::Scheme;
use crate::rules::timeline::{Anchor, Exemption, Grant, SickPay, Track};
use crate::text::template::{Piece, pieces};
use crate::text::timeline as words;
use crate::text::words::screen_route::Route;
use crate::text::words::screen_timeline::Timeline;
use crate::text::{Language, page};

/// The tracks as they are asked for: what is common first.
pub(super) const TRACKS: [Track; 4] = [Track::Fleksjob, Track::Retention, Track::Sick, Track::Abroad];

/// A track to choose, and below it what it is counted from.
pub(super) fn track_form(track: Track, case: &Case, onevent: &Callback<Event>) -> Tag {
    let texts = Timeline(case.language);
    let chosen = has_track(case, track);
    let label = match track {
        Track::Fleksjob => texts.pick_fleksjob(),
        Track::Retention => texts.pick_retention(),
        Track::Sick => texts.pick_sick(),
        Track::Abroad => texts.pick_abroad(),
    };
    let id = format!("fj-track-{}", track.id());
    let input = el("input", "fj-choice__input")
        .set("type", "checkbox")
        .with("id", &id)
        .checked(chosen)
        .choosing(onevent, dates_with(case, |dates| dates.choose(track, !chosen)));
    let label = say("label", "fj-choice__label", label).with("for", &id);
    el("div", "fj-pick")
        .key(track.id())
        .add(el("div", "fj-choice__option").add(input).add(label))
        .maybe(chosen.then(|| track_fields(track, case, onevent)))
}

fn dates_with(case: &Case, change: impl FnOnce(&mut Dates)) -> Event {
    let mut dates = Box::new(case.dates.clone());
    change(&mut dates);
    Event::DatesSet(dates)
}

fn track_fields(track: Track, case: &Case, onevent: &Callback<Event>) -> Tag {
    let texts = Timeline(case.language);
    let (main, more): (Anchor, &[Anchor]) = match track {
        Track::Fleksjob => (Anchor::Start, &[Anchor::LastFollowup]),
        Track::Retention => (Anchor::AgreementDate, &[]),
        Track::Abroad => (Anchor::PostingStart, &[]),
        Track::Sick => (
            Anchor::Absence,
            &[
                Anchor::WagePaid,
                Anchor::EmployerSickpayEnd,
                Anchor::FasttrackRequest,
                Anchor::NotificationLetterSent,
                Anchor::S56Start,
            ],
        ),
    };
    let field = |anchor| date_field(anchor, case, onevent);
    let more = (!more.is_empty()).then(|| {
        let fields = more.iter().map(|anchor| field(*anchor)).collect();
        disclosure("fj-form__more", texts.more(), el("div", "").add_all(fields))
    });
    let questions = match track {
        Track::Fleksjob => el("div", "").maybe(Some(grant(case, onevent))),
        Track::Retention => el("div", "").maybe(Some(exemption(case, onevent))),
        Track::Sick => sick_questions(case, onevent),
        Track::Abroad => el("div", ""),
    };
    el("div", "fj-pick__fields").add(field(main)).add(questions).maybe(more)
}

#[inline(never)]
fn date_field(anchor: Anchor, case: &Case, onevent: &Callback<Event>) -> Tag {
    let texts = page(case.language);
    let fault = case.dates.fault(anchor).map(|fault| match fault {
        AnchorFault::OutOfRange => Timeline(case.language).error_range(),
        AnchorFault::Unreadable(error) => date_fault(error, texts),
    });
    let field = DateField {
        id: &format!("fj-{}", anchor.id()),
        legend: words::anchor(anchor, case.language),
        hint: "",
        date: case.dates.typed(anchor),
        fault,
        event: &|part| Event::AnchorTyped(anchor, part, String::new()),
    };
    date_fields(&field, texts, onevent)
}

/// A question that changes which rules apply.
#[derive(Clone, Copy, PartialEq)]
enum Question {
    Grant,
    Exemption,
    InFleksjob,
    SickPay,
    Salaried,
}

/// Answers a question with the answer at a place; with none, it is not known.
fn answered(mut dates: Dates, question: Question, place: Option<usize>) -> Dates {
    let yes = place.map(|place| place == 0);
    match question {
        Question::Grant => dates.grant = place.and_then(|place| Grant::ALL.get(place).copied()),
        Question::Exemption => dates.exemption = place.and_then(|place| Exemption::ALL.get(place).copied()),
        Question::InFleksjob => dates.fleksjob = yes,
        Question::SickPay => dates.sick_pay = place.and_then(|place| SickPay::ALL.get(place).copied()),
        Question::Salaried => dates.salaried = yes,
    }
    dates
}

/// A question with its answers, "don't know" last.
#[inline(never)]
fn ask(name: &'static str, question: Question, case: &Case, onevent: &Callback<Event>) -> Tag {
    let (texts, language) = (Timeline(case.language), case.language);
    let legend = match question {
        Question::Grant => texts.grant(),
        Question::Exemption => texts.exemption(),
        Question::InFleksjob => texts.in_fleksjob(),
        Question::SickPay => texts.sick_pay(),
        Question::Salaried => texts.salaried(),
    };
    let mut answers: Vec<&'static str> = match question {
        Question::Grant => Grant::ALL.iter().map(|one| words::grant(*one, language)).collect(),
        Question::Exemption => Exemption::ALL.iter().map(|one| words::exemption(*one, language)).collect(),
        Question::SickPay => SickPay::ALL.iter().map(|one| words::sick_pay(*one, language)).collect(),
        Question::InFleksjob | Question::Salaried => vec![texts.yes(), texts.no()],
    };
    let known = answers.len();
    // What the route came to is chosen until something else is; then it is never unknown.
    let told = if question == Question::Grant { grant_from_route(case) } else { None };
    if told.is_none() {
        answers.push(if question == Question::Exemption { texts.none() } else { texts.unknown() });
    }
    let untold = answered(case.dates.clone(), question, None) == case.dates;
    let mut options = Vec::new();
    for (place, words) in answers.into_iter().enumerate() {
        let dates = answered(case.dates.clone(), question, (place < known).then_some(place));
        let by_route = untold && told.is_some() && dates.grant == told;
        let chosen = dates == case.dates || by_route;
        options.push((words, Event::DatesSet(Box::new(dates)), chosen));
    }
    choice(name, legend, &options, onevent)
}

/// What was told in another section, with the way there.
fn known(view: View, what: &str, case: &Case, onevent: &Callback<Event>) -> Tag {
    let name = section_name(view, case.language);
    let mut line = el("p", "fj-notice");
    if !case.shows(view) {
        return line.add(live(what));
    }
    for piece in pieces(Timeline(case.language).known()) {
        line = line.add(match piece {
            Piece::Place("section") => say("a", "", name)
                .with("href", &case.way(view, case.language, ""))
                .press(onevent, Event::ViewOpened(view)),
            Piece::Place(_) => live(what),
            Piece::Words(words) => live(words),
        });
    }
    line
}

fn section_name(view: View, language: Language) -> &'static str {
    if view == View::Route { Route(language).nav() } else { page(language).nav_cost() }
}

fn grant(case: &Case, onevent: &Callback<Event>) -> Tag {
    if case.scheme == Scheme::Before2013 {
        // A grant of the old scheme has no end.
        return known(View::Cost, page(case.language).scheme_before2013(), case, onevent);
    }
    let told = grant_from_route(case).filter(|_| case.dates.grant.is_none());
    el("div", "")
        .add(ask("fj-grant", Question::Grant, case, onevent))
        .maybe(told.map(|told| known(View::Route, words::grant(told, case.language), case, onevent)))
}

fn exemption(case: &Case, onevent: &Callback<Event>) -> Tag {
    match (case.dates.exemption, exemption_from_route(case)) {
        (None, Some(told)) => known(View::Route, words::exemption(told, case.language), case, onevent),
        _ => ask("fj-exemption", Question::Exemption, case, onevent),
    }
}

fn sick_questions(case: &Case, onevent: &Callback<Event>) -> Tag {
    // With the first day in the fleksjob the rules know.
    let started = has_track(case, Track::Fleksjob) && case.dates.counted(Anchor::Start).is_some();
    let asked = case.dates.fleksjob.is_some() || !started;
    el("div", "")
        .maybe(asked.then(|| ask("fj-in-fleksjob", Question::InFleksjob, case, onevent)))
        .add(ask("fj-sick-pay", Question::SickPay, case, onevent))
        .add(ask("fj-salaried", Question::Salaried, case, onevent))
}
