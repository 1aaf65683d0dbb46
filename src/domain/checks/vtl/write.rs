//! Writes operands and conditions as expressions of VTL. An expression is null where a figure is missing or does not
//! exist; conditions are never null.

use super::data::{Component, Role, Set};
use super::fold::Folding;
use super::{Reason, data, names};
use crate::domain::checks::formula::{Node, Place, Spot, Test};
use crate::domain::checks::layout::{Layout, ListNo};
use crate::domain::checks::{Missing, Op};
use crate::domain::questionnaire::{Kind, Questionnaire};
use rust_decimal::Decimal;

/// What the rules written so far read.
#[derive(Debug, Default)]
pub(super) struct Book {
    pub sets: Vec<Set>,
    pub folds: Vec<Folding>,
}

/// How much of the book was written.
pub(super) struct Mark {
    columns: Vec<usize>,
    folds: usize,
}

impl Book {
    pub fn mark(&self) -> Mark {
        Mark { columns: self.sets.iter().map(|set| set.columns.len()).collect(), folds: self.folds.len() }
    }

    /// Forgets what was written after the mark.
    pub fn back_to(&mut self, mark: Mark) {
        self.folds.truncate(mark.folds);
        self.sets.truncate(mark.columns.len());
        for (set, columns) in self.sets.iter_mut().zip(mark.columns) {
            set.columns.truncate(columns);
        }
    }
}

pub(super) struct Writer<'a> {
    pub q: &'a Questionnaire,
    pub layout: &'a Layout,
    pub book: &'a mut Book,
    /// The list whose row is looked from.
    pub list: ListNo,
    /// 1 to see the same operand a year back.
    pub shift: usize,
    pub missing: Missing,
    /// Within a sum over rows.
    pub folding: bool,
}

/// Figures are exact here and binary there; beyond these decimals nothing is compared.
const DECIMALS: u32 = 6;
const DECIMALS_OF_QUOTIENTS: u32 = 9;

impl Writer<'_> {
    pub fn a_year_back(&mut self) -> Writer<'_> {
        Writer { book: &mut *self.book, shift: self.shift + 1, ..*self }
    }

    /// What an operand is worth.
    pub fn value(&mut self, node: &Node) -> Result<String, Reason> {
        Ok(match node {
            Node::Const(value) => names::number(*value),
            Node::Cell(place) => self.place(place),
            Node::Fold(fold) => self.fold(fold)?,
            Node::Add(nodes) => self.all(nodes, " + ")?,
            Node::Multiply(nodes) => self.all(nodes, " * ")?,
            Node::Subtract(pair) => format!("({} - {})", self.value(&pair.0)?, self.value(&pair.1)?),
            Node::Divide(pair) => quotient(&self.value(&pair.0)?, &self.value(&pair.1)?),
            Node::Rate(..) => return Err(Reason::Indicator),
        })
    }

    fn all(&mut self, nodes: &[Node], between: &str) -> Result<String, Reason> {
        let written = nodes.iter().map(|node| self.value(node)).collect::<Result<Vec<_>, _>>()?;
        Ok(format!("({})", written.join(between)))
    }

    pub fn place(&mut self, place: &Place) -> String {
        match place {
            Place::Nowhere => "null".to_owned(),
            Place::One(spot) => self.column(spot, Role::Figure),
            Place::Each(spots) => {
                let figures: Vec<String> = spots.iter().map(|spot| self.column(spot, Role::Figure)).collect();
                let blank: Vec<String> = figures.iter().map(|figure| format!("isnull({figure})")).collect();
                let sum: Vec<String> = figures.iter().map(|figure| format!("nvl({figure}, 0.0)")).collect();
                format!("(if {} then null else {})", blank.join(" and "), sum.join(" + "))
            }
        }
    }

    /// Where an operand does not exist, so that it counts nothing; none where it always can.
    pub fn does_not_exist(&mut self, node: &Node) -> Result<Option<String>, Reason> {
        Ok(match node {
            Node::Const(_) | Node::Fold(_) | Node::Cell(Place::Each(_) | Place::Nowhere) => None,
            Node::Rate(..) => return Err(Reason::Indicator),
            Node::Cell(Place::One(spot)) => Some(self.is_no_cell(spot)),
            Node::Add(nodes) | Node::Multiply(nodes) => self.of_operands(&nodes.iter().collect::<Vec<_>>())?,
            Node::Subtract(pair) | Node::Divide(pair) => self.of_operands(&[&pair.0, &pair.1])?,
        })
    }

    /// One does not exist, and none is missing.
    fn of_operands(&mut self, nodes: &[&Node]) -> Result<Option<String>, Reason> {
        let (mut some, mut none_missing) = (Vec::new(), Vec::new());
        for node in nodes {
            let known = format!("not isnull({})", self.value(node)?);
            let absent = self.does_not_exist(node)?;
            none_missing.push(absent.as_ref().map_or(known.clone(), |absent| format!("({known} or {absent})")));
            some.extend(absent);
        }
        if some.is_empty() {
            return Ok(None);
        }
        Ok(Some(format!("({} and ({}))", none_missing.join(" and "), some.join(" or "))))
    }

    pub fn is_no_cell(&mut self, spot: &Spot) -> String {
        let status = self.column(spot, Role::Status);
        let said = format!("{status} = {}", names::text("N"));
        match self.is_asked(spot) {
            None => format!("({said})"),
            Some(asked) => format!("({said} or ({} and not {asked}))", is_blank(&status)),
        }
    }

    /// Whether a question is asked of the row; none where it always is. That is said by this year's answers.
    pub fn is_asked(&mut self, spot: &Spot) -> Option<String> {
        let shift = std::mem::take(&mut self.shift);
        let tests: Vec<String> = spot
            .asked
            .iter()
            .map(|asked| {
                let status = self.column(&asked.spot, Role::Status);
                format!("({} or {})", is_blank(&status), self.has_code(&asked.spot, &asked.codes))
            })
            .collect();
        self.shift = shift;
        (!tests.is_empty()).then(|| format!("({})", tests.join(" and ")))
    }

    /// Whether a cell has an answer: a value, or a status that says why there is none.
    pub fn is_said(&mut self, spot: &Spot) -> String {
        format!("(not {})", is_blank(&self.column(spot, Role::Status)))
    }

    pub fn conditions(&mut self, tests: &[Test]) -> Result<Vec<String>, Reason> {
        tests.iter().map(|test| self.condition(test)).collect()
    }

    fn condition(&mut self, test: &Test) -> Result<String, Reason> {
        Ok(match test {
            Test::In(None, _) | Test::NotIn(None, _) | Test::Given(None, true) => "false".to_owned(),
            Test::Given(None, false) => "true".to_owned(),
            Test::In(Some(spot), codes) => self.has_code(spot, codes),
            Test::NotIn(Some(spot), codes) => {
                format!("({} and not {})", self.is_given(spot), self.has_code(spot, codes))
            }
            Test::Given(Some(spot), true) => self.is_given(spot),
            Test::Given(Some(spot), false) => format!("(not {})", self.is_given(spot)),
            Test::Shares(one, other) => match (one, other) {
                (Some(one), Some(other)) => self.share_a_code(one, other),
                _ => "false".to_owned(),
            },
            Test::Compare(left, op, right) => {
                let (left, right) = (self.value(left)?, self.value(right)?);
                format!("nvl({}, false)", compared(&left, *op, &right, Decimal::ZERO))
            }
        })
    }

    pub fn is_given(&mut self, spot: &Spot) -> String {
        let role = if self.kind(spot).is_number() { Role::Figure } else { Role::Text };
        format!("(not isnull({}))", self.column(spot, role))
    }

    fn has_code(&mut self, spot: &Spot, codes: &[String]) -> String {
        let several = self.kind(spot) == Kind::Codes;
        let held = format!("nvl({}, \"\")", self.column(spot, Role::Text));
        let quoted = codes.iter().map(|code| names::text(code));
        if !several {
            return format!("({held} in {{{}}})", quoted.collect::<Vec<_>>().join(", "));
        }
        let tests: Vec<String> = codes.iter().map(|code| holds(&held, code)).collect();
        format!("({})", tests.join(" or "))
    }

    /// Of all codes of the list, one that stands in both cells.
    fn share_a_code(&mut self, one: &Spot, other: &Spot) -> String {
        let codes = self.codes(one);
        let held = [one, other].map(|spot| format!("nvl({}, \"\")", self.column(spot, Role::Text)));
        let tests: Vec<String> =
            codes.iter().map(|code| format!("({} and {})", holds(&held[0], code), holds(&held[1], code))).collect();
        if tests.is_empty() { "false".to_owned() } else { format!("({})", tests.join(" or ")) }
    }

    fn kind(&self, spot: &Spot) -> Kind {
        let address = self.layout.address(spot.slot, None, 0);
        address.and_then(|at| self.q.question(&at.question_ref())).map_or(Kind::Text, |question| question.kind)
    }

    fn codes(&self, spot: &Spot) -> Vec<String> {
        let address = self.layout.address(spot.slot, None, 0);
        let list = address.and_then(|at| self.q.question(&at.question_ref())?.codelist.clone());
        let list = list.and_then(|list| self.q.codelists.get(&list));
        list.map(|list| list.codes.iter().map(|code| code.code.clone()).collect()).unwrap_or_default()
    }

    /// The name of the measure that holds a cell, or what is said of it.
    pub fn column(&mut self, spot: &Spot, role: Role) -> String {
        let set = data::set(self.book, self.list);
        let spot = Spot { back: spot.back + self.shift, asked: Vec::new(), ..spot.clone() };
        set.column(self.layout, spot, role)
    }
}

pub(super) fn is_blank(status: &str) -> String {
    format!("({status} = {})", names::text(Component::BLANK))
}

/// Of several codes in one text, whether one is this.
fn holds(held: &str, code: &str) -> String {
    format!("instr(\"|\" || {held} || \"|\", {}) > 0", names::text(&format!("|{code}|")))
}

/// Null where it is divided by nothing.
pub(super) fn quotient(above: &str, below: &str) -> String {
    format!("({above} / (if {below} = 0.0 then null else {below}))")
}

pub(super) fn difference(left: &str, right: &str) -> String {
    format!("round({left} - {right}, {DECIMALS})")
}

pub(super) fn rounded_quotient(above: &str, below: &str) -> String {
    format!("round({}, {DECIMALS_OF_QUOTIENTS})", quotient(above, below))
}

/// Whether `left op right`, both sides given a tolerance.
pub(super) fn compared(left: &str, op: Op, right: &str, tolerance: Decimal) -> String {
    let difference = difference(left, right);
    let (most, least) = (names::number(tolerance), names::number(-tolerance));
    match op {
        Op::Le => format!("{difference} <= {most}"),
        Op::Ge => format!("{difference} >= {least}"),
        Op::Lt => format!("{difference} < 0.0"),
        Op::Gt => format!("{difference} > 0.0"),
        Op::Eq => format!("abs({difference}) <= {most}"),
        Op::Ne => format!("abs({difference}) > {most}"),
    }
}
