//! The way back from a figure that repeats a cell.

use super::Traced;
use crate::domain::cells::Cell;
use crate::domain::questionnaire::Address;
use crate::domain::submission::imputation::fills;
use crate::domain::submission::{Content, Justification, Settled};
use crate::store::cells::{self, Past};
use crate::store::imputations::{self, Imputation};
use crate::store::submissions::{self, Contribution};
use crate::store::versions::Version;
use crate::store::{Db, Result};

#[derive(Debug)]
pub struct CellWay {
    pub address: Address,
    /// As it was sealed; none where the country said nothing.
    pub cell: Option<Cell>,
    /// Who wrote it last before the version was sealed.
    pub written: Option<Written>,
    /// What was decided about it where institutions said different things.
    pub settled: Option<Settled>,
    /// Reasons given for warnings about it.
    pub reasons: Vec<Justification>,
    /// What reviewers put into the gap.
    pub imputation: Option<Imputation>,
}

#[derive(Debug)]
pub struct Written {
    pub past: Past,
    /// The institutions that said exactly this when it was written, each with who entered it there.
    pub said_by: Vec<(String, Past)>,
}

pub(super) fn way(
    db: &mut Db,
    one: &Traced,
    version: &Version,
    content: &Content,
    address: &Address,
) -> Result<CellWay> {
    let cell = content.cells.get(address).cloned();
    let place = address.to_string();
    let about = |reason: &&Justification| reason.finding.split_once(' ').is_some_and(|(_, at)| at == place);
    let imputed = match fills(cell.as_ref()) {
        true => imputations::until(db, &version.submission_id, one.release.accepted_at)?.remove(address),
        false => None,
    };
    Ok(CellWay {
        written: written(db, version, address)?,
        settled: content.decisions.iter().find(|settled| settled.address == *address).cloned(),
        reasons: content.justifications.iter().filter(about).cloned().collect(),
        imputation: imputed,
        address: address.clone(),
        cell,
    })
}

/// The entry of the change log that was sealed.
fn written(db: &mut Db, version: &Version, address: &Address) -> Result<Option<Written>> {
    let all = submissions::all_contributions(db, &version.submission_id)?;
    let Some(national) = all.iter().find(|one| one.national) else { return Ok(None) };
    let Some(past) = cells::stood(db, national, address, version.created_at)? else { return Ok(None) };
    let mut said_by = Vec::new();
    for layer in all.iter().filter(|one: &&Contribution| !one.national) {
        let then = cells::stood(db, layer, address, past.at.naive_utc())?;
        said_by.extend(then.filter(|then| then.cell == past.cell).map(|then| (layer.institution.clone(), then)));
    }
    Ok(Some(Written { past, said_by }))
}
