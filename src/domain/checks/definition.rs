//! The shape of `checks/*.json` after parsing. Field by field it is the vocabulary `urn:ssi:vocabulary:checks`.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Severity;
use crate::domain::questionnaire::CellRef;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Check {
    pub id: String,
    pub severity: Severity,
    /// List whose rows the check is repeated for; none: once for the whole return.
    #[serde(default)]
    pub each: Option<String>,
    /// Dimensions to loop over, with their codes.
    #[serde(default)]
    pub over: BTreeMap<String, Vec<String>>,
    /// All must hold, otherwise the check does not apply.
    #[serde(default)]
    pub when: Vec<Condition>,
    #[serde(default)]
    pub missing: Missing,
    #[serde(flatten)]
    pub kind: CheckKind,
}

/// What a missing operand means for a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Missing {
    /// The check does not apply.
    #[default]
    Skip,
    /// A missing part counts as zero, provided at least one part is there.
    Zero,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum CheckKind {
    Sum {
        total: Operand,
        parts: Vec<Operand>,
        #[serde(default)]
        tolerance: Decimal,
    },
    Compare {
        left: Operand,
        op: Op,
        right: Operand,
        #[serde(default)]
        tolerance: Decimal,
    },
    Change(Change),
    Ratio {
        numerator: Operand,
        denominator: Operand,
        #[serde(default)]
        min: Option<Decimal>,
        #[serde(default)]
        max: Option<Decimal>,
    },
    RequiredIf {
        cell: CellRef,
    },
    Unique(Unique),
    Aggregate {
        fold: Fold,
        op: Op,
        right: Operand,
        #[serde(default)]
        tolerance: Decimal,
    },
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Change {
    pub operand: Operand,
    /// Largest change relative to last year, 0.5 = 50 %.
    #[serde(default)]
    pub relative: Option<Decimal>,
    /// Largest absolute change.
    #[serde(default)]
    pub absolute: Option<Decimal>,
    /// Bands of current / previous that betray a change of unit.
    #[serde(default)]
    pub factor: Vec<(Decimal, Decimal)>,
    /// Not judged when both years are below this.
    #[serde(default)]
    pub minimum: Decimal,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Unique {
    pub rows: String,
    pub cell: CellRef,
    #[serde(default = "two")]
    pub at_least: usize,
    #[serde(default)]
    pub ignore_below: Option<Decimal>,
    /// Compare only rows with the same parent in this list.
    #[serde(default)]
    pub group: Option<String>,
    #[serde(default)]
    pub at: BTreeMap<String, String>,
}

fn two() -> usize {
    2
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Op {
    Le,
    Ge,
    Lt,
    Gt,
    Eq,
    Ne,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Operand {
    Fold(Fold),
    Cell(CellAt),
    Const { r#const: Decimal },
    Add { add: Vec<Operand> },
    Subtract { subtract: Box<(Operand, Operand)> },
    Multiply { multiply: Vec<Operand> },
    Divide { divide: Box<(Operand, Operand)> },
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CellAt {
    pub cell: CellRef,
    /// Codes of dimensions; what is not named comes from the loop, else from the dimension's total.
    #[serde(default)]
    pub at: BTreeMap<String, String>,
    /// 0 this year, -1 the year before.
    #[serde(default)]
    pub year: i32,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fold {
    /// List whose rows are folded; in the context of a parent row only that parent's.
    pub rows: String,
    pub cell: CellRef,
    pub fold: FoldKind,
    #[serde(default)]
    pub at: BTreeMap<String, String>,
    #[serde(default)]
    pub year: i32,
    #[serde(default, rename = "where")]
    pub filter: Vec<Condition>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FoldKind {
    Sum,
    Max,
    Min,
    Count,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Condition {
    In { cell: CellRef, r#in: Vec<String> },
    Given { cell: CellRef, given: bool },
    Compare { left: Box<Operand>, op: Op, right: Box<Operand> },
}
