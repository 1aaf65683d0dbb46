//! What waits for a person, and by when: a short section for each role held, then everything else there is to see.

mod group;
mod institutions;
mod questions;
mod waiting;

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use chrono::{DateTime, Utc};

use self::waiting::Section;
use crate::app::App;
use crate::domain::submission::Role;
use crate::i18n::days_between;
use crate::store::submissions::Submission;
use crate::store::{self, version_counts};
use crate::web::errors::Answer;
use crate::web::frame::{Frame, language, page, see_other};
use crate::web::permission::Person;

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage {
    f: Frame,
    greeting: String,
    roles: String,
    sections: Vec<Section>,
    others: Vec<Line>,
    administrator: bool,
    /// Has the work list.
    reviews: bool,
    /// Address and name of the board of each round, newest first; for those who review.
    boards: Vec<(String, String)>,
    /// Address and name of each edition, newest first; for those who review.
    questionnaires: Vec<(String, String)>,
}

/// The longest list that is shown to somebody who has the work list.
const FEW: usize = 50;

/// A submission that no section speaks of.
struct Line {
    name: String,
    state: &'static str,
    state_word: String,
    /// How long it has been in this state.
    since: String,
    versions: i64,
    href: String,
    review: bool,
}

/// When something is due, and what is left of the time.
struct Due {
    date: String,
    left: String,
    late: bool,
}

/// `/`: to the start page in the reader's language.
pub async fn front(request: HttpRequest, app: web::Data<App>) -> Answer<HttpResponse> {
    Ok(see_other(&format!("/{}", language(&request, &app))))
}

pub async fn show(request: HttpRequest, app: web::Data<App>, person: Person) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let (context, account) = (app.context.clone(), person.signed.account.clone());
    let (found, versions) = app
        .store
        .read(move |db| {
            let found = waiting::look_up(db, &context, account)?;
            Ok((found, version_counts::versions(db)?))
        })
        .await?;
    let mut sections = waiting::sections(&frame, &found);
    // One main action on a page: what comes first.
    if let Some(first) = sections.iter_mut().find_map(|section| section.items.first_mut()) {
        first.main = true;
    }
    let told = |s: &Submission| sections.iter().flat_map(|section| &section.items).any(|item| item.about == s.id);
    let reviews = person.roles().has(Role::Reviewer) || person.roles().has(Role::Administrator);
    let others: Vec<&Submission> = found.all.iter().filter(|s| !told(s)).collect();
    // Who reviews many countries has them in the work list.
    let listed = !reviews || others.len() <= FEW;
    let line = |s: &Submission| line(&frame, s, versions.get(&s.id).copied().unwrap_or_default(), reviews);
    page(&HomePage {
        greeting: frame.m1("home-greeting", "name", &person.signed.account.name),
        roles: frame.roles(person.roles()),
        others: if listed { others.into_iter().map(line).collect() } else { Vec::new() },
        reviews,
        administrator: person.roles().has(Role::Administrator),
        boards: if reviews { boards(&frame, &found.all) } else { Vec::new() },
        questionnaires: if reviews { questionnaires(&frame, &app) } else { Vec::new() },
        sections,
        f: frame,
    })
}

fn boards(frame: &Frame, all: &[Submission]) -> Vec<(String, String)> {
    let one = |s: &Submission| {
        let name = frame.m1("home-round", "year", s.round.year.to_string());
        (frame.href(&format!("/rounds/{}", s.round.id)), name)
    };
    let mut boards: Vec<_> = all.iter().map(one).collect();
    boards.dedup();
    boards
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

fn line(frame: &Frame, submission: &Submission, versions: i64, reviews: bool) -> Line {
    Line {
        name: name(frame, submission),
        state: submission.state.code(),
        state_word: state_word(frame, submission),
        since: since(frame, submission),
        versions,
        href: href(frame, submission),
        review: reviews && versions > 0,
    }
}

fn name(frame: &Frame, submission: &Submission) -> String {
    format!("{} · {}", frame.country(&submission.country), submission.round.year)
}

fn href(frame: &Frame, submission: &Submission) -> String {
    frame.href(&format!("/{}/{}", submission.country, submission.round.year))
}

fn state_word(frame: &Frame, submission: &Submission) -> String {
    frame.m(&format!("state-{}", submission.state.code().replace('_', "-")))
}

fn since(frame: &Frame, submission: &Submission) -> String {
    let days = days_between(submission.state_since, store::now());
    frame.m1("home-days", "count", days.max(0))
}

/// Nothing is due any more once the country has sent it.
fn due(frame: &Frame, submission: &Submission) -> Option<Due> {
    submission.shut().is_none().then(|| due_on(frame, submission.due()))
}

/// Days are counted as the reader's calendar does.
fn due_on(frame: &Frame, due: DateTime<Utc>) -> Due {
    let days = days_between(store::now(), due);
    Due {
        date: frame.t.date_of(due),
        left: match days {
            0 => frame.m("home-due-today"),
            1.. => frame.m1("home-days-left", "count", days),
            _ => frame.m1("home-overdue", "count", -days),
        },
        late: days < 0,
    }
}
