//! Mails over a real conversation with a mail server.

use ssi::collection::findings::{self, Reason};
use ssi::collection::transitions::{self, Outcome, Request};
use ssi::collection::{rounds, sheet};
use ssi::config::MailTransport;
use ssi::domain::cells::Cell;
use ssi::domain::submission::{Action, State};
use ssi::store::cells::{Author, Save};
use ssi::store::rounds::Round;
use ssi::store::{Audit, Written, cells, now, outbox, submissions};

use crate::support::{Backend, Role, Sink, TestApp, Tester, on_both_databases};

async fn service(backend: Backend, sink: &Sink) -> TestApp {
    TestApp::with(backend, |settings| {
        settings.mail.transport = MailTransport::Smtp { url: sink.url.clone(), password: None };
        settings.mail.from = "SSI <ssi@ssi.example>".to_owned();
    })
    .await
}

/// A country without schemes, with the few answers that nobody may leave out.
async fn a_small_submission(app: &TestApp) {
    let (context, who) = (app.app.context.clone(), app.account(Role::Contributor).await.id);
    let opened = now().naive_utc();
    let round = Round {
        id: "ssi-2024".to_owned(),
        questionnaire: "ssi".to_owned(),
        edition: "2026".to_owned(),
        year: 2024,
        opens_at: opened,
        due_at: opened,
    };
    app.app.store.write(move |tx| rounds::open(tx, &context, who, &round, "TLS", "INSS")).await.unwrap();
    let answers = [
        ("identification/C.currency", "USD"),
        ("identification/C.institution", "INSS"),
        ("identification/C.contact_email", "maria@inss.example"),
        ("context/X.pop[sex=T]", "1364000"),
    ];
    app.app
        .store
        .write(move |tx| {
            let contribution = submissions::contribution(tx, "TLS-2024")?;
            for (cell, value) in answers {
                let save =
                    Save { address: format!("{cell}@2024").parse().unwrap(), cell: Cell::of(value), base_revision: 0 };
                cells::save(tx, &contribution, &Author::typed(who), &save)?;
            }
            Ok(Written::with((), Audit::by(who, "cells.save", "submission:TLS-2024".to_owned(), serde_json::json!({}))))
        })
        .await
        .unwrap();
    let context = app.app.context.clone();
    app.app
        .store
        .write(move |tx| {
            let submission = submissions::by_id(tx.db(), "TLS-2024")?;
            let sheet = sheet::load(tx.db(), &context, submission)?;
            let keys: Vec<String> = findings::judge(&sheet)?.iter().map(|j| j.finding.key()).collect();
            findings::justify(tx, &sheet, who, &keys, &Reason { code: "OTHER".to_owned(), text: "A test".to_owned() })
        })
        .await
        .unwrap();
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
        a_small_submission(&app).await;
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
