//! Opening a round for a country: last year's schemes and benefits are laid out again, its figures are not.

use serde_json::json;

use super::{Context, Edition, assigning, sheet};
use crate::domain::cells::{Cell, Origin, Row};
use crate::domain::questionnaire::{Address, Questionnaire};
use crate::domain::submission::Content;
use crate::store::cells::{Author, Save};
use crate::store::editions::{self, Used};
use crate::store::rounds::{self, Round};
use crate::store::{Audit, Result, Tx, Written, cells, rows, submissions, versions};

/// Opens the round if it is new, and the country's submission in it.
///
/// # Errors
/// `Exists` when the country already has a submission in this round.
pub fn open(
    tx: &mut Tx<'_>,
    context: &Context,
    by: i64,
    round: &Round,
    country: &str,
    institution: &str,
) -> Result<Written<String>> {
    let edition = context.editions.of(&round.questionnaire, &round.edition, country)?;
    keep_edition(tx, context, round, country, &edition)?;
    if !rounds::all(tx.db())?.iter().any(|r| r.id == round.id) {
        rounds::open(tx, round)?;
    }
    let before = last_before(tx, country, round.year)?;
    let earlier = latest_before(tx, country, round.year)?;
    let id = submissions::open(tx, country, round, institution)?;
    if let Some(earlier) = earlier {
        let earlier = context.editions.carried(earlier, &edition.questionnaire);
        lay_out_again(tx, &edition.questionnaire, &earlier, &id, by, round.year)?;
    }
    let assigned = match before {
        Some(before) => assigning::carry_over(tx, context, &before, &id, by)?,
        None => 0,
    };
    let detail = json!({ "round": round.id, "assigned": assigned });
    Ok(Written::with(id.clone(), Audit::by(by, "round.open", format!("submission:{id}"), detail)))
}

/// From now on the files of a published edition cannot be others without being noticed.
fn keep_edition(tx: &mut Tx<'_>, context: &Context, round: &Round, country: &str, own: &Edition) -> Result<()> {
    let core = context.editions.get(&round.questionnaire, &round.edition)?;
    let of = |country: &str, edition: &Edition| Used {
        questionnaire: round.questionnaire.clone(),
        edition: round.edition.clone(),
        country: country.to_owned(),
        sha256: edition.questionnaire.digest.clone(),
    };
    if core.published {
        editions::keep(tx, &of("", &core))?;
    }
    if own.published && own.questionnaire.digest != core.questionnaire.digest {
        editions::keep(tx, &of(country, own))?;
    }
    Ok(())
}

/// The return of the country before this year, accepted or not.
fn last_before(tx: &mut Tx<'_>, country: &str, year: i32) -> Result<Option<String>> {
    let all = submissions::all(tx.db(), Some(&[country.to_owned()]))?;
    Ok(all.into_iter().filter(|one| one.round.year < year).max_by_key(|one| one.round.year).map(|one| one.id))
}

fn latest_before(tx: &mut Tx<'_>, country: &str, year: i32) -> Result<Option<Content>> {
    for earlier in submissions::all(tx.db(), Some(&[country.to_owned()]))?.into_iter().filter(|s| s.round.year < year) {
        if let Some(version) = versions::accepted(tx.db(), &earlier.id)? {
            return sheet::content(&version.content).map(Some);
        }
    }
    Ok(None)
}

/// Rows that have not ended, with their names and codes. Figures are asked anew: a copied figure looks like an answer.
fn lay_out_again(
    tx: &mut Tx<'_>,
    q: &Questionnaire,
    earlier: &Content,
    submission: &str,
    by: i64,
    year: i32,
) -> Result<()> {
    let kept: Vec<Row> =
        earlier.rows.iter().filter(|row| !row.closed && !ended(q, earlier, row, year)).cloned().collect();
    rows::add(tx, submission, &kept)?;
    let contribution = submissions::contribution(tx, submission)?;
    let by = Author::new(by, Origin::Carried);
    for (address, cell) in &earlier.cells {
        let stays = q.question(&address.question_ref()).is_some_and(|question| !question.kind.is_number());
        let in_row = address.row.as_ref().is_none_or(|id| kept.iter().any(|r| &r.id == id));
        if stays && in_row && cell.value.is_some() {
            let cell = Cell { value: cell.value.clone(), ..Cell::default() };
            cells::save(tx, &contribution, &by, &Save { address: address.in_year(year), cell, base_revision: 0 })?;
        }
    }
    Ok(())
}

fn ended(q: &Questionnaire, earlier: &Content, row: &Row, year: i32) -> bool {
    let Some((list, question)) = q.list(&row.list).and_then(|l| l.closed.as_ref().map(|c| (l, c))) else {
        return false;
    };
    let address = Address::new(&list.module, Some(&row.id), question, &[], earlier.year);
    earlier.cells.get(&address).and_then(Cell::decimal).is_some_and(|end| end < rust_decimal::Decimal::from(year))
}
