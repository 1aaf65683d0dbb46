//! The compiled definition of one edition: typed tables that forms, checks and exports read.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{Address, CellRef, CodeList};

/// How a value is typed, stored and shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Money of a whole year in the national currency.
    Money,
    /// Money for one person and month.
    Amount,
    /// A number of persons.
    Persons,
    /// A number of things that are not persons.
    Count,
    /// Per cent, 12.5 for 12.5 %.
    Percent,
    /// A plain number with decimals: a multiplier, an index, a rate of exchange.
    Ratio,
    Year,
    Integer,
    /// A day, stored as `2024-12-31`.
    Date,
    Text,
    LongText,
    /// One code of a list.
    Code,
    /// Several codes of a list, joined by `|`.
    Codes,
}

impl Kind {
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "money" => Kind::Money,
            "amount" => Kind::Amount,
            "persons" => Kind::Persons,
            "count" => Kind::Count,
            "percent" => Kind::Percent,
            "ratio" => Kind::Ratio,
            "year" => Kind::Year,
            "integer" => Kind::Integer,
            "date" => Kind::Date,
            "text" => Kind::Text,
            "longtext" => Kind::LongText,
            "code" => Kind::Code,
            "codes" => Kind::Codes,
            _ => return None,
        })
    }

    /// A quantity: parsed as an exact decimal, compared with last year, summed.
    pub fn is_number(self) -> bool {
        !matches!(self, Kind::Date | Kind::Text | Kind::LongText | Kind::Code | Kind::Codes)
    }

    /// Numbers that are names rather than quantities are never grouped (2024, not 2 024).
    pub fn is_grouped(self) -> bool {
        self.is_number() && self != Kind::Year
    }

    /// Figures that printed tables give in thousands or millions as well.
    pub fn has_scale(self) -> bool {
        matches!(self, Kind::Money | Kind::Persons)
    }

    pub fn is_money(self) -> bool {
        matches!(self, Kind::Money | Kind::Amount)
    }
}

/// Asked only when a coded cell of the same row (or its parent) holds one of these codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    pub cell: CellRef,
    pub codes: Vec<String>,
}

#[derive(Debug, Clone)]
pub struct Question {
    pub id: String,
    pub module: String,
    pub kind: Kind,
    /// Names of dimensions, in the order in which the document nests them.
    pub dimensions: Vec<String>,
    pub codelist: Option<String>,
    pub minimum: Option<Decimal>,
    pub maximum: Option<Decimal>,
    /// Decimals allowed.
    pub scale: u32,
    /// Questions of the same module whose sum is shown under this total.
    pub parts: Vec<String>,
    /// Indent in the table, 0 to 3.
    pub level: u8,
    pub when: Option<When>,
    /// A coded cell of the row or its parent; a breakdown is asked only for the codes that it holds.
    pub codes_of: Option<CellRef>,
    pub required: bool,
    /// The country that gives the question a name of its own.
    pub named_by: Option<String>,
    /// May stay blank without being missed.
    pub optional: bool,
}

impl Question {
    pub fn cell_ref(&self) -> CellRef {
        CellRef { module: self.module.clone(), question: self.id.clone() }
    }

    /// Message id of the label; `.help` is its definition.
    pub fn message(&self) -> String {
        let id = self.id.replace(['.', '_'], "-");
        match &self.named_by {
            Some(country) => format!("q-{country}-{}-{id}", self.module),
            None => format!("q-{}-{id}", self.module),
        }
    }
}

#[derive(Debug, Clone)]
pub struct Table {
    pub id: String,
    pub questions: Vec<String>,
}

#[derive(Debug, Clone)]
pub struct Module {
    pub id: String,
    /// The list whose rows this module repeats for; none: asked once per country.
    pub rows: Option<String>,
    pub tables: Vec<Table>,
    pub questions: Vec<Question>,
    /// The JSON Schema as written, for the validator of documents.
    pub schema: serde_json::Value,
}

impl Module {
    /// JSON pointer to the questions in the file of the module.
    pub fn properties(&self) -> &'static str {
        if self.rows.is_some() { "/$defs/row/properties" } else { "/properties" }
    }

    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|q| q.id == id)
    }

    pub fn table_questions<'a>(&'a self, table: &'a Table) -> impl Iterator<Item = &'a Question> {
        table.questions.iter().filter_map(|id| self.question(id))
    }
}

/// A list of repeated things with stable ids: schemes; benefits within a scheme.
#[derive(Debug, Clone)]
pub struct RowList {
    pub id: String,
    /// Module in which rows are added and named.
    pub module: String,
    pub parent: Option<String>,
    /// Its rows are all ordered pairs of rows of that list, which is also its parent.
    pub pairs_of: Option<String>,
    /// Question that holds the name of a row; empty for pairs, which are called after their second row.
    pub name: String,
    /// Question that says since when a row is closed.
    pub closed: Option<String>,
    /// A country may well have no row of it.
    pub optional: bool,
}

#[derive(Debug, Clone)]
pub struct Dimension {
    pub id: String,
    pub codelist: String,
    /// The list differs by country (`CL_REGION.TLS`).
    pub by_country: bool,
    /// Its codes stand side by side in tables; those of other dimensions under each other.
    pub columns: bool,
    pub total: Option<String>,
}

#[derive(Debug, Clone)]
pub struct Questionnaire {
    pub id: String,
    pub edition: String,
    pub modules: Vec<Module>,
    pub lists: Vec<RowList>,
    pub dimensions: BTreeMap<String, Dimension>,
    pub codelists: BTreeMap<String, CodeList>,
    pub checks: Vec<crate::domain::checks::Check>,
    pub indicators: Vec<crate::domain::indicators::Indicator>,
    pub dataflows: Vec<crate::domain::observations::Dataflow>,
    /// How the answers of an earlier edition come over; the first edition has none.
    pub carry: Option<super::Carry>,
    /// The kinds every module refers to (`urn:ssi:types`).
    pub types: serde_json::Value,
    /// SHA-256 over all files of the edition: which definition a version was made with.
    pub digest: String,
}

impl Questionnaire {
    pub fn module(&self, id: &str) -> Option<&Module> {
        self.modules.iter().find(|m| m.id == id)
    }

    pub fn list(&self, id: &str) -> Option<&RowList> {
        self.lists.iter().find(|l| l.id == id)
    }

    pub fn question(&self, cell: &CellRef) -> Option<&Question> {
        self.module(&cell.module)?.question(&cell.question)
    }

    /// The dimension of a question whose codes are those of a coded cell.
    pub fn dimension_like(&self, question: &Question, cell: &CellRef) -> Option<&Dimension> {
        let list = self.question(cell)?.codelist.as_deref()?;
        question.dimensions.iter().filter_map(|d| self.dimensions.get(d)).find(|d| d.codelist == list)
    }

    /// The cell that names the national currency, as the data flows know it.
    pub fn currency(&self) -> Option<&CellRef> {
        self.dataflows.iter().find_map(|flow| flow.currency.as_ref()).map(|code| &code.cell)
    }

    /// The question an address points to, if module, row, dimensions and codes fit the definition.
    pub fn question_at(&self, address: &Address, country: &str) -> Option<&Question> {
        let module = self.module(&address.module)?;
        let question = module.question(&address.question)?;
        let fits = module.rows.is_some() == address.row.is_some()
            && question.dimensions.len() == address.dimensions.len()
            && question.dimensions.iter().all(|d| {
                let list = self.dimension_codes(d, country);
                address.dimensions.get(d).is_some_and(|code| list.is_some_and(|l| l.contains(code)))
            });
        fits.then_some(question)
    }

    pub fn codelist(&self, id: &str, country: &str) -> Option<&CodeList> {
        self.codelists.get(&format!("{id}.{country}")).or_else(|| self.codelists.get(id))
    }

    pub fn dimension_codes(&self, dimension: &str, country: &str) -> Option<&CodeList> {
        self.codelist(&self.dimensions.get(dimension)?.codelist, country)
    }

    /// All cells a question has for one row, in the order of the code lists (last dimension fastest).
    pub fn addresses(&self, question: &Question, row: Option<&str>, year: i32, country: &str) -> Vec<Address> {
        let mut cells = vec![Address::new(&question.module, row, &question.id, &[], year)];
        for dimension in &question.dimensions {
            let Some(list) = self.dimension_codes(dimension, country) else { return Vec::new() };
            cells = cells
                .iter()
                .flat_map(|cell| {
                    list.codes.iter().map(move |code| {
                        let mut cell = cell.clone();
                        cell.dimensions.insert(dimension.clone(), code.code.clone());
                        cell
                    })
                })
                .collect();
        }
        cells
    }
}
