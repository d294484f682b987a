//! What the page loads of the calculator: in one language, and without what only programs call.
//!
//! The code is compiled once (`docs/decisions/0016`). From that wasm, which stays whole for programs, the functions
//! that JavaScript may call are taken out, and then, once for each language, the words of the other one. The code
//! of the two is the same, byte for byte.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::wasm::{self, Segment};
use crate::words::{self, List};
use crate::{child, entry, glue, html, law, tools};

/// Their names until they are named by their content.
const SCRIPT: &str = "fleksjob-page-0000000000000000.js";
const DANISH: &str = "fleksjob-da-0000000000000000.wasm";
const ENGLISH: &str = "fleksjob-en-0000000000000000.wasm";

/// What `static/load.js` calls the page's wasm.
const NAMES: [(&str, &str); 2] = [("./fleksjob-da.wasm", DANISH), ("./fleksjob-en.wasm", ENGLISH)];

/// How the names of the page's wasm begin, by language.
pub const LANGUAGES: [(&str, &str); 2] = [("da", "fleksjob-da-"), ("en", "fleksjob-en-")];

/// Starts the app: what wasm-bindgen's own `init` does, with the wasm that `static/load.js` has asked for.
const START: &str = "
window.fleksjobWasm.then((response) => __wbg_load(response, __wbg_get_imports())).then(({ instance, module }) => {
    const wasm = __wbg_finalize_init(instance, module);
    dispatchEvent(new CustomEvent('TrunkApplicationStarted', { detail: { wasm } }));
});
";

/// Writes the page's files into `folder`, beside those for programs.
pub fn write(root: &Path, folder: &Path) -> Result<()> {
    let (wasm, script) = (one(folder, "_bg.wasm")?, one(folder, ".js")?);
    let whole = fs::read(&wasm).with_context(|| format!("reading {}", wasm.display()))?;
    let script = fs::read_to_string(&script).with_context(|| format!("reading {}", script.display()))?;
    let functions = entry::functions(root)?;
    let without = wasm::without_exports(&whole, &functions)?;
    let page = match tools::wasm_opt() {
        Ok(tool) => without_unused(root, folder, tool, &without)?,
        // As with esbuild: whoever has only Trunk gets a larger page.
        Err(error) => {
            eprintln!("note: the page keeps what only programs call: {error:#}");
            without
        }
    };
    let script = page_script(&script, &wasm::imports(&page)?)?;
    let (page, script) = glue::shorten(&page, &script)?;
    let mut lists = words::lists(root)?;
    lists.extend(law::words(root)?);
    let danish = in_one_language(&page, &lists, |list| (&list.danish, &list.english))?;
    let english = in_one_language(&page, &lists, |list| (&list.english, &list.danish))?;
    for (name, bytes) in [(DANISH, danish), (ENGLISH, english), (SCRIPT, script.into_bytes())] {
        fs::write(folder.join(name), bytes).with_context(|| format!("writing {name}"))?;
    }
    Ok(())
}

/// The page with these files in place of those that Trunk put there, and `load`, which asks for the wasm, at its
/// marker.
pub fn put_in(page: &str, load: &str) -> Result<String> {
    let mut load = load.to_owned();
    for (plain, name) in NAMES {
        ensure!(load.matches(plain).count() == 1, "static/load.js must name {plain} once");
        load = load.replace(plain, &format!("./{name}"));
    }
    let mut page = html::replace_marker(page, LOAD, &format!("<script>{load}</script>"))?;
    for rel in ["modulepreload", "preload"] {
        for tag in html::links(&page, rel).into_iter().map(str::to_owned).collect::<Vec<_>>() {
            page = page.replace(&tag, "");
        }
    }
    let (before, rest) = page.split_once(MODULE).context("Trunk's script is not in the page")?;
    let (_, after) = rest.split_once(END).context("Trunk's script does not end")?;
    ensure!(!after.contains(MODULE), "there is more than one module in the page");
    Ok(format!("{before}<script type=\"module\" src=\"./{SCRIPT}\" integrity=\"\">{END}{after}"))
}

/// Where the script stands that asks for the wasm.
pub const LOAD: &str = "<!--load-->";
const MODULE: &str = "<script type=\"module\">";
const END: &str = "</script>";

/// The one file of the app with this ending.
fn one(folder: &Path, end: &str) -> Result<PathBuf> {
    Ok(folder.join(entry::named(folder, end)?))
}

/// What makes the page's wasm small, measured. The first kilobyte of the memory is the far end of the stack (rustc puts the
/// stack first), to which no address that is worked out by adding can come from above: that is all that the last one asks
/// for.
const SMALL: [&str; 5] = ["--flatten", "--rereloop", "-Oz", "-Oz", "--low-memory-unused"];
/// Functions that begin alike beside each other, which compress better.
const IN_ORDER: [&str; 2] = ["--reorder-functions-by-name", "--strip-debug"];

/// Takes out what nothing calls any more.
fn without_unused(root: &Path, folder: &Path, tool: PathBuf, wasm: &[u8]) -> Result<Vec<u8>> {
    let index = fs::read_to_string(root.join("index.html")).context("reading index.html")?;
    let features =
        html::links(&index, "rust").first().and_then(|tag| html::attribute(tag, "data-wasm-opt-params"));
    let features = features.context("index.html has no data-wasm-opt-params")?;
    let path = folder.join("page.wasm");
    let optimised = |wasm: &[u8], passes: &[&str]| -> Result<Vec<u8>> {
        fs::write(&path, wasm).context("writing the page's wasm")?;
        let mut command = Command::new(tool.join("wasm-opt"));
        command.args(features.split_whitespace()).args(passes).arg("-o").arg(&path).arg(&path);
        child::run(&mut command, "taking out of the wasm what the page does not call")?;
        let done = fs::read(&path).context("reading the page's wasm");
        fs::remove_file(&path).context("removing the page's first wasm")?;
        done
    };
    let small = optimised(wasm, &SMALL)?;
    optimised(&wasm::named_by_code(&small)?, &IN_ORDER)
}

/// wasm-bindgen's script, for a wasm that imports only these, as one that exports nothing and starts by itself.
fn page_script(script: &str, imports: &[String]) -> Result<String> {
    let mut done = String::with_capacity(script.len());
    let mut leaving = false;
    for line in script.lines() {
        // An entry of the object of imports: ` name: function(...) {` to `},` at the same depth.
        let entry = line.strip_prefix(ENTRY).filter(|rest| !rest.starts_with(' '));
        if let Some((name, _)) = entry.and_then(|entry| entry.split_once(": function(")) {
            leaving = !imports.iter().any(|import| import == name);
        }
        if !leaving && !line.starts_with("export {") {
            done.push_str(line.strip_prefix("export ").unwrap_or(line));
            done.push('\n');
        }
        leaving &= line.strip_prefix(ENTRY) != Some("},");
    }
    for name in imports {
        ensure!(done.contains(&format!("{ENTRY}{name}: function(")), "the script does not have {name}");
    }
    for part in ["async function __wbg_load(", "function __wbg_get_imports(", "function __wbg_finalize_init("]
    {
        ensure!(done.contains(part), "wasm-bindgen's script has no `{part}`");
    }
    Ok(done + START)
}

const ENTRY: &str = "        ";

/// Shorter texts of one line stay: they may be part of anything.
const LEAST: usize = 24;

/// The wasm without the words of the language that `pick` gives second.
fn in_one_language(
    wasm: &[u8],
    lists: &[List],
    pick: impl Fn(&List) -> (&String, &String),
) -> Result<Vec<u8>> {
    let data = wasm::data(wasm)?;
    let is_own = |text: &&str| text.contains('\n') || text.len() >= LEAST;
    let other: Vec<&str> = lists.iter().map(|list| pick(list).1.as_str()).filter(is_own).collect();
    // The linker may put equal texts in one place: what is also needed otherwise stays.
    let needed: Vec<&str> =
        lists.iter().flat_map(|list| [pick(list).0, &list.keys]).map(String::as_str).collect();
    let cut: Vec<Segment> = data.iter().flat_map(|segment| without(segment, &other, &needed)).collect();
    let left: Vec<_> = cut.iter().map(|segment| String::from_utf8_lossy(&segment.bytes)).collect();
    // Two lines that follow each other: one alone may also be the title of a source.
    for pair in other.iter().flat_map(|text| pairs(text)).filter(|pair| pair.len() >= LEAST) {
        let meant = needed.iter().any(|text| text.contains(&pair));
        ensure!(
            meant || !left.iter().any(|text| text.contains(&pair)),
            "“{}” should not be in this language's wasm: it is not told by the files that the words are made from",
            pair.replace('\n', " / ")
        );
    }
    wasm::with_data(wasm, &joined(cut))
}

/// Zeros that a page may load where they take less than telling the next address.
const GAP: usize = 64;

/// The segments, with zeros in the small gaps between them, as the memory has them in any case.
fn joined(segments: Vec<Segment>) -> Vec<Segment> {
    let mut done: Vec<Segment> = Vec::new();
    for segment in segments {
        let gap = done.last().and_then(|last| {
            let end = last.address as usize + last.bytes.len();
            (segment.address as usize).checked_sub(end).filter(|gap| *gap <= GAP)
        });
        match (done.last_mut(), gap) {
            (Some(last), Some(gap)) => {
                last.bytes.resize(last.bytes.len() + gap, 0);
                last.bytes.extend(segment.bytes);
            }
            _ => done.push(segment),
        }
    }
    done
}

fn pairs(text: &str) -> Vec<String> {
    text.lines().zip(text.lines().skip(1)).map(|(line, next)| format!("{line}\n{next}")).collect()
}

/// A segment's pieces without `texts`.
fn without(segment: &Segment, texts: &[&str], needed: &[&str]) -> Vec<Segment> {
    // What happens to each byte.
    let mut stays = vec![true; segment.bytes.len()];
    for (some, stay) in [(texts, false), (needed, true)] {
        for text in some {
            for at in places(&segment.bytes, text.as_bytes()) {
                stays[at..at + text.len()].fill(stay);
            }
        }
    }
    let mut at = 0;
    let mut pieces = Vec::new();
    for run in stays.chunk_by(|one, next| one == next) {
        if let ([true, ..], Some(bytes), Ok(offset)) =
            (run, segment.bytes.get(at..at + run.len()), u32::try_from(at))
        {
            pieces.push(Segment { address: segment.address + offset, bytes: bytes.to_vec() });
        }
        at += run.len();
    }
    pieces
}

/// Everywhere that `text` stands.
fn places(bytes: &[u8], text: &[u8]) -> Vec<usize> {
    let mut places = Vec::new();
    let mut from = 0;
    while let (Some(rest), Some(first)) = (bytes.get(from..), text.first()) {
        let Some(at) = rest.iter().position(|byte| byte == first) else { break };
        if rest.get(at..).is_some_and(|rest| rest.starts_with(text)) {
            places.push(from + at);
        }
        from += at + 1;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::{in_one_language, page_script, put_in};
    use crate::wasm::{self, Segment};
    use crate::words::List;

    fn list(keys: &str, danish: &str, english: &str) -> List {
        List { keys: keys.to_owned(), danish: danish.to_owned(), english: english.to_owned() }
    }

    /// A wasm whose data is this text from address 100 on.
    fn module(text: &str) -> Vec<u8> {
        let empty = wasm::module([(10, &b"code"[..]), (11, &[0])]);
        wasm::with_data(&empty, &[Segment { address: 100, bytes: text.as_bytes().to_vec() }]).unwrap()
    }

    /// The data of a module from address 100 on, with a dot for each zero.
    fn text(wasm: &[u8]) -> String {
        let [Segment { address: 100, bytes }] = &wasm::data(wasm).unwrap()[..] else { panic!("one piece") };
        String::from_utf8(bytes.clone()).unwrap().replace('\0', ".")
    }

    #[test]
    fn one_language_stays_at_its_place() {
        let lists = [list("a\nb", "æble\nbanan", "apple\nbanana"), list("c\nd", "en\nto", "one\ntwo")];
        let wasm = module("<apple\nbanana|æble\nbanan|en\ntoone\ntwo>");
        let danish = in_one_language(&wasm, &lists, |list| (&list.danish, &list.english)).unwrap();
        assert_eq!(text(&danish), "<............|æble\nbanan|en\nto.......>");
        let english = in_one_language(&wasm, &lists, |list| (&list.english, &list.danish)).unwrap();
        assert_eq!(text(&english), "<apple\nbanana|...........|.....one\ntwo>");
        assert_eq!(wasm::sections(&danish).unwrap()[0], wasm::sections(&english).unwrap()[0], "the code");
    }

    #[test]
    fn a_long_gap_is_left_out() {
        let lists = |words: &str| [list("a\nb", "en\nto", words)];
        for (length, pieces_left) in [(10, 1), (60, 1), (61, 2)] {
            let words = format!("one\n{}", "o".repeat(length));
            let wasm = module(&format!("<{words}>"));
            let done = in_one_language(&wasm, &lists(&words), |list| (&list.danish, &list.english)).unwrap();
            let left = wasm::data(&done).unwrap();
            assert_eq!(left.len(), pieces_left, "{length}");
            let last = left.last().unwrap();
            let end = last.address as usize + last.bytes.len();
            assert_eq!((last.bytes.last(), end), (Some(&b'>'), 100 + words.len() + 2), "{length}");
        }
    }

    #[test]
    fn what_is_needed_otherwise_stays() {
        // The linker has one place for equal texts: for ids that are English words, for a list that is the same in both.
        let rows = [
            (list("one\ntwo", "en\nto", "one\ntwo"), "one\ntwo|en\nto"),
            (list("a\nb", "Start\nVia", "Start\nVia"), "a\nb|Start\nVia"),
            (list("a", "Skånehensyn", "Accommodations"), "Accommodations|Skånehensyn"),
        ];
        for (list, whole) in rows {
            let done =
                in_one_language(&module(whole), &[list], |list| (&list.danish, &list.english)).unwrap();
            assert_eq!(text(&done), whole);
        }
    }

    #[test]
    fn a_text_that_is_not_found_whole_is_refused() {
        let long = "A sentence that is long enough";
        let lists = [list("a\nb\nc", "En\nTo\nTre", &format!("one\n{long}\ntwo"))];
        for (text, right) in [
            (format!("one\n{long}\ntwo"), true),
            (format!("{long} as a title"), true),
            (format!("one\n{long}\nthree"), false),
        ] {
            let done = in_one_language(&module(&text), &lists, |list| (&list.danish, &list.english));
            assert_eq!(done.is_ok(), right, "{text}");
        }
    }

    const GLUE: &str = "export function estimate(input) {
    return wasm.estimate(input);
}
function __wbg_get_imports() {
    const import0 = {
        __proto__: null,
        __wbg_used_1: function(arg0) {
            return {
                arg0,
            };
        },
        __wbg_unused_2: function(arg0) {
            return arg0;
        },
    };
}
function __wbg_finalize_init(instance, module) {
}
async function __wbg_load(module, imports) {
}
export { initSync, __wbg_init as default };
";

    #[test]
    fn the_script_exports_nothing_and_has_the_imports_that_are_used() {
        let done = page_script(GLUE, &["__wbg_used_1".to_owned()]).unwrap();
        let expected = GLUE
            .replace("export function", "function")
            .replace("export { initSync, __wbg_init as default };\n", "")
            .replace("        __wbg_unused_2: function(arg0) {\n            return arg0;\n        },\n", "");
        assert_eq!(done, expected + super::START);
        assert!(page_script(GLUE, &["__wbg_gone_3".to_owned()]).is_err());
        assert!(page_script("", &[]).is_err());
    }

    #[test]
    fn the_page_asks_for_the_wasm_by_its_own_script() {
        let page = "<!--load--><link rel=\"stylesheet\" href=\"a\"><script type=\"module\">\nimport x</script>\
                    <link rel=\"modulepreload\" href=\"b\"><link rel=\"preload\" href=\"c\">";
        let load = "fetch(a ? './fleksjob-en.wasm' : './fleksjob-da.wasm')";
        let done = put_in(page, load).unwrap();
        assert_eq!(
            done,
            "<script>fetch(a ? './fleksjob-en-0000000000000000.wasm' : './fleksjob-da-0000000000000000.wasm')</script>\
             <link rel=\"stylesheet\" href=\"a\">\
             <script type=\"module\" src=\"./fleksjob-page-0000000000000000.js\" integrity=\"\"></script>"
        );
        assert!(put_in(page, "fetch('./fleksjob-da.wasm')").is_err());
        assert!(put_in("<!--load-->", load).is_err());
    }
}
