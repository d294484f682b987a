//! Cases side by side as a table, and bars with their names and figures.

use super::curve::tenths;
use super::table::{NUMBER, framed_table};
use super::{Tag, el, figure, line_figure, live, place_figure, say};
use crate::app::view::{Bar, Cell, Compared};

/// Cases side by side: a column each. `corner` names what the columns are named by; `foot` is a last row of buttons.
pub fn compare_table(
    caption: &'static str,
    corner: &'static str,
    compared: &Compared,
    foot: Option<Tag>,
) -> Tag {
    let head = |name: &String| el("th", NUMBER).set("scope", "col").live(name);
    let heads = el("tr", "")
        .add(say(if corner.is_empty() { "td" } else { "th" }, "", corner))
        .add_numbered(compared.names.iter().map(head).collect());
    let mut body = el("tbody", "");
    for row in &compared.rows {
        let name = el("th", "").set("scope", "row").live(row.name);
        body =
            body.add(el("tr", "").key(row.name).add(name).add_numbered(row.cells.iter().map(cell).collect()));
    }
    if let Some(foot) = foot {
        body = body.add(foot.key(""));
    }
    framed_table(caption, heads, body)
}

fn cell(cell: &Cell) -> Tag {
    let shown = match &cell.line {
        Some((code, amount, of)) => line_figure("fj-figure", &cell.text, *code, *amount, of),
        None => live(&cell.text),
    };
    el("td", NUMBER).add(shown).add(figure("fj-figure fj-compare__difference", &cell.difference))
}

/// A stack of what the employer carries and, hatched, what the public does: thousandths of the width.
#[inline(never)]
pub fn stack([start, own, public]: [u32; 3]) -> Tag {
    let rect = |class, x: u32, width: u32| {
        // In percent of the frame, so that the stripes keep their size and slant.
        el("rect", class).with("x", &percent(x)).with("width", &percent(width)).set("height", "100%")
    };
    let public = rect("fj-stack__public", start.saturating_add(own), public).set("fill", "url(#fj-hatch)");
    el("svg", "fj-stack").set("aria-hidden", "true").add(rect("fj-stack__own", start, own)).add(public)
}

#[inline(never)]
fn percent(permille: u32) -> String {
    let mut text = tenths(i64::from(permille));
    text.push('%');
    text
}

/// Bars under each other, each with its name and figure: a picture that is a table too.
pub fn bars(caption: &'static str, all: &[Bar], of: &'static str) -> Tag {
    let mut body = el("tbody", "");
    for bar in all {
        let row = el("tr", if bar.is_total { "fj-bars__total" } else { "" })
            .key(&bar.name)
            .add(el("th", "").set("scope", "row").live(&bar.name))
            .add(el("td", NUMBER).add(place_figure("fj-figure", &bar.place, of)))
            .add(el("td", "fj-bars__bar").set("aria-hidden", "true").add(stack(bar.parts)));
        body = body.add(row);
    }
    el("table", "fj-bars").add(say("caption", "fj-visually-hidden", caption)).add(body)
}
