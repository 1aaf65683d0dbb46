//! What a version holds: everything a submission said, and with which definition it was asked.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::canonical::{array, object, text};
use super::settled::{self, Settled};
use crate::domain::cells::{Cell, Row};
use crate::domain::questionnaire::Address;

/// The reason given for a finding; it travels with the version.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Justification {
    /// `Finding::key`
    pub finding: String,
    pub check: String,
    /// Code of the reason.
    pub code: String,
    pub text: String,
    /// Account that gave it.
    pub by: String,
    /// RFC 3339, UTC.
    pub at: String,
}

/// What makes a version the correction of one that was accepted; sealed with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revision {
    /// Number of the accepted version.
    pub corrects: i32,
    /// And its hash.
    pub sha256: String,
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub country: String,
    pub year: i32,
    pub round: String,
    pub questionnaire: String,
    pub edition: String,
    /// `Questionnaire::digest`: what the figures meant when they were given.
    pub definition_sha256: String,
    /// In the order of the country; the order is content.
    pub rows: Vec<Row>,
    pub cells: BTreeMap<Address, Cell>,
    pub justifications: Vec<Justification>,
    /// Nothing is written while nothing was accepted, so that such versions hash as they always did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revision: Option<Revision>,
    /// Where institutions said different things. Nothing is written where they did not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<Settled>,
}

/// The one spelling of a content: what is hashed and stored. `serde_json::from_str` reads it back.
pub fn canonical(content: &Content) -> String {
    let mut justifications: Vec<&Justification> = content.justifications.iter().collect();
    justifications.sort();
    let mut members = vec![
        pair("country", text(&content.country)),
        pair("year", content.year.to_string()),
        pair("round", text(&content.round)),
        pair("questionnaire", text(&content.questionnaire)),
        pair("edition", text(&content.edition)),
        pair("definition_sha256", text(&content.definition_sha256)),
        pair("rows", array(content.rows.iter().map(row))),
        pair("cells", object(content.cells.iter().map(|(address, c)| (address.to_string(), cell(c))))),
        pair("justifications", array(justifications.into_iter().map(justification))),
    ];
    members.extend(content.revision.as_ref().map(|r| pair("revision", revision(r))));
    if !content.decisions.is_empty() {
        let mut decisions: Vec<&Settled> = content.decisions.iter().collect();
        decisions.sort();
        members.push(pair("decisions", array(decisions.into_iter().map(settled::canonical))));
    }
    object(members)
}

fn revision(revision: &Revision) -> String {
    object([
        pair("corrects", revision.corrects.to_string()),
        pair("sha256", text(&revision.sha256)),
        pair("reason", text(&revision.reason)),
    ])
}

fn row(row: &Row) -> String {
    let mut members =
        vec![pair("list", text(&row.list)), pair("id", text(&row.id)), pair("closed", row.closed.to_string())];
    members.extend(row.parent.as_deref().map(|parent| pair("parent", text(parent))));
    object(members)
}

fn cell(cell: &Cell) -> String {
    let mut members = vec![pair("status", text(cell.status.code()))];
    members.extend(cell.value.as_deref().map(|value| pair("value", text(value))));
    members.extend(cell.note.as_deref().map(|note| pair("note", text(note))));
    members.extend(cell.source.as_deref().map(|source| pair("source", text(source))));
    object(members)
}

fn justification(justification: &Justification) -> String {
    object([
        pair("finding", text(&justification.finding)),
        pair("check", text(&justification.check)),
        pair("code", text(&justification.code)),
        pair("text", text(&justification.text)),
        pair("by", text(&justification.by)),
        pair("at", text(&justification.at)),
    ])
}

fn pair(name: &str, value: String) -> (String, String) {
    (name.to_owned(), value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::cells::Status;
    use crate::domain::submission::settled::{ByRule, Other};
    use proptest::prelude::*;

    fn content(cells: impl IntoIterator<Item = (Address, Cell)>, justifications: Vec<Justification>) -> Content {
        Content {
            country: "TLS".to_owned(),
            year: 2024,
            round: "2026".to_owned(),
            questionnaire: "ssi".to_owned(),
            edition: "2026".to_owned(),
            definition_sha256: "ab".repeat(32),
            rows: vec![
                Row { list: "schemes".to_owned(), id: "TLS-RG".to_owned(), parent: None, closed: false },
                Row {
                    list: "benefits".to_owned(),
                    id: "TLS-RG.OA".to_owned(),
                    parent: Some("TLS-RG".to_owned()),
                    closed: true,
                },
            ],
            cells: cells.into_iter().collect(),
            justifications,
            revision: None,
            decisions: Vec::new(),
        }
    }

    fn cell() -> impl Strategy<Value = Cell> {
        let text = || proptest::option::of("\\PC{0,12}");
        (text(), text(), text(), 0..Status::ALL.len()).prop_map(|(value, note, source, s)| Cell {
            value,
            note,
            source,
            status: Status::ALL[s],
        })
    }

    fn cells() -> impl Strategy<Value = Vec<(Address, Cell)>> {
        let address = ("[a-z]{1,6}", proptest::option::of("[A-Z]{1,5}"), "[A-Z]\\.[a-z0-9]{1,4}", 1990..2030).prop_map(
            |(module, row, question, year)| Address::new(&module, row.as_deref(), &question, &[("sex", "T")], year),
        );
        proptest::collection::btree_map(address, cell(), 0..12).prop_map(|map| map.into_iter().collect())
    }

    fn justification() -> impl Strategy<Value = Justification> {
        ("Q-[0-9]{3}", "\\PC{0,20}").prop_map(|(check, text)| Justification {
            finding: format!("{check} receipts/TLS-RG/R.0@2024"),
            check,
            code: "NEW_LAW".to_owned(),
            text,
            by: "7".to_owned(),
            at: "2026-03-01T08:00:00Z".to_owned(),
        })
    }

    #[test]
    fn the_canonical_form_is_this_one() {
        let cells = [
            ("receipts/TLS-RG/R.0@2024".parse().unwrap(), Cell::of("1234.50")),
            ("context/X.pop[sex=T]@2024".parse().unwrap(), Cell { note: Some("census".to_owned()), ..Cell::of("0") }),
            ("context/X.births@2024".parse().unwrap(), Cell::with_status(Status::NotAvailable)),
        ];
        let expected = concat!(
            r#"{"cells":{"context/X.births@2024":{"status":"M"},"#,
            r#""context/X.pop[sex=T]@2024":{"note":"census","status":"A","value":"0"},"#,
            r#""receipts/TLS-RG/R.0@2024":{"status":"A","value":"1234.50"}},"#,
            r#""country":"TLS","definition_sha256":"abababababababababababababababababababababababababababababababab","#,
            r#""edition":"2026","justifications":[],"questionnaire":"ssi","round":"2026","#,
            r#""rows":[{"closed":false,"id":"TLS-RG","list":"schemes"},"#,
            r#"{"closed":true,"id":"TLS-RG.OA","list":"benefits","parent":"TLS-RG"}],"year":2024}"#,
        );
        assert_eq!(canonical(&content(cells, Vec::new())), expected);
    }

    #[test]
    fn a_correction_is_sealed_with_its_reason_and_what_it_corrects() {
        let revision = Revision { corrects: 1, sha256: "cd".repeat(32), reason: "Census \"2022\"".to_owned() };
        let corrected = Content { revision: Some(revision), ..content([], Vec::new()) };
        let text = canonical(&corrected);
        let member = concat!(
            r#""revision":{"corrects":1,"reason":"Census \"2022\"","#,
            r#""sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}"#
        );
        assert!(text.contains(member), "{text}");
        assert_eq!(serde_json::from_str::<Content>(&text).unwrap(), corrected);
    }

    #[test]
    fn a_decision_is_sealed_with_its_reason_and_with_what_was_not_taken() {
        let value = |institution: &str, value: &str| Other {
            institution: institution.to_owned(),
            value: Some(value.to_owned()),
            status: Status::Normal,
        };
        let decided = |address: &str, rule| Settled {
            address: address.parse().unwrap(),
            institution: "INSS".to_owned(),
            code: "ACCOUNTS".to_owned(),
            text: "Audited".to_owned(),
            rule,
            others: vec![value("MOF", "12")],
            by: "account:7".to_owned(),
            at: "2026-03-01T08:00:00+00:00".to_owned(),
        };
        let rule = ByRule { part: "module:receipts".to_owned(), within: Some("2".to_owned()) };
        let decisions = vec![decided("context/X.births@2024", None), decided("receipts/TLS-RG/R.0@2024", Some(rule))];
        let content = Content { decisions, ..content([], Vec::new()) };
        let text = canonical(&content);
        let member = concat!(
            r#""decisions":[{"address":"context/X.births@2024","at":"2026-03-01T08:00:00+00:00","by":"account:7","#,
            r#""code":"ACCOUNTS","institution":"INSS","others":[{"institution":"MOF","status":"A","value":"12"}],"#,
            r#""text":"Audited"},{"address":"receipts/TLS-RG/R.0@2024""#,
        );
        assert!(text.contains(member), "{text}");
        assert!(text.contains(r#""rule":{"part":"module:receipts","within":"2"}"#), "{text}");
        assert_eq!(serde_json::from_str::<Content>(&text).unwrap(), content);
        let mixed = Content { decisions: content.decisions.iter().rev().cloned().collect(), ..content.clone() };
        assert_eq!(canonical(&mixed), text, "the order in which it was decided does not show");
    }

    proptest! {
        #[test]
        fn the_order_in_which_things_were_entered_does_not_show(
            (cells, shuffled) in cells().prop_flat_map(|c| (Just(c.clone()), Just(c).prop_shuffle())),
            (reasons, mixed) in proptest::collection::vec(justification(), 0..4).prop_flat_map(|j| (Just(j.clone()), Just(j).prop_shuffle())),
        ) {
            prop_assert_eq!(canonical(&content(cells, reasons)), canonical(&content(shuffled, mixed)));
        }

        #[test]
        fn a_content_reads_as_it_was_written(cells in cells(), mut reasons in proptest::collection::vec(justification(), 0..4)) {
            reasons.sort();
            let content = content(cells, reasons);
            prop_assert_eq!(serde_json::from_str::<Content>(&canonical(&content)).unwrap(), content);
        }

        #[test]
        fn different_cells_have_different_canonical_forms(one in cells(), other in cells()) {
            prop_assert_eq!(one == other, canonical(&content(one, Vec::new())) == canonical(&content(other, Vec::new())));
        }
    }
}
