//! Adding, naming and closing schemes and benefits.

use serde_json::json;

use super::Sheet;
use crate::domain::cells::{Cell, Row};
use crate::domain::questionnaire::{Address, RowList};
use crate::domain::submission::Shut;
use crate::store::cells::{Author, Save};
use crate::store::{Audit, Result, StoreError, Tx, Written, cells, rows, submissions};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    Done {
        id: String,
    },
    NameMissing,
    /// The short code is not made of capital letters, digits and hyphens, or is taken.
    CodeUnusable,
    UnknownParent,
    /// Another institution fills it in, or the part is handed in.
    NotYours,
    Shut(Shut),
}

#[derive(Debug, Clone)]
pub struct NewRow {
    pub list: String,
    pub parent: Option<String>,
    pub name: String,
    /// Short code within the country or the parent; made up when empty.
    pub code: String,
}

/// Adds a row with its name, for the country and for each institution that says something about it. Ids stay for ever, so
/// they are built from the country or the parent and a short code.
pub fn add(tx: &mut Tx<'_>, sheet: &Sheet, account: i64, new: &NewRow) -> Result<Written<Outcome>> {
    let q = &sheet.edition.questionnaire;
    let Some(list) = q.list(&new.list) else { return Err(StoreError::NotFound) };
    let name = new.name.trim();
    if name.is_empty() || name.chars().count() > 200 || name.chars().any(char::is_control) {
        return Ok(Written::nothing(Outcome::NameMissing));
    }
    let Some(prefix) = prefix(sheet, list, new.parent.as_deref()) else {
        return Ok(Written::nothing(Outcome::UnknownParent));
    };
    let existing = rows::of(tx.db(), &sheet.submission.id)?;
    let taken = |id: &str| existing.iter().any(|r| r.id == id);
    let code = new.code.trim().to_uppercase();
    let id = if code.is_empty() {
        // A few more numbers than rows always hold a free one.
        (1..=existing.len() + 1).map(|n| format!("{prefix}{n}")).find(|id| !taken(id)).unwrap_or_default()
    } else {
        format!("{prefix}{code}")
    };
    let usable =
        code.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-') && id.len() <= 60 && !taken(&id);
    if !usable {
        return Ok(Written::nothing(Outcome::CodeUnusable));
    }
    let national = submissions::contribution(tx, &sheet.submission.id)?;
    if let Some(why) = national.shut() {
        return Ok(Written::nothing(Outcome::Shut(why)));
    }
    let address = name_of(sheet, list, &id);
    if !sheet.layers.rows_may_change(q, &address) {
        return Ok(Written::nothing(Outcome::NotYours));
    }
    let row = Row { list: list.id.clone(), id: id.clone(), parent: new.parent.clone(), closed: false };
    rows::add(tx, &sheet.submission.id, &[row])?;
    for layer in std::iter::once(&national).chain(sheet.layers.saying(q, &address)) {
        let save = Save { address: address.clone(), cell: Cell::of(name), base_revision: 0 };
        cells::save(tx, layer, &Author::typed(account), &save)?;
    }
    let audit = Audit::by(account, "rows.add", format!("submission:{}", sheet.submission.id), json!({ "row": id }));
    Ok(Written::with(Outcome::Done { id }, audit))
}

fn prefix(sheet: &Sheet, list: &RowList, parent: Option<&str>) -> Option<String> {
    match (&list.parent, parent) {
        (None, None) => Some(format!("{}-", sheet.answers.country)),
        (Some(of), Some(id)) => sheet.answers.row(id).filter(|r| &r.list == of).map(|r| format!("{}.", r.id)),
        _ => None,
    }
}

/// The cell with the name of a row.
fn name_of(sheet: &Sheet, list: &RowList, id: &str) -> Address {
    Address::new(&list.module, Some(id), &list.name, &[], sheet.answers.year)
}

/// Takes a row out of the submission, or back in. Its cells and their history stay.
pub fn set_closed(tx: &mut Tx<'_>, sheet: &Sheet, account: i64, row: &str, closed: bool) -> Result<Written<Outcome>> {
    let (q, submission) = (&sheet.edition.questionnaire, &sheet.submission.id);
    if let Some(why) = submissions::contribution(tx, submission)?.shut() {
        return Ok(Written::nothing(Outcome::Shut(why)));
    }
    let list = sheet.answers.row(row).and_then(|row| q.list(&row.list)).ok_or(StoreError::NotFound)?;
    if !sheet.layers.rows_may_change(q, &name_of(sheet, list, row)) {
        return Ok(Written::nothing(Outcome::NotYours));
    }
    rows::set_closed(tx, submission, row, closed)?;
    let action = if closed { "rows.close" } else { "rows.reopen" };
    let audit = Audit::by(account, action, format!("submission:{submission}"), json!({ "row": row }));
    Ok(Written::with(Outcome::Done { id: row.to_owned() }, audit))
}
