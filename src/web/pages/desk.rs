//! The reconciliation desk: cells about which institutions say different things, side by side, and what is decided.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use rust_decimal::Decimal;

use super::form::Choice as Code;
use crate::app::App;
use crate::collection::reconciling::{self, Choice, Conflict, REASONS, Refusal, Why};
use crate::collection::{Sheet, sheet};
use crate::domain::contributions::{Agreement, agreement, digest, gap};
use crate::domain::submission::editable;
use crate::store::Db;
use crate::store::accounts::{self, Institution};
use crate::web::cell_label;
use crate::web::cell_value::{self, CellText};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page_with, see_other};
use crate::web::permission::Coordinate;
use crate::web::posted::Posted;

/// As many conflicts as one page shows.
const SHOWN: usize = 50;

#[derive(Template)]
#[template(path = "desk.html")]
struct DeskPage {
    f: Frame,
    agreement: String,
    conflicts: Vec<Line>,
    /// Conflicts beyond those that are shown.
    more: usize,
    /// Whether those that are decided are shown.
    decided: bool,
    reasons: Vec<Code>,
    problem: Option<String>,
    done: bool,
    open: bool,
    /// What was chosen and not accepted: code and text of the reason.
    code: String,
    text: String,
}

struct Line {
    address: String,
    anchor: String,
    label: String,
    href: String,
    sha256: String,
    difference: Option<String>,
    candidates: Vec<Said>,
    decision: Option<Decided>,
}

struct Said {
    institution: String,
    name: String,
    cell: CellText,
    chosen: bool,
}

struct Decided {
    heading: String,
    text: String,
    /// Somebody has said something else since.
    stale: bool,
}

struct Known {
    sheet: Sheet,
    conflicts: Vec<Conflict>,
    agreement: Agreement,
    institutions: Vec<Institution>,
}

pub async fn show(request: HttpRequest, app: web::Data<App>, coordinate: Coordinate) -> Answer<HttpResponse> {
    render(&request, &app, &coordinate, None).await
}

/// A refused decision: why, with the posted form.
type Refused<'a> = (String, &'a Posted);

async fn render(
    request: &HttpRequest,
    app: &App,
    coordinate: &Coordinate,
    refused: Option<Refused<'_>>,
) -> Answer<HttpResponse> {
    let f = Frame::of(request)?.at(&coordinate.0.submission);
    let (context, submission) = (app.context.clone(), coordinate.0.submission.clone());
    let read = move |db: &mut Db| {
        let sheet = sheet::load(db, &context, submission)?;
        let q = &sheet.edition.questionnaire;
        let offers = reconciling::offers(db, q, &sheet.layers)?;
        let agreement = agreement(offers.values().map(Vec::as_slice));
        let conflicts = reconciling::conflicts(db, q, &sheet.layers)?;
        Ok(Known { conflicts, agreement, institutions: accounts::institutions(db)?, sheet })
    };
    let known = app.store.read(read).await?;
    let f = f.in_currency(&known.sheet.edition.questionnaire, &known.sheet.answers);
    let decided = f.query("show") == Some("decided");
    let mut wanted: Vec<&Conflict> = known.conflicts.iter().filter(|one| one.open() != decided).collect();
    // What differs most stands first; where nothing can be compared, last.
    wanted.sort_by_key(|one| std::cmp::Reverse(one.share().unwrap_or(Decimal::NEGATIVE_ONE)));
    let list = known.sheet.edition.questionnaire.codelist(REASONS, "").ok_or(Kind::Internal)?;
    let typed = |name: &str| refused.as_ref().map(|(_, posted)| posted.text(name)).unwrap_or_default();
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let Agreement { shared, agreed } = known.agreement;
    let page = DeskPage {
        agreement: f.m2("desk-agreement", "agreed", agreed, "shared", shared),
        more: wanted.len().saturating_sub(SHOWN),
        conflicts: wanted.iter().take(SHOWN).map(|one| line(&f, &known, one, refused.as_ref())).collect(),
        reasons: list
            .codes
            .iter()
            .map(|c| Code { value: c.code.clone(), text: f.m(&format!("code-{REASONS}-{}", c.code)) })
            .collect(),
        code: typed("code"),
        text: typed("text"),
        problem: refused.as_ref().map(|(why, _)| why.clone()),
        done: f.query("done").is_some(),
        open: editable(coordinate.0.submission.state),
        decided,
        f: f.clone(),
    };
    page_with(status, &page)
}

fn line(f: &Frame, known: &Known, conflict: &Conflict, refused: Option<&Refused<'_>>) -> Line {
    let (q, answers) = (&known.sheet.edition.questionnaire, &known.sheet.answers);
    let address = conflict.address.to_string();
    let chosen = refused.and_then(|(_, posted)| posted.get(&format!("c:{address}")).map(str::to_owned));
    let named = |code: &str| {
        known.institutions.iter().find(|one| one.code == code).map_or(code.to_owned(), |one| one.name(f.lang()))
    };
    let said = |one: &crate::domain::contributions::Candidate| Said {
        name: named(&one.institution),
        cell: cell_value::text(f, q, &answers.country, &conflict.address, Some(&one.cell)),
        chosen: match &chosen {
            Some(code) => code == &one.institution,
            None => conflict.decision.as_ref().is_some_and(|(d, holds)| *holds && d.institution == one.institution),
        },
        institution: one.institution.clone(),
    };
    let decided = conflict.decision.as_ref().map(|(decision, holds)| Decided {
        heading: f.m2("desk-decided", "name", decision.by.as_str(), "time", f.t.date_time(decision.at)),
        text: format!("{} – {}", f.m(&format!("code-{REASONS}-{}", decision.code)), decision.text),
        stale: !holds,
    });
    Line {
        label: cell_label::label(f, q, answers, &conflict.address),
        href: cell_label::href(f, q, answers, &conflict.address),
        anchor: conflict.address.anchor(),
        sha256: digest(&conflict.candidates),
        difference: gap(&conflict.candidates).map(|(difference, share)| match share {
            Some(share) => {
                f.m2("desk-difference", "by", f.t.decimal(&difference), "share", f.t.decimal(&share.round_dp(1)))
            }
            None => f.t.decimal(&difference),
        }),
        candidates: conflict.candidates.iter().map(said).collect(),
        decision: decided,
        address,
    }
}

/// Takes the chosen values, all with one reason. Fields: `c:<address>` the institution, `s:<address>` what was shown.
pub async fn decide(
    request: HttpRequest,
    app: web::Data<App>,
    coordinate: Coordinate,
    posted: Posted,
) -> Answer<HttpResponse> {
    let mut choices = Vec::new();
    for (name, institution) in &posted.0 {
        let Some(address) = name.strip_prefix("c:").filter(|_| !institution.is_empty()) else { continue };
        choices.push(Choice {
            address: address.parse().map_err(|_| Kind::BadRequest)?,
            institution: institution.clone(),
            seen: posted.text(&format!("s:{address}")),
        });
    }
    let f = Frame::of(&request)?.at(&coordinate.0.submission);
    if choices.is_empty() {
        return render(&request, &app, &coordinate, Some((f.m("desk-refused-nothing"), &posted))).await;
    }
    let why = Why { code: posted.text("code"), text: posted.text("text"), rule: None };
    let (context, view) = (app.context.clone(), coordinate.0.clone());
    let done = app
        .store
        .write(move |tx| {
            let sheet = sheet::load(tx.db(), &context, view.submission.clone())?;
            let q = &sheet.edition.questionnaire;
            reconciling::decide(tx, q, &sheet.layers, view.person.id(), &choices, &why)
        })
        .await?;
    let message = match done {
        Ok(_) => return Ok(see_other(&format!("{}/desk?done=1", f.base()))),
        Err(Refusal::Closed) => return Err(Kind::Locked.into()),
        Err(Refusal::NoReason) => "desk-refused-reason",
        Err(Refusal::Changed | Refusal::NoSuchCandidate) => "desk-refused-changed",
    };
    render(&request, &app, &coordinate, Some((f.m(message), &posted))).await
}
