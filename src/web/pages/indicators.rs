//! Indicators with everything they are made of: numerator, denominator, components, each down to its cells.

use std::collections::BTreeMap;

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use rust_decimal::Decimal;

use super::finding_text::{self, Link};
use crate::app::App;
use crate::collection::lineage::Key;
use crate::collection::references::{self, Beside};
use crate::collection::{Context, Edition, lineage, sheet};
use crate::domain::cells::Answers;
use crate::domain::indicators::{self, Component, Computed, Side};
use crate::domain::questionnaire::{Kind as QuestionKind, Questionnaire};
use crate::domain::submission::State;
use crate::store::submissions::Submission;
use crate::store::{Db, StoreError, versions};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page};
use crate::web::permission::View;
use crate::web::{cell_label, cell_value};

#[derive(Template)]
#[template(path = "indicators.html")]
struct IndicatorsPage {
    f: Frame,
    columns: Vec<String>,
    indicators: Vec<IndicatorText>,
    /// The accepted version the figures come from; none: what is entered now.
    accepted: Option<String>,
    /// Any other version they come from.
    version: Option<String>,
    /// Whether there is something else to look at: the accepted version, or what is entered now.
    other: bool,
    open: bool,
}

/// One indicator in words, for all its codes.
pub struct IndicatorText {
    pub id: String,
    pub name: String,
    pub help: Option<String>,
    /// By column of the page; none where the indicator is not computed for it.
    pub values: Vec<Option<String>>,
    pub numerator: String,
    pub denominator: String,
    pub details: Vec<Details>,
    /// Where it went, when the version was accepted: page and key.
    pub given_out: Vec<(String, String)>,
    /// What others published for it.
    pub beside: Vec<BesideText>,
}

/// A published value beside ours.
pub struct BesideText {
    pub source: String,
    /// Dataflow and key it was published under.
    pub key: String,
    pub ours: String,
    pub theirs: String,
    pub difference: String,
    /// By more than is tolerated.
    pub differs: bool,
}

/// One value of an indicator, taken apart.
pub struct Details {
    /// The codes it is for.
    pub heading: String,
    pub value: String,
    /// The exact value where the published one is capped.
    pub raw: Option<String>,
    pub components: Vec<ComponentText>,
    pub overlap: Option<String>,
    pub bounds: Option<(String, String)>,
    pub missing: Vec<Link>,
}

pub struct ComponentText {
    pub name: String,
    pub denominator: bool,
    pub minus: bool,
    pub value: String,
    pub cells: Vec<(Link, String)>,
}

/// What indicators are computed from.
pub struct Source {
    pub edition: std::sync::Arc<Edition>,
    pub answers: Answers,
    /// Reference of the accepted version.
    pub accepted: Option<String>,
    /// Reference of the version that was named.
    pub version: Option<String>,
    /// The number of either.
    pub sealed: Option<i32>,
    /// An accepted version exists.
    pub exists: bool,
}

/// What is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    Now,
    /// What is entered now where nothing was accepted.
    Accepted,
    Version(i32),
}

pub async fn show(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let f = Frame::of(&request)?.at(&view.submission);
    let (context, submission) = (app.context.clone(), view.submission.clone());
    let of = match (f.query("version"), f.query("of")) {
        (Some(number), _) => Of::Version(number.parse().map_err(|_| Kind::NotFound)?),
        (None, Some("accepted")) => Of::Accepted,
        (None, Some("now")) => Of::Now,
        _ if matches!(submission.state, State::Accepted | State::Published) => Of::Accepted,
        _ => Of::Now,
    };
    let id = view.submission.id.clone();
    let read = app.store.read(move |db| {
        let source = source(db, &context, submission, of)?;
        let given_out = source.sealed.map(|number| lineage::of_rates(db, &id, number)).transpose()?;
        let published = references::published(db, &context, &source.answers.country, source.answers.year)?;
        Ok((source, given_out.unwrap_or_default(), published))
    });
    let (source, given_out, published) = read.await?;
    let f = f.in_currency(&source.edition.questionnaire, &source.answers);
    let (q, answers) = (&source.edition.questionnaire, &source.answers);
    let computed = indicators::compute(q, answers);
    let (columns, mut indicators) = texts(&f, q, answers, &computed);
    let beside = references::beside(q, answers, &computed, &published);
    for indicator in &mut indicators {
        let figures = given_out.get(&indicator.id).into_iter().flatten();
        let link = |figure| (super::lineage::href(&f, figure, source.sealed), Key::of(figure).to_string());
        indicator.given_out = figures.map(link).collect();
        let own = beside.iter().filter(|one| one.observation.indicator.as_ref() == Some(&indicator.id));
        indicator.beside = own.map(|one| beside_text(&f, one)).collect();
    }
    let open = view.submission.shut().is_none();
    let other = source.version.is_none() && source.exists && open;
    page(&IndicatorsPage { columns, indicators, other, accepted: source.accepted, version: source.version, open, f })
}

/// A version, or what is entered now.
pub fn source(db: &mut Db, context: &Context, submission: Submission, of: Of) -> Result<Source, StoreError> {
    let id = submission.id.clone();
    let accepted = versions::accepted(db, &id)?;
    let exists = accepted.is_some();
    let sealed = match of {
        Of::Now => None,
        Of::Accepted => accepted,
        Of::Version(number) => Some(versions::get(db, &id, number)?),
    };
    let Some(version) = sealed else {
        let sheet = sheet::load(db, context, submission)?;
        let (edition, answers) = (sheet.edition, sheet.answers);
        return Ok(Source { edition, answers, accepted: None, version: None, sealed: None, exists });
    };
    let content = sheet::content(&version.content)?;
    let edition = context.editions.of(&content.questionnaire, &content.edition, &content.country)?;
    let answers = sheet::answers_of(db, &context.editions, &edition.questionnaire, &content)?;
    let reference = Some(format!("{id}-V{}", version.number));
    let sealed = Some(version.number);
    let (accepted, version) = if of == Of::Accepted { (reference, None) } else { (None, reference) };
    Ok(Source { edition, answers, accepted, version, sealed, exists })
}

/// Names of the columns (the codes values are computed for), and all indicators.
fn texts(f: &Frame, q: &Questionnaire, answers: &Answers, computed: &[Computed]) -> (Vec<String>, Vec<IndicatorText>) {
    let mut codes: Vec<BTreeMap<String, String>> = Vec::new();
    for one in computed {
        let column = with_totals(q, &one.dimensions, computed);
        if !codes.contains(&column) {
            codes.push(column);
        }
    }
    let words = |codes: &BTreeMap<String, String>| {
        codes.iter().map(|(d, c)| cell_label::code_name(f, q, &answers.country, d, c)).collect::<Vec<_>>().join(", ")
    };
    let texts = q.indicators.iter().map(|indicator| {
        let own: Vec<&Computed> = computed.iter().filter(|c| c.indicator == indicator.id).collect();
        let at =
            |column: &BTreeMap<String, String>| own.iter().find(|c| with_totals(q, &c.dimensions, computed) == *column);
        let main = own.first();
        let figure = |value: Option<Decimal>, side| {
            value
                .map(|v| side_figure(f, q, main.map(|c| c.components.as_slice()).unwrap_or_default(), side, v))
                .unwrap_or_default()
        };
        IndicatorText {
            id: indicator.id.clone(),
            name: f.m(&message(&indicator.id)),
            help: f.t.help(&message(&indicator.id)),
            values: codes.iter().map(|column| at(column).map(|c| published(f, c))).collect(),
            numerator: figure(main.and_then(|c| c.numerator), Side::Numerator),
            denominator: figure(main.and_then(|c| c.denominator), Side::Denominator),
            details: own.iter().map(|c| details(f, q, answers, c, words(&c.dimensions))).collect(),
            given_out: Vec::new(),
            beside: Vec::new(),
        }
    });
    let texts = texts.collect();
    (codes.iter().map(words).collect(), texts)
}

fn beside_text(f: &Frame, one: &Beside) -> BesideText {
    let number = |value: Decimal| f.t.decimal(&value.normalize());
    BesideText {
        source: one.published.reference.source.clone(),
        key: format!("{} {}", one.observation.dataflow, one.observation.series()),
        ours: number(one.ours),
        theirs: number(one.theirs),
        difference: number(one.ours - one.theirs),
        differs: one.differs(),
    }
}

/// A value that is computed once stands in the column of the totals.
fn with_totals(q: &Questionnaire, codes: &BTreeMap<String, String>, all: &[Computed]) -> BTreeMap<String, String> {
    let mut with = codes.clone();
    for dimension in all.iter().flat_map(|c| c.dimensions.keys()) {
        if let (false, Some(total)) =
            (with.contains_key(dimension), q.dimensions.get(dimension).and_then(|d| d.total.clone()))
        {
            with.insert(dimension.clone(), total);
        }
    }
    with
}

fn message(id: &str) -> String {
    format!("indicator-{}", id.replace(['.', '_'], "-"))
}

/// As it is published, with all decimals of the indicator; `:` where it cannot be computed.
pub fn published(f: &Frame, computed: &Computed) -> String {
    let Some(mut value) = computed.published() else {
        return ":".to_owned();
    };
    value.rescale(computed.decimals);
    in_unit(f, &computed.unit, &value)
}

fn in_unit(f: &Frame, unit: &str, value: &Decimal) -> String {
    match unit {
        "PT" => f.t.percent(value),
        "XDC" | "USD" => f.t.money(value),
        _ => f.t.decimal(value),
    }
}

/// A sum of components, counted in what they are counted in.
fn side_figure(f: &Frame, q: &Questionnaire, components: &[Component], side: Side, value: Decimal) -> String {
    let kind = components.iter().filter(|c| c.side == side).find_map(|c| kind_of(q, c)).unwrap_or(QuestionKind::Count);
    cell_value::number(f, kind, &cell_value::short(kind, &value))
}

fn kind_of(q: &Questionnaire, component: &Component) -> Option<QuestionKind> {
    let (address, _) = component.cells.first()?;
    q.question(&address.question_ref()).map(|question| question.kind)
}

pub(super) fn details(
    f: &Frame,
    q: &Questionnaire,
    answers: &Answers,
    computed: &Computed,
    heading: String,
) -> Details {
    let rounded = |value: Decimal| in_unit(f, &computed.unit, &value.round_dp(2).normalize());
    let apart = computed.lower.zip(computed.upper).filter(|(lower, upper)| rounded(*lower) != rounded(*upper));
    Details {
        value: published(f, computed),
        raw: computed.value.filter(|_| computed.capped).map(rounded),
        components: computed.components.iter().map(|c| component(f, q, answers, &computed.indicator, c)).collect(),
        overlap: (!computed.overlap.is_zero())
            .then(|| side_figure(f, q, &computed.components, Side::Numerator, computed.overlap)),
        bounds: apart.map(|(lower, upper)| (rounded(lower), rounded(upper))),
        missing: computed.missing.iter().map(|address| finding_text::link(f, q, answers, address)).collect(),
        heading,
    }
}

fn component(f: &Frame, q: &Questionnaire, answers: &Answers, indicator: &str, component: &Component) -> ComponentText {
    let (indicator, term) = (indicator.replace(['.', '_'], "-"), component.term.replace('_', "-"));
    let kind = kind_of(q, component).unwrap_or(QuestionKind::Count);
    let figure = |value: Decimal| cell_value::number(f, kind, &cell_value::short(kind, &value));
    ComponentText {
        name: f.m(&format!("component-{indicator}-{term}")),
        denominator: component.side == Side::Denominator,
        minus: component.minus,
        value: component.value.map_or_else(|| ":".to_owned(), figure),
        cells: component
            .cells
            .iter()
            .map(|(address, value)| (finding_text::link(f, q, answers, address), figure(*value)))
            .collect(),
    }
}
