//! Reviewers put a value beside an answer of the country, or take it back. Neither cells nor versions know of it; exports
//! take it where the country gave no figure.

use chrono::NaiveDateTime;
use serde_json::json;

use super::saving::Writing;
use super::{Context, Sheet, acts, releasing, sheet, verdicts};
use crate::domain::cells::{Answers, Cell, Status};
use crate::domain::observations::Lineage;
use crate::domain::questionnaire::{Address, Questionnaire};
use crate::domain::submission::imputation::{Imputed, METHODS, Refusal, Typed, fills, imputable, open};
use crate::domain::submission::{Roles, State};
use crate::i18n::Reader;
use crate::store::accounts::Account;
use crate::store::imputations::{self, Imputation};
use crate::store::submissions::{self, Submission};
use crate::store::{Audit, Db, Result, Tx, Written, versions};

/// The language of what is written into exports.
const LANGUAGE: &str = "en";

/// What a reviewer does to one cell.
#[derive(Debug, Clone)]
pub struct Imputing {
    pub address: String,
    /// Id of what was seen to be imputed there; `None` when nothing was.
    pub seen: Option<i64>,
    /// `None` takes back what was seen.
    pub typed: Option<Typed>,
}

/// Whether somebody is told what the reviewers impute: others than they when they have decided.
pub fn told(submission: &Submission, roles: Roles) -> bool {
    verdicts::told(submission, roles)
}

/// Those that hold, with the cells they stand beside.
pub fn list(db: &mut Db, submission: &str) -> Result<Vec<(Address, Imputation)>> {
    Ok(imputations::of(db, submission)?.into_iter().collect())
}

/// The cell that an address names, if a value can be imputed there.
pub fn place(sheet: &Sheet, text: &str) -> Option<Address> {
    let address = acts::known(sheet, text)?;
    let question = sheet.edition.questionnaire.question_at(&address, &sheet.answers.country)?;
    imputable(question.kind).then_some(address)
}

type Outcome = std::result::Result<Option<Imputation>, Refusal>;

/// Does it, and answers with what holds afterwards. What holds already is not written again.
pub fn impute(
    tx: &mut Tx<'_>,
    context: &Context,
    submission: &str,
    who: &Account,
    imputing: &Imputing,
    writing: Writing,
) -> Result<Written<Outcome>> {
    let submission = submissions::by_id(tx.db(), submission)?;
    let version = versions::latest(tx.db(), &submission.id)?;
    let Some(version) = version.filter(|_| open(submission.state)) else {
        return Ok(Written::nothing(Err(Refusal::NotNow)));
    };
    let (address, imputed) = match read(tx.db(), context, &submission, imputing, writing)? {
        Ok(read) => read,
        Err(refusal) => return Ok(Written::nothing(Err(refusal))),
    };
    let before = imputations::of(tx.db(), &submission.id)?.remove(&address);
    let same = match (&before, &imputed) {
        (Some(before), Some(imputed)) => before.imputed == *imputed && before.by == who.name,
        (before, imputed) => before.is_none() && imputed.is_none(),
    };
    if same {
        return Ok(Written::nothing(Ok(before)));
    }
    if before.as_ref().map(|before| before.id) != imputing.seen {
        return Ok(Written::nothing(Err(Refusal::Changed)));
    }
    imputations::add(tx, &submission.id, &address, version.number, who.id, imputed.as_ref())?;
    if submission.state == State::Accepted {
        releasing::accept(tx, context, &submission)?;
    }
    let action = if imputed.is_some() { "imputation.make" } else { "imputation.remove" };
    let method = imputed.as_ref().map(|imputed| &imputed.method);
    let detail = json!({ "address": address, "method": method, "version": version.number });
    let audit = Audit::by(who.id, action, format!("submission:{}", submission.id), detail);
    Ok(Written::with(Ok(imputations::of(tx.db(), &submission.id)?.remove(&address)), audit))
}

type Read = std::result::Result<(Address, Option<Imputed>), Refusal>;

fn read(
    db: &mut Db,
    context: &Context,
    submission: &Submission,
    imputing: &Imputing,
    writing: Writing,
) -> Result<Read> {
    let Some(typed) = &imputing.typed else {
        // What was imputed for a question that is no longer asked can be taken back all the same.
        return Ok(imputing.address.parse().map(|address| (address, None)).map_err(|_| Refusal::UnknownAddress));
    };
    let sheet = sheet::load(db, context, submission.clone())?;
    let q = &sheet.edition.questionnaire;
    let Some(address) = acts::known(&sheet, &imputing.address) else { return Ok(Err(Refusal::UnknownAddress)) };
    let Some(question) = q.question_at(&address, &submission.country) else { return Ok(Err(Refusal::UnknownAddress)) };
    Ok(typed.read(q, question, &submission.country, writing).map(|imputed| (address, Some(imputed))))
}

/// Lays what is imputed into answers that become observations, with a remark on each: figures only, and only where the
/// country gave none. Codes stay at home, since they would move figures of the country to other keys.
pub(super) fn lay(
    db: &mut Db,
    context: &Context,
    (submission, at): (&str, NaiveDateTime),
    q: &Questionnaire,
    answers: &mut Answers,
    lineage: &mut Lineage,
) -> Result<()> {
    let reader = context.locales.reader(LANGUAGE);
    for (address, imputation) in imputations::until(db, submission, at)? {
        let figure = q.question_at(&address, &answers.country).is_some_and(|question| question.kind.is_number());
        let before = answers.cells.get(&address);
        if !figure || !fills(before) {
            continue;
        }
        let note = before.and_then(|cell| cell.note.clone());
        lineage.remarks.insert(address.clone(), remark(&reader, &imputation.imputed));
        let cell = Cell { status: Status::Imputed, note, ..Cell::of(&imputation.imputed.value) };
        answers.cells.insert(address, cell);
    }
    Ok(())
}

fn remark(reader: &Reader, imputed: &Imputed) -> String {
    let method = reader.text(&format!("code-{METHODS}-{}", imputed.method));
    reader.with("impute-export", &[("method", method.into()), ("reason", imputed.reason.as_str().into())])
}
