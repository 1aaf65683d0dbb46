//! The audit trail: who did what to which thing, each entry holding the hash of the one before.

pub mod trail;

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text, Timestamp};
use diesel::sqlite::Sqlite;
use serde::Serialize;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::db::on_db;
use super::schema::{audit, audit_head};
use super::stamp::Stamp;
use super::statement::statement;
use super::{Db, Result};

/// What a write says about itself. Personal data and reported values do not belong here.
#[derive(Debug, Clone)]
pub struct Audit {
    /// `account:12`, or `system` for work that no person started.
    pub actor: String,
    /// `cells.save`, `submission.submit` …
    pub action: &'static str,
    /// The thing acted on, `submission:TLS-2024`.
    pub subject: String,
    /// JSON.
    pub detail: String,
}

impl Audit {
    pub fn by(account: i64, action: &'static str, subject: String, detail: impl Serialize) -> Self {
        Audit { actor: format!("account:{account}"), action, subject, detail: written(&detail) }
    }

    pub fn by_system(action: &'static str, subject: String, detail: impl Serialize) -> Self {
        Audit { actor: "system".to_owned(), action, subject, detail: written(&detail) }
    }
}

fn written(detail: &impl Serialize) -> String {
    // Plain members only: what cannot be written does not exist here, and an act is not refused for its description.
    serde_json::to_string(detail).unwrap_or_else(|error| json!({ "unwritten": error.to_string() }).to_string())
}

#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = audit)]
pub struct Entry {
    pub seq: i64,
    pub at: NaiveDateTime,
    pub actor: String,
    pub action: String,
    pub subject: String,
    pub detail: String,
    pub previous_hash: String,
    pub hash: String,
}

impl Entry {
    /// `time` is that of the entry, in RFC 3339.
    fn digest(&self, time: &str) -> String {
        let mut hash = Sha256::new();
        for part in [
            self.previous_hash.as_str(),
            &self.seq.to_string(),
            time,
            &self.actor,
            &self.action,
            &self.subject,
            &self.detail,
        ] {
            // Lengths first, so that no two different entries make the same bytes.
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part.as_bytes());
        }
        format!("{:x}", hash.finalize())
    }
}

#[derive(Debug, Clone)]
pub(super) struct Head {
    seq: i64,
    hash: String,
}

/// The end of the chain, locked against other replicas until the transaction ends.
pub(super) fn head(db: &mut Db) -> Result<Head> {
    let query = audit_head::table.find(1).select((audit_head::seq, audit_head::hash));
    let (seq, hash): (i64, String) = match db {
        Db::Pg(c) => query.for_update().first(c)?,
        Db::Sqlite(c) => query.first(c)?,
    };
    Ok(Head { seq, hash })
}

pub(super) fn append(db: &mut Db, head: &mut Head, entries: Vec<Audit>, now: DateTime<Utc>) -> Result<()> {
    if entries.is_empty() {
        return Ok(());
    }
    let (stamp, time) = (Stamp::new(now), now.to_rfc3339());
    let rows: Vec<Entry> = entries
        .into_iter()
        .map(|entry| {
            let mut row = Entry {
                seq: head.seq + 1,
                at: stamp.time,
                actor: entry.actor,
                action: entry.action.to_owned(),
                subject: entry.subject,
                detail: entry.detail,
                previous_hash: head.hash.clone(),
                hash: String::new(),
            };
            row.hash = row.digest(&time);
            *head = Head { seq: row.seq, hash: row.hash.clone() };
            row
        })
        .collect();
    match db {
        Db::Pg(c) => {
            diesel::insert_into(audit::table).values(&rows).execute(c)?;
        }
        Db::Sqlite(c) => rows.iter().try_for_each(|row| Add(&(row, &stamp)).execute(c).map(drop))?,
    }
    on_db!(db, c => MoveHead(head).execute(c))?;
    Ok(())
}

statement! {
    on Sqlite;
    Add(row: (&'a Entry, &'a Stamp)) {
        "INSERT INTO audit (seq, at, actor, action, subject, detail, previous_hash, hash) VALUES ("
        &row.0.seq => BigInt,
        ", " row.1 => Timestamp,
        ", " &row.0.actor => Text,
        ", " &row.0.action => Text,
        ", " &row.0.subject => Text,
        ", " &row.0.detail => Text,
        ", " &row.0.previous_hash => Text,
        ", " &row.0.hash => Text;
        ")"
    }
}

statement! {
    MoveHead(head: Head) {
        "UPDATE audit_head SET seq = " &head.seq => BigInt,
        ", hash = " &head.hash => Text;
        " WHERE id = 1"
    }
}

/// Recomputes the chain as it is now; what others add meanwhile is not looked at. `Err(seq)` names the first entry that
/// does not fit, the head included.
pub fn verify(db: &mut Db) -> Result<std::result::Result<i64, i64>> {
    let (head_seq, head_hash) = end(db)?;
    let mut previous = String::new();
    let mut seq = 0;
    loop {
        let page: Vec<Entry> = audit::table
            .filter(audit::seq.gt(seq))
            .filter(audit::seq.le(head_seq))
            .order(audit::seq)
            .limit(5000)
            .select(Entry::as_select())
            .load(db)?;
        if page.is_empty() {
            break;
        }
        for entry in page {
            if entry.seq != seq + 1
                || entry.previous_hash != previous
                || entry.hash != entry.digest(&entry.at.and_utc().to_rfc3339())
            {
                return Ok(Err(seq + 1));
            }
            seq = entry.seq;
            previous = entry.hash;
        }
    }
    if (head_seq, head_hash) != (seq, previous) {
        return Ok(Err(seq + 1));
    }
    // Nothing stands behind the head, wherever that is by now.
    let last: Option<i64> = audit::table.select(diesel::dsl::max(audit::seq)).first(db)?;
    let (head_seq, _) = end(db)?;
    Ok(if last.unwrap_or(0) > head_seq { Err(head_seq + 1) } else { Ok(seq) })
}

/// The end of the chain for one who only looks.
fn end(db: &mut Db) -> Result<(i64, String)> {
    Ok(audit_head::table.find(1).select((audit_head::seq, audit_head::hash)).first(db)?)
}
