//! The demonstration data must give what Timor-Leste published.

use std::collections::BTreeMap;
use std::path::Path;

use rust_decimal::Decimal;

use super::{Computed, compute};
use crate::domain::cells::{Answers, Cell, Row, pairs};
use crate::domain::questionnaire::{Files, Questionnaire, load};

fn folder(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn files(folder: &Path, prefix: &str, into: &mut Files) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            files(&entry.path(), &format!("{name}/"), into);
        } else {
            into.insert(name, std::fs::read(entry.path()).unwrap());
        }
    }
}

pub(crate) fn questionnaire() -> Questionnaire {
    let mut all = Files::new();
    files(&folder("questionnaires"), "", &mut all);
    load(&all, "ssi", "2026")
        .unwrap_or_else(|faults| panic!("{}", faults.iter().map(|f| format!("{f}\n")).collect::<String>()))
}

pub(crate) fn demo(q: &Questionnaire, year: i32) -> Answers {
    let mut answers = Answers::new("TLS", year);
    let mut rows = csv::Reader::from_path(folder("demo/TLS/rows.csv")).unwrap();
    for row in rows.deserialize::<BTreeMap<String, String>>() {
        let row = row.unwrap();
        let parent = Some(row["parent"].clone()).filter(|p| !p.is_empty());
        answers.rows.push(Row { list: row["list"].clone(), id: row["row"].clone(), parent, closed: false });
    }
    answers.rows = pairs::added(q, answers.rows);
    let mut cells = csv::Reader::from_path(folder(&format!("demo/TLS/{year}.csv"))).unwrap();
    for cell in cells.deserialize::<BTreeMap<String, String>>() {
        let cell = cell.unwrap();
        let text = |name: &str| Some(cell[name].clone()).filter(|t| !t.is_empty());
        let stored = Cell {
            value: text("value"),
            status: cell["status"].parse().unwrap(),
            note: text("note"),
            source: text("source"),
        };
        answers.cells.insert(cell["address"].parse().unwrap(), stored);
    }
    answers
}

fn find<'a>(computed: &'a [Computed], indicator: &str, sex: &str) -> Option<&'a Computed> {
    computed.iter().find(|c| c.indicator == indicator && c.dimensions.get("sex").is_none_or(|s| s == sex))
}

/// Tolerance 0.05 of the published unit, as the rates are printed with one decimal. Rows whose denominators were computed
/// back from the published rates prove only the numerators; `tests/data/published.csv` marks them.
#[test]
fn the_published_figures_of_timor_leste_come_out() {
    let q = questionnaire();
    let results: BTreeMap<i32, Vec<Computed>> =
        [2023, 2024].into_iter().map(|year| (year, compute(&q, &demo(&q, year)))).collect();
    let mut wrong = Vec::new();
    let mut independent = 0;
    let mut reader = csv::Reader::from_path(folder("tests/data/published.csv")).unwrap();
    for row in reader.deserialize::<BTreeMap<String, String>>() {
        let row = row.unwrap();
        let (indicator, sex, year) = (&row["indicator"], &row["sex"], row["year"].parse::<i32>().unwrap());
        let published: Decimal = row["published"].parse().unwrap();
        let value = find(&results[&year], indicator, sex).and_then(|c| c.value);
        let tolerance = if published.scale() == 0 { Decimal::new(5, 1) } else { Decimal::new(5, 2) };
        match value {
            Some(value) if (value - published).abs() <= tolerance => {
                independent += usize::from(row["back_computed"] == "no")
            }
            other => wrong.push(format!("{indicator} {year} {sex}: computed {other:?}, published {published}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(independent >= 20, "only {independent} rows prove anything");
}

/// `docs/indicators-tls.md` says what is computed, and why it differs wherever it does.
#[test]
fn the_comparison_with_the_publication_is_true() {
    let q = questionnaire();
    let results: BTreeMap<i32, Vec<Computed>> =
        [2023, 2024].into_iter().map(|year| (year, compute(&q, &demo(&q, year)))).collect();
    let document = std::fs::read_to_string(folder("docs/indicators-tls.md")).unwrap();
    let mut wrong = Vec::new();
    let mut rows = 0;
    for line in document.lines().filter(|line| line.starts_with("| IND.")) {
        let fields: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [indicator, year, sex, published, computed, why] = fields.as_slice() else { panic!("{line}") };
        let found = find(&results[&year.parse().unwrap()], indicator, sex).and_then(Computed::published);
        let written: Option<Decimal> = Some(computed.replace(',', "")).filter(|c| c != "—").map(|c| c.parse().unwrap());
        if found != written {
            wrong.push(format!("{line} computed {found:?}"));
        }
        let published: Decimal = published.replace(',', "").parse().unwrap();
        if found != Some(published) && why.is_empty() {
            wrong.push(format!("{line} has no reason"));
        }
        rows += 1;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(rows > 100, "only {rows} indicators are compared");
}
