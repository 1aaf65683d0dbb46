//! The cells that need a look: warned, changed since the version before, or far from last year.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::collection::Sheet;
use crate::collection::findings::Judged;
use crate::domain::cells::Cell;
use crate::domain::cells::diff::diff;
use crate::domain::checks::Severity;
use crate::domain::questionnaire::{Address, Questionnaire};
use crate::domain::submission::Content;
use crate::domain::submission::imputation::imputable;
use crate::web::cell_value::{self, CellText};
use crate::web::frame::Frame;
use crate::web::pages::finding_text::{self, Link};

/// A change against last year from which on a figure stands out: 25 %.
const FAR: Decimal = Decimal::from_parts(25, 0, 0, false, 2);

pub struct Changed {
    pub link: Link,
    pub last_year: CellText,
    /// In the version before, where it differs.
    pub version_before: Option<CellText>,
    pub now: CellText,
    pub change: Option<String>,
    /// Checks that speak of the cell.
    pub checks: Vec<String>,
    /// Whether a value can be imputed there.
    pub imputable: bool,
}

/// The cells of one module, those with a finding first.
pub struct ModuleChanges {
    pub title: String,
    pub warned: usize,
    pub cells: Vec<Changed>,
}

/// In the order of the questionnaire. With `all`, every cell that differs from last year or from the version before.
pub fn of(f: &Frame, sheet: &Sheet, judged: &[Judged], before: Option<&Content>, all: bool) -> Vec<ModuleChanges> {
    let (q, answers) = (&sheet.edition.questionnaire, &sheet.answers);
    let current: BTreeMap<Address, Cell> =
        answers.cells.iter().filter(|(a, _)| a.year == answers.year).map(|(a, c)| (a.clone(), c.clone())).collect();
    let earlier: BTreeMap<Address, Cell> = answers
        .cells
        .iter()
        .filter(|(a, _)| a.year == answers.year - 1)
        .map(|(a, c)| (a.in_year(answers.year), c.clone()))
        .collect();
    let since_version = before.map(|content| diff(q, &content.cells, &current)).unwrap_or_default();
    // Without a year before everything is new, which says nothing.
    let since_year = if earlier.is_empty() { Vec::new() } else { diff(q, &earlier, &current) };
    let warned = warned(judged);
    let mut shown: BTreeMap<&Address, bool> = BTreeMap::new();
    shown.extend(warned.keys().filter(|address| address.year == answers.year).map(|address| (*address, false)));
    let far = |d: &&crate::domain::cells::diff::Difference| {
        all || stands_out(sheet, &d.address, d.before.as_ref(), d.after.as_ref())
    };
    shown.extend(since_year.iter().filter(far).map(|d| (&d.address, false)));
    shown.extend(since_version.iter().map(|d| (&d.address, true)));
    let text = |address: &Address, cell: Option<&Cell>| cell_value::text(f, q, &answers.country, address, cell);
    let changed: Vec<(&str, Changed)> = shown
        .into_iter()
        .map(|(address, differs)| {
            let (last, now) = (earlier.get(address), current.get(address));
            let one = Changed {
                link: finding_text::link(f, q, answers, address),
                last_year: text(address, last),
                version_before: before.filter(|_| differs).map(|content| text(address, content.cells.get(address))),
                now: text(address, now),
                change: cell_value::change(f, q, address, last, now),
                checks: warned.get(address).cloned().unwrap_or_default(),
                imputable: q.question(&address.question_ref()).is_some_and(|question| imputable(question.kind)),
            };
            (address.module.as_str(), one)
        })
        .collect();
    by_module(f, q, changed)
}

fn by_module(f: &Frame, q: &Questionnaire, changed: Vec<(&str, Changed)>) -> Vec<ModuleChanges> {
    let mut modules: Vec<(&str, ModuleChanges)> = q
        .modules
        .iter()
        .map(|module| (module.id.as_str(), f.m(&format!("module-{}", module.id))))
        .map(|(id, title)| (id, ModuleChanges { title, warned: 0, cells: Vec::new() }))
        .collect();
    for (id, one) in changed {
        if let Some((_, module)) = modules.iter_mut().find(|(module, _)| *module == id) {
            module.warned += usize::from(!one.checks.is_empty());
            module.cells.push(one);
        }
    }
    for (_, module) in &mut modules {
        // Stable: besides that the order of the addresses stays.
        module.cells.sort_by_key(|one| one.checks.is_empty());
    }
    modules.into_iter().map(|(_, module)| module).filter(|module| !module.cells.is_empty()).collect()
}

/// The cells findings look at first, with the ids of their checks.
fn warned(judged: &[Judged]) -> BTreeMap<&Address, Vec<String>> {
    let mut warned: BTreeMap<&Address, Vec<String>> = BTreeMap::new();
    for finding in judged.iter().map(|j| &j.finding).filter(|finding| finding.severity != Severity::Info) {
        if let Some(address) = finding.addresses.first() {
            warned.entry(address).or_default().push(finding.check.clone());
        }
    }
    warned
}

/// A figure that came, went or moved far, a text or code that is another one. Notes alone do not.
fn stands_out(sheet: &Sheet, address: &Address, before: Option<&Cell>, after: Option<&Cell>) -> bool {
    let (Some(before), Some(after)) = (before, after) else {
        return true;
    };
    match cell_value::relative(&sheet.edition.questionnaire, address, before, after) {
        Some(share) => share.abs() >= FAR,
        None => before.value != after.value || before.status != after.status,
    }
}
