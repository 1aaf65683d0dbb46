//! SDMX-CSV 1.0, 2.0 and 2.1: one row for each observation.

use std::io::{self, Write};
use std::rc::Rc;

use csv::{Terminator, WriterBuilder};

use super::format::CsvVersion;
use super::{Action, Head, Record, Set};
use crate::sdmx::model::{TIME, VALUE};
use crate::sdmx::period;

/// Intentionally missing, in 2.x: readers fail on an empty `OBS_VALUE`. Version 1.0 leaves the cell empty.
const MISSING: &str = "NaN";
/// What holds between a code and its name.
const BETWEEN: &str = ": ";

/// How codes are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Labelled {
    #[default]
    Id,
    /// `A: Annual`
    Both,
    /// In a column of its own; not in 1.0.
    Name,
}

/// Columns that repeat the key as one text; not in 1.0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Keys {
    pub series: bool,
    pub observation: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Options {
    pub labels: Labelled,
    pub keys: Keys,
    /// Periods as the day on which they begin.
    pub normalized: bool,
}

impl Options {
    pub const PLAIN: Options =
        Options { labels: Labelled::Id, keys: Keys { series: false, observation: false }, normalized: false };
}

pub(super) struct Writer<'a, W: Write> {
    out: csv::Writer<W>,
    head: Head<'a>,
    version: CsvVersion,
    options: Options,
    /// `ILO.SOCPRO:DF_WSPDB(1.0)`, in 1.0 with its name where names are asked for.
    reference: String,
    action: &'static str,
    dimensions: Rc<[String]>,
    /// Place and id of the attributes that are told.
    attributes: Rc<[(usize, String)]>,
}

impl<'a, W: Write> Writer<'a, W> {
    pub fn begin(out: W, head: Head<'a>, version: CsvVersion, options: Options) -> io::Result<Self> {
        let out = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
        let mut reference = head.flow.reference.to_string();
        if version == CsvVersion::V10 && options.labels == Labelled::Both {
            reference = [&reference, BETWEEN, &head.labels.flow].concat();
        }
        let dimensions = head.structure.dimensions.iter().map(|d| d.id.clone()).collect();
        let attributes = head.told().map(|(place, attribute)| (place, attribute.id.clone())).collect();
        let action = Action::Replace.letter();
        let mut writer = Writer { out, head, version, options, reference, action, dimensions, attributes };
        writer.header()?;
        Ok(writer)
    }

    fn header(&mut self) -> io::Result<()> {
        if self.version == CsvVersion::V10 {
            self.out.write_field("DATAFLOW")?;
        } else {
            self.out.write_field("STRUCTURE")?;
            self.out.write_field("STRUCTURE_ID")?;
            if self.options.labels == Labelled::Name {
                self.out.write_field("STRUCTURE_NAME")?;
            }
            self.out.write_field("ACTION")?;
            if self.options.keys.series {
                self.out.write_field("SERIES_KEY")?;
            }
            if self.options.keys.observation {
                self.out.write_field("OBS_KEY")?;
            }
        }
        for id in &*self.dimensions.clone() {
            self.title(id)?;
        }
        self.title(TIME)?;
        if self.version == CsvVersion::V10 {
            self.out.write_field(VALUE)?;
        } else {
            self.title(VALUE)?;
        }
        for (_, id) in &*self.attributes.clone() {
            self.title(id)?;
        }
        self.end()
    }

    fn title(&mut self, id: &str) -> io::Result<()> {
        let name = self.head.labels.component(id);
        match self.options.labels {
            Labelled::Id => self.out.write_field(id)?,
            Labelled::Both => self.out.write_field([id, BETWEEN, name].concat())?,
            Labelled::Name => {
                self.out.write_field(id)?;
                if self.version != CsvVersion::V10 {
                    self.out.write_field(name)?;
                }
            }
        }
        Ok(())
    }

    /// A code or text of a component.
    fn cell(&mut self, id: &str, text: &str) -> io::Result<()> {
        match self.options.labels {
            Labelled::Id => self.out.write_field(text)?,
            Labelled::Both => match self.head.labels.code(id, text) {
                Some(name) => self.out.write_field([text, BETWEEN, name].concat())?,
                None => self.out.write_field(text)?,
            },
            Labelled::Name => {
                self.out.write_field(text)?;
                if self.version != CsvVersion::V10 {
                    self.out.write_field(self.head.labels.code(id, text).unwrap_or_default())?;
                }
            }
        }
        Ok(())
    }

    fn end(&mut self) -> io::Result<()> {
        Ok(self.out.write_record(None::<&[u8]>)?)
    }

    fn first_columns(&mut self, record: &Record<'_>) -> io::Result<()> {
        if self.version == CsvVersion::V10 {
            return Ok(self.out.write_field(&self.reference)?);
        }
        self.out.write_field("dataflow")?;
        self.out.write_field(&self.reference)?;
        if self.options.labels == Labelled::Name {
            self.out.write_field(&self.head.labels.flow)?;
        }
        self.out.write_field(self.action)?;
        if self.options.keys.series {
            self.out.write_field(record.codes.join("."))?;
        }
        if self.options.keys.observation {
            self.out.write_field([record.codes.join(".").as_str(), record.period].join("."))?;
        }
        Ok(())
    }

    fn plain(&self) -> bool {
        self.options.labels == Labelled::Id
    }
}

impl<W: Write> super::Writer for Writer<'_, W> {
    fn set(&mut self, set: &Set) -> io::Result<()> {
        self.action = set.action.letter();
        Ok(())
    }

    fn write(&mut self, record: &Record<'_>) -> io::Result<()> {
        self.first_columns(record)?;
        if self.plain() {
            for code in &record.codes {
                self.out.write_field(code)?;
            }
        } else {
            for (id, code) in self.dimensions.clone().iter().zip(&record.codes) {
                self.cell(id, code)?;
            }
        }
        match period::span(record.period).filter(|_| self.options.normalized) {
            Some(span) => self.cell(TIME, &span.first.to_string())?,
            None => self.cell(TIME, record.period)?,
        }
        let gap = if self.version == CsvVersion::V10 || self.action == Action::Delete.letter() { "" } else { MISSING };
        let value = if record.period.is_empty() || !self.head.value { "" } else { record.value.unwrap_or(gap) };
        self.out.write_field(value)?;
        if self.options.labels == Labelled::Name && self.version != CsvVersion::V10 {
            self.out.write_field("")?;
        }
        for (place, id) in &*self.attributes.clone() {
            let text = record.attributes.get(*place).and_then(Option::as_deref).unwrap_or_default();
            if self.plain() {
                self.out.write_field(text)?;
            } else {
                self.cell(id, text)?;
            }
        }
        self.end()
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
