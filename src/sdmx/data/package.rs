//! A data package (Frictionless): a folder in one file with the figures, the codes that occur in them, the versions they come
//! from, and a description by which programs hold the one against the other.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use csv::{Terminator, WriterBuilder};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use zip::ZipWriter;
use zip::write::{SimpleFileOptions, StreamWriter};

use super::extent::Places;
use super::{Head, Record, Set};
use crate::sdmx::model::{AREA, Component, Representation, TIME, VALUE};

const FIGURES: &str = "data.csv";
const VERSIONS: &str = "versions.csv";

/// A file inside, as it is written: how long it is, and its digest.
struct File<W: Write> {
    zip: Archive<W>,
    length: usize,
    digest: Sha256,
}

impl<W: Write> Write for File<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.zip.write(bytes)?;
        self.length += written;
        self.digest.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.zip.flush()
    }
}

type Archive<W> = ZipWriter<StreamWriter<W>>;
type Table<W> = csv::Writer<File<W>>;
/// How long a file is, and its digest.
type Seal = (usize, String);

pub(super) struct Writer<'a, W: Write> {
    table: Option<Table<W>>,
    head: Head<'a>,
    /// Components of the columns in their order: dimensions, period, figure, attributes.
    columns: Vec<Column>,
    attributes: Vec<usize>,
    places: Places,
    area: Option<usize>,
}

struct Column {
    id: String,
    kind: Is,
}

enum Is {
    /// With the codes that were met.
    Coded(BTreeSet<String>),
    Text,
    Number,
}

impl Column {
    fn of(component: &Component) -> Column {
        let kind = match component.representation {
            Representation::Coded(_) => Is::Coded(BTreeSet::new()),
            Representation::Number => Is::Number,
            Representation::Text | Representation::Moment => Is::Text,
        };
        Column { id: component.id.clone(), kind }
    }

    fn meet(&mut self, text: &str) {
        if let Is::Coded(codes) = &mut self.kind
            && !text.is_empty()
            && !codes.contains(text)
        {
            codes.insert(text.to_owned());
        }
    }

    /// The name of the table of its codes.
    fn resource(&self) -> String {
        format!("codes-{}", self.id.to_lowercase())
    }
}

fn begin<W: Write>(mut zip: Archive<W>, name: &str) -> io::Result<File<W>> {
    zip.start_file(name, SimpleFileOptions::default().large_file(true)).map_err(io::Error::other)?;
    Ok(File { zip, length: 0, digest: Sha256::new() })
}

fn table<W: Write>(file: File<W>) -> Table<W> {
    WriterBuilder::new().terminator(Terminator::CRLF).from_writer(file)
}

impl<'a, W: Write> Writer<'a, W> {
    pub fn begin(out: W, head: Head<'a>) -> io::Result<Self> {
        let mut columns: Vec<Column> = head.structure.dimensions.iter().map(Column::of).collect();
        columns.push(Column { id: TIME.to_owned(), kind: Is::Text });
        if head.value {
            columns.push(Column { id: VALUE.to_owned(), kind: Is::Number });
        }
        columns.extend(head.told().map(|(_, attribute)| Column::of(attribute)));
        let attributes = head.told().map(|(place, _)| place).collect();
        let mut table = table(begin(ZipWriter::new_stream(out), FIGURES)?);
        table.write_record(columns.iter().map(|column| column.id.as_str()))?;
        let area = head.structure.place(AREA);
        Ok(Writer { table: Some(table), head, columns, attributes, places: Places::default(), area })
    }

    fn resource(&self, name: &str, path: &str, (length, digest): Seal, schema: Value) -> Value {
        json!({
            "name": name, "path": path, "profile": "tabular-data-resource", "format": "csv", "mediatype": "text/csv",
            "encoding": "utf-8", "bytes": length, "hash": format!("sha256:{digest}"), "schema": schema,
        })
    }

    fn figures(&self, told: Seal) -> Value {
        let fields: Vec<Value> = self.columns.iter().map(|column| self.field(column)).collect();
        let mut key: Vec<&str> = self.head.structure.dimensions.iter().map(|d| d.id.as_str()).collect();
        key.push(TIME);
        let coded = self.columns.iter().filter(|column| matches!(column.kind, Is::Coded(_)));
        let references: Vec<Value> = coded
            .map(
                |column| json!({ "fields": column.id, "reference": { "resource": column.resource(), "fields": "id" } }),
            )
            .collect();
        let schema = json!({ "fields": fields, "primaryKey": key, "foreignKeys": references, "missingValues": [""] });
        self.resource("data", FIGURES, told, schema)
    }

    fn field(&self, column: &Column) -> Value {
        let kind = if matches!(column.kind, Is::Number) { "number" } else { "string" };
        let key = column.id == TIME || self.head.structure.dimensions.iter().any(|d| d.id == column.id);
        let mut field = json!({ "name": column.id, "type": kind, "title": self.head.labels.component(&column.id) });
        if key {
            field["constraints"] = json!({ "required": true });
        }
        field
    }

    /// The description of everything, from what was written.
    fn description(&self, resources: Vec<Value>) -> Value {
        let (about, reference) = (&self.head.about, &self.head.flow.reference);
        let licence = &about.licence;
        let versions = self.places.of(&about.versions);
        let sources: Vec<Value> = versions
            .iter()
            .map(|v| json!({ "title": format!("{} {} V{}, SHA-256 {}", v.area, v.period, v.number, v.sha256) }))
            .collect();
        let mut package = json!({
            "profile": "tabular-data-package",
            "name": reference.id.to_lowercase(),
            "id": reference.to_string(),
            "title": self.head.labels.flow,
            "description": about.description,
            "created": self.head.prepared,
            "licenses": [{ "name": licence.id, "title": licence.name, "path": licence.address }],
            "contributors": [{ "title": about.publisher, "role": "publisher" }],
            "resources": resources,
        });
        if !about.service.is_empty() {
            package["homepage"] = json!(about.service);
        }
        if !sources.is_empty() {
            package["sources"] = json!(sources);
        }
        package
    }
}

/// Ends a table: what comes next, and how long it was with its digest.
fn ended<W: Write>(table: Table<W>) -> io::Result<(Archive<W>, Seal)> {
    let file = table.into_inner().map_err(|e| io::Error::other(e.to_string()))?;
    Ok((file.zip, (file.length, format!("{:x}", file.digest.finalize()))))
}

impl<W: Write> super::Writer for Writer<'_, W> {
    fn set(&mut self, _: &Set) -> io::Result<()> {
        Ok(())
    }

    fn write(&mut self, record: &Record<'_>) -> io::Result<()> {
        let Some(table) = &mut self.table else { return Ok(()) };
        let codes = record.codes.iter().copied().chain([record.period]);
        let value = self.head.value.then(|| record.value.unwrap_or_default());
        let told = |place: &usize| record.attributes.get(*place).and_then(Option::as_deref).unwrap_or_default();
        for (column, text) in self.columns.iter_mut().zip(codes.chain(value).chain(self.attributes.iter().map(told))) {
            table.write_field(text)?;
            column.meet(text);
        }
        table.write_record(None::<&[u8]>)?;
        self.places.meet(self.area.and_then(|place| record.codes.get(place)).copied(), record.period);
        Ok(())
    }

    fn finish(&mut self) -> io::Result<()> {
        let Some(figures) = self.table.take() else { return Ok(()) };
        let (mut zip, told) = ended(figures)?;
        let mut resources = vec![self.figures(told)];
        let names: BTreeMap<&str, &str> = [("id", "string"), ("name", "string")].into();
        let schema = |fields: &BTreeMap<&str, &str>, key: Value| {
            let fields: Vec<Value> = fields.iter().map(|(name, kind)| json!({ "name": name, "type": kind })).collect();
            json!({ "fields": fields, "primaryKey": key, "missingValues": [""] })
        };
        for column in &self.columns {
            let Is::Coded(codes) = &column.kind else { continue };
            let path = format!("codes/{}.csv", column.id);
            let mut list = table(begin(zip, &path)?);
            list.write_record(["id", "name"])?;
            for code in codes {
                list.write_record([code, self.head.labels.code(&column.id, code).unwrap_or_default()])?;
            }
            let (next, told) = ended(list)?;
            zip = next;
            resources.push(self.resource(&column.resource(), &path, told, schema(&names, json!(["id"]))));
        }
        let mut versions = table(begin(zip, VERSIONS)?);
        versions.write_record(["area", "number", "period", "released", "sha256"])?;
        for v in self.places.of(&self.head.about.versions) {
            versions.write_record([&v.area, &v.number.to_string(), &v.period, &v.released, &v.sha256])?;
        }
        let (zip, told) = ended(versions)?;
        let fields = [
            ("area", "string"),
            ("number", "integer"),
            ("period", "string"),
            ("released", "date"),
            ("sha256", "string"),
        ];
        resources.push(self.resource("versions", VERSIONS, told, schema(&fields.into(), json!(["area", "period"]))));
        let mut file = begin(zip, "datapackage.json")?;
        serde_json::to_writer_pretty(&mut file, &self.description(resources))?;
        let mut out = file.zip.finish().map_err(io::Error::other)?.into_inner();
        out.flush()
    }
}
