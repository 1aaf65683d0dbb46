//! Turns definitions into formulas and notes every cell they read; so what is evaluated and what counts as touched by a
//! change are the same by construction.

use std::collections::BTreeMap;

use super::formula::{Asked, Folded, Node, Place, Reach, Spot, Test};
use super::layout::{COUNTRY, Layout, ListNo, Places, SlotNo};
use super::{CellAt, Condition, Fold, Operand};
use crate::domain::indicators::{CompiledTerm, Formula, Term};
use crate::domain::questionnaire::{CellRef, Questionnaire};

/// Which rows of a check look at a cell: given the row of the cell, these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Seen {
    /// The row itself.
    Itself,
    /// The rows below it.
    RowsBelow,
    /// The row above it.
    RowAbove,
    /// Every row.
    Everyone,
}

/// Of which year a cell is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Year {
    /// Of this one, whatever year an operand is seen in.
    This,
    /// So many years before the one that the operand is seen in.
    Before(usize),
}

/// A cell that something reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Read {
    pub slot: SlotNo,
    pub seen: Seen,
    pub year: Year,
}

#[derive(Debug, Clone, Copy)]
struct Context {
    list: ListNo,
    depth: Depth,
}

/// How far the rows looked at are from the row of the check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Depth {
    Top,
    /// In a fold over the rows below it, which is of this list.
    Below(ListNo),
    Far,
}

pub(crate) type TermNo = usize;

/// The formulas of indicators that checks or exports ask for, each compiled once.
#[derive(Debug, Default)]
pub(crate) struct Formulas {
    pub all: Vec<Formula>,
    /// The terms that formulas are made of, each once: many formulas divide by the same population.
    pub terms: Vec<CompiledTerm>,
    /// By cell: the terms that read it.
    pub readers: BTreeMap<SlotNo, Vec<(TermNo, Year)>>,
    numbers: BTreeMap<(String, BTreeMap<String, String>), usize>,
}

pub(crate) struct Compiler<'a> {
    pub q: &'a Questionnaire,
    pub layout: &'a mut Layout,
    pub formulas: &'a mut Formulas,
    context: Context,
    /// Codes of the loop of the check.
    codes: BTreeMap<String, String>,
    pub reads: Vec<Read>,
    /// The earliest year that is read.
    pub furthest: usize,
}

impl<'a> Compiler<'a> {
    pub fn new(
        q: &'a Questionnaire,
        layout: &'a mut Layout,
        formulas: &'a mut Formulas,
        each: ListNo,
        codes: BTreeMap<String, String>,
    ) -> Self {
        let context = Context { list: each, depth: Depth::Top };
        Compiler { q, layout, formulas, context, codes, reads: Vec::new(), furthest: 0 }
    }

    pub fn operand(&mut self, operand: &Operand) -> Node {
        match operand {
            Operand::Const { r#const } => Node::Const(*r#const),
            Operand::Cell(at) => Node::Cell(self.cell(at)),
            Operand::Fold(fold) => Node::Fold(Box::new(self.fold(fold))),
            Operand::Add { add } => Node::Add(self.operands(add)),
            Operand::Multiply { multiply } => Node::Multiply(self.operands(multiply)),
            Operand::Subtract { subtract } => Node::Subtract(Box::new(self.two(subtract))),
            Operand::Divide { divide } => Node::Divide(Box::new(self.two(divide))),
            Operand::Rate(rate) => match self.rate(&rate.indicator, &rate.at) {
                Some(number) => Node::Rate(number, rate.part),
                None => Node::Cell(Place::Nowhere),
            },
        }
    }

    pub fn operands(&mut self, operands: &[Operand]) -> Vec<Node> {
        operands.iter().map(|operand| self.operand(operand)).collect()
    }

    fn two(&mut self, pair: &(Operand, Operand)) -> (Node, Node) {
        (self.operand(&pair.0), self.operand(&pair.1))
    }

    pub fn cell(&mut self, at: &CellAt) -> Place {
        self.place(&at.cell, &at.at, at.year)
    }

    pub fn place(&mut self, cell: &CellRef, at: &BTreeMap<String, String>, year: i32) -> Place {
        let back = usize::try_from(-year).unwrap_or(0);
        match self.layout.places(cell, at, &self.codes) {
            Some(Places::One(slot)) => self.spot(cell, slot, back).map_or(Place::Nowhere, Place::One),
            Some(Places::Each(slots)) => {
                Place::Each(slots.into_iter().filter_map(|slot| self.spot(cell, slot, back)).collect())
            }
            None => Place::Nowhere,
        }
    }

    fn spot(&mut self, cell: &CellRef, slot: SlotNo, back: usize) -> Option<Spot> {
        let mut spot = self.plain_spot(cell, slot, back, Year::Before(back))?;
        for (when, codes) in self.layout.asked(slot) {
            if let Some(Places::One(slot)) = self.layout.places(&when, &BTreeMap::new(), &BTreeMap::new()) {
                // Whether a question is asked is said by this year's answer.
                spot.asked.extend(self.plain_spot(&when, slot, 0, Year::This).map(|spot| Asked { spot, codes }));
            }
        }
        Some(spot)
    }

    fn plain_spot(&mut self, cell: &CellRef, slot: SlotNo, back: usize, year: Year) -> Option<Spot> {
        let list = self.layout.list_of(cell)?;
        let reach = match list {
            COUNTRY => Reach::Country,
            own if own == self.context.list => Reach::Own,
            above => Reach::Above(self.layout.above(above, self.context.list)?),
        };
        let seen = match (self.context.depth, reach) {
            (_, Reach::Country) => Seen::Everyone,
            (Depth::Top, Reach::Own) => Seen::Itself,
            (Depth::Top, _) => Seen::RowsBelow,
            (Depth::Below(top), _) if top == list => Seen::Itself,
            (Depth::Below(top), _) if self.layout.above(top, list).is_some() => Seen::RowAbove,
            (Depth::Below(_), _) => Seen::RowsBelow,
            (Depth::Far, _) => Seen::Everyone,
        };
        self.reads.push(Read { slot, seen, year });
        self.furthest = self.furthest.max(back);
        Some(Spot { slot, within: self.layout.within(slot), reach, back, asked: Vec::new() })
    }

    /// The cell of a condition.
    pub fn one(&mut self, cell: &CellRef, at: &BTreeMap<String, String>) -> Option<Spot> {
        match self.place(cell, at, 0) {
            Place::One(spot) => Some(spot),
            _ => None,
        }
    }

    /// The cells of references that stand for one cell each.
    pub fn spots(&mut self, cells: &[CellAt]) -> Vec<Spot> {
        let place = |at: &CellAt| match self.cell(at) {
            Place::One(spot) => vec![spot],
            Place::Each(spots) => spots,
            Place::Nowhere => Vec::new(),
        };
        cells.iter().flat_map(place).collect()
    }

    /// All cells of a question in the row, whatever it is broken down by.
    pub fn entire(&mut self, cell: &CellRef) -> Vec<Spot> {
        let slots = self.layout.entire(cell);
        slots.into_iter().filter_map(|slot| self.spot(cell, slot, 0)).collect()
    }

    pub fn tests(&mut self, conditions: &[Condition]) -> Vec<Test> {
        conditions.iter().map(|condition| self.test(condition)).collect()
    }

    fn test(&mut self, condition: &Condition) -> Test {
        let none = BTreeMap::new();
        match condition {
            Condition::In { cell, r#in } => Test::In(self.one(cell, &none), r#in.clone()),
            Condition::NotIn { cell, not_in } => Test::NotIn(self.one(cell, &none), not_in.clone()),
            Condition::Shares { shares } => Test::Shares(self.one(shares, &none), self.second(shares)),
            Condition::Given { cell, given } => Test::Given(self.one(cell, &none), *given),
            Condition::Compare { left, op, right } => Test::Compare(self.operand(left), *op, self.operand(right)),
        }
    }

    /// Whether the rows of the check are pairs.
    pub fn pairs(&self) -> bool {
        self.layout.pairs_of(self.context.list).is_some()
    }

    /// Of a pair, the other order looks at the cell as well.
    pub fn read_both_orders(&mut self, spot: Option<&Spot>) {
        if self.pairs() {
            self.reads.extend(spot.map(|spot| by_everyone(spot.slot, Year::Before(spot.back))));
        }
    }

    /// The cell of the second row of a pair.
    fn second(&mut self, cell: &CellRef) -> Option<Spot> {
        let of = self.layout.pairs_of(self.context.list)?;
        let Some(Places::One(slot)) = self.layout.places(cell, &BTreeMap::new(), &self.codes) else { return None };
        if self.layout.list_of(cell) != Some(of) {
            return None;
        }
        self.reads.push(by_everyone(slot, Year::Before(0)));
        Some(Spot { slot, within: self.layout.within(slot), reach: Reach::Second, back: 0, asked: Vec::new() })
    }

    fn fold(&mut self, fold: &Fold) -> Folded {
        let (within_parent, filter, place) = self.over(&fold.rows, |compiler| {
            (compiler.tests(&fold.filter), compiler.place(&fold.cell, &fold.at, fold.year))
        });
        Folded { list: self.list(&fold.rows), within_parent, filter, place, fold: fold.fold }
    }

    pub fn list(&self, id: &str) -> ListNo {
        self.layout.list(Some(id)).unwrap_or(COUNTRY)
    }

    /// Compiles what is said of the rows of a list. The first value: only of the rows within the context row.
    pub fn over<A, B>(&mut self, rows: &str, compile: impl FnOnce(&mut Self) -> (A, B)) -> (bool, A, B) {
        let list = self.list(rows);
        let outer = self.context;
        let within_parent = outer.list != COUNTRY && outer.list != list;
        let below = outer.depth == Depth::Top && self.layout.above(outer.list, list).is_some();
        self.context = Context { list, depth: if below { Depth::Below(outer.list) } else { Depth::Far } };
        let (a, b) = compile(self);
        self.context = outer;
        (within_parent, a, b)
    }

    /// The number of the formula of an indicator for the codes named here, in the loop, or the totals.
    pub fn rate(&mut self, id: &str, at: &BTreeMap<String, String>) -> Option<usize> {
        let indicator = self.q.indicators.iter().find(|i| i.id == id)?;
        let total = |d: &String| self.q.dimensions.get(d).and_then(|d| d.total.clone());
        let codes: BTreeMap<String, String> = indicator
            .over
            .keys()
            .filter_map(|d| Some((d.clone(), at.get(d).or_else(|| self.codes.get(d)).cloned().or_else(|| total(d))?)))
            .collect();
        let key = (id.to_owned(), codes);
        let number = match self.formulas.numbers.get(&key) {
            Some(number) => *number,
            None => {
                let outer = (self.context, std::mem::replace(&mut self.codes, key.1.clone()));
                self.context = Context { list: COUNTRY, depth: Depth::Far };
                let formula = Formula::compile(self, indicator, &key.1);
                (self.context, self.codes) = outer;
                self.formulas.all.push(formula);
                self.formulas.numbers.insert(key, self.formulas.all.len() - 1);
                self.formulas.all.len() - 1
            }
        };
        let Formulas { all, terms, .. } = &*self.formulas;
        let terms = all.get(number)?.terms().filter_map(|term| terms.get(term));
        self.reads.extend(terms.flat_map(|term| &term.reads).map(|read| by_everyone(read.slot, read.year)));
        Some(number)
    }

    /// The number of a term of an indicator; the same for terms that are equal.
    pub fn term(&mut self, term: &Term) -> TermNo {
        let before = std::mem::take(&mut self.reads);
        let mut compiled = CompiledTerm::compile(self, term);
        compiled.reads = std::mem::replace(&mut self.reads, before);
        compiled.reads.sort_unstable();
        compiled.reads.dedup();
        self.formulas.add(compiled)
    }
}

impl Formulas {
    fn add(&mut self, term: CompiledTerm) -> TermNo {
        if let Some(known) = self.terms.iter().position(|known| *known == term) {
            return known;
        }
        let number = self.terms.len();
        for read in &term.reads {
            self.readers.entry(read.slot).or_default().push((number, read.year));
        }
        self.terms.push(term);
        number
    }
}

fn by_everyone(slot: SlotNo, year: Year) -> Read {
    Read { slot, seen: Seen::Everyone, year }
}
