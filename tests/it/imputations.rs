//! Values that reviewers put beside the answers of a country: a layer of its own, never the figure of the country.

use actix_web::http::{Method, StatusCode};
use serde_json::{Value, json};
use ssi::store::{audit, versions};

use crate::support::{Answer, Client, Role, TestApp, on_both_databases, small};

const API: &str = "/api/v1/submissions/TLS-2024/imputations";
const PAGE: &str = "/en/TLS/2024/imputations";
const CELL: &str = "context/X.births@2024";

async fn signed_in(app: &TestApp, role: Role) -> Client {
    let mut client = app.sign_in(role).await;
    client.get("/en/profile").await;
    client
}

async fn step(client: &mut Client, action: &str, comment: &str) {
    let answer = client.post("/en/TLS/2024/transition", &[("action", action), ("comment", comment)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{action}: {}", answer.text);
}

async fn impute(client: &mut Client, seen: Option<i64>, value: Option<&str>, reason: &str) -> Answer {
    let body = json!({ "address": CELL, "seen": seen, "value": value, "method": "OTHER_SOURCE", "reason": reason });
    client.json(Method::POST, API, &body, &[]).await
}

async fn listed(client: &mut Client) -> Vec<Value> {
    client.get(API).await.json()["items"].as_array().unwrap().clone()
}

/// The cells of the country, and the version with its digest.
async fn country(app: &TestApp, client: &mut Client) -> (String, String, String) {
    let version = app.app.store.read(|db| versions::latest(db, "TLS-2024")).await.unwrap().unwrap();
    (client.get("/api/v1/submissions/TLS-2024/cells").await.text, version.sha256, version.content)
}

on_both_databases! {
    async fn a_reviewers_value_stands_beside_the_countrys_and_never_in_its_place(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        let (mut coordinator, mut reviewer) = (signed_in(&app, Role::Coordinator).await, signed_in(&app, Role::Reviewer).await);
        assert_eq!(impute(&mut reviewer, None, Some("25000"), "World Population Prospects").await.json()["code"], "action-not-possible", "the country has it in hand");
        step(&mut coordinator, "submit", "").await;
        step(&mut reviewer, "start_review", "").await;
        let before = country(&app, &mut coordinator).await;

        for (answer, code) in [
            (impute(&mut reviewer, None, Some(" "), "Why").await, "invalid-cells"),
            (impute(&mut reviewer, None, Some("many"), "Why").await, "invalid-cells"),
            (impute(&mut reviewer, None, Some("25000"), " ").await, "invalid-text"),
            (impute(&mut reviewer, Some(99), Some("25000"), "Why").await, "changed-since-shown"),
            (impute(&mut coordinator, None, Some("25000"), "Why").await, "not-allowed"),
        ] {
            assert_eq!(answer.json()["code"], code, "{}", answer.text);
        }
        // What was typed is still there when something is missing.
        let typed = [("address", CELL), ("value", "25000"), ("method", ""), ("reason", "World Population Prospects")];
        let page = reviewer.post(PAGE, &typed).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text.contains("value=\"25000\"") && page.text.contains("World Population Prospects</textarea>"), "{}", page.text);

        let made = impute(&mut reviewer, None, Some("25000"), "World Population Prospects").await;
        assert_eq!(made.status, StatusCode::OK, "{}", made.text);
        let id = made.json()["imputation"]["id"].as_i64().unwrap();
        assert_eq!(impute(&mut reviewer, None, Some("25000"), "World Population Prospects").await.json()["imputation"]["id"], id, "once");
        assert!(reviewer.get("/en/TLS/2024/review").await.text.contains("Imputed by the ILO: 1"));

        // The country learns of it when the reviewers have decided; its figures and its version are as they were.
        assert_eq!(listed(&mut coordinator).await, Vec::<Value>::new());
        assert!(!coordinator.get(PAGE).await.text.contains("World Population Prospects"));
        step(&mut reviewer, "accept", "").await;
        let told = listed(&mut coordinator).await;
        assert_eq!((&told[0]["address"], &told[0]["value"], &told[0]["method"]), (&json!(CELL), &json!("25000"), &json!("OTHER_SOURCE")));
        assert!(coordinator.get(PAGE).await.text.contains("World Population Prospects"));
        assert_eq!(country(&app, &mut coordinator).await, before);
        // It goes out only because the country gave no figure, marked and with its reason.
        let exported = reviewer.get("/en/TLS/2024/export/DF_WSPDB").await.text;
        let lines: Vec<&str> = exported.lines().filter(|line| line.contains("Imputed by the ILO")).collect();
        assert!(lines.len() == 1 && lines[0].contains(",25000,I,") && lines[0].contains("World Population Prospects"), "{exported}");

        // Taken back, by an act of its own.
        assert_eq!(impute(&mut reviewer, None, None, "").await.json()["code"], "changed-since-shown");
        assert_eq!(impute(&mut reviewer, Some(id), None, "").await.json()["imputation"], Value::Null);
        assert_eq!(listed(&mut reviewer).await, Vec::<Value>::new());
        assert!(!reviewer.get("/en/TLS/2024/export/DF_WSPDB").await.text.contains("Imputed by the ILO"));
        let acts = signed_in(&app, Role::Administrator).await.get("/en/admin/audit").await.text;
        assert!(acts.contains("Imputed a value") && acts.contains("Took back an imputed value"), "{acts}");
        assert!(app.app.store.read(audit::verify).await.unwrap().is_ok());
    }
}
