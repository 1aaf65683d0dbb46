//! What a client wants to read: by the parameter `format`, else by the header `Accept`. Liberal in what is understood.

use super::{Problem, Service};
use crate::sdmx::Generation;
use crate::sdmx::data::{CsvOptions, CsvVersion, DataFormat, JsonVersion, Keys, Labelled};

/// What was asked for.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wish<'a> {
    pub accept: Option<&'a str>,
    pub format: Option<&'a str>,
    /// `formatVersion`
    pub version: Option<&'a str>,
}

/// The format of an answer with data.
///
/// # Errors
/// When nothing that is accepted can be written.
pub fn data_format(service: Service, wish: Wish<'_>) -> Result<DataFormat, Problem> {
    if let Some(name) = wish.format {
        return by_name(service, name, wish.version.unwrap_or_default())
            .ok_or_else(|| Problem::NotAcceptable(name.chars().take(100).collect()));
    }
    let Some(accept) = wish.accept.map(str::trim).filter(|accept| !accept.is_empty()) else {
        return Ok(match service {
            Service::V1 => DataFormat::Generic,
            Service::V2 => DataFormat::Json(JsonVersion::V20),
        });
    };
    ranges(accept)
        .iter()
        .find_map(|range| range.format(service))
        .ok_or_else(|| Problem::NotAcceptable(accept.chars().take(200).collect()))
}

/// How structures are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StructureFormat {
    Xml(Generation),
    Json(Generation),
    /// The XML schema of a dataflow.
    Schema(Generation),
}

impl StructureFormat {
    /// Those that hold everything in one message, by their names in settings and of files.
    pub const MESSAGES: [(&'static str, StructureFormat); 4] = [
        ("sdmx-ml-2.1", StructureFormat::Xml(Generation::Two)),
        ("sdmx-ml-3.0", StructureFormat::Xml(Generation::Three)),
        ("sdmx-json-1.0", StructureFormat::Json(Generation::Two)),
        ("sdmx-json-2.0", StructureFormat::Json(Generation::Three)),
    ];

    /// Without the point.
    pub fn extension(self) -> &'static str {
        match self {
            StructureFormat::Json(_) => "json",
            StructureFormat::Xml(_) => "xml",
            StructureFormat::Schema(_) => "xsd",
        }
    }

    pub fn media_type(self) -> &'static str {
        match self {
            StructureFormat::Xml(Generation::Two) => "application/vnd.sdmx.structure+xml;version=2.1",
            StructureFormat::Xml(Generation::Three) => "application/vnd.sdmx.structure+xml;version=3.0.0",
            StructureFormat::Json(Generation::Two) => "application/vnd.sdmx.structure+json;version=1.0.0",
            StructureFormat::Json(Generation::Three) => "application/vnd.sdmx.structure+json;version=2.0.0",
            StructureFormat::Schema(Generation::Two) => "application/vnd.sdmx.schema+xml;version=2.1",
            StructureFormat::Schema(Generation::Three) => "application/vnd.sdmx.schema+xml;version=3.0.0",
        }
    }
}

/// The format of an answer with structures. `schema`: an XML schema is what is asked for, unless something else is named.
///
/// # Errors
/// When nothing that is accepted can be written.
pub fn structure_format(service: Service, wish: Wish<'_>, schema: bool) -> Result<StructureFormat, Problem> {
    let own = if service == Service::V1 { Generation::Two } else { Generation::Three };
    let xml = if schema { StructureFormat::Schema } else { StructureFormat::Xml };
    if let Some(name) = wish.format {
        return match name {
            "structure" | "xml" => Ok(StructureFormat::Xml(own)),
            "jsonstructure" | "json" => Ok(StructureFormat::Json(own)),
            "schema" | "xsd" if schema => Ok(StructureFormat::Schema(own)),
            "sdmx-ml-2.1" => Ok(StructureFormat::Xml(Generation::Two)),
            "sdmx-ml-3.0" => Ok(StructureFormat::Xml(Generation::Three)),
            "sdmx-json-1.0" => Ok(StructureFormat::Json(Generation::Two)),
            "sdmx-json-2.0" => Ok(StructureFormat::Json(Generation::Three)),
            other => Err(Problem::NotAcceptable(other.chars().take(100).collect())),
        };
    }
    let Some(accept) = wish.accept.map(str::trim).filter(|accept| !accept.is_empty()) else {
        let json = service == Service::V2 && !schema;
        return Ok(if json { StructureFormat::Json(own) } else { xml(own) });
    };
    let of = |range: &Range| {
        let version = range.parameter("version").unwrap_or_default();
        let generation = match version.chars().next() {
            None => own,
            Some('1') => Generation::Two,
            Some('2') if range.media.ends_with("xml") => Generation::Two,
            _ => Generation::Three,
        };
        match range.media.as_str() {
            "*/*" | "application/*" | "application/xml" | "text/xml" => Some(xml(own)),
            "application/vnd.sdmx.structure+xml" => Some(StructureFormat::Xml(generation)),
            "application/vnd.sdmx.schema+xml" if schema => Some(StructureFormat::Schema(generation)),
            "application/json" | "application/vnd.sdmx.structure+json" => Some(StructureFormat::Json(generation)),
            _ => None,
        }
    };
    let ranges = ranges(accept);
    ranges.iter().find_map(of).ok_or_else(|| Problem::NotAcceptable(accept.chars().take(200).collect()))
}

/// Those that are acceptable, the best first.
fn ranges(accept: &str) -> Vec<Range<'_>> {
    let mut ranges: Vec<Range> = accept.split(',').map(Range::parse).filter(|range| range.quality > 0).collect();
    ranges.sort_by_key(|range| std::cmp::Reverse(range.quality));
    ranges
}

/// One range of the header.
struct Range<'a> {
    media: String,
    parameters: Vec<(String, &'a str)>,
    /// In thousandths.
    quality: u16,
}

impl<'a> Range<'a> {
    fn parse(text: &'a str) -> Range<'a> {
        let mut parts = text.split(';');
        let media = parts.next().unwrap_or_default().trim().to_ascii_lowercase();
        let pairs = parts.filter_map(|part| part.split_once('='));
        let parameters: Vec<(String, &str)> =
            pairs.map(|(name, value)| (name.trim().to_ascii_lowercase(), value.trim().trim_matches('"'))).collect();
        let quality = parameters.iter().find(|(name, _)| name == "q").map_or(1000, |(_, q)| thousandths(q));
        Range { media, parameters, quality }
    }

    fn parameter(&self, name: &str) -> Option<&'a str> {
        self.parameters.iter().find(|(found, _)| found == name).map(|(_, value)| *value)
    }

    fn format(&self, service: Service) -> Option<DataFormat> {
        let version = self.parameter("version").unwrap_or_default();
        match self.media.as_str() {
            // A client that takes everything most often reads XML: this is what libraries say that read nothing else.
            "*/*" | "application/*" | "application/xml" | "text/xml" => Some(xml(service)),
            "application/json" | "application/vnd.sdmx.data+json" => json(service, version),
            "text/csv" | "text/*" | "application/csv" | "application/vnd.sdmx.data+csv" => {
                Some(DataFormat::Csv(csv_version(service, version)?, self.csv_options()?))
            }
            "application/vnd.sdmx.genericdata+xml" | "application/vnd.sdmx.generictimeseriesdata+xml" => {
                begins(version, "2.1").then_some(DataFormat::Generic)
            }
            "application/vnd.sdmx.structurespecificdata+xml"
            | "application/vnd.sdmx.structurespecifictimeseriesdata+xml" => {
                begins(version, "2.1").then_some(DataFormat::Specific21)
            }
            "application/vnd.sdmx.data+xml" => begins(version, "3.0.0").then_some(DataFormat::Specific30),
            // JSON-stat has no type of its own: it is asked for by name.
            other => [DataFormat::Workbook, DataFormat::Parquet, DataFormat::Package]
                .into_iter()
                .find(|format| format.media_type() == other),
        }
    }

    fn csv_options(&self) -> Option<CsvOptions> {
        let labels = match self.parameter("labels").unwrap_or("id") {
            "id" => Labelled::Id,
            "both" => Labelled::Both,
            "name" => Labelled::Name,
            _ => return None,
        };
        let keys = match self.parameter("keys").or_else(|| self.parameter("key")).unwrap_or("none") {
            "none" => Keys::default(),
            "series" => Keys { series: true, observation: false },
            "obs" => Keys { series: false, observation: true },
            "both" => Keys { series: true, observation: true },
            _ => return None,
        };
        let normalized = match self.parameter("timeformat").unwrap_or("original") {
            "original" => false,
            "normalized" => true,
            _ => return None,
        };
        Some(CsvOptions { labels, keys, normalized })
    }
}

fn thousandths(text: &str) -> u16 {
    let quality: f32 = text.parse().unwrap_or(0.0);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped before")]
    let thousandths = (quality.clamp(0.0, 1.0) * 1000.0) as u16;
    thousandths
}

fn xml(service: Service) -> DataFormat {
    match service {
        Service::V1 => DataFormat::Generic,
        Service::V2 => DataFormat::Specific30,
    }
}

/// `1.0.0-wd` is what the tools of the OECD ask for and means 1.0.
fn json(service: Service, version: &str) -> Option<DataFormat> {
    Some(DataFormat::Json(match version {
        "" if service == Service::V1 => JsonVersion::V10,
        "" => JsonVersion::V20,
        v if v.starts_with('1') => JsonVersion::V10,
        v if v.starts_with('2') => JsonVersion::V20,
        _ => return None,
    }))
}

fn csv_version(service: Service, version: &str) -> Option<CsvVersion> {
    Some(match version {
        "" if service == Service::V1 => CsvVersion::V10,
        "" => CsvVersion::V20,
        v if v.starts_with('1') => CsvVersion::V10,
        v if v.starts_with("2.1") => CsvVersion::V21,
        v if v.starts_with('2') => CsvVersion::V20,
        _ => return None,
    })
}

/// `2.1`, `2.1.0`, or nothing; `2+.1` and the like ask for what there is.
fn begins(version: &str, own: &str) -> bool {
    let plain = version.replace('+', "");
    version.is_empty() || own.starts_with(&plain) || plain.starts_with(own)
}

fn by_name(service: Service, name: &str, version: &str) -> Option<DataFormat> {
    let both = CsvOptions { labels: Labelled::Both, ..CsvOptions::PLAIN };
    match name {
        "genericdata" => Some(DataFormat::Generic),
        "structurespecificdata" if service == Service::V1 => Some(DataFormat::Specific21),
        "structurespecificdata" | "xml" if service == Service::V2 => Some(DataFormat::Specific30),
        "xml" => Some(DataFormat::Generic),
        "jsondata" | "json" => json(service, version),
        "csv" | "csvdata" | "csvfile" => Some(DataFormat::Csv(csv_version(service, version)?, CsvOptions::PLAIN)),
        "csvfilewithlabels" => Some(DataFormat::Csv(csv_version(service, version)?, both)),
        // By the name of the format itself, as the command line has it.
        other => DataFormat::ALL.into_iter().find(|format| format.name() == other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(service: Service, accept: &str) -> Option<&'static str> {
        data_format(service, Wish { accept: Some(accept), ..Wish::default() }).ok().map(DataFormat::name)
    }

    #[test]
    fn each_client_gets_what_it_reads() {
        for (service, accept, name) in [
            (Service::V1, "", "sdmx-ml-generic-2.1"),
            (Service::V1, "*/*", "sdmx-ml-generic-2.1"),
            (Service::V1, "text/csv", "sdmx-csv-1.0"),
            (Service::V1, "application/vnd.sdmx.data+json;version=1.0.0-wd", "sdmx-json-1.0"),
            (Service::V1, "application/vnd.sdmx.data+csv;labels=both;file=true", "sdmx-csv-1.0"),
            (Service::V1, "application/vnd.sdmx.structurespecificdata+xml; version = 2.1", "sdmx-ml-2.1"),
            (Service::V1, "application/vnd.sdmx.data+csv;version=2.1.0", "sdmx-csv-2.1"),
            (Service::V2, "", "sdmx-json-2.0"),
            (Service::V2, "*/*", "sdmx-ml-3.0"),
            (Service::V2, "application/vnd.sdmx.data+csv;version=2+.0.0", "sdmx-csv-2.0"),
            (Service::V2, "text/html;q=0.9, application/vnd.sdmx.data+json;version=2.0.0;q=0.5", "sdmx-json-2.0"),
            (Service::V2, "application/json;q=0.2,text/csv;q=0.8", "sdmx-csv-2.0"),
            (Service::V1, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
            (Service::V2, "application/vnd.apache.parquet, */*;q=0.1", "parquet"),
            (Service::V2, "application/zip", "data-package"),
        ] {
            assert_eq!(of(service, accept), Some(name), "{accept}");
        }
        for accept in ["image/png", "application/vnd.sdmx.data+json;version=9", "text/csv;labels=x", "text/csv;q=0"] {
            assert_eq!(of(Service::V2, accept), None, "{accept}");
        }
    }

    #[test]
    fn structures_come_in_the_form_of_the_generation_or_in_the_one_that_is_named() {
        let of = |service, accept, schema| {
            let wish = Wish { accept: Some(accept), ..Wish::default() };
            structure_format(service, wish, schema).ok().map(StructureFormat::media_type)
        };
        for (service, accept, schema, media) in [
            (Service::V1, "", false, "application/vnd.sdmx.structure+xml;version=2.1"),
            (Service::V1, "*/*", true, "application/vnd.sdmx.schema+xml;version=2.1"),
            (
                Service::V1,
                "application/vnd.sdmx.structure+json;version=1.0;urn=true",
                false,
                "application/vnd.sdmx.structure+json;version=1.0.0",
            ),
            (Service::V2, "", false, "application/vnd.sdmx.structure+json;version=2.0.0"),
            (Service::V2, "*/*", false, "application/vnd.sdmx.structure+xml;version=3.0.0"),
            (
                Service::V2,
                "application/vnd.sdmx.structure+json;version=2.0.0",
                true,
                "application/vnd.sdmx.structure+json;version=2.0.0",
            ),
            (
                Service::V2,
                "application/vnd.sdmx.structure+xml;version=2.1",
                false,
                "application/vnd.sdmx.structure+xml;version=2.1",
            ),
        ] {
            assert_eq!(of(service, accept, schema), Some(media), "{accept}");
        }
        assert_eq!(of(Service::V1, "text/csv", false), None);
    }

    #[test]
    fn the_parameter_goes_before_the_header() {
        let named = |service, format, version| {
            let wish = Wish { accept: Some("image/png"), format: Some(format), version };
            data_format(service, wish).ok().map(DataFormat::name)
        };
        assert_eq!(named(Service::V1, "csvfile", None), Some("sdmx-csv-1.0"));
        assert_eq!(named(Service::V1, "jsondata", Some("2.0.0")), Some("sdmx-json-2.0"));
        assert_eq!(named(Service::V2, "structurespecificdata", None), Some("sdmx-ml-3.0"));
        assert_eq!(named(Service::V2, "sdmx-ml-2.1", None), Some("sdmx-ml-2.1"));
        assert_eq!(named(Service::V2, "pdf", None), None);
    }
}
