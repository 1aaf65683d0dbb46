//! Makes observations again from the sealed version that they name, and compares them with those that are stored.

use std::collections::BTreeMap;

use crate::collection::lineage::{Figure, Key, Traced};
use crate::collection::{Context, releasing, sheet};
use crate::store::observations::traced::of_release;
use crate::store::releases::Release;
use crate::store::versions::{self, Version};
use crate::store::{Db, Result};

/// What is wrong with a stored observation.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("{part} is {stored}, and {sealed} by the sealed version")]
    Differs { part: String, stored: String, sealed: String },
    #[error("the sealed version gives no such observation")]
    Invented,
    #[error("the sealed version gives this observation, and it is not stored")]
    Missing,
    #[error("the version was sealed with the definition {sealed}, and here is {here}")]
    Definition { sealed: String, here: String },
}

/// A fault, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    pub dataflow: String,
    pub key: Key,
    pub fault: Fault,
}

/// All observations of a release: how many there are, and everything that is wrong with them.
///
/// # Errors
/// When the store cannot be read, or the version or its edition is not there.
pub fn release(db: &mut Db, context: &Context, release: &Release) -> Result<std::result::Result<usize, Vec<Wrong>>> {
    let stored = of_release(db, release.id)?;
    let version = versions::get(db, &release.submission_id, release.version)?;
    let sealed = releasing::figures(db, context, &version, release.id, release.accepted_at)?;
    let mut wrong = compare(&stored, &sealed);
    if let (Some(fault), Some(first)) = (definition(context, &version)?, stored.first()) {
        wrong.push(at(first, fault));
    }
    Ok(if wrong.is_empty() { Ok(stored.len()) } else { Err(wrong) })
}

/// Everything that is wrong with one observation.
///
/// # Errors
/// As `release`.
pub fn one(db: &mut Db, context: &Context, one: &Traced) -> Result<Vec<Wrong>> {
    let version = versions::get(db, &one.release.submission_id, one.release.version)?;
    let sealed = releasing::figures(db, context, &version, one.release.id, one.release.accepted_at)?;
    let sealed: Vec<Figure> = sealed.into_iter().filter(|figure| name(figure) == name(&one.figure)).collect();
    let mut wrong = compare(std::slice::from_ref(&one.figure), &sealed);
    wrong.extend(definition(context, &version)?.map(|fault| at(&one.figure, fault)));
    Ok(wrong)
}

fn definition(context: &Context, version: &Version) -> Result<Option<Fault>> {
    let content = sheet::content(&version.content)?;
    let here = &context.editions.of(&content.questionnaire, &content.edition, &content.country)?.questionnaire.digest;
    let other = content.definition_sha256 != *here;
    Ok(other.then(|| Fault::Definition { sealed: content.definition_sha256, here: here.clone() }))
}

type Name<'a> = (&'a str, &'a str, &'a str);

fn name(figure: &Figure) -> Name<'_> {
    (&figure.dataflow, &figure.series, &figure.period)
}

fn at(figure: &Figure, fault: Fault) -> Wrong {
    Wrong { dataflow: figure.dataflow.clone(), key: Key::of(figure), fault }
}

fn compare(stored: &[Figure], sealed: &[Figure]) -> Vec<Wrong> {
    let mut expected: BTreeMap<Name<'_>, &Figure> = sealed.iter().map(|figure| (name(figure), figure)).collect();
    let mut wrong = Vec::new();
    for figure in stored {
        match expected.remove(&name(figure)) {
            Some(sealed) => wrong.extend(differences(figure, sealed).into_iter().map(|fault| at(figure, fault))),
            // A second one under the same key is as little from the version as one that it never gave.
            None => wrong.push(at(figure, Fault::Invented)),
        }
    }
    wrong.extend(expected.into_values().map(|figure| at(figure, Fault::Missing)));
    wrong
}

/// Every part that is not the same, as clients know it.
fn differences(stored: &Figure, sealed: &Figure) -> Vec<Fault> {
    let (stored, sealed) = (parts(stored), parts(sealed));
    let names = stored.keys().chain(sealed.keys().filter(|name| !stored.contains_key(*name)));
    let shown = |parts: &BTreeMap<String, String>, name: &String| {
        parts.get(name).cloned().unwrap_or_else(|| "absent".to_owned())
    };
    names
        .filter(|name| stored.get(*name) != sealed.get(*name))
        .map(|name| Fault::Differs { part: name.clone(), stored: shown(&stored, name), sealed: shown(&sealed, name) })
        .collect()
}

fn parts(figure: &Figure) -> BTreeMap<String, String> {
    let mut parts: BTreeMap<String, String> =
        attributes(figure).unwrap_or_else(|| BTreeMap::from([("attributes".to_owned(), figure.attributes.clone())]));
    parts.extend(figure.value.clone().map(|value| ("OBS_VALUE".to_owned(), value)));
    parts.extend(figure.address.clone().map(|address| ("address".to_owned(), address)));
    parts.extend(figure.indicator.clone().map(|indicator| ("indicator".to_owned(), indicator)));
    let more = [("area", figure.area.clone()), ("subject", figure.subject.clone()), ("free", figure.free.to_string())];
    parts.extend(more.map(|(name, value)| (name.to_owned(), value)));
    parts
}

/// By name; none when somebody wrote there what cannot be read.
pub fn attributes(figure: &Figure) -> Option<BTreeMap<String, String>> {
    serde_json::from_str(&figure.attributes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(series: &str, value: &str) -> Figure {
        Figure {
            release_id: 1,
            dataflow: "DF".to_owned(),
            series: series.to_owned(),
            area: "TLS".to_owned(),
            subject: "X".to_owned(),
            period: "2024".to_owned(),
            value: Some(value.to_owned()),
            attributes: r#"{"OBS_STATUS":"A"}"#.to_owned(),
            free: true,
            address: None,
            indicator: None,
        }
    }

    fn faults(stored: &[Figure], sealed: &[Figure]) -> Vec<String> {
        compare(stored, sealed).iter().map(|one| format!("{}: {}", one.key, one.fault)).collect()
    }

    #[test]
    fn what_is_the_same_holds_however_its_attributes_are_spaced() {
        let spaced = Figure { attributes: r#"{ "OBS_STATUS": "A" }"#.to_owned(), ..figure("A", "1") };
        assert_eq!(faults(&[spaced, figure("B", "2")], &[figure("B", "2"), figure("A", "1")]), Vec::<String>::new());
    }

    #[test]
    fn a_changed_value_attribute_or_origin_is_told_with_both() {
        let changed = Figure { address: Some("m/X@2024".to_owned()), free: false, ..figure("A", "2") };
        let unreadable = Figure { attributes: "{".to_owned(), ..figure("B", "1") };
        let told = faults(&[changed, unreadable], &[figure("A", "1"), figure("B", "1")]);
        let expected = [
            "A.2024: OBS_VALUE is 2, and 1 by the sealed version",
            "A.2024: address is m/X@2024, and absent by the sealed version",
            "A.2024: free is false, and true by the sealed version",
            "B.2024: attributes is {, and absent by the sealed version",
            "B.2024: OBS_STATUS is absent, and A by the sealed version",
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn what_was_put_in_doubled_or_taken_out_is_found() {
        let told =
            faults(&[figure("A", "1"), figure("A", "1"), figure("C", "1")], &[figure("A", "1"), figure("B", "1")]);
        let expected = [
            "A.2024: the sealed version gives no such observation",
            "C.2024: the sealed version gives no such observation",
            "B.2024: the sealed version gives this observation, and it is not stored",
        ];
        assert_eq!(told, expected);
    }
}
