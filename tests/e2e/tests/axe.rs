//! axe-core finds nothing, in any state of any section: in both languages, light, dark and forced colours, on the
//! narrowest page and a wide one.

use std::collections::BTreeSet;
use std::time::Duration;

use e2e::{Engine, Media, Page, STATES, in_engine};
use serde_json::{Value, json};

/// Every state, twelve times: well within this unless something hangs.
const MOST_TIME: Duration = Duration::from_secs(900);

/// What is wrong: the rule, what it asks for, and where.
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
        .then(({ violations }) => done(violations.map(({ id, help, nodes }) =>
            [id, help, nodes.map(node => [node.html.slice(0, 200), node.failureSummary])])))
        .catch(error => done([['axe', String(error), []]]));";

/// The sections with text fields, and those shown with an error in one.
const FIELDS: &str =
    "[!!document.querySelector('main input[type=text]'), !!document.querySelector('[aria-invalid]')]";

async fn violations(page: &Page) -> Value {
    page.client.execute_async(RUN, Vec::new()).await.unwrap_or_else(|error| json!(error.to_string()))
}

fn check(language: &str) {
    in_engine(Engine::Chromium, &[], MOST_TIME, async |page| {
        let axe = std::env::var_os("AXE").expect("AXE names axe-core's script: run `cargo xtask e2e`");
        let axe = std::fs::read_to_string(axe).expect("axe-core's script");
        let mut found = Vec::new();
        let (mut with_fields, mut with_errors) = (BTreeSet::new(), BTreeSet::new());
        for state in STATES {
            state.open(page, language).await;
            page.run(&axe, Vec::new()).await;
            for width in [320, 1280] {
                page.resize(width, 900).await;
                for media in Media::ALL {
                    page.media(media).await;
                    let wrong = violations(page).await;
                    if wrong != json!([]) {
                        found.push(format!("{} {} {width}: {wrong:#}", state.name, media.name()));
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
        assert!(found.is_empty(), "{}", found.join("\n"));
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
