//! A small dataflow with four figures, for tests of everything that writes them.

use super::{About, Action, Extent, Head, Labels, Layout, Licence, Set, Shape, Version, Writer};
use crate::sdmx::model::{
    Catalogue, Component, DataStructure, Dataflow, Item, Reference, Representation, Scheme, Texts,
};

pub fn reference(agency: &str, id: &str) -> Reference {
    Reference { agency: agency.into(), id: id.into(), version: "1.0".into() }
}

fn named(name: &str) -> Texts {
    [("en".to_owned(), name.to_owned())].into()
}

pub fn component(id: &str, list: Option<&str>) -> Component {
    let representation = list.map_or(Representation::Text, |list| Representation::Coded(reference("AG", list)));
    Component { id: id.into(), representation, mandatory: false }
}

pub fn list(id: &str, codes: &[(&str, &str)]) -> Scheme {
    let item = |(id, name): &(&str, &str)| Item { id: (*id).into(), names: named(name), ..Item::default() };
    Scheme {
        reference: reference("AG", id),
        names: named(id),
        partial: false,
        open: false,
        items: codes.iter().map(item).collect(),
    }
}

pub fn catalogue() -> Catalogue {
    let structure = DataStructure {
        reference: reference("AG", "DSD"),
        names: named("Coverage"),
        concepts: reference("AG", "CS"),
        dimensions: vec![component("REF_AREA", Some("CL_AREA")), component("SEX", Some("CL_SEX"))],
        attributes: vec![component("OBS_STATUS", Some("CL_OBS_STATUS")), component("COMMENT_OBS", None)],
    };
    let flow = Dataflow {
        reference: reference("AG", "DF"),
        names: named("Coverage, by sex"),
        descriptions: Texts::new(),
        structure: reference("AG", "DSD"),
        limits: [].into(),
        view: None,
    };
    Catalogue {
        agency: "AG".into(),
        concepts: vec![list(
            "CS",
            &[("REF_AREA", "Country"), ("SEX", "Sex"), ("TIME_PERIOD", "Year"), ("OBS_VALUE", "Figure")],
        )],
        codelists: vec![
            list("CL_AREA", &[("TLS", "Timor-Leste")]),
            list("CL_SEX", &[("_T", "Total"), ("F", "Female")]),
            list("CL_OBS_STATUS", &[("A", "Normal"), ("L", "Not collected")]),
        ],
        structures: vec![structure],
        dataflows: vec![flow],
        ..Catalogue::default()
    }
}

pub const FIGURES: [(&str, &str, Option<&str>, &str); 4] = [
    ("TLS._T", "2023", Some("27.20"), r#"{"OBS_STATUS":"A"}"#),
    ("TLS._T", "2024", Some("27.0"), r#"{"COMMENT_OBS":"rows < 3 & \"late\"","OBS_STATUS":"A","UNKNOWN":"x"}"#),
    ("TLS.F", "2023", None, r#"{"OBS_STATUS":"L"}"#),
    ("TLS.F", "2024", Some("-0.5"), r#"{"OBS_STATUS":"A"}"#),
];

/// The beginning of a message, with nothing foreseen.
pub fn head<'a>(catalogue: &'a Catalogue, labels: &'a Labels) -> Head<'a> {
    let (structure, flow) = (&catalogue.structures[0], &catalogue.dataflows[0]);
    Head {
        id: "M1".into(),
        prepared: "2026-11-27T10:00:00Z".into(),
        sender: "AG",
        flow,
        structure,
        labels,
        layout: Layout::Series,
        attributes: vec![true; structure.attributes.len()],
        value: true,
        extent: Extent::default(),
        about: about(),
    }
}

fn about() -> About {
    About {
        publisher: "The agency".into(),
        description: "What is covered".into(),
        licence: Licence {
            id: "CC-BY-4.0".into(),
            name: "Attribution".into(),
            address: "https://licence.example/by".into(),
        },
        service: "https://ssi.example/sdmx/rest".into(),
        versions: ["2022", "2023", "2024"]
            .map(|period| Version {
                area: "TLS".into(),
                period: period.into(),
                number: 1,
                sha256: format!("{period}abc"),
                released: "2026-11-01".into(),
            })
            .into(),
    }
}

/// What these figures are going to be.
pub fn extent(structure: &DataStructure, figures: &[(&str, &str, Option<&str>, &str)]) -> Extent {
    let (mut extent, mut before) = (Extent::default(), "");
    for (series, period, ..) in figures {
        let codes: Vec<&str> = series.split('.').collect();
        if std::mem::replace(&mut before, series) != *series {
            extent.begin(structure, &codes);
        }
        extent.observe(structure, &codes, period);
    }
    extent
}

pub fn write(structure: &DataStructure, figures: &[(&str, &str, Option<&str>, &str)], message: &mut dyn Writer) {
    let mut shape = Shape::of(structure);
    message.set(&Set::of(Action::Replace)).unwrap();
    for (series, period, value, attributes) in figures {
        message.write(&shape.record(series, period, *value, attributes).unwrap()).unwrap();
    }
    message.finish().unwrap();
}

/// The files that other software reads in `tests/interop` come from the same writers.
pub fn golden(file: &str, text: &str) {
    insta::with_settings!({
        snapshot_path => concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/golden"),
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(file, text);
    });
}
