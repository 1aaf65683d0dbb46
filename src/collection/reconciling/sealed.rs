//! What was decided goes with the figures: into the version, and from there into what is exported.

use std::collections::BTreeMap;

use super::{Conflict, REASONS};
use crate::collection::Context;
use crate::domain::contributions::Candidate;
use crate::domain::questionnaire::Address;
use crate::domain::submission::{ByRule, Content, Other, Settled};
use crate::store::{Db, Result, accounts};

/// The language of what is written into exports, whose codes are for readers everywhere.
const LANGUAGE: &str = "en";

/// The decisions that hold.
pub fn settled(conflicts: &[Conflict]) -> Vec<Settled> {
    let other = |one: &Candidate| Other {
        institution: one.institution.clone(),
        value: one.cell.value.clone(),
        status: one.cell.status,
    };
    let one = |conflict: &Conflict| {
        let (decision, _) = conflict.decision.as_ref().filter(|(_, holds)| *holds)?;
        let not_taken = conflict.candidates.iter().filter(|one| one.institution != decision.institution);
        Some(Settled {
            address: conflict.address.clone(),
            institution: decision.institution.clone(),
            code: decision.code.clone(),
            text: decision.text.clone(),
            rule: decision.rule.clone().map(|(part, within)| ByRule { part, within }),
            others: not_taken.map(other).collect(),
            by: format!("account:{}", decision.account),
            at: decision.at.to_rfc3339(),
        })
    };
    conflicts.iter().filter_map(one).collect()
}

/// What the export says of cells about which was decided: whose value it is, and why.
pub fn remarks(db: &mut Db, context: &Context, content: &Content) -> Result<BTreeMap<Address, String>> {
    if content.decisions.is_empty() {
        return Ok(BTreeMap::new());
    }
    let institutions = accounts::institutions(db)?;
    let reader = context.locales.reader(LANGUAGE);
    let remark = |one: &Settled| {
        let known = institutions.iter().find(|known| known.code == one.institution);
        let name = known.map_or_else(|| one.institution.clone(), |known| known.name(LANGUAGE));
        let reason = reader.text(&format!("code-{REASONS}-{}", one.code));
        let told = [("institution", name.into()), ("reason", reason.into()), ("text", one.text.as_str().into())];
        (one.address.clone(), reader.with("desk-export", &told))
    };
    Ok(content.decisions.iter().map(remark).collect())
}
