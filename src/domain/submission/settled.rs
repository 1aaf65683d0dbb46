//! What was decided where institutions said different things, as a version keeps it.

use serde::{Deserialize, Serialize};

use super::canonical::{array, object, text};
use crate::domain::cells::{Cell, Status};
use crate::domain::questionnaire::Address;

/// A decision that stands behind a figure of the version.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Settled {
    pub address: Address,
    /// Whose value was taken.
    pub institution: String,
    /// Code of the reason.
    pub code: String,
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<ByRule>,
    /// What was not taken, in the order of the institutions.
    pub others: Vec<Other>,
    /// Account that decided.
    pub by: String,
    /// RFC 3339, UTC.
    pub at: String,
}

/// The rule by which it was decided together with other cells.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ByRule {
    pub part: String,
    /// The difference in per cent up to which.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
}

/// A value that was not taken.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Other {
    pub institution: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    pub status: Status,
}

impl Other {
    pub fn cell(&self) -> Cell {
        Cell { value: self.value.clone(), status: self.status, ..Cell::default() }
    }
}

pub(super) fn canonical(settled: &Settled) -> String {
    let mut members = vec![
        pair("address", text(&settled.address.to_string())),
        pair("institution", text(&settled.institution)),
        pair("code", text(&settled.code)),
        pair("text", text(&settled.text)),
        pair("others", array(settled.others.iter().map(other))),
        pair("by", text(&settled.by)),
        pair("at", text(&settled.at)),
    ];
    members.extend(settled.rule.as_ref().map(|r| pair("rule", rule(r))));
    object(members)
}

fn rule(rule: &ByRule) -> String {
    let within = rule.within.as_deref().map(|within| pair("within", text(within)));
    object(std::iter::once(pair("part", text(&rule.part))).chain(within))
}

fn other(other: &Other) -> String {
    let value = other.value.as_deref().map(|value| pair("value", text(value)));
    let always = [pair("institution", text(&other.institution)), pair("status", text(other.status.code()))];
    object(always.into_iter().chain(value))
}

fn pair(name: &str, value: String) -> (String, String) {
    (name.to_owned(), value)
}
