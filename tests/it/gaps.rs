//! A coded gap needs its reason: what is asked of whoever codes one, and when it is asked no more.

use actix_web::http::StatusCode;

use crate::support::{Backend, Client, Role, TestApp};

const PAGE: &str = "/en/TLS/2024/receipts/TLS-RT";
const CHECK: &str = "/en/TLS/2024/check";

/// How many findings of the check are told.
async fn asked(client: &mut Client) -> usize {
    client.get(CHECK).await.text.matches("<span class=\"quiet\">Q-124").count()
}

#[actix_web::test]
async fn a_coded_gap_is_asked_for_its_reason_until_a_note_gives_it() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = app.sign_in(Role::Contributor).await;
    assert_eq!(asked(&mut client).await, 0, "the demonstration says of every gap why it is one");

    let at = |kind: &str, question: &str| format!("{kind}:receipts/TLS-RT/{question}@2024");
    let gaps = [(at("v", "R.2"), at("r", "R.2"), ":"), (at("v", "R.3"), at("r", "R.3"), "—")];
    for (value, revision, sign) in &gaps {
        client.post(PAGE, &[(value, sign), (revision, "0")]).await;
    }
    assert_eq!(asked(&mut client).await, 1, "what does not apply is no gap");
    let page = client.get(CHECK).await.text;
    assert!(page.contains("is coded as not available, and no note says why"), "{page}");

    let noted = [(at("n", "R.2"), "The treasury has not closed its accounts"), (at("r", "R.2"), "1")];
    let fields: Vec<(&str, &str)> = noted.iter().map(|(name, text)| (name.as_str(), *text)).collect();
    let saved = client.post(PAGE, &fields).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    assert_eq!(asked(&mut client).await, 0);
}

#[actix_web::test]
async fn a_line_of_gaps_is_one_finding_that_names_them_all() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = app.sign_in(Role::Contributor).await;
    client.get(PAGE).await;
    let at = |kind: &str, sex: &str| format!("{kind}:coverage/TLS-RT/P.legal[sex={sex}]@2024");
    let fields: Vec<(String, &str)> =
        ["T", "M", "F"].iter().flat_map(|sex| [(at("v", sex), ":"), (at("r", sex), "0")]).collect();
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (name.as_str(), *text)).collect();
    client.post("/en/TLS/2024/coverage/TLS-RT", &fields).await;
    assert_eq!(asked(&mut client).await, 1);
    let page = client.get(CHECK).await.text;
    for sex in ["T", "M", "F"] {
        assert!(page.contains(&format!("#coverage_TLS-RT_P.legal_sex_{sex}__2024")), "{page}");
    }
}
