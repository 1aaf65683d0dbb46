//! The formats of data, by their names on the wire.

use std::fmt;
use std::str::FromStr;

use super::Extent;
use super::csv::Options;
use super::ilostat::Columns;
use crate::sdmx::model::DataStructure;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CsvVersion {
    V10,
    #[default]
    V20,
    V21,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JsonVersion {
    V10,
    V20,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DataFormat {
    Csv(CsvVersion, Options),
    Json(JsonVersion),
    /// SDMX-ML 2.1, generic.
    Generic,
    /// SDMX-ML 2.1, structure specific.
    Specific21,
    /// SDMX-ML 3.0, structure specific: the only one there.
    Specific30,
    /// The table of ILOSTAT, for dataflows that have its dimensions.
    Ilostat(Columns),
    /// A workbook with a sheet for each thing that figures say.
    Workbook,
    Parquet,
    /// JSON-stat 2.0.
    JsonStat,
    /// A data package of Frictionless, as one file.
    Package,
}

/// Figures that a workbook holds at most: more open slowly, and need much room while they are written.
const MOST_ROWS: usize = 200_000;
/// Places of a cube: readers make room for all of them.
const MOST_CELLS: usize = 1_000_000;

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown format: {0}")]
pub struct UnknownFormat(pub String);

impl DataFormat {
    /// All, as they are asked for without further wishes.
    pub const ALL: [DataFormat; 13] = [
        DataFormat::Csv(CsvVersion::V10, Options::PLAIN),
        DataFormat::Csv(CsvVersion::V20, Options::PLAIN),
        DataFormat::Csv(CsvVersion::V21, Options::PLAIN),
        DataFormat::Json(JsonVersion::V10),
        DataFormat::Json(JsonVersion::V20),
        DataFormat::Generic,
        DataFormat::Specific21,
        DataFormat::Specific30,
        DataFormat::Ilostat(Columns::Code),
        DataFormat::Workbook,
        DataFormat::Parquet,
        DataFormat::JsonStat,
        DataFormat::Package,
    ];

    pub fn media_type(self) -> &'static str {
        match self {
            DataFormat::Csv(CsvVersion::V10, _) => "application/vnd.sdmx.data+csv;version=1.0.0",
            DataFormat::Csv(CsvVersion::V20, _) => "application/vnd.sdmx.data+csv;version=2.0.0",
            DataFormat::Csv(CsvVersion::V21, _) => "application/vnd.sdmx.data+csv;version=2.1.0",
            DataFormat::Json(JsonVersion::V10) => "application/vnd.sdmx.data+json;version=1.0.0",
            DataFormat::Json(JsonVersion::V20) => "application/vnd.sdmx.data+json;version=2.0.0",
            DataFormat::Generic => "application/vnd.sdmx.genericdata+xml;version=2.1",
            DataFormat::Specific21 => "application/vnd.sdmx.structurespecificdata+xml;version=2.1",
            DataFormat::Specific30 => "application/vnd.sdmx.data+xml;version=3.0.0",
            DataFormat::Ilostat(_) => "text/csv; charset=utf-8",
            DataFormat::Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            DataFormat::Parquet => "application/vnd.apache.parquet",
            DataFormat::JsonStat => "application/json",
            DataFormat::Package => "application/zip",
        }
    }

    /// On the command line and in names of files.
    pub fn name(self) -> &'static str {
        match self {
            DataFormat::Csv(CsvVersion::V10, _) => "sdmx-csv-1.0",
            DataFormat::Csv(CsvVersion::V20, _) => "sdmx-csv-2.0",
            DataFormat::Csv(CsvVersion::V21, _) => "sdmx-csv-2.1",
            DataFormat::Json(JsonVersion::V10) => "sdmx-json-1.0",
            DataFormat::Json(JsonVersion::V20) => "sdmx-json-2.0",
            DataFormat::Generic => "sdmx-ml-generic-2.1",
            DataFormat::Specific21 => "sdmx-ml-2.1",
            DataFormat::Specific30 => "sdmx-ml-3.0",
            DataFormat::Ilostat(_) => "ilostat",
            DataFormat::Workbook => "xlsx",
            DataFormat::Parquet => "parquet",
            DataFormat::JsonStat => "json-stat",
            DataFormat::Package => "data-package",
        }
    }

    /// Without the point.
    pub fn extension(self) -> &'static str {
        match self {
            DataFormat::Csv(..) | DataFormat::Ilostat(_) => "csv",
            DataFormat::Json(_) | DataFormat::JsonStat => "json",
            DataFormat::Workbook => "xlsx",
            DataFormat::Parquet => "parquet",
            DataFormat::Package => "zip",
            DataFormat::Generic | DataFormat::Specific21 | DataFormat::Specific30 => "xml",
        }
    }

    /// Whether figures of this structure can be written in it.
    pub fn fits(self, structure: &DataStructure) -> bool {
        !matches!(self, DataFormat::Ilostat(_)) || structure.is_of_ilostat()
    }

    /// Whether it tells series, so that it matters which dimension stands at the observation.
    pub fn has_series(self) -> bool {
        matches!(self, DataFormat::Json(_) | DataFormat::Generic | DataFormat::Specific21 | DataFormat::Specific30)
    }

    /// Whether what is going to be written has to be known before.
    pub fn needs_extent(self) -> bool {
        matches!(self, DataFormat::Workbook | DataFormat::JsonStat)
    }

    /// Whether it is a file that is read without the service beside it. It says what there is, not what became of it.
    pub fn stands_alone(self) -> bool {
        matches!(self, DataFormat::Workbook | DataFormat::Parquet | DataFormat::JsonStat | DataFormat::Package)
    }

    /// How much was asked for and the most that can be, where it is more than that.
    pub fn too_large(self, extent: &Extent) -> Option<(usize, usize)> {
        let (asked, most) = match self {
            DataFormat::Workbook => (extent.observations, MOST_ROWS),
            DataFormat::JsonStat => (extent.cells(), MOST_CELLS),
            _ => return None,
        };
        (asked > most).then_some((asked, most))
    }

    /// Whether it names artefacts as SDMX 3.0 does.
    pub fn third_generation(self) -> bool {
        matches!(self, DataFormat::Json(JsonVersion::V20) | DataFormat::Specific30)
    }
}

impl FromStr for DataFormat {
    type Err = UnknownFormat;
    fn from_str(text: &str) -> Result<Self, UnknownFormat> {
        DataFormat::ALL.into_iter().find(|f| f.name() == text).ok_or_else(|| UnknownFormat(text.to_owned()))
    }
}

impl fmt::Display for DataFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_reads_as_it_is_named() {
        for format in DataFormat::ALL {
            assert_eq!(format.name().parse(), Ok(format));
        }
        assert_eq!("xml".parse::<DataFormat>(), Err(UnknownFormat("xml".to_owned())));
    }
}
