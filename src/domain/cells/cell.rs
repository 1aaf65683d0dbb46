//! One answered cell, without its address and without its history.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Status;

/// `value` is the stored text: an exact decimal with a point, a code, codes joined by `|`, or free text.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Cell {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    #[serde(default)]
    pub status: Status,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

impl Cell {
    pub fn of(value: &str) -> Self {
        Cell { value: Some(value.to_owned()), ..Cell::default() }
    }

    pub fn with_status(status: Status) -> Self {
        Cell { status, ..Cell::default() }
    }

    /// Neither value nor a word about why there is none.
    pub fn is_blank(&self) -> bool {
        self.value.is_none() && self.status.needs_value()
    }

    pub fn decimal(&self) -> Option<Decimal> {
        self.value.as_deref()?.parse().ok()
    }

    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.value.as_deref().unwrap_or_default().split('|').filter(|c| !c.is_empty())
    }
}
