//! What an observation says, in words, and since when: nothing of it is more than the exports tell.

use chrono::NaiveDateTime;

use super::href;
use crate::collection::lineage::{Figure, Key, Traced};
use crate::collection::verification::figures::attributes;
use crate::sdmx::data::Labels;
use crate::sdmx::model::{AREA, Catalogue, TIME};
use crate::store::releases::Release;
use crate::web::frame::Frame;
use crate::web::pages::versions::grouped;

/// Codes that say that nothing is singled out.
const WHOLE: [&str; 2] = ["_T", "_Z"];
/// Attributes that are told elsewhere on the page, or to programs only.
const TOLD_ELSEWHERE: [&str; 4] = ["CONF_STATUS", "DECIMALS", "SUBMISSION_REF", "UNIT_MULT"];
/// The order in which attributes are told; others follow.
const FIRST: [&str; 6] = ["OBS_STATUS", BOUNDS[0], BOUNDS[1], "CURRENCY", "SOURCE", "COMMENT_OBS"];
/// Those that are figures.
const BOUNDS: [&str; 2] = ["LOWER_BOUND", "UPPER_BOUND"];

pub struct FigureText {
    pub title: String,
    /// What it is of the whole: by name of the component.
    pub about: Vec<(String, String)>,
    pub value: String,
    pub unit: String,
    pub attributes: Vec<(String, String)>,
    pub reference: String,
    pub digest: String,
    /// Since when, and until when, everybody sees it.
    pub public: String,
    /// The same for those who work on it.
    pub accepted: String,
    /// Everything that was given out under the key, the latest first; none where it is only one.
    pub others: Vec<OtherText>,
    /// Component, name and code.
    pub codes: Vec<(String, String, String)>,
    pub key: String,
    pub dataflow: String,
    pub dataflow_name: String,
    pub version: i32,
}

pub struct OtherText {
    pub href: String,
    pub reference: String,
    pub value: String,
    pub status: String,
    pub public: String,
    pub shown: bool,
}

pub(super) fn in_words(
    f: &Frame,
    catalogue: &Catalogue,
    all: &[Traced],
    one: &Traced,
    at: NaiveDateTime,
) -> FigureText {
    let (figure, release) = (&one.figure, &one.release);
    let flow = catalogue.dataflow(&figure.dataflow);
    let structure = flow.and_then(|flow| catalogue.structure_of(flow));
    let labels = flow.zip(structure).map(|(flow, of)| Labels::of(catalogue, of, flow, f.lang())).unwrap_or_default();
    let dimensions = structure.map(|structure| structure.dimensions.as_slice()).unwrap_or_default();
    let codes: Vec<(&str, &str)> =
        dimensions.iter().map(|dimension| dimension.id.as_str()).zip(figure.series.split('.')).collect();
    let name = |(component, code): &(&str, &str)| labels.code(component, code).unwrap_or(code).to_owned();
    let code = |wanted: &str| codes.iter().find(|(component, _)| *component == wanted);
    let subject = structure.and_then(|structure| structure.subject()).unwrap_or_default();
    let title: Vec<String> = [code(subject), code(AREA)].into_iter().flatten().map(name).collect();
    let single = |(component, code): &&(&str, &str)| {
        let said = [subject, AREA, "FREQ", "UNIT_MEASURE"].contains(component);
        !said && !WHOLE.contains(code)
    };
    FigureText {
        title: format!("{}, {}", title.join(" · "), figure.period),
        about: codes.iter().filter(single).map(|one| (labels.component(one.0).to_owned(), name(one))).collect(),
        value: value(f, figure),
        unit: unit(figure, &labels, code("UNIT_MEASURE").map(name)),
        attributes: told(f, figure, &labels),
        reference: reference(release),
        digest: digest(figure),
        public: public(f, figure, release, at),
        accepted: period(f, release.accepted_at, release.replaced_at),
        others: if all.len() > 1 {
            all.iter().map(|other| other_text(f, &labels, other, one, at)).collect()
        } else {
            Vec::new()
        },
        codes: codes
            .iter()
            .copied()
            .chain([(TIME, figure.period.as_str())])
            .map(|one| (labels.component(one.0).to_owned(), name(&one), one.1.to_owned()))
            .collect(),
        key: Key::of(figure).to_string(),
        dataflow: figure.dataflow.clone(),
        dataflow_name: labels.flow.clone(),
        version: release.version,
    }
}

fn reference(release: &Release) -> String {
    format!("{}-V{}", release.submission_id, release.version)
}

/// With the decimals in which it was given out.
fn value(f: &Frame, figure: &Figure) -> String {
    let value = figure.value.as_deref().and_then(|text| text.parse().ok());
    value.map_or_else(|| f.m("lineage-no-value"), |value| f.t.decimal(&value))
}

fn unit(figure: &Figure, labels: &Labels, unit: Option<String>) -> String {
    let attributes = attributes(figure).unwrap_or_default();
    let multiplied = attributes.get("UNIT_MULT").filter(|code| *code != "0");
    let multiplied = multiplied.and_then(|code| labels.code("UNIT_MULT", code)).map(str::to_owned);
    unit.into_iter().chain(multiplied).collect::<Vec<_>>().join(" · ")
}

fn status(figure: &Figure, labels: &Labels) -> String {
    let code = attributes(figure).unwrap_or_default().remove("OBS_STATUS").unwrap_or_default();
    labels.code("OBS_STATUS", &code).map_or(code.clone(), str::to_owned)
}

fn told(f: &Frame, figure: &Figure, labels: &Labels) -> Vec<(String, String)> {
    fn place(name: &str) -> usize {
        FIRST.iter().position(|first| *first == name).unwrap_or(FIRST.len())
    }
    let mut all: Vec<(String, String)> = attributes(figure).unwrap_or_default().into_iter().collect();
    all.retain(|(name, _)| !TOLD_ELSEWHERE.contains(&name.as_str()));
    all.sort_by_key(|(name, _)| place(name));
    let words = |name: &str, text: String| match text.parse() {
        Ok(bound) if BOUNDS.contains(&name) => f.t.decimal(&bound),
        _ => labels.code(name, &text).map_or_else(|| text.clone(), str::to_owned),
    };
    all.into_iter().map(|(name, text)| (labels.component(&name).to_owned(), words(&name, text))).collect()
}

/// The digest of the version, as the observation names it.
fn digest(figure: &Figure) -> String {
    let named = attributes(figure).unwrap_or_default().remove("SUBMISSION_REF").unwrap_or_default();
    grouped(named.rsplit('/').next().unwrap_or_default())
}

fn public(f: &Frame, figure: &Figure, release: &Release, at: NaiveDateTime) -> String {
    match release.released_at {
        _ if !figure.free => f.m("lineage-never-public"),
        None => f.m("lineage-not-public"),
        Some(from) if from > at => f.m1("lineage-public-later", "from", f.t.date_time(from.and_utc())),
        Some(from) => period(f, from, release.withdrawn_at),
    }
}

fn period(f: &Frame, from: NaiveDateTime, until: Option<NaiveDateTime>) -> String {
    let from = f.t.date_time(from.and_utc());
    match until {
        None => f.m1("lineage-since", "from", from),
        Some(until) => f.m2("lineage-until", "from", from, "until", f.t.date_time(until.and_utc())),
    }
}

fn other_text(f: &Frame, labels: &Labels, other: &Traced, one: &Traced, at: NaiveDateTime) -> OtherText {
    OtherText {
        href: href(f, &other.figure, Some(other.release.version)),
        reference: reference(&other.release),
        value: value(f, &other.figure),
        status: status(&other.figure, labels),
        public: public(f, &other.figure, &other.release, at),
        shown: other.release.id == one.release.id,
    }
}
