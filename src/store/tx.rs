//! What a change is given: a connection inside the transaction of its group, and what was read for it ahead.

use std::panic::{AssertUnwindSafe, catch_unwind};

use chrono::{DateTime, Utc};
use diesel::connection::SimpleConnection;

use super::ahead::Ahead;
use super::cells::standing;
use super::pending::{Mark, Pending};
use super::stamp::Stamp;
use super::{Db, Result, StoreError, Written};

const SET: &str = "SAVEPOINT change";
const KEEP: &str = "RELEASE SAVEPOINT change";
const UNDO: &str = "ROLLBACK TO SAVEPOINT change; RELEASE SAVEPOINT change";

/// A change that only uses what was read ahead and only adds to what is pending makes no trip to the database of its own.
/// As soon as it asks for the connection it stands behind a savepoint, so that its failure undoes only itself.
pub struct Tx<'a> {
    connection: &'a mut Db,
    /// The time of the transaction; everything written in it carries it.
    pub now: DateTime<Utc>,
    /// The same, as rows carry it.
    pub(super) stamp: Stamp,
    pub(super) ahead: Ahead,
    pub(super) pending: Pending,
    /// Where the writes of the running change begin among those that are pending.
    own: Mark,
    behind_savepoint: bool,
    /// A mail was put into the outbox.
    pub(super) mailed: bool,
    /// Something is to be delivered.
    pub(super) delivering: bool,
    /// Why the transaction as a whole is gone, so that nothing more is written outside of it.
    lost: Option<StoreError>,
}

impl std::fmt::Debug for Tx<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Tx at {}", self.now)
    }
}

impl<'a> Tx<'a> {
    pub(super) fn new(connection: &'a mut Db, now: DateTime<Utc>, ahead: Ahead) -> Self {
        Tx {
            connection,
            now,
            stamp: Stamp::new(now),
            ahead,
            pending: Pending::default(),
            own: Mark::default(),
            behind_savepoint: false,
            mailed: false,
            delivering: false,
            lost: None,
        }
    }

    /// The connection. It sees everything that the group has written so far, the running change included.
    pub fn db(&mut self) -> &mut Db {
        if let Err(error) = self.step_behind_savepoint().and_then(|()| self.pending.write(self.connection)) {
            self.lost.get_or_insert(error);
        }
        self.connection
    }

    /// The number that the next entry of the log of changes gets. The one writer hands them out.
    pub(super) fn next_change(&mut self) -> Result<i64> {
        let last = match self.ahead.last_change {
            Some(last) => last,
            None => standing::last_change(self.db())?,
        };
        self.ahead.last_change = Some(last + 1);
        Ok(last + 1)
    }

    fn step_behind_savepoint(&mut self) -> Result<()> {
        if self.behind_savepoint {
            return Ok(());
        }
        let own = self.pending.split_off(self.own);
        self.pending.write(self.connection)?;
        self.connection.batch_execute(SET)?;
        self.behind_savepoint = true;
        (self.pending, self.own) = (own, Mark::default());
        // Whoever holds the connection may change what was read ahead.
        self.ahead = Ahead::default();
        Ok(())
    }

    /// Runs one change so that its failure undoes only itself.
    pub(super) fn run<T>(&mut self, change: impl FnOnce(&mut Tx<'_>) -> Result<Written<T>>) -> Result<Written<T>> {
        (self.own, self.behind_savepoint) = (self.pending.mark(), false);
        let stopped = || Err(StoreError::Database("a change stopped unexpectedly".to_owned()));
        let outcome = catch_unwind(AssertUnwindSafe(|| change(&mut *self))).unwrap_or_else(|_| stopped());
        let ended = if outcome.is_ok() { self.keep() } else { self.undo() };
        // SQLite takes the whole transaction back when the disk is full: then there is no savepoint to end any more.
        if let Some(cause) =
            self.lost.clone().or_else(|| ended.err().map(|e| outcome.as_ref().err().cloned().unwrap_or(e)))
        {
            self.lost = Some(cause.clone());
            return Err(cause);
        }
        outcome
    }

    fn keep(&mut self) -> Result<()> {
        if self.behind_savepoint { Ok(self.connection.batch_execute(KEEP)?) } else { Ok(()) }
    }

    fn undo(&mut self) -> Result<()> {
        if self.pending.mark() != self.own {
            self.pending.split_off(self.own);
            self.ahead = Ahead::default();
        }
        if self.behind_savepoint { Ok(self.connection.batch_execute(UNDO)?) } else { Ok(()) }
    }

    /// Why nothing more may be written in this transaction, if so.
    pub(super) fn lost(&self) -> Option<StoreError> {
        self.lost.clone()
    }

    /// Writes what is pending and hands the connection back for the end of the transaction.
    pub(super) fn finish(mut self) -> Result<&'a mut Db> {
        self.pending.write(self.connection)?;
        Ok(self.connection)
    }
}
