//! Rounds: one collection each, with its edition, reference year and dates.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::db::on_db;
use super::moment::Moment;
use super::schema::round;
use super::{Db, Result, Tx};
use crate::domain::submission::Way;

#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = round)]
pub struct Round {
    pub id: String,
    pub questionnaire: String,
    pub edition: String,
    /// Reference year.
    pub year: i32,
    #[diesel(deserialize_as = Moment)]
    pub opens_at: NaiveDateTime,
    #[diesel(deserialize_as = Moment)]
    pub due_at: NaiveDateTime,
    /// From then on no country can change or submit anything.
    pub closed_at: Option<NaiveDateTime>,
    /// How many members of the statistics group have to stand behind a version before it is sent; 0: none.
    pub quorum: i32,
}

impl Round {
    pub fn way(&self) -> Way {
        if self.quorum > 0 { Way::ByGroup } else { Way::Straight }
    }
}

pub fn all(db: &mut Db) -> Result<Vec<Round>> {
    Ok(round::table.order(round::year.desc()).select(Round::as_select()).load(db)?)
}

pub fn open(tx: &mut Tx<'_>, new: &Round) -> Result<()> {
    on_db!(tx.db(), c => diesel::insert_into(round::table).values(new).execute(c))?;
    Ok(())
}

/// False: it is so already, or there is no such round.
pub fn set_closed(tx: &mut Tx<'_>, id: &str, closed: bool) -> Result<bool> {
    let at = closed.then(|| tx.now.naive_utc());
    let one = round::table.filter(round::id.eq(id));
    let set = round::closed_at.eq(at);
    let changed = if closed {
        diesel::update(one.filter(round::closed_at.is_null())).set(set).execute(tx.db())?
    } else {
        diesel::update(one.filter(round::closed_at.is_not_null())).set(set).execute(tx.db())?
    };
    Ok(changed == 1)
}
