//! Questions whose answer is longer than one page of the store: nothing is lost, doubled or mixed up where pages meet.

use actix_web::http::StatusCode;
use serde_json::json;
use ssi::store::observations::{self, Audience, Lane, Selection};

use crate::support::{Client, Role, TestApp, on_both_databases, small};

/// More than two pages of 2,000, which end within a series.
const SERIES: usize = 500;
const YEARS: usize = 9;

/// Key and value of every row, in their order.
async fn rows(client: &mut Client, question: &str) -> Vec<(String, String)> {
    let answer = client.get(question).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    let mut reader = csv::Reader::from_reader(answer.text.as_bytes());
    let row = |row: csv::StringRecord| {
        let key: Vec<&str> = row.iter().skip(1).take(11).collect();
        (key.join("."), row[12].to_owned())
    };
    reader.records().map(|record| row(record.unwrap())).collect()
}

/// The same from the store in one go.
async fn at_once(app: &TestApp, lane: Lane) -> Vec<(String, String)> {
    let all = Selection { lane, ..Selection::all("DF_WSPDB", Audience::Public, ssi::store::now().naive_utc()) };
    let found = app.app.store.read(move |db| observations::page(db, &all, None, 1_000_000)).await.unwrap();
    found.into_iter().map(|one| (format!("{}.{}", one.series, one.period), one.value.unwrap_or_default())).collect()
}

on_both_databases! {
    async fn an_answer_of_several_pages_is_the_same_as_one_that_is_read_at_once(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        small::accept(&app).await;
        small::act(&app, Role::Administrator, "publish", json!({})).await;
        // Areas alternate, so that a lane of one area has pages of its own.
        let row = |number: usize| {
            let (series, year) = (number / YEARS, 2000 + number % YEARS);
            let area = if series.is_multiple_of(10) { "PRT" } else { "TLS" };
            let key = format!("A.{area}.POPULATION.S{series}._T._T._T._T._T.PS");
            format!("((SELECT MAX(id) FROM release), 'DF_WSPDB', '{key}', '{area}', 'POPULATION', '{year}', '{number}', '{{\"OBS_STATUS\":\"A\"}}', TRUE)")
        };
        let all: Vec<String> = (0..SERIES * YEARS).map(row).collect();
        let columns = "release_id, dataflow, series, area, subject, period, value, attributes, free";
        app.database.run(&format!("INSERT INTO observation ({columns}) VALUES {}", all.join(", "))).unwrap();

        let mut anybody = app.client();
        let whole = rows(&mut anybody, "/sdmx/rest/data/DF_WSPDB/all?format=sdmx-csv-1.0").await;
        assert!(whole.len() > SERIES * YEARS);
        assert_eq!(whole, at_once(&app, Lane::All).await);
        let timor = rows(&mut anybody, "/sdmx/rest/data/DF_WSPDB/A.TLS?format=sdmx-csv-1.0").await;
        assert_eq!(timor, at_once(&app, Lane::Area("TLS".to_owned())).await);
        assert!(timor.len() > 4000);
        let last = rows(&mut anybody, "/sdmx/rest/data/DF_WSPDB/A..POPULATION?format=sdmx-csv-1.0&lastNObservations=1&startPeriod=2000&endPeriod=2008").await;
        assert_eq!(last.len(), SERIES, "one of each series, also of those that two pages share");
        assert!(last.iter().all(|(key, _)| key.ends_with(".2008")));
    }
}
