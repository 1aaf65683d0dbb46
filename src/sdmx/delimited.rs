//! Tables in text files as spreadsheet programs write them, before a reader of CSV sees them.

/// What separates the fields: programs of many countries write semicolons, and tabs where a table is copied.
pub fn delimiter(heading: &[u8]) -> u8 {
    let count = |sign: u8| heading.iter().filter(|byte| **byte == sign).count();
    [b';', b'\t'].into_iter().filter(|sign| count(*sign) > count(b',')).max_by_key(|sign| count(*sign)).unwrap_or(b',')
}

/// The first line.
pub fn heading(bytes: &[u8]) -> &[u8] {
    bytes.split(|byte| *byte == b'\n').next().unwrap_or_default()
}

/// On which line a record begins, as an editor counts; the heading is 1. The reader says where it began to look for it, which may be
/// before the second half of `\r\n`, and before empty lines.
pub fn line(bytes: &[u8], record: &csv::ByteRecord) -> u64 {
    let Some(position) = record.position() else { return 0 };
    let start = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let ends = bytes.iter().skip(start).take_while(|byte| matches!(byte, b'\r' | b'\n'));
    position.line() + ends.filter(|byte| **byte == b'\n').map(|_| 1).sum::<u64>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_most_often_in_the_heading_separates() {
        for (heading, sign) in [("a,b;c,d", b','), ("a;b;c,d", b';'), ("a\tb\tc", b'\t'), ("a", b',')] {
            assert_eq!(delimiter(heading.as_bytes()), sign, "{heading}");
        }
    }

    #[test]
    fn lines_are_counted_as_an_editor_does_however_they_end() {
        let text = "a;b\n1;2\n\n\"3\n\";4\n5;6\n";
        for text in [text.to_owned(), text.replace('\n', "\r\n")] {
            let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
            let lines = reader.byte_records().map(|record| line(text.as_bytes(), &record.unwrap()));
            assert_eq!(lines.collect::<Vec<_>>(), [2, 4, 6], "{text:?}");
        }
    }
}
