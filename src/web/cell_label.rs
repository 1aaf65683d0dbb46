//! An address in the reader's words, and the link to its cell.

use crate::collection::cell_names;
use crate::domain::cells::Answers;
use crate::domain::questionnaire::{Address, Questionnaire};
use crate::web::frame::Frame;

/// Row, question and codes: "Old-age pension · Recipients, Women". The year is named when it is another one.
pub fn label(frame: &Frame, q: &Questionnaire, answers: &Answers, address: &Address) -> String {
    cell_names::label(&frame.t, q, answers, address)
}

/// Question and codes without the row, for tables that name it elsewhere.
pub fn question(frame: &Frame, q: &Questionnaire, answers: &Answers, address: &Address) -> String {
    cell_names::question(&frame.t, q, answers, address)
}

/// The name of a code of a dimension.
pub fn code_name(frame: &Frame, q: &Questionnaire, country: &str, dimension: &str, code: &str) -> String {
    cell_names::code_of(&frame.t, q, country, dimension, code)
}

/// The page on which the cell is filled, at the cell. Benefits are filled on the page of their scheme, one at a time.
pub fn href(frame: &Frame, q: &Questionnaire, answers: &Answers, address: &Address) -> String {
    let list = q.module(&address.module).and_then(|m| m.rows.as_deref()).and_then(|l| q.list(l));
    let within = list.is_some_and(|l| l.parent.is_some());
    let parent = |id: &str| answers.row(id).and_then(|row| row.parent.clone());
    let row = address.row.as_deref().and_then(|id| if within { parent(id) } else { Some(id.to_owned()) });
    let place = frame.href(&format!("/{}/{}/{}", answers.country, address.year, address.module));
    match row {
        Some(parent) if within => {
            let only = address.row.as_deref().unwrap_or_default();
            format!("{place}/{parent}?only={only}#{}", address.anchor())
        }
        Some(row) => format!("{place}/{row}#{}", address.anchor()),
        None => format!("{place}#{}", address.anchor()),
    }
}

/// The rule by which something was decided: a part, and the difference up to which.
pub fn rule(frame: &Frame, part: String, within: Option<&str>) -> String {
    match within.and_then(|text| text.parse().ok()) {
        Some(within) => frame.m2("desk-by-rule-within", "part", part, "within", frame.t.percent(&within)),
        None => frame.m1("desk-by-rule", "part", part),
    }
}
