//! Structures of what is disseminated.

use crate::domain::observations::{self, Format};
use crate::domain::questionnaire::Questionnaire;
use crate::sdmx::model::{Catalogue, Component, DataStructure, Dataflow, Reference, Representation, TIME, Texts};

pub fn of<'q>(editions: impl Iterator<Item = &'q Questionnaire>) -> Catalogue {
    let mut catalogue = Catalogue { agency: "ILO.SOCPRO".to_owned(), ..Catalogue::default() };
    for flow in editions.flat_map(|q| &q.dataflows) {
        if catalogue.dataflow(&flow.id).is_none() {
            catalogue.structures.push(structure(flow));
            catalogue.dataflows.push(Dataflow {
                reference: reference(flow, &flow.id),
                names: Texts::new(),
                descriptions: Texts::new(),
                structure: reference(flow, &flow.id[3..]),
                limits: [].into(),
            });
        }
    }
    catalogue
}

fn reference(flow: &observations::Dataflow, id: &str) -> Reference {
    Reference { agency: flow.agency.clone(), id: id.to_owned(), version: flow.version.clone() }
}

fn structure(flow: &observations::Dataflow) -> DataStructure {
    let component = |id: &str| Component { id: id.to_owned(), representation: Representation::Text, mandatory: true };
    let dimensions = flow.key().into_iter().filter(|id| *id != TIME).map(component).collect();
    let attributes = match flow.format {
        Format::Sdmx => flow.attributes.iter().map(|id| component(id)).collect(),
        Format::Ilostat => ["OBS_STATUS", "NOTE_CLASSIF", "NOTE_INDICATOR", "NOTE_SOURCE"].map(component).into(),
    };
    let concepts = reference(flow, "CONCEPTS");
    DataStructure { reference: reference(flow, &flow.id[3..]), names: Texts::new(), concepts, dimensions, attributes }
}
