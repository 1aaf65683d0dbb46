//! The country and the institution that somebody answers for, as an administrator types them.

use super::form::{Choice, Form};
use crate::store::accounts::Institution;
use crate::web::frame::Frame;

/// A country by its ISO 3166-1 alpha-3 code. It needs a name in `locales/`, because every page shows it.
pub fn country(frame: &Frame, form: &mut Form) -> Option<String> {
    let code = form.value("country").to_owned();
    match country_fault(frame, &code) {
        Some(text) => {
            form.refuse("country", text);
            None
        }
        None => Some(code),
    }
}

/// What is wrong with the code of a country.
pub fn country_fault(frame: &Frame, code: &str) -> Option<String> {
    if code.len() != 3 || !code.chars().all(|c| c.is_ascii_uppercase()) {
        Some(frame.m("field-country-wrong"))
    } else if !frame.t.has(&format!("code-CL_AREA-{code}")) {
        Some(frame.m1("field-country-unnamed", "code", code))
    } else {
        None
    }
}

/// A known institution by its code, or a new one when its name is given too: a mistyped code makes no institution.
pub fn institution(
    frame: &Frame,
    form: &mut Form,
    known: &[Institution],
    country: Option<&str>,
) -> Option<Institution> {
    let (code, name) = (form.value("institution").to_owned(), form.value("institution_name").to_owned());
    if let Some(found) = known.iter().find(|i| i.code == code) {
        if fits(found, country) {
            return Some(found.clone());
        }
        form.refuse("institution", frame.m1("field-institution-elsewhere", "code", &code));
        return None;
    }
    if !is_code(&code) {
        form.refuse("institution", frame.m("field-institution-wrong"));
        return None;
    }
    if name.is_empty() || name.chars().count() > 200 {
        form.refuse("institution_name", frame.m1("field-institution-new", "code", &code));
        return None;
    }
    let parent = Some(form.value("parent").to_owned()).filter(|parent| !parent.is_empty());
    // Departments have no departments: two steps are enough to say who answers.
    let whole = |i: &&Institution| Some(&i.code) == parent.as_ref() && i.parent.is_none() && fits(i, country);
    if parent.is_some() && !known.iter().any(|i| whole(&i)) {
        form.refuse("parent", frame.m1("field-parent-wrong", "code", parent.unwrap_or_default()));
        return None;
    }
    let names: serde_json::Map<_, _> = frame.languages.iter().map(|l| (l.code.clone(), name.clone().into())).collect();
    let names = serde_json::Value::Object(names).to_string();
    Some(Institution { code, country: country.map(str::to_owned), names, parent, closed: false })
}

/// International bodies have no country and fit every one.
fn fits(institution: &Institution, country: Option<&str>) -> bool {
    country.is_none() || institution.country.is_none() || institution.country.as_deref() == country
}

fn is_code(text: &str) -> bool {
    (2..=20).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-')
}

/// The name of an institution; of a department with the code of the institution before it.
pub fn full_name(frame: &Frame, known: &[Institution], code: &str) -> String {
    let Some(found) = known.iter().find(|i| i.code == code) else { return code.to_owned() };
    let name = found.name(frame.lang());
    found.parent.as_ref().map_or_else(|| name.clone(), |parent| format!("{parent} · {name}"))
}

/// The code of an institution, as everybody calls it; a department has a name of its own.
pub fn short_name(frame: &Frame, known: &[Institution], code: &str) -> String {
    let department = known.iter().any(|i| i.code == code && i.parent.is_some());
    if department { full_name(frame, known, code) } else { code.to_owned() }
}

/// What the browser suggests while a code is typed: those who can answer for a country, so no departments.
pub fn suggestions(frame: &Frame, known: &[Institution]) -> Vec<Choice> {
    let whole = known.iter().filter(|i| i.parent.is_none() && !i.closed);
    whole.map(|i| Choice { value: i.code.clone(), text: i.name(frame.lang()) }).collect()
}
