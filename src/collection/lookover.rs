//! What one looks over before submitting: what is not as it was accepted last year, what is missing on purpose, and what
//! the checks still say. Whatever needs no look is left out.

use std::collections::BTreeMap;

use super::Sheet;
use super::findings::Judged;
use crate::domain::cells::Cell;
use crate::domain::cells::diff::{RowDifference, diff_rows};
use crate::domain::cells::pairs;
use crate::domain::checks::Severity;
use crate::domain::questionnaire::{Address, Questionnaire};
use crate::domain::submission::Content;

/// What there is to see of one module.
#[derive(Debug, Default)]
pub struct Part<'a> {
    /// None: it is about the whole answer.
    pub module: Option<&'a str>,
    pub moved: Vec<Moved<'a>>,
    pub rows: Vec<RowDifference>,
    pub gaps: Vec<&'a Address>,
    /// Errors and warnings, with and without a reason.
    pub findings: Vec<&'a Judged>,
}

/// A cell that differs from last year by more than a check lets pass.
#[derive(Debug)]
pub struct Moved<'a> {
    pub address: &'a Address,
    pub findings: Vec<&'a Judged>,
}

impl Part<'_> {
    fn is_empty(&self) -> bool {
        self.moved.is_empty() && self.rows.is_empty() && self.gaps.is_empty() && self.findings.is_empty()
    }
}

/// In the order of the questionnaire, what is about the whole answer in front. `before` is what was accepted last year;
/// without it everything would be new, which says nothing.
pub fn of<'a>(sheet: &'a Sheet, judged: &'a [Judged], before: Option<&Content>) -> Vec<Part<'a>> {
    let q = &sheet.edition.questionnaire;
    let mut moved = moved(sheet, judged);
    let rows = before.map(|content| diff_rows(&content.rows, &pairs::left_out(&sheet.answers.rows)));
    let rows = rows.unwrap_or_default();
    let modules = std::iter::once(None).chain(q.modules.iter().map(|module| Some(module.id.as_str())));
    let part = |module: Option<&'a str>| Part {
        module,
        moved: module.and_then(|module| moved.remove(module)).unwrap_or_default(),
        rows: rows.iter().filter(|row| module_of(q, &row.list) == module).cloned().collect(),
        gaps: gaps(sheet, module),
        findings: judged
            .iter()
            .filter(|j| j.finding.severity != Severity::Info)
            .filter(|j| j.finding.addresses.first().map(|address| address.module.as_str()) == module)
            .collect(),
    };
    modules.map(part).filter(|part| !part.is_empty()).collect()
}

/// The same for some cells of a return only: nothing of the rest, and no rows that came or went.
pub fn of_some<'a>(sheet: &'a Sheet, judged: &'a [Judged], wanted: &dyn Fn(&Address) -> bool) -> Vec<Part<'a>> {
    let mut parts = of(sheet, judged, None);
    for part in &mut parts {
        part.moved.retain(|moved| wanted(moved.address));
        part.gaps.retain(|address| wanted(address));
        part.findings.retain(|one| one.finding.addresses.iter().any(wanted));
    }
    parts.retain(|part| !part.is_empty());
    parts
}

fn module_of<'a>(q: &'a Questionnaire, list: &str) -> Option<&'a str> {
    q.list(list).map(|list| list.module.as_str())
}

fn gaps<'a>(sheet: &'a Sheet, module: Option<&str>) -> Vec<&'a Address> {
    let answers = &sheet.answers;
    let here = |address: &Address| address.year == answers.year && Some(address.module.as_str()) == module;
    let coded = answers.cells.iter().filter(|(address, cell)| here(address) && cell.status.is_gap());
    let mut gaps: Vec<&Address> = coded.map(|(address, _)| address).collect();
    gaps.sort_by_key(|address| place(sheet, address));
    gaps
}

/// Where a cell stands: row, question and codes in the order of the country and the questionnaire.
fn place(sheet: &Sheet, address: &Address) -> (Option<usize>, Option<usize>, Option<usize>) {
    let (q, answers) = (&sheet.edition.questionnaire, &sheet.answers);
    let row = address.row.as_deref();
    let Some(question) = q.question(&address.question_ref()) else { return (None, None, None) };
    let asked = q.module(&address.module).into_iter().flat_map(|m| m.tables.iter().flat_map(|table| &table.questions));
    (
        row.and_then(|id| answers.rows.iter().position(|row| row.id == id)),
        asked.into_iter().position(|id| *id == question.id),
        q.addresses(question, row, answers.year, &answers.country).iter().position(|one| one == address),
    )
}

/// By module: the cells that a finding holds against themselves a year back. The finding knows its threshold.
fn moved<'a>(sheet: &Sheet, judged: &'a [Judged]) -> BTreeMap<&'a str, Vec<Moved<'a>>> {
    let year = sheet.answers.year;
    let mut found: BTreeMap<&Address, Vec<&Judged>> = BTreeMap::new();
    for one in judged {
        let addresses = &one.finding.addresses;
        for address in addresses.iter().filter(|address| address.year == year) {
            let earlier = address.in_year(year - 1);
            if addresses.contains(&earlier) && differ(sheet.answers.cell(address), sheet.answers.cell(&earlier)) {
                found.entry(address).or_default().push(one);
            }
        }
    }
    let mut modules: BTreeMap<&str, Vec<Moved<'_>>> = BTreeMap::new();
    let mut found: Vec<_> = found.into_iter().collect();
    found.sort_by_key(|(address, _)| place(sheet, address));
    for (address, findings) in found {
        modules.entry(address.module.as_str()).or_default().push(Moved { address, findings });
    }
    modules
}

/// A check of a quotient names the cells of both its sides; one of them may be as it was.
fn differ(now: Option<&Cell>, before: Option<&Cell>) -> bool {
    let figure = |cell: Option<&Cell>| cell.and_then(Cell::decimal);
    let value = |cell: Option<&Cell>| cell.and_then(|cell| cell.value.clone());
    match (figure(now), figure(before)) {
        (Some(now), Some(before)) => now != before,
        _ => value(now) != value(before),
    }
}
