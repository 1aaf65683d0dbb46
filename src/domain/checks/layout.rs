//! Where a cell stands by number. Names are looked up once, when checks are compiled; only cells that something reads
//! get a place.

use std::collections::{BTreeMap, HashMap};

use crate::domain::questionnaire::{Address, CellRef, Question, Questionnaire};

/// A list of rows by number. The country itself is the list with the number 0 and has one row.
pub(crate) type ListNo = usize;
/// A cell of a row by number, the same in every row and year.
pub(crate) type SlotNo = usize;

pub(crate) const COUNTRY: ListNo = 0;

#[derive(Debug)]
pub(crate) struct Layout {
    lists: Vec<List>,
    questions: Vec<Known>,
    numbers: HashMap<String, HashMap<String, usize>>,
    slots: Vec<Slot>,
}

#[derive(Debug)]
struct List {
    id: String,
    parent: Option<ListNo>,
    /// How many cells of a row have a place.
    width: usize,
    /// The question that names a row.
    name: Option<CellRef>,
    /// Its rows are the pairs of rows of that list.
    pairs_of: Option<ListNo>,
}

#[derive(Debug)]
struct Known {
    cell: CellRef,
    list: ListNo,
    dimensions: Vec<Codes>,
    /// By the codes of all dimensions, the last one fastest.
    places: Vec<Option<SlotNo>>,
    is_number: bool,
    /// The codes that a cell must hold for the question to be asked.
    when: Option<(CellRef, Vec<String>)>,
    /// The cell, and the place of the dimension, whose codes it must hold for a code to be asked.
    codes_of: Option<(CellRef, usize)>,
}

#[derive(Debug)]
struct Codes {
    dimension: String,
    codes: Vec<String>,
    total: Option<String>,
}

#[derive(Debug)]
struct Slot {
    question: usize,
    mix: usize,
    /// Its place within a row.
    within: usize,
    /// Something reads the note beside the figure.
    worded: bool,
}

impl Layout {
    pub fn new(q: &Questionnaire, country: &str) -> Self {
        let number = |id: Option<&str>| id.and_then(|id| q.lists.iter().position(|l| l.id == id)).map(|n| n + 1);
        let mut lists = vec![List { id: String::new(), parent: None, width: 0, name: None, pairs_of: None }];
        lists.extend(q.lists.iter().map(|list| {
            List {
                id: list.id.clone(),
                parent: number(list.parent.as_deref()),
                width: 0,
                name: Some(CellRef { module: list.module.clone(), question: list.name.clone() })
                    .filter(|name| !name.question.is_empty()),
                pairs_of: number(list.pairs_of.as_deref()),
            }
        }));
        let (mut questions, mut numbers) = (Vec::new(), HashMap::new());
        for module in &q.modules {
            let list = number(module.rows.as_deref()).unwrap_or(COUNTRY);
            let of_module: &mut HashMap<String, usize> = numbers.entry(module.id.clone()).or_default();
            for question in &module.questions {
                of_module.insert(question.id.clone(), questions.len());
                questions.push(known(q, question, list, country));
            }
        }
        Layout { lists, questions, numbers, slots: Vec::new() }
    }

    pub fn list(&self, id: Option<&str>) -> Option<ListNo> {
        id.map_or(Some(COUNTRY), |id| self.lists.iter().skip(1).position(|l| l.id == id).map(|n| n + 1))
    }

    pub fn list_id(&self, list: ListNo) -> &str {
        self.lists.get(list).map_or("", |l| &l.id)
    }

    pub fn lists(&self) -> usize {
        self.lists.len()
    }

    pub fn parent(&self, list: ListNo) -> Option<ListNo> {
        self.lists.get(list)?.parent
    }

    /// How many lists one stands above another; 1 for its parent.
    pub fn above(&self, list: ListNo, of: ListNo) -> Option<u8> {
        let lists = std::iter::successors(self.parent(of), |l| self.parent(*l)).take(self.lists.len());
        lists.zip(1..).find(|(l, _)| *l == list).map(|(_, levels)| levels)
    }

    /// The list whose rows the rows of this one are pairs of.
    pub fn pairs_of(&self, list: ListNo) -> Option<ListNo> {
        self.lists.get(list)?.pairs_of
    }

    pub fn width(&self, list: ListNo) -> usize {
        self.lists.get(list).map_or(0, |l| l.width)
    }

    pub fn slots(&self) -> usize {
        self.slots.len()
    }

    /// The list that a question is repeated for.
    pub fn list_of(&self, cell: &CellRef) -> Option<ListNo> {
        Some(self.known(cell)?.list)
    }

    /// The conditions under which a cell is asked: another cell holds one of these codes.
    pub fn asked(&self, slot: SlotNo) -> Vec<(CellRef, Vec<String>)> {
        let Some((slot, known)) = self.slots.get(slot).and_then(|s| Some((s, self.questions.get(s.question)?))) else {
            return Vec::new();
        };
        let code = |dimension: usize| self.codes(known, slot.mix).nth(known.dimensions.len() - 1 - dimension);
        let own = known.codes_of.as_ref().and_then(|(cell, d)| Some((cell.clone(), vec![code(*d)?.1.to_owned()])));
        known.when.clone().into_iter().chain(own).collect()
    }

    /// Dimensions and codes of a cell, the last dimension first.
    fn codes<'a>(&self, known: &'a Known, mut mix: usize) -> impl Iterator<Item = (&'a str, &'a str)> {
        known.dimensions.iter().rev().filter_map(move |dimension| {
            let size = dimension.codes.len();
            let code = dimension.codes.get(mix.checked_rem(size)?)?;
            mix /= size;
            Some((dimension.dimension.as_str(), code.as_str()))
        })
    }

    /// The places a reference stands for: one, or one per code of a dimension that has no total and is not named.
    /// `None` when a code does not exist or two dimensions are left open.
    pub fn places(
        &mut self,
        cell: &CellRef,
        at: &BTreeMap<String, String>,
        codes: &BTreeMap<String, String>,
    ) -> Option<Places> {
        let number = self.number(&cell.module, &cell.question)?;
        let known = self.questions.get(number)?;
        let (mut mixes, mut open) = (vec![0], false);
        for dimension in &known.dimensions {
            let size = dimension.codes.len();
            let named = at.get(&dimension.dimension).or_else(|| codes.get(&dimension.dimension));
            match named.or(dimension.total.as_ref()) {
                Some(code) => {
                    let code = dimension.codes.iter().position(|c| c == code)?;
                    mixes.iter_mut().for_each(|mix| *mix = *mix * size + code);
                }
                None if open => return None,
                None => {
                    open = true;
                    mixes = mixes.iter().flat_map(|mix| (0..size).map(move |code| mix * size + code)).collect();
                }
            }
        }
        let slots: Vec<SlotNo> = mixes.into_iter().map(|mix| self.slot(number, mix)).collect::<Option<_>>()?;
        if open { Some(Places::Each(slots)) } else { slots.first().copied().map(Places::One) }
    }

    /// Every cell of a question in a row: all codes of all its dimensions.
    pub fn entire(&mut self, cell: &CellRef) -> Vec<SlotNo> {
        let Some(number) = self.number(&cell.module, &cell.question) else { return Vec::new() };
        let mixes = self.questions.get(number).map_or(0, |known| known.places.len());
        (0..mixes).filter_map(|mix| self.slot(number, mix)).collect()
    }

    fn slot(&mut self, question: usize, mix: usize) -> Option<SlotNo> {
        let known = self.questions.get_mut(question)?;
        let place = known.places.get_mut(mix)?;
        if place.is_none() {
            let list = self.lists.get_mut(known.list)?;
            *place = Some(self.slots.len());
            self.slots.push(Slot { question, mix, within: list.width, worded: false });
            list.width += 1;
        }
        *place
    }

    /// Where a cell stands within its row.
    pub fn within(&self, slot: SlotNo) -> usize {
        self.slots.get(slot).map_or(0, |s| s.within)
    }

    /// Says that something reads the notes beside the figures of a cell.
    pub fn keep_words(&mut self, slot: SlotNo) {
        if let Some(slot) = self.slots.get_mut(slot) {
            slot.worded = true;
        }
    }

    pub fn keeps_words(&self, slot: SlotNo) -> bool {
        self.slots.get(slot).is_some_and(|s| s.worded)
    }

    /// Number of a question, for `find`.
    pub fn number(&self, module: &str, question: &str) -> Option<usize> {
        self.numbers.get(module)?.get(question).copied()
    }

    /// The list and place of a stored cell; `None` when nothing reads it.
    pub fn find(&self, question: usize, address: &Address) -> Option<(ListNo, SlotNo)> {
        let known = self.questions.get(question)?;
        if known.dimensions.len() != address.dimensions.len() {
            return None;
        }
        let mut mix = 0;
        for dimension in &known.dimensions {
            let code = address.dimensions.get(&dimension.dimension)?;
            mix = mix * dimension.codes.len() + dimension.codes.iter().position(|c| c == code)?;
        }
        Some((known.list, (*known.places.get(mix)?)?))
    }

    pub fn is_number(&self, question: usize) -> bool {
        self.questions.get(question).is_some_and(|k| k.is_number)
    }

    /// The address of a place.
    pub fn address(&self, slot: SlotNo, row: Option<&str>, year: i32) -> Option<Address> {
        let slot = self.slots.get(slot)?;
        let known = self.questions.get(slot.question)?;
        let codes: Vec<(&str, &str)> = self.codes(known, slot.mix).collect();
        Some(Address::new(&known.cell.module, row, &known.cell.question, &codes, year))
    }

    /// The cell that holds the name of a row of the list.
    pub fn name_of(&self, list: ListNo, row: &str, year: i32) -> Option<Address> {
        let name = self.lists.get(list)?.name.as_ref()?;
        Some(Address::new(&name.module, Some(row), &name.question, &[], year))
    }

    fn known(&self, cell: &CellRef) -> Option<&Known> {
        self.questions.get(self.number(&cell.module, &cell.question)?)
    }
}

/// What a reference stands for.
pub(crate) enum Places {
    One(SlotNo),
    Each(Vec<SlotNo>),
}

fn known(q: &Questionnaire, question: &Question, list: ListNo, country: &str) -> Known {
    let codes = |dimension: &String| Codes {
        dimension: dimension.clone(),
        codes: q
            .dimension_codes(dimension, country)
            .map(|list| list.codes.iter().map(|c| c.code.clone()).collect())
            .unwrap_or_default(),
        total: q.dimensions.get(dimension).and_then(|d| d.total.clone()),
    };
    let dimensions: Vec<Codes> = question.dimensions.iter().map(codes).collect();
    let cells = dimensions.iter().map(|d| d.codes.len()).product();
    Known {
        cell: question.cell_ref(),
        list,
        dimensions,
        places: vec![None; cells],
        is_number: question.kind.is_number(),
        when: question.when.as_ref().map(|when| (when.cell.clone(), when.codes.clone())),
        codes_of: question.codes_of.as_ref().and_then(|cell| {
            let dimension = q.dimension_like(question, cell)?;
            Some((cell.clone(), question.dimensions.iter().position(|d| *d == dimension.id)?))
        }),
    }
}
