//! What a change does to the indicators, in words: old value, new value, difference.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::indicators::published;
use crate::domain::indicators::{Computed, Effect, effects};
use crate::domain::questionnaire::Questionnaire;
use crate::web::cell_label;
use crate::web::frame::Frame;

pub struct EffectLine {
    pub name: String,
    pub id: String,
    /// What it is computed for; empty for all together.
    pub codes: String,
    pub before: String,
    pub after: String,
    /// In the unit of the indicator: points for a rate.
    pub difference: String,
    pub differs: bool,
}

/// How many differ.
pub fn changed(lines: &[EffectLine]) -> usize {
    lines.iter().filter(|line| line.differs).count()
}

pub fn same(lines: &[EffectLine]) -> usize {
    lines.len() - changed(lines)
}

/// Against another year: the first value of each indicator, that of all persons.
pub fn of_years(f: &Frame, q: &Questionnaire, before: &[Computed], after: &[Computed]) -> Vec<EffectLine> {
    let all = effects(before, after);
    let first = |id: &str| all.iter().find(|effect| effect.indicator == id);
    q.indicators.iter().filter_map(|i| first(&i.id)).map(|effect| line(f, effect, String::new())).collect()
}

/// Against another version of the same year: besides the first value of each indicator, every one that differs.
pub fn of_versions(
    f: &Frame,
    q: &Questionnaire,
    country: &str,
    before: &[Computed],
    after: &[Computed],
) -> Vec<EffectLine> {
    let all = effects(before, after);
    let codes = |dimensions: &BTreeMap<String, String>| {
        let named = dimensions.iter().map(|(d, c)| cell_label::code_name(f, q, country, d, c));
        named.collect::<Vec<_>>().join(", ")
    };
    let of = |id: &str| {
        let own: Vec<&Effect<'_>> = all.iter().filter(|effect| effect.indicator == id).collect();
        let lines = own.iter().enumerate().filter(|(place, effect)| *place == 0 || effect.differs());
        lines.map(|(place, e)| line(f, e, if place == 0 { String::new() } else { codes(e.dimensions) })).collect()
    };
    q.indicators.iter().flat_map(|indicator| -> Vec<EffectLine> { of(&indicator.id) }).collect()
}

fn line(f: &Frame, effect: &Effect<'_>, codes: String) -> EffectLine {
    let change = effect.change();
    let sign = if change.is_some_and(|d| d > Decimal::ZERO) { "+" } else { "" };
    EffectLine {
        name: f.m(&format!("indicator-{}", effect.indicator.replace(['.', '_'], "-"))),
        id: effect.indicator.to_owned(),
        codes,
        before: effect.before.map(|c| published(f, c)).unwrap_or_default(),
        after: effect.after.map(|c| published(f, c)).unwrap_or_default(),
        difference: change.map(|d| format!("{sign}{}", f.t.decimal(&d))).unwrap_or_default(),
        differs: effect.differs(),
    }
}
