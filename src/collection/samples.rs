//! Every kind of mail with made-up data, as it would go out. A mail is a message with a subject, so that a new one is
//! here by itself.

use chrono::NaiveDate;

use super::Context;
use super::letters::{Letter, letter};
use crate::i18n::{Arg, end_of_day};
use crate::store::{Result, StoreError};

const COUNTRY: &str = "TLS";
const YEAR: i32 = 2024;
/// Who gets it, and who did what it is about.
const NAMES: [&str; 2] = ["Maria Soares", "Ana Costa"];

/// The messages of all mails.
pub fn kinds(context: &Context) -> Vec<String> {
    let has_subject = |id: &str| context.locales.written("en", id).more.iter().any(|(name, _)| name == "subject");
    let is_mail = |id: &&str| id.starts_with("mail-") && has_subject(id);
    context.locales.ids().filter(is_mail).map(str::to_owned).collect()
}

/// One of them in a language.
///
/// # Errors
/// `NotFound` when there is no mail of that name.
pub fn sample(context: &Context, language: &str, kind: &str) -> Result<Letter> {
    if !kinds(context).iter().any(|known| known == kind) {
        return Err(StoreError::NotFound);
    }
    let reader = context.locales.reader(language);
    let page = format!("{}/{language}", context.public_url);
    let due = end_of_day(NaiveDate::from_ymd_opt(YEAR + 1, 6, 30).unwrap_or_default()).and_utc();
    let secret = "0".repeat(64);
    let place = [
        ("country", Arg::from(reader.text(&format!("code-CL_AREA-{COUNTRY}")))),
        ("year", Arg::from(YEAR.to_string())),
        ("due", Arg::from(reader.date_time(due))),
    ];
    let [country, year, _] = place.clone();
    let (day, state) = (reader.date_of(due), reader.text("state-draft"));
    let line = [country, year, ("due", day.into()), ("state", state.into()), ("asked", Arg::from(1))];
    let line = reader.with("mail-digest-line", &line);
    let own = [
        ("name", Arg::from(NAMES[0])),
        ("who", Arg::from(NAMES[1])),
        ("comment", Arg::from(reader.text("sample-comment"))),
        ("part", Arg::from(reader.text("group-whole"))),
        ("institution", Arg::from(reader.text("sample-institution"))),
        ("reference", Arg::from(format!("{COUNTRY}-{YEAR}-V1"))),
        ("digest", Arg::from(secret)),
        ("time", Arg::from(reader.date_time(due))),
        ("before", Arg::from(reader.date_time(due - chrono::TimeDelta::days(30)))),
        ("count", Arg::from(1)),
        ("days", Arg::from(7)),
        ("questions", Arg::from(reader.text("sample-question"))),
        ("lines", Arg::from(line)),
        ("unsubscribe", Arg::from(format!("{page}/unsubscribe/{}", "0".repeat(64)))),
        ("link", Arg::from(format!("{page}/{COUNTRY}/{YEAR}"))),
    ];
    letter(context, &reader, kind, &[place.as_slice(), own.as_slice()].concat())
}
