//! The listing as sheets of a workbook: one for each chapter, one column for each language.

use super::{CHAPTERS, Line};
use crate::i18n::{Reader, Written};
use crate::workbook::{Cell, Column, Mark, Table};

/// `reader` gives the headings their language.
pub fn of(lines: &[Line], reader: &Reader) -> Vec<Table> {
    let languages = reader.locales().languages();
    let column = |heading: String, width| Column { heading, width };
    CHAPTERS
        .iter()
        .map(|(chapter, parts)| {
            let mut columns = vec![
                column(reader.text("listing-id"), 34),
                column(reader.text("listing-part"), 14),
                column(reader.text("listing-about"), 30),
            ];
            let name = |code: &String| reader.locales().reader(code).text("language-name");
            columns.extend(languages.iter().map(|code| column(name(code), 52)));
            columns.push(column(reader.text("listing-lacking"), 16));
            columns.push(column(reader.text("listing-draft"), 16));
            let rows = lines.iter().filter(|line| parts.contains(&line.part)).map(|line| row(line, languages, reader));
            Table { name: reader.text(&format!("listing-{chapter}")), columns, rows: rows.collect() }
        })
        .collect()
}

fn row(line: &Line, languages: &[String], reader: &Reader) -> Vec<Cell> {
    let lacking = line.lacking(languages);
    let mut cells = vec![
        Cell::marked(line.id.clone(), Mark::Strong),
        Cell::of(reader.text(&format!("part-{}", line.part.code()))),
        Cell::of(line.about.clone()),
    ];
    cells.extend(line.texts.iter().zip(languages).map(|(text, code)| written(text, lacking.contains(&code.as_str()))));
    cells.push(Cell::of(lacking.join(", ")));
    cells.push(Cell::of(line.drafts(languages).join(", ")));
    cells
}

fn written(text: &Written, lacks: bool) -> Cell {
    let mark = match (lacks, text.draft) {
        (true, _) => Mark::Missing,
        (_, true) => Mark::Draft,
        _ => Mark::None,
    };
    Cell::marked(text.lines().join("\n"), mark)
}
