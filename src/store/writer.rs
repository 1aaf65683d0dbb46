//! The one writer: takes every change that has arrived, reads ahead what they want, runs them in one transaction, each so
//! that its failure undoes only itself, writes their audit entries as a chain, commits once, and only then answers.
//!
//! On PostgreSQL the head of the audit chain is locked for the length of the transaction, so that several replicas of
//! the service write one after the other and the chain stays one chain.

use std::sync::mpsc;
use std::thread;

use diesel::connection::{AnsiTransactionManager, TransactionManager};
use diesel::prelude::*;
use tokio::sync::oneshot;

use super::ahead::{Ahead, Wants};
use super::manager::Manager;
use super::{Audit, Db, Result, StoreError, Tx, Waiting, Written, audit};

/// Changes in one commit at the most: bounds the wait of the first one.
const GROUP: usize = 128;
/// Changes that may wait; more are told to come back later.
const QUEUE: usize = 2048;

/// A change has an audit entry to be chained, or it failed alone; it is answered after the commit.
type Answer = Box<dyn FnOnce(std::result::Result<(), Lost>) + Send>;
/// Without a transaction a change is not run; it still has to be answered.
type Change = Box<dyn FnOnce(Option<&mut Tx<'_>>) -> (Option<Audit>, Answer) + Send>;

struct Job {
    wants: Option<Wants>,
    change: Change,
}

/// The commit that held a change did not happen, and why.
#[derive(Debug, Clone)]
struct Lost(StoreError);

#[derive(Debug)]
pub(super) struct Writer {
    queue: mpsc::SyncSender<Job>,
}

impl Writer {
    /// Those who wait are woken when work for them was committed.
    pub fn start(manager: Manager, waiting: Waiting) -> Result<Writer> {
        let connection = manager.open()?;
        let (queue, jobs) = mpsc::sync_channel::<Job>(QUEUE);
        thread::Builder::new()
            .name("writer".to_owned())
            .spawn(move || run(&manager, connection, &jobs, &waiting))
            .map_err(|e| StoreError::Unavailable(e.to_string()))?;
        Ok(Writer { queue })
    }

    pub async fn submit<T, F>(&self, wants: Option<Wants>, change: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx<'_>) -> Result<Written<T>> + Send + 'static,
    {
        self.enqueue(wants, change)?.await.map_err(|_| StoreError::Unavailable("the writer stopped".to_owned()))?
    }

    pub fn submit_blocking<T, F>(&self, change: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx<'_>) -> Result<Written<T>> + Send + 'static,
    {
        self.enqueue(None, change)?
            .blocking_recv()
            .map_err(|_| StoreError::Unavailable("the writer stopped".to_owned()))?
    }

    fn enqueue<T, F>(&self, wants: Option<Wants>, change: F) -> Result<oneshot::Receiver<Result<T>>>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx<'_>) -> Result<Written<T>> + Send + 'static,
    {
        let (answer, receiver) = oneshot::channel();
        let change: Change = Box::new(move |tx| {
            let outcome =
                tx.map_or_else(|| Err(StoreError::Unavailable("no transaction".to_owned())), |tx| tx.run(change));
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
        self.queue
            .try_send(Job { wants, change })
            .map_err(|_| StoreError::Unavailable("too many changes are waiting".to_owned()))?;
        Ok(receiver)
    }
}

fn run(manager: &Manager, first: Db, jobs: &mpsc::Receiver<Job>, waiting: &Waiting) {
    let mut connection = Some(first);
    while let Ok(job) = jobs.recv() {
        let mut group = vec![job];
        group.extend(jobs.try_iter().take(GROUP - 1));
        let db = match connection.take() {
            Some(db) => Ok(db),
            None => manager.open(),
        };
        connection = match db {
            Ok(mut db) => commit_group(&mut db, group, waiting).then_some(db),
            // Dropping the jobs unanswered tells every caller that the writer could not take them.
            Err(error) => {
                tracing::error!(%error, "the database cannot be reached for writing");
                None
            }
        };
    }
}

/// Returns whether the connection is still good.
fn commit_group(db: &mut Db, mut group: Vec<Job>, waiting: &Waiting) -> bool {
    type Manager = <Db as Connection>::TransactionManager;
    let mut answers = Vec::with_capacity(group.len());
    let wants: Vec<Wants> = group.iter_mut().filter_map(|job| job.wants.take()).collect();
    let mut group = group.into_iter();
    let outcome = begin(db).and_then(|()| {
        let mut head = audit::head(db)?;
        let ahead = Ahead::read(db, wants.into_iter())?;
        let now = super::now();
        let mut tx = Tx::new(db, now, ahead);
        let mut entries = Vec::new();
        for job in group.by_ref() {
            let (audit, answer) = (job.change)(Some(&mut tx));
            entries.extend(audit);
            answers.push(answer);
            if let Some(cause) = tx.lost() {
                return Err(cause);
            }
        }
        let (mailed, delivering) = (tx.mailed, tx.delivering);
        let db = tx.finish()?;
        audit::append(db, &mut head, entries, now)?;
        Manager::commit_transaction(db)?;
        if mailed {
            waiting.mails.notify_one();
        }
        if delivering {
            waiting.deliveries.notify_waiters();
        }
        Ok(())
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
    answers.extend(group.map(|job| (job.change)(None).1));
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
