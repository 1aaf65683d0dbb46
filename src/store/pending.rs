//! What a group of changes has decided to write and writes together: cells with their log, and answers to requests.

use super::cells::put;
use super::{Db, Result, cells, idempotency};

#[derive(Default)]
pub(super) struct Pending {
    pub cells: Vec<cells::Logged>,
    pub answers: Vec<idempotency::Stored>,
}

/// How much was pending at some moment.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    cells: usize,
    answers: usize,
}

impl Pending {
    pub fn mark(&self) -> Mark {
        Mark { cells: self.cells.len(), answers: self.answers.len() }
    }

    /// Takes away what came after a mark.
    pub fn split_off(&mut self, mark: Mark) -> Pending {
        Pending { cells: self.cells.split_off(mark.cells), answers: self.answers.split_off(mark.answers) }
    }

    pub fn write(&mut self, db: &mut Db) -> Result<()> {
        if !self.cells.is_empty() {
            put::all(db, &std::mem::take(&mut self.cells))?;
        }
        if !self.answers.is_empty() {
            idempotency::add(db, &std::mem::take(&mut self.answers))?;
        }
        Ok(())
    }
}
