//! As of which day an institution took its figures out of its own system: said when it hands in or signs, read at the desk.

use actix_web::http::{Method, StatusCode};
use chrono::Days;
use serde_json::{Value, json};
use ssi::domain::cells::Cell;
use ssi::i18n::in_dili;
use ssi::store::{audit, now};

use crate::support::institutions::signs;
use crate::support::{Answer, Client, Role, TestApp, on_both_databases, small, somebody};

const API: &str = "/api/v1/submissions/TLS-2024";
const BIRTHS: &str = "context/X.births@2024";

async fn contribution(client: &mut Client) -> Value {
    let all = client.get(&format!("{API}/contributions")).await.json();
    all["items"].as_array().unwrap().iter().find(|one| one["institution"] == "MOF").unwrap().clone()
}

async fn post(client: &mut Client, action: &str, day: Option<&str>) -> Answer {
    let sha256 = contribution(client).await["sha256"].as_str().unwrap().to_owned();
    let fields = [("action", action), ("sha256", sha256.as_str()), ("comment", "Why.")];
    let day = day.map(|day| ("extracted", day));
    let fields: Vec<(&str, &str)> = fields.into_iter().chain(day).collect();
    client.post("/en/TLS/2024/contributions/MOF", &fields).await
}

on_both_databases! {
    async fn the_day_of_an_extract_is_said_with_the_signature_and_stands_beside_the_value(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        let mut coordinator = somebody(&app, "coordinates@mssi.tl", &[Role::Coordinator], "MSSI").await;
        let mut fills = somebody(&app, "fills@mof.tl", &[Role::Contributor], "MOF").await;
        let mut signer = somebody(&app, "signs@mof.tl", &[Role::Approver], "MOF").await;
        let all = [("context/X.pop[sex=T]", Cell::of("1364000")), ("context/X.births", Cell::of("113496"))];
        signs(&app, "INSS", "module:context", &all).await;
        signs(&app, "MOF", "module:context", &[("context/X.pop[sex=T]", Cell::of("1364000")), ("context/X.births", Cell::of("134039"))]).await;
        let returned = coordinator.post("/en/TLS/2024/contributions/MOF", &[("action", "return"), ("comment", "As of when?")]).await;
        assert_eq!(returned.status, StatusCode::SEE_OTHER, "{}", returned.text);

        // What is no date, and a day that has yet to come in Dili, is refused; what was typed stays, nothing is handed in.
        let tomorrow = in_dili(now()).date().checked_add_days(Days::new(1)).unwrap().to_string();
        for (day, words) in [("31/12/2024", "is no date"), ("2024-02-30", "is no date"), (tomorrow.as_str(), "has yet to come")] {
            let refused = post(&mut fills, "hand_in", Some(day)).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{day}");
            assert!(refused.text.contains(words) && refused.text.contains(&format!("name=\"extracted\" value=\"{day}\"")), "{day}: {}", refused.text);
        }
        assert_eq!((&contribution(&mut fills).await["state"], &contribution(&mut fills).await["extracted_on"]), (&json!("returned"), &Value::Null));

        // Who fills in says it, who signs finds it there and may say otherwise; without the field it stays.
        assert_eq!(post(&mut fills, "hand_in", Some("2024-12-31")).await.status, StatusCode::SEE_OTHER);
        let page = signer.get("/en/TLS/2024/contributions/MOF").await.text;
        assert!(page.contains("name=\"extracted\" value=\"2024-12-31\"") && page.contains("31 December 2024"), "{page}");
        assert_eq!(post(&mut signer, "sign", None).await.status, StatusCode::SEE_OTHER);
        assert_eq!(contribution(&mut coordinator).await["extracted_on"], "2024-12-31");

        let desk = coordinator.get("/en/TLS/2024/desk").await.text;
        assert_eq!(desk.matches("extract of 31 December 2024").count(), 1, "{desk}");
        let conflicts = coordinator.get(&format!("{API}/conflicts")).await.json();
        let candidates = conflicts["items"][0]["candidates"].as_array().unwrap().clone();
        let days: Vec<&Value> = candidates.iter().map(|one| &one["extracted_on"]).collect();
        assert_eq!(days, [&Value::Null, &json!("2024-12-31")], "{conflicts}");

        // It goes into the record of the decision, and another day alone does not undo it.
        let choice = json!({ "address": BIRTHS, "institution": "MOF", "sha256": conflicts["items"][0]["sha256"] });
        let body = json!({ "choices": [choice], "code": "DEFINITION", "text": "The later extract." });
        assert_eq!(coordinator.json(Method::POST, &format!("{API}/decisions"), &body, &[]).await.json(), json!({ "decided": 1 }));
        let back = coordinator.post("/en/TLS/2024/contributions/MOF", &[("action", "return"), ("comment", "Once more.")]).await;
        assert_eq!(back.status, StatusCode::SEE_OTHER);
        let sha256 = contribution(&mut signer).await["sha256"].clone();
        let path = format!("{API}/contributions/MOF/transitions");
        let sign = |day: Value| json!({ "action": "sign", "sha256": sha256, "extracted_on": day });
        assert_eq!(signer.json(Method::POST, &path, &sign(json!(tomorrow)), &[]).await.json()["code"], "invalid-extract-date");
        assert_eq!(signer.json(Method::POST, &path, &sign(json!("2025-01-15")), &[]).await.status, StatusCode::OK);
        let decided = coordinator.get("/en/TLS/2024/desk?show=decided").await.text;
        for words in ["134,039 (extract of 31 December 2024)", "extract of 15 January 2025"] {
            assert!(decided.contains(words), "{words}: {decided}");
        }
        assert_eq!(coordinator.get(&format!("{API}/conflicts")).await.json()["items"][0]["decision"]["holds"], true);

        // An empty field takes it back.
        coordinator.post("/en/TLS/2024/contributions/MOF", &[("action", "return"), ("comment", "And again.")]).await;
        assert_eq!(post(&mut signer, "sign", Some("")).await.status, StatusCode::SEE_OTHER);
        assert_eq!(contribution(&mut coordinator).await["extracted_on"], Value::Null);
        assert!(app.app.store.read(audit::verify).await.unwrap().is_ok());
    }
}
