//! Cells as lines of a CSV file: `address,value,status,note,source`. Numbers have a point and no grouping.

use std::io::Write;

use serde::{Deserialize, Serialize};

use crate::domain::cells::Cell;
use crate::domain::questionnaire::Address;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CellLine {
    pub address: String,
    pub value: Option<String>,
    pub status: String,
    pub note: Option<String>,
    pub source: Option<String>,
}

/// Writes cells in the order in which they are given; blank ones say nothing and have no line.
///
/// # Errors
/// When `out` takes no more.
pub fn write<'a>(cells: impl IntoIterator<Item = (&'a Address, &'a Cell)>, out: &mut dyn Write) -> csv::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    for (address, cell) in cells.into_iter().filter(|(_, cell)| !cell.is_blank()) {
        writer.serialize(CellLine {
            address: address.to_string(),
            value: cell.value.clone(),
            status: cell.status.code().to_owned(),
            note: cell.note.clone(),
            source: cell.source.clone(),
        })?;
    }
    writer.flush()?;
    Ok(())
}
