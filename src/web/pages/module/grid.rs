//! The tables of a module page as plain values: what stands where, with last year's value beside each cell.

use rust_decimal::Decimal;

use crate::collection::Sheet;
use crate::collection::findings::Judged;
use crate::domain::cells::{Cell, Figure, Row, Status, date};
use crate::domain::checks::Severity;
use crate::domain::questionnaire::{Address, Code, Kind, Module, Question, Table};
use crate::web::frame::Frame;

/// A word in the reader's language, with the second language beside it when it is shown.
#[derive(Debug, Clone, Default)]
pub struct Label {
    pub text: String,
    pub beside: Option<(String, String)>,
    pub help: Option<String>,
}

#[derive(Debug, Clone)]
pub struct Block {
    pub id: String,
    pub title: Label,
    /// Unit and scale of the figures, where all have one.
    pub unit: Option<String>,
    pub bodies: Vec<Body>,
}

#[derive(Debug, Clone)]
pub enum Body {
    /// Label above field: texts and codes.
    Fields(Vec<FieldGroup>),
    /// Lines and columns: figures.
    Grid { columns: Vec<Label>, groups: Vec<LineGroup> },
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
    pub open: bool,
    pub lines: Vec<Line>,
}

#[derive(Debug, Clone)]
pub struct Line {
    pub label: Label,
    pub level: u8,
    pub total: bool,
    pub cells: Vec<CellView>,
}

#[derive(Debug, Clone)]
pub struct Sum {
    pub shown: String,
    pub agrees: bool,
}

#[derive(Debug, Clone)]
pub struct CellView {
    pub address: String,
    pub anchor: String,
    /// What a screen reader says for the field.
    pub name: String,
    pub kind: FieldKind,
    /// What stands in the field: typed text after a refusal, else the stored value in the reader's form.
    pub value: String,
    pub revision: i32,
    pub status: Status,
    pub previous: Option<String>,
    pub change: Option<String>,
    pub marks: Vec<Mark>,
    /// Why the typed text was not saved.
    pub problem: Option<CellProblem>,
    pub asked: bool,
    pub editable: bool,
    pub has_note: bool,
    /// The sum of the parts under an entered total.
    pub sum: Option<Sum>,
}

impl CellView {
    pub fn worst(&self) -> Option<&Mark> {
        self.marks.first()
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
    /// The typed text, to be put back into the field.
    pub typed: Option<String>,
}

/// What came of a post, by address.
pub type Problems = std::collections::BTreeMap<String, CellProblem>;

/// Everything the builder looks at.
#[derive(Debug)]
pub struct Builder<'a> {
    pub frame: &'a Frame,
    pub sheet: &'a Sheet,
    pub judged: &'a [Judged],
    pub problems: &'a Problems,
    pub editable: bool,
}

impl Builder<'_> {
    /// All tables of a module for some rows: one scheme, the benefits of a scheme, or none for country modules.
    pub fn blocks(&self, module: &Module, rows: &[Row]) -> Vec<Block> {
        module.tables.iter().map(|table| self.block(module, table, rows)).collect()
    }

    fn block(&self, module: &Module, table: &Table, rows: &[Row]) -> Block {
        let questions: Vec<&Question> = module.table_questions(table).collect();
        // Among texts and codes a single figure is a field like them; figures by sex and tables of figures are grids.
        let words = questions.iter().any(|q| !q.kind.is_number());
        let is_field = |q: &&Question| {
            !q.kind.is_number() || words && self.shared_dimension(&[q]).is_none() && q.dimensions.is_empty()
        };
        let (fields, figures): (Vec<&Question>, Vec<&Question>) = questions.iter().copied().partition(is_field);
        let mut bodies = Vec::new();
        if !fields.is_empty() {
            bodies.push(Body::Fields(match rows {
                [] => vec![self.fields(&fields, None, None)],
                [row] if !self.many(module) => vec![self.fields(&fields, Some(row), None)],
                rows => rows.iter().map(|row| self.fields(&fields, Some(row), Some(row))).collect(),
            }));
        }
        if !figures.is_empty() {
            bodies.push(self.grid(&figures, rows, self.many(module)));
        }
        Block {
            id: table.id.clone(),
            title: self.label(&format!("table-{}-{}", module.id, table.id)),
            unit: self.unit(&figures),
            bodies,
        }
    }

    /// Modules whose rows have a parent show all rows of the parent on one page.
    fn many(&self, module: &Module) -> bool {
        let q = &self.sheet.edition.questionnaire;
        module.rows.as_deref().and_then(|list| q.list(list)).is_some_and(|list| list.parent.is_some())
    }

    fn fields(&self, questions: &[&Question], row: Option<&Row>, heading: Option<&Row>) -> FieldGroup {
        let row_id = row.map(|r| r.id.as_str());
        let fields: Vec<(Label, CellView)> = questions
            .iter()
            .flat_map(|question| {
                let label = self.label(&question.message());
                self.addresses(question, row_id)
                    .into_iter()
                    .map(move |address| (label.clone(), self.cell(question, &address, &label.text)))
            })
            .collect();
        let open = heading.is_none()
            || fields.iter().any(|(_, c)| c.asked && c.value.is_empty() || c.problem.is_some() || !c.marks.is_empty());
        FieldGroup {
            heading: heading.map(|r| self.sheet.answers.row_name(&self.sheet.edition.questionnaire, &r.id).to_owned()),
            open,
            fields,
        }
    }

    fn grid(&self, questions: &[&Question], rows: &[Row], many: bool) -> Body {
        let columns = self.columns(questions);
        let groups = if many {
            questions
                .iter()
                .flat_map(|question| {
                    if question.dimensions.len() <= usize::from(columns.len() > 1) {
                        vec![self.rows_of_question(question, rows)]
                    } else {
                        rows.iter().map(|row| self.dimension_lines(question, row)).collect()
                    }
                })
                .collect()
        } else {
            let row = rows.first().map(|r| r.id.as_str());
            let lines: Vec<Line> = questions.iter().flat_map(|q| self.lines(q, row)).collect();
            // A table that may stay blank is folded until it is wanted.
            let folds = questions.iter().all(|q| q.optional);
            let heading = folds.then(|| self.label("optional-table"));
            vec![LineGroup { heading, open: !folds || is_begun(&lines), lines }]
        };
        Body::Grid { columns, groups }
    }

    /// The columns of a table: the codes of the dimension all its questions end with, or this year alone.
    fn columns(&self, questions: &[&Question]) -> Vec<Label> {
        let Some(dimension) = self.shared_dimension(questions) else {
            return vec![Label { text: self.sheet.answers.year.to_string(), ..Label::default() }];
        };
        self.codes(dimension).iter().map(|code| self.code_label(dimension, &code.code)).collect()
    }

    /// One question, one line per row: the benefits of a scheme under each other.
    fn rows_of_question(&self, question: &Question, rows: &[Row]) -> LineGroup {
        let q = &self.sheet.edition.questionnaire;
        let lines: Vec<Line> = rows
            .iter()
            .map(|row| {
                let label = Label { text: self.sheet.answers.row_name(q, &row.id).to_owned(), ..Label::default() };
                self.line(question, self.addresses(question, Some(&row.id)), label, 0)
            })
            .collect();
        let open = !question.optional || is_begun(&lines);
        LineGroup { heading: Some(self.label(&question.message())), open, lines }
    }

    /// One row's breakdown that is too long for columns: municipalities under each other.
    fn dimension_lines(&self, question: &Question, row: &Row) -> LineGroup {
        let name = self.sheet.answers.row_name(&self.sheet.edition.questionnaire, &row.id).to_owned();
        let lines = self.lines(question, Some(&row.id));
        let open = is_begun(&lines);
        let label = self.label(&question.message());
        LineGroup { heading: Some(Label { text: name, help: Some(label.text), ..Label::default() }), open, lines }
    }

    /// The lines of one question: one, or one per code of every dimension but the one in the columns.
    fn lines(&self, question: &Question, row: Option<&str>) -> Vec<Line> {
        let label = self.label(&question.message());
        let outer = match question.dimensions.as_slice() {
            [] => None,
            [only] if self.is_column(only) => None,
            [first, ..] => Some(first.clone()),
        };
        let addresses = self.addresses(question, row);
        let Some(outer) = outer else { return vec![self.line(question, addresses, label, question.level)] };
        self.codes(&outer)
            .iter()
            .map(|code| {
                let here = addresses.iter().filter(|a| a.dimensions.get(&outer) == Some(&code.code)).cloned().collect();
                self.line(question, here, self.code_label(&outer, &code.code), question.level)
            })
            // Codes that the row does not have are no lines.
            .filter(|line| question.codes_of.is_none() || line.cells.iter().any(|c| c.asked || !c.value.is_empty()))
            .collect()
    }

    fn line(&self, question: &Question, addresses: Vec<Address>, label: Label, level: u8) -> Line {
        let cells = addresses.iter().map(|address| self.cell(question, address, &label.text)).collect();
        Line { label, level, total: !question.parts.is_empty(), cells }
    }

    fn addresses(&self, question: &Question, row: Option<&str>) -> Vec<Address> {
        let answers = &self.sheet.answers;
        self.sheet.edition.questionnaire.addresses(question, row, answers.year, &answers.country)
    }

    pub fn cell(&self, question: &Question, address: &Address, label: &str) -> CellView {
        let answers = &self.sheet.answers;
        let stored = answers.cells.get(address);
        let current = self.sheet.current.get(address);
        let text = address.to_string();
        let problem = self.problems.get(&text).cloned();
        let typed = problem.as_ref().and_then(|p| p.typed.clone());
        let asked = answers.is_asked_at(&self.sheet.edition.questionnaire, question, address);
        let before = answers.cells.get(&address.in_year(address.year - 1));
        let dimensions: Vec<String> = address.dimensions.iter().map(|(d, c)| self.code_label(d, c).text).collect();
        CellView {
            anchor: address.anchor(),
            name: std::iter::once(label.to_owned()).chain(dimensions).collect::<Vec<_>>().join(", "),
            kind: self.field_kind(question, stored, typed.as_deref()),
            value: typed.unwrap_or_else(|| self.shown(question, stored)),
            revision: current.map_or(0, |c| c.revision),
            status: stored.map(|c| c.status).unwrap_or_default(),
            previous: before
                .filter(|b| question.kind.is_number() || stored.is_none_or(|s| s.value != b.value))
                .map(|cell| self.shown_outside(question, cell))
                .filter(|s| !s.is_empty()),
            change: self.change(question, address),
            marks: self.marks(address),
            problem,
            asked,
            editable: self.editable && asked,
            has_note: stored.is_some_and(|c| c.note.is_some()),
            sum: self.sum(question, address),
            address: text,
        }
    }

    fn field_kind(&self, question: &Question, stored: Option<&Cell>, typed: Option<&str>) -> FieldKind {
        match question.kind {
            Kind::Text | Kind::Date => FieldKind::Text,
            Kind::LongText => FieldKind::LongText,
            Kind::Year => FieldKind::Year,
            Kind::Code | Kind::Codes => {
                let list = question.codelist.as_deref().unwrap_or_default();
                let country = &self.sheet.answers.country;
                let q = &self.sheet.edition.questionnaire;
                let value =
                    typed.map(str::to_owned).or_else(|| stored.and_then(|c| c.value.clone())).unwrap_or_default();
                let chosen = |code: &str| value.split('|').any(|v| v == code);
                let codes = q.codelist(list, country).map(|l| l.codes.as_slice()).unwrap_or_default();
                let options = codes
                    .iter()
                    .map(|c| (c.code.clone(), self.frame.code(q, list, country, &c.code), chosen(&c.code)))
                    .collect();
                FieldKind::Codes { options, several: question.kind == Kind::Codes }
            }
            _ => FieldKind::Number,
        }
    }

    /// The value as it stands in its field. `:` is not available and `—` not applicable, as in printed bulletins.
    pub fn shown(&self, question: &Question, cell: Option<&Cell>) -> String {
        let Some(cell) = cell else { return String::new() };
        match (cell.status, &cell.value) {
            (Status::NotAvailable, _) if question.kind.is_number() => ":".to_owned(),
            (Status::NotApplicable, _) if question.kind.is_number() => "—".to_owned(),
            (_, Some(value)) if question.kind.is_grouped() => {
                cell.decimal().map_or_else(|| value.clone(), |d| self.frame.t.input(&d, question.scale == 0))
            }
            (_, Some(value)) if question.kind == Kind::Date => date::shown(value),
            (_, Some(value)) => value.clone(),
            (_, None) => String::new(),
        }
    }

    /// The value outside a field: codes by name, figures grouped.
    pub fn shown_outside(&self, question: &Question, cell: &Cell) -> String {
        match question.kind {
            Kind::Code | Kind::Codes => {
                let list = question.codelist.as_deref().unwrap_or_default();
                let name =
                    |code| self.frame.code(&self.sheet.edition.questionnaire, list, &self.sheet.answers.country, code);
                cell.codes().map(name).collect::<Vec<_>>().join(", ")
            }
            kind if kind.is_grouped() && cell.status.needs_value() => {
                cell.decimal().map(|d| self.frame.t.decimal(&d)).unwrap_or_default()
            }
            _ => self.shown(question, Some(cell)),
        }
    }

    /// Change against last year, for figures both years have.
    pub fn change(&self, question: &Question, address: &Address) -> Option<String> {
        let answers = &self.sheet.answers;
        let (Figure::Known(now), Figure::Known(before)) =
            (answers.figure(address), answers.figure(&address.in_year(address.year - 1)))
        else {
            return None;
        };
        if !question.kind.is_grouped() || before.is_zero() {
            return None;
        }
        let percent = ((now - before) / before.abs() * Decimal::ONE_HUNDRED).round_dp(1);
        let sign = if percent.is_sign_positive() && !percent.is_zero() { "+" } else { "" };
        Some(format!("{sign}{}", self.frame.t.percent(&percent)))
    }

    pub fn sum(&self, question: &Question, address: &Address) -> Option<Sum> {
        let answers = &self.sheet.answers;
        let parts: Vec<Decimal> = question
            .parts
            .iter()
            .filter_map(|part| match answers.figure(&Address { question: part.clone(), ..address.clone() }) {
                Figure::Known(value) => Some(value),
                _ => None,
            })
            .collect();
        if parts.is_empty() {
            return None;
        }
        let sum: Decimal = parts.into_iter().sum();
        let agrees = matches!(answers.figure(address), Figure::Known(total) if total == sum);
        Some(Sum { shown: self.frame.t.decimal(&sum), agrees })
    }

    fn marks(&self, address: &Address) -> Vec<Mark> {
        self.judged
            .iter()
            .filter(|j| j.reason.is_none() && j.finding.addresses.first() == Some(address))
            .map(|j| Mark { severity: j.finding.severity, check: j.finding.check.clone() })
            .collect()
    }

    fn is_column(&self, dimension: &str) -> bool {
        self.sheet.edition.questionnaire.dimensions.get(dimension).is_some_and(|d| d.columns)
    }

    /// The dimension that all questions of a table end with, if its codes stand side by side. Questions without any
    /// dimension may stand among them: their one value is in the first column, which is that of the total.
    fn shared_dimension<'q>(&self, questions: &[&'q Question]) -> Option<&'q str> {
        let mut lasts = questions.iter().filter_map(|q| q.dimensions.last());
        let last = lasts.next()?;
        (self.is_column(last) && lasts.all(|other| other == last)).then_some(last)
    }

    fn codes(&self, dimension: &str) -> &[Code] {
        let q = &self.sheet.edition.questionnaire;
        q.dimension_codes(dimension, &self.sheet.answers.country).map(|l| l.codes.as_slice()).unwrap_or_default()
    }

    fn code_label(&self, dimension: &str, code: &str) -> Label {
        let q = &self.sheet.edition.questionnaire;
        let list = q.dimensions.get(dimension).map(|d| d.codelist.as_str()).unwrap_or_default();
        let id = q.codelist(list, &self.sheet.answers.country).map_or(list, |l| &l.id).replace('.', "-");
        self.label(&format!("code-{id}-{code}"))
    }

    fn label(&self, message: &str) -> Label {
        Label { text: self.frame.m(message), beside: self.frame.beside(message), help: self.frame.t.help(message) }
    }

    fn unit(&self, questions: &[&Question]) -> Option<String> {
        let unit = |q: &&Question| match q.kind {
            Kind::Money => "unit-money",
            Kind::Amount => "unit-amount",
            Kind::Persons => "unit-persons",
            Kind::Percent => "unit-percent",
            _ => "",
        };
        let first = questions.first().map(unit).filter(|u| !u.is_empty())?;
        questions.iter().all(|q| unit(q) == first).then(|| self.frame.m(first))
    }
}

/// Whether something stands in a field of these lines, or was refused there.
fn is_begun(lines: &[Line]) -> bool {
    lines.iter().flat_map(|l| &l.cells).any(|c| !c.value.is_empty() || c.problem.is_some())
}
