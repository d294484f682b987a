//! Fewer bytes for the first visit, in release builds: the page's own wasm and script (`variants`), one style sheet,
//! small scripts.
//!
//! What it changes has another checksum and another name afterwards; `finish` sees to both.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

use crate::{child, finish, html, stamp, tools, variants};

/// Its name until it is named by its content.
const SHEET: &str = "style-0000000000000000.css";

/// Where `static/load.js` stands in the page.
pub const LOAD: &str = "static/load.js";

/// Changes the files in `folder`; gives the page that goes with them.
pub fn run(root: &Path, folder: &Path, page: &str) -> Result<String> {
    variants::write(root, folder)?;
    let mut load = read(&root.join(LOAD))?;
    match tools::esbuild() {
        Ok(_) => {
            shrink_scripts(folder)?;
            load = shrunk(&load)?;
        }
        // `cargo xtask build` has it. `trunk serve` works for whoever has Trunk, with longer scripts.
        Err(error) => eprintln!("note: the scripts stay as they are: {error:#}"),
    }
    join_sheets(folder, &variants::put_in(page, &load)?)
}

fn hashed(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let mut files = stamp::files(folder)?;
    files.retain(|path| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        path.extension().is_some_and(|end| end == extension) && finish::split_hashed(name).is_some()
    });
    Ok(files)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
}

fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    fs::write(path, bytes).with_context(|| format!("writing {}", path.display()))
}

fn is_module(script: &str) -> bool {
    // The page's own exports nothing.
    script.lines().any(|line| line.starts_with("export ") || line.contains("import.meta"))
}

fn shrink_scripts(folder: &Path) -> Result<()> {
    for path in hashed(folder, "js")? {
        write(&path, shrunk(&read(&path)?)?)?;
    }
    Ok(())
}

fn shrunk(script: &str) -> Result<String> {
    // Never newer than the source: the classic scripts run where modules do not.
    minified(
        script,
        if is_module(script) {
            &["--format=esm", "--target=es2020", "--tree-shaking=true"][..]
        } else {
            &["--target=es5"]
        },
    )
}

/// A script made short by esbuild, which is told more by `how`.
pub fn minified(script: &str, how: &[&str]) -> Result<String> {
    let mut command = tools::esbuild()?;
    command.args(["--minify", "--log-level=warning"]).args(how);
    Ok(child::filter(command, script)?.trim_end().to_owned())
}

/// One request in place of a dozen, and one text compresses better than its parts.
fn join_sheets(folder: &Path, page: &str) -> Result<String> {
    let sheets = html::style_sheets(page);
    let (Some(first), false) = (sheets.first(), sheets.is_empty()) else { return Ok(page.to_owned()) };
    let mut joined = String::new();
    let mut done = page.to_owned();
    for tag in &sheets {
        let href = html::attribute(tag, "href").context("a style sheet has no href")?;
        let path = folder.join(href.trim_start_matches("./"));
        let css = read(&path)?;
        let apart = ["@import", "@charset", "@namespace", "url("].into_iter().find(|word| css.contains(word));
        ensure!(apart.is_none() && !tag.contains("media="), "{href} cannot be joined with the others");
        joined.push_str(&css);
        joined.push('\n');
        fs::remove_file(&path).with_context(|| format!("deleting {}", path.display()))?;
        let link = format!("<link rel=\"stylesheet\" href=\"./{SHEET}\" integrity=\"\">");
        done = if tag == first { done.replace(tag, &link) } else { done.replace(&format!("{tag}\n"), "") };
    }
    ensure!(html::style_sheets(&done).len() == 1, "the style sheets stand in a way that cannot be joined");
    write(&folder.join(SHEET), tight(&joined))?;
    Ok(done)
}

/// Without comments, and without the white space that surely means nothing.
pub fn tight(css: &str) -> String {
    let mut done = String::with_capacity(css.len());
    let (mut rest, mut gap, mut last) = (css, false, "{");
    while let Some(sign) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            (rest, gap) = (comment.split_once("*/").map_or("", |(_, after)| after), true);
            continue;
        }
        if sign.is_ascii_whitespace() {
            (rest, gap) = (rest.trim_ascii_start(), true);
            continue;
        }
        let (token, after) = rest.split_at(token_length(rest, sign));
        if gap && !matches!(last, "{" | "}" | ";" | "," | ":") && !matches!(token, "{" | "}" | ";") {
            done.push(' ');
        }
        if token == "}" && last == ";" {
            done.pop();
        }
        done.push_str(token);
        (rest, gap, last) = (after, false, token);
    }
    done
}

/// A string to its end; a backslash with what it escapes; else one sign.
fn token_length(css: &str, first: char) -> usize {
    let mut signs = css.char_indices().skip(1);
    let end = match first {
        '"' | '\'' => loop {
            match signs.next() {
                Some((_, '\\')) => drop(signs.next()),
                Some((_, sign)) if sign == first => break signs.next(),
                Some(_) => {}
                None => break None,
            }
        },
        '\\' => signs.nth(1),
        _ => signs.next(),
    };
    end.map_or(css.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    #[test]
    fn only_white_space_that_means_nothing_goes() {
        let rows = [
            ("/* a */\n.a {\n  color: red;\n}\n\n.b { }\n", ".a{color:red}.b{}"),
            (".a .b > .c :hover, p {}", ".a .b > .c :hover,p{}"),
            ("a/**/b {}", "a b{}"),
            (
                "@media (min-width: 1px) and (x) { a { b: calc(1px + 2px) 3px; c: d } }",
                "@media (min-width:1px) and (x){a{b:calc(1px + 2px) 3px;c:d}}",
            ),
            ("a { content: \"/* ; */  \\\" }\"; b: '  ' }", "a{content:\"/* ; */  \\\" }\";b:'  '}"),
            (".a\\: b { c: \"\\2212\"; }", ".a\\: b{c:\"\\2212\"}"),
            ("a { b: \"é", "a{b:\"é"),
            ("a { b: c; /* d", "a{b:c;"),
        ];
        for (css, expected) in rows {
            assert_eq!(super::tight(css), expected, "{css}");
        }
    }

    #[test]
    fn sheets_are_joined_in_their_order() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        std::fs::write(path("b.css"), "a { b: c; }").unwrap();
        std::fs::write(path("a.css"), "d { e: f; }").unwrap();
        let link = |name| format!("<link rel=\"stylesheet\" href=\"./{name}\" integrity=\"x\"/>\n");
        let page = format!("<title>t</title>\n{}{}<script>", link("b.css"), link("a.css"));
        let done = super::join_sheets(folder.path(), &page).unwrap();
        let one = "<link rel=\"stylesheet\" href=\"./style-0000000000000000.css\" integrity=\"\">";
        assert_eq!(done, format!("<title>t</title>\n{one}\n<script>"));
        assert_eq!(std::fs::read_to_string(path(super::SHEET)).unwrap(), "a{b:c}d{e:f}");
        assert!(!path("a.css").exists() && !path("b.css").exists());
    }

    #[test]
    fn a_sheet_that_must_stand_alone_is_refused() {
        for css in ["@import \"x\";", "a { b: url(x) }"] {
            let folder = tempfile::tempdir().unwrap();
            std::fs::write(folder.path().join("a.css"), css).unwrap();
            let page = "<link rel=\"stylesheet\" href=\"./a.css\"/>";
            assert!(super::join_sheets(folder.path(), page).is_err(), "{css}");
        }
    }

    #[test]
    fn modules_are_told_from_classic_scripts() {
        let rows = [("let a;\nexport { a };\n", true), ("(function () { find('export x'); })();", false)];
        for (script, expected) in rows {
            assert_eq!(super::is_module(script), expected, "{script}");
        }
    }
}
