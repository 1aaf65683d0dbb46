//! Schemes and benefits as accepted returns name them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::collection::{Context, sheet};
use crate::domain::observations;
use crate::domain::questionnaire::{Address, Questionnaire, RowList};
use crate::domain::submission::Content;
use crate::sdmx::model::{Item, Texts};
use crate::store::versions::{self, AcceptedLink};
use crate::store::{Db, Result};

/// A text whose language nobody said.
const UNDETERMINED: &str = "und";

/// What one accepted version says of its schemes.
#[derive(Debug)]
pub(super) struct Accepted {
    sha256: String,
    pub country: String,
    pub year: i32,
    pub schemes: Vec<Item>,
}

/// By submission. Only versions that are not known yet are read.
pub(super) fn read(
    db: &mut Db,
    context: &Context,
    known: &BTreeMap<String, Arc<Accepted>>,
) -> Result<BTreeMap<String, Arc<Accepted>>> {
    let mut found = BTreeMap::new();
    for link in versions::accepted_links(db)? {
        let accepted = match known.get(&link.submission_id).filter(|known| known.sha256 == link.sha256) {
            Some(known) => known.clone(),
            None => Arc::new(of_version(db, context, &link)?),
        };
        found.insert(link.submission_id, accepted);
    }
    Ok(found)
}

fn of_version(db: &mut Db, context: &Context, link: &AcceptedLink) -> Result<Accepted> {
    let content = sheet::content(&versions::get(db, &link.submission_id, link.number)?.content)?;
    let edition = context.editions.of(&content.questionnaire, &content.edition, &content.country)?;
    Ok(Accepted {
        sha256: link.sha256.clone(),
        schemes: items(&edition.questionnaire, &content, context.locales.languages()),
        country: content.country,
        year: content.year,
    })
}

/// The rows that can stand in the key of an observation.
fn items(q: &Questionnaire, content: &Content, languages: &[String]) -> Vec<Item> {
    let mapped = q.dataflows.iter().flat_map(|flow| &flow.cells);
    let lists: BTreeSet<&str> = mapped.filter_map(|m| q.module(&m.cell.module)?.rows.as_deref()).collect();
    let rows = content.rows.iter().filter(|row| lists.contains(row.list.as_str()));
    rows.filter_map(|row| {
        let list = q.list(&row.list)?;
        Some(Item {
            id: observations::code(&row.id),
            names: names(q, content, list, &row.id, languages),
            parent: row.parent.as_deref().map(observations::code),
            annotations: vec![("REF_AREA".to_owned(), content.country.clone())],
        })
    })
    .collect()
}

/// A name may be asked for in single languages too: beside `S.name`, `S.name_en`, in any module about the same rows.
fn names(q: &Questionnaire, content: &Content, list: &RowList, row: &str, languages: &[String]) -> Texts {
    let text = |module: &str, question: &str| {
        let address = Address::new(module, Some(row), question, &[], content.year);
        content.cells.get(&address)?.value.clone().filter(|text| !text.trim().is_empty())
    };
    let modules = || q.modules.iter().filter(|module| module.rows.as_deref() == Some(&list.id));
    let in_language = |language: &String| {
        let question = format!("{}_{language}", list.name);
        let name = modules().find_map(|module| text(&module.id, &question))?;
        Some((language.clone(), name))
    };
    let mut found: Texts = languages.iter().filter_map(in_language).collect();
    if let Some(own) = text(&list.module, &list.name).filter(|own| !found.values().any(|name| name == own)) {
        found.insert(UNDETERMINED.to_owned(), own);
    }
    found
}

/// Schemes and benefits of all countries; what was said last holds.
pub(super) fn together<'a>(accepted: impl Iterator<Item = &'a Accepted>) -> Vec<Item> {
    let mut returns: Vec<&Accepted> = accepted.collect();
    returns.sort_by(|a, b| (&a.country, b.year).cmp(&(&b.country, a.year)));
    let mut seen = BTreeSet::new();
    let all = returns.iter().flat_map(|one| &one.schemes);
    all.filter(|item| seen.insert(&item.id)).cloned().collect()
}
