//! One part that is assigned: its date, whose hands it is in, and handing it to a department and back.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::{day, due_words, name_of, named, refuse};
use crate::app::App;
use crate::collection::assigning::{self, Change};
use crate::collection::part_names::name;
use crate::collection::{Sheet, sheet};
use crate::domain::contributions::State;
use crate::domain::submission::Role;
use crate::store::accounts::{self, Institution};
use crate::store::assignments::{self, Assignment};
use crate::store::{Db, StoreError};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page_with, see_other};
use crate::web::pages::form::{Choice, Form};
use crate::web::permission::View;
use crate::web::posted::Posted;

const FIELDS: [&str; 2] = ["institution", "due"];

#[derive(Template)]
#[template(path = "part.html")]
struct PartPage {
    f: Frame,
    id: i64,
    name: String,
    institution: String,
    holder: Option<String>,
    due: Option<(String, bool)>,
    /// Who may take it; its institution is not among them.
    hands: Vec<Choice>,
    form: Form,
    hands_on: bool,
    takes_back: bool,
    /// Gives back what they have in hand.
    gives_back: bool,
    coordinates: bool,
}

struct Known {
    sheet: Sheet,
    one: Assignment,
    filling: State,
    institutions: Vec<Institution>,
    hands: Vec<Institution>,
}

/// Whether there is anything that this person may do with it.
pub fn may_change(view: &View, one: &Assignment) -> bool {
    let institution = view.person.signed.account.institution.as_deref();
    let may = |back| assignments::as_domain(one).is_ok_and(|one| one.may_hand(view.roles, institution, back));
    view.submission.shut().is_none() && (may(false) || (one.holder.is_some() && may(true)))
}

pub async fn show(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    render(&request, &app, &view, Form::default()).await
}

fn id(request: &HttpRequest) -> Answer<i64> {
    Ok(request.match_info().get("part").and_then(|id| id.parse().ok()).ok_or(Kind::NotFound)?)
}

async fn render(request: &HttpRequest, app: &App, view: &View, form: Form) -> Answer<HttpResponse> {
    let (f, id) = (Frame::of(request)?.at(&view.submission), id(request)?);
    let (context, submission) = (app.context.clone(), view.submission.clone());
    let read = move |db: &mut Db| {
        let sheet = sheet::load(db, &context, submission)?;
        let one = assignments::one(db, &sheet.submission.id, id)?;
        let filling = sheet.layers.of(&one.institution).ok_or(StoreError::NotFound)?.filling;
        let hands = assigning::hands(db, &sheet)?;
        Ok(Known { one, filling, institutions: accounts::institutions(db)?, hands, sheet })
    };
    let known = app.store.read(read).await?;
    let one = &known.one;
    if !may_change(view, one) {
        return Err(Kind::NotFound.into());
    }
    let institution = view.person.signed.account.institution.as_deref();
    let assignment = assignments::as_domain(one)?;
    let (hands_on, back) = (
        assignment.may_hand(view.roles, institution, false),
        one.holder.is_some() && assignment.may_hand(view.roles, institution, true),
    );
    let status = if form.good() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let mut hands = known.hands.clone();
    hands.retain(|there| there.code != one.institution && Some(&there.code) != one.holder.as_ref());
    let page = PartPage {
        id,
        name: name(&f.t, &known.sheet.edition.questionnaire, &known.sheet.answers, &assignment.part),
        institution: name_of(&f, &known.institutions, &one.institution),
        holder: one.holder.as_deref().map(|code| name_of(&f, &known.institutions, code)),
        due: one.holder_due_at.or(one.due_at).map(|due| due_words(&f, due, known.filling)),
        hands: named(&f, &hands),
        hands_on,
        takes_back: back && hands_on,
        gives_back: back && !hands_on,
        coordinates: view.roles.has(Role::Coordinator),
        form,
        f: f.clone(),
    };
    page_with(status, &page)
}

pub async fn change(request: HttpRequest, app: web::Data<App>, view: View, posted: Posted) -> Answer<HttpResponse> {
    let (f, assignment) = (Frame::of(&request)?.at(&view.submission), id(&request)?);
    let mut form = Form::of(&posted, &FIELDS);
    let due = day(&f, &mut form);
    let what = posted.text("do");
    let change = match what.as_str() {
        "remove" => Change::Remove,
        "back" => Change::Back,
        "due" => Change::Due(due),
        "hand" => Change::Hand(form.value("institution").to_owned(), due),
        _ => return Err(Kind::BadRequest.into()),
    };
    if !form.good() {
        return render(&request, &app, &view, form).await;
    }
    let (context, submission) = (app.context.clone(), view.submission.id.clone());
    let who = view.person.signed.account.clone();
    let write = app.store.write(move |tx| assigning::change(tx, &context, &submission, &who, assignment, &change));
    match write.await? {
        Ok(()) => Ok(see_other(&format!("{}/contributions?done=1", f.base()))),
        Err(why) => {
            refuse(&f, &mut form, why)?;
            render(&request, &app, &view, form).await
        }
    }
}
