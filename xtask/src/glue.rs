//! The names by which the wasm and wasm-bindgen's script know each other, made short in both.
//!
//! They hold hashes, which do not compress, and each stands in both files. Only what is surely a name is renamed:
//! in the wasm the entries of its import and export sections, in the script the keys of the object of imports and
//! what follows `wasm.`; a name that is not found there stays as it is.

use anyhow::{Context as _, Result};

use crate::wasm::{self, Bytes, EXPORTS, IMPORTS, put, put_number};

const FUNCTION: u8 = 0;

/// The wasm and the script with short names.
pub fn shorten(wasm: &[u8], script: &str) -> Result<(Vec<u8>, String)> {
    let mut script = Script { text: script.to_owned(), names: 0 };
    let mut done = Vec::new();
    for (kind, body) in wasm::sections(wasm)? {
        let body = match kind {
            IMPORTS => {
                imports(Bytes(body), &mut script).context("the wasm has other imports than functions")?
            }
            EXPORTS => exports(Bytes(body), &mut script).context("the exports cannot be read")?,
            _ => body.to_vec(),
        };
        done.push((kind, body));
    }
    let done = wasm::module(done.iter().map(|(kind, body)| (*kind, body.as_slice())));
    Ok((done, script.text))
}

struct Script {
    text: String,
    names: u32,
}

impl Script {
    fn module(&mut self, old: &str) -> String {
        self.replace(old, &format!("\"{old}\": import0,"), |new| format!("\"{new}\": import0,"))
    }

    fn import(&mut self, old: &str) -> String {
        self.replace(old, &format!(" {old}: function("), |new| format!(" {new}: function("))
    }

    /// Replaces `found`, which must stand there once, and gives the new name.
    fn replace(&mut self, old: &str, found: &str, new: impl FnOnce(&str) -> String) -> String {
        if self.text.matches(found).count() != 1 {
            return old.to_owned();
        }
        let name = self.name();
        self.text = self.text.replacen(found, &new(&name), 1);
        name
    }

    fn export(&mut self, old: &str) -> String {
        let in_name = |sign: char| sign.is_alphanumeric() || matches!(sign, '_' | '$');
        let found = format!("wasm.{old}");
        let mut pieces = self.text.split(&found);
        let mut done = pieces.next().unwrap_or_default().to_owned();
        let mut name = None;
        for piece in pieces.map(str::to_owned).collect::<Vec<_>>() {
            if done.ends_with(in_name) || piece.starts_with(in_name) {
                done.push_str(&found);
            } else {
                let name = name.get_or_insert_with(|| self.name());
                done.push_str(&format!("wasm.{name}"));
            }
            done.push_str(&piece);
        }
        self.text = done;
        name.unwrap_or_else(|| old.to_owned())
    }

    /// `a` to `z`, then `ba` and so on.
    fn name(&mut self) -> String {
        let (mut number, mut name) = (self.names, String::new());
        self.names += 1;
        loop {
            let letter = u8::try_from(number % 26).unwrap_or(0);
            name.insert(0, char::from(b'a' + letter));
            number /= 26;
            if number == 0 {
                return name;
            }
        }
    }
}

fn imports(mut from: Bytes, script: &mut Script) -> Option<Vec<u8>> {
    let count = from.number()?;
    let mut done = Vec::new();
    put_number(&mut done, count);
    let mut modules: Vec<(&str, String)> = Vec::new();
    for _ in 0..count {
        let module = from.name()?;
        if !modules.iter().any(|(old, _)| *old == module) {
            modules.push((module, script.module(module)));
        }
        let (_, module) = modules.iter().find(|(old, _)| *old == module)?;
        put(&mut done, module.as_bytes());
        put(&mut done, script.import(from.name()?).as_bytes());
        done.push(from.byte().filter(|kind| *kind == FUNCTION)?);
        put_number(&mut done, from.number()?);
    }
    Some(done)
}

fn exports(mut from: Bytes, script: &mut Script) -> Option<Vec<u8>> {
    let count = from.number()?;
    let mut done = Vec::new();
    put_number(&mut done, count);
    for _ in 0..count {
        put(&mut done, script.export(from.name()?).as_bytes());
        done.push(from.byte()?);
        put_number(&mut done, from.number()?);
    }
    Some(done)
}

#[cfg(test)]
mod tests {
    use super::shorten;
    use crate::wasm::{self, put};

    const MODULE: &str = "./app_bg.js";
    const SCRIPT: &str = "    const import0 = {
        __wbg_now_0123456789abcdef: function(a) { return wasm.memory_more(a, wasm.memory); },
    };
    return { \"./app_bg.js\": import0, };
    wasm.memory.grow(swasm.memory);";

    /// A module with one import of `kind` and three exports.
    fn wasm(module: &str, import: &str, exports: [&str; 3], kind: u8) -> Vec<u8> {
        let mut imports = vec![1];
        put(&mut imports, module.as_bytes());
        put(&mut imports, import.as_bytes());
        imports.extend([kind, 0]);
        let mut exported = vec![3];
        for (at, export) in exports.into_iter().enumerate() {
            put(&mut exported, export.as_bytes());
            exported.extend([0, u8::try_from(at).unwrap()]);
        }
        wasm::module([(2, imports.as_slice()), (10, &[7; 200]), (7, &exported)])
    }

    #[test]
    fn names_are_renamed_in_both_or_in_neither() {
        let old = wasm(MODULE, "__wbg_now_0123456789abcdef", ["memory", "memory_more", "main"], 0);
        let (bytes, script) = shorten(&old, SCRIPT).unwrap();
        assert_eq!(bytes, wasm("a", "b", ["c", "d", "main"], 0));
        assert_eq!(
            script,
            "    const import0 = {
        b: function(a) { return wasm.d(a, wasm.c); },
    };
    return { \"a\": import0, };
    wasm.c.grow(swasm.memory);"
        );
    }

    #[test]
    fn what_is_not_known_is_left_or_refused() {
        let exports = ["x", "y", "z"];
        let other = wasm("env", "gone", exports, 0);
        assert_eq!(shorten(&other, SCRIPT).unwrap(), (other, SCRIPT.to_owned()));
        assert!(shorten(&wasm(MODULE, "table", exports, 1), SCRIPT).is_err());
        assert!(shorten(b"\0asm\x01\0\0\0\x02\xff", SCRIPT).is_err());
    }

    #[test]
    fn names_are_counted_in_letters() {
        let mut script = super::Script { text: String::new(), names: 0 };
        let names: Vec<String> = (0..703).map(|_| script.name()).collect();
        let rows = [(0, "a"), (25, "z"), (26, "ba"), (675, "zz"), (676, "baa")];
        for (at, name) in rows {
            assert_eq!(names[at], name, "{at}");
        }
    }
}
