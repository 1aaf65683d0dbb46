//! Opens connections by the kind of target and sets what every connection needs.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::r2d2::{ManageConnection, R2D2Connection};

use super::{Db, StoreError, Target};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    Read,
    Write,
}

#[derive(Debug, Clone)]
pub(super) struct Manager {
    target: Target,
    usage: Use,
}

impl Manager {
    pub fn new(target: Target, usage: Use) -> Self {
        Manager { target, usage }
    }
}

impl ManageConnection for Manager {
    type Connection = Db;
    type Error = StoreError;

    fn connect(&self) -> Result<Db, StoreError> {
        connect(&self.target, self.usage)
    }

    fn is_valid(&self, db: &mut Db) -> Result<(), StoreError> {
        db.ping().map_err(StoreError::from)
    }

    fn has_broken(&self, db: &mut Db) -> bool {
        db.is_broken()
    }
}

pub(super) fn connect(target: &Target, usage: Use) -> Result<Db, StoreError> {
    match target {
        Target::Sqlite(path) => {
            let mut c = SqliteConnection::establish(&path.to_string_lossy())?;
            // FULL: an answer is said to be saved only when it survives a power cut. The pragma is per connection.
            c.batch_execute("PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;")?;
            if usage == Use::Read {
                c.batch_execute("PRAGMA query_only=ON;")?;
            }
            Ok(Db::Sqlite(c))
        }
        Target::Postgres(url) => {
            let mut c = PgConnection::establish(url)?;
            c.batch_execute("SET TIME ZONE 'UTC'; SET lock_timeout='5s';")?;
            if usage == Use::Read {
                c.batch_execute("SET default_transaction_read_only=on;")?;
            }
            Ok(Db::Pg(c))
        }
    }
}
