//! The snippets in a real WordPress: in an editor's post they stay whole; of an author's post WordPress takes away
//! what could run, and a link that works remains. Started by `cargo xtask prove wordpress`.

use e2e::{Page, in_browser, site};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use url::Url;

/// A link that the loader turns into the widget.
fn link() -> String {
    let site = site();
    format!(
        "<a class=\"fleksjob-widget\" href=\"{site}\" data-view=\"cost\" data-hours=\"20\" \
         data-contact-name=\"Jobservice\">Hvad koster et fleksjob?</a>\n<script src=\"{site}embed.js\" defer></script>"
    )
}

/// The frame alone; between its tags, for where it is taken away, a link.
fn frame() -> String {
    let site = site();
    format!(
        "<iframe src=\"{site}#v=1&amp;view=cost&amp;hours=20\" title=\"Hvad koster et fleksjob?\" width=\"100%\" \
         height=\"900\" loading=\"lazy\" allow=\"clipboard-write; fullscreen; web-share\">\
         <a href=\"{site}#v=1&amp;view=cost&amp;hours=20\">Hvad koster et fleksjob?</a></iframe>"
    )
}

/// The element for pages that are drawn by a program; between its tags a link, too.
fn element() -> String {
    let site = site();
    format!(
        "<fleksjob-widget src=\"{site}\" view=\"cost\" hours=\"20\"><a href=\"{site}\">Hvad koster et fleksjob?</a>\
         </fleksjob-widget>\n<script src=\"{site}embed.js\" defer></script>"
    )
}

/// As the block for HTML of one's own keeps it, and as it is pasted into the editor from before there were blocks.
const FORMS: [(&str, &str); 2] = [("<!-- wp:html -->\n", "\n<!-- /wp:html -->"), ("", "")];

/// A post as WordPress took it.
struct Post {
    /// Where it is read.
    address: String,
    /// What is kept of it, without what says which block it is.
    kept: String,
}

/// Writes and publishes a post, as the editing page does it: over WordPress' own interface.
async fn publish(who: &str, content: &str) -> Post {
    let name = format!("WORDPRESS_{}", who.to_uppercase());
    let (address, authorization) = (variable("WORDPRESS"), variable(&name));
    let url = Url::parse(&address).expect("an address");
    let (host, port) = (url.host_str().expect("a host"), url.port().expect("a port"));
    let body = json!({ "title": "Fleksjob", "status": "publish", "content": content }).to_string();
    // Of the older version, so that the answer comes in one piece.
    let request = format!(
        "POST /?rest_route=/wp/v2/posts HTTP/1.0\r\nhost: {host}:{port}\r\nauthorization: {authorization}\r\n\
         content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    let mut stream = TcpStream::connect((host, port)).await.expect("WordPress");
    stream.write_all(request.as_bytes()).await.expect("asking");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("the answer");
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head and a body");
    assert!(head.lines().next().unwrap_or_default().contains("201"), "{answer}");
    let post: Value = serde_json::from_str(body).expect("JSON");
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let kept = text(&post["content"]["raw"]).replace("<!-- wp:html -->", "").replace("<!-- /wp:html -->", "");
    Post { address: text(&post["link"]), kept: kept.trim().to_owned() }
}

fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name}: run `cargo xtask prove wordpress`"))
}

/// Reads the post, in a browser that is nobody's.
async fn read(page: &Page, post: &Post) {
    page.client.goto(&post.address).await.expect("the post");
    page.until("the post", "document.querySelector('.wp-block-post-content, .entry-content')").await;
}

/// The widget in the post's frame computes.
async fn assert_computes(page: &Page) {
    page.until("the frame", "document.querySelector('iframe')").await;
    page.run("document.querySelector('iframe').scrollIntoView();", Vec::new()).await;
    page.client.enter_frame(0).await.expect("the frame");
    page.until("the widget in the frame", "document.getElementById('fleksjob-app')?.hidden === false").await;
    page.until_figure("paid_hours_week", "20").await;
    page.fill("fj-hours", "18").await;
    page.until_figure("paid_hours_week", "18").await;
    assert!(!page.has_fault().await);
}

/// The frame is as high as what is in it, and follows it up and down.
async fn assert_follows(page: &Page) {
    let mut heights = Vec::new();
    for view in ["start", "accommodations", "cost"] {
        page.press(&e2e::link_to(view)).await;
        page.until_found(&format!(".fj-{view}")).await;
        // Nothing is hidden beneath the lower edge, and little is empty.
        let fits = "Math.abs(innerHeight - document.body.getBoundingClientRect().height) < 100";
        page.until(&format!("the height of {view}"), fits).await;
        heights.push(page.eval("innerHeight").await.as_u64().expect("a height"));
    }
    assert!(heights[0] != heights[1] && heights[1] != heights[2], "{heights:?}");
}

/// Neither the widget in the post nor the post itself has asked others for something.
fn assert_local(page: &Page) {
    assert!(page.proxy.to_others().is_empty(), "{:#?}", page.proxy.to_others());
}

#[test]
#[ignore = "needs a WordPress: cargo xtask prove wordpress"]
fn in_wordpress_an_editors_post_has_the_widget() {
    in_browser(async |page| {
        for (before, after) in FORMS {
            for (snippet, follows) in [(link(), true), (frame(), false), (element(), true)] {
                let post = publish("editor", &format!("{before}{snippet}{after}")).await;
                assert_eq!(post.kept, snippet);
                read(page, &post).await;
                assert_computes(page).await;
                if follows {
                    assert_follows(page).await;
                }
                assert_local(page);
            }
        }
    });
}

#[test]
#[ignore = "needs a WordPress: cargo xtask prove wordpress"]
fn in_wordpress_an_authors_post_has_a_link_to_the_widget() {
    in_browser(async |page| {
        let site = site();
        let words = "Hvad koster et fleksjob?</a>";
        // What WordPress leaves, to the letter.
        let marked = format!(
            "<a class=\"fleksjob-widget\" href=\"{site}\" data-view=\"cost\" data-hours=\"20\" \
             data-contact-name=\"Jobservice\">{words}"
        );
        let rows = [
            (link(), marked),
            (frame(), format!("<a href=\"{site}#v=1&amp;view=cost&amp;hours=20\">{words}")),
            (element(), format!("<a href=\"{site}\">{words}")),
        ];
        for (before, after) in FORMS {
            for (snippet, left) in &rows {
                let post = publish("author", &format!("{before}{snippet}{after}")).await;
                assert_eq!(post.kept, *left);
                read(page, &post).await;
                assert_eq!(page.eval("document.querySelectorAll('iframe').length").await, json!(0));
                page.press(&format!("a[href^='{site}']")).await;
                page.until("the widget", "document.getElementById('fleksjob-app')?.hidden === false").await;
                page.press(&e2e::link_to("cost")).await;
                page.fill("fj-hours", "18").await;
                page.until_figure("paid_hours_week", "18").await;
                assert!(!page.has_fault().await);
                assert_local(page);
            }
        }
    });
}

/// Names with a dot are the one kind of attribute that an author's post loses; they stand in an address instead.
#[test]
#[ignore = "needs a WordPress: cargo xtask prove wordpress"]
fn in_wordpress_an_author_keeps_what_stands_in_the_address() {
    in_browser(async |_| {
        let site = site();
        let rows = [
            (" data-full_time_wage=\"30000\"", " data-full_time_wage=\"30000\""),
            (" data-r.agreement=\"true\"", ""),
            (" style=\"height:900px\"", " style=\"height:900px\""),
            (" style=\"frame-sizing:content-height\"", ""),
            (" onclick=\"alert(1)\"", ""),
        ];
        for (attribute, left) in rows {
            let link = |attribute: &str| {
                format!("<a href=\"{site}#v=1&amp;view=route&amp;r.agreement=true\"{attribute}>Vejviser</a>")
            };
            let post = publish("author", &link(attribute)).await;
            assert_eq!(post.kept, link(left));
        }
    });
}
