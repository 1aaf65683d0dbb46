//! Who fills which part, how far each institution is, and what may be done now: assigning for the coordinator, handing in
//! and signing for the institution.

mod parts;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use chrono::{NaiveDate, NaiveDateTime};

use self::parts::{choices, name};
use super::form::{Choice, Form};
use crate::app::App;
use crate::collection::contributing::{self, Doing, Unassigned};
use crate::collection::{Sheet, reconciling, sheet};
use crate::domain::contributions::{Action, Part, Refusal, State, allowed};
use crate::domain::submission::{Role, editable};
use crate::i18n::end_of_day;
use crate::store::accounts::{self, Institution};
use crate::store::assignments::{self, Assignment};
use crate::store::contributions::{self as acts, Act};
use crate::store::submissions::Contribution;
use crate::store::{Db, now};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page_with, see_other};
use crate::web::permission::{Coordinate, View};
use crate::web::posted::Posted;

const FIELDS: [&str; 3] = ["part", "institution", "due"];

#[derive(Template)]
#[template(path = "contributions.html")]
struct ContributionsPage {
    f: Frame,
    institutions: Vec<One>,
    /// Choices of the form; none for those who do not assign.
    parts: Vec<Choice>,
    known: Vec<Choice>,
    form: Form,
    assigns: bool,
    problem: Option<String>,
    done: bool,
    conflicts: usize,
    coordinates: bool,
}

/// An institution with its parts.
struct One {
    code: String,
    name: String,
    state: &'static str,
    state_word: String,
    parts: Vec<PartLine>,
    /// Who did something last, and what they said.
    last: Option<(String, String)>,
    /// Code and name of each action.
    actions: Vec<(&'static str, String)>,
    needs_comment: bool,
    sha256: String,
}

struct PartLine {
    id: i64,
    name: String,
    due: Option<(String, bool)>,
    holder: Option<String>,
}

/// What is looked up for the page.
struct Known {
    sheet: Sheet,
    parts: Vec<Assignment>,
    institutions: Vec<Institution>,
    layers: Vec<(Contribution, String, Option<Act>)>,
    conflicts: usize,
}

pub async fn show(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    render(&request, &app, &view, Form::default(), None).await
}

async fn render(
    request: &HttpRequest,
    app: &App,
    view: &View,
    form: Form,
    problem: Option<String>,
) -> Answer<HttpResponse> {
    let f = Frame::of(request)?.at(&view.submission);
    let (context, submission) = (app.context.clone(), view.submission.clone());
    let read = move |db: &mut Db| {
        let sheet = sheet::load(db, &context, submission)?;
        let mut layers = Vec::new();
        for layer in &sheet.layers.institutional {
            layers.push((layer.clone(), reconciling::fingerprint(db, layer)?, acts::acts(db, layer)?.pop()));
        }
        let open = reconciling::conflicts(db, &sheet.edition.questionnaire, &sheet.layers)?;
        Ok(Known {
            parts: assignments::of(db, &sheet.submission.id)?,
            institutions: accounts::institutions(db)?,
            conflicts: open.iter().filter(|one| one.open()).count(),
            layers,
            sheet,
        })
    };
    let known = app.store.read(read).await?;
    let coordinates = view.roles.has(Role::Coordinator);
    let assigns = coordinates && editable(view.submission.state);
    let status = if form.good() && problem.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let of_country = |one: &&Institution| one.country.as_ref() == Some(&view.submission.country);
    let page = ContributionsPage {
        institutions: known.layers.iter().map(|layer| one(&f, view, &known, layer)).collect(),
        parts: choices(&f, &known.sheet),
        known: known
            .institutions
            .iter()
            .filter(of_country)
            .map(|one| Choice { value: one.code.clone(), text: one.name(f.lang()) })
            .collect(),
        conflicts: known.conflicts,
        done: f.query("done").is_some(),
        form,
        problem,
        assigns,
        coordinates,
        f: f.clone(),
    };
    page_with(status, &page)
}

fn one(f: &Frame, view: &View, known: &Known, (layer, sha256, last): &(Contribution, String, Option<Act>)) -> One {
    let named = |code: &str| {
        known.institutions.iter().find(|one| one.code == code).map_or(code.to_owned(), |one| one.name(f.lang()))
    };
    let own = view.person.signed.account.institution.as_ref() == Some(&layer.institution);
    let actions = match editable(view.submission.state) {
        true => allowed(view.roles, own, layer.filling),
        false => Vec::new(),
    };
    let mine = known.parts.iter().filter(|one| one.institution == layer.institution);
    One {
        code: layer.institution.clone(),
        name: named(&layer.institution),
        state: layer.filling.code(),
        state_word: f.m(&format!("contribution-state-{}", layer.filling.code())),
        parts: mine
            .map(|one| PartLine {
                id: one.id,
                name: one.part.parse().map_or(one.part.clone(), |part: Part| name(f, &known.sheet, &part)),
                due: one.holder_due_at.or(one.due_at).map(|due| due_words(f, due, layer.filling)),
                holder: one.holder.as_deref().map(named),
            })
            .collect(),
        last: last.as_ref().map(|act| {
            let what = f.m(&format!("contribution-did-{}", act.action));
            let who = f.m2("contribution-by", "name", act.by.as_str(), "time", f.t.date_time(act.at));
            (format!("{what} · {who}"), act.comment.clone().unwrap_or_default())
        }),
        needs_comment: actions.iter().any(|action| action.needs_comment()),
        actions: actions.iter().map(|a| (a.code(), f.m(&format!("contribution-do-{a}")))).collect(),
        sha256: sha256.clone(),
    }
}

/// The date, and whether it has passed without a signature.
fn due_words(f: &Frame, due: NaiveDateTime, state: State) -> (String, bool) {
    (f.t.date_of(due.and_utc()), due < now().naive_utc() && state != State::Signed)
}

/// Gives a part to an institution, or takes it away again.
pub async fn assign(
    request: HttpRequest,
    app: web::Data<App>,
    coordinate: Coordinate,
    posted: Posted,
) -> Answer<HttpResponse> {
    let view = coordinate.0;
    let f = Frame::of(&request)?.at(&view.submission);
    let back = format!("{}/contributions?done=1", f.base());
    let (context, id, who) = (app.context.clone(), view.submission.id.clone(), view.person.signed.account.clone());
    if let Some(assignment) = posted.get("remove") {
        let assignment: i64 = assignment.parse().map_err(|_| Kind::BadRequest)?;
        app.store.write(move |tx| contributing::remove(tx, &id, who.id, assignment)).await?;
        return Ok(see_other(&back));
    }
    let mut form = Form::of(&posted, &FIELDS);
    let part: Option<Part> = form.value("part").parse().ok();
    let day = form.value("due").to_owned();
    let due = NaiveDate::parse_from_str(&day, "%Y-%m-%d").ok().map(|day| end_of_day(day).and_utc());
    if part.is_none() {
        form.refuse("part", f.m("field-choice-wrong"));
    }
    if due.is_none() && !day.is_empty() {
        form.refuse("due", f.m("rounds-due-wrong"));
    }
    let (Some(part), true) = (part, form.good()) else { return render(&request, &app, &view, form, None).await };
    let institution = form.value("institution").to_owned();
    let done =
        app.store.write(move |tx| contributing::assign(tx, &context, &id, &who, (&part, &institution), due)).await?;
    match done {
        Ok(()) => Ok(see_other(&back)),
        Err(why) => {
            let (field, message) = match why {
                Unassigned::UnknownPart => ("part", "field-choice-wrong"),
                Unassigned::UnknownInstitution => ("institution", "assign-nobody-there"),
                Unassigned::DuePast => ("due", "rounds-due-wrong"),
                Unassigned::Taken => ("institution", "assign-taken"),
                Unassigned::Closed => return Err(Kind::Locked.into()),
            };
            form.refuse(field, f.m(message));
            render(&request, &app, &view, form, None).await
        }
    }
}

/// Hands in, signs, gives back.
pub async fn act(request: HttpRequest, app: web::Data<App>, view: View, posted: Posted) -> Answer<HttpResponse> {
    let institution = request.match_info().get("institution").unwrap_or_default().to_owned();
    let action: Action = posted.text("action").parse().map_err(|_| Kind::BadRequest)?;
    let doing = Doing { institution, action, comment: posted.text("comment"), seen: posted.text("sha256") };
    let (context, id, who) = (app.context.clone(), view.submission.id.clone(), view.person.signed.account.clone());
    let done = app.store.write(move |tx| contributing::act(tx, &context, &id, &who, &doing)).await?;
    let f = Frame::of(&request)?.at(&view.submission);
    let why = match done {
        Ok(_) => return Ok(see_other(&format!("{}/contributions?done=1", f.base()))),
        Err(Refusal::NotYours) => return Err(Kind::NotAllowed.into()),
        Err(Refusal::Closed) => return Err(Kind::Locked.into()),
        Err(Refusal::NotNow) => f.m("contribution-refused-not-now"),
        Err(Refusal::NoComment) => f.m("contribution-refused-no-comment"),
        Err(Refusal::Changed) => f.m("contribution-refused-changed"),
        Err(Refusal::Away) => f.m("contribution-refused-away"),
        Err(Refusal::Errors(count)) => f.m1("contribution-refused-errors", "count", count),
    };
    render(&request, &app, &view, Form::default(), Some(why)).await
}
