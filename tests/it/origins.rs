//! The history of a cell says who, when, and from where: on both databases, however the change came in.

use actix_web::http::{Method, StatusCode};
use ssi::domain::cells::Origin;
use ssi::store::cells;

use crate::support::{Client, Role, TestApp, on_both_databases};

const PAGE: &str = "/en/TLS/2024/receipts/TLS-RT";
const BIRTHS: &str = "context/X.births@2024";

fn cell(question: &str) -> String {
    format!("receipts/TLS-RT/{question}@2024")
}

/// Where the changes of a cell came from, newest first.
async fn origins(app: &TestApp, address: &str) -> Vec<Option<Origin>> {
    let address = address.parse().unwrap();
    let past = app.app.store.read(move |db| cells::history(db, "TLS-2024", &address)).await.unwrap();
    past.into_iter().map(|past| past.origin).collect()
}

async fn paste(client: &mut Client) {
    let block = [("at", "receipts/TLS-RT/R.3@2024"), ("text", "30\n40")];
    let preview = client.post("/en/TLS/2024/paste", &[&block[..], &[("go", "preview")]].concat()).await;
    let rest = preview.text.split("name=\"seen\" value=\"").nth(1).unwrap_or_default();
    let seen = rest.split('"').next().unwrap_or_default().to_owned();
    let pasted = client.post("/en/TLS/2024/paste", &[&block[..], &[("seen", &seen), ("go", "apply")]].concat()).await;
    assert_eq!(pasted.status, StatusCode::SEE_OTHER, "{}", pasted.text);
}

on_both_databases! {
    async fn the_history_says_from_where_each_change_came(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut client = app.sign_in(Role::Contributor).await;
        client.get(PAGE).await;
        assert_eq!(origins(&app, BIRTHS).await, [Some(Origin::File("2024.csv".to_owned()))]);

        client.post(PAGE, &[(&format!("v:{}", cell("R.2")), "20"), (&format!("r:{}", cell("R.2")), "0")]).await;
        assert_eq!(origins(&app, &cell("R.2")).await, [Some(Origin::Typed)]);
        paste(&mut client).await;
        assert_eq!(origins(&app, &cell("R.3")).await, [Some(Origin::Pasted)]);
        client.post("/en/TLS/2024/cells", &[("act", "confirm"), (&format!("r:{BIRTHS}"), "1")]).await;
        assert_eq!(origins(&app, BIRTHS).await[0], Some(Origin::Confirmed));
        let change = serde_json::json!([{ "address": cell("R.2"), "value": "21", "base_revision": 1 }]);
        let key = [("idempotency-key", "one")];
        let sent = client.json(Method::PATCH, "/api/v1/submissions/TLS-2024/cells", &change, &key).await;
        assert_eq!(sent.status, StatusCode::OK, "{}", sent.text);
        assert_eq!(origins(&app, &cell("R.2")).await, [Some(Origin::Program), Some(Origin::Typed)]);

        let panel = client.get(&format!("/en/TLS/2024/cell?address={}", cell("R.2"))).await.text;
        assert!(panel.contains("· sent by a program") && panel.contains("· typed on the page"), "{panel}");
        let history = client.get(&format!("/tet/TLS/2024/history?address={BIRTHS}")).await.text;
        assert!(history.contains("hosi fixeiru 2024.csv") && history.contains("konfirma ona"), "{history}");
    }
}
