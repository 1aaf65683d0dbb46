//! What others published earlier: taken in from a table, compared with what a country reports, never exported.

use actix_web::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::commands::run;
use crate::support::{Client, Role, TestApp, on_both_databases};

const API: &str = "/api/v1/references";
const PAGE: &str = "/en/references";
const HEADING: &str = "ref_area,source,indicator,sex,classif1,time,obs_value";

async fn signed_in(app: &TestApp, role: Role) -> Client {
    let mut client = app.sign_in(role).await;
    client.get("/en/profile").await;
    client
}

fn file(app: &TestApp, name: &str, text: &str) -> String {
    let path = app.database.folder().join(name);
    std::fs::write(&path, text).unwrap();
    path.display().to_string()
}

async fn import(app: &TestApp, path: &str, more: &[&str]) -> (bool, String) {
    let reference = ["import", path, "--reference", "--source", "ILOSTAT", "--by", "reviewer@ssi.example"];
    run(app, &[&reference[..], more].concat()).await
}

/// The table of ILOSTAT as the service itself gives it for a year, with another year in it.
async fn table(app: &TestApp, year: &str) -> String {
    let flow = "DF_SDG_0131_SEX_SOC_RT";
    let (done, text) = run(app, &["export", "--dataflow", flow, "--country", "TLS", "--year", "2023"]).await;
    assert!(done && text.lines().count() > 3, "{text}");
    text.replace(",2023,", &format!(",{year},"))
}

async fn take(client: &mut Client, text: &str, dry_run: bool) -> Value {
    let body = json!({ "source": "ILOSTAT, March 2026", "file": "ilo.csv", "text": text, "dry_run": dry_run });
    let answer = client.json(Method::POST, API, &body, &[]).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    answer.json()
}

async fn findings(client: &mut Client, year: i32) -> Vec<Value> {
    let all = client.get(&format!("/api/v1/submissions/TLS-{year}/findings")).await.json();
    let all = all["items"].as_array().unwrap().clone();
    all.into_iter().filter(|finding| finding["check"].as_str().unwrap().starts_with("published")).collect()
}

on_both_databases! {
    async fn a_table_is_looked_at_taken_in_and_a_second_time_changes_nothing(backend) {
        let app = TestApp::start_seeded(backend).await;
        let text = table(&app, "2024").await;
        let lines = text.lines().count() - 1;
        let path = file(&app, "ilo.csv", &text);
        let audit = || app.app.store.read(ssi::store::audit::verify);
        let before = audit().await.unwrap();
        let (well, said) = import(&app, &path, &["--dry-run"]).await;
        assert!(well && said.contains(&format!("{lines} lines: {lines} new")) && said.contains("nothing was written"), "{said}");
        assert_eq!(audit().await.unwrap(), before, "looking wrote something");

        let (well, said) = import(&app, &path, &[]).await;
        assert!(well && said.contains(&format!("{lines} new, 0 changed, 0 unchanged")), "{said}");
        let taken = audit().await.unwrap();
        assert_ne!(taken, before, "an import is an act in the audit trail");
        let (well, said) = import(&app, &path, &[]).await;
        assert!(well && said.contains(&format!("0 new, 0 changed, {lines} unchanged")), "{said}");
        assert_eq!(audit().await.unwrap(), taken, "a second run wrote something");
        assert!(app.database.run("UPDATE reference_value SET value = '1'").is_err(), "a published value could be changed");

        let (well, said) = run(&app, &["import", &path, "--reference", "--source", "X", "--by", "contributor@ssi.example"]).await;
        assert!(!well && said.contains("no reviewer or administrator"), "{said}");
        let (well, said) = run(&app, &["import", &path, "--reference", "--by", "reviewer@ssi.example"]).await;
        assert!(!well && said.contains("--source"), "{said}");
    }

    async fn a_figure_that_differs_from_what_was_published_is_a_warning_with_both_figures(backend) {
        let app = TestApp::start_seeded(backend).await;
        let (mut reviewer, mut officer) = (signed_in(&app, Role::Reviewer).await, signed_in(&app, Role::Contributor).await);
        assert_eq!(findings(&mut officer, 2024).await.len(), 0, "nothing was published yet");
        let taken = take(&mut reviewer, &table(&app, "2024").await, false).await;
        assert_eq!(taken["refused"], json!([]), "{taken}");

        // The rates of the year before are not those of this one.
        let found = findings(&mut officer, 2024).await;
        assert!(!found.is_empty());
        for finding in &found {
            assert_eq!(finding["severity"], "warning", "{finding}");
            let message = finding["message"].as_str().unwrap();
            assert!(message.contains("published by ILOSTAT, March 2026") && !message.contains('⟨'), "{message}");
            assert!(!finding["addresses"].as_array().unwrap().is_empty(), "{finding}");
        }
        let page = officer.get("/tet/TLS/2024/check").await.text;
        assert!(page.contains("publika ona hosi ILOSTAT, March 2026"), "{page}");
        let page = reviewer.get("/en/TLS/2024/indicators").await.text;
        assert!(page.contains("Published earlier") && page.contains("ILOSTAT, March 2026") && page.contains("▲"), "{page}");

        // With a reason it blocks no more.
        let key = found[0]["key"].as_str().unwrap();
        let reason = json!({ "findings": [key], "code": "DATA_CORRECTION", "text": "Revised population" });
        let path = "/api/v1/submissions/TLS-2024/justifications";
        let answer = officer.json(Method::POST, path, &reason, &[("idempotency-key", "1")]).await;
        assert!(answer.status.is_success(), "{}", answer.text);
        let after = findings(&mut officer, 2024).await;
        assert!(after.iter().any(|finding| finding["key"] == key && !finding["justification"].is_null()), "{after:?}");
    }

    async fn what_was_published_as_it_was_reported_is_no_finding(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut reviewer = signed_in(&app, Role::Reviewer).await;
        let (done, cells) = run(&app, &["export", "--dataflow", "DF_WSPDB", "--country", "TLS", "--year", "2023"]).await;
        assert!(done);
        let taken = take(&mut reviewer, &cells, false).await;
        assert!(taken["new"].as_u64().unwrap() > 100, "{taken}");
        // What goes out without a value has none to compare with.
        for refused in taken["refused"].as_array().unwrap() {
            assert_eq!(refused["reason"], "The line has no value.");
        }
        take(&mut reviewer, &table(&app, "2023").await, false).await;
        assert_eq!(findings(&mut reviewer, 2023).await, Vec::<Value>::new());
        let page = reviewer.get("/en/TLS/2023/indicators").await.text;
        assert!(page.contains("Published earlier") && !page.contains("▲"), "{page}");
    }

    async fn a_new_value_replaces_the_older_one_which_stays_as_history(backend) {
        let app = TestApp::start(backend).await;
        let mut reviewer = signed_in(&app, Role::Reviewer).await;
        let line = |value: &str| format!("{HEADING}\nTLS,XA:6547,SDG_0131_SEX_SOC_RT,SEX_T,SOC_CONTIG_TOTAL,2020,{value}\n");
        assert_eq!(take(&mut reviewer, &line("30.6"), true).await["new"], 1);
        assert_eq!(take(&mut reviewer, &line("30.6"), false).await["new"], 1);
        assert_eq!(take(&mut reviewer, &line("30.60"), false).await["unchanged"], 1);
        assert_eq!(take(&mut reviewer, &line("31.0"), false).await["changed"], 1);
        let items = reviewer.get(&format!("{API}?country=TLS")).await.json()["items"].clone();
        let values: Vec<&str> = items.as_array().unwrap().iter().map(|one| one["value"].as_str().unwrap()).collect();
        assert_eq!(values, ["30.6", "31"]);
        assert_eq!(items[1]["file"], "ilo.csv");
        assert_eq!(items[1]["by"], app.account(Role::Reviewer).await.name);
    }

    async fn the_page_shows_every_line_before_anything_is_written_and_loses_nothing(backend) {
        let app = TestApp::start(backend).await;
        let mut reviewer = signed_in(&app, Role::Reviewer).await;
        let text = format!("{HEADING}\nTLS,x,SDG_0131_SEX_SOC_RT,SEX_T,SOC_CONTIG_TOTAL,2020,30.6\nTLS,x,SDG_0131_SEX_SOC_RT,SEX_Q,SOC_CONTIG_TOTAL,2020,1\n");
        let page = reviewer.get(PAGE).await;
        assert!(page.text.contains("Nothing was taken in yet."), "{}", page.text);
        let refused = reviewer.post(PAGE, &[("act", "preview"), ("source", " "), ("file", "a.csv"), ("text", &text)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains("Say who published") && refused.text.contains("SEX_Q"), "{}", refused.text);

        let fields = |act| [("act", act), ("source", "ILOSTAT"), ("file", "a.csv"), ("text", text.as_str())];
        let looked = reviewer.post(PAGE, &fields("preview")).await;
        assert!(looked.text.contains("New: 1. Changed: 0. Already here: 0. Refused: 1."), "{}", looked.text);
        assert!(looked.text.contains("SEX_Q is not in the code list of SEX."), "{}", looked.text);
        assert!(reviewer.get(PAGE).await.text.contains("Nothing was taken in yet."));
        let taken = reviewer.post(PAGE, &fields("take")).await;
        assert!(taken.text.contains("Taken in. New: 1.") && taken.text.contains("Timor-Leste"), "{}", taken.text);
        let nothing = reviewer.post(PAGE, &[("act", "preview"), ("source", "ILOSTAT"), ("file", ""), ("text", "a,b\n1,2\n")]).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(nothing.text.contains("The heading is neither"), "{}", nothing.text);
    }

    async fn only_reviewers_and_administrators_take_in_and_only_for_their_countries(backend) {
        let app = TestApp::start(backend).await;
        let mut officer = signed_in(&app, Role::Contributor).await;
        let body = json!({ "source": "X", "text": HEADING });
        assert_eq!(officer.json(Method::POST, API, &body, &[]).await.status, StatusCode::FORBIDDEN);
        assert_eq!(officer.get(PAGE).await.status, StatusCode::FORBIDDEN);
        let mut reviewer = signed_in(&app, Role::Reviewer).await;
        for text in ["", "a,b\n1,2\n", HEADING, "PK\u{3}\u{4}"] {
            let answer = reviewer.json(Method::POST, API, &json!({ "source": "X", "text": text }), &[]).await;
            assert_eq!((answer.status, answer.json()["code"].clone()), (StatusCode::UNPROCESSABLE_ENTITY, json!("unreadable-table")), "{text}");
        }
        let long = json!({ "source": "X".repeat(201), "text": HEADING });
        assert_eq!(reviewer.json(Method::POST, API, &long, &[]).await.json()["code"], "invalid-text");
        app.database.run("UPDATE account SET countries = 'FJI' WHERE email = 'reviewer@ssi.example'").unwrap();
        let text = format!("{HEADING}\nTLS,x,SDG_0131_SEX_SOC_RT,SEX_T,SOC_CONTIG_TOTAL,2020,30.6\n");
        let taken = take(&mut reviewer, &text, false).await;
        assert_eq!(taken["refused"][0]["reason"], "You do not review Timor-Leste.");
        assert_eq!(reviewer.get(&format!("{API}?country=TLS")).await.status, StatusCode::NOT_FOUND);
    }
}
