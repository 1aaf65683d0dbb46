//! Reads one edition from files into the compiled definition and collects every fault on the way.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::overlay::Overlay;
use super::vocabulary::Vocabulary;
use super::{Dimension, Fault, Files, Questionnaire, RowList, carry, lock, module, parts, references};

/// Compiles `<id>/<edition>/` of the given files, or says everything that is wrong with it.
pub fn load(files: &Files, id: &str, edition: &str) -> Result<Questionnaire, Vec<Fault>> {
    let mut reader = Reader::new(files);
    let folder = format!("{id}/{edition}");
    let vocabulary = Vocabulary::read(&mut reader, &parts::types(files, &folder));
    let mut definitions = Vec::new();
    let definition = compile(&mut reader, &vocabulary, &folder, &mut definitions, &mut None);
    let mut faults = reader.faults;
    faults.extend(lock::verify(files, &folder));
    finish(definition, &folder, &definitions, faults)
}

/// The edition as it is for a country that adds to it; `core` is what it adds to.
pub fn load_for(files: &Files, core: &Questionnaire, country: &str) -> Result<Questionnaire, Vec<Fault>> {
    let mut reader = Reader::new(files);
    let folder = format!("{}/{}", core.id, core.edition);
    let vocabulary = Vocabulary::read(&mut reader, &parts::types(files, &folder));
    let mut overlay = Overlay::read(&mut reader, &vocabulary, &folder, country);
    reader.faults.extend(overlay.as_ref().map(|o| o.check(core)).unwrap_or_default());
    let mut definitions = Vec::new();
    let definition = compile(&mut reader, &vocabulary, &folder, &mut definitions, &mut overlay);
    let faults = reader.faults;
    let at_home = |fault: &Fault| overlay.as_ref().map_or_else(|| fault.clone(), |o| o.at_home(&folder, fault.clone()));
    finish(definition, &folder, &definitions, faults).map_err(|faults| {
        let mut faults: Vec<Fault> = faults.iter().map(at_home).collect();
        faults.sort();
        faults.dedup();
        faults
    })
}

/// The countries that add something to an edition.
pub fn overlays(files: &Files, id: &str, edition: &str) -> Vec<String> {
    parts::overlays(files, &format!("{id}/{edition}"))
}

/// What the files say about each other is looked at when each has been read.
fn finish(
    definition: Option<Questionnaire>,
    folder: &str,
    definitions: &[(String, Value)],
    mut faults: Vec<Fault>,
) -> Result<Questionnaire, Vec<Fault>> {
    if let Some(questionnaire) = &definition {
        references::check(questionnaire, folder, definitions, &mut faults);
    }
    faults.sort();
    faults.dedup();
    match definition {
        Some(questionnaire) if faults.is_empty() => Ok(questionnaire),
        _ => Err(faults),
    }
}

/// The editions that the files hold, as (id, edition).
pub fn editions(files: &Files) -> Vec<(String, String)> {
    files
        .keys()
        .filter_map(|path| path.strip_suffix("/questionnaire.json"))
        .filter_map(|folder| folder.split_once('/'))
        .map(|(id, edition)| (id.to_owned(), edition.to_owned()))
        .collect()
}

pub(in crate::domain) struct Reader<'a> {
    pub files: &'a Files,
    pub faults: Vec<Fault>,
}

impl<'a> Reader<'a> {
    pub fn new(files: &'a Files) -> Self {
        Reader { files, faults: Vec::new() }
    }

    pub fn json(&mut self, path: &str) -> Option<Value> {
        let Some(bytes) = self.files.get(path) else {
            self.faults.push(Fault::new(path, "", "the file is missing"));
            return None;
        };
        match serde_json::from_slice(bytes) {
            Ok(value) => Some(value),
            Err(error) => {
                self.faults.push(Fault::new(path, "", format!("not JSON: {error}")));
                None
            }
        }
    }

    /// Reads one value out of a file; a fault names its place.
    pub fn typed<T: DeserializeOwned>(&mut self, file: &str, pointer: &str, value: &Value) -> Option<T> {
        match T::deserialize(value) {
            Ok(typed) => Some(typed),
            Err(error) => {
                self.faults.push(Fault::new(file, pointer, error.to_string()));
                None
            }
        }
    }

    /// Reads a list member by member, so that one bad entry does not hide the faults of the others.
    pub fn each<T: DeserializeOwned>(&mut self, file: &str, key: &str, value: &Value) -> Vec<T> {
        let entries = value.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
        entries.iter().enumerate().filter_map(|(i, entry)| self.typed(file, &format!("/{key}/{i}"), entry)).collect()
    }
}

/// Files that refer to cells are kept in `definitions` as read, so that a wrong reference can be shown at its place.
fn compile(
    reader: &mut Reader,
    vocabulary: &Vocabulary,
    folder: &str,
    definitions: &mut Vec<(String, Value)>,
    overlay: &mut Option<Overlay>,
) -> Option<Questionnaire> {
    let main = format!("{folder}/questionnaire.json");
    let head = reader.json(&main)?;
    vocabulary.check(reader, "questionnaire", &main, &head);
    let text = |key: &str| head.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();

    let mut modules = Vec::new();
    for name in head.get("modules").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
        let file = format!("{folder}/modules/{name}.json");
        if let Some(mut schema) = reader.json(&file) {
            if let Some(overlay) = overlay {
                overlay.extend(name, &mut schema);
            }
            vocabulary.check(reader, "module", &file, &schema);
            modules.push(module::compile(reader, vocabulary, &file, name, schema));
        }
    }

    let mut codelists = BTreeMap::new();
    for file in parts::codelists(reader.files, folder) {
        let Some(value) = reader.json(&file) else { continue };
        vocabulary.check(reader, "codelist", &file, &value);
        let name = file.rsplit('/').next().unwrap_or(&file).trim_end_matches(".json").to_owned();
        if let Some(list) = reader.typed(&file, "", &value) {
            codelists.insert(name, list);
        }
    }
    if let Some(overlay) = overlay {
        overlay.add_codelists(reader, vocabulary, &mut codelists);
    }

    let mut checks = Vec::new();
    for file in paths(reader.files, &format!("{folder}/checks/")) {
        let Some(value) = reader.json(&file) else { continue };
        vocabulary.check(reader, "checks", &file, &value);
        checks.extend(reader.each(&file, "checks", &value));
        definitions.push((file, value));
    }

    let mut one_file = |name: &str| {
        let file = format!("{folder}/{name}.json");
        let value = reader.json(&file).unwrap_or_default();
        vocabulary.check(reader, name, &file, &value);
        (file, value)
    };
    let (indicators_file, indicators) = one_file("indicators");
    let (dataflows_file, dataflows) = one_file("dataflows");

    let (indicators_read, dataflows_read) = (
        reader.each(&indicators_file, "indicators", &indicators),
        reader.each(&dataflows_file, "dataflows", &dataflows),
    );
    definitions.extend([(indicators_file, indicators), (dataflows_file, dataflows)]);
    let carry = format!("{folder}/{}", carry::NAME);
    let carry = reader.files.contains_key(&carry).then(|| reader.json(&carry).map(|value| (carry, value))).flatten();
    let carry = carry.and_then(|(file, value)| {
        vocabulary.check(reader, "carry", &file, &value);
        reader.typed(&file, "", &value)
    });
    let core = parts::digest(reader.files, folder);
    let mut questionnaire = Questionnaire {
        id: text("id"),
        edition: text("edition"),
        modules,
        lists: row_lists(&head),
        dimensions: dimensions(&head),
        codelists,
        checks,
        indicators: indicators_read,
        dataflows: dataflows_read,
        carry,
        types: vocabulary.types.clone(),
        digest: core,
    };
    if let Some(overlay) = overlay {
        overlay.finish(reader.files, &mut questionnaire);
    }
    Some(questionnaire)
}

fn paths(files: &Files, prefix: &str) -> Vec<String> {
    files.keys().filter(|p| p.starts_with(prefix) && p.ends_with(".json")).cloned().collect()
}

fn row_lists(head: &Value) -> Vec<RowList> {
    let text = |v: &Value, key: &str| v.get(key).and_then(Value::as_str).map(str::to_owned);
    let mut lists: Vec<RowList> = head
        .get("lists")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(id, v)| RowList {
            id: id.clone(),
            module: text(v, "module").unwrap_or_default(),
            parent: text(v, "parent").or_else(|| text(v, "pairs_of")),
            pairs_of: text(v, "pairs_of"),
            name: text(v, "name").unwrap_or_default(),
            closed: text(v, "closed"),
            optional: v.get("optional").and_then(Value::as_bool).unwrap_or(false),
        })
        .collect();
    // Parents first, so that rows can be copied and shown in one pass.
    let parents: BTreeMap<String, Option<String>> = lists.iter().map(|l| (l.id.clone(), l.parent.clone())).collect();
    lists.sort_by_key(|list| depth(&parents, list.parent.as_deref()));
    lists
}

/// How many lists stand above; a circle, which is a fault, ends where everything has been seen.
fn depth(parents: &BTreeMap<String, Option<String>>, parent: Option<&str>) -> usize {
    std::iter::successors(parent, |id| parents.get(*id)?.as_deref()).take(parents.len()).count()
}

fn dimensions(head: &Value) -> BTreeMap<String, Dimension> {
    let of = |(id, v): (&String, &Value)| {
        let dimension = Dimension {
            id: id.clone(),
            codelist: v.get("codelist").and_then(Value::as_str).unwrap_or_default().to_owned(),
            by_country: v.get("by_country").and_then(Value::as_bool).unwrap_or(false),
            columns: v.get("columns").and_then(Value::as_bool).unwrap_or(false),
            total: v.get("total").and_then(Value::as_str).map(str::to_owned),
        };
        (id.clone(), dimension)
    };
    head.get("dimensions").and_then(Value::as_object).into_iter().flatten().map(of).collect()
}
