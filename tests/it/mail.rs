//! Mails over a real conversation with a mail server.

use ssi::collection::accounts::Secret;
use ssi::collection::transitions::{self, Outcome, Request};
use ssi::config::MailTransport;
use ssi::domain::submission::{Action, State};
use ssi::store::{Written, accounts, outbox, tokens};

use crate::support::{Backend, Role, Sink, TestApp, Tester, on_both_databases, small};

async fn service(backend: Backend, sink: &Sink) -> TestApp {
    TestApp::with(backend, |settings| {
        settings.mail.transport = MailTransport::Smtp { url: sink.url.clone(), password: None };
        settings.mail.from = "SSI <ssi@ssi.example>".to_owned();
    })
    .await
}

async fn submit(app: &TestApp) {
    let (context, who) = (app.app.context.clone(), app.account(Role::Contributor).await);
    let request = Request { action: Action::Submit, comment: None, release_at: None };
    let outcome =
        app.app.store.write(move |tx| transitions::act(tx, &context, "TLS-2024", &who, &request)).await.unwrap();
    assert!(matches!(outcome, Outcome::Done { state: State::Submitted, .. }), "{outcome:?}");
}

on_both_databases! {
    async fn who_submits_gets_a_receipt_and_reviewers_are_told(backend) {
        let sink = Sink::start().await;
        let app = service(backend, &sink).await;
        small::submission(&app, 0).await;
        submit(&app).await;

        let receipt = sink.mail_to(&Role::Contributor.email()).await;
        assert_eq!(receipt.from, "ssi@ssi.example");
        let digest = app.app.store.read(|db| ssi::store::versions::latest(db, "TLS-2024")).await.unwrap().unwrap().sha256;
        let text = receipt.data.replace("=\n", "");
        for part in ["TLS-2024-V1", &digest, "Auto-Submitted: auto-generated", "Message-ID: <", &format!("{}/en/TLS/2024", app.base)] {
            assert!(text.contains(part), "{part} is not in {text}");
        }
        let told = sink.mail_to(&Role::Reviewer.email()).await;
        assert!(told.data.contains("Subject: "), "{}", told.data);
    }

    async fn a_mail_that_cannot_be_taken_for_now_waits_in_the_outbox_with_the_reason(backend) {
        let sink = Sink::answering("451 come back later").await;
        let app = service(backend, &sink).await;
        let mail = a_tried_mail(&app).await;
        assert!(mail.last_error.unwrap().contains("come back later"));
        assert_eq!((mail.attempts, mail.sent_at, mail.dead_at), (1, None, None));
        assert!(mail.next_at > mail.created_at);
        assert_eq!(sink.received(), []);
    }

    async fn a_mail_that_is_refused_for_ever_is_given_up_shown_and_tried_again_when_somebody_says_so(backend) {
        let sink = Sink::answering("550 no such person").await;
        let app = service(backend, &sink).await;
        let mail = a_tried_mail(&app).await;
        assert!(mail.dead_at.is_some() && mail.sent_at.is_none(), "{mail:?}");

        let mut admin = app.sign_in(Role::Administrator).await;
        let list = admin.get("/en/admin/mail").await.text;
        assert!(list.contains("Given up") && list.contains("no such person"), "{list}");
        let path = format!("/en/admin/mail/{}", mail.id);
        let page = admin.get(&path).await.text;
        assert!(page.contains("Try again") && page.contains("/en/welcome/…"), "{page}");
        let secret = mail.body.split("/welcome/").nth(1).unwrap().split_whitespace().next().unwrap();
        assert!(secret.len() > 20);
        let html = admin.get(&format!("{path}/html")).await;
        assert!(html.header("content-security-policy").starts_with("sandbox"), "{:?}", html.headers);
        for shown in [&list, &page, &html.text] {
            assert!(!shown.contains(secret), "an administrator could take the account over: {shown}");
        }

        sink.answer("250 ok");
        assert_eq!(admin.post(&path, &[]).await.status, 303);
        sink.mail_to(&Role::Reviewer.email()).await;
        let again = app.app.store.read(|db| ssi::store::audit::trail::page(db, &Default::default(), None, 20)).await.unwrap();
        assert!(again.iter().any(|entry| entry.action == "mail.again"), "{again:?}");
        assert!(again.iter().any(|entry| entry.action == "mail.dead"), "{again:?}");
        assert!(!admin.get(&path).await.text.contains("Try again"));
    }

    async fn a_mail_has_its_words_as_text_and_as_html_in_the_language_of_its_reader(backend) {
        let sink = Sink::start().await;
        let app = service(backend, &sink).await;
        let id = app.account(Role::Reviewer).await.id;
        app.app.store.write(move |tx| {
            accounts::set_languages(tx, id, "tet", None)?;
            Ok(Written::nothing(()))
        }).await.unwrap();
        let mail = a_tried_mail(&app).await;
        let travelled = sink.mail_to(&Role::Reviewer.email()).await.data.replace("=\n", "").replace("=3D", "=");
        for part in ["multipart/alternative", "text/plain", "text/html", "<html lang=\"tet\">", "Content-Language: tet"] {
            assert!(travelled.contains(part), "{part} is not in {travelled}");
        }
        let link = mail.body.lines().find(|line| line.starts_with(&app.base)).unwrap();
        assert!(travelled.contains(&format!("<a href=\"{link}\">{link}</a>")), "{travelled}");
    }

    async fn who_follows_the_link_under_a_digest_gets_no_more_of_them_without_signing_in(backend) {
        let app = TestApp::start(backend).await;
        let id = app.account(Role::Reviewer).await.id;
        let secret = Secret::random().unwrap();
        let digest = secret.digest();
        app.app.store.write(move |tx| {
            tokens::issue(tx, &digest, id, tokens::Purpose::Unsubscribe)?;
            // A new password does not end the link.
            tokens::issue(tx, "0", id, tokens::Purpose::Reset)?;
            Ok(Written::nothing(()))
        }).await.unwrap();
        let wants = || app.app.store.read(move |db| accounts::wants_digests(db, id));
        let path = format!("/en/unsubscribe/{}", secret.reveal());
        let page = app.client().get(&path).await;
        assert!(page.text.contains("reviewer@ssi.example") && page.text.contains("Stop the digest"), "{}", page.text);
        assert!(wants().await.unwrap(), "mail programs open links by themselves");
        // As a mail program posts it, more than once.
        for _ in 0..2 {
            let done = app.client().post(&path, &[("List-Unsubscribe", "One-Click")]).await;
            assert_eq!(done.status, 200);
            assert!(!wants().await.unwrap());
        }
        assert_eq!(app.client().get("/en/unsubscribe/0123").await.status, 404);
        // The link is good for nothing else.
        assert_eq!(app.client().get(&format!("/en/welcome/{}", secret.reveal())).await.status, 404);

        let mut reviewer = app.sign_in(Role::Reviewer).await;
        assert!(reviewer.get("/en/profile").await.text.contains("weekly digest"));
        reviewer.post("/en/profile", &[("form", "mails"), ("digests", "yes")]).await;
        assert!(wants().await.unwrap());
        assert!(!app.sign_in(Role::Observer).await.get("/en/profile").await.text.contains("weekly digest"));
    }
}

/// A mail to the reviewer that was tried once.
async fn a_tried_mail(app: &TestApp) -> outbox::Mail {
    let (context, address) = (app.app.context.clone(), Role::Reviewer.email());
    ssi::collection::accounts::request_reset(&app.app.store, &context, &address, "test").await.unwrap();
    let patience = std::time::Instant::now() + std::time::Duration::from_secs(10);
    loop {
        let mail = app.app.store.read(|db| outbox::newest(db, 1)).await.unwrap().remove(0);
        if mail.last_error.is_some() || mail.sent_at.is_some() {
            return mail;
        }
        assert!(std::time::Instant::now() < patience, "the mail was never tried");
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
}
