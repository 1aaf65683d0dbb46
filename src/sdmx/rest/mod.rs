//! Questions of SDMX clients: read from paths, parameters and headers into one form for both generations of the service.
//!
//! Pure: what there is to be found is not known here.

mod accept;
mod condition;
mod key;
mod parameters;
mod problem;

pub use accept::{StructureFormat, Wish, data_format, structure_format};
pub use condition::{Condition, Operator, Term};
pub use key::Key;
pub use parameters::{DataQuery, Detail, data_query};
pub use problem::Problem;

/// The generation of a service, which decides on spellings, defaults and the status of errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// SDMX 2.1, REST 1.5.
    V1,
    /// SDMX 3.0, REST 2.x.
    V2,
}
