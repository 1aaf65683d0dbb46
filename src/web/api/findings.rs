//! Findings in the reader's words, and the reasons given for warnings.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{frame, list};
use crate::app::App;
use crate::collection::findings::{self, Judged, Reason};
use crate::collection::{Sheet, sheet, verdicts};
use crate::store::submissions;

use crate::web::errors::{Answer, Kind};
use crate::web::frame::Frame;
use crate::web::pages::finding_text;
use crate::web::permission::{Edit, View};
use crate::web::posted::Json;

/// `GET …/findings?lang=`
pub async fn index(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let context = app.context.clone();
    let (place, told) = (view.submission.clone(), verdicts::told(&view.submission, view.roles));
    let (sheet, judged) = app
        .store
        .read(move |db| {
            let sheet = sheet::load(db, &context, view.submission)?;
            let judged = findings::judge(&sheet)?;
            Ok((sheet, judged))
        })
        .await?;
    let frame = frame(&request, &app).at(&place).in_currency(&sheet.edition.questionnaire, &sheet.answers);
    Ok(list(judged.iter().map(|j| finding(&frame, &sheet, j, told)).collect()))
}

/// `told`: whether the reader may know yet what reviewers say to reasons.
fn finding(frame: &Frame, sheet: &Sheet, judged: &Judged, told: bool) -> Value {
    let f = &judged.finding;
    let text = finding_text::sentence(frame, &sheet.edition.questionnaire, &sheet.answers, f);
    let values: serde_json::Map<String, Value> =
        f.values.iter().map(|(name, shown)| (name.clone(), json!(shown))).collect();
    json!({
        "key": f.key(), "check": f.check, "severity": f.severity, "addresses": f.addresses, "message": text.sentence, "advice": text.advice, "values": values,
        "justification": judged.reason.as_ref().map(|r| json!({
            "code": r.code, "text": r.text, "at": r.given_at.and_utc(), "sha256": verdicts::mark(r),
            "verdict": judged.verdict.as_ref().filter(|_| told).map(verdict),
        })),
    })
}

fn verdict(given: &crate::store::verdicts::Given) -> Value {
    json!({ "verdict": given.verdict, "remark": given.remark, "by": given.by, "at": given.at })
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// Keys of findings.
    findings: Vec<String>,
    /// A code of `CL_JUSTIFICATION`.
    code: String,
    text: String,
}

/// `POST …/justifications`: one reason for several warnings.
pub async fn justify(app: web::Data<App>, edit: Edit, Json { value: given, .. }: Json<Given>) -> Answer<HttpResponse> {
    let text = given.text.trim().to_owned();
    if text.is_empty() || text.chars().count() > 1000 {
        return Err(Kind::CommentMissing.into());
    }
    let edition = app.context.editions.of(
        &edit.0.submission.round.questionnaire,
        &edit.0.submission.round.edition,
        &edit.0.submission.country,
    )?;
    if !edition
        .questionnaire
        .codelist("CL_JUSTIFICATION", &edit.0.submission.country)
        .is_some_and(|l| l.contains(&given.code))
    {
        return Err(Kind::UnknownCode.into());
    }
    let (context, submission, account) = (app.context.clone(), edit.0.submission, edit.0.person.id());
    let count = app
        .store
        .write(move |tx| {
            // As it is now, not as it was when the request came in.
            let submission = submissions::by_id(tx.db(), &submission.id)?;
            let sheet = sheet::load(tx.db(), &context, submission)?;
            findings::justify(tx, &sheet, account, &given.findings, &Reason { code: given.code, text })
        })
        .await?
        .map_err(crate::web::errors::Problem::from)?;
    Ok(HttpResponse::Ok().json(json!({ "justified": count })))
}
