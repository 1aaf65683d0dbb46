//! Rows that nobody adds: every ordered pair of two rows of a list, under the first of them.
//!
//! A pair is called `A~B`; no row that a person adds has a `~` in its id.

use super::Row;
use crate::domain::questionnaire::Questionnaire;

const BETWEEN: char = '~';

/// The rows with the pairs that the questionnaire makes of them.
pub fn added(q: &Questionnaire, mut rows: Vec<Row>) -> Vec<Row> {
    rows.retain(|row| second(&row.id).is_none());
    let lists = q.lists.iter().filter_map(|list| Some((list, list.pairs_of.as_ref()?)));
    let pairs: Vec<Row> = lists
        .flat_map(|(list, of)| {
            let of: Vec<&Row> = rows.iter().filter(|row| &row.list == of).collect();
            let pair = |first: &Row, second: &Row| Row {
                list: list.id.clone(),
                id: format!("{}{BETWEEN}{}", first.id, second.id),
                parent: Some(first.id.clone()),
                closed: first.closed || second.closed,
            };
            of.iter()
                .flat_map(|first| of.iter().filter(|second| second.id != first.id).map(|second| pair(first, second)))
                .collect::<Vec<_>>()
        })
        .collect();
    rows.extend(pairs);
    rows
}

/// The rows without the pairs: what a version keeps, as pairs follow from it.
pub fn left_out(rows: &[Row]) -> Vec<Row> {
    rows.iter().filter(|row| second(&row.id).is_none()).cloned().collect()
}

/// The rows that are stored for an id: the row itself, or the two of a pair.
pub fn stored_rows(id: &str) -> impl Iterator<Item = &str> {
    id.split(BETWEEN)
}

/// The second row of a pair.
pub fn second(id: &str) -> Option<&str> {
    id.split_once(BETWEEN).map(|(_, second)| second)
}

/// The pair seen from its other end.
pub fn reversed(id: &str) -> Option<String> {
    id.split_once(BETWEEN).map(|(first, second)| format!("{second}{BETWEEN}{first}"))
}
