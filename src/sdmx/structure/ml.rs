//! SDMX-ML structure messages of both generations.

use std::io::{self, Write};

use super::ml_parts::Parts;
use super::{Chosen, Selection, Stub};
use crate::sdmx::artefact::{Body, Kind};
use crate::sdmx::model::Texts;
use crate::sdmx::xml::Xml;
use crate::sdmx::{Generation, Header};

/// The element of a group, and what stands in it; in the order of the schema.
const GROUPS_TWO: [(&str, &[Kind]); 9] = [
    ("str:OrganisationSchemes", &[Kind::AgencyScheme, Kind::DataProviderScheme]),
    ("str:Dataflows", &[Kind::Dataflow]),
    ("str:CategorySchemes", &[Kind::CategoryScheme]),
    ("str:Categorisations", &[Kind::Categorisation]),
    ("str:Codelists", &[Kind::Codelist]),
    ("str:Concepts", &[Kind::ConceptScheme]),
    ("str:DataStructures", &[Kind::DataStructure]),
    ("str:Constraints", &[Kind::Constraint]),
    ("str:ProvisionAgreements", &[Kind::Agreement]),
];
const GROUPS_THREE: [(&str, &[Kind]); 10] = [
    ("str:AgencySchemes", &[Kind::AgencyScheme]),
    ("str:Categorisations", &[Kind::Categorisation]),
    ("str:CategorySchemes", &[Kind::CategoryScheme]),
    ("str:Codelists", &[Kind::Codelist]),
    ("str:ConceptSchemes", &[Kind::ConceptScheme]),
    ("str:DataConstraints", &[Kind::Constraint]),
    ("str:Dataflows", &[Kind::Dataflow]),
    ("str:DataProviderSchemes", &[Kind::DataProviderScheme]),
    ("str:DataStructures", &[Kind::DataStructure]),
    ("str:ProvisionAgreements", &[Kind::Agreement]),
];

/// Writes a whole message.
///
/// # Errors
/// When `out` takes no more.
pub fn write<W: Write>(generation: Generation, header: &Header, selection: &Selection, out: W) -> io::Result<W> {
    let mut xml = Xml::new(out)?;
    let namespace = |part| generation.namespace(part);
    xml.open(
        "mes:Structure",
        &[
            ("xmlns:mes", &namespace("message")),
            ("xmlns:str", &namespace("structure")),
            ("xmlns:com", &namespace("common")),
        ],
    )?;
    xml.open("mes:Header", &[])?;
    xml.text("mes:ID", &[], &header.id)?;
    xml.text("mes:Test", &[], "false")?;
    xml.text("mes:Prepared", &[], &header.prepared())?;
    xml.empty("mes:Sender", &[("id", &header.sender)])?;
    xml.close("mes:Header")?;
    xml.open("mes:Structures", &[])?;
    let groups: &[(&str, &[Kind])] = match generation {
        Generation::Two => &GROUPS_TWO,
        Generation::Three => &GROUPS_THREE,
    };
    let mut writer = Structures { parts: Parts { xml, generation }, header };
    for (group, kinds) in groups {
        let chosen: Vec<&Chosen> = kinds.iter().flat_map(|kind| selection.of(*kind)).collect();
        if !chosen.is_empty() {
            writer.parts.xml.open(group, &[])?;
            for one in chosen {
                writer.artefact(one)?;
            }
            writer.parts.xml.close(group)?;
        }
    }
    let mut xml = writer.parts.xml;
    xml.close("mes:Structures")?;
    xml.close("mes:Structure")?;
    xml.finish()
}

struct Structures<'h, W: Write> {
    parts: Parts<W>,
    header: &'h Header,
}

impl<W: Write> Structures<'_, W> {
    fn artefact(&mut self, chosen: &Chosen) -> io::Result<()> {
        let (artefact, generation) = (&chosen.artefact, self.parts.generation);
        let (kind, reference) = (artefact.kind, artefact.reference());
        let element = format!("str:{}", kind.class(generation));
        let (urn, version) = (artefact.urn(generation), kind.version(generation, reference));
        let address = chosen.stub.and_then(|_| self.header.address(generation, kind, reference));
        let mut attributes = vec![("id", reference.id.as_str()), ("urn", &urn), ("agencyID", &reference.agency)];
        if !(kind.is_of_organisations() && generation == Generation::Three) {
            attributes.push(("version", &version));
        }
        if generation == Generation::Two {
            attributes.push(("isFinal", if artefact.is_final() { "true" } else { "false" }));
        }
        if chosen.stub.is_some() {
            attributes.push(("isExternalReference", "true"));
        }
        if let Some(address) = &address {
            attributes.push(("structureURL", address));
        }
        match &artefact.body {
            Body::Scheme(scheme) if scheme.partial && chosen.stub.is_none() => attributes.push(("isPartial", "true")),
            Body::Constraint(constraint) => attributes.push(self.parts.role(constraint.role)),
            _ => {}
        }
        self.parts.xml.open(&element, &attributes)?;
        if let Body::Constraint(constraint) = &artefact.body {
            self.parts.annotations(&constraint.annotations)?;
        }
        self.parts.names(&reference.id, artefact.names())?;
        if chosen.stub != Some(Stub::Plain) {
            self.descriptions(artefact.descriptions())?;
        }
        if chosen.stub.is_none() || kind.is_only_references() {
            self.body(kind, &artefact.body)?;
        }
        self.parts.xml.close(&element)
    }

    fn descriptions(&mut self, texts: Option<&Texts>) -> io::Result<()> {
        for (language, text) in texts.into_iter().flatten() {
            self.parts.xml.text("com:Description", &[("xml:lang", language)], text)?;
        }
        Ok(())
    }

    fn body(&mut self, kind: Kind, body: &Body) -> io::Result<()> {
        let parts = &mut self.parts;
        match body {
            Body::Scheme(scheme) => scheme.items.iter().try_for_each(|item| parts.item(kind, &scheme.reference, item)),
            Body::Structure(structure) => parts.components(structure),
            Body::Dataflow(flow) => parts.refer("str:Structure", Kind::DataStructure, &flow.structure),
            Body::Categorisation(one) => {
                parts.refer("str:Source", Kind::Dataflow, &one.dataflow)?;
                parts.refer_inside("str:Target", Kind::CategoryScheme, &one.scheme, &one.category)
            }
            Body::Constraint(constraint) => parts.constraint(constraint),
            Body::Agreement(one) => {
                let flow = if parts.generation == Generation::Two { "str:StructureUsage" } else { "str:Dataflow" };
                parts.refer(flow, Kind::Dataflow, &one.dataflow)?;
                parts.refer_inside("str:DataProvider", Kind::DataProviderScheme, &one.providers, &one.provider)
            }
        }
    }
}
