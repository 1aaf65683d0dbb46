//! Recomputes the chains: versions of every submission, and the audit trail; and what was given out, from what was sealed.

pub mod figures;

use crate::domain::submission::{BrokenLink, Sealed, verify};
use crate::store::{Db, Result, audit, versions};

#[derive(Debug)]
pub struct Report {
    /// By submission: how many versions hold, or the first link that does not.
    pub submissions: Vec<(String, std::result::Result<usize, BrokenLink>)>,
    /// Entries of the audit trail that hold, or the number of the first that does not.
    pub audit: std::result::Result<i64, i64>,
}

impl Report {
    pub fn holds(&self) -> bool {
        self.audit.is_ok() && self.submissions.iter().all(|(_, outcome)| outcome.is_ok())
    }
}

pub fn run(db: &mut Db) -> Result<Report> {
    let mut submissions = Vec::new();
    for id in versions::chained_submissions(db)? {
        let outcome = chain(db, &id)?;
        submissions.push((id, outcome));
    }
    Ok(Report { submissions, audit: audit::verify(db)? })
}

/// How many versions of a submission hold, or the first link that does not.
///
/// # Errors
/// When the store cannot be read.
pub fn chain(db: &mut Db, submission: &str) -> Result<std::result::Result<usize, BrokenLink>> {
    let chain = versions::chain(db, submission)?;
    Ok(verify(chain.iter().map(|v| Sealed {
        number: v.number,
        canonical: &v.content,
        sha256: &v.sha256,
        previous: v.previous_sha256.as_deref(),
    })))
}
