//! In a frame on another site, sandboxed or not, with no permission given: everything works, and what needs a
//! permission has another way.

use e2e::{Page, in_browser, site};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

/// Serves one page on an origin of its own for as long as the test runs.
pub(crate) async fn host(page: String) -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = format!("http://localhost:{}/", listener.local_addr().unwrap().port());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = [0; 4096];
            let _ = stream.read(&mut request).await;
            let length = page.len();
            let head = "HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\nconnection: close";
            let answer = format!("{head}\r\ncontent-length: {length}\r\n\r\n{page}");
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    address
}

async fn assert_works(page: &Page, sandbox: &str) {
    let frame = format!(
        "<!doctype html><title>Host</title><iframe title=\"x\" width=\"700\" height=\"900\" {sandbox} \
         src=\"{}#v=1&amp;view=cost&amp;date=2024-03-15&amp;hours=12\"></iframe>",
        site()
    );
    let address = host(frame).await;
    page.client.goto(&address).await.unwrap();
    page.client.enter_frame(0).await.unwrap();
    page.until("the app in the frame", "!document.getElementById('fleksjob-app')?.hidden").await;
    assert_eq!(page.text("self.origin").await == "null", sandbox.contains("sandbox"), "{sandbox}");
    page.until_figure("paid_hours_week", "12").await;
    page.fill("fj-hours", "18").await;
    page.until_figure("subsidy", "15272.00").await;
    // Enter submits nothing: there is no form.
    page.type_into("fj-hours", "17").await;
    page.key(fantoccini::key::Key::Enter).await;
    page.until_figure("paid_hours_week", "17").await;
    assert_eq!(page.eval("document.forms.length").await, 0);
    page.choose("fj-scheme-1").await;
    page.until("the old scheme", "document.getElementById('fj-minimum_wage')").await;
    page.choose("fj-scheme-0").await;
    page.press("#fj-share-copy").await;
    page.until("the visible link", "document.getElementById('fj-share-copy-text')").await;
    let link = page.field("fj-share-copy-text").await;
    assert!(link.starts_with(&format!("{}#v=1&", site())) && link.contains("hours=17"), "{link}");
    // The address is not in sight: it follows by itself, and a new window shows it.
    page.until("the address", "location.hash.includes('hours=17')").await;
    assert_eq!(page.text("document.getElementById('fj-share-window').href").await, link);
    page.press("#fj-language").await;
    page.until("English", "document.documentElement.lang == 'en'").await;
    assert!(!page.has_fault().await);
    let errors = page.log("browser").await.into_iter().filter(|entry| entry["level"] == "SEVERE");
    // The browser looks for the host's icon by itself.
    let errors: Vec<_> =
        errors.filter(|entry| !entry["message"].as_str().unwrap_or("").contains("favicon")).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn sandboxed() {
    in_browser(async |page| assert_works(page, "sandbox=\"allow-scripts\"").await);
}

#[test]
fn on_another_site() {
    in_browser(async |page| assert_works(page, "").await);
}
