//! What people and programs are shown, as recorded in `snapshots/`: one page of each type, every mail in every language,
//! the API. A change of words or of what stands where shows up as a difference to read. SQLite only: what is shown does
//! not depend on the database.

use actix_web::http::Method;
use regex::Regex;
use serde_json::{Value, json};
use ssi::collection::accounts::Secret;
use ssi::collection::lineage::{self, Figure, Key};
use ssi::collection::{notices, samples};
use ssi::domain::clarifications::Message;
use ssi::domain::submission::{Action, Link};
use ssi::store::{Audit, Written, accounts, clarifications, outbox, submissions};

use crate::support::{Backend, Role, TestApp, Tester, account, outline};

/// Lines of a page that are recorded: enough for every kind of thing on it.
const LONGEST: usize = 120;

/// What differs from run to run, and what is written for it.
const MASKS: [(&str, &str); 10] = [
    (r"http://127\.0\.0\.1:\d+", "⟨service⟩"),
    (r"/assets/[0-9a-f]{16}/", "/assets/⟨digest⟩/"),
    (r"/welcome/\S{20,}", "/welcome/⟨secret⟩"),
    (r"\b[0-9a-f]{16,64}\b…?", "⟨digest⟩"),
    (r"[0-9a-f]{8}( [0-9a-f]{8}){7}", "⟨digest⟩"),
    (r"loron \d{1,2} fulan-\w+ tinan \d{4}", "⟨date⟩"),
    (r"\d{1,2} (de )?[A-Za-zç]+ (de )?\d{4}", "⟨date⟩"),
    (r"\d{2}/\d{2}/\d{4}", "⟨date⟩"),
    (r"\b\d{2}:\d{2}\b", "⟨time⟩"),
    (r"(?m)^.*(days? left|due date has passed).*$", "⟨days left⟩"),
];

fn record(name: &str, text: &str) {
    let masked = MASKS.iter().fold(text.to_owned(), |text, (pattern, instead)| {
        Regex::new(pattern).unwrap().replace_all(&text, *instead).into_owned()
    });
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, masked);
    });
}

/// The part of a page that differs from page to page.
fn main_part(html: &str) -> &str {
    let begin = html.find("<main").unwrap_or_default();
    &html[begin..]
}

async fn record_pages(app: &TestApp, role: Option<Role>, pages: &[(&str, &str)]) {
    let mut client = match role {
        Some(role) => app.sign_in(role).await,
        None => app.client(),
    };
    for (name, path) in pages {
        let page = client.get(path).await;
        let text = outline::of(main_part(&page.text));
        let lines: Vec<&str> = text.lines().take(LONGEST).collect();
        record(&format!("page-{name}"), &format!("{} {path}\n{}", page.status.as_u16(), lines.join("\n")));
    }
}

#[actix_web::test]
async fn the_pages_of_everybody_are_as_recorded() {
    let app = TestApp::start(Backend::Sqlite).await;
    let pages = [
        ("sign-in", "/en/sign-in"),
        ("reset", "/en/reset"),
        ("welcome", "/en/welcome/nobody-sent-this"),
        ("help", "/en/help"),
    ];
    record_pages(&app, None, &pages).await;
    let whole = app.client().get("/en/sign-in").await;
    record("page-frame", &outline::of(whole.text.split("<main").next().unwrap_or_default()));
}

#[actix_web::test]
async fn the_pages_of_open_data_are_as_recorded_in_every_language() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    for language in ["en", "pt", "tet"] {
        let (list, flow) = (format!("open-data-{language}"), format!("dataflow-{language}"));
        let paths = [format!("/{language}/data"), format!("/{language}/data/DF_WSPDB?indicator=EXP_TOTAL&from=2020")];
        record_pages(&app, None, &[(&list, &paths[0]), (&flow, &paths[1])]).await;
    }
}

#[actix_web::test]
async fn the_pages_of_those_who_fill_in_are_as_recorded() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let pages = [
        ("home", "/en"),
        ("profile", "/en/profile"),
        ("error", "/en/TLS/1999"),
        ("overview", "/en/TLS/2024"),
        ("rows", "/en/TLS/2024/benefits"),
        ("module", "/en/TLS/2024/receipts/TLS-RG"),
        ("module-pt", "/pt/TLS/2024/receipts/TLS-RG"),
        ("module-tet", "/tet/TLS/2024/receipts/TLS-RG"),
        ("module-fields", "/en/TLS/2024/identification"),
        ("module-panel", "/en/TLS/2024/identification?cell=identification/C.currency@2024"),
        ("findings", "/en/TLS/2024/check"),
        ("submit", "/en/TLS/2024/submit"),
        ("indicators", "/en/TLS/2024/indicators"),
        ("history", "/en/TLS/2024/history?address=receipts/TLS-RG/E.0@2024"),
        ("versions", "/en/TLS/2023/versions"),
        ("receipt", "/en/TLS/2023/versions/1"),
        ("diff", "/en/TLS/2023/diff?from=1&to=now"),
    ];
    record_pages(&app, Some(Role::Contributor), &pages).await;
}

#[actix_web::test]
async fn the_pages_of_reviewers_and_administrators_are_as_recorded() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let pages = [
        ("home-reviewer", "/en"),
        ("worklist", "/en/review"),
        ("review", "/en/TLS/2023/review"),
        ("clarifications", "/en/TLS/2024/clarifications?about=context/X.births@2024"),
    ];
    record_pages(&app, Some(Role::Reviewer), &pages).await;
    let pages = [
        ("home-administrator", "/en"),
        ("people", "/en/admin/people"),
        ("rounds", "/en/admin/rounds"),
        ("board", "/en/rounds/ssi-2024"),
        ("outbox", "/en/admin/mail"),
        ("samples", "/en/admin/mail/samples"),
        ("deliveries", "/en/admin/deliveries"),
        ("audit", "/en/admin/audit"),
    ];
    record_pages(&app, Some(Role::Administrator), &pages).await;
    let id = app.account(Role::Approver).await.id;
    record_pages(&app, Some(Role::Administrator), &[("person", &format!("/en/admin/people/{id}"))]).await;
}

#[actix_web::test]
async fn the_way_back_of_a_figure_is_as_recorded_for_everybody_and_for_those_who_may_look_inside() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut administrator = app.sign_in(Role::Administrator).await;
    administrator.get("/en/profile").await;
    let publish = json!({ "action": "publish", "comment": "" });
    let answer = administrator.json(Method::POST, "/api/v1/submissions/TLS-2023/transitions", &publish, &[]).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let read = app.app.store.read(|db| {
        let cell = lineage::of_cell(db, "TLS-2023", 1, "receipts/TLS-RG/E.0@2023")?.remove(0);
        Ok((cell, lineage::of_rates(db, "TLS-2023", 1)?))
    });
    let (cell, rates) = read.await.unwrap();
    let of = |figure: &Figure| format!("data/lineage?dataflow={}&key={}", figure.dataflow, Key::of(figure));
    let (cell, rate) = (of(&cell), of(&rates["IND.OLD"][0]));
    let pages = [("lineage", format!("/en/{cell}")), ("lineage-tet", format!("/tet/{cell}"))];
    record_pages(&app, None, &pages.each_ref().map(|(name, path)| (*name, path.as_str()))).await;
    let pages = [("lineage-inside", format!("/en/{cell}")), ("lineage-rate", format!("/en/{rate}"))];
    record_pages(&app, Some(Role::Reviewer), &pages.each_ref().map(|(name, path)| (*name, path.as_str()))).await;
}

#[actix_web::test]
async fn the_start_pages_of_the_other_roles_are_as_recorded() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    for role in [Role::Approver, Role::Coordinator, Role::Endorser, Role::Observer] {
        record_pages(&app, Some(role), &[(&format!("home-{role}"), "/en")]).await;
    }
}

/// All mails that a language has, as they go out.
async fn mails(app: &TestApp, language: &'static str) -> Vec<(String, String)> {
    let context = app.app.context.clone();
    let written = app.app.store.write(move |tx| {
        let submission = submissions::by_id(tx.db(), "TLS-2024")?;
        for role in Role::ALL {
            let id = accounts::by_email(tx.db(), &role.email())?.unwrap().id;
            accounts::set_languages(tx, id, language, None)?;
        }
        let who = accounts::by_email(tx.db(), &Role::Contributor.email())?.unwrap();
        let new = accounts::NewAccount { language: language.to_owned(), ..account(Role::Reviewer, None) };
        notices::invitation(tx, &context, &new, &Secret::random()?)?;
        notices::reset(tx, &context, &who, &Secret::random()?)?;
        let link = Link { number: 1, sha256: "0".repeat(64), previous_sha256: None };
        for action in [Action::Submit, Action::Return, Action::Accept, Action::Reopen] {
            notices::of_transition(tx, &context, &submission, action, Some("Why."), Some(&link), &who)?;
        }
        let mut by_group = submission.clone();
        by_group.round.quorum = 2;
        for action in [Action::Submit, Action::Withdraw] {
            notices::of_transition(tx, &context, &by_group, action, Some("Why."), Some(&link), &who)?;
        }
        for (message, part) in [("mail-endorsed", None), ("mail-objected", Some("context"))] {
            notices::of_group(tx, &context, &by_group, message, (part, "Why."), &link, &who)?;
        }
        // A return again, now with something that is asked.
        let question = Message { language: "en".to_owned(), text: "Is this right?".to_owned(), translation: None };
        let asked = clarifications::NewClarification {
            submission: "TLS-2024",
            address: &"context/X.births@2024".parse().unwrap(),
            by: who.id,
            addressee: None,
            assignee: None,
            due_at: None,
            version: Some(1),
            message: &question,
        };
        clarifications::add(tx, &asked)?;
        notices::of_transition(tx, &context, &submission, Action::Return, Some("Why."), Some(&link), &who)?;
        let mails = outbox::newest(tx.db(), 100)?;
        // One of each kind: the coordinator of the tests gets what the contributor gets.
        let ours: Vec<String> =
            [Role::Contributor, Role::Endorser, Role::Reviewer].iter().map(|role| role.email()).collect();
        let mails = mails.into_iter().rev().filter(|mail| ours.contains(&mail.recipient));
        let mut texts: Vec<(String, String)> = mails.map(|mail| (mail.subject, mail.body)).collect();
        // What both get of one step.
        texts.dedup_by(|one, other| one.0 == other.0);
        Ok(Written::with(texts, Audit::by_system("test.mails", "test".to_owned(), serde_json::json!({}))))
    });
    written.await.unwrap()
}

#[actix_web::test]
async fn the_mails_are_as_recorded_in_every_language() {
    for language in ["en", "pt", "tet"] {
        let app = TestApp::start_seeded(Backend::Sqlite).await;
        let mails = mails(&app, language).await;
        assert_eq!(mails.len(), 12, "one of each, and a return with questions");
        let texts = mails.iter().map(|(subject, body)| format!("Subject: {subject}\n\n{body}"));
        record(&format!("mails-{language}"), &texts.collect::<Vec<_>>().join("\n\n----\n\n"));
    }
}

/// The same function of data as the samples that administrators look at.
#[actix_web::test]
async fn every_kind_of_mail_is_as_recorded_in_every_language_from_made_up_data() {
    let app = TestApp::start(Backend::Sqlite).await;
    let context = &app.app.context;
    for language in ["en", "pt", "tet"] {
        let letters =
            samples::kinds(context).into_iter().map(|kind| samples::sample(context, language, &kind).unwrap());
        let letters: Vec<_> = letters.collect();
        for letter in &letters {
            let whole = format!("{}\n{}\n{}", letter.subject, letter.text, letter.html);
            assert!(!whole.contains("{$") && !whole.contains('⟨'), "samples lack a word of {whole}");
        }
        let texts = letters.iter().map(|letter| format!("Subject: {}\n\n{}", letter.subject, letter.text));
        record(&format!("mail-samples-{language}"), &texts.collect::<Vec<_>>().join("\n\n----\n\n"));
        record(&format!("mail-html-{language}"), &samples::sample(context, language, "mail-returned").unwrap().html);
    }
}

/// One line for each route, with its fields, and one for each shape.
#[actix_web::test]
async fn the_description_of_the_api_is_as_recorded() {
    let app = TestApp::start(Backend::Sqlite).await;
    let description = app.sign_in(Role::Reviewer).await.get("/api/v1/openapi.json").await.json();
    let members = |value: &Value| value.as_object().cloned().unwrap_or_default();
    let mut lines = Vec::new();
    for (path, methods) in members(&description["paths"]) {
        for (method, route) in members(&methods) {
            lines.push(format!("{} {path}: {}", method.to_uppercase(), route["summary"].as_str().unwrap_or_default()));
            let parameters = route["parameters"].as_array().cloned().unwrap_or_default();
            lines.extend(parameters.iter().map(|p| format!("  takes {p}")));
            lines.extend((!route["requestBody"].is_null()).then(|| format!("  takes {}", route["requestBody"])));
            let answers = members(&route["responses"]).into_iter();
            lines.extend(answers.map(|(status, answer)| format!("  answers {status} {}", shape(&answer))));
        }
    }
    for (name, schema) in members(&description["components"]["schemas"]) {
        lines.push(format!("{name}: {}", shape(&schema)));
    }
    record("api", &lines.join("\n"));
}

/// References by their name alone; shapes member by member.
fn shape(value: &Value) -> String {
    let text = match value.get("properties") {
        Some(Value::Object(properties)) => properties.keys().cloned().collect::<Vec<_>>().join(", "),
        _ => value.to_string(),
    };
    text.replace("#/components/", "")
}
