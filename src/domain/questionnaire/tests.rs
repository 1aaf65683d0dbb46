//! What the language of definitions allows, and that everything else is told at once and with its place.

use std::path::Path;

use serde_json::{Value, json};

use super::{Address, Files, Questionnaire, load};
use crate::domain::cells::{Answers, Cell, Row, pairs};
use crate::domain::checks::fixture::ssi;

fn read(folder: &Path, below: &str, into: &mut Files) {
    for entry in std::fs::read_dir(folder.join(below)).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read(folder, &format!("{name}/"), into);
        } else {
            into.insert(name, std::fs::read(entry.path()).unwrap());
        }
    }
}

/// The faults of the service's own edition after some edits: file, pointer of an object, key, value.
fn faults_with(edits: &[(&str, &str, &str, Value)]) -> Vec<String> {
    let mut files = Files::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires"), "", &mut files);
    for (file, pointer, key, value) in edits {
        let path = format!("ssi/2026/{file}");
        let mut whole: Value = serde_json::from_slice(&files[&path]).unwrap();
        whole.pointer_mut(pointer).unwrap()[key] = value.clone();
        files.insert(path, serde_json::to_vec(&whole).unwrap());
    }
    load(&files, "ssi", "2026").err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

#[test]
fn all_faults_are_told_at_once_each_with_its_place() {
    let told = faults_with(&[
        ("modules/receipts.json", "/$defs/row/properties/E.0", "x-optional", json!(true)),
        ("modules/receipts.json", "/$defs/row/properties/E.fn", "x-codes-of", json!("inventory/S.status")),
        ("modules/context.json", "/properties/X.gdp", "x-optinal", json!(true)),
        ("questionnaire.json", "/lists/pairs", "parent", json!("benefits")),
        ("questionnaire.json", "/lists/schemes", "parent", json!("steps")),
        ("indicators.json", "/indicators/0/numerator/0", "once", json!(true)),
        ("indicators.json", "/indicators/0/numerator/1", "rows", json!("benefit")),
        ("indicators.json", "/indicators/0", "parts", json!([["contributors"], ["nobody"]])),
    ]);
    for expected in [
        "receipts.json#/$defs/row/properties/E.0: cannot be required and optional",
        "receipts.json#/$defs/row/properties/E.fn: x-codes-of names inventory/S.status, whose code list is that of no",
        "context.json#/properties/X.gdp: ",
        "questionnaire.json#/lists/pairs",
        "questionnaire.json#/lists/schemes: it stands above itself",
        "indicators.json#/indicators/0/numerator/0/once: only the rows of a list of pairs can count once",
        "indicators.json#/indicators/0/numerator/1/rows: list benefit does not exist",
        "indicators.json#/indicators/0/parts/1: nobody is no term of the numerator",
    ] {
        assert!(told.iter().any(|fault| fault.contains(expected)), "{expected} is not in\n{}", told.join("\n"));
    }
}

fn with_schemes(q: &Questionnaire, ids: &[&str], cells: &[(&str, Cell)]) -> Answers {
    let mut answers = Answers::new("AAA", 2024);
    let scheme = |id: &&str| Row { list: "schemes".to_owned(), id: (*id).to_owned(), parent: None, closed: false };
    answers.rows = pairs::added(q, ids.iter().map(scheme).collect());
    answers.cells = cells.iter().map(|(a, c)| (format!("{a}@2024").parse().unwrap(), c.clone())).collect();
    answers
}

#[test]
fn pairs_stand_under_their_first_row_and_are_called_after_their_second() {
    let q = ssi();
    let answers = with_schemes(&q, &["A", "B", "C"], &[("inventory/B/S.name", Cell::of("Regime B"))]);
    let under: Vec<&str> = answers.rows_of("pairs", Some("A")).map(|row| row.id.as_str()).collect();
    assert_eq!(under, ["A~B", "A~C"]);
    assert_eq!(answers.rows_of("pairs", None).count(), 6);
    assert_eq!((answers.row_name(&q, "A~B"), answers.row_name(&q, "A~C")), ("Regime B", "C"));
    // Making them again, as when a version is read back, adds none.
    assert_eq!(pairs::added(&q, answers.rows.clone()), answers.rows);
    assert_eq!(pairs::left_out(&answers.rows).len(), 3);
}

#[test]
fn a_pair_with_a_closed_row_is_closed() {
    let q = ssi();
    let mut rows = pairs::left_out(&with_schemes(&q, &["A", "B", "C"], &[]).rows);
    rows[2].closed = true;
    let answers = Answers { rows: pairs::added(&q, rows), ..Answers::new("AAA", 2024) };
    assert_eq!(answers.rows_of("pairs", None).map(|row| row.id.as_str()).collect::<Vec<_>>(), ["A~B", "B~A"]);
}

#[test]
fn a_condition_reaches_the_row_above_and_the_row_above_that() {
    let q = ssi();
    let row = |list: &str, id: &str, parent: Option<&str>| Row {
        list: list.to_owned(),
        id: id.to_owned(),
        parent: parent.map(str::to_owned),
        closed: false,
    };
    let mut answers = with_schemes(&q, &["A"], &[("inventory/A/S.fin_type", Cell::of("N"))]);
    answers.rows.extend([row("benefits", "A.1", Some("A")), row("steps", "A.1.1", Some("A.1"))]);
    let cell = |text: &str| super::CellRef::try_from(text.to_owned()).unwrap();
    assert_eq!(answers.row_for(&q, &cell("inventory/S.fin_type"), Some("A.1.1")), Some("A"));
    assert_eq!(answers.row_for(&q, &cell("benefits/B.fn"), Some("A.1.1")), Some("A.1"));
    assert_eq!(answers.row_for(&q, &cell("context/X.pop"), Some("A.1.1")), None);
}

#[test]
fn a_breakdown_is_asked_for_the_codes_that_the_row_has() {
    let q = ssi();
    let asked = |answers: &Answers, function: &str| {
        let address: Address = format!("receipts/A/E.fn[function={function},nature=T]@2024").parse().unwrap();
        answers.is_asked_at(&q, q.question_at(&address, "AAA").unwrap(), &address)
    };
    let known = with_schemes(&q, &["A"], &[("inventory/A/S.fn", Cell::of("OA|SU"))]);
    assert_eq!((asked(&known, "OA"), asked(&known, "HC")), (true, false));
    // What is not known yet takes nothing away.
    assert!(asked(&with_schemes(&q, &["A"], &[]), "HC"));
}
