//! The states of a clarification and the one table of its transitions.

use serde::{Deserialize, Serialize};

use crate::domain::codes::by_code;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Waits for whoever is asked.
    Open,
    /// Waits for whoever asked.
    Answered,
    Resolved,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Begins a clarification.
    Ask,
    Answer,
    AskAgain,
    /// The answer is enough, or the question is withdrawn.
    Resolve,
    Reopen,
}

/// The whole state machine; a clarification begins with nothing. What does not stand here cannot happen.
const TRANSITIONS: [(Option<State>, Action, State); 6] = [
    (None, Action::Ask, State::Open),
    (Some(State::Open), Action::Answer, State::Answered),
    (Some(State::Answered), Action::AskAgain, State::Open),
    (Some(State::Answered), Action::Resolve, State::Resolved),
    (Some(State::Open), Action::Resolve, State::Resolved),
    (Some(State::Resolved), Action::Reopen, State::Open),
];

/// The state an action leads to; `None` when it is not possible from here.
pub fn next(state: Option<State>, action: Action) -> Option<State> {
    TRANSITIONS.iter().find(|(from, a, _)| (*from, *a) == (state, action)).map(|(_, _, to)| *to)
}

impl State {
    pub const ALL: [State; 3] = [State::Open, State::Answered, State::Resolved];

    pub fn code(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Answered => "answered",
            State::Resolved => "resolved",
        }
    }
}

impl Action {
    pub const ALL: [Action; 5] = [Action::Ask, Action::Answer, Action::AskAgain, Action::Resolve, Action::Reopen];

    pub fn code(self) -> &'static str {
        match self {
            Action::Ask => "ask",
            Action::Answer => "answer",
            Action::AskAgain => "ask_again",
            Action::Resolve => "resolve",
            Action::Reopen => "reopen",
        }
    }

    /// Only what is settled needs no words.
    pub fn needs_text(self) -> bool {
        self != Action::Resolve
    }
}

by_code!(State);
by_code!(Action);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_clarifications_read_as_they_were_written() {
        for state in State::ALL {
            assert_eq!(state.code().parse(), Ok(state));
            assert_eq!(serde_json::to_value(state).unwrap(), state.code());
        }
        for action in Action::ALL {
            assert_eq!(action.code().parse(), Ok(action));
            assert_eq!(serde_json::to_value(action).unwrap(), action.code());
        }
    }

    #[test]
    fn every_state_of_a_clarification_can_be_reached_and_left() {
        for state in State::ALL {
            assert!(TRANSITIONS.iter().any(|(_, _, to)| *to == state), "{state} is never reached");
            assert!(TRANSITIONS.iter().any(|(from, _, _)| *from == Some(state)), "{state} is a dead end");
        }
    }
}
