//! The small questionnaire of `tests/data/mini`, for tests of this room and its neighbours.

use std::collections::BTreeMap;
use std::path::Path;

use serde::de::DeserializeOwned;

use crate::domain::cells::{Answers, Cell, Row, pairs};
use crate::domain::questionnaire::{Files, Questionnaire, load};

fn read(folder: &str, below: &str, into: &mut Files) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).join(below);
    for entry in std::fs::read_dir(path).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read(folder, &format!("{name}/"), into);
        } else {
            into.insert(name, std::fs::read(entry.path()).unwrap());
        }
    }
}

fn loaded(files: &Files, id: &str) -> Questionnaire {
    load(files, id, "2026").unwrap_or_else(|faults| panic!("{faults:#?}"))
}

/// Kinds and vocabulary are those of the service; questions and code lists are its own.
pub(crate) fn mini() -> Questionnaire {
    let mut files = Files::new();
    read("questionnaires", "vocabulary/", &mut files);
    read("tests/data/mini", "", &mut files);
    loaded(&files, "mini")
}

/// The questionnaire of the service itself.
pub(crate) fn ssi() -> Questionnaire {
    let mut files = Files::new();
    read("questionnaires", "", &mut files);
    loaded(&files, "ssi")
}

/// The cases of every file of a folder, with the name of the file.
pub(crate) fn cases<T: DeserializeOwned>(folder: &str) -> Vec<(String, T)> {
    #[derive(serde::Deserialize)]
    struct Cases<T> {
        cases: Vec<T>,
    }
    let mut files = Files::new();
    read(folder, "", &mut files);
    let of = |(name, bytes): (String, Vec<u8>)| {
        let file: Cases<T> = serde_json::from_slice(&bytes).unwrap_or_else(|e| panic!("{name}: {e}"));
        file.cases.into_iter().map(move |case| (name.clone(), case)).collect::<Vec<_>>()
    };
    files.into_iter().filter(|(name, _)| !name.contains('/')).flat_map(of).collect()
}

/// What Timor-Leste published for 2024, with the year before beside it.
pub(crate) fn demo(q: &Questionnaire) -> Answers {
    let mut answers = Answers::new("TLS", 2024);
    let rows = records("demo/TLS/rows.csv")
        .into_iter()
        .map(|row| Row {
            list: row["list"].clone(),
            id: row["row"].clone(),
            parent: Some(row["parent"].clone()).filter(|p| !p.is_empty()),
            closed: false,
        })
        .collect();
    answers.rows = pairs::added(q, rows);
    for cell in ["demo/TLS/2023.csv", "demo/TLS/2024.csv"].into_iter().flat_map(records) {
        let text = |name: &str| Some(cell[name].clone()).filter(|t| !t.is_empty());
        let (note, source) = (text("note"), text("source"));
        let stored = Cell { value: text("value"), status: cell["status"].parse().unwrap(), note, source };
        answers.cells.insert(cell["address"].parse().unwrap(), stored);
    }
    answers
}

fn records(file: &str) -> Vec<BTreeMap<String, String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    csv::Reader::from_path(path).unwrap().deserialize().map(Result::unwrap).collect()
}
