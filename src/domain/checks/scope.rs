//! Where a check stands while it is evaluated: row, loop codes and year; and what its operands are worth there.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{CellAt, Condition, Fold, FoldKind, Missing, Op, Operand};
use crate::domain::cells::{Answers, Figure};
use crate::domain::questionnaire::{Address, CellRef, Questionnaire};

#[derive(Debug, Clone)]
pub(crate) struct Scope<'a> {
    pub q: &'a Questionnaire,
    pub answers: &'a Answers,
    pub row: Option<&'a str>,
    /// Codes bound by the loop of the check.
    pub codes: BTreeMap<String, String>,
    /// Added to the year of every cell: -1 to see the same operand a year back.
    pub shift: i32,
    /// What a row without a figure means for a fold.
    pub missing: Missing,
}

/// What an operand is worth, with the cells it was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Worth {
    pub figure: Figure,
    pub cells: Vec<Address>,
}

impl Worth {
    pub fn known(&self) -> Option<Decimal> {
        match self.figure {
            Figure::Known(value) => Some(value),
            _ => None,
        }
    }
}

impl<'a> Scope<'a> {
    pub fn new(q: &'a Questionnaire, answers: &'a Answers, row: Option<&'a str>) -> Self {
        Scope { q, answers, row, codes: BTreeMap::new(), shift: 0, missing: Missing::default() }
    }

    pub fn a_year_back(&self) -> Self {
        Scope { shift: self.shift - 1, ..self.clone() }
    }

    pub fn on_row(&self, row: &'a str) -> Self {
        Scope { row: Some(row), ..self.clone() }
    }

    /// The address of a cell from here. A dimension named neither by `at` nor by the loop stands at its total.
    pub fn address(&self, cell: &CellRef, at: &BTreeMap<String, String>, year: i32) -> Option<Address> {
        let question = self.q.question(cell)?;
        let mut codes = Vec::new();
        for dimension in &question.dimensions {
            let total = self.q.dimensions.get(dimension).and_then(|d| d.total.as_ref());
            let code = at.get(dimension).or_else(|| self.codes.get(dimension)).or(total)?;
            codes.push((dimension.as_str(), code.as_str()));
        }
        Some(self.answers.address_for(self.q, cell, self.row, &codes, self.answers.year + self.shift + year))
    }

    pub fn worth(&self, operand: &Operand) -> Worth {
        match operand {
            Operand::Const { r#const } => Worth { figure: Figure::Known(*r#const), cells: Vec::new() },
            Operand::Cell(CellAt { cell, at, year }) => self.cell(cell, at, *year),
            Operand::Fold(fold) => self.fold(fold),
            Operand::Add { add } => self.all(add, |a, b| a.checked_add(b)),
            Operand::Multiply { multiply } => self.all(multiply, |a, b| a.checked_mul(b)),
            Operand::Subtract { subtract } => self.two(&subtract.0, &subtract.1, |a, b| a.checked_sub(b)),
            Operand::Divide { divide } => self.two(&divide.0, &divide.1, |a, b| a.checked_div(b)),
        }
    }

    fn cell(&self, cell: &CellRef, at: &BTreeMap<String, String>, year: i32) -> Worth {
        match self.address(cell, at, year) {
            Some(address) => Worth { figure: self.figure(cell, &address), cells: vec![address] },
            None => self.sum_of_codes(cell, at, year),
        }
    }

    /// The figure of one cell. What is blank because it is not asked of the row does not exist there.
    fn figure(&self, cell: &CellRef, address: &Address) -> Figure {
        match self.answers.figure(address) {
            Figure::Missing if self.answers.cell(address).is_none() && !self.is_asked(cell) => Figure::NotApplicable,
            figure => figure,
        }
    }

    pub fn is_asked(&self, cell: &CellRef) -> bool {
        self.q.question(cell).is_none_or(|question| self.answers.is_asked(self.q, question, self.row))
    }

    /// Whether a cell has a value; a status alone says why there is none.
    pub fn has_value(&self, address: &Address) -> bool {
        self.answers.cell(address).is_some_and(|cell| cell.value.is_some())
    }

    /// A dimension without a total stands for the sum over the codes that have a figure: the regions of a country.
    fn sum_of_codes(&self, cell: &CellRef, at: &BTreeMap<String, String>, year: i32) -> Worth {
        let none = Worth { figure: Figure::Missing, cells: Vec::new() };
        let open = |d: &&String| !at.contains_key(*d) && self.q.dimensions.get(*d).is_some_and(|d| d.total.is_none());
        let Some(dimension) = self.q.question(cell).and_then(|question| question.dimensions.iter().find(open)) else {
            return none;
        };
        let Some(list) = self.q.dimension_codes(dimension, &self.answers.country) else { return none };
        let (mut sum, mut cells) = (Decimal::ZERO, Vec::new());
        for code in &list.codes {
            let mut at = at.clone();
            at.insert(dimension.clone(), code.code.clone());
            if let Some((address, Figure::Known(value))) =
                self.address(cell, &at, year).map(|a| (a.clone(), self.answers.figure(&a)))
            {
                sum += value;
                cells.push(address);
            }
        }
        if cells.is_empty() { none } else { Worth { figure: Figure::Known(sum), cells } }
    }

    /// Rows whose cell is not applicable count as nothing; a row whose cell is missing makes the fold missing, because a
    /// sum that leaves out an unknown part is a wrong sum; unless the check counts it zero beside a known one. Texts can be
    /// counted as well, so a count asks for values and not for figures.
    fn fold(&self, fold: &Fold) -> Worth {
        let parent = self.row.filter(|id| self.answers.row(id).is_some_and(|r| r.list != fold.rows));
        let mut values = Vec::new();
        let mut cells = Vec::new();
        let mut missing = false;
        let mut count: u32 = 0;
        for row in self.answers.rows_of(&fold.rows, parent) {
            let scope = self.on_row(&row.id);
            if !fold.filter.iter().all(|condition| scope.holds(condition)) {
                continue;
            }
            let worth = scope.cell(&fold.cell, &fold.at, fold.year);
            if fold.fold == FoldKind::Count {
                if worth.cells.iter().any(|address| self.has_value(address)) {
                    count += 1;
                    cells.extend(worth.cells);
                }
                continue;
            }
            match worth.figure {
                Figure::Known(value) => {
                    values.push(value);
                    cells.extend(worth.cells);
                }
                Figure::Missing => {
                    missing |= self.missing == Missing::Skip;
                    cells.extend(worth.cells);
                }
                Figure::NotApplicable => {}
            }
        }
        let figure = match fold.fold {
            FoldKind::Count => Some(Decimal::from(count)),
            _ if missing || values.is_empty() => None,
            FoldKind::Sum => values.iter().try_fold(Decimal::ZERO, |a, b| a.checked_add(*b)),
            FoldKind::Max => values.iter().max().copied(),
            FoldKind::Min => values.iter().min().copied(),
        };
        Worth { figure: figure.map_or(Figure::Missing, Figure::Known), cells }
    }

    fn all(&self, operands: &[Operand], combine: impl Fn(Decimal, Decimal) -> Option<Decimal>) -> Worth {
        let mut worths = operands.iter().map(|o| self.worth(o));
        let Some(first) = worths.next() else { return Worth { figure: Figure::Missing, cells: Vec::new() } };
        worths.fold(first, |a, b| combined(a, b, &combine))
    }

    fn two(&self, a: &Operand, b: &Operand, combine: impl Fn(Decimal, Decimal) -> Option<Decimal>) -> Worth {
        combined(self.worth(a), self.worth(b), &combine)
    }

    pub fn holds(&self, condition: &Condition) -> bool {
        let none = BTreeMap::new();
        match condition {
            Condition::In { cell, r#in } => self
                .address(cell, &none, 0)
                .and_then(|address| self.answers.cell(&address))
                .is_some_and(|cell| cell.codes().any(|code| r#in.iter().any(|c| c == code))),
            Condition::Given { cell, given } => {
                let is = self
                    .address(cell, &none, 0)
                    .and_then(|address| self.answers.cell(&address))
                    .is_some_and(|cell| cell.value.is_some());
                is == *given
            }
            Condition::Compare { left, op, right } => match (self.worth(left).known(), self.worth(right).known()) {
                (Some(left), Some(right)) => op.holds(left, right, Decimal::ZERO),
                _ => false,
            },
        }
    }
}

fn combined(a: Worth, b: Worth, combine: &impl Fn(Decimal, Decimal) -> Option<Decimal>) -> Worth {
    let figure = match (a.figure, b.figure) {
        (Figure::Known(a), Figure::Known(b)) => combine(a, b).map_or(Figure::Missing, Figure::Known),
        (Figure::Missing, _) | (_, Figure::Missing) => Figure::Missing,
        _ => Figure::NotApplicable,
    };
    let mut cells = a.cells;
    cells.extend(b.cells);
    Worth { figure, cells }
}

impl Op {
    /// Whether `left op right`, both sides given `tolerance`.
    pub fn holds(self, left: Decimal, right: Decimal, tolerance: Decimal) -> bool {
        match self {
            Op::Le => left <= right + tolerance,
            Op::Ge => left >= right - tolerance,
            Op::Lt => left < right,
            Op::Gt => left > right,
            Op::Eq => (left - right).abs() <= tolerance,
            Op::Ne => (left - right).abs() > tolerance,
        }
    }
}

/// Every combination of the codes of the loop; one empty combination without a loop.
pub(crate) fn combinations(over: &BTreeMap<String, Vec<String>>) -> Vec<BTreeMap<String, String>> {
    over.iter().fold(vec![BTreeMap::new()], |combinations, (dimension, codes)| {
        combinations
            .iter()
            .flat_map(|before| {
                codes.iter().map(move |code| {
                    let mut with = before.clone();
                    with.insert(dimension.clone(), code.clone());
                    with
                })
            })
            .collect()
    })
}
