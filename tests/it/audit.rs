//! The audit trail as an administrator reads it.

use serde_json::json;
use ssi::store::{Audit, Written};

use crate::support::{Role, TestApp, on_both_databases};

/// The numbers of the entries on a page, in their order.
fn numbers(page: &str) -> Vec<i64> {
    let rows = page.split("<tr><td class=\"number\">").skip(1);
    rows.map(|row| row.split('<').next().unwrap().parse().unwrap()).collect()
}

async fn notes(app: &TestApp, count: i32) {
    for n in 0..count {
        let note = Audit::by_system("test.note", format!("test:{n}%"), json!({ "n": n }));
        app.app.store.write(move |_| Ok(Written::with((), note))).await.unwrap();
    }
}

on_both_databases! {
    async fn the_audit_trail_can_be_narrowed_by_person_action_thing_and_day(backend) {
        let app = TestApp::start(backend).await;
        let mut administrator = app.sign_in(Role::Administrator).await;
        notes(&app, 3).await;
        let who = format!("account:{}", app.account(Role::Administrator).await.id);

        let all = numbers(&administrator.get("/en/admin/audit").await.text);
        assert!(all.len() > 3 && all.is_sorted_by(|a, b| a > b), "{all:?}");
        let mut count = async |query: &str| numbers(&administrator.get(&format!("/en/admin/audit?{query}")).await.text).len();
        assert_eq!(count("action=test.note").await, 3);
        assert_eq!(count(&format!("who={who}&action=account.sign_in")).await, 1);
        assert_eq!(count("who=system&action=account.sign_in").await, 0);
        assert_eq!(count("subject=test:1").await, 1);
        assert_eq!(count("subject=1%25").await, 1, "a sign of LIKE is a letter like any other");
        assert_eq!(count("subject=test_1").await, 0);
        assert_eq!(count("from=2020-01-01&to=2020-12-31").await, 0);
        assert_eq!(count("from=2020-01-01").await, all.len());
    }

    async fn a_day_that_does_not_exist_is_named_and_nothing_else_is_lost(backend) {
        let app = TestApp::start(backend).await;
        let mut administrator = app.sign_in(Role::Administrator).await;
        let page = administrator.get("/en/admin/audit?from=2026-02-30&subject=TLS").await;
        assert_eq!(page.status, 200);
        assert!(page.text.contains("This date does not exist"), "{}", page.text);
        assert!(page.text.contains("value=\"2026-02-30\"") && page.text.contains("value=\"TLS\""));
    }

    async fn older_entries_follow_page_by_page_without_gap(backend) {
        let app = TestApp::start(backend).await;
        let mut administrator = app.sign_in(Role::Administrator).await;
        notes(&app, 230).await;
        let (mut path, mut seen) = ("/en/admin/audit?action=test.note".to_owned(), Vec::new());
        for _ in 0..3 {
            let page = administrator.get(&path).await.text;
            seen.extend(numbers(&page));
            let Some(link) = page.split("<a href=\"").find_map(|rest| rest.split_once("\" rel=\"next\"")) else { break };
            path = format!("/en/admin/audit{}", link.0.replace("&#38;", "&").replace("&amp;", "&"));
        }
        assert_eq!(seen.len(), 230);
        assert!(seen.is_sorted_by(|a, b| *a == b + 1), "{seen:?}");
    }

    async fn the_chain_is_checked_when_somebody_asks(backend) {
        let app = TestApp::start(backend).await;
        let mut administrator = app.sign_in(Role::Administrator).await;
        assert!(!administrator.get("/en/admin/audit").await.text.contains("chain holds"));
        assert!(administrator.get("/en/admin/audit?chain=check").await.text.contains("The chain holds"));
    }

    async fn the_file_has_every_entry_with_the_hashes_that_chain_it(backend) {
        let app = TestApp::start(backend).await;
        let mut administrator = app.sign_in(Role::Administrator).await;
        notes(&app, 5).await;
        let file = administrator.get("/en/admin/audit/file").await;
        assert!(file.header("content-type").starts_with("text/csv"));
        let mut reader = csv::Reader::from_reader(file.bytes.as_slice());
        let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().unwrap();
        assert_eq!(numbers(&administrator.get("/en/admin/audit").await.text).len(), rows.len());
        assert!(rows.windows(2).all(|pair| pair[0][7] == pair[1][8]), "each names the hash of the one before");
        assert!(rows.iter().any(|row| &row[3] == "Test administrator" && &row[4] == "account.sign_in"), "{rows:?}");

        let narrowed = administrator.get("/en/admin/audit/file?action=test.note").await;
        assert_eq!(narrowed.text.lines().count(), 1 + 5);
    }
}
