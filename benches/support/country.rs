//! A large country: every question answered for every row and year, with totals that are the sums of their parts.

use ssi::domain::cells::{Answers, Cell, Row};
use ssi::domain::questionnaire::{Address, Kind, Question, Questionnaire};

const SCHEMES: usize = 40;
const BENEFITS: usize = 6;
const YEARS: i32 = 8;
const YEAR: i32 = 2024;
/// Cells in all years together, about.
const CELLS: usize = 60_000;
const COUNTRY: &str = "TLS";

pub fn filled(q: &Questionnaire) -> Answers {
    let mut answers = Answers::new(COUNTRY, YEAR);
    for list in &q.lists {
        match &list.parent {
            None => (1..=SCHEMES).for_each(|n| answers.rows.push(row(&list.id, format!("S{n:02}"), None))),
            Some(parent) => {
                let parents: Vec<String> =
                    answers.rows.iter().filter(|r| &r.list == parent).map(|r| r.id.clone()).collect();
                for parent in parents {
                    let rows = (1..=BENEFITS).map(|n| row(&list.id, format!("{parent}.{n}"), Some(parent.clone())));
                    answers.rows.extend(rows);
                }
            }
        }
    }
    let mut cells = Vec::new();
    for module in &q.modules {
        let rows: Vec<Option<&str>> = match &module.rows {
            None => vec![None],
            Some(list) => answers.rows.iter().filter(|r| &r.list == list).map(|r| Some(r.id.as_str())).collect(),
        };
        for (number, row) in rows.into_iter().enumerate() {
            for question in &module.questions {
                for address in q.addresses(question, row, YEAR, COUNTRY) {
                    cells.push((value(q, question, &address, number), address));
                }
            }
        }
    }
    // A questionnaire with more cells than were meant is answered in part, each year the same.
    let share = (CELLS / YEARS as usize).min(cells.len());
    let all = cells.len();
    for (number, (value, address)) in cells.into_iter().enumerate() {
        if number * share / all == (number + 1) * share / all {
            continue;
        }
        for back in 0..YEARS {
            answers.cells.insert(address.in_year(YEAR - back), Cell::of(&value));
        }
    }
    answers
}

/// Figures of this year from all over the submission.
pub fn some_cells(answers: &Answers) -> Vec<Address> {
    let figures: Vec<&Address> =
        answers.cells.iter().filter(|(a, c)| a.year == answers.year && c.decimal().is_some()).map(|(a, _)| a).collect();
    let mut seen = std::collections::BTreeSet::new();
    figures.into_iter().filter(|a| seen.insert((a.question_ref(), a.dimensions.clone()))).cloned().collect()
}

fn row(list: &str, id: String, parent: Option<String>) -> Row {
    Row { list: list.to_owned(), id, parent, closed: false }
}

/// Codes vary from row to row; both sexes, and all parts, add up to the total.
fn value(q: &Questionnaire, question: &Question, address: &Address, row: usize) -> String {
    let list = question.codelist.as_deref().and_then(|list| q.codelist(list, COUNTRY)).map(|list| &list.codes);
    match (question.kind, list) {
        (Kind::Code | Kind::Codes, Some(codes)) => {
            codes.get(row % codes.len().max(1)).map(|c| c.code.clone()).unwrap_or_default()
        }
        (Kind::Year, _) => "2010".to_owned(),
        (Kind::Percent, _) => "5".to_owned(),
        (kind, _) if kind.is_number() => (figure(q, question) * (row + 1) * shares(q, address)).to_string(),
        _ => format!("Text {row} of {}", question.id),
    }
}

fn figure(q: &Questionnaire, question: &Question) -> usize {
    let part = |id: &String| q.module(&question.module).and_then(|m| m.question(id)).map_or(0, |part| figure(q, part));
    if question.parts.is_empty() { 1000 } else { question.parts.iter().map(part).sum() }
}

/// A total of a dimension is as many times a part as there are parts.
fn shares(q: &Questionnaire, address: &Address) -> usize {
    let of = |(dimension, code): (&String, &String)| {
        let total = q.dimensions.get(dimension).and_then(|d| d.total.as_ref());
        let codes = q.dimension_codes(dimension, COUNTRY).map_or(1, |list| list.codes.len());
        if total == Some(code) { codes.saturating_sub(1).max(1) } else { 1 }
    };
    address.dimensions.iter().map(of).product()
}
