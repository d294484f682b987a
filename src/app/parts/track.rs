//! The days of a track on a line, in whole numbers: nothing is a float.
//!
//! Each track has a line and a scale of its own: a sick leave is over in half a year, the follow-ups of a fleksjob take
//! ten. Days too close for their marks stand above each other.

use chrono::NaiveDate;

use super::{Tag, el};
use crate::app::dues::DueRow;
use crate::rules::timeline::{Applies, Force, Track, When};
use crate::text::timeline as words;
use crate::text::{Language, date};

/// The drawing's width, and where its line begins and ends.
const WIDTH: i64 = 480;
const LEFT: i64 = 18;
const RIGHT: i64 = WIDTH - LEFT;
/// A mark's size, and the least from one to the next.
const MARK: i64 = 28;
const STEP: i64 = MARK + 3;
/// A letter's width at most, in bold and in a wide font.
const LETTER: i64 = 13;
/// Above the marks: today, on top of its line.
const ABOVE: i64 = 22;
/// Below the line: the dates.
const BELOW: i64 = 30;

/// A day on the line.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Its number in the list.
    pub place: usize,
    /// The day.
    pub date: NaiveDate,
    /// From the left.
    pub x: i64,
    /// How many marks it stands above.
    pub level: i64,
    /// Before today.
    pub past: bool,
    /// None of the rules of the day is law.
    pub square: bool,
    /// None of the rules of the day is known to apply.
    pub unsure: bool,
    /// The date in short, where it has room below the line.
    pub label: Option<String>,
}

/// A track's line.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its days.
    pub marks: Vec<Mark>,
    /// Where today is; at an end of the line if it lies beyond.
    pub today: i64,
    /// Today lies before (−1) or after (1) all that is drawn.
    pub beyond: i64,
}

/// Where the days of a track stand; `None` if it has none. `next` is the day that is labelled first.
#[inline(never)]
pub fn line(
    rows: &[DueRow],
    track: Track,
    today: NaiveDate,
    next: Option<NaiveDate>,
    language: Language,
) -> Option<Line> {
    let mut marks: Vec<Mark> = Vec::new();
    for row in rows.iter().filter(|row| row.due.track == track && row.place > 0) {
        let Some(date) = row.due.date else { continue };
        if marks.last().is_none_or(|mark| mark.date != date) {
            let past = row.due.when == Some(When::Past);
            let mark = Mark {
                place: row.place,
                date,
                x: 0,
                level: 0,
                past,
                square: true,
                unsure: true,
                label: None,
            };
            marks.push(mark);
        }
        if let Some(mark) = marks.last_mut() {
            mark.square &= row.due.force != Force::Statutory;
            mark.unsure &= row.due.applies == Applies::Uncertain;
        }
    }
    let (first, last) = (marks.first()?.date, marks.last()?.date);
    let days = |from: NaiveDate, to: NaiveDate| to.signed_duration_since(from).num_days();
    // Today belongs on the line, unless the days would shrink to less than half of it.
    let span = days(first, last);
    let off = days(last, today).max(days(today, first));
    let on = off <= span.max(1) || span == 0;
    let (from, to) = if on { (first.min(today), last.max(today)) } else { (first, last) };
    let beyond = if on { 0 } else { days(first, today).signum() };
    let x = |date: NaiveDate| {
        let all = days(from, to).max(1);
        LEFT + (days(from, date.clamp(from, to)) * (RIGHT - LEFT) + all / 2) / all
    };
    // The last place taken on each level.
    let mut taken: Vec<i64> = Vec::new();
    for mark in &mut marks {
        mark.x = x(mark.date);
        let level = taken.iter().position(|last| last + STEP <= mark.x).unwrap_or(taken.len());
        match taken.get_mut(level) {
            Some(last) => *last = mark.x,
            None => taken.push(mark.x),
        }
        mark.level = i64::try_from(level).unwrap_or(0);
    }
    // In days where the line is short, in months where it is long.
    let long = days(from, to) > 300;
    let mut labels: Vec<(i64, i64)> = Vec::new();
    // What comes next first, then the ends, which tell the scale.
    let found = marks.iter().position(|mark| Some(mark.date) == next);
    let ends = [found, marks.len().checked_sub(1)].into_iter().flatten();
    for place in ends.chain(0..marks.len()) {
        let Some(mark) = marks.get_mut(place).filter(|mark| mark.label.is_none()) else { continue };
        let label = short(mark.date, long, language);
        let half = width(&label) / 2;
        let middle = inside(mark.x, half);
        let room = |(other, wide): &(i64, i64)| (middle - other).abs() > half + wide + LETTER;
        if labels.iter().all(room) {
            labels.push((middle, half));
            mark.label = Some(label);
        }
    }
    Some(Line { marks, today: x(today), beyond })
}

/// `2. feb`, or `feb 2028`; the first three letters of a month tell it in both languages.
fn short(date: NaiveDate, long: bool, language: Language) -> String {
    let text = date::write(date, language);
    let mut parts = text.split([' ', '\u{a0}']);
    let (day, month, year) = (parts.next(), parts.next().and_then(|month| month.get(..3)), parts.next());
    let (first, second) = if long { (month, year) } else { (day, month) };
    [first.unwrap_or_default(), second.unwrap_or_default()].join(" ")
}

fn width(words: &str) -> i64 {
    i64::try_from(words.chars().count()).unwrap_or(0) * LETTER
}

/// The middle of a text that stays in the drawing.
fn inside(x: i64, half: i64) -> i64 {
    x.min(WIDTH - half).max(half)
}

#[inline(never)]
fn place(name: &'static str, class: &'static str, places: &[(&'static str, i64)]) -> Tag {
    places.iter().fold(el(name, class), |tag, (name, value)| tag.with(name, &value.to_string()))
}

#[inline(never)]
fn bar(class: &'static str, (x1, y1): (i64, i64), (x2, y2): (i64, i64)) -> Tag {
    place("line", class, &[("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2)])
}

#[inline(never)]
fn label(class: &'static str, x: i64, y: i64, words: &str) -> Tag {
    let half = width(words) / 2;
    // At an end it begins or ends there, however wide its letters turn out.
    let (x, anchor) = match inside(x, half) {
        middle if middle > x => (0, "start"),
        middle if middle < x => (WIDTH, "end"),
        middle => (middle, "middle"),
    };
    place("text", class, &[("x", x), ("y", y)]).set("text-anchor", anchor).words(words)
}

/// A track's line as a picture.
#[inline(never)]
pub fn track_picture(
    line: &Line,
    track: Track,
    now: &str,
    next: Option<NaiveDate>,
    language: Language,
) -> Tag {
    let levels = line.marks.iter().map(|mark| mark.level).max().unwrap_or(0);
    let base = ABOVE + MARK + 16 + levels * STEP;
    let mut picture = place("svg", "fj-track", &[])
        .with("viewBox", &["0 0", &WIDTH.to_string(), &(base + BELOW).to_string()].join(" "))
        .set("role", "img")
        .set("aria-label", words::track(track, language))
        .set("translate", "no")
        .add(bar("fj-track__line", (LEFT, base), (RIGHT, base)))
        .add(bar(
            "fj-track__line fj-track__line--past",
            (LEFT, base),
            (if line.beyond < 0 { LEFT } else { line.today }, base),
        ));
    let arrow = match line.beyond {
        -1 => ["← ", now, ""],
        1 => ["", now, " →"],
        _ => {
            picture = picture.add(bar("fj-track__today", (line.today, ABOVE), (line.today, base + 8)));
            ["", now, ""]
        }
    };
    // All stems first: a mark hides those of the marks above it.
    for mark in &line.marks {
        let top = base - MARK - mark.level * STEP;
        picture = picture.add(bar("fj-track__stem", (mark.x, base), (mark.x, top)));
    }
    let today = label("fj-track__label", line.today, ABOVE - 6, &arrow.concat());
    for mark in &line.marks {
        let (x, y) = (mark.x, base - MARK / 2 - 10 - mark.level * STEP);
        let is_next = Some(mark.date) == next;
        let class = match (mark.past, mark.unsure) {
            (true, false) => "fj-track__mark fj-track__mark--past",
            (true, true) => "fj-track__mark fj-track__mark--past fj-track__mark--unsure",
            (false, false) if is_next => "fj-track__mark fj-track__mark--next",
            (false, false) => "fj-track__mark",
            (false, true) => "fj-track__mark fj-track__mark--unsure",
        };
        let hollow = mark.past || mark.unsure;
        let number = if hollow { "fj-track__number fj-track__number--hollow" } else { "fj-track__number" };
        let half = MARK / 2;
        let round = if mark.square { 4 } else { half };
        let shape = [("x", x - half), ("y", y - half), ("width", MARK), ("height", MARK), ("rx", round)];
        picture = picture
            .add(place("rect", class, &shape))
            .add(place("text", number, &[("x", x), ("y", y + 6)]).words(&mark.place.to_string()));
        if let Some(words) = &mark.label {
            let class = if is_next { "fj-track__label fj-track__label--next" } else { "fj-track__label" };
            picture = picture.add(label(class, x, base + 24, words));
        }
    }
    picture.add(today)
}
