//! What each form of check is as a rule: when it is asked, and what must hold then. What must hold comes to null, and so
//! says nothing, where a figure is missing.

use rust_decimal::Decimal;

use super::Reason;
use super::data::Role;
use super::form::Form;
use super::names::{number, text};
use super::write::{Writer, compared, difference, quotient, rounded_quotient};
use crate::domain::cells::Status;
use crate::domain::checks::formula::{Node, Spot, Test};
use crate::domain::checks::{Between, Change, Missing, Op, Ratio, Sum, Swap};

#[derive(Debug, Clone)]
pub(super) struct Written {
    pub when: Vec<String>,
    pub then: String,
}

pub(super) fn written(w: &mut Writer<'_>, when: &[Test], form: &Form) -> Result<Written, Reason> {
    let mut when = w.conditions(when)?;
    let then = match form {
        Form::Sum(of) => sum(w, of, &mut when)?,
        Form::Compare { left, op, right, tolerance } => compared(&w.value(left)?, *op, &w.value(right)?, *tolerance),
        Form::Change(of) => change(w, of, &mut when)?,
        Form::Ratio(of) => ratio(w, of)?,
        Form::Between(of) => between(w, of)?,
        Form::Swap(of) => swap(w, of)?,
        Form::Known(node) => known(w, node)?,
        Form::Answered(cells, least) => answered(w, cells, *least, &mut when),
        Form::Constant { now, before, breaks } => constant(w, now, before, breaks),
        Form::Forbidden if when.is_empty() => "false".to_owned(),
        Form::Forbidden => format!("not ({})", std::mem::take(&mut when).join(" and ")),
        Form::Nothing => "true".to_owned(),
    };
    Ok(Written { when, then })
}

/// Parts that do not exist count nothing; with `zero` neither do missing ones; but one part must be known.
fn sum(w: &mut Writer<'_>, of: &Sum<Node>, when: &mut Vec<String>) -> Result<String, Reason> {
    let total = w.value(&of.total)?;
    let (mut parts, mut known) = (Vec::new(), Vec::new());
    for part in &of.parts {
        let value = w.value(part)?;
        known.push(format!("not isnull({value})"));
        parts.push(match (w.missing, w.does_not_exist(part)?) {
            (Missing::Zero, _) => format!("nvl({value}, 0.0)"),
            (Missing::Skip, None) => value,
            (Missing::Skip, Some(absent)) => format!("(if {absent} then 0.0 else {value})"),
        });
    }
    when.push(format!("({})", known.join(" or ")));
    Ok(compared(&total, Op::Eq, &format!("({})", parts.join(" + ")), of.tolerance))
}

fn change(w: &mut Writer<'_>, of: &Change<Node>, when: &mut Vec<String>) -> Result<String, Reason> {
    let current = w.value(&of.operand)?;
    let previous = w.a_year_back().value(&of.operand)?;
    if !of.minimum.is_zero() {
        let least = number(of.minimum);
        when.push(format!("(abs({current}) >= {least} or abs({previous}) >= {least})"));
    }
    let apart = format!("abs({})", difference(&current, &previous));
    let mut holds: Vec<String> = of.absolute.iter().map(|limit| format!("({apart} <= {})", number(*limit))).collect();
    // From nothing to something has no relative change.
    holds.extend(of.relative.iter().map(|limit| {
        let share = format!("{} * abs({previous})", number(*limit));
        format!("({previous} = 0.0 or {} <= 0.0)", difference(&apart, &share))
    }));
    holds.extend(of.factor.iter().map(|(low, high)| {
        let factor = rounded_quotient(&current, &previous);
        format!("nvl({factor} < {} or {factor} > {}, true)", number(*low), number(*high))
    }));
    Ok(if holds.is_empty() { "true".to_owned() } else { holds.join(" and ") })
}

fn ratio(w: &mut Writer<'_>, of: &Ratio<Node>) -> Result<String, Reason> {
    let ratio = rounded_quotient(&w.value(&of.numerator)?, &w.value(&of.denominator)?);
    let least = of.min.map(|min| format!("{ratio} >= {}", number(min)));
    let most = of.max.map(|max| format!("{ratio} <= {}", number(max)));
    let limits: Vec<String> = least.into_iter().chain(most).collect();
    Ok(if limits.is_empty() { "true".to_owned() } else { limits.join(" and ") })
}

fn between(w: &mut Writer<'_>, of: &Between<Node>) -> Result<String, Reason> {
    let value = w.value(&of.value)?;
    let (mut above, mut below) = (Vec::new(), Vec::new());
    for bound in &of.bounds {
        let bound = w.value(bound)?;
        above.push(compared(&value, Op::Ge, &bound, of.tolerance));
        below.push(compared(&value, Op::Le, &bound, of.tolerance));
    }
    Ok(format!("({}) and ({})", above.join(" or "), below.join(" or ")))
}

fn swap(w: &mut Writer<'_>, of: &Swap<Node>) -> Result<String, Reason> {
    let now = quotient(&w.value(&of.one)?, &w.value(&of.total)?);
    let mut before = w.a_year_back();
    let total = before.value(&of.total)?;
    let own = quotient(&before.value(&of.one)?, &total);
    let theirs = quotient(&before.value(&of.other)?, &total);
    let apart =
        |other: &str, op: &str, limit: Decimal| format!("abs(round({now} - {other}, 9)) {op} {}", number(limit));
    Ok(format!("{} or {}", apart(&theirs, ">", of.tolerance), apart(&own, "<=", of.change)))
}

fn known(w: &mut Writer<'_>, node: &Node) -> Result<String, Reason> {
    let known = format!("not isnull({})", w.value(node)?);
    Ok(match w.does_not_exist(node)? {
        Some(absent) => format!("{known} or {absent}"),
        None => known,
    })
}

/// Of the cells that are asked, so many have an answer.
fn answered(w: &mut Writer<'_>, cells: &[Spot], least: usize, when: &mut Vec<String>) -> String {
    let (mut asked, mut said) = (Vec::new(), Vec::new());
    for spot in cells {
        let is_said = w.is_said(spot);
        let is_asked = w.is_asked(spot);
        let counts = |condition: &str| format!("(if {condition} then 1 else 0)");
        said.push(counts(&is_asked.as_ref().map_or(is_said.clone(), |asked| format!("{asked} and {is_said}"))));
        asked.push(is_asked.map_or("1".to_owned(), |asked| counts(&asked)));
    }
    when.push(format!("({} >= {least})", asked.join(" + ")));
    format!("{} >= {least}", said.join(" + "))
}

fn constant(w: &mut Writer<'_>, now: &Spot, before: &Spot, breaks: &[Spot]) -> String {
    let same = format!("{} = {}", w.column(now, Role::Text), w.column(before, Role::Text));
    let declared = breaks.iter().chain([now]);
    let declared = declared.map(|spot| format!("{} = {}", w.column(spot, Role::Status), text(Status::Break.code())));
    let declared: Vec<String> = declared.collect();
    format!("{same} or {}", declared.join(" or "))
}
