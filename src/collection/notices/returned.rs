//! What the mail of a return says beside the comment: what the country is asked, and the reasons that were not accepted.

use super::question;
use crate::collection::findings::{self, Judged};
use crate::collection::{Context, Sheet, cell_names, sheet};
use crate::domain::submission::Verdict;
use crate::i18n::{Arg, Reader};
use crate::store::submissions::Submission;
use crate::store::{Result, Tx};

/// What a return takes along: what the country is asked, and the reasons that were not accepted.
pub(super) struct Returned {
    pub sheet: Sheet,
    rejected: Vec<Judged>,
}

impl Returned {
    pub fn load(tx: &mut Tx<'_>, context: &Context, submission: &Submission) -> Result<Returned> {
        let sheet = sheet::load(tx.db(), context, submission.clone())?;
        let mut rejected = findings::judge(&sheet)?;
        rejected.retain(|one| one.verdict.as_ref().is_some_and(|given| given.verdict == Verdict::Rejected));
        Ok(Returned { sheet, rejected })
    }

    /// One line for each question.
    pub fn questions(&self, reader: &Reader) -> String {
        self.sheet.asked.iter().map(|one| question(reader, &self.sheet, one)).collect::<Vec<_>>().join("\n")
    }

    /// A paragraph with the reasons that were not accepted and what was said to them; `None` without any.
    pub fn reasons(&self, reader: &Reader) -> Option<String> {
        let lines: Vec<String> = self.rejected.iter().filter_map(|one| self.reason(reader, one)).collect();
        let told = [("count", Arg::from(lines.len())), ("lines", Arg::from(lines.join("\n")))];
        (!lines.is_empty()).then(|| reader.with("mail-rejected", &told))
    }

    fn reason(&self, reader: &Reader, one: &Judged) -> Option<String> {
        let (reason, given) = (one.reason.as_ref()?, one.verdict.as_ref()?);
        let (q, answers) = (&self.sheet.edition.questionnaire, &self.sheet.answers);
        let cell = one.finding.addresses.first().map(|address| cell_names::label(reader, q, answers, address));
        let told = [
            ("cell", Arg::from(cell.unwrap_or_default())),
            ("check", Arg::from(one.finding.check.as_str())),
            ("reason", Arg::from(reason.text.as_str())),
            ("remark", Arg::from(given.remark.as_str())),
        ];
        Some(reader.with("mail-rejected-line", &told))
    }
}
