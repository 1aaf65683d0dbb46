//! What is wrong with a question, with its status and its code in the list of SDMX.

use super::Service;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// Nothing matches.
    NoResults,
    /// An artefact that is not here.
    Unknown(String),
    /// A key with more parts than there are dimensions.
    TooManyParts {
        parts: usize,
        most: usize,
    },
    /// Letters that no code has.
    NotACode(String),
    NotAPeriod(String),
    NotAnInstant(String),
    /// A parameter whose value is none of those that it may have.
    BadValue {
        name: String,
        value: String,
    },
    /// A component that the structure has not.
    NoComponent(String),
    /// Nothing among what is accepted can be written.
    NotAcceptable(String),
    /// More than is answered at once.
    TooLarge {
        asked: usize,
        most: usize,
    },
    /// Known to the standard and not to this service.
    NotImplemented(String),
    /// Not now.
    Unavailable,
    Failed,
}

impl Problem {
    /// Of the answer over HTTP.
    pub fn status(&self, service: Service) -> u16 {
        match self {
            Problem::NoResults if service == Service::V2 => 204,
            Problem::NoResults | Problem::Unknown(_) => 404,
            Problem::TooManyParts { .. }
            | Problem::NotACode(_)
            | Problem::NotAPeriod(_)
            | Problem::NotAnInstant(_)
            | Problem::BadValue { .. } => 400,
            Problem::NoComponent(_) if service == Service::V2 => 422,
            Problem::NoComponent(_) => 403,
            Problem::NotAcceptable(_) => 406,
            Problem::TooLarge { .. } => 413,
            Problem::NotImplemented(_) => 501,
            Problem::Unavailable => 503,
            Problem::Failed => 500,
        }
    }

    /// In the list of errors of SDMX.
    pub fn code(&self) -> u16 {
        match self {
            Problem::NoResults | Problem::Unknown(_) => 100,
            Problem::TooManyParts { .. }
            | Problem::NotACode(_)
            | Problem::NotAPeriod(_)
            | Problem::NotAnInstant(_)
            | Problem::NotAcceptable(_)
            | Problem::BadValue { .. } => 140,
            Problem::NoComponent(_) => 150,
            Problem::TooLarge { .. } => 130,
            Problem::NotImplemented(_) => 501,
            Problem::Unavailable => 503,
            Problem::Failed => 500,
        }
    }

    /// The message that says it, with what it says.
    pub fn message(&self) -> (&'static str, Vec<(&'static str, String)>) {
        match self {
            Problem::NoResults => ("sdmx-error-no-results", vec![]),
            Problem::Unknown(what) => ("sdmx-error-unknown", vec![("what", what.clone())]),
            Problem::TooManyParts { parts, most } => {
                ("sdmx-error-too-many-parts", vec![("parts", parts.to_string()), ("most", most.to_string())])
            }
            Problem::NotACode(text) => ("sdmx-error-not-a-code", vec![("value", text.clone())]),
            Problem::NotAPeriod(text) => ("sdmx-error-not-a-period", vec![("value", text.clone())]),
            Problem::NotAnInstant(text) => ("sdmx-error-not-an-instant", vec![("value", text.clone())]),
            Problem::BadValue { name, value } => {
                ("sdmx-error-bad-value", vec![("name", name.clone()), ("value", value.clone())])
            }
            Problem::NoComponent(name) => ("sdmx-error-no-component", vec![("name", name.clone())]),
            Problem::NotAcceptable(text) => ("sdmx-error-not-acceptable", vec![("value", text.clone())]),
            Problem::TooLarge { asked, most } => {
                ("sdmx-error-too-large", vec![("asked", asked.to_string()), ("most", most.to_string())])
            }
            Problem::NotImplemented(what) => ("sdmx-error-not-implemented", vec![("what", what.clone())]),
            Problem::Unavailable => ("sdmx-error-unavailable", vec![]),
            Problem::Failed => ("sdmx-error-failed", vec![]),
        }
    }
}
