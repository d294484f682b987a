//! axe-core finds nothing, in any state of any section: in both languages, light, dark and forced colours, on the
//! narrowest page and a wide one.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use e2e::{Engine, Media, Page, STATES, in_engine};
use serde_json::Value;

/// Every state, twelve times: well within this unless something hangs.
const MOST_TIME: Duration = Duration::from_secs(900);

/// What is wrong: each place with its rule and what it asks for, in a line.
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
        .then(({ violations }) => done(violations.flatMap(({ id, nodes }) => nodes.map(node =>
            id + ': ' + node.html.slice(0, 200) + ' ' + node.failureSummary.replaceAll('\\n', ' ')))))
        .catch(error => done([String(error)]));";

/// The sections with text fields, and those shown with an error in one.
const FIELDS: &str =
    "[!!document.querySelector('main input[type=text]'), !!document.querySelector('[aria-invalid]')]";

/// axe-core's script.
pub(crate) fn script() -> String {
    let axe = std::env::var_os("AXE").expect("AXE names axe-core's script: run `cargo xtask e2e`");
    std::fs::read_to_string(axe).expect("axe-core's script")
}

/// What axe-core finds wrong in the page, which has its script.
pub(crate) async fn violations(page: &Page) -> Vec<String> {
    let found = page.client.execute_async(RUN, Vec::new()).await.expect("axe-core's answer");
    serde_json::from_value(found).expect("a list of texts")
}

fn check(language: &str) {
    in_engine(Engine::Chromium, &[], MOST_TIME, async |page| {
        let axe = script();
        // Where the same is wrong.
        let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let (mut with_fields, mut with_errors) = (BTreeSet::new(), BTreeSet::new());
        for state in STATES {
            state.open(page, language).await;
            page.run(&axe, Vec::new()).await;
            for width in [320, 1280] {
                page.resize(width, 900).await;
                for media in Media::ALL {
                    page.media(media).await;
                    for wrong in violations(page).await {
                        let place = format!("{} {width} {}", state.name, media.name());
                        found.entry(wrong).or_default().push(place);
                    }
                }
            }
            let fields = page.eval(FIELDS).await;
            let section = state.name.split('-').next().unwrap_or_default();
            for (place, sections) in [&mut with_fields, &mut with_errors].into_iter().enumerate() {
                if fields[place] == Value::Bool(true) {
                    sections.insert(section);
                }
            }
            page.assert_well(state.name).await;
        }
        assert!(found.is_empty(), "{found:#?}");
        // The table has every section that the navigation leads to, and with errors where there can be some.
        let links =
            "[...document.querySelectorAll('.fj-nav__link')].map(one => /view=([a-z]+)/.exec(one.href)[1])";
        let sections = page.eval(links).await;
        assert!(sections.as_array().is_some_and(|all| all.len() == 7), "{sections}");
        for section in sections.as_array().into_iter().flatten().filter_map(Value::as_str) {
            assert!(STATES.iter().any(|state| state.name == section), "no state of {section}");
        }
        assert_eq!(with_fields, with_errors, "no state with errors");
    });
}

#[test]
fn in_danish() {
    check("da");
}

#[test]
fn in_english() {
    check("en");
}
