//! Structure-specific SDMX-ML 2.1 and 3.0: components are attributes of `Series` and `Obs`.

use std::io::{self, Write};

use super::xml::{Escaped, STRUCTURE, header};
use super::{Head, Layout, Record, Set};
use crate::sdmx::Generation;
use crate::sdmx::model::VALUE;
use crate::sdmx::structure::xsd;

pub(super) struct Writer<W: Write> {
    out: W,
    dimensions: Vec<String>,
    /// What stands at the observation.
    observed: String,
    attributes: Vec<(usize, String)>,
    flat: bool,
    value: bool,
    /// What the set may break of the structure; SDMX 3.0 does not say it any more.
    scope: &'static str,
    /// The key of the series that is open.
    series: Option<Vec<String>>,
    set: bool,
}

impl<W: Write> Writer<W> {
    pub fn begin(mut out: W, head: &Head<'_>, generation: Generation) -> io::Result<Self> {
        let space = xsd::namespace(generation, head.flow, &head.layout);
        write!(
            out,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mes:StructureSpecificData xmlns:mes=\"{}\" xmlns:com=\"{}\" xmlns:ss=\"{}\" \
             xmlns:ns1=\"{}\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">",
            generation.namespace("message"),
            generation.namespace("common"),
            generation.namespace("data/structurespecific"),
            Escaped(&space)
        )?;
        header(&mut out, head, generation, Some(&space))?;
        Ok(Writer {
            out,
            dimensions: head.key(),
            observed: head.layout.last().to_owned(),
            attributes: head.told().map(|(place, attribute)| (place, attribute.id.clone())).collect(),
            flat: head.layout == Layout::Flat,
            value: head.value,
            scope: if generation == Generation::Two { " ss:dataScope=\"DataStructure\"" } else { "" },
            series: None,
            set: false,
        })
    }

    fn key(&mut self, codes: &[&str]) -> io::Result<()> {
        for (id, code) in self.dimensions.iter().zip(codes) {
            write!(self.out, " {id}=\"{}\"", Escaped(code))?;
        }
        Ok(())
    }

    fn close_series(&mut self) -> io::Result<()> {
        if self.series.take().is_some() { write!(self.out, "</Series>") } else { Ok(()) }
    }

    fn close_set(&mut self) -> io::Result<()> {
        self.close_series()?;
        if std::mem::take(&mut self.set) { write!(self.out, "</mes:DataSet>") } else { Ok(()) }
    }
}

impl<W: Write> super::Writer for Writer<W> {
    fn set(&mut self, set: &Set) -> io::Result<()> {
        self.close_set()?;
        write!(
            self.out,
            "\n<mes:DataSet ss:structureRef=\"{STRUCTURE}\" xsi:type=\"ns1:DataSetType\"{} ss:action=\"{}\"",
            self.scope,
            set.action.word()
        )?;
        for (name, date) in [("validFromDate", &set.valid_from), ("validToDate", &set.valid_to)] {
            if let Some(date) = date {
                write!(self.out, " ss:{name}=\"{}\"", Escaped(date))?;
            }
        }
        self.set = true;
        write!(self.out, ">")
    }

    fn write(&mut self, record: &Record<'_>) -> io::Result<()> {
        if !self.flat && self.series.as_ref().is_none_or(|open| *open != record.codes) {
            self.close_series()?;
            write!(self.out, "\n<Series")?;
            self.key(&record.codes)?;
            write!(self.out, ">")?;
            self.series = Some(record.codes.iter().map(|code| (*code).to_owned()).collect());
        }
        if record.period.is_empty() {
            return Ok(());
        }
        write!(self.out, "\n<Obs")?;
        if self.flat {
            self.key(&record.codes)?;
        }
        write!(self.out, " {}=\"{}\"", self.observed, Escaped(record.period))?;
        if let Some(value) = record.value.filter(|_| self.value) {
            write!(self.out, " {VALUE}=\"{}\"", Escaped(value))?;
        }
        for (place, id) in &self.attributes {
            if let Some(text) = record.attributes.get(*place).and_then(Option::as_deref) {
                write!(self.out, " {id}=\"{}\"", Escaped(text))?;
            }
        }
        write!(self.out, "/>")
    }

    fn finish(&mut self) -> io::Result<()> {
        self.close_set()?;
        writeln!(self.out, "\n</mes:StructureSpecificData>")?;
        self.out.flush()
    }
}
