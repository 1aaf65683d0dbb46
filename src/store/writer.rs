//! The one writer: takes every change that has arrived, runs them in one transaction, each behind a savepoint, writes
//! their audit entries as a chain, commits once, and only then answers.
//!
//! On PostgreSQL the head of the audit chain is locked for the length of the transaction, so that several replicas of
//! the service write one after the other and the chain stays one chain.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;
use std::thread;

use chrono::{DateTime, Utc};
use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::prelude::*;
use tokio::sync::oneshot;

use super::manager::Manager;
use super::{Audit, Db, Result, StoreError, Written, audit};

/// Changes in one commit at the most: bounds the wait of the first one.
const GROUP: usize = 128;
/// Changes that may wait; more are told to come back later.
const QUEUE: usize = 2048;

/// A savepoint before the first change of a group; each change ends the one it stands on and sets the next, in one trip.
const MARK: &str = "SAVEPOINT change";
const KEEP: &str = "RELEASE SAVEPOINT change; SAVEPOINT change";
const UNDO: &str = "ROLLBACK TO SAVEPOINT change; RELEASE SAVEPOINT change; SAVEPOINT change";

/// What a change is given: a connection inside a transaction, and the time of that transaction.
pub struct Tx<'a> {
    pub(super) db: &'a mut Db,
    pub now: DateTime<Utc>,
    /// Why the transaction as a whole is gone, so that nothing more is written outside of it.
    lost: Option<StoreError>,
}

impl std::fmt::Debug for Tx<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Tx at {}", self.now)
    }
}

impl Tx<'_> {
    /// Reads what the transaction sees, its own changes included.
    pub fn db(&mut self) -> &mut Db {
        self.db
    }
}

/// After its savepoint a change either has an audit entry to be chained or failed alone; it is answered after the commit.
type Answer = Box<dyn FnOnce(std::result::Result<(), Lost>) + Send>;
/// Without a transaction a change is not run; it still has to be answered.
type Job = Box<dyn FnOnce(Option<&mut Tx<'_>>) -> (Option<Audit>, Answer) + Send>;

/// The commit that held a change did not happen, and why.
#[derive(Debug, Clone)]
struct Lost(StoreError);

#[derive(Debug)]
pub(super) struct Writer {
    queue: mpsc::SyncSender<Job>,
}

impl Writer {
    pub fn start(manager: Manager) -> Result<Writer> {
        let connection = manager.open()?;
        let (queue, jobs) = mpsc::sync_channel::<Job>(QUEUE);
        thread::Builder::new()
            .name("writer".to_owned())
            .spawn(move || run(&manager, connection, &jobs))
            .map_err(|e| StoreError::Unavailable(e.to_string()))?;
        Ok(Writer { queue })
    }

    pub async fn submit<T, F>(&self, change: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx<'_>) -> Result<Written<T>> + Send + 'static,
    {
        self.enqueue(change)?.await.map_err(|_| StoreError::Unavailable("the writer stopped".to_owned()))?
    }

    pub fn submit_blocking<T, F>(&self, change: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx<'_>) -> Result<Written<T>> + Send + 'static,
    {
        self.enqueue(change)?.blocking_recv().map_err(|_| StoreError::Unavailable("the writer stopped".to_owned()))?
    }

    fn enqueue<T, F>(&self, change: F) -> Result<oneshot::Receiver<Result<T>>>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx<'_>) -> Result<Written<T>> + Send + 'static,
    {
        let (answer, receiver) = oneshot::channel();
        let job: Job = Box::new(move |tx| {
            let outcome =
                tx.map_or_else(|| Err(StoreError::Unavailable("no transaction".to_owned())), |tx| alone(tx, change));
            let (outcome, audit) = match outcome {
                Ok(Written { value, audit }) => (Ok(value), audit),
                Err(error) => (Err(error), None),
            };
            let reply: Answer = Box::new(move |committed| {
                // Nobody listens any more when the client has gone; the change stands all the same.
                let _ = answer.send(match committed {
                    Ok(()) => outcome,
                    Err(Lost(cause)) => Err(cause),
                });
            });
            (audit, reply)
        });
        self.queue.try_send(job).map_err(|_| StoreError::Unavailable("too many changes are waiting".to_owned()))?;
        Ok(receiver)
    }
}

/// Runs one change so that its failure undoes only itself: the group stands at a savepoint before it and after it.
fn alone<T>(tx: &mut Tx<'_>, change: impl FnOnce(&mut Tx<'_>) -> Result<Written<T>>) -> Result<Written<T>> {
    let stopped = || Err(StoreError::Database("a change stopped unexpectedly".to_owned()));
    let outcome = catch_unwind(AssertUnwindSafe(|| change(tx))).unwrap_or_else(|_| stopped());
    let ended = tx.db.batch_execute(if outcome.is_ok() { KEEP } else { UNDO });
    match (outcome, ended) {
        (outcome, Ok(())) => outcome,
        // SQLite takes the whole transaction back when the disk is full: then there is no savepoint to end any more.
        (outcome, Err(ended)) => {
            let cause = outcome.err().unwrap_or_else(|| StoreError::from(ended));
            tx.lost = Some(cause.clone());
            Err(cause)
        }
    }
}

fn run(manager: &Manager, first: Db, jobs: &mpsc::Receiver<Job>) {
    let mut connection = Some(first);
    while let Ok(job) = jobs.recv() {
        let mut group = vec![job];
        group.extend(jobs.try_iter().take(GROUP - 1));
        let db = match connection.take() {
            Some(db) => Ok(db),
            None => manager.open(),
        };
        connection = match db {
            Ok(mut db) => commit_group(&mut db, group).then_some(db),
            // Dropping the jobs unanswered tells every caller that the writer could not take them.
            Err(error) => {
                tracing::error!(%error, "the database cannot be reached for writing");
                None
            }
        };
    }
}

/// Returns whether the connection is still good.
fn commit_group(db: &mut Db, group: Vec<Job>) -> bool {
    type Manager = <Db as Connection>::TransactionManager;
    let mut answers = Vec::with_capacity(group.len());
    let mut group = group.into_iter();
    let outcome = begin(db).and_then(|()| {
        let mut head = audit::head(db)?;
        db.batch_execute(MARK)?;
        let mut tx = Tx { db, now: super::now(), lost: None };
        let mut entries = Vec::new();
        for job in group.by_ref() {
            let (audit, answer) = job(Some(&mut tx));
            entries.extend(audit);
            answers.push(answer);
            if let Some(cause) = tx.lost.take() {
                return Err(cause);
            }
        }
        let now = tx.now;
        audit::append(db, &mut head, &entries, now)?;
        Manager::commit_transaction(db).map_err(StoreError::from)
    });
    let (told, good) = match outcome {
        Ok(()) => (Ok(()), true),
        Err(error) => {
            tracing::error!(%error, "a group of changes was not committed");
            let _ = Manager::rollback_transaction(db);
            (Err(Lost(error)), false)
        }
    };
    // Those that were not begun learn why, too: a read-only database refuses before the first change.
    answers.extend(group.map(|job| job(None).1));
    answers.into_iter().for_each(|answer| answer(told.clone()));
    good
}

fn begin(db: &mut Db) -> Result<()> {
    match db {
        // IMMEDIATE: a deferred transaction that reads first fails at once when another process has written meanwhile.
        Db::Sqlite(c) => AnsiTransactionManager::begin_transaction_sql(c, "BEGIN IMMEDIATE")?,
        Db::Pg(c) => AnsiTransactionManager::begin_transaction(c)?,
    }
    Ok(())
}
