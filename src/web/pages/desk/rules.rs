//! Deciding by a rule: what it would decide is shown, and exactly that is decided by a second act.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use rust_decimal::Decimal;

use super::lines::{Group, Lines};
use super::{Known, kept, look_up, refusal};
use crate::app::App;
use crate::collection::part_names;
use crate::collection::reconciling::{self, Conflict, LONGEST, Refusal, Rule};
use crate::collection::sheet;
use crate::domain::contributions::Part;
use crate::web::cell_label;
use crate::web::errors::Answer;
use crate::web::frame::{Frame, page_with, see_other};
use crate::web::pages::form::{Choice, Form};
use crate::web::permission::Coordinate;
use crate::web::posted::Posted;

const FIELDS: [&str; 5] = ["part", "prefer", "within", "code", "text"];
/// As many lines of a preview as are written out.
const SHOWN: usize = 100;

#[derive(Template)]
#[template(path = "desk_rules.html")]
struct RulesPage {
    f: Frame,
    form: Form,
    parts: Vec<Choice>,
    institutions: Vec<Choice>,
    reasons: Vec<Choice>,
    preview: Option<Shown>,
    problem: Option<String>,
    open: bool,
    longest: usize,
}

/// What the rule would decide.
struct Shown {
    rule: String,
    prefer: String,
    count: usize,
    too_far: usize,
    without: usize,
    groups: Vec<Group>,
    /// Decided as well, and not written out.
    more: usize,
    sha256: String,
}

pub async fn show(request: HttpRequest, app: web::Data<App>, coordinate: Coordinate) -> Answer<HttpResponse> {
    let f = Frame::of(&request)?.at(&coordinate.0.submission);
    // A filter of the desk is the part somebody has in mind.
    let part = f.query("module").filter(|m| !m.is_empty()).map(|m| Part::Module(m.to_owned()).to_string());
    let form = Form::with(&[
        ("part", part.as_deref().unwrap_or_default()),
        ("prefer", f.query("institution").unwrap_or_default()),
    ]);
    render(&request, &app, &coordinate, form, None, None).await
}

/// Shows what a rule would decide (`act` = `preview`), or decides what was shown (`apply`).
pub async fn act(
    request: HttpRequest,
    app: web::Data<App>,
    coordinate: Coordinate,
    posted: Posted,
) -> Answer<HttpResponse> {
    let f = Frame::of(&request)?.at(&coordinate.0.submission);
    let mut form = Form::of(&posted, &FIELDS);
    let Some(rule) = read(&f, &mut form) else { return render(&request, &app, &coordinate, form, None, None).await };
    if posted.get("act") != Some("apply") {
        return render(&request, &app, &coordinate, form, Some(rule), None).await;
    }
    let (context, view, wanted) = (app.context.clone(), coordinate.0.clone(), rule.clone());
    let (code, text, seen) = (posted.text("code"), posted.text("text"), posted.text("seen"));
    let done = app
        .store
        .write(move |tx| {
            let names = sheet::names(tx.db(), &context, &view.submission)?;
            let (q, by) = (&names.edition.questionnaire, view.person.id());
            reconciling::decide_by(tx, q, &names.layers, by, &wanted, (&code, &text), &seen)
        })
        .await?;
    match done {
        Ok(count) => Ok(see_other(&format!("{}/desk?{}done={count}", f.base(), kept(&request)))),
        Err(Refusal::Shut(why)) => Err(why.into()),
        Err(why @ (Refusal::NoReason | Refusal::LongText)) => {
            form.refuse(if form.value("code").is_empty() { "code" } else { "text" }, refusal(&f, why));
            render(&request, &app, &coordinate, form, Some(rule), None).await
        }
        Err(Refusal::Changed | Refusal::NoSuchCandidate) => {
            let why = f.m("desk-rule-changed");
            render(&request, &app, &coordinate, form, Some(rule), Some(why)).await
        }
    }
}

/// The rule of a form, or what is wrong with it.
fn read(f: &Frame, form: &mut Form) -> Option<Rule> {
    let part = form.value("part").parse().ok();
    if part.is_none() {
        form.refuse("part", f.m("field-choice-wrong"));
    }
    if form.value("prefer").is_empty() {
        form.refuse("prefer", f.m("field-choice-wrong"));
    }
    let typed = form.value("within").trim().replace(',', ".");
    let within: Option<Decimal> = typed.parse().ok().filter(|w| (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(w));
    if within.is_none() && !typed.is_empty() {
        form.refuse("within", f.m("desk-within-wrong"));
    }
    let prefer = form.value("prefer").to_owned();
    part.filter(|_| form.good()).map(|part| Rule { part, prefer, within })
}

async fn render(
    request: &HttpRequest,
    app: &App,
    coordinate: &Coordinate,
    form: Form,
    rule: Option<Rule>,
    problem: Option<String>,
) -> Answer<HttpResponse> {
    let f = Frame::of(request)?.at(&coordinate.0.submission);
    let known = look_up(app, coordinate).await?;
    let q = &known.names.edition.questionnaire;
    let f = f.in_currency(q, &known.names.answers);
    let lines = Lines { f: &f, names: &known.names, institutions: &known.institutions, posted: None };
    let status = if form.good() && problem.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = RulesPage {
        parts: parts(&f, &known),
        institutions: lines.options(known.comparison.institutions()),
        reasons: lines.reasons()?,
        preview: rule.map(|rule| shown(&f, &known, &lines, &rule)),
        form,
        problem,
        open: coordinate.0.submission.shut().is_none(),
        longest: LONGEST,
        f: f.clone(),
    };
    page_with(status, &page)
}

/// The modules, their tables and the rows in which there is something to decide.
fn parts(f: &Frame, known: &Known) -> Vec<Choice> {
    let (q, answers) = (&known.names.edition.questionnaire, &known.names.answers);
    let open: Vec<&Conflict> = known.comparison.conflicts.iter().filter(|one| one.open()).collect();
    let modules = q.modules.iter().flat_map(|module| {
        let tables = module.tables.iter().map(|table| Part::Table(module.id.clone(), table.id.clone()));
        let several = module.tables.len() > 1;
        std::iter::once(Part::Module(module.id.clone())).chain(tables.filter(move |_| several))
    });
    let rows = answers.rows.iter().filter(|row| row.parent.is_none()).map(|row| Part::Row(row.id.clone()));
    let touched = modules.chain(rows).filter(|part| open.iter().any(|one| part.covers(q, &one.address)));
    touched.map(|part| Choice { text: part_names::name(&f.t, q, answers, &part), value: part.to_string() }).collect()
}

fn shown(f: &Frame, known: &Known, lines: &Lines<'_>, rule: &Rule) -> Shown {
    let (q, answers) = (&known.names.edition.questionnaire, &known.names.answers);
    let preview = rule.preview(q, &known.comparison.conflicts);
    let part = part_names::name(&f.t, q, answers, &rule.part);
    Shown {
        rule: cell_label::rule(f, part, rule.within.map(|within| within.to_string()).as_deref()),
        prefer: lines.name(&rule.prefer),
        sha256: rule.fingerprint(&rule.choices(&preview)),
        count: preview.decided.len(),
        too_far: preview.too_far,
        without: preview.without,
        groups: preview.decided.iter().take(SHOWN).map(|one| lines.group(one)).collect(),
        more: preview.decided.len().saturating_sub(SHOWN),
    }
}

impl Shown {
    /// The value that would be taken, of the institution that is preferred.
    fn is_taken(&self, name: &String) -> bool {
        &self.prefer == name
    }
}
