//! From posted fields to saved cells. Field names: `v:<address>` value, `r:<address>` revision seen, `s:`, `n:`, `q:` status,
//! note and source from the cell panel, `pick` a chosen reading of an ambiguous number, `take` the other person's value,
//! `scale.<table>` what the figures of a table were shown in.

use std::collections::BTreeMap;

use crate::app::App;
use crate::collection::saving::{self, Input, Outcome, Patch, Writing};
use crate::collection::{Context, Sheet, sheet};
use crate::domain::cells::entry::Refusal;
use crate::domain::cells::number;
use crate::domain::cells::{Answers, Cell, Scale, Status};
use crate::domain::questionnaire::{Address, Questionnaire};
use crate::i18n::{Arg, Reader};
use crate::store::cells::Author;
use crate::store::{Db, StoreError, Tx, Written, idempotency};
use crate::web::errors::{self, Answer};
use crate::web::permission::{Edit, View};
use crate::web::posted::Posted;

use super::grid::{CellProblem, Problems};
use super::scale::Scales;

/// What became of each cell of a post.
#[derive(Debug)]
pub(super) struct Results {
    pub cells: Vec<CellResult>,
}

#[derive(Debug)]
pub(super) struct CellResult {
    pub address: String,
    pub typed: String,
    /// What it was typed in.
    pub scale: Scale,
    /// What it was to become, where that never stood in its field.
    pub mine: Option<Cell>,
    pub outcome: Outcome,
}

impl Results {
    pub fn conflicts(&self) -> bool {
        self.cells.iter().any(|c| matches!(c.outcome, Outcome::Conflict(_)))
    }

    /// What the page has to say beside the fields.
    pub fn problems(&self, reader: &Reader) -> Problems {
        self.cells.iter().filter_map(|c| Some((c.address.clone(), problem(reader, c)?))).collect()
    }
}

pub(super) fn problem(reader: &Reader, cell: &CellResult) -> Option<CellProblem> {
    let typed = Some(cell.typed.clone());
    let simple = |message: String| Some(CellProblem { message, typed: typed.clone(), ..CellProblem::default() });
    match &cell.outcome {
        Outcome::Saved { .. } => None,
        Outcome::Refused(refusal) => {
            let choices = match refusal {
                Refusal::Ambiguous { a, b, .. } => [a, b]
                    .into_iter()
                    .filter_map(|n| Some((n, cell.scale.to_units(n).ok()?)))
                    // What is picked is in units, whatever the page shows.
                    .map(|(n, units)| {
                        (number::format(n, reader.convention(), false), format!("{}={units}", cell.address))
                    })
                    .collect(),
                _ => Vec::new(),
            };
            Some(CellProblem { message: reader.refusal(refusal), choices, typed, contested: None })
        }
        Outcome::Conflict(current) => {
            let theirs = match (current.cell.decimal(), current.cell.value.as_deref()) {
                (Some(figure), _) => reader.decimal(&cell.scale.of_units(&figure)),
                (None, Some(text)) => text.to_owned(),
                (None, None) if current.cell.is_blank() => reader.text("value-blank"),
                (None, None) => current.cell.status.code().to_owned(),
            };
            let mine = if cell.typed.is_empty() { reader.text("value-blank") } else { cell.typed.clone() };
            let choice = |id: &str, value: &str| reader.with(id, &[("value", Arg::from(value))]);
            let arguments = [
                ("name", Arg::from(current.updated_by.as_str())),
                ("value", Arg::from(theirs.as_str())),
                ("time", Arg::from(reader.time(current.updated_at))),
            ];
            Some(CellProblem {
                message: reader.with("cell-contested", &arguments),
                contested: Some((choice("keep-mine", &mine), choice("take-theirs", &theirs))),
                typed,
                ..CellProblem::default()
            })
        }
        Outcome::UnknownAddress => simple(reader.text("error-unknown-address")),
        Outcome::Locked => simple(reader.text("error-locked")),
        Outcome::Closed => simple(reader.text("cell-round-closed")),
        Outcome::HandedIn => simple(reader.text("error-handed-in")),
        Outcome::NotYours => simple(reader.text("error-not-yours")),
    }
}

pub(super) async fn save(app: &App, edit: &Edit, posted: &Posted, reader: &Reader) -> Answer<Results> {
    let fields = Fields::of(posted)?;
    if fields.values.len() + fields.details.len() > saving::MOST {
        return Err(errors::Kind::TooManyCells.into());
    }
    let (context, submission, account) = (app.context.clone(), edit.0.submission.clone(), edit.0.person.id());
    let convention = reader.convention();
    let key = posted.get("key").map(str::to_owned);
    let request = request_digest(posted);
    let (id, again, addresses) = (submission.id.clone(), fields.clone(), fields.addresses());
    let (eyes, seen) = (edit.0.eyes(), edit.0.clone());
    let known = app.context.clone();
    let answered = Answered::of(account, &key, &request);
    let wants = sheet::wants(&id, &addresses, key.clone().map(|key| (account, key)));
    let written = app
        .store
        .write_with(wants, move |tx| {
            if let Some(key) = &key {
                idempotency::remember(tx, account, key, &request, 200, "")?;
            }
            let sheet = sheet::around(tx, &context, submission, &addresses, &eyes)?;
            let inputs = fields.changes(tx, &sheet, convention)?;
            let scales = fields.scales_of(&sheet);
            let written = saving::save(tx, &sheet, &Author::typed(account), &inputs)?;
            let of = |((input, _), outcome): ((Input, Writing), Outcome)| CellResult {
                scale: scales.get(&input.address).copied().unwrap_or_default(),
                typed: input.patch.value.unwrap_or_default(),
                mine: None,
                address: input.address,
                outcome,
            };
            Ok(Written { value: inputs.into_iter().zip(written.value).map(of).collect(), audit: written.audit })
        })
        .await;
    let cells = match written {
        // The key is known: nothing was changed again.
        Err(StoreError::Answered) => answered.again(app, move |db| repeated(db, &known, &seen, &again)).await?,
        first => first?,
    };
    Ok(Results { cells })
}

/// A request with a key, that may have come before.
pub(super) struct Answered {
    account: i64,
    key: String,
    request: String,
}

impl Answered {
    pub fn of(account: i64, key: &Option<String>, request: &str) -> Answered {
        Answered { account, key: key.clone().unwrap_or_default(), request: request.to_owned() }
    }

    /// What to say to the repetition.
    ///
    /// # Errors
    /// `KeyReused` when it is another request with the same key: nothing of it was saved, and nobody may be told so.
    pub async fn again<T: Send + 'static>(
        self,
        app: &App,
        say: impl FnOnce(&mut Db) -> crate::store::Result<T> + Send + 'static,
    ) -> Answer<T> {
        let said = move |db: &mut Db| {
            let same = idempotency::answered(db, self.account, &self.key, &self.request)?.is_some();
            if same { say(db).map(Some) } else { Ok(None) }
        };
        app.store.read(said).await?.ok_or_else(|| errors::Kind::KeyReused.into())
    }
}

/// A request that was answered before: the cells are as they were made then, or as they are now.
fn repeated(db: &mut Db, context: &Context, view: &View, fields: &Fields) -> crate::store::Result<Vec<CellResult>> {
    let now = sheet::now_at(db, context, &view.submission, &view.eyes(), &fields.addresses())?;
    let revision = |address: &str| address.parse::<Address>().ok().and_then(|a| now.get(&a)).map_or(0, |c| c.revision);
    Ok(fields
        .values
        .iter()
        .map(|(address, typed)| CellResult {
            address: address.clone(),
            typed: typed.clone(),
            scale: Scale::Units,
            mine: None,
            outcome: Outcome::Saved { revision: revision(address) },
        })
        .collect())
}

pub(in crate::web::pages) fn request_digest(posted: &Posted) -> String {
    use sha2::{Digest, Sha256};
    let mut hash = Sha256::new();
    for (name, value) in posted.0.iter().filter(|(name, _)| name != "_csrf") {
        hash.update(format!("{}:{name}{}:{value}", name.len(), value.len()));
    }
    format!("{:x}", hash.finalize())
}

/// The fields of a post that speak of cells.
#[derive(Clone)]
pub(super) struct Fields {
    /// Address and typed text; several fields of one name are several codes.
    pub values: BTreeMap<String, String>,
    revisions: BTreeMap<String, i32>,
    details: BTreeMap<String, Patch>,
    picked: Option<(String, String)>,
    taken: Option<String>,
    /// What the person saw the figures in.
    pub scales: Scales,
}

impl Fields {
    pub fn of(posted: &Posted) -> Answer<Fields> {
        let mut fields = Fields {
            values: BTreeMap::new(),
            revisions: BTreeMap::new(),
            details: BTreeMap::new(),
            picked: None,
            taken: None,
            scales: Scales::posted(posted)?,
        };
        for (name, value) in &posted.0 {
            match name.split_once(':') {
                Some(("v", address)) => {
                    let text = fields.values.entry(address.to_owned()).or_default();
                    if !text.is_empty() && !value.is_empty() {
                        text.push('|');
                    }
                    text.push_str(value);
                }
                Some(("r", address)) => {
                    fields.revisions.insert(address.to_owned(), value.parse().unwrap_or(0));
                }
                Some(("s", address)) => {
                    fields.details.entry(address.to_owned()).or_default().status = Some(value.clone())
                }
                Some(("n", address)) => {
                    fields.details.entry(address.to_owned()).or_default().note = Some(value.clone())
                }
                Some(("q", address)) => {
                    fields.details.entry(address.to_owned()).or_default().source = Some(value.clone())
                }
                _ if name == "pick" => {
                    fields.picked = value.rsplit_once('=').map(|(a, v)| (a.to_owned(), v.to_owned()))
                }
                _ if name == "take" => fields.taken = Some(value.clone()),
                _ => {}
            }
        }
        Ok(fields)
    }

    fn scale(&self, sheet: &Sheet, address: &str) -> Scale {
        let q = &sheet.edition.questionnaire;
        let address = address.parse::<Address>().ok();
        let question = address.and_then(|a| q.question_at(&a, &sheet.answers.country));
        question.map_or(Scale::Units, |question| self.scales.of(q, question))
    }

    /// The scale of each cell that has a value.
    fn scales_of(&self, sheet: &Sheet) -> BTreeMap<String, Scale> {
        let addresses = self.values.keys().filter(|_| self.scales != Scales::default());
        addresses.map(|address| (address.clone(), self.scale(sheet, address))).collect()
    }

    fn addresses(&self) -> Vec<Address> {
        self.values.keys().chain(self.details.keys()).filter_map(|a| a.parse().ok()).collect()
    }

    /// The cells somebody really changed: a page posts all its fields, changed or not.
    fn changes(
        &self,
        tx: &mut Tx<'_>,
        sheet: &Sheet,
        convention: number::Convention,
    ) -> crate::store::Result<Vec<(Input, Writing)>> {
        let mut inputs = Vec::new();
        for (address, typed) in &self.values {
            if self.taken.as_deref() == Some(address) {
                continue;
            }
            let revision = self.revisions.get(address).copied().unwrap_or(0);
            if let Some((_, plain)) = self.picked.as_ref().filter(|(a, _)| a == address) {
                inputs.push((input(sheet, address, plain, revision), Writing::Plain));
                continue;
            }
            let scale = self.scale(sheet, address);
            if !self.unchanged(tx, sheet, address, typed, revision, (convention, scale))? {
                inputs.push((input(sheet, address, typed, revision), Writing::Typed(convention, scale)));
            }
        }
        for (address, details) in &self.details {
            let revision = self.revisions.get(address).copied().unwrap_or(0);
            let value = self.values.get(address).cloned();
            inputs.retain(|(input, _)| &input.address != address);
            let patch = Patch { value: value.filter(|_| !no_value(details)), ..details.clone() };
            let writing = Writing::Typed(convention, self.scale(sheet, address));
            inputs.push((Input { address: address.clone(), patch, base_revision: revision }, writing));
        }
        Ok(inputs)
    }

    fn unchanged(
        &self,
        tx: &mut Tx<'_>,
        sheet: &Sheet,
        address: &str,
        typed: &str,
        revision: i32,
        shown: Shown,
    ) -> crate::store::Result<bool> {
        let Ok(parsed) = address.parse::<Address>() else { return Ok(false) };
        let current = sheet.current.get(&parsed);
        let seen = match current {
            Some(current) if current.revision == revision => Some(current.cell.clone()),
            // Somebody else was here meanwhile: compare with what this person saw.
            Some(_) if revision > 0 => {
                sheet.history(tx.db(), &parsed)?.into_iter().find(|p| p.revision == revision).map(|p| p.cell)
            }
            _ => None,
        };
        Ok(seen_text(&sheet.edition.questionnaire, &sheet.answers, &parsed, seen.as_ref(), shown) == normal(typed))
    }
}

fn no_value(details: &Patch) -> bool {
    details.status.as_deref().and_then(|s| s.parse::<Status>().ok()).is_some_and(|s| !s.needs_value())
}

/// How a page shows its figures.
pub(super) type Shown = (number::Convention, Scale);

/// What stood in the field of a cell; the same as the page shows.
pub(super) fn seen_text(
    q: &Questionnaire,
    answers: &Answers,
    address: &Address,
    cell: Option<&Cell>,
    (convention, scale): Shown,
) -> String {
    let (Some(cell), Some(question)) = (cell, q.question_at(address, &answers.country)) else { return String::new() };
    let text = match (cell.status, &cell.value) {
        (Status::NotAvailable, _) if question.kind.is_number() => ":".to_owned(),
        (Status::NotApplicable, _) if question.kind.is_number() => "—".to_owned(),
        (_, Some(value)) if question.kind.is_grouped() => {
            cell.decimal().map_or_else(|| value.clone(), |d| scale.input(&d, convention, question.scale == 0))
        }
        (_, Some(value)) => value.clone(),
        (_, None) => String::new(),
    };
    normal(&text)
}

/// Browsers change line ends; people's fingers add spaces at the ends.
pub(super) fn normal(text: &str) -> String {
    text.replace("\r\n", "\n").trim().to_owned()
}

/// A status may be typed in the place of a figure; elsewhere only the signs of a gap are none of the text.
fn input(sheet: &Sheet, address: &str, typed: &str, base_revision: i32) -> Input {
    let question = address.parse::<Address>().ok().and_then(|a| {
        let q = &sheet.edition.questionnaire;
        q.question_at(&a, &sheet.answers.country).map(|question| question.kind)
    });
    let status = match question {
        Some(kind) if kind.is_number() => Status::of_figure(typed),
        _ => Status::of_sign(typed),
    };
    let patch = match status {
        Some(status) => Patch {
            value: (!status.needs_value()).then(String::new),
            status: Some(status.code().to_owned()),
            ..Patch::default()
        },
        None => Patch { value: Some(typed.to_owned()), ..Patch::default() },
    };
    Input { address: address.to_owned(), patch, base_revision }
}
