//! Everything a check, an indicator or an export may look at: one country's rows and cells, with the accepted cells
//! of earlier years beside them (the year is part of the address).

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Cell, Status, pairs};
use crate::domain::questionnaire::{Address, CellRef, Questionnaire};

/// A repeated thing: a scheme, or a benefit of a scheme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    pub list: String,
    pub id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// Closed rows are kept with their data; they are not asked for again.
    #[serde(default)]
    pub closed: bool,
}

/// A quantity as checks see it. Blank and `M` are missing; `N` is a known nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Figure {
    Known(Decimal),
    NotApplicable,
    #[default]
    Missing,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    pub country: String,
    pub year: i32,
    /// In the order of the country's list.
    pub rows: Vec<Row>,
    /// Cells of `year` and, where they were accepted, of earlier years.
    pub cells: BTreeMap<Address, Cell>,
    /// The day on which they are judged, `2024-12-31`; none where no day matters.
    pub today: Option<String>,
}

impl Answers {
    pub fn new(country: &str, year: i32) -> Self {
        Answers { country: country.to_owned(), year, rows: Vec::new(), cells: BTreeMap::new(), today: None }
    }

    pub fn row(&self, id: &str) -> Option<&Row> {
        self.rows.iter().find(|r| r.id == id)
    }

    /// Rows of a list that are not closed; within one parent when given.
    pub fn rows_of<'a>(&'a self, list: &'a str, parent: Option<&'a str>) -> impl Iterator<Item = &'a Row> {
        self.rows
            .iter()
            .filter(move |r| r.list == list && !r.closed && parent.is_none_or(|p| r.parent.as_deref() == Some(p)))
    }

    /// All cells of a module, of every year.
    pub fn of_module<'a>(&'a self, module: &'a str) -> impl Iterator<Item = (&'a Address, &'a Cell)> {
        let first = Address::new(module, None, "", &[], i32::MIN);
        self.cells.range(first..).take_while(move |(address, _)| address.module == module)
    }

    /// The cells of a row of a module, or of a module without rows; of every year.
    pub fn of_row<'a>(
        &'a self,
        module: &'a str,
        row: Option<&'a str>,
    ) -> impl Iterator<Item = (&'a Address, &'a Cell)> {
        let first = Address::new(module, row, "", &[], i32::MIN);
        let is_of_row = move |address: &Address| address.module == module && address.row.as_deref() == row;
        self.cells.range(first..).take_while(move |(address, _)| is_of_row(address))
    }

    pub fn cell(&self, address: &Address) -> Option<&Cell> {
        self.cells.get(address).filter(|c| !c.is_blank())
    }

    pub fn figure(&self, address: &Address) -> Figure {
        match self.cell(address) {
            Some(cell) if cell.status == Status::NotApplicable => Figure::NotApplicable,
            Some(cell) => cell.decimal().map_or(Figure::Missing, Figure::Known),
            None => Figure::Missing,
        }
    }

    /// The row of `cell`'s module that belongs to the context row: the row itself, or the one above it of whose list the
    /// cell is asked; `None` for cells of the country.
    pub fn row_for<'a>(&'a self, q: &Questionnaire, cell: &CellRef, row: Option<&'a str>) -> Option<&'a str> {
        let list = q.module(&cell.module)?.rows.as_deref()?;
        let context = self.row(row?)?;
        let mut above =
            std::iter::successors(Some(context), |row| self.row(row.parent.as_deref()?)).take(q.lists.len());
        above.find(|row| row.list == list).map_or(context.parent.as_deref(), |row| Some(&row.id))
    }

    /// The address of a cell reference seen from a context row.
    pub fn address_for(
        &self,
        q: &Questionnaire,
        cell: &CellRef,
        row: Option<&str>,
        dims: &[(&str, &str)],
        year: i32,
    ) -> Address {
        Address::new(&cell.module, self.row_for(q, cell, row), &cell.question, dims, year)
    }

    /// Whether a question is asked of this row: its `x-when` holds, or has no answer yet to judge by.
    pub fn is_asked(
        &self,
        q: &Questionnaire,
        question: &crate::domain::questionnaire::Question,
        row: Option<&str>,
    ) -> bool {
        let Some(when) = &question.when else { return true };
        let address = self.address_for(q, &when.cell, row, &[], self.year);
        match self.cell(&address) {
            Some(cell) => cell.codes().any(|c| when.codes.iter().any(|w| w == c)),
            None => true,
        }
    }

    /// Whether a cell is asked: its question is, and its code is among those that the row has (`x-codes-of`), where it
    /// has any.
    pub fn is_asked_at(
        &self,
        q: &Questionnaire,
        question: &crate::domain::questionnaire::Question,
        address: &Address,
    ) -> bool {
        let row = address.row.as_deref();
        let among = |cell: &CellRef| {
            let held = self.cell(&self.address_for(q, cell, row, &[], self.year));
            let code = q.dimension_like(question, cell).and_then(|d| address.dimensions.get(&d.id));
            held.zip(code).is_none_or(|(held, code)| held.codes().any(|c| c == code))
        };
        self.is_asked(q, question, row) && question.codes_of.as_ref().is_none_or(among)
    }

    /// The name of a row in the words of its country; its id where no name was given.
    pub fn row_name<'a>(&'a self, q: &Questionnaire, row: &'a str) -> &'a str {
        // On the page of its first row, a pair is called after its second.
        let row = pairs::second(row).unwrap_or(row);
        self.row(row)
            .and_then(|r| q.list(&r.list))
            .map(|list| Address::new(&list.module, Some(row), &list.name, &[], self.year))
            .and_then(|address| self.cells.get(&address))
            .and_then(|cell| cell.value.as_deref())
            .unwrap_or(row)
    }
}
