//! Brings the tables up to date, on either database, from the migrations inside the program.

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

    /// Fails unless every migration of this program has run.
    pub fn current(self, db: &mut Db) -> Result<()> {
        let pending = match db {
            Db::Pg(c) => c.has_pending_migration(POSTGRES),
            Db::Sqlite(c) => c.has_pending_migration(SQLITE),
        };
        match pending.map_err(fault)? {
            false => Ok(()),
            true => Err(StoreError::Unavailable("migrations are pending".to_owned())),
        }
    }
}

fn fault(error: Box<dyn std::error::Error + Send + Sync>) -> StoreError {
    match error.downcast::<diesel::result::Error>() {
        Ok(error) => StoreError::from(*error),
        Err(other) => StoreError::Database(other.to_string()),
    }
}
