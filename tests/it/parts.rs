//! The parts of a return: what is optional, what is made of other rows, what is typed as a date.

use actix_web::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::support::{Backend, Client, Role, TestApp};

async fn officer(app: &TestApp) -> Client {
    let mut client = app.sign_in(Role::Contributor).await;
    client.get("/en/profile").await;
    client
}

/// The fate of one cell.
async fn save(client: &mut Client, address: &str, value: &str, base_revision: u32) -> Value {
    let body = json!([{ "address": address, "value": value, "base_revision": base_revision }]);
    let key = format!("{address}{value}");
    let answer =
        client.json(Method::PATCH, "/api/v1/submissions/TLS-2024/cells", &body, &[("idempotency-key", &key)]).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    answer.json()["items"][0].clone()
}

/// What the list of parts says of one.
fn said_of(page: &str, part: &str) -> String {
    let (_, rest) = page.split_once(&format!("/TLS/2024/{part}\"")).unwrap_or_else(|| panic!("{part} is not listed"));
    let (_, count) = rest.split_once("class=\"count\">").unwrap();
    count.split('<').next().unwrap().to_owned()
}

#[actix_web::test]
async fn optional_parts_are_called_so_and_not_waited_for() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = officer(&app).await;
    let page = client.get("/en/TLS/2024").await.text;
    for part in ["members", "recipients", "overlap", "migrants", "origins", "agreements"] {
        assert_eq!(said_of(&page, part), "optional", "{part}");
    }
    let before = said_of(&page, "receipts");
    // A breakdown that was filled moves no count.
    let saved = save(&mut client, "receipts/TLS-RG/E.fn[function=OA,nature=T]@2024", "1", 0).await;
    assert_eq!(saved["result"], "saved", "{saved}");
    let page = client.get("/en/TLS/2024").await.text;
    assert_eq!(said_of(&page, "receipts"), before);
}

#[actix_web::test]
async fn a_pair_of_schemes_is_answered_on_the_page_of_its_first() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = officer(&app).await;
    let page = client.get("/en/TLS/2024/overlap/TLS-RG").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("v:overlap/TLS-RG~TLS-RT/O.contrib@2024"), "{}", page.text);
    assert!(!page.text.contains("v:overlap/TLS-RT~TLS-RG/"), "a pair stands on the page of its second row");
    let saved = save(&mut client, "overlap/TLS-RG~TLS-RT/O.contrib@2024", "YES", 0).await;
    assert_eq!(saved["result"], "saved", "{saved}");
    for nobody in ["overlap/TLS-RG~TLS-RG/O.contrib@2024", "overlap/TLS-RG~TLS-NO/O.contrib@2024"] {
        let refused = save(&mut client, nobody, "YES", 0).await;
        assert_eq!(refused["code"], "unknown-address", "{refused}");
    }
    // Nobody can add a pair, or take one out.
    assert!(!page.text.contains("name=\"close\""), "{}", page.text);
}

#[actix_web::test]
async fn a_breakdown_shows_only_the_lines_that_the_scheme_has() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = officer(&app).await;
    let page = client.get("/en/TLS/2024/receipts/TLS-RG").await.text;
    let has = |function: &str| page.contains(&format!("receipts/TLS-RG/E.fn[function={function},nature=KIND]"));
    assert!(has("OA") && has("EI"));
    assert!(!has("HC") && !has("HO"), "functions that the scheme does not have are asked");
}

#[actix_web::test]
async fn a_date_is_typed_as_people_write_it_and_refused_with_words() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = officer(&app).await;
    let page = client.get("/en/TLS/2024/identification").await.text;
    assert!(page.contains("value=\"01/01/2024\""), "the stored day is not shown as people write it");
    let late = save(&mut client, "identification/C.fy_start@2024", "2023-01-01", 0).await;
    let revision = late["current"]["revision"].as_u64().and_then(|r| u32::try_from(r).ok()).unwrap();
    let refused = save(&mut client, "identification/C.fy_start@2024", "31/02/2024", revision).await;
    assert_eq!(refused["code"], "date.invalid", "{refused}");
    assert!(refused["message"].as_str().is_some_and(|m| m.contains("31/12/2024")), "{refused}");
    let saved = save(&mut client, "identification/C.fy_start@2024", "01/07/2024", revision).await;
    assert_eq!(saved["result"], "saved", "{saved}");
    let page = client.get("/tet/TLS/2024/identification").await.text;
    assert!(page.contains("value=\"01/07/2024\""));
}
