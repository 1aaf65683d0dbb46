//! Packages on their way to targets: planned in the transaction that makes a release public, sent afterwards, never lost.

use chrono::{Duration, NaiveDateTime};
use diesel::prelude::*;

use super::db::on_db;
use super::schema::{delivery, release};
use super::{Db, Result, Tx};

/// A target may be down for days; it is asked again, ever more slowly.
const SLOWEST: Duration = Duration::hours(6);
/// Longer than any attempt may take: a delivery whose process died is taken up again after it.
const CLAIM: Duration = Duration::minutes(15);

#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = delivery)]
pub struct Delivery {
    pub id: i64,
    /// Id of a target of the settings; it may be gone from them.
    pub target: String,
    /// The name of the package.
    pub package: String,
    /// None: everything that is public.
    pub release_id: Option<i64>,
    /// What holds then is sent, and not before.
    pub as_of: NaiveDateTime,
    pub created_at: NaiveDateTime,
    pub attempts: i32,
    pub next_at: NaiveDateTime,
    /// Somebody is at it until then.
    pub claimed_until: Option<NaiveDateTime>,
    pub files: Option<i32>,
    pub files_sent: i32,
    pub bytes: Option<i64>,
    pub bytes_sent: i64,
    pub sent_at: Option<NaiveDateTime>,
    /// What the target said.
    pub receipt: Option<String>,
    /// Given up at this time.
    pub dead_at: Option<NaiveDateTime>,
    /// Why the last attempt failed: a code that has words, and what was met.
    pub fault: Option<String>,
    pub last_error: Option<String>,
}

/// Where a delivery stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Under embargo.
    Planned,
    Waiting,
    Sending,
    /// Tried in vain, and tried again.
    Failing,
    Sent,
    Dead,
}

impl State {
    pub fn code(self) -> &'static str {
        match self {
            State::Planned => "planned",
            State::Waiting => "waiting",
            State::Sending => "sending",
            State::Failing => "failing",
            State::Sent => "sent",
            State::Dead => "dead",
        }
    }
}

impl Delivery {
    /// One that is only looked at: nobody plans it.
    pub fn rehearsed(target: &str, package: String, as_of: NaiveDateTime) -> Delivery {
        Delivery {
            id: 0,
            target: target.to_owned(),
            package,
            release_id: None,
            as_of,
            created_at: as_of,
            attempts: 0,
            next_at: as_of,
            claimed_until: None,
            files: None,
            files_sent: 0,
            bytes: None,
            bytes_sent: 0,
            sent_at: None,
            receipt: None,
            dead_at: None,
            fault: None,
            last_error: None,
        }
    }

    pub fn state(&self, now: NaiveDateTime) -> State {
        match self {
            Delivery { sent_at: Some(_), .. } => State::Sent,
            Delivery { dead_at: Some(_), .. } => State::Dead,
            Delivery { claimed_until: Some(until), .. } if *until > now => State::Sending,
            Delivery { fault: Some(_), .. } => State::Failing,
            Delivery { as_of, .. } if *as_of > now => State::Planned,
            _ => State::Waiting,
        }
    }
}

/// How far a delivery is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    pub files: i32,
    pub bytes: i64,
}

/// Plans a package for a target. False: it was planned before.
pub fn plan(tx: &mut Tx<'_>, target: &str, package: &str, release: Option<i64>, as_of: NaiveDateTime) -> Result<bool> {
    let values = (
        delivery::target.eq(target),
        delivery::package.eq(package),
        delivery::release_id.eq(release),
        delivery::as_of.eq(as_of),
        delivery::created_at.eq(tx.now.naive_utc()),
        delivery::attempts.eq(0),
        delivery::next_at.eq(as_of),
        delivery::files_sent.eq(0),
        delivery::bytes_sent.eq(0_i64),
    );
    let added =
        on_db!(tx.db(), c => diesel::insert_into(delivery::table).values(values).on_conflict_do_nothing().execute(c))?;
    tx.delivering = true;
    Ok(added == 1)
}

/// Forgets what was planned for releases of a submission that will never be public, because another overtook them.
pub fn drop_overtaken(tx: &mut Tx<'_>, submission: &str) -> Result<()> {
    let never = release::table
        .filter(release::submission_id.eq(submission))
        .filter(release::released_at.is_null())
        .select(release::id.nullable());
    let planned = delivery::table.filter(delivery::sent_at.is_null()).filter(delivery::release_id.eq_any(never));
    let ids: Vec<i64> = planned.select(delivery::id).load(tx.db())?;
    for id in ids {
        diesel::delete(delivery::table.find(id)).execute(tx.db())?;
    }
    Ok(())
}

/// When a delivery may be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// When its next attempt is due.
    Due,
    /// Now, though it failed a short while ago.
    AtOnce,
}

/// Takes the next delivery to a target, so that nobody else takes it too. A correction never overtakes what it corrects: of the
/// packages of a submission the earliest goes first, until it is sent or given up.
pub fn claim(tx: &mut Tx<'_>, target: &str, when: When, after: i64) -> Result<Option<Delivery>> {
    let now = tx.now.naive_utc();
    let open: Vec<(Delivery, Option<String>)> = delivery::table
        .left_join(release::table)
        .filter(delivery::target.eq(target.to_owned()))
        .filter(delivery::sent_at.is_null())
        .filter(delivery::dead_at.is_null())
        .order(delivery::id)
        .select((Delivery::as_select(), release::submission_id.nullable()))
        .load(tx.db())?;
    let mut before: Vec<&Option<String>> = Vec::new();
    let next = open.iter().find(|(one, submission)| {
        let first = submission.is_none() || !before.contains(&submission);
        before.push(submission);
        let due = one.as_of <= now && (when == When::AtOnce || one.next_at <= now);
        first && due && one.id > after && one.claimed_until.is_none_or(|until| until <= now)
    });
    let Some((one, _)) = next else { return Ok(None) };
    let claimed = Delivery {
        attempts: one.attempts + 1,
        claimed_until: Some(now + CLAIM),
        files_sent: 0,
        bytes_sent: 0,
        ..one.clone()
    };
    diesel::update(delivery::table.find(one.id))
        .set((
            delivery::attempts.eq(claimed.attempts),
            delivery::claimed_until.eq(claimed.claimed_until),
            delivery::files_sent.eq(0),
            delivery::bytes_sent.eq(0_i64),
        ))
        .execute(tx.db())?;
    Ok(Some(claimed))
}

/// What the package holds, now that it is made.
pub fn made(tx: &mut Tx<'_>, id: i64, whole: Progress) -> Result<()> {
    diesel::update(delivery::table.find(id))
        .set((delivery::files.eq(Some(whole.files)), delivery::bytes.eq(Some(whole.bytes))))
        .execute(tx.db())?;
    Ok(())
}

pub fn went_on(tx: &mut Tx<'_>, id: i64, sent: Progress) -> Result<()> {
    diesel::update(delivery::table.find(id))
        .set((delivery::files_sent.eq(sent.files), delivery::bytes_sent.eq(sent.bytes)))
        .execute(tx.db())?;
    Ok(())
}

pub fn sent(tx: &mut Tx<'_>, id: i64, receipt: &str) -> Result<()> {
    let one = by_id(tx.db(), id)?;
    went_on(tx, id, Progress { files: one.files.unwrap_or_default(), bytes: one.bytes.unwrap_or_default() })?;
    let none: Option<String> = None;
    diesel::update(delivery::table.find(id))
        .set((
            delivery::sent_at.eq(Some(tx.now.naive_utc())),
            delivery::receipt.eq(Some(receipt)),
            delivery::claimed_until.eq(None::<NaiveDateTime>),
            delivery::fault.eq(none.clone()),
            delivery::last_error.eq(none),
        ))
        .execute(tx.db())?;
    // What waited for this one to go first.
    tx.delivering = true;
    Ok(())
}

/// `dead`: it is not tried again unless somebody says so.
pub fn failed(tx: &mut Tx<'_>, one: &Delivery, fault: &str, error: &str, dead: bool) -> Result<()> {
    let now = tx.now.naive_utc();
    let wait = Duration::minutes(1_i64 << (one.attempts - 1).clamp(0, 9)).min(SLOWEST);
    diesel::update(delivery::table.find(one.id))
        .set((
            delivery::next_at.eq(now + wait),
            delivery::claimed_until.eq(None::<NaiveDateTime>),
            delivery::fault.eq(Some(fault)),
            delivery::last_error.eq(Some(error)),
            delivery::dead_at.eq(dead.then_some(now)),
        ))
        .execute(tx.db())?;
    Ok(())
}

/// Gives a delivery back that was taken and not ended, as if nobody had begun it.
pub fn put_back(tx: &mut Tx<'_>, one: &Delivery) -> Result<()> {
    diesel::update(delivery::table.find(one.id))
        .set((delivery::attempts.eq(one.attempts - 1), delivery::claimed_until.eq(None::<NaiveDateTime>)))
        .execute(tx.db())?;
    Ok(())
}

/// Gives a delivery that failed all its attempts again, beginning now. False: it did not fail, or somebody is at it.
pub fn revive(tx: &mut Tx<'_>, id: i64) -> Result<bool> {
    let now = tx.now.naive_utc();
    let one = by_id(tx.db(), id)?;
    if !matches!(one.state(now), State::Dead | State::Failing) {
        return Ok(false);
    }
    diesel::update(delivery::table.find(id))
        .set((delivery::dead_at.eq(None::<NaiveDateTime>), delivery::attempts.eq(0), delivery::next_at.eq(now)))
        .execute(tx.db())?;
    tx.delivering = true;
    Ok(true)
}

pub fn by_id(db: &mut Db, id: i64) -> Result<Delivery> {
    Ok(delivery::table.find(id).select(Delivery::as_select()).first(db)?)
}

/// Newest first.
pub fn newest(db: &mut Db, count: i64) -> Result<Vec<Delivery>> {
    Ok(delivery::table.order(delivery::id.desc()).limit(count).select(Delivery::as_select()).load(db)?)
}

/// Those to a target that are neither sent nor given up, oldest first.
pub fn open(db: &mut Db, target: &str) -> Result<Vec<Delivery>> {
    Ok(delivery::table
        .filter(delivery::target.eq(target))
        .filter(delivery::sent_at.is_null())
        .filter(delivery::dead_at.is_null())
        .order(delivery::id)
        .select(Delivery::as_select())
        .load(db)?)
}

/// How many to a target were given up.
pub fn dead(db: &mut Db, target: &str) -> Result<i64> {
    let dead = delivery::table.filter(delivery::target.eq(target)).filter(delivery::dead_at.is_not_null());
    Ok(dead.filter(delivery::sent_at.is_null()).count().get_result(db)?)
}

pub fn is_planned(db: &mut Db, target: &str, package: &str) -> Result<bool> {
    let same = delivery::table.filter(delivery::target.eq(target)).filter(delivery::package.eq(package));
    Ok(same.count().get_result::<i64>(db)? > 0)
}

/// How many were tried in vain: they wait for another try, or were given up.
pub fn failing(db: &mut Db) -> Result<i64> {
    let failing = delivery::table.filter(delivery::sent_at.is_null()).filter(delivery::fault.is_not_null());
    Ok(failing.count().get_result(db)?)
}

/// When everything was planned last for a target.
pub fn last_of_everything(db: &mut Db, target: &str) -> Result<Option<NaiveDateTime>> {
    Ok(delivery::table
        .filter(delivery::target.eq(target))
        .filter(delivery::release_id.is_null())
        .order(delivery::id.desc())
        .select(delivery::created_at)
        .first(db)
        .optional()?)
}
