//! Figures leave the house: an accepted version becomes observations for those who work on it, a published one for everybody.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDateTime, Utc};

use super::{Context, deliveries, imputations, reconciling, sheet};
use crate::domain::indicators;
use crate::domain::observations::{self, Lineage, Observation};
use crate::domain::submission::Link;
use crate::sdmx::model::TIME;
use crate::store::observations::Figure;
use crate::store::submissions::Submission;
use crate::store::versions::Version;
use crate::store::{Db, Result, StoreError, Tx, releases, versions};

/// `CONF_STATUS` of a figure that everybody may see.
const FREE: &str = "F";

/// Gives everybody what was accepted last of a submission, at once or from a later time on.
pub(super) fn publish(tx: &mut Tx<'_>, context: &Context, submission: &str, at: Option<DateTime<Utc>>) -> Result<()> {
    let now = tx.now;
    releases::publish(tx, submission, at.map_or(now, |at| at.max(now)).naive_utc())?;
    deliveries::plan_release(tx, context, submission)
}

/// Turns the latest version into the observations that leave the house, with what reviewers put into its gaps.
pub(super) fn accept(tx: &mut Tx<'_>, context: &Context, submission: &Submission) -> Result<Link> {
    let version = versions::latest(tx.db(), &submission.id)?.ok_or(StoreError::NotFound)?;
    let now = tx.now.naive_utc();
    let release = releases::begin(tx, &submission.id, version.number)?;
    let figures = figures(tx.db(), context, &version, release, now)?;
    crate::store::observations::add(tx, &figures)?;
    Ok(Link { number: version.number, sha256: version.sha256, previous_sha256: version.previous_sha256 })
}

/// The figures that a sealed version gives in a release, with what reviewers had put into its gaps until an instant. The same
/// whenever it is asked: verification relies on it.
pub(super) fn figures(
    db: &mut Db,
    context: &Context,
    version: &Version,
    release: i64,
    imputed_until: NaiveDateTime,
) -> Result<Vec<Figure>> {
    let content = sheet::content(&version.content)?;
    let edition = context.editions.of(&content.questionnaire, &content.edition, &content.country)?;
    let q = &edition.questionnaire;
    let mut answers = sheet::answers_of(db, &context.editions, q, &content)?;
    // Before anything is imputed: the indicators are those of the country's figures.
    let computed = indicators::compute(q, &answers);
    let mut lineage = of_version(version);
    lineage.remarks = reconciling::remarks(db, context, &content)?;
    imputations::lay(db, context, (&version.submission_id, imputed_until), q, &mut answers, &mut lineage)?;
    let mut figures = Vec::new();
    for flow in &q.dataflows {
        let found = observations::observations(q, &answers, &computed, &lineage, flow)
            .map_err(|e| StoreError::Corrupt(format!("{e:?}")))?;
        for observation in found {
            figures.push(figure(release, observation)?);
        }
    }
    Ok(figures)
}

/// What figures of a version say of where they come from.
pub(super) fn of_version(version: &Version) -> Lineage {
    Lineage {
        submission_ref: format!("{}-V{}", version.submission_id, version.number),
        version: version.number,
        sha256: version.sha256.clone(),
        remarks: BTreeMap::new(),
    }
}

fn figure(release_id: i64, observation: Observation) -> Result<Figure> {
    Ok(Figure {
        release_id,
        series: observation.series(),
        area: observation.code("REF_AREA").unwrap_or_default().to_owned(),
        subject: observation.subject().to_owned(),
        period: observation.code(TIME).unwrap_or_default().to_owned(),
        value: observation.value.map(|value| value.to_string()),
        free: observation.attribute("CONF_STATUS") == Some(FREE),
        attributes: serde_json::to_string(&observation.attributes)?,
        address: observation.address.map(|address| address.to_string()),
        dataflow: observation.dataflow,
        indicator: observation.indicator,
    })
}
