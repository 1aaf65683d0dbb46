//! The way back from a computed figure: what was divided by what, each down to its cells.

use std::collections::BTreeMap;

use super::{Key, Traced};
use crate::collection::releasing;
use crate::domain::cells::Answers;
use crate::domain::indicators::{self, Computed};
use crate::domain::observations;
use crate::domain::questionnaire::{Address, Questionnaire};
use crate::store::observations::traced::of_cells;
use crate::store::versions::Version;
use crate::store::{Db, Result};

#[derive(Debug)]
pub struct RateWay {
    pub computed: Computed,
    /// Under which dataflow and key the cells went out themselves, in the same release.
    pub exported: BTreeMap<Address, (String, Key)>,
}

pub(super) fn way(
    db: &mut Db,
    one: &Traced,
    version: &Version,
    q: &Questionnaire,
    answers: &Answers,
) -> Result<Option<RateWay>> {
    let Some(flow) = q.dataflows.iter().find(|flow| flow.id == one.figure.dataflow) else { return Ok(None) };
    let (computed, lineage) = (indicators::compute(q, answers), releasing::of_version(version));
    let Some(found) = observations::behind(q, answers, &computed, &lineage, flow, &one.figure.series) else {
        return Ok(None);
    };
    let cells = found.components.iter().flat_map(|component| &component.cells);
    let addresses: Vec<String> = cells.map(|(address, _)| address.to_string()).collect();
    let mut exported = BTreeMap::new();
    for figure in of_cells(db, one.release.id, &addresses)? {
        if let Some(address) = figure.address.as_deref().and_then(|text| text.parse().ok()) {
            exported.entry(address).or_insert_with(|| (figure.dataflow.clone(), Key::of(&figure)));
        }
    }
    Ok(Some(RateWay { computed: found.clone(), exported }))
}
