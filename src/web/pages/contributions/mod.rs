//! Who fills which part, how far each institution is and who is late; assigning for the coordinator.

pub mod institution;
pub mod part;
mod parts;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

use self::parts::choices;
use super::form::{Choice, Form};
use crate::app::App;
use crate::collection::assigning::{self, Unassigned};
use crate::collection::part_names::name;
use crate::collection::{Sheet, left, reconciling, sheet};
use crate::domain::contributions::{Eyes, Part, State};
use crate::domain::submission::Role;
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
    /// Who did something last.
    last: Option<String>,
    /// What leads to looking at all of it, for those who may.
    look: Option<String>,
    /// It keeps what it has, and gets nothing new.
    closed: bool,
    /// Questions that have an answer, and those that are asked.
    filled: usize,
    expected: usize,
}

struct PartLine {
    name: String,
    /// For those who may change it.
    href: Option<String>,
    due: Option<(String, bool)>,
    holder: Option<String>,
    /// Closed since it was given the part.
    holder_closed: bool,
}

/// What is looked up for the page.
struct Known {
    sheet: Sheet,
    parts: Vec<Assignment>,
    institutions: Vec<Institution>,
    /// Those who can fill in.
    hands: Vec<Institution>,
    layers: Vec<Layer>,
    conflicts: usize,
}

struct Layer {
    contribution: Contribution,
    last: Option<Act>,
    filled: usize,
    expected: usize,
}

pub async fn show(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    render(&request, &app, &view, Form::default()).await
}

async fn render(request: &HttpRequest, app: &App, view: &View, form: Form) -> Answer<HttpResponse> {
    let f = Frame::of(request)?.at(&view.submission);
    let (context, submission) = (app.context.clone(), view.submission.clone());
    let read = move |db: &mut Db| {
        let sheet = sheet::load(db, &context, submission.clone())?;
        let mut layers = Vec::new();
        for layer in &sheet.layers.institutional {
            let own = sheet::seen(db, &context, submission.clone(), &Eyes::of(&layer.institution))?;
            let (filled, expected) = left::in_layer(&own, layer);
            let last = acts::acts(db, layer)?.pop();
            layers.push(Layer { contribution: layer.clone(), last, filled, expected });
        }
        let open = reconciling::conflicts(db, &sheet.edition.questionnaire, &sheet.layers)?;
        Ok(Known {
            parts: assignments::of(db, &sheet.submission.id)?,
            institutions: accounts::institutions(db)?,
            hands: assigning::hands(db, &sheet)?,
            conflicts: open.iter().filter(|one| one.open()).count(),
            layers,
            sheet,
        })
    };
    let known = app.store.read(read).await?;
    let coordinates = view.roles.has(Role::Coordinator);
    let status = if form.good() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = ContributionsPage {
        institutions: known.layers.iter().map(|layer| one(&f, view, &known, layer)).collect(),
        parts: choices(&f, &known.sheet),
        known: named(&f, &known.hands),
        conflicts: known.conflicts,
        done: f.query("done").is_some(),
        form,
        assigns: coordinates && view.submission.shut().is_none(),
        coordinates,
        f: f.clone(),
    };
    page_with(status, &page)
}

/// Institutions to choose from.
fn named(f: &Frame, institutions: &[Institution]) -> Vec<Choice> {
    let choice = |one: &Institution| Choice { value: one.code.clone(), text: one.name(f.lang()) };
    institutions.iter().map(choice).collect()
}

fn name_of(f: &Frame, institutions: &[Institution], code: &str) -> String {
    institutions.iter().find(|one| one.code == code).map_or_else(|| code.to_owned(), |one| one.name(f.lang()))
}

fn one(f: &Frame, view: &View, known: &Known, layer: &Layer) -> One {
    let contribution = &layer.contribution;
    let mine = known.parts.iter().filter(|one| one.institution == contribution.institution);
    One {
        code: contribution.institution.clone(),
        name: name_of(f, &known.institutions, &contribution.institution),
        state: contribution.filling.code(),
        state_word: f.m(&format!("contribution-state-{}", contribution.filling.code())),
        parts: mine.map(|one| line(f, view, known, contribution.filling, one)).collect(),
        last: layer.last.as_ref().map(|act| done(f, act)),
        look: institution::looks(view, &contribution.institution)
            .then(|| format!("{}/contributions/{}", f.base(), contribution.institution)),
        closed: accounts::is_closed(&known.institutions, &contribution.institution),
        filled: layer.filled,
        expected: layer.expected,
    }
}

fn line(f: &Frame, view: &View, known: &Known, state: State, one: &Assignment) -> PartLine {
    PartLine {
        name: one.part.parse().map_or_else(
            |_| one.part.clone(),
            |part: Part| name(&f.t, &known.sheet.edition.questionnaire, &known.sheet.answers, &part),
        ),
        href: part::may_change(view, one).then(|| format!("{}/parts/{}", f.base(), one.id)),
        due: one.holder_due_at.or(one.due_at).map(|due| due_words(f, due, state)),
        holder_closed: one.holder.as_deref().is_some_and(|code| accounts::is_closed(&known.institutions, code)),
        holder: one.holder.as_deref().map(|code| name_of(f, &known.institutions, code)),
    }
}

/// What was done, by whom and when.
fn done(f: &Frame, act: &Act) -> String {
    let who = f.m2("contribution-by", "name", act.by.as_str(), "time", f.t.date_time(act.at));
    format!("{} · {who}", f.m(&format!("contribution-did-{}", act.action)))
}

/// The date, and whether it has passed without a signature.
fn due_words(f: &Frame, due: NaiveDateTime, state: State) -> (String, bool) {
    (f.t.date_of(due.and_utc()), due < now().naive_utc() && state != State::Signed)
}

/// Gives a part to an institution.
pub async fn assign(
    request: HttpRequest,
    app: web::Data<App>,
    coordinate: Coordinate,
    posted: Posted,
) -> Answer<HttpResponse> {
    let view = coordinate.0;
    let f = Frame::of(&request)?.at(&view.submission);
    let (context, id, who) = (app.context.clone(), view.submission.id.clone(), view.person.signed.account.clone());
    let mut form = Form::of(&posted, &FIELDS);
    let part: Option<Part> = form.value("part").parse().ok();
    if part.is_none() {
        form.refuse("part", f.m("field-choice-wrong"));
    }
    let due = day(&f, &mut form);
    let (Some(part), true) = (part, form.good()) else { return render(&request, &app, &view, form).await };
    let institution = form.value("institution").to_owned();
    let done =
        app.store.write(move |tx| assigning::assign(tx, &context, &id, &who, (&part, &institution), due)).await?;
    match done {
        Ok(()) => Ok(see_other(&format!("{}/contributions?done=1", f.base()))),
        Err(why) => {
            refuse(&f, &mut form, why)?;
            render(&request, &app, &view, form).await
        }
    }
}

/// The field `due`, which may stay empty: the end of that day.
fn day(f: &Frame, form: &mut Form) -> Option<DateTime<Utc>> {
    let typed = form.value("due").to_owned();
    let due = NaiveDate::parse_from_str(&typed, "%Y-%m-%d").ok().map(|day| end_of_day(day).and_utc());
    if due.is_none() && !typed.is_empty() {
        form.refuse("due", f.m("rounds-due-wrong"));
    }
    due
}

/// # Errors
/// When it is not for the form to say.
fn refuse(f: &Frame, form: &mut Form, why: Unassigned) -> Answer<()> {
    let (field, message) = match why {
        Unassigned::UnknownPart => ("part", "field-choice-wrong"),
        Unassigned::UnknownInstitution => ("institution", "assign-nobody-there"),
        Unassigned::Closed => ("institution", "assign-closed"),
        Unassigned::DuePast => ("due", "rounds-due-wrong"),
        Unassigned::Taken => ("institution", "assign-taken"),
        Unassigned::NotYours => return Err(Kind::NotAllowed.into()),
        Unassigned::Shut(why) => return Err(why.into()),
    };
    form.refuse(field, f.m(message));
    Ok(())
}
