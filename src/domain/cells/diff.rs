//! What differs between two sets of answers: two versions, or this year and the year before.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{Cell, Row};
use crate::domain::questionnaire::{Address, Questionnaire};

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    pub address: Address,
    pub before: Option<Cell>,
    pub after: Option<Cell>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RowChange {
    Added,
    Removed,
    Closed,
    Reopened,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RowDifference {
    pub list: String,
    pub id: String,
    pub change: RowChange,
}

/// Cells that differ, in the order of their addresses. Quantities are compared by value: `10` and `10.0` are one.
pub fn diff(q: &Questionnaire, before: &BTreeMap<Address, Cell>, after: &BTreeMap<Address, Cell>) -> Vec<Difference> {
    let addresses: BTreeSet<&Address> = before.keys().chain(after.keys()).collect();
    addresses
        .into_iter()
        .map(|address| (address, said(before.get(address)), said(after.get(address))))
        .filter(|(address, before, after)| !same(q, address, *before, *after))
        .map(|(address, before, after)| Difference {
            address: address.clone(),
            before: before.cloned(),
            after: after.cloned(),
        })
        .collect()
}

/// Rows that came, went, or were closed: first those of `after` in its order, then those that are gone.
pub fn diff_rows(before: &[Row], after: &[Row]) -> Vec<RowDifference> {
    let find = |rows: &[Row], row: &Row| rows.iter().find(|r| (&r.list, &r.id) == (&row.list, &row.id)).cloned();
    let difference = |row: &Row, change| RowDifference { list: row.list.clone(), id: row.id.clone(), change };
    let changed = after.iter().filter_map(|row| match find(before, row) {
        None => Some(difference(row, RowChange::Added)),
        Some(old) if !old.closed && row.closed => Some(difference(row, RowChange::Closed)),
        Some(old) if old.closed && !row.closed => Some(difference(row, RowChange::Reopened)),
        Some(_) => None,
    });
    let removed = before.iter().filter(|row| find(after, row).is_none()).map(|row| difference(row, RowChange::Removed));
    changed.chain(removed).collect()
}

/// An emptied cell is as good as none, unless a note or source is left.
fn said(cell: Option<&Cell>) -> Option<&Cell> {
    cell.filter(|c| !c.is_blank() || c.note.is_some() || c.source.is_some())
}

fn same(q: &Questionnaire, address: &Address, before: Option<&Cell>, after: Option<&Cell>) -> bool {
    let (Some(before), Some(after)) = (before, after) else {
        return before == after;
    };
    let words = |cell: &Cell| (cell.status, cell.note.clone(), cell.source.clone());
    words(before) == words(after) && (before.value == after.value || same_number(q, address, before, after))
}

fn same_number(q: &Questionnaire, address: &Address, before: &Cell, after: &Cell) -> bool {
    // Only where the definition asks for a quantity: telephone numbers 077 and 77 are two.
    let is_number = q.question(&address.question_ref()).is_some_and(|question| question.kind.is_number());
    is_number && before.decimal().is_some() && before.decimal() == after.decimal()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::cells::Status;
    use crate::domain::observations::fixture::questionnaire;
    use proptest::prelude::*;

    fn cells(list: &[(&str, Cell)]) -> BTreeMap<Address, Cell> {
        list.iter().map(|(address, cell)| (address.parse().unwrap(), cell.clone())).collect()
    }

    fn addresses(before: &[(&str, Cell)], after: &[(&str, Cell)]) -> Vec<String> {
        diff(&questionnaire(), &cells(before), &cells(after)).into_iter().map(|d| d.address.to_string()).collect()
    }

    const REVENUE: &str = "receipts/TLS-RG/R.0@2024";
    const PHONE: &str = "identification/C.contact_phone@2024";
    const PEOPLE: &str = "context/X.pop[sex=T]@2024";

    #[test]
    fn changed_added_and_removed_cells_stand_in_the_order_of_their_addresses() {
        let before = [(REVENUE, Cell::of("10")), (PEOPLE, Cell::of("5"))];
        let after = [(REVENUE, Cell::of("11")), (PHONE, Cell::of("77"))];
        let found = diff(&questionnaire(), &cells(&before), &cells(&after));
        assert_eq!(found.iter().map(|d| d.address.to_string()).collect::<Vec<_>>(), [PEOPLE, PHONE, REVENUE]);
        assert_eq!((&found[0].before, &found[0].after), (&Some(Cell::of("5")), &None));
        assert_eq!((&found[1].before, &found[1].after), (&None, &Some(Cell::of("77"))));
        assert_eq!((&found[2].before, &found[2].after), (&Some(Cell::of("10")), &Some(Cell::of("11"))));
    }

    #[test]
    fn a_quantity_written_with_more_zeros_is_the_same() {
        assert!(addresses(&[(REVENUE, Cell::of("10"))], &[(REVENUE, Cell::of("10.00"))]).is_empty());
        assert_eq!(addresses(&[(REVENUE, Cell::of("10"))], &[(REVENUE, Cell::of("10.01"))]), [REVENUE]);
    }

    #[test]
    fn a_text_of_digits_is_no_quantity() {
        assert_eq!(addresses(&[(PHONE, Cell::of("77"))], &[(PHONE, Cell::of("077"))]), [PHONE]);
    }

    #[test]
    fn status_note_and_source_count_as_much_as_the_value() {
        let plain = Cell::of("10");
        for other in [
            Cell { status: Status::Estimated, ..plain.clone() },
            Cell { note: Some("new law".to_owned()), ..plain.clone() },
            Cell { source: Some("registry".to_owned()), ..plain.clone() },
        ] {
            assert_eq!(addresses(&[(REVENUE, plain.clone())], &[(REVENUE, other)]), [REVENUE]);
        }
    }

    #[test]
    fn an_emptied_cell_is_a_cell_that_is_not_there() {
        assert!(addresses(&[], &[(REVENUE, Cell::default())]).is_empty());
        let found = diff(&questionnaire(), &cells(&[(REVENUE, Cell::of("1"))]), &cells(&[(REVENUE, Cell::default())]));
        assert_eq!(found[0].after, None);
        let noted = Cell { note: Some("asked the ministry".to_owned()), ..Cell::default() };
        assert_eq!(addresses(&[], &[(REVENUE, noted)]), [REVENUE]);
    }

    #[test]
    fn rows_come_go_close_and_reopen() {
        let row = |id: &str, closed| Row { list: "schemes".to_owned(), id: id.to_owned(), parent: None, closed };
        let before = [row("STAYS", false), row("GOES", false), row("CLOSES", false), row("OPENS", true)];
        let after = [row("NEW", false), row("OPENS", false), row("CLOSES", true), row("STAYS", false)];
        let found: Vec<(String, RowChange)> =
            diff_rows(&before, &after).into_iter().map(|d| (d.id, d.change)).collect();
        let expected = [
            ("NEW", RowChange::Added),
            ("OPENS", RowChange::Reopened),
            ("CLOSES", RowChange::Closed),
            ("GOES", RowChange::Removed),
        ];
        assert_eq!(found, expected.map(|(id, change)| (id.to_owned(), change)));
    }

    proptest! {
        #[test]
        fn a_set_does_not_differ_from_itself_and_backwards_is_the_mirror(
            one in proptest::collection::btree_map(0..9u8, "[0-9]{1,3}(\\.0)?", 0..9),
            other in proptest::collection::btree_map(0..9u8, "[0-9]{1,3}(\\.0)?", 0..9),
        ) {
            let q = questionnaire();
            let cells = |map: BTreeMap<u8, String>| -> BTreeMap<Address, Cell> {
                map.into_iter().map(|(i, v)| (Address::new("receipts", Some(&format!("S{i}")), "R.0", &[], 2024), Cell::of(&v))).collect()
            };
            let (one, other) = (cells(one), cells(other));
            prop_assert!(diff(&q, &one, &one).is_empty());
            let there = diff(&q, &one, &other);
            let back: Vec<Difference> = diff(&q, &other, &one)
                .into_iter()
                .map(|d| Difference { before: d.after, after: d.before, ..d })
                .collect();
            prop_assert_eq!(there, back);
        }
    }
}
