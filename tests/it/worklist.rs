//! The work list of a reviewer: what stands in a line, what is left out, what comes first.

use chrono::{NaiveDateTime, TimeDelta};
use regex::Regex;
use ssi::domain::submission::State;
use ssi::store::rounds::{self, Round};
use ssi::store::{Written, now, submissions};

use crate::support::{Backend, Client, Role, TestApp, on_both_databases, small};

/// The text of each cell, line by line.
fn lines(page: &str) -> Vec<Vec<String>> {
    let body = page.split("<tbody>").nth(1).unwrap_or_default().split("</tbody>").next().unwrap_or_default();
    let (cell, tag) = (Regex::new("(?s)<t[hd][^>]*>(.*?)</t[hd]>").unwrap(), Regex::new("<[^>]*>").unwrap());
    let cells = |line: &str| cell.captures_iter(line).map(|c| tag.replace_all(&c[1], "").trim().to_owned()).collect();
    body.split("</tr>").map(cells).filter(|cells: &Vec<String>| !cells.is_empty()).collect()
}

async fn names(client: &mut Client, query: &str) -> Vec<String> {
    let page = client.get(&format!("/en/review{query}")).await;
    assert_eq!(page.status, 200, "{}", page.text);
    lines(&page.text).into_iter().map(|line| line[0].clone()).collect()
}

/// Two more countries in the round of 2024, and one in that of 2023.
async fn more_countries(app: &TestApp) {
    let round = |year: i32, at: NaiveDateTime| Round {
        id: format!("ssi-{year}"),
        questionnaire: "ssi".to_owned(),
        edition: "2026".to_owned(),
        year,
        opens_at: at,
        due_at: at,
        closed_at: None,
        quorum: 0,
    };
    let at = now().naive_utc();
    let opened = app.app.store.write(move |tx| {
        rounds::open(tx, &round(2023, at))?;
        for (country, year) in [("CPV", 2024), ("MOZ", 2024), ("STP", 2023)] {
            submissions::open(tx, country, &round(year, at), "INSS")?;
        }
        submissions::set_state(tx, "MOZ-2024", State::Draft, State::Submitted)?;
        Ok(Written::nothing(()))
    });
    opened.await.unwrap();
    let since = |days| (now() - TimeDelta::days(days)).format("%Y-%m-%d %H:%M:%S").to_string();
    app.database.run(&format!("UPDATE submission SET state_since = '{}' WHERE id = 'CPV-2024'", since(9))).unwrap();
    app.database.run(&format!("UPDATE submission SET state_since = '{}' WHERE id = 'MOZ-2024'", since(3))).unwrap();
}

on_both_databases! {
    async fn a_line_says_what_there_is_to_know_before_opening_it(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        let (mut coordinator, mut reviewer) = (app.sign_in(Role::Coordinator).await, app.sign_in(Role::Reviewer).await);
        coordinator.get("/en/profile").await;
        reviewer.get("/en/profile").await;
        assert_eq!(lines(&reviewer.get("/en/review").await.text), [["Timor-Leste", "Draft", "0", "–", "–", "0", "0", "–", ""]]);

        let sent = coordinator.post("/en/TLS/2024/transition", &[("action", "submit")]).await;
        assert_eq!(sent.status, 303, "{}", sent.text);
        let question = [("key", "k"), ("address", "context/X.births@2024"), ("language", "en"), ("text", "How many?")];
        reviewer.post("/en/TLS/2024/clarifications", &question).await;
        assert_eq!(lines(&reviewer.get("/en/review").await.text), [["Timor-Leste", "Submitted", "0", "0", "0", "1", "0", "–", "V1"]]);

        for (action, comment) in [("start_review", ""), ("return", "See the births.")] {
            reviewer.post("/en/TLS/2024/transition", &[("action", action), ("comment", comment)]).await;
        }
        let births = [("v:context/X.births@2024", "36505"), ("r:context/X.births@2024", "0")];
        let mut officer = app.sign_in(Role::Contributor).await;
        officer.get("/en/profile").await;
        officer.post("/en/TLS/2024/context", &births).await;
        let answer = [("key", "a"), ("action", "answer"), ("language", "en"), ("text", "So many.")];
        officer.post("/en/TLS/2024/clarifications/1", &answer).await;
        small::justify(&app).await;
        let sent = coordinator.post("/en/TLS/2024/transition", &[("action", "submit")]).await;
        assert_eq!(sent.status, 303, "{}", sent.text);
        assert_eq!(lines(&reviewer.get("/en/review").await.text), [["Timor-Leste", "Submitted", "0", "0", "0", "0", "1", "1", "V2"]]);
        for sql in ["UPDATE version_count SET errors = 7", "DELETE FROM version_count"] {
            assert!(app.database.run(sql).is_err_and(|e| e.contains("never changed")), "{sql}");
        }
    }

    async fn what_waits_for_the_reviewer_comes_first_and_every_column_sorts(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        more_countries(&app).await;
        let mut reviewer = app.sign_in(Role::Reviewer).await;
        let [cpv, moz, tls] = ["Cabo Verde", "Mozambique", "Timor-Leste"];
        assert_eq!(names(&mut reviewer, "").await, [moz, cpv, tls]);
        assert_eq!(names(&mut reviewer, "?sort=country").await, [cpv, moz, tls]);
        assert_eq!(names(&mut reviewer, "?sort=days").await, [cpv, moz, tls]);
        assert_eq!(names(&mut reviewer, "?sort=state").await, [cpv, tls, moz]);
        for sort in ["errors", "warnings", "open", "answered", "changes", "nonsense"] {
            assert_eq!(names(&mut reviewer, &format!("?sort={sort}")).await.len(), 3, "{sort}");
        }
        assert_eq!(names(&mut reviewer, "?turn=review").await, [moz]);
        assert_eq!(names(&mut reviewer, "?turn=country&sort=country").await, [cpv, tls]);
        assert_eq!(names(&mut reviewer, "?name=mor-l").await, [tls]);
        assert_eq!(names(&mut reviewer, "?round=ssi-2023").await, ["Sao Tome and Principe"]);
        let page = reviewer.get("/en/review?turn=done&name=%3Cb%3E").await.text;
        assert!(page.contains("No country is like that") && page.contains("&#60;b&#62;") && page.contains("name=%3Cb%3E"), "{page}");
    }

    async fn a_reviewer_of_some_countries_has_these_in_the_list_and_no_others(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        more_countries(&app).await;
        let id = app.account(Role::Reviewer).await.id;
        app.database.run(&format!("UPDATE account SET countries = 'MOZ STP' WHERE id = {id}")).unwrap();
        let mut reviewer = app.sign_in(Role::Reviewer).await;
        assert_eq!(names(&mut reviewer, "").await, ["Mozambique"]);
        assert_eq!(names(&mut reviewer, "?round=ssi-2023").await, ["Sao Tome and Principe"]);
        assert_eq!(app.sign_in(Role::Contributor).await.get("/en/review").await.status, 403);
    }
}

#[actix_web::test]
async fn the_list_has_words_in_every_language_also_when_it_is_empty() {
    let app = TestApp::start(Backend::Sqlite).await;
    let mut reviewer = app.sign_in(Role::Reviewer).await;
    for language in ["en", "pt", "tet"] {
        let page = reviewer.get(&format!("/{language}/review")).await;
        assert_eq!(page.status, 200);
        assert!(!page.text.contains('⟨') && page.text.contains("class=\"empty\""), "{}", page.text);
    }
}
