//! The XML schema of a dataflow, by which anybody can hold its structure-specific messages against the structure.

use std::io::{self, Write};

use crate::sdmx::artefact::Kind;
use crate::sdmx::model::{Catalogue, Component, DataStructure, Dataflow, Representation, TIME, VALUE};
use crate::sdmx::xml::Xml;
use crate::sdmx::{Generation, Layout};

/// The namespace of the messages of a dataflow.
pub fn namespace(generation: Generation, flow: &Dataflow, layout: &Layout) -> String {
    format!("{}:ObsLevelDim:{}", Kind::Dataflow.urn(generation, &flow.reference), layout.at_observation())
}

/// Writes the schema. The schemas of SDMX that it imports stand beside it.
///
/// # Errors
/// When `out` takes no more; `InvalidInput` when the catalogue lacks the structure of the dataflow.
pub fn write<W: Write>(
    generation: Generation,
    catalogue: &Catalogue,
    flow: &Dataflow,
    layout: &Layout,
    out: W,
) -> io::Result<W> {
    let missing = || io::Error::new(io::ErrorKind::InvalidInput, format!("{} has no structure", flow.reference));
    let structure = catalogue.structure_of(flow).ok_or_else(missing)?;
    let mut xml = Xml::new(out)?;
    let own = namespace(generation, flow, layout);
    let (base, common) = (generation.namespace("data/structurespecific"), generation.namespace("common"));
    xml.open(
        "xs:schema",
        &[
            ("xmlns:xs", "http://www.w3.org/2001/XMLSchema"),
            ("xmlns", &own),
            ("xmlns:dsd", &base),
            ("xmlns:common", &common),
            ("targetNamespace", &own),
            ("elementFormDefault", "qualified"),
            ("attributeFormDefault", "unqualified"),
        ],
    )?;
    xml.empty("xs:import", &[("namespace", &base), ("schemaLocation", "SDMXDataStructureSpecific.xsd")])?;
    xml.empty("xs:import", &[("namespace", &common), ("schemaLocation", "SDMXCommon.xsd")])?;
    let mut schema = Schema { xml, generation, catalogue, flow, structure };
    for component in structure.dimensions.iter().chain(&structure.attributes) {
        schema.codes(component)?;
    }
    schema.data_set(layout)?;
    if *layout != Layout::Flat {
        schema.series(layout)?;
    }
    schema.observation(layout)?;
    schema.xml.close("xs:schema")?;
    schema.xml.finish()
}

struct Schema<'a, W: Write> {
    xml: Xml<W>,
    generation: Generation,
    catalogue: &'a Catalogue,
    flow: &'a Dataflow,
    structure: &'a DataStructure,
}

impl<W: Write> Schema<'_, W> {
    /// The codes that a component may have in this dataflow.
    fn codes(&mut self, component: &Component) -> io::Result<()> {
        let Representation::Coded(list) = &component.representation else { return Ok(()) };
        let codes = self.catalogue.codelist(list).map_or(&[][..], |list| &list.items);
        let limit = self.flow.limits.get(&component.id);
        self.xml.open("xs:simpleType", &[("name", &component.id)])?;
        self.xml.open("xs:restriction", &[("base", "xs:string")])?;
        for code in codes.iter().filter(|code| limit.is_none_or(|limit| limit.contains(&code.id))) {
            self.xml.empty("xs:enumeration", &[("value", &code.id)])?;
        }
        self.xml.close("xs:restriction")?;
        self.xml.close("xs:simpleType")
    }

    fn data_set(&mut self, layout: &Layout) -> io::Result<()> {
        self.begin("DataSetType")?;
        let provider = [("name", "DataProvider"), ("type", "common:DataProviderReferenceType")];
        self.xml.empty("xs:element", &[&provider[..], &[("form", "unqualified"), ("minOccurs", "0")]].concat())?;
        let (name, kind) = match layout {
            Layout::Flat => ("Obs", "ObsType"),
            Layout::Series | Layout::Across(_) => ("Series", "SeriesType"),
        };
        // 2.1 repeats the element, 3.0 the choice around it.
        let inner = [("name", name), ("type", kind), ("form", "unqualified")];
        let many = ("maxOccurs", "unbounded");
        let (choice, inner) = match self.generation {
            Generation::Two => (vec![("minOccurs", "0")], [&inner[..], &[many]].concat()),
            Generation::Three => (vec![("minOccurs", "0"), many], inner.to_vec()),
        };
        self.xml.open("xs:choice", &choice)?;
        self.xml.empty("xs:element", &inner)?;
        self.xml.close("xs:choice")?;
        self.xml.close("xs:sequence")?;
        self.unused("REPORTING_YEAR_START_DAY", Generation::Two)?;
        self.end()
    }

    fn series(&mut self, layout: &Layout) -> io::Result<()> {
        self.begin("SeriesType")?;
        let observations = [("name", "Obs"), ("type", "ObsType"), ("form", "unqualified")];
        self.xml
            .empty("xs:element", &[&observations[..], &[("minOccurs", "0"), ("maxOccurs", "unbounded")]].concat())?;
        self.xml.close("xs:sequence")?;
        self.key(layout)?;
        if *layout == Layout::Series {
            self.no_time()?;
        }
        self.unused("REPORTING_YEAR_START_DAY", Generation::Two)?;
        self.end()
    }

    fn observation(&mut self, layout: &Layout) -> io::Result<()> {
        self.begin("ObsType")?;
        self.xml.close("xs:sequence")?;
        if *layout == Layout::Flat {
            self.key(layout)?;
        }
        self.dimension(layout.last())?;
        if matches!(layout, Layout::Across(_)) {
            self.no_time()?;
        }
        // What is missing is left out.
        self.xml.empty("xs:attribute", &[("name", VALUE), ("type", "xs:double"), ("use", "optional")])?;
        // A message may give figures alone (`detail=dataonly`), so that no attribute is required of every message.
        for attribute in &self.structure.attributes {
            let kind = self.kind(attribute);
            self.xml.empty("xs:attribute", &[("name", &attribute.id), ("type", kind), ("use", "optional")])?;
        }
        self.unused("REPORTING_YEAR_START_DAY", Generation::Two)?;
        self.end()
    }

    /// The dimensions before the one at the observation.
    fn key(&mut self, layout: &Layout) -> io::Result<()> {
        layout.key(self.structure).into_iter().try_for_each(|id| self.dimension(id))
    }

    fn dimension(&mut self, id: &str) -> io::Result<()> {
        let own = self.structure.dimensions.iter().find(|dimension| dimension.id == id);
        let kind = own.map_or("common:ObservationalTimePeriodType", |dimension| self.kind(dimension));
        self.xml.empty("xs:attribute", &[("name", id), ("type", kind), ("use", "required")])
    }

    /// The general schema allows the period at the series and at the observation; it stands at one of them.
    fn no_time(&mut self) -> io::Result<()> {
        self.xml.empty("xs:attribute", &[("name", TIME), ("use", "prohibited")])
    }

    fn kind<'c>(&self, component: &'c Component) -> &'c str {
        match component.representation {
            Representation::Coded(_) => &component.id,
            Representation::Text => "xs:string",
            Representation::Number => "xs:double",
            Representation::Moment => "xs:dateTime",
        }
    }

    /// What the general schema of a generation offers and no structure of ours has.
    fn unused(&mut self, attribute: &str, generation: Generation) -> io::Result<()> {
        if self.generation != generation {
            return Ok(());
        }
        self.xml.empty("xs:attribute", &[("name", attribute), ("use", "prohibited")])
    }

    fn begin(&mut self, name: &str) -> io::Result<()> {
        self.xml.open("xs:complexType", &[("name", name)])?;
        self.xml.open("xs:complexContent", &[])?;
        self.xml.open("xs:restriction", &[("base", &format!("dsd:{name}"))])?;
        self.xml.open("xs:sequence", &[])?;
        self.xml.empty("xs:element", &[("ref", "common:Annotations"), ("minOccurs", "0")])
    }

    fn end(&mut self) -> io::Result<()> {
        self.xml.close("xs:restriction")?;
        self.xml.close("xs:complexContent")?;
        self.xml.close("xs:complexType")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sdmx::structure::fixture::catalogue;

    fn written(generation: Generation, flow: &str, layout: Layout) -> String {
        let catalogue = catalogue();
        let flow = catalogue.dataflow(flow).unwrap();
        String::from_utf8(write(generation, &catalogue, flow, &layout, Vec::new()).unwrap()).unwrap()
    }

    #[test]
    fn the_schema_of_a_dataflow_is_the_golden_file() {
        let file = include_str!("../../../tests/data/golden/dataflow-2.1.xsd");
        assert_eq!(written(Generation::Two, "DF_COVERAGE", Layout::Series), file);
        let file = include_str!("../../../tests/data/golden/dataflow-flat-3.0.xsd");
        assert_eq!(written(Generation::Three, "DF_COVERAGE", Layout::Flat), file);
    }

    #[test]
    fn a_limited_dataflow_allows_only_its_codes() {
        let all = written(Generation::Two, "DF_ALL", Layout::Series);
        let coverage = written(Generation::Two, "DF_COVERAGE", Layout::Series);
        assert!(all.contains("value=\"EXP\"") && !coverage.contains("value=\"EXP\""));
    }

    #[test]
    fn the_namespace_says_dataflow_version_and_what_stands_at_the_observation() {
        let catalogue = catalogue();
        let flow = catalogue.dataflow("DF_ALL").unwrap();
        assert_eq!(
            namespace(Generation::Three, flow, &Layout::Flat),
            "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=ILO.SOCPRO:DF_ALL(1.0.0):ObsLevelDim:AllDimensions"
        );
    }
}
