//! Clarifications: asked about a cell, answered, asked again, settled; in pages, in the API, in the mail of a return.

use actix_web::http::{Method, StatusCode};
use serde_json::{Value, json};
use ssi::collection::notices;
use ssi::domain::submission::Action;
use ssi::store::{Audit, Written, audit, outbox, submissions};

use crate::support::{Answer, Backend, Client, Role, TestApp, Tester, on_both_databases};

const PAGE: &str = "/en/TLS/2024/clarifications";
const API: &str = "/api/v1/submissions/TLS-2024/clarifications";
const CELL: &str = "context/X.births@2024";

async fn signed_in(app: &TestApp, role: Role) -> Client {
    let mut client = app.sign_in(role).await;
    // The secret of this session stands in every page.
    client.get("/en/profile").await;
    client
}

async fn ask(reviewer: &mut Client, key: &str, more: &[(&str, &str)]) -> Answer {
    let fields = [("key", key), ("address", CELL), ("language", "en"), ("text", "Are late registrations in it?")];
    let fields: Vec<(&str, &str)> = fields
        .into_iter()
        .filter(|(name, _)| more.iter().all(|(other, _)| other != name))
        .chain(more.iter().copied())
        .collect();
    reviewer.post(PAGE, &fields).await
}

async fn say(client: &mut Client, action: &str, language: &str, text: &str) -> Answer {
    let key = format!("{action}-{text}");
    let fields = [("key", key.as_str()), ("action", action), ("language", language), ("text", text)];
    client.post(&format!("{PAGE}/1"), &fields).await
}

async fn all(client: &mut Client) -> Vec<Value> {
    client.get(API).await.json()["items"].as_array().unwrap().clone()
}

on_both_databases! {
    async fn a_question_is_answered_asked_again_answered_settled_and_opened_again(backend) {
        let app = TestApp::start_seeded(backend).await;
        let (mut officer, mut reviewer) = (signed_in(&app, Role::Contributor).await, signed_in(&app, Role::Reviewer).await);

        let asked = ask(&mut reviewer, "k", &[("assignee", "institution:INSS"), ("due", "2099-01-31"), ("translation_language", "tet"), ("translation", "Inklui rejistu tarde?")]).await;
        assert_eq!((asked.status, asked.location()), (StatusCode::SEE_OTHER, "/en/TLS/2024/clarifications#c1"), "{}", asked.text);
        // Pressed twice: one question.
        assert_eq!(ask(&mut reviewer, "k", &[("assignee", "institution:INSS"), ("due", "2099-01-31"), ("translation_language", "tet"), ("translation", "Inklui rejistu tarde?")]).await.location(), asked.location());
        assert_eq!(all(&mut officer).await.len(), 1);

        // The country sees it in both languages, beside the cell, in its panel and in what is left.
        let page = officer.get("/tet/TLS/2024/clarifications").await.text;
        assert!(page.contains("<p lang=\"en\">Are late registrations in it?</p>") && page.contains("<p lang=\"tet\">Inklui rejistu tarde?</p>"), "{page}");
        assert!(officer.get("/en/TLS/2024/context").await.text.contains("<span class=\"hidden\">Open clarification</span>"));
        assert!(officer.get(&format!("/en/TLS/2024/cell?address={CELL}")).await.text.contains("Are late registrations in it?"));
        for path in ["", "/left", "/submit"] {
            assert!(officer.get(&format!("/en/TLS/2024{path}")).await.text.contains("Open clarification: 1"), "{path}");
        }
        let mut approver = signed_in(&app, Role::Approver).await;
        for (client, waits) in [(&mut officer, true), (&mut approver, false), (&mut reviewer, false)] {
            assert_eq!(client.get("/en").await.text.contains("Open clarification: 1"), waits, "on the start page");
        }

        assert_eq!(say(&mut officer, "answer", "pt", "Não.").await.status, StatusCode::SEE_OTHER);
        assert!(!officer.get("/en/TLS/2024/context").await.text.contains("<span class=\"hidden\">Open clarification</span>"), "answered, so nobody waits for the country");
        // The return is still with the country, and the answer waits for the reviewer all the same.
        let home = reviewer.get("/en").await.text;
        assert!(home.contains("Answer to read: 1") && home.contains("/en/TLS/2024/clarifications?show=answered"), "{home}");
        assert_eq!(say(&mut reviewer, "ask_again", "en", "Why not?").await.status, StatusCode::SEE_OTHER);
        assert!(!reviewer.get("/en").await.text.contains("Answer to read"), "asked again, so nobody waits for the reviewer");
        assert_eq!(say(&mut officer, "answer", "pt", "São contados no ano seguinte.").await.status, StatusCode::SEE_OTHER);
        assert_eq!(say(&mut reviewer, "resolve", "en", "").await.status, StatusCode::SEE_OTHER);

        // Somebody who looked at an older page is told, and keeps what was typed.
        let late = say(&mut officer, "answer", "pt", "Mais uma coisa.").await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.text.contains("another state now"), "{}", late.text);

        assert_eq!(say(&mut reviewer, "reopen", "en", "One thing more.").await.status, StatusCode::SEE_OTHER);
        let one = &all(&mut reviewer).await[0];
        let said: Vec<(&str, &str)> = one["messages"].as_array().unwrap().iter().map(|m| (m["action"].as_str().unwrap(), m["language"].as_str().unwrap())).collect();
        assert_eq!(said, [("ask", "en"), ("answer", "pt"), ("ask_again", "en"), ("answer", "pt"), ("resolve", "en"), ("reopen", "en")]);
        assert_eq!((one["state"].as_str(), one["assignee"].as_str(), one["due_at"].as_str()), (Some("open"), Some("institution:INSS"), Some("2099-01-31T14:59:00Z")));
        let entries = app.app.store.read(|db| audit::trail::page(db, &audit::trail::Wanted::default(), None, 100)).await.unwrap();
        assert_eq!(entries.iter().filter(|e| e.action.starts_with("clarification.")).count(), 6, "every write has its entry");
        assert!(app.app.store.read(audit::verify).await.unwrap().is_ok());
    }

    async fn what_was_said_can_neither_be_changed_nor_removed(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut reviewer = signed_in(&app, Role::Reviewer).await;
        ask(&mut reviewer, "k", &[]).await;
        for sql in ["UPDATE clarification_message SET text = 'else'", "DELETE FROM clarification_message"] {
            assert!(app.database.run(sql).is_err_and(|e| e.contains("never changed")), "{sql}");
        }
    }

    async fn the_mail_of_a_return_lists_what_is_open_in_the_language_of_each_reader(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut reviewer = signed_in(&app, Role::Reviewer).await;
        ask(&mut reviewer, "1", &[("translation_language", "pt"), ("translation", "Inclui registos tardios?")]).await;
        ask(&mut reviewer, "2", &[("text", "Settled before.")]).await;
        reviewer.post(&format!("{PAGE}/2"), &[("key", "3"), ("action", "resolve"), ("language", "en")]).await;
        let page = reviewer.get("/en/TLS/2024/review").await.text;
        assert!(page.contains("Open clarification: 1"));
        let (context, who) = (app.app.context.clone(), app.account(Role::Reviewer).await);
        let officer = app.account(Role::Contributor).await;
        app.app.store.write(move |tx| {
            ssi::store::accounts::set_languages(tx, officer.id, "pt", None)?;
            let submission = submissions::by_id(tx.db(), "TLS-2024")?;
            notices::of_transition(tx, &context, &submission, Action::Return, Some("Ver."), None, &who)?;
            Ok(Written::with((), Audit::by(who.id, "test", "test".to_owned(), json!({}))))
        }).await.unwrap();
        let mails = app.app.store.read(|db| outbox::newest(db, 100)).await.unwrap();
        let mail = mails.iter().find(|m| m.recipient == Role::Contributor.email()).unwrap();
        assert!(mail.body.contains("Esclarecimentos abertos: 1") && mail.body.contains("Inclui registos tardios?"), "{}", mail.body);
        assert!(!mail.body.contains("Settled before."), "{}", mail.body);
    }

    async fn programs_ask_and_answer_once_for_each_key(backend) {
        let app = TestApp::start_seeded(backend).await;
        let (mut officer, mut reviewer) = (signed_in(&app, Role::Contributor).await, signed_in(&app, Role::Reviewer).await);
        let question = json!({ "address": CELL, "text": "Why?", "language": "en", "translation": { "language": "pt", "text": "Porquê?" } });
        let first = reviewer.json(Method::POST, API, &question, &[("idempotency-key", "a")]).await;
        let second = reviewer.json(Method::POST, API, &question, &[("idempotency-key", "a")]).await;
        assert_eq!((first.status, &first.text), (StatusCode::OK, &second.text), "{}", first.text);
        // Nobody is named: it waits for everybody who answers for the country, and for nobody else.
        for (role, waits) in [(Role::Contributor, true), (Role::Approver, true), (Role::Observer, false), (Role::Endorser, false)] {
            assert_eq!(app.sign_in(role).await.get("/en").await.text.contains("Open clarification: 1"), waits, "{role}");
        }
        let other = json!({ "address": CELL, "text": "Who?", "language": "en" });
        assert_eq!(reviewer.json(Method::POST, API, &other, &[("idempotency-key", "a")]).await.json()["code"], "idempotency-key-reused");

        let messages = format!("{API}/1/messages");
        let answer = json!({ "action": "answer", "text": "Porque sim.", "language": "pt" });
        let answered = officer.json(Method::POST, &messages, &answer, &[("idempotency-key", "a")]).await.json();
        assert_eq!((answered["state"].as_str(), answered["messages"][0]["translation"]["text"].as_str()), (Some("answered"), Some("Porquê?")));
        assert_eq!(officer.json(Method::POST, &messages, &answer, &[("idempotency-key", "a")]).await.json(), answered);
        let moved = officer.json(Method::POST, &messages, &answer, &[("idempotency-key", "b")]).await;
        assert_eq!((moved.status, moved.json()["code"].as_str()), (StatusCode::CONFLICT, Some("clarification-moved")));
        let forbidden = json!({ "action": "resolve", "language": "pt" });
        assert_eq!(officer.json(Method::POST, &messages, &forbidden, &[("idempotency-key", "c")]).await.json()["code"], "not-allowed");
        assert_eq!(officer.get(&format!("{API}?state=open")).await.json()["items"], json!([]));
    }
}

#[actix_web::test]
async fn a_question_that_cannot_be_sent_says_why_in_every_language_and_stays_on_the_page() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut reviewer = signed_in(&app, Role::Reviewer).await;
    let long = "x".repeat(2001);
    let cases: [&[(&str, &str)]; 8] = [
        &[("text", " ")],
        &[("text", &long)],
        &[("address", "context/X.nothing@2024")],
        &[("address", "context/X.births@2023")],
        &[("due", "2020-01-31")],
        &[("due", "soon")],
        &[("assignee", "institution:ILO")],
        &[("translation_language", "en"), ("translation", "the same")],
    ];
    for more in cases {
        for language in ["en", "pt", "tet"] {
            let fields = [("key", "k"), ("address", CELL), ("language", "en"), ("text", "Is this right?")];
            let kept = fields.into_iter().filter(|(name, _)| more.iter().all(|(other, _)| other != name));
            let fields: Vec<(&str, &str)> = kept.chain(more.iter().copied()).collect();
            let answer = reviewer.post(&format!("/{language}/TLS/2024/clarifications"), &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{more:?}");
            assert!(answer.text.contains("role=\"alert\"") && !answer.text.contains('⟨'), "{}", answer.text);
            for (_, typed) in fields.iter().filter(|(name, _)| ["text", "translation"].contains(name)) {
                assert!(answer.text.contains(typed.trim()), "{more:?} lost {typed}");
            }
        }
    }
    assert!(all(&mut reviewer).await.is_empty());
}

#[actix_web::test]
async fn programs_are_told_by_a_code_what_is_wrong_with_a_question() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut reviewer = signed_in(&app, Role::Reviewer).await;
    for (member, value, code) in [
        ("text", "", "invalid-text"),
        ("text", "a\u{7}", "invalid-text"),
        ("address", "nothing", "unknown-address"),
        ("language", "xx", "unknown-code"),
        ("assignee", "account:999999", "unknown-code"),
        ("due", "2020-01-31", "invalid-due-date"),
        ("state", "open", "bad-json"),
    ] {
        let mut question = json!({ "address": CELL, "text": "Why?", "language": "en" });
        question[member] = json!(value);
        let answer = reviewer.json(Method::POST, API, &question, &[("idempotency-key", "k")]).await;
        assert_eq!(answer.json()["code"], code, "{member} {value:?} {}", answer.text);
    }
    let question = json!({ "address": CELL, "text": "Why?", "language": "en" });
    assert_eq!(reviewer.json(Method::POST, API, &question, &[]).await.json()["code"], "idempotency-key-missing");
}

#[actix_web::test]
async fn a_clarification_of_another_country_answers_like_one_that_does_not_exist() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let (mut officer, mut reviewer) = (signed_in(&app, Role::Contributor).await, signed_in(&app, Role::Reviewer).await);
    ask(&mut reviewer, "k", &[]).await;
    let words = json!({ "action": "answer", "text": "Yes.", "language": "en" });
    let mut answers = Vec::new();
    for path in [
        "/api/v1/submissions/CPV-2024/clarifications/1/messages",
        "/api/v1/submissions/TLS-2024/clarifications/7/messages",
    ] {
        let answer = officer.json(Method::POST, path, &words, &[("idempotency-key", "k")]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        answers.push(answer.text);
    }
    assert_eq!(answers[0], answers[1]);
    let fields = [("key", "k"), ("action", "answer"), ("language", "en"), ("text", "Yes.")];
    for path in ["/en/CPV/2024/clarifications/1", "/en/TLS/2024/clarifications/7"] {
        assert_eq!(officer.post(path, &fields).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    // Who asks is not asked to answer, and the other way round.
    assert_eq!(ask(&mut officer, "o", &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(say(&mut reviewer, "answer", "en", "Myself.").await.status, StatusCode::FORBIDDEN);
}

#[actix_web::test]
async fn a_list_is_narrowed_to_what_waits_and_to_what_is_mine() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let (mut officer, mut reviewer) = (signed_in(&app, Role::Contributor).await, signed_in(&app, Role::Reviewer).await);
    ask(&mut reviewer, "1", &[("text", "First question?")]).await;
    ask(&mut reviewer, "2", &[("text", "Second question?"), ("assignee", "institution:INSS")]).await;
    say(&mut officer, "answer", "en", "Yes.").await;
    let shown = |text: &str| (text.contains("First question?"), text.contains("Second question?"));
    for (show, expected) in [
        ("", (true, true)),
        ("open", (false, true)),
        ("answered", (true, false)),
        ("resolved", (false, false)),
        ("mine", (true, true)),
    ] {
        let page = reviewer.get(&format!("{PAGE}?show={show}")).await.text;
        assert_eq!(shown(&page), expected, "{show}");
    }
}
