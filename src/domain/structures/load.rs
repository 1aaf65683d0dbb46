//! Reads `sdmx/` and says everything that is wrong with it.

use std::collections::BTreeSet;

use serde_json::Value;

use super::definition::{List, Made, Structures};
use super::views;
use crate::domain::questionnaire::{Fault, Files, Reader, Vocabulary};

pub(super) const FOLDER: &str = "sdmx/";
pub(super) const FILE: &str = "sdmx/structures.json";

/// None where there is nothing to tell SDMX clients.
///
/// # Errors
/// Every fault of every file.
pub fn load(files: &Files) -> Result<Option<Structures>, Vec<Fault>> {
    if !files.contains_key(FILE) {
        return Ok(None);
    }
    let mut reader = Reader::new(files);
    let vocabulary = Vocabulary::of(&mut reader, &["structures", "sdmx-codelist"]);
    let value = reader.json(FILE).unwrap_or_default();
    vocabulary.check(&mut reader, "structures", FILE, &value);
    // A file that is wrong in shape has told so above.
    let wrong = !reader.faults.is_empty();
    let read: Option<Structures> = if wrong { None } else { reader.typed(FILE, "", &value) };
    let lists = lists(&mut reader, &vocabulary);
    let Some(mut structures) = read else { return Err(reader.faults) };
    structures.lists = lists.into_iter().collect();
    consistent(&structures, &mut reader.faults);
    views::check(&structures, &mut reader.faults);
    reader.faults.sort();
    reader.faults.dedup();
    if reader.faults.is_empty() { Ok(Some(structures)) } else { Err(reader.faults) }
}

/// By the names under which components find them.
fn lists(reader: &mut Reader, vocabulary: &Vocabulary) -> Vec<(String, List)> {
    let is_list = |path: &&String| path.starts_with(FOLDER) && path.ends_with(".json") && *path != FILE;
    let paths: Vec<String> = reader.files.keys().filter(is_list).cloned().collect();
    let mut found = Vec::new();
    for path in paths {
        let Some(value) = reader.json(&path) else { continue };
        let before = reader.faults.len();
        vocabulary.check(reader, "sdmx-codelist", &path, &value);
        if reader.faults.len() > before {
            continue;
        }
        let list: Option<List> = reader.typed(&path, "", &value);
        if let Some(list) = list {
            codes(&path, &list, &value, &mut reader.faults);
            let folder = path.strip_prefix(FOLDER).and_then(|rest| rest.split_once('/')).map(|(folder, _)| folder);
            if folder.is_some() && folder != list.agency.as_deref() {
                reader.faults.push(Fault::new(&path, "/agency", "the folder has another name".to_owned()));
            }
            found.push((folder.map_or_else(|| list.id.clone(), |folder| format!("{folder}:{}", list.id)), list));
        }
    }
    found
}

fn codes(path: &str, list: &List, value: &Value, faults: &mut Vec<Fault>) {
    if !path.ends_with(&format!("/{}.json", list.id)) {
        faults.push(Fault::new(path, "/id", format!("{} is not the name of the file", value["id"])));
    }
    let mut seen = BTreeSet::new();
    for (position, code) in list.codes.iter().enumerate() {
        if !seen.insert(&code.code) {
            faults.push(Fault::new(path, format!("/codes/{position}"), format!("{} stands twice", code.code)));
        }
        if let Some(parent) = code.parent.as_ref().filter(|parent| !list.has(parent) || **parent == code.code) {
            let text = format!("the parent {parent} is no other code of the list");
            faults.push(Fault::new(path, format!("/codes/{position}/parent"), text));
        }
    }
}

/// What the parts of the file say about each other.
fn consistent(structures: &Structures, faults: &mut Vec<Fault>) {
    let mut fault = |pointer: String, text: String| faults.push(Fault::new(FILE, pointer, text));
    let twice = |ids: Vec<&str>| -> Vec<(usize, String)> {
        let mut seen = BTreeSet::new();
        ids.into_iter().enumerate().filter(|(_, id)| !seen.insert(*id)).map(|(i, id)| (i, id.to_owned())).collect()
    };
    let made: Vec<String> = structures.made.iter().map(Made::name).collect();
    for (list, ids) in [
        ("structures", structures.structures.iter().map(|s| s.id.as_str()).collect()),
        ("dataflows", structures.dataflows.iter().map(|f| f.id.as_str()).collect()),
        ("made", made.iter().map(String::as_str).collect()),
        ("categories/categories", structures.categories.categories.iter().map(|c| c.id.as_str()).collect()),
    ] {
        for (position, id) in twice(ids) {
            fault(format!("/{list}/{position}"), format!("{id} stands twice"));
        }
    }
    for (position, made) in structures.made.iter().enumerate() {
        if structures.lists.contains_key(&made.name()) {
            fault(format!("/made/{position}"), format!("{} has a file too", made.name()));
        }
        if let Some(list) = made.list.as_ref().filter(|list| !structures.lists.contains_key(*list)) {
            fault(format!("/made/{position}/list"), format!("code list {list} does not exist"));
        }
    }
    for (s, structure) in structures.structures.iter().enumerate() {
        for (part, components) in [("dimensions", &structure.dimensions), ("attributes", &structure.attributes)] {
            for (c, component) in components.iter().enumerate() {
                let known = |list: &String| structures.lists.contains_key(list) || structures.made(list).is_some();
                if let Some(list) = component.codelist.as_ref().filter(|list| !known(list)) {
                    fault(format!("/structures/{s}/{part}/{c}"), format!("code list {list} does not exist"));
                }
            }
        }
        let components = structure.dimensions.iter().chain(&structure.attributes);
        for (_, id) in twice(components.map(|component| component.id.as_str()).collect()) {
            fault(format!("/structures/{s}"), format!("{id} stands twice"));
        }
    }
    for (position, flow) in structures.dataflows.iter().enumerate() {
        let Some(structure) = structures.structure(&flow.structure) else {
            fault(format!("/dataflows/{position}/structure"), format!("{} does not exist", flow.structure));
            continue;
        };
        for (dimension, codes) in &flow.limits {
            let pointer = format!("/dataflows/{position}/limits/{dimension}");
            let Some(component) = structure.dimension(dimension) else {
                fault(pointer, format!("{} has no such dimension", structure.id));
                continue;
            };
            let Some(list) = component.codelist.as_ref().and_then(|id| structures.lists.get(id)) else { continue };
            for code in codes.iter().filter(|code| !list.has(code)) {
                fault(pointer.clone(), format!("{code} is not in {}", list.id));
            }
        }
    }
    for (position, category) in structures.categories.categories.iter().enumerate() {
        for flow in category.dataflows.iter().filter(|id| structures.flow(id).is_none()) {
            fault(format!("/categories/categories/{position}"), format!("dataflow {flow} does not exist"));
        }
    }
}
