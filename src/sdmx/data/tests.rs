use super::*;
use crate::sdmx::model::{
    Catalogue, Component, DataStructure, Dataflow, Item, Reference, Representation, Scheme, Texts,
};

fn reference(agency: &str, id: &str) -> Reference {
    Reference { agency: agency.into(), id: id.into(), version: "1.0".into() }
}

fn named(name: &str) -> Texts {
    [("en".to_owned(), name.to_owned())].into()
}

fn component(id: &str, list: Option<&str>) -> Component {
    let representation = list.map_or(Representation::Text, |list| Representation::Coded(reference("AG", list)));
    Component { id: id.into(), representation, mandatory: false }
}

fn list(id: &str, codes: &[(&str, &str)]) -> Scheme {
    let item = |(id, name): &(&str, &str)| Item { id: (*id).into(), names: named(name), ..Item::default() };
    Scheme {
        reference: reference("AG", id),
        names: named(id),
        partial: false,
        open: false,
        items: codes.iter().map(item).collect(),
    }
}

fn catalogue() -> Catalogue {
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

const FIGURES: [(&str, &str, Option<&str>, &str); 4] = [
    ("TLS._T", "2023", Some("27.20"), r#"{"OBS_STATUS":"A"}"#),
    ("TLS._T", "2024", Some("27.0"), r#"{"COMMENT_OBS":"rows < 3 & \"late\"","OBS_STATUS":"A","UNKNOWN":"x"}"#),
    ("TLS.F", "2023", None, r#"{"OBS_STATUS":"L"}"#),
    ("TLS.F", "2024", Some("-0.5"), r#"{"OBS_STATUS":"A"}"#),
];

fn written(format: DataFormat, layout: Layout, change: impl FnOnce(&mut Head<'_>)) -> String {
    let catalogue = catalogue();
    let (structure, flow) = (&catalogue.structures[0], &catalogue.dataflows[0]);
    let labels = Labels::of(&catalogue, structure, flow, "en");
    let mut head = Head {
        id: "M1".into(),
        prepared: "2026-11-27T10:00:00Z".into(),
        sender: "AG",
        flow,
        structure,
        labels: &labels,
        layout,
        attributes: vec![true; 2],
        value: true,
    };
    change(&mut head);
    let shape = Shape::of(structure);
    let mut out = Vec::new();
    let mut message = writer(format, Box::new(&mut out), head).unwrap();
    message.set(&Set::of(Action::Replace)).unwrap();
    for (series, period, value, attributes) in FIGURES {
        message.write(&shape.record(series, period, value, attributes).unwrap()).unwrap();
    }
    message.finish().unwrap();
    drop(message);
    String::from_utf8(out).unwrap()
}

/// The files that other software reads in `tests/interop` come from the same writers.
fn golden(file: &str, text: &str) {
    insta::with_settings!({ snapshot_path => "../../../tests/data/golden", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(file, text);
    });
}

/// Those that take any structure.
fn formats() -> impl Iterator<Item = DataFormat> {
    DataFormat::ALL.into_iter().filter(|format| !matches!(format, DataFormat::Ilostat(_)))
}

#[test]
fn each_format_writes_the_same_figures_in_its_own_words() {
    for format in formats() {
        golden(format.name(), &written(format, Layout::Series, |_| ()));
    }
}

#[test]
fn flat_messages_give_the_whole_key_at_each_figure() {
    for format in [DataFormat::Json(JsonVersion::V20), DataFormat::Generic, DataFormat::Specific30] {
        golden(&format!("{}-flat", format.name()), &written(format, Layout::Flat, |_| ()));
    }
}

#[test]
fn names_stand_beside_codes_or_in_columns_of_their_own() {
    let with = |version, labels| {
        let options = CsvOptions { labels, keys: Keys { series: true, observation: true }, normalized: true };
        written(DataFormat::Csv(version, options), Layout::Series, |_| ())
    };
    golden("sdmx-csv-1.0-both", &with(CsvVersion::V10, Labelled::Both));
    golden("sdmx-csv-2.0-both", &with(CsvVersion::V20, Labelled::Both));
    golden("sdmx-csv-2.1-name", &with(CsvVersion::V21, Labelled::Name));
}

#[test]
fn what_is_not_asked_for_is_not_told() {
    for format in formats() {
        let text = written(format, Layout::Series, |head| {
            head.attributes = vec![true, false];
            head.value = false;
        });
        assert!(!text.contains("COMMENT_OBS") && !text.contains("27.2") && text.contains("OBS_STATUS"), "{text}");
    }
}

#[test]
fn a_message_of_nothing_is_whole() {
    let catalogue = catalogue();
    let (structure, flow) = (&catalogue.structures[0], &catalogue.dataflows[0]);
    let labels = Labels::default();
    for format in formats() {
        let head = Head {
            id: "M1".into(),
            prepared: String::new(),
            sender: "AG",
            flow,
            structure,
            labels: &labels,
            layout: Layout::Series,
            attributes: Vec::new(),
            value: true,
        };
        let mut out = Vec::new();
        let mut message = writer(format, Box::new(&mut out), head).unwrap();
        message.set(&Set::of(Action::Replace)).unwrap();
        message.finish().unwrap();
        drop(message);
        let text = String::from_utf8(out).unwrap();
        match format {
            DataFormat::Json(_) => assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{text}"),
            DataFormat::Csv(..) => assert_eq!(text.lines().count(), 1, "{text}"),
            _ => assert!(text.trim_end().ends_with("Data>") && text.contains("</mes:DataSet>"), "{text}"),
        }
    }
}

#[test]
fn the_table_of_ilostat_has_its_own_columns_with_or_without_names() {
    let mut catalogue = catalogue();
    catalogue.dataflows[0].reference.id = "DF_SDG_0131_SEX_SOC_RT".to_owned();
    catalogue.structures[0].dimensions.push(component("SOC", Some("CL_SOC")));
    catalogue.structures[0].attributes.push(component("NOTE_SOURCE", None));
    catalogue.codelists.push(list("CL_SOC", &[("SOC_CONTIG_PENSION", "Older persons")]));
    let (structure, flow) = (&catalogue.structures[0], &catalogue.dataflows[0]);
    let labels = Labels::of(&catalogue, structure, flow, "en");
    let shape = Shape::of(structure);
    for (file, columns) in
        [("ilostat", Columns::Code), ("ilostat-both", Columns::Both), ("ilostat-label", Columns::Label)]
    {
        let head = Head {
            id: "M1".into(),
            prepared: String::new(),
            sender: "ILO",
            flow,
            structure,
            labels: &labels,
            layout: Layout::Series,
            attributes: vec![true; 3],
            value: true,
        };
        let mut out = Vec::new();
        let mut table = writer(DataFormat::Ilostat(columns), Box::new(&mut out), head).unwrap();
        let noted = r#"{"OBS_STATUS":"L","NOTE_SOURCE":"R1:2383:both \"registers\""}"#;
        table
            .write(&shape.record("TLS._T.SOC_CONTIG_PENSION", "2024", Some("86.4"), r#"{"OBS_STATUS":"A"}"#).unwrap())
            .unwrap();
        table.write(&shape.record("TLS.F.SOC_CONTIG_PENSION", "2024", None, noted).unwrap()).unwrap();
        table.finish().unwrap();
        drop(table);
        golden(file, &String::from_utf8(out).unwrap());
    }
}

#[test]
fn a_key_of_another_structure_is_refused() {
    let shape = Shape::of(&catalogue().structures[0]);
    assert!(shape.record("TLS", "2024", None, "{}").is_err());
    assert!(shape.record("TLS._T", "2024", None, "[]").is_err());
}
