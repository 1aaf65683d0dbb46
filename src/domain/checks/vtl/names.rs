//! How things are called and spelt in VTL. Its names are letters, digits and underscores; ours have points, slashes and
//! hyphens. Texts stand in double quotes, numbers with a point.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::domain::checks::layout::{COUNTRY, Layout, ListNo};
use crate::domain::questionnaire::Address;

/// A name as VTL takes it without quotes.
fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect()
}

fn list(layout: &Layout, list: ListNo) -> String {
    if list == COUNTRY { "country".to_owned() } else { plain(layout.list_id(list)) }
}

pub(super) fn set(layout: &Layout, of: ListNo) -> String {
    format!("DS_{}", list(layout, of))
}

pub(super) fn ruleset(layout: &Layout, of: ListNo) -> String {
    format!("DPR_{}", list(layout, of))
}

pub(super) fn result(layout: &Layout, of: ListNo) -> String {
    format!("FAILED_{}", list(layout, of))
}

/// The identifier that holds the id of a row.
pub(super) fn row(layout: &Layout, of: ListNo) -> String {
    format!("ROW_{}", list(layout, of))
}

/// `benefits/B.benef[sex=T]`, a year back, is `benefits_B_benef_T_Y1`.
pub(super) fn cell(address: &Address, back: usize) -> String {
    let codes: String = address.dimensions.values().map(|code| format!("_{}", plain(code))).collect();
    let year = if back == 0 { String::new() } else { format!("_Y{back}") };
    format!("{}_{}{codes}{year}", plain(&address.module), plain(&address.question))
}

/// `Q-026-benef` for women is `Q_026_benef_F`.
pub(super) fn rule(check: &str, codes: &BTreeMap<String, String>) -> String {
    let codes: String = codes.values().map(|code| format!("_{}", plain(code))).collect();
    format!("{}{codes}", plain(check))
}

pub(super) fn text(value: &str) -> String {
    format!("\"{}\"", value.replace('"', "\"\""))
}

/// Always with a point, so that it is never taken for a whole number; a negative one in brackets.
pub(super) fn number(value: Decimal) -> String {
    let mut value = value.normalize();
    if value.scale() == 0 {
        value.rescale(1);
    }
    if value.is_sign_negative() && !value.is_zero() { format!("({value})") } else { value.abs().to_string() }
}
