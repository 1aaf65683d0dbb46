//! Every kind of check against the cases of `tests/data/checks`. The browser runs the same cases.

use std::collections::BTreeMap;

use proptest::prelude::*;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::json;

use super::fixture::{cases, mini, ssi};
use super::plan::Compiled;
use super::run::places;
use super::verdict::Verdict;
use super::{Check, Plan, Schemas, Severity, Shown, run, run_check};
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
    let plan = Plan::of(q, &answers.country, std::slice::from_ref(check));
    let grid = plan.grid(answers);
    let kept = plan.kept();
    let session = plan.session(&grid, &kept);
    let judge = |check: &Compiled| {
        let judge = |(row, variant)| check.judge(&session.at(row, check.missing), variant);
        places(&grid, check).map(judge).collect::<Vec<_>>()
    };
    let verdicts: Vec<Verdict> = plan.checks.iter().flat_map(judge).collect();
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

#[test]
fn a_value_below_the_lowest_is_found() {
    let (q, mut answers) = (ssi(), Answers::new("TLS", 2024));
    answers.rows.push(row("schemes", "A", None));
    for (address, value) in
        [("receipts/A/E.2@2024", "-5"), ("receipts/A/V.bal@2024", "-5"), ("coverage/A/P.ben[sex=T]@2024", "-1")]
    {
        answers.cells.insert(at(address), Cell::of(value));
    }
    let findings = Schemas::build(&q, "TLS").unwrap().findings(&q, &answers);
    let below: Vec<String> =
        findings.iter().filter(|f| f.check == "schema-minimum").map(|f| f.addresses[0].to_string()).collect();
    // A balance may be negative.
    assert_eq!(below, ["receipts/A/E.2@2024", "coverage/A/P.ben[sex=T]@2024"]);
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

fn row(list: &str, id: &str, parent: Option<&str>) -> Row {
    Row { list: list.to_owned(), id: id.to_owned(), parent: parent.map(str::to_owned), closed: false }
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
        if let super::CheckKind::Sum(sum) = &mut check.kind {
            sum.tolerance = Decimal::new(tolerance, 2);
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
