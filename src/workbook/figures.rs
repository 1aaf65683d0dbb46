//! A workbook of figures: a sheet for each thing that they say, one about all of them, and one of the codes.
//!
//! Sheets wait in files of their own until all are written, so that a large workbook needs little memory. One is made at a time:
//! each needs as many files as it has sheets.

mod about;
mod sheet;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Seek, Write};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rust_xlsxwriter::{DocProperties, Workbook, Worksheet, XlsxError};

use self::about::Told;
pub use self::about::Words;
use self::sheet::{Looks, Sheet};
use crate::sdmx::data::{self, Head, Places, Record, Set, subject};
use crate::sdmx::model::{AREA, Representation};

static MAKING: Mutex<()> = Mutex::new(());

pub struct Writer<'a, W: Write> {
    out: W,
    head: Head<'a>,
    words: Words,
    book: Workbook,
    looks: Looks,
    /// By the code of what their figures say.
    sheets: BTreeMap<String, Sheet>,
    /// The codes that were met, by component.
    met: BTreeMap<String, BTreeSet<String>>,
    places: Places,
    area: Option<usize>,
    making: Option<MutexGuard<'static, ()>>,
}

impl<'a, W: Write> Writer<'a, W> {
    /// # Errors
    /// When there is no room for the files.
    pub fn begin(out: W, head: Head<'a>, words: Words) -> io::Result<Self> {
        let making = MAKING.lock().unwrap_or_else(PoisonError::into_inner);
        let mut book = Workbook::new();
        let looks = Looks::new();
        let mut sheets = BTreeMap::new();
        let mut names = BTreeSet::from([words.about.to_lowercase(), words.codes.to_lowercase()]);
        for (code, part) in &head.extent.subjects {
            let own = new_sheet(&mut book)?;
            let name = sheet::name(code, &mut names);
            sheets
                .insert(code.clone(), Sheet::begin(own, &name, &head, part, &words, &looks).map_err(io::Error::other)?);
        }
        let area = head.structure.place(AREA);
        let (met, places, making) = (BTreeMap::new(), Places::default(), Some(making));
        Ok(Writer { out, head, words, book, looks, sheets, met, places, area, making })
    }

    fn meet(&mut self, record: &Record<'_>) {
        let dimensions = self.head.structure.dimensions.iter().zip(record.codes.iter().copied().map(Some));
        let attributes = self
            .head
            .told()
            .map(|(place, attribute)| (attribute, record.attributes.get(place).and_then(Option::as_deref)));
        for (component, code) in dimensions.chain(attributes) {
            let Some(code) = code.filter(|_| matches!(component.representation, Representation::Coded(_))) else {
                continue;
            };
            match self.met.get_mut(&component.id) {
                Some(codes) if codes.contains(code) => {}
                Some(codes) => {
                    codes.insert(code.to_owned());
                }
                None => {
                    self.met.insert(component.id.clone(), [code.to_owned()].into());
                }
            }
        }
        self.places.meet(self.area.and_then(|place| record.codes.get(place)).copied(), record.period);
    }

    /// Puts the sheets together.
    fn save(&mut self, file: &mut (impl Write + Send)) -> Result<(), XlsxError> {
        let sheets = std::mem::take(&mut self.sheets);
        let told = Told {
            head: &self.head,
            words: &self.words,
            sheets: &sheets,
            versions: self.places.of(&self.head.about.versions),
            met: &self.met,
        };
        let mut about = self.book.new_worksheet_with_constant_memory()?;
        told.about(&mut about, &self.looks)?;
        let mut codes = self.book.new_worksheet_with_constant_memory()?;
        told.codes(&mut codes, &self.looks)?;
        self.book.push_worksheet(about);
        for sheet in sheets.into_values() {
            self.book.push_worksheet(sheet.end()?);
        }
        self.book.push_worksheet(codes);
        let about = DocProperties::new().set_title(&self.head.labels.flow).set_author(&self.head.about.publisher);
        self.book.set_properties(&about);
        self.book.save_to_writer(file)
    }
}

fn new_sheet(book: &mut Workbook) -> io::Result<Worksheet> {
    book.new_worksheet_with_constant_memory().map_err(io::Error::other)
}

impl<W: Write> data::Writer for Writer<'_, W> {
    fn set(&mut self, _: &Set) -> io::Result<()> {
        Ok(())
    }

    fn write(&mut self, record: &Record<'_>) -> io::Result<()> {
        self.meet(record);
        let unforeseen = || io::Error::new(io::ErrorKind::InvalidData, "a figure came that was not foreseen");
        let sheet = self.sheets.get_mut(subject(self.head.structure, &record.codes)).ok_or_else(unforeseen)?;
        sheet.write(&self.head, record, &self.looks).map_err(io::Error::other)
    }

    fn finish(&mut self) -> io::Result<()> {
        let mut file = tempfile::tempfile()?;
        self.save(&mut file).map_err(io::Error::other)?;
        // Whoever waits need not wait for the reader of this one.
        self.making = None;
        file.rewind()?;
        io::copy(&mut file, &mut self.out)?;
        self.out.flush()
    }
}
