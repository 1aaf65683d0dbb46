//! The states of a submission and the one table of its transitions.

use serde::{Deserialize, Serialize};

use crate::domain::codes::by_code;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    Draft,
    /// Sealed and laid before the statistics group, which stands behind it or does not.
    ForEndorsement,
    Submitted,
    InReview,
    /// Back with the country: after a review, taken back from the group, or reopened after acceptance.
    Returned,
    Accepted,
    Published,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Seals the next version.
    Submit,
    /// Takes back what lies before the group, to change it.
    Withdraw,
    /// Sends exactly the version that the group stands behind.
    Send,
    StartReview,
    Return,
    Accept,
    Publish,
    /// Gives an accepted submission back for a revision, which becomes version n + 1; the accepted version stays.
    Reopen,
}

/// The way from a country to the reviewers; a round decides on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Straight,
    /// By the statistics group of the country, which has to endorse the version first.
    ByGroup,
}

impl Way {
    pub const ALL: [Way; 2] = [Way::Straight, Way::ByGroup];
}

const ANY: &[Way] = &Way::ALL;
const STRAIGHT: &[Way] = &[Way::Straight];
const BY_GROUP: &[Way] = &[Way::ByGroup];

/// The whole state machine. What does not stand here cannot happen.
const TRANSITIONS: [(State, Action, &[Way], State); 12] = [
    (State::Draft, Action::Submit, STRAIGHT, State::Submitted),
    (State::Draft, Action::Submit, BY_GROUP, State::ForEndorsement),
    (State::Returned, Action::Submit, STRAIGHT, State::Submitted),
    (State::Returned, Action::Submit, BY_GROUP, State::ForEndorsement),
    (State::ForEndorsement, Action::Withdraw, ANY, State::Returned),
    (State::ForEndorsement, Action::Send, ANY, State::Submitted),
    (State::Submitted, Action::StartReview, ANY, State::InReview),
    (State::InReview, Action::Return, ANY, State::Returned),
    (State::InReview, Action::Accept, ANY, State::Accepted),
    (State::Accepted, Action::Publish, ANY, State::Published),
    (State::Accepted, Action::Reopen, ANY, State::Returned),
    (State::Published, Action::Reopen, ANY, State::Returned),
];

/// The state an action leads to; `None` when it is not possible from here.
pub fn next(state: State, action: Action, way: Way) -> Option<State> {
    let row = TRANSITIONS.iter().find(|(from, a, ways, _)| (*from, *a) == (state, action) && ways.contains(&way));
    row.map(|(_, _, _, to)| *to)
}

/// Whether cells may be changed.
pub fn editable(state: State) -> bool {
    matches!(state, State::Draft | State::Returned)
}

impl State {
    pub const ALL: [State; 7] = [
        State::Draft,
        State::ForEndorsement,
        State::Submitted,
        State::InReview,
        State::Returned,
        State::Accepted,
        State::Published,
    ];

    pub fn code(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::ForEndorsement => "for_endorsement",
            State::Submitted => "submitted",
            State::InReview => "in_review",
            State::Returned => "returned",
            State::Accepted => "accepted",
            State::Published => "published",
        }
    }
}

impl Action {
    pub const ALL: [Action; 8] = [
        Action::Submit,
        Action::Withdraw,
        Action::Send,
        Action::StartReview,
        Action::Return,
        Action::Accept,
        Action::Publish,
        Action::Reopen,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Action::Submit => "submit",
            Action::Withdraw => "withdraw",
            Action::Send => "send",
            Action::StartReview => "start_review",
            Action::Return => "return",
            Action::Accept => "accept",
            Action::Publish => "publish",
            Action::Reopen => "reopen",
        }
    }

    /// Who gets something back must be told why. The reason of a revision goes into its version.
    pub fn needs_comment(self) -> bool {
        matches!(self, Action::Withdraw | Action::Return | Action::Reopen)
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
            assert_eq!(next(state, Action::Submit, Way::Straight), Some(State::Submitted));
            assert_eq!(next(state, Action::Submit, Way::ByGroup), Some(State::ForEndorsement));
        }
    }

    #[test]
    fn every_state_can_be_reached_and_left() {
        for state in State::ALL {
            assert!(
                state == State::Draft || TRANSITIONS.iter().any(|(_, _, _, to)| *to == state),
                "{state} is never reached"
            );
            assert!(TRANSITIONS.iter().any(|(from, ..)| *from == state), "{state} is a dead end");
        }
    }
}
