//! What one evaluation of a check says.

use super::Shown;
use crate::domain::questionnaire::Address;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Verdict {
    Holds,
    Fails(Failure),
    /// An operand is missing or does not exist here: nothing can be said.
    NotApplicable,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    /// The one to look at first in front.
    pub addresses: Vec<Address>,
    pub values: Vec<(String, Shown)>,
}

pub(crate) fn fails(addresses: Vec<Address>, values: Vec<(&str, Shown)>) -> Verdict {
    let values = values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    Verdict::Fails(Failure { addresses, values })
}
