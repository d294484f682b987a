//! What other pages import: the delivered functions, in the widget's page and in one that has no place for it.

use e2e::{in_browser, plain_get, site};
use serde_json::{Value, json};

/// Imports the script that stays by name, and asks for the authorities' example.
const ASK: &str = "
    const done = arguments[arguments.length - 1];
    import(arguments[0] + 'fleksjob.js')
        .then(async api => {
            await api.default();
            const answer = api.estimate({ date: '2024-06-01', hours: 18, wage: 200 });
            const first = answer => answer.error?.code ?? Object.values(answer).find(Array.isArray)[0].code;
            const others = [api.route({}), api.timeline({ start: '2026-03-01' }), api.accommodations({ needs: 'lifting' })];
            done([answer.wage, answer.subsidy, answer.total_income, ...others.map(first), api.estimate({ hours: NaN }).error.code]);
        })
        .catch(error => done(String(error)));";

#[test]
fn the_functions_answer_beside_the_widget_and_without_it() {
    in_browser(async |page| {
        let expected =
            json!(["15600.00", "15272.00", "30872.00", "needs_facts", "FJ-W2", "tasks", "not_a_number"]);
        page.open("").await;
        page.until("the app", "!document.getElementById('fleksjob-app').hidden").await;
        assert_eq!(page.client.execute_async(ASK, vec![json!(site())]).await.unwrap(), expected);
        // The widget is still there, once.
        assert_eq!(page.eval("document.querySelectorAll('#fleksjob-app h1').length").await, json!(1));
        page.assert_well("asked beside the widget").await;

        // A file of the site that is no page: a document without the widget's element.
        page.client.goto(&format!("{}package.json", site())).await.unwrap();
        let before = page.eval("document.documentElement.outerHTML").await;
        assert_eq!(page.client.execute_async(ASK, vec![json!(site())]).await.unwrap(), expected);
        assert_eq!(page.eval("document.documentElement.outerHTML").await, before);
    });
}

#[test]
fn the_page_loads_none_of_it() {
    in_browser(async |page| {
        let answer = plain_get(&site()).await;
        assert!(!answer.contains("fleksjob.js"), "{answer}");
        page.open("").await;
        let loaded = page.eval("performance.getEntriesByType('resource').map(one => one.name)").await;
        let names: Vec<&str> = loaded.as_array().unwrap().iter().filter_map(Value::as_str).collect();
        assert!(names.iter().any(|name| name.ends_with(".wasm")), "{names:?}");
        assert!(!names.iter().any(|name| name.ends_with("/fleksjob.js")), "{names:?}");
    });
}
