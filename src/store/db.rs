//! One connection type over both databases.

use diesel::prelude::*;

#[derive(diesel::MultiConnection)]
pub enum Db {
    Pg(PgConnection),
    Sqlite(SqliteConnection),
}

impl std::fmt::Debug for Db {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Db::Pg(_) => "Db::Pg",
            Db::Sqlite(_) => "Db::Sqlite",
        })
    }
}

/// Expands its body once per database, for what the enum cannot do: upserts, batches, whole rows returned.
macro_rules! on_db {
    ($db:expr, $connection:ident => $body:expr) => {
        match $db {
            $crate::store::Db::Pg($connection) => $body,
            $crate::store::Db::Sqlite($connection) => $body,
        }
    };
}
pub(crate) use on_db;
