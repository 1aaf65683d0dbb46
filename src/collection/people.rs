//! What an administrator changes about people and institutions. Nobody may be left before a locked door: the last administrator stays, and
//! so does the last coordinator of a country, whatever the state of its returns: an accepted one may have to be corrected.

use serde_json::json;

use crate::domain::submission::Role;
use crate::store::accounts::{self, Account, Institution, Position};
use crate::store::{Audit, Db, Result, Store, Tx, Written, tokens};

#[derive(Debug, Clone)]
pub enum Change {
    /// Ends every session at once.
    Close,
    Open,
    /// Other roles, or another place.
    Hold(Position),
}

/// Who has to stay until somebody else has taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Indispensable {
    Administrator,
    /// Of a country.
    Coordinator(String),
}

/// Makes an institution known, or a department of one.
pub async fn add(store: &Store, by: i64, institution: Institution) -> Result<()> {
    let subject = format!("institution:{}", institution.code);
    let write = move |tx: &mut Tx<'_>| {
        accounts::add_institution(tx, &institution)?;
        let detail = json!({ "country": institution.country, "parent": institution.parent });
        Ok(Written::with((), Audit::by(by, "institution.add", subject, detail)))
    };
    store.write(write).await
}

/// Closes an institution, or opens it again. Parts that it holds stay its own until the coordinator takes them away.
///
/// # Errors
/// `NotFound` when there is no such institution.
pub fn set_closed(tx: &mut Tx<'_>, by: i64, code: &str, closed: bool) -> Result<Written<()>> {
    if !accounts::set_closed(tx, code, closed)? {
        return Ok(Written::nothing(()));
    }
    let action = if closed { "institution.close" } else { "institution.open" };
    Ok(Written::with((), Audit::by(by, action, format!("institution:{code}"), json!({ "closed": closed }))))
}

/// Makes the change, or says why it has to wait. Decided where it is written, so that two who go at once do not both go.
pub fn change(tx: &mut Tx<'_>, by: i64, id: i64, change: &Change) -> Result<Written<Option<Indispensable>>> {
    let before = accounts::by_id(tx.db(), id)?;
    if let Some(reason) = indispensable(tx.db(), &before, change)? {
        return Ok(Written::nothing(Some(reason)));
    }
    let (action, detail) = match change {
        Change::Close | Change::Open => {
            let close = matches!(change, Change::Close);
            accounts::set_disabled(tx, id, close)?;
            tokens::close_sessions_of(tx, id)?;
            let detail = json!({ "before": { "closed": before.disabled }, "after": { "closed": close } });
            (if close { "account.close" } else { "account.open" }, detail)
        }
        Change::Hold(position) => {
            accounts::set_position(tx, id, position.clone())?;
            ("account.change", json!({ "before": before.position(), "after": position }))
        }
    };
    Ok(Written::with(None, Audit::by(by, action, format!("account:{id}"), detail)))
}

/// Whether the account is the last of its kind, and would not be after the change.
fn indispensable(db: &mut Db, account: &Account, change: &Change) -> Result<Option<Indispensable>> {
    let after = match change {
        _ if account.disabled => return Ok(None),
        Change::Open => return Ok(None),
        Change::Close => None,
        Change::Hold(position) => Some(position),
    };
    // Somebody who was only invited may never come.
    let others = accounts::all(db)?;
    let others: Vec<&Account> =
        others.iter().filter(|a| a.id != account.id && !a.disabled && a.password.is_some()).collect();
    let stays = |role| after.is_some_and(|position| position.roles.has(role));
    if account.roles.has(Role::Administrator)
        && !stays(Role::Administrator)
        && !others.iter().any(|a| a.roles.has(Role::Administrator))
    {
        return Ok(Some(Indispensable::Administrator));
    }
    let Some(country) = account.country.as_ref().filter(|_| account.roles.has(Role::Coordinator)) else {
        return Ok(None);
    };
    let same = after.is_some_and(|position| position.country.as_ref() == Some(country));
    let coordinates = |a: &&Account| a.roles.has(Role::Coordinator) && a.country.as_ref() == Some(country);
    let cared_for = same && stays(Role::Coordinator) || others.iter().any(coordinates);
    Ok((!cared_for).then(|| Indispensable::Coordinator(country.clone())))
}
