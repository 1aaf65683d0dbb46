//! How figures are read and written.

use super::Convention::{English, Timorese};
use super::*;
use proptest::prelude::*;

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn read(text: &str) -> String {
    match (parse(text, English, false), parse(text, Timorese, false)) {
        (Ok(a), Ok(b)) if a == b => a.to_string(),
        (Err(NumberError::Ambiguous { a, b }), Err(_)) => format!("{a} or {b}"),
        (Err(a), Err(b)) if a == b => a.to_string(),
        (a, b) => panic!("{text} depends on the reader: {a:?}, {b:?}"),
    }
}

#[test]
fn the_program_reads_what_the_browser_reads() {
    let cases: serde_json::Value = serde_json::from_str(include_str!("../../../../tests/data/numbers.json")).unwrap();
    for (list, whole) in [("decimals", false), ("integers", true)] {
        for case in cases[list].as_array().unwrap() {
            let read = parse(case[0].as_str().unwrap(), Timorese, whole).ok();
            assert_eq!(read, case[1].as_str().map(decimal), "{case}");
        }
    }
}

#[test]
fn every_habit_is_understood_whatever_the_language() {
    for (typed, value) in [
        ("1234", "1234"),
        (" 1 234 ", "1234"),
        ("1\u{a0}234\u{202f}567", "1234567"),
        ("1,234.56", "1234.56"),
        ("1.234,56", "1234.56"),
        ("1 234,56", "1234.56"),
        ("1 234.567", "1234.567"),
        ("1,234,567", "1234567"),
        ("1.234.567", "1234567"),
        ("12,5", "12.5"),
        ("10.50", "10.50"),
        ("0.123", "0.123"),
        ("0,123", "0.123"),
        ("1234.567", "1234.567"),
        ("1.2345", "1.2345"),
        ("-5", "-5"),
        ("\u{2212}1 234,5", "-1234.5"),
        ("-0", "0"),
        ("007", "7"),
        ("0.50000000", "0.500000"),
    ] {
        assert_eq!(read(typed), value, "{typed}");
    }
}

#[test]
fn a_text_with_two_readings_is_refused_with_both() {
    assert_eq!(parse("1.234", English, false), Err(NumberError::Ambiguous { a: decimal("1.234"), b: decimal("1234") }));
    assert_eq!(
        parse("1.234", Timorese, false),
        Err(NumberError::Ambiguous { a: decimal("1234"), b: decimal("1.234") })
    );
    assert_eq!(parse("1,234", English, false), Err(NumberError::Ambiguous { a: decimal("1234"), b: decimal("1.234") }));
    assert_eq!(
        parse("-100,000", Timorese, false),
        Err(NumberError::Ambiguous { a: decimal("-100.000"), b: decimal("-100000") })
    );
}

#[test]
fn where_only_whole_numbers_are_asked_three_digits_are_a_group() {
    assert_eq!(parse("1.234", English, true), Ok(decimal("1234")));
    assert_eq!(parse("1,234", Timorese, true), Ok(decimal("1234")));
    assert_eq!(parse("12.00", English, true), Ok(decimal("12")));
    for typed in ["12.5", "0.123", "012.345", "1 234,5"] {
        assert_eq!(parse(typed, English, true), Err(NumberError::NotWhole), "{typed}");
    }
}

#[test]
fn what_is_no_number_is_refused() {
    for typed in [
        "",
        "-",
        "abc",
        "12a",
        "1,23,456",
        "1.234.56",
        "12 34",
        "1  234",
        "1,234.567,8",
        "1 234.567,8",
        "1.234 567",
        ".5",
        "5.",
        "1'234",
        "+5",
        "--5",
        "US$ 5",
        "$5",
        "5%",
        "1e5",
        "٣",
        "0 123",
        "0,123,456",
        "½",
    ] {
        assert_eq!(read(typed), "not a number", "{typed}");
    }
}

#[test]
fn more_digits_than_are_exact_everywhere_are_refused() {
    assert_eq!(read("999999999999999.999999"), "999999999999999.999999");
    assert_eq!(read("1000000000000000"), "too many digits");
    assert_eq!(read("0.1234567"), "too many digits");
    assert_eq!(read(&"9".repeat(5000)), "too many digits");
}

#[test]
fn programs_write_numbers_in_one_way_only() {
    assert_eq!(parse_plain("-1234.500", false), Ok(decimal("-1234.500")));
    assert_eq!(parse_plain("1.234", false), Ok(decimal("1.234")));
    assert_eq!(parse_plain("1.234", true), Err(NumberError::NotWhole));
    for typed in ["", "-", "1,5", "1 234", ".5", "5.", "+5", "1e5", "\u{2212}5", "1.2.3"] {
        assert_eq!(parse_plain(typed, false), Err(NumberError::NotANumber), "{typed}");
    }
}

#[test]
fn readers_see_their_own_signs() {
    let value = decimal("-1234567.50");
    assert_eq!(format(&value, English, true), "-1,234,567.50");
    assert_eq!(format(&value, Timorese, true), "-1\u{a0}234\u{a0}567,50");
    assert_eq!(format(&value, Timorese, false), "-1234567,50");
    assert_eq!(format(&decimal("1234"), Timorese, true), "1\u{a0}234");
    assert_eq!(format(&decimal("123"), English, true), "123");
    assert_eq!(format_for_input(&decimal("5.125"), English, false), "5.1250");
    assert_eq!(format_for_input(&decimal("1234.5"), Timorese, false), "1\u{a0}234,5");
    assert_eq!(format_for_input(&decimal("1234"), English, false), "1234");
    assert_eq!(format_for_input(&decimal("1234"), English, true), "1,234");
}

fn values() -> impl Strategy<Value = Decimal> {
    (-999_999_999_999_999_999_999i128..=999_999_999_999_999_999_999, 0u32..=6, 0u32..=20).prop_map(
        |(digits, scale, shorter)| {
            let digits = digits / 10i128.pow(shorter);
            let limit = 10i128.pow(15 + scale);
            Decimal::from_i128_with_scale(digits % limit, scale)
        },
    )
}

fn conventions() -> impl Strategy<Value = Convention> {
    prop_oneof![Just(English), Just(Timorese)]
}

proptest! {
    #[test]
    fn what_is_shown_is_read_back_or_named_as_one_of_two_readings(x in values(), shown in conventions(), read in conventions(), grouped: bool) {
        match parse(&format(&x, shown, grouped), read, false) {
            Ok(value) => { prop_assert_eq!(value, x); prop_assert_eq!(value.scale(), x.scale()); }
            Err(NumberError::Ambiguous { a, b }) => prop_assert!(a == x || b == x),
            Err(error) => prop_assert!(false, "{}", error),
        }
    }

    #[test]
    fn what_stands_in_an_input_is_always_read_back(x in values(), convention in conventions()) {
        prop_assert_eq!(parse(&format_for_input(&x, convention, false), convention, false), Ok(x));
    }

    #[test]
    fn what_is_stored_is_always_read_back(x in values()) {
        prop_assert_eq!(parse_plain(&x.to_string(), false), Ok(x));
    }

    #[test]
    fn no_text_makes_the_parser_stop(text in ".{0,60}", numeric in "[-0-9., \u{a0}]{0,40}", whole: bool) {
        for text in [text, numeric] {
            let _ = (parse(&text, English, whole), parse(&text, Timorese, whole), parse_plain(&text, whole));
        }
    }
}
