//! Opens connections by the kind of target and sets what every connection needs.

use std::time::{Duration, Instant};

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

    pub fn open(&self) -> Result<Db, StoreError> {
        connect(&self.target, self.usage)
    }
}

/// For so long a connection that answered is taken to be there still. Asking it before every query would double the
/// trips to PostgreSQL; a request that meets a server gone within this time is told to come again.
const TRUSTED: Duration = Duration::from_secs(1);

/// A connection of the pool, with the time since when it need not be asked again.
#[derive(Debug)]
pub(super) struct Pooled {
    db: Db,
    answered: Option<Instant>,
}

impl Pooled {
    /// When the database does not answer, the connection has to show that it is alive before it is used again.
    pub fn ask<T>(&mut self, query: impl FnOnce(&mut Db) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let answer = query(&mut self.db);
        if matches!(answer, Err(StoreError::Unavailable(_))) {
            self.answered = None;
        }
        answer
    }
}

impl ManageConnection for Manager {
    type Connection = Pooled;
    type Error = StoreError;

    fn connect(&self) -> Result<Pooled, StoreError> {
        Ok(Pooled { db: self.open()?, answered: Some(Instant::now()) })
    }

    fn is_valid(&self, pooled: &mut Pooled) -> Result<(), StoreError> {
        if pooled.answered.is_some_and(|at| at.elapsed() < TRUSTED) {
            return Ok(());
        }
        pooled.db.ping()?;
        pooled.answered = Some(Instant::now());
        Ok(())
    }

    fn has_broken(&self, pooled: &mut Pooled) -> bool {
        pooled.db.is_broken()
    }
}

pub(super) fn connect(target: &Target, usage: Use) -> Result<Db, StoreError> {
    match target {
        Target::Sqlite(path) => {
            let mut c = SqliteConnection::establish(&path.to_string_lossy())?;
            // FULL: an answer is said to be saved only when it survives a power cut. The pragma is per connection.
            c.batch_execute("PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=4000; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;")?;
            if usage == Use::Read {
                // All cells of a large return fit into 16 MB; with the usual 2 MB they are read again for every layer.
                c.batch_execute("PRAGMA query_only=ON; PRAGMA cache_size=-16000;")?;
            }
            Ok(Db::Sqlite(c))
        }
        Target::Postgres(url) => {
            let mut c = PgConnection::establish(url)?;
            c.batch_execute("SET TIME ZONE 'UTC'; SET lock_timeout='5s';")?;
            c.batch_execute(match usage {
                // Tens of thousands of cells are grouped in memory; with the usual 4 MB they are sorted first.
                Use::Read => "SET default_transaction_read_only=on; SET work_mem='32MB';",
                // Writes look up by keys. A plan made while a table was nearly empty would read all of it for ever.
                Use::Write => "SET enable_seqscan=off; SET enable_hashjoin=off; SET enable_mergejoin=off;",
            })?;
            Ok(Db::Pg(c))
        }
    }
}
