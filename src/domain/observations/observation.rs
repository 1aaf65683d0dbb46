//! One observation and where it comes from.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::questionnaire::Address;

/// The accepted version that observations come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lineage {
    pub submission_ref: String,
    pub version: i32,
    pub sha256: String,
    /// What has to be said of single cells besides their notes, in one line each.
    pub remarks: BTreeMap<Address, String>,
}

impl Lineage {
    /// Attribute `SUBMISSION_REF`: submission, version and its hash.
    pub fn reference(&self) -> String {
        format!("{}/{}/{}", self.submission_ref, self.version, self.sha256)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observation {
    pub dataflow: String,
    /// Dimension and code, in the key order of the dataflow.
    pub key: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Decimal>,
    pub attributes: BTreeMap<String, String>,
    /// The cell it repeats.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// The indicator it was computed as.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicator: Option<String>,
}

impl Observation {
    pub fn code(&self, dimension: &str) -> Option<&str> {
        self.key.iter().find(|(d, _)| d == dimension).map(|(_, code)| code.as_str())
    }

    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }

    /// Codes joined by points, as SDMX writes a key: `A.TLS.REV_TOTAL.TLS-RG._T…`
    pub fn key_text(&self) -> String {
        self.key.iter().map(|(_, code)| code.as_str()).collect::<Vec<_>>().join(".")
    }

    /// The key without its period, which comes last: what one series of figures has in common.
    pub fn series(&self) -> String {
        let codes = self.key.len().saturating_sub(1);
        self.key.iter().take(codes).map(|(_, code)| code.as_str()).collect::<Vec<_>>().join(".")
    }

    /// What the figure says, of all codes of the key: the indicator, in the table of ILOSTAT the kind of coverage.
    pub fn subject(&self) -> &str {
        self.code("INDICATOR").or_else(|| self.code("SOC")).unwrap_or_default()
    }

    /// What it was made from, for people who look for a fault.
    pub fn origin(&self) -> String {
        match (&self.address, &self.indicator) {
            (Some(address), _) => address.to_string(),
            (None, Some(indicator)) => format!("indicator {indicator}"),
            (None, None) => "unknown".to_owned(),
        }
    }
}

/// What is wrong with a mapping, or with data that it meets. Read by the author of `dataflows.json`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum MappingFault {
    #[error("{dataflow}: {first} and {second} have the same key {key}")]
    SameKey { dataflow: String, key: String, first: String, second: String },
    #[error("{dataflow}: {cell} is not a quantity of the questionnaire")]
    NotAQuantity { dataflow: String, cell: String },
    #[error("{dataflow}: {address} holds no number: {value}")]
    NotANumber { dataflow: String, address: String, value: String },
    #[error("{dataflow}: {origin} has the dimension {dimension}, which has no total and is not in the key")]
    NotInKey { dataflow: String, origin: String, dimension: String },
    #[error("{dataflow}: {origin} names {name}, which is neither a dimension nor an attribute of the dataflow")]
    UnknownComponent { dataflow: String, origin: String, name: String },
    #[error("{dataflow}: indicator {indicator} has no code in this table")]
    NoSeries { dataflow: String, indicator: String },
}
