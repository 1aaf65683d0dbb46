//! What others published earlier: what is here, and taking in another table, which is looked at first.

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::form::Form;
use crate::app::App;
use crate::collection::references::{self, Fate, File, LONGEST, Plan, Told};
use crate::i18n::{Arg, in_dili};
use crate::store::references::{self as kept, Reference};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page_with};
use crate::web::permission::Person;
use crate::web::posted::Posted;

/// Lines that the preview shows.
const SHOWN: usize = 200;
const FIELDS: [&str; 2] = ["source", "file"];

#[derive(Template)]
#[template(path = "references.html")]
struct ReferencesPage {
    f: Frame,
    form: Form,
    text: String,
    told: Option<Preview>,
    here: Vec<Group>,
}

struct Preview {
    counts: String,
    /// Already written.
    taken: bool,
    /// Something would be written.
    something: bool,
    lines: Vec<LineText>,
    more: Option<String>,
}

struct LineText {
    line: String,
    figure: String,
    value: String,
    refused: bool,
    fate: String,
}

/// Values of one country that one person took in at once.
struct Group {
    country: String,
    years: String,
    count: String,
    source: String,
    file: String,
    by: String,
    date: String,
}

pub async fn show(request: HttpRequest, app: web::Data<App>, person: Person) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    render(frame, &app, person, Form::default(), String::new(), None).await
}

/// `act=preview` shows what would become of every line, `act=take` writes it.
pub async fn take(request: HttpRequest, app: web::Data<App>, person: Person, posted: Posted) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let mut form = Form::of(&posted, &FIELDS);
    let text = posted.get("text").unwrap_or_default().to_owned();
    let taking = match posted.get("act") {
        Some("take") => true,
        Some("preview") => false,
        // Nothing is lost: what was typed comes back.
        Some("change") => return render(frame, &app, person, form, text, None).await,
        _ => return Err(Kind::BadRequest.into()),
    };
    let source = form.value("source").to_owned();
    if source.is_empty() || source.chars().count() > LONGEST || source.chars().any(char::is_control) {
        form.refuse("source", frame.m1("references-missing", "limit", LONGEST));
        return render(frame, &app, person, form, text, None).await;
    }
    let name = form.value("file").chars().filter(|c| !c.is_control()).take(LONGEST).collect();
    let file = File { name, source, bytes: text.clone().into_bytes() };
    let by = person.signed.account.clone();
    let plan = references::take(&app.store, &app.context, by, file, !taking).await?;
    match plan {
        Ok(plan) => {
            let told = preview(&frame, &plan, taking);
            let (form, text) = if taking { (Form::default(), String::new()) } else { (form, text) };
            render(frame, &app, person, form, text, Some(told)).await
        }
        Err(unreadable) => {
            form.refuse("text", frame.m(&format!("references-unreadable-{}", unreadable.code())));
            render(frame, &app, person, form, text, None).await
        }
    }
}

async fn render(
    f: Frame,
    app: &App,
    person: Person,
    form: Form,
    text: String,
    told: Option<Preview>,
) -> Answer<HttpResponse> {
    let account = person.signed.account;
    let read = app.store.read(move |db| {
        let areas = kept::areas(db)?;
        let of = areas.into_iter().filter(|area| account.roles_in(area).is_some());
        of.map(|area| kept::holding(db, &area, None)).collect::<crate::store::Result<Vec<_>>>()
    });
    let here = read.await?.into_iter().flat_map(|of_area| groups(&f, of_area.into_values())).collect();
    let status = if form.good() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(status, &ReferencesPage { form, text, told, here, f })
}

fn preview(f: &Frame, plan: &Plan, taken: bool) -> Preview {
    let (new, changed) = (plan.count(|x| *x == Fate::New), plan.count(|x| matches!(x, Fate::Changed { .. })));
    let unchanged = plan.count(|x| matches!(x, Fate::Unchanged | Fate::Repeated { .. }));
    let counts: [(&str, Arg<'_>); 4] = [
        ("new", new.into()),
        ("changed", changed.into()),
        ("unchanged", unchanged.into()),
        ("refused", plan.count(Fate::refuses).into()),
    ];
    // What needs a look comes first.
    let mut lines: Vec<&Told> = plan.lines.iter().collect();
    lines.sort_by_key(|told| !told.fate.refuses());
    let more = lines.len().saturating_sub(SHOWN);
    Preview {
        counts: f.t.with(if taken { "references-taken" } else { "references-counts" }, &counts),
        taken,
        something: new + changed > 0,
        lines: lines.into_iter().take(SHOWN).map(|told| line(f, told)).collect(),
        more: (more > 0).then(|| f.m1("references-more", "count", more)),
    }
}

fn line(f: &Frame, told: &Told) -> LineText {
    let figure = told.point.as_ref().map(|point| format!("{} {} {}", point.dataflow, point.series, point.period));
    LineText {
        line: told.line.to_string(),
        figure: figure.unwrap_or_default(),
        value: told.point.as_ref().map(|point| f.t.decimal(&point.value)).unwrap_or_default(),
        refused: told.fate.refuses(),
        fate: words(f, &told.fate),
    }
}

/// What becomes of a line; of a refused one what is wrong and what to do.
pub fn words(f: &Frame, fate: &Fate) -> String {
    match fate {
        Fate::New => f.m("references-fate-new"),
        Fate::Changed { before } => f.m1("references-fate-changed", "before", f.t.decimal(before)),
        Fate::Unchanged => f.m("references-fate-unchanged"),
        Fate::Repeated { line } => f.m1("references-fate-repeated", "line", line.to_string()),
        Fate::Contradicts { line } => f.m1("references-fate-contradicts", "line", line.to_string()),
        Fate::NotYours { area } => f.m1("references-fate-not-yours", "country", f.country(area)),
        Fate::Refused(refused) => {
            let (text, place) = refused.told();
            f.m2(&format!("references-refused-{}", refused.code()), "text", text, "where", place)
        }
    }
}

fn groups(f: &Frame, references: impl Iterator<Item = Reference>) -> Vec<Group> {
    let mut found: BTreeMap<_, Vec<Reference>> = BTreeMap::new();
    for one in references {
        found.entry((one.at, one.file.clone(), one.source.clone())).or_default().push(one);
    }
    // The latest first.
    found.into_values().rev().filter_map(|of| group(f, &of)).collect()
}

fn group(f: &Frame, of: &[Reference]) -> Option<Group> {
    let first = of.first()?;
    let (from, to) = (of.iter().map(|one| &one.period).min()?, of.iter().map(|one| &one.period).max()?);
    Some(Group {
        country: f.country(&first.area),
        years: if from == to { from.clone() } else { format!("{from}–{to}") },
        count: f.t.decimal(&of.len().into()),
        source: first.source.clone(),
        file: first.file.clone(),
        by: first.by.clone(),
        date: f.t.date_short(in_dili(first.at.and_utc()).date()),
    })
}
