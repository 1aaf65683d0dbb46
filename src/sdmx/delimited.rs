//! Tables in text files as spreadsheet programs write them, before a reader of CSV sees them.

use std::borrow::Cow;

/// What separates the fields: programs of many countries write semicolons, and tabs where a table is copied.
pub fn delimiter(heading: &[u8]) -> u8 {
    let count = |sign: u8| heading.iter().filter(|byte| **byte == sign).count();
    [b';', b'\t'].into_iter().filter(|sign| count(*sign) > count(b',')).max_by_key(|sign| count(*sign)).unwrap_or(b',')
}

/// The first line.
pub fn heading(bytes: &[u8]) -> &[u8] {
    bytes.split(|byte| *byte == b'\n').next().unwrap_or_default()
}

/// With lines that end in one character. The reader counts lines by what ends them, and takes the second half of `\r\n` for a
/// part of the next one.
pub fn with_plain_ends(bytes: &[u8]) -> Cow<'_, [u8]> {
    if !bytes.contains(&b'\r') {
        return Cow::Borrowed(bytes);
    }
    let next = bytes.iter().skip(1).chain([&0]);
    bytes.iter().zip(next).filter(|pair| *pair != (&b'\r', &b'\n')).map(|(byte, _)| *byte).collect()
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
    fn only_the_first_half_of_a_double_line_end_is_left_out() {
        assert_eq!(&*with_plain_ends(b"a\r\nb\rc\n\r\n\r"), b"a\nb\rc\n\n\r");
    }
}
