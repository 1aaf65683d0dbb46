//! A country without schemes, with the few answers that nobody may leave out and a reason for every warning.

use actix_web::http::{Method, StatusCode};
use serde_json::{Value, json};
use ssi::collection::findings::{self, Reason};
use ssi::collection::{rounds, sheet};
use ssi::domain::cells::Cell;
use ssi::store::cells::{Author, Save};
use ssi::store::rounds::Round;
use ssi::store::{Audit, Written, cells, now, submissions};

use super::{Role, TestApp};

/// `TLS-2024`, ready to be submitted, in a round with this quorum.
pub async fn submission(app: &TestApp, quorum: i32) {
    let (context, who) = (app.app.context.clone(), app.account(Role::Contributor).await.id);
    let opened = now().naive_utc();
    let round = Round {
        id: "ssi-2024".to_owned(),
        questionnaire: "ssi".to_owned(),
        edition: "2026".to_owned(),
        year: 2024,
        opens_at: opened,
        due_at: opened,
        closed_at: None,
        quorum,
    };
    app.app.store.write(move |tx| rounds::open(tx, &context, who, &round, "TLS", "INSS")).await.unwrap();
    let answers = [
        ("identification/C.currency", "USD"),
        ("identification/C.institution", "INSS"),
        ("identification/C.contact_email", "maria@inss.example"),
        ("context/X.pop[sex=T]", "1364000"),
    ];
    let saved = app.app.store.write(move |tx| {
        let contribution = submissions::contribution(tx, "TLS-2024")?;
        for (cell, value) in answers {
            let save =
                Save { address: format!("{cell}@2024").parse().unwrap(), cell: Cell::of(value), base_revision: 0 };
            cells::save(tx, &contribution, &Author::typed(who), &save)?;
        }
        Ok(Written::with((), Audit::by(who, "cells.save", "submission:TLS-2024".to_owned(), serde_json::json!({}))))
    });
    saved.await.unwrap();
    justify(app).await;
}

/// Gives a reason to every warning that there is now.
pub async fn justify(app: &TestApp) {
    let (context, who) = (app.app.context.clone(), app.account(Role::Contributor).await.id);
    let justified = app.app.store.write(move |tx| {
        let submission = submissions::by_id(tx.db(), "TLS-2024")?;
        let sheet = sheet::load(tx.db(), &context, submission)?;
        let keys: Vec<String> = findings::judge(&sheet)?.iter().map(|j| j.finding.key()).collect();
        findings::justify(tx, &sheet, who, &keys, &Reason { code: "OTHER".to_owned(), text: "A test".to_owned() })
    });
    justified.await.unwrap().unwrap();
}

/// One step of `TLS-2024`.
pub async fn act(app: &TestApp, role: Role, action: &str, more: Value) {
    let mut client = app.sign_in(role).await;
    client.get("/en/profile").await;
    let mut body = json!({ "action": action, "comment": "as agreed" });
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let answer = client.json(Method::POST, "/api/v1/submissions/TLS-2024/transitions", &body, &[]).await;
    assert_eq!(answer.status, StatusCode::OK, "{action}: {}", answer.text);
}

/// Through all hands until it is accepted.
pub async fn accept(app: &TestApp) {
    justify(app).await;
    act(app, Role::Coordinator, "submit", json!({})).await;
    act(app, Role::Reviewer, "start_review", json!({})).await;
    act(app, Role::Reviewer, "accept", json!({})).await;
}
