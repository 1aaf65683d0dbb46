//! Reads a CSV file into cells, line by line: a line that cannot be read does not hide the others.

use super::map::{Fields, Map, Place};
use crate::collection::cell_lines::CellLine;
use crate::sdmx::delimited;

/// Lines of a file at the most.
const MOST: usize = 200_000;

/// One line of the file, or one of the places where its figure stands.
#[derive(Debug, Clone)]
pub struct Entry {
    /// As an editor counts them; the heading is 1.
    pub line: u64,
    pub place: Place,
}

/// `map` tells the cells of somebody else's table; without it the file has the columns of `CellLine`.
///
/// # Errors
/// When the file as a whole is not what it should be.
pub fn read(bytes: &[u8], map: Option<&Map>) -> Result<Vec<Entry>, String> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let delimiter = delimited::delimiter(delimited::heading(bytes));
    let mut reader = csv::ReaderBuilder::new().flexible(true).delimiter(delimiter).from_reader(bytes);
    let header = reader.byte_headers().map_err(|e| e.to_string())?;
    let header: Vec<String> = header.iter().map(|name| String::from_utf8_lossy(name).trim().to_owned()).collect();
    if map.is_none() && !["address", "value"].iter().all(|name| header.iter().any(|h| h == name)) {
        return Err("has no columns address and value; a table of another form needs --map".to_owned());
    }
    let mut entries = Vec::new();
    for record in reader.byte_records() {
        let record = record.map_err(|e| e.to_string())?;
        let line = delimited::line(bytes, &record);
        let places = match (fields(&header, &record, map), map) {
            (Err(fault), _) => vec![Place::Fault(fault)],
            (Ok(fields), Some(map)) => map.places(&fields),
            (Ok(fields), None) => vec![own(&fields)],
        };
        entries.extend(places.into_iter().map(|place| Entry { line, place }));
        if entries.len() > MOST {
            return Err(format!("has more than {MOST} lines"));
        }
    }
    Ok(entries)
}

fn fields(header: &[String], record: &csv::ByteRecord, map: Option<&Map>) -> Result<Fields, String> {
    if record.len() != header.len() {
        return Err(format!("has {} fields, the heading has {}", record.len(), header.len()));
    }
    let mut fields = Fields::new();
    for (name, value) in header.iter().zip(record) {
        let text = std::str::from_utf8(value).map_err(|_| format!("column {name} is not UTF-8"))?;
        fields.insert(name.clone(), text.to_owned());
    }
    for column in map.into_iter().flat_map(|map| &map.pairs) {
        let pairs = fields.get(column).cloned().unwrap_or_default();
        for pair in pairs.split(';').filter(|pair| !pair.is_empty()) {
            let (key, value) =
                pair.split_once('=').ok_or_else(|| format!("column {column}: {pair} is no key=value"))?;
            fields.insert(key.to_owned(), value.to_owned());
        }
    }
    Ok(fields)
}

fn own(fields: &Fields) -> Place {
    let some = |name: &str| fields.get(name).filter(|text| !text.is_empty()).cloned();
    Place::Cell(CellLine {
        address: some("address").unwrap_or_default(),
        value: some("value"),
        status: some("status").unwrap_or_else(|| "A".to_owned()),
        note: some("note"),
        source: some("source"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_as_an_editor_does_however_they_end() {
        let text = "address;value\ncontext/X.births@2024;1\n\ncontext/X.deaths@2024;2\n";
        for text in [text.to_owned(), text.replace('\n', "\r\n")] {
            let entries = read(text.as_bytes(), None).unwrap();
            assert_eq!(entries.iter().map(|entry| entry.line).collect::<Vec<_>>(), [2, 4], "{text:?}");
        }
    }
}
