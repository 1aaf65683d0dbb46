//! What is known about a value. The codes follow SDMX `CL_OBS_STATUS` where it has the meaning; `N` and `C` are ours.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Status {
    #[default]
    #[serde(rename = "A")]
    Normal,
    #[serde(rename = "E")]
    Estimated,
    #[serde(rename = "P")]
    Provisional,
    #[serde(rename = "B")]
    Break,
    #[serde(rename = "U")]
    LowReliability,
    #[serde(rename = "I")]
    Imputed,
    /// It exists, but the figure is not known.
    #[serde(rename = "M")]
    NotAvailable,
    /// It does not exist: nothing to report, and nothing missing.
    #[serde(rename = "N")]
    NotApplicable,
    /// The value is kept for checks and totals and never published.
    #[serde(rename = "C")]
    Confidential,
}

impl Status {
    pub const ALL: [Status; 9] = [
        Status::Normal,
        Status::Estimated,
        Status::Provisional,
        Status::Break,
        Status::LowReliability,
        Status::Imputed,
        Status::NotAvailable,
        Status::NotApplicable,
        Status::Confidential,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Status::Normal => "A",
            Status::Estimated => "E",
            Status::Provisional => "P",
            Status::Break => "B",
            Status::LowReliability => "U",
            Status::Imputed => "I",
            Status::NotAvailable => "M",
            Status::NotApplicable => "N",
            Status::Confidential => "C",
        }
    }

    /// `:` and `—` are what printed tables use for "not available" and "not applicable"; they are quick to type.
    pub fn of_sign(typed: &str) -> Option<Status> {
        match typed.trim() {
            ":" | ".." | "..." | "…" => Some(Status::NotAvailable),
            "-" | "–" | "—" => Some(Status::NotApplicable),
            _ => None,
        }
    }

    /// A sign of a gap, or the letter of a status alone in the place of a figure. A figure followed by a letter is
    /// neither: `12 m` may be millions.
    pub fn of_figure(typed: &str) -> Option<Status> {
        Status::of_sign(typed).or_else(|| typed.trim().to_ascii_uppercase().parse().ok())
    }

    /// Whether the status speaks of a value (`A`, `E` …) or instead of one (`M`, `N`).
    pub fn needs_value(self) -> bool {
        !matches!(self, Status::NotAvailable | Status::NotApplicable)
    }

    /// Whether the status owes a figure: one exists, and none is given. That is `M` alone, which goes out as `L` of
    /// `CL_OBS_STATUS` (exists, but was not collected). `N` owes none: nothing exists. A nil is a figure. A confidential
    /// figure is given, and suppressed only on its way out.
    pub fn is_gap(self) -> bool {
        self == Status::NotAvailable
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a status: {0}")]
pub struct UnknownStatus(pub String);

impl FromStr for Status {
    type Err = UnknownStatus;
    fn from_str(text: &str) -> Result<Self, UnknownStatus> {
        Status::ALL.into_iter().find(|s| s.code() == text).ok_or_else(|| UnknownStatus(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_typed_as_its_letter_or_as_the_sign_of_a_gap() {
        for (typed, status) in [("e", Status::Estimated), (" P ", Status::Provisional), (":", Status::NotAvailable)] {
            assert_eq!(Status::of_figure(typed), Some(status), "{typed}");
        }
        for typed in ["", "12 m", "many", "e5", "z", "0"] {
            assert_eq!(Status::of_figure(typed), None, "{typed}");
        }
        assert_eq!(Status::of_sign("m"), None, "in a text a letter is a text");
    }
}
