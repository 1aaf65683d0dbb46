//! What a person has to do now: contributors see their submissions, reviewers and administrators their work list.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::App;
use crate::domain::submission::{Role, State, editable};
use crate::i18n::in_dili;
use crate::store::submissions::{self, Submission};
use crate::store::{self, versions};
use crate::web::errors::Answer;
use crate::web::frame::{Frame, language, page, see_other};
use crate::web::permission::Person;

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage {
    f: Frame,
    greeting: String,
    /// What waits for this person, and what waits for others.
    mine: Vec<Line>,
    others: Vec<Line>,
    contributor: bool,
    administrator: bool,
    /// Address and name of each edition, newest first.
    questionnaires: Vec<(String, String)>,
}

struct Line {
    country: String,
    year: String,
    state: &'static str,
    state_word: String,
    /// How long it has been in this state.
    since: String,
    due: String,
    /// What is left of the time, while the country still fills in.
    left: Option<String>,
    overdue: bool,
    versions: usize,
    href: String,
    review: bool,
}

/// `/`: to the start page in the reader's language.
pub async fn front(request: HttpRequest, app: web::Data<App>) -> Answer<HttpResponse> {
    Ok(see_other(&format!("/{}", language(&request, &app))))
}

pub async fn show(request: HttpRequest, app: web::Data<App>, person: Person) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let country = person.country();
    let found = app
        .store
        .read(move |db| {
            let all = submissions::all(db, country.as_deref())?;
            all.into_iter().map(|s| Ok((versions::summaries(db, &s.id)?.len(), s))).collect::<store::Result<Vec<_>>>()
        })
        .await?;
    let (mine, others): (Vec<_>, Vec<_>) = found.into_iter().partition(|(_, s)| waits_for(person.role, s.state));
    let lines =
        |found: Vec<(usize, Submission)>| found.iter().map(|(versions, s)| line(&frame, s, *versions)).collect();
    page(&HomePage {
        greeting: frame.m1("home-greeting", "name", &person.signed.account.name),
        mine: lines(mine),
        others: lines(others),
        contributor: person.role == Role::Contributor,
        administrator: person.role == Role::Administrator,
        questionnaires: questionnaires(&frame, &app),
        f: frame,
    })
}

fn questionnaires(frame: &Frame, app: &App) -> Vec<(String, String)> {
    let one = |id: &str, edition: &str| {
        let href = frame.href(&format!("/questionnaires/{id}/{edition}"));
        (href, frame.m2("rounds-edition-name", "questionnaire", id.to_uppercase(), "edition", edition))
    };
    let mut all: Vec<_> =
        app.context.editions.all().map(|e| one(&e.questionnaire.id, &e.questionnaire.edition)).collect();
    all.reverse();
    all
}

/// Whose turn it is.
fn waits_for(role: Role, state: State) -> bool {
    match role {
        Role::Contributor => editable(state),
        Role::Reviewer => matches!(state, State::Submitted | State::InReview),
        Role::Administrator => matches!(state, State::Submitted | State::InReview | State::Accepted),
    }
}

fn line(frame: &Frame, submission: &Submission, versions: usize) -> Line {
    let today = in_dili(store::now()).date();
    let due = submission.round.due_at.and_utc();
    let left = (in_dili(due).date() - today).num_days();
    let days = (today - in_dili(submission.state_since).date()).num_days();
    let open = editable(submission.state);
    Line {
        country: frame.country(&submission.country),
        year: submission.round.year.to_string(),
        state: submission.state.code(),
        state_word: frame.m(&format!("state-{}", submission.state.code().replace('_', "-"))),
        since: frame.m1("home-days", "count", days.max(0)),
        due: frame.t.date_of(due),
        left: open.then(|| days_left(frame, left)),
        overdue: open && left < 0,
        versions,
        href: frame.href(&format!("/{}/{}", submission.country, submission.round.year)),
        review: versions > 0,
    }
}

fn days_left(frame: &Frame, days: i64) -> String {
    match days {
        0 => frame.m("home-due-today"),
        1.. => frame.m1("home-days-left", "count", days),
        _ => frame.m1("home-overdue", "count", -days),
    }
}
