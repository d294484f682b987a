//! The little that must be known of the page that Trunk writes: its markers, links and inline scripts.
//!
//! Not an HTML parser: the page is our own `index.html`, and what it cannot read it refuses.

use anyhow::{Result, ensure};

/// Puts `text` in place of `marker`, which must stand in `page` exactly once.
pub fn replace_marker(page: &str, marker: &str, text: &str) -> Result<String> {
    let count = page.matches(marker).count();
    ensure!(count == 1, "index.html must have {marker} exactly once, and has it {count} times");
    Ok(page.replacen(marker, text, 1))
}

/// Adds `crossorigin` to every tag with a checksum. In a sandboxed frame the page's origin is opaque, so its own
/// files come from another, and the browser refuses a checksum on those unless they were fetched with CORS.
pub fn allow_sandbox(page: &str) -> String {
    const CHECKSUM: &str = " integrity=";
    let mut pieces = page.split(CHECKSUM);
    let mut done = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let before = done.rsplit('<').next().unwrap_or_default();
        let after = piece.split('>').next().unwrap_or_default();
        if !before.contains("crossorigin") && !after.contains("crossorigin") {
            done.push_str(" crossorigin=\"anonymous\"");
        }
        done.push_str(CHECKSUM);
        done.push_str(piece);
    }
    done
}

/// The tags of the page's style sheets, in their order.
pub fn style_sheets(page: &str) -> Vec<&str> {
    links(page, "stylesheet")
}

/// The `link` tags with this `rel`, in their order.
pub fn links<'a>(page: &'a str, rel: &str) -> Vec<&'a str> {
    let mut links = Vec::new();
    let mut rest = page;
    while let Some((_, tail)) = rest.split_once("<link ") {
        let Some((attributes, after)) = open_tag(tail) else { break };
        if attribute(attributes, "rel") == Some(rel) {
            let start = page.len() - tail.len() - "<link ".len();
            links.extend(page.get(start..page.len() - after.len()));
        }
        rest = after;
    }
    links
}

/// An attribute that Trunk wrote: in double quotes, without blanks at the sign of equality.
pub fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let at = tag.match_indices(name).map(|(at, _)| at).find(|at| {
        let before = tag.get(..*at).unwrap_or_default();
        let after = tag.get(at + name.len()..).unwrap_or_default();
        (before.is_empty() || before.ends_with(char::is_whitespace)) && after.starts_with("=\"")
    })?;
    let value = tag.get(at + name.len() + 2..)?;
    value.split_once('"').map(|(value, _)| value)
}

/// Writes another checksum into every tag that has one and names `file`.
pub fn set_checksum(page: &str, file: &str, checksum: &str) -> String {
    let mut done = String::with_capacity(page.len());
    for piece in page.split_inclusive('>') {
        let tag = piece.rsplit_once('<').map_or(piece, |(_, tag)| tag);
        match attribute(tag, "integrity") {
            Some(old) if names(tag, file) => {
                let new = format!("integrity=\"{checksum}\"");
                done.push_str(&piece.replace(&format!("integrity=\"{old}\""), &new));
            }
            _ => done.push_str(piece),
        }
    }
    done
}

fn names(tag: &str, file: &str) -> bool {
    let address = attribute(tag, "href").or_else(|| attribute(tag, "src"));
    address.and_then(|address| address.rsplit('/').next()) == Some(file)
}

/// What stands between the tags of each script that has no `src`, byte for byte.
pub fn inline_scripts(page: &str) -> Vec<&str> {
    let mut scripts = Vec::new();
    let mut rest = page;
    while let Some(at) = [find(rest, "<script"), find(rest, "<!--")].into_iter().flatten().min() {
        let Some(tail) = rest.get(at..) else { break };
        if tail.starts_with("<!--") {
            let Some((_, after)) = tail.split_once("-->") else { break };
            rest = after;
            continue;
        }
        let Some((attributes, body)) = open_tag(tail) else { break };
        let Some(end) = find(body, "</script") else { break };
        let (script, after) = body.split_at(end);
        if !attributes.split_ascii_whitespace().any(|word| word == "src" || word.starts_with("src=")) {
            scripts.push(script);
        }
        rest = after;
    }
    scripts
}

/// Splits after the first `>` that is not within quotes.
fn open_tag(tag: &str) -> Option<(&str, &str)> {
    let mut quote = None;
    for (at, sign) in tag.char_indices() {
        match (quote, sign) {
            (None, '"' | '\'') => quote = Some(sign),
            (Some(open), _) if open == sign => quote = None,
            (None, '>') => return Some((tag.get(..at)?, tag.get(at + 1..)?)),
            _ => {}
        }
    }
    None
}

/// HTML's names are in either case; ASCII lower case keeps every position.
fn find(text: &str, needle: &str) -> Option<usize> {
    text.to_ascii_lowercase().find(needle)
}

#[cfg(test)]
mod tests {
    #[test]
    fn inline_scripts_are_found_as_the_browser_finds_them() {
        let rows: [(&str, &[&str]); 7] = [
            ("<script>a</script>", &["a"]),
            ("<SCRIPT type=\"module\">\na > b\n</SCRIPT><script>c</script>", &["\na > b\n", "c"]),
            ("<script src=\"x.js\"></script><script>a</script>", &["a"]),
            ("<script defer src=x.js></script>", &[]),
            ("<script data-x=\"a > b\" data-src=\"y\">z</script>", &["z"]),
            ("<!-- <script>no</script> --><script>yes</script>", &["yes"]),
            ("<script>/* <!-- */ a</script>", &["/* <!-- */ a"]),
        ];
        for (page, expected) in rows {
            assert_eq!(super::inline_scripts(page), expected, "{page}");
        }
    }

    #[test]
    fn style_sheets_are_told_from_other_links() {
        let page = "<link rel=\"icon\" href=\"a\"><link rel=\"stylesheet\" href=\"b\"/>\n<link href=\"c\" rel=\"stylesheet\">";
        let expected = ["<link rel=\"stylesheet\" href=\"b\"/>", "<link href=\"c\" rel=\"stylesheet\">"];
        assert_eq!(super::style_sheets(page), expected);
    }

    #[test]
    fn attributes_are_read_by_their_whole_name() {
        let rows = [
            ("<a href=\"x\">", "href", Some("x")),
            ("<a data-href=\"x\" href=\"y\">", "href", Some("y")),
            ("<a data-href=\"x\">", "href", None),
            ("rel=\"x\"", "rel", Some("x")),
        ];
        for (tag, name, expected) in rows {
            assert_eq!(super::attribute(tag, name), expected, "{tag}");
        }
    }

    #[test]
    fn a_checksum_is_changed_where_its_file_is_named() {
        let rows = [
            ("<link href=\"./a.js\" integrity=\"x\">", "<link href=\"./a.js\" integrity=\"new\">"),
            (
                "<p>a</p><script integrity=\"x\" src=\"a.js\"></script>",
                "<p>a</p><script integrity=\"new\" src=\"a.js\"></script>",
            ),
            ("<link href=\"./a.js\">", "<link href=\"./a.js\">"),
            ("<link href=\"./aa.js\" integrity=\"x\">", "<link href=\"./aa.js\" integrity=\"x\">"),
        ];
        for (page, expected) in rows {
            assert_eq!(super::set_checksum(page, "a.js", "new"), expected);
        }
    }

    #[test]
    fn a_checksum_comes_with_cors() {
        let rows = [
            (
                "<link href=\"a\" integrity=\"x\">",
                "<link href=\"a\" crossorigin=\"anonymous\" integrity=\"x\">",
            ),
            ("<a crossorigin><b integrity=x>", "<a crossorigin><b crossorigin=\"anonymous\" integrity=x>"),
            ("<link crossorigin integrity=x>", "<link crossorigin integrity=x>"),
            ("<link integrity=x crossorigin>", "<link integrity=x crossorigin>"),
            ("<p>text</p>", "<p>text</p>"),
        ];
        for (page, expected) in rows {
            assert_eq!(super::allow_sandbox(page), expected);
        }
    }

    #[test]
    fn a_marker_stands_once() {
        assert_eq!(super::replace_marker("a<!--m-->b", "<!--m-->", "x").unwrap(), "axb");
        assert!(super::replace_marker("ab", "<!--m-->", "x").is_err());
        assert!(super::replace_marker("<!--m--><!--m-->", "<!--m-->", "x").is_err());
    }
}
