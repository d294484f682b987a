//! What the loader does with messages, whoever sends them. The frame holds a stand-in here: the widget sends nothing
//! that is wrong, and this must be tried.

use e2e::{Host, Page, in_engines, site};
use serde_json::json;

use super::{assert_well, document, open};

/// Says to the page around it what it is told to say, and what it hears. It has no origin, as in a sandbox.
const CHILD: &str = "<!doctype html><title>x</title><script>
    addEventListener('message', ({ data }) => {
        if ('say' in Object(data)) parent.postMessage(data.say, '*');
        else parent.postMessage({ heard: data }, '*');
    });
</script>";

/// Two widgets, what the document hears of them, and what their frames hear.
const WATCHED: &str = "
    heard = []; events = [];
    addEventListener('message', ({ data }) => { if ('heard' in Object(data)) heard.push(data.heard); });
    for (const type of ['ready', 'section', 'share', 'result', 'error', 'height', 'constructor', 'undefined'])
        document.addEventListener('fleksjob:' + type, event => events.push([event.type, event.detail]));";

async fn stand_in(page: &Page, around: &str) {
    let child = Host::page(CHILD).policy("sandbox allow-scripts").serve().await;
    let body = format!(
        "<script>{WATCHED}</script>{around}<fleksjob-widget id=\"a\" src=\"{child}\"></fleksjob-widget>\
         <fleksjob-widget id=\"b\" src=\"{child}\"></fleksjob-widget><script src=\"{}embed.js\"></script>",
        site()
    );
    open(page, Host::page(&document(&body))).await;
    page.run("document.querySelectorAll('iframe').forEach(one => one.loading = 'eager');", Vec::new()).await;
    page.until("both frames", "heard.filter(one => one.type == 'hello').length == 2").await;
    page.run("say = (message, id = 'a') => document.querySelector(`#${id} iframe`).contentWindow.postMessage({ say: message }, '*');
        height = id => document.querySelector(`#${id} iframe`).style.height;", Vec::new()).await;
}

/// Waits until everything that was said has arrived: messages keep their order.
async fn settle(page: &Page) {
    page.run("arrived = 0; said = event => { if (event.data === 'end') arrived++; }; addEventListener('message', said);
        say('end', 'a'); say('end', 'b');", Vec::new()).await;
    page.until("the last message", "arrived == 2").await;
    page.run("removeEventListener('message', said);", Vec::new()).await;
}

/// Messages that change nothing.
const NOTHING: &[&str] = &[
    "null",
    "'height'",
    "7",
    "[]",
    "{}",
    "{ ns: 'fleksjob' }",
    "{ ns: 'fleksjob', v: 2, type: 'height', px: 900 }",
    "{ ns: 'fleksjob', v: '1', type: 'height', px: 900 }",
    "{ ns: 'other', v: 1, type: 'height', px: 900 }",
    "{ v: 1, type: 'height', px: 900 }",
    "{ ns: 'fleksjob', v: 1, type: 'Height', px: 900 }",
    "{ ns: 'fleksjob', v: 1, type: ['height'], px: 900 }",
    "{ ns: 'fleksjob', v: 1, type: 'height' }",
    "{ ns: 'fleksjob', v: 1, type: 'height', px: '900' }",
    "{ ns: 'fleksjob', v: 1, type: 'height', px: [900] }",
    "{ ns: 'fleksjob', v: 1, type: 'height', px: NaN }",
    "{ ns: 'fleksjob', v: 1, type: 'height', px: Infinity }",
    "{ ns: 'fleksjob', v: 1, type: 'height', px: -900 }",
    "{ ns: 'fleksjob', v: 1, type: 'height', px: 0 }",
    "{ ns: 'fleksjob', v: 1, type: 'height', px: 900.5 }",
    "{ ns: 'fleksjob', v: 1, type: 'height', px: 1e9 }",
    "{ ns: 'fleksjob', v: 1, type: 'scroll', top: '5' }",
    "{ ns: 'fleksjob', v: 1, type: 'scroll', top: -5 }",
    "{ ns: 'fleksjob', v: 1, type: 'constructor' }",
    "{ ns: 'fleksjob', v: 1, type: '__proto__' }",
    "{ ns: 'fleksjob', v: 1, type: 'hello' }",
    "{ ns: 'fleksjob', v: 1 }",
    "JSON.parse('{ \"__proto__\": { \"ns\": \"fleksjob\", \"v\": 1, \"type\": \"height\", \"px\": 900 } }')",
];

#[test]
fn only_proper_messages_of_its_own_frame_move_it() {
    in_engines(async |page| {
        stand_in(page, "").await;
        page.run("say({ ns: 'fleksjob', v: 1, type: 'height', id: 'w1', px: 700 });", Vec::new()).await;
        page.until("the height", "height('a') == '700px'").await;
        let state =
            "[height('a'), height('b'), scrollY, events, Object.keys(Object.prototype), heard.length]";
        let before = page.eval(state).await;
        assert_eq!(before, json!(["700px", "", 0, [], [], 2]));
        for message in NOTHING {
            page.run(&format!("say({message});"), Vec::new()).await;
            // Not from the widget's frame, though it has the right form.
            let proper = "{ ns: 'fleksjob', v: 1, type: 'height', px: 950 }";
            page.run(&format!("postMessage({message}); postMessage({proper});"), Vec::new()).await;
            settle(page).await;
            assert_eq!(page.eval(state).await, before, "{message}");
        }
        // It also shrinks, and each frame has its own height.
        let more = "say({ ns: 'fleksjob', v: 1, type: 'height', px: 500 });
            say({ ns: 'fleksjob', v: 1, type: 'height', px: 800 }, 'b');";
        page.run(more, Vec::new()).await;
        page.until("both heights", "height('a') == '500px' && height('b') == '800px'").await;
        assert_well(page).await;
    });
}

#[test]
fn the_page_hears_of_events_and_asks() {
    in_engines(async |page| {
        stand_in(page, "").await;
        // What is said before the widget runs waits for it.
        let early =
            "const a = document.getElementById('a'); a.set({ hours: 15, wage: '200' }); a.requestResult();";
        page.run(early, Vec::new()).await;
        settle(page).await;
        assert_eq!(page.eval("heard.length").await, 2);
        page.run("say({ ns: 'fleksjob', v: 1, type: 'ready', id: 'w1', version: '1.0.0' });", Vec::new())
            .await;
        page.until("what waited", "heard.length == 4").await;
        let expected = json!([
            { "ns": "fleksjob", "v": 1, "type": "hello", "id": "w1" },
            { "ns": "fleksjob", "v": 1, "type": "set", "id": "w1", "set": { "hours": "15", "wage": "200" } },
            { "ns": "fleksjob", "v": 1, "type": "request_result", "id": "w1" },
        ]);
        assert_eq!(page.eval("heard.filter(one => one.id == 'w1')").await, expected);
        let rows = [
            ("section", json!({ "view": "cost" })),
            ("share", json!({ "href": "https://example.org/v1/#v=1" })),
            ("result", json!({ "lines": [{ "code": "wage", "amount": "1.00", "status": "sourced" }] })),
            ("error", json!({ "code": "stopped" })),
        ];
        let mut expected = vec![json!(["fleksjob:ready", { "version": "1.0.0" }])];
        for (kind, detail) in rows {
            let mut message = json!({ "ns": "fleksjob", "v": 1, "type": kind, "id": "w1" });
            message.as_object_mut().unwrap().extend(detail.as_object().unwrap().clone());
            page.run("say(args[0]);", vec![message]).await;
            expected.push(json!([format!("fleksjob:{kind}"), detail]));
        }
        settle(page).await;
        assert_eq!(page.eval("events").await, json!(expected));
        // Now at once.
        page.run("document.getElementById('a').set({ hours: 9 });", Vec::new()).await;
        page.until("the answer filled in", "heard.at(-1).set?.hours === '9'").await;
        assert_well(page).await;
    });
}

/// A script that changes attributes, whether it loads the frame anew, and what is filled in.
const CHANGES: &[(&str, bool, &str)] = &[
    ("a.setAttribute('hours', '12')", false, r#"{"hours":"12"}"#),
    (
        "a.setAttribute('data-hours', '13'); a.setAttribute('wage', '210')",
        false,
        r#"{"hours":"13","wage":"210"}"#,
    ),
    ("a.setAttribute('view', 'route')", false, r#"{"view":"route"}"#),
    (
        "a.setAttribute('class', 'x'); a.setAttribute('id', 'a'); a.setAttribute('data-v-1', '')",
        false,
        "null",
    ),
    ("a.setAttribute('title', 'New'); a.setAttribute('min-height', '700')", false, "null"),
    ("a.setAttribute('lang', 'en')", true, "null"),
    ("a.setAttribute('theme', 'dark')", true, "null"),
    ("a.removeAttribute('wage')", true, "null"),
    ("a.setAttribute('src', a.getAttribute('src') + '?1')", true, "null"),
];

#[test]
fn changed_attributes_fill_in_or_load_anew() {
    in_engines(async |page| {
        stand_in(page, "").await;
        let ready = "say({ ns: 'fleksjob', v: 1, type: 'ready', version: '1.0.0' });";
        for (change, loads, expected) in CHANGES {
            page.run(ready, Vec::new()).await;
            settle(page).await;
            let change =
                format!("const a = document.getElementById('a'); heard = []; old = a.firstChild; {change};");
            page.run(&change, Vec::new()).await;
            if *loads {
                page.until("another frame", "old !== document.querySelector('#a iframe')").await;
                page.until("its first word", "heard.some(one => one.type == 'hello')").await;
            } else {
                settle(page).await;
                assert!(page.is("old === document.querySelector('#a iframe')").await, "{change}");
            }
            let filled = "JSON.stringify(heard.find(one => one.type == 'set')?.set ?? null)";
            assert_eq!(page.text(filled).await, *expected, "{change}");
            assert_eq!(page.eval("document.querySelectorAll('#a iframe').length").await, 1, "{change}");
        }
        let frame = "(frame => [frame.title, frame.style.minHeight, /lang=en/.test(frame.src)])(document.querySelector('#a iframe'))";
        assert_eq!(page.eval(frame).await, json!(["New", "700px", true]));
        assert_well(page).await;
    });
}

#[test]
fn a_widget_whose_top_is_above_is_brought_into_sight() {
    in_engines(async |page| {
        stand_in(
            page,
            "<style>html { scroll-padding-top: 80px } p { height: 1000px; margin: 0 }</style><p></p>",
        )
        .await;
        page.run("say({ ns: 'fleksjob', v: 1, type: 'height', px: 3000 });", Vec::new()).await;
        page.until("the height", "height('a') == '3000px'").await;
        let top = "Math.round(document.querySelector('#a iframe').getBoundingClientRect().top)";
        // Where its top is, what it asks for, and where its top is then.
        for (from, offset, expected) in
            [(300, 0, 300), (10, 200, 10), (-1500, 0, 80), (-1500, 120, -40), (-50, 0, 80)]
        {
            page.run("scrollTo(0, scrollY + document.querySelector('#a iframe').getBoundingClientRect().top - args[0]);", vec![json!(from)]).await;
            page.until("the place", &format!("{top} == {from}")).await;
            page.run("say({ ns: 'fleksjob', v: 1, type: 'scroll', top: args[0] });", vec![json!(offset)])
                .await;
            settle(page).await;
            page.until("the other place", &format!("Math.abs({top} - {expected}) <= 1")).await;
        }
    });
}
