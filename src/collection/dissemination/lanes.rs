//! Which parts of the store a question has to look into: the fewest that hold all that can match.

use std::collections::BTreeSet;

use crate::sdmx::model::{AREA, DataStructure, Dataflow};
use crate::sdmx::rest::DataQuery;
use crate::store::observations::Lane;

/// More are not looked up one by one.
const MOST: usize = 2000;

/// In the order in which their observations are told. They do not overlap.
pub(super) fn lanes(structure: &DataStructure, flow: &Dataflow, query: &DataQuery) -> Vec<Lane> {
    if let Some(series) = single_series(structure, query) {
        let stored = |series: String| match &flow.view {
            Some(view) => view.source_of(&series),
            None => Some(series),
        };
        let series: BTreeSet<String> = series.into_iter().filter_map(stored).collect();
        return series.into_iter().map(Lane::Series).collect();
    }
    let codes = |id: &str| {
        let place = structure.place(id)?;
        let asked = asked(structure, flow, query, place)?;
        match &flow.view {
            Some(view) => view.codes_of(place, &asked),
            None => Some(asked),
        }
    };
    let (areas, subjects) = (codes(AREA), structure.subject().and_then(codes));
    match (areas, subjects) {
        (Some(areas), Some(subjects)) if areas.len() * subjects.len() <= MOST => {
            let with = |area: &String| {
                subjects.iter().map(|s| Lane::AreaAndSubject(area.clone(), s.clone())).collect::<Vec<_>>()
            };
            areas.iter().flat_map(with).collect()
        }
        (Some(areas), _) if areas.len() <= MOST => areas.into_iter().map(Lane::Area).collect(),
        (_, Some(subjects)) if subjects.len() <= MOST => subjects.into_iter().map(Lane::Subject).collect(),
        _ => vec![Lane::All],
    }
}

/// The series that are asked for, where every key names one.
fn single_series(structure: &DataStructure, query: &DataQuery) -> Option<BTreeSet<String>> {
    if query.keys.is_empty() || query.keys.len() > MOST {
        return None;
    }
    query.keys.iter().map(|key| key.series(structure.dimensions.len())).collect()
}

/// The codes of a dimension that can match, where the question or the dataflow names them.
fn asked(structure: &DataStructure, flow: &Dataflow, query: &DataQuery, place: usize) -> Option<BTreeSet<String>> {
    let id = &structure.dimensions.get(place)?.id;
    let by_keys =
        (!query.keys.is_empty()).then(|| query.keys.iter().map(|key| key.at(place)).collect::<Option<Vec<_>>>());
    let by_keys = by_keys.flatten().map(|sets| sets.into_iter().flatten().cloned().collect::<BTreeSet<String>>());
    let conditions = query.conditions.iter().filter(|condition| condition.component == *id);
    let by_conditions = conditions
        .filter_map(|condition| condition.codes())
        .map(|codes| codes.into_iter().map(str::to_owned).collect());
    let by_flow = flow.limits.get(id).map(|codes| codes.iter().cloned().collect());
    let named: Vec<BTreeSet<String>> = by_keys.into_iter().chain(by_conditions).chain(by_flow).collect();
    named.into_iter().reduce(|all, more| all.intersection(&more).cloned().collect())
}
