//! Mails over a real conversation with a mail server.

use ssi::collection::transitions::{self, Outcome, Request};
use ssi::config::MailTransport;
use ssi::domain::submission::{Action, State};
use ssi::store::outbox;

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
    let request = Request { action: Action::Submit, comment: None };
    let outcome =
        app.app.store.write(move |tx| transitions::act(tx, &context, "TLS-2024", &who, &request)).await.unwrap();
    assert!(matches!(outcome, Outcome::Done { state: State::Submitted, .. }), "{outcome:?}");
    app.app.mail_waiting.notify_one();
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

    async fn a_mail_that_is_refused_stays_in_the_outbox_with_the_reason(backend) {
        let sink = Sink::answering("550 no such person").await;
        let app = service(backend, &sink).await;
        let (context, address) = (app.app.context.clone(), Role::Reviewer.email());
        ssi::collection::accounts::request_reset(&app.app.store, &context, &address, "test").await.unwrap();
        app.app.mail_waiting.notify_one();
        let patience = std::time::Instant::now() + std::time::Duration::from_secs(10);
        loop {
            let mail = app.app.store.read(|db| outbox::newest(db, 1)).await.unwrap().remove(0);
            if let Some(reason) = mail.last_error {
                assert!(reason.contains("no such person"), "{reason}");
                assert_eq!((mail.attempts, mail.sent_at), (1, None));
                assert!(mail.next_at > mail.created_at);
                break;
            }
            assert!(std::time::Instant::now() < patience, "the mail was never tried");
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        assert_eq!(sink.received(), []);
    }
}
