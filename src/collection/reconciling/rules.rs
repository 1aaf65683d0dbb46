//! Deciding by a rule: "for this part prefer that institution". What it would decide is shown first, and exactly that is
//! decided then.

use rust_decimal::Decimal;
use sha2::{Digest, Sha256};

use super::{Choice, Conflict, Refusal, Why, conflicts, decide};
use crate::collection::layers::Layers;
use crate::domain::contributions::{Part, digest};
use crate::domain::questionnaire::Questionnaire;
use crate::store::{Result, Tx, Written};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    pub part: Part,
    /// Whose value is taken.
    pub prefer: String,
    /// Only where the values differ by no more than so many per cent of the largest.
    pub within: Option<Decimal>,
}

/// Conflicts that a rule speaks of, by what becomes of them.
#[derive(Debug, Default)]
pub struct Preview<'a> {
    pub decided: Vec<&'a Conflict>,
    /// They differ by more, or cannot be compared.
    pub too_far: usize,
    /// The preferred institution has no value there.
    pub without: usize,
}

impl Rule {
    /// What the rule would decide of all that is not decided yet.
    pub fn preview<'a>(&self, q: &Questionnaire, all: &'a [Conflict]) -> Preview<'a> {
        let mut preview = Preview::default();
        for one in all.iter().filter(|one| one.open() && self.part.covers(q, &one.address)) {
            let valued = one.candidates.iter().any(|c| c.institution == self.prefer && c.cell.value.is_some());
            let near = self.within.is_none_or(|most| one.share().is_some_and(|share| share <= most));
            match (valued, near) {
                (true, true) => preview.decided.push(one),
                (true, false) => preview.too_far += 1,
                (false, _) => preview.without += 1,
            }
        }
        preview
    }

    pub fn choices(&self, preview: &Preview<'_>) -> Vec<Choice> {
        let choice = |one: &&Conflict| Choice {
            address: one.address.clone(),
            institution: self.prefer.clone(),
            seen: digest(&one.candidates),
        };
        preview.decided.iter().map(choice).collect()
    }

    /// Names the rule and exactly what it would decide.
    pub fn fingerprint(&self, choices: &[Choice]) -> String {
        let mut hash = Sha256::new();
        hash.update(format!(
            "{:?}",
            (self.part.to_string(), &self.prefer, self.within.map(|w| w.normalize().to_string()))
        ));
        for one in choices {
            hash.update(format!("{:?}", (one.address.to_string(), &one.seen)));
        }
        format!("{:x}", hash.finalize())
    }
}

/// Decides what the preview with this fingerprint showed, all or nothing; says about how many cells.
pub fn decide_by(
    tx: &mut Tx<'_>,
    q: &Questionnaire,
    layers: &Layers,
    by: i64,
    rule: &Rule,
    (code, text): (&str, &str),
    seen: &str,
) -> Result<Written<std::result::Result<usize, Refusal>>> {
    if let Some(why) = layers.national.shut() {
        return Ok(Written::nothing(Err(Refusal::Shut(why))));
    }
    let all = conflicts(tx.db(), q, layers)?;
    let choices = rule.choices(&rule.preview(q, &all));
    if rule.fingerprint(&choices) != seen {
        return Ok(Written::nothing(Err(Refusal::Changed)));
    }
    if choices.is_empty() {
        return Ok(Written::nothing(Err(Refusal::NoSuchCandidate)));
    }
    let why = Why { code: code.to_owned(), text: text.to_owned(), rule: Some((rule.part.clone(), rule.within)) };
    decide(tx, q, layers, by, &choices, &why)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::cells::Cell;
    use crate::domain::contributions::Candidate;
    use crate::domain::observations::fixture::questionnaire;

    fn conflict(address: &str, values: &[(&str, Option<&str>)]) -> Conflict {
        let candidate = |(institution, value): &(&str, Option<&str>)| Candidate {
            institution: (*institution).to_owned(),
            cell: Cell { value: value.map(str::to_owned), ..Cell::default() },
            revision: 1,
            at: None,
            extracted_on: None,
        };
        let candidates = values.iter().map(candidate).collect();
        Conflict { address: address.parse().unwrap(), candidates, decision: None, earlier: Vec::new() }
    }

    #[test]
    fn a_rule_speaks_only_of_its_part_of_near_values_and_where_the_preferred_has_one() {
        let all = [
            conflict("receipts/TLS-RG/R.0@2024", &[("INSS", Some("100")), ("MOF", Some("98"))]),
            conflict("receipts/TLS-RG/R.1@2024", &[("INSS", Some("100")), ("MOF", Some("97"))]),
            conflict("receipts/TLS-RG/R.2@2024", &[("MSSI", Some("100")), ("MOF", Some("99"))]),
            conflict("context/X.births@2024", &[("INSS", Some("100")), ("MOF", Some("99"))]),
        ];
        let part = Part::Module("receipts".to_owned());
        let rule = Rule { part, prefer: "INSS".to_owned(), within: Some(Decimal::TWO) };
        let preview = rule.preview(&questionnaire(), &all);
        assert_eq!((preview.decided.len(), preview.too_far, preview.without), (1, 1, 1));
        let choices = rule.choices(&preview);
        assert_eq!(choices[0].address.to_string(), "receipts/TLS-RG/R.0@2024");
        let wider = Rule { within: Some(Decimal::TEN), ..rule.clone() };
        assert_ne!(rule.fingerprint(&choices), wider.fingerprint(&choices), "another rule is another preview");
        assert_ne!(rule.fingerprint(&choices), rule.fingerprint(&[]));
    }
}
