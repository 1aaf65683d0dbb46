//! All checks of an edition for one country, compiled: formulas, and which of them read which cell.

use std::collections::BTreeMap;

use super::compile::{Compiler, Formulas, Read, Seen};
use super::formula::Test;
use super::layout::{COUNTRY, Layout, ListNo, SlotNo};
use super::scope::Scope;
use super::verdict::Verdict;
use super::{Check, CheckKind, Missing, Severity};
use crate::domain::questionnaire::Questionnaire;

/// One kind of check, ready to be evaluated.
pub(crate) trait Judge: std::fmt::Debug + Send + Sync {
    fn judge(&self, scope: &Scope<'_>) -> Verdict;
}

/// The checks of a questionnaire for a country (code lists differ by country).
#[derive(Debug)]
pub struct Plan {
    pub(crate) layout: Layout,
    pub(crate) formulas: Formulas,
    pub(crate) checks: Vec<Compiled>,
    /// By cell: which checks read it, for which rows.
    pub(crate) readers: Vec<Vec<Reader>>,
    pub(crate) years_back: usize,
}

#[derive(Debug)]
pub(crate) struct Compiled {
    pub id: String,
    pub severity: Severity,
    pub missing: Missing,
    pub each: ListNo,
    /// One for each combination of the codes of its loop.
    pub variants: Vec<Variant>,
}

#[derive(Debug)]
pub(crate) struct Variant {
    pub when: Vec<Test>,
    pub kind: Box<dyn Judge>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Reader {
    pub check: usize,
    pub variant: usize,
    pub seen: Seen,
}

impl Plan {
    pub fn new(q: &Questionnaire, country: &str) -> Self {
        Plan::of(q, country, &q.checks)
    }

    /// Only some checks of a questionnaire.
    pub fn of(q: &Questionnaire, country: &str, checks: &[Check]) -> Self {
        let mut layout = Layout::new(q, country);
        let mut formulas = Formulas::default();
        let mut reads = Vec::new();
        let mut years_back = 0;
        let compiled = checks.iter().enumerate().map(|(number, check)| {
            let each = layout.list(check.each.as_deref()).unwrap_or(COUNTRY);
            let variants = combinations(&check.over).into_iter().enumerate().map(|(variant, codes)| {
                let mut compiler = Compiler::new(q, &mut layout, &mut formulas, each, codes);
                let when = compiler.tests(&check.when);
                let kind = check.kind.compile(&mut compiler);
                years_back = years_back.max(compiler.furthest);
                let reader = |read: Read| (read.slot, Reader { check: number, variant, seen: read.seen });
                reads.extend(compiler.reads.into_iter().map(reader));
                Variant { when, kind }
            });
            let variants = variants.collect();
            Compiled { id: check.id.clone(), severity: check.severity, missing: check.missing, each, variants }
        });
        let checks = compiled.collect();
        let readers = by_cell(layout.slots(), reads);
        Plan { layout, formulas, checks, readers, years_back }
    }
}

fn by_cell(slots: usize, mut reads: Vec<(SlotNo, Reader)>) -> Vec<Vec<Reader>> {
    reads.sort_unstable();
    reads.dedup();
    let mut readers = vec![Vec::new(); slots];
    for (slot, reader) in reads {
        if let Some(of_cell) = readers.get_mut(slot) {
            of_cell.push(reader);
        }
    }
    readers
}

impl CheckKind {
    fn compile(&self, c: &mut Compiler<'_>) -> Box<dyn Judge> {
        match self {
            CheckKind::Sum(of) => Box::new(of.compile(c)),
            CheckKind::Compare(of) => Box::new(of.compile(c)),
            CheckKind::Change(of) => Box::new(of.compile(c)),
            CheckKind::Ratio(of) => Box::new(of.compile(c)),
            CheckKind::RequiredIf(of) => Box::new(of.compile(c)),
            CheckKind::Unique(of) => Box::new(of.compile(c)),
            CheckKind::Aggregate(of) => Box::new(of.compile(c)),
            CheckKind::Answered(of) => Box::new(of.compile(c)),
            CheckKind::Among(of) => Box::new(of.compile(c)),
            CheckKind::Between(of) => Box::new(of.compile(c)),
            CheckKind::Constant(of) => Box::new(of.compile(c)),
            CheckKind::Digits(of) => Box::new(of.compile(c)),
            CheckKind::Ended(of) => Box::new(of.compile(c)),
            CheckKind::Explained(of) => Box::new(of.compile(c)),
            CheckKind::Forbidden(of) => Box::new(of.compile(c)),
            CheckKind::InYear(of) => Box::new(of.compile(c)),
            CheckKind::Known(of) => Box::new(of.compile(c)),
            CheckKind::LeftOut(of) => Box::new(of.compile(c)),
            CheckKind::Magnitude(of) => Box::new(of.compile(c)),
            CheckKind::Quoted(of) => Box::new(of.compile(c)),
            CheckKind::Repeated(of) => Box::new(of.compile(c)),
            CheckKind::SameNumbers(of) => Box::new(of.compile(c)),
            CheckKind::Similar(of) => Box::new(of.compile(c)),
            CheckKind::Steps(of) => Box::new(of.compile(c)),
            CheckKind::Swap(of) => Box::new(of.compile(c)),
        }
    }
}

/// Every combination of the codes of the loop; one empty combination without a loop.
pub(crate) fn combinations(over: &BTreeMap<String, Vec<String>>) -> Vec<BTreeMap<String, String>> {
    over.iter().fold(vec![BTreeMap::new()], |combinations, (dimension, codes)| {
        combinations
            .iter()
            .flat_map(|before| {
                codes.iter().map(move |code| {
                    let mut with = before.clone();
                    with.insert(dimension.clone(), code.clone());
                    with
                })
            })
            .collect()
    })
}
