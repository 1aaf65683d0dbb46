//! Where institutions that have signed say different things, and how far they agree.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use crate::collection::layers::Layers;
use crate::domain::contributions::{Agreement, Candidate, agree, digest, gap};
use crate::domain::questionnaire::{Address, Questionnaire};
use crate::store::cells::shared::{self, Shared};
use crate::store::decisions::{self, Decision};
use crate::store::{Db, Result};

/// A cell about which institutions say different things.
#[derive(Debug, Clone)]
pub struct Conflict {
    pub address: Address,
    pub candidates: Vec<Candidate>,
    /// What was decided last; whether it was decided on these candidates.
    pub decision: Option<(Decision, bool)>,
    /// What was decided before, oldest first.
    pub earlier: Vec<Decision>,
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

/// What several institutions say about the same cells.
#[derive(Debug, Default)]
pub struct Comparison {
    /// Decided or not, in the order of addresses.
    pub conflicts: Vec<Conflict>,
    /// How far they agree, by module.
    pub agreement: BTreeMap<String, Agreement>,
}

/// Compares all that institutions have signed. Only cells about which they differ are read as a whole.
pub fn compare(db: &mut Db, q: &Questionnaire, layers: &Layers) -> Result<Comparison> {
    if layers.institutional.len() < 2 {
        return Ok(Comparison::default());
    }
    let submission = &layers.national.submission;
    let (mut comparison, mut wanted) = (Comparison::default(), Vec::new());
    for cell in shared::shared(db, &layers.institutional)? {
        match told(q, layers, &cell) {
            Told::Agreed => comparison.count(&cell.address, true),
            Told::Alone => {}
            Told::Look => wanted.push(cell.address),
        }
    }
    let mut decided: BTreeMap<Address, Vec<Decision>> = BTreeMap::new();
    if !wanted.is_empty() {
        for decision in decisions::all(db, submission)? {
            decided.entry(decision.address.clone()).or_default().push(decision);
        }
    }
    for (address, candidates) in candidates(db, q, layers, &wanted)? {
        let Some(agreed) = agree(&candidates) else { continue };
        comparison.count(&address, agreed);
        if !agreed {
            let mut earlier = decided.remove(&address).unwrap_or_default();
            let last = earlier.pop();
            let decision = last.map(|one| (one.digest == digest(&candidates), one)).map(|(holds, one)| (one, holds));
            comparison.conflicts.push(Conflict { address, candidates, decision, earlier });
        }
    }
    Ok(comparison)
}

/// All conflicts of a submission, decided or not, in the order of addresses.
pub fn conflicts(db: &mut Db, q: &Questionnaire, layers: &Layers) -> Result<Vec<Conflict>> {
    Ok(compare(db, q, layers)?.conflicts)
}

/// What those who answer for some cells and have signed say about them, in the order of the institutions.
pub fn candidates(
    db: &mut Db,
    q: &Questionnaire,
    layers: &Layers,
    addresses: &[Address],
) -> Result<BTreeMap<Address, Vec<Candidate>>> {
    let mut all: BTreeMap<Address, Vec<Candidate>> = BTreeMap::new();
    for (address, candidate) in shared::candidates(db, &layers.national.submission, addresses)? {
        if layers.division.assigned_to(q, &candidate.institution, &address) {
            all.entry(address).or_default().push(candidate);
        }
    }
    let place = |one: &Candidate| layers.institutional.iter().position(|layer| layer.institution == one.institution);
    all.values_mut().for_each(|candidates| candidates.sort_by_key(place));
    Ok(all)
}

impl Comparison {
    fn count(&mut self, address: &Address, agreed: bool) {
        match self.agreement.get_mut(&address.module) {
            Some(agreement) => agreement.add(agreed),
            None => self.agreement.entry(address.module.clone()).or_default().add(agreed),
        }
    }

    /// Of all modules together.
    pub fn whole(&self) -> Agreement {
        self.agreement.values().fold(Agreement::default(), |sum, one| Agreement {
            shared: sum.shared + one.shared,
            agreed: sum.agreed + one.agreed,
        })
    }

    /// Who says something where there is a conflict.
    pub fn institutions(&self) -> BTreeSet<&str> {
        self.conflicts.iter().flat_map(|one| &one.candidates).map(|one| one.institution.as_str()).collect()
    }
}

/// What can be told of a shared cell without reading it.
enum Told {
    Agreed,
    /// Fewer than two have a value, and somebody has.
    Alone,
    Look,
}

fn told(q: &Questionnaire, layers: &Layers, cell: &Shared<'_>) -> Told {
    let Some(said_by) = &cell.said_by else { return Told::Look };
    // What stands in a layer from before a part was taken away counts for nothing.
    let counts = said_by.iter().filter(|one| layers.division.assigned_to(q, &one.institution, &cell.address)).count();
    let all = counts == said_by.len();
    match cell.values {
        _ if counts < 2 => Told::Alone,
        1 if all => Told::Alone,
        _ if all && !cell.differs => Told::Agreed,
        _ => Told::Look,
    }
}
