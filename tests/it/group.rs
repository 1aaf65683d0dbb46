//! The statistics group: a version is laid before it, its members say whether they stand behind it, and only what they
//! stand behind is sent.

use actix_web::http::{Method, StatusCode};
use serde_json::{Value, json};
use ssi::store::accounts::NewAccount;
use ssi::store::{Audit, Written, accounts, outbox, versions};

use crate::support::{Client, Role, TestApp, Tester, account, on_both_databases, small};

const PAGE: &str = "/en/TLS/2024/endorsement";
const API: &str = "/api/v1/submissions/TLS-2024/endorsements";

async fn signed_in(app: &TestApp, email: &str) -> Client {
    let mut client = app.sign_in_as(email).await;
    // The secret of this session stands in every page.
    client.get("/en/profile").await;
    client
}

async fn with(app: &TestApp, role: Role) -> Client {
    signed_in(app, &role.email()).await
}

/// A second member of the group.
async fn another_member(app: &TestApp) -> Client {
    let made = app.app.store.write(move |tx| {
        let new = NewAccount {
            email: "second@ssi.example".to_owned(),
            name: "Second member".to_owned(),
            ..account(Role::Endorser, Some("TLS"))
        };
        accounts::create(tx, new)?;
        Ok(Written::with((), Audit::by_system("test.member", "test".to_owned(), json!({}))))
    });
    made.await.unwrap();
    signed_in(app, "second@ssi.example").await
}

async fn step(client: &mut Client, action: &str, comment: &str) -> Value {
    let body = json!({ "action": action, "comment": comment });
    client.json(Method::POST, "/api/v1/submissions/TLS-2024/transitions", &body, &[]).await.json()
}

async fn say(client: &mut Client, sha256: &str, stance: &str, module: Option<&str>, text: &str) -> (StatusCode, Value) {
    let body = json!({ "sha256": sha256, "stance": stance, "module": module, "text": text });
    let answer = client.json(Method::POST, API, &body, &[]).await;
    (answer.status, answer.json())
}

async fn change(client: &mut Client, value: &str, base_revision: i32) {
    let body = json!([{ "address": "context/X.pop[sex=T]@2024", "value": value, "base_revision": base_revision }]);
    let path = "/api/v1/submissions/TLS-2024/cells";
    let saved = client.json(Method::PATCH, path, &body, &[("idempotency-key", value)]).await.json();
    assert_eq!(saved["items"][0]["result"], "saved", "{saved}");
}

async fn subjects(app: &TestApp, to: &str) -> Vec<String> {
    let to = to.to_owned();
    let mails = app.app.store.read(|db| outbox::newest(db, 100)).await.unwrap();
    mails.into_iter().rev().filter(|mail| mail.recipient == to).map(|mail| mail.subject).collect()
}

on_both_databases! {
    async fn only_what_the_group_stands_behind_is_sent_and_it_is_sent_unchanged(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 2).await;
        let (mut coordinator, mut one) = (with(&app, Role::Contributor).await, with(&app, Role::Endorser).await);
        let mut two = another_member(&app).await;

        let laid = step(&mut coordinator, "submit", "Please look.").await;
        assert_eq!((&laid["state"], &laid["version"]["number"]), (&json!("for_endorsement"), &json!(1)), "{laid}");
        let sha256 = laid["version"]["sha256"].as_str().unwrap().to_owned();
        assert!(subjects(&app, &Role::Endorser.email()).await.iter().any(|s| s.contains("do we stand behind TLS-2024-V1?")));
        assert_eq!(subjects(&app, &Role::Reviewer.email()).await, Vec::<String>::new(), "reviewers are not told yet");
        // Nothing can be changed meanwhile.
        let body = json!([{ "address": "context/X.pop[sex=T]@2024", "value": "1", "base_revision": 1 }]);
        let locked = coordinator.json(Method::PATCH, "/api/v1/submissions/TLS-2024/cells", &body, &[("idempotency-key", "l")]).await;
        assert_eq!(locked.json()["items"][0]["result"], "locked");

        // It waits on the start page of a member, and cannot be sent.
        let home = one.get("/en").await.text;
        assert!(home.contains("TLS-2024-V1 waits for your word"), "{home}");
        let early = step(&mut coordinator, "send", "").await;
        assert_eq!((&early["code"], &early["status"]), (&json!("not-endorsed"), &json!(409)), "{early}");
        assert!(early["detail"].as_str().unwrap().contains("Endorsed by 0, needed 2"), "{early}");

        let (status, standing) = say(&mut one, &sha256, "endorse", None, "").await;
        assert_eq!((status, standing), (StatusCode::OK, json!({ "quorum": 2, "endorsed": 1, "reserved": 0, "objected": 0, "ready": false })));
        assert!(one.get("/en").await.text.contains("You have said your word on TLS-2024-V1"));
        let (_, standing) = say(&mut two, &sha256, "object", Some("context"), "Two sources disagree.").await;
        assert_eq!((&standing["endorsed"], &standing["objected"]), (&json!(1), &json!(1)));
        assert_eq!(step(&mut coordinator, "send", "").await["code"], "not-endorsed");
        assert!(subjects(&app, &Role::Contributor.email()).await.last().unwrap().contains("objection to TLS-2024-V1"));

        // The member thinks again; the word from before is kept.
        let (_, standing) = say(&mut two, &sha256, "reserve", None, "Preliminary population.").await;
        assert_eq!(standing, json!({ "quorum": 2, "endorsed": 2, "reserved": 1, "objected": 0, "ready": true }));
        assert!(subjects(&app, &Role::Contributor.email()).await.last().unwrap().contains("TLS-2024-V1 can be sent"));
        // The same word a second time changes nothing.
        say(&mut two, &sha256, "reserve", None, "Preliminary population.").await;
        let said = one.get(API).await.json();
        let said: Vec<(&str, bool)> = said["items"].as_array().unwrap().iter().map(|s| (s["stance"].as_str().unwrap(), s["holds"].as_bool().unwrap())).collect();
        assert_eq!(said, [("endorse", true), ("object", false), ("reserve", true)]);

        let sent = step(&mut coordinator, "send", "").await;
        assert_eq!((&sent["state"], &sent["version"]["sha256"]), (&json!("submitted"), &json!(sha256)), "{sent}");
        let kept = app.app.store.read(|db| versions::summaries(db, "TLS-2024")).await.unwrap();
        assert_eq!(kept.len(), 1, "nothing is sealed anew");
        assert!(subjects(&app, &Role::Contributor.email()).await.last().unwrap().contains("Receipt TLS-2024-V1"));
        assert_eq!(subjects(&app, &Role::Reviewer.email()).await.len(), 1);

        // The reviewer reads the reservation with the figures; the minutes have it all.
        let review = with(&app, Role::Reviewer).await.get("/en/TLS/2024/review").await.text;
        assert!(review.contains("Preliminary population.") && !review.contains("Two sources disagree."), "{review}");
        let minutes = two.get("/tet/TLS/2024/versions/1/minutes").await.text;
        for part in ["Ata grupu estatístika", "Second member", "Test endorser", "Two sources disagree.", "Preliminary population.", "troka tiha ona"] {
            assert!(minutes.contains(part), "{part} is not in {minutes}");
        }
        // Afterwards nobody says anything of it any more.
        let (status, late) = say(&mut one, &sha256, "object", None, "Too late.").await;
        assert_eq!((status, &late["code"]), (StatusCode::CONFLICT, &json!("action-not-possible")));
    }

    async fn a_word_on_an_old_version_is_refused_with_the_way_to_the_new_one(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 1).await;
        let (mut coordinator, mut member) = (with(&app, Role::Contributor).await, with(&app, Role::Endorser).await);
        let old = step(&mut coordinator, "submit", "").await["version"]["sha256"].as_str().unwrap().to_owned();
        assert_eq!(say(&mut member, &old, "object", None, "The population is that of 2023.").await.0, StatusCode::OK);

        // Taking it back needs a reason.
        assert_eq!(step(&mut coordinator, "withdraw", " ").await["code"], "comment-missing");
        let page = coordinator.post("/en/TLS/2024/transition", &[("action", "withdraw"), ("comment", "")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text.contains("Write what has to change."), "{}", page.text);
        assert_eq!(step(&mut coordinator, "withdraw", "The population of 2024.").await["state"], "returned");
        assert!(subjects(&app, &Role::Endorser.email()).await.last().unwrap().contains("TLS-2024-V1 was taken back"));
        change(&mut coordinator, "1365000", 1).await;
        small::justify(&app).await;
        let new = step(&mut coordinator, "submit", "").await;
        assert_eq!((&new["state"], &new["version"]["number"]), (&json!("for_endorsement"), &json!(2)), "{new}");

        // In the API, and on the page: refused, with the difference, and with the words that were written.
        let (status, moved) = say(&mut member, &old, "endorse", None, "").await;
        assert_eq!((status, &moved["code"]), (StatusCode::CONFLICT, &json!("version-moved")));
        let fields = [("sha256", old.as_str()), ("stance", "reserve"), ("module", "context"), ("text", "Still <preliminary>.")];
        let refused = member.post(PAGE, &fields).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        for part in ["/en/TLS/2024/diff?from=1&#38;to=2", "no longer the one before the group", "Still &#60;preliminary&#62;.</textarea>", "<option value=\"context\" selected>"] {
            assert!(refused.text.contains(part), "{part} is not in {}", refused.text);
        }
        assert!(!refused.text.contains(" checked"), "whoever saw something else decides anew");

        // What was said of the first does not count for the second, and stays readable.
        let page = member.get(PAGE).await.text;
        assert!(page.contains("What changed since TLS-2024-V1") && page.contains("1,365,000"), "{page}");
        assert!(page.contains("Endorsed by 0, needed 1"), "{page}");
        assert!(member.get("/en/TLS/2024/versions/1/minutes").await.text.contains("The population is that of 2023."));
        let new = new["version"]["sha256"].as_str().unwrap();
        let said = member.post(PAGE, &[("sha256", new), ("stance", "endorse"), ("module", ""), ("text", "")]).await;
        assert_eq!((said.status, said.location()), (StatusCode::SEE_OTHER, "/en/TLS/2024/endorsement?done=said"), "{}", said.text);
        let sent = coordinator.post("/en/TLS/2024/transition", &[("action", "send")]).await;
        assert_eq!(sent.location(), "/en/TLS/2024/versions/2?sent=1", "{}", sent.text);
    }

    async fn what_a_member_may_not_say_is_refused_with_words(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 1).await;
        let (mut coordinator, mut member) = (with(&app, Role::Contributor).await, with(&app, Role::Endorser).await);
        // Before anything lies there.
        assert!(member.get(PAGE).await.text.contains("Nothing lies before the group yet."));
        let nothing = member.post(PAGE, &[("sha256", ""), ("stance", "object"), ("text", "Why.")]).await;
        assert_eq!(nothing.status, StatusCode::CONFLICT);
        assert!(nothing.text.contains("No version lies before the group now") && nothing.text.contains("Why."), "{}", nothing.text);
        let sha256 = step(&mut coordinator, "submit", "").await["version"]["sha256"].as_str().unwrap().to_owned();

        for (stance, module, text, status, code) in [
            ("reserve", None, " ", StatusCode::UNPROCESSABLE_ENTITY, "invalid-text"),
            ("object", None, "", StatusCode::UNPROCESSABLE_ENTITY, "invalid-text"),
            ("endorse", Some("nothing"), "", StatusCode::UNPROCESSABLE_ENTITY, "unknown-code"),
            ("love", None, "", StatusCode::UNPROCESSABLE_ENTITY, "unknown-code"),
        ] {
            let (answered, problem) = say(&mut member, &sha256, stance, module, text).await;
            assert_eq!((answered, problem["code"].as_str()), (status, Some(code)), "{stance} {module:?}");
        }
        let page = member.post(PAGE, &[("sha256", &sha256), ("stance", "object"), ("module", "context"), ("text", "")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text.contains("A reservation or an objection needs words") && page.text.contains("value=\"object\" required checked"), "{}", page.text);
        let page = member.post(PAGE, &[("sha256", &sha256), ("text", "Half a word")]).await;
        assert!(page.text.contains("Choose whether you endorse") && page.text.contains("Half a word</textarea>"), "{}", page.text);
        // Only members speak, and none of it was kept.
        assert_eq!(say(&mut coordinator, &sha256, "endorse", None, "").await.0, StatusCode::FORBIDDEN);
        assert_eq!(member.get(API).await.json()["items"], json!([]));
    }

    async fn a_round_that_asks_for_no_endorsement_goes_straight_to_the_reviewers(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        let mut coordinator = with(&app, Role::Contributor).await;
        assert_eq!(step(&mut coordinator, "submit", "").await["state"], "submitted");
        assert!(coordinator.get(PAGE).await.text.contains("This round asks for no endorsement"));
        assert_eq!(coordinator.get("/en/TLS/2024/versions/1/minutes").await.status, StatusCode::NOT_FOUND);
    }

    async fn a_round_is_opened_with_its_quorum_and_keeps_it(backend) {
        let app = TestApp::start(backend).await;
        let mut admin = with(&app, Role::Administrator).await;
        let fields = |country, quorum| [("year", "2024"), ("edition", "ssi/2026"), ("due", "2099-01-31"), ("quorum", quorum), ("country", country), ("institution", "INSS")];
        for wrong in ["-1", "51", "two"] {
            let refused = admin.post("/en/admin/rounds", &fields("TLS", wrong)).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
            assert!(refused.text.contains("Write a whole number from 0 to 50."), "{}", refused.text);
        }
        let opened = admin.post("/en/admin/rounds", &fields("TLS", "3")).await;
        assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text);
        assert_eq!(admin.get("/api/v1/rounds").await.json()["items"][0]["quorum"], 3);
        let other = admin.post("/en/admin/rounds", &fields("CPV", "2")).await;
        assert!(other.text.contains("The round of this year is open already, with 3."), "{}", other.text);
    }
}
