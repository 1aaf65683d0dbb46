//! From what institutions say to the figures of the country: what they agree on is taken over when they sign; about the
//! rest the coordinator decides, with a reason. Nothing that was not chosen is lost: it stays in the layer of its
//! institution and in the decision.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde_json::json;

use super::layers::Layers;
use crate::domain::cells::{Cell, Origin};
use crate::domain::contributions::{self, Candidate, Offer, Part, State, digest, gap};
use crate::domain::questionnaire::{Address, Questionnaire};
use crate::domain::submission::editable;
use crate::store::cells::{self, Author, Save};
use crate::store::decisions::{self, Decision, NewDecision};
use crate::store::submissions::Contribution;
use crate::store::{Audit, Db, Result, Tx, Written};

/// What institutions that have signed say, cell by cell.
pub type Offers = BTreeMap<Address, Vec<Candidate>>;

/// All candidates, in the order of the institutions.
pub fn offers(db: &mut Db, q: &Questionnaire, layers: &Layers) -> Result<Offers> {
    let mut offers = Offers::new();
    for layer in layers.institutional.iter().filter(|layer| layer.filling == State::Signed) {
        let answers = |address: &Address| covers(layers, q, layer, address);
        for (address, current) in cells::in_layer(db, &layer.id)? {
            if answers(&address) && !current.cell.is_blank() {
                let institution = layer.institution.clone();
                let candidate = Candidate { institution, cell: current.cell, revision: current.revision };
                offers.entry(address).or_default().push(candidate);
            }
        }
    }
    Ok(offers)
}

/// Whether an institution answers for a cell, in whose hands it may be meanwhile.
fn covers(layers: &Layers, q: &Questionnaire, layer: &Contribution, address: &Address) -> bool {
    let assigned = layers.division.0.iter().filter(|one| one.institution == layer.institution);
    assigned.into_iter().any(|one| one.part.covers(q, address))
}

/// A cell about which institutions say different things.
#[derive(Debug, Clone)]
pub struct Conflict {
    pub address: Address,
    pub candidates: Vec<Candidate>,
    /// What was decided last; whether it was decided on these candidates.
    pub decision: Option<(Decision, bool)>,
}

impl Conflict {
    pub fn open(&self) -> bool {
        self.decision.as_ref().is_none_or(|(_, holds)| !holds)
    }

    /// The widest difference as a share of the largest figure, in per cent.
    pub fn share(&self) -> Option<Decimal> {
        gap(&self.candidates).and_then(|(_, share)| share)
    }
}

/// All conflicts of a submission, decided or not, in the order of addresses.
pub fn conflicts(db: &mut Db, q: &Questionnaire, layers: &Layers) -> Result<Vec<Conflict>> {
    if layers.institutional.is_empty() {
        return Ok(Vec::new());
    }
    let offers = offers(db, q, layers)?;
    let mut decided = decisions::latest(db, &layers.national.submission)?;
    let contested = offers.into_iter().filter(|(_, candidates)| Offer::of(candidates) == Offer::Contested);
    Ok(contested
        .map(|(address, candidates)| {
            let decision = decided.remove(&address).map(|one| (one.digest == digest(&candidates), one));
            Conflict { address, candidates, decision: decision.map(|(holds, one)| (one, holds)) }
        })
        .collect())
}

/// Takes over what is agreed about the cells of an institution that has just signed, or no longer says anything.
pub fn take_over(tx: &mut Tx<'_>, q: &Questionnaire, layers: &Layers, signed: &Contribution, by: i64) -> Result<usize> {
    let said: BTreeSet<Address> = cells::in_layer(tx.db(), &signed.id)?.into_keys().collect();
    let offers = offers(tx.db(), q, layers)?;
    let mine: Vec<Address> = said.into_iter().filter(|address| covers(layers, q, signed, address)).collect();
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
    /// There is nothing to decide about this cell, or nothing from this institution.
    NoSuchCandidate,
    /// Somebody said something else meanwhile.
    Changed,
    NoReason,
    Closed,
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
    if !editable(layers.national.state) {
        return refused(Refusal::Closed);
    }
    if why.text.trim().is_empty()
        || !q.codelist(REASONS, "").is_some_and(|list| list.codes.iter().any(|c| c.code == why.code))
    {
        return refused(Refusal::NoReason);
    }
    let conflicts: BTreeMap<Address, Conflict> =
        conflicts(tx.db(), q, layers)?.into_iter().map(|one| (one.address.clone(), one)).collect();
    let addresses: Vec<Address> = choices.iter().map(|choice| choice.address.clone()).collect();
    let standing = cells::in_layer_at(tx.db(), &layers.national.id, &addresses)?;
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
        "decided": choices.iter().map(|c| json!({ "address": c.address, "institution": c.institution })).collect::<Vec<_>>(),
    });
    Ok(Written::with(
        Ok(choices.len()),
        Audit::by(by, "reconciliation.decide", format!("submission:{submission}"), detail),
    ))
}

/// The code list of reasons for a decision.
pub const REASONS: &str = "CL_RECONCILIATION";

/// What a rule would choose: the value of one institution in a part, for what is not decided yet and differs by no more
/// than so many per cent.
pub fn by_rule(
    conflicts: &[Conflict],
    q: &Questionnaire,
    part: &Part,
    prefer: &str,
    within: Option<Decimal>,
) -> Vec<Choice> {
    let near = |one: &Conflict| within.is_none_or(|most| one.share().is_some_and(|share| share <= most));
    let meant = |one: &&Conflict| one.open() && part.covers(q, &one.address) && near(one);
    let has = |one: &&Conflict| one.candidates.iter().any(|c| c.institution == prefer && c.cell.value.is_some());
    let choice = |one: &Conflict| Choice {
        address: one.address.clone(),
        institution: prefer.to_owned(),
        seen: digest(&one.candidates),
    };
    conflicts.iter().filter(meant).filter(has).map(choice).collect()
}

/// Names the cells of a contribution as they are: what was shown to somebody who signs.
pub fn fingerprint(db: &mut Db, layer: &Contribution) -> Result<String> {
    let cells = cells::in_layer(db, &layer.id)?;
    Ok(contributions::fingerprint(cells.iter().map(|(address, now)| (address.to_string(), now.revision, &now.cell))))
}
