//! Saving cells: each with the revision its author saw, each with its own result, nothing half-written.

use serde::Serialize;

use super::Sheet;
use super::layers::{Layers, NotYours};
pub use crate::domain::cells::entry::Writing;
use crate::domain::cells::entry::{self, RawCell, Refusal};
use crate::domain::cells::{Answers, Cell, Status};
use crate::domain::questionnaire::{Address, Questionnaire};
use crate::domain::submission::Shut;
use crate::store::cells::{Author, Current, Save, Saved};
use crate::store::{Audit, Result, Tx, Written, cells};

/// Most cells one request may carry.
pub const MOST: usize = 2000;

/// A cell as it was typed; what is `None` stays as it is.
#[derive(Debug, Clone, Default)]
pub struct Patch {
    pub value: Option<String>,
    pub status: Option<String>,
    pub note: Option<String>,
    pub source: Option<String>,
}

#[derive(Debug, Clone)]
pub struct Input {
    pub address: String,
    pub patch: Patch,
    pub base_revision: i32,
}

/// What became of one cell.
#[derive(Debug, Clone)]
pub enum Outcome {
    Saved {
        revision: i32,
    },
    Conflict(Box<Current>),
    Refused(Refusal),
    /// No such cell in this questionnaire.
    UnknownAddress,
    /// The submission does not take changes now.
    Locked,
    /// The round is over.
    Closed,
    /// The institution has handed its part in.
    HandedIn,
    /// Somebody else fills it in.
    NotYours,
}

/// Reads what was typed over the cell as it is; what can be saved comes out as `Ok`.
pub(super) fn parse(
    q: &Questionnaire,
    answers: &Answers,
    input: &Input,
    writing: Writing,
) -> std::result::Result<Save, Outcome> {
    let address: Address = input.address.parse().map_err(|_| Outcome::UnknownAddress)?;
    let question = q
        .question_at(&address, &answers.country)
        .filter(|_| address.year == answers.year)
        .ok_or(Outcome::UnknownAddress)?;
    if !knows_row(q, answers, &address) {
        return Err(Outcome::UnknownAddress);
    }
    let current = answers.cells.get(&address).cloned().unwrap_or_default();
    let typed = input.patch.value.as_deref();
    let raw = RawCell {
        value: typed.map(str::to_owned).or_else(|| current.value.clone()),
        status: Some(input.patch.status.clone().unwrap_or_else(|| implied_status(&current, typed).code().to_owned())),
        note: input.patch.note.clone().or(current.note),
        source: input.patch.source.clone().or(current.source),
    };
    // A value that was not typed is a stored one, and stored ones are plain.
    let writing = if typed.is_none() { Writing::Plain } else { writing };
    let raw = if raw.status.as_deref().is_some_and(|s| s.parse().is_ok_and(|s: Status| !s.needs_value()))
        && typed.is_none()
    {
        RawCell { value: None, ..raw }
    } else {
        raw
    };
    let cell = entry::parse(q, question, &answers.country, &raw, writing).map_err(Outcome::Refused)?;
    Ok(Save { address, cell, base_revision: input.base_revision })
}

/// A new value ends "not available"; a removed value ends "estimated".
fn implied_status(current: &Cell, typed: Option<&str>) -> Status {
    match typed.map(str::trim) {
        Some("") if current.status.needs_value() => Status::Normal,
        Some(text) if !text.is_empty() && !current.status.needs_value() => Status::Normal,
        _ => current.status,
    }
}

/// Whether the row of an address exists and belongs to the list of its module.
pub(super) fn knows_row(q: &Questionnaire, answers: &Answers, address: &Address) -> bool {
    let list = q.module(&address.module).and_then(|m| m.rows.as_deref());
    match (&address.row, list) {
        (None, None) => true,
        (Some(id), Some(list)) => answers.row(id).is_some_and(|r| r.list == list),
        _ => false,
    }
}

/// Reads and saves what was typed, in one transaction, and keeps the order of the request. `sheet` is what stands around
/// the cells concerned, read in the same transaction.
pub fn save(tx: &mut Tx<'_>, sheet: &Sheet, by: &Author, inputs: &[(Input, Writing)]) -> Result<Written<Vec<Outcome>>> {
    let read =
        |(input, writing): &(Input, Writing)| parse(&sheet.edition.questionnaire, &sheet.answers, input, *writing);
    write(tx, &sheet.edition.questionnaire, &sheet.layers, by, inputs.iter().map(read).collect(), None)
}

/// What the audit trail says of saved cells: the act and its addresses when it was one act on many.
#[derive(Serialize)]
struct Detail<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    act: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    addresses: Option<&'a Vec<String>>,
    cells: usize,
    from: &'a str,
}

/// Writes cells that were read already, as one act; `act` names it in the audit trail. `layers` say where each goes.
pub fn write(
    tx: &mut Tx<'_>,
    q: &Questionnaire,
    layers: &Layers,
    by: &Author,
    cells: Vec<std::result::Result<Save, Outcome>>,
    act: Option<&str>,
) -> Result<Written<Vec<Outcome>>> {
    let mut saved = Vec::new();
    let mut outcomes = Vec::with_capacity(cells.len());
    for one in cells {
        outcomes.push(match one {
            Err(outcome) => outcome,
            Ok(save) => match layers.target(q, &save.address) {
                Err(NotYours) => Outcome::NotYours,
                Ok(layer) if layer.shut() == Some(Shut::RoundClosed) => Outcome::Closed,
                Ok(layer) if layer.shut().is_some() => Outcome::Locked,
                Ok(layer) if !layer.open() => Outcome::HandedIn,
                Ok(layer) => match cells::save(tx, layer, by, &save)? {
                    Saved::Done { revision } => {
                        saved.push(save.address.to_string());
                        Outcome::Saved { revision }
                    }
                    Saved::Conflict(current) => Outcome::Conflict(current),
                },
            },
        });
    }
    if saved.is_empty() {
        return Ok(Written::nothing(outcomes));
    }
    let from = by.origin.to_string();
    let detail = Detail { act, addresses: act.map(|_| &saved), cells: saved.len(), from: &from };
    Ok(Written::with(
        outcomes,
        Audit::by(by.account, "cells.save", format!("submission:{}", layers.national.submission), detail),
    ))
}
