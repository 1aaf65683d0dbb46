//! The sheet of one thing that figures say: a row for each, with codes and their names.

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{Color, Format, FormatAlign, IgnoreError, Worksheet, XlsxError};

use super::about::Words;
use crate::sdmx::data::{Head, Part, Record};
use crate::sdmx::model::{AREA, Component, Representation, TIME, VALUE};

/// Letters that a name of a sheet may have.
const LONGEST: usize = 31;
/// Digits that a spreadsheet keeps.
const DIGITS: i128 = 1_000_000_000_000_000;
/// Decimals that are shown.
const DECIMALS: u32 = 15;

pub(super) struct Looks {
    pub heading: Format,
    pub id: Format,
    pub text: Format,
    pub link: Format,
    /// By the number of decimals.
    figures: Vec<Format>,
}

impl Looks {
    pub fn new() -> Looks {
        let top = || Format::new().set_align(FormatAlign::Top);
        let figure = |decimals: u32| {
            let point = if decimals == 0 { String::new() } else { format!(".{}", "0".repeat(decimals as usize)) };
            top().set_num_format(format!("#,##0{point}"))
        };
        Looks {
            heading: top().set_bold().set_text_wrap(),
            id: top().set_font_color(Color::RGB(0x59_59_59)),
            text: top(),
            link: top().set_font_color(Color::RGB(0x05_63_C1)).set_underline(rust_xlsxwriter::FormatUnderline::Single),
            figures: (0..=DECIMALS).map(figure).collect(),
        }
    }
}

/// A name that no other sheet has; programs compare without regard to capitals.
pub(super) fn name(code: &str, taken: &mut BTreeSet<String>) -> String {
    let short = |length: usize| code.chars().take(length).collect::<String>();
    let mut name = short(LONGEST);
    let mut number = 2;
    while !taken.insert(name.to_lowercase()) {
        let ending = format!("_{number}");
        name = short(LONGEST - ending.len()) + &ending;
        number += 1;
    }
    name
}

pub(super) struct Sheet {
    pub name: String,
    pub rows: u32,
    own: Worksheet,
    columns: Vec<Column>,
}

struct Column {
    what: What,
    /// Of the component, or of the name of its code.
    place: Place,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Code,
    Name,
    Text,
    Number,
    /// A number where the period is a year, so that it can be sorted and compared.
    Year,
}

#[derive(Clone, Copy)]
enum Place {
    Dimension(usize),
    Period,
    Figure,
    Attribute(usize),
}

impl Sheet {
    pub fn begin(
        own: Worksheet,
        name: &str,
        head: &Head<'_>,
        part: &Part,
        words: &Words,
        looks: &Looks,
    ) -> Result<Sheet, XlsxError> {
        let mut sheet = Sheet { name: name.to_owned(), rows: 0, own, columns: Vec::new() };
        sheet.own.set_name(name)?;
        let mut titles = Vec::new();
        for (place, dimension) in head.structure.dimensions.iter().enumerate() {
            let fixed = head.flow.limits.get(&dimension.id).is_some_and(|codes| codes.len() == 1);
            let says =
                part.told.contains(&dimension.id) && !fixed && Some(dimension.id.as_str()) != head.structure.subject();
            if says || dimension.id == AREA {
                sheet.coded(&mut titles, head, words, dimension, Place::Dimension(place));
            }
        }
        sheet.column(&mut titles, What::Year, Place::Period, head.labels.component(TIME), TIME.to_owned());
        if head.value {
            sheet.column(&mut titles, What::Number, Place::Figure, head.labels.component(VALUE), VALUE.to_owned());
        }
        for (place, attribute) in head.told() {
            sheet.coded(&mut titles, head, words, attribute, Place::Attribute(place));
        }
        sheet.headings(&titles, looks)?;
        Ok(sheet)
    }

    /// The name for people, and the code for programs beside it.
    fn coded(
        &mut self,
        titles: &mut Vec<(String, String)>,
        head: &Head<'_>,
        words: &Words,
        component: &Component,
        place: Place,
    ) {
        let (id, name) = (&component.id, head.labels.component(&component.id));
        match component.representation {
            Representation::Coded(_) => {
                self.column(titles, What::Name, place, name, format!("{id}.label"));
                self.column(titles, What::Code, place, &format!("{name}: {}", words.code), id.clone());
            }
            Representation::Number => self.column(titles, What::Number, place, name, id.clone()),
            Representation::Text | Representation::Moment => self.column(titles, What::Text, place, name, id.clone()),
        }
    }

    fn column(&mut self, titles: &mut Vec<(String, String)>, what: What, place: Place, title: &str, id: String) {
        self.columns.push(Column { what, place });
        titles.push((title.to_owned(), id));
    }

    fn headings(&mut self, titles: &[(String, String)], looks: &Looks) -> Result<(), XlsxError> {
        for (at, ((title, _), column)) in (0u16..).zip(titles.iter().zip(&self.columns)) {
            let width = match column.what {
                What::Name => 26,
                What::Code => 14,
                What::Number => 18,
                What::Year => 10,
                What::Text => 40,
            };
            self.own.set_column_width(at, width)?;
            self.own.write_string_with_format(0, at, title, &looks.heading)?;
        }
        for (at, (_, id)) in (0u16..).zip(titles) {
            self.own.write_string_with_format(1, at, id, &looks.id)?;
        }
        self.own.set_freeze_panes(2, 1)?;
        Ok(())
    }

    pub fn write(&mut self, head: &Head<'_>, record: &Record<'_>, looks: &Looks) -> Result<(), XlsxError> {
        let row = self.rows + 2;
        for (at, column) in (0u16..).zip(&self.columns) {
            let (component, text) = match column.place {
                Place::Period => (TIME, Some(record.period)),
                Place::Figure => (VALUE, record.value),
                Place::Dimension(place) => {
                    let id = head.structure.dimensions.get(place).map_or("", |d| d.id.as_str());
                    (id, record.codes.get(place).copied())
                }
                Place::Attribute(place) => {
                    let id = head.structure.attributes.get(place).map_or("", |a| a.id.as_str());
                    (id, record.attributes.get(place).and_then(Option::as_deref))
                }
            };
            let Some(text) = text.filter(|text| !text.is_empty()) else { continue };
            match column.what {
                What::Year => match text.parse::<u16>() {
                    Ok(year) => self.own.write_number_with_format(row, at, year, &looks.text)?,
                    Err(_) => self.own.write_string_with_format(row, at, text, &looks.text)?,
                },
                What::Code | What::Text => self.own.write_string_with_format(row, at, text, &looks.text)?,
                What::Name => {
                    let name = head.labels.code(component, text).unwrap_or(text);
                    self.own.write_string_with_format(row, at, name, &looks.text)?
                }
                What::Number => match number(text) {
                    Some((number, decimals)) => {
                        let look = looks.figures.get(decimals).unwrap_or(&looks.text);
                        self.own.write_number_with_format(row, at, number, look)?
                    }
                    None => self.own.write_string_with_format(row, at, text, &looks.text)?,
                },
            };
        }
        self.rows += 1;
        Ok(())
    }

    pub fn end(mut self) -> Result<Worksheet, XlsxError> {
        if let Some(last @ 0..) = u16::try_from(self.columns.len()).ok().and_then(|count| count.checked_sub(1)) {
            self.own.autofilter(1, 0, self.rows + 1, last)?;
            // Codes such as `0` are texts on purpose.
            self.own.ignore_error_range(2, 0, self.rows + 2, last, IgnoreError::NumberStoredAsText)?;
        }
        self.own.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, 1)?;
        Ok(self.own)
    }
}

/// A figure as a spreadsheet can keep it exactly, and its decimals; what has more digits stays a text.
fn number(text: &str) -> Option<(f64, usize)> {
    let value: Decimal = text.parse().ok()?;
    let decimals = value.scale();
    let fits = value.normalize().mantissa().abs() < DIGITS && decimals <= DECIMALS;
    Some((value.to_f64().filter(|_| fits)?, usize::try_from(decimals).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_with_more_digits_than_a_spreadsheet_keeps_stays_a_text() {
        assert_eq!(number("27.20"), Some((27.2, 2)));
        assert_eq!(number("-999999999999999"), Some((-999_999_999_999_999.0, 0)));
        assert_eq!(number("1000000000000000.5"), None);
        assert_eq!(number("=1+1"), None);
    }

    #[test]
    fn no_two_sheets_have_the_same_name() {
        let mut taken = BTreeSet::from(["about".to_owned()]);
        assert_eq!(name("ABOUT", &mut taken), "ABOUT_2");
        let long = "CONTRIBUTIONS_OF_ALL_EMPLOYERS_TOGETHER";
        assert_eq!(name(long, &mut taken), "CONTRIBUTIONS_OF_ALL_EMPLOYERS_");
        assert_eq!(name(long, &mut taken), "CONTRIBUTIONS_OF_ALL_EMPLOYER_2");
    }
}
