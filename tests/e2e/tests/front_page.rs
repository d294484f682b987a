//! The page at the site's root leads to the widget and to the page that builds snippets, in both languages, and is
//! nothing but text.

use e2e::{in_browser, plain_get, site};

#[test]
fn it_leads_on() {
    in_browser(async |page| {
        let root = site().strip_suffix("v1/").expect("the widget lies in v1/").to_owned();
        page.client.goto(&root).await.unwrap();
        let links = "[...document.querySelectorAll('a')].map(link => link.href).join(' ')";
        let expected =
            ["v1/", "embed/", "v1/#lang=en", "embed/en.html"].map(|path| format!("{root}{path}")).join(" ");
        assert_eq!(page.text(links).await, expected);
        for address in expected.split(' ') {
            let answer = plain_get(address).await;
            assert!(answer.starts_with("HTTP/1.1 200 "), "{address}: {answer}");
        }
        assert_eq!(page.eval("document.scripts.length").await, 0);
        // Its style sheet is let through by its policy.
        assert_eq!(page.text("getComputedStyle(document.body).maxWidth").await, "640px");
        page.press("a[href='v1/#lang=en']").await;
        page.until(
            "the widget",
            "document.documentElement.lang == 'en' && document.querySelector('.fj-start')",
        )
        .await;
    });
}
