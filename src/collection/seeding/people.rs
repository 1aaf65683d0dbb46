//! Institutions and accounts of the demonstration. Their passwords are drawn once and kept by the caller.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::COUNTRY;
use super::files::{AccountLine, InstitutionLine};
use crate::collection::accounts::Secret;
use crate::collection::passwords;
use crate::domain::submission::Role;
use crate::store::accounts::{self, Account, Institution, NewAccount, Position};
use crate::store::tokens::{self, Purpose};
use crate::store::{Audit, Result, Store, StoreError, Tx, Written, now};

/// What a person, or a test, needs to sign in.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct DemoAccount {
    /// The first of `roles`.
    pub role: Role,
    #[serde(default)]
    pub roles: Vec<Role>,
    pub country: Option<String>,
    pub institution: Option<String>,
    pub language: String,
    pub email: String,
    pub password: String,
    /// For `Authorization: Bearer`.
    pub token: String,
}

pub struct People {
    pub listed: Vec<DemoAccount>,
    pub accounts: Vec<Account>,
}

impl People {
    /// The first of a role, in the order of the file.
    pub fn with_role(&self, role: Role) -> Result<Account> {
        let email = self.listed.iter().find(|a| a.roles.contains(&role)).map(|a| a.email.as_str());
        self.accounts.iter().find(|a| Some(a.email.as_str()) == email).cloned().ok_or(StoreError::NotFound)
    }
}

/// An account with what has to be written for it.
struct Wanted {
    line: AccountLine,
    listed: DemoAccount,
    /// Set when the password has to be stored.
    hash: Option<String>,
    token_is_new: bool,
}

pub fn seed(
    store: &Store,
    institutions: Vec<InstitutionLine>,
    lines: Vec<AccountLine>,
    known: &[DemoAccount],
) -> Result<People> {
    let mut wanted = Vec::new();
    for line in lines {
        wanted.push(want(store, line, known)?);
    }
    let listed: Vec<DemoAccount> = wanted.iter().map(|w| w.listed.clone()).collect();
    if wanted.iter().any(|w| w.hash.is_some() || w.token_is_new) {
        store.write_blocking(move |tx| write(tx, institutions, wanted))?;
    }
    let accounts = store.read_blocking(accounts::all)?;
    Ok(People { listed, accounts })
}

fn want(store: &Store, line: AccountLine, known: &[DemoAccount]) -> Result<Wanted> {
    let there = store.read_blocking(|db| accounts::by_email(db, &line.email))?.is_some();
    let known = known.iter().find(|a| a.email == line.email);
    let password = match known {
        Some(known) => known.password.clone(),
        None => Secret::random()?.reveal()[..16].to_owned(),
    };
    let hash = match there && known.is_some() {
        true => None,
        false => Some(passwords::hash_now(&password).map_err(|e| StoreError::Unavailable(e.to_string()))?),
    };
    let good = match known {
        Some(known) => {
            let digest = Secret::given(&known.token).digest();
            store.read_blocking(|db| tokens::account_of(db, &digest, &[Purpose::Api], now()))?.is_some()
        }
        None => false,
    };
    let token = match known.filter(|_| good) {
        Some(known) => known.token.clone(),
        None => Secret::random()?.reveal().to_owned(),
    };
    let listed = DemoAccount {
        role: line.roles.main(),
        roles: line.roles.iter().collect(),
        country: line.roles.national().then(|| COUNTRY.to_owned()),
        institution: line.institution.clone(),
        language: line.language.clone(),
        email: line.email.clone(),
        password,
        token,
    };
    Ok(Wanted { line, listed, hash, token_is_new: !good })
}

fn write(tx: &mut Tx<'_>, institutions: Vec<InstitutionLine>, wanted: Vec<Wanted>) -> Result<Written<()>> {
    for line in institutions {
        let names = json!({ "en": line.name_en, "pt": line.name_pt, "tet": line.name_tet }).to_string();
        let (code, country, parent) = (line.code, Some(COUNTRY.to_owned()), line.parent);
        accounts::add_institution(tx, &Institution { code, country, names, parent, closed: false })?;
    }
    for one in wanted {
        let id = match (accounts::by_email(tx.db(), &one.listed.email)?, one.hash) {
            (Some(account), Some(hash)) => {
                accounts::set_password(tx, account.id, &hash)?;
                account.id
            }
            (Some(account), None) => account.id,
            (None, hash) => create(tx, &one.line, &one.listed, hash)?,
        };
        if one.token_is_new {
            tokens::issue(tx, &Secret::given(&one.listed.token).digest(), id, Purpose::Api)?;
        }
    }
    Ok(Written::with((), Audit::by_system("demo.accounts", "demo".to_owned(), json!({}))))
}

fn create(tx: &mut Tx<'_>, line: &AccountLine, listed: &DemoAccount, password: Option<String>) -> Result<i64> {
    let created_at = tx.now.naive_utc();
    accounts::create(
        tx,
        NewAccount {
            email: line.email.clone(),
            name: line.name.clone(),
            position: Position {
                roles: line.roles,
                country: listed.country.clone(),
                countries: None,
                institution: line.institution.clone(),
            },
            language: line.language.clone(),
            second_language: line.second_language.clone(),
            password,
            created_at,
        },
    )
}
