//! What an answer is going to hold, for formats that have to know it before the first figure, and what stands in a file that
//! is read without the service beside it.

use std::collections::{BTreeMap, BTreeSet};

use crate::sdmx::model::{DataStructure, TIME};

/// Codes that single nothing out: all, and what does not apply.
const WHOLE: [&str; 2] = ["_T", "_Z"];

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Extent {
    /// By dimension.
    pub codes: BTreeMap<String, BTreeSet<String>>,
    pub periods: BTreeSet<String>,
    /// By what the figures say, in the order of the codes.
    pub subjects: BTreeMap<String, Part>,
    pub series: usize,
    pub observations: usize,
}

/// The figures of one subject.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Part {
    pub observations: usize,
    /// Dimensions in which something is singled out.
    pub told: BTreeSet<String>,
}

impl Extent {
    /// Another series begins; its observations follow.
    pub fn begin(&mut self, structure: &DataStructure, codes: &[&str]) {
        self.series += 1;
        let subject = subject(structure, codes);
        let part = self.subjects.entry(subject.to_owned()).or_default();
        for (dimension, code) in structure.dimensions.iter().zip(codes) {
            if !WHOLE.contains(code) && !part.told.contains(&dimension.id) {
                part.told.insert(dimension.id.clone());
            }
            let known = self.codes.entry(dimension.id.clone()).or_default();
            if !known.contains(*code) {
                known.insert((*code).to_owned());
            }
        }
    }

    pub fn observe(&mut self, structure: &DataStructure, codes: &[&str], period: &str) {
        self.observations += 1;
        if let Some(part) = self.subjects.get_mut(subject(structure, codes)) {
            part.observations += 1;
        }
        if !self.periods.contains(period) {
            self.periods.insert(period.to_owned());
        }
    }

    /// The first and the last period.
    pub fn span(&self) -> Option<(&str, &str)> {
        Some((self.periods.first()?, self.periods.last()?))
    }

    /// The cells of a cube that has a place for every combination of codes and periods.
    pub fn cells(&self) -> usize {
        let sizes = self.codes.values().map(BTreeSet::len);
        sizes.chain([self.periods.len()]).fold(1, usize::saturating_mul)
    }
}

/// What a series says, by the code of the dimension that tells it.
pub fn subject<'c>(structure: &DataStructure, codes: &[&'c str]) -> &'c str {
    let place = structure.subject().and_then(|id| structure.place(id));
    place.and_then(|place| codes.get(place)).copied().unwrap_or(TIME)
}

/// What a file says of itself that is read without the service beside it.
#[derive(Debug, Clone, Default)]
pub struct About {
    pub publisher: String,
    pub description: String,
    pub licence: Licence,
    /// Where the service answers.
    pub service: String,
    /// The sealed versions that figures can come from, as far as everybody has them.
    pub versions: Vec<Version>,
}

#[derive(Debug, Clone, Default)]
pub struct Licence {
    /// In the list of SPDX: `CC-BY-4.0`.
    pub id: String,
    pub name: String,
    pub address: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The country as the dataflow calls it.
    pub area: String,
    pub period: String,
    pub number: i32,
    pub sha256: String,
    /// Since when everybody has it, as a day.
    pub released: String,
}

/// Collects which versions the figures of a message come from.
#[derive(Debug, Default)]
pub(crate) struct Places(BTreeSet<(String, String)>);

impl Places {
    pub fn meet(&mut self, area: Option<&str>, period: &str) {
        let place = (area.unwrap_or_default().to_owned(), period.to_owned());
        if !self.0.contains(&place) {
            self.0.insert(place);
        }
    }

    pub fn of<'v>(&self, versions: &'v [Version]) -> Vec<&'v Version> {
        versions.iter().filter(|v| self.0.contains(&(v.area.clone(), v.period.clone()))).collect()
    }
}
