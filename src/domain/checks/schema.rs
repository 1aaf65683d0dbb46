//! Findings of the JSON Schema: what a single cell must be like. The only file that knows the `jsonschema` crate's
//! errors; its English texts are never shown.

use std::collections::BTreeMap;

use jsonschema::error::ValidationErrorKind as Kind;
use jsonschema::{Keyword, Retrieve, Uri, ValidationError, Validator};
use rust_decimal::Decimal;
use serde_json::Value;

use super::{Finding, Severity, Shown};
use crate::domain::cells::{Answers, document};
use crate::domain::questionnaire::{Module, Question, Questionnaire};

/// One validator per module, built once per edition and country (code lists differ by country).
#[derive(Debug)]
pub struct Schemas {
    validators: BTreeMap<String, Validator>,
}

impl Schemas {
    /// # Errors
    /// When a module is not a usable JSON Schema; `load` finds most of these faults earlier.
    pub fn build(q: &Questionnaire, country: &str) -> Result<Schemas, String> {
        let lists: BTreeMap<String, Vec<String>> = q
            .codelists
            .keys()
            .filter_map(|id| {
                q.codelist(id, country).map(|list| (id.clone(), list.codes.iter().map(|c| c.code.clone()).collect()))
            })
            .collect();
        let build = |module: &Module| {
            let mut schema = module.schema.clone();
            // The dialect is ours and already checked; the validator speaks plain 2020-12.
            schema.as_object_mut().map(|s| s.remove("$schema"));
            let lists = lists.clone();
            jsonschema::options()
                .with_draft(jsonschema::Draft::Draft202012)
                .with_retriever(Types(q.types.clone()))
                .with_keyword("x-minimum", |_, limit, _| Ok(Box::new(Bound { limit: decimal(limit), lower: true })))
                .with_keyword("x-maximum", |_, limit, _| Ok(Box::new(Bound { limit: decimal(limit), lower: false })))
                .with_keyword("x-codelist", move |_, list, _| {
                    let codes = list.as_str().and_then(|id| lists.get(id)).cloned().unwrap_or_default();
                    Ok(Box::new(OneOf { codes }))
                })
                .build(&schema)
                .map(|validator| (module.id.clone(), validator))
                .map_err(|e| format!("{}: {e}", module.id))
        };
        Ok(Schemas { validators: q.modules.iter().map(build).collect::<Result<_, _>>()? })
    }

    /// Everything the schemas have against the answers.
    pub fn findings(&self, q: &Questionnaire, answers: &Answers) -> Vec<Finding> {
        q.modules.iter().flat_map(|module| self.of_module(q, module, answers)).collect()
    }

    fn of_module(&self, q: &Questionnaire, module: &Module, answers: &Answers) -> Vec<Finding> {
        let Some(validator) = self.validators.get(&module.id) else { return Vec::new() };
        let document = document::of_module(q, module, answers);
        validator.iter_errors(&document).filter_map(|error| finding(q, module, answers, &error)).collect()
    }
}

fn finding(q: &Questionnaire, module: &Module, answers: &Answers, error: &ValidationError<'_>) -> Option<Finding> {
    let missing = match error.kind() {
        Kind::Required { property } => property.as_str(),
        _ => None,
    };
    let mut address = document::address_at(module, error.instance_path().as_str(), missing, answers.year)?;
    let question = module.question(&address.question)?;
    if missing.is_some() {
        if !answers.is_asked(q, question, address.row.as_deref()) {
            return None;
        }
        address = q.addresses(question, address.row.as_deref(), answers.year, &answers.country).into_iter().next()?;
    }
    let value = error.instance().as_str().unwrap_or_default().to_owned();
    let (check, mut values) = verdict(question, error, &value)?;
    values.push(("value".to_owned(), shown(&value)));
    Some(Finding {
        check: format!("schema-{check}"),
        severity: Severity::Error,
        row: address.row.clone(),
        addresses: vec![address],
        values,
    })
}

/// The name of the finding and its figures; `None` when another keyword says the same better.
fn verdict(
    question: &Question,
    error: &ValidationError<'_>,
    value: &str,
) -> Option<(&'static str, Vec<(String, Shown)>)> {
    let limit = |d: Option<Decimal>| d.map(|d| vec![("limit".to_owned(), Shown::Number(d))]).unwrap_or_default();
    Some(match error.kind() {
        Kind::Required { .. } => ("required", Vec::new()),
        Kind::Custom { keyword, .. } => match keyword.as_str() {
            "x-minimum" => ("minimum", limit(question.minimum)),
            "x-maximum" => ("maximum", limit(question.maximum)),
            _ => ("codelist", Vec::new()),
        },
        Kind::Pattern { .. } => match value.parse::<Decimal>() {
            Ok(number) if number.normalize().scale() > question.scale => {
                ("scale", limit(Some(Decimal::from(question.scale))))
            }
            Ok(number) if out_of_bounds(question, number) => return None,
            _ => ("kind", Vec::new()),
        },
        _ => ("type", Vec::new()),
    })
}

fn out_of_bounds(question: &Question, number: Decimal) -> bool {
    question.minimum.is_some_and(|m| number < m) || question.maximum.is_some_and(|m| number > m)
}

fn shown(value: &str) -> Shown {
    value.parse().map_or_else(|_| Shown::Text(value.to_owned()), Shown::Number)
}

fn decimal(value: &Value) -> Option<Decimal> {
    value.as_str()?.parse().ok()
}

/// `x-minimum` and `x-maximum`: bounds on exact decimals in text.
struct Bound {
    limit: Option<Decimal>,
    lower: bool,
}

impl<'i> Keyword<'i> for Bound {
    fn validate(&self, instance: &'i Value) -> Result<(), ValidationError<'i>> {
        if self.is_valid(instance) { Ok(()) } else { Err(ValidationError::custom("out of bounds")) }
    }

    fn is_valid(&self, instance: &'i Value) -> bool {
        match (decimal(instance), self.limit) {
            (Some(number), Some(limit)) if self.lower => number >= limit,
            (Some(number), Some(limit)) => number <= limit,
            _ => true,
        }
    }
}

/// `x-codelist`: each of the codes in the text must be in the list.
struct OneOf {
    codes: Vec<String>,
}

impl<'i> Keyword<'i> for OneOf {
    fn validate(&self, instance: &'i Value) -> Result<(), ValidationError<'i>> {
        if self.is_valid(instance) { Ok(()) } else { Err(ValidationError::custom("not in the list")) }
    }

    fn is_valid(&self, instance: &'i Value) -> bool {
        instance.as_str().is_none_or(|text| text.split('|').all(|code| self.codes.iter().any(|c| c == code)))
    }
}

struct Types(Value);

impl Retrieve for Types {
    fn retrieve(&self, uri: &Uri<String>) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        if uri.as_str() == "urn:ssi:types" {
            Ok(self.0.clone())
        } else {
            Err(format!("{uri} is not part of the questionnaire").into())
        }
    }
}
