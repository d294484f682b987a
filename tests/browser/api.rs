//! What JavaScript calls, called by JavaScript: the examples of the documentation, and every row of bad input.

use fleksjob::host::api;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

const DOCUMENTATION: &str = include_str!("../../docs/api.md");
const BAD_INPUT: &str = include_str!("../cases/bad_input.js");

/// The functions by their names, for a script.
fn functions() -> Vec<(&'static str, JsValue)> {
    let function =
        |call: fn(JsValue) -> JsValue| Closure::<dyn Fn(JsValue) -> JsValue>::new(call).into_js_value();
    vec![
        ("estimate", function(api::estimate)),
        ("route", function(api::route)),
        ("timeline", function(api::timeline)),
        ("accommodations", function(api::accommodations)),
    ]
}

/// Runs a script that sees the functions and `more` by their names.
fn run(script: &str, more: &[(&'static str, JsValue)]) -> Result<JsValue, JsValue> {
    let mut known = functions();
    known.extend_from_slice(more);
    let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
    let function = Function::new_with_args(&names.join(","), script);
    let values: Array = known.iter().map(|(_, value)| value).collect();
    function.apply(&JsValue::NULL, &values)
}

#[wasm_bindgen_test]
fn the_examples_of_the_documentation_print_what_they_say() {
    let mut printed = 0;
    for block in DOCUMENTATION.split("```").skip(1).step_by(2).filter_map(|block| block.strip_prefix("js\n"))
    {
        // How it is loaded is for the delivered files, and tested with them.
        if block.contains("import ") {
            continue;
        }
        let expected: Vec<&str> = block
            .lines()
            .filter(|line| line.trim_start().starts_with("console.log("))
            .filter_map(|line| Some(line.split_once("); // ")?.1))
            .collect();
        let seen = Array::new();
        let script =
            format!("const console = {{ log: (...all) => seen.push(all.map(String).join(' ')) }};{block}");
        run(&script, &[("seen", seen.clone().into())]).unwrap();
        // What ties a number to its unit looks like any other space there.
        let seen: Vec<String> =
            seen.iter().filter_map(|line| Some(line.as_string()?.replace('\u{a0}', " "))).collect();
        assert_eq!(seen, expected, "{block}");
        printed += seen.len();
    }
    assert!(printed > 8, "{printed}");
}

#[wasm_bindgen_test]
fn bad_input_is_told_and_nothing_is_thrown() {
    let script = format!(
        "const calls = {{ {} }};
        const wrong = [];
        for (const {{ name, call, input, code, field }} of {BAD_INPUT}) {{
            try {{
                const {{ error }} = calls[call](input());
                if ((error?.code ?? null) !== code || (error?.field ?? null) !== field)
                    wrong.push(`${{call}}: ${{name}}: ${{JSON.stringify(error)}}`);
                if (error && !(error.message.length > 10)) wrong.push(`${{call}}: ${{name}}: no message`);
            }} catch (thrown) {{
                wrong.push(`${{call}}: ${{name}}: threw ${{thrown}}`);
            }}
        }}
        return wrong;",
        functions().iter().map(|(name, _)| *name).collect::<Vec<_>>().join(",")
    );
    let wrong: Array = run(&script, &[]).unwrap().unchecked_into();
    assert_eq!(wrong.length(), 0, "{}", wrong.join("\n"));
}

#[wasm_bindgen_test]
fn today_is_the_callers_day() {
    let answer = run("return estimate({ hours: 18, wage: 200 })", &[]).unwrap();
    let date = Reflect::get(&answer, &"date".into()).unwrap().as_string();
    assert_eq!(date, Some(fleksjob::app::effects::today().to_string()));
}
