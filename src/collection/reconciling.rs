//! From what institutions say to the figures of the country: what they agree on is taken over when they sign; about the
//! rest the coordinator decides, with a reason. Nothing that was not chosen is lost: it stays in the layer of its
//! institution and in the decision.

mod across;
mod conflicts;
mod rules;
mod sealed;

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde_json::json;

pub use self::across::{Across, Stands, across};
pub use self::conflicts::{Comparison, Conflict, candidates, compare, conflicts};
pub use self::rules::{Preview, Rule, decide_by};
pub use self::sealed::{remarks, settled};
use super::layers::Layers;
use crate::domain::cells::{Cell, Origin};
use crate::domain::contributions::{self, Candidate, Offer, Part, digest};
use crate::domain::questionnaire::{Address, Questionnaire};
use crate::domain::submission::Shut;
use crate::store::cells::{self, Author, Save};
use crate::store::decisions::{self, NewDecision};
use crate::store::submissions::Contribution;
use crate::store::{Audit, Db, Result, Tx, Written};

/// Takes over what is agreed about the cells of an institution that has just signed, or no longer says anything.
pub fn take_over(tx: &mut Tx<'_>, q: &Questionnaire, layers: &Layers, signed: &Contribution, by: i64) -> Result<usize> {
    let said = cells::in_layer(tx.db(), &signed.id)?.into_keys();
    let own = |address: &Address| layers.division.assigned_to(q, &signed.institution, address);
    let mine: Vec<Address> = said.filter(own).collect();
    let offers = candidates(tx.db(), q, layers, &mine)?;
    let standing = cells::in_layer_at(tx.db(), &layers.national.id, &mine)?;
    let author = Author::new(by, Origin::TakenOver);
    let mut taken = 0;
    for address in mine {
        let now = standing.get(&address);
        let cell = match Offer::of(offers.get(&address).map_or(&[] as &[Candidate], Vec::as_slice)) {
            Offer::Contested => continue,
            Offer::Agreed(candidate) => candidate.cell.clone(),
            Offer::Nothing => Cell::default(),
        };
        if now.map_or_else(|| cell.is_blank(), |now| now.cell == cell) {
            continue;
        }
        let base_revision = now.map_or(0, |now| now.revision);
        cells::save(tx, &layers.national, &author, &Save { address, cell, base_revision })?;
        taken += 1;
    }
    Ok(taken)
}

/// One choice between candidates.
#[derive(Debug, Clone)]
pub struct Choice {
    pub address: Address,
    pub institution: String,
    /// The digest of the candidates that were shown.
    pub seen: String,
}

/// Why a decision is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// There is nothing to decide about this cell, or nothing from this institution, or it is decided twice at once.
    NoSuchCandidate,
    /// Somebody said something else meanwhile.
    Changed,
    NoReason,
    /// More than `LONGEST` characters, or such that cannot be read.
    LongText,
    /// The return takes no changes.
    Shut(Shut),
}

/// A reason for choices, and the rule by which they were made, if it was one.
#[derive(Debug, Clone)]
pub struct Why {
    pub code: String,
    pub text: String,
    pub rule: Option<(Part, Option<Decimal>)>,
}

/// Decides, all or nothing; says about how many cells.
pub fn decide(
    tx: &mut Tx<'_>,
    q: &Questionnaire,
    layers: &Layers,
    by: i64,
    choices: &[Choice],
    why: &Why,
) -> Result<Written<std::result::Result<usize, Refusal>>> {
    let refused = |why| Ok(Written::nothing(Err(why)));
    let submission = layers.national.submission.clone();
    if let Some(why) = layers.national.shut() {
        return refused(Refusal::Shut(why));
    }
    if why.text.trim().is_empty()
        || !q.codelist(REASONS, "").is_some_and(|list| list.codes.iter().any(|c| c.code == why.code))
    {
        return refused(Refusal::NoReason);
    }
    if why.text.chars().count() > LONGEST || why.text.chars().any(|c| c.is_control() && !c.is_whitespace()) {
        return refused(Refusal::LongText);
    }
    let conflicts: BTreeMap<Address, Conflict> =
        conflicts(tx.db(), q, layers)?.into_iter().map(|one| (one.address.clone(), one)).collect();
    let addresses: Vec<Address> = choices.iter().map(|choice| choice.address.clone()).collect();
    let standing = cells::in_layer_at(tx.db(), &layers.national.id, &addresses)?;
    let once: BTreeSet<&Address> = addresses.iter().collect();
    if once.len() < addresses.len() {
        return refused(Refusal::NoSuchCandidate);
    }
    let mut picked = Vec::new();
    for choice in choices {
        let Some(conflict) = conflicts.get(&choice.address) else { return refused(Refusal::NoSuchCandidate) };
        if digest(&conflict.candidates) != choice.seen {
            return refused(Refusal::Changed);
        }
        let Some(candidate) = conflict.candidates.iter().find(|c| c.institution == choice.institution) else {
            return refused(Refusal::NoSuchCandidate);
        };
        picked.push((conflict, candidate));
    }
    let author = Author::new(by, Origin::Decided);
    for (conflict, candidate) in &picked {
        let new = NewDecision {
            submission_id: submission.clone(),
            address: conflict.address.to_string(),
            institution: candidate.institution.clone(),
            code: why.code.clone(),
            text: why.text.trim().to_owned(),
            rule_part: why.rule.as_ref().map(|(part, _)| part.to_string()),
            rule_within: why.rule.as_ref().and_then(|(_, within)| within.map(|percent| percent.to_string())),
            candidates: serde_json::to_string(&conflict.candidates)?,
            digest: digest(&conflict.candidates),
            decided_by: by,
            decided_at: tx.now.naive_utc(),
        };
        decisions::add(tx, &new)?;
        let now = standing.get(&conflict.address);
        if now.is_none_or(|now| now.cell != candidate.cell) {
            let base_revision = now.map_or(0, |now| now.revision);
            let save = Save { address: conflict.address.clone(), cell: candidate.cell.clone(), base_revision };
            cells::save(tx, &layers.national, &author, &save)?;
        }
    }
    let detail = json!({
        "reason": why.code, "rule": why.rule.as_ref().map(|(part, _)| part.to_string()),
        "within": why.rule.as_ref().and_then(|(_, within)| within.map(|percent| percent.to_string())),
        "decided": choices.iter().map(|c| json!({ "address": c.address, "institution": c.institution })).collect::<Vec<_>>(),
    });
    Ok(Written::with(
        Ok(choices.len()),
        Audit::by(by, "reconciliation.decide", format!("submission:{submission}"), detail),
    ))
}

/// Longest words of a reason, in characters.
pub const LONGEST: usize = 1000;

/// The code list of reasons for a decision.
pub const REASONS: &str = "CL_RECONCILIATION";

/// Names the cells of a contribution as they are: what was shown to somebody who signs.
pub fn fingerprint(db: &mut Db, layer: &Contribution) -> Result<String> {
    let cells = cells::in_layer(db, &layer.id)?;
    Ok(contributions::fingerprint(cells.iter().map(|(address, now)| (address.to_string(), now.revision, &now.cell))))
}
