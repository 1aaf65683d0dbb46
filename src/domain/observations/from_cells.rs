//! Cells that become observations as they were reported.

use super::scope::{NOT_APPLICABLE, Scope, code, single_line};
use super::{CellMapping, MappingFault, Observation, published};
use crate::domain::cells::{Cell, Status};
use crate::domain::questionnaire::{Address, Question};

pub(super) fn mapping(scope: &Scope, mapping: &CellMapping, faults: &mut Vec<MappingFault>) -> Vec<Observation> {
    let Some(question) = usable(scope, mapping, faults) else {
        return Vec::new();
    };
    let country = &scope.answers.country;
    let list = scope.q.module(&question.module).and_then(|m| m.rows.as_deref());
    let rows: Vec<Option<&str>> = match list {
        None => vec![None],
        Some(list) => scope.answers.rows_of(list, None).map(|row| Some(row.id.as_str())).collect(),
    };
    let mut found = Vec::new();
    for row in rows.into_iter().filter(|row| scope.answers.is_asked(scope.q, question, *row)) {
        for address in scope.q.addresses(question, row, scope.answers.year, country) {
            let Some(cell) = scope.answers.cell(&address).filter(|_| !scope.is_left_out(&address.dimensions)) else {
                continue;
            };
            match observation(scope, mapping, question, address, cell) {
                Ok(observation) => found.push(observation),
                Err(fault) => faults.push(fault),
            }
        }
    }
    found
}

/// The question of a mapping, if the mapping makes sense.
fn usable<'a>(scope: &Scope<'a>, mapping: &CellMapping, faults: &mut Vec<MappingFault>) -> Option<&'a Question> {
    let (dataflow, origin) = (scope.flow.id.clone(), mapping.cell.to_string());
    let Some(question) = scope.q.question(&mapping.cell).filter(|question| question.kind.is_number()) else {
        faults.push(MappingFault::NotAQuantity { dataflow, cell: origin });
        return None;
    };
    let before = faults.len();
    for dimension in &question.dimensions {
        let total = scope.dimension(dimension).and_then(|d| d.total.as_ref());
        if total.is_none() && scope.component(dimension).is_none() {
            let (dataflow, origin) = (dataflow.clone(), origin.clone());
            faults.push(MappingFault::NotInKey { dataflow, origin, dimension: dimension.clone() });
        }
    }
    for name in mapping.dimensions.keys() {
        if !scope.knows(name) {
            let (dataflow, origin) = (dataflow.clone(), origin.clone());
            faults.push(MappingFault::UnknownComponent { dataflow, origin, name: name.clone() });
        }
    }
    (faults.len() == before).then_some(question)
}

fn observation(
    scope: &Scope,
    mapping: &CellMapping,
    question: &Question,
    address: Address,
    cell: &Cell,
) -> Result<Observation, MappingFault> {
    let row = address.row.as_deref();
    let out = published(cell.status);
    let value = match cell.decimal() {
        _ if !out.value => None,
        Some(value) => Some(value),
        None => {
            let (dataflow, value) = (scope.flow.id.clone(), cell.value.clone().unwrap_or_default());
            return Err(MappingFault::NotANumber { dataflow, address: address.to_string(), value });
        }
    };

    let mut components = scope.dimensions(&address.dimensions);
    components.insert("SCHEME".to_owned(), row.map_or_else(|| NOT_APPLICABLE.to_owned(), code));
    components.extend(mapping.dimensions.iter().map(|(name, value)| (name.clone(), scope.resolve(value, row))));

    let mut attributes = scope.common_attributes(components.get("UNIT_MEASURE").map(String::as_str));
    let mut set = |name: &str, value: String| attributes.insert(name.to_owned(), value);
    set("OBS_STATUS", out.obs_status.to_owned());
    set("CONF_STATUS", out.conf_status.to_owned());
    set("DECIMALS", question.scale.to_string());
    if let Some(source) = &cell.source {
        set("SOURCE", single_line(source));
    }
    // Words about a withheld figure could tell it.
    let words = [cell.note.as_ref(), scope.lineage.remarks.get(&address)].into_iter().flatten();
    let words: Vec<String> =
        words.filter(|_| cell.status != Status::Confidential).map(|text| single_line(text)).collect();
    if !words.is_empty() {
        set("COMMENT_OBS", words.join("; "));
    }
    // A mapping may fix an attribute too: amounts per person are not reported in thousands, totals are.
    attributes.extend(scope.attributes_in(&components));

    Ok(Observation {
        dataflow: scope.flow.id.clone(),
        key: scope.key(components),
        value,
        attributes,
        address: Some(address),
        indicator: None,
    })
}
