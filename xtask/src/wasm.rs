//! The little that must be known of a wasm file: its sections, what it exports, and where its data lies.

use anyhow::{Context as _, Result};

/// The sections that are read here.
pub const IMPORTS: u8 = 2;
/// What is exported.
pub const EXPORTS: u8 = 7;
const CODE: u8 = 10;
const DATA: u8 = 11;
const DATA_COUNT: u8 = 12;
const CUSTOM: u8 = 0;
/// In the custom section of names.
const FUNCTION_NAMES: u8 = 1;

const HEAD: &[u8] = b"\0asm\x01\0\0\0";

/// A module's sections in their order, each with its kind.
pub fn sections(wasm: &[u8]) -> Result<Vec<(u8, &[u8])>> {
    let read = || {
        let mut from = Bytes(wasm.strip_prefix(HEAD)?);
        let mut sections = Vec::new();
        while let Some(kind) = from.byte() {
            let length = from.number()?;
            sections.push((kind, from.take(length)?));
        }
        Some(sections)
    };
    read().context("this is no wasm")
}

/// A module of these sections.
pub fn module<'a>(sections: impl IntoIterator<Item = (u8, &'a [u8])>) -> Vec<u8> {
    let mut done = HEAD.to_vec();
    for (kind, body) in sections {
        done.push(kind);
        put(&mut done, body);
    }
    done
}

/// The module without these exports.
pub fn without_exports(wasm: &[u8], names: &[String]) -> Result<Vec<u8>> {
    let mut sections = sections(wasm)?;
    let Some(exports) = sections.iter_mut().find(|(kind, _)| *kind == EXPORTS) else {
        return Ok(wasm.to_vec());
    };
    let kept = kept_exports(Bytes(exports.1), names).context("the exports cannot be read")?;
    exports.1 = &kept;
    Ok(module(sections))
}

fn kept_exports(mut from: Bytes, names: &[String]) -> Option<Vec<u8>> {
    let mut kept: Vec<u8> = Vec::new();
    let mut count = 0;
    for _ in 0..from.number()? {
        let whole = from.0;
        let name = from.name()?;
        from.byte()?;
        from.number()?;
        if !names.iter().any(|unwanted| unwanted == name) {
            kept.extend_from_slice(whole.get(..whole.len() - from.0.len())?);
            count += 1;
        }
    }
    let mut done = Vec::new();
    put_number(&mut done, count);
    done.extend(kept);
    Some(done)
}

/// The names that a module imports.
pub fn imports(wasm: &[u8]) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for (_, body) in sections(wasm)?.into_iter().filter(|(kind, _)| *kind == IMPORTS) {
        let mut from = Bytes(body);
        let mut read = || {
            for _ in 0..from.number()? {
                from.name()?;
                names.push(from.name()?.to_owned());
                // A function and its type: wasm-bindgen's modules import nothing else.
                from.byte().filter(|kind| *kind == 0)?;
                from.number()?;
            }
            Some(())
        };
        read().context("the wasm has other imports than functions")?;
    }
    Ok(names)
}

/// The module with names for its functions, whose order is that of their code.
pub fn named_by_code(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut sections = sections(wasm)?;
    let mut codes = Vec::new();
    for (_, body) in sections.iter().filter(|(kind, _)| *kind == CODE) {
        let mut from = Bytes(body);
        let mut read = || {
            for number in 0..from.number()? {
                let length = from.number()?;
                codes.push((from.take(length)?, number));
            }
            Some(())
        };
        read().context("the code cannot be read")?;
    }
    codes.sort_unstable();
    let mut names: Vec<_> =
        codes.iter().enumerate().map(|(place, (_, number))| (*number, format!("{place:06}"))).collect();
    names.sort_unstable();
    // Functions that are imported come first, and have no code.
    let imported = imports(wasm)?.len();
    let mut list = Vec::new();
    put_number(&mut list, names.len());
    for (number, name) in names {
        put_number(&mut list, imported + number);
        put(&mut list, name.as_bytes());
    }
    let mut body = Vec::new();
    put(&mut body, b"name");
    body.push(FUNCTION_NAMES);
    put(&mut body, &list);
    sections.push((CUSTOM, &body));
    Ok(module(sections))
}

/// Bytes that lie in the memory from an address on when the module starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Where.
    pub address: u32,
    /// What.
    pub bytes: Vec<u8>,
}

/// A module's data, all of which must lie at addresses that are known.
pub fn data(wasm: &[u8]) -> Result<Vec<Segment>> {
    let mut segments = Vec::new();
    for (_, body) in sections(wasm)?.into_iter().filter(|(kind, _)| *kind == DATA) {
        let mut from = Bytes(body);
        let mut read = || {
            for _ in 0..from.number()? {
                // Memory 0, `i32.const`, `end`.
                from.byte().filter(|kind| *kind == 0)?;
                from.byte().filter(|code| *code == 0x41)?;
                let address = from.signed()?;
                from.byte().filter(|code| *code == 0x0b)?;
                let length = from.number()?;
                segments.push(Segment { address, bytes: from.take(length)?.to_vec() });
            }
            Some(())
        };
        read().context("the wasm has data whose place is not known")?;
    }
    Ok(segments)
}

/// The module with other data.
pub fn with_data(wasm: &[u8], segments: &[Segment]) -> Result<Vec<u8>> {
    let (mut data, mut count) = (Vec::new(), Vec::new());
    put_number(&mut data, segments.len());
    put_number(&mut count, segments.len());
    for segment in segments {
        data.extend([0, 0x41]);
        put_signed(&mut data, segment.address);
        data.push(0x0b);
        put(&mut data, &segment.bytes);
    }
    let sections = sections(wasm)?.into_iter().map(|(kind, body)| match kind {
        DATA => (kind, data.as_slice()),
        DATA_COUNT => (kind, count.as_slice()),
        _ => (kind, body),
    });
    Ok(module(sections))
}

/// What is still to be read.
pub struct Bytes<'a>(pub &'a [u8]);

impl<'a> Bytes<'a> {
    /// So many bytes.
    pub fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    /// One byte.
    pub fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    /// LEB128: seven bits a byte, the lowest first.
    pub fn number(&mut self) -> Option<usize> {
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

    /// The same with a sign; addresses have 32 bits, and only those below the middle are used.
    fn signed(&mut self) -> Option<u32> {
        let before = self.0;
        let number = u32::try_from(self.number()?).ok()?;
        let length = before.len() - self.0.len();
        let last = before.get(length - 1)?;
        (last & 0x40 == 0).then_some(number)
    }

    /// A text with its length before it.
    pub fn name(&mut self) -> Option<&'a str> {
        let length = self.number()?;
        std::str::from_utf8(self.take(length)?).ok()
    }
}

/// LEB128.
pub fn put_number(to: &mut Vec<u8>, mut number: usize) {
    loop {
        let low = u8::try_from(number & 0x7f).unwrap_or(0);
        number >>= 7;
        to.push(if number == 0 { low } else { low | 0x80 });
        if number == 0 {
            return;
        }
    }
}

/// The same with a sign, which needs a bit.
fn put_signed(to: &mut Vec<u8>, number: u32) {
    let mut number = number as usize;
    loop {
        let low = u8::try_from(number & 0x7f).unwrap_or(0);
        number >>= 7;
        let last = number == 0 && low & 0x40 == 0;
        to.push(if last { low } else { low | 0x80 });
        if last {
            return;
        }
    }
}

/// The length and the bytes.
pub fn put(to: &mut Vec<u8>, bytes: &[u8]) {
    put_number(to, bytes.len());
    to.extend_from_slice(bytes);
}

#[cfg(test)]
mod tests {
    use super::{
        Bytes, Segment, data, imports, module, named_by_code, put, put_number, put_signed, with_data,
        without_exports,
    };

    #[test]
    fn numbers_are_read_as_they_are_written() {
        for number in [0, 1, 63, 64, 127, 128, 300, 8_192, 16_384, 1_048_576, 2_147_483_647] {
            let (mut bytes, mut signed) = (Vec::new(), Vec::new());
            put_number(&mut bytes, number);
            assert_eq!(Bytes(&bytes).number(), Some(number));
            let number = u32::try_from(number).unwrap();
            put_signed(&mut signed, number);
            assert_eq!(Bytes(&signed).signed(), Some(number));
        }
        assert_eq!(Bytes(&[0x7f]).signed(), None, "minus one");
    }

    #[test]
    fn data_is_read_as_it_is_written() {
        let segments = [(64, "a"), (1_048_576, "bcd")]
            .map(|(address, text)| Segment { address, bytes: text.as_bytes().to_vec() });
        let empty = module([(12, &[0][..]), (10, b"code"), (11, &[0])]);
        let full = with_data(&empty, &segments).unwrap();
        assert_eq!(data(&full).unwrap(), segments);
        assert_eq!(full[8..11], [12, 1, 2], "the count before the code follows");
        assert_eq!(with_data(&full, &[]).unwrap(), empty);
        assert!(data(&module([(11, &[1, 1, 0][..])])).is_err(), "data without a place");
    }

    #[test]
    fn only_the_named_exports_go() {
        let exports = |names: &[&str]| {
            let mut body = vec![u8::try_from(names.len()).unwrap()];
            for name in names {
                put(&mut body, name.as_bytes());
                body.extend([0, 5]);
            }
            module([(7, body.as_slice()), (10, b"code")])
        };
        let done = without_exports(&exports(&["memory", "estimate", "estimates"]), &["estimate".to_owned()]);
        assert_eq!(done.unwrap(), exports(&["memory", "estimates"]));
    }

    #[test]
    fn functions_are_named_in_the_order_of_their_code() {
        let mut imports = vec![1];
        put(&mut imports, b"a");
        put(&mut imports, b"b");
        imports.extend([0, 3]);
        let mut code = vec![3];
        for body in ["nb", "a", "na"] {
            put(&mut code, body.as_bytes());
        }
        let wasm = module([(2, imports.as_slice()), (10, &code)]);
        let done = named_by_code(&wasm).unwrap();
        let named = done.strip_prefix(wasm.as_slice()).unwrap();
        assert_eq!(named, b"\x00\x20\x04name\x01\x19\x03\x01\x06000002\x02\x06000000\x03\x06000001");
    }

    #[test]
    fn imports_are_named() {
        let mut body = vec![2];
        for name in ["a", "b"] {
            put(&mut body, b"./app.js");
            put(&mut body, name.as_bytes());
            body.extend([0, 3]);
        }
        assert_eq!(imports(&module([(2, body.as_slice())])).unwrap(), ["a", "b"]);
    }
}
