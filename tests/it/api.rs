//! The whole story through the API: fill, see what is wrong, give reasons, submit, return, accept, export.

use actix_web::http::{Method, StatusCode};
use serde_json::{Value, json};
use ssi::store::outbox;

use crate::support::{Answer, Client, Role, TestApp, Tester, on_both_databases};

const CELLS: &str = "/api/v1/submissions/TLS-2024/cells";

async fn signed_in(app: &TestApp, role: Role) -> Client {
    let mut client = app.sign_in(role).await;
    // The secret of this session stands in every page.
    client.get("/en/profile").await;
    client
}

async fn patch(client: &mut Client, key: &str, cells: &Value) -> Answer {
    client.json(Method::PATCH, CELLS, cells, &[("idempotency-key", key)]).await
}

async fn cell(client: &mut Client, address: &str) -> Value {
    let all = client.get(CELLS).await.json();
    all["items"].as_array().unwrap().iter().find(|c| c["address"] == address).cloned().unwrap_or(Value::Null)
}

async fn act(client: &mut Client, action: &str, comment: Option<&str>) -> Answer {
    client
        .json(
            Method::POST,
            "/api/v1/submissions/TLS-2024/transitions",
            &json!({ "action": action, "comment": comment }),
            &[],
        )
        .await
}

async fn findings(client: &mut Client, severity: &str) -> Vec<Value> {
    let all = client.get("/api/v1/submissions/TLS-2024/findings?lang=pt").await.json();
    all["items"].as_array().unwrap().iter().filter(|f| f["severity"] == severity).cloned().collect()
}

/// What an officer does with errors that the printed figures have: says which figure is not available.
async fn settle_errors(client: &mut Client) {
    for round in 0..5 {
        let errors = findings(client, "error").await;
        if errors.is_empty() {
            return;
        }
        for (i, error) in errors.iter().enumerate() {
            let address = error["addresses"][0].as_str().unwrap();
            let revision = cell(client, address).await["revision"].as_i64().unwrap_or(0);
            let change = json!([{ "address": address, "value": null, "status": "M", "base_revision": revision }]);
            let answer = patch(client, &format!("settle-{round}-{i}"), &change).await;
            assert_eq!(answer.json()["items"][0]["result"], "saved", "{error} {}", answer.text);
        }
    }
    panic!("errors stay: {:#?}", findings(client, "error").await);
}

async fn justify_all(client: &mut Client) {
    let open: Vec<Value> = findings(client, "warning")
        .await
        .into_iter()
        .filter(|f| f["justification"].is_null())
        .map(|f| f["key"].clone())
        .collect();
    let given = json!({ "findings": open, "code": "AS_PUBLISHED", "text": "Boletim Estatístico 1, 2025" });
    let answer = client.json(Method::POST, "/api/v1/submissions/TLS-2024/justifications", &given, &[]).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
}

on_both_databases! {
    async fn a_return_is_filled_submitted_sent_back_accepted_and_exported(backend) {
        let app = TestApp::start_seeded(backend).await;
        let (mut officer, mut reviewer) = (signed_in(&app, Role::Contributor).await, signed_in(&app, Role::Reviewer).await);

        // Errors block; the answer says how many.
        assert!(!findings(&mut officer, "error").await.is_empty(), "the printed figures have errors for the checks to find");
        let blocked = act(&mut officer, "submit", None).await;
        assert_eq!((blocked.status, blocked.json()["code"].as_str()), (StatusCode::CONFLICT, Some("blocked-by-findings")));

        settle_errors(&mut officer).await;
        let still = act(&mut officer, "submit", None).await;
        assert_eq!(still.json()["code"], "blocked-by-findings", "warnings without a reason block too");
        justify_all(&mut officer).await;
        let sent = act(&mut officer, "submit", None).await.json();
        assert_eq!((sent["state"].as_str(), sent["version"]["number"].as_i64()), (Some("submitted"), Some(1)));

        // What was sent stays as it was sent.
        let late = patch(&mut officer, "late", &json!([{ "address": "context/X.births@2024", "value": "1", "base_revision": 1 }])).await.json();
        assert_eq!(late["items"][0]["result"], "locked");
        assert_eq!(act(&mut officer, "submit", None).await.json()["code"], "action-not-possible");
        assert_eq!(act(&mut officer, "accept", None).await.json()["code"], "not-allowed");

        act(&mut reviewer, "start_review", None).await;
        assert_eq!(act(&mut reviewer, "return", None).await.json()["code"], "comment-missing");
        assert_eq!(act(&mut reviewer, "return", Some("Please check births.")).await.json()["state"], "returned");

        let births = cell(&mut officer, "context/X.births@2024").await;
        let change = json!([{ "address": "context/X.births@2024", "value": "30490", "base_revision": births["revision"] }]);
        assert_eq!(patch(&mut officer, "births", &change).await.json()["items"][0]["result"], "saved");
        justify_all(&mut officer).await;
        let again = act(&mut officer, "submit", None).await.json();
        assert_eq!(again["version"]["previous_sha256"], sent["version"]["sha256"]);

        let diff = officer.get("/api/v1/submissions/TLS-2024/diff?from=1&to=2").await.json();
        assert_eq!(diff["items"].as_array().unwrap().len(), 1);
        assert_eq!(diff["items"][0]["after"]["value"], "30490");

        act(&mut reviewer, "start_review", None).await;
        assert_eq!(act(&mut reviewer, "accept", None).await.json()["state"], "accepted");
        exports_agree_with_indicators(&mut reviewer).await;

        let report = app.app.store.read(ssi::collection::verification::run).await.unwrap();
        assert!(report.holds(), "{report:?}");
        let mails = app.app.store.read(|db| outbox::newest(db, 100)).await.unwrap();
        let digest = again["version"]["sha256"].as_str().unwrap();
        assert!(mails.iter().any(|m| m.recipient == Role::Contributor.email() && m.body.contains(digest)), "the receipt names the digest");
    }

    async fn a_repeated_request_changes_nothing_again_and_a_reused_key_is_refused(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut officer = signed_in(&app, Role::Contributor).await;
        let change = json!([{ "address": "receipts/TLS-RG/R.0@2024", "value": "24113900.00", "base_revision": 0 }]);
        let (first, second) = (patch(&mut officer, "same", &change).await, patch(&mut officer, "same", &change).await);
        assert_eq!((first.status, &first.text), (second.status, &second.text));
        assert_eq!(cell(&mut officer, "receipts/TLS-RG/R.0@2024").await["revision"], 1);
        let other = json!([{ "address": "receipts/TLS-RG/R.0@2024", "value": "1", "base_revision": 1 }]);
        let reused = patch(&mut officer, "same", &other).await;
        assert_eq!((reused.status, reused.json()["code"].as_str()), (StatusCode::UNPROCESSABLE_ENTITY, Some("idempotency-key-reused")));
    }

    async fn each_cell_of_a_request_has_its_own_result(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut officer = signed_in(&app, Role::Contributor).await;
        let changes = json!([
            { "address": "receipts/TLS-RG/R.0@2024", "value": "10.50", "base_revision": 0 },
            { "address": "receipts/TLS-RG/R.1@2024", "value": "ten", "base_revision": 0 },
            { "address": "receipts/TLS-RG/R.2@2024", "value": "1.234", "base_revision": 0 },
            { "address": "inventory/TLS-RG/S.fin_type@2024", "value": "XX", "base_revision": 1 },
            { "address": "receipts/TLS-RG/NOPE@2024", "value": "1", "base_revision": 0 },
            { "address": "receipts/TLS-XX/R.0@2024", "value": "1", "base_revision": 0 },
            { "address": "receipts/TLS-RG/R.0@2023", "value": "1", "base_revision": 0 },
            { "address": "context/X.births@2024", "value": "1", "base_revision": 0 },
            { "address": "context/X.births@2024", "value": "12345678901234567890", "base_revision": 1 },
            { "address": "inventory/TLS-RG/S.name@2024", "value": "a\u{7}b", "base_revision": 1 },
        ]);
        let results = patch(&mut officer, "many", &changes).await.json();
        let of = |i: usize, member: &str| results["items"][i][member].as_str().unwrap_or_default().to_owned();
        assert_eq!(of(0, "result"), "saved");
        assert_eq!(of(1, "code"), "number.invalid");
        assert_eq!(of(2, "code"), "number.decimals");
        assert_eq!(of(3, "code"), "code.unknown");
        for i in 4..=6 {
            assert_eq!(of(i, "code"), "unknown-address");
        }
        assert_eq!((of(7, "result").as_str(), results["items"][7]["current"]["value"].as_str()), ("conflict", Some("30489")));
        assert_eq!(of(8, "code"), "number.digits");
        assert_eq!(of(9, "code"), "text.control");
    }
}

/// The indicator of the page, of the API and of both exports is one number.
async fn exports_agree_with_indicators(client: &mut Client) {
    let indicators = client.get("/api/v1/submissions/TLS-2024/indicators").await.json();
    let of = |id: &str| {
        indicators["items"].as_array().unwrap().iter().find(|i| i["indicator"] == id && i["sex"] == "T").unwrap()["value"].as_str().unwrap().to_owned()
    };
    let sdmx = client.get("/api/v1/submissions/TLS-2024/exports/DF_WSPDB").await;
    assert!(
        sdmx.text.starts_with("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR"),
        "{}",
        &sdmx.text[..200.min(sdmx.text.len())]
    );
    let table = client.get("/api/v1/submissions/TLS-2024/exports/DF_SDG_0131_SEX_SOC_RT").await;
    let old_age = of("IND.OLD");
    let rows: Vec<csv::StringRecord> =
        csv::Reader::from_reader(table.text.as_bytes()).records().map(|r| r.unwrap()).collect();
    let row =
        rows.iter().find(|r| r.iter().any(|f| f == "SOC_CONTIG_PENSION") && r.iter().any(|f| f == "SEX_T")).unwrap();
    assert!(row.iter().any(|field| field == old_age), "{row:?} lacks {old_age}");
    let mut reader = csv::Reader::from_reader(sdmx.text.as_bytes());
    let headers = reader.headers().unwrap().clone();
    let column = |name: &str| headers.iter().position(|h| h == name).unwrap();
    let total = reader.records().map(|r| r.unwrap()).find(|r| {
        r.get(column("INDICATOR")) == Some("COV_OLD_AGE")
            && r.get(column("FINANCING")) == Some("_T")
            && r.get(column("SEX")) == Some("_T")
            && r.get(column("UNIT_MEASURE")) == Some("PT")
    });
    let total = total.unwrap_or_else(|| panic!("no old-age rate in the export"));
    assert_eq!(total.get(column("OBS_VALUE")), Some(old_age.as_str()));
}
