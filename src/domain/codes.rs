//! States, actions and roles have a code each, by which they are stored, sent and named in messages.

/// A state, action or role that does not exist.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown code: {0}")]
pub struct UnknownCode(pub String);

/// Reads and writes an enumeration, which has `ALL` and `code`, by its codes.
macro_rules! by_code {
    ($name:ident) => {
        impl std::str::FromStr for $name {
            type Err = $crate::domain::codes::UnknownCode;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let found = $name::ALL.into_iter().find(|one| one.code() == text);
                found.ok_or_else(|| $crate::domain::codes::UnknownCode(text.to_owned()))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }
    };
}
pub(crate) use by_code;
