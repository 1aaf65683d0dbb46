//! Computed indicators that become observations, rounded as published.

use rust_decimal::{Decimal, RoundingStrategy};

use super::scope::{Components, Scope, TOTAL, code};
use super::status::{combined, published};
use super::{Format, IndicatorEntry, MappingFault, Observation};
use crate::domain::cells::Status;
use crate::domain::indicators::{Computed, Indicator};

/// The observations of one indicator. What could not be computed was not reported either and makes no observation.
pub(super) fn entry(
    scope: &Scope,
    entry: &IndicatorEntry,
    computed: &[Computed],
    faults: &mut Vec<MappingFault>,
) -> Vec<Observation> {
    let fixed = match fixed(scope, entry) {
        Ok(fixed) => fixed,
        Err(fault) => {
            faults.push(fault);
            return Vec::new();
        }
    };
    computed
        .iter()
        .filter(|c| c.indicator == entry.id() && c.year == scope.answers.year && !scope.is_left_out(&c.dimensions))
        .filter_map(|c| observation(scope, &fixed, c))
        .collect()
}

/// What the dataflow says about the indicator itself.
fn fixed(scope: &Scope, entry: &IndicatorEntry) -> Result<Components, MappingFault> {
    let mut fixed = Components::from([("INDICATOR".to_owned(), code(entry.id()))]);
    if scope.flow.format == Format::Ilostat {
        let indicator: Option<&Indicator> = scope.q.indicators.iter().find(|i| i.id == entry.id());
        let series = indicator.and_then(|i| i.series.ilostat.clone()).ok_or_else(|| MappingFault::NoSeries {
            dataflow: scope.flow.id.clone(),
            indicator: entry.id().to_owned(),
        })?;
        fixed.insert("SOC".to_owned(), series);
    }
    if let IndicatorEntry::Mapped { id, dimensions } = entry {
        if let Some(name) = dimensions.keys().find(|name| !scope.knows(name)) {
            let (dataflow, origin) = (scope.flow.id.clone(), format!("indicator {id}"));
            return Err(MappingFault::UnknownComponent { dataflow, origin, name: name.clone() });
        }
        fixed.extend(dimensions.clone());
    }
    Ok(fixed)
}

fn observation(scope: &Scope, fixed: &Components, computed: &Computed) -> Option<Observation> {
    let value = computed.published()?;
    let mut components =
        Components::from([("UNIT_MEASURE".to_owned(), computed.unit.clone()), ("SCHEME".to_owned(), TOTAL.to_owned())]);
    components.extend(scope.dimensions(&computed.dimensions));
    components.extend(fixed.clone());

    let mut attributes = scope.common_attributes(components.get("UNIT_MEASURE").map(String::as_str));
    let out = published(status(scope, computed));
    let mut set = |name: &str, value: String| attributes.insert(name.to_owned(), value);
    set("OBS_STATUS", out.obs_status.to_owned());
    set("CONF_STATUS", out.conf_status.to_owned());
    set("DECIMALS", computed.decimals.to_string());
    if let Some((lower, upper)) = bounds(scope, computed).filter(|bounds| *bounds != (value, value)) {
        set("LOWER_BOUND", lower.to_string());
        set("UPPER_BOUND", upper.to_string());
    }
    attributes.extend(scope.attributes_in(&components));

    Some(Observation {
        dataflow: scope.flow.id.clone(),
        key: scope.key(components),
        value: Some(value),
        attributes,
        address: None,
        indicator: Some(computed.indicator.clone()),
    })
}

/// That of the cells it is made of.
fn status(scope: &Scope, computed: &Computed) -> Status {
    let cells = computed.components.iter().flat_map(|component| &component.cells);
    combined(cells.filter_map(|(address, _)| scope.answers.cell(address)).map(|cell| cell.status))
}

/// Bounds are rounded and capped as the value is, so that they always enclose it.
fn bounds(scope: &Scope, computed: &Computed) -> Option<(Decimal, Decimal)> {
    let cap = scope.q.indicators.iter().find(|i| i.id == computed.indicator).and_then(|i| i.cap);
    let shown = |bound: Decimal| {
        let bound = cap.map_or(bound, |cap| bound.min(cap));
        bound.round_dp_with_strategy(computed.decimals, RoundingStrategy::MidpointAwayFromZero)
    };
    Some((shown(computed.lower?), shown(computed.upper?)))
}
