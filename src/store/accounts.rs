//! People who may sign in, and the institutions they work for.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use serde::Serialize;

use super::db::on_db;
use super::schema::{account, institution};
use super::{Db, Result, Tx};
use crate::domain::submission::{Role, Roles};

#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = account)]
pub struct Account {
    pub id: i64,
    pub email: String,
    pub name: String,
    #[diesel(deserialize_as = String)]
    pub roles: Roles,
    /// ISO 3166-1 alpha-3; none for people without a role that is held for a country.
    pub country: Option<String>,
    /// What a reviewer is limited to: codes separated by blanks.
    pub countries: Option<String>,
    pub institution: Option<String>,
    pub language: String,
    pub second_language: Option<String>,
    /// Argon2id in PHC form; none until the invitation is taken up.
    pub password: Option<String>,
    pub disabled: bool,
}

impl Account {
    /// The roles that count for a country. `None`: what happens there does not exist for this person.
    pub fn roles_in(&self, country: &str) -> Option<Roles> {
        self.roles.within(country, self.country.as_deref(), self.reviewed().as_deref())
    }

    pub fn position(&self) -> Position {
        Position {
            roles: self.roles,
            country: self.country.clone(),
            countries: self.countries.clone(),
            institution: self.institution.clone(),
        }
    }

    /// The countries a reviewer is limited to; `None`: all.
    pub fn reviewed(&self) -> Option<Vec<String>> {
        let codes = self.countries.as_deref()?;
        Some(codes.split_whitespace().map(str::to_owned).collect())
    }

    /// The only countries this person can see anything of; `None`: all.
    pub fn seen(&self) -> Option<Vec<String>> {
        let everywhere = self.roles.has(Role::Administrator);
        let reviewed = if self.roles.has(Role::Reviewer) { self.reviewed() } else { Some(Vec::new()) };
        let home = self.country.clone().filter(|_| self.roles.national());
        reviewed.filter(|_| !everywhere).map(|countries| countries.into_iter().chain(home).collect())
    }
}

/// What somebody is, and where: what an administrator decides about a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, AsChangeset, Insertable)]
#[diesel(table_name = account, treat_none_as_null = true)]
pub struct Position {
    #[diesel(serialize_as = String)]
    pub roles: Roles,
    pub country: Option<String>,
    pub countries: Option<String>,
    pub institution: Option<String>,
}

#[derive(Debug, Clone)]
pub struct NewAccount {
    pub email: String,
    pub name: String,
    pub position: Position,
    pub language: String,
    pub second_language: Option<String>,
    pub password: Option<String>,
    pub created_at: NaiveDateTime,
}

/// E-mail addresses are compared without case.
pub fn by_email(db: &mut Db, email: &str) -> Result<Option<Account>> {
    let email = email.trim().to_lowercase();
    Ok(account::table.filter(account::email.eq(email)).select(Account::as_select()).first(db).optional()?)
}

pub fn by_id(db: &mut Db, id: i64) -> Result<Account> {
    Ok(account::table.find(id).select(Account::as_select()).first(db)?)
}

pub fn all(db: &mut Db) -> Result<Vec<Account>> {
    Ok(account::table.order(account::email).select(Account::as_select()).load(db)?)
}

/// Those with one of the roles for a country: who gets the mails of a transition.
pub fn active_with_role(db: &mut Db, roles: &[Role], country: &str) -> Result<Vec<Account>> {
    let all: Vec<Account> =
        account::table.filter(account::disabled.eq(false)).order(account::id).select(Account::as_select()).load(db)?;
    let meant = |a: &Account| a.roles_in(country).is_some_and(|held| roles.iter().any(|role| held.has(*role)));
    Ok(all.into_iter().filter(meant).collect())
}

pub fn create(tx: &mut Tx<'_>, new: NewAccount) -> Result<i64> {
    let values = (
        account::email.eq(new.email.trim().to_lowercase()),
        account::name.eq(new.name),
        new.position,
        account::language.eq(new.language),
        account::second_language.eq(new.second_language),
        account::password.eq(new.password),
        account::created_at.eq(new.created_at),
    );
    Ok(diesel::insert_into(account::table).values(values).returning(account::id).get_result(tx.db())?)
}

pub fn set_password(tx: &mut Tx<'_>, id: i64, hash: &str) -> Result<()> {
    diesel::update(account::table.find(id)).set(account::password.eq(hash)).execute(tx.db())?;
    Ok(())
}

pub fn set_languages(tx: &mut Tx<'_>, id: i64, language: &str, second: Option<&str>) -> Result<()> {
    diesel::update(account::table.find(id))
        .set((account::language.eq(language), account::second_language.eq(second)))
        .execute(tx.db())?;
    Ok(())
}

/// Whether somebody wants the mails that are no duty.
pub fn wants_digests(db: &mut Db, id: i64) -> Result<bool> {
    Ok(account::table.find(id).select(account::digests).first(db)?)
}

pub fn set_digests(tx: &mut Tx<'_>, id: i64, wanted: bool) -> Result<()> {
    diesel::update(account::table.find(id)).set(account::digests.eq(wanted)).execute(tx.db())?;
    Ok(())
}

pub fn set_position(tx: &mut Tx<'_>, id: i64, position: Position) -> Result<()> {
    diesel::update(account::table.find(id)).set(position).execute(tx.db())?;
    Ok(())
}

pub fn set_disabled(tx: &mut Tx<'_>, id: i64, disabled: bool) -> Result<()> {
    diesel::update(account::table.find(id)).set(account::disabled.eq(disabled)).execute(tx.db())?;
    Ok(())
}

/// Names by language, as JSON: `{"en": …, "pt": …, "tet": …}`.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = institution)]
pub struct Institution {
    pub code: String,
    pub country: Option<String>,
    pub names: String,
    /// The institution that a department belongs to.
    pub parent: Option<String>,
    /// It is given no parts any more. A department is closed with its institution, see [`is_closed`].
    pub closed: bool,
}

impl Institution {
    /// The name in a language; the code where there is none.
    pub fn name(&self, language: &str) -> String {
        serde_json::from_str::<std::collections::BTreeMap<String, String>>(&self.names)
            .ok()
            .and_then(|names| names.get(language).cloned())
            .unwrap_or_else(|| self.code.clone())
    }
}

/// Whether an institution of these, or the one that it is a department of, is closed.
pub fn is_closed(all: &[Institution], code: &str) -> bool {
    let closed = |code: &str| all.iter().any(|one| one.code == code && one.closed);
    let parent = all.iter().find(|one| one.code == code).and_then(|one| one.parent.as_deref());
    closed(code) || parent.is_some_and(closed)
}

/// Closes or opens; says whether anything changed.
///
/// # Errors
/// `NotFound` when there is no such institution.
pub fn set_closed(tx: &mut Tx<'_>, code: &str, closed: bool) -> Result<bool> {
    let before: bool = institution::table.find(code).select(institution::closed).first(tx.db())?;
    diesel::update(institution::table.find(code)).set(institution::closed.eq(closed)).execute(tx.db())?;
    Ok(before != closed)
}

pub fn institutions(db: &mut Db) -> Result<Vec<Institution>> {
    Ok(institution::table.order(institution::code).select(Institution::as_select()).load(db)?)
}

pub fn add_institution(tx: &mut Tx<'_>, new: &Institution) -> Result<()> {
    on_db!(tx.db(), c => diesel::insert_into(institution::table).values(new).on_conflict_do_nothing().execute(c))?;
    Ok(())
}
