//! The vocabulary: meta-schemas that every definition file is held against, and the kinds of values.

use std::collections::BTreeMap;

use jsonschema::Validator;
use serde_json::Value;

use super::Fault;
use super::load::Reader;

const KINDS: [&str; 8] =
    ["questionnaire", "module", "codelist", "checks", "indicators", "dataflows", "overlay", "carry"];

pub(super) struct Vocabulary {
    validators: BTreeMap<&'static str, Validator>,
    /// `urn:ssi:types`
    pub types: Value,
}

impl Vocabulary {
    /// `types` is the file of the kinds: an edition may have its own.
    pub fn read(reader: &mut Reader, types: &str) -> Self {
        let mut validators = BTreeMap::new();
        for kind in KINDS {
            let file = format!("vocabulary/{kind}.schema.json");
            let Some(schema) = reader.json(&file) else { continue };
            match jsonschema::options().with_draft(jsonschema::Draft::Draft202012).build(&schema) {
                Ok(validator) => {
                    validators.insert(kind, validator);
                }
                Err(error) => reader.faults.push(Fault::new(&file, error.instance_path().as_str(), error.to_string())),
            }
        }
        Vocabulary { validators, types: reader.json(types).unwrap_or_default() }
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
