//! What one country adds to an edition: questions, tables, code lists and names of its own. The core stays as it is.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::load::Reader;
use super::vocabulary::Vocabulary;
use super::{CellRef, CodeList, Fault, Files, Questionnaire, parts};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Overlay {
    country: String,
    /// By module.
    questions: BTreeMap<String, Map<String, Value>>,
    /// By module.
    tables: BTreeMap<String, Vec<Value>>,
    /// Questions of the core that have a name of their own here.
    names: Vec<String>,
    codelists: Vec<Value>,
    #[serde(skip)]
    file: String,
    /// Where the country's tables begin, by module.
    #[serde(skip)]
    first_table: BTreeMap<String, usize>,
}

impl Overlay {
    pub fn read(reader: &mut Reader, vocabulary: &Vocabulary, folder: &str, country: &str) -> Option<Overlay> {
        let file = parts::overlay(folder, country);
        let value = reader.json(&file)?;
        vocabulary.check(reader, "overlay", &file, &value);
        let overlay: Overlay = reader.typed(&file, "", &value)?;
        if overlay.country != country {
            reader.faults.push(Fault::new(&file, "/country", format!("must be \"{country}\", the name of the file")));
        }
        Some(Overlay { file, ..overlay })
    }

    /// Everything by which the overlay would change the core, or says what the core does not know.
    pub fn check(&self, core: &Questionnaire) -> Vec<Fault> {
        let mut faults = Vec::new();
        let prefix = format!("{}.", self.country);
        let mut fault = |pointer: String, message: String| faults.push(Fault::new(&self.file, pointer, message));
        let modules: BTreeSet<&String> = self.questions.keys().chain(self.tables.keys()).collect();
        for id in modules {
            if core.module(id).is_none() {
                let pointer = if self.questions.contains_key(id) { "questions" } else { "tables" };
                fault(format!("/{pointer}/{id}"), format!("there is no module {id}"));
            }
        }
        for (id, questions) in &self.questions {
            for name in questions.keys() {
                let pointer = format!("/questions/{id}/{name}");
                if core.module(id).is_some_and(|module| module.question(name).is_some()) {
                    fault(pointer, format!("{id}/{name} is a question of the core, which an overlay cannot redefine"));
                } else if !name.starts_with(&prefix) {
                    fault(pointer, format!("the id of a question of {0} begins with \"{prefix}\"", self.country));
                }
            }
        }
        for (id, tables) in &self.tables {
            for (i, table) in tables.iter().enumerate() {
                let name = table.get("id").and_then(Value::as_str).unwrap_or_default();
                if core.module(id).is_some_and(|module| module.tables.iter().any(|t| t.id == name)) {
                    let message = format!("{name} is a table of the core, which an overlay cannot redefine");
                    fault(format!("/tables/{id}/{i}/id"), message);
                }
            }
        }
        for (i, name) in self.names.iter().enumerate() {
            let known = CellRef::try_from(name.clone()).is_ok_and(|cell| core.question(&cell).is_some());
            if !known {
                fault(format!("/names/{i}"), format!("{name} is no question of the core"));
            }
        }
        for (i, list) in self.codelists.iter().enumerate() {
            let name = list.get("id").and_then(Value::as_str).unwrap_or_default();
            let base = name.strip_suffix(&format!(".{}", self.country)).unwrap_or(name);
            if core.codelists.contains_key(name) || core.codelists.contains_key(base) {
                let message = format!("{base} is a code list of the core, which an overlay cannot redefine");
                fault(format!("/codelists/{i}/id"), message);
            }
        }
        faults
    }

    /// Adds to a module of the core, as it stands in its file. What the core has already stays: `check` says so.
    pub fn extend(&mut self, id: &str, schema: &mut Value) {
        let base = if schema.get("x-rows").is_some() { "/$defs/row/properties" } else { "/properties" };
        if let Some(properties) = schema.pointer_mut(base).and_then(Value::as_object_mut) {
            for (name, question) in self.questions.get(id).into_iter().flatten() {
                properties.entry(name.as_str()).or_insert_with(|| question.clone());
            }
        }
        if let Some(tables) = schema.get_mut("x-tables").and_then(Value::as_array_mut) {
            self.first_table.insert(id.to_owned(), tables.len());
            tables.extend(self.tables.get(id).cloned().unwrap_or_default());
        }
    }

    pub fn add_codelists(&self, reader: &mut Reader, vocabulary: &Vocabulary, into: &mut BTreeMap<String, CodeList>) {
        for (i, value) in self.codelists.iter().enumerate() {
            let pointer = format!("/codelists/{i}");
            let before = reader.faults.len();
            vocabulary.check(reader, "codelist", &self.file, value);
            for fault in &mut reader.faults[before..] {
                fault.pointer.insert_str(0, &pointer);
            }
            if let Some(list) = reader.typed::<CodeList>(&self.file, &pointer, value) {
                into.entry(list.id.clone()).or_insert(list);
            }
        }
    }

    /// Questions of the core get the country's own names; the digest is that of core and overlay.
    pub fn finish(&self, files: &Files, questionnaire: &mut Questionnaire) {
        let mut hash = Sha256::new();
        hash.update(&questionnaire.digest);
        hash.update([0]);
        hash.update(files.get(&self.file).map(Vec::as_slice).unwrap_or_default());
        questionnaire.digest = format!("{:x}", hash.finalize());
        for cell in self.names.iter().filter_map(|name| CellRef::try_from(name.clone()).ok()) {
            let module = questionnaire.modules.iter_mut().find(|m| m.id == cell.module);
            if let Some(question) = module.and_then(|m| m.questions.iter_mut().find(|q| q.id == cell.question)) {
                question.named_by = Some(self.country.clone());
            }
        }
    }

    /// Faults of what was added are found in the module it was added to; they are told where they were written.
    pub fn at_home(&self, folder: &str, fault: Fault) -> Fault {
        let home = || {
            let module = fault.file.strip_prefix(&format!("{folder}/modules/"))?.strip_suffix(".json")?;
            if let Some((_, rest)) = fault.pointer.split_once("/properties/") {
                let name = rest.split('/').next()?;
                return self.questions.get(module)?.contains_key(name).then(|| format!("/questions/{module}/{rest}"));
            }
            let (index, rest) = fault.pointer.strip_prefix("/x-tables/")?.split_once('/')?;
            let index = index.parse::<usize>().ok()?.checked_sub(*self.first_table.get(module)?)?;
            Some(format!("/tables/{module}/{index}/{rest}"))
        };
        match home() {
            Some(pointer) => Fault { file: self.file.clone(), pointer, message: fault.message },
            None => fault,
        }
    }
}
