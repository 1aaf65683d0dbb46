//! A pasted block laid over cells: what each cell would become, before anything is written.

use super::Sheet;
use super::saving::{self, Input, Outcome, Patch, Writing};
use crate::domain::cells::entry::Refusal;
use crate::domain::cells::number::Convention;
use crate::domain::cells::{Block, Cell, Scale, Status};
use crate::domain::questionnaire::Address;
use crate::store::cells::Save;

/// How the numbers of a block are read.
#[derive(Debug, Clone, Copy)]
pub struct Habit {
    pub reader: Convention,
    /// What the person said about this block, asked because one of its numbers has two readings.
    pub said: Option<Convention>,
    /// What the figures of the block are counted in, where they have a scale.
    pub scale: Scale,
}

/// One text of the block and the cell under it.
#[derive(Debug)]
pub struct Pasted {
    pub address: Address,
    pub typed: String,
    pub fate: Fate,
}

#[derive(Debug)]
pub enum Fate {
    /// The cell says this already.
    Same,
    Changes(Box<Save>),
    Refused(Refusal),
}

#[derive(Debug, Default)]
pub struct Reading {
    pub cells: Vec<Pasted>,
    /// Texts for which the table has no cell.
    pub outside: usize,
}

impl Reading {
    /// A number of the block that two habits read differently, with its readings.
    pub fn ambiguous(&self) -> Option<&Refusal> {
        self.cells.iter().find_map(|pasted| match &pasted.fate {
            Fate::Refused(refusal @ Refusal::Ambiguous { .. }) => Some(refusal),
            _ => None,
        })
    }

    pub fn changes(&self) -> impl Iterator<Item = &Save> {
        self.cells.iter().filter_map(|pasted| match &pasted.fate {
            Fate::Changes(save) => Some(save.as_ref()),
            _ => None,
        })
    }
}

/// Lays a block over the cells that stand, row by row, from the place where it was pasted.
pub fn lay(sheet: &Sheet, cells: &[Vec<Option<Address>>], block: &Block, habit: Habit) -> Reading {
    let (height, width) = block.size();
    let mut reading = Reading::default();
    for row in 0..height {
        for column in 0..width {
            let typed = block.at(row, column).trim();
            match cells.get(row).and_then(|line| line.get(column)).and_then(Option::as_ref) {
                Some(address) => reading.cells.push(one(sheet, address, typed, habit)),
                None => reading.outside += usize::from(!typed.is_empty()),
            }
        }
    }
    reading
}

fn one(sheet: &Sheet, address: &Address, typed: &str, habit: Habit) -> Pasted {
    let fate = match read(sheet, address, typed, habit) {
        Ok(save) if unchanged(sheet, &save) => Fate::Same,
        Ok(save) => Fate::Changes(Box::new(save)),
        // A blank over a cell that takes none leaves it as it is.
        Err(_) if typed.is_empty() => Fate::Same,
        Err(refusal) => Fate::Refused(refusal),
    };
    Pasted { address: address.clone(), typed: typed.to_owned(), fate }
}

fn read(sheet: &Sheet, address: &Address, typed: &str, habit: Habit) -> Result<Save, Refusal> {
    let answers = &sheet.answers;
    let q = &sheet.edition.questionnaire;
    let question = q.question_at(address, &answers.country).ok_or(Refusal::NotAsked)?;
    if !answers.is_asked(q, question, address.row.as_deref()) {
        return Err(Refusal::NotAsked);
    }
    let parse = |patch: Patch, writing| {
        let base_revision = sheet.current.get(address).map_or(0, |c| c.revision);
        let input = Input { address: address.to_string(), patch, base_revision };
        saving::parse(q, answers, &input, writing).map_err(|outcome| match outcome {
            Outcome::Refused(refusal) => refusal,
            _ => Refusal::NotAsked,
        })
    };
    let value = |text: &str| Patch { value: Some(text.to_owned()), ..Patch::default() };
    // A letter keeps the value and says something about it; a sign of a gap takes its place.
    if let Some(status) = Some(typed).filter(|_| question.kind.is_number()).and_then(Status::of_figure) {
        let value = (!status.needs_value()).then(String::new);
        let patch = Patch { value, status: Some(status.code().to_owned()), ..Patch::default() };
        return parse(patch, Writing::Typed(habit.reader, Scale::Units));
    }
    let scale = if question.kind.has_scale() { habit.scale } else { Scale::Units };
    match parse(value(typed), Writing::Typed(habit.said.unwrap_or(habit.reader), scale)) {
        // The first reading is that of the convention the number was read with.
        Err(Refusal::Ambiguous { a, .. }) if habit.said.is_some() => match scale.to_units(&a) {
            Ok(units) => parse(value(&units.to_string()), Writing::Plain),
            Err(_) => Err(Refusal::TooManyDigits { typed: typed.to_owned() }),
        },
        other => other,
    }
}

fn unchanged(sheet: &Sheet, save: &Save) -> bool {
    let blank = Cell::default();
    let now = sheet.answers.cells.get(&save.address).unwrap_or(&blank);
    let number = || now.decimal().is_some() && now.decimal() == save.cell.decimal();
    (&now.note, &now.source, now.status) == (&save.cell.note, &save.cell.source, save.cell.status)
        && (now.value == save.cell.value || number())
}
