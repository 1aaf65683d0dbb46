//! Values that contradict a check, where no single institution has said all of them: neither can put it right alone.

use std::collections::{BTreeMap, BTreeSet};

use crate::collection::findings::Judged;
use crate::collection::{Sheet, reconciling};
use crate::domain::contributions::Candidate;
use crate::domain::questionnaire::Address;
use crate::store::{Db, Result};

/// A finding that stands against submitting, with the cells it speaks of.
#[derive(Debug)]
pub struct Across {
    pub judged: Judged,
    pub cells: Vec<Stands>,
}

/// Whose figure stands in a cell: those who say it, else those who answer for it; nobody: the coordinator's.
#[derive(Debug)]
pub struct Stands {
    pub address: Address,
    pub institutions: BTreeSet<String>,
}

/// Findings of the figures of the country that block, of which the cells come from several institutions.
pub fn across(db: &mut Db, sheet: &Sheet, judged: Vec<Judged>) -> Result<Vec<Across>> {
    if sheet.layers.institutional.is_empty() {
        return Ok(Vec::new());
    }
    let blocking: Vec<Judged> = judged.into_iter().filter(Judged::blocks).collect();
    let addresses = blocking.iter().flat_map(|one| &one.finding.addresses);
    let addresses: BTreeSet<Address> = addresses.filter(|a| a.year == sheet.answers.year).cloned().collect();
    let addresses: Vec<Address> = addresses.into_iter().collect();
    let said = reconciling::candidates(db, &sheet.edition.questionnaire, &sheet.layers, &addresses)?;
    let found = blocking.into_iter().filter_map(|judged| {
        let own = judged.finding.addresses.iter().filter(|a| a.year == sheet.answers.year);
        let cells: Vec<Stands> = own.map(|address| stands(sheet, &said, address)).collect();
        several(&cells).then_some(Across { judged, cells })
    });
    Ok(found.collect())
}

fn stands(sheet: &Sheet, said: &BTreeMap<Address, Vec<Candidate>>, address: &Address) -> Stands {
    let (q, national) = (&sheet.edition.questionnaire, sheet.answers.cells.get(address));
    let candidates = said.get(address).map_or(&[] as &[Candidate], Vec::as_slice);
    let same = |one: &&Candidate| national.is_some_and(|n| (&n.value, n.status) == (&one.cell.value, one.cell.status));
    let mut institutions: BTreeSet<String> = candidates.iter().filter(same).map(|c| c.institution.clone()).collect();
    if institutions.is_empty() {
        institutions = sheet.layers.saying(q, address).map(|layer| layer.institution.clone()).collect();
    }
    Stands { address: address.clone(), institutions }
}

/// Whether no one institution has said all of them.
fn several(cells: &[Stands]) -> bool {
    let mut sets = cells.iter().map(|one| &one.institutions);
    let Some(first) = sets.next() else { return false };
    let common = sets.fold(first.clone(), |common, next| common.intersection(next).cloned().collect());
    let anybody = cells.iter().any(|one| !one.institutions.is_empty());
    anybody && common.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(institutions: &[&str]) -> Stands {
        Stands {
            address: "context/X.births@2024".parse().unwrap(),
            institutions: institutions.iter().map(|i| (*i).to_owned()).collect(),
        }
    }

    #[test]
    fn a_contradiction_is_across_when_nobody_has_said_all_of_it() {
        assert!(several(&[cell(&["INSS"]), cell(&["MOF"])]));
        assert!(several(&[cell(&["INSS"]), cell(&[])]), "the other is the coordinator's");
        assert!(!several(&[cell(&["INSS", "MOF"]), cell(&["MOF"])]));
        assert!(!several(&[cell(&[]), cell(&[])]));
        assert!(!several(&[cell(&["INSS"])]));
        assert!(!several(&[]));
    }
}
