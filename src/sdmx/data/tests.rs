use super::fixture::{FIGURES, catalogue, component, golden, head, list, write};
use super::*;

fn written(format: DataFormat, layout: Layout, change: impl FnOnce(&mut Head<'_>)) -> String {
    let catalogue = catalogue();
    let labels = Labels::of(&catalogue, &catalogue.structures[0], &catalogue.dataflows[0], "en");
    let mut head = Head { layout, ..head(&catalogue, &labels) };
    change(&mut head);
    let structure = head.structure;
    let mut out = Vec::new();
    let mut message = writer(format, Box::new(&mut out), head).unwrap();
    write(structure, &FIGURES, &mut *message);
    drop(message);
    String::from_utf8(out).unwrap()
}

/// Messages of SDMX.
fn formats() -> impl Iterator<Item = DataFormat> {
    DataFormat::ALL.into_iter().filter(|format| !matches!(format, DataFormat::Ilostat(_)) && !format.stands_alone())
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
fn another_dimension_can_stand_at_the_observation() {
    for format in formats().filter(|format| format.has_series()) {
        golden(&format!("{}-across", format.name()), &written(format, Layout::Across("SEX".to_owned()), |_| ()));
    }
    let table = |layout| written(DataFormat::Csv(CsvVersion::V20, CsvOptions::PLAIN), layout, |_| ());
    assert_eq!(table(Layout::Across("SEX".to_owned())), table(Layout::Series), "a table has no series");
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
    let labels = Labels::default();
    for format in formats() {
        let head = Head { attributes: Vec::new(), ..head(&catalogue, &labels) };
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
    let mut shape = Shape::of(structure);
    for (file, columns) in
        [("ilostat", Columns::Code), ("ilostat-both", Columns::Both), ("ilostat-label", Columns::Label)]
    {
        let head = head(&catalogue, &labels);
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
    let mut shape = Shape::of(&catalogue().structures[0]);
    assert!(shape.record("TLS", "2024", None, "{}").is_err());
    assert!(shape.record("TLS._T", "2024", None, "[]").is_err());
}
