//! What the statistics group said of one version, in words: for its own page, its minutes and the review.

use super::versions::moment;
use crate::collection::{Context, endorsements as acts};
use crate::domain::submission::endorsement::{Position, Stance, Standing, Statement, holds};
use crate::domain::submission::{Action, State};
use crate::store::accounts::{self, Institution};
use crate::store::endorsements::{self, Member, Said};
use crate::store::submissions::{Submission, Transition};
use crate::store::{Db, Result};
use crate::web::frame::Frame;

/// A version that was laid before the group, with everything that was said of it.
pub struct Loaded {
    pub version: i32,
    pub reference: String,
    pub standing: Standing,
    pub members: Vec<Member>,
    said: Vec<Said>,
    modules: Vec<String>,
    institutions: Vec<Institution>,
    laid: Option<Transition>,
    /// How it ended: sent, or taken back.
    ended: Option<Transition>,
}

/// `None`: the version was never laid before the group.
pub fn load(
    db: &mut Db,
    context: &Context,
    submission: &Submission,
    transitions: &[Transition],
    version: i32,
) -> Result<Option<Loaded>> {
    if !acts::was_laid_before(transitions, version) {
        return Ok(None);
    }
    let step =
        |wanted: fn(&Transition) -> bool| transitions.iter().find(|t| t.version == Some(version) && wanted(t)).cloned();
    Ok(Some(Loaded {
        version,
        reference: format!("{}-V{version}", submission.id),
        standing: acts::standing(db, context, submission, version)?,
        members: endorsements::members(db, &submission.id, version)?,
        said: endorsements::of_version(db, &submission.id, version)?,
        modules: acts::modules(context, submission)?,
        institutions: accounts::institutions(db)?,
        laid: step(|t| t.to == State::ForEndorsement),
        ended: step(|t| matches!(t.action, Action::Send | Action::Withdraw)),
    }))
}

pub struct Group {
    pub version: i32,
    pub reference: String,
    /// Who laid it before the group, and when.
    pub laid: String,
    pub laid_comment: Option<String>,
    pub quorum: i32,
    pub endorsed: usize,
    /// Whether the version can be sent, and what is in the way.
    pub ready: bool,
    pub verdict: String,
    pub ended: Option<String>,
    pub ended_comment: Option<String>,
    pub members: Vec<MemberLine>,
    /// Oldest first.
    pub said: Vec<SaidLine>,
}

pub struct MemberLine {
    pub name: String,
    pub institution: String,
    pub class: &'static str,
    pub position: String,
}

pub struct SaidLine {
    pub name: String,
    pub time: String,
    /// The module that it is about, or the whole.
    pub part: String,
    pub class: &'static str,
    pub stance: String,
    pub text: String,
    /// Its author has said nothing else since.
    pub holds: bool,
}

impl Group {
    /// What is to be read with the figures: reservations and objections that hold.
    pub fn reasons(&self) -> impl Iterator<Item = &SaidLine> {
        self.said.iter().filter(|said| said.holds && !said.text.is_empty())
    }

    pub fn replaced(&self) -> usize {
        self.said.iter().filter(|said| !said.holds).count()
    }
}

pub fn in_words(f: &Frame, loaded: &Loaded) -> Group {
    let step = |message: &str, t: &Transition| f.m2(message, "name", t.by.as_str(), "time", f.t.date_time(t.at));
    let comment = |t: &Option<Transition>| t.as_ref().and_then(|t| t.comment.clone());
    let ended = |t: &Transition| step(if t.action == Action::Send { "group-sent" } else { "group-withdrawn" }, t);
    Group {
        version: loaded.version,
        reference: loaded.reference.clone(),
        laid: loaded.laid.as_ref().map(|t| step("group-laid", t)).unwrap_or_default(),
        laid_comment: comment(&loaded.laid),
        quorum: loaded.standing.quorum,
        endorsed: loaded.standing.endorsed,
        ready: loaded.standing.ready(),
        verdict: verdict(f, &loaded.standing),
        ended: loaded.ended.as_ref().map(ended),
        ended_comment: comment(&loaded.ended),
        members: members(f, loaded),
        said: said(f, loaded),
    }
}

/// Where the group stands, and what would have to happen for it to be sent.
pub fn verdict(f: &Frame, standing: &Standing) -> String {
    let quorum = usize::try_from(standing.quorum).unwrap_or_default();
    match standing.objected {
        0 if standing.reached() => f.m2("group-ready", "endorsed", standing.endorsed, "quorum", quorum),
        0 => f.m2("group-waits", "endorsed", standing.endorsed, "quorum", quorum),
        objected => f.m1("group-objected", "count", objected),
    }
}

/// The members as the group was then, and whoever spoke without having been one of them yet.
fn members(f: &Frame, loaded: &Loaded) -> Vec<MemberLine> {
    let (modules, statements) = (refs(&loaded.modules), statements(&loaded.said));
    let mut all = loaded.members.clone();
    for said in &loaded.said {
        if all.iter().all(|member| member.id != said.statement.by) {
            all.push(Member { id: said.statement.by, name: said.name.clone(), institution: None });
        }
    }
    let line = |member: &Member| {
        let (class, word) = position(Position::of(&modules, &statements, member.id));
        let institution = member.institution.as_deref();
        MemberLine {
            name: member.name.clone(),
            institution: institution
                .map(|code| super::place::full_name(f, &loaded.institutions, code))
                .unwrap_or_default(),
            class,
            position: f.m(word),
        }
    };
    all.iter().map(line).collect()
}

/// How a position looks and what it is called.
fn position(position: Position) -> (&'static str, &'static str) {
    match position {
        Position { objects: true, .. } => ("error", "stance-object"),
        Position { speaks: false, .. } => ("quiet", "position-silent"),
        Position { covers: false, .. } => ("info", "position-partly"),
        Position { reserves: true, .. } => ("warning", "stance-reserve"),
        _ => ("done", "stance-endorse"),
    }
}

fn said(f: &Frame, loaded: &Loaded) -> Vec<SaidLine> {
    let (modules, statements) = (refs(&loaded.modules), statements(&loaded.said));
    let line = |(place, said): (usize, &Said)| SaidLine {
        name: said.name.clone(),
        time: moment(f, said.at),
        part: part(f, said.statement.module.as_deref()),
        class: match said.statement.stance {
            Stance::Endorse => "done",
            Stance::Reserve => "warning",
            Stance::Object => "error",
        },
        stance: f.m(&format!("stance-{}", said.statement.stance)),
        text: said.text.clone(),
        holds: holds(&modules, &statements, place),
    };
    loaded.said.iter().enumerate().map(line).collect()
}

/// The name of a module, or of the whole.
pub fn part(f: &Frame, module: Option<&str>) -> String {
    module.map_or_else(|| f.m("group-whole"), |module| f.m(&format!("module-{module}")))
}

fn refs(modules: &[String]) -> Vec<&str> {
    modules.iter().map(String::as_str).collect()
}

fn statements(said: &[Said]) -> Vec<Statement> {
    said.iter().map(|said| said.statement.clone()).collect()
}
