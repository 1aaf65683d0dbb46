//! A questionnaire for those who write and review it: every text in all languages, with what is missing; and as a workbook.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::App;
use crate::collection::Edition;
use crate::collection::listing::{self, CHAPTERS, Line, Part, sheets};
use crate::domain::submission::Role;
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page};
use crate::web::permission::Person;
use crate::workbook;

#[derive(Template)]
#[template(path = "listing.html")]
struct ListingPage {
    f: Frame,
    title: String,
    digest: String,
    published: bool,
    chapters: Vec<Chapter>,
    /// Only lines that lack something.
    open: bool,
    counts: Vec<Count>,
    columns: Vec<(String, String)>,
    lines: Vec<LineText>,
    here: String,
}

struct Chapter {
    code: &'static str,
    name: String,
    current: bool,
}

/// What one language lacks, over the whole listing.
struct Count {
    text: String,
}

struct LineText {
    id: String,
    part: Part,
    part_name: String,
    about: String,
    texts: Vec<Cell>,
}

struct Cell {
    lang: String,
    text: Option<String>,
    more: Vec<String>,
    draft: bool,
    lacks: bool,
}

impl LineText {
    /// Modules, tables and lists begin something.
    fn heads(&self) -> bool {
        matches!(self.part, Part::Module | Part::Table | Part::CodeList | Part::Indicator)
    }
}

pub async fn show(request: HttpRequest, app: web::Data<App>, person: Person) -> Answer<HttpResponse> {
    let f = Frame::of(&request)?;
    let edition = edition(&request, &app, &f, &person)?;
    let lines = listing::of(&edition, &app.context.locales);
    let languages = app.context.locales.languages();
    let chosen = f.query("chapter").unwrap_or(CHAPTERS[0].0);
    let (code, parts) = CHAPTERS.iter().find(|(code, _)| *code == chosen).ok_or(Kind::NotFound)?;
    let open = f.query("open").is_some();
    let shown = lines.iter().filter(|line| parts.contains(&line.part));
    let shown = shown.filter(|l| !open || !l.lacking(languages).is_empty() || !l.drafts(languages).is_empty());
    let q = &edition.questionnaire;
    page(&ListingPage {
        title: f.m2("rounds-edition-name", "questionnaire", q.id.to_uppercase(), "edition", q.edition.as_str()),
        digest: q.digest.clone(),
        published: edition.published,
        chapters: CHAPTERS
            .iter()
            .map(|(code, _)| Chapter { code, name: f.m(&format!("listing-{code}")), current: *code == chosen })
            .collect(),
        open,
        counts: f.languages.iter().map(|l| count(&f, &lines, languages, &l.code, &l.name)).collect(),
        columns: f.languages.iter().map(|l| (l.code.clone(), l.name.clone())).collect(),
        lines: shown.map(|line| text(&f, line, languages)).collect(),
        here: format!("{}?chapter={code}", f.href(&f.here)),
        f,
    })
}

pub async fn download(request: HttpRequest, app: web::Data<App>, person: Person) -> Answer<HttpResponse> {
    let f = Frame::of(&request)?;
    let edition = edition(&request, &app, &f, &person)?;
    let (context, reader) = (app.context.clone(), f.t.clone());
    let name = format!("{}-{}.xlsx", edition.questionnaire.id, edition.questionnaire.edition);
    let made = web::block(move || {
        let lines = listing::of(&edition, &context.locales);
        workbook::write(&sheets::of(&lines, &reader))
    });
    let book = made.await.map_err(|_| Kind::Internal)?.map_err(|error| {
        tracing::error!(%error, "the listing could not be written");
        Kind::Internal
    })?;
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .body(book))
}

/// With what a country adds, when the address asks for it.
fn edition(request: &HttpRequest, app: &App, f: &Frame, person: &Person) -> Answer<std::sync::Arc<Edition>> {
    if !person.roles().has(Role::Reviewer) && !person.roles().has(Role::Administrator) {
        return Err(Kind::NotAllowed.into());
    }
    let part = |name: &str| request.match_info().get(name).unwrap_or_default().to_owned();
    let country = f.query("country").unwrap_or_default();
    app.context.editions.of(&part("id"), &part("edition"), country).map_err(|_| Kind::NotFound.into())
}

fn count(f: &Frame, lines: &[Line], languages: &[String], code: &str, name: &str) -> Count {
    let lacking = lines.iter().filter(|l| l.lacking(languages).contains(&code)).count();
    let drafts = lines.iter().filter(|l| l.drafts(languages).contains(&code)).count();
    let args = [("language", name.into()), ("missing", lacking.into()), ("drafts", drafts.into())];
    Count { text: f.t.with("listing-count", &args) }
}

fn text(f: &Frame, line: &Line, languages: &[String]) -> LineText {
    let lacking = line.lacking(languages);
    let cell = |(written, lang): (&crate::i18n::Written, &String)| Cell {
        lang: lang.clone(),
        text: written.text.clone(),
        more: written.more.iter().map(|(_, text)| text.clone()).collect(),
        draft: written.draft,
        lacks: lacking.contains(&lang.as_str()),
    };
    LineText {
        id: line.id.clone(),
        part: line.part,
        part_name: f.m(&format!("part-{}", line.part.code())),
        about: line.about.clone(),
        texts: line.texts.iter().zip(languages).map(cell).collect(),
    }
}
