//! The tables of a module page as plain values, for the template: what stands where, and what is beside each cell.

use crate::domain::cells::{Scale, Status};
use crate::domain::checks::Severity;

/// A word in the reader's language, with the second language beside it when it is shown.
#[derive(Debug, Clone, Default)]
pub struct Label {
    pub text: String,
    /// The language of the text, where the reader's own lacks it.
    pub borrowed: Option<String>,
    pub beside: Option<(String, String)>,
    pub help: Option<String>,
}

#[derive(Debug, Clone)]
pub struct Block {
    pub id: String,
    pub title: Label,
    /// Unit of the figures, where all have one and it is not that of a scale.
    pub unit: Option<String>,
    /// What its figures are shown in, where there is a choice.
    pub scale: Option<Scale>,
    /// Says that they are not in units.
    pub sign: Option<String>,
    pub bodies: Vec<Body>,
}

#[derive(Debug, Clone)]
pub enum Body {
    /// Label above field: texts and codes.
    Fields(Vec<FieldGroup>),
    /// Lines and columns: figures.
    Grid { columns: Vec<Label>, groups: Vec<LineGroup> },
}

impl Body {
    /// The first cell of a grid, under which a block can be pasted.
    pub fn first(&self) -> Option<&str> {
        match self {
            Body::Grid { groups, .. } => {
                let cells = groups.iter().flat_map(|group| &group.lines).flat_map(|line| &line.cells);
                cells.map(|c| c.address.as_str()).next()
            }
            Body::Fields(_) => None,
        }
    }
}

#[derive(Debug, Clone)]
pub struct FieldGroup {
    pub heading: Option<String>,
    /// Shown opened; complete ones may be folded.
    pub open: bool,
    pub fields: Vec<(Label, CellView)>,
}

#[derive(Debug, Clone)]
pub struct LineGroup {
    pub heading: Option<Label>,
    /// Unit of all its lines, where the table has several.
    pub unit: Option<String>,
    pub open: bool,
    pub lines: Vec<Line>,
}

#[derive(Debug, Clone)]
pub struct Line {
    pub label: Label,
    pub level: u8,
    pub total: bool,
    /// The questions whose figures make this total.
    pub parts: Option<String>,
    /// Unit of the figures, where the table has several.
    pub unit: Option<String>,
    pub cells: Vec<CellView>,
}

impl Line {
    pub fn class(&self) -> Option<String> {
        let level = (self.level > 0).then(|| format!("level-{}", self.level));
        let total = self.total.then(|| "total".to_owned());
        let classes: Vec<String> = level.into_iter().chain(total).collect();
        (!classes.is_empty()).then(|| classes.join(" "))
    }

    /// Whether something stands in its fields, or was refused there.
    pub fn is_begun(&self) -> bool {
        self.cells.iter().any(|c| !c.value.is_empty() || c.problem.is_some())
    }

    /// The ids of what names a cell: the head of its row, and that of its column where a line has one cell for each.
    pub fn names(&self, row: &str, column: String, columns: usize) -> String {
        if columns > 1 && self.cells.len() == columns { format!("{row} {column}") } else { row.to_owned() }
    }
}

/// The sum of the parts under an entered total.
#[derive(Debug, Clone)]
pub struct Sum {
    /// In words, with the figure.
    pub text: String,
    /// A total stands in the cell and is another one. A blank one is not wrong.
    pub differs: bool,
}

impl Sum {
    pub fn class(&self) -> &'static str {
        if self.differs { "sum differs" } else { "sum" }
    }
}

#[derive(Debug, Clone)]
pub struct CellView {
    pub address: String,
    pub anchor: String,
    pub kind: FieldKind,
    /// What stands in the field: typed text after a refusal, else the stored value in the reader's form.
    pub value: String,
    pub revision: i32,
    pub status: Status,
    pub previous: Option<String>,
    pub change: Option<String>,
    /// The change is larger than its check allows.
    pub beyond: bool,
    pub marks: Vec<Mark>,
    /// Why the typed text was not saved.
    pub problem: Option<CellProblem>,
    pub asked: bool,
    pub editable: bool,
    pub has_note: bool,
    /// A reviewer waits for an answer about it.
    pub clarify: bool,
    pub sum: Option<Sum>,
}

impl CellView {
    pub fn worst(&self) -> Option<&Mark> {
        self.marks.first()
    }

    /// Neither a status nor a note that the link to the details would tell.
    pub fn is_plain(&self) -> bool {
        self.sign() == "⋯"
    }

    /// What stands in the link to the details: the status where it says something, and whether there is a note.
    pub fn sign(&self) -> String {
        let status = if self.status.needs_value() && self.status.code() != "A" { self.status.code() } else { "" };
        match (status, self.has_note) {
            ("", false) => "⋯".to_owned(),
            (status, true) => format!("{status}✎"),
            (status, false) => status.to_owned(),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldKind {
    Number,
    Year,
    Text,
    LongText,
    /// Codes with their names; several may be chosen.
    Codes {
        options: Vec<(String, String, bool)>,
        several: bool,
    },
}

impl FieldKind {
    /// Several controls with one name.
    pub fn is_group(&self) -> bool {
        matches!(self, FieldKind::Codes { several: true, .. })
    }

    /// As wide as the page.
    pub fn is_broad(&self) -> bool {
        self.is_group() || *self == FieldKind::LongText
    }
}

#[derive(Debug, Clone)]
pub struct Mark {
    pub severity: Severity,
    pub check: String,
}

impl Mark {
    pub fn sign(&self) -> &'static str {
        match self.severity {
            Severity::Error => "■",
            Severity::Warning => "▲",
            Severity::Info => "●",
        }
    }

    pub fn class(&self) -> &'static str {
        match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        }
    }
}

#[derive(Debug, Clone, Default)]
pub struct CellProblem {
    pub message: String,
    /// Readings to choose from: what is shown, and the value a button sends.
    pub choices: Vec<(String, String)>,
    /// Words to keep the typed text, and to take that of somebody else who was faster.
    pub contested: Option<(String, String)>,
    /// The typed text, to be put back into the field.
    pub typed: Option<String>,
}

/// What came of a post, by address.
pub type Problems = std::collections::BTreeMap<String, CellProblem>;
