//! Answers laid out as the data sets that the rules read, and what our own engine says to the same rules.

use serde::Serialize;

use super::write::Book;
use super::{RETURN, Ruleset, names};
use crate::domain::cells::{Answers, Figure};
use crate::domain::checks::Missing;
use crate::domain::checks::formula::{Reach, Spot};
use crate::domain::checks::grid::{Grid, RowNo};
use crate::domain::checks::kept::Kept;
use crate::domain::checks::layout::{COUNTRY, Layout, ListNo};
use crate::domain::checks::run::places;
use crate::domain::checks::scope::{Scope, Session};
use crate::domain::checks::verdict::Verdict;

/// The rows of one list: a data set.
#[derive(Debug)]
pub(super) struct Set {
    pub list: ListNo,
    pub columns: Vec<Column>,
}

#[derive(Debug)]
pub(super) struct Column {
    pub name: String,
    spot: Spot,
    role: Role,
}

/// What a component holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Identifier,
    Figure,
    Text,
    Status,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Component {
    pub name: String,
    pub role: Role,
}

impl Component {
    /// The status of a cell that nobody answered.
    pub const BLANK: &'static str = "O";
}

/// A data set with its data points; what is null has no text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub name: String,
    pub components: Vec<Component>,
    pub points: Vec<Vec<Option<String>>>,
}

/// A rule that does not hold, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Failed {
    pub rule: String,
    pub r#return: String,
    /// The row; none for the country.
    pub row: Option<String>,
}

pub(super) fn set(book: &mut Book, list: ListNo) -> &mut Set {
    let place = book.sets.iter().position(|set| set.list == list).unwrap_or_else(|| {
        book.sets.push(Set { list, columns: Vec::new() });
        book.sets.len() - 1
    });
    &mut book.sets[place]
}

/// A list with those above it, the topmost first; nothing for the country.
pub(super) fn chain(layout: &Layout, list: ListNo) -> Vec<ListNo> {
    let own = Some(list).filter(|list| *list != COUNTRY);
    let mut lists: Vec<ListNo> = std::iter::successors(own, |l| layout.parent(*l)).take(layout.lists()).collect();
    lists.reverse();
    lists
}

impl Set {
    /// The name of the column that holds this, which is added where it is new.
    pub fn column(&mut self, layout: &Layout, spot: Spot, role: Role) -> String {
        if let Some(known) = self.columns.iter().find(|column| column.spot == spot && column.role == role) {
            return known.name.clone();
        }
        let cell = layout.address(spot.slot, None, 0).map(|at| names::cell(&at, spot.back)).unwrap_or_default();
        let of = if spot.reach == Reach::Second { "_2ND" } else { "" };
        let ending = if role == Role::Status { "_STATUS" } else { "" };
        let base = format!("{cell}{of}{ending}");
        // Engines may not tell capitals from small letters.
        let taken = |name: &str| self.columns.iter().any(|column| column.name.eq_ignore_ascii_case(name));
        let mut name = base.clone();
        for number in 2.. {
            if !taken(&name) {
                break;
            }
            name = format!("{base}_{number}");
        }
        self.columns.push(Column { name: name.clone(), spot, role });
        name
    }
}

impl Ruleset {
    /// The data sets with the data points of these returns, each under its name.
    pub fn tables<'a>(&self, returns: impl IntoIterator<Item = (&'a str, &'a Answers)>) -> Vec<Table> {
        let mut tables: Vec<Table> = self.sets.iter().map(|set| self.table(set)).collect();
        let kept = Kept::new(&self.formulas);
        for (name, answers) in returns {
            let grid = Grid::new(&self.layout, answers, self.years_back);
            let session = Session::new(&self.layout, &grid, &self.formulas, &kept);
            for (set, table) in self.sets.iter().zip(&mut tables) {
                let rows = grid.open(set.list).iter();
                table.points.extend(rows.map(|row| self.point(set, name, &session, *row)));
            }
        }
        tables
    }

    fn table(&self, set: &Set) -> Table {
        let rows = chain(&self.layout, set.list).into_iter().map(|list| names::row(&self.layout, list));
        let identifiers = std::iter::once(RETURN.to_owned()).chain(rows);
        let identifiers = identifiers.map(|name| Component { name, role: Role::Identifier });
        let measures = set.columns.iter().map(|column| Component { name: column.name.clone(), role: column.role });
        let components = identifiers.chain(measures).collect();
        Table { name: names::set(&self.layout, set.list), components, points: Vec::new() }
    }

    fn point(&self, set: &Set, name: &str, session: &Session<'_>, row: RowNo) -> Vec<Option<String>> {
        let grid = session.grid;
        let above = |list: ListNo| match self.layout.above(list, set.list) {
            Some(levels) => grid.above(row, levels),
            None => Some(row),
        };
        // A row that hangs in the air is below no other.
        let id = |list: ListNo| Some(above(list).and_then(|row| grid.id(row)).unwrap_or("-").to_owned());
        let identifiers =
            std::iter::once(Some(name.to_owned())).chain(chain(&self.layout, set.list).into_iter().map(id));
        let scope = session.at(row, Missing::default());
        identifiers.chain(set.columns.iter().map(|column| column.value(&scope))).collect()
    }

    /// What our own engine finds of the same checks.
    pub fn failed(&self, name: &str, answers: &Answers) -> Vec<Failed> {
        let (grid, kept) = (self.plan.grid(answers), self.plan.kept());
        let session = self.plan.session(&grid, &kept);
        let mut rules = self.rules.iter();
        let mut failed = Vec::new();
        for check in &self.plan.checks {
            let of_check: Vec<_> = rules.by_ref().take(check.variants.len()).collect();
            for (row, variant) in places(&grid, check) {
                let scope = session.at(row, check.missing);
                let fails = matches!(check.judge(&scope, variant), Verdict::Fails(_));
                if let Some(rule) = of_check.get(variant).filter(|_| fails) {
                    let row = grid.id(row).map(str::to_owned);
                    failed.push(Failed { rule: rule.rule.clone(), r#return: name.to_owned(), row });
                }
            }
        }
        failed
    }
}

impl Column {
    fn value(&self, scope: &Scope<'_>) -> Option<String> {
        let entry = scope.entry(&self.spot);
        match self.role {
            Role::Identifier => None,
            Role::Figure => entry.and_then(|entry| match entry.figure {
                Figure::Known(value) => Some(value.normalize().to_string()),
                _ => None,
            }),
            Role::Text => entry.and_then(|entry| entry.text.as_deref().map(str::to_owned)),
            Role::Status => {
                let said = entry.filter(|entry| entry.said).map(|entry| entry.status.code());
                Some(said.unwrap_or(Component::BLANK).to_owned())
            }
        }
    }
}
