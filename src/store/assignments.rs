//! What is assigned to which institution.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::db::on_db;
use super::schema::{assignment, contribution};
use super::submissions::INSTITUTIONAL;
use super::{Db, Result, StoreError, Tx};
use crate::domain::contributions::{self, Division, Part, State};

#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = assignment)]
pub struct Assignment {
    pub id: i64,
    pub submission_id: String,
    pub part: String,
    pub institution: String,
    pub due_at: Option<NaiveDateTime>,
    /// The department that has it in hand for a time.
    pub holder: Option<String>,
    pub holder_due_at: Option<NaiveDateTime>,
}

#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = assignment)]
pub struct NewAssignment {
    pub submission_id: String,
    pub part: String,
    pub institution: String,
    pub due_at: Option<NaiveDateTime>,
    pub assigned_by: i64,
    pub assigned_at: NaiveDateTime,
}

/// In the order in which they were made.
pub fn of(db: &mut Db, submission: &str) -> Result<Vec<Assignment>> {
    Ok(assignment::table
        .filter(assignment::submission_id.eq(submission))
        .order(assignment::id)
        .select(Assignment::as_select())
        .load(db)?)
}

/// # Errors
/// `NotFound` when the submission has no such assignment.
pub fn one(db: &mut Db, submission: &str, id: i64) -> Result<Assignment> {
    of(db, submission)?.into_iter().find(|one| one.id == id).ok_or(StoreError::NotFound)
}

pub fn division(db: &mut Db, submission: &str) -> Result<Division> {
    Ok(Division(of(db, submission)?.iter().map(as_domain).collect::<Result<_>>()?))
}

/// A part as it is stored.
pub fn part(text: &str) -> Result<Part> {
    text.parse().map_err(|_| StoreError::Corrupt(format!("part {text}")))
}

pub fn as_domain(one: &Assignment) -> Result<contributions::Assignment> {
    let (institution, holder) = (one.institution.clone(), one.holder.clone());
    Ok(contributions::Assignment { part: part(&one.part)?, institution, holder })
}

/// Assigns a part; with the first one the institution gets a contribution of its own.
///
/// # Errors
/// `Exists` when the institution has the part already.
pub fn add(tx: &mut Tx<'_>, new: &NewAssignment) -> Result<()> {
    let (submission, institution, now) = (&new.submission_id, &new.institution, tx.now.naive_utc());
    on_db!(tx.db(), c => diesel::insert_into(assignment::table).values(new).execute(c))?;
    let layer = (
        contribution::id.eq(format!("{submission}:{institution}")),
        contribution::submission_id.eq(submission),
        contribution::institution.eq(institution),
        contribution::layer.eq(INSTITUTIONAL),
        contribution::filling.eq(State::Draft.code()),
        contribution::filling_since.eq(now),
    );
    on_db!(tx.db(), c => diesel::insert_into(contribution::table).values(layer).on_conflict_do_nothing().execute(c))?;
    Ok(())
}

/// Takes a part away again. What was filled into it stays in the layer of the institution, unseen.
pub fn remove(tx: &mut Tx<'_>, submission: &str, id: i64) -> Result<()> {
    let one = assignment::table.filter(assignment::id.eq(id)).filter(assignment::submission_id.eq(submission));
    let removed = diesel::delete(one).execute(tx.db())?;
    if removed == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Puts a part into the hands of a department, or back into those of its institution.
pub fn hand(tx: &mut Tx<'_>, id: i64, to: Option<(&str, Option<NaiveDateTime>)>) -> Result<()> {
    let (holder, due) = (to.map(|(holder, _)| holder), to.and_then(|(_, due)| due));
    let set = (assignment::holder.eq(holder), assignment::holder_due_at.eq(due));
    diesel::update(assignment::table.filter(assignment::id.eq(id))).set(set).execute(tx.db())?;
    Ok(())
}

pub fn set_due(tx: &mut Tx<'_>, id: i64, due: Option<NaiveDateTime>) -> Result<()> {
    let one = assignment::table.filter(assignment::id.eq(id));
    diesel::update(one).set(assignment::due_at.eq(due)).execute(tx.db())?;
    Ok(())
}
