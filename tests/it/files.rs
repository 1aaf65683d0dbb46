//! Files that are read without the service beside them, as the public takes them: workbook, Parquet, JSON-stat, data package.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use actix_web::http::{Method, StatusCode};
use actix_web::web::Bytes;
use calamine::{Data, Reader, Xlsx};
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::Field;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::support::{Client, Role, TestApp, on_both_databases, small};

const CHOSEN: &str = "/sdmx/rest/data/DF_WSPDB/A.TLS.EXP_TOTAL+RECIPIENTS?startPeriod=2019&endPeriod=2020";

/// By all codes of the key: the figure, nothing where it is missing.
type Figures = BTreeMap<Vec<String>, Option<Decimal>>;

const KEY: [&str; 11] = [
    "FREQ",
    "REF_AREA",
    "INDICATOR",
    "SCHEME",
    "FUNCTION",
    "BENEFIT_TYPE",
    "FINANCING",
    "SEX",
    "AGE",
    "UNIT_MEASURE",
    "TIME_PERIOD",
];

fn figure(text: &str) -> Option<Decimal> {
    // CSV 2.0 says that a figure is missing, the others leave it out.
    (!matches!(text, "" | "NaN")).then(|| text.parse::<Decimal>().unwrap().normalize())
}

fn of_csv(text: &str) -> Figures {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows = reader.deserialize().map(|row: Result<BTreeMap<String, String>, _>| row.unwrap());
    rows.map(|row| (KEY.iter().map(|id| row[*id].clone()).collect(), figure(&row["OBS_VALUE"]))).collect()
}

async fn file(client: &mut Client, question: &str, format: &str) -> Vec<u8> {
    let separator = if question.contains('?') { '&' } else { '?' };
    let answer = client.get(&format!("{question}{separator}format={format}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{format}: {}", answer.text);
    answer.bytes
}

/// All sheets of indicators; a dimension that has no column is the total or does not apply.
fn of_workbook(bytes: Vec<u8>) -> Figures {
    let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
    let names = book.sheet_names().to_vec();
    let mut found = Figures::new();
    for name in &names[1..names.len() - 1] {
        let range = book.worksheet_range(name).unwrap();
        let mut rows = range.rows().skip(1);
        let ids: Vec<String> = rows.next().unwrap().iter().map(ToString::to_string).collect();
        for row in rows {
            let cell = |id: &str| ids.iter().position(|own| own == id).map(|at| &row[at]);
            let code = |id: &str| match (id, cell(id)) {
                (_, Some(cell)) => cell.to_string(),
                ("FREQ", None) => "A".to_owned(),
                ("INDICATOR", None) => name.clone(),
                ("SCHEME", None) => "*".to_owned(),
                _ => "_T".to_owned(),
            };
            let value = cell("OBS_VALUE").filter(|cell| **cell != Data::Empty);
            assert!(value.is_none_or(|value| matches!(value, Data::Float(_))), "{value:?}");
            found.insert(
                KEY.iter().map(|id| code(id)).collect(),
                figure(&value.map(ToString::to_string).unwrap_or_default()),
            );
        }
    }
    found
}

fn of_parquet(bytes: Vec<u8>) -> Figures {
    let reader = SerializedFileReader::new(Bytes::from(bytes)).unwrap();
    let row = |row: parquet::record::Row| {
        let cells: BTreeMap<&String, &Field> = row.get_column_iter().collect();
        let text = |id: &str| match cells[&id.to_owned()] {
            Field::Str(text) => text.clone(),
            Field::Decimal(decimal) => {
                let whole = i128::from_be_bytes(decimal.data().try_into().unwrap());
                Decimal::from_i128_with_scale(whole, 15).to_string()
            }
            Field::Null => String::new(),
            other => panic!("{id} is {other:?}"),
        };
        (KEY.iter().map(|id| text(id)).collect(), figure(&text("OBS_VALUE")))
    };
    reader.get_row_iter(None).unwrap().map(|one| row(one.unwrap())).collect()
}

fn of_package(bytes: Vec<u8>) -> Figures {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name("data.csv").unwrap().read_to_string(&mut text).unwrap();
    of_csv(&text)
}

/// Of a cube what is filled: it does not tell a missing figure from one that nobody has.
fn of_cube(bytes: &[u8]) -> Figures {
    let cube: Value = serde_json::from_slice(bytes).unwrap();
    let ids: Vec<&str> = cube["id"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
    assert_eq!(ids, KEY);
    let codes = |id: &str| -> Vec<String> {
        serde_json::from_value(cube["dimension"][id]["category"]["index"].clone()).unwrap()
    };
    let axes: Vec<Vec<String>> = ids.iter().map(|id| codes(id)).collect();
    let key = |mut place: usize| {
        let mut key: Vec<String> = Vec::new();
        for axis in axes.iter().rev() {
            key.insert(0, axis[place % axis.len()].clone());
            place /= axis.len();
        }
        key
    };
    let filled: Vec<(usize, &Value)> = match &cube["value"] {
        Value::Array(values) => values.iter().enumerate().filter(|(_, value)| !value.is_null()).collect(),
        Value::Object(values) => values.iter().map(|(place, value)| (place.parse().unwrap(), value)).collect(),
        other => panic!("{other}"),
    };
    filled.into_iter().map(|(place, value)| (key(place), figure(&value.to_string()))).collect()
}

on_both_databases! {
    async fn every_file_that_stands_alone_holds_the_same_figures(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut anybody = app.client();
        let expected = of_csv(std::str::from_utf8(&file(&mut anybody, CHOSEN, "sdmx-csv-1.0").await).unwrap());
        assert!(expected.len() > 10 && expected.values().any(Option::is_some), "{expected:?}");
        assert_eq!(of_parquet(file(&mut anybody, CHOSEN, "parquet").await), expected);
        assert_eq!(of_package(file(&mut anybody, CHOSEN, "data-package").await), expected);
        let filled: Figures = expected.clone().into_iter().filter(|(_, value)| value.is_some()).collect();
        assert_eq!(of_cube(&file(&mut anybody, CHOSEN, "json-stat").await), filled);
        // A scheme without a column is all of them or none: the workbook does not tell which.
        let without = |figures: Figures| -> Vec<(Vec<String>, Option<Decimal>)> {
            let blank = |(mut key, value): (Vec<String>, Option<Decimal>)| {
                key.iter_mut().filter(|code| ["_T", "_Z", "*"].contains(&code.as_str())).for_each(|code| *code = "_T".to_owned());
                (key, value)
            };
            let mut all: Vec<_> = figures.into_iter().map(blank).collect();
            all.sort();
            all
        };
        assert_eq!(without(of_workbook(file(&mut anybody, CHOSEN, "xlsx").await)), without(expected));
    }

    async fn a_workbook_speaks_the_language_of_its_reader_and_cites_its_versions(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut anybody = app.client();
        for (language, about, total) in [("en", "About", "Total expenditure"), ("pt", "Sobre", "Despesa total"), ("tet", "Kona-ba", "Despeza totál")] {
            let mut book = Xlsx::new(Cursor::new(file(&mut anybody, &format!("{CHOSEN}&lang={language}"), "xlsx").await)).unwrap();
            assert_eq!(book.sheet_names()[..3], [about, "EXP_TOTAL", "RECIPIENTS"]);
            let first = book.worksheet_range(about).unwrap();
            let told: Vec<String> = first.rows().flatten().map(ToString::to_string).filter(|text| !text.is_empty()).collect();
            for text in [total, "Timor-Leste", "2019", "2020"] {
                assert!(told.iter().any(|cell| cell == text), "{text} in {told:?}");
            }
            assert!(!told.iter().any(|cell| cell == "2018"), "{told:?}");
            assert_eq!(told.iter().filter(|cell| cell.len() == 64).count(), 2, "a digest for each year: {told:?}");
            assert!(told.iter().any(|cell| cell.contains("https://creativecommons.org/licenses/by/4.0/")), "{told:?}");
            assert!(!told.iter().any(|cell| cell.contains('⟨')), "{told:?}");
        }
    }

    async fn what_somebody_wrote_beside_a_figure_stays_a_text_in_a_workbook(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        let mut coordinator = app.sign_in(Role::Coordinator).await;
        coordinator.get("/en/profile").await;
        let body = json!([{ "address": "context/X.births@2024", "value": "25000", "note": "=cmd|'/c calc'!A1", "base_revision": 0 }]);
        let saved = coordinator.json(Method::PATCH, "/api/v1/submissions/TLS-2024/cells", &body, &[("Idempotency-Key", "formula")]).await;
        assert_eq!(saved.status, StatusCode::OK, "{}", saved.text);
        small::accept(&app).await;
        small::act(&app, Role::Administrator, "publish", json!({})).await;
        let bytes = file(&mut app.client(), "/sdmx/rest/data/DF_WSPDB/A.TLS.BIRTHS", "xlsx").await;
        let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
        let note = Data::String("=cmd|'/c calc'!A1".to_owned());
        assert!(book.worksheet_range("BIRTHS").unwrap().rows().flatten().any(|cell| *cell == note));
        assert!(book.worksheet_formula("BIRTHS").unwrap().rows().flatten().all(String::is_empty));
    }

    async fn a_cube_that_would_be_too_large_is_refused_and_not_offered(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut anybody = app.client();
        let refused = anybody.get_with("/sdmx/rest/data/DF_WSPDB/all?format=json-stat", &[("Accept", "application/json")]).await;
        assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE, "{}", refused.text);
        assert_eq!(refused.json()["errors"][0]["code"], 130);
        let page = anybody.get("/en/data/DF_WSPDB").await.text;
        assert!(page.contains("Too much for this format: choose fewer") && !page.contains("format=json-stat"), "{page}");
        let described = anybody.get("/en/data/DF_WSPDB/description").await.text;
        assert!(described.contains("format=parquet") && !described.contains("format=json-stat"), "{described}");
        let page = anybody.get("/en/data/DF_WSPDB?indicator=EXP_TOTAL&from=2020&to=2020").await.text;
        assert!(page.contains("format=json-stat") && !page.contains("Too much for this format"), "{page}");
    }

    async fn a_file_says_what_there_is_and_not_what_became_of_it(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut anybody = app.client();
        for format in ["xlsx", "parquet", "json-stat", "data-package"] {
            for more in ["includeHistory=true", "updatedAfter=2020-01-01"] {
                let answer = anybody.get(&format!("{CHOSEN}&format={format}&{more}")).await;
                assert_eq!(answer.status, StatusCode::NOT_IMPLEMENTED, "{format} {more}: {}", answer.text);
            }
            let nothing = anybody.get(&format!("/sdmx/rest/data/DF_WSPDB/A.XXX?format={format}")).await;
            assert_eq!(nothing.status, StatusCode::NOT_FOUND, "{format}");
        }
    }

    async fn who_works_on_a_return_takes_what_was_accepted_in_any_format(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut reviewer = app.sign_in(Role::Reviewer).await;
        let export = "/api/v1/submissions/TLS-2023/exports/DF_WSPDB";
        let plain = of_csv(&reviewer.get(export).await.text);
        assert!(plain.len() > 100);
        assert_eq!(of_parquet(file(&mut reviewer, export, "parquet").await), plain);
        let workbook = reviewer.get(&format!("{export}?format=xlsx")).await;
        assert!(workbook.header("content-disposition").contains("SSI-TLS-2023-DF_WSPDB.xlsx"));
        assert_eq!(of_workbook(workbook.bytes).len(), plain.len());
        for (format, status, code) in [("pdf", StatusCode::UNPROCESSABLE_ENTITY, "unknown-code"), ("ilostat", StatusCode::UNPROCESSABLE_ENTITY, "unknown-code"), ("json-stat", StatusCode::PAYLOAD_TOO_LARGE, "export-too-large")] {
            let refused = reviewer.get(&format!("{export}?format={format}")).await;
            assert_eq!((refused.status, refused.json()["code"].as_str().unwrap()), (status, code), "{format}");
        }
    }

    async fn files_can_be_written_on_the_command_line(backend) {
        let app = TestApp::start_seeded(backend).await;
        for (format, sign) in [("xlsx", "PK"), ("data-package", "PK"), ("parquet", "PAR1"), ("json-stat", "{\"class\":\"dataset\"")] {
            let (done, text) =
                crate::commands::run(&app, &["export", "--dataflow", "DF_SDG_0131_SEX_SOC_RT", "--format", format]).await;
            assert!(done && text.starts_with(sign), "{format}: {text}");
        }
        let (done, text) = crate::commands::run(&app, &["export", "--dataflow", "DF_WSPDB", "--format", "json-stat"]).await;
        assert!(!done && text.contains("1000000 at most"), "{text}");
    }
}
