//! The small questionnaire of `tests/data/mini`, for tests of this room and its neighbours.

use std::path::Path;

use serde::de::DeserializeOwned;

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
    files.into_iter().flat_map(of).collect()
}
