//! axe-core finds nothing: in a host page with the widget in it, inside the frame, and in the page that writes snippets.

use std::collections::BTreeMap;

use e2e::{Host, Media, Page, in_browser};

use super::builder::builder;
use super::{document, enter, leave, open, snippet};
use crate::axe::{script, violations};

const WIDTHS: [u32; 2] = [320, 1280];
const MEDIA: [Media; 2] = [Media::Light, Media::Dark];

type Found = BTreeMap<String, Vec<String>>;

async fn look(page: &Page, place: &str, found: &mut Found) {
    for wrong in violations(page).await {
        found.entry(wrong).or_default().push(place.to_owned());
    }
}

#[test]
fn the_host_page_and_the_widget_in_it() {
    in_browser(async |page| {
        let mut found = Found::new();
        for language in ["da", "en"] {
            let link =
                snippet(&format!(" data-lang=\"{language}\" data-view=\"cost\" data-heading-level=\"2\""));
            open(page, Host::page(&document(&link))).await;
            // It looks into frames of other origins where it runs in there as well, and is allowed to.
            let axe = format!("{}; axe.configure({{ allowedOrigins: ['<unsafe_all_origins>'] }});", script());
            enter(page, 0).await;
            page.run(&axe, Vec::new()).await;
            page.run("document.querySelector('main').append(new Image());", Vec::new()).await;
            leave(page).await;
            page.run(&axe, Vec::new()).await;
            assert!(!violations(page).await.is_empty(), "a picture without words in the frame is not found");
            page.client.enter_frame(0).await.unwrap();
            page.run("document.querySelector('main > img').remove();", Vec::new()).await;
            leave(page).await;
            for width in WIDTHS {
                page.resize(width, 900).await;
                for media in MEDIA {
                    page.media(media).await;
                    let place = format!("{language} {width} {}", media.name());
                    look(page, &place, &mut found).await;
                }
            }
        }
        assert!(found.is_empty(), "{found:#?}");
    });
}

#[test]
fn the_page_that_writes_snippets() {
    in_browser(async |page| {
        let mut found = Found::new();
        for file in ["", "en.html"] {
            page.client.goto(&builder(file)).await.unwrap();
            page.until("the preview", "document.querySelector('#preview iframe')").await;
            page.run("document.querySelectorAll('details').forEach(one => one.open = true);", Vec::new())
                .await;
            // With an error, too.
            page.type_into("hours", "99").await;
            page.run(&script(), Vec::new()).await;
            for width in WIDTHS {
                page.resize(width, 900).await;
                for media in MEDIA {
                    page.media(media).await;
                    look(page, &format!("{file} {width} {}", media.name()), &mut found).await;
                }
                let wide = page.eval("document.documentElement.scrollWidth").await;
                assert!(
                    wide.as_u64().is_some_and(|wide| wide <= width.into()),
                    "{file} is {wide} wide in {width}"
                );
            }
        }
        assert!(found.is_empty(), "{found:#?}");
    });
}
