//! What reviewers said to the reasons given for warnings. Only added; the table refuses anything else.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::db::on_db;
use super::schema::{account, justification_verdict};
use super::submissions::Justified;
use super::{Db, Result, StoreError, Tx};
use crate::domain::submission::Verdict;

/// A verdict with the words that it is about, and who gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// Key of the finding.
    pub finding: String,
    /// Code of the reason.
    pub code: String,
    pub text: String,
    pub figures: String,
    pub verdict: Verdict,
    /// Empty when there was nothing to say.
    pub remark: String,
    /// The name of the person.
    pub by: String,
    pub at: DateTime<Utc>,
}

impl Given {
    /// Whether it is about exactly this reason: other words, or the same for other figures, are unjudged.
    pub fn is_about(&self, reason: &Justified) -> bool {
        (&self.finding, &self.code, &self.text, &self.figures)
            == (&reason.finding, &reason.code, &reason.text, &reason.figures)
    }
}

/// All of a submission, oldest first.
pub fn of(db: &mut Db, submission: &str) -> Result<Vec<Given>> {
    type Columns = (String, String, String, String, String, String, String, NaiveDateTime);
    let rows: Vec<Columns> = justification_verdict::table
        .inner_join(account::table.on(account::id.eq(justification_verdict::given_by)))
        .filter(justification_verdict::submission_id.eq(submission))
        .order(justification_verdict::id)
        .select((
            justification_verdict::finding,
            justification_verdict::code,
            justification_verdict::text,
            justification_verdict::figures,
            justification_verdict::verdict,
            justification_verdict::remark,
            account::name,
            justification_verdict::given_at,
        ))
        .load(db)?;
    let given = |(finding, code, text, figures, verdict, remark, by, at): Columns| {
        let verdict = verdict.parse().map_err(|_| StoreError::Corrupt(format!("verdict {verdict}")))?;
        Ok(Given { finding, code, text, figures, verdict, remark, by, at: at.and_utc() })
    };
    rows.into_iter().map(given).collect()
}

/// One verdict on several reasons.
pub fn add(tx: &mut Tx<'_>, by: i64, reasons: &[&Justified], verdict: Verdict, remark: &str) -> Result<()> {
    if reasons.is_empty() {
        return Ok(());
    }
    let at = tx.now.naive_utc();
    let row = |reason: &&Justified| {
        (
            justification_verdict::submission_id.eq(reason.submission_id.clone()),
            justification_verdict::finding.eq(reason.finding.clone()),
            justification_verdict::check_id.eq(reason.check_id.clone()),
            justification_verdict::code.eq(reason.code.clone()),
            justification_verdict::text.eq(reason.text.clone()),
            justification_verdict::figures.eq(reason.figures.clone()),
            justification_verdict::verdict.eq(verdict.code()),
            justification_verdict::remark.eq(remark.to_owned()),
            justification_verdict::given_by.eq(by),
            justification_verdict::given_at.eq(at),
        )
    };
    let rows: Vec<_> = reasons.iter().map(row).collect();
    on_db!(tx.db(), c => diesel::insert_into(justification_verdict::table).values(&rows).execute(c))?;
    Ok(())
}
