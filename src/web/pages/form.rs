//! A form as it was typed, with what is wrong about it: a refused page comes back with everything but the passwords.

use crate::web::posted::Posted;

#[derive(Debug, Default)]
pub struct Form {
    typed: Vec<(&'static str, String)>,
    faults: Vec<Fault>,
}

#[derive(Debug)]
pub struct Fault {
    /// Name and id of the field; empty when the form as a whole is meant.
    pub field: &'static str,
    pub text: String,
}

impl Form {
    pub fn of(posted: &Posted, fields: &[&'static str]) -> Form {
        Form { typed: fields.iter().map(|name| (*name, posted.text(name))).collect(), faults: Vec::new() }
    }

    /// A form that already holds something before anybody types.
    pub fn with(fields: &[(&'static str, &str)]) -> Form {
        Form { typed: fields.iter().map(|(name, value)| (*name, (*value).to_owned())).collect(), faults: Vec::new() }
    }

    pub fn value(&self, field: &str) -> &str {
        self.typed.iter().find(|(name, _)| *name == field).map_or("", |(_, value)| value)
    }

    pub fn set(&mut self, field: &'static str, value: String) {
        self.typed.retain(|(name, _)| *name != field);
        self.typed.push((field, value));
    }

    /// Whether one of several values of a field was chosen.
    pub fn chose(&self, field: &str, value: &str) -> bool {
        self.value(field).split(' ').any(|chosen| chosen == value)
    }

    pub fn refuse(&mut self, field: &'static str, text: String) {
        self.faults.push(Fault { field, text });
    }

    pub fn fault(&self, field: &str) -> Option<&str> {
        self.faults.iter().find(|fault| fault.field == field).map(|fault| fault.text.as_str())
    }

    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    pub fn good(&self) -> bool {
        self.faults.is_empty()
    }
}

/// One choice of a list.
#[derive(Debug)]
pub struct Choice {
    pub value: String,
    pub text: String,
}
