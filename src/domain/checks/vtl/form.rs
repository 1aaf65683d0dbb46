//! What the kinds of checks come to that VTL can express, and why it cannot express the others.

use super::Reason;
use crate::domain::checks::compile::Compiler;
use crate::domain::checks::formula::{Node, Spot};
use crate::domain::checks::{Between, Change, CheckKind, Op, Ratio, Sum, Swap};
use rust_decimal::Decimal;

pub(super) enum Form {
    Sum(Sum<Node>),
    Compare {
        left: Node,
        op: Op,
        right: Node,
        tolerance: Decimal,
    },
    Change(Change<Node>),
    Ratio(Ratio<Node>),
    Between(Between<Node>),
    Swap(Swap<Node>),
    Known(Node),
    /// At least so many of these cells have an answer, of those that are asked.
    Answered(Vec<Spot>, usize),
    /// The text is that of the year before, unless one of these cells says that the series is broken.
    Constant {
        now: Spot,
        before: Spot,
        breaks: Vec<Spot>,
    },
    /// The conditions do not hold together.
    Forbidden,
    /// What it speaks of does not exist in this country.
    Nothing,
}

pub(super) fn of(kind: &CheckKind, c: &mut Compiler<'_>) -> Result<Form, Reason> {
    Ok(match kind {
        CheckKind::Sum(of) => Form::Sum(of.compile(c)),
        CheckKind::Compare(of) => {
            let of = of.compile(c);
            Form::Compare { left: of.left, op: of.op, right: of.right, tolerance: of.tolerance }
        }
        CheckKind::Aggregate(of) => {
            let of = of.compile(c);
            Form::Compare { left: of.fold, op: of.op, right: of.right, tolerance: of.tolerance }
        }
        CheckKind::Change(of) => Form::Change(of.compile(c)),
        CheckKind::Ratio(of) => Form::Ratio(of.compile(c)),
        CheckKind::Between(of) => Form::Between(of.compile(c)),
        CheckKind::Swap(of) => Form::Swap(of.compile(c)),
        CheckKind::Known(of) => Form::Known(of.compile(c).operand),
        CheckKind::Forbidden(of) => {
            // An indicator among the cells that are only shown is not judged by.
            of.compile(c);
            Form::Forbidden
        }
        CheckKind::Answered(of) => {
            let of = of.compile(c);
            Form::Answered(of.cells, of.at_least)
        }
        CheckKind::RequiredIf(_) if c.pairs() => return Err(Reason::RowsWithRows),
        CheckKind::RequiredIf(of) => of.compile(c).cell.map_or(Form::Nothing, |spot| Form::Answered(vec![spot], 1)),
        CheckKind::Constant(of) => {
            let of = of.compile(c);
            match of.now.zip(of.before) {
                Some((now, before)) => Form::Constant { now, before, breaks: of.breaks },
                None => Form::Nothing,
            }
        }
        CheckKind::Digits(_) | CheckKind::Quoted(_) | CheckKind::SameNumbers(_) | CheckKind::Similar(_) => {
            return Err(Reason::Letters);
        }
        CheckKind::Among(_) | CheckKind::Repeated(_) | CheckKind::Steps(_) | CheckKind::Unique(_) => {
            return Err(Reason::RowsWithRows);
        }
        CheckKind::LeftOut(_) | CheckKind::Magnitude(_) => return Err(Reason::Search),
        CheckKind::Ended(_) | CheckKind::Explained(_) | CheckKind::InYear(_) => return Err(Reason::Remark),
    })
}

/// The kind as it is called in `checks/*.json`.
pub(super) fn kind(kind: &CheckKind) -> String {
    let written = serde_json::to_value(kind).unwrap_or_default();
    written.get("kind").and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
}
