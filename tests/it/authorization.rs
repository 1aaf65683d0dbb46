//! Every route, asked by nobody and by each role: exactly those get in who have a row for it.

use actix_web::http::{Method, StatusCode};
use regex::Regex;
use serde_json::json;
use ssi::domain::submission::Roles;
use ssi::store::accounts::{self, NewAccount, Position};
use ssi::store::{Audit, Written};
use ssi::web::authorization::{RULES, Rule, Who};

use crate::support::{Answer, Backend, Client, Role, TestApp, account, on_both_databases};

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

/// A client for each role alone, and for two together where the union lets more in than the first.
async fn everybody(app: &TestApp) -> Vec<(Roles, Client)> {
    let pairs = [
        [Role::Contributor, Role::Coordinator],
        [Role::Contributor, Role::Reviewer],
        [Role::Coordinator, Role::Administrator],
        [Role::Approver, Role::Endorser],
        [Role::Reviewer, Role::Administrator],
        [Role::Administrator, Role::Observer],
    ];
    let alone = Role::ALL.into_iter().map(Roles::from);
    let mut everybody = Vec::new();
    for roles in alone.chain(pairs.into_iter().map(|pair| Roles::of(pair).unwrap())) {
        let mut client =
            hold(app, &format!("{}@roles.example", roles.to_string().replace(' ', "-")), roles, None).await;
        client.get("/en/profile").await;
        everybody.push((roles, client));
    }
    everybody
}

/// Somebody of Timor-Leste with these roles, signed in.
async fn hold(app: &TestApp, email: &str, roles: Roles, countries: Option<&str>) -> Client {
    let country = roles.national().then(|| "TLS".to_owned());
    let position = Position { roles, country, countries: countries.map(str::to_owned), institution: None };
    let new = NewAccount { email: email.to_owned(), position, ..account(Role::Observer, None) };
    let made = app.app.store.write(move |tx| {
        accounts::create(tx, new)?;
        Ok(Written::with((), Audit::by_system("test.hold", "test".to_owned(), json!({}))))
    });
    made.await.unwrap();
    app.sign_in_as(email).await
}

on_both_databases! {
    async fn every_route_lets_in_exactly_those_who_have_a_row(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut everybody = everybody(&app).await;
        let mut wrong = Vec::new();
        // Who signs out is no longer the same afterwards.
        for rule in RULES.iter().filter(|rule| !rule.route.ends_with("/sign-out")) {
            let path = path(rule);
            let mut nobody = app.client();
            let answer = ask(&mut nobody, rule, &path).await;
            if must_sign_in(&answer) == rule.open() {
                wrong.push(format!("{} {path} answers nobody with {}", rule.method, answer.status));
            }
            // Where a row names no role, two roles are let in like one.
            let named = rule.who.iter().any(|who| matches!(who, Who::Only(_)));
            for (roles, client) in everybody.iter_mut().filter(|(roles, _)| named || roles.iter().count() == 1) {
                let answer = ask(client, rule, &path).await;
                // What one may there: nobody reviews a country that they work for.
                let there = rule.route.contains("{country}") || rule.route.contains("/submissions/{id}");
                let roles = if there { roles.within("TLS", Some("TLS"), None).unwrap() } else { *roles };
                // A module is saved by those who fill in only; others are told so after the row has let them see it.
                let saving = rule.method == Method::POST && rule.route.contains("{module}");
                let allowed = rule.allows(roles) && (!saving || roles.has(Role::Contributor) || roles.has(Role::Coordinator));
                if refused(&answer) == allowed || must_sign_in(&answer) {
                    wrong.push(format!("{} {path} answers {roles} with {}", rule.method, answer.status));
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
                let new = ssi::store::accounts::NewAccount { email: "other@ssi.example".to_owned(), ..account(Role::Contributor, Some("CPV")) };
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

    async fn a_reviewer_of_some_countries_finds_the_others_as_little_as_one_that_does_not_exist(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut theirs = hold(&app, "theirs@roles.example", Role::Reviewer.into(), Some("MOZ TLS")).await;
        assert_eq!(theirs.get("/en/TLS/2023/review").await.status, StatusCode::OK);
        let mut other = hold(&app, "others@roles.example", Role::Reviewer.into(), Some("MOZ CPV")).await;
        for path in ["/en/TLS/2024", "/en/TLS/2023/review", "/api/v1/submissions/TLS-2024/cells"] {
            let missing = path.replace("TLS", "XXX");
            let (hidden, missing) = (other.get(path).await, other.get(&missing).await);
            assert_eq!((hidden.status, missing.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND), "{path}");
            assert_eq!(hidden.text.replace("TLS", "XXX"), missing.text, "{path}");
        }
        assert_eq!(other.get("/api/v1/submissions").await.json()["items"], json!([]));
        assert!(!other.get("/en").await.text.contains("Timor-Leste"), "the start page names a hidden country");
    }

    async fn a_role_for_one_country_gives_no_right_in_another(backend) {
        let app = TestApp::start_seeded(backend).await;
        let roles = Roles::of([Role::Contributor, Role::Coordinator, Role::Reviewer]).unwrap();
        let position = Position { roles, country: Some("CPV".to_owned()), countries: None, institution: None };
        let new = NewAccount { email: "both@roles.example".to_owned(), position, ..account(Role::Observer, None) };
        let made = app.app.store.write(move |tx| {
            accounts::create(tx, new)?;
            Ok(Written::with((), Audit::by_system("test.hold", "test".to_owned(), json!({}))))
        });
        made.await.unwrap();
        let mut both = app.sign_in_as("both@roles.example").await;
        // As reviewer they see it; what they fill in and submit is another country.
        assert_eq!(both.get("/en/TLS/2024/review").await.status, StatusCode::OK);
        assert_eq!(both.get("/en/TLS/2024/submit").await.status, StatusCode::FORBIDDEN);
        let submit = both.post("/en/TLS/2024/transition", &[("action", "submit")]).await;
        assert_eq!(submit.status, StatusCode::FORBIDDEN);
        let typed = both.post("/en/TLS/2024/receipts/TLS-RG", &[("v:receipts/TLS-RG/R.0@2024", "1"), ("r:receipts/TLS-RG/R.0@2024", "0")]).await;
        assert_eq!(typed.status, StatusCode::FORBIDDEN);
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
