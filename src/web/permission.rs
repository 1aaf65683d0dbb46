//! Permissions as types. A handler that needs one must be given it; there is no other way to get one than to ask the
//! request, which checks.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};

use super::errors::{Kind, Problem};
use crate::collection::accounts::Signed;
use crate::domain::submission::Role;
use crate::store::submissions::Submission;

/// Somebody with an account.
#[derive(Debug, Clone)]
pub struct Person {
    pub signed: Signed,
    pub role: Role,
}

impl Person {
    pub(super) fn of(request: &HttpRequest) -> std::result::Result<Person, Problem> {
        let signed = request.extensions().get::<Signed>().cloned().ok_or(Kind::SignInNeeded)?;
        let role = signed.account.role.parse().map_err(|_| Kind::NotAllowed)?;
        Ok(Person { signed, role })
    }

    pub fn id(&self) -> i64 {
        self.signed.account.id
    }

    /// Contributors see their country; reviewers and administrators see all.
    pub fn sees(&self, country: &str) -> bool {
        self.role != Role::Contributor || self.signed.account.country.as_deref() == Some(country)
    }

    /// The only country of a contributor.
    pub fn country(&self) -> Option<String> {
        (self.role == Role::Contributor).then(|| self.signed.account.country.clone().unwrap_or_default())
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
    pub submission: Submission,
}

/// May change the cells and rows of a submission (while its state allows it).
#[derive(Debug, Clone)]
pub struct Edit(pub View);

/// May look at a submission with the eyes of a reviewer.
#[derive(Debug, Clone)]
pub struct Review(pub View);

/// May run the service: people, rounds, mails, audit.
#[derive(Debug, Clone)]
pub struct Administer(pub Person);

impl View {
    fn of(request: &HttpRequest) -> std::result::Result<View, Problem> {
        let person = Person::of(request)?;
        // `admission` has looked it up together with the person.
        let submission = request.extensions().get::<Submission>().cloned().ok_or(Kind::NotFound)?;
        if person.sees(&submission.country) { Ok(View { person, submission }) } else { Err(Kind::NotFound.into()) }
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
        impl FromRequest for $permission {
            type Error = Problem;
            type Future = Ready<std::result::Result<$permission, Problem>>;

            fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
                ready(View::of(request).and_then(|view| match view.person.role {
                    $(Role::$role)|+ => Ok($permission(view)),
                    _ => Err(Kind::NotAllowed.into()),
                }))
            }
        }
    };
}

impl Edit {
    /// # Errors
    /// `NotAllowed` for everybody but contributors.
    pub fn from_view(view: View) -> std::result::Result<Edit, Problem> {
        if view.person.role == Role::Contributor { Ok(Edit(view)) } else { Err(Kind::NotAllowed.into()) }
    }
}

view_for!(Edit, Contributor);
view_for!(Review, Reviewer | Administrator);

impl FromRequest for Administer {
    type Error = Problem;
    type Future = Ready<std::result::Result<Administer, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let allowed = Person::of(request).and_then(|person| match person.role {
            Role::Administrator => Ok(Administer(person)),
            _ => Err(Kind::NotAllowed.into()),
        });
        ready(allowed)
    }
}
