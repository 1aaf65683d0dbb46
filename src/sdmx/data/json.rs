//! SDMX-JSON 1.0 and 2.0: observations are places in lists of values, which stand at the end of the message.
//!
//! Every component is given by its place, also where 2.0 would allow its text: the readers that exist take nothing else.

use std::collections::HashMap;
use std::io::{self, Write};

use serde_json::{Map, Value, json};

use super::format::JsonVersion;
use super::{Head, Layout, Record, Set};
use crate::sdmx::Generation;
use crate::sdmx::artefact::Kind;
use crate::sdmx::model::{Component, Representation, TIME, VALUE};
use crate::sdmx::period;

/// Values of one component in the order in which they were met.
#[derive(Debug, Default)]
struct Values {
    places: HashMap<String, usize>,
    met: Vec<String>,
    /// Where the one before was: mostly the next is the same.
    last: usize,
}

impl Values {
    fn place(&mut self, text: &str) -> usize {
        if self.met.get(self.last).is_none_or(|last| last != text) {
            self.last = self.places.get(text).copied().unwrap_or_else(|| self.add(text));
        }
        self.last
    }

    fn add(&mut self, text: &str) -> usize {
        let place = self.met.len();
        self.places.insert(text.to_owned(), place);
        self.met.push(text.to_owned());
        place
    }
}

pub(super) struct Writer<'a, W: Write> {
    out: W,
    head: Head<'a>,
    version: JsonVersion,
    /// The dimensions before the one at the observation, with the values of each.
    dimensions: Vec<(String, Values)>,
    observed: Values,
    /// Of all attributes of the structure; those that are not told stay empty.
    attributes: Vec<Values>,
    /// The codes of the series that is open.
    series: Option<Vec<String>>,
    sets: usize,
    /// Whether something precedes in the object that is open.
    inside: bool,
}

impl<'a, W: Write> Writer<'a, W> {
    pub fn begin(mut out: W, head: Head<'a>, version: JsonVersion) -> io::Result<Self> {
        let meta = |schema: &str| {
            let mut meta = Map::new();
            // Readers look for the schema among the first letters.
            if version == JsonVersion::V10 {
                meta.insert("schema".to_owned(), json!(schema));
            }
            meta.insert("id".to_owned(), json!(head.id));
            meta.insert("test".to_owned(), json!(false));
            meta.insert("prepared".to_owned(), json!(head.prepared));
            meta.insert("contentLanguages".to_owned(), json!([head.labels.language]));
            meta.insert("sender".to_owned(), json!({ "id": head.sender }));
            Value::Object(meta)
        };
        match version {
            JsonVersion::V10 => {
                let schema = "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/v1.0/data-message/tools/schemas/1.0/sdmx-json-data-schema.json";
                write!(out, "{{\"meta\":{},\"data\":{{\"dataSets\":[", meta(schema))?;
            }
            JsonVersion::V20 => {
                let schema = "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/v2.0.0/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json";
                write!(out, "{{\"$schema\":\"{schema}\",\"meta\":{},\"data\":{{\"dataSets\":[", meta(schema))?;
            }
        }
        let lists = |count: usize| std::iter::repeat_with(Values::default).take(count).collect();
        Ok(Writer {
            dimensions: head.key().into_iter().map(|id| (id, Values::default())).collect(),
            attributes: lists(head.structure.attributes.len()),
            observed: Values::default(),
            out,
            head,
            version,
            series: None,
            sets: 0,
            inside: false,
        })
    }

    fn urn(&self) -> String {
        let generation = if self.version == JsonVersion::V20 { Generation::Three } else { Generation::Two };
        Kind::Dataflow.urn(generation, &self.head.flow.reference)
    }

    fn flat(&self) -> bool {
        self.head.layout == Layout::Flat
    }

    fn key(&mut self, codes: &[&str]) -> String {
        let places = self.dimensions.iter_mut().zip(codes).map(|((_, values), code)| values.place(code).to_string());
        places.collect::<Vec<_>>().join(":")
    }

    fn comma(&mut self) -> io::Result<()> {
        if std::mem::replace(&mut self.inside, true) { write!(self.out, ",") } else { Ok(()) }
    }

    fn close_series(&mut self) -> io::Result<()> {
        if self.series.take().is_some() {
            write!(self.out, "}}}}")?;
            self.inside = true;
        }
        Ok(())
    }

    fn close_set(&mut self) -> io::Result<()> {
        self.close_series()?;
        if self.sets > 0 { write!(self.out, "}}}}") } else { Ok(()) }
    }

    /// The figure and the places of its attributes; nothing after the last that is there.
    fn observation(&mut self, record: &Record<'_>) -> io::Result<()> {
        let value = record.value.filter(|_| self.head.value).unwrap_or("null");
        let mut gap = 0;
        write!(self.out, "[{value}")?;
        for (place, _) in self.head.told() {
            let text = record.attributes.get(place).and_then(Option::as_deref);
            match text.zip(self.attributes.get_mut(place)) {
                Some((text, values)) => {
                    write!(self.out, "{},{}", ",null".repeat(gap), values.place(text))?;
                    gap = 0;
                }
                None => gap += 1,
            }
        }
        write!(self.out, "]")
    }

    fn structure(&self) -> Value {
        let v20 = self.version == JsonVersion::V20;
        let mut keys: Vec<Value> = self.dimensions.iter().map(|(id, values)| self.dimension(id, values)).collect();
        let last = self.dimension(self.head.layout.last(), &self.observed);
        let observed = if self.flat() {
            keys.push(last);
            json!({ "series": [], "observation": keys })
        } else {
            json!({ "series": keys, "observation": [last] })
        };
        let relationship = if v20 { json!({ "observation": {} }) } else { json!({ "primaryMeasure": VALUE }) };
        let attributes: Vec<Value> = self
            .head
            .told()
            .filter_map(|(place, a)| {
                Some(self.component(a, self.attributes.get(place)?, &[("relationship", relationship.clone())]))
            })
            .collect();
        let mut structure = json!({
            "name": self.head.labels.flow,
            "dimensions": observed,
            "attributes": { "series": [], "observation": attributes },
        });
        structure["dimensions"]["dataSet"] = json!([]);
        structure["attributes"]["dataSet"] = json!([]);
        structure["links"] = json!([{ "rel": "dataflow", "urn": self.urn() }]);
        if v20 {
            structure["attributes"]["dimensionGroup"] = json!([]);
            structure["dataSets"] = (0..self.sets).collect();
            structure["measures"] = json!({ "observation": [{
                "id": VALUE, "name": self.head.labels.component(VALUE), "relationship": { "observation": {} },
            }] });
        }
        structure
    }

    /// Its position is that in the key of the structure, wherever it stands: clients make questions of it.
    fn dimension(&self, id: &str, values: &Values) -> Value {
        let dimensions = &self.head.structure.dimensions;
        match dimensions.iter().enumerate().find(|(_, dimension)| dimension.id == id) {
            Some((place, dimension)) => self.component(dimension, values, &[("keyPosition", json!(place))]),
            None => self.time(dimensions.len(), values),
        }
    }

    fn component(&self, component: &Component, values: &Values, more: &[(&str, Value)]) -> Value {
        let coded = matches!(component.representation, Representation::Coded(_));
        let values: Vec<Value> = values.met.iter().map(|text| self.value(&component.id, text, coded)).collect();
        let mut described =
            json!({ "id": component.id, "name": self.head.labels.component(&component.id), "values": values });
        for (name, value) in more {
            described[*name] = value.clone();
        }
        // The schema of 2.0 wants no empty list, that of 1.0 no list that is missing.
        if self.version == JsonVersion::V20 && described["values"] == json!([]) {
            described.as_object_mut().map(|members| members.remove("values"));
        }
        described
    }

    fn value(&self, component: &str, text: &str, coded: bool) -> Value {
        match (coded, self.version) {
            (true, _) => json!({ "id": text, "name": self.head.labels.code(component, text).unwrap_or(text) }),
            (false, JsonVersion::V10) => json!({ "name": text }),
            (false, JsonVersion::V20) => json!({ "value": text }),
        }
    }

    fn time(&self, place: usize, values: &Values) -> Value {
        let values = values.met.iter().map(|text| {
            let id = if self.version == JsonVersion::V10 { "id" } else { "value" };
            let mut value = json!({ id: text, "name": text });
            if let Some((start, end)) = period::span(text).map(period::instants) {
                value["start"] = json!(start);
                value["end"] = json!(end);
            }
            value
        });
        let values: Vec<Value> = values.collect();
        json!({ "id": TIME, "name": self.head.labels.component(TIME), "keyPosition": place, "roles": ["TIME_PERIOD"], "values": values })
    }
}

impl<W: Write> super::Writer for Writer<'_, W> {
    fn set(&mut self, set: &Set) -> io::Result<()> {
        self.close_set()?;
        let rel = json!([{ "rel": "dataflow", "urn": self.urn() }]);
        let mut opening = json!({ "action": set.action.word(), "links": rel });
        if self.version == JsonVersion::V20 {
            opening["structure"] = json!(0);
        }
        for (name, date) in [("validFrom", &set.valid_from), ("validTo", &set.valid_to)] {
            if let Some(date) = date {
                opening[name] = json!(date);
            }
        }
        let opening = opening.to_string();
        let comma = if self.sets > 0 { "," } else { "" };
        let inside = if self.flat() { "observations" } else { "series" };
        write!(self.out, "{comma}{},\"{inside}\":{{", opening.trim_end_matches('}'))?;
        self.sets += 1;
        self.inside = false;
        Ok(())
    }

    fn write(&mut self, record: &Record<'_>) -> io::Result<()> {
        if self.flat() {
            self.comma()?;
            let key = self.key(&record.codes);
            let last = self.observed.place(record.period);
            write!(self.out, "\n\"{key}:{last}\":")?;
            return self.observation(record);
        }
        if self.series.as_ref().is_none_or(|open| *open != record.codes) {
            self.close_series()?;
            self.comma()?;
            let key = self.key(&record.codes);
            write!(self.out, "\n\"{key}\":{{\"attributes\":[],\"observations\":{{")?;
            self.series = Some(record.codes.iter().map(|code| (*code).to_owned()).collect());
            self.inside = false;
        }
        if record.period.is_empty() {
            return Ok(());
        }
        self.comma()?;
        let observed = self.observed.place(record.period);
        write!(self.out, "\"{observed}\":")?;
        self.observation(record)
    }

    fn finish(&mut self) -> io::Result<()> {
        self.close_set()?;
        match self.version {
            JsonVersion::V10 => writeln!(self.out, "],\"structure\":{}}},\"errors\":[]}}", self.structure())?,
            JsonVersion::V20 => writeln!(self.out, "],\"structures\":[{}]}},\"errors\":[]}}", self.structure())?,
        }
        self.out.flush()
    }
}
