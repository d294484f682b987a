//! The talk with the embedding page: what each message means, what is answered, and that anything else means nothing.

use std::cell::Cell;

use fleksjob::app::link;
use fleksjob::app::state::{Case, DatePart, Event, View, WageUnit};
use fleksjob::host::protocol::{self, Data, Incoming, Outgoing, read};
use fleksjob::host::{Frame, event};
use fleksjob::law::day;
use fleksjob::rules::cost::{Field, Pay, Scheme};
use fleksjob::rules::route::Fact;
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::{Value, json};

/// As `effects::Message` reads a value of JavaScript.
struct Json(Value);

impl Data for Json {
    fn text(&self) -> Option<String> {
        self.0.as_str().filter(|text| text.len() <= 1_000).map(str::to_owned)
    }

    fn number(&self) -> Option<f64> {
        self.0.as_f64()
    }

    fn member(&self, key: &str) -> Option<Json> {
        self.0.get(key).filter(|value| !value.is_null()).map(|value| Json(value.clone()))
    }

    fn each(&self, take: &mut dyn FnMut(&str, &str) -> bool) -> bool {
        let mut text =
            |key: &str, value: &Value| Json(value.clone()).text().is_some_and(|value| take(key, &value));
        match &self.0 {
            Value::Object(object) => object.iter().all(|(key, value)| text(key, value)),
            Value::Array(list) => list.iter().enumerate().all(|(at, value)| text(&at.to_string(), value)),
            Value::String(signs) => {
                signs.chars().enumerate().all(|(at, sign)| text(&at.to_string(), &json!(sign)))
            }
            _ => false,
        }
    }
}

/// A value that throws where it is touched, or holds itself: what is read of it is told by its number.
struct Hostile<'a> {
    kind: u8,
    reads: &'a Cell<u32>,
}

impl Data for Hostile<'_> {
    fn text(&self) -> Option<String> {
        self.reads.set(self.reads.get() + 1);
        (self.kind == 1).then(|| "fleksjob".to_owned())
    }

    fn number(&self) -> Option<f64> {
        self.reads.set(self.reads.get() + 1);
        [None, None, Some(f64::NAN), Some(f64::INFINITY)].get(usize::from(self.kind)).copied().flatten()
    }

    fn member(&self, key: &str) -> Option<Self> {
        self.reads.set(self.reads.get() + 1);
        // Itself, whatever is asked for.
        (self.kind > 0 && !key.is_empty()).then_some(Hostile { kind: self.kind, reads: self.reads })
    }

    fn each(&self, take: &mut dyn FnMut(&str, &str) -> bool) -> bool {
        // Without an end.
        self.kind > 1 && (0_u64..).all(|place| take(&format!("k{place}"), "x"))
    }
}

fn meaning(message: Value) -> Option<Incoming> {
    read(&Json(message))
}

fn own(kind: &str) -> Value {
    json!({ "ns": "fleksjob", "v": 1, "type": kind, "id": "7" })
}

fn set(pairs: Value) -> Value {
    let mut message = own("set");
    message["set"] = pairs;
    message
}

#[test]
fn messages_that_mean_something() {
    let init = "[iFrameSizer]fleksjob-2:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent";
    let fragment = |text: &str| Some(Incoming::Set(text.to_owned()));
    for (message, expected) in [
        (own("hello"), Some(Incoming::Hello)),
        (json!({ "ns": "fleksjob", "v": 1, "type": "hello" }), Some(Incoming::Hello)),
        (json!({ "ns": "fleksjob", "v": 1, "type": "hello", "id": "3", "more": {} }), Some(Incoming::Hello)),
        (own("request_result"), Some(Incoming::RequestResult)),
        (set(json!({ "hours": "15" })), fragment("hours=15")),
        (
            set(json!({ "r.agreement": "true", "s56_start": "2026-01-02", "s1.hours": "5" })),
            fragment("r.agreement=true&s1.hours=5&s56_start=2026-01-02"),
        ),
        // Nothing gets out of its value.
        (set(json!({ "type": "a&wage=1#=%26" })), fragment("type=a%26wage%3D1%23%3D%2526")),
        (json!(init), Some(Incoming::Resizer("fleksjob-2".into()))),
        (json!("[iFrameSizer]ID:0:true:false"), Some(Incoming::Resizer("ID".into()))),
        (
            json!({ "type": "iframe-child-init", "targetElementSelector": "body" }),
            Some(Incoming::OpenResizer),
        ),
        (json!({ "type": "iframe-get-child-dimensions" }), Some(Incoming::OpenResizer)),
    ] {
        assert_eq!(meaning(message.clone()), expected, "{message}");
    }
}

#[test]
fn messages_of_any_other_shape_mean_nothing() {
    let with = |key: &str, value: Value| {
        let mut message = own("hello");
        message[key] = value;
        message
    };
    let many: serde_json::Map<_, _> = (0..2_000).map(|place| (format!("k{place}"), json!("1"))).collect();
    let most: serde_json::Map<_, _> =
        (0..9).map(|place| (format!("k{place}"), json!("1".repeat(999)))).collect();
    for message in [
        json!(null),
        json!(1),
        json!(""),
        json!("hello"),
        json!([]),
        json!({}),
        json!(["fleksjob", 1, "hello"]),
        with("ns", json!("Fleksjob")),
        with("ns", json!(null)),
        with("ns", json!(["fleksjob"])),
        with("v", json!(2)),
        with("v", json!(1.5)),
        with("v", json!("1")),
        with("v", json!(true)),
        with("v", json!(null)),
        with("id", json!({})),
        with("id", json!(3)),
        with("id", json!(true)),
        with("id", json!("x".repeat(1_001))),
        with("type", json!("ready")),
        with("type", json!("Hello")),
        with("type", json!("set")),
        with("type", json!(["hello"])),
        with("type", json!("x".repeat(1_001))),
        set(json!({})),
        set(json!([])),
        set(json!(["hours"])),
        set(json!("hours=15")),
        set(json!(15)),
        set(json!({ "hours": 15 })),
        set(json!({ "hours": null })),
        set(json!({ "hours": { "toString": "15" } })),
        set(json!({ "hours": "15", "wage": ["200"] })),
        set(json!({ "hours": "1".repeat(1_001) })),
        set(json!({ "__proto__": "polluted" })),
        set(json!({ "hours": "15", "__proto__": { "hours": "1" } })),
        set(json!({ "constructor": "1" })),
        set(json!({ "prototype": "1" })),
        set(json!({ "": "1" })),
        set(json!({ "Hours": "1" })),
        set(json!({ "_hours": "1" })),
        set(json!({ "hours ": "1" })),
        set(json!({ "hours=1&wage": "1" })),
        set(json!({ "tímar": "1" })),
        set(Value::Object(many)),
        set(Value::Object(most)),
        json!("[iFrameSizer]"),
        json!("[iFrameSizer]resize"),
        json!("[iFrameSizer]:8:false"),
        json!("[iFrameSizer]message:\"x\""),
        json!("[iFrameSizer]pageInfo:{\"iframeHeight\":1}"),
        json!("[iFrameResizerChild]Ready"),
        json!("[iFrameSizer]a:8:false".to_owned() + &"x".repeat(1_000)),
        json!({ "type": "iframe-resized", "height": 1 }),
        json!({ "type": { "iframe-child-init": 1 } }),
        json!({ "__proto__": { "ns": "fleksjob", "v": 1, "type": "hello" } }),
    ] {
        assert_eq!(meaning(message.clone()), None, "{message}");
    }
}

#[test]
fn what_throws_or_never_ends_is_left_alone() {
    for kind in 0..4 {
        let reads = Cell::new(0);
        assert_eq!(read(&Hostile { kind, reads: &reads }), None, "{kind}");
        assert!(reads.get() < 20, "{kind} is read {} times", reads.get());
    }
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "(\\[iFrameSizer\\])?[a-z:\\PC]{0,40}", key in "\\PC{0,12}", value in "\\PC{0,40}") {
        let _ = meaning(json!(text));
        for kind in ["hello", "set", "request_result", &text] {
            let mut message = set(json!({ &key: &value }));
            message["type"] = json!(kind);
            if let Some(Incoming::Set(fragment)) = meaning(message) {
                // What is taken is one pair and nothing more.
                let pairs: Vec<_> = link::pairs(&fragment).map(|(key, value)| (link::decoded(key), link::decoded(value))).collect();
                prop_assert_eq!(pairs, [(key.clone(), value.clone())]);
            }
        }
    }

    #[test]
    fn what_is_written_is_json_whatever_the_host_is_called(id in "\\PC{0,30}[\"\\\\\n\u{0}]?", size in [0..9_999_i32, 1..99_999]) {
        let mut lines = String::new();
        protocol::line(&mut lines, "wage", "15600.00", "sourced");
        protocol::line(&mut lines, "subsidy", "1.00", "derived");
        for message in [
            Outgoing::Ready,
            Outgoing::Height(size[1]),
            Outgoing::Section(&id),
            Outgoing::Scroll(-size[0]),
            Outgoing::Share(&id),
            Outgoing::Result(&lines),
        ] {
            let json: Value = serde_json::from_str(&protocol::write(&message, &id)).unwrap();
            prop_assert_eq!(json["ns"].as_str(), Some("fleksjob"));
            prop_assert_eq!(json["v"].as_i64(), Some(1));
            let plain: String = id.chars().filter(|sign| !sign.is_control()).collect();
            prop_assert_eq!(json["id"].as_str(), Some(plain.as_str()));
            prop_assert_eq!(json.as_object().unwrap().len(), 5);
        }
        for text in [protocol::resizer(&id, size, "init"), protocol::open_resizer(size)] {
            prop_assert!(serde_json::from_str::<Value>(&text).is_ok(), "{text}");
        }
    }
}

#[test]
fn what_is_written() {
    let mut lines = String::new();
    protocol::line(&mut lines, "employer_cost", "16000.50", "sourced");
    protocol::line(&mut lines, "levies", "12.00", "uncertain");
    let version = env!("CARGO_PKG_VERSION");
    for (message, expected) in [
        (Outgoing::Ready, json!({ "type": "ready", "version": version })),
        (Outgoing::Height(1234), json!({ "type": "height", "px": 1234 })),
        (Outgoing::Section("cost"), json!({ "type": "section", "view": "cost" })),
        (Outgoing::Scroll(-5), json!({ "type": "scroll", "top": -5 })),
        (Outgoing::Share("https://x/#v=1"), json!({ "type": "share", "href": "https://x/#v=1" })),
        (Outgoing::Result(""), json!({ "type": "result", "lines": [] })),
        (
            Outgoing::Result(&lines),
            json!({ "type": "result", "lines": [
                { "code": "employer_cost", "amount": "16000.50", "status": "sourced" },
                { "code": "levies", "amount": "12.00", "status": "uncertain" },
            ] }),
        ),
    ] {
        let mut expected = expected;
        expected["ns"] = json!("fleksjob");
        expected["v"] = json!(1);
        expected["id"] = json!("a\"b");
        let written: Value = serde_json::from_str(&protocol::write(&message, "a\"b")).unwrap();
        assert_eq!(written, expected);
    }
}

/// The messages, each by what tells it from the others.
fn told(messages: &[String]) -> Vec<String> {
    let tell = |message: &String| match serde_json::from_str(message).unwrap() {
        Value::String(text) => text,
        message if message["type"] == "height" => format!("height {}", message["px"]),
        message if message["type"] == "section" => format!("section {}", message["view"].as_str().unwrap()),
        message if message["type"] == "iframe-resized" => {
            format!("open {}x{}", message["width"], message["height"])
        }
        message => message["type"].as_str().unwrap().to_owned(),
    };
    messages.iter().map(tell).collect()
}

/// What is said while something happens.
fn said(happens: impl FnOnce(&dyn Fn(&str))) -> Vec<String> {
    let messages = std::cell::RefCell::new(Vec::new());
    happens(&|message| messages.borrow_mut().push(message.to_owned()));
    told(&messages.into_inner())
}

#[test]
fn the_host_is_told_what_it_has_asked_for() {
    let mut frame = Frame::default();
    // Before it has started, and before it is measured, there is nothing to tell.
    let open = Incoming::OpenResizer;
    for early in [Incoming::Hello, open.clone()] {
        assert_eq!(said(|say| assert!(frame.heard(&early, say))), Vec::<String>::new());
    }
    let mut frame = Frame::default();
    assert_eq!(said(|say| assert!(frame.heard(&Incoming::Resizer("x".into()), say))), Vec::<String>::new());
    assert_eq!(
        said(|say| frame.measured([300, 500], say)),
        ["height 500", "[iFrameSizer]x:500:300:init", "[iFrameSizer]x:500:300:resizeObserver"]
    );
    let mut frame = Frame::default();
    assert_eq!(
        said(|say| frame.shown("cost", Some("7"), say)),
        ["ready", "[iFrameResizerChild]Ready", "section cost"]
    );
    assert_eq!(said(|say| frame.shown("route", None, say)), ["section route"]);
    assert_eq!(said(|say| assert!(frame.heard(&Incoming::Hello, say))), ["ready", "section route"]);
    // It grows, it shrinks; a pixel is nothing, and neither is a page that is not shown.
    for (size, expected) in [
        ([300, 0], vec![]),
        ([300, 500], vec!["height 500"]),
        ([300, 501], vec![]),
        ([310, 499], vec![]),
        ([300, 502], vec!["height 502"]),
        ([300, 0], vec![]),
        ([300, 200], vec!["height 200"]),
    ] {
        assert_eq!(said(|say| frame.measured(size, say)), expected, "{size:?}");
    }
    assert_eq!(
        said(|say| assert!(frame.heard(&Incoming::Hello, say))),
        ["ready", "height 200", "section route"]
    );
    assert_eq!(
        said(|say| assert!(frame.heard(&Incoming::Resizer("x".into()), say))),
        ["[iFrameSizer]x:200:300:init", "[iFrameSizer]x:200:300:resizeObserver"]
    );
    assert_eq!(
        said(|say| frame.measured([300, 250], say)),
        ["height 250", "[iFrameSizer]x:250:300:resizeObserver"]
    );
    for quiet in [Incoming::RequestResult, Incoming::Set("hours=1".into())] {
        assert_eq!(said(|say| assert!(!frame.heard(&quiet, say))), Vec::<String>::new());
    }
    let mut frame = Frame::default();
    said(|say| frame.measured([300, 250], say));
    assert!(said(|say| assert!(frame.heard(&open, say))).contains(&"open 300x250".to_owned()));
    assert_eq!(said(|say| frame.measured([320, 100], say)), ["height 100", "open 320x100"]);
}

#[test]
fn only_who_has_an_origin_can_ask() {
    for (origin, can) in [
        ("https://www.kommune.dk", true),
        ("http://localhost:8080", true),
        ("null", false),
        ("", false),
        ("*", false),
        ("file://", false),
        ("/", false),
    ] {
        let asked = event(Incoming::RequestResult, origin.to_owned());
        assert_eq!(asked, can.then(|| Event::ResultAsked(origin.to_owned())), "{origin}");
    }
    assert_eq!(event(Incoming::Hello, "https://x".into()), None);
    assert_eq!(event(Incoming::Set("hours=1".into()), "null".into()), Some(Event::Filled("hours=1".into())));
}

#[test]
fn what_the_host_fills_in_leaves_the_rest_alone() {
    let today = day(2026, 11, 21);
    let typed = |field: Field, text: &str| Event::Typed(field, text.to_owned());
    let before = [
        Event::ViewOpened(View::Cost),
        typed(Field::Pension, "ni"),
        typed(Field::SickDays, "14"),
        Event::WageUnitChosen(WageUnit::Month),
        typed(Field::Wage, "31.250,75"),
        Event::Left(Field::Wage),
        Event::PayChosen(Pay::Hourly),
        Event::FactTold(Fact::Lasting, "true".to_owned()),
        Event::ScenarioKept,
        Event::DateTyped(DatePart::Day, "31".to_owned()),
    ]
    .into_iter()
    .fold(Case::new(today), Case::after);
    let filled = |fragment: &str| before.clone().after(Event::Filled(fragment.to_owned()));

    let mut expected = before.clone().after(typed(Field::Hours, "15"));
    let case = filled("hours=15");
    assert_eq!(case.text(Field::Hours), "15");
    for field in Field::NUMBERS {
        assert_eq!(case.text(field), expected.text(field), "{field:?}");
    }
    expected = expected.after(Event::Left(Field::Hours));
    assert_eq!(case, expected, "nothing else is touched");

    // A link's wage is hourly, and shown as the visitor has chosen.
    assert_eq!(filled("wage=200").text(Field::Wage), "32.066,67");
    assert_eq!(filled("wage=200&wage_unit=hour").text(Field::Wage), "200");
    assert_eq!(filled("wage_unit=month").text(Field::Wage), "31.250,75");
    assert_eq!(filled("wage=0").text(Field::Wage), "31.250,75", "what cannot be used changes nothing");
    let old = filled("scheme=before2013");
    assert_eq!((old.scheme, old.text(Field::Hours)), (Scheme::Before2013, "37"));
    assert_eq!(filled("scheme=before2013&hours=18").text(Field::Hours), "18");
    assert_eq!(filled("view=timeline").view, View::Timeline);
    let english = filled("lang=en&hours=12.5");
    assert_eq!([Field::Hours, Field::Wage].map(|field| english.text(field)), ["12.5", "31,250.75"]);
    // A kept job is replaced by its place; the others stay.
    let kept = Case::new(today).after(Event::ScenarioKept);
    for (fragment, hours) in [("s1.hours=5", vec![5]), ("s2.hours=5", vec![18, 5]), ("hours=5", vec![18])] {
        let case = kept.clone().after(Event::Filled(fragment.to_owned()));
        let kept: Vec<_> = case.scenarios.kept().iter().map(|job| job.hours).collect();
        assert_eq!(kept, hours.into_iter().map(Decimal::from).collect::<Vec<_>>(), "{fragment}");
    }

    // Named as for a link; and what a link held before is still named while nothing new is wrong.
    let wrong = filled("hours=99&colour=red&wage=210&pension=5");
    let named: Vec<&str> = wrong.dropped.iter().map(|dropped| dropped.key.as_str()).collect();
    assert_eq!(named, ["hours", "colour"]);
    assert_eq!(wrong.text(Field::Pension), "5");
    assert_eq!(wrong.clone().after(Event::Filled("hours=3".into())).dropped, wrong.dropped);
    // Told again and again, nothing piles up.
    let again = |case: Case, _| case.after(Event::Filled("o.theme=dark&o.id=x&present=1&colour=red".into()));
    let again = (0..9).fold(before.clone(), again);
    // Options follow; who the widget is for its host, and that it is presented, is the address's.
    assert_eq!(again.option("theme"), Some("dark"));
    let light = again.clone().after(Event::Filled("o.theme=light".into()));
    assert_eq!(light.option("theme"), Some("light"));
    let named = |case: &Case, key: &str| case.carried.iter().filter(|(known, _)| known == key).count();
    assert_eq!((named(&again, "o.theme"), again.dropped.len()), (1, 1));
    for key in ["o.id", "present"] {
        assert_eq!(named(&again, key), named(&before, key), "{key}");
    }
}

#[test]
fn the_visitor_sends_and_may_be_asked_again() {
    let asked = |case: Case| case.after(Event::ResultAsked("https://a.dk".into()));
    let case = Case::new(day(2026, 11, 21));
    assert!(case.asked.origin.is_empty());
    let case = asked(case);
    assert_eq!((case.asked.origin.as_str(), case.asked.sent), ("https://a.dk", false));
    let case = case.after(Event::ResultAllowed);
    assert!(case.asked.sent);
    assert!(!asked(case).asked.sent);
}
