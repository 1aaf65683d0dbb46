//! The service with a return that six institutions have filled and signed, all of it each, and a coordinator.

use std::path::Path;

use ssi::app::App;
use ssi::collection::accounts::Secret;
use ssi::collection::layers::Layers;
use ssi::domain::cells::{Cell, Origin, pairs};
use ssi::domain::contributions::{Eyes, State};
use ssi::domain::questionnaire::Address;
use ssi::domain::submission::Role;
use ssi::store::accounts::{self, Institution, NewAccount, Position};
use ssi::store::assignments::{self, NewAssignment};
use ssi::store::cells::{self, Author, Save};
use ssi::store::{Target, Tx, Written, contributions, now, rows, submissions, tokens};

use super::country::{self, YEAR};
use super::{Fallible, service};

const INSTITUTIONS: [&str; 6] = ["INSS", "MSSI", "MOF", "MOH", "INETL", "SEFOPE"];
const CELLS: usize = 10_000;
/// Of so many cells one is said otherwise by each, where it is a figure.
const CONFLICT: usize = 10;

pub struct Said {
    pub cells: usize,
    pub layers: usize,
    pub conflicts: usize,
}

/// Returns the service, the session of the coordinator, and what was said.
pub fn open(folder: &Path, database: Target) -> Fallible<(App, String, Said)> {
    let (app, by) = service::empty(folder, database)?;
    let (context, edition) = (app.context.clone(), app.context.editions.get("ssi", "2026")?);
    let answers = country::filled(&edition.questionnaire);
    let secret = Secret::random()?;
    let digest = secret.digest();
    let said = app.store.write_blocking(move |tx| {
        let id = service::open_year(tx, &context, by, YEAR)?.value;
        rows::add(tx, &id, &pairs::left_out(&answers.rows))?;
        let coordinator = coordinator(tx)?;
        tokens::open_session(tx, &digest, coordinator, "csrf")?;
        let own = answers.cells.iter().filter(|(address, _)| address.year == YEAR);
        let own: Vec<(&Address, &Cell)> = own.take(CELLS).collect();
        let (taken, decided) = (Author::new(by, Origin::TakenOver), Author::typed(by));
        for institution in INSTITUTIONS {
            let new = Institution {
                code: institution.to_owned(),
                country: Some("TLS".to_owned()),
                names: "{}".to_owned(),
                parent: None,
                closed: false,
            };
            accounts::add_institution(tx, &new)?;
            for module in &edition.questionnaire.modules {
                let new = NewAssignment {
                    submission_id: id.clone(),
                    part: format!("module:{}", module.id),
                    institution: institution.to_owned(),
                    due_at: None,
                    assigned_by: by,
                    assigned_at: tx.now.naive_utc(),
                };
                assignments::add(tx, &new)?;
            }
        }
        let layers = Layers::read(tx.db(), &id, &Eyes::default())?;
        let national = submissions::contribution(tx, &id)?;
        let mut conflicts = 0;
        for (number, (address, cell)) in own.iter().enumerate() {
            let figure = cell.decimal().filter(|_| number % CONFLICT == 0);
            conflicts += usize::from(figure.is_some());
            for (place, layer) in layers.institutional.iter().enumerate() {
                let cell = match figure {
                    Some(figure) => Cell::of(&(figure + rust_decimal::Decimal::from(place)).to_string()),
                    None => (*cell).clone(),
                };
                cells::save(tx, layer, &decided, &Save { address: (*address).clone(), cell, base_revision: 0 })?;
            }
            let save = Save { address: (*address).clone(), cell: (*cell).clone(), base_revision: 0 };
            cells::save(tx, &national, &taken, &save)?;
        }
        for layer in &layers.institutional {
            contributions::set_state(tx, layer, State::Signed)?;
        }
        let layers = layers.institutional.len();
        Ok(Written::nothing(Said { cells: own.len() * layers, layers, conflicts }))
    })?;
    Ok((app, secret.reveal().to_owned(), said))
}

fn coordinator(tx: &mut Tx<'_>) -> ssi::store::Result<i64> {
    let new = NewAccount {
        email: "coordinator@example.org".to_owned(),
        name: "coordinator".to_owned(),
        position: Position {
            roles: Role::Coordinator.into(),
            country: Some("TLS".to_owned()),
            countries: None,
            institution: Some("INSS".to_owned()),
        },
        language: "en".to_owned(),
        second_language: None,
        password: None,
        created_at: now().naive_utc(),
    };
    accounts::create(tx, new)
}
