//! An address in the reader's words, and the link to its cell.

use crate::domain::cells::Answers;
use crate::domain::questionnaire::{Address, Questionnaire};
use crate::web::frame::Frame;

/// Row, question and codes: "Old-age pension · Recipients, Women". The year is named when it is another one.
pub fn label(frame: &Frame, q: &Questionnaire, answers: &Answers, address: &Address) -> String {
    let asked = question(frame, q, answers, address);
    match &address.row {
        Some(row) => format!("{} · {asked}", answers.row_name(q, row)),
        None => asked,
    }
}

/// Question and codes without the row, for tables that name it elsewhere.
pub fn question(frame: &Frame, q: &Questionnaire, answers: &Answers, address: &Address) -> String {
    let found = q.question(&address.question_ref());
    let mut named = vec![found.map_or_else(|| address.question.clone(), |question| frame.m(&question.message()))];
    named.extend(codes(frame, q, &answers.country, address));
    named.extend((address.year != answers.year).then(|| address.year.to_string()));
    named.join(", ")
}

/// The codes of an address in the order in which the question nests them.
fn codes(frame: &Frame, q: &Questionnaire, country: &str, address: &Address) -> Vec<String> {
    let order = q.question(&address.question_ref()).map(|question| question.dimensions.as_slice()).unwrap_or_default();
    let known = order.iter().filter_map(|dimension| address.dimensions.get_key_value(dimension));
    known.map(|(dimension, code)| code_name(frame, q, country, dimension, code)).collect()
}

/// The name of a code of a dimension.
pub fn code_name(frame: &Frame, q: &Questionnaire, country: &str, dimension: &str, code: &str) -> String {
    let list = q.dimensions.get(dimension).map(|d| d.codelist.as_str()).unwrap_or_default();
    frame.code(q, list, country, code)
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
