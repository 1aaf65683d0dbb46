//! Every check of the edition fires on one small return and stays silent on another, as `tests/data/checks/ssi-2026` says.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::fixture::{cases, ssi};
use super::run_check;
use crate::domain::cells::{Answers, Cell, Row, pairs};
use crate::domain::questionnaire::{Address, Questionnaire};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    check: String,
    fires: BTreeMap<Address, Written>,
    silent: BTreeMap<Address, Written>,
    /// The day on which it is judged.
    #[serde(default)]
    today: Option<String>,
    /// The cell that the finding names first.
    #[serde(default)]
    at: Option<Address>,
}

/// A value, or a whole cell.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Value(String),
    Cell(Cell),
}

/// Two schemes with benefits, and a benefit with two steps.
fn answers(q: &Questionnaire, cells: BTreeMap<Address, Written>, today: Option<String>) -> Answers {
    let row = |list: &str, id: &str, parent: Option<&str>| Row {
        list: list.to_owned(),
        id: id.to_owned(),
        parent: parent.map(str::to_owned),
        closed: false,
    };
    let rows = vec![
        row("schemes", "A", None),
        row("schemes", "B", None),
        row("benefits", "A.1", Some("A")),
        row("benefits", "A.2", Some("A")),
        row("benefits", "A.3", Some("A")),
        row("benefits", "B.1", Some("B")),
        row("countries", "C1", None),
        row("steps", "A.1.1", Some("A.1")),
        row("steps", "A.1.2", Some("A.1")),
    ];
    let cell = |written| match written {
        Written::Value(value) => Cell::of(&value),
        Written::Cell(cell) => cell,
    };
    let cells = cells.into_iter().map(|(address, written)| (address, cell(written))).collect();
    Answers { rows: pairs::added(q, rows), cells, today, ..Answers::new("TLS", 2024) }
}

#[test]
fn every_check_of_the_edition_fires_on_one_return_and_not_on_another() {
    let q = ssi();
    let mut told: BTreeSet<String> = BTreeSet::new();
    let mut wrong = Vec::new();
    for (file, case) in cases::<Case>("tests/data/checks/ssi-2026") {
        let id = case.check;
        told.insert(id.clone());
        let Some(check) = q.checks.iter().find(|check| check.id == id) else {
            wrong.push(format!("{file}: {id} is no check"));
            continue;
        };
        let fired = run_check(&q, &answers(&q, case.fires, case.today.clone()), check);
        match fired.first().and_then(|finding| finding.addresses.first()) {
            None => wrong.push(format!("{file}: {id} does not fire")),
            Some(first) => {
                let elsewhere = case.at.filter(|at| at != first);
                wrong.extend(elsewhere.map(|at| format!("{file}: {id} fires at {first}, not {at}")));
            }
        }
        let silent = run_check(&q, &answers(&q, case.silent, case.today), check);
        if let Some(finding) = silent.first() {
            wrong.push(format!("{file}: {id} should be silent: {finding:?}"));
        }
    }
    let untold =
        q.checks.iter().filter(|check| !told.contains(&check.id)).map(|check| format!("{}: no case", check.id));
    wrong.extend(untold);
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), q.checks.len(), wrong.join("\n"));
}
