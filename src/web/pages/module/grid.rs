//! Lays out the tables of a module page: which question stands where, with last year's value beside each cell.

use rust_decimal::Decimal;

use super::found::Found;
use super::scale::Scales;
use super::unit::Units;
use super::view::{Block, Body, CellView, FieldGroup, FieldKind, Label, Line, LineGroup, Mark, Sum};
pub(super) use super::view::{CellProblem, Problems};
use crate::collection::Sheet;
use crate::domain::cells::{Cell, Figure, Row, Scale, Status, date};
use crate::domain::checks::CheckKind;
use crate::domain::questionnaire::{Address, Code, Kind, Module, Question, Table};
use crate::web::frame::Frame;

/// Below so many persons or things a change in per cent says nothing.
const TINY: Decimal = Decimal::TEN;

/// Everything the builder looks at.
#[derive(Debug)]
pub struct Builder<'a> {
    pub frame: &'a Frame,
    pub sheet: &'a Sheet,
    pub found: Found<'a>,
    pub problems: &'a Problems,
    pub editable: bool,
    /// What the figures of each table are shown in.
    pub scales: &'a Scales,
}

impl Builder<'_> {
    /// All tables of a module for some rows: one scheme, the benefits of a scheme, or none for country modules.
    pub fn blocks(&self, module: &Module, rows: &[Row]) -> Vec<Block> {
        let units = Units::of(self.frame);
        module.tables.iter().map(|table| self.block(module, table, rows, &units)).collect()
    }

    /// The cell of the page that a link to its details names, by its anchor or by its address.
    pub fn named(&self, module: &Module, rows: &[Row], name: &str) -> Option<Address> {
        if let Ok(address) = name.parse() {
            return Some(address);
        }
        let ids = rows.iter().map(|row| Some(row.id.as_str())).chain(rows.is_empty().then_some(None));
        ids.flat_map(|row| module.questions.iter().flat_map(move |question| self.addresses(question, row)))
            .find(|address| address.anchor() == name)
    }

    fn block(&self, module: &Module, table: &Table, rows: &[Row], units: &Units) -> Block {
        let questions: Vec<&Question> = module.table_questions(table).collect();
        let (fields, figures): (Vec<&Question>, Vec<&Question>) =
            questions.iter().copied().partition(|question| is_field(question, &questions));
        let mut bodies = Vec::new();
        if !fields.is_empty() {
            bodies.push(Body::Fields(match rows {
                [] => vec![self.fields(&fields, None, None)],
                [row] => vec![self.fields(&fields, Some(row), None)],
                rows => rows.iter().map(|row| self.fields(&fields, Some(row), Some(row))).collect(),
            }));
        }
        let scaled = figures.iter().find(|q| q.kind.has_scale());
        let scale = scaled.map(|_| self.scales.of_table(&table.id));
        let sign = scaled.zip(scale).and_then(|(question, scale)| units.scaled(question, scale)).cloned();
        let unit = units.shared(&figures);
        if !figures.is_empty() {
            let mixed = unit.is_none().then_some(units);
            bodies.push(self.grid(&figures, rows, mixed));
        }
        // Where all lines have one unit it is that of the scale; else each line says its own.
        let sign = match (&unit, sign) {
            (_, None) => None,
            (Some(_), Some(sign)) => Some(sign),
            (None, Some(sign)) => Some(self.frame.m1("scale-of-lines", "unit", sign.as_str())),
        };
        let unit = unit.filter(|_| sign.is_none());
        Block {
            id: table.id.clone(),
            title: self.label(&format!("table-{}-{}", module.id, table.id)),
            unit,
            scale,
            sign,
            bodies,
        }
    }

    fn fields(&self, questions: &[&Question], row: Option<&Row>, heading: Option<&Row>) -> FieldGroup {
        let row_id = row.map(|r| r.id.as_str());
        let fields: Vec<(Label, CellView)> = questions
            .iter()
            .flat_map(|question| {
                let label = self.label(&question.message());
                self.addresses(question, row_id).into_iter().map(move |address| {
                    let codes = address.dimensions.iter().map(|(d, c)| self.code_label(d, c).text);
                    let text = std::iter::once(label.text.clone()).chain(codes).collect::<Vec<_>>().join(", ");
                    (Label { text, ..label.clone() }, self.cell(question, &address))
                })
            })
            .collect();
        let open = heading.is_none() || fields.iter().any(|(_, c)| c.problem.is_some());
        FieldGroup {
            heading: heading.map(|r| self.sheet.answers.row_name(&self.sheet.edition.questionnaire, &r.id).to_owned()),
            open,
            fields,
        }
    }

    /// Several rows stand under each other within each question; one row has its questions under each other. `units`
    /// are given where each line has to name its own.
    fn grid(&self, questions: &[&Question], rows: &[Row], units: Option<&Units>) -> Body {
        let columns = self.columns(questions);
        let groups = if rows.len() > 1 {
            questions
                .iter()
                .flat_map(|question| {
                    if question.dimensions.len() <= usize::from(columns.len() > 1) {
                        vec![self.rows_of_question(question, rows, units)]
                    } else {
                        rows.iter().map(|row| self.dimension_lines(question, row, units)).collect()
                    }
                })
                .collect()
        } else {
            let row = rows.first().map(|r| r.id.as_str());
            let lines: Vec<Line> = questions.iter().flat_map(|q| self.lines(q, row, units)).collect();
            // A table that may stay blank is folded until it is wanted.
            let folds = questions.iter().all(|q| q.optional);
            let heading = folds.then(|| self.label("optional-table"));
            vec![LineGroup { heading, unit: None, open: !folds || lines.iter().any(Line::is_begun), lines }]
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
    fn rows_of_question(&self, question: &Question, rows: &[Row], units: Option<&Units>) -> LineGroup {
        let q = &self.sheet.edition.questionnaire;
        let lines: Vec<Line> = rows
            .iter()
            .map(|row| {
                let label = Label { text: self.sheet.answers.row_name(q, &row.id).to_owned(), ..Label::default() };
                Line { level: 0, ..self.line(question, self.addresses(question, Some(&row.id)), label, None) }
            })
            .collect();
        // Named once, above its lines.
        let unit = units.and_then(|units| units.name(question, self.scale(question)));
        let open = !question.optional || lines.iter().any(Line::is_begun);
        LineGroup { heading: Some(self.label(&question.message())), unit, open, lines }
    }

    /// One row's breakdown that is too long for columns: municipalities under each other.
    fn dimension_lines(&self, question: &Question, row: &Row, units: Option<&Units>) -> LineGroup {
        let name = self.sheet.answers.row_name(&self.sheet.edition.questionnaire, &row.id).to_owned();
        let lines = self.lines(question, Some(&row.id), None);
        let open = lines.iter().flat_map(|l| &l.cells).any(|c| c.problem.is_some());
        let label = self.label(&question.message());
        let heading = Some(Label { text: name, help: Some(label.text), ..Label::default() });
        LineGroup { heading, unit: units.and_then(|units| units.name(question, self.scale(question))), open, lines }
    }

    /// The lines of one question: one, or one per code of every dimension but the one in the columns.
    fn lines(&self, question: &Question, row: Option<&str>, units: Option<&Units>) -> Vec<Line> {
        let label = self.label(&question.message());
        let outer = match question.dimensions.as_slice() {
            [] => None,
            [only] if self.is_column(only) => None,
            [first, ..] => Some(first.clone()),
        };
        let addresses = self.addresses(question, row);
        let Some(outer) = outer else { return vec![self.line(question, addresses, label, units)] };
        self.codes(&outer)
            .iter()
            .map(|code| {
                let here = addresses.iter().filter(|a| a.dimensions.get(&outer) == Some(&code.code)).cloned().collect();
                self.line(question, here, self.code_label(&outer, &code.code), units)
            })
            // Codes that the row does not have are no lines.
            .filter(|line| question.codes_of.is_none() || line.cells.iter().any(|c| c.asked || !c.value.is_empty()))
            .collect()
    }

    fn line(&self, question: &Question, addresses: Vec<Address>, label: Label, units: Option<&Units>) -> Line {
        let cells = addresses.iter().map(|address| self.cell(question, address)).collect();
        let unit = units.and_then(|units| units.name(question, self.scale(question)));
        let total = !question.parts.is_empty();
        let parts = total.then(|| question.parts.join(" "));
        Line { label, level: question.level, total, parts, unit, cells }
    }

    fn addresses(&self, question: &Question, row: Option<&str>) -> Vec<Address> {
        let answers = &self.sheet.answers;
        self.sheet.edition.questionnaire.addresses(question, row, answers.year, &answers.country)
    }

    /// What the figures of a question are shown in.
    pub fn scale(&self, question: &Question) -> Scale {
        self.scales.of(&self.sheet.edition.questionnaire, question)
    }

    pub fn cell(&self, question: &Question, address: &Address) -> CellView {
        let answers = &self.sheet.answers;
        let stored = answers.cells.get(address);
        let current = self.sheet.current.get(address);
        let text = address.to_string();
        let problem = self.problems.get(&text).cloned();
        let typed = problem.as_ref().and_then(|p| p.typed.clone());
        let asked = answers.is_asked_at(&self.sheet.edition.questionnaire, question, address);
        let before = answers.cells.get(&address.in_year(address.year - 1));
        CellView {
            anchor: address.anchor(),
            kind: self.field_kind(question, stored, typed.as_deref()),
            value: typed.unwrap_or_else(|| self.shown(question, stored)),
            revision: current.map_or(0, |c| c.revision),
            status: stored.map(|c| c.status).unwrap_or_default(),
            previous: before
                .filter(|b| question.kind.is_number() || stored.is_none_or(|s| s.value != b.value))
                .map(|cell| self.shown_outside(question, cell))
                .filter(|s| !s.is_empty()),
            change: self.change(question, address),
            beyond: self.beyond(address),
            marks: self.marks(address),
            problem,
            asked,
            editable: self.editable && asked && self.sheet.fills(address),
            has_note: stored.is_some_and(|c| c.note.is_some()),
            clarify: self.sheet.asked.iter().any(|one| one.address == *address),
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
                let scale = self.scale(question);
                cell.decimal().map_or_else(|| value.clone(), |d| self.frame.t.input_in(scale, &d, question.scale == 0))
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
                let scale = self.scale(question);
                cell.decimal().map(|d| self.frame.t.decimal(&scale.of_units(&d))).unwrap_or_default()
            }
            _ => self.shown(question, Some(cell)),
        }
    }

    /// Whether a check of changes has something to say about the cell.
    pub fn beyond(&self, address: &Address) -> bool {
        let of_change = |id: &str| {
            let checks = &self.sheet.edition.questionnaire.checks;
            checks.iter().any(|check| check.id == id && matches!(check.kind, CheckKind::Change(_)))
        };
        self.found.at(address).iter().any(|j| of_change(&j.finding.check))
    }

    /// Change against last year, for figures both years have. Per cent of a tiny base say nothing.
    pub fn change(&self, question: &Question, address: &Address) -> Option<String> {
        let answers = &self.sheet.answers;
        let (Figure::Known(now), Figure::Known(before)) =
            (answers.figure(address), answers.figure(&address.in_year(address.year - 1)))
        else {
            return None;
        };
        let counted = matches!(question.kind, Kind::Persons | Kind::Count);
        if !question.kind.is_grouped() || before.is_zero() || counted && before.abs() < TINY {
            return None;
        }
        let percent = ((now - before) / before.abs() * Decimal::ONE_HUNDRED).round_dp(1);
        let sign = if percent.is_sign_positive() && !percent.is_zero() { "+" } else { "" };
        Some(format!("{sign}{}", self.frame.t.percent(&percent)))
    }

    /// The sum of the parts under a total: whether it agrees, by how much not, and how many parts have no figure yet.
    pub fn sum(&self, question: &Question, address: &Address) -> Option<Sum> {
        let answers = &self.sheet.answers;
        let part = |part: &String| answers.figure(&Address { question: part.clone(), ..address.clone() });
        let asked = question.parts.iter().filter(|part| self.is_asked(question, part, address));
        let figures: Vec<Figure> = asked.map(part).collect();
        let known = |figure: &Figure| if let Figure::Known(value) = figure { Some(*value) } else { None };
        let parts: Vec<Decimal> = figures.iter().filter_map(known).collect();
        if parts.is_empty() {
            return None;
        }
        let sum: Decimal = parts.into_iter().sum();
        let (message, difference) = match answers.figure(address) {
            Figure::Known(total) if total == sum => ("sum-agrees", Decimal::ZERO),
            Figure::Known(total) => ("sum-differs", total - sum),
            Figure::NotApplicable | Figure::Missing => ("sum-alone", Decimal::ZERO),
        };
        let scale = self.scale(question);
        let shown = |figure: &Decimal| self.frame.t.decimal(&scale.of_units(figure));
        let text = self.frame.m2(message, "sum", shown(&sum), "difference", shown(&difference));
        let missing = figures.iter().filter(|figure| **figure == Figure::Missing).count();
        let text = match missing {
            0 => text,
            _ => format!("{text} · {}", self.frame.m2("sum-missing", "missing", missing, "parts", figures.len())),
        };
        Some(Sum { text, differs: message == "sum-differs" })
    }

    fn is_asked(&self, total: &Question, part: &str, address: &Address) -> bool {
        let q = &self.sheet.edition.questionnaire;
        let question = q.module(&total.module).and_then(|module| module.question(part));
        question.is_some_and(|question| self.sheet.answers.is_asked(q, question, address.row.as_deref()))
    }

    fn marks(&self, address: &Address) -> Vec<Mark> {
        let open = self.found.at(address).iter().filter(|j| !j.explained());
        open.map(|j| Mark { severity: j.finding.severity, check: j.finding.check.clone() }).collect()
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
        Label {
            text: self.frame.m(message),
            borrowed: self.frame.t.borrowed_from(message),
            beside: self.frame.beside(message),
            help: self.frame.t.help(message),
        }
    }
}

/// Among texts and codes a single figure is a field like them; figures by sex and tables of figures are grids.
pub(super) fn is_field(question: &Question, table: &[&Question]) -> bool {
    let words = || table.iter().any(|other| !other.kind.is_number());
    !question.kind.is_number() || question.dimensions.is_empty() && words()
}
