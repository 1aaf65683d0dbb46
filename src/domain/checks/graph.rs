//! Which checks read which cells, so that one changed answer runs a few checks and not all of them.

use std::collections::BTreeMap;

use super::{Check, CheckKind, Condition, Finding, Fold, Operand, run_check};
use crate::domain::cells::Answers;
use crate::domain::questionnaire::{Address, CellRef, Questionnaire};

/// The checks that read a cell, in this or in another year.
pub fn checks_touching<'a>(q: &'a Questionnaire, address: &Address) -> Vec<&'a Check> {
    let touches = |check: &&Check| reads(q, check).iter().any(|read| read.touches(q, check, address));
    q.checks.iter().filter(touches).collect()
}

/// The findings that a change of one cell can have made: of the checks that read it, and there only of the rows that
/// read it. What was found before for the same checks and rows and is not found now is gone.
pub fn run_for(q: &Questionnaire, answers: &Answers, changed: &Address) -> Vec<Finding> {
    let of = |check| {
        run_check(q, answers, check).into_iter().filter(move |f| concerns(q, answers, check, f.row.as_deref(), changed))
    };
    checks_touching(q, changed).into_iter().flat_map(of).collect()
}

/// Whether a check, seen from a row, reads the cell.
fn concerns(q: &Questionnaire, answers: &Answers, check: &Check, row: Option<&str>, changed: &Address) -> bool {
    let reaches = |cell: &CellRef, from: Option<&str>| answers.row_for(q, cell, from) == changed.row.as_deref();
    reads(q, check).iter().filter(|read| read.touches(q, check, changed)).any(|read| match read.from {
        From::Context => reaches(read.cell, row),
        From::Rows(list) => {
            let parent = row.filter(|id| answers.row(id).is_some_and(|r| r.list != list));
            answers.rows_of(list, parent).any(|r| reaches(read.cell, Some(&r.id)))
        }
        From::Anywhere => true,
    })
}

/// One place where a check reads a cell.
#[derive(Clone, Copy)]
struct Read<'a> {
    cell: &'a CellRef,
    at: Option<&'a BTreeMap<String, String>>,
    from: From<'a>,
}

#[derive(Clone, Copy)]
enum From<'a> {
    /// The row of the context, or its parent.
    Context,
    /// Every row of a list that the context reaches.
    Rows(&'a str),
    /// A fold inside a condition of a fold.
    Anywhere,
}

impl Read<'_> {
    fn touches(&self, q: &Questionnaire, check: &Check, address: &Address) -> bool {
        let same = self.cell.module == address.module && self.cell.question == address.question;
        same && address.dimensions.iter().all(|(dimension, code)| {
            if let Some(named) = self.at.and_then(|at| at.get(dimension)) {
                return named == code;
            }
            if let Some(codes) = check.over.get(dimension) {
                return codes.contains(code);
            }
            // A dimension without a total stands for all its codes.
            let total = q.dimensions.get(dimension).and_then(|d| d.total.as_ref());
            total.is_none_or(|total| total == code)
        })
    }
}

fn reads<'a>(q: &'a Questionnaire, check: &'a Check) -> Vec<Read<'a>> {
    let mut found = Vec::new();
    of_conditions(&check.when, From::Context, &mut found);
    match &check.kind {
        CheckKind::Sum { total, parts, .. } => {
            of_operand(total, From::Context, &mut found);
            parts.iter().for_each(|part| of_operand(part, From::Context, &mut found));
        }
        CheckKind::Compare { left, right, .. } => of_pair(left, right, From::Context, &mut found),
        CheckKind::Change(change) => of_operand(&change.operand, From::Context, &mut found),
        CheckKind::Ratio { numerator, denominator, .. } => of_pair(numerator, denominator, From::Context, &mut found),
        CheckKind::RequiredIf { cell } => found.push(Read { cell, at: None, from: From::Context }),
        CheckKind::Unique(of) => found.push(Read { cell: &of.cell, at: Some(&of.at), from: From::Rows(&of.rows) }),
        CheckKind::Aggregate { fold, right, .. } => {
            of_fold(fold, From::Context, &mut found);
            of_operand(right, From::Context, &mut found);
        }
    }
    // Whether a question is asked decides how its blank is read.
    let asked = |read: &Read<'a>| {
        let when = q.question(read.cell)?.when.as_ref()?;
        Some(Read { cell: &when.cell, at: None, from: read.from })
    };
    let whens: Vec<Read> = found.iter().filter_map(asked).collect();
    found.extend(whens);
    found
}

fn of_operand<'a>(operand: &'a Operand, from: From<'a>, found: &mut Vec<Read<'a>>) {
    match operand {
        Operand::Const { .. } => {}
        Operand::Cell(cell) => found.push(Read { cell: &cell.cell, at: Some(&cell.at), from }),
        Operand::Fold(fold) => of_fold(fold, from, found),
        Operand::Add { add: operands } | Operand::Multiply { multiply: operands } => {
            operands.iter().for_each(|operand| of_operand(operand, from, found));
        }
        Operand::Subtract { subtract: pair } | Operand::Divide { divide: pair } => {
            of_pair(&pair.0, &pair.1, from, found)
        }
    }
}

fn of_pair<'a>(left: &'a Operand, right: &'a Operand, from: From<'a>, found: &mut Vec<Read<'a>>) {
    of_operand(left, from, found);
    of_operand(right, from, found);
}

fn of_fold<'a>(fold: &'a Fold, from: From<'a>, found: &mut Vec<Read<'a>>) {
    let rows = match from {
        From::Context => From::Rows(&fold.rows),
        From::Rows(_) | From::Anywhere => From::Anywhere,
    };
    found.push(Read { cell: &fold.cell, at: Some(&fold.at), from: rows });
    of_conditions(&fold.filter, rows, found);
}

fn of_conditions<'a>(conditions: &'a [Condition], from: From<'a>, found: &mut Vec<Read<'a>>) {
    for condition in conditions {
        match condition {
            Condition::In { cell, .. } | Condition::Given { cell, .. } => found.push(Read { cell, at: None, from }),
            Condition::Compare { left, right, .. } => of_pair(left, right, from, found),
        }
    }
}
