//! Who fills which part of a return, and what somebody sees of it.

use super::Part;
use crate::domain::questionnaire::{Address, Questionnaire};
use crate::domain::submission::{Role, Roles};

/// A part that an institution answers for. The same part may be given to several, where two hold the same figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    pub part: Part,
    /// Whose layer it is filled into.
    pub institution: String,
    /// The department that has it in hand for a time; meanwhile nobody else fills it.
    pub holder: Option<String>,
}

impl Assignment {
    /// Whose people fill it now.
    pub fn hand(&self) -> &str {
        self.holder.as_deref().unwrap_or(&self.institution)
    }

    /// Whether somebody may put it into the hands of a department, or (`back`) take it back from there. Who has it in
    /// hand may only give it back.
    pub fn may_hand(&self, roles: Roles, institution: Option<&str>, back: bool) -> bool {
        let works_there = roles.has(Role::Contributor) || roles.has(Role::Approver);
        let of = |code: &str| works_there && institution == Some(code);
        roles.has(Role::Coordinator) || of(&self.institution) || (back && self.holder.as_deref().is_some_and(of))
    }
}

/// Through whose eyes a return is seen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Eyes {
    /// For whom this person fills in or signs.
    pub institution: Option<String>,
    pub contributes: bool,
    pub coordinates: bool,
}

impl Eyes {
    /// Of an institution that fills in.
    pub fn of(institution: &str) -> Eyes {
        Eyes { institution: Some(institution.to_owned()), contributes: true, coordinates: false }
    }

    /// Of somebody with these roles, who works for this institution.
    pub fn with(roles: Roles, institution: Option<&str>) -> Eyes {
        let contributes = roles.has(Role::Contributor);
        let looks = contributes || roles.has(Role::Approver);
        let institution = institution.filter(|_| looks).map(str::to_owned);
        Eyes { institution, contributes, coordinates: roles.has(Role::Coordinator) }
    }

    /// Of somebody who acts for the country as a whole.
    pub fn national() -> Eyes {
        Eyes { coordinates: true, ..Eyes::default() }
    }
}

/// All that is assigned of one return. Nothing is assigned: one institution, or the coordinator, fills everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Division(pub Vec<Assignment>);

impl Division {
    /// The institution into whose layer these eyes look at an address; `None`: at the national figure.
    pub fn layer(&self, q: &Questionnaire, eyes: &Eyes, address: &Address) -> Option<&str> {
        let institution = eyes.institution.as_deref()?;
        let mine = |one: &&Assignment| one.hand() == institution && one.part.covers(q, address);
        self.0.iter().find(mine).map(|one| one.institution.as_str())
    }

    pub fn assigned(&self, q: &Questionnaire, address: &Address) -> bool {
        self.0.iter().any(|one| one.part.covers(q, address))
    }

    /// Whether an institution answers for an address, in whose hands it may be meanwhile.
    pub fn assigned_to(&self, q: &Questionnaire, institution: &str, address: &Address) -> bool {
        self.0.iter().any(|one| one.institution == institution && one.part.covers(q, address))
    }

    /// Whether these eyes may fill the national figure itself: what is assigned to nobody is the coordinator's, and
    /// everybody's who fills in while nothing at all is assigned.
    pub fn fills_return(&self, q: &Questionnaire, eyes: &Eyes, address: &Address) -> bool {
        if self.0.is_empty() {
            return eyes.contributes || eyes.coordinates;
        }
        eyes.coordinates && !self.assigned(q, address)
    }

    /// The layers that these eyes look into.
    pub fn layers<'a>(&'a self, eyes: &'a Eyes) -> impl Iterator<Item = &'a str> {
        let mine = move |one: &&Assignment| eyes.institution.as_deref() == Some(one.hand());
        self.0.iter().filter(mine).map(|one| one.institution.as_str())
    }
}
