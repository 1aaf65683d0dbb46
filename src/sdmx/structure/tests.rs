use super::fixture::{catalogue, header};
use super::{Selection, Stub, write_json, write_xml};
use crate::sdmx::Generation;
use crate::sdmx::model::Catalogue;

fn text(written: std::io::Result<Vec<u8>>) -> String {
    String::from_utf8(written.unwrap()).unwrap()
}

/// Holds what is written against a file that was read by a person.
macro_rules! golden {
    ($written:expr, $file:literal) => {
        similar($written, include_str!(concat!("../../../tests/data/golden/", $file)), $file)
    };
}

fn similar(written: String, golden: &str, file: &str) {
    assert!(written == golden, "{file} is not what is written now:\n{written}");
}

fn stubs(catalogue: &Catalogue) -> Selection<'_> {
    let mut selection = Selection::all(catalogue);
    selection.chosen.iter_mut().for_each(|chosen| chosen.stub = Some(Stub::Plain));
    selection
}

#[test]
fn structure_messages_of_sdmx_ml_are_the_golden_files() {
    let catalogue = catalogue();
    let written = |generation, selection| text(write_xml(generation, &header(), &selection, Vec::new()));
    golden!(written(Generation::Two, Selection::all(&catalogue)), "structure-2.1.xml");
    golden!(written(Generation::Three, Selection::all(&catalogue)), "structure-3.0.xml");
    golden!(written(Generation::Two, stubs(&catalogue)), "stubs-2.1.xml");
    golden!(written(Generation::Three, stubs(&catalogue)), "stubs-3.0.xml");
}

#[test]
fn structure_messages_of_sdmx_json_are_the_golden_files() {
    let catalogue = catalogue();
    let written = |generation, selection| text(write_json(generation, &header(), &selection, Vec::new()));
    golden!(written(Generation::Two, Selection::all(&catalogue)), "structure-1.0.json");
    golden!(written(Generation::Three, Selection::all(&catalogue)), "structure-2.0.json");
    golden!(written(Generation::Two, stubs(&catalogue)), "stubs-1.0.json");
    golden!(written(Generation::Three, stubs(&catalogue)), "stubs-2.0.json");
}

#[test]
fn a_json_message_says_early_which_schema_it_follows() {
    let catalogue = catalogue();
    for (generation, schema) in [
        (Generation::Two, "/1.0/sdmx-json-structure-schema.json"),
        (Generation::Three, "2.0.0/sdmx-json-structure-schema.json"),
    ] {
        let written = text(write_json(generation, &header(), &Selection::all(&catalogue), Vec::new()));
        assert!(written[..350].contains(schema), "{written}");
        let _: serde_json::Value = serde_json::from_str(&written).unwrap();
    }
}

#[test]
fn a_stub_says_that_it_is_one_and_where_the_whole_is() {
    let catalogue = catalogue();
    let mut selection = stubs(&catalogue);
    let xml = text(write_xml(Generation::Two, &header(), &selection, Vec::new()));
    let address = "https://ssi.example/sdmx/rest/codelist/ILO.SOCPRO/CL_AREA/1.0";
    assert!(xml.contains(&format!("isExternalReference=\"true\" structureURL=\"{address}\"")), "{xml}");
    assert!(!xml.contains("<str:Code ") && !xml.contains("com:Description"));
    assert!(xml.contains("<Ref id=\"TLS\" maintainableParentID=\"DATA_PROVIDERS\""), "an agreement is nothing else");
    let json = text(write_json(Generation::Two, &header(), &selection, Vec::new()));
    assert!(json.contains(address) && !json.contains("\"codes\"") && !json.contains("\"descriptions\""));
    selection.chosen.iter_mut().for_each(|chosen| chosen.stub = Some(Stub::Complete));
    assert!(text(write_xml(Generation::Two, &header(), &selection, Vec::new())).contains("com:Description"));
}
