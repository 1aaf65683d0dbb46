//! What tests say of a row when some of the cells that they look at are blank.

use super::formula::{Spot, Test};
use super::scope::Scope;
use crate::domain::cells::Figure;

/// What tests say of a row.
pub(crate) enum Belongs<'t> {
    Yes,
    No,
    /// The cell that it hangs on is blank.
    Untold(&'t Spot),
}

impl Scope<'_> {
    /// What tests say together: one that fails outweighs one that cannot be told.
    pub fn belongs<'t>(&self, tests: &'t [Test]) -> Belongs<'t> {
        let mut untold = None;
        for test in tests {
            match self.blank_in(test) {
                Some(spot) => untold = untold.or(Some(spot)),
                None if self.holds(test) => {}
                None => return Belongs::No,
            }
        }
        untold.map_or(Belongs::Yes, Belongs::Untold)
    }

    /// The cell that a test on codes finds without an answer, though it is asked.
    fn blank_in<'t>(&self, test: &'t Test) -> Option<&'t Spot> {
        let is_blank = |spot: &&Spot| match self.entry(spot) {
            Some(entry) if entry.said => !entry.given && entry.figure == Figure::Missing,
            Some(_) => self.is_asked(spot),
            None => false,
        };
        test.coded().find(is_blank)
    }
}
