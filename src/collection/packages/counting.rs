//! What passes by on its way into a file is counted.

use std::io::{self, Write};

use sha2::{Digest, Sha256};

use crate::sdmx::data::{Action, Record, Set, Writer};

/// Counts figures: those that hold, and those that are taken back.
pub(super) struct Counted<'w> {
    message: Box<dyn Writer + 'w>,
    deleting: bool,
    pub rows: usize,
    pub deleted: usize,
}

impl<'w> Counted<'w> {
    pub fn new(message: Box<dyn Writer + 'w>) -> Counted<'w> {
        Counted { message, deleting: false, rows: 0, deleted: 0 }
    }
}

impl Writer for Counted<'_> {
    fn set(&mut self, set: &Set) -> io::Result<()> {
        self.deleting = set.action == Action::Delete;
        self.message.set(set)
    }

    fn write(&mut self, record: &Record<'_>) -> io::Result<()> {
        *(if self.deleting { &mut self.deleted } else { &mut self.rows }) += 1;
        self.message.write(record)
    }

    fn finish(&mut self) -> io::Result<()> {
        self.message.finish()
    }
}

/// Counts bytes, and makes their digest.
pub(super) struct Digested<W> {
    pub out: W,
    pub hash: Sha256,
    pub bytes: u64,
}

impl<W: Write> Write for Digested<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.hash.update(&bytes[..written]);
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
