//! Eight people of five institutions make the return of Timor-Leste for 2022 by programs: two institutions say different
//! things about the registered workers, the coordinator decides, the group reserves, a reviewer asks and sends back, a
//! second version is accepted and corrected later. Their mails come from a mail server.

use actix_web::http::{Method, StatusCode};
use serde_json::{Value, json};
use ssi::config::MailTransport;
use ssi::store::audit;

use crate::support::{Client, Role, Sink, TestApp, Tester, on_both_databases, somebody};

const API: &str = "/api/v1/submissions/TLS-2022";
/// 113,496 in one source and 134,039 in another.
const REGISTERED: &str = "coverage/TLS-RG/P.reg[sex=T]@2022";

async fn get(client: &mut Client, path: &str) -> Value {
    client.get(&format!("{API}/{path}")).await.json()
}

async fn post(client: &mut Client, path: &str, body: Value) -> Value {
    let key = ssi::collection::accounts::Secret::random().unwrap().digest();
    let answer = client.json(Method::POST, &format!("{API}/{path}"), &body, &[("idempotency-key", &key)]).await;
    assert!(answer.status.is_success(), "{path} {body}: {}", answer.text);
    if answer.status == StatusCode::NO_CONTENT { Value::Null } else { answer.json() }
}

async fn refused(client: &mut Client, path: &str, body: Value) -> String {
    let answer = client.json(Method::POST, &format!("{API}/{path}"), &body, &[]).await;
    assert!(answer.status.is_client_error(), "{path} {body}: {}", answer.text);
    answer.json()["code"].as_str().unwrap().to_owned()
}

async fn cell(client: &mut Client, address: &str) -> Value {
    let cells = get(client, "cells").await;
    cells["items"].as_array().unwrap().iter().find(|one| one["address"] == address).cloned().unwrap_or_default()
}

async fn fill(client: &mut Client, answers: &[(&str, &str)]) {
    for (address, value) in answers {
        let base = cell(client, address).await["revision"].as_i64().unwrap_or_default();
        let change = json!([{ "address": address, "value": value, "base_revision": base }]);
        let key = format!("{address}{value}");
        let saved = client.json(Method::PATCH, &format!("{API}/cells"), &change, &[("idempotency-key", &key)]).await;
        assert_eq!(saved.json()["items"][0]["result"], "saved", "{address}: {}", saved.text);
    }
}

/// Gives a reason to every warning; there must be no error.
async fn explain(client: &mut Client) {
    let findings = get(client, "findings").await;
    let of = |severity: &str| -> Vec<Value> {
        let open = findings["items"].as_array().unwrap().iter().filter(|one| one["severity"] == severity);
        open.map(|one| one["key"].clone()).collect()
    };
    assert_eq!(of("error"), Vec::<Value>::new());
    post(client, "justifications", json!({ "findings": of("warning"), "code": "OTHER", "text": "As in the source." }))
        .await;
}

async fn sign(client: &mut Client, institution: &str) {
    let all = get(client, "contributions").await;
    let one = all["items"].as_array().unwrap().iter().find(|one| one["institution"] == institution).unwrap();
    let body = json!({ "action": "sign", "sha256": one["sha256"], "comment": "" });
    post(client, &format!("contributions/{institution}/transitions"), body).await;
}

async fn hand_in(client: &mut Client, institution: &str) {
    post(client, &format!("contributions/{institution}/transitions"), json!({ "action": "hand_in" })).await;
}

async fn step(client: &mut Client, action: &str, comment: &str) -> Value {
    post(client, "transitions", json!({ "action": action, "comment": comment })).await
}

/// From the coordinator by way of two members to the reviewers.
async fn pass(coordinator: &mut Client, group: [(&mut Client, &str, &str); 2]) {
    let sha256 = step(coordinator, "submit", "").await["version"]["sha256"].clone();
    for (member, stance, text) in group {
        let old = json!({ "sha256": "0".repeat(64), "stance": stance, "module": null, "text": text });
        assert_eq!(refused(member, "endorsements", old).await, "version-moved");
        post(member, "endorsements", json!({ "sha256": sha256, "stance": stance, "module": null, "text": text })).await;
    }
    assert_eq!(step(coordinator, "send", "").await["state"], "submitted");
}

on_both_databases! {
    async fn eight_people_of_five_institutions_make_one_return(backend) {
        let sink = Sink::start().await;
        let app = TestApp::with(backend, |settings| {
            settings.mail.transport = MailTransport::Smtp { url: sink.url.clone(), password: None };
        })
        .await;
        let mut inss = somebody(&app, "fills@inss.tl", &[Role::Contributor], "INSS").await;
        let mut inss_signs = somebody(&app, "signs@inss.tl", &[Role::Approver], "INSS").await;
        let mut labour = somebody(&app, "fills@labour.tl", &[Role::Contributor], "SEFOPE").await;
        let mut labour_signs = somebody(&app, "signs@labour.tl", &[Role::Approver], "SEFOPE").await;
        let mut coordinator = somebody(&app, "coordinates@mssi.tl", &[Role::Coordinator], "MSSI").await;
        let mut statistics = somebody(&app, "one@ine.tl", &[Role::Endorser], "INETL").await;
        let mut second = somebody(&app, "two@ine.tl", &[Role::Endorser], "INETL").await;
        let mut reviewer = app.sign_in(Role::Reviewer).await;
        reviewer.get("/en/profile").await;

        let mut administrator = app.sign_in(Role::Administrator).await;
        administrator.get("/en/admin/rounds").await;
        let round = [("year", "2022"), ("edition", "ssi/2026"), ("due", "2099-01-31"), ("quorum", "2"), ("country", "TLS"), ("institution", "INSS")];
        assert_eq!(administrator.post("/en/admin/rounds", &round).await.status, StatusCode::SEE_OTHER);
        sink.mail_to("coordinates@mssi.tl").await;

        for (part, institution) in [("module:inventory", "INSS"), ("module:coverage", "INSS"), ("table:coverage/contributors", "SEFOPE")] {
            post(&mut coordinator, "assignments", json!({ "part": part, "institution": institution })).await;
        }
        sink.mail_to("fills@labour.tl").await;
        let added = inss.post("/en/TLS/2022/rows", &[("module", "inventory"), ("list", "schemes"), ("name", "Regime geral"), ("code", "RG")]).await;
        assert!(added.location().ends_with("/inventory/TLS-RG"), "{}", added.text);
        fill(&mut inss, &[("inventory/TLS-RG/S.status@2022", "ACTIVE"), ("inventory/TLS-RG/S.fn@2022", "OA"), ("inventory/TLS-RG/S.fin_type@2022", "C"), (REGISTERED, "113496")]).await;
        fill(&mut labour, &[(REGISTERED, "134039")]).await;
        hand_in(&mut inss, "INSS").await;
        sink.mail_to("signs@inss.tl").await;
        sign(&mut inss_signs, "INSS").await;
        hand_in(&mut labour, "SEFOPE").await;
        sign(&mut labour_signs, "SEFOPE").await;

        // Two figures for one thing: nothing leaves before the coordinator has decided.
        fill(&mut coordinator, &[("identification/C.currency@2022", "USD"), ("identification/C.institution@2022", "INSS"), ("identification/C.contact_email@2022", "coordinates@mssi.tl"), ("context/X.pop[sex=T]@2022", "1341000"), ("receipts/TLS-RG/E.0@2022", "15000000")]).await;
        explain(&mut coordinator).await;
        assert_eq!(refused(&mut coordinator, "transitions", json!({ "action": "submit" })).await, "undecided-conflicts");
        let conflicts = get(&mut coordinator, "conflicts").await;
        let conflict = &conflicts["items"][0];
        assert_eq!((&conflict["address"], &conflict["difference"]), (&json!(REGISTERED), &json!("20543")), "{conflicts}");
        let choice = |institution: &str| json!({ "choices": [{ "address": REGISTERED, "institution": institution, "sha256": conflict["sha256"] }], "code": "DEFINITION", "text": "Counts all who registered." });
        assert_eq!(refused(&mut inss, "decisions", choice("INSS")).await, "not-allowed");
        post(&mut coordinator, "decisions", choice("SEFOPE")).await;
        assert_eq!(cell(&mut coordinator, REGISTERED).await["value"], "134039");
        explain(&mut coordinator).await;

        // A reservation goes along.
        pass(&mut coordinator, [(&mut statistics, "reserve", "Not audited yet."), (&mut second, "endorse", "")]).await;
        sink.mail_to(&Role::Reviewer.email()).await;

        // The reviewer asks, the institution answers in Portuguese, the reviewer settles and sends the return back.
        step(&mut reviewer, "start_review", "").await;
        post(&mut reviewer, "clarifications", json!({ "address": REGISTERED, "language": "en", "text": "At the end of the year?" })).await;
        post(&mut inss, "clarifications/1/messages", json!({ "action": "answer", "language": "pt", "text": "Sim, a 31 de dezembro." })).await;
        post(&mut reviewer, "clarifications/1/messages", json!({ "action": "resolve", "language": "en" })).await;
        assert_eq!(get(&mut coordinator, "clarifications").await["items"][0]["state"], "resolved");
        assert_eq!(step(&mut reviewer, "return", "The population is that of the census.").await["state"], "returned");

        fill(&mut coordinator, &[("context/X.pop[sex=T]@2022", "1369000")]).await;
        explain(&mut coordinator).await;
        pass(&mut coordinator, [(&mut statistics, "endorse", ""), (&mut second, "endorse", "")]).await;
        step(&mut reviewer, "start_review", "").await;
        assert_eq!(step(&mut reviewer, "accept", "").await["state"], "accepted");

        // Corrected later, with a reason that is sealed; what was accepted stays readable.
        assert_eq!(refused(&mut coordinator, "transitions", json!({ "action": "reopen" })).await, "comment-missing");
        step(&mut coordinator, "reopen", "Census of 2022, final.").await;
        fill(&mut coordinator, &[("context/X.pop[sex=T]@2022", "1341737")]).await;
        explain(&mut coordinator).await;
        pass(&mut coordinator, [(&mut statistics, "endorse", ""), (&mut second, "endorse", "")]).await;
        let third = get(&mut reviewer, "versions/3").await;
        assert_eq!(third["content"]["revision"]["reason"], "Census of 2022, final.");
        let of = |version: &Value| version["content"]["cells"]["context/X.pop[sex=T]@2022"]["value"].clone();
        assert_eq!((of(&get(&mut reviewer, "versions/2").await), of(&third)), (json!("1369000"), json!("1341737")));
        for (to, words) in [("coordinates@mssi.tl", "TLS-2022-V1"), ("one@ine.tl", "TLS-2022-V3"), ("fills@inss.tl", "The population is")] {
            sink.mail_saying(to, words).await;
        }
        assert!(app.app.store.read(audit::verify).await.unwrap().is_ok());
    }
}
