//! Every route, asked by nobody and by each role: exactly those get in who have a row for it.

use actix_web::http::{Method, StatusCode};
use regex::Regex;
use serde_json::json;
use ssi::web::authorization::{RULES, Rule};

use crate::support::{Answer, Backend, Client, Role, TestApp, on_both_databases};

/// A real address for a route, about the submission in draft.
fn path(rule: &Rule) -> String {
    [
        ("{lang}", "en"),
        ("{country}", "TLS"),
        ("{year}", "2024"),
        ("{module}", "receipts"),
        ("{row}", "TLS-RG"),
        ("{dataflow}", "DF_WSPDB"),
        ("{number}", "1"),
        ("{token}", "0123"),
        ("{edition}", "2026"),
        ("{digest}", "0"),
        ("{file}", "ssi.css"),
    ]
    .iter()
    .fold(rule.route.to_owned(), |path, (name, value)| path.replace(name, value))
    .replace("questionnaires/{id}", "questionnaires/ssi")
    .replace("people/{id}", "people/999999")
    .replace("{id}", "TLS-2024")
}

async fn ask(client: &mut Client, rule: &Rule, path: &str) -> Answer {
    match rule.method {
        Method::GET => client.get(path).await,
        Method::POST if !path.starts_with("/api/") => client.post(path, &[]).await,
        _ => client.json(rule.method.clone(), path, &json!([]), &[("idempotency-key", "a")]).await,
    }
}

/// Told to sign in, one way or the other.
fn must_sign_in(answer: &Answer) -> bool {
    answer.status == StatusCode::UNAUTHORIZED
        || answer.status == StatusCode::SEE_OTHER && answer.location().contains("/sign-in?next=")
}

fn refused(answer: &Answer) -> bool {
    answer.status == StatusCode::FORBIDDEN
}

on_both_databases! {
    async fn every_route_lets_in_exactly_those_who_have_a_row(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut wrong = Vec::new();
        for rule in RULES {
            let path = path(rule);
            let mut nobody = app.client();
            let answer = ask(&mut nobody, rule, &path).await;
            if must_sign_in(&answer) == rule.open() {
                wrong.push(format!("{} {path} answers nobody with {}", rule.method, answer.status));
            }
            for role in Role::ALL {
                let mut client = app.sign_in(role).await;
                client.get("/en/profile").await;
                let answer = ask(&mut client, rule, &path).await;
                let allowed = rule.allows(role.code().parse().unwrap());
                if refused(&answer) == allowed || must_sign_in(&answer) {
                    // A module is saved by contributors only; others are told so after the row has let them see it.
                    let saving = rule.method == Method::POST && rule.route.contains("{module}") && role != Role::Contributor;
                    if !saving || must_sign_in(&answer) {
                        wrong.push(format!("{} {path} answers {role:?} with {}", rule.method, answer.status));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    async fn another_countrys_submission_does_not_exist_for_a_contributor(backend) {
        let app = TestApp::start_seeded(backend).await;
        let who = app.account(Role::Contributor).await.id;
        app.app
            .store
            .write(move |tx| {
                let new = ssi::store::accounts::NewAccount { email: "other@ssi.example".to_owned(), country: Some("CPV".to_owned()), ..crate::support::account(Role::Contributor, None) };
                ssi::store::accounts::create(tx, new)?;
                Ok(ssi::store::Written::with((), ssi::store::Audit::by(who, "test", "test".to_owned(), json!({}))))
            })
            .await
            .unwrap();
        let mut other = app.client();
        other.post("/en/sign-in", &[("email", "other@ssi.example"), ("password", crate::support::PASSWORD)]).await;
        for path in ["/en/TLS/2024", "/en/TLS/2024/receipts/TLS-RG", "/en/TLS/2023/export/DF_WSPDB", "/api/v1/submissions/TLS-2024/cells", "/api/v1/submissions/TLS-2024/findings"] {
            let (theirs, missing) = (other.get(path).await, other.get(&path.replace("TLS-2024", "XXX-2024").replace("/TLS/", "/XXX/")).await);
            assert_eq!((theirs.status, missing.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND), "{path}");
            // No difference between "not yours" and "does not exist", but for the address itself.
            let plain = |answer: &Answer| answer.text.replace("TLS", "XXX");
            assert_eq!(plain(&theirs), plain(&missing), "{path}");
        }
        let listed = other.get("/api/v1/submissions").await.json();
        assert_eq!(listed["items"], json!([]));
    }
}

#[actix_web::test]
async fn a_form_from_another_site_is_refused() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = app.sign_in(Role::Contributor).await;
    let without_secret = client.post("/en/TLS/2024/receipts/TLS-RG", &[("v:receipts/TLS-RG/R.0@2024", "1")]).await;
    assert_eq!(without_secret.status, StatusCode::FORBIDDEN);
    client.get("/en/TLS/2024/receipts/TLS-RG").await;
    let body = json!([{ "address": "receipts/TLS-RG/R.0@2024", "value": "1", "base_revision": 0 }]);
    let path = "/api/v1/submissions/TLS-2024/cells";
    let forged =
        client.json(Method::PATCH, path, &body, &[("idempotency-key", "k"), ("sec-fetch-site", "cross-site")]).await;
    assert_eq!((forged.status, forged.json()["code"].as_str()), (StatusCode::FORBIDDEN, Some("forged-request")));
    let own =
        client.json(Method::PATCH, path, &body, &[("idempotency-key", "k"), ("sec-fetch-site", "same-origin")]).await;
    assert_eq!(own.json()["items"][0]["result"], "saved");
}

#[actix_web::test]
async fn every_answer_carries_the_security_headers_and_no_page_has_inline_code() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = app.sign_in(Role::Administrator).await;
    let inline = Regex::new(r#"<script(?:[^>]*[^/])?>[^<]|<style|\sstyle="|\son[a-z]+="|javascript:"#).unwrap();
    for rule in RULES.iter().filter(|rule| rule.method == Method::GET) {
        let answer = client.get(&path(rule)).await;
        assert!(
            answer.header("content-security-policy").starts_with("default-src 'none'; script-src 'self'"),
            "{}",
            rule.route
        );
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{}", rule.route);
        if answer.header("content-type").starts_with("text/html") {
            assert!(inline.find(&answer.text).is_none(), "{}: {:?}", rule.route, inline.find(&answer.text));
            assert!(
                !answer.text.contains('⟨'),
                "{} lacks a message: {}",
                rule.route,
                answer.text.split('⟨').nth(1).unwrap_or_default().chars().take(60).collect::<String>()
            );
        }
    }
}
