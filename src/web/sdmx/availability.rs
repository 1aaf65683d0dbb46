//! What there is: the codes and periods of the figures that match a question, as a constraint.

use std::collections::BTreeSet;

use super::Answer;
use super::data::{blocking, refused, source};
use super::question::Question;
use super::structure::message;
use crate::app::App;
use crate::sdmx::data::Extent;
use crate::sdmx::model::{Catalogue, Constraint, DataStructure, Dataflow, Reference, Role, TIME};
use crate::sdmx::rest::{Problem, Service, data_query, structure_format};
use crate::sdmx::structure::{Chosen, Query, Selection, Words};

pub(super) async fn show(question: &Question, app: &App, path: &[&str]) -> Answer {
    let catalogue = app.catalogue().await.map_err(refused)?;
    let (flow, rest) = question.dataflow(&catalogue, path)?;
    let structure = catalogue.structure_of(flow).ok_or(Problem::Failed)?;
    let mut query =
        data_query(question.service, structure, rest.first().copied().unwrap_or_default(), &question.parameters)?;
    let format = structure_format(question.service, question.wish(), false)?;
    // After the key comes, in the first generation, the provider of the data: there is one.
    let component = rest.get(if question.service == Service::V1 { 2 } else { 1 }).copied().unwrap_or_default();
    let components = components(structure, component)?;
    match question.parameter("mode").unwrap_or("exact") {
        "exact" => {}
        // What else could be asked for: as if nothing had been chosen in these components.
        "available" => query.free(structure, |id| components.contains(id)),
        other => return Err(Problem::BadValue { name: "mode".to_owned(), value: other.chars().take(100).collect() }),
    }
    let found = {
        let (store, catalogue, id) = (app.store.clone(), catalogue.clone(), flow.reference.id.clone());
        blocking(move || source(&store, &catalogue, &id)?.extent(&query)).await?
    };
    if found.observations == 0 {
        return Err(Problem::NoResults);
    }
    let constraint = constraint(flow, &found, &components);
    let own = Catalogue { agency: catalogue.agency.clone(), constraints: vec![constraint], ..Catalogue::default() };
    let mut selection = Selection::all(&own);
    let beside = beside(question, &catalogue, flow)?;
    selection.chosen.extend(beside.chosen);
    message(question, app, &catalogue, format, &selection)
}

/// The dimensions that are asked about: one, or all.
fn components(structure: &DataStructure, wanted: &str) -> Result<BTreeSet<String>, Problem> {
    let all = structure.dimensions.iter().map(|d| d.id.clone()).chain([TIME.to_owned()]);
    let all: BTreeSet<String> = all.collect();
    if wanted.is_empty() || wanted == "*" || wanted.eq_ignore_ascii_case("all") {
        return Ok(all);
    }
    if all.contains(wanted) {
        Ok([wanted.to_owned()].into())
    } else {
        Err(Problem::NoComponent(wanted.chars().take(100).collect()))
    }
}

fn constraint(flow: &Dataflow, found: &Extent, components: &BTreeSet<String>) -> Constraint {
    let count = |name: &str, count: usize| (name.to_owned(), count.to_string());
    Constraint {
        reference: Reference { id: format!("{}_AVAILABILITY", flow.reference.id), ..flow.reference.clone() },
        names: flow.names.clone(),
        dataflow: flow.reference.clone(),
        role: Role::Actual,
        codes: found
            .codes
            .iter()
            .filter(|(id, _)| components.contains(*id))
            .map(|(id, codes)| (id.clone(), codes.iter().cloned().collect()))
            .collect(),
        periods: found
            .span()
            .filter(|_| components.contains(TIME))
            .map(|(first, last)| (first.to_owned(), last.to_owned())),
        // Both spellings are in use.
        annotations: vec![
            count("series_count", found.series),
            count("obs_count", found.observations),
            count("seriesCount", found.series),
            count("obsCount", found.observations),
        ],
    }
}

/// The structures that are wished beside it.
fn beside<'c>(question: &Question, catalogue: &'c Catalogue, flow: &Dataflow) -> Result<Selection<'c>, Problem> {
    let wanted = question.parameter("references").filter(|wanted| !wanted.is_empty()).unwrap_or("none");
    let bad = || Problem::BadValue { name: "references".to_owned(), value: wanted.chars().take(100).collect() };
    if wanted == "none" {
        return Ok(Selection::default());
    }
    let words = Words {
        resource: "dataflow",
        agency: Some(&flow.reference.agency),
        id: Some(&flow.reference.id),
        version: Some(&flow.reference.version),
        references: Some(if wanted == "all" { "descendants" } else { wanted }),
        ..Words::default()
    };
    let found = Query::read(words).map_err(|_| bad())?.select(catalogue).unwrap_or_default();
    let keeps_flow = matches!(wanted, "all" | "dataflow");
    let of_flow = |chosen: &Chosen<'_>| chosen.artefact.kind == crate::sdmx::artefact::Kind::Dataflow;
    Ok(Selection { chosen: found.chosen.into_iter().filter(|chosen| keeps_flow || !of_flow(chosen)).collect() })
}
