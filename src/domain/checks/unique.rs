//! `unique`: rows do not share a value. Every value that several rows share is a finding of its own.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::compile::Compiler;
use super::formula::Spot;
use super::grid::{CellNo, RowNo};
use super::scope::Scope;
use super::verdict::{Failure, Verdict, failure};
use super::{Judge, Shown};
use crate::domain::cells::Figure;
use crate::domain::questionnaire::CellRef;

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

#[derive(Debug)]
pub(super) struct Compiled {
    list: usize,
    within_parent: bool,
    spot: Option<Spot>,
    at_least: usize,
    ignore_below: Option<Decimal>,
    grouped: bool,
}

impl Unique {
    pub(super) fn compile(&self, c: &mut Compiler<'_>) -> Compiled {
        let (within_parent, spot, ()) = c.over(&self.rows, |c| (c.one(&self.cell, &self.at), ()));
        Compiled {
            list: c.list(&self.rows),
            within_parent,
            spot,
            at_least: self.at_least,
            ignore_below: self.ignore_below,
            grouped: self.group.is_some(),
        }
    }
}

/// 10 and 10.00 are the same figure; names differ by more than case and spaces.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Key<'a> {
    Number(Decimal),
    Text(Cow<'a, str>),
}

impl Judge for Compiled {
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        let Some(spot) = &self.spot else { return Verdict::NotApplicable };
        let mut keys: Vec<(Option<RowNo>, Key<'_>, CellNo)> = Vec::new();
        for row in scope.rows(self.list, self.within_parent) {
            let scope = scope.on_row(*row);
            let Some((entry, cell)) = scope.entry(spot).filter(|e| e.given).zip(scope.cell_no(spot)) else { continue };
            let key = match (entry.figure, &entry.text) {
                (Figure::Known(number), _) if self.ignore_below.is_some_and(|least| number < least) => continue,
                (Figure::Known(number), _) => Key::Number(number),
                (_, Some(text)) => Key::Text(text.trim().to_lowercase().into()),
                _ => continue,
            };
            let group = if self.grouped { scope.session.grid.parent(*row) } else { None };
            keys.push((group, key, cell));
        }
        // Stable: rows of one value stay in their order.
        keys.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
        let shared = keys.chunk_by(|a, b| (a.0, &a.1) == (b.0, &b.1)).filter(|same| same.len() >= self.at_least);
        let found: Vec<Failure> = shared.map(finding).collect();
        if found.is_empty() { Verdict::Holds } else { Verdict::Fails(found) }
    }
}

fn finding(same: &[(Option<RowNo>, Key<'_>, CellNo)]) -> Failure {
    let cells = same.iter().map(|(_, _, cell)| *cell).collect();
    let value = match same.first().map(|(_, key, _)| key) {
        Some(Key::Number(number)) => Shown::Number(number.normalize()),
        Some(Key::Text(text)) => Shown::Text(text.to_string()),
        None => Shown::Text(String::new()),
    };
    failure(cells, vec![("value", value), ("count", Shown::Number(same.len().into()))])
}
