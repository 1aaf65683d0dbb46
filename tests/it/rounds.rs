//! A round from its opening to its end: who is told, until when, and what a closed one refuses.

use actix_web::http::{Method, StatusCode};
use serde_json::json;
use ssi::collection::terms::{self, Outcome};
use ssi::domain::submission::State;
use ssi::i18n::end_of_day;
use ssi::store::{audit, now, outbox, submissions};

use crate::support::{Client, Role, TestApp, Tester, on_both_databases};

const ROUND: &str = "ssi-2024";
const PAGE: &str = "/en/TLS/2024/receipts/TLS-RG";
const VALUE: (&str, &str) = ("v:receipts/TLS-RG/R.0@2024", "118000");
const SEEN: (&str, &str) = ("r:receipts/TLS-RG/R.0@2024", "0");

async fn signed_in(app: &TestApp, role: Role) -> Client {
    let mut client = app.sign_in(role).await;
    client.get("/en/profile").await;
    client
}

async fn set_closed(app: &TestApp, closed: bool) -> Outcome {
    let (context, by) = (app.app.context.clone(), app.account(Role::Administrator).await.id);
    app.app.store.write(move |tx| terms::set_closed(tx, &context, by, ROUND, closed)).await.unwrap()
}

/// Recipient and subject of all mails, oldest first.
async fn mails(app: &TestApp) -> Vec<(String, String)> {
    let all = app.app.store.read(|db| outbox::newest(db, 100)).await.unwrap();
    all.into_iter().rev().map(|mail| (mail.recipient, mail.subject)).collect()
}

async fn stored(client: &mut Client) -> bool {
    let cells = client.get("/api/v1/submissions/TLS-2024/cells?module=receipts").await.json();
    cells["items"].as_array().unwrap().iter().any(|cell| cell["address"] == VALUE.0[2..])
}

on_both_databases! {
    async fn a_round_that_is_closed_under_an_unsaved_draft_says_what_to_do_and_leaves_the_draft_on_the_page(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut client = signed_in(&app, Role::Contributor).await;
        client.get(PAGE).await;
        assert_eq!(set_closed(&app, true).await, Outcome::Done);
        assert_eq!(set_closed(&app, true).await, Outcome::Already);

        let by_form = client.post(PAGE, &[VALUE, SEEN]).await;
        assert_eq!(by_form.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(by_form.text.contains("Not saved: the round is closed."), "{}", by_form.text);
        assert!(by_form.text.contains("value=\"118000\""), "what was typed is still on the page");
        let by_script = client.post_by_script(PAGE, &[VALUE, SEEN, ("key", "k")]).await.json();
        assert_eq!(by_script["cells"][0]["state"], "locked");
        assert!(by_script["cells"][0]["message"].as_str().unwrap().contains("ask the administrator"), "{by_script}");
        let change = json!([{ "address": &VALUE.0[2..], "value": "118000", "base_revision": 0 }]);
        let by_program = client.json(Method::PATCH, "/api/v1/submissions/TLS-2024/cells", &change, &[("idempotency-key", "p")]).await.json();
        assert_eq!((&by_program["items"][0]["result"], &by_program["items"][0]["code"]), (&json!("locked"), &json!("round-closed")));
        assert!(!stored(&mut client).await);

        // Typed again from what was kept, once the round is open again.
        assert_eq!(set_closed(&app, false).await, Outcome::Done);
        assert_eq!(client.post(PAGE, &[VALUE, SEEN]).await.status, StatusCode::SEE_OTHER);
        assert!(stored(&mut client).await);
    }

    async fn nothing_is_submitted_listed_or_justified_in_a_closed_round(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut client = signed_in(&app, Role::Contributor).await;
        set_closed(&app, true).await;
        for (path, body) in [
            ("transitions", json!({ "action": "submit" })),
            ("justifications", json!({ "findings": ["x"], "code": "OTHER", "text": "why" })),
        ] {
            let refused = client.json(Method::POST, &format!("/api/v1/submissions/TLS-2024/{path}"), &body, &[]).await;
            assert_eq!((refused.status.as_u16(), refused.json()["code"].clone()), (409, json!("round-closed")), "{path}: {}", refused.text);
        }
        let page = client.post("/en/TLS/2024/transition", &[("action", "submit")]).await;
        assert!(page.text.contains("This round is closed"), "{}", page.text);
        let row = client.post("/en/TLS/2024/rows", &[("module", "schemes"), ("list", "schemes"), ("name", "New")]).await;
        assert_ne!(row.status, StatusCode::SEE_OTHER, "{}", row.text);
        assert!(!client.get(PAGE).await.text.contains("name=\"save\""), "nothing to fill in");
    }

    async fn those_who_still_had_work_are_told_of_the_end_and_of_the_reopening(backend) {
        let app = TestApp::start_seeded(backend).await;
        set_closed(&app, true).await;
        set_closed(&app, false).await;
        let told: Vec<String> = mails(&app).await.into_iter().filter(|(to, _)| *to == Role::Contributor.email()).map(|(_, subject)| subject).collect();
        assert_eq!(told, ["Timor-Leste 2024: the round is closed", "Timor-Leste 2024: the round is open again"]);
        assert!(mails(&app).await.iter().all(|(to, _)| *to != Role::Observer.email() && *to != Role::Reviewer.email()));
    }

    async fn a_country_that_is_asked_gets_an_invitation_and_another_day_is_told_to_it(backend) {
        let app = TestApp::start(backend).await;
        let mut admin = signed_in(&app, Role::Administrator).await;
        let due = (now() + chrono::TimeDelta::days(40)).format("%Y-%m-%d").to_string();
        let form = [("year", "2024"), ("edition", "ssi/2026"), ("due", due.as_str()), ("country", "TLS"), ("institution", "INSS")];
        let opened = admin.post("/en/admin/rounds", &form).await;
        assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text);
        let contributors = [Role::Contributor.email(), Role::Coordinator.email()];
        let invited: Vec<String> = mails(&app).await.into_iter().filter(|(_, subject)| subject.ends_with("please fill in")).map(|(to, _)| to).collect();
        assert_eq!(invited, contributors);

        let later = now().date_naive() + chrono::TimeDelta::days(60);
        let day = later.to_string();
        let extended = admin.post("/en/rounds/ssi-2024", &[("do", "due"), ("submission", "TLS-2024"), ("due", &day)]).await;
        assert_eq!(extended.status, StatusCode::SEE_OTHER, "{}", extended.text);
        let submission = app.app.store.read(|db| submissions::by_id(db, "TLS-2024")).await.unwrap();
        assert_eq!(submission.due().naive_utc(), end_of_day(later));
        assert_ne!(submission.round.due_at, end_of_day(later), "the others keep theirs");
        assert_eq!(mails(&app).await.iter().filter(|(_, subject)| subject.ends_with("another due date")).count(), 2);
        let trail = app.app.store.read(|db| audit::trail::page(db, &Default::default(), None, 50)).await.unwrap();
        let entry = trail.iter().find(|entry| entry.action == "submission.due").unwrap();
        assert!(entry.detail.contains("before") && entry.detail.contains(&end_of_day(later).format("%Y-%m-%d").to_string()), "{}", entry.detail);
        let board = admin.get("/en/rounds/ssi-2024").await.text;
        assert!(board.contains("Own due date"), "{board}");

        let past = admin.post("/en/rounds/ssi-2024", &[("do", "due"), ("submission", "TLS-2024"), ("due", "2020-01-01")]).await;
        assert_eq!(past.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(past.text.contains("value=\"2020-01-01\"") && past.text.contains("Choose a day in the future."), "{}", past.text);
    }

    async fn the_board_shows_each_country_to_those_who_review_it(backend) {
        let app = TestApp::start_seeded(backend).await;
        let board = signed_in(&app, Role::Reviewer).await.get("/en/rounds/ssi-2024").await;
        assert!(board.text.contains("Timor-Leste") && board.text.contains("Draft") && !board.text.contains("Close the round"), "{}", board.text);
        let mut admin = signed_in(&app, Role::Administrator).await;
        assert!(admin.get("/en/rounds/ssi-2024").await.text.contains("Close the round"));
        assert_eq!(admin.get("/en/rounds/ssi-1999").await.status, StatusCode::NOT_FOUND);
        admin.post("/en/rounds/ssi-2024", &[("do", "close")]).await;
        let board = admin.get("/en/rounds/ssi-2024").await.text;
        assert!(board.contains("Closed since") && board.contains("Not submitted") && board.contains("Open the round again"), "{board}");
        let submission = app.app.store.read(|db| submissions::by_id(db, "TLS-2024")).await.unwrap();
        assert_eq!((submission.state, submission.round.closed_at.is_some()), (State::Draft, true));
    }
}
