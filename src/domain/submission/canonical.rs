//! Canonical JSON: one spelling for one content, after RFC 8785 for the little that versions need.
//!
//! Members sorted by name, no white space, no null (what is not there is left out), and no number but whole ones:
//! decimals are texts, so that no reader can change them. Names are ASCII, where order by bytes and by UTF-16 agree.

use serde_json::Value;

/// A JSON text. Escapes are the shortest possible, everything else stays UTF-8, as the RFC wants it.
pub fn text(value: &str) -> String {
    Value::from(value).to_string()
}

pub fn array(members: impl IntoIterator<Item = String>) -> String {
    format!("[{}]", members.into_iter().collect::<Vec<_>>().join(","))
}

/// An object of members whose values are JSON already.
pub fn object(members: impl IntoIterator<Item = (String, String)>) -> String {
    let mut members: Vec<(String, String)> = members.into_iter().collect();
    members.sort();
    let members: Vec<String> = members.iter().map(|(name, value)| format!("{}:{value}", text(name))).collect();
    format!("{{{}}}", members.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn texts_are_escaped_as_the_rfc_shows_it() {
        assert_eq!(text("\u{20ac}$\u{f}\nA'B\"\\/é\u{7f}"), "\"€$\\u000f\\nA'B\\\"\\\\/é\u{7f}\"");
    }

    #[test]
    fn members_are_sorted_and_close_together() {
        let object = object([("b".to_owned(), "1".to_owned()), ("a".to_owned(), array([text("x"), text("y")]))]);
        assert_eq!(object, r#"{"a":["x","y"],"b":1}"#);
    }

    proptest! {
        #[test]
        fn every_text_survives_the_round_trip(value in "\\PC{0,40}|[\\x00-\\x1f]{0,10}") {
            prop_assert_eq!(serde_json::from_str::<String>(&text(&value)).unwrap(), value);
        }
    }
}
