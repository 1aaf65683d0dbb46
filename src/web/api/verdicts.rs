//! What reviewers say to the reasons given for warnings.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use serde_json::json;

use crate::app::App;
use crate::collection::verdicts::{self, Judging};
use crate::domain::submission::verdict::{LONGEST, Refusal};
use crate::web::errors::{Answer, Kind, Problem};
use crate::web::permission::Judge;
use crate::web::posted::Json;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    /// Key of the finding.
    finding: String,
    /// `sha256` of the justification that was seen.
    justification: String,
    verdict: String,
    #[serde(default)]
    remark: String,
    /// Also of the findings of the same check with the same reason.
    #[serde(default)]
    all: bool,
}

/// `POST …/verdicts`: a repetition writes nothing again.
pub async fn judge(
    app: web::Data<App>,
    judge: Judge,
    Json { value: wanted, .. }: Json<Wanted>,
) -> Answer<HttpResponse> {
    let judging = Judging {
        finding: wanted.finding,
        seen: wanted.justification,
        verdict: wanted.verdict.parse().map_err(|_| Kind::UnknownCode)?,
        remark: wanted.remark,
        all: wanted.all,
    };
    let (context, id, who) = (app.context.clone(), judge.0.submission.id, judge.0.person.signed.account);
    let done = app.store.write(move |tx| verdicts::judge(tx, &context, &id, &who, &judging)).await?;
    let count = done.map_err(problem)?;
    Ok(HttpResponse::Ok().json(json!({ "judged": count })))
}

fn problem(refusal: Refusal) -> Problem {
    let kind = match refusal {
        Refusal::NotNow => Kind::ActionNotPossible,
        Refusal::OtherReason => Kind::SeenBefore,
        Refusal::NoRemark | Refusal::Remark => Kind::InvalidText,
    };
    Problem::new(kind).with("limit", LONGEST.to_string())
}
