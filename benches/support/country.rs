//! A large country: the modules that everybody fills in, answered for every row and year, with totals that are the sums
//! of their parts.

use std::collections::BTreeSet;

use ssi::domain::cells::{Answers, Cell, Row, pairs};
use ssi::domain::questionnaire::{Address, Kind, Question, Questionnaire, RowList};

const SCHEMES: usize = 40;
const BENEFITS: usize = 6;
const YEARS: i32 = 8;
pub const YEAR: i32 = 2024;
/// Modules that everybody fills in.
const MODULES: usize = 6;
const COUNTRY: &str = "TLS";

pub fn filled(q: &Questionnaire) -> Answers {
    let mut answers = Answers::new(COUNTRY, YEAR);
    let asked: BTreeSet<&str> = q.modules.iter().take(MODULES).filter_map(|module| module.rows.as_deref()).collect();
    let mut lists: Vec<_> =
        q.lists.iter().filter(|list| list.pairs_of.is_none() && asked.contains(list.id.as_str())).collect();
    // Rows of a list stand below rows that are there already.
    lists.sort_by_key(|list| list.parent.is_some());
    for list in lists {
        match &list.parent {
            None => (1..=SCHEMES).for_each(|n| answers.rows.push(row(list, format!("{}{n:02}", initial(list)), None))),
            Some(parent) => {
                let parents: Vec<String> =
                    answers.rows.iter().filter(|r| &r.list == parent).map(|r| r.id.clone()).collect();
                for parent in parents {
                    let id = |n| format!("{parent}.{}{n}", initial(list));
                    let rows = (1..=BENEFITS).map(|n| row(list, id(n), Some(parent.clone())));
                    answers.rows.extend(rows);
                }
            }
        }
    }
    for module in q.modules.iter().take(MODULES) {
        let rows: Vec<Option<String>> = match &module.rows {
            None => vec![None],
            Some(list) => answers.rows.iter().filter(|r| &r.list == list).map(|r| Some(r.id.clone())).collect(),
        };
        for (number, row) in rows.iter().enumerate() {
            for question in module.questions.iter().filter(|question| is_asked_of_all(q, question)) {
                for address in q.addresses(question, row.as_deref(), YEAR, COUNTRY) {
                    let cell = Cell::of(&value(q, question, &address, number));
                    answers.cells.extend((0..YEARS).map(|back| (address.in_year(YEAR - back), cell.clone())));
                }
            }
        }
    }
    answers.rows = pairs::added(q, answers.rows);
    answers
}

/// Regions and other breakdowns without a total are left out: few countries have them. Nothing has ended.
fn is_asked_of_all(q: &Questionnaire, question: &Question) -> bool {
    let is_end = q.lists.iter().any(|list| list.closed.as_ref() == Some(&question.id));
    !is_end && question.dimensions.iter().all(|d| q.dimensions.get(d).is_some_and(|d| d.total.is_some()))
}

fn row(list: &RowList, id: String, parent: Option<String>) -> Row {
    Row { list: list.id.clone(), id, parent, closed: false }
}

/// Keeps the rows of several lists apart.
fn initial(list: &RowList) -> String {
    list.id.chars().take(1).collect::<String>().to_uppercase()
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
