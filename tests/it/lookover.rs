//! The page before submitting: what differs, what is missing on purpose, what the checks say, and nothing else.

use actix_web::http::StatusCode;

use crate::support::{Backend, Role, TestApp};

const PAGE: &str = "/en/TLS/2024/submit";

/// The part of one module, without tags.
fn part(page: &str, title: &str) -> String {
    let section = page.split("<section class=\"block").find(|section| section.contains(&format!(">{title}</h2>")));
    let tags = regex::Regex::new("<[^>]+>|\\s+").unwrap();
    tags.replace_all(section.unwrap_or_default(), " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[actix_web::test]
async fn before_submitting_one_sees_what_differs_and_nothing_else() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = app.sign_in(Role::Contributor).await;
    let check = client.get("/en/TLS/2024/check").await.text;
    assert!(check.contains("href=\"/en/TLS/2024/submit\"") && !check.contains("value=\"submit\""), "{check}");

    let page = client.get(PAGE).await.text;
    let receipts = part(&page, "Receipts and expenditure");
    let moved = "Total expenditure US$ 4,565,640 US$ 7,012,716 +53.6% ▲ Q-041";
    assert!(receipts.replace('\u{a0}', " ").contains(moved), "last year, now, change, check: {receipts}");
    assert!(receipts.contains("Not published for 2024"), "a gap has its note: {receipts}");
    assert!(!receipts.contains("Benefits in cash"), "what moved within its threshold is not shown: {receipts}");
    assert!(page.contains("#receipts_TLS-BDM_E.0_2024"), "every cell is a link");
    assert!(!page.contains("Piece of information") && !page.contains("class=\"finding info"), "nothing else is told");
    assert!(page.contains("<button class=\"button\" aria-describedby=\"submit-next\" disabled"), "errors are open");
}

#[actix_web::test]
async fn a_row_that_came_and_a_reason_that_was_given_stand_before_the_act() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = app.sign_in(Role::Contributor).await;
    client.get(PAGE).await;
    let fields = [("module", "benefits"), ("list", "benefits"), ("parent", "TLS-RT"), ("name", "Nova"), ("code", "X")];
    client.post("/en/TLS/2024/rows", &fields).await;
    let fields =
        [("finding", "Q-041 receipts/TLS-BDM/E.0@2024"), ("code", "POLICY_CHANGE"), ("text", "Doubled by decree")];
    let page = client.post("/en/TLS/2024/check", &fields).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);

    let page = client.get(PAGE).await.text;
    assert!(part(&page, "Benefits").contains("· Nova TLS-RT.X"), "{page}");
    let receipts = part(&page, "Receipts and expenditure");
    assert!(receipts.contains("Reasons given") && receipts.contains("Doubled by decree"), "{receipts}");
}

#[actix_web::test]
async fn what_cannot_be_changed_cannot_be_submitted_from_the_page_either() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = app.sign_in(Role::Contributor).await;
    let accepted = client.get("/en/TLS/2023/submit").await.text;
    assert!(!accepted.contains("value=\"submit\""), "{accepted}");
    assert_eq!(app.sign_in(Role::Reviewer).await.get(PAGE).await.status, StatusCode::FORBIDDEN);
}
