//! Cells → the JSON document that a module's JSON Schema describes.
//!
//! A module without rows is an object of questions; with rows, an object of such objects by row id. A question with
//! dimensions nests one object per dimension, in the order of the definition.

use serde_json::{Map, Value};

use super::{Answers, Cell};
use crate::domain::questionnaire::{Address, Module, Questionnaire};

/// The document of one module. Blank cells are left out; a cell with a status instead of a value is `null`.
pub fn of_module(q: &Questionnaire, module: &Module, answers: &Answers) -> Value {
    match &module.rows {
        None => Value::Object(questions(q, module, answers, None)),
        Some(list) => {
            let rows = answers.rows_of(list, None);
            Value::Object(
                rows.map(|row| (row.id.clone(), Value::Object(questions(q, module, answers, Some(&row.id))))).collect(),
            )
        }
    }
}

fn questions(q: &Questionnaire, module: &Module, answers: &Answers, row: Option<&str>) -> Map<String, Value> {
    let mut object = Map::new();
    for question in &module.questions {
        for address in q.addresses(question, row, answers.year, &answers.country) {
            if let Some(cell) = answers.cell(&address) {
                insert(&mut object, &question.dimensions, &address, cell);
            }
        }
    }
    object
}

fn insert(object: &mut Map<String, Value>, dimensions: &[String], address: &Address, cell: &Cell) {
    let mut keys = vec![address.question.as_str()];
    keys.extend(dimensions.iter().filter_map(|d| address.dimensions.get(d)).map(String::as_str));
    let Some((last, path)) = keys.split_last() else { return };
    let mut place = object;
    for key in path {
        let next = place.entry((*key).to_owned()).or_insert_with(|| Value::Object(Map::new()));
        match next {
            Value::Object(inner) => place = inner,
            _ => return,
        }
    }
    place.insert((*last).to_owned(), cell.value.clone().map_or(Value::Null, Value::String));
}

/// The address a JSON pointer into a module's document stands for; the way back from a finding of the JSON Schema.
pub fn address_at(module: &Module, pointer: &str, missing: Option<&str>, year: i32) -> Option<Address> {
    let mut segments: Vec<String> =
        pointer.split('/').skip(1).map(|s| s.replace("~1", "/").replace("~0", "~")).collect();
    segments.extend(missing.map(str::to_owned));
    let mut segments = segments.into_iter();
    let row = if module.rows.is_some() { Some(segments.next()?) } else { None };
    let question = module.question(&segments.next()?)?;
    let mut address = Address::new(&module.id, row.as_deref(), &question.id, &[], year);
    address.dimensions = question.dimensions.iter().cloned().zip(segments).collect();
    Some(address)
}
