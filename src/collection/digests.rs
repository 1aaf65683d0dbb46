//! Mails that nobody has to get: who gets them, and how one says no to them.

use serde_json::json;

use super::accounts::Secret;
use crate::domain::submission::{Role, Roles};
use crate::store::accounts::{self, Account};
use crate::store::tokens::{self, Purpose};
use crate::store::{Audit, Result, Store, Written, now};

/// Whether there is a digest for somebody with these roles.
pub fn reads(roles: Roles) -> bool {
    roles.has(Role::Coordinator) || roles.has(Role::Reviewer)
}

/// Whose link that ends digests it is, while it is good. It may be used again and again.
pub async fn owner_of_link(store: &Store, token: &str) -> Result<Option<Account>> {
    let digest = Secret::given(token).digest();
    store.read(move |db| tokens::account_of(db, &digest, &[Purpose::Unsubscribe], now())).await
}

/// Switches the digests of a person on or off.
pub async fn choose(store: &Store, account: i64, wanted: bool) -> Result<()> {
    store
        .write(move |tx| {
            if accounts::wants_digests(tx.db(), account)? == wanted {
                return Ok(Written::nothing(()));
            }
            accounts::set_digests(tx, account, wanted)?;
            let detail = json!({ "before": !wanted, "after": wanted });
            Ok(Written::with((), Audit::by(account, "account.digests", format!("account:{account}"), detail)))
        })
        .await
}
