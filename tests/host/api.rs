//! What JavaScript may call, without JavaScript: how keys are read, what is told about those that cannot be used, and
//! what is answered. The values of JavaScript itself are in `tests/browser` and `tests/node`.

use fleksjob::host::{self, Given, Input, Problem, Value, estimate};
use fleksjob::law::day;
use fleksjob::rules::cost::{Field, LineCode};
use fleksjob::rules::{route, timeline};
use fleksjob::text::Language;
use proptest::prelude::*;

use crate::text::{check, check_for};

/// The answer to these keys.
pub(crate) fn ask(given: &[(&str, Given)], question: impl FnOnce(Input<'_>) -> Value) -> Value {
    let names = given.iter().map(|(key, _)| (*key).to_owned()).collect();
    let read = |key: &str| given.iter().find(|(known, _)| *known == key).map(|(_, value)| value.clone());
    question(Input::new(names, &read))
}

pub(crate) fn estimated(given: &[(&str, Given)]) -> Value {
    ask(given, |input| estimate(input, day(2024, 6, 1)))
}

pub(crate) fn routed(given: &[(&str, Given)]) -> Value {
    ask(given, |input| host::route(input, day(2026, 11, 21)))
}

pub(crate) fn timed(given: &[(&str, Given)]) -> Value {
    ask(given, |input| host::timeline(input, day(2026, 11, 21)))
}

pub(crate) fn accommodated(given: &[(&str, Given)]) -> Value {
    ask(given, |input| host::accommodations(input, day(2026, 11, 21)))
}

/// The codes of a list.
pub(crate) fn codes<'a>(answer: &'a Value, key: &str) -> Vec<&'a str> {
    let list = answer.get(key).map_or(&[][..], Value::list);
    list.iter().map(|one| text_at(one, &["code"])).collect()
}

pub(crate) fn text(text: &str) -> Given {
    Given::Text(text.to_owned())
}

pub(crate) fn number(text: &str) -> Given {
    Given::Number(text.to_owned())
}

/// `200 kr.` and 18 hours, with a key more.
pub(crate) fn job_with(key: &'static str, value: Given) -> Vec<(&'static str, Given)> {
    let mut job = vec![("hours", number("18")), ("wage", number("200"))];
    job.retain(|(known, _)| *known != key);
    job.push((key, value));
    job
}

/// What stands at a path of keys and places.
pub(crate) fn at<'a>(value: &'a Value, path: &[&str]) -> Option<&'a Value> {
    path.iter().try_fold(value, |value, key| match key.parse::<usize>() {
        Ok(place) => value.list().get(place),
        Err(_) => value.get(key),
    })
}

pub(crate) fn text_at<'a>(value: &'a Value, path: &[&str]) -> &'a str {
    at(value, path).and_then(Value::text).unwrap_or("-")
}

/// The codes and fields of everything that is wrong.
pub(crate) fn wrong(answer: &Value) -> Vec<(String, String)> {
    let errors = answer.get("errors").map_or(&[][..], Value::list);
    errors.iter().map(|error| (text_at(error, &["code"]).into(), text_at(error, &["field"]).into())).collect()
}

// ---- What comes in ----

#[test]
fn a_number_is_read_exactly_from_a_number_or_a_text() {
    let rows = [
        (number("200"), "200"),
        (text("200"), "200"),
        (text("200.1234567891"), "200.1234567891"),
        (number("1.1"), "1.1"),
        (text("1.10"), "1.10"),
        (text("1."), "1"),
        (text("01"), "1"),
    ];
    check(rows.map(|(given, value)| (given, Some(value.to_owned()))), |given| {
        let read = |_: &str| Some(given.clone());
        let wage = Input::new(vec!["wage".into()], &read).number(Field::Wage, true);
        wage.map(|wage| wage.to_string())
    });
}

#[test]
fn what_cannot_be_used_is_told_with_its_key() {
    let rows = [
        ("hours", number("NaN"), Problem::NotANumber),
        ("hours", number("-Infinity"), Problem::NotANumber),
        ("hours", text("18,5"), Problem::NotANumber),
        ("hours", text(""), Problem::NotANumber),
        ("hours", text("1e1"), Problem::NotANumber),
        ("hours", number("37.1"), Problem::OutOfRange),
        ("hours", number("-1"), Problem::OutOfRange),
        ("hours", number("1e+21"), Problem::OutOfRange),
        ("hours", number("100000000000000000000"), Problem::OutOfRange),
        ("hours", text("100000000000000000000"), Problem::TooLong),
        ("hours", number("5e-324"), Problem::TooFine),
        ("hours", number("18.33"), Problem::TooFine),
        ("hours", Given::Flag(true), Problem::WrongType),
        ("hours", Given::Other, Problem::WrongType),
        ("hours", Given::List(vec![number("18")]), Problem::WrongType),
        ("hours", Given::TooLong, Problem::TooLong),
        ("hours", Given::Unreadable, Problem::Unreadable),
        ("sick_days", number("1.5"), Problem::TooFine),
        ("date", text("2012-12-31"), Problem::OutOfRange),
        ("date", text("2024-02-30"), Problem::NotADate),
        ("date", text("1/6/2024"), Problem::NotADate),
        ("date", number("2024"), Problem::WrongType),
        ("sector", text("church"), Problem::UnknownWord),
        ("sector", Given::Unreadable, Problem::Unreadable),
        ("lang", text("sv"), Problem::UnknownWord),
    ];
    check(
        rows.map(|(key, given, problem)| ((key, given), vec![(problem.id().to_owned(), key.to_owned())])),
        |(key, given)| wrong(&estimated(&job_with(key, given.clone()))),
    );
}

#[test]
fn every_problem_is_told_and_the_first_one_stands_alone_too() {
    let answer = estimated(&[("lang", text("en")), ("hours", number("38")), ("pay", text("weekly"))]);
    let all = [("unknown_word", "pay"), ("out_of_range", "hours"), ("missing", "wage")];
    assert_eq!(wrong(&answer), all.map(|(code, field)| (code.to_owned(), field.to_owned())));
    assert_eq!(answer.get("error"), at(&answer, &["errors", "0"]));
    assert_eq!(
        text_at(&answer, &["error", "message"]),
        "“pay” has a word that is not known: give one of the words salaried, hourly."
    );
    assert_eq!(answer.get("wage"), None);
    let refused = Input::refused(Problem::NotAnObject, &|_: &str| None).answer(None);
    assert_eq!(wrong(&refused), [("not_an_object".to_owned(), "-".to_owned())]);
    assert_eq!(at(&refused, &["error", "field"]), Some(&Value::Null));
}

#[test]
fn keys_that_are_not_used_are_named() {
    let mut job = job_with("colour", text("red"));
    job.extend([("minimum_wage", text("no number")), ("v", number("1"))]);
    let answer = estimated(&job);
    let ignored: Vec<_> = answer.get("ignored").unwrap().list().iter().filter_map(Value::text).collect();
    assert_eq!(ignored, ["colour", "minimum_wage", "v"]);
    assert_eq!(text_at(&answer, &["subsidy"]), "15272.00");
    // The old scheme has use for the one and not for the other.
    let old = [("scheme", text("before2013")), ("wage", text("200")), ("minimum_wage", text("150"))];
    assert_eq!(at(&estimated(&old), &["ignored", "0"]), None);
    let old = [("scheme", text("before2013")), ("wage", text("200")), ("intensity", text("50"))];
    assert_eq!(text_at(&estimated(&old), &["ignored", "0"]), "intensity");
}

#[test]
fn words_come_as_a_list_or_as_in_a_link() {
    const WORDS: [&str; 3] = ["one", "two", "three"];
    let rows = [
        (text("two,one"), Some(vec![1, 0])),
        (text(""), Some(vec![])),
        (Given::List(vec![text("three")]), Some(vec![2])),
        (Given::List(vec![]), Some(vec![])),
        (text("two, one"), None),
        (text("four"), None),
        (Given::List(vec![number("1")]), None),
        (Given::Flag(true), None),
    ];
    check(rows, |given| {
        let read = |_: &str| Some(given.clone());
        let mut input = Input::new(vec!["needs".into()], &read);
        let places = input.words("needs", &WORDS);
        assert_eq!(input.is_well(), places.is_some());
        places
    });
}

#[test]
fn yes_and_no_are_read_from_texts_too() {
    let flags = [
        (Given::Flag(false), Some(false)),
        (text("true"), Some(true)),
        (text("false"), Some(false)),
        (text("yes"), None),
        (number("1"), None),
    ];
    check(flags, |given| {
        let read = |_: &str| Some(given.clone());
        Input::new(vec!["written".into()], &read).flag("written")
    });
}

fn any_given() -> impl Strategy<Value = Given> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Given::Flag),
        any::<f64>().prop_map(|number| Given::Number(format!("{number:?}"))),
        any::<i32>().prop_map(|number| Given::Number(number.to_string())),
        proptest::collection::vec(any::<char>(), 0..30)
            .prop_map(|chars| Given::Text(chars.into_iter().collect())),
        prop::sample::select(vec!["18", "200.5", "2024-06-01", "en", "hourly", "state", "before2013"])
            .prop_map(text),
        Just(Given::TooLong),
        Just(Given::Unreadable),
        Just(Given::Other),
    ];
    prop_oneof![4 => leaf.clone(), 1 => proptest::collection::vec(leaf, 0..4).prop_map(Given::List)]
}

#[test]
fn whatever_is_given_is_answered_or_refused() {
    let keys = [
        "lang",
        "date",
        "scheme",
        "pay",
        "sector",
        "fraction",
        "hours",
        "intensity",
        "wage",
        "pension",
        "full_time_wage",
        "other_wage",
        "minimum_wage",
        "sick_days",
        "colour",
    ];
    let given = proptest::collection::vec((prop::sample::select(keys.to_vec()), any_given()), 0..8);
    check_for(2_000, given, |mut given| {
        given.sort_by_key(|(key, _)| *key);
        given.dedup_by_key(|(key, _)| *key);
        let answer = estimated(&given);
        prop_assert_eq!(answer.get("error").is_some(), answer.get("lines").is_none());
        prop_assert!(answer.get("ignored").is_some());
        Ok(())
    });
    // The others, with any of their keys.
    let keys = route::Fact::ALL
        .iter()
        .map(|fact| fact.id())
        .chain(timeline::Anchor::ALL.iter().map(|anchor| anchor.id()));
    let others =
        ["lang", "date", "needs", "hours", "fleksjob", "sector", "grant", "sick_pay", "exemption", "r.age"];
    let keys: Vec<&'static str> = keys.chain(others).collect();
    let given = proptest::collection::vec((prop::sample::select(keys), any_given()), 0..12);
    check_for(2_000, given, |mut given| {
        given.sort_by_key(|(key, _)| *key);
        given.dedup_by_key(|(key, _)| *key);
        for (answer, list) in
            [(routed(&given), "outcomes"), (timed(&given), "dues"), (accommodated(&given), "suggestions")]
        {
            prop_assert_eq!(answer.get("error").is_some(), answer.get(list).is_none());
        }
        Ok(())
    });
}

// ---- What goes out ----

#[test]
fn the_example_of_the_authorities() {
    let answer = estimated(&job_with("pension", number("0")));
    let rows = [("wage", "15600.00"), ("subsidy", "15272.00"), ("total_income", "30872.00")];
    check(rows.map(|(code, amount)| (code, amount.to_owned())), |code| text_at(&answer, &[code]).to_owned());
    assert_eq!(text_at(&answer, &["date"]), "2024-06-01");
    assert_eq!(text_at(&answer, &["limit"]), "below_threshold");
    assert_eq!(answer.get("rates_of_year"), Some(&Value::Null));
    assert!(answer.get("notes").unwrap().list().len() > 5);
}

#[test]
fn every_line_stands_under_its_code_and_in_the_list() {
    for (key, value) in [("sector", "state"), ("scheme", "before2013"), ("pay", "hourly")] {
        let answer = estimated(&job_with(key, text(value)));
        let lines = answer.get("lines").unwrap().list();
        assert!(lines.len() > 10);
        for line in lines {
            let code = text_at(line, &["code"]);
            assert!(LineCode::ALL.iter().any(|known| known.code() == code), "{code}");
            assert_eq!(line.get("amount"), answer.get(code), "{code}");
            for word in ["name", "about", "unit", "status"] {
                assert_ne!(text_at(line, &[word]), "-", "{code}.{word}");
            }
        }
    }
}

#[test]
fn a_date_without_rates_is_answered_and_told() {
    let answer = estimated(&job_with("date", text("2031-01-01")));
    assert_eq!(answer.get("rates_of_year"), Some(&Value::Whole(2026)));
    assert!(text_at(&answer, &["notes", "0"]).contains("2031"), "{answer:?}");
    let levy = at(&answer, &["unknown_levies", "0"]).unwrap();
    assert!(levy.get("name").and_then(Value::text).is_some(), "{levy:?}");
}

#[test]
fn the_words_are_in_the_language_asked_for() {
    for language in Language::ALL {
        let answer = estimated(&job_with("lang", text(language.tag())));
        assert_eq!(text_at(&answer, &["lang"]), language.tag());
        let names = match language {
            Language::Danish => "Timer med løn om ugen",
            Language::English => "Paid hours a week",
        };
        assert_eq!(text_at(&answer, &["lines", "0", "name"]), names);
    }
}
