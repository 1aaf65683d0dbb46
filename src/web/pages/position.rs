//! The roles of a person and the place they are held for, as an administrator gives them.

use super::form::{Choice, Form};
use super::place;
use crate::domain::submission::{Role, Roles};
use crate::store::accounts::{Institution, Position, is_closed};
use crate::web::frame::Frame;
use crate::web::posted::Posted;

pub const FIELDS: [&str; 5] = ["country", "countries", "institution", "institution_name", "parent"];

/// One role with what it is for.
pub struct RoleChoice {
    pub code: &'static str,
    pub name: String,
    pub help: String,
}

pub fn choices(frame: &Frame) -> Vec<RoleChoice> {
    let choice = |role: Role| {
        let message = format!("role-{role}");
        RoleChoice {
            code: role.code(),
            name: frame.m(&message),
            help: frame.t.attribute(&message, "help").unwrap_or_default(),
        }
    };
    Role::ALL.into_iter().map(choice).collect()
}

/// The form as it was posted, with all roles that were ticked.
pub fn form(posted: &Posted, others: &[&'static str]) -> Form {
    let fields: Vec<&'static str> = FIELDS.iter().chain(others).copied().collect();
    let mut form = Form::of(posted, &fields);
    form.set("roles", posted.all("roles").collect::<Vec<_>>().join(" "));
    form
}

/// What stands in the fields before anybody types.
pub fn fill(form: &mut Form, position: &Position) {
    form.set("roles", position.roles.to_string());
    form.set("country", position.country.clone().unwrap_or_default());
    form.set("countries", position.countries.clone().unwrap_or_default());
    form.set("institution", position.institution.clone().unwrap_or_default());
}

/// The position, when everything that was typed can stand, with the institution, when it is new.
pub fn judge(frame: &Frame, form: &mut Form, known: &[Institution]) -> Option<(Position, Option<Institution>)> {
    let Ok(roles) = form.value("roles").parse::<Roles>() else {
        form.refuse("roles", frame.m("field-roles-wrong"));
        return None;
    };
    let country = roles.national().then(|| place::country(frame, form)).flatten();
    let countries = roles.has(Role::Reviewer).then(|| countries(frame, form)).flatten();
    let needed = roles.has(Role::Contributor) || roles.has(Role::Approver);
    let institution = (needed || !form.value("institution").is_empty())
        .then(|| place::institution(frame, form, known, country.as_deref()))
        .flatten();
    let code = institution.as_ref().map(|i| i.code.clone());
    let new = institution.filter(|i| known.iter().all(|k| k.code != i.code));
    form.good().then_some((Position { roles, country, countries, institution: code }, new))
}

/// What a reviewer is limited to; nothing typed means every country.
fn countries(frame: &Frame, form: &mut Form) -> Option<String> {
    let typed = form.value("countries").replace([',', ';'], " ");
    let codes: Vec<&str> = typed.split_whitespace().collect();
    if let Some(fault) = codes.iter().find_map(|code| place::country_fault(frame, code)) {
        form.refuse("countries", fault);
    }
    (!codes.is_empty()).then(|| codes.join(" "))
}

/// All places of a position in words: `Timor-Leste · INSS · Accounts department`.
pub fn in_words(frame: &Frame, known: &[Institution], position: &Position) -> String {
    let country = position.country.as_deref().map(|code| frame.country(code));
    let institution = position.institution.as_deref().map(|code| place::short_name(frame, known, code));
    let reviewed: Vec<String> =
        position.countries.iter().flat_map(|codes| codes.split_whitespace()).map(|code| frame.country(code)).collect();
    let reviewed = (!reviewed.is_empty()).then(|| frame.m1("people-reviews", "countries", reviewed.join(", ")));
    country.into_iter().chain(institution).chain(reviewed).collect::<Vec<_>>().join(" · ")
}

pub fn suggestions(frame: &Frame, known: &[Institution]) -> Vec<Choice> {
    let choice = |i: &Institution| Choice { value: i.code.clone(), text: place::full_name(frame, known, &i.code) };
    known.iter().filter(|i| !is_closed(known, &i.code)).map(choice).collect()
}
