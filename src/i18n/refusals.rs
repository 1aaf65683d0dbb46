//! Why an entry was refused, in the words and number forms of a reader.

use super::{Arg, Reader};
use crate::domain::cells::entry::Refusal;
use crate::domain::cells::number;

impl Reader {
    pub fn refusal(&self, refusal: &Refusal) -> String {
        // Without group signs: side by side with a decimal sign they would be the riddle over again.
        let bare = |value| number::format(value, self.convention(), false).into();
        let args: Vec<(&str, Arg<'_>)> = match refusal {
            Refusal::NotANumber { typed }
            | Refusal::TooManyDigits { typed }
            | Refusal::NotWhole { typed }
            | Refusal::NotAYear { typed }
            | Refusal::NotADate { typed }
            | Refusal::UnknownCode { typed }
            | Refusal::UnknownStatus { typed } => vec![("typed", typed.into())],
            Refusal::Ambiguous { typed, a, b } => vec![("typed", typed.into()), ("a", bare(a)), ("b", bare(b))],
            Refusal::TooManyDecimals { typed, scale } => vec![("typed", typed.into()), ("scale", (*scale).into())],
            Refusal::TooLong { limit } => vec![("limit", (*limit).into())],
            Refusal::ControlCharacters | Refusal::ValueWithStatus | Refusal::ValueMissing | Refusal::NotAsked => vec![],
        };
        self.with(refusal.message(), &args)
    }
}
