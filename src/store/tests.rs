//! What only the store itself can show: its tables on both databases, and what its chains notice.

#[path = "../../tests/it/support/database.rs"]
mod database;

use std::collections::BTreeSet;

use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;
use serde_json::json;

use super::{Audit, Db, Migrations, Store, StoreError, Target, Written, audit, manager};
use database::{Backend, Database, Place};

fn target(database: &Database) -> Target {
    match &database.place {
        Place::File(path) => Target::Sqlite(path.clone()),
        Place::Url(url) => Target::Postgres(url.clone()),
    }
}

/// Runs on both databases, or on those that are wanted.
fn on_both(test: impl Fn(Backend, &Database)) {
    for backend in [Backend::Sqlite, Backend::Postgres].into_iter().filter(|b| b.is_wanted()) {
        test(backend, &Database::fresh(backend));
    }
}

#[test]
fn the_audit_trail_holds_for_one_who_looks_while_others_write() {
    on_both(|backend, database| {
        let store = Store::open(&target(database), 1).unwrap();
        std::thread::scope(|scope| {
            let writer = scope.spawn(|| (1..=200).for_each(|n| note(&store, n)));
            while !writer.is_finished() {
                let seen = store.read_blocking(audit::verify).unwrap();
                assert!(seen.is_ok(), "{backend:?}: {seen:?}");
            }
        });
        assert_eq!(store.read_blocking(audit::verify).unwrap(), Ok(200));
    });
}

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    place: String,
}

const POSTGRES_COLUMNS: &str =
    "SELECT table_name || '.' || column_name AS place FROM information_schema.columns WHERE table_schema = 'public'";
const SQLITE_COLUMNS: &str = "SELECT m.name || '.' || c.name AS place FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'";

/// `table.column` of all tables but the one in which migrations are counted.
fn columns(db: &mut Db) -> BTreeSet<String> {
    let rows: Vec<Column> = match db {
        Db::Pg(c) => sql_query(POSTGRES_COLUMNS).load(c).unwrap(),
        Db::Sqlite(c) => sql_query(SQLITE_COLUMNS).load(c).unwrap(),
    };
    rows.into_iter().map(|c| c.place).filter(|p| !p.starts_with("__diesel")).collect()
}

#[test]
fn tables_go_up_and_down_and_up_again_and_are_the_same_on_both_databases() {
    let seen = std::cell::RefCell::new(Vec::new());
    on_both(|_, database| {
        let target = target(database);
        let migrations = Migrations::of(&target);
        let mut db = manager::connect(&target, manager::Use::Write).unwrap();
        migrations.run(&mut db).unwrap();
        let first = columns(&mut db);
        assert!(first.contains("cell.address"), "{first:?}");
        migrations.revert_all(&mut db).unwrap();
        assert_eq!(columns(&mut db), BTreeSet::new(), "something stayed behind");
        assert!(migrations.current(&mut db).is_err());
        migrations.run(&mut db).unwrap();
        assert_eq!(columns(&mut db), first);
        seen.borrow_mut().push(first);
    });
    let seen = seen.into_inner();
    assert!(seen.iter().all(|columns| *columns == seen[0]), "{seen:#?}");
}

#[test]
fn the_program_knows_every_column_and_no_other() {
    let text = include_str!("schema.rs");
    let mut known = BTreeSet::new();
    let mut table = "";
    for line in text.lines().map(str::trim) {
        if let Some((name, _)) = line.split_once(" (").filter(|_| line.ends_with('{')) {
            table = name;
        } else if let Some((column, _)) = line.split_once(" -> ").filter(|_| !line.starts_with("diesel")) {
            known.insert(format!("{table}.{}", column.trim_end_matches('_')));
        }
    }
    on_both(|_, database| {
        let target = target(database);
        let mut db = manager::connect(&target, manager::Use::Write).unwrap();
        Migrations::of(&target).run(&mut db).unwrap();
        let there: BTreeSet<String> = columns(&mut db);
        let unknown: Vec<_> = there.symmetric_difference(&known).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    });
}

#[test]
fn a_database_that_nobody_prepared_is_not_taken_for_a_good_one() {
    on_both(|backend, database| {
        let target = target(database);
        assert!(Store::examine(&target).is_err());
        Store::open(&target, 1).unwrap();
        Store::examine(&target).unwrap_or_else(|e| panic!("{backend:?}: {e}"));
    });
}

fn note(store: &Store, n: i32) {
    let audit = Audit::by_system("test.note", format!("test:{n}"), json!({ "n": n }));
    store.write_blocking(move |_| Ok(Written::with((), audit))).unwrap();
}

#[test]
fn the_audit_trail_names_the_first_entry_that_somebody_touched() {
    let attacks = [
        ("UPDATE audit SET actor = 'account:1' WHERE seq = 3", 3),
        ("UPDATE audit SET detail = '{}' WHERE seq = 2", 2),
        ("DELETE FROM audit WHERE seq = 4", 4),
        ("DELETE FROM audit WHERE seq = 5", 5),
        ("UPDATE audit_head SET seq = 4", 5),
    ];
    for (attack, expected) in attacks {
        on_both(|backend, database| {
            let store = Store::open(&target(database), 1).unwrap();
            (1..=5).for_each(|n| note(&store, n));
            assert_eq!(store.read_blocking(audit::verify).unwrap(), Ok(5));
            if !attack.contains("audit_head") {
                assert!(database.run(attack).is_err(), "{backend:?} let this happen: {attack}");
            }
            let disarm = match backend {
                Backend::Sqlite => "DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete",
                Backend::Postgres => "DROP TRIGGER audit_unchanged ON audit",
            };
            database.run(disarm).unwrap();
            database.run(attack).unwrap();
            assert_eq!(store.read_blocking(audit::verify).unwrap(), Err(expected), "{backend:?}: {attack}");
        });
    }
}

#[derive(QueryableByName)]
struct Plan {
    #[diesel(sql_type = Text)]
    #[diesel(column_name = "QUERY PLAN")]
    line: String,
}

#[derive(QueryableByName)]
struct Detail {
    #[diesel(sql_type = Text)]
    detail: String,
}

#[test]
fn what_follows_a_change_is_found_in_the_index_without_sorting_or_looking_through_the_log() {
    let queries = [
        "SELECT id FROM change WHERE contribution_id = 'x' ORDER BY id DESC LIMIT 1",
        "SELECT id, address FROM change WHERE contribution_id = 'x' AND id > 7 ORDER BY id LIMIT 9",
    ];
    on_both(|backend, database| {
        let store = Store::open(&target(database), 1).unwrap();
        for query in queries {
            let plan = store.read_blocking(|db| {
                Ok(match db {
                    Db::Pg(c) => {
                        // An empty table is looked through whatever its indexes are.
                        sql_query("SET enable_seqscan = off").execute(c)?;
                        sql_query("SET enable_bitmapscan = off").execute(c)?;
                        let lines: Vec<Plan> = sql_query(format!("EXPLAIN {query}")).load(c)?;
                        lines.into_iter().map(|l| l.line).collect::<Vec<_>>().join("\n")
                    }
                    Db::Sqlite(c) => {
                        let lines: Vec<Detail> = sql_query(format!("EXPLAIN QUERY PLAN {query}")).load(c)?;
                        lines.into_iter().map(|l| l.detail).collect::<Vec<_>>().join("\n")
                    }
                })
            });
            let plan = plan.unwrap();
            assert!(plan.contains("change_contribution"), "{backend:?}: {plan}");
            assert!(!plan.contains("Sort") && !plan.contains("B-TREE"), "{backend:?}: {plan}");
            let by_number = plan.contains("Index Cond: ((contribution_id") || plan.contains("rowid>?");
            assert!(!query.contains("id > 7") || by_number, "{backend:?}: {plan}");
        }
    });
}

#[test]
fn readers_cannot_write() {
    on_both(|backend, database| {
        let store = Store::open(&target(database), 1).unwrap();
        let outcome = store.read_blocking(|db| Ok(sql_query("UPDATE audit_head SET seq = 9").execute(db)?));
        assert!(matches!(outcome, Err(StoreError::ReadOnly(_))), "{backend:?}: {outcome:?}");
    });
}

/// SQLite's own limit on pages makes it say what it says when the disk is full.
#[test]
fn a_full_disk_is_called_so_nothing_is_half_written_and_saving_goes_on_when_there_is_room() {
    let database = Database::fresh(Backend::Sqlite);
    let store = Store::open(&target(&database), 2).unwrap();
    let limit = |pages: u32| {
        store
            .write_blocking(move |tx| {
                sql_query(format!("PRAGMA max_page_count = {pages}")).execute(tx.db())?;
                Ok(Written::nothing(()))
            })
            .unwrap();
    };
    let large = |n: i32| {
        store.write_blocking(move |tx| {
            let name = format!("big{n}");
            let names = "x".repeat(500_000);
            super::accounts::add_institution(
                tx,
                &super::accounts::Institution { code: name.clone(), country: None, names, parent: None, closed: false },
            )?;
            Ok(Written::with((), Audit::by_system("test", name, json!({}))))
        })
    };
    // SQLite never sets the limit below what is used.
    limit(1);
    assert!(matches!(large(1), Err(StoreError::Full(_))), "a full disk was not noticed");
    limit(1_000_000);
    large(2).unwrap();
    let codes: Vec<String> =
        store.read_blocking(super::accounts::institutions).unwrap().into_iter().map(|i| i.code).collect();
    assert_eq!(codes, ["big2"], "half of what was refused is there");
    assert_eq!(store.read_blocking(audit::verify).unwrap(), Ok(1));
}
