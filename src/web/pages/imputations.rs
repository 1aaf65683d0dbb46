//! What the reviewers impute: values beside those of the country, never in their place, and the box to put one there.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::App;
use crate::collection::imputations::{self, Imputing};
use crate::collection::saving::Writing;
use crate::collection::{Sheet, sheet};
use crate::domain::cells::number::format_for_input;
use crate::domain::cells::{Cell, Scale};
use crate::domain::questionnaire::{Address, Kind as Of};
use crate::domain::submission::Role;
use crate::domain::submission::imputation::{LONGEST, METHODS, Refusal, Typed, open};
use crate::store::imputations::Imputation;
use crate::store::submissions;
use crate::web::cell_value::{self, CellText};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page_with, see_other};
use crate::web::pages::finding_text::{self, Link};
use crate::web::permission::{Ask, View};
use crate::web::posted::Posted;

#[derive(Template)]
#[template(path = "imputations.html")]
struct ImputationsPage {
    f: Frame,
    country: String,
    reviewer: bool,
    /// Whether the reader can change something now.
    open: bool,
    imputed: Vec<ImputedText>,
    asked: Option<Asked>,
    /// Why something was not saved, and the field that is meant.
    problem: Option<(&'static str, String)>,
    longest: usize,
}

impl ImputationsPage {
    fn wrong(&self, field: &str) -> bool {
        self.problem.as_ref().is_some_and(|(wrong, _)| *wrong == field)
    }
}

/// One value that holds, beside that of the country.
pub struct ImputedText {
    pub id: i64,
    pub link: Link,
    pub theirs: CellText,
    pub ours: CellText,
    pub method: String,
    pub reason: String,
    pub by: String,
    pub time: String,
    pub version: i32,
}

/// The box for a value, with what was typed into it.
struct Asked {
    link: Link,
    theirs: CellText,
    last_year: CellText,
    seen: Option<i64>,
    typed: Typed,
    /// Codes to choose from; none for figures.
    codes: Vec<Choice>,
    /// Of those codes several may be chosen.
    several: bool,
    methods: Vec<(String, String)>,
}

struct Choice {
    code: String,
    name: String,
    chosen: bool,
}

/// What was not done, and why.
struct Refused {
    imputing: Imputing,
    why: Refusal,
}

pub async fn show(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    render(&request, &app, &view, None).await
}

/// Puts a value there, or takes one back.
pub async fn impute(request: HttpRequest, app: web::Data<App>, ask: Ask, posted: Posted) -> Answer<HttpResponse> {
    let mut view = ask.0;
    let frame = Frame::of(&request)?.at(&view.submission);
    let typed = Typed {
        value: posted.all("value").collect::<Vec<_>>().join("|"),
        method: posted.text("method"),
        reason: posted.text("reason"),
    };
    let imputing = Imputing {
        address: posted.text("address"),
        seen: posted.get("seen").and_then(|id| id.parse().ok()),
        typed: posted.get("remove").is_none().then_some(typed),
    };
    let writing = Writing::Typed(frame.t.convention(), Scale::Units);
    let (context, id, who) = (app.context.clone(), view.submission.id.clone(), view.person.signed.account.clone());
    let doing = imputing.clone();
    match app.store.write(move |tx| imputations::impute(tx, &context, &id, &who, &doing, writing)).await? {
        Ok(_) => Ok(see_other(&format!("{}/imputations", frame.base()))),
        Err(why) => {
            // As it is now: perhaps somebody gave it back meanwhile.
            let id = view.submission.id.clone();
            view.submission = app.store.read(move |db| submissions::by_id(db, &id)).await?;
            render(&request, &app, &view, Some(Refused { imputing, why })).await
        }
    }
}

async fn render(request: &HttpRequest, app: &App, view: &View, refused: Option<Refused>) -> Answer<HttpResponse> {
    let f = Frame::of(request)?.at(&view.submission);
    let (context, submission) = (app.context.clone(), view.submission.clone());
    let told = imputations::told(&submission, view.roles);
    let loaded = app.store.read(move |db| {
        let all = if told { imputations::list(db, &submission.id)? } else { Vec::new() };
        Ok((sheet::load(db, &context, submission)?, all))
    });
    let (sheet, all) = loaded.await?;
    let f = f.in_currency(&sheet.edition.questionnaire, &sheet.answers);
    let reviewer = view.roles.has(Role::Reviewer);
    let open = reviewer && open(view.submission.state);
    let status = match refused.as_ref().map(|refused| &refused.why) {
        None => StatusCode::OK,
        Some(Refusal::NotNow | Refusal::Changed) => StatusCode::CONFLICT,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let problem = refused.as_ref().map(|refused| (field(&refused.why), words(&f, &refused.why)));
    let asked = match &refused {
        Some(Refused { imputing: Imputing { address, typed: Some(typed), .. }, .. }) => {
            imputations::place(&sheet, address).map(|address| asked(&f, &sheet, &all, address, Some(typed.clone())))
        }
        Some(_) => None,
        None => match f.query("about").filter(|_| open) {
            Some(about) => {
                let address = imputations::place(&sheet, about).ok_or(Kind::NotFound)?;
                Some(asked(&f, &sheet, &all, address, None))
            }
            None => None,
        },
    };
    let page = ImputationsPage {
        country: f.country(&view.submission.country),
        reviewer,
        open,
        imputed: in_words(&f, &sheet, &all),
        asked,
        problem,
        longest: LONGEST,
        f,
    };
    page_with(status, &page)
}

/// Each with the figure of the country that it stands beside.
pub fn in_words(f: &Frame, sheet: &Sheet, all: &[(Address, Imputation)]) -> Vec<ImputedText> {
    let (q, answers) = (&sheet.edition.questionnaire, &sheet.answers);
    let shown = |address: &Address, cell: Option<&Cell>| cell_value::text(f, q, &answers.country, address, cell);
    let one = |(address, one): &(Address, Imputation)| ImputedText {
        id: one.id,
        link: finding_text::link(f, q, answers, address),
        theirs: shown(address, answers.cell(address)),
        ours: shown(address, Some(&Cell::of(&one.imputed.value))),
        method: f.code(q, METHODS, &answers.country, &one.imputed.method),
        reason: one.imputed.reason.clone(),
        by: one.by.clone(),
        time: f.t.date_time(one.at),
        version: one.version,
    };
    all.iter().map(one).collect()
}

/// The box for a cell: with what was typed, else with what is imputed there.
fn asked(f: &Frame, sheet: &Sheet, all: &[(Address, Imputation)], address: Address, typed: Option<Typed>) -> Asked {
    let (q, answers) = (&sheet.edition.questionnaire, &sheet.answers);
    let holds = all.iter().find(|(place, _)| *place == address).map(|(_, holds)| holds);
    let question = q.question_at(&address, &answers.country);
    let typed = typed.or_else(|| {
        let imputed = &holds?.imputed;
        let value = match imputed.value.parse() {
            Ok(figure) if question?.kind.is_grouped() => {
                format_for_input(&figure, f.t.convention(), question?.scale == 0)
            }
            _ => imputed.value.clone(),
        };
        Some(Typed { value, method: imputed.method.clone(), reason: imputed.reason.clone() })
    });
    let typed = typed.unwrap_or_default();
    let country = &answers.country;
    let codes = |id: &str| {
        let list = q.codelist(id, country).map(|list| list.codes.as_slice()).unwrap_or_default();
        list.iter().map(|c| (c.code.clone(), f.code(q, id, country, &c.code))).collect::<Vec<_>>()
    };
    let chosen = |code: &str| typed.value.split('|').any(|chosen| chosen == code);
    let list = question.and_then(|question| question.codelist.as_deref()).map(codes).unwrap_or_default();
    let shown = |of: &Address| cell_value::text(f, q, country, &address, answers.cell(of));
    Asked {
        link: finding_text::link(f, q, answers, &address),
        theirs: shown(&address),
        last_year: shown(&address.in_year(address.year - 1)),
        seen: holds.map(|holds| holds.id),
        codes: list.into_iter().map(|(code, name)| Choice { chosen: chosen(&code), code, name }).collect(),
        several: question.is_some_and(|question| question.kind == Of::Codes),
        methods: codes(METHODS),
        typed,
    }
}

/// The field that is meant; the list where none is.
fn field(why: &Refusal) -> &'static str {
    match why {
        Refusal::NotNow | Refusal::UnknownAddress | Refusal::Text => "imputed",
        Refusal::NoValue | Refusal::Value(_) | Refusal::Changed => "value",
        Refusal::UnknownMethod => "method",
        Refusal::NoReason | Refusal::Reason => "reason",
    }
}

fn words(f: &Frame, why: &Refusal) -> String {
    match why {
        Refusal::Value(refusal) => f.t.refusal(refusal),
        why => f.m1(&format!("impute-refused-{}", why.code()), "limit", LONGEST),
    }
}
