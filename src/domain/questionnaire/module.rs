//! Compiles one module: its JSON Schema becomes tables and questions.

use rust_decimal::Decimal;
use serde_json::Value;

use super::load::Reader;
use super::vocabulary::Vocabulary;
use super::{CellRef, Fault, Kind, Module, Question, Table, When};

pub(super) fn compile(reader: &mut Reader, vocabulary: &Vocabulary, file: &str, id: &str, schema: Value) -> Module {
    let rows = string(&schema, "x-rows");
    if string(&schema, "x-module").as_deref() != Some(id) {
        reader.faults.push(Fault::new(file, "/x-module", format!("must be \"{id}\", the name of the file")));
    }
    let base = if rows.is_some() { "/$defs/row" } else { "" };
    let body = schema.pointer(base).unwrap_or(&Value::Null);
    let required: Vec<&str> =
        body.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    let mut questions = Vec::new();
    for (name, property) in body.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let place = Place { file, pointer: format!("{base}/properties/{}", escape(name)) };
        if let Some(question) =
            question(reader, vocabulary, &place, id, name, property, required.contains(&name.as_str()))
        {
            questions.push(question);
        }
    }
    Module { id: id.to_owned(), rows, tables: tables(&schema), questions, schema }
}

struct Place<'a> {
    file: &'a str,
    pointer: String,
}

fn question(
    reader: &mut Reader,
    vocabulary: &Vocabulary,
    place: &Place,
    module: &str,
    id: &str,
    property: &Value,
    required: bool,
) -> Option<Question> {
    let fault =
        |reader: &mut Reader, message: &str| reader.faults.push(Fault::new(place.file, &place.pointer, message));
    if !super::address::is_question(id) {
        fault(reader, "the id of a question is made of letters, digits, '.' and '_'");
        return None;
    }
    let Some(kind_schema) = string(property, "$ref").and_then(|r| vocabulary.kind(&r).cloned()) else {
        fault(reader, "\"$ref\" must name a kind of urn:ssi:types");
        return None;
    };
    let dimensions = strings(&kind_schema, "x-dimensions");
    let leaf = leaf(vocabulary, &kind_schema, dimensions.len());
    // What the question says goes before what its kind says.
    let keyword = |name: &str| property.get(name).or_else(|| leaf.get(name)).or_else(|| kind_schema.get(name));
    let Some(kind) = keyword("x-kind").and_then(Value::as_str).and_then(Kind::parse) else {
        fault(reader, "its kind has no known \"x-kind\"");
        return None;
    };
    let decimal = |name: &str| keyword(name).and_then(Value::as_str).and_then(|t| t.parse::<Decimal>().ok());
    let codelist = keyword("x-codelist").and_then(Value::as_str).map(str::to_owned);
    if matches!(kind, Kind::Code | Kind::Codes) && codelist.is_none() {
        fault(reader, "a coded question needs \"x-codelist\"");
    }
    Some(Question {
        id: id.to_owned(),
        module: module.to_owned(),
        kind,
        dimensions,
        codelist,
        minimum: decimal("x-minimum"),
        maximum: decimal("x-maximum"),
        scale: keyword("x-scale").and_then(Value::as_u64).and_then(|s| u32::try_from(s).ok()).unwrap_or(0),
        parts: strings(property, "x-parts"),
        level: property.get("x-level").and_then(Value::as_u64).and_then(|l| u8::try_from(l).ok()).unwrap_or(0),
        when: property.get("x-when").and_then(when),
        codes_of: string(property, "x-codes-of").and_then(|cell| CellRef::try_from(cell).ok()),
        required,
        named_by: None,
        optional: property.get("x-optional").and_then(Value::as_bool).unwrap_or(false),
    })
}

/// The schema of the value itself, under the nested objects of the dimensions.
fn leaf(vocabulary: &Vocabulary, kind: &Value, depth: usize) -> Value {
    let mut schema = kind.clone();
    for _ in 0..depth {
        let inner = schema
            .get("properties")
            .and_then(Value::as_object)
            .and_then(|p| p.values().next())
            .or_else(|| schema.get("additionalProperties"))
            .cloned()
            .unwrap_or_default();
        schema = resolve(vocabulary, inner);
    }
    resolve(vocabulary, schema)
}

fn resolve(vocabulary: &Vocabulary, schema: Value) -> Value {
    let reference = string(&schema, "$ref").map(|r| if r.starts_with('#') { format!("urn:ssi:types{r}") } else { r });
    reference.and_then(|r| vocabulary.kind(&r).cloned()).unwrap_or(schema)
}

fn when(value: &Value) -> Option<When> {
    let cell = CellRef::try_from(string(value, "cell")?).ok()?;
    Some(When { cell, codes: strings(value, "in") })
}

fn tables(schema: &Value) -> Vec<Table> {
    schema
        .get("x-tables")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .map(|t| Table { id: string(t, "id").unwrap_or_default(), questions: strings(t, "questions") })
        .collect()
}

fn string(value: &Value, key: &str) -> Option<String> {
    value.get(key).and_then(Value::as_str).map(str::to_owned)
}

fn strings(value: &Value, key: &str) -> Vec<String> {
    value
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

/// RFC 6901 escaping of one pointer segment.
fn escape(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}
