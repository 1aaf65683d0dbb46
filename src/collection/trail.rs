//! The audit trail as a file, for those who examine it with programs of their own.

use std::collections::BTreeMap;
use std::io::{self, Write};

use csv::{Terminator, WriterBuilder};

use crate::store::audit::trail::{self, Wanted};
use crate::store::{Db, Result, Store, accounts};

/// Entries read at once.
const PAGE: i64 = 1000;

/// The names of people by the way in which the trail names them, `account:12`.
pub fn names(db: &mut Db) -> Result<BTreeMap<String, String>> {
    Ok(accounts::all(db)?.into_iter().map(|account| (format!("account:{}", account.id), account.name)).collect())
}

/// Writes the wanted entries as CSV, newest first, with the hashes from which everybody can recompute the chain.
///
/// # Errors
/// When the database cannot be read, or nobody takes what is written.
pub fn write_csv(store: &Store, wanted: &Wanted, out: impl Write) -> io::Result<()> {
    let fault = |error| io::Error::other(format!("the audit trail cannot be read: {error}"));
    let names = store.read_blocking(names).map_err(fault)?;
    let mut out = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
    out.write_record(["seq", "at", "actor", "name", "action", "subject", "detail", "previous_hash", "hash"])?;
    let nobody = String::new();
    let mut before = None;
    loop {
        let page = store.read_blocking(|db| trail::page(db, wanted, before, PAGE)).map_err(fault)?;
        for entry in &page {
            out.write_record([
                &entry.seq.to_string(),
                &entry.at.and_utc().to_rfc3339(),
                &entry.actor,
                names.get(&entry.actor).unwrap_or(&nobody),
                &entry.action,
                &entry.subject,
                &entry.detail,
                &entry.previous_hash,
                &entry.hash,
            ])?;
        }
        match page.last() {
            Some(last) => before = Some(last.seq),
            None => return out.flush(),
        }
    }
}
