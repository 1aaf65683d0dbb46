//! The vocabulary: meta-schemas that every definition file is held against, and the kinds of values.

use std::collections::BTreeMap;

use jsonschema::Validator;
use serde_json::Value;

use super::Fault;
use super::load::Reader;

const KINDS: [&str; 8] =
    ["questionnaire", "module", "codelist", "checks", "indicators", "dataflows", "overlay", "carry"];

pub(in crate::domain) struct Vocabulary {
    validators: BTreeMap<&'static str, Validator>,
    /// `urn:ssi:types`
    pub types: Value,
}

impl Vocabulary {
    /// `types` is the file of the kinds: an edition may have its own.
    pub fn read(reader: &mut Reader, types: &str) -> Self {
        let vocabulary = Vocabulary::of(reader, &KINDS);
        Vocabulary { types: reader.json(types).unwrap_or_default(), ..vocabulary }
    }

    /// The meta-schemas of some files.
    pub fn of(reader: &mut Reader, kinds: &[&'static str]) -> Self {
        let mut validators = BTreeMap::new();
        for kind in kinds.iter().copied() {
            let file = format!("vocabulary/{kind}.schema.json");
            let Some(schema) = reader.json(&file) else { continue };
            match jsonschema::options().with_draft(jsonschema::Draft::Draft202012).build(&schema) {
                Ok(validator) => {
                    validators.insert(kind, validator);
                }
                Err(error) => reader.faults.push(Fault::new(&file, error.instance_path().as_str(), error.to_string())),
            }
        }
        Vocabulary { validators, types: Value::Null }
    }

    /// Holds one file against its meta-schema.
    pub fn check(&self, reader: &mut Reader, kind: &str, file: &str, value: &Value) {
        if let Some(validator) = self.validators.get(kind) {
            for error in validator.iter_errors(value) {
                reader.faults.push(Fault::new(file, error.instance_path().as_str(), error.to_string()));
            }
        }
    }

    /// The kind a reference `urn:ssi:types#/$defs/<name>` names.
    pub fn kind(&self, reference: &str) -> Option<&Value> {
        let name = reference.strip_prefix("urn:ssi:types#/$defs/")?;
        self.types.get("$defs")?.get(name)
    }
}
