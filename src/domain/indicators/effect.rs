//! What one answer instead of another does to the indicators.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::Computed;

/// One indicator for one combination of codes, as published before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effect<'a> {
    pub indicator: &'a str,
    pub dimensions: &'a BTreeMap<String, String>,
    pub before: Option<&'a Computed>,
    pub after: Option<&'a Computed>,
}

impl Effect<'_> {
    /// In the unit of the indicator: points for a rate. None where one of the two is not known.
    pub fn change(&self) -> Option<Decimal> {
        let published = |side: Option<&Computed>| side.and_then(Computed::published);
        published(self.after).zip(published(self.before)).map(|(after, before)| after - before)
    }

    pub fn differs(&self) -> bool {
        let published = |side: Option<&Computed>| side.and_then(Computed::published);
        published(self.before) != published(self.after)
    }
}

/// All that either side has, in the order of the new one; what only the old one has comes last.
pub fn effects<'a>(before: &'a [Computed], after: &'a [Computed]) -> Vec<Effect<'a>> {
    let find = |all: &'a [Computed], one: &Computed| {
        all.iter().find(|c| c.indicator == one.indicator && c.dimensions == one.dimensions)
    };
    let new = after.iter().map(|now| (find(before, now), Some(now), now));
    let gone = before.iter().filter(|old| find(after, old).is_none()).map(|old| (Some(old), None, old));
    let effect = |(before, after, named): (_, _, &'a Computed)| Effect {
        indicator: &named.indicator,
        dimensions: &named.dimensions,
        before,
        after,
    };
    new.chain(gone).map(effect).collect()
}
