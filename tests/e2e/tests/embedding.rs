//! The snippet in real host pages, on another origin than the widget: what a webmaster copies does what it says.

mod addresses;
mod axe;
mod builder;
mod hosts;
mod messages;

use e2e::{Engine, Host, Page, in_browser, in_engines, site};
use serde_json::json;

/// The link and the script, with more attributes of the link.
fn snippet(more: &str) -> String {
    format!(
        "<a class=\"fleksjob-widget\" href=\"{0}\"{more}>Hvad koster et fleksjob?</a>\n\
         <script src=\"{0}embed.js\" defer></script>",
        site()
    )
}

/// A host page with something in its body.
fn document(body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"da\"><head><meta charset=\"utf-8\"><title>Jobservice</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"></head>\
         <body><main><h1>Jobservice</h1>\n{body}\n</main></body></html>"
    )
}

/// The site's origin.
fn origin() -> String {
    site().trim_end_matches("/v1/").to_owned()
}

/// Opens a host page.
async fn open(page: &Page, host: Host) -> String {
    let address = host.serve().await;
    page.client.goto(&address).await.expect("the host page");
    address
}

/// Goes into the frame at this place, and waits for the app.
async fn enter(page: &Page, place: u16) {
    page.until("the frame", &format!("document.querySelectorAll('iframe').length > {place}")).await;
    // What is far below the window is loaded only when it comes near.
    page.run("document.querySelectorAll('iframe')[args[0]].scrollIntoView();", vec![json!(place)]).await;
    page.client.enter_frame(place).await.expect("the frame");
    page.until("the app in the frame", "document.getElementById('fleksjob-app')?.hidden === false").await;
}

async fn leave(page: &Page) {
    page.client.clone().enter_parent_frame().await.expect("the host page");
}

/// What went wrong in the host page, where the driver can see it.
async fn assert_well(page: &Page) {
    if page.engine == Engine::Chromium {
        assert_eq!(page.eval("window.seen").await, json!([]));
    }
}

/// In the frame: it is as high as what is in it, also when that grows and shrinks.
async fn grows_and_shrinks(page: &Page) {
    let fits = "Math.abs(document.body.getBoundingClientRect().height - innerHeight) < 3";
    page.until("the height", &format!("innerHeight > 600 && {fits}")).await;
    let first = page.eval("innerHeight").await.as_f64().expect("a height");
    page.run("document.querySelectorAll('details').forEach(one => one.open = true);", Vec::new()).await;
    page.until("a higher frame", &format!("innerHeight > {first} + 300 && {fits}")).await;
    page.run("document.querySelectorAll('details').forEach(one => one.open = false);", Vec::new()).await;
    page.until("the first height again", &format!("Math.abs(innerHeight - {first}) < 4 && {fits}")).await;
}

#[test]
fn the_strictest_policy_of_a_host_page_is_enough() {
    in_engines(async |page| {
        let link = " data-view=\"cost\" data-lang=\"en\" data-date=\"2024-03-15\" data-hours=\"12\" data-title=\"Løn\"";
        let html =
            document(&format!("<link rel=\"stylesheet\" href=\"/host.css\"><div>{}</div>", snippet(link)));
        let policy = format!("default-src 'none'; script-src {0}; frame-src {0}; style-src 'self'", origin());
        let sheet =
            "iframe { border: 9px solid; width: 50px; min-height: 10px; display: none } div { width: 700px }";
        open(page, Host::page(&html).file("/host.css", sheet).policy(&policy)).await;
        enter(page, 0).await;
        page.until_figure("paid_hours_week", "12").await;
        assert_eq!(page.text("document.documentElement.lang").await, "en");
        leave(page).await;
        let look = "(() => {
            const frame = document.querySelector('iframe'), style = getComputedStyle(frame);
            return [frame.title, frame.loading, frame.allow, frame.referrerPolicy, frame.clientWidth, style.display,
                style.minHeight, style.borderTopWidth, document.querySelector('a.fleksjob-widget')];
        })()";
        let expected = json!([
            "Løn",
            "lazy",
            "clipboard-write; fullscreen; web-share",
            "strict-origin-when-cross-origin",
            700,
            "block",
            "480px",
            "0px",
            null
        ]);
        assert_eq!(page.eval(look).await, expected);
        assert_well(page).await;
    });
}

#[test]
fn a_link_whose_script_is_gone_leads_to_the_widget() {
    in_engines(async |page| {
        let link = format!(
            "<a class=\"fleksjob-widget\" href=\"{}#v=1&amp;view=cost&amp;hours=12\">Prøv</a>",
            site()
        );
        open(page, Host::page(&document(&link))).await;
        page.press("a").await;
        page.until("the widget", "document.getElementById('fleksjob-app')?.hidden === false").await;
        page.until_figure("paid_hours_week", "12").await;
    });
}

#[test]
fn ten_on_one_page_keep_to_themselves() {
    in_browser(async |page| {
        let row = |hours: u32| {
            let link = format!(" data-view=\"cost\" data-date=\"2024-03-15\" data-hours=\"{hours}\"");
            format!("<p>{}</p>", snippet(&link))
        };
        let rows: String = (1..=10).map(row).collect();
        open(page, Host::page(&document(&rows))).await;
        for place in 0..10_u16 {
            enter(page, place).await;
            page.until_figure("paid_hours_week", &(place + 1).to_string()).await;
            leave(page).await;
        }
        assert_eq!(
            page.eval("[document.querySelectorAll('iframe').length, window.length]").await,
            json!([10, 10])
        );
        let ids = "new Set([...document.querySelectorAll('iframe')].map(one => one.src)).size";
        assert_eq!(page.eval(ids).await, 10);
        assert_well(page).await;
    });
}

#[test]
fn the_frame_follows_the_height_of_what_is_in_it() {
    in_engines(async |page| {
        open(page, Host::page(&document(&snippet(" data-view=\"cost\" data-hours=\"12\"")))).await;
        enter(page, 0).await;
        grows_and_shrinks(page).await;
    });
}

#[test]
fn the_page_gets_the_result_when_the_visitor_presses() {
    in_browser(async |page| {
        let link = snippet(" data-view=\"cost\" data-date=\"2024-03-15\" data-hours=\"12\"");
        let listen = "heard = [];
            for (const type of ['ready', 'share', 'result'])
                document.addEventListener('fleksjob:' + type, ({ target, detail }) =>
                    heard.push([type, target.localName, detail]));";
        open(page, Host::page(&document(&format!("<script>{listen}</script>{link}")))).await;
        page.until("the widget", "heard.length").await;
        // What the page fills in is the visitor's to change.
        let ask = "const widget = document.querySelector('fleksjob-widget'); widget.set({ hours: 18 });
            widget.requestResult();";
        page.run(ask, Vec::new()).await;
        enter(page, 0).await;
        page.until_figure("paid_hours_week", "18").await;
        page.fill("fj-hours", "15").await;
        page.until_figure("paid_hours_week", "15").await;
        page.until_found("#fj-asked-send").await;
        leave(page).await;
        assert!(page.is("heard.every(([type]) => type == 'ready')").await);
        page.client.enter_frame(0).await.expect("the frame");
        page.press("#fj-asked-send").await;
        leave(page).await;
        let (share, result) =
            ("heard.find(([type]) => type == 'share')", "heard.find(([type]) => type == 'result')");
        page.until("the answer", &format!("{share} && {result}")).await;
        assert!(page.is(&format!("{share}[2].href.includes('hours=15')")).await);
        let hours = format!("{result}[2].lines.find(({{ code }}) => code == 'paid_hours_week').amount");
        assert_eq!(page.text(&hours).await, "15");
        assert_eq!(page.text(&format!("{result}[1]")).await, "fleksjob-widget");
        assert_well(page).await;
    });
}

#[test]
fn the_look_follows_its_attributes_and_the_case_stays() {
    in_engines(async |page| {
        open(page, Host::page(&document(&snippet(" data-view=\"cost\" data-theme=\"light\"")))).await;
        enter(page, 0).await;
        // By script: WebKit's driver loses fields in frames.
        let typed = "const field = document.getElementById('fj-hours');
            field.value = '12'; field.dispatchEvent(new InputEvent('input', { bubbles: true }));";
        page.run(typed, Vec::new()).await;
        page.until_figure("paid_hours_week", "12").await;
        let look =
            "[document.documentElement.dataset.theme, getComputedStyle(document.body).backgroundColor]";
        let light = page.eval(look).await;
        leave(page).await;
        let change = "const widget = document.querySelector('fleksjob-widget');
            widget.setAttribute('theme', 'dark'); widget.setAttribute('data-theme', 'dark');
            widget.setAttribute('sections', 'cost,timeline');";
        page.run(change, Vec::new()).await;
        page.client.enter_frame(0).await.expect("the frame");
        page.until("the dark", "document.documentElement.dataset.theme == 'dark'").await;
        let dark = page.eval(look).await;
        assert!(light[0] == "light" && dark[1] != light[1], "{light} {dark}");
        page.until("two sections", "document.querySelectorAll('.fj-nav__link').length == 2").await;
        page.until_figure("paid_hours_week", "12").await;
        leave(page).await;
        assert_well(page).await;
    });
}
