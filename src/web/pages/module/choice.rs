//! The rows of a long page, to be looked at one at a time: the benefits of a scheme.

use super::scale;
use crate::collection::findings::Judged;
use crate::collection::{Sheet, progress};
use crate::domain::cells::Row;
use crate::domain::questionnaire::Module;

#[derive(Debug)]
pub(super) struct Choice {
    pub name: String,
    pub href: String,
    pub current: bool,
    pub answered: usize,
    pub asked: usize,
    pub findings: usize,
}

/// None where there is nothing to choose from.
pub(super) fn of(
    sheet: &Sheet,
    judged: &[Judged],
    module: &Module,
    rows: &[Row],
    page: &str,
    only: Option<&String>,
) -> Vec<Choice> {
    let q = &sheet.edition.questionnaire;
    let choice = |row: &Row| {
        let done = progress::of_row(sheet, module, Some(&row.id));
        let speaks_of = |j: &&Judged| {
            let first = j.finding.addresses.first();
            j.blocks() && first.is_some_and(|a| a.module == module.id && a.row.as_ref() == Some(&row.id))
        };
        Choice {
            name: sheet.answers.row_name(q, &row.id).to_owned(),
            href: scale::with(page, std::iter::once(format!("only={}", row.id))),
            current: only == Some(&row.id),
            answered: done.answered,
            asked: done.asked,
            findings: judged.iter().filter(speaks_of).count(),
        }
    };
    if rows.len() > 1 { rows.iter().map(choice).collect() } else { Vec::new() }
}
