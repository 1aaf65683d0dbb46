use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use super::{Words, Writer};
use crate::sdmx::data::fixture::{self, FIGURES, catalogue, component, extent, golden, list};
use crate::sdmx::data::{Head, Labels};
use crate::sdmx::model::Catalogue;

fn words() -> Words {
    let text = |text: &str| text.to_owned();
    Words {
        about: text("About"),
        codes: text("Codes"),
        source: text("Source"),
        licence: text("Licence"),
        extracted: text("Taken out"),
        address: text("Service"),
        figures: text("Figures"),
        reading: text("How to read it"),
        notes: vec![text("One row, one figure."), text("Empty is missing.")],
        statuses: text("Status"),
        sheets: text("Sheets"),
        versions: text("Versions"),
        country: text("Country"),
        period: text("Year"),
        version: text("Version"),
        published: text("Published"),
        digest: text("Digest"),
        dataflow: text("Dataflow"),
        component: text("Component"),
        code: text("code"),
        name: text("Name"),
    }
}

type Figure<'a> = (&'a str, &'a str, Option<&'a str>, &'a str);

/// A catalogue in which figures say something: the first dimension but one.
fn with_subject() -> Catalogue {
    let mut catalogue = catalogue();
    catalogue.structures[0].dimensions.insert(1, component("INDICATOR", Some("CL_INDICATOR")));
    catalogue.codelists.push(list("CL_INDICATOR", &[("EXP", "Expenditure"), ("COV", "Coverage")]));
    catalogue
}

fn written(catalogue: &Catalogue, figures: &[Figure<'_>], change: impl FnOnce(&mut Head<'_>)) -> Vec<u8> {
    let labels = Labels::of(catalogue, &catalogue.structures[0], &catalogue.dataflows[0], "en");
    let mut head = fixture::head(catalogue, &labels);
    head.extent = extent(head.structure, figures);
    change(&mut head);
    let (structure, mut out) = (head.structure, Vec::new());
    let mut message = Writer::begin(&mut out, head, words()).unwrap();
    fixture::write(structure, figures, &mut message);
    drop(message);
    out
}

fn opened(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

/// Every sheet with its cells, one row a line; what is a number is not in quotes.
fn cells(bytes: Vec<u8>) -> String {
    let mut book = opened(bytes);
    let mut text = String::new();
    for name in book.sheet_names().to_vec() {
        text += &format!("== {name}\n");
        for row in book.worksheet_range(&name).unwrap().rows() {
            let cell = |cell: &Data| match cell {
                Data::Empty => String::new(),
                Data::String(text) => format!("{text:?}"),
                other => other.to_string(),
            };
            text += row.iter().map(cell).collect::<Vec<_>>().join(" | ").trim_end();
            text += "\n";
        }
    }
    text
}

#[test]
fn a_workbook_has_a_sheet_for_each_thing_that_figures_say_and_two_that_explain_them() {
    let catalogue = with_subject();
    let figures: [Figure<'_>; 5] = [
        ("TLS.COV._T", "2023", Some("27.20"), r#"{"OBS_STATUS":"A"}"#),
        ("TLS.COV._T", "2024", Some("27.0"), r#"{"COMMENT_OBS":"rows < 3 & \"late\"","OBS_STATUS":"A"}"#),
        ("TLS.COV.F", "2023", None, r#"{"OBS_STATUS":"L"}"#),
        ("TLS.EXP._T", "2023", Some("1234567.5"), r#"{"OBS_STATUS":"A"}"#),
        ("TLS.EXP._T", "2024", Some("12345678901234567.5"), r#"{"OBS_STATUS":"A"}"#),
    ];
    golden("xlsx", &cells(written(&catalogue, &figures, |_| ())));
}

#[test]
fn no_text_becomes_a_formula() {
    let mut catalogue = with_subject();
    for item in catalogue.codelists.iter_mut().flat_map(|list| &mut list.items) {
        item.names.insert("en".to_owned(), "=1+1".to_owned());
    }
    let attributes = r#"{"OBS_STATUS":"A","COMMENT_OBS":"=HYPERLINK(\"https://evil.example\")"}"#;
    let figures: [Figure<'_>; 2] = [
        ("TLS.COV._T", "2024", Some("1"), attributes),
        ("TLS.COV.F", "2024", Some("+1"), r#"{"COMMENT_OBS":"@SUM(A1)"}"#),
    ];
    let bytes = written(&catalogue, &figures, |head| head.about.description = "-2+3".to_owned());
    let mut book = opened(bytes.clone());
    for name in book.sheet_names().to_vec() {
        let formulas = book.worksheet_formula(&name).unwrap();
        assert!(formulas.rows().flatten().all(String::is_empty), "{name}: {formulas:?}");
    }
    let text = cells(bytes);
    for harmless in ["\"=HYPERLINK(", "\"@SUM(A1)\"", "\"-2+3\"", "\"=1+1\""] {
        assert!(text.contains(harmless), "{harmless} in {text}");
    }
}

#[test]
fn a_dataflow_whose_figures_all_say_the_same_has_one_sheet() {
    let text = cells(written(&catalogue(), &FIGURES, |_| ()));
    assert!(text.contains("== TIME_PERIOD\n") && text.contains("27.2 | ") && text.contains("-0.5 | "), "{text}");
}

#[test]
fn what_is_not_asked_for_has_no_column() {
    let text = cells(written(&with_subject(), &[("TLS.COV.F", "2024", Some("27.2"), "{}")], |head| {
        head.attributes = vec![true, false];
        head.value = false;
    }));
    assert!(text.contains("OBS_STATUS") && !text.contains("COMMENT_OBS") && !text.contains("27.2"), "{text}");
}

#[test]
fn a_workbook_of_nothing_opens() {
    let mut book = opened(written(&with_subject(), &[], |_| ()));
    assert_eq!(book.sheet_names(), ["About", "Codes"]);
    assert!(book.worksheet_range("About").is_ok());
}
