//! What every observation of one country and dataflow has in common, and how codes become SDMX codes.

use std::collections::BTreeMap;

use super::{CodeCell, Dataflow, DimensionValue, Format, Lineage};
use crate::domain::cells::Answers;
use crate::domain::questionnaire::{CellRef, Dimension, Questionnaire};

/// All: no breakdown by this dimension.
pub(super) const TOTAL: &str = "_T";
/// Does not belong to any.
pub(super) const NOT_APPLICABLE: &str = "_Z";
const UNKNOWN: &str = "_U";
/// National currency.
const CURRENCY_UNIT: &str = "XDC";

/// SDMX components by id.
pub(super) type Components = BTreeMap<String, String>;

#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub q: &'a Questionnaire,
    pub answers: &'a Answers,
    pub lineage: &'a Lineage,
    pub flow: &'a Dataflow,
}

impl Scope<'_> {
    /// The key of the dataflow: what was found, else what is the same for all, else the total.
    pub fn key(&self, mut found: Components) -> Vec<(String, String)> {
        let code = |dimension: &str, found: &mut Components| match dimension {
            "FREQ" => "A".to_owned(),
            "REF_AREA" => self.answers.country.clone(),
            "TIME_PERIOD" => self.answers.year.to_string(),
            "MEASURE" if self.flow.format == Format::Ilostat => measure(&self.flow.id),
            "SEX" if self.flow.format == Format::Ilostat => {
                let sex = found.remove(dimension).unwrap_or_else(|| TOTAL.to_owned());
                format!("SEX_{}", sex.trim_start_matches('_'))
            }
            _ => found.remove(dimension).unwrap_or_else(|| TOTAL.to_owned()),
        };
        self.flow.key().into_iter().map(|d| (d.to_owned(), code(d, &mut found))).collect()
    }

    /// Unit multiplier, currency and lineage.
    pub fn common_attributes(&self, unit: Option<&str>) -> Components {
        let unit = unit.unwrap_or_default();
        let multiplier = self.flow.unit_mult.get(unit).and_then(|c| self.country_code(c));
        let mut attributes = Components::from([
            ("UNIT_MULT".to_owned(), multiplier.unwrap_or_else(|| "0".to_owned())),
            ("SUBMISSION_REF".to_owned(), self.lineage.reference()),
        ]);
        let currency = self.flow.currency.as_ref().filter(|_| unit == CURRENCY_UNIT).and_then(|c| self.country_code(c));
        attributes.extend(currency.map(|code| ("CURRENCY".to_owned(), code)));
        attributes
    }

    /// Whether the dataflow has a dimension or attribute of this name.
    pub fn knows(&self, name: &str) -> bool {
        self.flow.key().contains(&name) || self.is_attribute(name)
    }

    /// The attributes among some components.
    pub fn attributes_in<'c>(&'c self, components: &'c Components) -> impl Iterator<Item = (String, String)> + 'c {
        components.iter().filter(|(name, _)| self.is_attribute(name)).map(|(name, value)| (name.clone(), value.clone()))
    }

    fn is_attribute(&self, name: &str) -> bool {
        self.flow.attributes.iter().any(|a| a == name)
    }

    pub fn resolve(&self, value: &DimensionValue, row: Option<&str>) -> String {
        match value {
            DimensionValue::Fixed(code) => code.clone(),
            DimensionValue::FromCell { cell } => self.code_of(cell, row).unwrap_or_else(|| UNKNOWN.to_owned()),
        }
    }

    fn country_code(&self, cell: &CodeCell) -> Option<String> {
        self.code_of(&cell.cell, None)
    }

    /// The SDMX code that stands in a cell; several codes are a total of their kinds.
    fn code_of(&self, cell: &CellRef, row: Option<&str>) -> Option<String> {
        let question = self.q.question(cell)?;
        let address = self.answers.address_for(self.q, cell, row, &[], self.answers.year);
        let codes: Vec<&str> = self.answers.cell(&address)?.codes().collect();
        match codes.as_slice() {
            [] => None,
            [code] => {
                let list = question.codelist.as_deref().and_then(|id| self.q.codelist(id, &self.answers.country));
                Some(list.map_or(*code, |l| l.sdmx(code)).to_owned())
            }
            _ => Some(TOTAL.to_owned()),
        }
    }

    /// The dimension of the dataflow that a dimension of the questionnaire becomes, if it has one.
    pub fn component(&self, dimension: &str) -> Option<String> {
        let name = dimension.to_uppercase();
        self.flow.key().contains(&name.as_str()).then_some(name)
    }

    pub fn dimension(&self, id: &str) -> Option<&Dimension> {
        self.q.dimensions.get(id)
    }

    /// SDMX dimensions of questionnaire dimensions, those that the dataflow has.
    pub fn dimensions(&self, codes: &BTreeMap<String, String>) -> Components {
        let sdmx = |dimension: &str, code: &str| {
            self.q.dimension_codes(dimension, &self.answers.country).map_or(code, |list| list.sdmx(code)).to_owned()
        };
        codes.iter().filter_map(|(d, code)| Some((self.component(d)?, sdmx(d, code)))).collect()
    }

    /// A breakdown that the dataflow does not know is left out; its total stands for it.
    pub fn is_left_out(&self, codes: &BTreeMap<String, String>) -> bool {
        codes.iter().any(|(d, code)| {
            self.component(d).is_none() && self.dimension(d).and_then(|dim| dim.total.as_ref()) != Some(code)
        })
    }
}

/// What ILOSTAT calls the measure of a table: its name without the classifications, `SDG_0131_RT` of `DF_SDG_0131_SEX_SOC_RT`.
fn measure(flow: &str) -> String {
    let parts: Vec<&str> = flow.trim_start_matches("DF_").split('_').collect();
    match parts.as_slice() {
        [topic, variable, .., unit] => format!("{topic}_{variable}_{unit}"),
        _ => flow.to_owned(),
    }
}

/// An id as SDMX allows it as a code: the point separates the codes of a key.
pub fn code(id: &str) -> String {
    id.replace('.', "_")
}

/// Line breaks would be legal in CSV and a trap for most readers.
pub(super) fn single_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
