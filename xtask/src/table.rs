//! Tables on the terminal: the first column to the left, the others to the right.

/// Lays out `rows`, the first of which is the heading.
pub fn text(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns)
        .map(|column| {
            rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
        })
        .collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).enumerate().map(|(at, (cell, &width))| {
            if at == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    let mut lines: Vec<String> = rows.iter().map(line).collect();
    if lines.len() > 1 {
        lines.insert(1, widths.iter().map(|&width| "-".repeat(width)).collect::<Vec<_>>().join("  "));
    }
    lines.join("\n")
}

/// A row from anything that can be written.
pub fn row<const N: usize>(cells: [&dyn std::fmt::Display; N]) -> Vec<String> {
    cells.iter().map(ToString::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::{row, text};

    #[test]
    fn numbers_stand_under_each_other() {
        let rows = [row([&"file", &"bytes"]), row([&"a", &1]), row([&"longer", &12345])];
        assert_eq!(text(&rows), "file    bytes\n------  -----\na           1\nlonger  12345");
    }
}
