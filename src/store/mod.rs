//! All SQL. Nothing else in the house names diesel.
//!
//! Reads come from a pool and never wait for writes. Writes go to one writer that groups what has arrived into one
//! durable commit; each is answered only after that commit. Every write brings its audit entry.

mod ahead;
mod db;
mod error;
mod manager;
mod migrate;
mod moment;
mod pending;
pub(crate) mod schema;
mod stamp;
mod statement;
mod tx;
mod writer;

#[cfg(test)]
mod tests;

pub mod accounts;
pub mod assignments;
pub mod audit;
pub mod cells;
pub mod changes;
pub mod clarifications;
pub mod contributions;
pub mod decisions;
pub mod deliveries;
pub mod editions;
pub mod endorsements;
pub mod filled;
pub mod idempotency;
pub mod imputations;
pub mod limits;
pub mod observations;
pub mod outbox;
pub mod recognition;
pub mod references;
pub mod releases;
pub mod reminders;
pub mod rounds;
pub mod rows;
pub mod submissions;
pub mod tokens;
pub mod verdicts;
pub mod version_counts;
pub mod versions;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use diesel::r2d2;
use tokio::sync::Notify;

pub use ahead::Wants;
pub use audit::Audit;
pub use db::Db;
pub use error::StoreError;
use manager::Manager;
pub use migrate::Migrations;
pub use tx::Tx;

pub type Result<T> = std::result::Result<T, StoreError>;

/// How long a request waits for a connection before it is told to come back.
const POOL_TIMEOUT: Duration = Duration::from_secs(3);

/// Where the figures live.
#[derive(Debug, Clone)]
pub enum Target {
    Sqlite(PathBuf),
    /// A `postgres://` URL.
    Postgres(String),
}

/// What a write has to say for itself.
#[derive(Debug)]
pub struct Written<T> {
    pub value: T,
    pub audit: Option<Audit>,
}

impl<T> Written<T> {
    pub fn with(value: T, audit: Audit) -> Self {
        Written { value, audit: Some(audit) }
    }

    /// Nothing was changed, so there is nothing to record.
    pub fn nothing(value: T) -> Self {
        Written { value, audit: None }
    }
}

/// Told after a commit that left work for somebody.
#[derive(Debug, Clone, Default)]
struct Waiting {
    mails: Arc<Notify>,
    deliveries: Arc<Notify>,
}

#[derive(Clone)]
pub struct Store {
    /// The database is a file of this machine.
    local: bool,
    readers: r2d2::Pool<Manager>,
    writer: Arc<writer::Writer>,
    waiting: Waiting,
    migrations: Migrations,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Store")
    }
}

impl Store {
    /// Opens the database and brings its tables up to date.
    ///
    /// # Errors
    /// When it cannot be reached, cannot be written, or a migration fails; nothing is then half-migrated.
    pub fn open(target: &Target, readers: u32) -> Result<Store> {
        let migrations = Migrations::of(target);
        migrations.run(&mut manager::connect(target, manager::Use::Write)?)?;
        let pool = r2d2::Pool::builder()
            .max_size(readers)
            .min_idle(Some(1))
            .connection_timeout(POOL_TIMEOUT)
            .build(Manager::new(target.clone(), manager::Use::Read))
            .map_err(|e| StoreError::Unavailable(e.to_string()))?;
        let waiting = Waiting::default();
        let writer = writer::Writer::start(Manager::new(target.clone(), manager::Use::Write), waiting.clone())?;
        Ok(Store {
            local: matches!(target, Target::Sqlite(_)),
            readers: pool,
            writer: Arc::new(writer),
            waiting,
            migrations,
        })
    }

    /// Looks without changing anything: can the database be reached, are its tables those of this program.
    ///
    /// # Errors
    /// What stands in the way.
    pub fn examine(target: &Target) -> Result<()> {
        if let Target::Sqlite(path) = target
            && !path.exists()
        {
            return Err(StoreError::Unavailable(format!("{} is not there yet", path.display())));
        }
        Migrations::of(target).current(&mut manager::connect(target, manager::Use::Read)?)
    }

    /// Runs queries on a reader, away from the threads that serve requests.
    pub async fn read<T, F>(&self, query: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Db) -> Result<T> + Send + 'static,
    {
        let store = self.clone();
        tokio::task::spawn_blocking(move || store.read_blocking(query))
            .await
            .map_err(|e| StoreError::Unavailable(e.to_string()))?
    }

    /// Looks up single rows by their keys. From a file of this machine that takes less time than handing it to another
    /// thread, so it is done at once; everything larger belongs into [`Store::read`].
    pub async fn look_up<T, F>(&self, query: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Db) -> Result<T> + Send + 'static,
    {
        match self.readers.try_get().filter(|_| self.local) {
            Some(mut connection) => connection.ask(query),
            None => self.read(query).await,
        }
    }

    /// [`Store::read`] for callers that already are on a thread of their own (exports, commands).
    pub fn read_blocking<T>(&self, query: impl FnOnce(&mut Db) -> Result<T>) -> Result<T> {
        let mut connection = self.readers.get().map_err(|e| StoreError::Unavailable(e.to_string()))?;
        connection.ask(query)
    }

    /// Runs one change; the answer comes after it is durable.
    pub async fn write<T, F>(&self, change: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx<'_>) -> Result<Written<T>> + Send + 'static,
    {
        self.writer.submit(None, change).await
    }

    /// The same for a change of which it is known before what it will look at: many of them cost hardly more than one.
    pub async fn write_with<T, F>(&self, wants: Wants, change: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx<'_>) -> Result<Written<T>> + Send + 'static,
    {
        self.writer.submit(Some(wants), change).await
    }

    pub fn write_blocking<T, F>(&self, change: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx<'_>) -> Result<Written<T>> + Send + 'static,
    {
        self.writer.submit_blocking(change)
    }

    /// Wakes the sender of mails after a commit that put some into the outbox.
    pub fn mail_waiting(&self) -> Arc<Notify> {
        self.waiting.mails.clone()
    }

    /// Wakes all who send to a target after a commit that made something due.
    pub fn delivery_waiting(&self) -> Arc<Notify> {
        self.waiting.deliveries.clone()
    }

    /// A query answers and the tables are those of this program.
    pub async fn ready(&self) -> Result<()> {
        let migrations = self.migrations;
        self.read(move |db| migrations.current(db)).await
    }
}

/// The clock of the store: everything that is written carries it.
pub fn now() -> DateTime<Utc> {
    // Microseconds: what PostgreSQL keeps. Without the cut a value would differ from itself after reading it back.
    let now = Utc::now();
    DateTime::from_timestamp_micros(now.timestamp_micros()).unwrap_or(now)
}
