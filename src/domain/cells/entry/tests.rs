use std::collections::BTreeMap;

use super::*;
use crate::domain::questionnaire::{Code, CodeList};
use proptest::prelude::*;

fn definition() -> Questionnaire {
    let list = |id: &str, codes: &[&str]| {
        let code = |c: &&str| Code { code: (*c).to_owned(), sdmx: None, more: serde_json::Map::new() };
        (id.to_owned(), CodeList { id: id.to_owned(), codes: codes.iter().map(code).collect() })
    };
    Questionnaire {
        id: "test".to_owned(),
        edition: "1".to_owned(),
        modules: Vec::new(),
        lists: Vec::new(),
        dimensions: BTreeMap::new(),
        codelists: BTreeMap::from([list("CL_FUNCTION", &["OA", "DI", "SU"]), list("CL_REGION.TLS", &["TL_DI"])]),
        checks: Vec::new(),
        indicators: Vec::new(),
        dataflows: Vec::new(),
        carry: None,
        types: serde_json::Value::Null,
        digest: String::new(),
    }
}

fn question(kind: Kind, scale: u32, codelist: Option<&str>) -> Question {
    Question {
        id: "Q".to_owned(),
        module: "m".to_owned(),
        kind,
        dimensions: Vec::new(),
        codelist: codelist.map(str::to_owned),
        minimum: Some(Decimal::ZERO),
        maximum: Some(Decimal::ONE_HUNDRED),
        scale,
        parts: Vec::new(),
        level: 0,
        when: None,
        codes_of: None,
        required: false,
        named_by: None,
        optional: false,
    }
}

fn money() -> Question {
    question(Kind::Money, 2, None)
}

fn persons() -> Question {
    question(Kind::Persons, 0, None)
}

fn raw(value: &str, status: &str) -> RawCell {
    RawCell { value: Some(value.to_owned()), status: Some(status.to_owned()), ..RawCell::default() }
}

fn cell(question: &Question, raw: &RawCell) -> Result<Cell, Refusal> {
    parse(&definition(), question, "TLS", raw, Writing::Typed(Convention::Timorese, Scale::Units))
}

fn stored(question: &Question, typed: &str) -> Result<Option<String>, Refusal> {
    cell(question, &raw(typed, "")).map(|c| c.value)
}

fn refused(question: &Question, typed: &str) -> &'static str {
    stored(question, typed).err().map_or("accepted", |refusal| refusal.code())
}

fn some(text: &str) -> Result<Option<String>, Refusal> {
    Ok(Some(text.to_owned()))
}

#[test]
fn a_number_is_stored_as_an_exact_decimal_with_the_decimals_that_were_typed() {
    assert_eq!(stored(&money(), " 1\u{a0}234,50 "), some("1234.50"));
    assert_eq!(stored(&money(), "10"), some("10"));
    assert_eq!(stored(&money(), "10,5000"), some("10.50"));
    assert_eq!(stored(&money(), "0"), some("0"));
    assert_eq!(stored(&money(), "-12,5"), some("-12.5"));
    assert_eq!(stored(&persons(), "1.234"), some("1234"));
    assert_eq!(stored(&persons(), "12,00"), some("12"));
    assert_eq!(stored(&money(), "0,1").map(|v| v.map(|v| v.parse::<Decimal>())), Ok(Some(Ok(Decimal::new(1, 1)))));
}

#[test]
fn a_word_where_a_number_is_asked_is_refused() {
    for typed in ["many", "1,23,456", "US$ 5", "12%", "1e3"] {
        assert_eq!(refused(&money(), typed), "number.invalid", "{typed}");
    }
}

#[test]
fn a_number_with_two_readings_is_refused_with_both() {
    let expected = Refusal::Ambiguous { typed: "1.234".to_owned(), a: Decimal::from(1234), b: Decimal::new(1234, 3) };
    assert_eq!(stored(&money(), "1.234"), Err(expected));
}

#[test]
fn too_many_digits_are_refused() {
    assert_eq!(refused(&money(), "1000000000000000"), "number.digits");
    assert_eq!(refused(&persons(), &"9".repeat(400)), "number.digits");
    assert_eq!(refused(&money(), &"9".repeat(501)), "text.length");
}

#[test]
fn more_decimals_than_the_question_takes_are_refused_and_not_rounded() {
    assert_eq!(stored(&money(), "1,2345"), Err(Refusal::TooManyDecimals { typed: "1,2345".to_owned(), scale: 2 }));
    assert_eq!(refused(&persons(), "12,5"), "number.whole");
}

#[test]
fn limits_of_the_question_are_left_to_the_checks() {
    assert_eq!(stored(&money(), "-5"), some("-5"));
    assert_eq!(stored(&money(), "500"), some("500"));
}

#[test]
fn programs_send_plain_decimals() {
    let plain = |question: &Question, value: &str| {
        parse(&definition(), question, "TLS", &raw(value, ""), Writing::Plain).map(|c| c.value)
    };
    assert_eq!(plain(&question(Kind::Percent, 4, None), "1.234"), some("1.234"));
    assert_eq!(plain(&persons(), "1.234"), Err(Refusal::NotWhole { typed: "1.234".to_owned() }));
    assert_eq!(plain(&money(), "1 234"), Err(Refusal::NotANumber { typed: "1 234".to_owned() }));
}

#[test]
fn a_code_that_is_not_in_its_list_is_refused() {
    let one = question(Kind::Code, 0, Some("CL_FUNCTION"));
    assert_eq!(stored(&one, " OA "), some("OA"));
    assert_eq!(refused(&one, "oa"), "code.unknown");
    assert_eq!(refused(&one, "OA|DI"), "code.unknown");
    assert_eq!(refused(&question(Kind::Code, 0, Some("CL_NONE")), "OA"), "code.unknown");
    let several = question(Kind::Codes, 0, Some("CL_FUNCTION"));
    assert_eq!(stored(&several, "OA|XX|DI"), Err(Refusal::UnknownCode { typed: "XX".to_owned() }));
}

#[test]
fn several_codes_are_kept_once_each_in_the_order_of_their_list() {
    let several = question(Kind::Codes, 0, Some("CL_FUNCTION"));
    assert_eq!(stored(&several, "SU| OA |SU|"), some("OA|SU"));
    assert_eq!(stored(&several, "|"), Ok(None));
}

#[test]
fn the_list_of_the_country_goes_before_the_general_one() {
    assert_eq!(stored(&question(Kind::Code, 0, Some("CL_REGION")), "TL_DI"), some("TL_DI"));
}

#[test]
fn a_day_is_stored_in_one_form_and_one_that_does_not_exist_is_refused() {
    let date = question(Kind::Date, 0, None);
    for typed in ["31/12/2024", "2024-12-31", " 31.12.2024 "] {
        assert_eq!(stored(&date, typed), Ok(Some("2024-12-31".to_owned())), "{typed}");
    }
    for typed in ["31/02/2024", "2024", "December"] {
        assert_eq!(refused(&date, typed), "date.invalid", "{typed}");
    }
}

#[test]
fn a_year_is_four_digits_in_living_memory() {
    let year = question(Kind::Year, 0, None);
    assert_eq!(stored(&year, "2016"), some("2016"));
    for typed in ["1899", "2201", "16", "2 016", "2016.0", "-2016"] {
        assert_eq!(refused(&year, typed), "number.year", "{typed}");
    }
}

#[test]
fn control_characters_are_refused_but_lines_and_tabs_of_long_texts_are_kept() {
    let text = question(Kind::Text, 0, None);
    let long = question(Kind::LongText, 0, None);
    assert_eq!(stored(&long, " one\r\ntwo\tthree \n"), some("one\ntwo\tthree"));
    for typed in ["a\0b", "a\u{1b}[31mb", "a\u{7f}b", "a\u{85}b", "a\u{202e}b"] {
        assert_eq!(refused(&text, typed), "text.control", "{typed:?}");
        assert_eq!(refused(&long, typed), "text.control", "{typed:?}");
        assert_eq!(refused(&money(), typed), "text.control", "{typed:?}");
    }
    assert_eq!(refused(&text, "a\nb"), "text.control");
    let with = |note: &str, source: &str| RawCell {
        note: Some(note.to_owned()),
        source: Some(source.to_owned()),
        ..raw("1", "")
    };
    assert_eq!(cell(&money(), &with("a\0b", "")), Err(Refusal::ControlCharacters));
    assert_eq!(cell(&money(), &with("", "a\nb")), Err(Refusal::ControlCharacters));
}

#[test]
fn texts_are_counted_in_letters_and_refused_when_too_long() {
    let text = question(Kind::Text, 0, None);
    assert_eq!(stored(&text, &"é".repeat(500)), Ok(Some("é".repeat(500))));
    assert_eq!(stored(&text, &"é".repeat(501)), Err(Refusal::TooLong { limit: 500 }));
    let long = question(Kind::LongText, 0, None);
    assert_eq!(stored(&long, &"é".repeat(4001)), Err(Refusal::TooLong { limit: 4000 }));
    let note = RawCell { note: Some("é".repeat(4001)), ..raw("1", "") };
    assert_eq!(cell(&money(), &note), Err(Refusal::TooLong { limit: 4000 }));
    let source = RawCell { source: Some("é".repeat(501)), ..raw("1", "") };
    assert_eq!(cell(&money(), &source), Err(Refusal::TooLong { limit: 500 }));
}

#[test]
fn an_empty_value_without_a_status_is_a_blank_and_not_a_zero() {
    for empty in ["", "  ", "\u{a0}"] {
        assert_eq!(cell(&money(), &raw(empty, "A")), Ok(Cell::default()));
    }
    assert_eq!(cell(&money(), &RawCell::default()), Ok(Cell::default()));
}

#[test]
fn a_status_and_its_value_must_agree() {
    assert_eq!(cell(&money(), &raw("5", "E")), Ok(Cell { status: Status::Estimated, ..Cell::of("5") }));
    assert_eq!(cell(&money(), &raw("", "M")), Ok(Cell::with_status(Status::NotAvailable)));
    for status in ["M", "N"] {
        assert_eq!(cell(&money(), &raw("5", status)), Err(Refusal::ValueWithStatus));
        assert_eq!(cell(&money(), &raw("0", status)), Err(Refusal::ValueWithStatus));
    }
    for status in ["E", "P", "B", "U", "I", "C"] {
        assert_eq!(cell(&money(), &raw("", status)), Err(Refusal::ValueMissing), "{status}");
    }
    assert_eq!(cell(&money(), &raw("5", "Z")), Err(Refusal::UnknownStatus { typed: "Z".to_owned() }));
}

#[test]
fn a_note_and_a_source_come_with_the_value() {
    let given = RawCell { note: Some(" two\nlines ".to_owned()), source: Some("INSS".to_owned()), ..raw("5", "") };
    let expected = Cell { note: Some("two\nlines".to_owned()), source: Some("INSS".to_owned()), ..Cell::of("5") };
    assert_eq!(cell(&money(), &given), Ok(expected));
}

#[test]
fn a_refused_text_is_repeated_in_part_only() {
    let Err(Refusal::NotANumber { typed }) = stored(&money(), &"é".repeat(300)) else { panic!("accepted") };
    assert_eq!(typed.chars().count(), ECHO + 1);
}

proptest! {
    #[test]
    fn no_text_makes_the_reading_stop(value in "\\PC{0,40}|[-0-9., |]{0,30}", status in ".{0,3}") {
        for kind in [Kind::Money, Kind::Year, Kind::Text, Kind::LongText, Kind::Code, Kind::Codes, Kind::Persons] {
            let _ = cell(&question(kind, 2, Some("CL_FUNCTION")), &raw(&value, &status));
        }
    }

    #[test]
    fn a_stored_number_is_a_decimal_within_its_scale(typed in "-?[0-9]{1,10}([.,][0-9]{1,8})?") {
        if let Ok(Some(text)) = stored(&money(), &typed) {
            let value: Decimal = text.parse().unwrap();
            prop_assert!(value.scale() <= 2);
            prop_assert_eq!(value.to_string(), text);
        }
    }
}
