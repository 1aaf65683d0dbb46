//! The sheet about all figures, and that of the codes.

use std::collections::{BTreeMap, BTreeSet};

use rust_xlsxwriter::{Url, Worksheet, XlsxError};

use super::sheet::{Looks, Sheet};
use crate::sdmx::data::{Head, Version};
use crate::sdmx::model::{AREA, STATUS};

/// The words of a workbook in the language of its reader.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// Names of sheets.
    pub about: String,
    pub codes: String,
    pub source: String,
    pub licence: String,
    pub extracted: String,
    pub address: String,
    pub figures: String,
    pub reading: String,
    /// How the sheets are read, in sentences.
    pub notes: Vec<String>,
    pub statuses: String,
    pub sheets: String,
    pub versions: String,
    pub country: String,
    pub period: String,
    pub version: String,
    pub published: String,
    pub digest: String,
    pub dataflow: String,
    pub component: String,
    pub code: String,
    pub name: String,
}

pub(super) struct Told<'a> {
    pub head: &'a Head<'a>,
    pub words: &'a Words,
    pub sheets: &'a BTreeMap<String, Sheet>,
    pub versions: Vec<&'a Version>,
    pub met: &'a BTreeMap<String, BTreeSet<String>>,
}

/// Rows one after the other.
struct Rows<'s> {
    sheet: &'s mut Worksheet,
    looks: &'s Looks,
    next: u32,
}

impl Rows<'_> {
    /// Below an empty line.
    fn heading(&mut self, text: &str) -> Result<(), XlsxError> {
        self.next += u32::from(self.next > 0);
        self.titles(&[text])
    }

    fn titles(&mut self, texts: &[&str]) -> Result<(), XlsxError> {
        for (at, text) in (0u16..).zip(texts) {
            self.sheet.write_string_with_format(self.next, at, *text, &self.looks.heading)?;
        }
        self.next += 1;
        Ok(())
    }

    fn row(&mut self, texts: &[&str]) -> Result<(), XlsxError> {
        for (at, text) in (0u16..).zip(texts) {
            self.sheet.write_string_with_format(self.next, at, *text, &self.looks.text)?;
        }
        self.next += 1;
        Ok(())
    }
}

impl Told<'_> {
    pub fn about(&self, sheet: &mut Worksheet, looks: &Looks) -> Result<(), XlsxError> {
        let (words, about) = (self.words, &self.head.about);
        sheet.set_name(&words.about)?;
        for (at, width) in [(0, 30), (1, 60), (2, 12), (3, 14), (4, 68)] {
            sheet.set_column_width(at, width)?;
        }
        let mut rows = Rows { sheet, looks, next: 0 };
        rows.heading(&self.head.labels.flow)?;
        rows.row(&[&about.description])?;
        rows.next += 1;
        let count: u32 = self.sheets.values().map(|sheet| sheet.rows).sum();
        for (title, text) in [
            (&words.source, &about.publisher),
            (&words.licence, &format!("{} {}", about.licence.name, about.licence.address)),
            (&words.extracted, &self.head.prepared),
            (&words.address, &about.service),
            (&words.dataflow, &self.head.flow.reference.to_string()),
            (&words.figures, &count.to_string()),
        ] {
            rows.row(&[title, text])?;
        }
        rows.heading(&words.reading)?;
        for note in &words.notes {
            rows.row(&[note])?;
        }
        rows.heading(&words.statuses)?;
        for code in self.met.get(STATUS).into_iter().flatten() {
            rows.row(&[code, self.head.labels.code(STATUS, code).unwrap_or(code)])?;
        }
        self.contents(&mut rows)?;
        if !self.versions.is_empty() {
            rows.heading(&words.versions)?;
            rows.titles(&[&words.country, &words.period, &words.version, &words.published, &words.digest])?;
            for v in &self.versions {
                let country = self.head.labels.code(AREA, &v.area).unwrap_or(&v.area);
                rows.row(&[country, &v.period, &v.number.to_string(), &v.released, &v.sha256])?;
            }
        }
        Ok(())
    }

    /// Every sheet with what it says, and the way there.
    fn contents(&self, rows: &mut Rows<'_>) -> Result<(), XlsxError> {
        rows.next += 1;
        rows.titles(&[&self.words.sheets, "", &self.words.figures])?;
        let subject = self.head.structure.subject().unwrap_or_default();
        for (code, sheet) in self.sheets {
            let link = Url::new(format!("internal:'{}'!A1", sheet.name)).set_text(&sheet.name);
            rows.sheet.write_url_with_format(rows.next, 0, link, &rows.looks.link)?;
            let name = self.head.labels.code(subject, code).unwrap_or(code);
            rows.sheet.write_string_with_format(rows.next, 1, name, &rows.looks.text)?;
            rows.sheet.write_number_with_format(rows.next, 2, sheet.rows, &rows.looks.text)?;
            rows.next += 1;
        }
        Ok(())
    }

    pub fn codes(&self, sheet: &mut Worksheet, looks: &Looks) -> Result<(), XlsxError> {
        let words = self.words;
        sheet.set_name(&words.codes)?;
        for (at, width) in [(0, 20), (1, 30), (2, 24), (3, 70)] {
            sheet.set_column_width(at, width)?;
        }
        sheet.set_freeze_panes(1, 0)?;
        let mut rows = Rows { sheet, looks, next: 0 };
        rows.titles(&[&words.component, "", &words.code, &words.name])?;
        for (component, codes) in self.met {
            for code in codes {
                let name = self.head.labels.code(component, code).unwrap_or_default();
                rows.row(&[component, self.head.labels.component(component), code, name])?;
            }
        }
        Ok(())
    }
}
