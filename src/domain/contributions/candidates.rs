//! Values that several institutions offer for one cell: do they agree, by how much do they differ.

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::domain::cells::Cell;

/// What one institution says about a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    pub institution: String,
    pub cell: Cell,
    pub revision: i32,
    /// When the institution entered it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<DateTime<Utc>>,
    /// As of which day the institution took its figures out of its system, as it says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extracted_on: Option<NaiveDate>,
}

/// What becomes of a cell that institutions say something about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Offer<'a> {
    /// Nobody says anything.
    Nothing,
    /// One says it, or all say the same.
    Agreed(&'a Candidate),
    Contested,
}

impl Offer<'_> {
    /// A gap gives way to a value; candidates with the same value and status agree, whatever their notes say.
    pub fn of(candidates: &[Candidate]) -> Offer<'_> {
        let strong = strong(candidates);
        match strong.split_first() {
            None => Offer::Nothing,
            Some((first, rest)) if rest.iter().all(|other| same(&first.cell, &other.cell)) => Offer::Agreed(first),
            Some(_) => Offer::Contested,
        }
    }
}

/// Those that count: the values, or where nobody has one, the gaps.
fn strong(candidates: &[Candidate]) -> Vec<&Candidate> {
    let valued: Vec<&Candidate> = candidates.iter().filter(|c| c.cell.value.is_some()).collect();
    if valued.is_empty() { candidates.iter().filter(|c| !c.cell.is_blank()).collect() } else { valued }
}

fn same(one: &Cell, other: &Cell) -> bool {
    one.status == other.status && one.value == other.value
}

/// The widest difference between the figures, and its share of the largest of them in per cent. `None` without two figures.
pub fn gap(candidates: &[Candidate]) -> Option<(Decimal, Option<Decimal>)> {
    let figures: Vec<Decimal> = candidates.iter().filter_map(|c| c.cell.decimal()).collect();
    let (least, most) = (figures.iter().min()?, figures.iter().max()?);
    if figures.len() < 2 {
        return None;
    }
    let difference = most.checked_sub(*least)?;
    let widest = least.abs().max(most.abs());
    let share = difference.checked_mul(Decimal::ONE_HUNDRED).and_then(|hundredfold| hundredfold.checked_div(widest));
    Some((difference, share))
}

/// How far each figure stays below the highest, and that as a share of the largest of the two in per cent. `None` for what
/// is no figure, for the highest itself, and where there is only one.
pub fn distances(candidates: &[Candidate]) -> Vec<Option<(Decimal, Option<Decimal>)>> {
    let highest = candidates.iter().filter_map(|c| c.cell.decimal()).max();
    let distance = |one: &Candidate| {
        let (figure, highest) = (one.cell.decimal()?, highest?);
        let below = figure.checked_sub(highest).filter(|below| !below.is_zero())?;
        let widest = figure.abs().max(highest.abs());
        let share = below.checked_mul(Decimal::ONE_HUNDRED).and_then(|hundredfold| hundredfold.checked_div(widest));
        Some((below, share))
    };
    candidates.iter().map(distance).collect()
}

/// How far those agree who say something about the same cells.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Agreement {
    /// Cells about which at least two say something.
    pub shared: usize,
    pub agreed: usize,
}

impl Agreement {
    pub fn add(&mut self, agreed: bool) {
        self.shared += 1;
        self.agreed += usize::from(agreed);
    }
}

/// Whether they agree; `None` where fewer than two say something that counts.
pub fn agree(candidates: &[Candidate]) -> Option<bool> {
    (strong(candidates).len() > 1).then(|| Offer::of(candidates) != Offer::Contested)
}

/// Names exactly these candidates: a decision holds as long as they are what it was made on.
pub fn digest(candidates: &[Candidate]) -> String {
    let mut hash = Sha256::new();
    for one in candidates {
        let cell = (&one.cell.value, one.cell.status.code());
        hash.update(format!("{:?}", (&one.institution, cell)));
    }
    format!("{:x}", hash.finalize())
}

/// Names exactly these cells with everything that stands in them: what somebody saw who signs.
pub fn fingerprint<'a>(cells: impl Iterator<Item = (String, i32, &'a Cell)>) -> String {
    let mut hash = Sha256::new();
    for one in cells {
        hash.update(format!("{one:?}"));
    }
    format!("{:x}", hash.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::cells::Status;

    fn said(institution: &str, value: &str) -> Candidate {
        Candidate {
            institution: institution.to_owned(),
            cell: Cell::of(value),
            revision: 1,
            at: None,
            extracted_on: None,
        }
    }

    fn gap_of(institution: &str) -> Candidate {
        let cell = Cell::with_status(Status::NotAvailable);
        Candidate { institution: institution.to_owned(), cell, revision: 1, at: None, extracted_on: None }
    }

    #[test]
    fn a_gap_gives_way_to_a_value_and_two_values_are_contested() {
        let (inss, mof) = (said("INSS", "113496"), said("MOF", "134039"));
        assert_eq!(Offer::of(&[]), Offer::Nothing);
        assert_eq!(Offer::of(&[gap_of("MSSI"), inss.clone()]), Offer::Agreed(&inss));
        assert_eq!(Offer::of(&[gap_of("MSSI"), gap_of("MOF")]), Offer::Agreed(&gap_of("MSSI")));
        assert_eq!(Offer::of(&[inss.clone(), said("MOF", "113496")]), Offer::Agreed(&inss));
        assert_eq!(Offer::of(&[inss, mof]), Offer::Contested);
    }

    #[test]
    fn the_difference_is_exact_and_its_share_is_of_the_larger_figure() {
        let (difference, share) = gap(&[said("INSS", "113496"), said("MOF", "134039")]).unwrap();
        assert_eq!(difference, Decimal::from(20543));
        assert_eq!(share.unwrap().round_dp(2).to_string(), "15.33");
        assert_eq!(gap(&[said("INSS", "0"), said("MOF", "0.0")]), Some((Decimal::ZERO, None)));
        assert_eq!(gap(&[said("INSS", "5")]), None);
    }

    #[test]
    fn a_decision_is_told_when_a_value_changed_and_not_when_a_note_or_a_day_did() {
        let before = [said("INSS", "1"), said("MOF", "2")];
        let mut noted = before.clone();
        noted[0].cell.note = Some("accounts".to_owned());
        noted[0].extracted_on = NaiveDate::from_ymd_opt(2026, 1, 31);
        assert_eq!(digest(&before), digest(&noted));
        assert_ne!(digest(&before), digest(&[said("INSS", "1"), said("MOF", "3")]));
    }

    #[test]
    fn agreement_counts_only_what_two_speak_of() {
        assert_eq!(agree(&[said("A", "1")]), None);
        assert_eq!(agree(&[said("A", "1"), gap_of("B")]), None);
        assert_eq!(agree(&[said("A", "1"), said("B", "1")]), Some(true));
        assert_eq!(agree(&[said("A", "1"), said("B", "2")]), Some(false));
        let mut both = Agreement::default();
        both.add(true);
        both.add(false);
        assert_eq!(both, Agreement { shared: 2, agreed: 1 });
    }

    #[test]
    fn each_figure_is_held_against_the_highest() {
        let found = distances(&[said("INSS", "113496"), said("MOF", "134039"), gap_of("MSSI")]);
        let (below, share) = found[0].unwrap();
        assert_eq!((below, share.unwrap().round_dp(1).to_string()), (Decimal::from(-20543), "-15.3".to_owned()));
        assert_eq!(&found[1..], [None, None]);
    }
}
