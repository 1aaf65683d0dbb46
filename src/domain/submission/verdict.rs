//! What a reviewer says to the reason that was given for a warning.

use serde::{Deserialize, Serialize};

use super::State;
use crate::domain::codes::by_code;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The reason holds, and is offered to the country again next year.
    Accepted,
    /// The country has to say something else, or correct its figures.
    Rejected,
}

impl Verdict {
    pub const ALL: [Verdict; 2] = [Verdict::Accepted, Verdict::Rejected];

    pub fn code(self) -> &'static str {
        match self {
            Verdict::Accepted => "accepted",
            Verdict::Rejected => "rejected",
        }
    }
}

by_code!(Verdict);

/// Longest remark, in characters.
pub const LONGEST: usize = 1000;

/// Why a verdict is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("reasons are judged while the submission is with the reviewers")]
    NotNow,
    #[error("who rejects a reason says why")]
    NoRemark,
    #[error("longer than {LONGEST} characters, or with signs that cannot be stored")]
    Remark,
    #[error("another reason stands there now, or none")]
    OtherReason,
}

impl Refusal {
    pub fn code(self) -> &'static str {
        match self {
            Refusal::NotNow => "not-now",
            Refusal::NoRemark => "no-remark",
            Refusal::Remark => "remark",
            Refusal::OtherReason => "other-reason",
        }
    }
}

/// While the reviewers have it: what they think until they give it back or accept it is their own.
pub fn under_review(state: State) -> bool {
    matches!(state, State::Submitted | State::InReview)
}

/// # Errors
/// When reasons are not judged in this state, or the remark does not go with the verdict.
pub fn judge(state: State, verdict: Verdict, remark: &str) -> Result<(), Refusal> {
    if !under_review(state) {
        return Err(Refusal::NotNow);
    }
    if verdict == Verdict::Rejected && remark.trim().is_empty() {
        return Err(Refusal::NoRemark);
    }
    let stored = remark.chars().count() <= LONGEST && !remark.contains(|c: char| c.is_control() && c != '\n');
    if stored { Ok(()) } else { Err(Refusal::Remark) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_are_judged_only_while_the_reviewers_have_the_submission() {
        for state in State::ALL {
            let expected = matches!(state, State::Submitted | State::InReview);
            assert_eq!(judge(state, Verdict::Accepted, "").is_ok(), expected, "{state}");
        }
    }

    #[test]
    fn who_rejects_says_why_in_words_that_can_be_stored() {
        let words = |verdict, remark: &str| judge(State::InReview, verdict, remark);
        assert_eq!(words(Verdict::Rejected, " "), Err(Refusal::NoRemark));
        assert_eq!(words(Verdict::Rejected, "The law says else.\nSee article 3."), Ok(()));
        assert_eq!(words(Verdict::Accepted, "a\u{7}"), Err(Refusal::Remark));
        assert_eq!(words(Verdict::Accepted, &"x".repeat(LONGEST + 1)), Err(Refusal::Remark));
    }
}
