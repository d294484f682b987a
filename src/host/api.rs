//! The functions that JavaScript calls, and all that touches its values.
//!
//! A caller's object can be anything: it may contain itself, run code when it is read, or refuse to be read. So
//! only the names of its own keys and the values under known keys are read, each with its exceptions caught, never
//! deeper than a list of words.

use js_sys::{JsString, Number, Reflect};
use serde::Serialize as _;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast as _, JsValue};

use super::{Given, Input, Problem, Read, Value};
use crate::app::effects::today;

/// What a case costs the employer, and what the employee gets (`docs/api.md`).
#[wasm_bindgen(skip_typescript)]
pub fn estimate(input: JsValue) -> JsValue {
    answer(input, |input| super::estimate(input, today()))
}

/// Which way leads to a fleksjob (`docs/api.md`).
#[wasm_bindgen(skip_typescript)]
pub fn route(facts: JsValue) -> JsValue {
    answer(facts, |input| super::route(input, today()))
}

/// Every follow-up and deadline of a case (`docs/api.md`).
#[wasm_bindgen(skip_typescript)]
pub fn timeline(anchors: JsValue) -> JsValue {
    answer(anchors, |input| super::timeline(input, today()))
}

/// What can be changed at work, who pays, and what the parties write down (`docs/api.md`).
#[wasm_bindgen(skip_typescript)]
pub fn accommodations(needs: JsValue) -> JsValue {
    answer(needs, |input| super::accommodations(input, today()))
}

#[wasm_bindgen]
extern "C" {
    /// `Array.isArray`, which throws for a proxy that was revoked.
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;
}

/// More keys than any question has, and more than any honest object.
const MOST_KEYS: u32 = 1_000;
/// Longer texts are not read.
const MOST_LETTERS: u32 = 1_000;

/// A caller's object.
struct Caller(JsValue);

impl Read for Caller {
    fn read(&self, key: &str) -> Option<Given> {
        match Reflect::get(&self.0, &JsValue::from_str(key)) {
            Ok(value) => given(&value, true),
            Err(_) => Some(Given::Unreadable),
        }
    }
}

fn answer(object: JsValue, ask: impl FnOnce(Input<'_, Caller>) -> Value) -> JsValue {
    let object = Caller(object);
    let input = match names(&object.0) {
        Ok(names) => Input::new(names, &object),
        Err(problem) => Input::refused(problem, &object),
    };
    // The tree holds nothing that cannot be written.
    ask(input).serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

/// The names of the object's own keys; symbols are passed over.
fn names(object: &JsValue) -> Result<Vec<String>, Problem> {
    if !object.is_object() || is_array(object).unwrap_or(true) {
        return Err(Problem::NotAnObject);
    }
    let keys = Reflect::own_keys(object).map_err(|_| Problem::Unreadable)?;
    if keys.length() > MOST_KEYS {
        return Err(Problem::TooLong);
    }
    let mut names = Vec::new();
    for key in keys.iter() {
        if let Some(key) = key.dyn_ref::<JsString>() {
            // The name of a key that is not known is only repeated, and its beginning will do.
            names.push(String::from(&key.slice(0, MOST_LETTERS)));
        }
    }
    Ok(names)
}

/// What stands under a key; `None` for `undefined` and `null`.
fn given(value: &JsValue, list: bool) -> Option<Given> {
    if value.is_undefined() || value.is_null() {
        return None;
    }
    Some(if let Some(flag) = value.as_bool() {
        Given::Flag(flag)
    } else if let Some(text) = value.dyn_ref::<JsString>() {
        if text.length() > MOST_LETTERS { Given::TooLong } else { Given::Text(text.into()) }
    } else if let Some(number) = value.dyn_ref::<Number>() {
        // Its shortest text, from which the decimal is read: 0.1 is a tenth.
        match number.to_string_with_radix(10) {
            Ok(text) => Given::Number(text.into()),
            Err(_) => Given::Unreadable,
        }
    } else if list && is_array(value).unwrap_or(false) {
        items(value)
    } else {
        Given::Other
    })
}

fn items(list: &JsValue) -> Given {
    let length = Reflect::get(list, &JsValue::from_str("length"));
    // What a proxy answers here may be anything.
    let Some(length) = length.ok().and_then(|length| length.as_f64()) else { return Given::Unreadable };
    if length > f64::from(MOST_KEYS) {
        return Given::TooLong;
    }
    let mut items = Vec::new();
    for place in 0..length as u32 {
        match Reflect::get_u32(list, place) {
            Ok(item) => items.push(given(&item, false).unwrap_or(Given::Other)),
            Err(_) => return Given::Unreadable,
        }
    }
    Given::List(items)
}
