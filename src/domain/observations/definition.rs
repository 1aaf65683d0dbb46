//! The shape of `dataflows.json` after parsing. Field by field it is the vocabulary `urn:ssi:vocabulary:dataflows`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::questionnaire::CellRef;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Dataflow {
    pub id: String,
    pub agency: String,
    pub version: String,
    pub format: Format,
    /// In key order; `TIME_PERIOD` last.
    #[serde(default)]
    pub dimensions: Vec<String>,
    #[serde(default)]
    pub attributes: Vec<String>,
    #[serde(default)]
    pub cells: Vec<CellMapping>,
    #[serde(default)]
    pub indicators: Vec<IndicatorEntry>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    Sdmx,
    /// The flat table of ILOSTAT (`ref_area, source, indicator, sex, classif1, time, …`).
    Ilostat,
}

/// A cell that becomes an observation, with the dimensions it fixes.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct CellMapping {
    pub cell: CellRef,
    #[serde(flatten)]
    pub dimensions: BTreeMap<String, DimensionValue>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub enum DimensionValue {
    Fixed(String),
    /// The code stands in a cell of the row and is mapped through its code list.
    FromCell { cell: CellRef },
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub enum IndicatorEntry {
    Id(String),
    Mapped {
        id: String,
        #[serde(flatten)]
        dimensions: BTreeMap<String, String>,
    },
}

impl IndicatorEntry {
    pub fn id(&self) -> &str {
        match self {
            IndicatorEntry::Id(id) | IndicatorEntry::Mapped { id, .. } => id,
        }
    }
}
