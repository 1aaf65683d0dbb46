//! How far a submission is: per module, how many of the questions that are asked have an answer. Optional questions are
//! not waited for.

use std::collections::BTreeSet;

use super::Sheet;
use crate::domain::questionnaire::{Module, Question};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    pub answered: usize,
    pub asked: usize,
    /// Required questions without an answer.
    pub required_left: usize,
}

impl Progress {
    pub fn complete(self) -> bool {
        self.asked > 0 && self.answered == self.asked
    }

    fn plus(self, other: Progress) -> Progress {
        Progress {
            answered: self.answered + other.answered,
            asked: self.asked + other.asked,
            required_left: self.required_left + other.required_left,
        }
    }
}

pub fn of_module(sheet: &Sheet, module: &Module) -> Progress {
    match &module.rows {
        None => of_row(sheet, module, None),
        Some(list) => sheet
            .answers
            .rows_of(list, None)
            .map(|row| of_row(sheet, module, Some(&row.id)))
            .fold(Progress::default(), Progress::plus),
    }
}

/// Whether a module may stay as it is: it has only optional questions, or rows that a country need not have.
pub fn is_optional(sheet: &Sheet, module: &Module) -> bool {
    let list = module.rows.as_deref().and_then(|id| sheet.edition.questionnaire.list(id));
    list.is_some_and(|list| list.optional) || module.questions.iter().all(|question| question.optional)
}

pub fn of_row(sheet: &Sheet, module: &Module, row: Option<&str>) -> Progress {
    let answered = answered(sheet, module, row);
    let mut progress = Progress::default();
    for question in module.questions.iter().filter(|question| is_expected(sheet, question, row)) {
        let answered = answered.contains(question.id.as_str());
        progress.asked += 1;
        progress.answered += usize::from(answered);
        progress.required_left += usize::from(question.required && !answered);
    }
    progress
}

fn is_expected(sheet: &Sheet, question: &Question, row: Option<&str>) -> bool {
    !question.optional && sheet.answers.is_asked(&sheet.edition.questionnaire, question, row)
}

/// The questions of which at least one cell of the row has an answer this year.
pub(super) fn answered<'a>(sheet: &'a Sheet, module: &'a Module, row: Option<&'a str>) -> BTreeSet<&'a str> {
    let cells = sheet.answers.of_row(&module.id, row);
    let this_year = cells.filter(|(address, cell)| address.year == sheet.answers.year && !cell.is_blank());
    this_year.map(|(address, _)| address.question.as_str()).collect()
}
