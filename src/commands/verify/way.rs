//! The way back from one observation, in lines for the operator.

use chrono::{DateTime, NaiveDateTime, SecondsFormat, Utc};

use crate::collection::lineage::{CellWay, Inside, Key, RateWay, Traced, Way, Written};
use crate::collection::verification::figures::attributes;
use crate::domain::cells::{Cell, Origin};
use crate::domain::indicators::Component;

fn line(head: &str, text: &str) {
    println!("{head:<14} {text}");
}

fn below(head: &str, text: &str) {
    println!("  {head:<12} {text}");
}

fn moment(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

fn instant(at: NaiveDateTime) -> String {
    moment(at.and_utc())
}

/// What was given out, and since when.
pub(super) fn figure(one: &Traced) {
    let (figure, release) = (&one.figure, &one.release);
    line("observation", &format!("{} of {}", Key::of(figure), figure.dataflow));
    below("OBS_VALUE", figure.value.as_deref().unwrap_or("none"));
    for (name, value) in attributes(figure).unwrap_or_default() {
        below(&name, &value);
    }
    line("accepted", &period(Some(release.accepted_at), release.replaced_at));
    line(
        "public",
        &match figure.free {
            true => period(release.released_at, release.withdrawn_at),
            false => "never, it is not free".to_owned(),
        },
    );
}

fn period(from: Option<NaiveDateTime>, until: Option<NaiveDateTime>) -> String {
    match (from, until) {
        (None, _) => "not yet".to_owned(),
        (Some(from), None) => format!("since {}", instant(from)),
        (Some(from), Some(until)) => format!("{} until {}", instant(from), instant(until)),
    }
}

/// What was given out under the same key by other releases.
pub(super) fn others(all: &[Traced], one: &Traced) {
    for other in all.iter().filter(|other| other.release.id != one.release.id) {
        let value = other.figure.value.as_deref().unwrap_or("none");
        let (version, accepted) = (other.release.version, instant(other.release.accepted_at));
        line("also", &format!("{value} of version {version}, accepted {accepted}"));
    }
}

pub(super) fn inside(inside: &Inside) {
    let version = &inside.version;
    let sealed = instant(version.created_at);
    line("version", &format!("{}-V{}, sealed {sealed} by {}", version.submission_id, version.number, inside.sealed_by));
    below("sha256", &version.sha256);
    below("previous", version.previous_sha256.as_deref().unwrap_or("none, it is the first"));
    let content = &inside.content;
    below("definition", &format!("{}/{} {}", content.questionnaire, content.edition, content.definition_sha256));
    if let Some(revision) = &content.revision {
        below("corrects", &format!("version {}: {}", revision.corrects, revision.reason));
    }
    match &inside.way {
        Way::Cell(way) => cell(inside, way),
        Way::Rate(way) => rate(way),
        Way::Unknown => line("from", "nothing that the definition of the version knows"),
    }
    for said in &inside.said {
        let part = said.statement.module.as_deref().unwrap_or("the whole");
        let (stance, text) = (said.statement.stance, words(&said.text));
        line("group", &format!("{stance} by {}, {}, of {part}{text}", said.name, moment(said.at)));
    }
}

fn words(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!(": {}", text.replace('\n', " ")) }
}

fn cell(inside: &Inside, way: &CellWay) {
    let name = |account: &str| inside.names.get(account).cloned().unwrap_or_else(|| account.to_owned());
    line("cell", &way.address.to_string());
    match &way.cell {
        Some(sealed) => {
            below("value", &in_short(sealed));
            let texts = [("note", &sealed.note), ("source", &sealed.source)];
            texts.into_iter().filter_map(|(name, text)| Some((name, text.as_ref()?))).for_each(|(n, t)| below(n, t));
        }
        None => below("value", "the country gave none"),
    }
    if let Some(Written { past, said_by }) = &way.written {
        below("written", &format!("{} by {}{}", moment(past.at), past.by, origin(past.origin.as_ref())));
        for (institution, past) in said_by {
            let entered = format!("{} by {}{}", moment(past.at), past.by, origin(past.origin.as_ref()));
            below("said by", &format!("{institution}, {entered}"));
        }
    }
    if let Some(settled) = &way.settled {
        let by = format!("{} {}", name(&settled.by), settled.at);
        line("decision", &format!("{} taken, {}{}, by {by}", settled.institution, settled.code, words(&settled.text)));
        for other in &settled.others {
            below("not taken", &format!("{}: {}", other.institution, in_short(&other.cell())));
        }
    }
    for reason in &way.reasons {
        let by = format!("{} {}", name(&reason.by), reason.at);
        line("reason", &format!("{} {}{}, by {by}", reason.check, reason.code, words(&reason.text)));
    }
    if let Some(imputation) = &way.imputation {
        let (imputed, at) = (&imputation.imputed, moment(imputation.at));
        let why = words(&imputed.reason);
        line("imputed", &format!("{} {}{why}, by {}, {at}", imputed.value, imputed.method, imputation.by));
    }
}

fn origin(origin: Option<&Origin>) -> String {
    origin.map_or_else(String::new, |origin| format!(", {origin}"))
}

fn in_short(cell: &Cell) -> String {
    let value = cell.value.as_deref().unwrap_or("none");
    format!("{value}, status {}", cell.status.code())
}

fn rate(way: &RateWay) {
    let computed = &way.computed;
    let figure = |value: Option<rust_decimal::Decimal>| value.map_or_else(|| "none".to_owned(), |v| v.to_string());
    line("indicator", &computed.indicator);
    below("value", &format!("{}, before rounding", figure(computed.value)));
    below("numerator", &figure(computed.numerator));
    below("denominator", &figure(computed.denominator));
    if !computed.overlap.is_zero() {
        below("overlap", &format!("{} taken off the numerator", computed.overlap));
    }
    for Component { term, side, minus, value, cells } in &computed.components {
        let side = format!("{side:?}").to_lowercase();
        let sign = if *minus { "less " } else { "" };
        line("component", &format!("{sign}{term} of the {side}: {}", figure(*value)));
        for (address, value) in cells {
            let exported = way.exported.get(address).map(|(flow, key)| format!(", given out as {key} of {flow}"));
            below("cell", &format!("{address}: {value}{}", exported.unwrap_or_default()));
        }
    }
    for address in &computed.missing {
        below("missing", &address.to_string());
    }
}
