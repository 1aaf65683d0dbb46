//! Brings the tables up to date, on either database, from the migrations inside the program.

use diesel::backend::Backend;
use diesel::migration::MigrationSource;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;
use diesel::sqlite::Sqlite;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::{Db, Result, StoreError, Target};

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

#[derive(Debug, Clone, Copy)]
pub enum Migrations {
    Sqlite,
    Postgres,
}

impl Migrations {
    pub(super) fn of(target: &Target) -> Self {
        match target {
            Target::Sqlite(_) => Migrations::Sqlite,
            Target::Postgres(_) => Migrations::Postgres,
        }
    }

    pub fn run(self, db: &mut Db) -> Result<()> {
        match db {
            Db::Pg(c) => c.run_pending_migrations(POSTGRES).map(|_| ()),
            Db::Sqlite(c) => c.run_pending_migrations(SQLITE).map(|_| ()),
        }
        .map_err(fault)
    }

    pub fn revert_all(self, db: &mut Db) -> Result<()> {
        match db {
            Db::Pg(c) => c.revert_all_migrations(POSTGRES).map(|_| ()),
            Db::Sqlite(c) => c.revert_all_migrations(SQLITE).map(|_| ()),
        }
        .map_err(fault)
    }

    /// Fails unless every migration of this program has run. Only reads: diesel's own question would first make the
    /// table in which migrations are counted, which a reader may not.
    pub fn current(self, db: &mut Db) -> Result<()> {
        let mut wanted = match self {
            Migrations::Postgres => versions::<Pg>(POSTGRES)?,
            Migrations::Sqlite => versions::<Sqlite>(SQLITE)?,
        };
        wanted.sort();
        let query = sql_query("SELECT version FROM __diesel_schema_migrations ORDER BY version");
        let done: Vec<Applied> = match db {
            Db::Pg(c) => query.load(c)?,
            Db::Sqlite(c) => query.load(c)?,
        };
        let pending = wanted.iter().any(|version| !done.iter().any(|applied| &applied.version == version));
        if pending { Err(StoreError::Unavailable("migrations are pending".to_owned())) } else { Ok(()) }
    }
}

#[derive(QueryableByName)]
struct Applied {
    #[diesel(sql_type = Text)]
    version: String,
}

fn versions<B: Backend>(source: EmbeddedMigrations) -> Result<Vec<String>> {
    let migrations = MigrationSource::<B>::migrations(&source).map_err(fault)?;
    Ok(migrations.iter().map(|migration| migration.name().version().to_string()).collect())
}

fn fault(error: Box<dyn std::error::Error + Send + Sync>) -> StoreError {
    match error.downcast::<diesel::result::Error>() {
        Ok(error) => StoreError::from(*error),
        Err(other) => StoreError::Database(other.to_string()),
    }
}
