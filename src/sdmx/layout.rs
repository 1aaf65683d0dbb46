//! Which dimension stands at the observation, and what is left for the key of a series.

use super::model::{DataStructure, TIME};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Layout {
    /// Series of observations by time.
    Series,
    /// Each observation with its whole key.
    Flat,
    /// Series of observations by another dimension, which is named; time is part of their key.
    Across(String),
}

/// As `dimensionAtObservation` names a message without series.
const ALL: &str = "AllDimensions";

impl Layout {
    /// What `dimensionAtObservation` says; nothing if the structure has no such dimension.
    pub fn read(text: &str, structure: &DataStructure) -> Option<Layout> {
        match text {
            TIME => Some(Layout::Series),
            ALL => Some(Layout::Flat),
            other => structure.place(other).map(|_| Layout::Across(other.to_owned())),
        }
    }

    /// As `dimensionAtObservation` names it.
    pub fn at_observation(&self) -> &str {
        match self {
            Layout::Series => TIME,
            Layout::Flat => ALL,
            Layout::Across(dimension) => dimension,
        }
    }

    /// The dimension that tells the observations of a series apart; without series, the one that comes after the others.
    pub fn last(&self) -> &str {
        match self {
            Layout::Series | Layout::Flat => TIME,
            Layout::Across(dimension) => dimension,
        }
    }

    /// The dimensions before that one, in key order: time comes after all others.
    pub fn key<'a>(&self, structure: &'a DataStructure) -> Vec<&'a str> {
        let last = self.last();
        let all = structure.dimensions.iter().map(|dimension| dimension.id.as_str()).chain([TIME]);
        all.filter(|id| *id != last).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sdmx::data::fixture::catalogue;

    #[test]
    fn every_dimension_and_only_a_dimension_can_stand_at_the_observation() {
        let structure = &catalogue().structures[0];
        let read = |text: &str| Layout::read(text, structure);
        assert_eq!(read("TIME_PERIOD"), Some(Layout::Series));
        assert_eq!(read("AllDimensions"), Some(Layout::Flat));
        assert_eq!(read("SEX"), Some(Layout::Across("SEX".to_owned())));
        for wrong in ["", "sex", "OBS_STATUS", "OBS_VALUE", "NOTHING"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_does_not_stand_at_the_observation_stands_in_the_key_with_time_at_its_end() {
        let structure = &catalogue().structures[0];
        assert_eq!(Layout::Series.key(structure), ["REF_AREA", "SEX"]);
        assert_eq!(Layout::Flat.key(structure), ["REF_AREA", "SEX"]);
        assert_eq!(Layout::Across("REF_AREA".to_owned()).key(structure), ["SEX", "TIME_PERIOD"]);
    }
}
