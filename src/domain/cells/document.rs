//! Cells → the JSON document that a module's JSON Schema describes.
//!
//! A module without rows is an object of questions; with rows, an object of such objects by row id. A question with
//! dimensions nests one object per dimension, in the order of the definition.

use serde_json::{Map, Value};

use super::{Answers, Cell};
use crate::domain::questionnaire::{Address, Module, Questionnaire};

/// The document of one module. Blank cells are left out; a cell with a status instead of a value is `null`.
pub fn of_module(q: &Questionnaire, module: &Module, answers: &Answers) -> Value {
    let rows = module.rows.iter().flat_map(|list| answers.rows_of(list, None));
    let mut document: Map<String, Value> = rows.map(|row| (row.id.clone(), Value::Object(Map::new()))).collect();
    for (address, cell) in answers.of_module(&module.id).filter(|(a, c)| a.year == answers.year && !c.is_blank()) {
        let Some(question) = q.question_at(address, &answers.country) else { continue };
        let object = match address.row.as_ref().map(|row| document.get_mut(row)) {
            None => &mut document,
            Some(Some(Value::Object(object))) => object,
            // Of a row that is closed or gone.
            Some(_) => continue,
        };
        insert(object, &question.dimensions, address, cell);
    }
    Value::Object(document)
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
