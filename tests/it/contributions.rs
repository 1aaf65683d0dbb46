//! Several institutions fill one return: assigned, filled in layers of their own, signed, reconciled, submitted.

use actix_web::http::{Method, StatusCode};
use serde_json::{Value, json};
use ssi::domain::submission::Role;
use ssi::store::audit;

use crate::support::{Answer, Client, TestApp, on_both_databases, somebody};

const API: &str = "/api/v1/submissions/TLS-2024";
/// Registered workers: 113,496 in one source, 134,039 in another.
const CELL: &str = "context/X.births@2024";

struct People {
    coordinator: Client,
    inss: Client,
    inss_approver: Client,
    mof: Client,
    mof_approver: Client,
}

async fn people(app: &TestApp) -> People {
    People {
        coordinator: somebody(app, "coordinator@two.example", &[Role::Coordinator], "MSSI").await,
        inss: somebody(app, "fills@inss.example", &[Role::Contributor], "INSS").await,
        inss_approver: somebody(app, "signs@inss.example", &[Role::Approver], "INSS").await,
        mof: somebody(app, "fills@mof.example", &[Role::Contributor], "MOF").await,
        mof_approver: somebody(app, "signs@mof.example", &[Role::Approver], "MOF").await,
    }
}

pub async fn assign(client: &mut Client, part: &str, institution: &str) -> Answer {
    client
        .json(Method::POST, &format!("{API}/assignments"), &json!({ "part": part, "institution": institution }), &[])
        .await
}

async fn type_in(client: &mut Client, cell: &str, value: &str, base_revision: i32) -> Value {
    let change = json!([{ "address": cell, "value": value, "base_revision": base_revision }]);
    let key = format!("{cell}{value}");
    client.json(Method::PATCH, &format!("{API}/cells"), &change, &[("idempotency-key", &key)]).await.json()["items"][0]
        .clone()
}

async fn value(client: &mut Client, cell: &str) -> Value {
    let cells = client.get(&format!("{API}/cells")).await.json();
    let found = cells["items"].as_array().unwrap().iter().find(|one| one["address"] == cell).cloned();
    found.map_or(Value::Null, |one| one["value"].clone())
}

async fn act(client: &mut Client, institution: &str, action: &str, sha256: &str, comment: &str) -> Answer {
    let path = format!("{API}/contributions/{institution}/transitions");
    client.json(Method::POST, &path, &json!({ "action": action, "sha256": sha256, "comment": comment }), &[]).await
}

async fn contribution(client: &mut Client, institution: &str) -> Value {
    let all = client.get(&format!("{API}/contributions")).await.json();
    all["items"].as_array().unwrap().iter().find(|one| one["institution"] == institution).unwrap().clone()
}

async fn sign(client: &mut Client, institution: &str) -> Answer {
    let seen = contribution(client, institution).await["sha256"].as_str().unwrap().to_owned();
    act(client, institution, "sign", &seen, "").await
}

on_both_databases! {
    async fn what_two_institutions_say_differently_is_decided_with_a_reason_and_both_stay_readable(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut people = people(&app).await;
        let before = value(&mut people.coordinator, CELL).await;
        for institution in ["INSS", "MOF"] {
            assert_eq!(assign(&mut people.coordinator, "module:context", institution).await.status, StatusCode::NO_CONTENT);
        }
        assert_eq!(assign(&mut people.coordinator, "module:context", "MOF").await.status, StatusCode::CONFLICT, "assigned twice");
        assert_eq!(assign(&mut people.coordinator, "module:nothing", "MOF").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(assign(&mut people.coordinator, "module:context", "NOBODY").await.status, StatusCode::UNPROCESSABLE_ENTITY);

        // Each fills a layer of its own: nobody overwrites the other, and the national figure stays.
        assert_eq!(type_in(&mut people.inss, CELL, "113496", 0).await["result"], "saved");
        assert_eq!(type_in(&mut people.mof, CELL, "134039", 0).await["result"], "saved");
        assert_eq!((value(&mut people.inss, CELL).await, value(&mut people.mof, CELL).await), (json!("113496"), json!("134039")));
        assert_eq!(value(&mut people.coordinator, CELL).await, before);
        // What is assigned to others nobody else fills in, and what is assigned to nobody the coordinator does.
        assert_eq!(type_in(&mut people.inss, "receipts/TLS-RG/R.0@2024", "1", 0).await["code"], "not-yours");
        assert_eq!(type_in(&mut people.coordinator, CELL, "1", 0).await["code"], "not-yours");

        // Signed as shown and without errors of its own, or not at all.
        let early = act(&mut people.inss, "INSS", "hand_in", "", "").await;
        assert_eq!(early.json()["code"], "blocked-by-findings", "the population is missing");
        for client in [&mut people.inss, &mut people.mof] {
            assert_eq!(type_in(client, "context/X.pop[sex=T]@2024", "1364000", 0).await["result"], "saved");
        }
        let handed = act(&mut people.inss, "INSS", "hand_in", "", "").await;
        assert_eq!(handed.status, StatusCode::OK, "{}", handed.text);
        assert_eq!(type_in(&mut people.inss, CELL, "113497", 1).await["code"], "handed-in");
        assert_eq!(act(&mut people.mof_approver, "INSS", "sign", "", "").await.status, StatusCode::FORBIDDEN);
        let old = contribution(&mut people.mof_approver, "MOF").await["sha256"].as_str().unwrap().to_owned();
        assert_eq!(type_in(&mut people.mof, "context/X.gdp@2024", "1900000000", 0).await["result"], "saved");
        let late = act(&mut people.mof_approver, "MOF", "sign", &old, "").await;
        assert_eq!((late.status, late.json()["code"].clone()), (StatusCode::CONFLICT, json!("changed-since-shown")));
        assert_eq!(sign(&mut people.inss_approver, "INSS").await.status, StatusCode::OK);
        assert_eq!(value(&mut people.coordinator, CELL).await, json!("113496"), "the only candidate is taken over");
        assert_eq!(sign(&mut people.mof_approver, "MOF").await.status, StatusCode::OK);
        assert_eq!(value(&mut people.coordinator, "context/X.gdp@2024").await, json!("1900000000"));

        // The two contradict each other; nothing leaves before somebody has decided.
        let path = format!("{API}/conflicts");
        let conflicts = people.coordinator.get(&path).await.json();
        let conflict = conflicts["items"].as_array().unwrap().iter().find(|one| one["address"] == CELL).unwrap().clone();
        assert_eq!((conflict["difference"].as_str(), conflict["share"].as_str(), conflict["open"].as_bool()), (Some("20543"), Some("15.33"), Some(true)));
        let submit = people.coordinator.json(Method::POST, &format!("{API}/transitions"), &json!({ "action": "submit" }), &[]).await;
        assert_eq!(submit.json()["code"], "undecided-conflicts");

        let decide = |institution: &str, sha256: &Value, text: &str| json!({ "choices": [{ "address": CELL, "institution": institution, "sha256": sha256 }], "code": "DEFINITION", "text": text });
        let decisions = format!("{API}/decisions");
        let sha256 = &conflict["sha256"];
        for (wrong, code) in [(decide("MOF", sha256, " "), "comment-missing"), (decide("MSSI", sha256, "Why"), "unknown-code"), (decide("MOF", &json!("0"), "Why"), "changed-since-shown")] {
            assert_eq!(people.coordinator.json(Method::POST, &decisions, &wrong, &[]).await.json()["code"], code);
        }
        assert_eq!(people.inss.json(Method::POST, &decisions, &decide("INSS", sha256, "Ours"), &[]).await.status, StatusCode::FORBIDDEN);
        assert_eq!(people.coordinator.json(Method::POST, &decisions, &decide("MOF", sha256, "Counts all registered."), &[]).await.json(), json!({ "decided": 1 }));
        assert_eq!(value(&mut people.coordinator, CELL).await, json!("134039"));
        assert_eq!(value(&mut people.inss, CELL).await, json!("113496"), "what was not chosen stays");

        // Another value from an institution, and the decision holds no longer.
        assert_eq!(act(&mut people.coordinator, "INSS", "return", "", " ").await.json()["code"], "comment-missing");
        assert_eq!(act(&mut people.coordinator, "INSS", "return", "", "Which month?").await.status, StatusCode::OK);
        assert_eq!(type_in(&mut people.inss, CELL, "119000", 1).await["result"], "saved");
        assert_eq!(sign(&mut people.inss_approver, "INSS").await.status, StatusCode::OK);
        let again = people.coordinator.get(&path).await.json();
        let again = again["items"].as_array().unwrap().iter().find(|one| one["address"] == CELL).unwrap().clone();
        assert_eq!((again["open"].as_bool(), again["decision"]["holds"].as_bool()), (Some(true), Some(false)));
        assert_eq!(app.app.store.read(audit::verify).await.unwrap().err(), None);
    }

    async fn a_part_goes_to_a_department_and_back_and_each_step_reaches_those_who_act_next(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut people = people(&app).await;
        let mut department = somebody(&app, "fills@statistics.example", &[Role::Contributor], "INSS-STAT").await;
        assert_eq!(assign(&mut people.coordinator, "module:context", "INSS").await.status, StatusCode::NO_CONTENT);
        let mail = app.mail("fills@inss.example", "/contributions").await;
        assert!(mail.contains("Context"), "{mail}");

        let id = contribution(&mut people.coordinator, "INSS").await["parts"][0]["id"].as_i64().unwrap();
        let path = format!("{API}/assignments/{id}");
        let hand = json!({ "action": "hand", "holder": "INSS-STAT", "due": "2099-01-31" });
        assert_eq!(people.mof.json(Method::POST, &path, &hand, &[]).await.status, StatusCode::FORBIDDEN, "not theirs to hand on");
        assert_eq!(people.inss.json(Method::POST, &path, &json!({ "action": "hand", "holder": "INSS-STAT", "due": "2020-01-31" }), &[]).await.json()["code"], "invalid-due-date");
        assert_eq!(people.inss.json(Method::POST, &path, &json!({ "action": "remove" }), &[]).await.status, StatusCode::FORBIDDEN);
        assert_eq!(people.inss.json(Method::POST, &path, &hand, &[]).await.status, StatusCode::NO_CONTENT);
        app.mail("fills@statistics.example", "/contributions").await;

        // The department fills the layer of the institution, and only it.
        assert_eq!(type_in(&mut people.inss, CELL, "1", 0).await["code"], "not-yours");
        assert_eq!(type_in(&mut department, CELL, "113496", 0).await["result"], "saved");
        assert_eq!(type_in(&mut department, "context/X.pop[sex=T]@2024", "1364000", 0).await["result"], "saved");
        assert_eq!(act(&mut people.inss, "INSS", "hand_in", "", "").await.json()["code"], "action-not-possible", "a department has it");
        assert_eq!(department.json(Method::POST, &path, &hand, &[]).await.status, StatusCode::FORBIDDEN, "it may only give back");
        let page = department.get("/en/TLS/2024/contributions").await;
        assert!(page.text.contains(&format!("/en/TLS/2024/parts/{id}")), "{}", page.text);
        department.post(&format!("/en/TLS/2024/parts/{id}"), &[("do", "back")]).await;
        assert_eq!(value(&mut people.inss, CELL).await, json!("113496"));

        // What is signed is looked at first; a blank and a difference stand there.
        assert_eq!(act(&mut people.inss, "INSS", "hand_in", "", "").await.status, StatusCode::OK);
        app.mail("signs@inss.example", "/contributions").await;
        let home = people.inss_approver.get("/en").await.text;
        assert!(home.contains("/en/TLS/2024/contributions/INSS"), "{home}");
        let page = people.inss_approver.get("/en/TLS/2024/contributions/INSS").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text.contains("Sign for the institution") && page.text.contains("No answer yet"), "{}", page.text);
        assert_eq!(people.mof.get("/en/TLS/2024/contributions/INSS").await.status, StatusCode::NOT_FOUND, "of another institution");
        let back = people.inss_approver.post("/en/TLS/2024/contributions/INSS", &[("action", "give_back"), ("comment", " ")]).await;
        assert_eq!(back.status, StatusCode::CONFLICT);
        people.inss_approver.post("/en/TLS/2024/contributions/INSS", &[("action", "give_back"), ("comment", "Births of which year?")]).await;
        app.mail("fills@inss.example", "Births of which year?").await;
        assert_eq!(act(&mut people.inss, "INSS", "hand_in", "", "").await.status, StatusCode::OK);
        assert_eq!(sign(&mut people.inss_approver, "INSS").await.status, StatusCode::OK);
        app.mail("coordinator@two.example", "/contributions").await;

        // Another part opens the contribution again; what was assigned is assigned in the next round, too.
        assert_eq!(assign(&mut people.coordinator, "row:TLS-RG", "INSS").await.status, StatusCode::NO_CONTENT);
        assert_eq!(contribution(&mut people.coordinator, "INSS").await["state"], "draft");
        let mut administrator = app.sign_in(Role::Administrator).await;
        administrator.get("/en/admin/rounds").await;
        let round = [("year", "2025"), ("edition", "ssi/2026"), ("due", "2099-01-31"), ("country", "TLS"), ("institution", "INSS")];
        let opened = administrator.post("/en/admin/rounds", &round).await;
        assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text);
        let next = people.coordinator.get("/api/v1/submissions/TLS-2025/contributions").await.json();
        let parts: Vec<&str> = next["items"][0]["parts"].as_array().unwrap().iter().map(|one| one["part"].as_str().unwrap()).collect();
        assert_eq!(parts, ["module:context", "row:TLS-RG"]);
        assert_eq!(app.app.store.read(audit::verify).await.unwrap().err(), None);
    }

    async fn who_fills_in_the_names_adds_a_scheme_and_sees_its_name(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut people = people(&app).await;
        for (part, institution) in [("module:inventory", "INSS"), ("module:context", "MOF")] {
            assert_eq!(assign(&mut people.coordinator, part, institution).await.status, StatusCode::NO_CONTENT);
        }
        let new = [("module", "inventory"), ("list", "schemes"), ("name", "Regime novo"), ("code", "RN")];
        assert!(people.mof.post("/en/TLS/2024/rows", &new).await.location().ends_with("problem=yours"));
        assert!(people.inss.post("/en/TLS/2024/rows", &new).await.location().ends_with("/inventory/TLS-RN"));
        for client in [&mut people.inss, &mut people.mof, &mut people.coordinator] {
            assert_eq!(value(client, "inventory/TLS-RN/S.name@2024").await, json!("Regime novo"));
        }
        // Names and codes that were there before are laid out for the institution.
        assert_ne!(value(&mut people.inss, "inventory/TLS-RG/S.name@2024").await, Value::Null);
        assert!(people.mof.post("/en/TLS/2024/rows", &[("module", "inventory"), ("close", "TLS-RN")]).await.location().ends_with("problem=yours"));
    }

    async fn nothing_is_decided_twice_at_once_nor_in_a_closed_round_and_words_of_institutions_stay_at_home(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut people = people(&app).await;
        for institution in ["INSS", "MOF"] {
            assert_eq!(assign(&mut people.coordinator, "module:context", institution).await.status, StatusCode::NO_CONTENT);
        }
        for (client, births) in [(&mut people.inss, "113496"), (&mut people.mof, "134039")] {
            assert_eq!(type_in(client, CELL, births, 0).await["result"], "saved");
            assert_eq!(type_in(client, "context/X.pop[sex=T]@2024", "1364000", 0).await["result"], "saved");
        }
        // In the hands of its own institution a part is already.
        let id = contribution(&mut people.coordinator, "INSS").await["parts"][0]["id"].as_i64().unwrap();
        let own = json!({ "action": "hand", "holder": "INSS" });
        assert_eq!(people.coordinator.json(Method::POST, &format!("{API}/assignments/{id}"), &own, &[]).await.json()["code"], "conflict");

        assert_eq!(act(&mut people.inss, "INSS", "hand_in", "", "").await.status, StatusCode::OK);
        assert_eq!(act(&mut people.inss_approver, "INSS", "give_back", "", "Which month?").await.status, StatusCode::OK);
        let mut reviewer = app.sign_in(Role::Reviewer).await;
        assert_eq!(contribution(&mut people.coordinator, "INSS").await["comment"], "Which month?");
        assert_eq!(contribution(&mut reviewer, "INSS").await["comment"], Value::Null);

        sign(&mut people.inss_approver, "INSS").await;
        sign(&mut people.mof_approver, "MOF").await;
        let before = value(&mut people.coordinator, CELL).await;
        let conflicts = people.coordinator.get(&format!("{API}/conflicts")).await.json();
        let sha256 = &conflicts["items"].as_array().unwrap().iter().find(|one| one["address"] == CELL).unwrap()["sha256"];
        let choice = |institution: &str| json!({ "address": CELL, "institution": institution, "sha256": sha256 });
        let decide = |choices: Vec<Value>| json!({ "choices": choices, "code": "DEFINITION", "text": "Counts all." });
        let decisions = format!("{API}/decisions");
        let both = people.coordinator.json(Method::POST, &decisions, &decide(vec![choice("INSS"), choice("MOF")]), &[]).await;
        assert_eq!((both.status, both.json()["code"].as_str()), (StatusCode::UNPROCESSABLE_ENTITY, Some("unknown-code")), "{}", both.text);

        let mut administrator = app.sign_in(Role::Administrator).await;
        administrator.get("/en/rounds/ssi-2024").await;
        administrator.post("/en/rounds/ssi-2024", &[("do", "close")]).await;
        let late = people.coordinator.json(Method::POST, &decisions, &decide(vec![choice("MOF")]), &[]).await;
        assert_eq!(late.json()["code"], "round-closed", "{}", late.text);
        assert_eq!(value(&mut people.coordinator, CELL).await, before);
        administrator.post("/en/rounds/ssi-2024", &[("do", "reopen")]).await;
        let now = people.coordinator.json(Method::POST, &decisions, &decide(vec![choice("MOF")]), &[]).await;
        assert_eq!(now.json(), json!({ "decided": 1 }), "{}", now.text);
    }
}
