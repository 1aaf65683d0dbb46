//! JSON-stat 2.0: one cube with a place for every combination of codes, for charts and web pages.
//!
//! The cube has to be known before it is filled ([`Extent`]). Where most places are empty only those that are filled are
//! written, by their number; then nothing is kept but what is said of single figures.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::{self, Write};

use serde_json::{Map, Value, json};

use super::{Extent, Head, Record, Set};
use crate::sdmx::Generation;
use crate::sdmx::artefact::Kind;
use crate::sdmx::model::{AREA, STATUS, TIME};

/// A cube of which at least one place in so many is filled is written with all places.
const FULL: usize = 4;
/// A figure as reported needs no status.
const NORMAL: &str = "A";

pub(super) struct Writer<'a, W: Write> {
    out: W,
    head: Head<'a>,
    /// Ids and codes of the dimensions, the periods last.
    axes: Vec<Axis>,
    /// Where the status stands among the attributes.
    status: Option<usize>,
    /// All places, where all are written.
    values: Option<Vec<Option<String>>>,
    statuses: BTreeMap<usize, String>,
    begun: bool,
}

struct Axis {
    id: String,
    codes: Vec<String>,
    places: HashMap<String, usize>,
}

impl Axis {
    fn of(id: &str, codes: Option<&BTreeSet<String>>) -> Axis {
        let codes: Vec<String> = codes.into_iter().flatten().cloned().collect();
        let places = codes.iter().enumerate().map(|(place, code)| (code.clone(), place)).collect();
        Axis { id: id.to_owned(), codes, places }
    }
}

impl<'a, W: Write> Writer<'a, W> {
    pub fn begin(mut out: W, head: Head<'a>) -> io::Result<Self> {
        let extent: &Extent = &head.extent;
        let dimensions = head.structure.dimensions.iter();
        let mut axes: Vec<Axis> = dimensions.map(|d| Axis::of(&d.id, extent.codes.get(&d.id))).collect();
        axes.push(Axis::of(TIME, Some(&extent.periods)));
        let full = extent.cells() <= extent.observations.saturating_mul(FULL);
        let values = full.then(|| vec![None; extent.cells()]);
        let status = head.told().find(|(_, attribute)| attribute.id == STATUS).map(|(place, _)| place);
        let opening = opening(&head, &axes).to_string();
        write!(out, "{},\"value\":", opening.strip_suffix('}').unwrap_or(&opening))?;
        if values.is_none() {
            write!(out, "{{")?;
        }
        Ok(Writer { out, head, axes, status, values, statuses: BTreeMap::new(), begun: false })
    }

    /// The number of a place, counted through the last dimension first.
    fn place(&self, record: &Record<'_>) -> io::Result<usize> {
        let codes = record.codes.iter().copied().chain([record.period]);
        let unforeseen = || io::Error::new(io::ErrorKind::InvalidData, "a figure came that was not foreseen");
        self.axes.iter().zip(codes).try_fold(0, |place, (axis, code)| {
            Ok(place * axis.codes.len() + *axis.places.get(code).ok_or_else(unforeseen)?)
        })
    }
}

fn opening(head: &Head<'_>, axes: &[Axis]) -> Value {
    let mut dimensions = Map::new();
    for axis in axes {
        let names = axis.codes.iter().map(|code| {
            let name = head.labels.code(&axis.id, code).unwrap_or(code);
            (code.clone(), Value::String(name.to_owned()))
        });
        let category = json!({ "index": axis.codes, "label": names.collect::<Map<String, Value>>() });
        let described = json!({ "label": head.labels.component(&axis.id), "category": category });
        dimensions.insert(axis.id.clone(), described);
    }
    let has = |id: &str| axes.iter().any(|axis| axis.id == id);
    let mut role = json!({ "time": [TIME] });
    if has(AREA) {
        role["geo"] = json!([AREA]);
    }
    if let Some(subject) = head.structure.subject() {
        role["metric"] = json!([subject]);
    }
    json!({
        "class": "dataset",
        "dimension": dimensions,
        "id": axes.iter().map(|axis| axis.id.as_str()).collect::<Vec<_>>(),
        "label": head.labels.flow,
        "role": role,
        "size": axes.iter().map(|axis| axis.codes.len()).collect::<Vec<_>>(),
        "source": head.about.publisher,
        "updated": head.prepared,
        "version": "2.0",
    })
}

impl<W: Write> super::Writer for Writer<'_, W> {
    fn set(&mut self, _: &Set) -> io::Result<()> {
        Ok(())
    }

    fn write(&mut self, record: &Record<'_>) -> io::Result<()> {
        if record.period.is_empty() {
            return Ok(());
        }
        let place = self.place(record)?;
        let status = self.status.and_then(|status| record.attributes.get(status)?.as_deref());
        if let Some(status) = status.filter(|status| *status != NORMAL) {
            self.statuses.insert(place, status.to_owned());
        }
        let Some(value) = record.value.filter(|_| self.head.value) else { return Ok(()) };
        match &mut self.values {
            Some(values) => {
                if let Some(slot) = values.get_mut(place) {
                    *slot = Some(value.to_owned());
                }
                Ok(())
            }
            None => {
                let comma = if std::mem::replace(&mut self.begun, true) { "," } else { "" };
                write!(self.out, "{comma}\"{place}\":{value}")
            }
        }
    }

    fn finish(&mut self) -> io::Result<()> {
        match &self.values {
            Some(values) => {
                for (place, value) in values.iter().enumerate() {
                    let before = if place == 0 { "[" } else { "," };
                    write!(self.out, "{before}{}", value.as_deref().unwrap_or("null"))?;
                }
                write!(self.out, "{}", if values.is_empty() { "[]" } else { "]" })?;
            }
            None => write!(self.out, "}}")?,
        }
        let told: Map<String, Value> =
            self.statuses.iter().map(|(place, code)| (place.to_string(), json!(code))).collect();
        let names = self.statuses.values().map(|code| {
            let name = self.head.labels.code(STATUS, code).unwrap_or(code);
            (code.clone(), Value::String(name.to_owned()))
        });
        let extension = json!({
            "dataflow": Kind::Dataflow.urn(Generation::Two, &self.head.flow.reference),
            "licence": self.head.about.licence.address,
            "status": { "label": names.collect::<Map<String, Value>>() },
        });
        writeln!(self.out, ",\"status\":{},\"extension\":{extension}}}", Value::Object(told))?;
        self.out.flush()
    }
}
