//! What is kept, and how: cells with their revisions, groups of changes, the chain of the audit trail.

use ssi::collection::{rounds, verification};
use ssi::domain::cells::Cell;
use ssi::domain::questionnaire::Address;
use ssi::store::cells::{Author, Save, Saved};
use ssi::store::rounds::Round;
use ssi::store::{Audit, StoreError, Tx, Wants, Written, audit, cells, idempotency, now, submissions};

use crate::support::{Backend, Role, TestApp, on_both_databases};

fn address() -> Address {
    "context/X.births@2024".parse().unwrap()
}

async fn an_open_submission(app: &TestApp) {
    let (context, who) = (app.app.context.clone(), app.account(Role::Contributor).await.id);
    let opened = now().naive_utc();
    let round = Round {
        id: "ssi-2024".to_owned(),
        questionnaire: "ssi".to_owned(),
        edition: "2026".to_owned(),
        year: 2024,
        opens_at: opened,
        due_at: opened,
        closed_at: None,
        quorum: 0,
    };
    app.app.store.write(move |tx| rounds::open(tx, &context, who, &round, "TLS", "INSS")).await.unwrap();
}

async fn save(app: &TestApp, role: Role, value: &str, base_revision: i32) -> Saved {
    let (who, cell) = (app.account(role).await.id, Cell::of(value));
    app.app
        .store
        .write(move |tx| {
            let contribution = submissions::contribution(tx, "TLS-2024")?;
            let saved =
                cells::save(tx, &contribution, &Author::typed(who), &Save { address: address(), cell, base_revision })?;
            Ok(Written::with(
                saved,
                Audit::by(who, "cells.save", "submission:TLS-2024".to_owned(), serde_json::json!({})),
            ))
        })
        .await
        .unwrap()
}

on_both_databases! {
    async fn of_two_who_change_the_same_cell_the_second_is_told_what_the_first_wrote(backend) {
        let app = TestApp::start(backend).await;
        an_open_submission(&app).await;
        assert!(matches!(save(&app, Role::Contributor, "100", 0).await, Saved::Done { revision: 1 }));
        assert!(matches!(save(&app, Role::Contributor, "200", 1).await, Saved::Done { revision: 2 }));

        for seen in [0, 1, 7] {
            let Saved::Conflict(current) = save(&app, Role::Administrator, "300", seen).await else { panic!("revision {seen} overwrote") };
            assert_eq!((current.cell.value.as_deref(), current.revision), (Some("200"), 2));
            assert_eq!(current.updated_by, "Test contributor");
        }
        let kept = app.app.store.read(|db| cells::of(db, "TLS-2024")).await.unwrap();
        assert_eq!(kept[&address()].cell.value.as_deref(), Some("200"));
    }

    async fn the_history_of_a_cell_has_every_value_newest_first(backend) {
        let app = TestApp::start(backend).await;
        an_open_submission(&app).await;
        for (revision, value) in ["1", "2.50", "3"].into_iter().enumerate() {
            save(&app, Role::Contributor, value, revision as i32).await;
        }
        let history = app.app.store.read(|db| cells::history(db, "TLS-2024", &address())).await.unwrap();
        let values: Vec<_> = history.iter().map(|past| (past.revision, past.cell.value.as_deref().unwrap())).collect();
        assert_eq!(values, [(3, "3"), (2, "2.50"), (1, "1")]);
    }

    async fn a_log_from_before_its_entries_named_each_other_keeps_its_history(backend) {
        macro_rules! migration {
            ($step:literal) => {
                match backend {
                    Backend::Sqlite => include_str!(concat!("../../migrations/sqlite/2026-11-27-020000_log_in_the_order_of_time/", $step, ".sql")),
                    Backend::Postgres => include_str!(concat!("../../migrations/postgres/2026-11-27-020000_log_in_the_order_of_time/", $step, ".sql")),
                }
            };
        }
        let app = TestApp::start(backend).await;
        an_open_submission(&app).await;
        for (revision, value) in ["1", "2", "3"].into_iter().enumerate() {
            save(&app, Role::Contributor, value, revision as i32).await;
        }
        app.database.run(migration!("down")).unwrap();
        app.database.run(migration!("up")).unwrap();

        assert!(matches!(save(&app, Role::Contributor, "4", 3).await, Saved::Done { revision: 4 }));
        let history = app.app.store.read(|db| cells::history(db, "TLS-2024", &address())).await.unwrap();
        let values: Vec<_> = history.iter().map(|past| past.cell.value.as_deref().unwrap()).collect();
        assert_eq!(values, ["4", "3", "2", "1"]);
    }

    async fn changes_that_come_together_are_all_answered_and_fail_one_by_one(backend) {
        let app = TestApp::start(backend).await;
        let before = app.app.store.read(audit::verify).await.unwrap().unwrap();
        let changes = (0..300_i64).map(|n| {
            let store = app.app.store.clone();
            async move {
                store
                    .write(move |_tx| match n % 3 {
                        0 => Ok(Written::with(n, Audit::by_system("test.change", format!("test:{n}"), serde_json::json!({})))),
                        1 => Err(StoreError::NotFound),
                        _ => panic!("a change that stops in the middle"),
                    })
                    .await
            }
        });
        for (n, answer) in futures_util::future::join_all(changes).await.into_iter().enumerate() {
            match n % 3 {
                0 => assert_eq!(answer.unwrap(), n as i64),
                1 => assert!(matches!(answer, Err(StoreError::NotFound))),
                _ => assert!(matches!(answer, Err(StoreError::Database(_)))),
            }
        }
        let after = app.app.store.read(audit::verify).await.unwrap();
        assert_eq!(after, Ok(before + 100), "one entry for each change that was made");
    }

    // The group reads ahead and writes together; to each of its changes it must look as if it were alone.
    async fn saves_that_come_together_see_each_other_and_only_what_was_kept(backend) {
        let app = TestApp::start(backend).await;
        an_open_submission(&app).await;
        let who = app.account(Role::Contributor).await.id;
        let saves = (0..400).map(|n| {
            let store = app.app.store.clone();
            let change = move |tx: &mut Tx<'_>| {
                if n % 7 == 0 {
                    tx.db();
                }
                let contribution = submissions::contribution(tx, "TLS-2024")?;
                let seen = cells::at(tx, "TLS-2024", &[address()])?.get(&address()).map_or(0, |c| c.revision);
                let base_revision = if n % 5 == 0 { seen + 1 } else { seen };
                let save = Save { address: address(), cell: Cell::of(&n.to_string()), base_revision };
                let saved = cells::save(tx, &contribution, &Author::typed(who), &save)?;
                idempotency::remember(tx, who, &format!("key {}", n / 2), "request", 200, &n.to_string())?;
                if n % 3 == 0 { Err(StoreError::NotFound) } else { Ok(Written::nothing(saved)) }
            };
            let key = Some((who, format!("key {}", n / 2)));
            let wants = Wants { submission: "TLS-2024".to_owned(), addresses: vec![address()], rows: Vec::new(), key };
            async move { if n % 11 == 0 { store.write(change).await } else { store.write_with(wants, change).await } }
        });
        let outcomes = futures_util::future::join_all(saves).await;
        let mut kept = Vec::new();
        for (n, outcome) in outcomes.iter().enumerate() {
            match outcome {
                Ok(Saved::Done { revision }) => kept.push((*revision, n.to_string())),
                Ok(Saved::Conflict(_)) => assert_eq!(n % 5, 0, "{n}"),
                Err(StoreError::NotFound) => assert_eq!(n % 3, 0, "{n}"),
                Err(StoreError::Answered) => assert!(outcomes[n ^ 1].is_ok(), "{n}: nobody has its key"),
                Err(other) => panic!("{n}: {other}"),
            }
        }
        kept.sort();
        assert!(kept.len() > 50, "{}", kept.len());
        let history = app.app.store.read(|db| cells::history(db, "TLS-2024", &address())).await.unwrap();
        let logged: Vec<_> = history.iter().rev().map(|past| (past.revision, past.cell.value.clone().unwrap())).collect();
        assert_eq!(logged[..], kept[kept.len() - logged.len()..], "the log has exactly what was answered as saved");
        assert_eq!(kept.iter().map(|(revision, _)| *revision).collect::<Vec<_>>(), (1..=kept.len() as i32).collect::<Vec<_>>());
        let current = app.app.store.read(|db| cells::of(db, "TLS-2024")).await.unwrap();
        assert_eq!(current[&address()].cell.value.as_ref(), kept.last().map(|(_, value)| value));
    }

    async fn what_was_refused_in_a_change_is_undone_as_a_whole(backend) {
        let app = TestApp::start(backend).await;
        an_open_submission(&app).await;
        let who = app.account(Role::Contributor).await.id;
        let outcome: ssi::store::Result<()> = app
            .app
            .store
            .write(move |tx| {
                let contribution = submissions::contribution(tx, "TLS-2024")?;
                cells::save(tx, &contribution, &Author::typed(who), &Save { address: address(), cell: Cell::of("5"), base_revision: 0 })?;
                Err(StoreError::NotFound)
            })
            .await;
        assert!(outcome.is_err());
        assert!(app.app.store.read(|db| cells::of(db, "TLS-2024")).await.unwrap().is_empty());
    }

    async fn a_running_service_says_that_it_is_ready(backend) {
        let app = TestApp::start(backend).await;
        app.app.store.ready().await.unwrap();
        for path in ["/health/live", "/health/ready"] {
            assert_eq!(app.client().get(path).await.status, 200, "{path}");
        }
    }

    async fn all_chains_of_the_demonstration_hold(backend) {
        let app = TestApp::start_seeded(backend).await;
        let report = app.app.store.read(verification::run).await.unwrap();
        assert!(report.holds(), "{report:?}");
        assert_eq!(report.submissions.len(), 7, "2017 to 2023 have a version, the draft has none");
    }
}
