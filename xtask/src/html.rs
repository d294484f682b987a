//! The little that must be known of the page that Trunk writes: its markers and its inline scripts.
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
