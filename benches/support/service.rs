//! The real service with one country, one round and one submission in it.

use std::path::Path;

use ssi::app::App;
use ssi::collection::accounts::Secret;
use ssi::collection::{Context, rounds};
use ssi::config::Settings;
use ssi::domain::cells::Row;
use ssi::domain::submission::Role;
use ssi::store::accounts::{self, Institution, NewAccount, Position};
use ssi::store::rounds::Round;
use ssi::store::{Result, Target, Tx, Written, now, rows};

use super::Fallible;

pub const SUBMISSION: &str = "TLS-2024";
pub const SCHEME: &str = "TLS-X";
pub const YEAR: i32 = 2024;

/// Builds the service with an institution and a person, without any submission.
pub fn empty(folder: &Path, database: Target) -> Fallible<(App, i64)> {
    let settings = Settings { database, demo: false, ..Settings::demo(0, folder) };
    let app = App::build(settings)?;
    let by = app.store.write_blocking(move |tx| {
        let institution = Institution {
            code: "INSS".to_owned(),
            country: Some("TLS".to_owned()),
            names: "{}".to_owned(),
            parent: None,
            closed: false,
        };
        accounts::add_institution(tx, &institution)?;
        Ok(Written::nothing(contributor(tx, "first")?))
    })?;
    Ok((app, by))
}

/// Opens the submission of a year.
pub fn open_year(tx: &mut Tx<'_>, context: &Context, by: i64, year: i32) -> Result<Written<String>> {
    let time = tx.now.naive_utc();
    let (questionnaire, edition) = ("ssi".to_owned(), "2026".to_owned());
    let (opens_at, due_at) = (time, time);
    let round =
        Round { id: year.to_string(), questionnaire, edition, year, opens_at, due_at, closed_at: None, quorum: 0 };
    rounds::open(tx, context, by, &round, "TLS", "INSS")
}

/// Builds the service and opens the submission with one scheme and so many benefits.
pub fn open(folder: &Path, database: Target, benefits: usize) -> Fallible<App> {
    let (app, by) = empty(folder, database)?;
    let context = app.context.clone();
    app.store.write_blocking(move |tx| {
        let opened = open_year(tx, &context, by, YEAR)?;
        let scheme = Row { list: "schemes".to_owned(), id: SCHEME.to_owned(), parent: None, closed: false };
        let benefits = (1..=benefits).map(|number| Row {
            list: "benefits".to_owned(),
            id: benefit(number),
            parent: Some(SCHEME.to_owned()),
            closed: false,
        });
        rows::add(tx, &opened.value, &std::iter::once(scheme).chain(benefits).collect::<Vec<_>>())?;
        Ok(Written { value: (), audit: opened.audit })
    })?;
    Ok(app)
}

/// The id of a benefit, counted from 1.
pub fn benefit(number: usize) -> String {
    format!("{SCHEME}.B{number:02}")
}

/// Makes somebody who fills in for the country.
pub fn contributor(tx: &mut Tx<'_>, name: &str) -> Result<i64> {
    let text = |value: &str| value.to_owned();
    let new = NewAccount {
        email: format!("{name}@example.org"),
        name: text(name),
        position: Position {
            roles: Role::Contributor.into(),
            country: Some(text("TLS")),
            countries: None,
            institution: Some(text("INSS")),
        },
        language: text("en"),
        second_language: None,
        password: None,
        created_at: now().naive_utc(),
    };
    accounts::create(tx, new)
}

/// A new contributor with what lets that person in: `grant` stores the digest of the secret that is returned.
pub fn let_in(app: &App, name: &str, grant: fn(&mut Tx<'_>, &str, i64) -> Result<()>) -> Fallible<(i64, String)> {
    let secret = Secret::random()?;
    let (digest, name) = (secret.digest(), name.to_owned());
    let id = app.store.write_blocking(move |tx| {
        let id = contributor(tx, &name)?;
        grant(tx, &digest, id)?;
        Ok(Written::nothing(id))
    })?;
    Ok((id, secret.reveal().to_owned()))
}
