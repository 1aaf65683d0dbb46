//! The service with a large country in it: this year a draft, the years it looks back to accepted.

use std::path::Path;

use ssi::app::App;
use ssi::collection::{sheet, transitions};
use ssi::domain::cells::pairs;
use ssi::store::cells::{self, Author, Save};
use ssi::store::{Target, Written, accounts, rows, submissions};

use super::country::{self, YEAR};
use super::{Fallible, service};

/// Returns the service and how many cells it keeps.
pub fn open(folder: &Path) -> Fallible<(App, usize)> {
    let (app, by) = service::empty(folder, Target::Sqlite(folder.join("large.sqlite")))?;
    let (context, edition) = (app.context.clone(), app.context.editions.get("ssi", "2026")?);
    let answers = country::filled(&edition.questionnaire);
    let kept = app.store.write_blocking(move |tx| {
        let (author, mut kept) = (Author::typed(by), 0);
        for year in (YEAR - sheet::YEARS_BACK)..=YEAR {
            let id = service::open_year(tx, &context, by, year)?.value;
            // A round brings the rows of the year before along.
            if rows::of(tx.db(), &id)?.is_empty() {
                rows::add(tx, &id, &pairs::left_out(&answers.rows))?;
            }
            let contribution = submissions::contribution(tx, &id)?;
            for (address, cell) in answers.cells.iter().filter(|(address, _)| address.year == year) {
                let (address, cell) = (address.clone(), cell.clone());
                cells::save(tx, &contribution, &author, &Save { address, cell, base_revision: 0 })?;
                kept += 1;
            }
            if year < YEAR {
                let person = accounts::by_id(tx.db(), by)?;
                transitions::import_accepted(tx, &context, &id, (&person, &person), "bench", false)?;
            }
        }
        Ok(Written::nothing(kept))
    })?;
    Ok((app, kept))
}
