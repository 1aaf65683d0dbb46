//! One line of a table with commas, as RFC 4180 has it: quotes only where a text needs them.
//!
//! A message has tens of millions of cells, nearly all of them plain; the library that reads tables takes several times as long
//! to write one.

use std::io::{self, Write};

#[derive(Debug, Default)]
pub(super) struct Line {
    /// Each cell with a comma behind it.
    bytes: Vec<u8>,
}

impl Line {
    pub fn cell(&mut self, text: &str) {
        // All bytes are looked at, whatever is found: that is done for many of them at once.
        let special = |found, byte| found | matches!(byte, b'"' | b',' | b'\r' | b'\n');
        if text.bytes().fold(false, special) {
            self.quoted(text);
        } else {
            self.bytes.extend_from_slice(text.as_bytes());
        }
        self.bytes.push(b',');
    }

    fn quoted(&mut self, text: &str) {
        self.bytes.push(b'"');
        for byte in text.bytes() {
            if byte == b'"' {
                self.bytes.push(b'"');
            }
            self.bytes.push(byte);
        }
        self.bytes.push(b'"');
    }

    /// Writes the cells since the last line.
    pub fn end(&mut self, out: &mut impl Write) -> io::Result<()> {
        self.bytes.pop();
        self.bytes.extend_from_slice(b"\r\n");
        out.write_all(&self.bytes)?;
        self.bytes.clear();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Line;

    proptest! {
        // The library is the judge: what it reads is what was meant, and it would have written the same.
        #[test]
        fn every_text_is_read_as_it_was_written(rows in prop::collection::vec(prop::array::uniform3("[a-z0-9 \",\r\n;é]{0,12}"), 1..20)) {
            let mut written = Vec::new();
            let mut line = Line::default();
            let mut judge = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
            for row in &rows {
                row.iter().for_each(|text| line.cell(text));
                line.end(&mut written).unwrap();
                judge.write_record(row).unwrap();
            }
            let judged = judge.into_inner().unwrap();
            prop_assert_eq!(String::from_utf8_lossy(&written), String::from_utf8_lossy(&judged));
            let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(&written[..]);
            let read: Vec<Vec<String>> = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
            prop_assert_eq!(read, rows.iter().map(|row| row.to_vec()).collect::<Vec<_>>());
        }
    }
}
