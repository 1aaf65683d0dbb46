//! Where a formula stands while it is evaluated: row and year; and what its operands are worth there.

use rust_decimal::Decimal;

use super::compile::{Formulas, TermNo};
use super::formula::{Folded, Node, Place, Reach, Spot, Test};
use super::grid::{CellNo, Entry, Grid, RowNo};
use super::kept::Kept;
use super::layout::{Layout, ListNo};
use super::{FoldKind, Missing, Op};
use crate::domain::cells::Figure;
use crate::domain::indicators::{Evaluated, Formula, Outcome};

/// What one run looks at. Indicators are computed when first asked for, and then kept.
#[derive(Debug)]
pub(crate) struct Session<'a> {
    pub layout: &'a Layout,
    pub grid: &'a Grid,
    formulas: &'a Formulas,
    kept: &'a Kept,
}

impl<'a> Session<'a> {
    /// What is kept must be of these formulas and true of this grid.
    pub fn new(layout: &'a Layout, grid: &'a Grid, formulas: &'a Formulas, kept: &'a Kept) -> Self {
        Session { layout, grid, formulas, kept }
    }

    pub fn at(&self, row: RowNo, missing: Missing) -> Scope<'_> {
        Scope { session: self, row, shift: 0, missing }
    }
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Scope<'a> {
    pub session: &'a Session<'a>,
    pub row: RowNo,
    /// Years added to those of every cell: 1 to see the same operand a year back.
    shift: usize,
    /// What a row without a figure means for a fold.
    pub missing: Missing,
}

/// The cells that an operand is read from, where somebody wants to know them.
type Trail<'t> = Option<&'t mut Vec<CellNo>>;

impl<'a> Scope<'a> {
    pub fn a_year_back(&self) -> Self {
        Scope { shift: self.shift + 1, ..*self }
    }

    pub fn on_row(&self, row: RowNo) -> Self {
        Scope { row, ..*self }
    }

    /// What an operand is worth; nothing else is made on the way.
    pub fn figure(&self, node: &Node) -> Figure {
        self.worth(node, None)
    }

    pub fn known(&self, node: &Node) -> Option<Decimal> {
        match self.figure(node) {
            Figure::Known(value) => Some(value),
            _ => None,
        }
    }

    /// The cells that operands are read from, in their order.
    pub fn cells<'n>(&self, nodes: impl IntoIterator<Item = &'n Node>) -> Vec<CellNo> {
        let mut cells = Vec::new();
        for node in nodes {
            self.worth(node, Some(&mut cells));
        }
        cells
    }

    fn worth(&self, node: &Node, mut trail: Trail<'_>) -> Figure {
        match node {
            Node::Const(value) => Figure::Known(*value),
            Node::Cell(place) => self.place(place, trail),
            Node::Fold(fold) => self.fold(fold, trail),
            Node::Add(nodes) => self.all(nodes, trail, Decimal::checked_add),
            Node::Multiply(nodes) => self.all(nodes, trail, Decimal::checked_mul),
            Node::Subtract(pair) => {
                let left = self.worth(&pair.0, trail.as_deref_mut());
                combined(left, self.worth(&pair.1, trail), Decimal::checked_sub)
            }
            Node::Divide(pair) => {
                let left = self.worth(&pair.0, trail.as_deref_mut());
                combined(left, self.worth(&pair.1, trail), Decimal::checked_div)
            }
            Node::Rate(number, part) => {
                if let Some((trail, formula)) = trail.zip(self.formula(*number)) {
                    trail.extend(formula.cells(self, part));
                }
                self.outcome(*number).and_then(|outcome| outcome.part(part)).map_or(Figure::Missing, Figure::Known)
            }
        }
    }

    /// What an indicator comes to; that it is of the country, whatever row asks for it, lets all rows share it.
    pub fn outcome(&self, number: usize) -> Option<&'a Outcome> {
        let formula = self.formula(number)?;
        Some(self.session.kept.outcome(number, self.shift)?.get_or_init(|| formula.evaluate(&self.nation())))
    }

    /// What terms come to, by their numbers.
    pub fn terms<'n>(&self, numbers: &'n [TermNo]) -> impl Iterator<Item = &'a Evaluated> + use<'a, 'n> {
        let (session, nation) = (self.session, self.nation());
        numbers.iter().filter_map(move |number| {
            let term = session.formulas.terms.get(*number)?;
            Some(session.kept.term(*number, nation.shift)?.get_or_init(|| term.evaluate(&nation)))
        })
    }

    fn formula(&self, number: usize) -> Option<&'a Formula> {
        self.session.formulas.all.get(number)
    }

    fn nation(&self) -> Self {
        Scope { row: super::grid::NATION, missing: Missing::default(), ..*self }
    }

    fn all(&self, nodes: &[Node], mut trail: Trail<'_>, combine: fn(Decimal, Decimal) -> Option<Decimal>) -> Figure {
        let Some((first, rest)) = nodes.split_first() else { return Figure::Missing };
        let first = self.worth(first, trail.as_deref_mut());
        rest.iter().fold(first, |sum, node| combined(sum, self.worth(node, trail.as_deref_mut()), combine))
    }

    fn row_of(&self, reach: Reach) -> Option<RowNo> {
        match reach {
            Reach::Own => Some(self.row),
            Reach::Above(levels) => self.session.grid.above(self.row, levels),
            Reach::Second => self.session.grid.second(self.row),
            Reach::Country => Some(super::grid::NATION),
        }
    }

    pub fn cell_no(&self, spot: &Spot) -> Option<CellNo> {
        Some(CellNo { row: self.row_of(spot.reach)?, slot: spot.slot, back: spot.back + self.shift })
    }

    /// The cell, blank or not.
    pub fn entry(&self, spot: &Spot) -> Option<&'a Entry> {
        self.session.grid.entry(self.row_of(spot.reach)?, spot.within, spot.back + self.shift)
    }

    pub fn has_value(&self, spot: &Spot) -> bool {
        self.entry(spot).is_some_and(|e| e.given)
    }

    /// The text of a cell that holds no figure.
    pub fn text(&self, spot: &Spot) -> Option<&'a str> {
        self.entry(spot)?.text.as_deref()
    }

    /// What stands in a cell, as text.
    pub fn value(&self, spot: &Spot) -> Option<String> {
        let entry = self.entry(spot)?;
        match (&entry.text, entry.figure) {
            (Some(text), _) => Some(text.to_string()),
            (None, Figure::Known(value)) => Some(value.to_string()),
            _ => None,
        }
    }

    /// The single figures that operands are made of, cell by cell; `None` when one is missing that must not be, or when
    /// an operand is not a sum of cells.
    pub fn parts(&self, nodes: &[Node]) -> Option<Vec<(CellNo, Decimal)>> {
        let mut found = Vec::new();
        for node in nodes {
            match node {
                Node::Cell(place) => self.add_parts(place, &mut found)?,
                Node::Fold(fold) if fold.fold == FoldKind::Sum => {
                    for row in self.rows(fold.list, fold.within_parent) {
                        let scope = self.on_row(*row);
                        if scope.hold(&fold.filter) {
                            scope.add_parts(&fold.place, &mut found)?;
                        }
                    }
                }
                _ => return None,
            }
        }
        Some(found)
    }

    fn add_parts(&self, place: &Place, found: &mut Vec<(CellNo, Decimal)>) -> Option<()> {
        for spot in place.spots() {
            match self.spot(spot) {
                Figure::Known(value) => found.push((self.cell_no(spot)?, value)),
                Figure::NotApplicable => {}
                // The codes of an open dimension need not all be there.
                Figure::Missing if self.missing == Missing::Zero || matches!(place, Place::Each(_)) => {}
                Figure::Missing => return None,
            }
        }
        Some(())
    }

    /// The cells for lack of which an operand is not known.
    pub fn lacking(&self, node: &Node) -> Vec<CellNo> {
        match node {
            Node::Rate(number, _) => self.formula(*number).into_iter().flat_map(|f| f.missing(self)).collect(),
            node => self.cells([node]),
        }
    }

    /// Whether a question is asked of this row: its conditions hold, or have no answer yet to judge by.
    pub fn is_asked(&self, spot: &Spot) -> bool {
        let this_year = Scope { shift: 0, ..*self };
        spot.asked.iter().all(|asked| {
            let entry = this_year.entry(&asked.spot);
            entry.is_none_or(|entry| !entry.said || entry.has_code(&asked.codes))
        })
    }

    /// What stands in a cell, asked or not.
    pub fn raw(&self, spot: &Spot) -> Figure {
        self.entry(spot).map_or(Figure::Missing, |e| e.figure)
    }

    /// The figure of one cell. What is blank because it is not asked of the row does not exist there.
    pub fn spot(&self, spot: &Spot) -> Figure {
        match self.entry(spot) {
            Some(entry) if entry.said => entry.figure,
            _ if self.is_asked(spot) => Figure::Missing,
            _ => Figure::NotApplicable,
        }
    }

    fn place(&self, place: &Place, trail: Trail<'_>) -> Figure {
        match place {
            Place::Nowhere => Figure::Missing,
            Place::One(spot) => {
                if let Some(trail) = trail {
                    trail.extend(self.cell_no(spot));
                }
                self.spot(spot)
            }
            Place::Each(spots) => self.sum_of_codes(spots, trail),
        }
    }

    fn leave(&self, place: &Place, trail: Trail<'_>) {
        if trail.is_some() {
            self.place(place, trail);
        }
    }

    /// The sum over the codes that have a figure.
    fn sum_of_codes(&self, spots: &[Spot], mut trail: Trail<'_>) -> Figure {
        let mut sum = None;
        for spot in spots {
            if let Figure::Known(value) = self.raw(spot) {
                sum = Some(sum.unwrap_or(Decimal::ZERO) + value);
                if let Some(trail) = trail.as_deref_mut() {
                    trail.extend(self.cell_no(spot));
                }
            }
        }
        sum.map_or(Figure::Missing, Figure::Known)
    }

    /// The rows that a fold, or a check over rows, looks at from here.
    pub fn rows(&self, list: ListNo, within_parent: bool) -> &'a [RowNo] {
        let grid = self.session.grid;
        if within_parent { grid.below(self.row, list) } else { grid.open(list) }
    }

    pub fn hold(&self, tests: &[Test]) -> bool {
        tests.iter().all(|test| self.holds(test))
    }

    /// Rows whose cell is not applicable count as nothing; a row whose cell is missing makes the fold missing, because a
    /// sum that leaves out an unknown part is a wrong sum; unless the check counts it zero beside a known one. Texts can be
    /// counted as well, so a count asks for values and not for figures.
    fn fold(&self, fold: &Folded, mut trail: Trail<'_>) -> Figure {
        let (mut result, mut missing, mut count) = (None, false, 0u32);
        for row in self.rows(fold.list, fold.within_parent) {
            let scope = self.on_row(*row);
            if !scope.hold(&fold.filter) {
                continue;
            }
            if fold.fold == FoldKind::Count {
                if fold.place.spots().iter().any(|spot| scope.has_value(spot)) {
                    count += 1;
                    scope.leave(&fold.place, trail.as_deref_mut());
                }
                continue;
            }
            match scope.place(&fold.place, None) {
                Figure::Known(value) => {
                    result = match (result, fold.fold) {
                        (None, _) => Some(value),
                        (Some(sum), FoldKind::Sum) => match Decimal::checked_add(sum, value) {
                            Some(sum) => Some(sum),
                            None => return Figure::Missing,
                        },
                        (Some(most), FoldKind::Max) => Some(most.max(value)),
                        (Some(least), _) => Some(least.min(value)),
                    };
                }
                Figure::Missing => missing |= self.missing == Missing::Skip,
                Figure::NotApplicable => continue,
            }
            scope.leave(&fold.place, trail.as_deref_mut());
        }
        match fold.fold {
            FoldKind::Count => Figure::Known(Decimal::from(count)),
            _ if missing => Figure::Missing,
            _ => result.map_or(Figure::Missing, Figure::Known),
        }
    }

    pub fn holds(&self, test: &Test) -> bool {
        match test {
            Test::In(spot, codes) => {
                spot.as_ref().and_then(|spot| self.entry(spot)).is_some_and(|entry| entry.has_code(codes))
            }
            Test::NotIn(spot, codes) => {
                let entry = spot.as_ref().and_then(|spot| self.entry(spot));
                entry.is_some_and(|entry| entry.given && !entry.has_code(codes))
            }
            Test::Shares(one, other) => {
                let text = |spot: &Option<Spot>| spot.as_ref().and_then(|spot| self.text(spot));
                let codes = |text: &'a str| text.split('|');
                text(one).zip(text(other)).is_some_and(|(a, b)| codes(a).any(|code| codes(b).any(|c| c == code)))
            }
            Test::Given(spot, given) => spot.as_ref().is_some_and(|spot| self.has_value(spot)) == *given,
            Test::Compare(left, op, right) => match (self.known(left), self.known(right)) {
                (Some(left), Some(right)) => op.holds(left, right, Decimal::ZERO),
                _ => false,
            },
        }
    }

    /// The id of the row; none for the country.
    pub fn row_id(&self) -> Option<&'a str> {
        self.session.grid.id(self.row)
    }
}

impl Entry {
    /// Whether it holds one of the codes; of several codes, at least one.
    pub fn has_code(&self, codes: &[String]) -> bool {
        self.text.as_deref().is_some_and(|text| text.split('|').any(|code| codes.iter().any(|c| c == code)))
    }
}

fn combined(a: Figure, b: Figure, combine: fn(Decimal, Decimal) -> Option<Decimal>) -> Figure {
    match (a, b) {
        (Figure::Known(a), Figure::Known(b)) => combine(a, b).map_or(Figure::Missing, Figure::Known),
        (Figure::Missing, _) | (_, Figure::Missing) => Figure::Missing,
        _ => Figure::NotApplicable,
    }
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
