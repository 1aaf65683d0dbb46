//! Persons in several schemes, as a country says it of each pair.

use rust_decimal::Decimal;
use serde_json::json;

use super::{Computed, Indicator, compute};
use crate::domain::cells::{Answers, Cell, Row, pairs};
use crate::domain::checks::fixture::ssi;
use crate::domain::questionnaire::Questionnaire;

/// Contributors of all schemes, those of two schemes once.
fn questionnaire() -> Questionnaire {
    let indicator: Indicator = serde_json::from_value(json!({ "id": "IND.X", "unit": "PS", "decimals": 0,
        "numerator": [
            { "id": "contributors", "rows": "schemes", "cell": "coverage/P.act" },
            { "id": "twice", "rows": "pairs", "cell": "overlap/O.contrib_n", "once": true, "sign": "minus", "where": [
                { "cell": "inventory/S.incl_sdg", "in": ["YES"] }, { "cell": "overlap/O.contrib", "in": ["YES"] }] }] }))
    .unwrap();
    Questionnaire { indicators: vec![indicator], ..ssi() }
}

fn computed(cells: &[(&str, &str)]) -> Computed {
    let q = questionnaire();
    let mut answers = Answers::new("AAA", 2024);
    let scheme = |id: &str| Row { list: "schemes".to_owned(), id: id.to_owned(), parent: None, closed: false };
    answers.rows = pairs::added(&q, vec![scheme("A"), scheme("B")]);
    let always = [
        ("inventory/A/S.fin_type", "C"),
        ("inventory/B/S.fin_type", "C"),
        ("inventory/A/S.incl_sdg", "YES"),
        ("inventory/B/S.incl_sdg", "YES"),
        ("coverage/A/P.act[sex=T]", "100"),
        ("coverage/B/P.act[sex=T]", "40"),
    ];
    answers.cells = always
        .iter()
        .chain(cells)
        .map(|(address, value)| (format!("{address}@2024").parse().unwrap(), Cell::of(value)))
        .collect();
    compute(&q, &answers).remove(0)
}

fn value(cells: &[(&str, &str)]) -> Option<Decimal> {
    computed(cells).value
}

fn number(value: i64) -> Option<Decimal> {
    Some(Decimal::from(value))
}

const SAYS: (&str, &str) = ("overlap/A~B/O.contrib", "YES");
const SAYS_BACK: (&str, &str) = ("overlap/B~A/O.contrib", "YES");

#[test]
fn where_nothing_is_said_schemes_are_disjoint() {
    assert_eq!(value(&[]), number(140));
    assert_eq!(value(&[("overlap/A~B/O.contrib", "NO"), ("overlap/A~B/O.contrib_n[sex=T]", "5")]), number(140));
}

#[test]
fn persons_of_two_schemes_are_taken_off_once() {
    let told = ("overlap/A~B/O.contrib_n[sex=T]", "15");
    assert_eq!(value(&[SAYS, told]), number(125));
    // Told for both orders, also where the two differ: the larger figure, once.
    assert_eq!(value(&[SAYS, told, SAYS_BACK, ("overlap/B~A/O.contrib_n[sex=T]", "15")]), number(125));
    assert_eq!(value(&[SAYS, told, SAYS_BACK, ("overlap/B~A/O.contrib_n[sex=T]", "12")]), number(125));
    // One order is enough.
    assert_eq!(value(&[SAYS, told, SAYS_BACK]), number(125));
}

#[test]
fn persons_in_two_schemes_without_a_figure_make_the_value_missing() {
    let computed = computed(&[SAYS]);
    assert_eq!(computed.value, None);
    assert_eq!(
        computed.missing.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["overlap/A~B/O.contrib_n[sex=T]@2024"]
    );
}

#[test]
fn a_condition_on_schemes_must_hold_for_both_of_a_pair() {
    let told = ("overlap/A~B/O.contrib_n[sex=T]", "15");
    assert_eq!(value(&[SAYS, told, ("inventory/B/S.incl_sdg", "NO")]), number(140));
}

#[test]
fn the_lower_bound_is_the_largest_part() {
    let term = |id: &str, module: &str| json!({ "id": id, "rows": "schemes", "cell": format!("coverage/{module}") });
    let of = |parts: serde_json::Value| -> Computed {
        let indicator: Indicator = serde_json::from_value(json!({ "id": "IND.X", "unit": "PS", "decimals": 0,
            "numerator": [term("contributors", "P.act"), term("registered", "P.reg"), term("recipients", "P.ben")],
            "parts": parts }))
        .unwrap();
        let q = Questionnaire { indicators: vec![indicator], ..ssi() };
        let mut answers = Answers::new("AAA", 2024);
        answers.rows = vec![Row { list: "schemes".to_owned(), id: "A".to_owned(), parent: None, closed: false }];
        answers.cells = [("P.act", "10"), ("P.reg", "20"), ("P.ben", "25")]
            .iter()
            .map(|(id, n)| (format!("coverage/A/{id}[sex=T]@2024").parse().unwrap(), Cell::of(n)))
            .collect();
        compute(&q, &answers).remove(0)
    };
    let (whole, parted) = (of(json!([])), of(json!([["contributors", "registered"], ["recipients"]])));
    assert_eq!((whole.lower, whole.upper), (number(25), number(55)));
    assert_eq!((parted.lower, parted.upper), (number(30), number(55)));
}

#[test]
fn the_smallest_of_several_rows_can_be_asked_for() {
    let indicator: Indicator = serde_json::from_value(json!({ "id": "IND.X", "unit": "XDC", "decimals": 0,
        "numerator": [{ "id": "lowest", "rows": "schemes", "cell": "coverage/P.ben", "fold": "min" }] }))
    .unwrap();
    let q = Questionnaire { indicators: vec![indicator], ..ssi() };
    let mut answers = Answers::new("AAA", 2024);
    answers.rows = ["A", "B"]
        .map(|id| Row { list: "schemes".to_owned(), id: id.to_owned(), parent: None, closed: false })
        .to_vec();
    answers.cells = [("A", "8"), ("B", "5")]
        .iter()
        .map(|(id, n)| (format!("coverage/{id}/P.ben[sex=T]@2024").parse().unwrap(), Cell::of(n)))
        .collect();
    assert_eq!(compute(&q, &answers)[0].value, number(5));
}
