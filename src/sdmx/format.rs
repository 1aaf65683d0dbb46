//! The formats that can be asked for.

use std::fmt;
use std::str::FromStr;

use crate::domain::observations;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// SDMX-CSV 2.0.
    SdmxCsv,
    /// The table of ILOSTAT's bulk downloads.
    Ilostat,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown format: {0}")]
pub struct UnknownFormat(pub String);

impl Format {
    pub const ALL: [Format; 2] = [Format::SdmxCsv, Format::Ilostat];

    /// The format a dataflow is made for.
    pub fn of(format: observations::Format) -> Self {
        match format {
            observations::Format::Sdmx => Format::SdmxCsv,
            observations::Format::Ilostat => Format::Ilostat,
        }
    }

    /// As it is named in addresses and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Format::SdmxCsv => "sdmx-csv",
            Format::Ilostat => "ilostat",
        }
    }

    pub fn media_type(self) -> &'static str {
        match self {
            Format::SdmxCsv => "application/vnd.sdmx.data+csv;version=2.0.0",
            Format::Ilostat => "text/csv; charset=utf-8",
        }
    }

    /// Without the point.
    pub fn extension(self) -> &'static str {
        match self {
            Format::SdmxCsv | Format::Ilostat => "csv",
        }
    }
}

impl FromStr for Format {
    type Err = UnknownFormat;
    fn from_str(text: &str) -> Result<Self, UnknownFormat> {
        Format::ALL.into_iter().find(|f| f.name() == text).ok_or_else(|| UnknownFormat(text.to_owned()))
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_reads_as_it_is_named() {
        for format in Format::ALL {
            assert_eq!(format.name().parse(), Ok(format));
        }
        assert_eq!("xml".parse::<Format>(), Err(UnknownFormat("xml".to_owned())));
    }
}
