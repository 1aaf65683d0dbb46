//! Institutions that have filled their parts of `TLS-2024` and signed, without the way there.

use serde_json::json;
use ssi::collection::layers::Layers;
use ssi::collection::{reconciling, sheet};
use ssi::domain::cells::{Cell, Origin};
use ssi::domain::contributions::{Eyes, State};
use ssi::store::accounts::{self, Institution};
use ssi::store::assignments::{self, NewAssignment};
use ssi::store::cells::{Author, Save};
use ssi::store::{Audit, Written, cells, contributions, submissions};

use super::{Role, TestApp};

/// A cell of 2024 (`context/X.births`) as an institution says it.
pub type Said<'a> = (&'a str, Cell);

/// The institution gets the part, fills it in and signs. What it said before about the same cells it says no longer.
pub async fn signs(app: &TestApp, institution: &str, part: &str, said: &[Said<'_>]) {
    let (context, who) = (app.app.context.clone(), app.account(Role::Contributor).await.id);
    let (code, part) = (institution.to_owned(), part.to_owned());
    let said: Vec<(String, Cell)> = said.iter().map(|(cell, value)| (format!("{cell}@2024"), value.clone())).collect();
    let done = app.app.store.write(move |tx| {
        let names = json!({ "en": format!("The {code}"), "tet": format!("{code} nian") }).to_string();
        let new =
            Institution { code: code.clone(), country: Some("TLS".to_owned()), names, parent: None, closed: false };
        accounts::add_institution(tx, &new)?;
        let parts = assignments::of(tx.db(), "TLS-2024")?;
        if !parts.iter().any(|one| (&one.institution, &one.part) == (&code, &part)) {
            let new = NewAssignment {
                submission_id: "TLS-2024".to_owned(),
                part,
                institution: code.clone(),
                due_at: None,
                assigned_by: who,
                assigned_at: tx.now.naive_utc(),
            };
            assignments::add(tx, &new)?;
        }
        let layers = Layers::read(tx.db(), "TLS-2024", &Eyes::default())?;
        let layer = layers.of(&code).unwrap().clone();
        for (address, cell) in said {
            let address = address.parse().unwrap();
            let now = cells::in_layer_at(tx.db(), &layer.id, std::slice::from_ref(&address))?;
            let base_revision = now.get(&address).map_or(0, |now| now.revision);
            cells::save(tx, &layer, &Author::new(who, Origin::Typed), &Save { address, cell, base_revision })?;
        }
        contributions::set_state(tx, &layer, State::Signed)?;
        let submission = submissions::by_id(tx.db(), "TLS-2024")?;
        let edition = sheet::edition_of(&context, &submission)?;
        let layers = Layers::read(tx.db(), "TLS-2024", &Eyes::default())?;
        reconciling::take_over(tx, &edition.questionnaire, &layers, &layer, who)?;
        Ok(Written::with((), Audit::by_system("test.signed", "test".to_owned(), json!({}))))
    });
    done.await.unwrap();
}
