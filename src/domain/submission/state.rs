//! The states of a submission and the one table of its transitions.

use serde::{Deserialize, Serialize};

use crate::domain::codes::by_code;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    Draft,
    Submitted,
    InReview,
    /// Back with the country: after a review, or reopened after acceptance.
    Returned,
    Accepted,
    Published,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Seals the next version.
    Submit,
    StartReview,
    Return,
    Accept,
    Publish,
    /// Gives an accepted submission back for a revision, which becomes version n + 1; the accepted version stays.
    Reopen,
}

/// The whole state machine. What does not stand here cannot happen.
const TRANSITIONS: [(State, Action, State); 8] = [
    (State::Draft, Action::Submit, State::Submitted),
    (State::Returned, Action::Submit, State::Submitted),
    (State::Submitted, Action::StartReview, State::InReview),
    (State::InReview, Action::Return, State::Returned),
    (State::InReview, Action::Accept, State::Accepted),
    (State::Accepted, Action::Publish, State::Published),
    (State::Accepted, Action::Reopen, State::Returned),
    (State::Published, Action::Reopen, State::Returned),
];

/// The state an action leads to; `None` when it is not possible from here.
pub fn next(state: State, action: Action) -> Option<State> {
    TRANSITIONS.iter().find(|(from, a, _)| (*from, *a) == (state, action)).map(|(_, _, to)| *to)
}

/// Whether cells may be changed.
pub fn editable(state: State) -> bool {
    matches!(state, State::Draft | State::Returned)
}

impl State {
    pub const ALL: [State; 6] =
        [State::Draft, State::Submitted, State::InReview, State::Returned, State::Accepted, State::Published];

    pub fn code(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Submitted => "submitted",
            State::InReview => "in_review",
            State::Returned => "returned",
            State::Accepted => "accepted",
            State::Published => "published",
        }
    }
}

impl Action {
    pub const ALL: [Action; 6] =
        [Action::Submit, Action::StartReview, Action::Return, Action::Accept, Action::Publish, Action::Reopen];

    pub fn code(self) -> &'static str {
        match self {
            Action::Submit => "submit",
            Action::StartReview => "start_review",
            Action::Return => "return",
            Action::Accept => "accept",
            Action::Publish => "publish",
            Action::Reopen => "reopen",
        }
    }

    /// Who gets something back must be told why.
    pub fn needs_comment(self) -> bool {
        self == Action::Return
    }
}

by_code!(State);
by_code!(Action);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::codes::UnknownCode;

    #[test]
    fn codes_read_as_they_were_written_here_and_in_json() {
        for state in State::ALL {
            assert_eq!(state.code().parse(), Ok(state));
            assert_eq!(serde_json::to_value(state).unwrap(), state.code());
        }
        for action in Action::ALL {
            assert_eq!(action.code().parse(), Ok(action));
            assert_eq!(serde_json::to_value(action).unwrap(), action.code());
        }
        assert_eq!("Draft".parse::<State>(), Err(UnknownCode("Draft".to_owned())));
    }

    #[test]
    fn cells_change_only_while_the_country_has_the_submission() {
        let open: Vec<State> = State::ALL.into_iter().filter(|s| editable(*s)).collect();
        assert_eq!(open, [State::Draft, State::Returned]);
        for state in open {
            assert_eq!(next(state, Action::Submit), Some(State::Submitted));
        }
    }

    #[test]
    fn every_state_can_be_reached_and_left() {
        for state in State::ALL {
            assert!(
                state == State::Draft || TRANSITIONS.iter().any(|(_, _, to)| *to == state),
                "{state} is never reached"
            );
            assert!(TRANSITIONS.iter().any(|(from, _, _)| *from == state), "{state} is a dead end");
        }
    }
}
