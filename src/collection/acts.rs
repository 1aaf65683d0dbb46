//! What a person does to several cells at once: take back, confirm last year's value, give a status, empty. Each act is
//! one write with one entry in the audit trail, and each cell still has its own result.

use super::Sheet;
use super::saving::{Outcome, knows_row};
use crate::domain::cells::entry::Refusal;
use crate::domain::cells::{Cell, Origin, Status};
use crate::domain::questionnaire::Address;
use crate::store::cells::Save;
use crate::store::{Db, Result};

/// A cell an act is meant for, with the revision the person saw.
#[derive(Debug, Clone)]
pub struct Meant {
    pub address: String,
    pub base_revision: i32,
}

#[derive(Debug, Clone)]
pub enum Act {
    /// Each cell becomes what it was in an earlier revision; 0 is before anybody touched it.
    Restore(Vec<i32>),
    /// Last year's value holds for this year too; somebody looked and said so.
    Confirm,
    Mark(Status),
    Empty,
}

impl Act {
    /// As the audit trail names it.
    pub fn name(&self) -> &'static str {
        match self {
            Act::Restore(_) => "restore",
            Act::Confirm => "confirm",
            Act::Mark(_) => "mark",
            Act::Empty => "empty",
        }
    }

    /// Where the cells of the act come from.
    pub fn origin(&self) -> Origin {
        if matches!(self, Act::Confirm) { Origin::Confirmed } else { Origin::Typed }
    }
}

type Prepared = std::result::Result<Save, Outcome>;

/// What each cell would become. A sheet with earlier years is needed to confirm them.
///
/// # Errors
/// When the history of a cell cannot be read.
pub fn prepare(db: &mut Db, sheet: &Sheet, act: &Act, meant: &[Meant]) -> Result<Vec<Prepared>> {
    let mut prepared = Vec::with_capacity(meant.len());
    for (index, one) in meant.iter().enumerate() {
        let Some(address) = known(sheet, &one.address) else {
            prepared.push(Err(Outcome::UnknownAddress));
            continue;
        };
        let now = sheet.answers.cells.get(&address).cloned().unwrap_or_default();
        let cell = match act {
            Act::Restore(revisions) => {
                let to = revisions.get(index).copied().unwrap_or(one.base_revision);
                earlier(db, sheet, &address, to)?
            }
            Act::Confirm => confirmed(sheet, &address, now),
            Act::Mark(status) => marked(now, *status),
            Act::Empty => Ok(Cell { value: None, status: Status::Normal, ..now }),
        };
        prepared.push(cell.map(|cell| Save { address, cell, base_revision: one.base_revision }));
    }
    Ok(prepared)
}

/// The cell of this year that an address names, if it is asked.
pub(super) fn known(sheet: &Sheet, text: &str) -> Option<Address> {
    let (q, answers) = (&sheet.edition.questionnaire, &sheet.answers);
    let address: Address = text.parse().ok()?;
    let question = q.question_at(&address, &answers.country)?;
    let asked = answers.is_asked(q, question, address.row.as_deref());
    (address.year == answers.year && knows_row(q, answers, &address) && asked).then_some(address)
}

fn earlier(db: &mut Db, sheet: &Sheet, address: &Address, revision: i32) -> Result<std::result::Result<Cell, Outcome>> {
    if revision <= 0 {
        return Ok(Ok(Cell::default()));
    }
    let past = sheet.history(db, address)?;
    Ok(past.into_iter().find(|p| p.revision == revision).map(|p| p.cell).ok_or(Outcome::UnknownAddress))
}

/// The value of last year; of its words only those that explain a gap, because the gap is confirmed with its reason.
fn confirmed(sheet: &Sheet, address: &Address, now: Cell) -> std::result::Result<Cell, Outcome> {
    let before = sheet.answers.cells.get(&address.in_year(address.year - 1)).filter(|cell| !cell.is_blank());
    let before = before.ok_or(Outcome::Refused(Refusal::NothingToConfirm))?;
    if before.status.needs_value() {
        return Ok(Cell { value: before.value.clone(), status: Status::Normal, ..now });
    }
    let note = now.note.or_else(|| before.note.clone());
    Ok(Cell { value: None, status: before.status, note, source: now.source })
}

fn marked(now: Cell, status: Status) -> std::result::Result<Cell, Outcome> {
    if !status.needs_value() {
        return Ok(Cell { value: None, status, ..now });
    }
    if now.value.is_none() && status != Status::Normal {
        return Err(Outcome::Refused(Refusal::ValueMissing));
    }
    Ok(Cell { status, ..now })
}
