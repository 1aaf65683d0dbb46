//! The correction of an accepted year: with a reason, with what it corrects, with its effect on the indicators; what was
//! accepted stays in force until the new version is.

use actix_web::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::support::{Client, Role, TestApp, on_both_databases};

const CORRECTIONS: [(&str, &str); 4] = [
    ("context/X.births@2023", "25000"),
    ("context/X.emp[sex=T]@2023", "304800"),
    ("benefits/TLS-PSV.OA/B.amt_avg@2023", "57"),
    ("benefits/TLS-PSI.DI/B.amt_avg@2023", "57"),
];

async fn signed_in(app: &TestApp, role: Role) -> Client {
    let mut client = app.sign_in(role).await;
    client.get("/en/profile").await;
    client
}

async fn step(client: &mut Client, action: &str, comment: &str) -> Value {
    let body = json!({ "action": action, "comment": comment });
    client.json(Method::POST, "/api/v1/submissions/TLS-2023/transitions", &body, &[]).await.json()
}

async fn cell(client: &mut Client, submission: &str, address: &str) -> Value {
    let cells = client.get(&format!("/api/v1/submissions/{submission}/cells")).await.json();
    cells["items"].as_array().unwrap().iter().find(|c| c["address"] == address).cloned().unwrap_or_default()
}

/// Corrects what stands in the way of submitting the figures of 2023, as they were printed, by reasons.
async fn explain(client: &mut Client) {
    let findings = client.get("/api/v1/submissions/TLS-2023/findings").await.json();
    let open: Vec<&Value> = findings["items"].as_array().unwrap().iter().filter(|f| f["severity"] != "info").collect();
    let errors: Vec<&&Value> = open.iter().filter(|f| f["severity"] == "error").collect();
    let errors: Vec<_> = errors.iter().map(|f| (&f["key"], &f["message"])).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let keys: Vec<&Value> = open.iter().map(|f| &f["key"]).collect();
    let body = json!({ "findings": keys, "code": "AS_PUBLISHED", "text": "As printed." });
    let path = "/api/v1/submissions/TLS-2023/justifications";
    let given = client.json(Method::POST, path, &body, &[]).await;
    assert_eq!(given.status, StatusCode::OK, "{}", given.text);
}

/// Indicators by id and sex.
async fn indicators(client: &mut Client, query: &str) -> Vec<(String, Value)> {
    let all = client.get(&format!("/api/v1/submissions/TLS-2023/indicators{query}")).await.json();
    let name = |i: &Value| format!("{} {}", i["indicator"], i["sex"]);
    all["items"].as_array().unwrap().iter().map(|i| (name(i), i["value"].clone())).collect()
}

on_both_databases! {
    async fn an_accepted_year_is_corrected_with_reason_lineage_and_effect_and_stays_in_force_meanwhile(backend) {
        let app = TestApp::start_seeded(backend).await;
        let (mut coordinator, mut reviewer) = (signed_in(&app, Role::Contributor).await, signed_in(&app, Role::Reviewer).await);
        let exported = reviewer.get("/en/TLS/2023/export/DF_WSPDB").await.text;
        let accepted = indicators(&mut coordinator, "").await;

        // A correction begins with a reason.
        assert!(coordinator.get("/en/TLS/2023").await.text.contains("/en/TLS/2023/versions#revise"));
        let refused = coordinator.post("/en/TLS/2023/transition", &[("action", "reopen"), ("comment", "")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains("Write why the accepted year is corrected."), "{}", refused.text);
        assert_eq!(step(&mut reviewer, "reopen", "").await["code"], "comment-missing");
        let begun = coordinator.post("/en/TLS/2023/transition", &[("action", "reopen"), ("comment", "Census <2022> was published")]).await;
        assert_eq!((begun.status, begun.location()), (StatusCode::SEE_OTHER, "/en/TLS/2023"), "{}", begun.text);

        // Births, and three figures that were accepted as printed, though they contradict others.
        for (address, value) in CORRECTIONS {
            let seen = cell(&mut coordinator, "TLS-2023", address).await;
            let body = json!([{ "address": address, "value": value, "base_revision": seen["revision"] }]);
            let saved = coordinator.json(Method::PATCH, "/api/v1/submissions/TLS-2023/cells", &body, &[("idempotency-key", address)]).await.json();
            assert_eq!(saved["items"][0]["result"], "saved", "{saved}");
        }

        // While it is under way, exports and "last year" are those of the accepted version.
        let in_force = |text: &str| text == exported;
        assert!(in_force(&reviewer.get("/en/TLS/2023/export/DF_WSPDB").await.text));
        let next_year = coordinator.get("/en/TLS/2024/context").await.text;
        assert!(next_year.contains("304,700") && !next_year.contains("304,800"), "{next_year}");

        // Before submitting one sees why, and what it does to each indicator.
        explain(&mut coordinator).await;
        let page = coordinator.get("/en/TLS/2023/submit").await.text;
        assert!(page.contains("Corrects TLS-2023-V1") && page.contains("Reason: Census &#60;2022&#62; was published"), "{page}");
        let submitted = step(&mut coordinator, "submit", "").await;
        assert_eq!(submitted["version"]["number"], 2, "{submitted}");
        let changed = indicators(&mut coordinator, "?version=2").await;
        assert_ne!(changed, accepted, "births are a denominator");
        assert_eq!(indicators(&mut coordinator, "?version=1").await, accepted, "the earlier version stays readable");
        assert_eq!(coordinator.get("/en/TLS/2023/indicators?version=1").await.status, StatusCode::OK);
        assert_eq!(coordinator.get("/en/TLS/2023/indicators?version=9").await.status, StatusCode::NOT_FOUND);
        assert!(in_force(&reviewer.get("/en/TLS/2023/export/DF_WSPDB").await.text), "submitted is not accepted");

        // The reason and what it corrects are sealed with it.
        let sealed = reviewer.get("/api/v1/submissions/TLS-2023/versions/2").await.json();
        let first = reviewer.get("/api/v1/submissions/TLS-2023/versions/1").await.json();
        assert_eq!(sealed["content"]["revision"], json!({ "corrects": 1, "reason": "Census <2022> was published", "sha256": first["sha256"] }));
        assert!(first["content"].get("revision").is_none());
        let listed = reviewer.get("/api/v1/submissions/TLS-2023/versions").await.json();
        assert_eq!((&listed["items"][0]["corrects"], &listed["items"][1]["corrects"]), (&Value::Null, &json!(1)));
        for path in ["versions", "versions/2", "review"] {
            let page = reviewer.get(&format!("/en/TLS/2023/{path}")).await.text;
            assert!(page.contains("Census &#60;2022&#62; was published"), "{path}: {page}");
        }
        let value = |all: &[(String, Value)]| all.iter().find(|(name, _)| name.contains("IND.MAT\"")).unwrap().1.as_str().unwrap().to_owned();
        let line = format!("<td class=\"number\">{}%</td><td class=\"number\">{}%</td>", value(&accepted), value(&changed));
        for path in ["versions", "review", "diff?from=1&to=2", "submit"] {
            let client = if path == "submit" { &mut coordinator } else { &mut reviewer };
            let page = client.get(&format!("/en/TLS/2023/{path}")).await.text;
            assert!(page.contains(&line), "{path} does not show {line}");
        }

        // Once it is accepted it is in force, and a later step corrects it in turn.
        assert_eq!(step(&mut reviewer, "start_review", "").await["state"], "in_review");
        assert_eq!(step(&mut reviewer, "accept", "").await["state"], "accepted");
        assert!(!in_force(&reviewer.get("/en/TLS/2023/export/DF_WSPDB").await.text));
        assert!(coordinator.get("/en/TLS/2024/context").await.text.contains("304,800"));
        assert!(app.app.store.read(ssi::collection::verification::run).await.unwrap().holds(), "the chains hold");
    }
}
