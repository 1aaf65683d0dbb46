//! When the figures of a country cannot be changed, and why.

use super::{Action, State, editable};

/// Why nothing can be changed now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shut {
    /// The submission is not in the hands of its country.
    Sent,
    /// The round is over, for all its countries.
    RoundClosed,
}

/// `None`: it takes changes.
pub fn shut(state: State, round_closed: bool) -> Option<Shut> {
    match (editable(state), round_closed) {
        (_, true) => Some(Shut::RoundClosed),
        (false, false) => Some(Shut::Sent),
        (true, false) => None,
    }
}

/// Whether an action goes on after the end of a round: reviewers finish their work, but nothing comes from a country any
/// more and nothing goes back to it.
pub fn after_the_end(from: State, action: Action, to: State) -> bool {
    !matches!(action, Action::Submit | Action::Send) && !editable(from) && !editable(to)
}

#[cfg(test)]
mod tests {
    use super::super::{Way, next};
    use super::*;

    #[test]
    fn a_closed_round_takes_nothing_whatever_the_state() {
        for state in State::ALL {
            assert_eq!(shut(state, true), Some(Shut::RoundClosed), "{state}");
            assert_eq!(shut(state, false).is_none(), editable(state), "{state}");
        }
    }

    #[test]
    fn after_the_end_nothing_can_be_submitted_or_given_back() {
        let all = State::ALL.into_iter().flat_map(|from| Action::ALL.map(|action| (from, action)));
        for ((from, action), way) in all.flat_map(|both| [Way::Straight, Way::ByGroup].map(|way| (both, way))) {
            let Some(to) = next(from, action, way) else { continue };
            let sends = matches!(action, Action::Submit | Action::Send | Action::Withdraw);
            let needs_the_country = sends || matches!(action, Action::Return | Action::Reopen);
            if needs_the_country {
                assert!(!after_the_end(from, action, to), "{from} {action}");
            }
        }
        assert!(after_the_end(State::InReview, Action::Accept, State::Accepted));
    }
}
