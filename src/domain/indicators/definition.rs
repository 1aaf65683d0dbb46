//! The shape of `indicators.json` after parsing. Field by field it is the vocabulary `urn:ssi:vocabulary:indicators`.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::checks::Condition;
use crate::domain::questionnaire::CellRef;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Indicator {
    pub id: String,
    /// `PT` per cent, `USD` money, `PS` persons …
    pub unit: String,
    /// Decimals of the published value.
    pub decimals: u32,
    /// Dimension codes to compute for; without it once, with the totals of all dimensions.
    #[serde(default)]
    pub over: BTreeMap<String, Vec<String>>,
    pub numerator: Vec<Term>,
    /// Absent: the numerator itself is the value.
    #[serde(default)]
    pub denominator: Vec<Term>,
    #[serde(default = "one")]
    pub multiply: Decimal,
    /// Values above are shown as the cap in exports; the raw value is kept.
    #[serde(default)]
    pub cap: Option<Decimal>,
    #[serde(default)]
    pub none: NoRows,
    #[serde(default)]
    pub overlap: Vec<Overlap>,
    /// Terms of the numerator within which nobody is counted twice; the lower bound is the largest part. Without it each
    /// term is its own part.
    #[serde(default)]
    pub parts: Vec<Vec<String>>,
    #[serde(default)]
    pub series: Series,
}

fn one() -> Decimal {
    Decimal::ONE
}

/// The value when no row of the country belongs to the numerator: no scheme exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NoRows {
    /// A true zero: nobody is covered because nothing exists.
    Zero,
    #[default]
    Missing,
}

/// One component of a numerator or denominator.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    pub id: String,
    pub cell: CellRef,
    /// Sum over the rows of this list that fulfil `where`; without it the cell of the country.
    #[serde(default)]
    pub rows: Option<String>,
    /// Of pairs, conditions on anything but the pair itself must hold for both its rows.
    #[serde(default, rename = "where")]
    pub filter: Vec<Condition>,
    /// The two orders of a pair count once, with the larger figure.
    #[serde(default)]
    pub once: bool,
    #[serde(default)]
    pub fold: Fold,
    #[serde(default)]
    pub at: BTreeMap<String, String>,
    #[serde(default)]
    pub sign: Sign,
    #[serde(default)]
    pub times: Option<Factor>,
    /// Divides the product, 100 for a rate in per cent.
    #[serde(default)]
    pub per: Option<Decimal>,
}

/// What becomes of the rows of a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Fold {
    #[default]
    Sum,
    /// The smallest: the lowest of several minimum amounts.
    Min,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Factor {
    pub cell: CellRef,
    #[serde(default)]
    pub at: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sign {
    #[default]
    Plus,
    Minus,
}

/// Persons counted in two components: `share` of the smaller one is taken off once. 0 = disjoint.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overlap {
    pub between: (String, String),
    pub share: Decimal,
}

/// Codes of the same indicator elsewhere.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Series {
    #[serde(default)]
    pub ilostat: Option<String>,
    #[serde(default)]
    pub sdg: Option<String>,
}
