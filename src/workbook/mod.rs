//! Excel workbooks: of plain tables, of which only cells and marks are known, and of figures ([`figures`]).

pub mod figures;

use rust_xlsxwriter::{Color, Format, FormatAlign, Workbook, Worksheet, XlsxError};

/// How a cell looks; what a mark means stands in the cell or in a column of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mark {
    #[default]
    None,
    /// Something that is not finished.
    Draft,
    /// Something that is not there.
    Missing,
    /// The name of a thing.
    Strong,
}

#[derive(Debug, Clone, Default)]
pub struct Cell {
    pub text: String,
    pub mark: Mark,
}

impl Cell {
    pub fn of(text: impl Into<String>) -> Cell {
        Cell { text: text.into(), mark: Mark::None }
    }

    pub fn marked(text: impl Into<String>, mark: Mark) -> Cell {
        Cell { text: text.into(), mark }
    }
}

#[derive(Debug, Clone)]
pub struct Column {
    pub heading: String,
    /// In characters.
    pub width: u16,
}

/// One sheet of a workbook.
#[derive(Debug, Clone)]
pub struct Table {
    pub name: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
}

#[derive(Debug, thiserror::Error)]
#[error("the workbook cannot be written: {0}")]
pub struct WorkbookError(#[from] XlsxError);

/// The bytes of an `.xlsx` file. Texts stay texts: nothing in them is taken for a formula.
///
/// # Errors
/// When a table is larger than a sheet can be, or a name is no name of a sheet.
pub fn write(tables: &[Table]) -> Result<Vec<u8>, WorkbookError> {
    let mut workbook = Workbook::new();
    for table in tables {
        fill(workbook.add_worksheet(), table)?;
    }
    Ok(workbook.save_to_buffer()?)
}

fn fill(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    let heading = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    sheet.set_name(&table.name)?;
    for (at, column) in (0u16..).zip(&table.columns) {
        sheet.set_column_width(at, f64::from(column.width))?;
        sheet.write_string_with_format(0, at, &column.heading, &heading)?;
    }
    let formats = [Mark::None, Mark::Draft, Mark::Missing, Mark::Strong].map(format);
    for (line, row) in (1u32..).zip(&table.rows) {
        for (at, cell) in (0u16..).zip(row) {
            sheet.write_string_with_format(line, at, &cell.text, &formats[cell.mark as usize])?;
        }
    }
    sheet.set_freeze_panes(1, 1)?;
    let (rows, columns) = (u32::try_from(table.rows.len()), u16::try_from(table.columns.len()));
    if let (Ok(rows), Ok(columns @ 1..)) = (rows, columns) {
        sheet.autofilter(0, 0, rows, columns - 1)?;
    }
    sheet.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    Ok(())
}

fn format(mark: Mark) -> Format {
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    match mark {
        Mark::None => plain,
        Mark::Draft => plain.set_background_color(Color::RGB(0xFF_F2_CC)),
        Mark::Missing => plain.set_background_color(Color::RGB(0xF8_CB_AD)),
        Mark::Strong => plain.set_bold(),
    }
}
