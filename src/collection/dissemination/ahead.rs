//! Pages of a lane that are read while those before them are written: the database and the writer need not wait for each other.

use std::sync::mpsc;
use std::{iter, thread};

use crate::store::observations::{self, Observed, Selection};
use crate::store::{Result, Store, StoreError};

/// Observations read at once.
const PAGE: usize = 2000;

/// Goes through the pages of a lane in their order. As many as three are in memory: one that is written, one that waits, one
/// that is read. A lane of one page needs no second thread.
pub(super) fn pages<T>(
    store: &Store,
    selection: &Selection,
    each: impl FnOnce(&mut dyn Iterator<Item = Result<Vec<Observed>>>) -> T,
) -> T {
    let read = |after: Option<&(String, String)>| {
        let after = after.map(|(series, period)| (series.as_str(), period.as_str()));
        store.read_blocking(|db| observations::page(db, selection, after, PAGE))
    };
    thread::scope(|scope| {
        let (send, pages) = mpsc::sync_channel(1);
        let first = read(None);
        let mut after = continued(&first);
        let mut unread = None;
        if after.is_some() {
            // It ends with the lane, or when nobody takes its pages any more.
            let rest = move || {
                while after.is_some() {
                    let page = read(after.as_ref());
                    after = continued(&page);
                    if send.send(page).is_err() {
                        break;
                    }
                }
            };
            // A machine without room for a thread must not end the answer as if it were whole.
            let begun = thread::Builder::new().name("ahead".to_owned()).spawn_scoped(scope, rest);
            unread = begun.err().map(|e| Err(StoreError::Unavailable(e.to_string())));
        } else {
            drop(send);
        }
        each(&mut iter::once(first).chain(pages).chain(unread))
    })
}

/// After which series and period there may be more.
fn continued(page: &Result<Vec<Observed>>) -> Option<(String, String)> {
    let full = page.as_ref().ok().filter(|rows| rows.len() == PAGE)?;
    full.last().map(|last| (last.series.clone(), last.period.clone()))
}
