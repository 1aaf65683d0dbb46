//! The cells of a submission laid out by number: rows, years and the cells that something reads.

use std::collections::HashMap;

use super::layout::{COUNTRY, Layout, ListNo, SlotNo};
use crate::domain::cells::{Answers, Cell, Figure, Row, Status, pairs};
use crate::domain::questionnaire::Address;

pub(crate) type RowNo = usize;

/// The one row of the country.
pub(crate) const NATION: RowNo = 0;

#[derive(Debug)]
pub(crate) struct Grid {
    pub year: i32,
    /// The day on which it is judged, where that is known.
    pub today: Option<String>,
    rows: Vec<RowAt>,
    /// Rows that are not closed, by list, in the order of the country.
    open: Vec<Vec<RowNo>>,
    numbers: Vec<HashMap<String, RowNo>>,
    /// One for this year and one for each year back.
    years: Vec<Vec<Entry>>,
}

#[derive(Debug, Default)]
struct RowAt {
    id: String,
    list: ListNo,
    parent: Option<RowNo>,
    /// The second row of a pair.
    second: Option<RowNo>,
    /// Rows below it, at any depth, that are not closed; by list.
    below: Vec<Vec<RowNo>>,
    /// Where its cells begin.
    base: usize,
}

/// One cell. Blank cells are the default.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Entry {
    pub figure: Figure,
    /// A value, or a status that says why there is none.
    pub said: bool,
    pub given: bool,
    pub status: Status,
    /// The value, unless it is a figure.
    pub text: Option<Box<str>>,
    /// Kept where a check reads it.
    pub note: Option<Box<str>>,
}

/// One cell by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct CellNo {
    pub row: RowNo,
    pub slot: SlotNo,
    pub back: usize,
}

impl Grid {
    /// Lays out the answers of this year and of so many years back.
    pub fn new(layout: &Layout, answers: &Answers, years_back: usize) -> Self {
        let mut grid = Grid {
            year: answers.year,
            today: answers.today.clone(),
            rows: vec![RowAt { list: COUNTRY, ..RowAt::default() }],
            open: vec![Vec::new(); layout.lists()],
            numbers: vec![HashMap::new(); layout.lists()],
            years: Vec::new(),
        };
        grid.open[COUNTRY].push(NATION);
        grid.add_rows(layout, &answers.rows);
        let mut width = 0;
        for row in &mut grid.rows {
            row.base = width;
            width += layout.width(row.list);
        }
        grid.years = vec![vec![Entry::default(); width]; years_back + 1];
        grid.add_cells(layout, answers);
        grid
    }

    fn add_rows(&mut self, layout: &Layout, rows: &[Row]) {
        // Lists come with parents first, rows need not.
        for list in 1..layout.lists() {
            let id = layout.list_id(list);
            for row in rows.iter().filter(|row| row.list == id) {
                let parent = row.parent.as_ref().zip(layout.parent(list)).map(|(p, of)| self.row_or_new(of, p));
                let number = self.row_or_new(list, &row.id);
                self.rows[number].parent = parent;
                let second = pairs::second(&row.id).zip(layout.pairs_of(list));
                self.rows[number].second = second.map(|(id, of)| self.row_or_new(of, id));
                if !row.closed {
                    self.add_open(number);
                }
            }
        }
    }

    fn add_open(&mut self, row: RowNo) {
        let (list, lists) = (self.list(row), self.open.len());
        self.open[list].push(row);
        for above in self.chain(row).collect::<Vec<_>>() {
            let below = &mut self.rows[above].below;
            below.resize_with(lists, Vec::new);
            below[list].push(row);
        }
    }

    fn row_or_new(&mut self, list: ListNo, id: &str) -> RowNo {
        if let Some(&number) = self.numbers[list].get(id) {
            return number;
        }
        let number = self.rows.len();
        self.rows.push(RowAt { id: id.to_owned(), list, ..RowAt::default() });
        self.numbers[list].insert(id.to_owned(), number);
        number
    }

    fn add_cells(&mut self, layout: &Layout, answers: &Answers) {
        // Cells come sorted by module, row and question, so mostly the question is that of the cell before.
        let mut before: Option<(&Address, Option<usize>)> = None;
        for (address, cell) in &answers.cells {
            if self.back(address.year).is_none() {
                continue;
            }
            let question = match before {
                Some((last, question)) if last.question == address.question && last.module == address.module => {
                    question
                }
                _ => layout.number(&address.module, &address.question),
            };
            before = Some((address, question));
            if let Some(at) = question.and_then(|question| self.find(layout, question, address)) {
                self.set(layout, at, Some(cell), question.is_some_and(|q| layout.is_number(q)));
            }
        }
    }

    /// Takes over one cell as it is now; `None` when nothing reads it.
    pub fn change(&mut self, layout: &Layout, address: &Address, cell: Option<&Cell>) -> Option<CellNo> {
        let question = layout.number(&address.module, &address.question)?;
        let at = self.find(layout, question, address)?;
        self.set(layout, at, cell, layout.is_number(question));
        Some(at)
    }

    fn set(&mut self, layout: &Layout, at: CellNo, cell: Option<&Cell>, is_number: bool) {
        let entry = cell.map(|cell| entry(cell, is_number, layout.keeps_words(at.slot))).unwrap_or_default();
        let place = self.rows[at.row].base + layout.within(at.slot);
        self.years[at.back][place] = entry;
    }

    fn find(&self, layout: &Layout, question: usize, address: &Address) -> Option<CellNo> {
        let (list, slot) = layout.find(question, address)?;
        let row = match &address.row {
            None if list == COUNTRY => NATION,
            None => return None,
            Some(id) => *self.numbers[list].get(id.as_str())?,
        };
        Some(CellNo { row, slot, back: self.back(address.year)? })
    }

    fn back(&self, year: i32) -> Option<usize> {
        usize::try_from(self.year.checked_sub(year)?).ok().filter(|back| *back < self.years.len())
    }

    /// The cell at a place within a row; years before the first one laid out have none.
    pub fn entry(&self, row: RowNo, within: usize, back: usize) -> Option<&Entry> {
        self.years.get(back)?.get(self.rows.get(row)?.base + within)
    }

    /// Rows of a list that are not closed.
    pub fn open(&self, list: ListNo) -> &[RowNo] {
        self.open.get(list).map_or(&[], Vec::as_slice)
    }

    /// Rows of a list below a row, at any depth, that are not closed.
    pub fn below(&self, row: RowNo, list: ListNo) -> &[RowNo] {
        self.rows.get(row).and_then(|r| r.below.get(list)).map_or(&[], Vec::as_slice)
    }

    /// Whether a row stands below another.
    pub fn is_below(&self, row: RowNo, above: RowNo) -> bool {
        self.chain(row).any(|r| r == above)
    }

    /// The rows above a row, the nearest first.
    fn chain(&self, row: RowNo) -> impl Iterator<Item = RowNo> {
        std::iter::successors(self.parent(row), |r| self.parent(*r)).take(self.open.len())
    }

    /// The row at the top of those above it; itself where none is.
    pub fn top(&self, row: RowNo) -> RowNo {
        self.chain(row).last().unwrap_or(row)
    }

    /// The row so many lists above.
    pub fn above(&self, row: RowNo, levels: u8) -> Option<RowNo> {
        self.chain(row).nth(usize::from(levels).checked_sub(1)?)
    }

    /// The pair seen from its other end.
    pub fn reversed(&self, row: RowNo) -> Option<RowNo> {
        let pair = self.rows.get(row)?;
        pair.second?;
        self.numbers.get(pair.list)?.get(&pairs::reversed(&pair.id)?).copied()
    }

    /// The second row of a pair.
    pub fn second(&self, row: RowNo) -> Option<RowNo> {
        self.rows.get(row)?.second
    }

    pub fn rows(&self) -> usize {
        self.rows.len()
    }

    pub fn list(&self, row: RowNo) -> ListNo {
        self.rows.get(row).map_or(COUNTRY, |r| r.list)
    }

    pub fn parent(&self, row: RowNo) -> Option<RowNo> {
        self.rows.get(row)?.parent
    }

    /// The id of a row; none for the country.
    pub fn id(&self, row: RowNo) -> Option<&str> {
        self.rows.get(row).filter(|r| r.list != COUNTRY).map(|r| r.id.as_str())
    }

    pub fn address(&self, layout: &Layout, cell: CellNo) -> Option<Address> {
        let back = i32::try_from(cell.back).ok()?;
        layout.address(cell.slot, self.id(cell.row), self.year - back)
    }
}

fn entry(cell: &Cell, is_number: bool, keep_words: bool) -> Entry {
    if cell.is_blank() {
        return Entry::default();
    }
    let number = if is_number { cell.decimal() } else { None };
    let figure = match (cell.status, number) {
        (Status::NotApplicable, _) => Figure::NotApplicable,
        (_, Some(number)) => Figure::Known(number),
        (_, None) => Figure::Missing,
    };
    Entry {
        figure,
        said: true,
        given: cell.value.is_some(),
        status: cell.status,
        text: if number.is_none() { cell.value.as_deref().map(Box::from) } else { None },
        note: if keep_words { cell.note.as_deref().map(Box::from) } else { None },
    }
}
