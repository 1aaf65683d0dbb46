//! The first figures as a table for people: names instead of codes, and what is the same in all rows said once.

use crate::collection::open_data::{Found, Row};
use crate::sdmx::data::Labels;
use crate::sdmx::model::{AREA, DataStructure, Dataflow, TIME, VALUE};
use crate::web::frame::Frame;

/// A figure as it was reported needs no word.
const NORMAL: &str = "A";
/// What tells nothing: the whole, what does not apply, single units.
const TOTAL: &str = "_T";
const NOT_APPLICABLE: &str = "_Z";
const UNITS: &str = "0";

/// Attributes that belong to the figure itself.
const BESIDE: [&str; 3] = ["CURRENCY", "UNIT_MULT", "SOURCE"];

pub(super) struct Preview {
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<String>>,
    /// Component and what it is in all rows.
    pub same: Vec<(String, String)>,
}

pub(super) struct Column {
    pub title: String,
    /// Of the cells: figures, short words, or words that need room.
    pub class: &'static str,
}

/// What one component says in each row.
struct Told {
    title: String,
    class: &'static str,
    /// A column even when it says the same everywhere.
    always: bool,
    codes: Vec<String>,
    words: Vec<String>,
}

impl Told {
    fn differs(&self) -> bool {
        self.codes.iter().any(|code| Some(code) != self.codes.first())
    }
}

impl Preview {
    pub fn of(frame: &Frame, flow: &Dataflow, structure: &DataStructure, labels: &Labels, found: &Found) -> Preview {
        let maker = Maker { frame, structure, labels, rows: &found.rows };
        let first = [Some(AREA), structure.subject()].into_iter().flatten();
        let fixed = |id: &str| flow.limits.get(id).is_some_and(|codes| codes.len() == 1);
        let others = structure.dimensions.iter().map(|d| d.id.as_str());
        let others = others.filter(|id| *id != AREA && Some(*id) != structure.subject() && !fixed(id));
        let mut all: Vec<Told> = first.map(|id| maker.dimension(id)).collect();
        all.push(maker.always(TIME, "brief", |row| row.period.clone()));
        all.push(maker.always(VALUE, "number", |row| match &row.value {
            Some(value) => frame.t.stored(value),
            None => frame.m("data-no-figure"),
        }));
        all.push(maker.status());
        all.extend(others.map(|id| maker.dimension(id)));
        all.extend(BESIDE.into_iter().map(|id| maker.attribute(id)));

        let (columns, same): (Vec<Told>, Vec<Told>) = all.into_iter().partition(|told| told.always || told.differs());
        let says = |told: &Told| !matches!(told.codes.first().map_or("", String::as_str), "" | TOTAL | NOT_APPLICABLE);
        Preview {
            rows: (0..found.rows.len())
                .map(|place| columns.iter().filter_map(|told| told.words.get(place).cloned()).collect())
                .collect(),
            same: same
                .into_iter()
                .filter(says)
                .filter_map(|told| Some((told.title, told.words.into_iter().next()?)))
                .collect(),
            columns: columns.into_iter().map(|told| Column { title: told.title, class: told.class }).collect(),
        }
    }
}

struct Maker<'a> {
    frame: &'a Frame,
    structure: &'a DataStructure,
    labels: &'a Labels,
    rows: &'a [Row],
}

impl Maker<'_> {
    fn always(&self, id: &str, class: &'static str, words: impl Fn(&Row) -> String) -> Told {
        let words: Vec<String> = self.rows.iter().map(words).collect();
        Told { title: self.labels.component(id).to_owned(), class, always: true, codes: words.clone(), words }
    }

    fn dimension(&self, id: &str) -> Told {
        let place = self.structure.dimensions.iter().position(|d| d.id == id);
        let title = if id == AREA { self.frame.m("data-country") } else { self.labels.component(id).to_owned() };
        self.coded(title, id, |row| place.and_then(|place| row.codes.get(place)).cloned().unwrap_or_default())
    }

    fn attribute(&self, id: &str) -> Told {
        let told = |row: &Row| self.text(row, id).filter(|text| *text != UNITS).unwrap_or_default().to_owned();
        self.coded(self.labels.component(id).to_owned(), id, told)
    }

    /// Only where there is something to be said.
    fn status(&self) -> Told {
        let words = |row: &Row| {
            let status = self.text(row, "OBS_STATUS").filter(|code| *code != NORMAL);
            let status = status.map(|code| self.labels.code("OBS_STATUS", code).unwrap_or(code));
            let note = self.text(row, "COMMENT_OBS");
            status.into_iter().chain(note).collect::<Vec<_>>().join(". ")
        };
        let words: Vec<String> = self.rows.iter().map(words).collect();
        Told {
            title: self.frame.m("data-status"),
            class: "words",
            always: words.iter().any(|words| !words.is_empty()),
            codes: words.clone(),
            words,
        }
    }

    fn coded(&self, title: String, id: &str, code: impl Fn(&Row) -> String) -> Told {
        let codes: Vec<String> = self.rows.iter().map(code).collect();
        let word = |code: &String| match code.as_str() {
            NOT_APPLICABLE => "–".to_owned(),
            code => self.labels.code(id, code).unwrap_or(code).to_owned(),
        };
        Told { title, class: "words", always: false, words: codes.iter().map(word).collect(), codes }
    }

    fn text<'r>(&self, row: &'r Row, id: &str) -> Option<&'r str> {
        let place = self.structure.attributes.iter().position(|a| a.id == id)?;
        row.attributes.get(place)?.as_deref().filter(|text| !text.is_empty())
    }
}
