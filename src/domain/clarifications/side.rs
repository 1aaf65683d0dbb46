//! The two sides of a clarification, and what each may do to it.

use super::{Action, Refusal, State, next};
use crate::domain::submission::{Role, Roles};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// Asks, asks again, says what is settled.
    Reviewer,
    /// Answers.
    Country,
}

impl Side {
    pub const ALL: [Side; 2] = [Side::Reviewer, Side::Country];

    /// Nobody stands on both: who works for a country does not review it. Who only looks on or runs the service reads along
    /// and stands on no side.
    pub fn of(roles: Roles) -> Option<Side> {
        roles.iter().find_map(|role| match role {
            Role::Contributor | Role::Approver | Role::Coordinator => Some(Side::Country),
            Role::Reviewer => Some(Side::Reviewer),
            Role::Endorser | Role::Administrator | Role::Observer => None,
        })
    }
}

/// Whether a side has the right to an action, whatever the state.
pub fn may(side: Side, action: Action) -> bool {
    match action {
        Action::Answer => side == Side::Country,
        Action::Ask | Action::AskAgain | Action::Resolve | Action::Reopen => side == Side::Reviewer,
    }
}

/// What a side can do now: the buttons beside a clarification.
pub fn allowed(side: Side, state: State) -> Vec<Action> {
    Action::ALL.into_iter().filter(|action| may(side, *action) && next(Some(state), *action).is_some()).collect()
}

/// The one gate of every action; a clarification that is yet to be asked has no state.
///
/// # Errors
/// `NotYours` before `NotNow`: who has no right is told nothing of the state.
pub fn decide(side: Option<Side>, state: Option<State>, action: Action) -> Result<State, Refusal> {
    if !side.is_some_and(|side| may(side, action)) {
        return Err(Refusal::NotYours);
    }
    next(state, action).ok_or(Refusal::NotNow)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The complete table: everything that may happen to a clarification, and from which side.
    const EVERYTHING: [(Side, Option<State>, Action, State); 6] = [
        (Side::Reviewer, None, Action::Ask, State::Open),
        (Side::Country, Some(State::Open), Action::Answer, State::Answered),
        (Side::Reviewer, Some(State::Answered), Action::AskAgain, State::Open),
        (Side::Reviewer, Some(State::Answered), Action::Resolve, State::Resolved),
        (Side::Reviewer, Some(State::Open), Action::Resolve, State::Resolved),
        (Side::Reviewer, Some(State::Resolved), Action::Reopen, State::Open),
    ];

    #[test]
    fn of_all_states_actions_and_sides_of_a_clarification_only_the_table_is_possible() {
        for side in Side::ALL {
            for state in State::ALL.into_iter().map(Some).chain([None]) {
                for action in Action::ALL {
                    let entry = EVERYTHING.iter().find(|(s, from, a, _)| (*s, *from, *a) == (side, state, action));
                    let expected = entry.map(|(_, _, _, to)| *to);
                    assert_eq!(decide(Some(side), state, action).ok(), expected, "{side:?} {state:?} {action}");
                    if let Some(state) = state {
                        assert_eq!(allowed(side, state).contains(&action), expected.is_some());
                    }
                }
            }
        }
    }

    #[test]
    fn who_stands_on_no_side_only_reads() {
        for (role, action) in [Role::Endorser, Role::Administrator, Role::Observer]
            .into_iter()
            .flat_map(|role| Action::ALL.map(|action| (role, action)))
        {
            assert_eq!(decide(Side::of(role.into()), Some(State::Open), action), Err(Refusal::NotYours));
        }
    }

    #[test]
    fn a_right_is_spoken_of_before_the_state() {
        assert_eq!(decide(Some(Side::Country), Some(State::Resolved), Action::Reopen), Err(Refusal::NotYours));
        assert_eq!(decide(Some(Side::Country), Some(State::Resolved), Action::Answer), Err(Refusal::NotNow));
    }
}
