//! On which days those whose turn it is are reminded of a due date, and of what.

use chrono::{Days, NaiveDate};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reminder {
    Before,
    On,
    After,
}

impl Reminder {
    pub fn code(self) -> &'static str {
        match self {
            Reminder::Before => "before",
            Reminder::On => "on",
            Reminder::After => "after",
        }
    }
}

/// Days after the due date.
const DAYS: [i64; 7] = [-7, -1, 0, 7, 14, 21, 28];
/// A reminder is late by less than this, or it is left out: the service may have stood still for years.
const LATEST: i64 = 7;

/// The reminder that is to be written today, if it was not yet, with the day that it belongs to. `since`: the day on
/// which the country got the submission; what was before that reminds of nothing.
pub fn reminder(due: NaiveDate, since: NaiveDate, today: NaiveDate) -> Option<(Reminder, NaiveDate)> {
    let days = DAYS.iter().rev().filter_map(|after| Some((*after, moved(due, *after)?)));
    let (after, day) = days.into_iter().find(|(_, day)| *day <= today)?;
    let kind = match after {
        ..0 => Reminder::Before,
        0 => Reminder::On,
        _ => Reminder::After,
    };
    (day > since && (today - day).num_days() < LATEST).then_some((kind, day))
}

fn moved(day: NaiveDate, by: i64) -> Option<NaiveDate> {
    let days = Days::new(by.unsigned_abs());
    if by < 0 { day.checked_sub_days(days) } else { day.checked_add_days(days) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// Who looks every day from the opening on and writes down what is new.
    fn written(due: &str, since: &str, until: &str) -> Vec<(Reminder, String)> {
        let (due, since, until) = (day(due), day(since), day(until));
        let mut written: Vec<(Reminder, String)> = Vec::new();
        for today in since.iter_days().take_while(|day| *day <= until) {
            let new = reminder(due, since, today).map(|(kind, day)| (kind, day.to_string()));
            written.extend(new.filter(|new| !written.contains(new)));
        }
        written
    }

    #[test]
    fn reminders_come_a_week_and_a_day_before_on_the_day_and_four_weeks_after() {
        use Reminder::{After, Before, On};
        let expected = [
            (Before, "2025-06-23"),
            (Before, "2025-06-29"),
            (On, "2025-06-30"),
            (After, "2025-07-07"),
            (After, "2025-07-14"),
            (After, "2025-07-21"),
            (After, "2025-07-28"),
        ];
        assert_eq!(
            written("2025-06-30", "2025-03-01", "2026-12-31"),
            expected.map(|(kind, day)| (kind, day.to_owned()))
        );
    }

    #[test]
    fn who_got_it_later_is_not_reminded_of_what_was_before() {
        let all = written("2025-06-30", "2025-06-29", "2025-07-06");
        assert_eq!(all, [(Reminder::On, "2025-06-30".to_owned())]);
    }

    #[test]
    fn a_service_that_stood_still_writes_the_last_that_was_missed_unless_it_is_too_old() {
        let since = day("2025-01-01");
        assert_eq!(reminder(day("2025-06-30"), since, day("2025-07-02")), Some((Reminder::On, day("2025-06-30"))));
        assert_eq!(reminder(day("2025-06-30"), since, day("2025-08-04")), None);
    }
}
