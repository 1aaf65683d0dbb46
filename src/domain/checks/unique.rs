//! `unique`: rows do not share a value. Every value that several rows share is a finding of its own.

use std::collections::BTreeMap;

use super::scope::Scope;
use super::verdict::{Verdict, fails};
use super::{Shown, Unique};
use crate::domain::questionnaire::Address;

pub(super) fn judge(scope: &Scope<'_>, unique: &Unique) -> Vec<Verdict> {
    let mut shared: BTreeMap<(Option<String>, String), Vec<Address>> = BTreeMap::new();
    let parent = scope.row.filter(|id| scope.answers.row(id).is_some_and(|r| r.list != unique.rows));
    for row in scope.answers.rows_of(&unique.rows, parent) {
        let Some(address) = scope.on_row(&row.id).address(&unique.cell, &unique.at, 0) else { continue };
        let Some(cell) = scope.answers.cell(&address) else { continue };
        let Some(value) = cell.value.as_deref() else { continue };
        let number = cell.decimal();
        if number.zip(unique.ignore_below).is_some_and(|(n, least)| n < least) {
            continue;
        }
        // 10 and 10.00 are the same figure; names differ by more than case and spaces.
        let key = number.map_or_else(|| value.trim().to_lowercase(), |n| n.normalize().to_string());
        let group = unique.group.as_ref().and(row.parent.clone());
        shared.entry((group, key)).or_default().push(address);
    }
    let found: Vec<Verdict> = shared
        .into_iter()
        .filter(|(_, cells)| cells.len() >= unique.at_least)
        .map(|((_, value), cells)| verdict(value, cells))
        .collect();
    if found.is_empty() { vec![Verdict::Holds] } else { found }
}

fn verdict(value: String, cells: Vec<Address>) -> Verdict {
    let count = Shown::Number(cells.len().into());
    let shown = value.parse().map_or_else(|_| Shown::Text(value), Shown::Number);
    fails(cells, vec![("value", shown), ("count", count)])
}
