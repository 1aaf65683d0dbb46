//! Why a package did not arrive. The kind has words in every language; what was met is for the administrator.

use std::fmt::Display;
use std::io;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Nobody answers at the address.
    Unreachable,
    /// The answer did not come in time.
    Slow,
    /// The connection broke.
    Broken,
    /// The target says that it cannot now.
    Busy,
    /// The target says no: to the key, the address or the package.
    Refused,
    /// It wants to be asked elsewhere.
    Moved,
    /// No room is left.
    Full,
    /// A folder or file cannot be written.
    Unwritable,
    /// Under the name of the package stands something else.
    Taken,
    /// The package could not be made.
    Unmade,
    /// The settings name what does not exist.
    Settings,
}

impl Kind {
    pub const ALL: [Kind; 11] = [
        Kind::Unreachable,
        Kind::Slow,
        Kind::Broken,
        Kind::Busy,
        Kind::Refused,
        Kind::Moved,
        Kind::Full,
        Kind::Unwritable,
        Kind::Taken,
        Kind::Unmade,
        Kind::Settings,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Kind::Unreachable => "unreachable",
            Kind::Slow => "slow",
            Kind::Broken => "broken",
            Kind::Busy => "busy",
            Kind::Refused => "refused",
            Kind::Moved => "moved",
            Kind::Full => "full",
            Kind::Unwritable => "unwritable",
            Kind::Taken => "taken",
            Kind::Unmade => "unmade",
            Kind::Settings => "settings",
        }
    }

    /// Trying again cannot help before somebody has done something.
    pub fn is_permanent(self) -> bool {
        matches!(self, Kind::Refused | Kind::Moved | Kind::Taken | Kind::Settings)
    }
}

#[derive(Debug, Clone, thiserror::Error)]
#[error("{met}")]
pub struct Fault {
    pub kind: Kind,
    /// In plain technical English, without secrets.
    pub met: String,
}

/// What a target says may be long.
const LONGEST: usize = 500;

impl Fault {
    pub fn new(kind: Kind, met: impl Display) -> Fault {
        Fault { kind, met: met.to_string().chars().take(LONGEST).collect() }
    }

    /// Of a file or folder of this machine.
    pub(super) fn of_file(what: impl Display, error: &io::Error) -> Fault {
        let kind = match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => Kind::Full,
            _ => Kind::Unwritable,
        };
        Fault::new(kind, format!("{what}: {error}"))
    }
}

/// An error with all that it says of its causes, each once.
pub(super) fn whole(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let more = inner.to_string();
        if !text.contains(&more) {
            text = format!("{text}: {more}");
        }
        cause = inner.source();
    }
    text
}
