use proptest::prelude::*;

use super::*;
use crate::sdmx::data::{
    About, Action, Columns, CsvOptions, CsvVersion, DataFormat, Extent, Head, Labelled, Labels, Layout, Record, Set,
    writer,
};
use crate::sdmx::model::{Component, Item, Reference, Representation, Scheme, Texts};

fn reference(id: &str) -> Reference {
    Reference { agency: "AG".into(), id: id.into(), version: "1.0".into() }
}

/// A structure with the dimensions of ILOSTAT's table.
fn catalogue() -> Catalogue {
    let component = |id: &str| Component {
        id: id.into(),
        representation: Representation::Coded(reference(&format!("CL_{id}"))),
        mandatory: true,
    };
    let list = |id: &str, codes: &[&str]| Scheme {
        reference: reference(&format!("CL_{id}")),
        items: codes
            .iter()
            .map(|code| Item {
                id: (*code).into(),
                names: [("en".to_owned(), format!("Name: of {code}"))].into(),
                ..Item::default()
            })
            .collect(),
        ..Scheme::default()
    };
    Catalogue {
        codelists: vec![
            list("REF_AREA", &["TLS", "FJI"]),
            list("MEASURE", &["RT"]),
            list("SEX", &["T", "F"]),
            list("SOC", &["A", "B"]),
        ],
        structures: vec![DataStructure {
            reference: reference("DSD"),
            names: Texts::new(),
            concepts: reference("CS"),
            dimensions: ["REF_AREA", "MEASURE", "SEX", "SOC"].map(component).into(),
            attributes: Vec::new(),
        }],
        dataflows: vec![Dataflow {
            reference: reference("DF_RT"),
            names: [("en".to_owned(), "Rates".to_owned())].into(),
            descriptions: Texts::new(),
            structure: reference("DSD"),
            limits: [].into(),
            view: None,
        }],
        ..Catalogue::default()
    }
}

fn written(format: DataFormat, figures: &[(String, String, String)]) -> Vec<u8> {
    let catalogue = catalogue();
    let (structure, flow) = (&catalogue.structures[0], &catalogue.dataflows[0]);
    let labels = Labels::of(&catalogue, structure, flow, "en");
    let head = Head {
        id: "M".into(),
        prepared: "2026-11-27T10:00:00Z".into(),
        sender: "AG",
        flow,
        structure,
        labels: &labels,
        layout: Layout::Flat,
        attributes: Vec::new(),
        value: true,
        extent: Extent::default(),
        about: About::default(),
    };
    let mut out = Vec::new();
    let mut message = writer(format, Box::new(&mut out), head).unwrap();
    message.set(&Set::of(Action::Replace)).unwrap();
    for (series, period, value) in figures {
        let codes = series.split('.').collect();
        message.write(&Record { codes, period, value: Some(value), attributes: Vec::new() }).unwrap();
    }
    message.finish().unwrap();
    drop(message);
    out
}

fn refused(text: &str) -> Vec<Result<String, Refused>> {
    let lines = read(text.as_bytes(), &catalogue()).unwrap();
    lines.into_iter().map(|line| line.said.map(|point| point.value.to_string())).collect()
}

#[test]
fn each_line_that_is_not_taken_says_why() {
    let text = "DATAFLOW;REF_AREA;SEX;SOC;TIME_PERIOD;OBS_VALUE;UNIT_MULT
AG:DF_RT(1.0);TLS;T;A;2020;30.60;
AG:DF_RT(1.0);TLS;T;A;2020;1.5;3
AG:DF_NO(1.0);TLS;T;A;2020;1;
AG:DF_RT(1.0);TLS;X;A;2020;1;
AG:DF_RT(1.0);TLS;;A;2020;1;
AG:DF_RT(1.0);TLS;T;A;2020-Q1;1;
AG:DF_RT(1.0);TLS;T;A;2020;NaN;
AG:DF_RT(1.0);TLS;T;A;2020;1,5;
AG:DF_RT(1.0);TLS;T;A;2020;1;99
AG:DF_RT(1.0);TLS
";
    let text_of = |text: &str| text.to_owned();
    assert_eq!(
        refused(text),
        [
            Ok(text_of("30.6")),
            Ok(text_of("1500")),
            Err(Refused::Dataflow { id: text_of("AG:DF_NO(1.0)") }),
            Err(Refused::Code { component: text_of("SEX"), code: text_of("X") }),
            Err(Refused::Missing { component: text_of("SEX") }),
            Err(Refused::Period { text: text_of("2020-Q1") }),
            Err(Refused::NoValue),
            Err(Refused::Value { text: text_of("1,5") }),
            Err(Refused::Value { text: text_of("1") }),
            Err(Refused::Fields { found: 2, wanted: 7 }),
        ]
    );
    // As an editor counts them, whatever ends a line.
    for text in [text.to_owned(), text.replace('\n', "\r\n")] {
        let lines: Vec<u64> = read(text.as_bytes(), &catalogue()).unwrap().iter().map(|line| line.line).collect();
        assert_eq!(lines, (2..=11).collect::<Vec<u64>>());
    }
    let deleting = "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,SEX,SOC,TIME_PERIOD,OBS_VALUE\ndataflow,AG:DF_RT(1.0),D,TLS,T,A,2020,1\n";
    assert_eq!(refused(deleting), [Err(Refused::Deletion)]);
}

#[test]
fn a_file_that_is_no_such_table_is_refused_as_a_whole() {
    let heading = "ref_area,indicator,sex,classif1,time,obs_value";
    let wide = format!("{}\n", vec!["x"; 10_000].join(","));
    let long = format!("{heading}\n{}", "x\n".repeat(MOST_LINES + 1));
    for (bytes, why) in [
        (b" \r\n".to_vec(), Unreadable::Empty),
        (heading.as_bytes().to_vec(), Unreadable::Empty),
        (b"PK\x03\x04workbook".to_vec(), Unreadable::NotUtf8),
        (b"\xff\xfer\0e\0f\0_\0a\0".to_vec(), Unreadable::NotUtf8),
        (b"a,b\n1,2\n".to_vec(), Unreadable::Form),
        (wide.into_bytes(), Unreadable::TooManyColumns),
        (long.into_bytes(), Unreadable::TooManyLines),
        (vec![b'x'; MOST_BYTES + 1], Unreadable::TooLarge),
    ] {
        assert_eq!(read(&bytes, &catalogue()), Err(why));
    }
    let latin = [heading.as_bytes(), b"\nTLS,RT,\xe9,A,2020,1\n"].concat();
    let line = read(&latin, &catalogue()).unwrap().remove(0);
    assert_eq!((line.line, line.said), (2, Err(Refused::Encoding { column: "sex".to_owned() })));
}

fn figures() -> impl Strategy<Value = Vec<(String, String, String)>> {
    let code = |codes: &'static [&'static str]| prop::sample::select(codes);
    let figure = (code(&["TLS", "FJI"]), code(&["T", "F"]), code(&["A", "B"]), 1950..2050i32, any::<i64>(), 0..6u32);
    let figure = figure.prop_map(|(area, sex, soc, year, digits, scale)| {
        (format!("{area}.RT.{sex}.{soc}"), year.to_string(), Decimal::new(digits, scale).to_string())
    });
    prop::collection::vec(figure, 1..20)
}

proptest! {
    #[test]
    fn what_we_write_is_read_as_it_was(figures in figures()) {
        let labelled = CsvOptions { labels: Labelled::Both, ..CsvOptions::PLAIN };
        for format in [
            DataFormat::Csv(CsvVersion::V10, CsvOptions::PLAIN),
            DataFormat::Csv(CsvVersion::V20, CsvOptions::PLAIN),
            DataFormat::Csv(CsvVersion::V21, labelled),
            DataFormat::Ilostat(Columns::Code),
            DataFormat::Ilostat(Columns::Both),
        ] {
            let bytes = written(format, &figures);
            let lines = read(&bytes, &catalogue()).unwrap();
            let again: Vec<_> = lines.into_iter().map(|line| line.said.unwrap()).collect();
            prop_assert_eq!(again.len(), figures.len());
            for (point, (series, period, value)) in again.iter().zip(&figures) {
                prop_assert_eq!((&point.series, &point.period), (series, period));
                prop_assert_eq!(point.value, value.parse::<Decimal>().unwrap());
                prop_assert_eq!(point.dataflow.as_str(), "DF_RT");
            }
        }
    }

    #[test]
    fn no_bytes_make_it_stop(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes, &catalogue());
        let table = [b"DATAFLOW,REF_AREA,SEX,SOC,TIME_PERIOD,OBS_VALUE,UNIT_MULT\n".as_slice(), &bytes].concat();
        let _ = read(&table, &catalogue());
    }
}
