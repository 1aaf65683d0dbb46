//! What is left: page by page which questions have no answer yet, and which gaps have no reason.

use super::Sheet;
use crate::domain::cells::Row;
use crate::domain::questionnaire::{Address, Module, Question};
use crate::store::submissions::Contribution;

/// One page that is filled in: a module, or the part of it that belongs to one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageLeft {
    pub module: String,
    /// The row that the address of the page names.
    pub row: Option<String>,
    /// Questions that are asked and not optional.
    pub expected: usize,
    /// Questions with at least one value.
    pub filled: usize,
    /// Questions answered by nothing but a status.
    pub coded: usize,
    /// The first cell of each question without any answer; whether it is required.
    pub blank: Vec<(Address, bool)>,
    /// Cells coded as not available, without a note that says why.
    pub unexplained: Vec<Address>,
}

impl PageLeft {
    pub fn done(&self) -> bool {
        self.blank.is_empty() && self.unexplained.is_empty()
    }
}

/// All pages in the order of the questionnaire.
pub fn of(sheet: &Sheet) -> Vec<PageLeft> {
    sheet.edition.questionnaire.modules.iter().flat_map(|module| of_module(sheet, module)).collect()
}

/// Of the questions whose cells an institution says: how many have an answer, and how many are asked.
pub fn in_layer(sheet: &Sheet, layer: &Contribution) -> (usize, usize) {
    let (mut filled, mut expected) = (0, 0);
    let (q, answers) = (&sheet.edition.questionnaire, &sheet.answers);
    for (question, row) in q.modules.iter().flat_map(|module| asked(sheet, module)) {
        let addresses = q.addresses(question, row, answers.year, &answers.country);
        if !question.optional && addresses.first().is_some_and(|a| sheet.layers.says(layer, &sheet.edition, a)) {
            expected += 1;
            filled += usize::from(addresses.iter().any(|address| answers.cell(address).is_some()));
        }
    }
    (filled, expected)
}

/// Each question of a module with each row that it is asked about.
fn asked<'a>(sheet: &'a Sheet, module: &'a Module) -> Vec<(&'a Question, Option<&'a str>)> {
    let q = &sheet.edition.questionnaire;
    let rows: Vec<Option<&str>> = match module.rows.as_deref() {
        None => vec![None],
        Some(list) => sheet.answers.rows_of(list, None).map(|row| Some(row.id.as_str())).collect(),
    };
    let questions = module.tables.iter().flat_map(|table| module.table_questions(table));
    let each = questions.flat_map(|question| rows.iter().map(move |row| (question, *row)));
    each.filter(|(question, row)| sheet.answers.is_asked(q, question, *row)).collect()
}

fn of_module(sheet: &Sheet, module: &Module) -> Vec<PageLeft> {
    let q = &sheet.edition.questionnaire;
    let Some(list) = module.rows.as_deref() else { return vec![page(sheet, module, None, &[None])] };
    let rows = |list, parent| sheet.answers.rows_of(list, parent).collect::<Vec<&Row>>();
    let listed = match q.list(list).and_then(|l| l.parent.as_deref()) {
        Some(parents) => rows(parents, None).into_iter().map(|p| (p, rows(list, Some(p.id.as_str())))).collect(),
        None => rows(list, None).into_iter().map(|r| (r, vec![r])).collect::<Vec<_>>(),
    };
    let pages = listed.into_iter().filter(|(_, on_page)| !on_page.is_empty());
    pages
        .map(|(named, on_page)| {
            let ids: Vec<Option<&str>> = on_page.iter().map(|row| Some(row.id.as_str())).collect();
            page(sheet, module, Some(&named.id), &ids)
        })
        .collect()
}

fn page(sheet: &Sheet, module: &Module, row: Option<&str>, rows: &[Option<&str>]) -> PageLeft {
    let mut left = PageLeft {
        module: module.id.clone(),
        row: row.map(str::to_owned),
        expected: 0,
        filled: 0,
        coded: 0,
        blank: Vec::new(),
        unexplained: Vec::new(),
    };
    let asked =
        |question: &&Question, row: Option<&str>| sheet.answers.is_asked(&sheet.edition.questionnaire, question, row);
    // In the order in which they stand on the page.
    for question in module.tables.iter().flat_map(|table| module.table_questions(table)) {
        for row in rows.iter().filter(|row| asked(&question, **row)) {
            one(sheet, question, *row, &mut left);
        }
    }
    left
}

fn one(sheet: &Sheet, question: &Question, row: Option<&str>, left: &mut PageLeft) {
    let answers = &sheet.answers;
    let addresses = sheet.edition.questionnaire.addresses(question, row, answers.year, &answers.country);
    // What nobody has to answer is not left; a gap that was given there still needs its reason.
    if !question.optional {
        let answered = addresses.iter().any(|address| answers.cell(address).is_some());
        let valued = addresses.iter().any(|a| answers.cell(a).is_some_and(|c| c.value.is_some()));
        left.expected += 1;
        left.filled += usize::from(valued);
        left.coded += usize::from(answered && !valued);
        let first = addresses.first().filter(|_| !answered);
        left.blank.extend(first.map(|address| (address.clone(), question.required)));
    }
    let unexplained = |a: &&Address| answers.cell(a).is_some_and(|c| c.status.is_gap() && c.note.is_none());
    left.unexplained.extend(addresses.iter().filter(unexplained).cloned());
}
