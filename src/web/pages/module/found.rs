//! What was found, by the cell that each finding names first.

use std::collections::HashMap;

use crate::collection::findings::Judged;
use crate::domain::questionnaire::Address;

#[derive(Debug, Default)]
pub struct Found<'a>(HashMap<&'a Address, Vec<&'a Judged>>);

impl<'a> Found<'a> {
    pub fn of(judged: &'a [Judged]) -> Found<'a> {
        let mut found: HashMap<&Address, Vec<&Judged>> = HashMap::new();
        for one in judged {
            if let Some(first) = one.finding.addresses.first() {
                found.entry(first).or_default().push(one);
            }
        }
        Found(found)
    }

    /// In the order in which they were judged.
    pub fn at(&self, address: &Address) -> &[&'a Judged] {
        self.0.get(address).map(Vec::as_slice).unwrap_or_default()
    }
}
