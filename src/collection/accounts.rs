//! Signing in and out, invitations and new passwords.

use chrono::Duration;
use rand::TryRngCore;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::passwords::Passwords;
use super::{Context, notices};
use crate::store::accounts::{self, Account, NewAccount};
use crate::store::recognition;
use crate::store::submissions::Submission;
use crate::store::tokens::{self, Purpose};
use crate::store::{Audit, Result, Store, StoreError, Tx, limits, now};

/// Failed sign-ins of one account or one address before it has to wait …
const TRIES: i64 = 10;
/// … and for how long they count.
const WINDOW: Duration = Duration::minutes(15);

/// A secret as its owner gets it. Only its digest is stored.
#[derive(Clone)]
pub struct Secret(String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

impl Secret {
    /// 256 random bits.
    ///
    /// # Errors
    /// When the machine gives no randomness.
    pub fn random() -> Result<Secret> {
        let mut bytes = [0_u8; 32];
        rand::rngs::OsRng.try_fill_bytes(&mut bytes).map_err(|e| StoreError::Unavailable(e.to_string()))?;
        Ok(Secret(bytes.iter().map(|b| format!("{b:02x}")).collect()))
    }

    pub fn given(text: &str) -> Secret {
        Secret(text.to_owned())
    }

    pub fn reveal(&self) -> &str {
        &self.0
    }

    pub fn digest(&self) -> String {
        format!("{:x}", Sha256::digest(self.0.as_bytes()))
    }
}

#[derive(Debug)]
pub enum SignIn {
    Done {
        session: Secret,
        account: Box<Account>,
    },
    /// Wrong address or wrong password; which of them is nobody's business.
    Wrong,
    /// Too many failures lately.
    Wait {
        minutes: i64,
    },
}

/// Signs a person in. `from` is the address of the client; limits count per account and per address.
pub async fn sign_in(store: &Store, passwords: &Passwords, email: &str, password: &str, from: &str) -> Result<SignIn> {
    let email = email.trim().to_lowercase();
    let subjects = [format!("account {email}"), format!("address {from}")];
    let (lookup, counted) = (email.clone(), subjects.clone());
    let (account, failures) = store
        .read(move |db| {
            let mut most = 0;
            for subject in &counted {
                most = most.max(limits::recent(db, subject, WINDOW, now())?);
            }
            Ok((accounts::by_email(db, &lookup)?.filter(|a| !a.disabled), most))
        })
        .await?;
    if failures >= TRIES {
        return Ok(SignIn::Wait { minutes: WINDOW.num_minutes() });
    }
    let stored = account.as_ref().and_then(|a| a.password.clone());
    let right = passwords.verify(password.to_owned(), stored).await;
    let Some(account) = account.filter(|_| right) else {
        store
            .write(move |tx| {
                for subject in &subjects {
                    limits::record(tx, subject)?;
                }
                Ok(crate::store::Written::with(
                    (),
                    Audit::by_system("account.sign_in_failed", "sign-in".to_owned(), json!({})),
                ))
            })
            .await?;
        return Ok(SignIn::Wrong);
    };
    let session = open_session(store, account.id).await?;
    Ok(SignIn::Done { session, account: Box::new(account) })
}

async fn open_session(store: &Store, account: i64) -> Result<Secret> {
    let (session, csrf) = (Secret::random()?, Secret::random()?);
    let digest = session.digest();
    store
        .write(move |tx| {
            tokens::open_session(tx, &digest, account, csrf.reveal())?;
            Ok(crate::store::Written::with(
                (),
                Audit::by(account, "account.sign_in", format!("account:{account}"), json!({})),
            ))
        })
        .await?;
    Ok(session)
}

pub async fn sign_out(store: &Store, token_hash: String, account: i64) -> Result<()> {
    store
        .write(move |tx| {
            tokens::close_session(tx, &token_hash)?;
            Ok(crate::store::Written::with(
                (),
                Audit::by(account, "account.sign_out", format!("account:{account}"), json!({})),
            ))
        })
        .await
}

/// Invites a person: an account without a password, and a mail with a link to choose one.
///
/// # Errors
/// `Exists` when the address has an account.
pub async fn invite(store: &Store, context: &Context, by: i64, new: NewAccount) -> Result<i64> {
    let secret = Secret::random()?;
    let context = context.clone();
    store
        .write(move |tx| {
            let id = accounts::create(tx, new.clone())?;
            tokens::issue(tx, &secret.digest(), id, Purpose::Invitation)?;
            notices::invitation(tx, &context, &new, &secret)?;
            Ok(crate::store::Written::with(
                id,
                Audit::by(by, "account.invite", format!("account:{id}"), json!({ "after": new.position })),
            ))
        })
        .await
}

/// The same without a mail, for the operator of the machine: gives the link to pass on.
///
/// # Errors
/// `Exists` when the address has an account.
pub async fn invite_by_link(store: &Store, context: &Context, new: NewAccount) -> Result<String> {
    let secret = Secret::random()?;
    let link = notices::welcome_link(context, &new.language, &secret);
    store
        .write(move |tx| {
            let position = new.position.clone();
            let id = accounts::create(tx, new)?;
            tokens::issue(tx, &secret.digest(), id, Purpose::Invitation)?;
            Ok(crate::store::Written::with(
                (),
                Audit::by_system("account.invite", format!("account:{id}"), json!({ "after": position })),
            ))
        })
        .await?;
    Ok(link)
}

/// Sends a link for a new password, if the address has an account. The answer is the same if it has none.
pub async fn request_reset(store: &Store, context: &Context, email: &str, from: &str) -> Result<()> {
    let email = email.trim().to_lowercase();
    let secret = Secret::random()?;
    let context = context.clone();
    let subjects = [format!("reset {email}"), format!("reset from {from}")];
    store
        .write(move |tx| {
            let now = tx.now;
            let mut most = 0;
            for subject in &subjects {
                most = most.max(limits::recent(tx.db(), subject, WINDOW, now)?);
                limits::record(tx, subject)?;
            }
            let account = accounts::by_email(tx.db(), &email)?.filter(|a| !a.disabled && most < TRIES);
            let Some(account) = account else {
                return Ok(crate::store::Written::with(
                    (),
                    Audit::by_system("account.reset_unknown", "reset".to_owned(), json!({})),
                ));
            };
            tokens::issue(tx, &secret.digest(), account.id, Purpose::Reset)?;
            notices::reset(tx, &context, &account, &secret)?;
            Ok(crate::store::Written::with(
                (),
                Audit::by(account.id, "account.reset_requested", format!("account:{}", account.id), json!({})),
            ))
        })
        .await
}

/// The account an invitation or reset link belongs to, while the link is good.
pub async fn owner_of_link(store: &Store, token: &str) -> Result<Option<Account>> {
    let digest = Secret::given(token).digest();
    store.read(move |db| tokens::account_of(db, &digest, &[Purpose::Invitation, Purpose::Reset], now())).await
}

/// Sets the password by a link and signs in. All other sessions end. `None`: the link is used or too old.
pub async fn set_password_by_link(
    store: &Store,
    passwords: &Passwords,
    token: &str,
    password: &str,
) -> Result<Option<(Secret, Account)>> {
    let Some(account) = owner_of_link(store, token).await? else { return Ok(None) };
    let hash = passwords.hash(password.to_owned()).await.map_err(|e| StoreError::Unavailable(e.to_string()))?;
    let digest = Secret::given(token).digest();
    let (id, email) = (account.id, account.email.clone());
    let done = store
        .write(move |tx| {
            if !tokens::consume(tx, &digest)? {
                return Ok(crate::store::Written::nothing(false));
            }
            accounts::set_password(tx, id, &hash)?;
            tokens::close_sessions_of(tx, id)?;
            limits::clear(tx, &format!("account {email}"))?;
            Ok(crate::store::Written::with(true, Audit::by(id, "account.password", format!("account:{id}"), json!({}))))
        })
        .await?;
    if !done {
        return Ok(None);
    }
    Ok(Some((open_session(store, account.id).await?, account)))
}

/// Who a session or API token stands for, with the CSRF secret of a session.
#[derive(Debug, Clone)]
pub struct Signed {
    pub account: Account,
    pub session: Option<SessionKey>,
}

#[derive(Debug, Clone)]
pub struct SessionKey {
    pub token_hash: String,
    pub csrf: String,
}

/// What a request shows to be let in.
#[derive(Debug, Clone)]
pub enum Credential {
    Session(Secret),
    ApiToken(Secret),
}

/// Who sent a request and which submission it is about, `None` where there is none of that name.
#[derive(Debug)]
pub struct Recognised {
    pub signed: Signed,
    pub submission: Option<Submission>,
}

/// Looks up the person and the submission of that id together: nearly every request needs both.
/// `None`: the credential is unknown, used up or too old.
pub async fn recognise(store: &Store, credential: Credential, about: Option<String>) -> Result<Option<Recognised>> {
    let at = now();
    let id = about.unwrap_or_default();
    match credential {
        Credential::ApiToken(secret) => {
            let digest = secret.digest();
            let found = store.look_up(move |db| recognition::by_token(db, &digest, &id, at)).await?;
            Ok(found.map(|(account, submission)| Recognised { signed: Signed { account, session: None }, submission }))
        }
        Credential::Session(secret) => {
            let digest = secret.digest();
            let found = store.look_up(move |db| recognition::by_session(db, &digest, &id, at)).await?;
            let Some((session, account, submission)) = found else { return Ok(None) };
            let key = SessionKey { token_hash: session.token_hash.clone(), csrf: session.csrf.clone() };
            if session.needs_touch(at) {
                // Sighting a session changes nothing that anybody would ask about later.
                let touch = move |tx: &mut Tx<'_>| tokens::touch_session(tx, &session.token_hash);
                store.write(move |tx| touch(tx).map(crate::store::Written::nothing)).await?;
            }
            Ok(Some(Recognised { signed: Signed { account, session: Some(key) }, submission }))
        }
    }
}
