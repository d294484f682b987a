//! What of the link and the element goes into the frame's address and its name; what stays a link; and that each becomes
//! one frame, however often the script stands there.

use e2e::{Host, in_browser, site};
use serde_json::{Value, json};

use super::{assert_well, document, open};

/// The loader, and a page that can be in the frame without having to be the widget: only addresses are looked at.
fn host(body: &str) -> Host {
    let script = format!("<script src=\"{}embed.js\" defer></script>", site());
    Host::page(&document(&format!("{body}{script}"))).file("/v1/", "<!doctype html><title>x</title>")
}

/// The link's or the element's markup, and the pairs of the fragment, sorted, without `v=1` and the id.
const ADDRESSES: &[(&str, &str)] = &[
    ("<a class='fleksjob-widget' href='/v1/'>x</a>", ""),
    ("<a class='other fleksjob-widget' href='v1/'><b>x</b> y</a>", ""),
    (
        "<a class='fleksjob-widget' href='/v1/' data-view='cost' data-hours='15' data-r.agreement='true' data-s1.hours='9'>x</a>",
        "hours=15&r.agreement=true&s1.hours=9&view=cost",
    ),
    (
        "<a class='fleksjob-widget' href='/v1/' data-sections='cost,summary' data-theme='dark' data-accent='#aA00ff'
            data-corner='round' data-font='serif' data-heading-level='2'>x</a>",
        "o.accent=aA00ff&o.corner=round&o.font=serif&o.heading-level=2&o.sections=cost,summary&o.theme=dark",
    ),
    (
        "<a class='fleksjob-widget' href='/v1/' data-contact-name='Jens &amp; Søn #1 = &quot;A&quot; +'
            data-contact-phone='+45 12 34' data-contact-address='https://a.dk/?b=c&amp;d'>x</a>",
        "o.contact-address=https://a.dk/?b=c&d&o.contact-name=Jens & Søn #1 = \"A\" +&o.contact-phone=+45 12 34",
    ),
    // What stands in the address stays; an attribute says it anew.
    ("<a class='fleksjob-widget' href='/v1/#v=1&hours=12&o.theme=dark' data-view='cost'>x</a>", "hours=12&o.theme=dark&view=cost"),
    ("<a class='fleksjob-widget' href='/v1/#hours=12' data-hours='15'>x</a>", "hours=15"),
    ("<a class='fleksjob-widget' href='/v1/#top'>x</a>", ""),
    // Others' attributes, the loader's own, and empty ones.
    (
        "<a class='fleksjob-widget' href='/v1/' data-v-1a2b3c data-entity-type='node' data-udi='umb://1' data-id='7'
            data-min-height='600' data-title='T' data-view='' rel='noopener' target='_blank' type='text/html'>x</a>",
        "",
    ),
    ("<a class='fleksjob-widget' href='/v1/' data-lang='en-GB'>x</a>", "lang=en"),
    ("<fleksjob-widget src='/v1/' view='cost' lang='EN' r.agreement='true' accent='#123456'></fleksjob-widget>", "lang=en&o.accent=123456&r.agreement=true&view=cost"),
    ("<fleksjob-widget src='/v1/' data-view='cost' class='a' style='margin: 0' id='b' slot='c' dir='ltr'><a href='/v1/'>x</a></fleksjob-widget>", "view=cost"),
];

#[test]
fn attributes_go_into_the_address() {
    in_browser(async |page| {
        let body: String =
            ADDRESSES.iter().map(|(markup, _)| format!("<section>{markup}</section>")).collect();
        open(page, host(&body)).await;
        page.until("the frames", "document.querySelector('section:last-of-type iframe')").await;
        let found = "[...document.querySelectorAll('section')].map(one => {
            const frames = one.querySelectorAll('iframe');
            if (frames.length !== 1 || one.querySelector('a')) return one.innerHTML;
            const url = new URL(frames[0].src), keys = new URLSearchParams(url.hash.slice(1));
            if (url.pathname !== '/v1/' || keys.get('v') !== '1' || !keys.get('o.id')) return url.href;
            keys.delete('v'); keys.delete('o.id'); keys.sort();
            return [...keys].map(pair => pair.join('=')).join('&');
        })";
        let found = page.eval(found).await;
        let expected: Vec<&str> = ADDRESSES.iter().map(|(_, expected)| *expected).collect();
        assert_eq!(found, json!(expected));
    });
}

/// What is left as it is.
const LEFT: &[&str] = &[
    "<a class='fleksjob-widget' href='javascript:void 0'>x</a>",
    "<a class='fleksjob-widget' href='mailto:a@b.dk'>x</a>",
    "<a class='fleksjob-widget' href='http://'>x</a>",
    "<a class='fleksjob-widget'>x</a>",
    "<span class='fleksjob-widget'>x</span>",
    "<a class='widget' href='/v1/'>x</a>",
    "<div contenteditable><a class='fleksjob-widget' href='/v1/'>x</a></div>",
    "<fleksjob-widget></fleksjob-widget>",
    "<fleksjob-widget src='javascript:void 0'></fleksjob-widget>",
    "<fleksjob-widget src='data:text/html,x'></fleksjob-widget>",
    "<fleksjob-widget src='http://['></fleksjob-widget>",
];

#[test]
fn what_leads_to_no_page_is_left_as_it_is() {
    in_browser(async |page| {
        let body: String = LEFT.iter().map(|markup| format!("<section>{markup}</section>")).collect();
        open(page, host(&format!("{body}<a id='last' class='fleksjob-widget' href='/v1/'>x</a>"))).await;
        page.until("the frame", "document.querySelector('#last iframe')").await;
        let changed = "[...document.querySelectorAll('section')].filter(one => one.querySelector('iframe') ||
            !one.firstElementChild).map(one => one.outerHTML)";
        assert_eq!(page.eval(changed).await, json!([]));
        assert_well(page).await;
    });
}

/// Attributes, and the frame's name and least height.
const FRAMES: &[(&str, &str, &str)] = &[
    ("", "Fleksjob: beregner og vejviser", "480px"),
    ("data-lang='en'", "Flexi-job: calculator and guide", "480px"),
    ("data-title='A &amp; \"B\"' data-min-height='600'", "A & \"B\"", "600px"),
    ("data-title='' data-min-height='600px'", "Fleksjob: beregner og vejviser", "600px"),
    ("data-min-height='high'", "Fleksjob: beregner og vejviser", "480px"),
];

#[test]
fn the_frame_has_a_name_and_a_least_height() {
    in_browser(async |page| {
        let row = |(attributes, ..): &(&str, &str, &str)| {
            format!("<section><a class='fleksjob-widget' href='/v1/' {attributes}>x</a></section>")
        };
        open(page, host(&FRAMES.iter().map(row).collect::<String>())).await;
        page.until("the frames", "document.querySelector('section:last-of-type iframe')").await;
        let found = page
            .eval("[...document.querySelectorAll('iframe')].map(one => [one.title, one.style.minHeight])")
            .await;
        let expected: Vec<Value> = FRAMES.iter().map(|(_, title, height)| json!([title, height])).collect();
        assert_eq!(found, json!(expected));
    });
}

#[test]
fn one_link_is_one_frame_however_it_comes() {
    in_browser(async |page| {
        let link = "<a class='fleksjob-widget' href='/v1/'>x</a>";
        // Also in the head, before the links, and a second time in the middle.
        let script = format!("<script src=\"{}embed.js\"></script>", site());
        open(page, host(&format!("{script}{link}{script}<p>{link}</p>"))).await;
        let frames = "[...document.querySelectorAll('iframe')]";
        page.until("two frames", &format!("{frames}.length == 2")).await;
        page.run("frames = [...document.querySelectorAll('iframe')];", Vec::new()).await;
        // Put in later, in one piece and one by one; and the script once more.
        let later = "
            document.querySelector('p').insertAdjacentHTML('afterend', '<div>' + args[0] + '</div>');
            const link = document.createElement('a');
            link.href = '/v1/';
            link.className = 'fleksjob-widget';
            document.querySelector('main').append(link);
            const script = document.createElement('script');
            script.src = args[1] + 'embed.js';
            document.head.append(script);
            script.onload = () => loaded = true;";
        page.run(later, vec![json!(link), json!(site())]).await;
        page.until("the script", "window.loaded").await;
        page.until("four frames", &format!("{frames}.length == 4")).await;
        assert!(page.is("!document.querySelector('a') && frames.every(one => one.isConnected)").await);
        // Hidden and narrowed by the host, in a flex box and a grid.
        let sizes = "
            const [a, b, c, d] = document.querySelectorAll('fleksjob-widget');
            a.hidden = true;
            b.parentElement.style.cssText = 'display: flex; flex-direction: column; align-items: center; width: 500px';
            c.parentElement.style.cssText = 'display: flex; width: 400px';
            d.style.cssText = 'width: 300px';
            return [a, b, c, d].map(one => one.firstElementChild.getBoundingClientRect().width);";
        assert_eq!(page.run(sizes, Vec::new()).await, json!([0, 500, 400, 300]));
        assert_well(page).await;
    });
}

#[test]
fn the_focus_stays_where_the_link_was() {
    in_browser(async |page| {
        let slow = "<a class='fleksjob-widget' href='/v1/'><b>x</b></a>";
        open(page, Host::page(&document(slow)).file("/v1/", "<!doctype html><title>x</title>")).await;
        page.run("document.querySelector('a').focus();", Vec::new()).await;
        let load = "const script = document.createElement('script'); script.src = args[0]; document.head.append(script);";
        page.run(load, vec![json!(format!("{}embed.js", site()))]).await;
        page.until("the frame", "document.querySelector('iframe')").await;
        assert!(page.is("document.activeElement == document.querySelector('iframe')").await);
    });
}
