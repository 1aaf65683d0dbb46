//! Data messages in every format: one figure after the other, so that an answer of any size needs the same memory.
//!
//! A caller gives the figures series by series. What a message says of itself stands in its [`Head`].

mod csv;
mod extent;
#[cfg(test)]
mod file_tests;
#[cfg(test)]
pub(crate) mod fixture;
mod format;
mod generic;
mod head;
mod ilostat;
mod json;
mod json_stat;
mod labels;
mod line;
mod package;
mod parquet;
mod pivot;
mod record;
mod specific;
#[cfg(test)]
mod tests;
mod xml;

use std::io::{self, Write};

pub use csv::{Keys, Labelled, Options as CsvOptions};
pub(crate) use extent::Places;
pub use extent::{About, Extent, Licence, Part, Version, subject};
pub use format::{CsvVersion, DataFormat, JsonVersion, UnknownFormat};
pub use head::{Action, Head, Set};
pub use ilostat::Columns;
pub use labels::Labels;
pub use pivot::MOST as MOST_ACROSS;
pub use record::{Record, Shape};

use self::pivot::Pivot;
use super::Generation;
pub use super::Layout;

/// Writes one message. `set` comes before the first record, and again when what follows is another set.
pub trait Writer {
    fn set(&mut self, set: &Set) -> io::Result<()>;
    fn write(&mut self, record: &Record<'_>) -> io::Result<()>;
    /// Ends the message. What was not ended is no message.
    fn finish(&mut self) -> io::Result<()>;
}

/// A writer of the format; the beginning of the message is written at once. Records come series by series in time, whatever the
/// layout: where another dimension stands at the observation they are put into its order.
///
/// # Errors
/// Those of `out`. A workbook is not written here: it needs files to wait in.
pub fn writer<'w>(format: DataFormat, out: Box<dyn Write + 'w>, head: Head<'w>) -> io::Result<Box<dyn Writer + 'w>> {
    let structure = head.structure;
    match head.layout.clone() {
        Layout::Across(dimension) if format.has_series() => {
            Ok(Box::new(Pivot::before(plain(format, out, head)?, structure, &dimension)?))
        }
        _ => plain(format, out, head),
    }
}

/// The writer itself, which takes records in the order of its layout.
fn plain<'w>(format: DataFormat, out: Box<dyn Write + 'w>, head: Head<'w>) -> io::Result<Box<dyn Writer + 'w>> {
    Ok(match format {
        DataFormat::Csv(version, options) => Box::new(csv::Writer::begin(out, head, version, options)?),
        DataFormat::Json(version) => Box::new(json::Writer::begin(out, head, version)?),
        DataFormat::Ilostat(columns) => Box::new(ilostat::Writer::begin(out, head, columns)?),
        DataFormat::Generic => Box::new(generic::Writer::begin(out, &head)?),
        DataFormat::Specific21 => Box::new(specific::Writer::begin(out, &head, Generation::Two)?),
        DataFormat::Specific30 => Box::new(specific::Writer::begin(out, &head, Generation::Three)?),
        DataFormat::JsonStat => Box::new(json_stat::Writer::begin(out, head)?),
        DataFormat::Parquet => Box::new(parquet::Writer::begin(out, head)?),
        DataFormat::Package => Box::new(package::Writer::begin(out, head)?),
        DataFormat::Workbook => return Err(io::ErrorKind::Unsupported.into()),
    })
}
