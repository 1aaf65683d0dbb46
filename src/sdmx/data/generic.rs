//! Generic SDMX-ML 2.1: every component is named in an element, so that a reader needs no schema of the dataflow.

use std::io::{self, Write};
use std::rc::Rc;

use super::xml::{Escaped, STRUCTURE, header};
use super::{Head, Layout, Record, Set};
use crate::sdmx::Generation;
use crate::sdmx::model::TIME;

pub(super) struct Writer<W: Write> {
    out: W,
    dimensions: Rc<[String]>,
    attributes: Rc<[(usize, String)]>,
    flat: bool,
    value: bool,
    series: Option<Vec<String>>,
    set: bool,
}

impl<W: Write> Writer<W> {
    pub fn begin(mut out: W, head: &Head<'_>) -> io::Result<Self> {
        let generation = Generation::Two;
        write!(
            out,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mes:GenericData xmlns:mes=\"{}\" xmlns:com=\"{}\" xmlns:gen=\"{}\">",
            generation.namespace("message"),
            generation.namespace("common"),
            generation.namespace("data/generic"),
        )?;
        header(&mut out, head, generation, None)?;
        Ok(Writer {
            out,
            dimensions: head.key().into(),
            attributes: head.told().map(|(place, attribute)| (place, attribute.id.clone())).collect(),
            flat: head.layout == Layout::Flat,
            value: head.value,
            series: None,
            set: false,
        })
    }

    fn named(&mut self, id: &str, text: &str) -> io::Result<()> {
        write!(self.out, "<gen:Value id=\"{id}\" value=\"{}\"/>", Escaped(text))
    }

    fn codes(&mut self, codes: &[&str]) -> io::Result<()> {
        for (id, code) in self.dimensions.clone().iter().zip(codes) {
            self.named(id, code)?;
        }
        Ok(())
    }

    fn close_series(&mut self) -> io::Result<()> {
        if self.series.take().is_some() { write!(self.out, "</gen:Series>") } else { Ok(()) }
    }

    fn close_set(&mut self) -> io::Result<()> {
        self.close_series()?;
        if std::mem::take(&mut self.set) { write!(self.out, "</mes:DataSet>") } else { Ok(()) }
    }

    fn open_series(&mut self, codes: &[&str]) -> io::Result<()> {
        self.close_series()?;
        write!(self.out, "\n<gen:Series><gen:SeriesKey>")?;
        self.codes(codes)?;
        write!(self.out, "</gen:SeriesKey>")?;
        self.series = Some(codes.iter().map(|code| (*code).to_owned()).collect());
        Ok(())
    }
}

impl<W: Write> super::Writer for Writer<W> {
    fn set(&mut self, set: &Set) -> io::Result<()> {
        self.close_set()?;
        write!(self.out, "\n<mes:DataSet structureRef=\"{STRUCTURE}\" action=\"{}\"", set.action.word())?;
        for (name, date) in [("validFromDate", &set.valid_from), ("validToDate", &set.valid_to)] {
            if let Some(date) = date {
                write!(self.out, " {name}=\"{}\"", Escaped(date))?;
            }
        }
        self.set = true;
        write!(self.out, ">")
    }

    fn write(&mut self, record: &Record<'_>) -> io::Result<()> {
        if !self.flat && self.series.as_ref().is_none_or(|open| *open != record.codes) {
            self.open_series(&record.codes)?;
        }
        if record.period.is_empty() {
            return Ok(());
        }
        write!(self.out, "\n<gen:Obs>")?;
        if self.flat {
            write!(self.out, "<gen:ObsKey>")?;
            self.codes(&record.codes)?;
            self.named(TIME, record.period)?;
            write!(self.out, "</gen:ObsKey>")?;
        } else {
            write!(self.out, "<gen:ObsDimension value=\"{}\"/>", Escaped(record.period))?;
        }
        if let Some(value) = record.value.filter(|_| self.value) {
            write!(self.out, "<gen:ObsValue value=\"{}\"/>", Escaped(value))?;
        }
        let told = |place: &usize| record.attributes.get(*place).and_then(Option::as_deref);
        if self.attributes.iter().any(|(place, _)| told(place).is_some()) {
            write!(self.out, "<gen:Attributes>")?;
            for (place, id) in &*self.attributes.clone() {
                if let Some(text) = told(place) {
                    self.named(id, text)?;
                }
            }
            write!(self.out, "</gen:Attributes>")?;
        }
        write!(self.out, "</gen:Obs>")
    }

    fn finish(&mut self) -> io::Result<()> {
        self.close_set()?;
        writeln!(self.out, "\n</mes:GenericData>")?;
        self.out.flush()
    }
}
