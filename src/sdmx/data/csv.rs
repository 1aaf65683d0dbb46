//! SDMX-CSV 1.0, 2.0 and 2.1: one row for each observation.

use std::io::{self, Write};
use std::rc::Rc;

use super::format::CsvVersion;
use super::line::Line;
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
    out: W,
    line: Line,
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
        let mut reference = head.flow.reference.to_string();
        if version == CsvVersion::V10 && options.labels == Labelled::Both {
            reference = [&reference, BETWEEN, &head.labels.flow].concat();
        }
        let dimensions = head.structure.dimensions.iter().map(|d| d.id.clone()).collect();
        let attributes = head.told().map(|(place, attribute)| (place, attribute.id.clone())).collect();
        let action = Action::Replace.letter();
        let line = Line::default();
        let mut writer = Writer { out, line, head, version, options, reference, action, dimensions, attributes };
        writer.header()?;
        Ok(writer)
    }

    fn header(&mut self) -> io::Result<()> {
        if self.version == CsvVersion::V10 {
            self.line.cell("DATAFLOW");
        } else {
            self.line.cell("STRUCTURE");
            self.line.cell("STRUCTURE_ID");
            if self.options.labels == Labelled::Name {
                self.line.cell("STRUCTURE_NAME");
            }
            self.line.cell("ACTION");
            if self.options.keys.series {
                self.line.cell("SERIES_KEY");
            }
            if self.options.keys.observation {
                self.line.cell("OBS_KEY");
            }
        }
        for id in &*self.dimensions.clone() {
            self.title(id);
        }
        self.title(TIME);
        if self.version == CsvVersion::V10 {
            self.line.cell(VALUE);
        } else {
            self.title(VALUE);
        }
        for (_, id) in &*self.attributes.clone() {
            self.title(id);
        }
        self.end()
    }

    fn title(&mut self, id: &str) {
        let name = self.head.labels.component(id);
        match self.options.labels {
            Labelled::Id => self.line.cell(id),
            Labelled::Both => self.line.cell(&[id, BETWEEN, name].concat()),
            Labelled::Name => {
                self.line.cell(id);
                if self.version != CsvVersion::V10 {
                    self.line.cell(name);
                }
            }
        }
    }

    /// A code or text of a component.
    fn cell(&mut self, id: &str, text: &str) {
        match self.options.labels {
            Labelled::Id => self.line.cell(text),
            Labelled::Both => match self.head.labels.code(id, text) {
                Some(name) => self.line.cell(&[text, BETWEEN, name].concat()),
                None => self.line.cell(text),
            },
            Labelled::Name => {
                self.line.cell(text);
                if self.version != CsvVersion::V10 {
                    self.line.cell(self.head.labels.code(id, text).unwrap_or_default());
                }
            }
        }
    }

    fn end(&mut self) -> io::Result<()> {
        self.line.end(&mut self.out)
    }

    fn first_columns(&mut self, record: &Record<'_>) {
        if self.version == CsvVersion::V10 {
            return self.line.cell(&self.reference);
        }
        self.line.cell("dataflow");
        self.line.cell(&self.reference);
        if self.options.labels == Labelled::Name {
            self.line.cell(&self.head.labels.flow);
        }
        self.line.cell(self.action);
        if self.options.keys.series {
            self.line.cell(&record.codes.join("."));
        }
        if self.options.keys.observation {
            self.line.cell(&[record.codes.join(".").as_str(), record.period].join("."));
        }
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
        self.first_columns(record);
        if self.plain() {
            for code in &record.codes {
                self.line.cell(code);
            }
        } else {
            for (id, code) in self.dimensions.clone().iter().zip(&record.codes) {
                self.cell(id, code);
            }
        }
        let first = self.options.normalized.then(|| period::span(record.period)).flatten();
        match first {
            Some(span) => self.cell(TIME, &span.first.to_string()),
            None => self.cell(TIME, record.period),
        }
        let gap = if self.version == CsvVersion::V10 || self.action == Action::Delete.letter() { "" } else { MISSING };
        let value = if record.period.is_empty() || !self.head.value { "" } else { record.value.unwrap_or(gap) };
        self.line.cell(value);
        if self.options.labels == Labelled::Name && self.version != CsvVersion::V10 {
            self.line.cell("");
        }
        for (place, id) in &*self.attributes.clone() {
            let text = record.attributes.get(*place).and_then(Option::as_deref).unwrap_or_default();
            if self.plain() {
                self.line.cell(text);
            } else {
                self.cell(id, text);
            }
        }
        self.end()
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
