//! Why the store could not do what it was asked. Callers tell people whether trying again makes sense.

#[derive(Debug, Clone, thiserror::Error)]
pub enum StoreError {
    /// Not reachable, busy or restarting: the same request may succeed later.
    #[error("the database cannot be reached: {0}")]
    Unavailable(String),
    /// The disk is full.
    #[error("the disk of the database is full: {0}")]
    Full(String),
    /// The database does not accept changes.
    #[error("the database is read-only: {0}")]
    ReadOnly(String),
    #[error("not found")]
    NotFound,
    /// The request came before; what was answered then stands (`idempotency::answered`).
    #[error("answered before")]
    Answered,
    /// Somebody was faster with the same unique thing.
    #[error("exists already: {0}")]
    Exists(String),
    /// What is stored cannot be read: a fault of ours or of the disk.
    #[error("stored data cannot be read: {0}")]
    Corrupt(String),
    #[error("database: {0}")]
    Database(String),
}

impl From<diesel::result::Error> for StoreError {
    fn from(error: diesel::result::Error) -> Self {
        use diesel::result::{DatabaseErrorKind as Kind, Error};
        match error {
            Error::NotFound => StoreError::NotFound,
            Error::DatabaseError(Kind::UniqueViolation, info) => StoreError::Exists(info.message().to_owned()),
            Error::DatabaseError(Kind::ReadOnlyTransaction, info) => StoreError::ReadOnly(info.message().to_owned()),
            Error::DatabaseError(Kind::ClosedConnection | Kind::SerializationFailure, info) => {
                StoreError::Unavailable(info.message().to_owned())
            }
            Error::DatabaseError(_, info) => by_message(info.message()),
            Error::BrokenTransactionManager => StoreError::Unavailable("connection lost".to_owned()),
            other => StoreError::Database(other.to_string()),
        }
    }
}

/// Neither database gives these causes a kind of their own in diesel; their messages are stable.
fn by_message(message: &str) -> StoreError {
    let text = message.to_owned();
    let has = |part: &str| message.contains(part);
    if has("database or disk is full") || has("No space left on device") || has("could not extend file") {
        StoreError::Full(text)
    } else if has("readonly database") || has("read-only transaction") {
        StoreError::ReadOnly(text)
    } else if has("database is locked")
        || has("server closed the connection")
        || has("terminating connection")
        || has("disk I/O error")
        || has("unable to open database file")
        || has("connection")
    {
        StoreError::Unavailable(text)
    } else if has("malformed") || has("not a database") {
        StoreError::Corrupt(text)
    } else {
        StoreError::Database(text)
    }
}

impl From<diesel::ConnectionError> for StoreError {
    fn from(error: diesel::ConnectionError) -> Self {
        StoreError::Unavailable(error.to_string())
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(error: serde_json::Error) -> Self {
        StoreError::Corrupt(error.to_string())
    }
}
