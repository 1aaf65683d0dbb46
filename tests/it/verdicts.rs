//! Reasons for warnings, judged one by one: rejected, given anew, accepted, and remembered a year later.

use actix_web::http::{Method, StatusCode};
use serde_json::{Value, json};
use ssi::collection::rounds;
use ssi::domain::cells::Cell;
use ssi::domain::submission::State;
use ssi::store::cells::{Author, Save};
use ssi::store::rounds::Round;
use ssi::store::{Written, audit, cells, now, outbox, submissions};

use crate::support::{Answer, Backend, Client, Role, TestApp, Tester, on_both_databases, small};

const REVIEW: &str = "/en/TLS/2024/review";
const CHECK: &str = "/en/TLS/2024/check";
const FINDINGS: &str = "/api/v1/submissions/TLS-2024/findings";
const VERDICTS: &str = "/api/v1/submissions/TLS-2024/verdicts";
const WORDS: &str = "A test";

async fn signed_in(app: &TestApp, role: Role) -> Client {
    let mut client = app.sign_in(role).await;
    client.get("/en/profile").await;
    client
}

async fn step(client: &mut Client, action: &str, comment: &str) -> Answer {
    let answer = client.post("/en/TLS/2024/transition", &[("action", action), ("comment", comment)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{action}: {}", answer.text);
    answer
}

/// Employed and unemployed do not make the labour force, of all and of men: two warnings of one check.
async fn labour_force(app: &TestApp, year: i32) {
    let who = app.account(Role::Contributor).await.id;
    let figures = [("T", ["1000", "500", "300"]), ("M", ["600", "300", "200"])];
    let saved = app.app.store.write(move |tx| {
        let contribution = submissions::contribution(tx, &format!("TLS-{year}"))?;
        for (sex, values) in figures {
            for (question, value) in ["lf", "emp", "unemp"].into_iter().zip(values) {
                let address = format!("context/X.{question}[sex={sex}]@{year}").parse().unwrap();
                let save = Save { address, cell: Cell::of(value), base_revision: 0 };
                cells::save(tx, &contribution, &Author::typed(who), &save)?;
            }
        }
        Ok(Written::nothing(()))
    });
    saved.await.unwrap();
}

/// A submission with reasons for all warnings, sent and under review.
async fn under_review(backend: Backend) -> (TestApp, Client, Client) {
    let app = TestApp::start(backend).await;
    small::submission(&app, 0).await;
    labour_force(&app, 2024).await;
    small::justify(&app).await;
    let (mut coordinator, mut reviewer) =
        (signed_in(&app, Role::Coordinator).await, signed_in(&app, Role::Reviewer).await);
    step(&mut coordinator, "submit", "").await;
    step(&mut reviewer, "start_review", "").await;
    (app, coordinator, reviewer)
}

/// The warnings with a reason, as somebody is told them.
async fn explained(client: &mut Client, path: &str) -> Vec<Value> {
    let all = client.get(path).await.json()["items"].as_array().unwrap().clone();
    all.into_iter().filter(|finding| !finding["justification"].is_null()).collect()
}

fn text<'a>(value: &'a Value, path: &str) -> &'a str {
    value.pointer(path).and_then(Value::as_str).unwrap_or_default()
}

async fn judge(reviewer: &mut Client, finding: &Value, verdict: &str, remark: &str) -> Answer {
    let fields = [
        ("finding", text(finding, "/key")),
        ("seen", text(finding, "/justification/sha256")),
        ("verdict", verdict),
        ("remark", remark),
    ];
    reviewer.post(REVIEW, &fields).await
}

on_both_databases! {
    async fn a_rejected_reason_asks_the_country_for_another_one(backend) {
        let (app, mut coordinator, mut reviewer) = under_review(backend).await;
        let mut officer = signed_in(&app, Role::Contributor).await;
        let warning = explained(&mut reviewer, FINDINGS).await.remove(0);
        assert!(reviewer.get(REVIEW).await.text.contains("Reject the reason"));
        let judged = judge(&mut reviewer, &warning, "rejected", "Which source says so?").await;
        assert_eq!(judged.status, StatusCode::SEE_OTHER, "{}", judged.text);
        let page = reviewer.get(REVIEW).await.text;
        assert!(page.contains("Not accepted by") && page.contains("<q>Which source says so?</q>"), "{page}");
        assert!(page.contains("One rejected reason goes with it"), "said at the button");

        // Until it is given back, what the reviewers think is their own.
        let page = officer.get(CHECK).await.text;
        assert!(!page.contains("Which source says so?") && !page.contains("Not accepted"), "{page}");
        assert_eq!(explained(&mut officer, FINDINGS).await[0].pointer("/justification/verdict"), Some(&Value::Null));

        step(&mut reviewer, "return", "See the reason.").await;
        let mails = app.app.store.read(|db| outbox::newest(db, 100)).await.unwrap();
        let mail = mails.iter().find(|mail| mail.recipient == Role::Contributor.email() && mail.body.contains("See the reason.")).unwrap();
        assert!(mail.body.contains("Reasons that were not accepted: 1") && mail.body.contains(WORDS) && mail.body.contains("Which source says so?"), "{}", mail.body);
        assert!(!mails.iter().any(|mail| mail.recipient == Role::Reviewer.email() && mail.body.contains("Which source says so?")));
        let page = officer.get(CHECK).await.text;
        assert!(page.contains("Reason not accepted: 1") && page.contains("<q>Which source says so?</q>"), "{page}");
        let blocked = coordinator.post("/en/TLS/2024/transition", &[("action", "submit")]).await;
        assert_eq!(blocked.status, StatusCode::CONFLICT, "{}", blocked.text);

        // The same words are no other reason.
        let key = text(&warning, "/key");
        let same = officer.post(CHECK, &[("finding", key), ("code", "OTHER"), ("text", WORDS)]).await;
        assert_eq!(same.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(same.text.contains("did not accept exactly this reason"), "{}", same.text);
        let more = officer.post(CHECK, &[("finding", key), ("code", "SOURCE_CONFIRMED"), ("text", "The census of 2022.")]).await;
        assert_eq!(more.status, StatusCode::SEE_OTHER, "{}", more.text);
        assert!(!officer.get(CHECK).await.text.contains("Reason not accepted"));
        step(&mut coordinator, "submit", "").await;

        // What was changed is unjudged again.
        let again = explained(&mut reviewer, FINDINGS).await;
        let again = again.iter().find(|finding| text(finding, "/key") == key).unwrap();
        assert_eq!(again.pointer("/justification/verdict"), Some(&Value::Null));
        let entries = app.app.store.read(|db| audit::trail::page(db, &audit::trail::Wanted::default(), None, 100)).await.unwrap();
        assert_eq!(entries.iter().filter(|entry| entry.action == "findings.judge").count(), 1);
        assert!(app.app.store.read(audit::verify).await.unwrap().is_ok());
    }

    async fn a_verdict_can_neither_be_changed_nor_removed_and_the_latest_holds(backend) {
        let (app, _, mut reviewer) = under_review(backend).await;
        let warning = explained(&mut reviewer, FINDINGS).await.remove(0);
        judge(&mut reviewer, &warning, "rejected", "Why?").await;
        judge(&mut reviewer, &warning, "accepted", "").await;
        let now = explained(&mut reviewer, FINDINGS).await.remove(0);
        assert_eq!(text(&now, "/justification/verdict/verdict"), "accepted");
        for sql in ["UPDATE justification_verdict SET remark = 'else'", "DELETE FROM justification_verdict"] {
            assert!(app.database.run(sql).is_err_and(|e| e.contains("never changed")), "{sql}");
        }
    }

    async fn an_accepted_reason_is_offered_a_year_later_and_given_only_by_an_act(backend) {
        let (app, _, mut reviewer) = under_review(backend).await;
        let warnings = explained(&mut reviewer, FINDINGS).await;
        assert!(warnings.len() > 1, "{warnings:?}");
        let (first, second) = (&warnings[0], &warnings[1]);
        judge(&mut reviewer, first, "rejected", "No.").await;
        // The others are accepted with the submission.
        step(&mut reviewer, "accept", "").await;
        next_year(&app).await;

        let mut officer = signed_in(&app, Role::Contributor).await;
        let keys = [first, second].map(|finding| text(finding, "/key").replace("@2024", "@2025"));
        let page = officer.get("/en/TLS/2025/check").await.text;
        assert!(page.contains("Reason accepted for 2024:") && page.contains("Say the same again"), "{page}");
        assert!(explained(&mut officer, "/api/v1/submissions/TLS-2025/findings").await.is_empty(), "nothing by itself");
        // What was rejected is not offered.
        let refused = officer.post("/en/TLS/2025/check", &[("finding", &keys[0]), ("again", "1")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text);
        let again = officer.post("/en/TLS/2025/check", &[("finding", &keys[1]), ("again", "1")]).await;
        assert_eq!(again.location(), "/en/TLS/2025/check?given=1");
        let given = explained(&mut officer, "/api/v1/submissions/TLS-2025/findings").await;
        assert_eq!((given.len(), text(&given[0], "/key"), text(&given[0], "/justification/text")), (1, keys[1].as_str(), WORDS));

        // Who reviews sees what was said to the same words.
        officer.post("/en/TLS/2025/check", &[("finding", &keys[0]), ("code", "OTHER"), ("text", WORDS)]).await;
        let page = reviewer.get("/en/TLS/2025/review").await.text;
        assert!(page.contains("Last year the same reason was accepted by") && page.contains("Last year the same reason was not accepted by"), "{page}");
    }

    async fn programs_judge_with_the_digest_of_the_reason_that_they_saw(backend) {
        let (app, _, mut reviewer) = under_review(backend).await;
        let warnings = explained(&mut reviewer, FINDINGS).await;
        let (finding, seen) = (text(&warnings[0], "/key"), text(&warnings[0], "/justification/sha256"));
        let wanted = json!({ "finding": finding, "justification": seen, "verdict": "accepted", "remark": "As printed.", "all": true });
        let same_check = warnings.iter().filter(|other| other["check"] == warnings[0]["check"]).count();
        for _ in 0..2 {
            let done = reviewer.json(Method::POST, VERDICTS, &wanted, &[]).await;
            assert_eq!(done.json(), json!({ "judged": same_check }), "{}", done.text);
        }
        let rows = app.app.store.read(|db| ssi::store::verdicts::of(db, "TLS-2024")).await.unwrap();
        assert_eq!(rows.len(), same_check, "a repetition writes nothing again");
        for (member, value, status, code) in [
            ("justification", json!("0"), StatusCode::CONFLICT, "changed-since-shown"),
            ("finding", json!("Q-999"), StatusCode::CONFLICT, "changed-since-shown"),
            ("verdict", json!("perhaps"), StatusCode::UNPROCESSABLE_ENTITY, "unknown-code"),
            ("remark", json!("a\u{7}"), StatusCode::UNPROCESSABLE_ENTITY, "invalid-text"),
        ] {
            let mut wrong = wanted.clone();
            wrong[member] = value;
            let answer = reviewer.json(Method::POST, VERDICTS, &wrong, &[]).await;
            assert_eq!((answer.status, answer.json()["code"].as_str()), (status, Some(code)), "{member}");
        }
        let (mut late, mut officer) = (wanted.clone(), signed_in(&app, Role::Contributor).await);
        assert_eq!(officer.json(Method::POST, VERDICTS, &wanted, &[]).await.status, StatusCode::FORBIDDEN);
        step(&mut reviewer, "accept", "").await;
        late["verdict"] = json!("rejected");
        assert_eq!(reviewer.json(Method::POST, VERDICTS, &late, &[]).await.json()["code"], "action-not-possible");
    }
}

/// Opens the round of 2025 with the same answers.
async fn next_year(app: &TestApp) {
    let (context, who) = (app.app.context.clone(), app.account(Role::Contributor).await.id);
    let opened = now().naive_utc();
    let round = Round {
        id: "ssi-2025".to_owned(),
        questionnaire: "ssi".to_owned(),
        edition: "2026".to_owned(),
        year: 2025,
        opens_at: opened,
        due_at: opened,
        closed_at: None,
        quorum: 0,
    };
    app.app.store.write(move |tx| rounds::open(tx, &context, who, &round, "TLS", "INSS")).await.unwrap();
    let submission = app.app.store.read(|db| submissions::by_id(db, "TLS-2025")).await.unwrap();
    assert_eq!(submission.state, State::Draft);
    labour_force(app, 2025).await;
}

#[actix_web::test]
async fn a_verdict_that_cannot_be_taken_says_why_in_every_language_and_keeps_what_was_typed() {
    let (_app, _, mut reviewer) = under_review(Backend::Sqlite).await;
    let warning = explained(&mut reviewer, FINDINGS).await.remove(0);
    let (key, mark) = (text(&warning, "/key"), text(&warning, "/justification/sha256"));
    let long = "x".repeat(1001);
    for (seen, remark, status) in [
        (mark, "", StatusCode::UNPROCESSABLE_ENTITY),
        (mark, long.as_str(), StatusCode::UNPROCESSABLE_ENTITY),
        ("0", "Why?", StatusCode::CONFLICT),
    ] {
        for language in ["en", "pt", "tet"] {
            let fields = [("finding", key), ("seen", seen), ("verdict", "rejected"), ("remark", remark)];
            let answer = reviewer.post(&format!("/{language}/TLS/2024/review"), &fields).await;
            assert_eq!(answer.status, status, "{remark}");
            assert!(answer.text.contains("role=\"alert\"") && !answer.text.contains('⟨'), "{}", answer.text);
            assert!(answer.text.contains(&format!("value=\"{remark}\"")), "what was typed is lost");
        }
    }
}
