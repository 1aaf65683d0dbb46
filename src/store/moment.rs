//! Times read from SQLite, which keeps them as text.

use std::str::FromStr;

use chrono::{NaiveDate, NaiveDateTime};
use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::pg::{Pg, PgValue};
use diesel::prelude::*;
use diesel::sql_types::Timestamp;
use diesel::sqlite::Sqlite;

use super::Db;

/// For `#[diesel(deserialize_as = Moment)]` on columns that are read by the thousand. Understands the one form in which
/// we write times, at once; diesel tries 18 forms, each with a format that is interpreted anew, and takes care of others.
#[derive(Debug, FromSqlRow)]
#[diesel(sql_type = Timestamp)]
pub struct Moment(NaiveDateTime);

impl From<Moment> for NaiveDateTime {
    fn from(moment: Moment) -> NaiveDateTime {
        moment.0
    }
}

impl FromSql<Timestamp, Pg> for Moment {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        FromSql::<Timestamp, Pg>::from_sql(value).map(Moment)
    }
}

impl FromSql<Timestamp, Sqlite> for Moment {
    fn from_sql(mut value: <Sqlite as Backend>::RawValue<'_>) -> deserialize::Result<Self> {
        match as_written(value.read_text()) {
            Some(time) => Ok(Moment(time)),
            None => FromSql::<Timestamp, Sqlite>::from_sql(value).map(Moment),
        }
    }
}

/// Queries that name no database take the long way.
impl FromSql<Timestamp, <Db as Connection>::Backend> for Moment {
    fn from_sql(value: <<Db as Connection>::Backend as Backend>::RawValue<'_>) -> deserialize::Result<Self> {
        FromSql::<Timestamp, <Db as Connection>::Backend>::from_sql(value).map(Moment)
    }
}

/// `2026-11-27 02:40:05`, perhaps with `.5` to `.123456789`.
fn as_written(text: &str) -> Option<NaiveDateTime> {
    let part = |from: usize, to: usize| text.get(from..to).and_then(digits::<u32>);
    let bytes = text.as_bytes();
    let marks = [(4, b'-'), (7, b'-'), (10, b' '), (13, b':'), (16, b':')];
    if !marks.iter().all(|(at, mark)| bytes.get(*at) == Some(mark)) {
        return None;
    }
    let date = NaiveDate::from_ymd_opt(digits(text.get(0..4)?)?, part(5, 7)?, part(8, 10)?)?;
    let nanoseconds = match text.get(19..)? {
        "" => 0,
        fraction => {
            let decimals = fraction.strip_prefix('.').filter(|d| d.len() <= 9)?;
            digits::<u32>(decimals)? * 10_u32.pow(9 - u32::try_from(decimals.len()).ok()?)
        }
    };
    date.and_hms_nano_opt(part(11, 13)?, part(14, 16)?, part(17, 19)?, nanoseconds)
}

/// A number without a sign.
fn digits<N: FromStr>(text: &str) -> Option<N> {
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use proptest::prelude::*;

    use super::as_written;

    proptest! {
        #[test]
        fn a_time_is_read_as_it_was_written(micros in 0_i64..253_402_300_799_999_999) {
            let time = DateTime::from_timestamp_micros(micros).unwrap().naive_utc();
            prop_assert_eq!(as_written(&time.format("%F %T%.f").to_string()), Some(time));
        }

        #[test]
        fn any_other_text_is_left_to_diesel(text in "[0-9:. +Z-]{0,30}") {
            if let Some(time) = as_written(&text) {
                prop_assert_eq!(chrono::NaiveDateTime::parse_from_str(&text, "%F %T%.f"), Ok(time));
            }
        }
    }
}
