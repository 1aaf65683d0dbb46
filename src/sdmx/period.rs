//! Periods as SDMX writes them, and the days they reach over.

use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime};

/// First and last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    pub first: NaiveDate,
    pub last: NaiveDate,
}

/// `2015`, `2015-01`, `2015-A1`, `2015-S2`, `2015-T3`, `2015-Q4`, `2015-M12`, `2015-W53`, `2015-D365`, a day, or an instant of a day.
pub fn span(text: &str) -> Option<Span> {
    let (year, rest) = text.split_at_checked(4)?;
    let year = digits(year)?;
    let january = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, 1, 1)?;
    let Some(rest) = rest.strip_prefix('-') else {
        return rest.is_empty().then(|| months(january, 0, 12)).flatten();
    };
    let mut letters = rest.chars();
    match letters.next()? {
        'A' => part(letters.as_str(), 1).and_then(|_| months(january, 0, 12)),
        'S' => part(letters.as_str(), 2).and_then(|n| months(january, (n - 1) * 6, 6)),
        'T' => part(letters.as_str(), 3).and_then(|n| months(january, (n - 1) * 4, 4)),
        'Q' => part(letters.as_str(), 4).and_then(|n| months(january, (n - 1) * 3, 3)),
        'M' => part(letters.as_str(), 12).and_then(|n| months(january, n - 1, 1)),
        'W' => week(january.year(), part(letters.as_str(), 53)?),
        'D' => day(NaiveDate::from_yo_opt(january.year(), part(letters.as_str(), 366)?)?),
        _ if rest.len() == 2 => part(rest, 12).and_then(|n| months(january, n - 1, 1)),
        _ => day(date(text)?),
    }
}

/// From the first instant of a span to the last, in the form of ISO 8601.
pub fn instants(span: Span) -> (String, String) {
    (format!("{}T00:00:00", span.first), format!("{}T23:59:59", span.last))
}

fn digits(text: &str) -> Option<u32> {
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

/// A part of the year by its number, from 1.
fn part(text: &str, most: u32) -> Option<u32> {
    digits(text).filter(|number| (1..=most).contains(number))
}

fn months(january: NaiveDate, from: u32, length: u32) -> Option<Span> {
    let first = january.checked_add_months(Months::new(from))?;
    let last = first.checked_add_months(Months::new(length))?.checked_sub_days(Days::new(1))?;
    Some(Span { first, last })
}

fn week(year: i32, number: u32) -> Option<Span> {
    let first = NaiveDate::from_isoywd_opt(year, number, chrono::Weekday::Mon)?;
    Some(Span { first, last: first.checked_add_days(Days::new(6))? })
}

fn day(day: NaiveDate) -> Option<Span> {
    Some(Span { first: day, last: day })
}

fn date(text: &str) -> Option<NaiveDate> {
    let of_instant = || {
        let instant = text.split(['Z', '+']).next()?;
        NaiveDateTime::parse_from_str(instant, "%Y-%m-%dT%H:%M:%S%.f").ok().map(|instant| instant.date())
    };
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().or_else(of_instant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_reaches_from_its_first_to_its_last_day() {
        for (text, first, last) in [
            ("2015", "2015-01-01", "2015-12-31"),
            ("2015-A1", "2015-01-01", "2015-12-31"),
            ("2016-02", "2016-02-01", "2016-02-29"),
            ("2015-S2", "2015-07-01", "2015-12-31"),
            ("2015-T1", "2015-01-01", "2015-04-30"),
            ("2015-Q4", "2015-10-01", "2015-12-31"),
            ("2015-M12", "2015-12-01", "2015-12-31"),
            ("2015-W53", "2015-12-28", "2016-01-03"),
            ("2016-D366", "2016-12-31", "2016-12-31"),
            ("2015-03-04", "2015-03-04", "2015-03-04"),
            ("2015-03-04T05:06:07Z", "2015-03-04", "2015-03-04"),
            ("2015-03-04T05:06:07.5+02:00", "2015-03-04", "2015-03-04"),
        ] {
            let span = span(text).unwrap();
            assert_eq!((span.first.to_string().as_str(), span.last.to_string().as_str()), (first, last), "{text}");
        }
    }

    #[test]
    fn what_is_no_period_is_not_taken_for_one() {
        for text in [
            "",
            "15",
            "2020-13",
            "2020-0",
            "2020-Q5",
            "2020-W54",
            "2015-D366",
            "2020-02-30",
            "20x0",
            "2020-",
            "٢٠٢٠",
            "2020-Q",
        ] {
            assert_eq!(span(text), None, "{text}");
        }
    }
}
