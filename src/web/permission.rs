//! Permissions as types. A handler that needs one must be given it; there is no other way to get one than to ask the
//! request, which checks.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};

use super::errors::{Kind, Problem};
use crate::collection::accounts::Signed;
use crate::collection::clarifications::Party;
use crate::domain::contributions::Eyes;
use crate::domain::submission::{Role, Roles};
use crate::store::submissions::Submission;

/// Somebody with an account.
#[derive(Debug, Clone)]
pub struct Person {
    pub signed: Signed,
}

impl Person {
    pub(super) fn of(request: &HttpRequest) -> std::result::Result<Person, Problem> {
        let signed = request.extensions().get::<Signed>().cloned().ok_or(Kind::SignInNeeded)?;
        Ok(Person { signed })
    }

    pub fn id(&self) -> i64 {
        self.signed.account.id
    }

    pub fn roles(&self) -> Roles {
        self.signed.account.roles
    }
}

impl FromRequest for Person {
    type Error = Problem;
    type Future = Ready<std::result::Result<Person, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Person::of(request))
    }
}

/// May look at a submission. What a person may not see does not exist for that person.
#[derive(Debug, Clone)]
pub struct View {
    pub person: Person,
    /// Those that count for this submission.
    pub roles: Roles,
    pub submission: Submission,
}

/// May change the cells and rows of a submission (while its state allows it).
#[derive(Debug, Clone)]
pub struct Edit(pub View);

/// May bring the answers of a country together and submit them.
#[derive(Debug, Clone)]
pub struct Coordinate(pub View);

/// May say, as a member of the statistics group, whether the group stands behind a version.
#[derive(Debug, Clone)]
pub struct Endorse(pub View);

/// May look at a submission with the eyes of a reviewer.
#[derive(Debug, Clone)]
pub struct Review(pub View);

/// May ask the country about its figures.
#[derive(Debug, Clone)]
pub struct Ask(pub View);

/// May ask: the country as a reviewer, or its institutions as the coordinator.
#[derive(Debug, Clone)]
pub struct AskSomebody(pub View);

/// May judge the reasons that a country gives.
#[derive(Debug, Clone)]
pub struct Judge(pub View);

/// May run the service: people, rounds, mails, audit.
#[derive(Debug, Clone)]
pub struct Administer(pub Person);

impl View {
    fn of(request: &HttpRequest) -> std::result::Result<View, Problem> {
        let person = Person::of(request)?;
        // `admission` has looked it up together with the person.
        let submission = request.extensions().get::<Submission>().cloned().ok_or(Kind::NotFound)?;
        View::over(person, submission)
    }

    /// Of a submission that the address of a page does not name.
    ///
    /// # Errors
    /// `NotFound` when it is hidden from this person.
    pub(super) fn over(person: Person, submission: Submission) -> std::result::Result<View, Problem> {
        let roles = person.signed.account.roles_in(&submission.country).ok_or(Kind::NotFound)?;
        Ok(View { person, roles, submission })
    }

    /// What of the submission this person looks at and fills in.
    pub fn eyes(&self) -> Eyes {
        Eyes::with(self.roles, self.person.signed.account.institution.as_deref())
    }

    /// Who this person is to the clarifications of the submission.
    pub fn party(&self) -> Party {
        Party::of(&self.person.signed.account, self.roles)
    }
}

impl FromRequest for View {
    type Error = Problem;
    type Future = Ready<std::result::Result<View, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(View::of(request))
    }
}

macro_rules! view_for {
    ($permission:ident, $($role:ident)|+) => {
        impl $permission {
            /// # Errors
            /// `NotAllowed` when none of the roles that count for the submission includes it.
            pub fn from_view(view: View) -> std::result::Result<$permission, Problem> {
                if $(view.roles.has(Role::$role))||+ { Ok($permission(view)) } else { Err(Kind::NotAllowed.into()) }
            }
        }

        impl FromRequest for $permission {
            type Error = Problem;
            type Future = Ready<std::result::Result<$permission, Problem>>;

            fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
                ready(View::of(request).and_then($permission::from_view))
            }
        }
    };
}

view_for!(Edit, Contributor | Coordinator);
view_for!(Coordinate, Coordinator);
view_for!(Endorse, Endorser);
view_for!(Review, Reviewer | Administrator);
view_for!(Ask, Reviewer);
view_for!(AskSomebody, Reviewer | Coordinator);
view_for!(Judge, Reviewer);

impl FromRequest for Administer {
    type Error = Problem;
    type Future = Ready<std::result::Result<Administer, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Person::of(request).and_then(|person| match person.roles().has(Role::Administrator) {
            true => Ok(Administer(person)),
            false => Err(Kind::NotAllowed.into()),
        }))
    }
}
