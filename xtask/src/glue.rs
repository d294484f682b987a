//! The names by which the wasm and wasm-bindgen's script know each other, made short in both.
//!
//! They hold hashes, which do not compress, and each stands in both files. Only what is surely a name is renamed:
//! in the wasm the entries of its import and export sections, in the script the keys of the object of imports and
//! what follows `wasm.`; a name that is not found there stays as it is.

use anyhow::{Context as _, Result};

const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;
const FUNCTION: u8 = 0;

/// The wasm and the script with short names.
pub fn shorten(wasm: &[u8], script: &str) -> Result<(Vec<u8>, String)> {
    let mut script = Script { text: script.to_owned(), names: 0 };
    let wasm = module(Bytes(wasm), &mut script).context("the wasm has other imports than functions")?;
    Ok((wasm, script.text))
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

fn module(mut from: Bytes, script: &mut Script) -> Option<Vec<u8>> {
    let mut done = from.take(8)?.to_vec();
    while let Some(kind) = from.byte() {
        let length = from.number()?;
        let body = from.take(length)?;
        let body = match kind {
            IMPORTS => imports(Bytes(body), script)?,
            EXPORTS => exports(Bytes(body), script)?,
            _ => body.to_vec(),
        };
        done.push(kind);
        put(&mut done, &body);
    }
    Some(done)
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

/// What is still to be read.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    /// LEB128: seven bits a byte, the lowest first.
    fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    fn name(&mut self) -> Option<&'a str> {
        let length = self.number()?;
        std::str::from_utf8(self.take(length)?).ok()
    }
}

fn put_number(to: &mut Vec<u8>, mut number: usize) {
    loop {
        let low = u8::try_from(number & 0x7f).unwrap_or(0);
        number >>= 7;
        to.push(if number == 0 { low } else { low | 0x80 });
        if number == 0 {
            return;
        }
    }
}

/// The length and the bytes.
fn put(to: &mut Vec<u8>, bytes: &[u8]) {
    put_number(to, bytes.len());
    to.extend_from_slice(bytes);
}

#[cfg(test)]
mod tests {
    use super::{Bytes, put, put_number, shorten};

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
        let mut bytes = b"\0asm\x01\0\0\0".to_vec();
        for (section, body) in [(2, imports), (10, vec![7; 200]), (7, exported)] {
            bytes.push(section);
            put(&mut bytes, &body);
        }
        bytes
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

    #[test]
    fn numbers_are_read_as_they_are_written() {
        for number in [0, 1, 127, 128, 300, 16_384, 4_294_967_295] {
            let mut bytes = Vec::new();
            put_number(&mut bytes, number);
            assert_eq!(Bytes(&bytes).number(), Some(number));
        }
    }
}
