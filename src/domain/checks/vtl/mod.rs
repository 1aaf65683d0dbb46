//! The checks of an edition as rulesets of VTL 2.1, the validation language of SDMX, so that an engine that we did not
//! write can judge the same answers.
//!
//! A list of the questionnaire is a data set: a row of it is a data point, each cell that a check reads is a measure with
//! its status beside it, and earlier years are measures of their own. A check is a rule of a datapoint ruleset; sums over
//! the rows of another list are aggregations before it. A missing figure is null, and a rule that comes to null says
//! nothing: what "not applicable" is here. What VTL cannot say is listed with the reason.

mod data;
mod fold;
mod form;
mod names;
mod rules;
mod script;
mod write;

use serde::Serialize;

use super::compile::{Compiler, Formulas};
use super::layout::{COUNTRY, Layout};
use super::plan::combinations;
use super::{Check, Plan, Severity};
use crate::domain::questionnaire::Questionnaire;

pub use data::{Component, Failed, Role, Table};

/// The data point of every data set: which return it belongs to.
pub(crate) const RETURN: &str = "RETURN_ID";

#[derive(Debug)]
pub struct Ruleset {
    /// The text of all rulesets, and of the transformations that apply them.
    pub script: String,
    pub rules: Vec<Rule>,
    pub left_out: Vec<LeftOut>,
    /// The data sets that the script reads.
    sets: Vec<data::Set>,
    layout: Layout,
    formulas: Formulas,
    years_back: usize,
    /// Our own judgement of the same checks.
    plan: Plan,
}

/// A check for one combination of the codes of its loop.
#[derive(Debug, Clone, Serialize)]
pub struct Rule {
    pub rule: String,
    pub check: String,
    /// The data set with what the rule does not hold for.
    pub result: String,
    #[serde(skip)]
    severity: Severity,
    #[serde(skip)]
    list: usize,
    #[serde(skip)]
    written: rules::Written,
}

#[derive(Debug, Clone, Serialize)]
pub struct LeftOut {
    pub check: String,
    pub kind: String,
    pub reason: Reason,
}

/// Why a check is not among the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// It reads an indicator, whose formula is not a rule.
    Indicator,
    /// It looks at letters or digits of what was typed.
    Letters,
    /// It compares rows with each other, or the two orders of a pair.
    RowsWithRows,
    /// It takes the middle of several figures, or tries what happens when one of them is left out.
    Search,
    /// It asks for a day or a remark rather than for a figure.
    Remark,
}

impl Ruleset {
    pub fn new(q: &Questionnaire, country: &str) -> Self {
        let mut layout = Layout::new(q, country);
        let mut formulas = Formulas::default();
        let mut book = write::Book::default();
        let (mut rules, mut left_out, mut taken) = (Vec::new(), Vec::new(), Vec::new());
        let mut years_back = 0;
        for check in &q.checks {
            let mark = book.mark();
            match all(q, check, &mut layout, &mut formulas, &mut book, &mut years_back) {
                Ok(of_check) => {
                    rules.extend(of_check);
                    taken.push(check.clone());
                }
                Err(reason) => {
                    book.back_to(mark);
                    left_out.push(LeftOut { check: check.id.clone(), kind: form::kind(&check.kind), reason });
                }
            }
        }
        let script = script::text(&layout, &book, &rules);
        let plan = Plan::of(q, country, &taken);
        Ruleset { script, rules, left_out, sets: book.sets, layout, formulas, years_back, plan }
    }
}

/// The rules of a check, one for each combination of the codes of its loop; all of them or none.
fn all(
    q: &Questionnaire,
    check: &Check,
    layout: &mut Layout,
    formulas: &mut Formulas,
    book: &mut write::Book,
    years_back: &mut usize,
) -> Result<Vec<Rule>, Reason> {
    let list = layout.list(check.each.as_deref()).unwrap_or(COUNTRY);
    let of_codes = |codes: std::collections::BTreeMap<String, String>| {
        let rule = names::rule(&check.id, &codes);
        let mut compiler = Compiler::new(q, layout, formulas, list, codes);
        let when = compiler.tests(&check.when);
        let form = form::of(&check.kind, &mut compiler)?;
        *years_back = (*years_back).max(compiler.furthest);
        let mut writer = write::Writer { q, layout, book, list, shift: 0, missing: check.missing, folding: false };
        let written = rules::written(&mut writer, &when, &form)?;
        let result = names::result(layout, list);
        Ok(Rule { rule, check: check.id.clone(), result, severity: check.severity, list, written })
    };
    combinations(&check.over).into_iter().map(of_codes).collect()
}

#[cfg(test)]
mod tests;
