//! A block from a spreadsheet: what it would change, what is refused and why; then one write.
//!
//! Fields: `at` the cell under the first value, `text`, `decimal` the decimal sign of this block, `turn`, `no_heading`,
//! `no_labels`, `scale` what the figures of this block are counted in, `seen` and `previewed` the revisions and the scale the
//! preview was made with, `go` what to do.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use rust_decimal::Decimal;

use super::acts::{after, write};
use super::found::Found;
use super::grid::{Builder, Problems};
use super::post::{CellResult, Results};
use super::scale::{self, Scales};
use super::view::{self, Body};
use super::{Place, can_edit, load, reply};
use crate::app::App;
use crate::collection::Sheet;
use crate::collection::pasting::{self, Fate, Habit, Pasted, Reading};
use crate::collection::saving::{self, Outcome};
use crate::domain::cells::entry::Refusal;
use crate::domain::cells::number::{self, Convention};
use crate::domain::cells::{Block, Cell, Origin, Scale};
use crate::domain::questionnaire::Address;
use crate::store;
use crate::web::cell_label;
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page, page_with, query_value, see_other};
use crate::web::permission::Edit;
use crate::web::posted::Posted;

/// As many changes as are listed one by one.
const LISTED: usize = 200;

pub async fn show(request: HttpRequest, app: web::Data<App>, edit: Edit) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?.at(&edit.0.submission);
    let (sheet, _) = load(&app, &edit.0).await?;
    let frame = frame.in_currency(&sheet.edition.questionnaire, &sheet.answers);
    let at = query_value(&request, "at").ok_or(Kind::NotFound)?;
    let scales = Scales::asked(&frame);
    let target = Target::of(&frame, &sheet, &at)?;
    let asked = Asked { scale: target.scale(&scales), scales, ..Asked::default() };
    page(&PastePage::new(frame, &sheet, &target, asked, None, can_edit(&edit.0)))
}

pub async fn submit(request: HttpRequest, app: web::Data<App>, edit: Edit, posted: Posted) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?.at(&edit.0.submission);
    let (sheet, judged) = load(&app, &edit.0).await?;
    let frame = frame.in_currency(&sheet.edition.questionnaire, &sheet.answers);
    let target = Target::of(&frame, &sheet, posted.get("at").unwrap_or_default())?;
    let asked = Asked::of(&posted, &target)?;
    let reading = pasting::lay(&sheet, &target.cells, &asked.block(), asked.habit(&frame));
    if reading.cells.len() > saving::MOST {
        return Err(Kind::TooManyCells.into());
    }
    // Nothing is written in a scale that no preview showed.
    let settled = asked.scale == asked.previewed && reading.ambiguous().is_none() && reading.changes().next().is_some();
    if posted.get("go") == Some("apply") && reply::wanted(&request) && reading.changes().next().is_none() {
        return reply::json(&frame, &sheet, &judged, &asked.written_before(&sheet, &reading), &asked.scales);
    }
    if posted.get("go") != Some("apply") || !settled {
        let preview = Preview::of(&frame, &sheet, &reading, &asked);
        return page(&PastePage::new(frame, &sheet, &target, asked, Some(preview), can_edit(&edit.0)));
    }
    let results = write(&app, &edit, &posted, ("paste", Origin::Pasted), asked.prepared(&reading)).await?;
    let (sheet, judged) = load(&app, &edit.0).await?;
    if reply::wanted(&request) {
        return reply::json(&frame, &sheet, &judged, &results, &asked.scales);
    }
    if results.cells.iter().all(|c| matches!(c.outcome, Outcome::Saved { .. })) {
        return Ok(see_other(&after(&target.href, &asked.scales)));
    }
    // Somebody was faster: what was written is written, the rest is shown against what stands there now.
    let reading = pasting::lay(&sheet, &target.cells, &asked.block(), asked.habit(&frame));
    let preview = Preview { meanwhile: true, ..Preview::of(&frame, &sheet, &reading, &asked) };
    page_with(StatusCode::CONFLICT, &PastePage::new(frame, &sheet, &target, asked, Some(preview), can_edit(&edit.0)))
}

/// Where a block is pasted: the cells of the table from the first one on, row by row.
struct Target {
    at: Address,
    cells: Vec<Vec<Option<Address>>>,
    href: String,
    /// The table, if its figures have a scale.
    scaled: Option<String>,
}

impl Target {
    fn of(frame: &Frame, sheet: &Sheet, at: &str) -> Answer<Target> {
        let at: Address = at.parse().map_err(|_| Kind::NotFound)?;
        let q = &sheet.edition.questionnaire;
        let module = q.module(&at.module).ok_or(Kind::NotFound)?;
        let list = module.rows.as_deref().and_then(|list| q.list(list));
        let row = at.row.as_deref().and_then(|id| match list {
            Some(list) if list.parent.is_some() => sheet.answers.row(id)?.parent.clone(),
            _ => Some(id.to_owned()),
        });
        let rows = Place { module: at.module.clone(), row, only: None }.rows(sheet, module)?;
        let none = Problems::new();
        let scales = Scales::default();
        let builder =
            Builder { frame, sheet, found: Found::default(), problems: &none, editable: true, scales: &scales };
        let blocks = if rows.is_empty() && module.rows.is_some() { Vec::new() } else { builder.blocks(module, &rows) };
        let here = |block: &view::Block| block.bodies.iter().find_map(|body| from(body, &at));
        let found = blocks.iter().find_map(|block| Some((block, here(block)?)));
        let (block, cells) = found.ok_or(Kind::NotFound)?;
        let href = cell_label::href(frame, q, &sheet.answers, &at);
        Ok(Target { scaled: block.scale.map(|_| block.id.clone()), cells, at, href })
    }

    fn scale(&self, scales: &Scales) -> Scale {
        self.scaled.as_deref().map_or(Scale::Units, |table| scales.of_table(table))
    }
}

/// The rows of a grid from a cell on, if the cell is in it.
fn from(body: &Body, at: &Address) -> Option<Vec<Vec<Option<Address>>>> {
    let Body::Grid { groups, .. } = body else { return None };
    let text = at.to_string();
    let lines: Vec<Vec<&str>> = groups
        .iter()
        .flat_map(|group| &group.lines)
        .map(|line| line.cells.iter().map(|c| c.address.as_str()).collect())
        .collect();
    let place = |line: &Vec<&str>| line.iter().position(|address| *address == text);
    let (row, column) = lines.iter().enumerate().find_map(|(row, line)| Some((row, place(line)?)))?;
    let rest = |line: &Vec<&str>| line.iter().skip(column).map(|address| address.parse().ok()).collect();
    Some(lines.iter().skip(row).map(rest).collect())
}

/// What the person pasted and said about it.
#[derive(Default)]
struct Asked {
    text: String,
    decimal: Option<Convention>,
    turn: bool,
    no_heading: bool,
    no_labels: bool,
    seen: Vec<i32>,
    /// What the figures of the block are counted in.
    scale: Scale,
    /// What the preview was made in.
    previewed: Scale,
    /// What the tables of the page behind are shown in.
    scales: Scales,
}

impl Asked {
    fn of(posted: &Posted, target: &Target) -> Answer<Asked> {
        let scales = Scales::posted(posted)?;
        let named = |name: &str| posted.get(name).map(|code| code.parse().map_err(|()| Kind::BadRequest)).transpose();
        let scale = named("scale")?.filter(|_| target.scaled.is_some());
        let text = posted.get("text").unwrap_or_default().to_owned();
        // The first time, words at the edges are taken for headings; afterwards the boxes say it.
        let first = posted.get("seen").is_none().then(|| Block::read(&text));
        let ticked =
            |name: &str, guess: fn(&Block) -> bool| first.as_ref().map_or_else(|| posted.get(name).is_some(), guess);
        Ok(Asked {
            scale: scale.unwrap_or_else(|| target.scale(&scales)),
            previewed: named("previewed")?.unwrap_or_default(),
            scales,
            decimal: match posted.get("decimal") {
                Some("comma") => Some(Convention::Timorese),
                Some("point") => Some(Convention::English),
                _ => None,
            },
            turn: posted.get("turn").is_some(),
            no_heading: ticked("no_heading", Block::has_heading),
            no_labels: ticked("no_labels", Block::has_labels),
            seen: posted.get("seen").unwrap_or_default().split(' ').filter_map(|r| r.parse().ok()).collect(),
            text,
        })
    }

    fn block(&self) -> Block {
        let mut block = Block::read(&self.text);
        if self.no_heading {
            block = block.without_first_row();
        }
        if self.no_labels {
            block = block.without_first_column();
        }
        if self.turn { block.turned() } else { block }
    }

    fn habit(&self, frame: &Frame) -> Habit {
        Habit { reader: frame.t.convention(), said: self.decimal, scale: self.scale }
    }

    /// The changes, each against the revision that the preview showed.
    fn prepared(&self, reading: &Reading) -> Vec<super::acts::Prepared> {
        let changes = reading.cells.iter().enumerate().filter_map(|(index, pasted)| match &pasted.fate {
            Fate::Changes(save) => Some((index, pasted, save)),
            _ => None,
        });
        changes
            .map(|(index, pasted, save)| {
                let base_revision = self.seen.get(index).copied().unwrap_or(save.base_revision);
                let save = store::cells::Save { base_revision, ..save.as_ref().clone() };
                ((pasted.address.to_string(), pasted.typed.clone()), Ok(save))
            })
            .collect()
    }
}

impl Asked {
    /// The request came before and its answer was lost: the cells that changed since the preview are those it wrote.
    fn written_before(&self, sheet: &Sheet, reading: &Reading) -> Results {
        let revision = |pasted: &Pasted| sheet.current.get(&pasted.address).map_or(0, |c| c.revision);
        let seen = self.seen.iter().map(|seen| seen + 1);
        let written = reading
            .cells
            .iter()
            .zip(seen)
            .filter(|(pasted, next)| matches!(pasted.fate, Fate::Same) && revision(pasted) == *next);
        let cells = written.map(|(pasted, revision)| CellResult {
            address: pasted.address.to_string(),
            typed: pasted.typed.clone(),
            scale: self.scale,
            mine: None,
            outcome: Outcome::Saved { revision },
        });
        Results { cells: cells.collect() }
    }
}

/// A cell of the preview: its name, what stands there, what comes or why it does not.
struct Entry {
    label: String,
    before: String,
    after: String,
}

struct Preview {
    rows: usize,
    columns: usize,
    changes: Vec<Entry>,
    more: usize,
    emptied: usize,
    refused: Vec<Entry>,
    same: usize,
    outside: usize,
    /// A number with two readings: as pasted, with a comma and with a point as decimal sign.
    ambiguous: Option<(String, String, String)>,
    /// Words at the edges that were taken for headings.
    headings: bool,
    seen: String,
    meanwhile: bool,
}

impl Preview {
    fn of(frame: &Frame, sheet: &Sheet, reading: &Reading, asked: &Asked) -> Preview {
        let (rows, columns) = asked.block().size();
        let q = &sheet.edition.questionnaire;
        let words = |address: &Address, cell: Option<&Cell>| {
            let question = q.question(&address.question_ref()).filter(|question| question.kind.has_scale());
            let scale = question.map_or(Scale::Units, |_| asked.scale);
            let shown = scale::text(frame, q, &sheet.answers.country, address, cell, scale);
            match shown.status {
                Some((code, _)) if cell.is_some_and(|c| c.value.is_some()) => format!("{} {code}", shown.text),
                _ => shown.text,
            }
        };
        // Where all cells are of one row, the line above the preview names it.
        let first = reading.cells.first().map(|p| &p.address.row);
        let one_row = reading.cells.iter().all(|p| Some(&p.address.row) == first);
        let label = |pasted: &Pasted| {
            let name = if one_row { cell_label::question } else { cell_label::label };
            name(frame, q, &sheet.answers, &pasted.address)
        };
        let (mut changes, mut refused, mut same, mut emptied) = (Vec::new(), Vec::new(), 0, 0);
        for pasted in &reading.cells {
            let before = words(&pasted.address, sheet.answers.cells.get(&pasted.address));
            match &pasted.fate {
                Fate::Same => same += 1,
                // It is asked about as a whole, not cell by cell.
                Fate::Refused(Refusal::Ambiguous { .. }) => {}
                Fate::Refused(refusal) => {
                    refused.push(Entry { label: label(pasted), before, after: frame.t.refusal(refusal) });
                }
                Fate::Changes(save) => {
                    emptied += usize::from(save.cell.is_blank());
                    let after = words(&pasted.address, Some(&save.cell));
                    changes.push(Entry { label: label(pasted), before, after });
                }
            }
        }
        let more = changes.len().saturating_sub(LISTED);
        changes.truncate(LISTED);
        let revision = |pasted: &Pasted| sheet.current.get(&pasted.address).map_or(0, |c| c.revision).to_string();
        Preview {
            rows,
            columns,
            changes,
            more,
            emptied,
            refused,
            same,
            outside: reading.outside,
            ambiguous: reading.ambiguous().and_then(readings),
            headings: asked.no_heading || asked.no_labels,
            seen: reading.cells.iter().map(revision).collect::<Vec<_>>().join(" "),
            meanwhile: false,
        }
    }
}

fn readings(refusal: &Refusal) -> Option<(String, String, String)> {
    let Refusal::Ambiguous { typed, .. } = refusal else { return None };
    let read = |convention| match number::parse(typed, convention, false) {
        Ok(value) | Err(number::NumberError::Ambiguous { a: value, .. }) => number::format(&value, convention, false),
        Err(_) => String::new(),
    };
    Some((typed.clone(), read(Convention::Timorese), read(Convention::English)))
}

#[derive(Template)]
#[template(path = "paste.html")]
struct PastePage {
    f: Frame,
    at: String,
    label: String,
    href: String,
    asked: Asked,
    preview: Option<Preview>,
    editable: bool,
    most: usize,
    /// The scales that the block can be read in: code, name and whether it is.
    choices: Vec<(&'static str, String, bool)>,
}

impl PastePage {
    fn new(
        frame: Frame,
        sheet: &Sheet,
        target: &Target,
        asked: Asked,
        preview: Option<Preview>,
        editable: bool,
    ) -> PastePage {
        PastePage {
            label: cell_label::label(&frame, &sheet.edition.questionnaire, &sheet.answers, &target.at),
            at: target.at.to_string(),
            href: asked.scales.on(&target.href),
            choices: match target.scaled {
                Some(_) => Scale::ALL.map(|s| (s.code(), scale::name(&frame, s), s == asked.scale)).to_vec(),
                None => Vec::new(),
            },
            asked,
            preview,
            editable,
            most: saving::MOST,
            f: frame,
        }
    }

    /// Says with an example what the figures of the block become.
    fn sign(&self) -> String {
        let one = self.asked.scale.to_units(&Decimal::ONE).unwrap_or_default();
        self.f.m1("paste-scaled", "units", self.f.t.decimal(&one))
    }

    fn decimal(&self) -> &'static str {
        match self.asked.decimal {
            Some(Convention::Timorese) => "comma",
            Some(Convention::English) => "point",
            None => "",
        }
    }
}
