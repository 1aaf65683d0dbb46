//! Every kind of check against the cases of `tests/data/checks`. The browser runs the same cases.

use std::collections::BTreeMap;

use proptest::prelude::*;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::json;

use super::fixture::{cases, mini, ssi};
use super::run::judge;
use super::scope::{Scope, combinations};
use super::verdict::Verdict;
use super::{Check, Finding, Schemas, Severity, Shown, checks_touching, run, run_check, run_for};
use crate::domain::cells::{Answers, Cell, Row};
use crate::domain::questionnaire::{Address, Questionnaire};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    check: Check,
    rows: Vec<Row>,
    cells: BTreeMap<Address, Cell>,
    expect: String,
    /// Figures of the first finding.
    #[serde(default)]
    values: Option<BTreeMap<String, Shown>>,
    /// Cells of the first finding, in order.
    #[serde(default)]
    addresses: Option<Vec<Address>>,
}

fn answers(rows: Vec<Row>, cells: BTreeMap<Address, Cell>) -> Answers {
    Answers { rows, cells, ..Answers::new("AAA", 2024) }
}

/// Fails if it fails anywhere, holds if it holds somewhere, else it does not apply.
fn outcome(q: &Questionnaire, answers: &Answers, check: &Check) -> &'static str {
    let rows: Vec<Option<&str>> = match &check.each {
        Some(list) => answers.rows_of(list, None).map(|row| Some(row.id.as_str())).collect(),
        None => vec![None],
    };
    let mut verdicts = Vec::new();
    for row in rows {
        for codes in combinations(&check.over) {
            let scope = Scope { codes, missing: check.missing, ..Scope::new(q, answers, row) };
            if check.when.iter().all(|condition| scope.holds(condition)) {
                verdicts.extend(judge(&scope, check));
            }
        }
    }
    if verdicts.iter().any(|v| matches!(v, Verdict::Fails(_))) {
        "fails"
    } else if verdicts.contains(&Verdict::Holds) {
        "holds"
    } else {
        "not-applicable"
    }
}

fn problem(q: &Questionnaire, case: Case) -> Option<String> {
    let answers = answers(case.rows, case.cells);
    let outcome = outcome(q, &answers, &case.check);
    if outcome != case.expect {
        return Some(format!("expected {}, found {outcome}", case.expect));
    }
    let findings = run_check(q, &answers, &case.check);
    if findings.is_empty() != (outcome != "fails") {
        return Some(format!("{outcome}, but {} findings", findings.len()));
    }
    let first = findings.into_iter().next();
    let values: Option<BTreeMap<String, Shown>> = first.as_ref().map(|f| f.values.iter().cloned().collect());
    if case.values.is_some() && values != case.values {
        return Some(format!("expected {:?}, found {values:?}", case.values));
    }
    let addresses = first.map(|f| f.addresses);
    if case.addresses.is_some() && addresses != case.addresses {
        return Some(format!("expected {:?}, found {addresses:?}", case.addresses));
    }
    None
}

#[test]
fn every_kind_of_check_decides_as_the_cases_say() {
    let q = mini();
    let all: Vec<(String, Case)> = cases("tests/data/checks");
    assert!(all.len() > 40, "only {} cases", all.len());
    let wrong: Vec<String> = all
        .into_iter()
        .filter_map(|(file, case)| {
            let name = case.name.clone();
            problem(&q, case).map(|problem| format!("{file}: {name}: {problem}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_empty_return_has_no_finding_except_of_required_questions() {
    let (q, empty) = (ssi(), Answers::new("TLS", 2024));
    assert_eq!(run(&q, &empty), Vec::new());
    let findings = Schemas::build(&q, "TLS").unwrap().findings(&q, &empty);
    assert!(findings.iter().all(|f| f.check == "schema-required" && f.severity == Severity::Error), "{findings:#?}");
}

fn check(text: serde_json::Value) -> Check {
    serde_json::from_value(text).unwrap()
}

fn at(text: &str) -> Address {
    text.parse().unwrap()
}

fn sum_check() -> Check {
    check(json!({ "id": "C-SUM", "kind": "sum", "severity": "error", "each": "schemes",
        "total": { "cell": "money/R.0" }, "parts": [{ "cell": "money/R.1" }, { "cell": "money/R.2" }] }))
}

fn fold_check() -> Check {
    check(json!({ "id": "C-FOLD", "kind": "sum", "severity": "error", "each": "schemes",
        "total": { "cell": "money/E.0" },
        "parts": [{ "rows": "benefits", "cell": "benefits/B.exp", "fold": "sum",
                    "where": [{ "cell": "benefits/B.fn", "in": ["OA"] }] }] }))
}

fn loop_check() -> Check {
    check(
        json!({ "id": "C-LOOP", "kind": "compare", "severity": "error", "each": "benefits", "over": { "sex": ["M", "F"] },
        "left": { "cell": "benefits/B.persons" }, "op": "le", "right": { "cell": "benefits/B.persons", "at": { "sex": "T" } } }),
    )
}

fn touching(address: &str) -> Vec<String> {
    let q = Questionnaire { checks: vec![sum_check(), fold_check(), loop_check()], ..mini() };
    checks_touching(&q, &at(address)).into_iter().map(|c| c.id.clone()).collect()
}

#[test]
fn a_cell_touches_the_checks_that_read_it_and_no_others() {
    assert_eq!(touching("money/A/R.2@2024"), ["C-SUM"]);
    assert_eq!(touching("benefits/A.1/B.exp@2024"), ["C-FOLD"]);
    assert_eq!(touching("country/X.gdp@2024"), [""; 0]);
}

#[test]
fn conditions_of_a_fold_and_of_a_question_touch_as_well() {
    assert_eq!(touching("benefits/A.1/B.fn@2024"), ["C-FOLD"]);
    // R.1 is asked by way of S.fin.
    assert_eq!(touching("schemes/A/S.fin@2024"), ["C-SUM"]);
}

#[test]
fn a_loop_touches_its_codes_and_a_named_code_touches_itself() {
    for sex in ["T", "M", "F"] {
        assert_eq!(touching(&format!("benefits/A.1/B.persons[sex={sex}]@2024")), ["C-LOOP"]);
    }
}

fn row(list: &str, id: &str, parent: Option<&str>) -> Row {
    Row { list: list.to_owned(), id: id.to_owned(), parent: parent.map(str::to_owned), closed: false }
}

/// Two schemes whose totals are both wrong.
fn two_wrong_schemes() -> (Questionnaire, Answers) {
    let q = Questionnaire { checks: vec![sum_check(), fold_check()], ..mini() };
    let rows = vec![
        row("schemes", "A", None),
        row("schemes", "B", None),
        row("benefits", "A.1", Some("A")),
        row("benefits", "B.1", Some("B")),
    ];
    let mut cells = BTreeMap::new();
    for scheme in ["A", "B"] {
        for (question, value) in [("R.0", "9"), ("R.1", "1"), ("R.2", "1"), ("E.0", "9")] {
            cells.insert(at(&format!("money/{scheme}/{question}@2024")), Cell::of(value));
        }
        cells.insert(at(&format!("benefits/{scheme}.1/B.exp@2024")), Cell::of("1"));
        cells.insert(at(&format!("benefits/{scheme}.1/B.fn@2024")), Cell::of("OA"));
    }
    (q, answers(rows, cells))
}

fn named(findings: &[Finding]) -> Vec<(String, Option<String>)> {
    findings.iter().map(|f| (f.check.clone(), f.row.clone())).collect()
}

#[test]
fn a_changed_cell_runs_only_the_rows_that_read_it() {
    let (q, answers) = two_wrong_schemes();
    assert_eq!(run(&q, &answers).len(), 4);
    let found = |address| named(&run_for(&q, &answers, &at(address)));
    assert_eq!(found("money/A/R.1@2024"), [("C-SUM".to_owned(), Some("A".to_owned()))]);
    assert_eq!(found("benefits/B.1/B.exp@2024"), [("C-FOLD".to_owned(), Some("B".to_owned()))]);
    assert_eq!(found("country/X.gdp@2024"), []);
}

proptest! {
    /// Cents are added as whole numbers here, so that the two ways share no arithmetic.
    #[test]
    fn a_sum_fails_exactly_when_the_parts_do_not_add_up(
        total in proptest::option::of(0..400i64), one in proptest::option::of(0..200i64), two in proptest::option::of(0..200i64),
        tolerance in 0..3i64, zero in any::<bool>(),
    ) {
        let mut check = sum_check();
        if zero {
            check.missing = super::Missing::Zero;
        }
        if let super::CheckKind::Sum { tolerance: t, .. } = &mut check.kind {
            *t = Decimal::new(tolerance, 2);
        }
        let mut cells = BTreeMap::new();
        for (question, cents) in [("R.0", total), ("R.1", one), ("R.2", two)] {
            if let Some(cents) = cents {
                cells.insert(at(&format!("money/A/{question}@2024")), Cell::of(&Decimal::new(cents, 2).to_string()));
            }
        }
        let judged = total.is_some() && if zero { one.or(two).is_some() } else { one.is_some() && two.is_some() };
        let off = total.unwrap_or(0) - one.unwrap_or(0) - two.unwrap_or(0);
        let expected = match judged {
            false => "not-applicable",
            true if off.abs() > tolerance => "fails",
            true => "holds",
        };
        let answers = answers(vec![row("schemes", "A", None)], cells);
        prop_assert_eq!(MINI.with(|q| outcome(q, &answers, &check)), expected);
    }
}

thread_local! {
    /// Loading is slow beside one check.
    static MINI: Questionnaire = mini();
}
