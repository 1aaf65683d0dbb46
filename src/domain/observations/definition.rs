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
    /// In key order; `TIME_PERIOD` last. The ILOSTAT table brings its own.
    #[serde(default)]
    pub dimensions: Vec<String>,
    #[serde(default)]
    pub attributes: Vec<String>,
    /// By `UNIT_MEASURE`: the cell in which the country says in which power of ten it reports such figures.
    #[serde(default)]
    pub unit_mult: BTreeMap<String, CodeCell>,
    /// The cell that names the national currency.
    #[serde(default)]
    pub currency: Option<CodeCell>,
    #[serde(default)]
    pub cells: Vec<CellMapping>,
    #[serde(default)]
    pub indicators: Vec<IndicatorEntry>,
}

/// Key of a table of ILOSTAT.
const ILOSTAT_KEY: [&str; 6] = ["REF_AREA", "FREQ", "MEASURE", "SEX", "SOC", "TIME_PERIOD"];

impl Dataflow {
    /// The dimensions of the key, in order.
    pub fn key(&self) -> Vec<&str> {
        if self.dimensions.is_empty() && self.format == Format::Ilostat {
            return ILOSTAT_KEY.to_vec();
        }
        self.dimensions.iter().map(String::as_str).collect()
    }

    /// `ILO.SOCPRO:DF_WSPDB(1.0)`
    pub fn reference(&self) -> String {
        format!("{}:{}({})", self.agency, self.id, self.version)
    }
}

/// A country cell that holds a code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeCell {
    pub cell: CellRef,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    Sdmx,
    /// The flat table of ILOSTAT (`ref_area, source, indicator, sex, classif1, time, …`).
    Ilostat,
}

/// A cell that becomes an observation, with the dimensions (or attributes) it fixes.
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
    FromCell {
        cell: CellRef,
    },
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
