//! Questions inside a country: the coordinator asks institutions from the desk, they answer on the page of their part, and
//! nobody else reads it. Their mails come from a mail server.

use actix_web::http::{Method, StatusCode};
use regex::Regex;
use serde_json::{Value, json};
use ssi::config::MailTransport;
use ssi::domain::cells::Cell;
use ssi::store::{accounts, audit};

use crate::support::institutions::signs;
use crate::support::{Answer, Backend, Client, Role, Sink, TestApp, Tester, on_both_databases, small, somebody};

const BASE: &str = "/en/TLS/2024";
const API: &str = "/api/v1/submissions/TLS-2024/clarifications";
const BIRTHS: &str = "context/X.births@2024";
const QUESTION: &str = "Are late registrations in it?";

struct Story {
    app: TestApp,
    sink: Sink,
    coordinator: Client,
    inss: Client,
    mof: Client,
    mof_signs: Client,
    reviewer: Client,
}

/// Two institutions have signed and differ about births.
async fn two(backend: Backend) -> Story {
    let sink = Sink::start().await;
    let app = TestApp::with(backend, |settings| {
        settings.mail.transport = MailTransport::Smtp { url: sink.url.clone(), password: None };
    })
    .await;
    small::submission(&app, 0).await;
    let coordinator = somebody(&app, "coordinates@mssi.tl", &[Role::Coordinator], "MSSI").await;
    let inss = somebody(&app, "fills@inss.tl", &[Role::Contributor], "INSS").await;
    let mof = somebody(&app, "fills@mof.tl", &[Role::Contributor], "MOF").await;
    let mof_signs = somebody(&app, "signs@mof.tl", &[Role::Approver], "MOF").await;
    signs(&app, "INSS", "module:context", &[("context/X.births", Cell::of("113496"))]).await;
    signs(&app, "MOF", "module:context", &[("context/X.births", Cell::of("134039"))]).await;
    let mut reviewer = app.sign_in(Role::Reviewer).await;
    reviewer.get("/en/profile").await;
    Story { app, sink, coordinator, inss, mof, mof_signs, reviewer }
}

async fn ask(client: &mut Client, key: &str, more: &[(&str, &str)]) -> Answer {
    let fixed = [("key", key), ("address", BIRTHS), ("language", "en"), ("text", QUESTION)];
    let fixed = fixed.into_iter().filter(|(name, _)| more.iter().all(|(other, _)| other != name));
    let fields: Vec<(&str, &str)> = fixed.chain(more.iter().copied()).collect();
    client.post(&format!("{BASE}/desk/ask"), &fields).await
}

async fn say(client: &mut Client, number: i32, action: &str, text: &str, back: &str) -> Answer {
    let key = format!("{number}-{action}-{text}");
    let fields = [("key", key.as_str()), ("action", action), ("language", "en"), ("text", text), ("back", back)];
    client.post(&format!("{BASE}/clarifications/{number}"), &fields).await
}

async fn all(client: &mut Client) -> Vec<Value> {
    client.get(API).await.json()["items"].as_array().unwrap().clone()
}

async fn page(client: &mut Client, path: &str) -> String {
    let answer = client.get(&format!("{BASE}{path}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text);
    answer.text
}

fn words(page: &str) -> String {
    let text = Regex::new("<[^>]*>").unwrap().replace_all(page, " ").into_owned();
    Regex::new(r"\s+").unwrap().replace_all(&text, " ").into_owned()
}

on_both_databases! {
    async fn the_coordinator_asks_from_the_desk_and_reads_the_answer_beside_the_candidates(backend) {
        let Story { app, sink, mut coordinator, mut inss, mut mof, mut mof_signs, mut reviewer } = two(backend).await;

        // From the desk to the box: both institutions stand there, with what they say.
        let link = format!("{BASE}/desk/ask?about=context%2FX.births%402024");
        assert!(page(&mut coordinator, "/desk").await.contains(&link), "the desk leads to it");
        let box_ = page(&mut coordinator, "/desk/ask?about=context%2FX.births%402024").await;
        assert!(words(&box_).contains("113,496") && words(&box_).contains("134,039"), "{box_}");
        assert_eq!(box_.matches("name=\"of\"").count(), 2);

        // Asked twice by one key is asked once.
        for _ in 0..2 {
            let asked = ask(&mut coordinator, "k", &[("of", "INSS"), ("of", "MOF"), ("due", "2099-01-31")]).await;
            assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.text);
            assert!(asked.location().ends_with("/desk/ask?about=context/X.births%402024#questions"), "{}", asked.location());
        }
        assert_eq!(all(&mut coordinator).await.len(), 2);

        // Who fills in and who signs there get a mail, with the question and the way to answer.
        for to in ["fills@mof.tl", "signs@mof.tl", "fills@inss.tl"] {
            let mail = sink.mail_saying(to, "a question about the figures").await.data.replace("=\n", "");
            let institution = if to.contains("mof") { "MOF" } else { "INSS" };
            assert!(mail.contains(QUESTION) && mail.contains("Answer by"), "{mail}");
            assert!(mail.contains(&format!("/en/TLS/2024/contributions/{institution}")), "{mail}");
        }

        // It waits on their start page, on the page of their part and beside the cell, and each sees its own only.
        for (client, institution, other) in [(&mut inss, "INSS", "MOF"), (&mut mof, "MOF", "INSS"), (&mut mof_signs, "MOF", "INSS")] {
            let home = client.get("/en").await.text;
            assert!(home.contains("Question of the coordinator: 1"), "{institution}: {home}");
            assert!(home.contains(&format!("{BASE}/contributions/{institution}#questions")), "{home}");
            let mine = all(client).await;
            assert_eq!((mine.len(), mine[0]["institution"].as_str()), (1, Some(institution)));
            assert!(page(client, &format!("/contributions/{institution}")).await.contains(QUESTION));
            assert!(page(client, "/clarifications").await.contains(QUESTION));
            let cell = page(client, &format!("/cell?address={BIRTHS}")).await;
            assert_eq!(cell.matches(QUESTION).count(), 1, "{cell}");
            assert_eq!(client.get(&format!("{BASE}/contributions/{other}")).await.status, StatusCode::NOT_FOUND);
        }

        // The other side's question does not exist for them, neither to read nor to answer.
        let number = |items: &[Value], institution: &str| -> i32 {
            let one = items.iter().find(|one| one["institution"] == institution).unwrap();
            one["number"].as_i64().unwrap().try_into().unwrap()
        };
        let both = all(&mut coordinator).await;
        let (of_inss, of_mof) = (number(&both, "INSS"), number(&both, "MOF"));
        assert_eq!(say(&mut inss, of_mof, "answer", "Yes.", "").await.status, StatusCode::NOT_FOUND);
        assert_eq!(inss.get(&format!("{BASE}/clarifications/{of_mof}")).await.status, StatusCode::NOT_FOUND);
        // Who coordinates does not answer for an institution.
        assert_eq!(say(&mut coordinator, of_mof, "answer", "Yes.", "").await.status, StatusCode::FORBIDDEN);
        assert_eq!(say(&mut mof, of_mof, "resolve", "", "").await.status, StatusCode::FORBIDDEN);

        let answered = say(&mut mof, of_mof, "answer", "Yes, those of ten years.", "part").await;
        assert_eq!((answered.status, answered.location()), (StatusCode::SEE_OTHER, "/en/TLS/2024/contributions/MOF#questions"), "{}", answered.text);
        assert!(!mof.get("/en").await.text.contains("Question of the coordinator"));
        assert!(coordinator.get("/en").await.text.contains("Answer to read: 1"));

        // Beside the candidates, with a button that settles it.
        let desk = page(&mut coordinator, "/desk").await;
        let text = words(&desk);
        for part in ["Answered Asked of MOF", "Yes, those of ten years.", "Open Asked of National Institute of Social Security"] {
            assert!(text.contains(part), "{part}: {text}");
        }
        assert!(desk.contains(&format!("form=\"settle-{of_mof}\"")) && desk.contains(&format!("<form id=\"settle-{of_mof}\"")));
        let again = say(&mut coordinator, of_mof, "ask_again", "Which ten?", "ask").await;
        assert!(again.location().ends_with("desk/ask?about=context/X.births%402024#questions"), "{}", again.location());
        sink.mail_saying("signs@mof.tl", "Which ten?").await;
        assert_eq!(say(&mut mof_signs, of_mof, "answer", "2014 to 2023.", "part").await.status, StatusCode::SEE_OTHER);
        let settled = say(&mut coordinator, of_mof, "resolve", "", "desk?show=open&module=&institution=&page=1").await;
        assert!(settled.location().starts_with("/en/TLS/2024/desk?show=open&module=&institution=&page=1#"), "{}", settled.location());
        let desk = page(&mut coordinator, "/desk").await;
        assert!(words(&desk).contains("2014 to 2023.") && !desk.contains(&format!("form=\"settle-{of_mof}\"")), "what was said stays");
        assert!(desk.contains(&format!("form=\"settle-{of_inss}\"")));

        // Nothing leads away from this service.
        let elsewhere = say(&mut coordinator, of_inss, "resolve", "", "desk?\r\nlocation: https://evil.example").await;
        assert_eq!(elsewhere.location(), &format!("/en/TLS/2024/clarifications#c{of_inss}"));

        // Words of institutions stay at home.
        assert_eq!(all(&mut reviewer).await, Vec::<Value>::new());
        for path in ["/clarifications", "/review", "", &format!("/cell?address={BIRTHS}"), "/context"] {
            let text = page(&mut reviewer, path).await;
            assert!(!text.contains(QUESTION) && !text.contains("ten years") && !text.contains("Open clarification: "), "{path}: {text}");
        }
        assert!(!reviewer.get("/en/review").await.text.contains("ten years"));
        assert_eq!(reviewer.get(&format!("{BASE}/clarifications/{of_mof}")).await.status, StatusCode::NOT_FOUND);
        assert!(sink.received().iter().all(|mail| mail.to != [Role::Reviewer.email()]), "no mail leaves the country");
        for role in [Role::Observer, Role::Endorser, Role::Administrator] {
            let mut client = app.sign_in(role).await;
            assert_eq!(all(&mut client).await, Vec::<Value>::new(), "{role}");
        }
        assert!(app.app.store.read(audit::verify).await.unwrap().is_ok());
    }

    async fn what_cannot_be_asked_is_refused_and_what_was_typed_stays(backend) {
        let Story { app, mut coordinator, mut inss, mut reviewer, .. } = two(backend).await;
        somebody(&app, "fills@sefope.tl", &[Role::Contributor], "SEFOPE").await;
        for (more, reason) in [
            (vec![], "Choose somebody from the list."),
            (vec![("of", "SEFOPE")], "Choose somebody from the list."),
            (vec![("of", "NOBODY")], "Choose somebody from the list."),
            (vec![("of", "MOF"), ("text", "  ")], "Write something first."),
            (vec![("of", "MOF"), ("due", "2001-01-01")], "This day has passed."),
            (vec![("of", "MOF"), ("language", "xx")], "Choose a language from the list."),
        ] {
            let refused = ask(&mut coordinator, "k", &more).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{more:?}");
            assert!(refused.text.contains(reason), "{more:?}: {}", refused.text);
            assert!(more.iter().any(|(name, _)| *name == "text") || refused.text.contains(&format!(">{QUESTION}</textarea>")), "{more:?}");
        }
        for about in ["context%2FX.gdp%402024", "nothing"] {
            let answer = coordinator.get(&format!("{BASE}/desk/ask?about={about}")).await;
            assert_eq!(answer.status, if about == "nothing" { StatusCode::NOT_FOUND } else { StatusCode::OK }, "{about}");
        }
        for client in [&mut inss, &mut reviewer] {
            assert_eq!(ask(client, "k", &[("of", "MOF")]).await.status, StatusCode::FORBIDDEN);
        }
        assert_eq!(all(&mut coordinator).await, Vec::<Value>::new());
    }

    async fn programs_ask_institutions_by_the_same_route_as_reviewers_ask_the_country(backend) {
        let Story { app, mut coordinator, mut mof, mut reviewer, .. } = two(backend).await;
        let question = |institution: Option<&str>| json!({ "address": BIRTHS, "text": "Why?", "language": "en", "institution": institution });
        let post = |body: Value| (body, [("idempotency-key", "a")]);
        let (body, key) = post(question(Some("MOF")));
        let first = coordinator.json(Method::POST, API, &body, &key).await;
        assert_eq!((first.status, first.json()["institution"].as_str()), (StatusCode::OK, Some("MOF")), "{}", first.text);
        assert_eq!(coordinator.json(Method::POST, API, &body, &key).await.text, first.text);
        // Each asks whom it may ask.
        let (to_country, key) = post(question(None));
        assert_eq!(coordinator.json(Method::POST, API, &to_country, &[("idempotency-key", "b")]).await.json()["code"], "not-allowed");
        assert_eq!(reviewer.json(Method::POST, API, &body, &key).await.json()["code"], "not-allowed");
        assert_eq!(reviewer.json(Method::POST, API, &to_country, &key).await.json()["institution"], Value::Null);
        assert_eq!(coordinator.json(Method::POST, API, &question(Some("NOBODY")), &[("idempotency-key", "c")]).await.json()["code"], "unknown-code");
        let answer = json!({ "action": "answer", "language": "pt", "text": "Sim." });
        let said = mof.json(Method::POST, &format!("{API}/1/messages"), &answer, &[("idempotency-key", "d")]).await;
        assert_eq!(said.json()["state"], "answered", "{}", said.text);
        assert_eq!(reviewer.json(Method::POST, &format!("{API}/1/messages"), &answer, &[("idempotency-key", "e")]).await.status, StatusCode::NOT_FOUND);
        // Reviewers see theirs, the institution both.
        let numbers = |items: Vec<Value>| -> Vec<i64> { items.iter().map(|one| one["number"].as_i64().unwrap()).collect() };
        assert_eq!(numbers(all(&mut reviewer).await), [2]);
        assert_eq!(numbers(all(&mut mof).await), [1, 2]);
        assert_eq!(numbers(coordinator.get(&format!("{API}?state=answered")).await.json()["items"].as_array().unwrap().clone()), [1]);
        assert!(app.app.store.read(audit::verify).await.unwrap().is_ok());
    }

    async fn an_institution_is_reminded_of_a_question_by_its_day_and_reviewers_count_none_of_them(backend) {
        let Story { app, mut coordinator, .. } = two(backend).await;
        assert_eq!(ask(&mut coordinator, "k", &[("of", "MOF"), ("due", "2099-01-31")]).await.status, StatusCode::SEE_OTHER);
        let at = "2099-01-30T02:00:00Z".parse().unwrap();
        ssi::collection::reminders::write(&app.app.store, &app.app.context, at).await.unwrap();
        let mails = app.app.store.read(|db| ssi::store::outbox::newest(db, 100)).await.unwrap();
        let told = |who: &str| mails.iter().filter(|mail| mail.recipient == who && mail.body.contains(QUESTION)).count();
        // Asked and reminded.
        assert_eq!((told("fills@mof.tl"), told("signs@mof.tl"), told("fills@inss.tl")), (2, 2, 0));
        let who = app.app.store.read(|db| accounts::by_email(db, &Role::Reviewer.email())).await.unwrap().unwrap();
        let list = app.app.store.read(move |db| ssi::collection::worklist::of(db, &who, None)).await.unwrap();
        assert_eq!(list.lines.iter().map(|line| line.open + line.answered).sum::<i64>(), 0);
    }
}
