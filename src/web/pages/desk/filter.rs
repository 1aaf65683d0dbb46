//! Which conflicts are shown: what was chosen, as it stands in the address of the page.

use std::cmp::Reverse;

use rust_decimal::Decimal;

use crate::collection::reconciling::Conflict;
use crate::web::frame::Frame;

/// As many conflicts as one page shows.
const SHOWN: usize = 50;
/// Differences in per cent to choose from.
const LEAST: [u32; 4] = [1, 5, 10, 25];

pub struct Filter {
    /// Those that are decided instead of those that are not.
    pub decided: bool,
    pub module: String,
    pub institution: String,
    /// Only what differs by so many per cent at the least.
    pub least: Option<u32>,
    /// Counted from 1.
    pub page: usize,
}

impl Filter {
    pub fn of(f: &Frame) -> Filter {
        let text = |name| f.query(name).unwrap_or_default().trim().to_owned();
        Filter {
            decided: f.query("show") == Some("decided"),
            module: text("module"),
            institution: text("institution"),
            least: f.query("least").and_then(|text| text.parse().ok()),
            page: f.query("page").and_then(|text| text.parse().ok()).unwrap_or(1),
        }
    }

    /// The conflicts of the page, how many there are in all, and on how many pages. A page beyond the last is the last.
    /// What differs most stands first; where nothing can be compared, last.
    pub fn page<'a>(&mut self, all: &'a [Conflict]) -> (Vec<&'a Conflict>, usize, usize) {
        let mut wanted: Vec<(Reverse<Decimal>, &Conflict)> = all
            .iter()
            .filter(|one| self.lets_through(one))
            .map(|one| (Reverse(one.share().unwrap_or(Decimal::NEGATIVE_ONE)), one))
            .filter(|(share, _)| self.least.is_none_or(|least| share.0 >= Decimal::from(least)))
            .collect();
        wanted.sort_by_key(|(share, _)| *share);
        let (found, pages) = (wanted.len(), wanted.len().div_ceil(SHOWN).max(1));
        self.page = self.page.clamp(1, pages);
        let page = wanted.into_iter().skip((self.page - 1) * SHOWN).take(SHOWN).map(|(_, one)| one);
        (page.collect(), found, pages)
    }

    fn lets_through(&self, one: &Conflict) -> bool {
        let said = || one.candidates.iter().any(|c| c.institution == self.institution);
        one.open() != self.decided
            && (self.module.is_empty() || one.address.module == self.module)
            && (self.institution.is_empty() || said())
    }

    pub fn is_set(&self) -> bool {
        !self.module.is_empty() || !self.institution.is_empty() || self.least.is_some()
    }

    pub fn is_least(&self, least: &u32) -> bool {
        self.least == Some(*least)
    }

    pub fn choices(&self) -> &'static [u32] {
        &LEAST
    }
}
