//! Files that stand alone, read back: what is in them is what was written.

use std::io::{Cursor, Read};

use ::parquet::file::reader::{FileReader, SerializedFileReader};

use super::fixture::{FIGURES, catalogue, extent, golden, head, write};
use super::*;

type Figure<'a> = (&'a str, &'a str, Option<&'a str>, &'a str);

fn written(format: DataFormat, figures: &[Figure<'_>], change: impl FnOnce(&mut Head<'_>)) -> Vec<u8> {
    let catalogue = catalogue();
    let labels = Labels::of(&catalogue, &catalogue.structures[0], &catalogue.dataflows[0], "en");
    let mut head = head(&catalogue, &labels);
    head.extent = extent(head.structure, figures);
    change(&mut head);
    let structure = head.structure;
    let mut out = Vec::new();
    let mut message = writer(format, Box::new(&mut out), head).unwrap();
    write(structure, figures, &mut *message);
    drop(message);
    out
}

/// Every file in it with what it holds, in the order of their names.
fn unpacked(bytes: Vec<u8>) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    names.sort();
    let mut text = String::new();
    for name in names {
        text += &format!("== {name}\n");
        archive.by_name(&name).unwrap().read_to_string(&mut text).unwrap();
        text += "\n";
    }
    text.replace("\r\n", "\n")
}

fn columns(bytes: Vec<u8>) -> String {
    let reader = SerializedFileReader::new(bytes::Bytes::from(bytes)).unwrap();
    let file = reader.metadata().file_metadata();
    let mut schema = Vec::new();
    ::parquet::schema::printer::print_schema(&mut schema, file.schema());
    let mut text = String::from_utf8(schema).unwrap();
    for told in file.key_value_metadata().unwrap() {
        text += &format!("{} = {}\n", told.key, told.value.as_deref().unwrap_or_default());
    }
    for row in reader.get_row_iter(None).unwrap() {
        text += &format!("{}\n", row.unwrap());
    }
    text
}

#[test]
fn a_cube_that_is_nearly_full_has_all_its_places() {
    let text = String::from_utf8(written(DataFormat::JsonStat, &FIGURES, |_| ())).unwrap();
    golden("json-stat", &text);
    let cube: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(cube["size"], serde_json::json!([1, 2, 2]));
    assert_eq!(cube["value"], serde_json::json!([null, -0.5, 27.2, 27.0]));
    assert!(text.contains("27.20"), "as it was reported: {text}");
}

#[test]
fn a_cube_that_is_nearly_empty_has_only_what_is_filled() {
    let figures: [Figure<'_>; 5] = [
        ("A._T", "2020", Some("1"), "{}"),
        ("B.F", "2021", Some("2"), "{}"),
        ("C.M", "2022", None, r#"{"OBS_STATUS":"L"}"#),
        ("D.O", "2023", Some("4"), "{}"),
        ("E.U", "2024", Some("5.50"), r#"{"OBS_STATUS":"E"}"#),
    ];
    let text = String::from_utf8(written(DataFormat::JsonStat, &figures, |_| ())).unwrap();
    golden("json-stat-sparse", &text);
    let cube: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(cube["value"].as_object().unwrap().len(), 4);
    // The last place of all: (4 * 5 + U) * 5 + 2024, with the codes F, M, O, U, _T.
    assert_eq!(cube["value"]["119"], 5.5);
}

#[test]
fn a_figure_that_was_not_foreseen_breaks_the_message_and_not_the_program() {
    let catalogue = catalogue();
    let labels = Labels::default();
    let message = head(&catalogue, &labels);
    let mut shape = Shape::of(message.structure);
    let mut cube = writer(DataFormat::JsonStat, Box::new(Vec::new()), message).unwrap();
    assert!(cube.write(&shape.record("TLS._T", "2024", Some("1"), "{}").unwrap()).is_err());
}

#[test]
fn a_data_package_holds_figures_codes_and_versions_with_their_description() {
    let text = unpacked(written(DataFormat::Package, &FIGURES, |_| ()));
    golden("data-package", &text);
    assert!(!text.contains("2022abc"), "no figure comes from that version");
}

#[test]
fn parquet_holds_exact_figures_with_the_structure_that_explains_them() {
    golden("parquet", &columns(written(DataFormat::Parquet, &FIGURES, |_| ())));
}

#[test]
fn many_row_groups_are_one_table() {
    let values: Vec<String> = (0..70_000).map(|n| format!("{n}.5")).collect();
    let figures: Vec<Figure<'_>> = values.iter().map(|value| ("TLS._T", "2024", Some(value.as_str()), "{}")).collect();
    let reader = SerializedFileReader::new(bytes::Bytes::from(written(DataFormat::Parquet, &figures, |_| ()))).unwrap();
    assert_eq!((reader.num_row_groups(), reader.metadata().file_metadata().num_rows()), (3, 70_000));
    let last = reader.get_row_iter(None).unwrap().last().unwrap().unwrap().to_string();
    assert!(last.contains("69999.5"), "{last}");
}

#[test]
fn what_is_not_asked_for_is_in_no_file() {
    let less = |head: &mut Head<'_>| {
        head.attributes = vec![true, false];
        head.value = false;
    };
    let package = unpacked(written(DataFormat::Package, &FIGURES, less));
    let cube = String::from_utf8(written(DataFormat::JsonStat, &FIGURES, less)).unwrap();
    let table = columns(written(DataFormat::Parquet, &FIGURES, less));
    for text in [package, cube, table] {
        assert!(!text.contains("COMMENT_OBS") && !text.contains("27.2"), "{text}");
    }
}

#[test]
fn a_file_of_nothing_is_whole() {
    let cube = written(DataFormat::JsonStat, &[], |_| ());
    let cube: serde_json::Value = serde_json::from_slice(&cube).unwrap();
    assert_eq!(cube["value"], serde_json::json!([]));
    assert!(unpacked(written(DataFormat::Package, &[], |_| ())).contains("REF_AREA,SEX,TIME_PERIOD,OBS_VALUE"));
    assert!(columns(written(DataFormat::Parquet, &[], |_| ())).contains("OBS_VALUE"));
}

#[test]
fn what_is_too_much_for_a_format_is_known_before() {
    let with = |observations, periods: usize| Extent {
        observations,
        codes: [("SEX".to_owned(), (0..1000).map(|code| code.to_string()).collect())].into(),
        periods: (0..periods).map(|year| year.to_string()).collect(),
        ..Extent::default()
    };
    assert_eq!(DataFormat::JsonStat.too_large(&with(1, 1000)), None);
    assert_eq!(DataFormat::JsonStat.too_large(&with(1, 1001)), Some((1_001_000, 1_000_000)));
    assert_eq!(DataFormat::Workbook.too_large(&with(200_000, 1001)), None);
    assert_eq!(DataFormat::Workbook.too_large(&with(200_001, 1)), Some((200_001, 200_000)));
    assert_eq!(DataFormat::Parquet.too_large(&with(usize::MAX, 1001)), None);
}
