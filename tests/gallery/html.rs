//! HTML as it is compared: one tag a line, so that a change is a line of the diff.

/// What has no end.
const VOID: [&str; 3] = ["input", "br", "hr"];

/// Each tag on its line, under the one it stands in; an element that holds nothing but words is one line.
pub fn one_tag_a_line(html: &str) -> String {
    let mut text = String::new();
    let mut depth = 0_usize;
    let mut pieces = html.split('<').skip(1).peekable();
    while let Some(piece) = pieces.next() {
        let (tag, words) = piece.split_once('>').unwrap_or((piece, ""));
        let ends = tag.starts_with('/');
        depth -= usize::from(ends);
        text.push_str(&"  ".repeat(depth));
        text.push_str(&format!("<{tag}>"));
        let words = words.replace('\u{a0}', "&nbsp;");
        let name = tag.split_whitespace().next().unwrap_or_default();
        if ends || VOID.contains(&name) {
            if !words.is_empty() {
                text.push_str(&format!("\n{}{words}", "  ".repeat(depth)));
            }
        } else if let Some(end) = pieces.next_if(|next| next.starts_with('/')) {
            text.push_str(&format!("{words}<{}", end.trim_end()));
        } else {
            depth += 1;
            if !words.is_empty() {
                text.push_str(&format!("\n{}{words}", "  ".repeat(depth)));
            }
        }
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_tag_a_line() {
        let rows = [
            ("<p>a</p>", "<p>a</p>\n"),
            ("<p class=\"x y\"></p>", "<p class=\"x y\"></p>\n"),
            (
                "<div><p>a\u{a0}b</p><br><p></p></div>",
                "<div>\n  <p>a&nbsp;b</p>\n  <br>\n  <p></p>\n</div>\n",
            ),
            ("<p>a<b>c</b>d</p>", "<p>\n  a\n  <b>c</b>d\n</p>\n"),
        ];
        for (html, expected) in rows {
            assert_eq!(super::one_tag_a_line(html), expected, "{html}");
        }
    }
}
