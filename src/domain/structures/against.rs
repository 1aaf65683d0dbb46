//! Structures held against the dataflows of an edition: the same keys and attributes, and a code in a list for everything that
//! can leave.

use std::collections::BTreeSet;

use super::definition::{Component, Source, Structure, Structures};
use super::load::FILE;
use crate::domain::observations::{CellMapping, Dataflow, DimensionValue, IndicatorEntry};
use crate::domain::questionnaire::{CodeList, Fault, Question, Questionnaire};

/// All: where several codes stand in one cell, and where nothing is said.
const TOTAL: &str = "_T";
/// Where a cell that gives a code is blank.
const UNKNOWN: &str = "_U";

/// Faults of `structures`, or of the dataflows of the edition, seen from each other.
pub fn check(structures: &Structures, editions: &[&Questionnaire]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut indicators = BTreeSet::new();
    for q in editions {
        let file = format!("{}/{}/dataflows.json", q.id, q.edition);
        for (position, flow) in q.dataflows.iter().enumerate() {
            indicators.extend(indicator_codes(flow).map(|(code, _)| code.to_owned()));
            one(structures, q, flow, &file, &format!("/dataflows/{position}"), &mut faults);
        }
        for made in structures.made.iter().filter(|made| made.of == Source::Codelist) {
            if !q.codelists.contains_key(&made.id) {
                faults.push(Fault::new(FILE, "/made", format!("{} {} has no {}", q.id, q.edition, made.id)));
            }
        }
    }
    if editions.is_empty() {
        return faults;
    }
    for (position, flow) in structures.dataflows.iter().enumerate() {
        let Some(structure) = structures.structure(&flow.structure) else { continue };
        for (dimension, codes) in &flow.limits {
            let list = structure.dimension(dimension).and_then(|d| structures.made(d.codelist.as_deref()?));
            if list.is_none_or(|made| made.of != Source::Indicators) {
                continue;
            }
            for code in codes.iter().filter(|code| !indicators.contains(*code)) {
                let pointer = format!("/dataflows/{position}/limits/{dimension}");
                faults.push(Fault::new(FILE, pointer, format!("no dataflow of an edition makes {code}")));
            }
        }
    }
    faults
}

/// The codes `INDICATOR` of a dataflow, each with the message of what it stands for.
pub fn indicator_codes(flow: &Dataflow) -> impl Iterator<Item = (&str, Thing<'_>)> {
    let of_cells = flow.cells.iter().filter_map(|mapping| match mapping.dimensions.get("INDICATOR") {
        Some(DimensionValue::Fixed(code)) => Some((code.as_str(), Thing::Cell(mapping))),
        _ => None,
    });
    let of_indicators = flow.indicators.iter().filter_map(|entry| match entry {
        IndicatorEntry::Mapped { id, dimensions } => {
            Some((dimensions.get("INDICATOR")?.as_str(), Thing::Indicator(id)))
        }
        IndicatorEntry::Id(_) => None,
    });
    of_cells.chain(of_indicators)
}

/// What an observation was made from.
#[derive(Debug, Clone, Copy)]
pub enum Thing<'a> {
    Cell(&'a CellMapping),
    Indicator(&'a str),
}

fn one(
    structures: &Structures,
    q: &Questionnaire,
    flow: &Dataflow,
    file: &str,
    pointer: &str,
    faults: &mut Vec<Fault>,
) {
    let mut fault = |part: &str, text: String| faults.push(Fault::new(file, format!("{pointer}{part}"), text));
    let Some(told) = structures.flow(&flow.id) else {
        fault("/id", format!("{FILE} does not know {}", flow.id));
        return;
    };
    let Some(structure) = structures.structure(&told.structure) else { return };
    let (agency, version) = (told.agency.as_ref().unwrap_or(&structures.agency), &told.version);
    if (agency, version) != (&flow.agency, &flow.version) {
        fault("", format!("{FILE} calls it {agency}:{}({version})", told.id));
    }
    if flow.key() != structure.key() {
        fault("/dimensions", format!("the structure {} has {}", structure.id, structure.key().join(", ")));
    }
    let attributes: Vec<&String> = structure.attributes.iter().map(|a| &a.id).collect();
    if !flow.attributes.is_empty() && flow.attributes.iter().collect::<Vec<_>>() != attributes {
        let ids: Vec<&str> = structure.attributes.iter().map(|a| a.id.as_str()).collect();
        fault("/attributes", format!("the structure {} has {}", structure.id, ids.join(", ")));
    }
    let codes = Codes { structures, structure, q };
    for (position, mapping) in flow.cells.iter().enumerate() {
        for text in codes.of_cell(mapping) {
            fault(&format!("/cells/{position}"), text);
        }
    }
    for (position, entry) in flow.indicators.iter().enumerate() {
        if let IndicatorEntry::Mapped { dimensions, .. } = entry {
            for text in dimensions.iter().filter_map(|(id, code)| codes.lacks(id, code)) {
                fault(&format!("/indicators/{position}"), text);
            }
        }
    }
}

struct Codes<'a> {
    structures: &'a Structures,
    structure: &'a Structure,
    q: &'a Questionnaire,
}

impl Codes<'_> {
    fn of_cell(&self, mapping: &CellMapping) -> Vec<String> {
        let mut found = Vec::new();
        for (id, value) in &mapping.dimensions {
            match value {
                DimensionValue::Fixed(code) => found.extend(self.lacks(id, code)),
                DimensionValue::FromCell { cell } => {
                    let lists = self.q.question(cell).and_then(|question| question.codelist.as_deref());
                    found.extend([TOTAL, UNKNOWN].iter().filter_map(|code| self.lacks(id, code)));
                    found.extend(lists.into_iter().flat_map(|list| self.of_list(id, list)));
                }
            }
        }
        if let Some(question) = self.q.question(&mapping.cell) {
            found.extend(self.of_question(question));
        }
        found
    }

    /// The codes of the dimensions by which a question is asked.
    fn of_question(&self, question: &Question) -> Vec<String> {
        let dimensions = question.dimensions.iter().filter_map(|id| self.q.dimensions.get(id));
        dimensions.flat_map(|dimension| self.of_list(&dimension.id.to_uppercase(), &dimension.codelist)).collect()
    }

    /// Of a list of the questionnaire and what countries make of it.
    fn of_list(&self, component: &str, list: &str) -> Vec<String> {
        let own = format!("{list}.");
        let lists = self.q.codelists.iter().filter(|(id, _)| *id == list || id.starts_with(&own));
        let codes =
            |list: &'_ CodeList| list.codes.iter().map(|c| c.sdmx.clone().unwrap_or_else(|| c.code.clone())).collect();
        let codes: BTreeSet<String> = lists.flat_map(|(_, list)| -> Vec<String> { codes(list) }).collect();
        codes.iter().filter_map(|code| self.lacks(component, code)).collect()
    }

    /// What is wrong with a code of a component; a component that the structure does not have goes nowhere.
    fn lacks(&self, component: &str, code: &str) -> Option<String> {
        let list = self.structure.component(component).and_then(|c: &Component| c.codelist.as_ref())?;
        let list = self.structures.lists.get(list)?;
        (!list.has(code)).then(|| format!("{component} can be {code}, which {} lacks", list.id))
    }
}
