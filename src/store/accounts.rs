//! People who may sign in, and the institutions they work for.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::db::on_db;
use super::schema::{account, institution};
use super::{Db, Result, Tx};

#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = account)]
pub struct Account {
    pub id: i64,
    pub email: String,
    pub name: String,
    pub role: String,
    /// ISO 3166-1 alpha-3; none for people who see every country.
    pub country: Option<String>,
    pub institution: Option<String>,
    pub language: String,
    pub second_language: Option<String>,
    /// Argon2id in PHC form; none until the invitation is taken up.
    pub password: Option<String>,
    pub disabled: bool,
}

#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = account)]
pub struct NewAccount {
    pub email: String,
    pub name: String,
    pub role: String,
    pub country: Option<String>,
    pub institution: Option<String>,
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

/// Those who fill in for a country, and those who review: who gets the mails of a transition.
pub fn active_with_role(db: &mut Db, role: &str, country: Option<&str>) -> Result<Vec<Account>> {
    let mut query = account::table.filter(account::role.eq(role)).filter(account::disabled.eq(false)).into_boxed();
    if let Some(country) = country {
        query = query.filter(account::country.eq(country));
    }
    Ok(query.order(account::id).select(Account::as_select()).load(db)?)
}

pub fn create(tx: &mut Tx<'_>, mut new: NewAccount) -> Result<i64> {
    new.email = new.email.trim().to_lowercase();
    Ok(diesel::insert_into(account::table).values(&new).returning(account::id).get_result(tx.db())?)
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

pub fn institutions(db: &mut Db) -> Result<Vec<Institution>> {
    Ok(institution::table.order(institution::code).select(Institution::as_select()).load(db)?)
}

pub fn add_institution(tx: &mut Tx<'_>, new: &Institution) -> Result<()> {
    on_db!(tx.db(), c => diesel::insert_into(institution::table).values(new).on_conflict_do_nothing().execute(c))?;
    Ok(())
}
