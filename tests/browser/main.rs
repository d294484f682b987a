//! The same code in WebAssembly, in a browser: the rules, the numbers, the page on yew as it is released, and what
//! JavaScript may call.

#![cfg(target_arch = "wasm32")]

mod api;

use std::time::Duration;

use fleksjob::app::App;
use fleksjob::law::day;
use fleksjob::rules::cost::{Employment, LineCode, curve, estimate};
use fleksjob::text::Language;
use fleksjob::text::number::{Decimals, NumberError, read, write, write_kroner};
use rust_decimal::Decimal;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, HtmlElement, HtmlInputElement};

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// An empty element of the page, for a test of its own.
fn place() -> Element {
    let place = document().create_element("div").unwrap();
    document().body().unwrap().append_child(&place).unwrap();
    place
}

fn find(root: &Element, selector: &str) -> Element {
    let found = root.query_selector(selector).unwrap();
    found.unwrap_or_else(|| panic!("{selector} is not in {}", root.inner_html()))
}

fn press(root: &Element, selector: &str) {
    find(root, selector).unchecked_into::<HtmlElement>().click();
}

fn is_there(root: &Element, selector: &str) -> bool {
    root.query_selector(selector).unwrap().is_some()
}

fn text(root: &Element) -> String {
    root.text_content().unwrap_or_default()
}

/// Lets yew draw until `is_there`, and panics if it does not come.
async fn until(what: &str, root: &Element, is_there: impl Fn() -> bool) {
    for _ in 0..200 {
        if is_there() {
            return;
        }
        yew::platform::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("waited in vain for {what}: {}", root.inner_html());
}

#[wasm_bindgen_test]
fn the_example_of_the_authorities() {
    let job = Employment {
        hours: Decimal::from(18),
        wage: Decimal::from(200),
        pension: Decimal::ZERO,
        ..Employment::on(day(2024, 3, 15))
    };
    let result = estimate(&job).unwrap();
    for (code, amount) in
        [(LineCode::Wage, 15_600), (LineCode::Subsidy, 15_272), (LineCode::TotalIncome, 30_872)]
    {
        assert_eq!(result.line(code).unwrap().amount, Decimal::from(amount), "{code:?}");
    }
    let curve = curve(&job).unwrap();
    assert_eq!(curve.points.len(), 37 * 4 + 1);
    assert_eq!(curve.present.total, Decimal::from(30_872));
}

#[wasm_bindgen_test]
fn numbers_in_and_out() {
    let rows = [
        ("1.234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("1234,5", "1234.5"),
        ("200 kr.", "200"),
        ("1\u{a0}234", "1234"),
        ("1.234", "1234"),
    ];
    for (typed, value) in rows {
        assert_eq!(read(typed).map(|value| value.to_string()).as_deref(), Ok(value), "{typed}");
    }
    assert!(matches!(read("0,500"), Err(NumberError::Ambiguous { .. })));
    assert_eq!(read("abc"), Err(NumberError::NotANumber));
    assert_eq!(read(" "), Err(NumberError::Empty));
    let amount = Decimal::new(123_456_789, 2);
    assert_eq!(write(amount, Decimals::Two, Language::Danish), "1.234.567,89");
    assert_eq!(write(amount, Decimals::Two, Language::English), "1,234,567.89");
    assert_eq!(write_kroner(amount, Decimals::None, Language::Danish), "1.234.568\u{a0}kr.");
}

#[wasm_bindgen_test]
async fn the_app_starts_and_goes_to_the_cost() {
    let root = place();
    let app = yew::Renderer::<App>::with_root(root.clone()).render();
    until("the start", &root, || is_there(&root, "h1")).await;
    assert_eq!(text(&find(&root, "h1")), "Fleksjob for arbejdsgivere");
    for _ in 0..2 {
        press(&root, ".fj-button--main");
        until("the cost", &root, || text(&find(&root, "h1")) == "Hvad koster et fleksjob?").await;
        assert_eq!(
            find(&root, "[data-line=wage]:not([data-of])").get_attribute("data-value").as_deref(),
            Some("15600.00")
        );
        press(&root, "#fj-language");
        until("English", &root, || text(&find(&root, "h1")) == "What does a flexi-job cost?").await;
        press(&root, "#fj-language");
        until("Danish", &root, || text(&find(&root, "h1")) == "Hvad koster et fleksjob?").await;
        press(&root, ".fj-nav__link");
        until("the start", &root, || text(&find(&root, "h1")) == "Fleksjob for arbejdsgivere").await;
    }
    app.destroy();
    root.remove();
}

/// Types over what stands in a field.
fn enter(root: &Element, selector: &str, typed: &str) {
    let field = find(root, selector).unchecked_into::<HtmlInputElement>();
    field.set_value(typed);
    let event = document().create_event("Event").unwrap();
    event.init_event_with_bubbles("input", true);
    field.dispatch_event(&event).unwrap();
}

/// Puts elements in place of the texts, as a page translation does.
fn translate(element: &Element) {
    let children = element.child_nodes();
    let nodes: Vec<_> = (0..children.length()).filter_map(|place| children.item(place)).collect();
    for node in nodes {
        if let Some(child) = node.dyn_ref::<Element>() {
            translate(child);
        } else {
            let font = document().create_element("font").unwrap();
            font.set_text_content(node.text_content().as_deref());
            element.replace_child(&font, &node).unwrap();
        }
    }
}

/// yew 0.23.0 panics when what comes and goes has no wrapper (yewstack/yew#4092), and goes on writing into
/// texts that a translation has replaced.
#[wasm_bindgen_test]
async fn what_comes_and_goes_stands_in_wrappers() {
    let root = place();
    let app = yew::Renderer::<App>::with_root(root.clone()).render();
    until("the start", &root, || is_there(&root, ".fj-button--main")).await;
    press(&root, ".fj-button--main");
    until("the cost", &root, || is_there(&root, "#fj-hours")).await;
    for hours in 1..=6 {
        translate(&root);
        // The fields of one scheme go, those of the other come, and the result's lines with them.
        press(&root, "#fj-scheme-1");
        until("the old scheme", &root, || is_there(&root, "#fj-minimum_wage")).await;
        translate(&root);
        press(&root, "#fj-scheme-0");
        until("the new scheme", &root, || is_there(&root, "#fj-intensity")).await;
        translate(&root);
        enter(&root, "#fj-hours", "38");
        until("the error", &root, || is_there(&root, "#fj-stale") && is_there(&root, ".fj-field__error"))
            .await;
        translate(&root);
        enter(&root, "#fj-hours", &hours.to_string());
        until("no error", &root, || !is_there(&root, "#fj-stale")).await;
        let shown = "[data-line=paid_hours_week]:not([data-of])";
        assert_eq!(text(&find(&root, shown)), hours.to_string());
        assert_eq!(find(&root, shown).get_attribute("data-value"), Some(hours.to_string()));
    }
    app.destroy();
    root.remove();
}
