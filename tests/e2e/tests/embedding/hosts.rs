//! Host pages with real libraries in them: React, and the two resizers that many sites run already.

use e2e::{Host, Page, in_browser, site};
use serde_json::json;

use super::{assert_well, document, enter, leave, open, origin};

fn library(name: &str) -> String {
    let folder = std::env::var_os("HOSTS").expect("HOSTS names the libraries' folder: run `cargo xtask e2e`");
    let path = std::path::Path::new(&folder).join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Counts the listeners of the window and the observers that are at work.
const COUNT: &str = "(() => {
    window.listening = new Map();
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, ...more) {
        if (this === window && type === 'message') listening.set(listener, type);
        return add.call(this, type, listener, ...more);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, ...more) {
        if (this === window && type === 'message') listening.delete(listener);
        return remove.call(this, type, listener, ...more);
    };
})();";

#[test]
fn a_react_page_shows_and_takes_it_away_twenty_times() {
    in_browser(async |page| {
        page.before_every_page(COUNT).await;
        let html = document(&format!(
            "<div id=\"root\"></div><script src=\"/widget.js\"></script><script src=\"/react.js\"></script>\
             <script src=\"{}embed.js\" defer></script>",
            site()
        ));
        let widget = format!("window.widget = {};", json!(site()));
        let policy = format!("default-src 'none'; script-src 'self' {0}; frame-src {0}", origin());
        let host = Host::page(&html).file("/widget.js", &widget).file("/react.js", &library("react.js"));
        open(page, host.policy(&policy)).await;
        page.until("the page", "window.show && customElements.get('fleksjob-widget')").await;
        assert_eq!(page.eval("listening.size").await, 0);
        for _ in 0..20 {
            page.run("show(true);", Vec::new()).await;
            assert_eq!(
                page.eval("[document.querySelectorAll('iframe').length, listening.size]").await,
                json!([1, 1])
            );
            page.run("show(false);", Vec::new()).await;
            assert_eq!(page.eval("[window.length, listening.size]").await, json!([0, 0]));
        }
        page.run("show(true);", Vec::new()).await;
        enter(page, 0).await;
        page.until("the section", "document.querySelector('.fj-cost')").await;
        page.fill("fj-wage", "210").await;
        leave(page).await;
        page.until("the events", "heard.some(([type]) => type == 'fleksjob:ready')").await;
        page.until("the section told", "heard.some(([type, detail]) => detail.view == 'cost')").await;
        // Another answer from the host keeps the visitor's.
        page.run("frame = document.querySelector('iframe'); change({ hours: 12 });", Vec::new()).await;
        page.client.enter_frame(0).await.expect("the frame");
        page.until_figure("paid_hours_week", "12").await;
        assert_eq!(page.field("fj-wage").await, "210");
        leave(page).await;
        assert!(page.is("frame === document.querySelector('iframe') && frame.title == 'Beregner'").await);
        assert_well(page).await;
    });
}

/// A bare frame, which the host's own library gives its height.
async fn follows(page: &Page, scripts: &str, host: Host) {
    let html = document(&format!(
        "<iframe id=\"widget\" title=\"Fleksjob\" src=\"{}#v=1&amp;view=cost&amp;hours=12\" width=\"700\"></iframe>{scripts}",
        site()
    ));
    open(page, host.file("/", &html)).await;
    enter(page, 0).await;
    let whole = "document.documentElement.scrollHeight <= innerHeight + 1";
    page.until("the first height", &format!("innerHeight > 600 && {whole}")).await;
    let first = page.eval("innerHeight").await.as_f64().unwrap();
    page.run("document.querySelectorAll('details').forEach(one => one.open = true);", Vec::new()).await;
    page.until("a higher frame", &format!("innerHeight > {first} + 300 && {whole}")).await;
    page.run("document.querySelectorAll('details').forEach(one => one.open = false);", Vec::new()).await;
    page.until("the first height again", &format!("Math.abs(innerHeight - {first}) < 4")).await;
    leave(page).await;
    assert_well(page).await;
}

#[test]
fn a_page_with_iframe_resizer_gives_it_its_height() {
    in_browser(async |page| {
        let scripts = "<script src=\"/iframe-resizer.js\"></script><script src=\"/start.js\"></script>";
        let start = "iFrameResize({}, '#widget');";
        let host = Host::default().file("/iframe-resizer.js", &library("iframe-resizer.js"));
        follows(page, scripts, host.file("/start.js", start)).await;
    });
}

#[test]
fn a_page_with_open_iframe_resizer_gives_it_its_height() {
    in_browser(async |page| {
        let scripts = "<script type=\"module\" src=\"/start.js\"></script>";
        let start = "import { initialize } from '/open-iframe-resizer.js';
            initialize({}, '#widget');";
        let host = Host::default().file("/open-iframe-resizer.js", &library("open-iframe-resizer.js"));
        follows(page, scripts, host.file("/start.js", start)).await;
    });
}
