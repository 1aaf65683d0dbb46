//! As of which day an institution took its figures out of its own system.

use chrono::{Datelike, NaiveDate};

use super::Refusal;

/// A year with four digits that was mistyped is no day of any register.
const FIRST_YEAR: i32 = 1900;

/// What was typed as a day, `2026-01-31`; empty: no day is given.
///
/// # Errors
/// What is no date, and a day that has yet to come.
pub fn extracted_on(typed: &str, today: NaiveDate) -> Result<Option<NaiveDate>, Refusal> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let day = NaiveDate::parse_from_str(typed, "%Y-%m-%d").ok().filter(|day| day.year() >= FIRST_YEAR);
    let day = day.ok_or(Refusal::ExtractUnclear)?;
    if day > today { Err(Refusal::ExtractAhead) } else { Ok(Some(day)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_of_an_extract_has_come_and_is_a_date() {
        let day = |text: &str| NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap();
        let read = |text: &str| extracted_on(text, day("2026-11-27"));
        assert_eq!(read(" "), Ok(None));
        assert_eq!(read(" 2026-11-27 "), Ok(Some(day("2026-11-27"))));
        assert_eq!(read("2026-11-28"), Err(Refusal::ExtractAhead));
        for wrong in ["27/11/2026", "2026-02-30", "0202-11-27", "yesterday", "2026-11"] {
            assert_eq!(read(wrong), Err(Refusal::ExtractUnclear), "{wrong}");
        }
    }
}
