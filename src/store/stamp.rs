//! The time that everything written in one transaction carries.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::expression::AsExpression;
use diesel::pg::Pg;
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::Timestamp;
use diesel::sqlite::Sqlite;

/// Written out once, in the form in which diesel writes times to SQLite: each row would else write it out again.
#[derive(Debug, Clone, AsExpression)]
#[diesel(sql_type = Timestamp)]
pub(super) struct Stamp {
    pub time: NaiveDateTime,
    text: String,
}

impl Stamp {
    pub fn new(now: DateTime<Utc>) -> Stamp {
        let time = now.naive_utc();
        Stamp { time, text: time.format("%F %T%.f").to_string() }
    }
}

impl ToSql<Timestamp, Pg> for Stamp {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        ToSql::<Timestamp, Pg>::to_sql(&self.time, out)
    }
}

impl ToSql<Timestamp, Sqlite> for Stamp {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(self.text.as_str());
        Ok(serialize::IsNull::No)
    }
}
