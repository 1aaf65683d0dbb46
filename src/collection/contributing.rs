//! What an institution does with its part of a return: hand in, sign, give back.

use serde_json::json;

use super::layers::Layers;
use super::{Context, findings, notices, reconciling, sheet};
use crate::domain::checks::Severity;
use crate::domain::contributions::{Action, Assignment, Eyes, Refusal, State, decide, extracted_on};
use crate::domain::questionnaire::Address;
use crate::i18n::in_dili;
use crate::store::accounts::Account;
use crate::store::submissions::{Contribution, Submission};
use crate::store::{Audit, Result, StoreError, Tx, Written, contributions, submissions};

/// What somebody does with the contribution of an institution.
#[derive(Debug, Clone)]
pub struct Doing {
    pub institution: String,
    pub action: Action,
    pub comment: String,
    /// The fingerprint of the cells that were shown; signing needs it.
    pub seen: String,
    /// As of which day the figures were taken out of the institution's system, as typed. Empty: no day; none: what was said
    /// before stays.
    pub extracted: Option<String>,
}

/// Takes one action. Who signs puts what was shown among the candidates of the return, and nothing else.
pub fn act(
    tx: &mut Tx<'_>,
    context: &Context,
    submission_id: &str,
    who: &Account,
    doing: &Doing,
) -> Result<Written<std::result::Result<State, Refusal>>> {
    let refused = |why| Ok(Written::nothing(Err(why)));
    let submission = submissions::by_id(tx.db(), submission_id)?;
    let roles = who.roles_in(&submission.country).ok_or(StoreError::NotFound)?;
    let before = Layers::read(tx.db(), submission_id, &Eyes::default())?;
    let contribution = before.of(&doing.institution).ok_or(StoreError::NotFound)?.clone();
    let own = who.institution.as_deref() == Some(doing.institution.as_str());
    let to = match decide(roles, own, contribution.filling, doing.action, &doing.comment) {
        Ok(to) => to,
        Err(why) => return refused(why),
    };
    if let Some(why) = submission.shut() {
        return refused(Refusal::Shut(why));
    }
    let mut extracted = contribution.extracted_on;
    if let (State::HandedIn | State::Signed, Some(typed)) = (to, &doing.extracted) {
        match extracted_on(typed, in_dili(tx.now).date()) {
            Ok(day) => extracted = day,
            Err(why) => return refused(why),
        }
    }
    let shown = reconciling::fingerprint(tx.db(), &contribution)?;
    let away = |one: &Assignment| one.institution == doing.institution && one.holder.is_some();
    if matches!(to, State::HandedIn | State::Signed) && before.division.0.iter().any(away) {
        return refused(Refusal::Away);
    }
    if doing.action == Action::Sign && shown != doing.seen {
        return refused(Refusal::Changed);
    }
    let edition = sheet::edition_of(context, &submission)?;
    let errors = match to {
        State::HandedIn | State::Signed => errors(tx, context, &submission, &contribution)?,
        State::Draft | State::Returned => 0,
    };
    if errors > 0 {
        return refused(Refusal::Errors(errors));
    }
    if !contributions::set_state(tx, &contribution, to)? {
        return refused(Refusal::NotNow);
    }
    if extracted != contribution.extracted_on {
        contributions::set_extracted(tx, &contribution, extracted)?;
    }
    let comment = Some(doing.comment.trim()).filter(|text| !text.is_empty());
    contributions::record(tx, &contribution, (doing.action, to), comment, &shown, who.id)?;
    let mut taken = 0;
    if to == State::Signed {
        let now = Layers::read(tx.db(), submission_id, &Eyes::default())?;
        taken = reconciling::take_over(tx, &edition.questionnaire, &now, &contribution, who.id)?;
    }
    let detail = json!({
        "institution": doing.institution, "from": contribution.filling, "to": to, "sha256": shown, "comment": comment,
        "taken_over": taken, "extracted_on": extracted,
    });
    notices::of_contribution(tx, context, &submission, &doing.institution, (doing.action, comment), who)?;
    let subject = format!("submission:{submission_id}");
    Ok(Written::with(Ok(to), Audit::by(who.id, audit_action(doing.action), subject, detail)))
}

fn audit_action(action: Action) -> &'static str {
    match action {
        Action::HandIn => "contribution.hand_in",
        Action::Sign => "contribution.sign",
        Action::GiveBack => "contribution.give_back",
        Action::Return => "contribution.return",
    }
}

/// How many errors concern nothing but what the institution says itself.
fn errors(tx: &mut Tx<'_>, context: &Context, submission: &Submission, of: &Contribution) -> Result<usize> {
    let sheet = sheet::seen(tx.db(), context, submission.clone(), &Eyes::of(&of.institution))?;
    let judged = findings::judge(&sheet)?;
    let errors = judged.iter().filter(|one| one.finding.severity == Severity::Error && one.blocks());
    let own = |address: &Address| address.year != sheet.answers.year || sheet.layers.says(of, &sheet.edition, address);
    Ok(errors.filter(|one| one.finding.addresses.iter().all(&own)).count())
}
