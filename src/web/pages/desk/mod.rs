//! The reconciliation desk: cells about which institutions say different things, side by side, what they are asked, and
//! what is decided.

mod asking;
mod checks;
mod filter;
mod lines;
mod rules;
mod talk;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

pub use self::asking::{ask, asking_about, show as asking};
pub use self::checks::show as contradictions;
use self::filter::Filter;
use self::lines::{Group, Lines};
pub use self::rules::{act as rule, show as rules};
use self::talk::Talk;
use super::form::Choice as Entry;
use crate::app::App;
use crate::collection::accounts::Secret;
use crate::collection::reconciling::{self, Choice, Comparison, Conflict, LONGEST, Refusal, Why};
use crate::collection::sheet::{self, Names};
use crate::domain::contributions::Agreement;
use crate::store::Db;
use crate::store::accounts::{self, Institution};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page_with, see_other};
use crate::web::permission::Coordinate;
use crate::web::posted::Posted;

#[derive(Template)]
#[template(path = "desk.html")]
struct DeskPage {
    f: Frame,
    modules: Vec<Measured>,
    /// Of all modules together, where there are several.
    whole: Option<Measured>,
    filter: Filter,
    institutions: Vec<Entry>,
    groups: Vec<Group>,
    /// Conflicts that the filter lets through.
    found: usize,
    pages: usize,
    reasons: Vec<Entry>,
    problem: Option<String>,
    done: Option<String>,
    /// Whether something can be decided now.
    open: bool,
    /// What was chosen and not accepted: code and text of the reason.
    code: String,
    text: String,
    longest: usize,
    key: String,
}

/// How far institutions agree about the cells of a module.
struct Measured {
    module: String,
    name: String,
    shared: usize,
    agreed: usize,
    share: String,
    open: usize,
}

/// What is looked up for the page.
struct Known {
    names: Names,
    comparison: Comparison,
    institutions: Vec<Institution>,
    talk: Talk,
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
    let known = look_up(app, coordinate).await?;
    let q = &known.names.edition.questionnaire;
    let f = f.in_currency(q, &known.names.answers);
    let mut filter = Filter::of(&f);
    let (wanted, found, pages) = filter.page(&known.comparison.conflicts);
    let lines =
        Lines { f: &f, names: &known.names, institutions: &known.institutions, posted: refused.as_ref().map(|r| r.1) };
    let typed = |name: &str| refused.as_ref().map(|(_, posted)| posted.text(name)).unwrap_or_default();
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let modules = measured(&f, &known);
    let group = |one: &Conflict| {
        let threads = known.talk.about(&f, &known.names, &one.address);
        Group { threads, ..lines.group(one) }
    };
    let page = DeskPage {
        whole: (modules.len() > 1).then(|| sum(&f, &known.comparison, &modules)),
        modules,
        institutions: lines.options(known.comparison.institutions()),
        groups: wanted.into_iter().map(group).collect(),
        found,
        pages,
        filter,
        reasons: lines.reasons()?,
        code: typed("code"),
        text: typed("text"),
        problem: refused.as_ref().map(|(why, _)| why.clone()),
        done: f
            .query("done")
            .and_then(|count| count.parse().ok())
            .map(|count: usize| f.m1("desk-done", "count", count)),
        open: coordinate.0.submission.shut().is_none(),
        longest: LONGEST,
        key: Secret::random()?.reveal().to_owned(),
        f: f.clone(),
    };
    page_with(status, &page)
}

async fn look_up(app: &App, coordinate: &Coordinate) -> Answer<Known> {
    let (context, submission, party) = (app.context.clone(), coordinate.0.submission.clone(), coordinate.0.party());
    let read = move |db: &mut Db| {
        let talk = Talk::load(db, &submission, party)?;
        let names = sheet::names(db, &context, &submission)?;
        let comparison = reconciling::compare(db, &names.edition.questionnaire, &names.layers)?;
        Ok(Known { comparison, institutions: accounts::institutions(db)?, talk, names })
    };
    Ok(app.store.read(read).await?)
}

/// In the order of the questionnaire.
fn measured(f: &Frame, known: &Known) -> Vec<Measured> {
    let comparison = &known.comparison;
    let one = |module: &str, agreement: &Agreement| Measured {
        open: comparison.conflicts.iter().filter(|c| c.open() && c.address.module == module).count(),
        module: module.to_owned(),
        ..measure(f, f.m(&format!("module-{module}")), *agreement)
    };
    let modules = known.names.edition.questionnaire.modules.iter();
    modules.filter_map(|m| comparison.agreement.get(&m.id).map(|agreement| one(&m.id, agreement))).collect()
}

fn sum(f: &Frame, comparison: &Comparison, modules: &[Measured]) -> Measured {
    let open = modules.iter().map(|one| one.open).sum();
    Measured { open, ..measure(f, f.m("desk-all-modules"), comparison.whole()) }
}

fn measure(f: &Frame, name: String, Agreement { shared, agreed }: Agreement) -> Measured {
    let share = agreed.saturating_mul(100).checked_div(shared).unwrap_or_default();
    Measured { module: String::new(), name, shared, agreed, share: f.t.percent(&share.into()), open: 0 }
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
            let names = sheet::names(tx.db(), &context, &view.submission)?;
            reconciling::decide(tx, &names.edition.questionnaire, &names.layers, view.person.id(), &choices, &why)
        })
        .await?;
    match done {
        Ok(count) => Ok(see_other(&format!("{}/desk?{}done={count}", f.base(), kept(&request)))),
        Err(Refusal::Shut(why)) => Err(why.into()),
        Err(why) => render(&request, &app, &coordinate, Some((refusal(&f, why), &posted))).await,
    }
}

/// What was chosen to be shown, for the way back.
fn kept(request: &HttpRequest) -> String {
    let parts = request.query_string().split('&').filter(|part| !part.is_empty() && !part.starts_with("done="));
    parts.map(|part| format!("{part}&")).collect()
}

fn refusal(f: &Frame, why: Refusal) -> String {
    match why {
        Refusal::NoReason => f.m("desk-refused-reason"),
        Refusal::LongText => f.m1("justify-text-long", "limit", LONGEST),
        Refusal::Changed | Refusal::NoSuchCandidate | Refusal::Shut(_) => f.m("desk-refused-changed"),
    }
}
