//! Dates and times for a reader. Instants are kept in UTC and shown in the time of Dili, with its name.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeDelta, Utc};

use super::Reader;

/// No daylight saving in Timor-Leste.
const DILI: TimeDelta = TimeDelta::hours(9);

/// What clock and calendar in Dili show at an instant.
pub fn in_dili(instant: DateTime<Utc>) -> NaiveDateTime {
    let utc = instant.naive_utc();
    utc.checked_add_signed(DILI).unwrap_or(utc)
}

/// Days from one moment to another as the calendar of Dili counts them, whatever the hour.
pub fn days_between(from: DateTime<Utc>, to: DateTime<Utc>) -> i64 {
    (in_dili(to).date() - in_dili(from).date()).num_days()
}

/// The instant at which the clocks of Dili show this.
pub fn from_dili(shown: NaiveDateTime) -> DateTime<Utc> {
    shown.checked_sub_signed(DILI).unwrap_or(shown).and_utc()
}

/// The last minute of a day in Dili, as the store keeps it.
pub fn end_of_day(day: NaiveDate) -> NaiveDateTime {
    let last = day.and_hms_opt(23, 59, 0).unwrap_or_default();
    last - (in_dili(last.and_utc()) - last)
}

impl Reader {
    /// `18 September 2024`
    pub fn date(&self, date: NaiveDate) -> String {
        let month = self.text(&format!("month-{}", date.month()));
        self.dated("date-long", date.day().to_string(), month, date)
    }

    /// `18/09/2024`, for tables.
    pub fn date_short(&self, date: NaiveDate) -> String {
        self.dated("date-short", format!("{:02}", date.day()), format!("{:02}", date.month()), date)
    }

    /// Day, time and the name of the zone.
    pub fn date_time(&self, instant: DateTime<Utc>) -> String {
        let date = self.date_of(instant);
        self.with("date-time", &[("date", date.into()), ("time", self.time(instant).into())])
    }

    /// The day in Dili, for messages that have a place of their own for the time.
    pub fn date_of(&self, instant: DateTime<Utc>) -> String {
        self.date(in_dili(instant).date())
    }

    /// `14:30`, the time in Dili.
    pub fn time(&self, instant: DateTime<Utc>) -> String {
        in_dili(instant).format("%H:%M").to_string()
    }

    /// The name of the zone that times are shown in.
    pub fn zone(&self) -> String {
        self.text("zone-name")
    }

    fn dated(&self, id: &str, day: String, month: String, date: NaiveDate) -> String {
        // Text, because counts get group signs and a year must not.
        let year = date.year().to_string();
        self.with(id, &[("day", day.into()), ("month", month.into()), ("year", year.into())])
    }
}
