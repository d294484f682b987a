//! What applies: the tracks to choose, their dates, and the questions that change something.

use yew::prelude::*;

use crate::app::dues::{exemption_from_route, has_track};
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

/// A question about the case: each answer is its words, and the dates with it.
#[inline(never)]
fn ask(
    name: &'static str,
    legend: &'static str,
    answers: Vec<(&'static str, Dates)>,
    case: &Case,
    onevent: &Callback<Event>,
) -> Tag {
    let mut options = Vec::new();
    for (words, dates) in answers {
        let chosen = dates == case.dates;
        options.push((words, Event::DatesSet(Box::new(dates)), chosen));
    }
    choice(name, legend, &options, onevent)
}

/// What was told in another section, with the way there.
fn known(view: View, what: &str, case: &Case, onevent: &Callback<Event>) -> Tag {
    let name = section_name(view, case.language);
    let mut line = el("p", "fj-notice");
    for piece in pieces(Timeline(case.language).known()) {
        line = line.add(match piece {
            Piece::Place("section") => say("a", "", name)
                .with("href", &["#v=1&view=", view.key()].concat())
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
    let (texts, language) = (Timeline(case.language), case.language);
    if case.scheme == Scheme::Before2013 {
        // A grant of the old scheme has no end.
        return known(View::Cost, page(language).scheme_before2013(), case, onevent);
    }
    let with = |grant: Option<Grant>| {
        let mut dates = case.dates.clone();
        dates.grant = grant;
        (grant.map_or(texts.unknown(), |one| words::grant(one, language)), dates)
    };
    let answers = vec![with(Some(Grant::Temporary)), with(Some(Grant::Permanent)), with(None)];
    ask("fj-grant", texts.grant(), answers, case, onevent)
}

fn exemption(case: &Case, onevent: &Callback<Event>) -> Tag {
    let (texts, language) = (Timeline(case.language), case.language);
    if let (None, Some(told)) = (case.dates.exemption, exemption_from_route(case)) {
        return known(View::Route, words::exemption(told, language), case, onevent);
    }
    let with = |exemption: Option<Exemption>| {
        let mut dates = case.dates.clone();
        dates.exemption = exemption;
        (exemption.map_or(texts.none(), |one| words::exemption(one, language)), dates)
    };
    let mut answers: Vec<_> = Exemption::ALL.iter().map(|one| with(Some(*one))).collect();
    answers.push(with(None));
    ask("fj-exemption", texts.exemption(), answers, case, onevent)
}

fn sick_questions(case: &Case, onevent: &Callback<Event>) -> Tag {
    let (texts, language) = (Timeline(case.language), case.language);
    let with = |words: &'static str, set: &dyn Fn(&mut Dates)| {
        let mut dates = case.dates.clone();
        set(&mut dates);
        (words, dates)
    };
    let yes_no = [(texts.yes(), Some(true)), (texts.no(), Some(false)), (texts.unknown(), None)];
    // With the first day in the fleksjob the rules know.
    let started = has_track(case, Track::Fleksjob) && case.dates.counted(Anchor::Start).is_some();
    let in_fleksjob = (case.dates.fleksjob.is_some() || !started).then(|| {
        let answers = yes_no.map(|(words, yes)| with(words, &|dates| dates.fleksjob = yes));
        ask("fj-in-fleksjob", texts.in_fleksjob(), answers.into(), case, onevent)
    });
    let mut pays = Vec::new();
    for &pay in SickPay::ALL {
        pays.push(with(words::sick_pay(pay, language), &|dates| dates.sick_pay = Some(pay)));
    }
    pays.push(with(texts.unknown(), &|dates| dates.sick_pay = None));
    let salaried = yes_no.map(|(words, yes)| with(words, &|dates| dates.salaried = yes));
    el("div", "").maybe(in_fleksjob).add(ask("fj-sick-pay", texts.sick_pay(), pays, case, onevent)).add(ask(
        "fj-salaried",
        texts.salaried(),
        salaried.into(),
        case,
        onevent,
    ))
}
