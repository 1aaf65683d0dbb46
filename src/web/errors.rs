//! What goes wrong, and how it is said: one type, one place that makes an HTTP answer of it.
//!
//! Every problem has a stable code (`docs/api.md` lists them). Pages get an HTML page in the reader's language, the API
//! gets RFC 9457 problem details. Causes go to the log, never to the reader.

use actix_web::http::StatusCode;

use crate::domain::submission::Shut;
use crate::store::StoreError;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub kind: Kind,
    /// Values for the message.
    pub arguments: Vec<(&'static str, String)>,
    /// Cells concerned.
    pub addresses: Vec<String>,
}

macro_rules! kinds {
    ($($name:ident $status:ident $code:literal $(retry $seconds:literal)?,)*) => {
        /// Each kind has its status and its code; its words are the messages `error-<code>` and `error-<code>.detail`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Kind { $($name,)* }

        impl Kind {
            pub const ALL: &'static [Kind] = &[$(Kind::$name,)*];

            pub fn status(self) -> StatusCode {
                match self { $(Kind::$name => StatusCode::$status,)* }
            }

            pub fn code(self) -> &'static str {
                match self { $(Kind::$name => $code,)* }
            }

            /// Seconds after which trying again makes sense.
            pub fn retry_after(self) -> Option<u32> {
                let (_none, found): (Option<u32>, Option<u32>) = match self { $(Kind::$name => (None, kinds!(@retry $($seconds)?)),)* };
                found
            }
        }
    };
    (@retry $seconds:literal) => { Some($seconds) };
    (@retry) => { None };
}

kinds! {
    NotFound            NOT_FOUND              "not-found",
    SignInNeeded        UNAUTHORIZED           "sign-in-needed",
    NotAllowed          FORBIDDEN              "not-allowed",
    ForgedRequest       FORBIDDEN              "forged-request",
    BadRequest          BAD_REQUEST            "bad-request",
    BadJson             BAD_REQUEST            "bad-json",
    TooLarge            PAYLOAD_TOO_LARGE      "too-large",
    TooManyCells        PAYLOAD_TOO_LARGE      "too-many-cells",
    ExportTooLarge      PAYLOAD_TOO_LARGE      "export-too-large",
    UnsupportedType     UNSUPPORTED_MEDIA_TYPE "unsupported-type",
    MethodNotAllowed    METHOD_NOT_ALLOWED     "method-not-allowed",
    KeyMissing          BAD_REQUEST            "idempotency-key-missing",
    KeyReused           UNPROCESSABLE_ENTITY   "idempotency-key-reused",
    UnknownAddress      UNPROCESSABLE_ENTITY   "unknown-address",
    InvalidCells        UNPROCESSABLE_ENTITY   "invalid-cells",
    UnknownCode         UNPROCESSABLE_ENTITY   "unknown-code",
    UnknownMark         UNPROCESSABLE_ENTITY   "unknown-mark",
    UnreadableTable     UNPROCESSABLE_ENTITY   "unreadable-table",
    Conflict            CONFLICT               "conflict",
    Locked              CONFLICT               "locked",
    RoundClosed         CONFLICT               "round-closed",
    Blocked             CONFLICT               "blocked-by-findings",
    Undecided           CONFLICT               "undecided-conflicts",
    SeenBefore          CONFLICT               "changed-since-shown",
    InstitutionClosed   CONFLICT               "institution-closed",
    ActionNotPossible   CONFLICT               "action-not-possible",
    VersionMoved        CONFLICT               "version-moved",
    NotEndorsed         CONFLICT               "not-endorsed",
    CommentMissing      UNPROCESSABLE_ENTITY   "comment-missing",
    InvalidText         UNPROCESSABLE_ENTITY   "invalid-text",
    InvalidDueDate      UNPROCESSABLE_ENTITY   "invalid-due-date",
    NothingReleased     UNPROCESSABLE_ENTITY   "nothing-released",
    InvalidExtractDate  UNPROCESSABLE_ENTITY   "invalid-extract-date",
    ClarificationMoved  CONFLICT               "clarification-moved",
    TooManyRequests     TOO_MANY_REQUESTS      "too-many-requests" retry 900,
    DatabaseUnavailable SERVICE_UNAVAILABLE    "database-unavailable" retry 5,
    DatabaseReadOnly    SERVICE_UNAVAILABLE    "database-read-only" retry 60,
    DiskFull            INSUFFICIENT_STORAGE   "disk-full" retry 60,
    Internal            INTERNAL_SERVER_ERROR  "internal",
}

impl Problem {
    pub fn new(kind: Kind) -> Self {
        Problem { kind, arguments: Vec::new(), addresses: Vec::new() }
    }

    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    pub fn at(mut self, addresses: Vec<String>) -> Self {
        self.addresses = addresses;
        self
    }

    /// Message id of the title; `.detail` says what to do.
    pub fn message(&self) -> String {
        format!("error-{}", self.kind.code())
    }
}

pub type Answer<T> = Result<T, Problem>;

impl From<Kind> for Problem {
    fn from(kind: Kind) -> Self {
        Problem::new(kind)
    }
}

impl From<Shut> for Problem {
    fn from(why: Shut) -> Self {
        Problem::new(match why {
            Shut::Sent => Kind::Locked,
            Shut::RoundClosed => Kind::RoundClosed,
        })
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        let kind = match &error {
            StoreError::NotFound => Kind::NotFound,
            StoreError::Unavailable(_) => Kind::DatabaseUnavailable,
            StoreError::Full(_) => Kind::DiskFull,
            StoreError::ReadOnly(_) => Kind::DatabaseReadOnly,
            StoreError::Answered => Kind::KeyReused,
            StoreError::Exists(_) => Kind::Conflict,
            StoreError::Corrupt(_) | StoreError::Database(_) => Kind::Internal,
        };
        if kind.status().is_server_error() {
            tracing::error!(%error, code = kind.code(), "request failed");
        }
        Problem::new(kind)
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.kind.code())
    }
}

/// The bare answer; `finish` adds the words, because only there the reader's language is known.
impl actix_web::ResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        self.kind.status()
    }

    fn error_response(&self) -> actix_web::HttpResponse {
        let mut response = actix_web::HttpResponse::build(self.kind.status()).finish();
        response.extensions_mut().insert(self.clone());
        response
    }
}
