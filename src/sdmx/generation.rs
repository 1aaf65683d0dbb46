//! The two generations of the standard, and what is spelt otherwise in each.

use super::model::Reference;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Generation {
    /// SDMX 2.1
    Two,
    /// SDMX 3.0
    Three,
}

impl Generation {
    /// The namespace of a part of the standard: `message`, `common`, `structure`, `data/structurespecific`.
    pub fn namespace(self, part: &str) -> String {
        let version = match self {
            Generation::Two => "v2_1",
            Generation::Three => "v3_0",
        };
        format!("http://www.sdmx.org/resources/sdmxml/schemas/{version}/{part}")
    }

    /// `1.0`, or `1.0.0`.
    pub fn version(self, reference: &Reference) -> String {
        match self {
            Generation::Two => reference.version.clone(),
            Generation::Three => reference.semantic_version(),
        }
    }
}
