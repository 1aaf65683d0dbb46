//! Where a change of a cell came from.

use std::fmt;
use std::str::FromStr;

/// The way on which a cell got what it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// By a person, in its field or by an act on the page.
    Typed,
    /// With a block from a spreadsheet.
    Pasted,
    /// From a file of this name.
    File(String),
    /// By a program, through the API.
    Program,
    /// Laid out again from the year before when the round was opened; nobody has looked at it yet.
    Carried,
    /// Last year's value, of which somebody said that it still holds.
    Confirmed,
    /// What the institutions that answer for it agree on.
    TakenOver,
    /// Chosen between institutions that say different things.
    Decided,
}

const FILE: &str = "file:";

/// Those without a name of their own.
const PLAIN: [Origin; 7] = [
    Origin::Typed,
    Origin::Pasted,
    Origin::Program,
    Origin::Carried,
    Origin::Confirmed,
    Origin::TakenOver,
    Origin::Decided,
];

impl Origin {
    pub fn code(&self) -> &'static str {
        match self {
            Origin::Typed => "typed",
            Origin::Pasted => "pasted",
            Origin::File(_) => "file",
            Origin::Program => "program",
            Origin::Carried => "carried",
            Origin::Confirmed => "confirmed",
            Origin::TakenOver => "taken_over",
            Origin::Decided => "decided",
        }
    }

    pub fn file(&self) -> Option<&str> {
        match self {
            Origin::File(name) => Some(name),
            _ => None,
        }
    }
}

/// As it is stored: its code, and the name of a file after a colon.
impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::File(name) => write!(f, "{FILE}{name}"),
            other => f.write_str(other.code()),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an origin: {0}")]
pub struct UnknownOrigin(pub String);

impl FromStr for Origin {
    type Err = UnknownOrigin;
    fn from_str(text: &str) -> Result<Self, UnknownOrigin> {
        if let Some(name) = text.strip_prefix(FILE) {
            return Ok(Origin::File(name.to_owned()));
        }
        PLAIN.into_iter().find(|origin| origin.code() == text).ok_or_else(|| UnknownOrigin(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_of_an_origin_is_read_back_with_the_name_of_its_file() {
        let file = |name: &str| Origin::File(name.to_owned());
        for origin in PLAIN {
            assert_eq!(origin.to_string().parse(), Ok(origin));
        }
        for origin in [file("contas 2024.csv"), file("typed"), file("file:x"), file("")] {
            assert_eq!(origin.to_string().parse(), Ok(origin));
        }
        assert!("file".parse::<Origin>().is_err() && "".parse::<Origin>().is_err());
    }
}
