//! The two sides of a clarification, and what each may do to it.

use super::{Action, Refusal, State, next};
use crate::domain::submission::{Role, Roles};

/// On which sides of a clarification somebody stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Sides {
    /// Asks, asks again, says what is settled.
    pub asks: bool,
    pub answers: bool,
}

impl Sides {
    /// Where reviewers ask the country. Nobody stands on both sides: who works for a country does not review it. Who only
    /// looks on or runs the service reads along and stands on none.
    pub fn of(roles: Roles) -> Sides {
        let answers = [Role::Contributor, Role::Approver, Role::Coordinator].into_iter().any(|role| roles.has(role));
        Sides { asks: roles.has(Role::Reviewer) && !answers, answers }
    }

    /// Where the coordinator asks an institution of the country. `there`: this person works for it. Who coordinates and
    /// works there stands on both sides.
    pub fn at_home(roles: Roles, there: bool) -> Sides {
        let works = roles.has(Role::Contributor) || roles.has(Role::Approver);
        Sides { asks: roles.has(Role::Coordinator), answers: works && there }
    }

    pub fn any(self) -> bool {
        self.asks || self.answers
    }

    /// Whether there is a right to an action, whatever the state.
    pub fn may(self, action: Action) -> bool {
        match action {
            Action::Answer => self.answers,
            Action::Ask | Action::AskAgain | Action::Resolve | Action::Reopen => self.asks,
        }
    }
}

/// What can be done now: the buttons beside a clarification.
pub fn allowed(sides: Sides, state: State) -> Vec<Action> {
    Action::ALL.into_iter().filter(|action| sides.may(*action) && next(Some(state), *action).is_some()).collect()
}

/// The one gate of every action; a clarification that is yet to be asked has no state.
///
/// # Errors
/// `NotYours` before `NotNow`: who has no right is told nothing of the state.
pub fn decide(sides: Sides, state: Option<State>, action: Action) -> Result<State, Refusal> {
    if !sides.may(action) {
        return Err(Refusal::NotYours);
    }
    next(state, action).ok_or(Refusal::NotNow)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ASKS: Sides = Sides { asks: true, answers: false };
    const ANSWERS: Sides = Sides { asks: false, answers: true };

    /// The complete table: everything that may happen to a clarification, and from which side.
    const EVERYTHING: [(Sides, Option<State>, Action, State); 6] = [
        (ASKS, None, Action::Ask, State::Open),
        (ANSWERS, Some(State::Open), Action::Answer, State::Answered),
        (ASKS, Some(State::Answered), Action::AskAgain, State::Open),
        (ASKS, Some(State::Answered), Action::Resolve, State::Resolved),
        (ASKS, Some(State::Open), Action::Resolve, State::Resolved),
        (ASKS, Some(State::Resolved), Action::Reopen, State::Open),
    ];

    #[test]
    fn of_all_states_actions_and_sides_of_a_clarification_only_the_table_is_possible() {
        let both = Sides { asks: true, answers: true };
        for sides in [ASKS, ANSWERS, both, Sides::default()] {
            let on = |side: Sides| sides.asks && side.asks || sides.answers && side.answers;
            for state in State::ALL.into_iter().map(Some).chain([None]) {
                for action in Action::ALL {
                    let entry = EVERYTHING.iter().find(|(s, from, a, _)| on(*s) && (*from, *a) == (state, action));
                    let expected = entry.map(|(_, _, _, to)| *to);
                    assert_eq!(decide(sides, state, action).ok(), expected, "{sides:?} {state:?} {action}");
                    if let Some(state) = state {
                        assert_eq!(allowed(sides, state).contains(&action), expected.is_some());
                    }
                }
            }
        }
    }

    #[test]
    fn reviewers_ask_the_country_and_the_coordinator_asks_an_institution() {
        for role in Role::ALL {
            let country = matches!(role, Role::Contributor | Role::Approver | Role::Coordinator);
            let expected = Sides { asks: role == Role::Reviewer, answers: country };
            assert_eq!(Sides::of(role.into()), expected, "{role}");
            for there in [true, false] {
                let works = there && matches!(role, Role::Contributor | Role::Approver);
                let expected = Sides { asks: role == Role::Coordinator, answers: works };
                assert_eq!(Sides::at_home(role.into(), there), expected, "{role} {there}");
            }
        }
        let both = Roles::of([Role::Contributor, Role::Coordinator]).unwrap();
        assert_eq!(Sides::at_home(both, true), Sides { asks: true, answers: true });
    }

    #[test]
    fn who_stands_on_no_side_only_reads() {
        for (role, action) in [Role::Endorser, Role::Administrator, Role::Observer]
            .into_iter()
            .flat_map(|role| Action::ALL.map(|action| (role, action)))
        {
            for sides in [Sides::of(role.into()), Sides::at_home(role.into(), true)] {
                assert_eq!(decide(sides, Some(State::Open), action), Err(Refusal::NotYours));
            }
        }
    }

    #[test]
    fn a_right_is_spoken_of_before_the_state() {
        assert_eq!(decide(ANSWERS, Some(State::Resolved), Action::Reopen), Err(Refusal::NotYours));
        assert_eq!(decide(ANSWERS, Some(State::Resolved), Action::Answer), Err(Refusal::NotNow));
    }
}
