//! The country and the institution that somebody answers for, as an administrator types them.

use super::form::{Choice, Form};
use crate::store::accounts::Institution;
use crate::web::frame::Frame;

/// A country by its ISO 3166-1 alpha-3 code. It needs a name in `locales/`, because every page shows it.
pub fn country(frame: &Frame, form: &mut Form) -> Option<String> {
    let code = form.value("country").to_owned();
    let fault = if code.len() != 3 || !code.chars().all(|c| c.is_ascii_uppercase()) {
        Some(frame.m("field-country-wrong"))
    } else if !frame.t.has(&format!("code-CL_AREA-{code}")) {
        Some(frame.m1("field-country-unnamed", "code", &code))
    } else {
        None
    };
    match fault {
        Some(text) => {
            form.refuse("country", text);
            None
        }
        None => Some(code),
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
        if country.is_none() || found.country.is_none() || found.country.as_deref() == country {
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
    let names: serde_json::Map<_, _> = frame.languages.iter().map(|l| (l.code.clone(), name.clone().into())).collect();
    Some(Institution { code, country: country.map(str::to_owned), names: serde_json::Value::Object(names).to_string() })
}

fn is_code(text: &str) -> bool {
    (2..=20).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-')
}

/// What the browser suggests while a code is typed.
pub fn suggestions(frame: &Frame, known: &[Institution]) -> Vec<Choice> {
    known.iter().map(|i| Choice { value: i.code.clone(), text: i.name(frame.lang()) }).collect()
}
