//! What comes wrong gets a clear answer in the reader's language, with a stable code, and changes nothing.

use actix_web::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::support::{Backend, Client, Role, TestApp};

const CELLS: &str = "/api/v1/submissions/TLS-2024/cells";

async fn officer(app: &TestApp) -> Client {
    let mut client = app.sign_in(Role::Contributor).await;
    client.get("/en/profile").await;
    client
}

#[actix_web::test]
async fn an_unknown_page_says_so_in_the_language_of_its_address() {
    let app = TestApp::start(Backend::Sqlite).await;
    let mut client = officer(&app).await;
    let mut titles = Vec::new();
    for lang in ["en", "pt", "tet"] {
        let answer = client.get(&format!("/{lang}/TLS/1999")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert!(answer.text.contains(&format!("<html lang=\"{lang}\"")), "{}", answer.text);
        titles.push(answer.text.split("<h1>").nth(1).unwrap().split("</h1>").next().unwrap().to_owned());
    }
    titles.dedup();
    assert_eq!(titles.len(), 3, "{titles:?}");
}

#[actix_web::test]
async fn json_that_is_broken_too_deep_too_large_or_of_another_shape_is_refused_with_problem_details() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = officer(&app).await;
    let deep: Value = (0..40).fold(json!("x"), |inner, _| json!([inner]));
    let large = json!([{ "address": "a".repeat(3_000_000), "base_revision": 0 }]);
    let many: Vec<Value> =
        (0..2001).map(|_| json!({ "address": "context/X.births@2024", "value": "1", "base_revision": 1 })).collect();
    for (body, status, code) in [
        (deep, 400, "bad-json"),
        (json!({ "address": 1 }), 400, "bad-json"),
        (json!([{ "address": "context/X.births@2024", "valeu": "1", "base_revision": 0 }]), 400, "bad-json"),
        (large, 413, "too-large"),
        (json!(many), 413, "too-many-cells"),
    ] {
        let answer = client.json(Method::PATCH, CELLS, &body, &[("idempotency-key", "k")]).await;
        let problem = answer.json();
        assert_eq!((answer.status.as_u16(), problem["code"].as_str()), (status, Some(code)), "{}", answer.text);
        assert_eq!(answer.header("content-type"), "application/problem+json");
        assert_eq!(problem["status"].as_u64(), Some(status.into()));
        assert!(problem["detail"].as_str().is_some_and(|d| !d.is_empty()), "{problem}");
    }
    let without_key = client.json(Method::PATCH, CELLS, &json!([]), &[]).await;
    assert_eq!(without_key.json()["code"], "idempotency-key-missing");
}

#[actix_web::test]
async fn what_was_typed_is_still_on_the_page_after_a_refusal() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = officer(&app).await;
    client.get("/pt/TLS/2024/receipts/TLS-RG").await;
    let fields = [
        ("v:receipts/TLS-RG/R.0@2024", "cem mil"),
        ("r:receipts/TLS-RG/R.0@2024", "0"),
        ("v:receipts/TLS-RG/R.2@2024", "1 234,50"),
        ("r:receipts/TLS-RG/R.2@2024", "0"),
    ];
    let answer = client.post("/pt/TLS/2024/receipts/TLS-RG", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("value=\"cem mil\""), "the wrong text stays");
    let stored = client.get(&format!("{CELLS}?module=receipts")).await.json();
    let value = |address: &str| {
        stored["items"].as_array().unwrap().iter().find(|c| c["address"] == address).map(|c| c["value"].clone())
    };
    assert_eq!(value("receipts/TLS-RG/R.2@2024"), Some(json!("1234.50")), "the good one is saved");
    assert_eq!(value("receipts/TLS-RG/R.0@2024"), None);
}

#[actix_web::test]
async fn an_ambiguous_number_is_asked_and_the_chosen_reading_is_saved() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = officer(&app).await;
    client.get("/pt/TLS/2024/receipts/TLS-RG").await;
    let address = "receipts/TLS-RG/R.0@2024";
    let (value, revision) = (format!("v:{address}"), format!("r:{address}"));
    let asked = client.post("/pt/TLS/2024/receipts/TLS-RG", &[(&value, "1.234"), (&revision, "0")]).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    let choice = format!("{address}=1234");
    assert!(asked.text.contains(&format!("value=\"{choice}\"")), "a button offers 1234");
    let picked =
        client.post("/pt/TLS/2024/receipts/TLS-RG", &[(&value, "1.234"), (&revision, "0"), ("pick", &choice)]).await;
    assert_eq!(picked.status, StatusCode::SEE_OTHER, "{}", picked.text);
    let stored = client.get(&format!("{CELLS}?module=receipts")).await.json();
    assert!(stored["items"].as_array().unwrap().iter().any(|c| c["address"] == address && c["value"] == "1234"));
}

#[actix_web::test]
async fn the_second_of_two_people_sees_the_firsts_value_and_nothing_is_overwritten() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let (mut ana, mut rui) = (officer(&app).await, officer(&app).await);
    let page = "/en/TLS/2024/receipts/TLS-RG";
    ana.get(page).await;
    rui.get(page).await;
    let (value, revision) = ("v:receipts/TLS-RG/R.0@2024", "r:receipts/TLS-RG/R.0@2024");
    ana.post(page, &[(value, "120"), (revision, "0")]).await;
    let second = rui.post(page, &[(value, "118"), (revision, "0")]).await;
    assert_eq!(second.status, StatusCode::CONFLICT);
    assert!(
        second.text.contains("Test contributor")
            && second.text.contains("120")
            && second.text.contains("value=\"118\""),
        "both values are on the page"
    );
    // Knowing the other value, keeping one's own is a choice.
    let kept = rui.post(page, &[(value, "118"), (revision, "1")]).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER);
}

#[actix_web::test]
async fn another_value_under_the_key_of_an_earlier_save_is_not_called_saved() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = officer(&app).await;
    let page = "/en/TLS/2024/receipts/TLS-RG";
    client.get(page).await;
    let (value, revision) = ("v:receipts/TLS-RG/R.0@2024", "r:receipts/TLS-RG/R.0@2024");
    let first = [(value, "120"), (revision, "0"), ("key", "one")];
    assert_eq!(client.post(page, &first).await.status, StatusCode::SEE_OTHER);
    assert_eq!(client.post(page, &first).await.status, StatusCode::SEE_OTHER, "the same again is saved already");
    let other = client.post(page, &[(value, "118"), (revision, "1"), ("key", "one")]).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", other.text);
    let stored = client.get(&format!("{CELLS}?module=receipts")).await.json();
    assert!(stored["items"].as_array().unwrap().iter().any(|c| c["address"] == value[2..] && c["value"] == "120"));
}

/// Only PostgreSQL can be made read-only and taken away under a running service without touching the machine.
#[actix_web::test]
async fn a_database_that_refuses_writes_or_is_gone_says_so_and_nothing_is_half_written() {
    if !Backend::Postgres.is_wanted() {
        return;
    }
    let app = TestApp::start_seeded(Backend::Postgres).await;
    let mut client = officer(&app).await;
    let name = app.database.url().rsplit('/').next().unwrap().to_owned();
    let end_connections = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
    app.database
        .run(&format!("ALTER DATABASE {name} SET default_transaction_read_only = on; {end_connections}"))
        .unwrap();

    let change = json!([{ "address": "receipts/TLS-RG/R.0@2024", "value": "1", "base_revision": 0 }]);
    let refused = until(&mut client, &change, "database-read-only").await;
    assert_eq!(refused.status.as_u16(), 503);
    assert!(!refused.header("retry-after").is_empty());
    let page = client.get("/tet/TLS/2024/receipts/TLS-RG").await;
    assert_eq!(page.status, StatusCode::OK, "reading goes on");

    app.database.run(&format!("SET default_transaction_read_only = off; COMMIT; ALTER DATABASE {name} RESET default_transaction_read_only; {end_connections}")).unwrap();
    let saved = until(&mut client, &change, "").await;
    assert_eq!(saved.json()["items"][0]["revision"], 1, "what was refused left nothing behind: {}", saved.text);
}

/// Sends until the answer has the code; connections that were cut are opened anew on the way.
async fn until(client: &mut Client, change: &Value, code: &str) -> crate::support::Answer {
    for _ in 0..20 {
        let answer = client.json(Method::PATCH, CELLS, change, &[("idempotency-key", "again and again")]).await;
        if answer.json()["code"].as_str().unwrap_or_default() == code {
            return answer;
        }
        assert!(answer.status.is_server_error(), "{}", answer.text);
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("never {code:?}");
}
