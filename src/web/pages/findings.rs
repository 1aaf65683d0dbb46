//! Check and submit: everything the checks say, reasons for warnings, and the way to submitting.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::finding_text::{self, FindingText};
use super::module::can_edit;
use super::review::explained::{VerdictText, verdict_text};
use crate::app::App;
use crate::collection::findings::{Judged, Reason, justify as give};
use crate::collection::verdicts::{self, LastYear};
use crate::collection::{Sheet, findings, sheet};
use crate::domain::checks::Severity;
use crate::domain::submission::Role;
use crate::store::submissions::Justified;
use crate::store::{Db, accounts, submissions, versions};
use crate::web::errors::{Answer, Problem};
use crate::web::frame::{Frame, page, page_with, see_other};
use crate::web::permission::{Edit, View};
use crate::web::posted::Posted;

/// Code list of reasons.
const REASONS: &str = "CL_JUSTIFICATION";
/// Longest words of a reason, in characters.
pub const LONGEST: usize = 1000;

#[derive(Template)]
#[template(path = "findings.html")]
struct FindingsPage {
    f: Frame,
    groups: Vec<Group>,
    /// Codes and names of reasons.
    reasons: Vec<(String, String)>,
    /// What the last post did.
    given: Option<String>,
    problem: Option<(String, &'static str)>,
    submit: Option<Submit>,
    /// Who only fills in is told who submits.
    coordinates: bool,
    longest: usize,
}

struct Group {
    class: &'static str,
    entries: Vec<Shown>,
}

struct Shown {
    anchor: String,
    key: String,
    text: FindingText,
    reason: Option<ReasonText>,
    /// What the reviewers said to it.
    verdict: Option<VerdictText>,
    /// The reason that they accepted last year.
    remembered: Option<Remembered>,
    form: Option<Form>,
}

/// A reason of last year that may be given again.
struct Remembered {
    year: String,
    name: String,
    text: String,
    verdict: VerdictText,
}

/// A reason as it is read.
#[derive(Debug, Clone)]
pub struct ReasonText {
    pub name: String,
    pub text: String,
    pub by: String,
    pub time: String,
}

struct Form {
    code: String,
    text: String,
    /// How many other warnings the same check has.
    others: usize,
    all: bool,
    problem: Option<&'static str>,
}

/// What stands in the way of submitting, and what it makes.
pub struct Submit {
    pub errors: usize,
    pub warnings: usize,
    /// The version that submitting makes.
    pub reference: String,
}

impl Submit {
    pub fn of(submission: &str, judged: &[Judged], versions: usize) -> Submit {
        let open = |severity| judged.iter().filter(|j| j.finding.severity == severity && j.blocks()).count();
        let (errors, warnings) = (open(Severity::Error), open(Severity::Warning));
        Submit { errors, warnings, reference: format!("{submission}-V{}", versions + 1) }
    }

    pub fn blocked(&self) -> bool {
        self.errors + self.warnings > 0
    }
}

pub async fn show(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?.at(&view.submission);
    let loaded = load(&app, &view).await?;
    page(&build(frame, &view, &loaded, None))
}

/// Gives one reason, to one warning or to all of its check.
pub async fn justify(request: HttpRequest, app: web::Data<App>, edit: Edit, posted: Posted) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?.at(&edit.0.submission);
    let loaded = load(&app, &edit.0).await?;
    let typed = Typed::of(&posted, &loaded);
    if typed.problem.is_some() {
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &build(frame, &edit.0, &loaded, Some(&typed)));
    }
    let location = format!("{}/check?given=", frame.base());
    let count = write(&app, &edit, typed).await?;
    Ok(see_other(&format!("{location}{count}")))
}

async fn write(app: &App, edit: &Edit, typed: Typed) -> Answer<usize> {
    let (context, id, account) = (app.context.clone(), edit.0.submission.id.clone(), edit.0.person.id());
    let count = app.store.write(move |tx| {
        let submission = submissions::by_id(tx.db(), &id)?;
        let sheet = sheet::load(tx.db(), &context, submission)?;
        let keys = typed.keys(&findings::judge(&sheet)?);
        give(tx, &sheet, account, &keys, &Reason { code: typed.code, text: typed.text })
    });
    count.await?.map_err(Problem::from)
}

/// What came in with a reason.
struct Typed {
    key: String,
    code: String,
    text: String,
    all: bool,
    /// Message of what is wrong with it.
    problem: Option<&'static str>,
}

impl Typed {
    fn of(posted: &Posted, loaded: &Loaded) -> Typed {
        let sheet = &loaded.sheet;
        let (key, code, text) =
            (posted.text("finding"), posted.text("code"), posted.text("text").replace("\r\n", "\n"));
        // The same as last year: the words come from there, not from the page.
        let again = posted.get("again").and_then(|_| loaded.last_year.accepted(&key));
        let (code, text) = again.map_or((code, text), |before| (before.code.clone(), before.text.clone()));
        let known = sheet
            .edition
            .questionnaire
            .codelist(REASONS, &sheet.answers.country)
            .is_some_and(|list| list.contains(&code));
        let control = |c: char| c.is_control() && c != '\n';
        let problem = match text.chars().count() {
            _ if !known => Some("justify-code-missing"),
            _ if loaded.refused(&key, &code, &text) => Some("justify-text-refused"),
            0 => Some("justify-text-missing"),
            length if length > LONGEST => Some("justify-text-long"),
            _ if text.contains(control) => Some("justify-text-control"),
            _ => None,
        };
        Typed { key, code, text, all: posted.get("all").is_some(), problem }
    }

    /// The findings the reason is for: the one it was given at, or all warnings of its check.
    fn keys(&self, judged: &[Judged]) -> Vec<String> {
        let check = judged.iter().find(|j| j.finding.key() == self.key).map(|j| j.finding.check.clone());
        if !self.all {
            return vec![self.key.clone()];
        }
        judged.iter().filter(|j| Some(&j.finding.check) == check.as_ref()).map(|j| j.finding.key()).collect()
    }
}

struct Loaded {
    sheet: Sheet,
    judged: Vec<Judged>,
    names: BTreeMap<i64, String>,
    last_year: LastYear,
    versions: usize,
}

impl Loaded {
    /// Whether the reviewers rejected exactly these words.
    fn refused(&self, key: &str, code: &str, text: &str) -> bool {
        let same = |judged: &&Judged| judged.refused && judged.finding.key() == key;
        let reason = self.judged.iter().find(same).and_then(|judged| judged.reason.as_ref());
        reason.is_some_and(|reason| reason.code == code && reason.text == text)
    }
}

async fn load(app: &App, view: &View) -> Answer<Loaded> {
    let (context, submission) = (app.context.clone(), view.submission.clone());
    Ok(app
        .store
        .read(move |db| {
            let versions = versions::summaries(db, &submission.id)?.len();
            let sheet = sheet::load(db, &context, submission)?;
            let judged = findings::judge(&sheet)?;
            let names = names(db, &judged)?;
            let last_year = verdicts::last_year(db, &context, &sheet.submission)?;
            Ok(Loaded { sheet, judged, names, last_year, versions })
        })
        .await?)
}

/// Names of those who gave reasons.
pub fn names(db: &mut Db, judged: &[Judged]) -> crate::store::Result<BTreeMap<i64, String>> {
    let mut names = BTreeMap::new();
    for reason in judged.iter().filter_map(|j| j.reason.as_ref()) {
        if let Entry::Vacant(unknown) = names.entry(reason.given_by) {
            unknown.insert(accounts::by_id(db, reason.given_by)?.name);
        }
    }
    Ok(names)
}

pub fn reason_text(frame: &Frame, sheet: &Sheet, names: &BTreeMap<i64, String>, reason: &Justified) -> ReasonText {
    ReasonText {
        name: frame.code(&sheet.edition.questionnaire, REASONS, &sheet.answers.country, &reason.code),
        text: reason.text.clone(),
        by: names.get(&reason.given_by).cloned().unwrap_or_default(),
        time: frame.t.date_time(reason.given_at.and_utc()),
    }
}

fn build(frame: Frame, view: &View, loaded: &Loaded, typed: Option<&Typed>) -> FindingsPage {
    let q = &loaded.sheet.edition.questionnaire;
    let frame = frame.in_currency(q, &loaded.sheet.answers);
    let list = q.codelist(REASONS, &loaded.sheet.answers.country).map(|l| l.codes.as_slice()).unwrap_or_default();
    let fills = can_edit(view);
    let coordinates = view.roles.has(Role::Coordinator);
    let submit = Submit::of(&view.submission.id, &loaded.judged, loaded.versions);
    FindingsPage {
        groups: groups(&frame, view, loaded, fills, typed),
        reasons: list
            .iter()
            .map(|c| (c.code.clone(), frame.code(q, REASONS, &loaded.sheet.answers.country, &c.code)))
            .collect(),
        given: frame.query("given").and_then(|count| count.parse().ok()).map(|count| given(&frame, count)),
        problem: typed.and_then(|t| Some((anchor(&t.key), t.problem?))),
        submit: fills.then_some(submit),
        coordinates,
        longest: LONGEST,
        f: frame,
    }
}

/// A finding may be gone meanwhile, because its figures have changed.
fn given(frame: &Frame, count: usize) -> String {
    if count == 0 { frame.m("justify-none") } else { frame.m1("justify-done", "count", count) }
}

/// What has to be done first stands first; warnings with a reason need nothing more.
fn groups(frame: &Frame, view: &View, loaded: &Loaded, fills: bool, typed: Option<&Typed>) -> Vec<Group> {
    let told = verdicts::told(&view.submission, view.roles);
    let group = |class, severity, has_reason, refused| Group {
        class,
        entries: loaded
            .judged
            .iter()
            .filter(|j| j.finding.severity == severity && j.reason.is_some() == has_reason && j.refused == refused)
            .map(|j| entry(frame, loaded, j, (fills, told), typed))
            .collect(),
    };
    let all = [
        group("errors", Severity::Error, false, false),
        group("refused", Severity::Warning, true, true),
        group("warnings", Severity::Warning, false, false),
        group("explained", Severity::Warning, true, false),
        group("info", Severity::Info, false, false),
    ];
    all.into_iter().filter(|group| !group.entries.is_empty()).collect()
}

fn entry(frame: &Frame, loaded: &Loaded, judged: &Judged, (fills, told): (bool, bool), typed: Option<&Typed>) -> Shown {
    let (sheet, finding) = (&loaded.sheet, &judged.finding);
    let key = finding.key();
    let form = (fills && finding.severity == Severity::Warning).then(|| {
        let same = loaded.judged.iter().filter(|j| j.finding.check == finding.check).count();
        let before = judged.reason.as_ref();
        let typed = typed.filter(|t| t.key == key);
        Form {
            code: typed.map(|t| t.code.clone()).or(before.map(|r| r.code.clone())).unwrap_or_default(),
            text: typed.map(|t| t.text.clone()).or(before.map(|r| r.text.clone())).unwrap_or_default(),
            others: same - 1,
            all: typed.is_some_and(|t| t.all),
            problem: typed.and_then(|t| t.problem),
        }
    });
    Shown {
        anchor: anchor(&key),
        text: finding_text::sentence(frame, &sheet.edition.questionnaire, &sheet.answers, finding),
        reason: judged.reason.as_ref().map(|reason| reason_text(frame, sheet, &loaded.names, reason)),
        verdict: judged.verdict.as_ref().filter(|_| told).map(|given| verdict_text(frame, given, false)),
        remembered: form.as_ref().and_then(|_| remembered(frame, loaded, judged)),
        form,
        key,
    }
}

/// The reason that was accepted last year, while this year has none that holds.
fn remembered(frame: &Frame, loaded: &Loaded, judged: &Judged) -> Option<Remembered> {
    let (sheet, key) = (&loaded.sheet, judged.finding.key());
    let before = loaded.last_year.accepted(&key).filter(|_| !judged.explained())?;
    (!loaded.refused(&key, &before.code, &before.text)).then(|| Remembered {
        year: loaded.last_year.year.to_string(),
        name: frame.code(&sheet.edition.questionnaire, REASONS, &sheet.answers.country, &before.code),
        text: before.text.clone(),
        verdict: verdict_text(frame, before, false),
    })
}

/// The key of a finding in a form that HTML ids accept.
pub fn anchor(key: &str) -> String {
    key.chars().map(|c| if c.is_ascii_alphanumeric() || c == '.' || c == '-' { c } else { '_' }).collect()
}
