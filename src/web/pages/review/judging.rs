//! The box in which a reviewer accepts or rejects one reason, and what comes out of it.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

use super::explained::{Explained, explained, verdict_text};
use super::{Loaded, Missing, build, load};
use crate::app::App;
use crate::collection::findings::Judged;
use crate::collection::verdicts::{self, Judging};
use crate::domain::checks::Severity;
use crate::domain::submission::Role;
use crate::domain::submission::Verdict;
use crate::domain::submission::verdict::{LONGEST, Refusal, under_review};
use crate::store::submissions;
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page_with, see_other};
use crate::web::pages::findings::anchor;
use crate::web::permission::{Judge, View};
use crate::web::posted::Posted;

/// What a reviewer types.
#[derive(Debug)]
pub struct VerdictBox {
    pub anchor: String,
    pub key: String,
    /// Names the reason that is seen.
    pub mark: String,
    /// Id of the check.
    pub check: String,
    /// How many other findings of the check have the same reason.
    pub others: usize,
    pub all: bool,
    pub remark: String,
    pub longest: usize,
    pub problem: Option<String>,
}

/// A verdict that was not taken.
pub(super) struct Refused {
    judging: Judging,
    why: Refusal,
}

pub async fn judge(request: HttpRequest, app: web::Data<App>, judge: Judge, posted: Posted) -> Answer<HttpResponse> {
    let mut view = judge.0;
    let frame = Frame::of(&request)?.at(&view.submission);
    let judging = Judging {
        finding: posted.text("finding"),
        seen: posted.text("seen"),
        verdict: posted.text("verdict").parse().map_err(|_| Kind::BadRequest)?,
        remark: posted.text("remark").replace("\r\n", "\n"),
        all: posted.get("all").is_some(),
    };
    let (context, id, who) = (app.context.clone(), view.submission.id.clone(), view.person.signed.account.clone());
    let typed = judging.clone();
    match app.store.write(move |tx| verdicts::judge(tx, &context, &id, &who, &typed)).await? {
        Ok(count) => Ok(see_other(&format!("{}/review?judged={count}#{}", frame.base(), anchor(&judging.finding)))),
        Err(why) => {
            let status = match why {
                Refusal::NotNow | Refusal::OtherReason => StatusCode::CONFLICT,
                Refusal::NoRemark | Refusal::Remark => StatusCode::UNPROCESSABLE_ENTITY,
            };
            // As it is now: perhaps somebody gave it back meanwhile.
            let id = view.submission.id.clone();
            view.submission = app.store.read(move |db| submissions::by_id(db, &id)).await?;
            let loaded = load(&app, &view).await?;
            page_with(status, &build(frame, &view, &loaded, &Missing::Verdict(Refused { judging, why })))
        }
    }
}

/// Where and why a verdict was not taken.
pub(super) fn problem(f: &Frame, missing: &Missing) -> Option<(String, String)> {
    let Missing::Verdict(refused) = missing else { return None };
    Some((anchor(&refused.judging.finding), words(f, refused.why)))
}

fn words(f: &Frame, why: Refusal) -> String {
    f.m1(&format!("verdict-refused-{}", why.code()), "limit", LONGEST)
}

pub(super) fn rejected(judged: &Judged) -> bool {
    judged.verdict.as_ref().is_some_and(|given| given.verdict == Verdict::Rejected)
}

/// A finding with its reason, what was said to it this year and last, and the box to say something.
pub(super) fn boxed(f: &Frame, view: &View, loaded: &Loaded, judged: &Judged, missing: &Missing) -> Explained {
    let reason = judged.reason.as_ref();
    let before = reason.and_then(|reason| loaded.last_year.about(reason));
    let judges = under_review(view.submission.state) && view.roles.has(Role::Reviewer);
    Explained {
        verdict: judged.verdict.as_ref().map(|given| verdict_text(f, given, false)),
        last_year: before.map(|given| verdict_text(f, given, true)),
        judging: reason.filter(|_| judges && judged.finding.severity == Severity::Warning).map(|reason| {
            let key = judged.finding.key();
            let same = |other: &&Judged| other.reason.as_ref().is_some_and(|other| verdicts::same_words(other, reason));
            let typed = match missing {
                Missing::Verdict(refused) if refused.judging.finding == key => Some(refused),
                _ => None,
            };
            VerdictBox {
                anchor: anchor(&key),
                check: judged.finding.check.clone(),
                mark: verdicts::mark(reason),
                others: loaded.judged.iter().filter(same).count() - 1,
                all: typed.is_some_and(|refused| refused.judging.all),
                remark: typed.map(|refused| refused.judging.remark.clone()).unwrap_or_default(),
                longest: LONGEST,
                problem: typed.map(|refused| words(f, refused.why)),
                key,
            }
        }),
        ..explained(f, &loaded.sheet, &loaded.names, judged)
    }
}
