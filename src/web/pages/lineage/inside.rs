//! The way back into the answer of the country: the cell and what was decided and said about it, or what a rate is made of.

use super::to;
use crate::app::App;
use crate::collection::lineage::{self, CellWay, Inside, RateWay, Traced, Way, Written};
use crate::collection::{endorsements, imputations};
use crate::domain::submission::endorsement::Stance;
use crate::domain::submission::imputation::METHODS;
use crate::domain::submission::{Role, Roles};
use crate::store::accounts::{self, Institution};
use crate::store::cells::Past;
use crate::store::submissions;
use crate::web::cell_value::CellText;
use crate::web::errors::Answer;
use crate::web::frame::Frame;
use crate::web::pages::finding_text::Link;
use crate::web::pages::group::part;
use crate::web::pages::history::origin;
use crate::web::pages::indicators::{self, ComponentText, Details};
use crate::web::pages::settled::{self, SettledText};
use crate::web::permission::View;
use crate::web::{cell_label, cell_value};

pub struct InsideText {
    /// Who sealed the version, and when.
    pub sealed: String,
    /// What the version corrects, and why.
    pub revision: Option<(i32, String)>,
    pub cell: Option<CellWayText>,
    pub rate: Option<RateText>,
    pub decisions: Vec<SettledText>,
    pub reasons: Vec<ReasonText>,
    pub said: Vec<SaidText>,
    /// The version was laid before the statistics group.
    pub minutes: bool,
}

pub struct CellWayText {
    pub label: String,
    pub href: String,
    pub address: String,
    pub shown: CellText,
    /// Lines of who entered it and where, for those who may know.
    pub written: Vec<String>,
    /// Value, method and reason; by whom and when.
    pub imputed: Option<(String, String, String)>,
}

pub struct RateText {
    pub details: Details,
    pub components: Vec<PartText>,
}

pub struct PartText {
    pub text: ComponentText,
    /// With the link to the way back of what was given out of it.
    pub cells: Vec<(Link, String, Option<String>)>,
}

pub struct ReasonText {
    pub check: String,
    pub why: String,
    pub by: String,
}

pub struct SaidText {
    pub class: &'static str,
    pub stance: String,
    pub part: String,
    pub text: String,
    pub by: String,
}

/// Who entered a figure for which institution is for those who bring the answers together and those who review them.
fn knows_authors(roles: Roles) -> bool {
    [Role::Coordinator, Role::Reviewer, Role::Administrator].into_iter().any(|role| roles.has(role))
}

pub(super) async fn load(app: &App, f: &Frame, view: &View, one: Traced) -> Answer<InsideText> {
    let (context, id) = (app.context.clone(), view.submission.id.clone());
    let read = app.store.read(move |db| {
        let inside = lineage::inside(db, &context, &one)?;
        Ok((inside, accounts::institutions(db)?, submissions::transitions(db, &id)?))
    });
    let (inside, institutions, transitions) = read.await?;
    let minutes = endorsements::was_laid_before(&transitions, inside.version.number);
    Ok(InsideText { minutes, ..in_words(f, view, &inside, &institutions) })
}

fn in_words(f: &Frame, view: &View, inside: &Inside, institutions: &[Institution]) -> InsideText {
    let (q, answers, content) = (&inside.edition.questionnaire, &inside.answers, &inside.content);
    let f = &f.clone().in_currency(q, answers);
    let sealed = f.t.date_time(inside.version.created_at.and_utc());
    let mut text = InsideText {
        sealed: f.m2("lineage-by", "name", inside.sealed_by.as_str(), "time", sealed),
        revision: content.revision.as_ref().map(|revision| (revision.corrects, revision.reason.clone())),
        cell: None,
        rate: None,
        decisions: Vec::new(),
        reasons: Vec::new(),
        said: said(f, inside),
        minutes: false,
    };
    match &inside.way {
        Way::Cell(way) => {
            text.cell = Some(cell(f, view, inside, way, institutions));
            let settled: Vec<_> = way.settled.iter().cloned().collect();
            text.decisions = settled::in_words(f, q, answers, institutions, &settled);
            text.reasons = reasons(f, inside, way);
        }
        Way::Rate(way) => text.rate = Some(rate(f, inside, way)),
        Way::Unknown => {}
    }
    text
}

fn cell(f: &Frame, view: &View, inside: &Inside, way: &CellWay, institutions: &[Institution]) -> CellWayText {
    let (q, answers) = (&inside.edition.questionnaire, &inside.answers);
    let written = way.written.as_ref().filter(|_| knows_authors(view.roles));
    let told = way.imputation.as_ref().filter(|_| imputations::told(&view.submission, view.roles));
    CellWayText {
        label: cell_label::label(f, q, answers, &way.address),
        href: cell_label::href(f, q, answers, &way.address),
        address: way.address.to_string(),
        shown: cell_value::text(f, q, &answers.country, &way.address, way.cell.as_ref()),
        written: written.map(|written| authors(f, written, institutions)).unwrap_or_default(),
        imputed: told.map(|imputation| {
            let (imputed, time) = (&imputation.imputed, f.t.date_time(imputation.at));
            let value = imputed.value.parse().map_or_else(|_| imputed.value.clone(), |value| f.t.decimal(&value));
            let method = f.m(&format!("code-{METHODS}-{}", imputed.method));
            let by = f.m2("lineage-by", "name", imputation.by.as_str(), "time", time);
            (value, format!("{method} – {}", imputed.reason), by)
        }),
    }
}

fn authors(f: &Frame, written: &Written, institutions: &[Institution]) -> Vec<String> {
    let line = |past: &Past| {
        let by = f.m2("lineage-by", "name", past.by.as_str(), "time", f.t.date_time(past.at));
        let from = origin(f, past.origin.as_ref());
        if from.is_empty() { by } else { format!("{by}, {from}") }
    };
    let mut lines = vec![line(&written.past)];
    for (code, past) in &written.said_by {
        let known = institutions.iter().find(|known| known.code == *code);
        let name = known.map_or_else(|| code.clone(), |known| known.name(f.lang()));
        lines.push(format!("{name}: {}", line(past)));
    }
    lines
}

fn reasons(f: &Frame, inside: &Inside, way: &CellWay) -> Vec<ReasonText> {
    let name = |account: &str| inside.names.get(account).cloned().unwrap_or_default();
    let time = |at: &str| at.parse().map_or_else(|_| at.to_owned(), |at| f.t.date_time(at));
    let line = way.reasons.iter().map(|reason| ReasonText {
        check: reason.check.clone(),
        why: format!("{} – {}", f.m(&format!("code-CL_JUSTIFICATION-{}", reason.code)), reason.text),
        by: f.m2("lineage-by", "name", name(&reason.by), "time", time(&reason.at)),
    });
    line.collect()
}

fn said(f: &Frame, inside: &Inside) -> Vec<SaidText> {
    let line = inside.said.iter().map(|said| SaidText {
        class: match said.statement.stance {
            Stance::Endorse => "done",
            Stance::Reserve => "warning",
            Stance::Object => "error",
        },
        stance: f.m(&format!("stance-{}", said.statement.stance)),
        part: part(f, said.statement.module.as_deref()),
        text: said.text.clone(),
        by: f.m2("lineage-by", "name", said.name.as_str(), "time", f.t.date_time(said.at)),
    });
    line.collect()
}

fn rate(f: &Frame, inside: &Inside, way: &RateWay) -> RateText {
    let (q, answers, computed) = (&inside.edition.questionnaire, &inside.answers, &way.computed);
    let mut details = indicators::details(f, q, answers, computed, String::new());
    let texts = std::mem::take(&mut details.components);
    let version = Some(inside.version.number);
    let parts = computed.components.iter().zip(texts).map(|(component, mut text)| {
        let way_of = |address| way.exported.get(address).map(|(dataflow, key)| to(f, dataflow, key, version));
        let ways = component.cells.iter().map(|(address, _)| way_of(address));
        let cells = std::mem::take(&mut text.cells);
        PartText { cells: cells.into_iter().zip(ways).map(|((link, value), way)| (link, value, way)).collect(), text }
    });
    RateText { components: parts.collect(), details }
}
