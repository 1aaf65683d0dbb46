//! Recomputes the chains: versions of every submission, and the audit trail.

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
        let chain = versions::chain(db, &id)?;
        let links = chain.iter().map(|v| Sealed {
            number: v.number,
            canonical: &v.content,
            sha256: &v.sha256,
            previous: v.previous_sha256.as_deref(),
        });
        submissions.push((id, verify(links)));
    }
    Ok(Report { submissions, audit: audit::verify(db)? })
}
