//! The result of a check.

use serde::{Deserialize, Serialize};

use crate::domain::questionnaire::Address;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Blocks submission.
    Error,
    /// Needs a justification before submission.
    Warning,
    Info,
}

/// A computed figure of a finding; the reader's language decides how it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", content = "value", rename_all = "lowercase")]
pub enum Shown {
    /// A quantity in the unit of its cells.
    Number(rust_decimal::Decimal),
    /// A share; 0.125 is shown as 12.5 %.
    Percent(rust_decimal::Decimal),
    /// Codes of the list of the first cell.
    Codes(Vec<String>),
    Text(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Id of the check, `Q-001`, or `schema-minimum` … for findings of the JSON Schema.
    pub check: String,
    pub severity: Severity,
    /// The cells concerned, the one to look at first in front.
    pub addresses: Vec<Address>,
    /// Row the finding is about, if one.
    pub row: Option<String>,
    /// Computed figures by the name of the message variable.
    pub values: Vec<(String, Shown)>,
}

impl Finding {
    /// Stable name of this finding in one submission: the same while check and first cell stay the same.
    pub fn key(&self) -> String {
        match self.addresses.first() {
            Some(address) => format!("{} {address}", self.check),
            None => self.check.clone(),
        }
    }
}
