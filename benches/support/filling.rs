//! Gives every cell of the benefits a value.

use ssi::app::App;
use ssi::domain::cells::Cell;
use ssi::domain::questionnaire::{Address, Kind, Question, Questionnaire};
use ssi::store::cells::{self, Author, Save};
use ssi::store::{Written, rows, submissions};

use super::{Fallible, service};

/// Returns how many cells there are.
pub fn fill(app: &App, by: i64) -> Fallible<usize> {
    let edition = app.context.editions.get("ssi", "2026")?;
    let filled = app.store.write_blocking(move |tx| {
        let q = &edition.questionnaire;
        let contribution = submissions::contribution(tx, service::SUBMISSION)?;
        let mut filled = 0;
        for row in rows::of(tx.db(), service::SUBMISSION)?.iter().filter(|row| row.list == "benefits") {
            for question in q.module("benefits").iter().flat_map(|module| &module.questions) {
                for address in q.addresses(question, Some(&row.id), service::YEAR, "TLS") {
                    filled += 1;
                    let cell = Cell::of(&value(q, question, &address, filled));
                    cells::save(tx, &contribution, &Author::typed(by), &Save { address, cell, base_revision: 0 })?;
                }
            }
        }
        Ok(Written::nothing(filled))
    })?;
    Ok(filled)
}

/// Different figures, as real ones are: a page of equal ones packs too well.
fn value(q: &Questionnaire, question: &Question, address: &Address, number: usize) -> String {
    match question.kind {
        Kind::Year => service::YEAR.to_string(),
        kind if kind.is_number() => (number * 7919 % 1_000_003).to_string(),
        Kind::Code | Kind::Codes => {
            let codes = question.codelist.as_deref().and_then(|list| q.codelist(list, "TLS")).map(|list| &list.codes);
            codes
                .and_then(|codes| codes.get(number % codes.len().max(1)))
                .map(|code| code.code.clone())
                .unwrap_or_default()
        }
        _ => format!("Text {number} of {}", address.row.as_deref().unwrap_or_default()),
    }
}
