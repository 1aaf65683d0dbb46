//! A fresh database for each test. Also used by the tests inside `src/store`, so it knows nothing of the program.
#![allow(dead_code, reason = "each of the two uses what it needs")]

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Backend {
    Sqlite,
    Postgres,
}

/// Server on which databases may be made, as `scripts/with-postgres.sh` gives it.
const SERVER: &str = "SSI_TEST_POSTGRES";
const SQLITE_ONLY: &str = "SSI_TEST_SQLITE_ONLY";

impl Backend {
    /// False when the person at the keyboard asked for SQLite only. Otherwise PostgreSQL must be there: a test that
    /// is left out without a word is no test.
    pub fn is_wanted(self) -> bool {
        self == Backend::Sqlite || std::env::var(SQLITE_ONLY).as_deref() != Ok("1")
    }
}

fn server() -> String {
    std::env::var(SERVER).unwrap_or_else(|_| {
        panic!("{SERVER} is not set: run `make test-rust` (starts a PostgreSQL), or set {SQLITE_ONLY}=1 to leave PostgreSQL out")
    })
}

/// Removed when it goes out of scope.
#[derive(Debug)]
pub struct Database {
    pub place: Place,
    folder: tempfile::TempDir,
}

#[derive(Debug, Clone)]
pub enum Place {
    File(PathBuf),
    Url(String),
}

impl Database {
    pub fn fresh(backend: Backend) -> Database {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let folder = tempfile::tempdir().unwrap();
        let place = match backend {
            Backend::Sqlite => Place::File(folder.path().join("ssi.sqlite")),
            Backend::Postgres => {
                let name = format!("ssi_test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
                run(&Place::Url(server()), &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).unwrap();
                run(&Place::Url(server()), &format!("CREATE DATABASE {name}")).unwrap();
                let server = server();
                let (base, _) = server.rsplit_once('/').unwrap();
                Place::Url(format!("{base}/{name}"))
            }
        };
        Database { place, folder }
    }

    /// A folder of this test's own.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// Runs SQL behind the program's back.
    pub fn run(&self, sql: &str) -> Result<(), String> {
        run(&self.place, sql)
    }

    /// The value of `DATABASE_URL` for this database.
    pub fn url(&self) -> String {
        match &self.place {
            Place::File(path) => format!("sqlite:{}", path.display()),
            Place::Url(url) => url.clone(),
        }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Place::Url(url) = &self.place {
            let name = url.rsplit('/').next().unwrap_or_default();
            // A database that stays behind disturbs nobody; the server itself is thrown away.
            let _ = run(&Place::Url(server()), &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
    }
}

fn run(place: &Place, sql: &str) -> Result<(), String> {
    match place {
        Place::File(path) => {
            let mut connection = SqliteConnection::establish(&path.to_string_lossy()).map_err(|e| e.to_string())?;
            // The service may be writing: it sends its mails when it likes.
            connection.batch_execute("PRAGMA busy_timeout = 5000").and_then(|()| connection.batch_execute(sql))
        }
        Place::Url(url) => PgConnection::establish(url).map_err(|e| e.to_string())?.batch_execute(sql),
    }
    .map_err(|e| e.to_string())
}
