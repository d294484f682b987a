//! The talk with a page around the widget, on another origin: what it is told, what it may ask, and what is passed over.

use e2e::{Engine, Page, in_browser, in_engines, plain_get, site};
use serde_json::json;

use crate::sandboxed_iframe::host;

/// What a host page of these tests has: every message with its source, and the height put on its frame.
const LISTEN: &str = "
    window.got = [];
    window.frames_ = () => [...document.querySelectorAll('iframe')];
    addEventListener('message', event => {
        const place = frames_().findIndex(one => one.contentWindow === event.source);
        got.push({ place, origin: event.origin, data: event.data });
        const { ns, v, type, px } = event.data ?? {};
        if (ns === 'fleksjob' && v === 1 && type === 'height' && place >= 0 && window.followed !== false) frames_()[place].style.height = px + 'px';
    });
    window.of = (type, place = 0) => got.filter(one => one.place === place && one.data.type === type)
        .map(one => one.data);
    window.last = (type, place = 0) => of(type, place).at(-1);
    window.say = (message, place = 0) => frames_()[place].contentWindow.postMessage(message, '*');
    window.own = (type, more) => ({ ns: 'fleksjob', v: 1, type, ...more });
";

fn frame(attributes: &str, fragment: &str) -> String {
    let fragment = fragment.replace('&', "&amp;");
    format!("<iframe title=x width=700 height=300 {attributes} src=\"{}#{fragment}\"></iframe>", site())
}

/// Opens a page around these frames, with a script.
async fn open(page: &Page, frames: &str, script: &str) -> String {
    let html = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Host</title><p>Above</p>\
         <script>{LISTEN}</script>{frames}<script>{script}</script>"
    );
    let address = host(html).await;
    page.client.goto(&address).await.unwrap();
    address.trim_end_matches('/').to_owned()
}

async fn enter(page: &Page, place: u16) {
    page.client.enter_frame(place).await.unwrap();
    page.until("the app in the frame", "document.getElementById('fleksjob-app')?.hidden === false").await;
}

/// Presses what a selector finds. By script: drivers lose their way in frames that are higher than the window.
async fn press(page: &Page, selector: &str) {
    page.until_found(selector).await;
    page.run("document.querySelector(args[0]).click();", vec![selector.into()]).await;
}

/// Types in a field and leaves it, if told so; likewise by script.
async fn type_in(page: &Page, id: &str, text: &str, leaving: bool) {
    let script = "const field = document.getElementById(args[0]); field.focus(); field.value = args[1];
        field.dispatchEvent(new InputEvent('input', { bubbles: true })); if (args[2]) field.blur();";
    page.run(script, vec![id.into(), text.into(), leaving.into()]).await;
}

async fn leave(page: &Page) {
    page.client.clone().enter_parent_frame().await.unwrap();
}

const FITS: &str =
    "Math.abs(innerHeight - document.getElementById('fleksjob-app').getBoundingClientRect().height) <= 2
    && document.documentElement.scrollHeight <= innerHeight + 1";

/// The frame is as high as what is in it.
async fn assert_fits(page: &Page, place: u16) {
    let told = format!("last('height', {place})?.px");
    page.until("a height", &told).await;
    page.client.enter_frame(place).await.unwrap();
    page.until("the height that was told", FITS).await;
    leave(page).await;
}

const SANDBOXES: [&str; 3] = [
    "",
    "sandbox=\"allow-scripts\"",
    "sandbox=\"allow-scripts allow-forms allow-downloads allow-modals allow-popups\"",
];

#[test]
fn the_host_follows_height_and_section() {
    in_engines(async |page| {
        for sandbox in SANDBOXES {
            open(page, &frame(sandbox, "v=1&view=cost&date=2024-03-15&o.id=a%201"), "").await;
            page.until("ready", "last('ready') && last('section') && last('height')").await;
            let told = page.eval("[last('ready').version, last('ready').id, last('section').view]").await;
            assert_eq!(told, json!([env!("CARGO_PKG_VERSION"), "a 1", "cost"]), "{sandbox}");
            assert_fits(page, 0).await;
            let origin = page.text("got[0].origin").await;
            assert_eq!(origin == "null", sandbox.contains("sandbox"), "{origin}");
            // It grows and it shrinks.
            for (view, selector) in [("route", ".fj-route"), ("cost", ".fj-cost"), ("start", ".fj-start")] {
                page.run("got.length = 0;", Vec::new()).await;
                page.client.enter_frame(0).await.unwrap();
                press(page, &format!(".fj-nav__link[href*='view={view}&']")).await;
                page.until(view, &format!("document.querySelector('{selector}')")).await;
                leave(page).await;
                page.until(view, &format!("last('section')?.view == '{view}' && last('scroll')")).await;
                let top = page.eval("last('scroll').top").await.as_i64().unwrap();
                assert!((0..300).contains(&top), "{view}: the heading is at {top}");
                assert_fits(page, 0).await;
            }
            page.client.enter_frame(0).await.unwrap();
            press(page, ".fj-nav__link[href*='view=cost&']").await;
            page.until("cost", "document.querySelector('.fj-cost')").await;
            leave(page).await;
            page.until("the height of it", "last('height')?.px > 1500").await;
            assert_fits(page, 0).await;
            let before = page.eval("last('height').px").await.as_i64().unwrap();
            page.client.enter_frame(0).await.unwrap();
            press(page, ".fj-curve__numbers > summary").await;
            leave(page).await;
            page.until("more height", &format!("last('height').px > {before} + 200")).await;
            page.client.enter_frame(0).await.unwrap();
            press(page, ".fj-curve__numbers > summary").await;
            leave(page).await;
            page.until("less height", &format!("last('height').px < {before} + 100")).await;
            assert_fits(page, 0).await;
            // Nothing that the visitor has said is in what anybody may read.
            let types = page.eval("[...new Set(got.map(one => one.data.type ?? one.data))].sort()").await;
            assert_eq!(types, json!(["height", "scroll", "section"]), "{sandbox}");
        }
    });
}

#[test]
fn a_narrower_frame_is_higher() {
    in_engines(async |page| {
        open(page, &frame("", "v=1&view=types"), "").await;
        assert_fits(page, 0).await;
        let wide = page.eval("last('height').px").await.as_i64().unwrap();
        page.run("frames_()[0].width = 320;", Vec::new()).await;
        page.until("more height", &format!("last('height').px > {wide} + 100")).await;
        assert_fits(page, 0).await;
        page.run("frames_()[0].width = 700;", Vec::new()).await;
        page.until("the height before", &format!("Math.abs(last('height').px - {wide}) < 3")).await;
    });
}

#[test]
fn two_widgets_are_told_apart() {
    in_engines(async |page| {
        let frames = frame("", "v=1&view=cost&o.id=one") + &frame("", "v=1&view=timeline&o.id=two");
        open(page, &frames, "").await;
        for (place, id, view) in [(0, "one", "cost"), (1, "two", "timeline")] {
            page.until(id, &format!("last('section', {place}) && last('height', {place})")).await;
            let ids = format!(
                "[...new Set(got.filter(one => one.place === {place} && one.data.ns).map(one => one.data.id))]"
            );
            assert_eq!(page.eval(&ids).await, json!([id]));
            assert_eq!(page.text(&format!("last('section', {place}).view")).await, view);
            assert_fits(page, place).await;
        }
        // What one is told, the other does not hear.
        page.run("got.length = 0; say(own('hello'), 1);", Vec::new()).await;
        page.until("an answer", "last('section', 1)").await;
        assert_eq!(
            page.eval("got.slice(0, 3).map(one => [one.place, one.data.type])").await,
            json!([[1, "ready"], [1, "height"], [1, "section"]])
        );
    });
}

#[test]
fn the_slim_bar_goes_where_nothing_scrolls() {
    in_browser(async |page| {
        open(page, &frame("", "v=1&view=cost"), "").await;
        enter(page, 0).await;
        let bar = "getComputedStyle(document.querySelector('.fj-bar-place')).display";
        assert_eq!(page.text(bar).await, "block", "nobody has asked: the frame may scroll");
        leave(page).await;
        page.run("say(own('hello'));", Vec::new()).await;
        page.client.enter_frame(0).await.unwrap();
        page.until("no bar", &format!("{bar} == 'none'")).await;
        leave(page).await;
        assert_fits(page, 0).await;
    });
}

/// A host page with iframe-resizer 4 does this much, as its messages go.
const RESIZER: &str = "
    const init = () => say('[iFrameSizer]the-frame:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true');
    let ready = false;
    addEventListener('message', event => {
        if (event.data === '[iFrameResizerChild]Ready') init();
        const told = /^\\[iFrameSizer\\]the-frame:(\\d+):(\\d+):(\\w+)$/.exec(event.data);
        if (told) { (window.resized ??= []).push(told.slice(1)); frames_()[0].style.height = told[1] + 'px'; }
    });
    frames_()[0].addEventListener('load', init);
";

/// And with open-iframe-resizer.
const OPEN_RESIZER: &str = "
    const init = () => say({ type: 'iframe-child-init', targetElementSelector: undefined });
    addEventListener('message', event => {
        if (event.data?.type !== 'iframe-resized') return;
        clearInterval(again);
        (window.resized ??= []).push([event.data.height, event.data.width, 'open']);
        frames_()[0].style.height = event.data.height + 'px';
    });
    const again = setInterval(init, 100);
";

#[test]
fn hosts_with_a_resizer_of_their_own_are_answered() {
    in_engines(async |page| {
        for (name, script) in [("iframe-resizer", RESIZER), ("open-iframe-resizer", OPEN_RESIZER)] {
            for sandbox in SANDBOXES {
                // Our own height is not followed here.
                let script = format!("window.followed = false; {script}");
                open(page, &frame(sandbox, "v=1&view=cost"), &script).await;
                page.until(name, "window.resized?.length").await;
                let why = if name == "iframe-resizer" { "init" } else { "open" };
                assert_eq!(page.text("resized[0][2]").await, why, "{sandbox}");
                // While it is too low, its scroll bar takes some of the width.
                assert!(page.is("+resized.at(-1)[1] > 670 && +resized.at(-1)[1] <= 700").await);
                page.client.enter_frame(0).await.unwrap();
                page.until("the height that was told", FITS).await;
                let height = page.eval("innerHeight").await.as_i64().unwrap();
                assert!(height > 1500, "{height}");
                press(page, ".fj-nav__link[href*='view=route&']").await;
                leave(page).await;
                page.until("it shrinks", &format!("+resized.at(-1)[0] < {height} - 300")).await;
                let why = if name == "iframe-resizer" { "resizeObserver" } else { "open" };
                assert_eq!(page.text("resized.at(-1)[2]").await, why);
            }
        }
    });
}

/// The keyboard is at this element. WebKit gives a frame of another origin no focus by script, as tests act there: then
/// there is nothing to see.
async fn assert_focus(page: &Page, id: &str) {
    if page.engine == Engine::Webkit
        && !page
            .is("(document.getElementById('fj-hours').focus(), document.activeElement.id == 'fj-hours')")
            .await
    {
        return;
    }
    assert_eq!(page.text("document.activeElement.id").await, id, "the keyboard's place");
}

#[test]
fn the_host_fills_in_and_nothing_else_is_lost() {
    in_engines(async |page| {
        open(page, &frame(SANDBOXES.last().unwrap(), "v=1&view=cost&date=2024-03-15"), "").await;
        enter(page, 0).await;
        type_in(page, "fj-wage", "210", true).await;
        type_in(page, "fj-intensity", "50", false).await;
        leave(page).await;
        page.run(
            "say(own('set', { set: { hours: '15', wage_unit: 'hour', colour: 'red', sick_days: '-1' } }));",
            Vec::new(),
        )
        .await;
        page.client.enter_frame(0).await.unwrap();
        page.until_figure("paid_hours_week", "7.5").await;
        for (id, text) in
            [("fj-hours", "15"), ("fj-wage", "210"), ("fj-intensity", "50"), ("fj-sick_days", "")]
        {
            assert_eq!(page.field(id).await, text, "{id}");
        }
        assert_focus(page, "fj-intensity").await;
        let told =
            page.eval("[...document.querySelectorAll('#fj-dropped li')].map(one => one.textContent)").await;
        assert_eq!(told, json!(["“colour” kendes ikke", "Sygedage i træk: “-1” kan ikke bruges her"]));
        leave(page).await;
        page.run("got.length = 0; say(own('set', { set: { view: 'summary' } }));", Vec::new()).await;
        page.until("the section", "last('section')?.view == 'summary'").await;
        // The other language is another load, and the case comes along.
        page.run(
            "got.length = 0; say(own('set', { set: { lang: 'en', pension: '7.5', view: 'cost' } }));",
            Vec::new(),
        )
        .await;
        page.until("the widget again", "last('ready') && last('section')?.view == 'cost'").await;
        page.client.enter_frame(0).await.unwrap();
        page.until("English", "document.documentElement.lang == 'en'").await;
        for (id, text) in
            [("fj-hours", "15"), ("fj-wage", "210"), ("fj-intensity", "50"), ("fj-pension", "7.5")]
        {
            assert_eq!(page.field(id).await, text, "{id}");
        }
        assert!(!page.has_fault().await);
    });
}

#[test]
fn the_result_goes_only_where_it_is_asked_for_and_only_when_pressed() {
    in_engines(async |page| {
        let origin = open(page, &frame("", "v=1&view=cost&date=2024-03-15&hours=18&o.id=7"), "").await;
        enter(page, 0).await;
        assert!(page.is("!document.getElementById('fj-asked-send')").await);
        // To whom each message is sent.
        page.run(
            "const real = parent; window.sent = [];
             self.parent = { postMessage: (data, to) => { sent.push([data.type, to]); real.postMessage(data, to); } };",
            Vec::new(),
        )
        .await;
        leave(page).await;
        for round in 0..2 {
            page.run("got.length = 0; say(own('request_result'));", Vec::new()).await;
            page.client.enter_frame(0).await.unwrap();
            page.until_found("#fj-asked-send").await;
            assert_eq!(
                page.text("document.getElementById('fj-asked-send').textContent").await,
                format!("Send tallene til {origin}")
            );
            leave(page).await;
            page.until("the way to it", "last('scroll')").await;
            assert_eq!(
                page.eval("got.filter(one => /result|share/.test(one.data.type)).length").await,
                0,
                "nothing before the press"
            );
            page.client.enter_frame(0).await.unwrap();
            // While a field has an error there is nothing to send.
            type_in(page, "fj-hours", "99", false).await;
            page.until("no button", "!document.getElementById('fj-asked-send')").await;
            type_in(page, "fj-hours", if round == 0 { "18" } else { "20" }, false).await;
            page.until_found("#fj-asked-send").await;
            press(page, "#fj-asked-send").await;
            page.until(
                "the word",
                &format!(
                    "document.getElementById('fj-asked').textContent == 'Tallene er sendt til {origin}.'"
                ),
            )
            .await;
            assert_focus(page, "fj-asked").await;
            assert!(page.is("!document.getElementById('fj-asked-send')").await, "one press for one question");
            let figures = page.figures().await;
            let secret = "sent.splice(0).filter(([type, to]) => /result|share/.test(type) || to !== '*')";
            assert_eq!(page.eval(secret).await, json!([["result", origin], ["share", origin]]));
            leave(page).await;
            page.until("the result", "last('result') && last('share')").await;
            let lines = page.eval("last('result').lines").await;
            for line in lines.as_array().unwrap() {
                let keys: Vec<&String> = line.as_object().unwrap().keys().collect();
                assert_eq!(keys, ["amount", "code", "status"]);
                assert!(["sourced", "derived", "uncertain"].contains(&line["status"].as_str().unwrap()));
                if let Some(figure) = figures.get(line["code"].as_str().unwrap()) {
                    assert_eq!(line["amount"], figure.value.as_str(), "{line}");
                }
            }
            assert!(lines.as_array().unwrap().iter().any(|line| line["code"] == "employer_cost"));
            let href = page.text("last('share').href").await;
            let hours = if round == 0 { "hours=18&" } else { "hours=20&" };
            assert!(href.starts_with(&format!("{}#v=1&view=cost", site())) && href.contains(hours), "{href}");
            assert_eq!(page.eval("of('result').length + of('share').length").await, 2);
        }
        // In another section, too.
        page.run("say(own('set', { set: { view: 'summary' } })); say(own('request_result'));", Vec::new())
            .await;
        page.client.enter_frame(0).await.unwrap();
        page.until(
            "the request in the other section",
            "document.querySelector('.fj-summary') && document.getElementById('fj-asked-send')",
        )
        .await;
    });
}

#[test]
fn who_has_no_origin_and_who_is_not_around_gets_nothing() {
    in_engines(async |page| {
        // A sandboxed page around the widget has the origin "null".
        let inner = format!("<script>{LISTEN}</script>{}", frame("", "v=1&view=cost"))
            .replace('&', "&amp;")
            .replace('"', "&quot;");
        let outer = format!("<iframe title=y width=800 height=700 sandbox=\"allow-scripts allow-same-origin\" srcdoc=\"{inner}\"></iframe>")
            .replace(" allow-same-origin", "");
        open(page, &outer, "").await;
        page.client.enter_frame(0).await.unwrap();
        page.until("the widget", "last('section')").await;
        assert_eq!(page.text("self.origin").await, "null");
        page.run("say(own('request_result')); got.length = 0; say(own('hello'));", Vec::new()).await;
        page.until("it answers what is no secret", "last('section')").await;
        page.client.enter_frame(0).await.unwrap();
        assert!(page.is("!document.getElementById('fj-asked-send')").await);
        leave(page).await;
        leave(page).await;
        // The page around that one is not the widget's parent.
        page.run(
            "frames_()[0].contentWindow[0].postMessage(own('request_result'), '*');
            frames_()[0].contentWindow[0].postMessage(own('set', { set: { hours: '3' } }), '*');",
            Vec::new(),
        )
        .await;
        page.client.enter_frame(0).await.unwrap();
        page.run("got.length = 0; say(own('hello'));", Vec::new()).await;
        page.until("what came after has been answered", "last('section')").await;
        page.client.enter_frame(0).await.unwrap();
        assert!(page.is("!document.getElementById('fj-asked-send')").await);
        assert_eq!(page.field("fj-hours").await, "18");
    });
}

#[test]
fn a_frame_keeps_the_case_over_a_reload() {
    in_engines(async |page| {
        for sandbox in SANDBOXES {
            open(page, &frame(sandbox, "v=1&view=cost&date=2024-03-15&o.id=7"), "").await;
            enter(page, 0).await;
            type_in(page, "fj-hours", "12,5", true).await;
            page.until("the fragment", "location.hash.includes('hours=12.5')").await;
            assert!(page.text("location.hash").await.contains("o.id=7"), "the host's name for it stays");
            let window = page.text("document.getElementById('fj-share-window').href").await;
            assert!(window.starts_with(&site()) && window.contains("hours=12.5"), "{window}");
            let attributes = page.eval("['target', 'rel'].map(name => document.getElementById('fj-share-window').getAttribute(name))").await;
            assert_eq!(attributes, json!(["_blank", "noopener"]));
            page.run("location.reload();", Vec::new()).await;
            leave(page).await;
            page.until("it is there again", "of('ready').length == 2").await;
            enter(page, 0).await;
            assert_eq!(page.field("fj-hours").await, "12,5", "{sandbox}");
            leave(page).await;
        }
        // At top level nothing is written, and there is no window to open.
        page.open("v=1&view=cost").await;
        type_in(page, "fj-hours", "12", true).await;
        page.until_figure("paid_hours_week", "12").await;
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        assert_eq!(page.text("location.hash").await, "#v=1&view=cost");
        assert!(page.is("!document.getElementById('fj-share-window')").await);
    });
}

#[test]
fn the_host_is_told_when_the_widget_stops_or_cannot_start() {
    in_browser(async |page| {
        open(page, &frame("", "v=1&view=cost&date=2026-05-02&o.id=a%26b"), "").await;
        enter(page, 0).await;
        // As in `after_a_panic`.
        let break_it = "[...document.querySelectorAll('.fj-table tbody tr')].filter(row => row.cells[0].textContent == '24')[0].remove();
            const field = document.getElementById('fj-hours'); field.value = '21';
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));";
        page.run(break_it, Vec::new()).await;
        page.until("the fault panel", "!document.getElementById('fleksjob-fault').hidden").await;
        leave(page).await;
        page.until("the word of it", "last('error')").await;
        assert_eq!(
            page.eval("of('error')").await,
            json!([{ "ns": "fleksjob", "v": 1, "type": "error", "id": "a&b", "code": "stopped" }])
        );
        // The dead widget is left alone.
        page.run("say(own('hello')); say(own('set', { set: { hours: '1' } }));", Vec::new()).await;
        page.client.enter_frame(0).await.unwrap();
        assert!(page.has_fault().await);
        leave(page).await;
    });
    in_engines(async |page| {
        // A page like the widget's, with its guard, whose script does not come.
        let index = plain_get(&site()).await;
        let guard = index.split("src=\"./guard").nth(1).unwrap().split('"').next().unwrap();
        let inner = format!(
            "<!doctype html><title>x</title><div id=fleksjob-fault hidden><a id=fleksjob-recover>x</a></div>\
             <div id=fleksjob-app hidden></div><script src=\"{}guard{guard}\"></script><script src=\"http://127.0.0.1:9/x.js\"></script>",
            site()
        );
        let inner = host(inner).await;
        open(page, &format!("<iframe title=x src=\"{inner}#v=1&amp;o.id=7\"></iframe>"), "").await;
        page.until("the word of it", "last('error')").await;
        assert_eq!(
            page.eval("of('error').map(one => [one.id, one.code])").await,
            json!([["7", "not_started"]])
        );
    });
}

/// Ten thousand messages, from the embedding page and from a frame beside the widget.
const HOSTILE: &str = "
    let seed = 42;
    const random = most => (seed = (seed * 1103515245 + 12345) % 2147483648) % most;
    const pick = list => list[random(list.length)];
    const text = () => Array.from({ length: random(40) }, () => String.fromCharCode(random(65536))).join('');
    const cyclic = { ns: 'fleksjob', v: 1 }; cyclic.type = cyclic; cyclic.set = cyclic;
    const huge = 'x'.repeat(2000000);
    const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, place) => ['k' + place, '1']));
    const polluting = JSON.parse('{\"__proto__\":\"x\",\"hours\":\"1\"}');
    const types = ['hello ', 'set', 'request', 'ready', 'height', 'result', 'share', '__proto__', 'constructor', '', null, 1, {}, []];
    const values = () => pick([null, undefined, 0, 1, -1, NaN, 1n, true, '', '1', text(), [], {}, [[]], cyclic, new Date(NaN), /x/g,
        new Map([['ns', 'fleksjob']]), new Set([1]), new ArrayBuffer(8), new Uint8Array(4), new Error('x'), new Blob(['x'])]);
    const kinds = [
        () => values(),
        () => text(),
        () => ({ ns: pick(['fleksjob', 'Fleksjob', 1, null, ['fleksjob']]), v: pick([0, 2, '1', null, [1]]), type: pick(['hello', 'set', 'request_result']), set: { hours: '1' } }),
        () => ({ ns: 'fleksjob', v: 1, type: pick(types), id: values(), set: values() }),
        () => ({ ns: 'fleksjob', v: 1, type: 'set', set: pick([null, [], 'hours=1', 1, polluting, { constructor: '1' }, { prototype: '1' }, { hours: 1 }, { hours: ['1'] }, { hours: {} }, { 'hours&wage': '1' }, { ' hours': '1' }, {}]) }),
        () => ({ ns: pick(['other', '', null]), v: 1, type: pick(['hello', 'set', 'request_result']), set: { hours: '1' } }),
        () => pick(['[iFrameSizer]', '[iFrameSizer]:', '[iFrameSizer]x', '[iFrameSizer]resize', '[iFrameSizer]a:b:c', '[iFrameResizerChild]Ready', 'iframe-child-init']),
        () => ({ type: pick(['iframe-resized', 'iframe-child-init ', ['iframe-child-init'], null]), height: 1, width: 1 }),
        () => cyclic,
    ];
    for (let count = 0; count < 9000; count += 1) say(kinds[count % kinds.length]());
    for (const one of [huge, wide, { ns: huge, v: 1, type: 'hello' }, { ns: 'fleksjob', v: 1, type: huge }, { ns: 'fleksjob', v: 1, type: 'hello', id: huge },
        { ns: 'fleksjob', v: 1, type: 'set', set: wide }, { ns: 'fleksjob', v: 1, type: 'set', set: { hours: huge } },
        '[iFrameSizer]' + huge + ':8:false', new Array(100000).fill(0)])
        say(one);
    // Well formed, but not from the page around the widget: from a frame beside it.
    const beside = frames_()[1].contentWindow;
    for (let count = 0; count < 1000; count += 1)
        beside.postMessage(pick([own('set', { set: { hours: '1' } }), own('request_result'), own('hello'), { type: 'iframe-child-init' },
            '[iFrameSizer]x:8:false:false']), '*');
";

/// Passes on what it is told to the frame before it.
const BESIDE: &str = "<iframe title=z srcdoc=\"<script>addEventListener('message', event => {
    if (event.source === parent) parent[0].postMessage(event.data, '*'); });</script>\"></iframe>";

#[test]
fn ten_thousand_hostile_messages_change_nothing() {
    in_engines(async |page| {
        open(page, &(frame("", "v=1&view=cost&date=2024-03-15&hours=18") + BESIDE), "").await;
        assert_fits(page, 0).await;
        page.client.enter_frame(0).await.unwrap();
        type_in(page, "fj-wage", "211", true).await;
        page.until("the fragment", "location.hash.includes('wage=211')").await;
        // What a screen reader is told comes after a pause.
        page.until("the announcement", "document.querySelector('.fj-cost > [role=status]').textContent")
            .await;
        // Elsewhere than in Chromium the console is watched from here on.
        page.run("window.errors_ = []; for (const kind of ['error', 'unhandledrejection']) addEventListener(kind, event => errors_.push(String(event.message ?? event.reason)));
            for (const kind of ['error', 'warn', 'log', 'info']) console[kind] = (...what) => errors_.push(what.join(' '));", Vec::new()).await;
        let state = "[document.getElementById('fleksjob-app').innerHTML, document.getElementById('fleksjob-app').dataset.recover, innerHeight,
            document.documentElement.outerHTML.length, location.href, ({}).hours ?? null, Object.keys(Object.prototype).length, history.length]";
        page.run(&format!("window.before = {state};"), Vec::new()).await;
        leave(page).await;
        page.run("got.length = 0;", Vec::new()).await;
        page.run(HOSTILE, Vec::new()).await;
        // Both frames are through with them when they answer what comes last.
        page.run("frames_()[1].contentWindow.postMessage('the last one', '*');", Vec::new()).await;
        tokio::time::sleep(std::time::Duration::from_secs(2)).await;
        assert_eq!(page.eval("got.map(one => one.data)").await, json!([]));
        page.client.enter_frame(0).await.unwrap();
        let changed = format!(
            "{state}.map((one, at) => one === before[at] ? '' : at + ': ' + String(one).slice(0, 300)).join('')"
        );
        assert_eq!(page.text(&changed).await, "");
        assert_eq!(page.eval("errors_").await, json!([]));
        assert!(!page.has_fault().await);
        leave(page).await;
        // And it listens still.
        page.run("say(own('hello'));", Vec::new()).await;
        page.until("an answer", "last('section')").await;
        assert_eq!(
            page.eval("got.slice(0, 3).map(one => one.data.type)").await,
            json!(["ready", "height", "section"])
        );
    });
}
