//! Permissions as types. A handler that needs one must be given it; there is no other way to get one than to ask the
//! request, which checks.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};

use super::errors::{Kind, Problem};
use crate::app::App;
use crate::collection::accounts::Signed;
use crate::domain::submission::Role;
use crate::store::submissions::{self, Submission};
use crate::store::{Db, Result};

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
    type Future = std::future::Ready<std::result::Result<Person, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        std::future::ready(Person::of(request))
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

type Boxed<T> = Pin<Box<dyn Future<Output = std::result::Result<T, Problem>>>>;

impl FromRequest for View {
    type Error = Problem;
    type Future = Boxed<View>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let person = Person::of(&request)?;
            let app = request.app_data::<web::Data<App>>().ok_or(Kind::Internal)?.clone();
            let named = Named::of(&request)?;
            let submission = app.store.read(move |db| named.find(db)).await?;
            if person.sees(&submission.country) { Ok(View { person, submission }) } else { Err(Kind::NotFound.into()) }
        })
    }
}

/// How the address of a page or the API names a submission.
enum Named {
    Id(String),
    CountryYear(String, i32),
}

impl Named {
    fn of(request: &HttpRequest) -> std::result::Result<Named, Problem> {
        let part = |name: &str| request.match_info().get(name).map(str::to_owned);
        match (part("id"), part("country"), part("year").and_then(|y| y.parse().ok())) {
            (Some(id), _, _) => Ok(Named::Id(id)),
            (None, Some(country), Some(year)) => Ok(Named::CountryYear(country, year)),
            _ => Err(Kind::NotFound.into()),
        }
    }

    fn find(self, db: &mut Db) -> Result<Submission> {
        match self {
            Named::Id(id) => submissions::by_id(db, &id),
            Named::CountryYear(country, year) => submissions::find(db, &country, year),
        }
    }
}

macro_rules! view_for {
    ($permission:ident, $($role:ident)|+) => {
        impl FromRequest for $permission {
            type Error = Problem;
            type Future = Boxed<$permission>;

            fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
                let view = View::from_request(request, payload);
                Box::pin(async move {
                    let view = view.await?;
                    if matches!(view.person.role, $(Role::$role)|+) { Ok($permission(view)) } else { Err(Kind::NotAllowed.into()) }
                })
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
    type Future = std::future::Ready<std::result::Result<Administer, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let allowed = Person::of(request).and_then(|person| match person.role {
            Role::Administrator => Ok(Administer(person)),
            _ => Err(Kind::NotAllowed.into()),
        });
        std::future::ready(allowed)
    }
}
