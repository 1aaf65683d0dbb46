//! The SDMX service as a client meets it: what everybody may see, in which form, and what is said to a question that makes no sense.

use actix_web::http::{Method, StatusCode};
use serde_json::json;

use crate::support::{Answer, Client, Role, TestApp, on_both_databases, small};

const DATA: &str = "/sdmx/v2/data/dataflow/ILO.SOCPRO/DF_WSPDB/1.0.0";
const BIRTHS: &str = "A.TLS.BIRTHS";

async fn save(app: &TestApp, address: &str, value: Option<&str>, revision: i64) {
    let mut client = app.sign_in(Role::Coordinator).await;
    client.get("/en/profile").await;
    let body = json!([{ "address": address, "value": value, "base_revision": revision }]);
    let key = format!("{address}{revision}");
    let answer =
        client.json(Method::PATCH, "/api/v1/submissions/TLS-2024/cells", &body, &[("Idempotency-Key", &key)]).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
}

async fn csv(client: &mut Client, question: &str) -> Answer {
    client.get_with(&format!("{DATA}{question}"), &[("Accept", "application/vnd.sdmx.data+csv;version=2.0.0")]).await
}

/// Action and figure of each row.
fn rows(answer: &Answer) -> Vec<(String, String)> {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    let mut lines = answer.text.lines();
    let header: Vec<&str> = lines.next().unwrap().split(',').collect();
    let place = |name: &str| header.iter().position(|column| *column == name).unwrap();
    let (action, value) = (place("ACTION"), place("OBS_VALUE"));
    lines
        .map(|line| line.split(',').collect::<Vec<_>>())
        .map(|row| (row[action].to_owned(), row[value].to_owned()))
        .collect()
}

fn row(action: &str, value: &str) -> (String, String) {
    (action.to_owned(), value.to_owned())
}

on_both_databases! {
    async fn figures_are_everybodys_when_they_are_published_and_not_before(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        let mut anybody = app.client();
        assert_eq!(csv(&mut anybody, "").await.status, StatusCode::NO_CONTENT);
        small::accept(&app).await;
        assert_eq!(csv(&mut anybody, "").await.status, StatusCode::NO_CONTENT, "accepted, not published");
        small::act(&app, Role::Administrator, "publish", json!({ "release_at": "2999-01-01T00:00:00Z" })).await;
        assert_eq!(csv(&mut anybody, "").await.status, StatusCode::NO_CONTENT, "under embargo");
    }

    async fn a_correction_shows_what_came_and_what_went_since_an_instant(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        save(&app, "context/X.births@2024", Some("25000"), 0).await;
        small::accept(&app).await;
        let mut anybody = app.client();
        small::act(&app, Role::Administrator, "publish", json!({})).await;
        let question = format!("/{BIRTHS}");
        let first = csv(&mut anybody, &question).await;
        assert_eq!(rows(&first), [row("R", "25000")]);
        let tag = first.header("etag").to_owned();
        let again = anybody.get_with(&format!("{DATA}{question}"), &[("Accept", "application/vnd.sdmx.data+csv;version=2.0.0"), ("If-None-Match", &tag)]).await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED);
        let between = ssi::store::now().to_rfc3339_opts(chrono::SecondsFormat::Micros, true);

        small::act(&app, Role::Reviewer, "reopen", json!({})).await;
        save(&app, "context/X.births@2024", None, 1).await;
        small::accept(&app).await;
        assert_eq!(rows(&csv(&mut anybody, &question).await), [row("R", "25000")], "until the correction is published");
        small::act(&app, Role::Administrator, "publish", json!({})).await;
        assert_eq!(csv(&mut anybody, &question).await.status, StatusCode::NO_CONTENT);

        let changes = rows(&csv(&mut anybody, &format!("?updatedAfter={between}")).await);
        assert!(changes.contains(&row("D", "")) && changes.iter().filter(|(action, _)| action == "D").count() == 1, "{changes:?}");
        assert!(changes.iter().any(|(action, _)| action == "R"));
        let history = anybody.get_with(&format!("{DATA}{question}?includeHistory=true"), &[("Accept", "application/xml")]).await;
        assert!(history.text.contains("OBS_VALUE=\"25000\"") && history.text.contains("validToDate"), "{}", history.text);
        let then = rows(&csv(&mut anybody, &format!("{question}?asOf={between}")).await);
        assert_eq!(then, [row("R", "25000")]);
    }
}
