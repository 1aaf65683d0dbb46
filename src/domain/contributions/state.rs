//! How far the contribution of an institution is, and the one table of its transitions.

use serde::{Deserialize, Serialize};

use crate::domain::codes::by_code;
use crate::domain::submission::{Role, Roles, Shut};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    #[default]
    Draft,
    /// Waits for the approver; nobody changes it meanwhile.
    HandedIn,
    /// The institution stands behind it; what it says is a candidate for the return.
    Signed,
    /// Given back with a reason.
    Returned,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    HandIn,
    Sign,
    /// By the approver, to those who fill in.
    GiveBack,
    /// By the coordinator, to the institution.
    Return,
}

/// The whole state machine; what does not stand here cannot happen.
const TRANSITIONS: [(State, Action, State); 9] = [
    (State::Draft, Action::HandIn, State::HandedIn),
    (State::Returned, Action::HandIn, State::HandedIn),
    (State::Draft, Action::Sign, State::Signed),
    (State::Returned, Action::Sign, State::Signed),
    (State::HandedIn, Action::Sign, State::Signed),
    (State::HandedIn, Action::GiveBack, State::Returned),
    (State::Signed, Action::GiveBack, State::Returned),
    (State::HandedIn, Action::Return, State::Returned),
    (State::Signed, Action::Return, State::Returned),
];

/// Why an action is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    NotYours,
    NotNow,
    NoComment,
    /// What is signed is not what was shown.
    Changed,
    /// So many errors stand in the part of the institution.
    Errors(usize),
    /// The day of the extract is no date.
    ExtractUnclear,
    /// The day of the extract has yet to come.
    ExtractAhead,
    /// A department still has a part of it in hand.
    Away,
    /// The return takes no changes.
    Shut(Shut),
}

fn may(role: Role, action: Action) -> bool {
    match action {
        Action::HandIn => role == Role::Contributor,
        Action::Sign | Action::GiveBack => role == Role::Approver,
        Action::Return => role == Role::Coordinator,
    }
}

fn next(state: State, action: Action) -> Option<State> {
    TRANSITIONS.iter().find(|(from, a, _)| (*from, *a) == (state, action)).map(|(_, _, to)| *to)
}

/// What these roles can do now: the buttons of a page. `own`: the contribution is that of their institution.
pub fn allowed(roles: Roles, own: bool, state: State) -> Vec<Action> {
    let all = Action::ALL.into_iter();
    all.filter(|action| right(roles, own, *action) && next(state, *action).is_some()).collect()
}

fn right(roles: Roles, own: bool, action: Action) -> bool {
    roles.iter().any(|role| may(role, action)) && (own || action == Action::Return)
}

/// The one gate of every transition.
///
/// # Errors
/// `NotYours` before `NotNow`: who has no right is told nothing of the state.
pub fn decide(roles: Roles, own: bool, state: State, action: Action, comment: &str) -> Result<State, Refusal> {
    if !right(roles, own, action) {
        return Err(Refusal::NotYours);
    }
    let to = next(state, action).ok_or(Refusal::NotNow)?;
    if action.needs_comment() && comment.trim().is_empty() {
        return Err(Refusal::NoComment);
    }
    Ok(to)
}

impl State {
    pub const ALL: [State; 4] = [State::Draft, State::HandedIn, State::Signed, State::Returned];

    pub fn code(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::HandedIn => "handed_in",
            State::Signed => "signed",
            State::Returned => "returned",
        }
    }

    /// Whether the institution can fill in.
    pub fn open(self) -> bool {
        matches!(self, State::Draft | State::Returned)
    }
}

impl Action {
    pub const ALL: [Action; 4] = [Action::HandIn, Action::Sign, Action::GiveBack, Action::Return];

    pub fn code(self) -> &'static str {
        match self {
            Action::HandIn => "hand_in",
            Action::Sign => "sign",
            Action::GiveBack => "give_back",
            Action::Return => "return",
        }
    }

    pub fn needs_comment(self) -> bool {
        matches!(self, Action::GiveBack | Action::Return)
    }
}

by_code!(State);
by_code!(Action);

#[cfg(test)]
mod tests {
    use super::*;

    /// The complete table: who may make what happen.
    const EVERYTHING: [(Role, State, Action, State); 9] = [
        (Role::Contributor, State::Draft, Action::HandIn, State::HandedIn),
        (Role::Contributor, State::Returned, Action::HandIn, State::HandedIn),
        (Role::Approver, State::Draft, Action::Sign, State::Signed),
        (Role::Approver, State::Returned, Action::Sign, State::Signed),
        (Role::Approver, State::HandedIn, Action::Sign, State::Signed),
        (Role::Approver, State::HandedIn, Action::GiveBack, State::Returned),
        (Role::Approver, State::Signed, Action::GiveBack, State::Returned),
        (Role::Coordinator, State::HandedIn, Action::Return, State::Returned),
        (Role::Coordinator, State::Signed, Action::Return, State::Returned),
    ];

    #[test]
    fn of_all_states_actions_and_roles_of_a_contribution_only_the_table_is_possible() {
        for (role, state) in Role::ALL.into_iter().flat_map(|role| State::ALL.map(|state| (role, state))) {
            for (action, own) in Action::ALL.into_iter().flat_map(|action| [(action, true), (action, false)]) {
                let entry = EVERYTHING.iter().find(|(r, s, a, _)| (*r, *s, *a) == (role, state, action));
                let expected = entry.map(|(_, _, _, to)| *to).filter(|_| own || role == Role::Coordinator);
                let decided = decide(role.into(), own, state, action, "why");
                assert_eq!(decided.ok(), expected, "{role} {state} {action} {own}");
                assert_eq!(allowed(role.into(), own, state).contains(&action), expected.is_some());
            }
        }
    }

    #[test]
    fn nothing_is_given_back_without_a_word() {
        for (role, action) in [(Role::Approver, Action::GiveBack), (Role::Coordinator, Action::Return)] {
            assert_eq!(decide(role.into(), true, State::Signed, action, " "), Err(Refusal::NoComment));
        }
    }

    #[test]
    fn a_right_is_spoken_of_before_the_state() {
        assert_eq!(decide(Role::Observer.into(), true, State::Draft, Action::Return, ""), Err(Refusal::NotYours));
    }
}
