//! One account for each role, with a password that tests know.

use std::sync::OnceLock;

use serde_json::json;
use ssi::app::App;
use ssi::collection::passwords::hash_now;
pub use ssi::domain::submission::Role;
use ssi::domain::submission::Roles;
use ssi::store::accounts::{self, Account, Institution, NewAccount, Position};
use ssi::store::{Audit, Written};

use super::{Client, TestApp};

pub const PASSWORD: &str = "a test needs no secret";

/// The person of the tests with this role. The contributor coordinates too, as in a country with one institution.
pub trait Tester {
    fn email(self) -> String;
    fn roles(self) -> Roles;
}

impl Tester for Role {
    fn email(self) -> String {
        format!("{}@ssi.example", self.code())
    }

    fn roles(self) -> Roles {
        match self {
            Role::Contributor => Roles::of([Role::Contributor, Role::Coordinator]).unwrap(),
            other => other.into(),
        }
    }
}

/// One hash for all: hashing is slow by intention.
fn hash() -> String {
    static HASH: OnceLock<String> = OnceLock::new();
    HASH.get_or_init(|| hash_now(PASSWORD).unwrap()).clone()
}

/// An account as `NewAccount` with the known password.
pub fn account(role: Role, country: Option<&str>) -> NewAccount {
    NewAccount {
        email: role.email(),
        name: format!("Test {}", role.code()),
        position: Position {
            roles: role.roles(),
            country: country.map(str::to_owned),
            countries: None,
            institution: (role == Role::Contributor).then(|| "INSS".to_owned()),
        },
        language: "en".to_owned(),
        second_language: None,
        password: Some(hash()),
        created_at: ssi::store::now().naive_utc(),
    }
}

pub async fn settle(app: &App) {
    app.store
        .write(|tx| {
            let names = json!({ "en": "National Institute of Social Security" }).to_string();
            accounts::add_institution(
                tx,
                &Institution {
                    code: "INSS".to_owned(),
                    country: Some("TLS".to_owned()),
                    names,
                    parent: None,
                    closed: false,
                },
            )?;
            for role in Role::ALL {
                accounts::create(tx, account(role, role.national().then_some("TLS")))?;
            }
            Ok(Written::with((), Audit::by_system("test.people", "test".to_owned(), json!({}))))
        })
        .await
        .unwrap();
}

pub async fn find(app: &App, role: Role) -> Account {
    app.store.read(move |db| accounts::by_email(db, &role.email())).await.unwrap().unwrap()
}

/// Somebody of Timor-Leste with roles at an institution, which is made if there is none of that code; signed in.
pub async fn somebody(app: &TestApp, email: &str, roles: &[Role], institution: &str) -> Client {
    let position = Position {
        roles: Roles::of(roles.iter().copied()).unwrap(),
        country: Some("TLS".to_owned()),
        countries: None,
        institution: Some(institution.to_owned()),
    };
    let new = NewAccount { email: email.to_owned(), position, ..account(Role::Observer, None) };
    let code = institution.to_owned();
    let made = app.app.store.write(move |tx| {
        if !accounts::institutions(tx.db())?.iter().any(|one| one.code == code) {
            let names = json!({ "en": code, "pt": code, "tet": code }).to_string();
            accounts::add_institution(
                tx,
                &Institution { code, country: Some("TLS".to_owned()), names, parent: None, closed: false },
            )?;
        }
        accounts::create(tx, new)?;
        Ok(Written::with((), Audit::by_system("test", "test".to_owned(), json!({}))))
    });
    made.await.unwrap();
    let mut client = app.sign_in_as(email).await;
    // The secret of this session stands in every page.
    client.get("/en/profile").await;
    client
}
