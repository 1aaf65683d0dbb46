//! What a formula does with overlaps, nothing and missing figures, on the small questionnaire of `tests/data/mini`.

use rust_decimal::Decimal;
use serde_json::json;

use super::{Computed, Indicator, compute};
use crate::domain::cells::{Answers, Cell, Row, Status};
use crate::domain::checks::fixture::mini;
use crate::domain::questionnaire::Questionnaire;

fn row(list: &str, id: &str, parent: Option<&str>) -> Row {
    Row { list: list.to_owned(), id: id.to_owned(), parent: parent.map(str::to_owned), closed: false }
}

/// A contributory scheme A and a non-contributory scheme B with one old-age benefit each.
fn answers(cells: &[(&str, Cell)]) -> Answers {
    let mut answers = Answers::new("AAA", 2024);
    answers.rows = vec![
        row("schemes", "A", None),
        row("schemes", "B", None),
        row("benefits", "A.1", Some("A")),
        row("benefits", "B.1", Some("B")),
    ];
    let always = [
        ("schemes/A/S.fin", Cell::of("C")),
        ("schemes/B/S.fin", Cell::of("N")),
        ("benefits/A.1/B.fn", Cell::of("OA")),
        ("benefits/B.1/B.fn", Cell::of("OA")),
        ("country/X.pop[sex=T]", Cell::of("200")),
    ];
    answers.cells =
        always.iter().chain(cells).map(|(a, c)| (format!("{a}@2024").parse().unwrap(), c.clone())).collect();
    answers
}

fn result(q: &Questionnaire, answers: &Answers, id: &str) -> Computed {
    compute(q, answers)
        .into_iter()
        .find(|c| c.indicator == id && c.dimensions.get("sex").is_none_or(|s| s == "T"))
        .unwrap()
}

fn old(cells: &[(&str, Cell)]) -> Computed {
    result(&mini(), &answers(cells), "IND.OLD")
}

fn number(value: i64) -> Option<Decimal> {
    Some(Decimal::from(value))
}

fn missing(computed: &Computed) -> Vec<String> {
    computed.missing.iter().map(ToString::to_string).collect()
}

const ONE: &str = "benefits/A.1/B.persons[sex=T]";
const TWO: &str = "benefits/B.1/B.persons[sex=T]";

#[test]
fn the_share_of_the_smaller_component_is_taken_off_once() {
    let old = old(&[(ONE, Cell::of("40")), (TWO, Cell::of("20"))]);
    assert_eq!((old.overlap, old.numerator, old.denominator), (Decimal::TEN, number(50), number(200)));
    assert_eq!((old.lower, old.value, old.upper), (number(20), number(25), number(30)));
    assert_eq!(old.components.iter().map(|c| c.value).collect::<Vec<_>>(), [number(40), number(20), number(200)]);
}

#[test]
fn a_benefit_without_a_figure_is_listed_and_never_counted_as_zero() {
    for blank in [Cell::default(), Cell::with_status(Status::NotAvailable)] {
        let old = old(&[(ONE, Cell::of("40")), (TWO, blank)]);
        assert_eq!((old.value, old.published()), (None, None));
        assert_eq!(missing(&old), [format!("{TWO}@2024")]);
    }
}

#[test]
fn a_benefit_that_does_not_exist_is_a_known_zero() {
    let old = old(&[(ONE, Cell::of("40")), (TWO, Cell::with_status(Status::NotApplicable))]);
    assert_eq!((old.value, missing(&old)), (number(20), Vec::new()));
}

#[test]
fn a_benefit_of_which_is_not_told_whether_it_belongs_is_never_counted_as_nothing() {
    for blank in [Cell::default(), Cell::with_status(Status::NotAvailable)] {
        let old = old(&[(ONE, Cell::of("40")), (TWO, Cell::of("20")), ("benefits/B.1/B.fn", blank)]);
        assert_eq!((old.value, old.lower, old.upper), (None, None, None));
        assert_eq!(missing(&old), ["benefits/B.1/B.fn@2024"]);
    }
    // What belongs to another term by what is told of it is no part of this one, whatever else is not told.
    let other =
        old(&[(ONE, Cell::of("40")), ("schemes/B/S.fin", Cell::of("C")), ("benefits/B.1/B.fn", Cell::of("SU"))]);
    assert_eq!((other.value, missing(&other)), (number(20), Vec::new()));
}

#[test]
fn a_benefit_that_says_nothing_of_itself_yet_is_not_there_yet() {
    let old = old(&[(ONE, Cell::of("40")), ("benefits/B.1/B.fn", Cell::default())]);
    assert_eq!((old.value, missing(&old)), (number(20), Vec::new()));
}

#[test]
fn a_benefit_that_does_not_exist_belongs_to_nothing_whatever_is_not_told_of_it() {
    let old = old(&[
        (ONE, Cell::of("40")),
        (TWO, Cell::with_status(Status::NotApplicable)),
        ("benefits/B.1/B.fn", Cell::default()),
    ]);
    assert_eq!((old.value, missing(&old)), (number(20), Vec::new()));
}

#[test]
fn a_country_without_such_a_benefit_has_a_true_zero() {
    let none = answers(&[("benefits/A.1/B.fn", Cell::of("SU")), ("benefits/B.1/B.fn", Cell::of("SU"))]);
    assert_eq!(result(&mini(), &none, "IND.OLD").value, number(0));
    // This one says that nothing is no value.
    assert_eq!(result(&mini(), &none, "IND.DIS").value, None);
}

#[test]
fn an_empty_return_has_no_value_at_all() {
    assert!(compute(&mini(), &Answers::new("AAA", 2024)).iter().all(|c| c.value.is_none()));
}

#[test]
fn without_its_population_a_rate_is_missing() {
    let old = old(&[(ONE, Cell::of("40")), (TWO, Cell::of("20")), ("country/X.pop[sex=T]", Cell::default())]);
    assert_eq!(old.value, None);
    assert_eq!(missing(&old), ["country/X.pop[sex=T]@2024"]);
    let nobody = self::old(&[(ONE, Cell::of("40")), (TWO, Cell::of("20")), ("country/X.pop[sex=T]", Cell::of("0"))]);
    assert_eq!(nobody.value, None);
}

#[test]
fn a_value_above_the_cap_is_published_as_the_cap_and_kept_as_it_is() {
    let old = old(&[(ONE, Cell::of("400")), (TWO, Cell::of("0"))]);
    assert_eq!((old.value, old.published(), old.capped), (number(200), number(100), true));
}

#[test]
fn a_value_is_rounded_half_up() {
    // 40.1 of 200 persons are 20.05 per cent.
    let old = old(&[(ONE, Cell::of("40.1")), (TWO, Cell::of("0"))]);
    assert_eq!(old.published().map(|v| v.to_string()).as_deref(), Some("20.1"));
}

fn disability(pop: &str, rate: &str) -> Computed {
    let cells = [
        ("benefits/A.1/B.fn", Cell::of("DI")),
        (ONE, Cell::of("3")),
        ("country/X.pop[sex=T]", Cell::of(pop)),
        ("country/X.rate", Cell::of(rate)),
    ];
    result(&mini(), &answers(&cells), "IND.DIS")
}

#[test]
fn a_component_can_be_a_share_of_a_cell() {
    let disability = disability("200", "3");
    assert_eq!((disability.denominator, disability.value), (number(6), number(50)));
}

#[test]
fn figures_too_large_to_multiply_are_missing_and_stop_nothing() {
    let disability = disability("999999999999999", "99999999999999999");
    assert_eq!((disability.value, missing(&disability)), (None, vec!["country/X.pop[sex=T]@2024".to_owned()]));
}

fn with(indicator: serde_json::Value) -> Questionnaire {
    let indicator: Indicator = serde_json::from_value(indicator).unwrap();
    Questionnaire { indicators: vec![indicator], ..mini() }
}

#[test]
fn a_scheme_that_is_not_asked_for_a_cell_does_not_belong_to_the_term() {
    let q = with(json!({ "id": "IND.ACT", "unit": "PT", "decimals": 1, "multiply": "100",
        "numerator": [{ "id": "contributors", "rows": "schemes", "cell": "money/P.act" }],
        "denominator": [{ "id": "population", "cell": "country/X.pop" }] }));
    let active = result(&q, &answers(&[("money/A/P.act[sex=T]", Cell::of("50"))]), "IND.ACT");
    assert_eq!((active.value, missing(&active)), (number(25), Vec::new()));
    let unknown = result(&q, &answers(&[("money/B/P.act[sex=T]", Cell::of("50"))]), "IND.ACT");
    assert_eq!((unknown.value, missing(&unknown)), (None, vec!["money/A/P.act[sex=T]@2024".to_owned()]));
}

#[test]
fn bounds_enclose_a_value_from_which_something_was_deducted() {
    let q = with(json!({ "id": "IND.EXP", "unit": "XDC", "decimals": 0,
        "numerator": [{ "id": "expenditure", "rows": "schemes", "cell": "money/E.0" },
                      { "id": "double", "cell": "country/X.double", "sign": "minus" }] }));
    let cells =
        [("money/A/E.0", Cell::of("60")), ("money/B/E.0", Cell::of("40")), ("country/X.double", Cell::of("30"))];
    let expenditure = result(&q, &answers(&cells), "IND.EXP");
    assert_eq!((expenditure.lower, expenditure.value, expenditure.upper), (number(70), number(70), number(70)));
}
