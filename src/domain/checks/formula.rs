//! Operands and conditions after compiling: names have become places, codes of the loop are filled in.

use rust_decimal::Decimal;

use super::layout::{ListNo, SlotNo};
use super::{FoldKind, Op, Part};

#[derive(Debug, PartialEq)]
pub(crate) enum Node {
    Const(Decimal),
    Cell(Place),
    Fold(Box<Folded>),
    Add(Vec<Node>),
    Multiply(Vec<Node>),
    Subtract(Box<(Node, Node)>),
    Divide(Box<(Node, Node)>),
    /// An indicator of the questionnaire, by the number of its formula.
    Rate(usize, Part),
}

/// What a reference to a cell stands for.
#[derive(Debug, PartialEq)]
pub(crate) enum Place {
    One(Spot),
    /// The cells of all codes of a dimension that has no total: the regions of a country.
    Each(Vec<Spot>),
    /// It cannot exist here: a code that the country does not have.
    Nowhere,
}

/// A cell seen from a row.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Spot {
    pub slot: SlotNo,
    /// Its place within its row.
    pub within: usize,
    pub reach: Reach,
    /// 1 for the year before.
    pub back: usize,
    /// All hold where it is asked.
    pub asked: Vec<Asked>,
}

/// Whose cell it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    Own,
    /// Of the row so many lists above.
    Above(u8),
    /// Of the second row of a pair.
    Second,
    Country,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Asked {
    pub spot: Spot,
    pub codes: Vec<String>,
}

#[derive(Debug, PartialEq)]
pub(crate) struct Folded {
    pub list: ListNo,
    /// Only the rows of the context row.
    pub within_parent: bool,
    pub filter: Vec<Test>,
    pub place: Place,
    pub fold: FoldKind,
}

/// A condition.
#[derive(Debug, PartialEq)]
pub(crate) enum Test {
    In(Option<Spot>, Vec<String>),
    NotIn(Option<Spot>, Vec<String>),
    /// The two rows of a pair hold the same code.
    Shares(Option<Spot>, Option<Spot>),
    Given(Option<Spot>, bool),
    Compare(Node, Op, Node),
}

impl Test {
    /// The cells of which it wants certain codes.
    pub fn coded(&self) -> impl Iterator<Item = &Spot> {
        let spots = match self {
            Test::In(spot, _) | Test::NotIn(spot, _) => [spot.as_ref(), None],
            Test::Shares(one, other) => [one.as_ref(), other.as_ref()],
            Test::Given(..) | Test::Compare(..) => [None, None],
        };
        spots.into_iter().flatten()
    }

    /// Whether it is about codes of the very row that it looks at.
    pub fn is_own(&self) -> bool {
        self.coded().next().is_some_and(|spot| spot.reach == Reach::Own)
    }
}

impl Place {
    pub fn spots(&self) -> &[Spot] {
        match self {
            Place::One(spot) => std::slice::from_ref(spot),
            Place::Each(spots) => spots,
            Place::Nowhere => &[],
        }
    }
}
