//! What one evaluation of a check says.

use super::Shown;
use super::grid::CellNo;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Verdict {
    Holds,
    /// Mostly one failure; kinds that compare rows with each other can find several.
    Fails(Vec<Failure>),
    /// An operand is missing or does not exist here: nothing can be said.
    NotApplicable,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    /// The one to look at first in front.
    pub cells: Vec<CellNo>,
    pub values: Vec<(String, Shown)>,
}

pub(crate) fn failure(cells: Vec<CellNo>, values: Vec<(&str, Shown)>) -> Failure {
    Failure { cells, values: values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect() }
}

pub(crate) fn fails(cells: Vec<CellNo>, values: Vec<(&str, Shown)>) -> Verdict {
    Verdict::Fails(vec![failure(cells, values)])
}
