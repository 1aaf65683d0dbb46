//! What SDMX-ML structures are made of: names, references, items, components, regions.

use std::io::{self, Write};

use crate::sdmx::Generation;
use crate::sdmx::artefact::Kind;
use crate::sdmx::model::{
    Component, Constraint, DataStructure, Item, Reference, Representation, Role, TIME, Texts, VALUE,
};
use crate::sdmx::xml::Xml;

pub(super) struct Parts<W: Write> {
    pub xml: Xml<W>,
    pub generation: Generation,
}

impl<W: Write> Parts<W> {
    /// Whatever has no name bears its id: the standard wants one.
    pub fn names(&mut self, id: &str, names: &Texts) -> io::Result<()> {
        for (language, text) in names {
            self.xml.text("com:Name", &[("xml:lang", language)], text)?;
        }
        if names.is_empty() { self.xml.text("com:Name", &[("xml:lang", "en")], id) } else { Ok(()) }
    }

    pub fn annotations(&mut self, annotations: &[(String, String)]) -> io::Result<()> {
        if annotations.is_empty() {
            return Ok(());
        }
        self.xml.open("com:Annotations", &[])?;
        for (kind, text) in annotations {
            self.xml.open("com:Annotation", &[("id", kind)])?;
            self.xml.text("com:AnnotationTitle", &[], text)?;
            self.xml.text("com:AnnotationType", &[], kind)?;
            self.xml.close("com:Annotation")?;
        }
        self.xml.close("com:Annotations")
    }

    pub fn item(&mut self, kind: Kind, scheme: &Reference, item: &Item) -> io::Result<()> {
        let class = kind.item_class().unwrap_or_default();
        let (element, urn) = (format!("str:{class}"), kind.inner_urn(self.generation, class, scheme, &item.id));
        self.xml.open(&element, &[("id", &item.id), ("urn", &urn)])?;
        self.annotations(&item.annotations)?;
        self.names(&item.id, &item.names)?;
        if let Some(parent) = item.parent.as_deref().filter(|_| matches!(kind, Kind::Codelist | Kind::ConceptScheme)) {
            self.local("str:Parent", parent)?;
        }
        self.xml.close(&element)
    }

    /// A reference to a whole artefact.
    pub fn refer(&mut self, element: &str, kind: Kind, to: &Reference) -> io::Result<()> {
        if self.generation == Generation::Three {
            return self.xml.text(element, &[], &kind.urn(self.generation, to));
        }
        let (version, class) = (kind.version(self.generation, to), kind.class(self.generation));
        let attributes = [("id", to.id.as_str()), ("version", &version), ("agencyID", &to.agency)];
        self.xml.open(element, &[])?;
        self.xml.empty("Ref", &[&attributes[..], &[("package", kind.package()), ("class", class)]].concat())?;
        self.xml.close(element)
    }

    /// A reference to an item of a scheme.
    pub fn refer_inside(&mut self, element: &str, kind: Kind, scheme: &Reference, id: &str) -> io::Result<()> {
        let class = kind.item_class().unwrap_or_default();
        if self.generation == Generation::Three {
            return self.xml.text(element, &[], &kind.inner_urn(self.generation, class, scheme, id));
        }
        let version = kind.version(self.generation, scheme);
        let attributes = [
            ("id", id),
            ("maintainableParentID", &scheme.id),
            ("maintainableParentVersion", &version),
            ("agencyID", &scheme.agency),
            ("package", kind.package()),
            ("class", class),
        ];
        self.xml.open(element, &[])?;
        self.xml.empty("Ref", &attributes)?;
        self.xml.close(element)
    }

    /// A reference to something of the same artefact.
    fn local(&mut self, element: &str, id: &str) -> io::Result<()> {
        if self.generation == Generation::Three {
            return self.xml.text(element, &[], id);
        }
        self.xml.open(element, &[])?;
        self.xml.empty("Ref", &[("id", id)])?;
        self.xml.close(element)
    }

    pub fn components(&mut self, structure: &DataStructure) -> io::Result<()> {
        self.xml.open("str:DataStructureComponents", &[])?;
        self.xml.open("str:DimensionList", &[("id", "DimensionDescriptor")])?;
        for (position, dimension) in (1..).zip(&structure.dimensions) {
            self.dimension(structure, dimension, position)?;
        }
        self.time(structure)?;
        self.xml.close("str:DimensionList")?;
        if !structure.attributes.is_empty() {
            self.xml.open("str:AttributeList", &[("id", "AttributeDescriptor")])?;
            structure.attributes.iter().try_for_each(|attribute| self.attribute(structure, attribute))?;
            self.xml.close("str:AttributeList")?;
        }
        self.xml.open("str:MeasureList", &[("id", "MeasureDescriptor")])?;
        self.measure(structure)?;
        self.xml.close("str:MeasureList")?;
        self.xml.close("str:DataStructureComponents")
    }

    fn dimension(&mut self, structure: &DataStructure, dimension: &Component, position: usize) -> io::Result<()> {
        let urn = self.component_urn(structure, "Dimension", &dimension.id);
        self.xml.open("str:Dimension", &[("id", &dimension.id), ("urn", &urn), ("position", &position.to_string())])?;
        self.meaning(structure, &dimension.id, &dimension.representation)?;
        self.xml.close("str:Dimension")
    }

    fn time(&mut self, structure: &DataStructure) -> io::Result<()> {
        let urn = self.component_urn(structure, "TimeDimension", TIME);
        let position = (structure.dimensions.len() + 1).to_string();
        let mut attributes = vec![("id", TIME), ("urn", &urn)];
        if self.generation == Generation::Two {
            attributes.push(("position", &position));
        }
        self.xml.open("str:TimeDimension", &attributes)?;
        self.refer_inside("str:ConceptIdentity", Kind::ConceptScheme, &structure.concepts, TIME)?;
        self.text_format("ObservationalTimePeriod")?;
        self.xml.close("str:TimeDimension")
    }

    fn attribute(&mut self, structure: &DataStructure, attribute: &Component) -> io::Result<()> {
        let urn = self.component_urn(structure, "DataAttribute", &attribute.id);
        let usage = match (self.generation, attribute.mandatory) {
            (Generation::Two, true) => ("assignmentStatus", "Mandatory"),
            (Generation::Two, false) => ("assignmentStatus", "Conditional"),
            (Generation::Three, true) => ("usage", "mandatory"),
            (Generation::Three, false) => ("usage", "optional"),
        };
        self.xml.open("str:Attribute", &[("id", &attribute.id), ("urn", &urn), usage])?;
        self.meaning(structure, &attribute.id, &attribute.representation)?;
        self.xml.open("str:AttributeRelationship", &[])?;
        match self.generation {
            Generation::Two => self.local("str:PrimaryMeasure", VALUE)?,
            Generation::Three => self.xml.empty("str:Observation", &[])?,
        }
        self.xml.close("str:AttributeRelationship")?;
        self.xml.close("str:Attribute")
    }

    fn measure(&mut self, structure: &DataStructure) -> io::Result<()> {
        let (element, class) = match self.generation {
            Generation::Two => ("str:PrimaryMeasure", "PrimaryMeasure"),
            Generation::Three => ("str:Measure", "Measure"),
        };
        let urn = self.component_urn(structure, class, VALUE);
        let mut attributes = vec![("id", VALUE), ("urn", &urn)];
        if self.generation == Generation::Three {
            attributes.push(("usage", "optional"));
        }
        self.xml.open(element, &attributes)?;
        self.meaning(structure, VALUE, &Representation::Number)?;
        self.xml.close(element)
    }

    fn component_urn(&self, structure: &DataStructure, class: &str, id: &str) -> String {
        Kind::DataStructure.inner_urn(self.generation, class, &structure.reference, id)
    }

    /// The concept of a component and the values it takes.
    fn meaning(&mut self, structure: &DataStructure, id: &str, representation: &Representation) -> io::Result<()> {
        self.refer_inside("str:ConceptIdentity", Kind::ConceptScheme, &structure.concepts, id)?;
        match representation {
            Representation::Coded(list) => {
                self.xml.open("str:LocalRepresentation", &[])?;
                self.refer("str:Enumeration", Kind::Codelist, list)?;
                self.xml.close("str:LocalRepresentation")
            }
            Representation::Text => self.text_format("String"),
            Representation::Number => self.text_format("Double"),
            Representation::Moment => self.text_format("DateTime"),
        }
    }

    fn text_format(&mut self, kind: &str) -> io::Result<()> {
        self.xml.open("str:LocalRepresentation", &[])?;
        self.xml.empty("str:TextFormat", &[("textType", kind)])?;
        self.xml.close("str:LocalRepresentation")
    }

    pub fn role(&self, role: Role) -> (&'static str, &'static str) {
        let name = if self.generation == Generation::Two { "type" } else { "role" };
        (name, if role == Role::Allowed { "Allowed" } else { "Actual" })
    }

    pub fn constraint(&mut self, constraint: &Constraint) -> io::Result<()> {
        self.xml.open("str:ConstraintAttachment", &[])?;
        self.refer("str:Dataflow", Kind::Dataflow, &constraint.dataflow)?;
        self.xml.close("str:ConstraintAttachment")?;
        if constraint.codes.is_empty() && constraint.periods.is_none() {
            return Ok(());
        }
        // The elements of a region moved from one namespace to the other.
        let prefix = if self.generation == Generation::Two { "com" } else { "str" };
        let (key, value, range) =
            (format!("{prefix}:KeyValue"), format!("{prefix}:Value"), format!("{prefix}:TimeRange"));
        self.xml.open("str:CubeRegion", &[("include", "true")])?;
        for (dimension, codes) in &constraint.codes {
            self.xml.open(&key, &[("id", dimension)])?;
            codes.iter().try_for_each(|code| self.xml.text(&value, &[], code))?;
            self.xml.close(&key)?;
        }
        if let Some((first, last)) = &constraint.periods {
            self.xml.open(&key, &[("id", TIME)])?;
            self.xml.open(&range, &[])?;
            self.xml.text(&format!("{prefix}:StartPeriod"), &[("isInclusive", "true")], first)?;
            self.xml.text(&format!("{prefix}:EndPeriod"), &[("isInclusive", "true")], last)?;
            self.xml.close(&range)?;
            self.xml.close(&key)?;
        }
        self.xml.close("str:CubeRegion")
    }
}
