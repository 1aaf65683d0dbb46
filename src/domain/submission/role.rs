//! Roles, and which action each may take.

use serde::{Deserialize, Serialize};

use super::{Action, Roles, State, Way, next};
use crate::domain::codes::by_code;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Fills in for an institution of one country, or for a department in it.
    Contributor,
    /// Answers for what an institution says.
    Approver,
    /// Brings the institutions of a country together and submits its one return.
    Coordinator,
    /// Sits in the statistics group that stands behind the figures of a country.
    Endorser,
    /// Reads what countries submitted, asks back, accepts.
    Reviewer,
    /// Runs rounds and accounts, publishes.
    Administrator,
    /// Looks at one country.
    Observer,
}

/// Whether a role has the right to an action, whatever the state.
pub fn may(role: Role, action: Action) -> bool {
    match action {
        Action::Submit | Action::Withdraw | Action::Send => role == Role::Coordinator,
        Action::StartReview | Action::Return | Action::Accept => role == Role::Reviewer,
        Action::Publish => role == Role::Administrator,
        Action::Reopen => matches!(role, Role::Coordinator | Role::Reviewer | Role::Administrator),
    }
}

/// The actions that roles can take now: the buttons of a page.
pub fn allowed(roles: Roles, state: State, way: Way) -> Vec<Action> {
    let may = |action: &Action| roles.iter().any(|role| may(role, *action));
    Action::ALL.into_iter().filter(|a| may(a) && next(state, *a, way).is_some()).collect()
}

/// Why an action is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("{0} may not {1}")]
    NotYours(Roles, Action),
    #[error("{1} is not possible while the submission is {0}")]
    NotNow(State, Action),
    #[error("{0} needs a comment")]
    NoComment(Action),
}

/// The one gate of every transition. Findings that block a submission and what the group said are judged elsewhere.
/// One of the roles suffices.
pub fn decide(roles: Roles, state: State, action: Action, way: Way, comment: Option<&str>) -> Result<State, Refusal> {
    if !roles.iter().any(|role| may(role, action)) {
        return Err(Refusal::NotYours(roles, action));
    }
    let to = next(state, action, way).ok_or(Refusal::NotNow(state, action))?;
    if action.needs_comment() && comment.is_none_or(|text| text.trim().is_empty()) {
        return Err(Refusal::NoComment(action));
    }
    Ok(to)
}

impl Role {
    pub const ALL: [Role; 7] = [
        Role::Contributor,
        Role::Approver,
        Role::Coordinator,
        Role::Endorser,
        Role::Reviewer,
        Role::Administrator,
        Role::Observer,
    ];

    /// Held for one country; the others are held for all that a person sees.
    pub fn national(self) -> bool {
        !matches!(self, Role::Reviewer | Role::Administrator)
    }

    pub fn code(self) -> &'static str {
        match self {
            Role::Contributor => "contributor",
            Role::Approver => "approver",
            Role::Coordinator => "coordinator",
            Role::Endorser => "endorser",
            Role::Reviewer => "reviewer",
            Role::Administrator => "administrator",
            Role::Observer => "observer",
        }
    }
}

by_code!(Role);

#[cfg(test)]
mod tests {
    use super::*;

    const ANY: [Way; 2] = Way::ALL;
    const STRAIGHT: [Way; 2] = [Way::Straight; 2];
    const BY_GROUP: [Way; 2] = [Way::ByGroup; 2];

    /// The complete table: everything that may happen, who may make it happen, and on which way to the reviewers.
    const EVERYTHING: [(Role, State, Action, [Way; 2], State); 16] = [
        (Role::Coordinator, State::Draft, Action::Submit, STRAIGHT, State::Submitted),
        (Role::Coordinator, State::Draft, Action::Submit, BY_GROUP, State::ForEndorsement),
        (Role::Coordinator, State::Returned, Action::Submit, STRAIGHT, State::Submitted),
        (Role::Coordinator, State::Returned, Action::Submit, BY_GROUP, State::ForEndorsement),
        (Role::Coordinator, State::ForEndorsement, Action::Withdraw, ANY, State::Returned),
        (Role::Coordinator, State::ForEndorsement, Action::Send, ANY, State::Submitted),
        (Role::Coordinator, State::Accepted, Action::Reopen, ANY, State::Returned),
        (Role::Coordinator, State::Published, Action::Reopen, ANY, State::Returned),
        (Role::Reviewer, State::Submitted, Action::StartReview, ANY, State::InReview),
        (Role::Reviewer, State::InReview, Action::Return, ANY, State::Returned),
        (Role::Reviewer, State::InReview, Action::Accept, ANY, State::Accepted),
        (Role::Reviewer, State::Accepted, Action::Reopen, ANY, State::Returned),
        (Role::Reviewer, State::Published, Action::Reopen, ANY, State::Returned),
        (Role::Administrator, State::Accepted, Action::Publish, ANY, State::Published),
        (Role::Administrator, State::Accepted, Action::Reopen, ANY, State::Returned),
        (Role::Administrator, State::Published, Action::Reopen, ANY, State::Returned),
    ];

    /// Every state, action and way.
    fn cases() -> impl Iterator<Item = (State, Action, Way)> {
        let actions = |state| Action::ALL.into_iter().map(move |action| (state, action));
        let steps = State::ALL.into_iter().flat_map(actions);
        steps.flat_map(|(state, action)| Way::ALL.map(|way| (state, action, way)))
    }

    #[test]
    fn of_all_states_actions_and_roles_only_the_table_is_possible() {
        for role in Role::ALL {
            for (state, action, way) in cases() {
                let expected = EVERYTHING
                    .iter()
                    .find(|(r, s, a, ways, _)| (*r, *s, *a) == (role, state, action) && ways.contains(&way))
                    .map(|(.., to)| *to);
                let decided = decide(role.into(), state, action, way, Some("why"));
                assert_eq!(decided.ok(), expected, "{role} {state} {action} {way:?}");
                let button = allowed(role.into(), state, way).contains(&action);
                assert_eq!(button, expected.is_some(), "{role} {state} {action} {way:?}");
            }
        }
    }

    #[test]
    fn two_roles_may_what_either_may_and_nothing_else() {
        for (one, other) in Role::ALL.into_iter().flat_map(|one| Role::ALL.map(|other| (one, other))) {
            let both = Roles::of([one, other]).unwrap();
            for (state, action, way) in cases() {
                let can = |roles: Roles| decide(roles, state, action, way, Some("why")).is_ok();
                assert_eq!(can(both), can(one.into()) || can(other.into()), "{both} {state} {action}");
                assert_eq!(allowed(both, state, way).contains(&action), can(both), "{both} {state} {action}");
            }
        }
    }

    #[test]
    fn nothing_comes_back_to_the_country_without_a_word() {
        let steps = [
            (Role::Reviewer, State::InReview, Action::Return),
            (Role::Coordinator, State::ForEndorsement, Action::Withdraw),
            (Role::Coordinator, State::Accepted, Action::Reopen),
            (Role::Administrator, State::Published, Action::Reopen),
        ];
        for (role, state, action) in steps {
            let give_back = |comment| decide(role.into(), state, action, Way::ByGroup, comment);
            assert_eq!(give_back(None), Err(Refusal::NoComment(action)));
            assert_eq!(give_back(Some(" \n")), Err(Refusal::NoComment(action)));
            assert_eq!(give_back(Some("Check R.0")), Ok(State::Returned));
        }
        let accept = decide(Role::Reviewer.into(), State::InReview, Action::Accept, Way::Straight, None);
        assert_eq!(accept, Ok(State::Accepted));
    }

    #[test]
    fn a_refusal_speaks_of_the_right_before_it_speaks_of_the_state() {
        let refused = decide(Role::Contributor.into(), State::Draft, Action::Accept, Way::Straight, None);
        assert_eq!(refused, Err(Refusal::NotYours(Role::Contributor.into(), Action::Accept)));
        let early = decide(Role::Reviewer.into(), State::Draft, Action::Accept, Way::Straight, None);
        assert_eq!(early, Err(Refusal::NotNow(State::Draft, Action::Accept)));
    }

    #[test]
    fn role_codes_read_as_they_were_written() {
        for role in Role::ALL {
            assert_eq!(role.code().parse(), Ok(role));
            assert_eq!(serde_json::to_value(role).unwrap(), role.code());
        }
    }
}
