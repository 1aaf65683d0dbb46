//! Figures from files: previewed, taken in as a whole, told line by line, and given back as they came.

use chrono::Duration;
use ssi::collection::rounds;
use ssi::store::cells;
use ssi::store::rounds::Round;

use crate::commands::run;
use crate::support::{Role, TestApp, on_both_databases};

pub(crate) async fn open(app: &TestApp, year: i32) {
    let (context, by) = (app.app.context.clone(), app.account(Role::Contributor).await.id);
    let now = ssi::store::now().naive_utc();
    let (questionnaire, edition, id) = ("ssi".to_owned(), "2026".to_owned(), format!("ssi-{year}"));
    let due_at = now + Duration::days(30);
    let round = Round { id, questionnaire, edition, year, opens_at: now, due_at, closed_at: None, quorum: 0 };
    app.app.store.write(move |tx| rounds::open(tx, &context, by, &round, "TLS", "INSS")).await.unwrap();
}

/// Address and value of all cells of a submission.
async fn values(app: &TestApp, year: i32) -> Vec<(String, Option<String>)> {
    let found = app.app.store.read(move |db| cells::of(db, &format!("TLS-{year}"))).await.unwrap();
    found.into_iter().map(|(address, current)| (address.to_string(), current.cell.value)).collect()
}

fn file(app: &TestApp, name: &str, text: &str) -> String {
    let path = app.database.folder().join(name);
    std::fs::write(&path, text).unwrap();
    path.display().to_string()
}

pub(crate) async fn import(app: &TestApp, arguments: &[&str]) -> (bool, String) {
    let by = ["import", "--country", "TLS", "--by", "contributor@ssi.example"];
    run(app, &[&by[..], arguments].concat()).await
}

const OWN: &str = "address,value,status,note,source
context/X.pop[sex=T]@2024,1341737,A,,census
context/X.gdp@2024,1.50,E,back-computed,
context/X.births@2024,,M,not counted,
context/X.none@2024,1,A,,
context/X.minwage@2024,many,A,,
context/X.avgwage@2024,1
context/X.pop[sex=T]@2019,1,A,,
inventory/TLS-RG/S.name@2024,Regime geral,A,,
benefits/TLS-RG.OA/B.name@2024,\"Pensão, de velhice\",A,,
benefits/TLS-RG.OA/B.exp@2024,100.10,A,,
context/X.gdp@2024,2,A,,
";

on_both_databases! {
    async fn a_file_is_previewed_taken_in_and_a_second_time_changes_nothing(backend) {
        let app = TestApp::start(backend).await;
        open(&app, 2024).await;
        let path = file(&app, "cells.csv", OWN);
        let (well, text) = import(&app, &[&path, "--dry-run"]).await;
        assert!(!well, "{text}");
        assert!(text.contains("11 lines: 6 new, 0 changed, 0 unchanged, 0 said twice, 0 without a place, 5 refused; nothing was written"), "{text}");
        assert_eq!(values(&app, 2024).await, []);

        let (_, text) = import(&app, &[&path]).await;
        for (line, reason) in [(5, "no such cell"), (6, "number.invalid"), (7, "has 2 fields"), (8, "there is no round 2019"), (12, "line 3 says 1.50")] {
            assert!(text.lines().any(|l| l.starts_with(&format!("{line}: refused: ")) && l.contains(reason)), "line {line}: {reason}\n{text}");
        }
        let now = values(&app, 2024).await;
        assert_eq!(now.len(), 6);
        assert!(now.contains(&("benefits/TLS-RG.OA/B.exp@2024".to_owned(), Some("100.10".to_owned()))), "{now:?}");

        let audit = app.app.store.read(ssi::store::audit::verify).await.unwrap();
        let (_, text) = import(&app, &[&path]).await;
        assert!(text.contains("0 new, 0 changed, 6 unchanged"), "{text}");
        assert_eq!(app.app.store.read(ssi::store::audit::verify).await.unwrap(), audit, "a second run wrote something");

        let changed = file(&app, "changed.csv", "address;value\ncontext/X.gdp@2024;2\n");
        let (well, text) = import(&app, &[&changed, "--dry-run"]).await;
        assert!(well && text.contains("2: would change: context/X.gdp@2024: 1.50 → 2"), "{text}");
    }

    async fn what_was_exported_comes_in_again_as_it_was(backend) {
        let app = TestApp::start_seeded(backend).await;
        let out = app.database.folder().join("out.csv").display().to_string();
        let (done, text) = run(&app, &["export", "--cells", "--country", "TLS", "--year", "2024", "--out", &out]).await;
        assert!(done, "{text}");
        let (well, text) = import(&app, &[&out]).await;
        assert!(well && text.contains("0 new, 0 changed"), "{text}");

        // Into a service that knows nothing of it, rows included.
        let fresh = TestApp::start(backend).await;
        open(&fresh, 2024).await;
        let (well, text) = import(&fresh, &[&out]).await;
        assert!(well, "{text}");
        let again = fresh.database.folder().join("again.csv").display().to_string();
        run(&fresh, &["export", "--cells", "--country", "TLS", "--year", "2024", "--out", &again]).await;
        assert_eq!(std::fs::read_to_string(out).unwrap(), std::fs::read_to_string(again).unwrap());
    }

    async fn an_accepted_year_takes_nothing_in_and_a_stranger_may_not(backend) {
        let app = TestApp::start_seeded(backend).await;
        let path = file(&app, "late.csv", "address,value\ncontext/X.gdp@2023,1\n");
        let before = values(&app, 2023).await;
        let (well, text) = import(&app, &[&path]).await;
        assert!(!well && text.contains("2: refused: context/X.gdp@2023: TLS-2023 is accepted"), "{text}");
        assert_eq!(values(&app, 2023).await, before);
        let (well, text) = run(&app, &["import", &path, "--country", "TLS", "--by", "reviewer@ssi.example"]).await;
        assert!(!well && text.contains("no contributor of TLS"), "{text}");
        let (well, text) = import(&app, &[&file(&app, "other.csv", "a,b\n1,2\n")]).await;
        assert!(!well && text.contains("no columns address and value"), "{text}");
        let map = file(&app, "map.json", r#"{ "value": "b", "year": "a", "rules": [{ "when": {} }] }"#);
        let (well, text) = import(&app, &[&path, "--map", &map]).await;
        assert!(!well && text.contains("map.json#/rules/0: either"), "{text}");
    }
}
