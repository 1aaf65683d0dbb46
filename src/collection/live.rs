//! What others changed since somebody looked. Readers ask again and again with a mark and mostly hear that there is
//! nothing: no connection is held for them, proxies and weak lines need not know of it, and such an answer reads one
//! entry of the log for each layer that is seen.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

use super::layers::Layers;
use super::{Context, sheet};
use crate::domain::contributions::Eyes;
use crate::domain::questionnaire::Address;
use crate::domain::submission::Shut;
use crate::store::submissions::{Contribution, Submission};
use crate::store::{Db, Result, StoreError, changes};

/// Entries of the log that one answer looks through for each layer; the next answer goes on from there.
const MOST: usize = 2000;
/// Hexadecimal digits that tell one standing from another.
const DIGITS: usize = 8;

/// How far somebody knows a submission: the number of the last change that was seen, and what could be filled in then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    change: i64,
    standing: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a mark")]
pub struct NoMark;

impl Mark {
    /// Read before the cells that it speaks of.
    pub fn now(db: &mut Db, layers: &Layers) -> Result<Mark> {
        Ok(Mark { change: changes::last(db, &ids(layers))?, standing: fingerprint(layers) })
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.change, self.standing)
    }
}

impl FromStr for Mark {
    type Err = NoMark;

    fn from_str(text: &str) -> std::result::Result<Mark, NoMark> {
        let (change, standing) = text.split_once('.').ok_or(NoMark)?;
        let is_digit = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
        if standing.len() != DIGITS || !standing.bytes().all(is_digit) || !change.bytes().all(|b| b.is_ascii_digit()) {
            return Err(NoMark);
        }
        Ok(Mark { change: change.parse().map_err(|_| NoMark)?, standing: standing.to_owned() })
    }
}

/// Whether the one who looks may fill in now, and if not, why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Open,
    /// The submission is not in the hands of the country.
    Locked,
    RoundClosed,
    /// The institution has handed its part in.
    HandedIn,
}

impl Standing {
    pub fn of(layers: &Layers) -> Standing {
        match layers.national.shut() {
            Some(Shut::RoundClosed) => Standing::RoundClosed,
            Some(Shut::Sent) => Standing::Locked,
            None => {
                let mut own = layers.seen().skip(1).peekable();
                let handed_in = own.peek().is_some() && own.all(|layer| !layer.open());
                if handed_in { Standing::HandedIn } else { Standing::Open }
            }
        }
    }

    pub fn code(self) -> &'static str {
        match self {
            Standing::Open => "open",
            Standing::Locked => "locked",
            Standing::RoundClosed => "round-closed",
            Standing::HandedIn => "handed-in",
        }
    }
}

/// What came after a mark.
#[derive(Debug)]
pub enum Since {
    Nothing,
    News(News),
    /// The mark is of another submission, or of a change that never was.
    Unknown,
}

#[derive(Debug)]
pub struct News {
    pub mark: Mark,
    pub standing: Standing,
    /// What may be filled in is no longer what it was.
    pub moved: bool,
    /// The changed cells as these eyes see them, each with its latest revision.
    pub cells: BTreeMap<Address, i32>,
}

pub fn since(db: &mut Db, context: &Context, submission: &Submission, eyes: &Eyes, mark: &Mark) -> Result<Since> {
    let layers = Layers::read(db, &submission.id, eyes)?;
    let now = Mark::now(db, &layers)?;
    if *mark == now {
        return Ok(Since::Nothing);
    }
    // That of the last change needs no looking up, nor does the beginning.
    let known = mark.change == 0 || mark.change == now.change || changes::is_of(db, &submission.id, mark.change)?;
    if !known {
        return Ok(Since::Unknown);
    }
    let steps = changes::after(db, &ids(&layers), mark.change, MOST)?;
    let reached = steps.last().map_or(mark.change, |step| step.id);
    let q = &sheet::edition_of(context, submission)?.questionnaire;
    let mut cells = BTreeMap::new();
    for step in steps {
        let address: Address = step.address.parse().map_err(|e| StoreError::Corrupt(format!("{e}")))?;
        if layers.shown(q, &address).id == step.contribution {
            cells.insert(address, step.revision);
        }
    }
    let moved = mark.standing != now.standing;
    Ok(Since::News(News { mark: Mark { change: reached, ..now }, standing: Standing::of(&layers), moved, cells }))
}

fn ids(layers: &Layers) -> Vec<&str> {
    layers.seen().map(|layer| layer.id.as_str()).collect()
}

/// Names exactly what these eyes may fill in. Readers compare it and can take nothing from it.
fn fingerprint(layers: &Layers) -> String {
    let of = |layer: &Contribution| (layer.id.clone(), layer.shut(), layer.open());
    let standing: Vec<_> = layers.seen().map(of).collect();
    let whole = format!("{:x}", Sha256::digest(format!("{standing:?}{:?}", layers.division)));
    whole.chars().take(DIGITS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_read_as_it_was_written_and_nothing_else_is_one() {
        let mark = Mark { change: 4711, standing: "0a1b2c3d".to_owned() };
        assert_eq!(mark.to_string().parse(), Ok(mark));
        let wrong = [
            "",
            ".",
            "4711",
            "4711.",
            ".0a1b2c3d",
            "-1.0a1b2c3d",
            "+1.0a1b2c3d",
            "1.0A1B2C3D",
            "1.0a1b2c3d0",
            " 1.0a1b2c3d",
            "99999999999999999999.0a1b2c3d",
            "1e3.0a1b2c3d",
            "٤.0a1b2c3d",
        ];
        for text in wrong {
            assert_eq!(text.parse::<Mark>(), Err(NoMark), "{text}");
        }
    }
}
