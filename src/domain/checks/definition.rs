//! The shape of `checks/*.json` after parsing. Field by field it is the vocabulary `urn:ssi:vocabulary:checks`.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{
    Aggregate, Among, Answered, Between, Change, Compare, Constant, Digits, Ended, Explained, Forbidden, InYear, Known,
    LeftOut, Magnitude, Quoted, Ratio, Repeated, RequiredIf, SameNumbers, Severity, Similar, Steps, Sum, Swap, Unique,
};
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
    Sum(Sum),
    Compare(Compare),
    Change(Change),
    Ratio(Ratio),
    RequiredIf(RequiredIf),
    Unique(Unique),
    Aggregate(Aggregate),
    Answered(Answered),
    Among(Among),
    Between(Between),
    Constant(Constant),
    Digits(Digits),
    Ended(Ended),
    Explained(Explained),
    Forbidden(Forbidden),
    InYear(InYear),
    Known(Known),
    LeftOut(LeftOut),
    Magnitude(Magnitude),
    Quoted(Quoted),
    Repeated(Repeated),
    SameNumbers(SameNumbers),
    Similar(Similar),
    Steps(Steps),
    Swap(Swap),
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
    Rate(RateAt),
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

/// An indicator of the questionnaire, computed from the same cells.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RateAt {
    pub indicator: String,
    #[serde(default)]
    pub part: Part,
    /// Codes of dimensions; what is not named comes from the loop, else from the dimension's total.
    #[serde(default)]
    pub at: BTreeMap<String, String>,
}

/// What of an indicator is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// Neither rounded nor capped.
    #[default]
    Value,
    /// As it goes out: rounded and capped.
    Published,
    Numerator,
    Denominator,
    /// The numerator before persons counted twice are taken off.
    Gross,
    /// The largest component of the numerator.
    Largest,
    /// What is taken off because it was counted twice.
    Overlap,
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
    In {
        cell: CellRef,
        r#in: Vec<String>,
    },
    /// It has an answer, which is none of these codes.
    NotIn {
        cell: CellRef,
        not_in: Vec<String>,
    },
    /// Both rows of a pair hold a same code.
    Shares {
        shares: CellRef,
    },
    Given {
        cell: CellRef,
        given: bool,
    },
    Compare {
        left: Box<Operand>,
        op: Op,
        right: Box<Operand>,
    },
}
