//! A block of cells as spreadsheets put it on the clipboard: tabs between columns, lines between rows, quotes round a
//! text that holds either.

/// Texts row by row. Rows may differ in length: spreadsheets leave out what is blank at the end.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Block {
    rows: Vec<Vec<String>>,
}

impl Block {
    pub fn new(rows: Vec<Vec<String>>) -> Block {
        Block { rows }
    }

    /// Reads what was pasted. The line end after the last row is none of the block.
    pub fn read(text: &str) -> Block {
        let mut block = Reader::default();
        let mut signs = text.chars().peekable();
        while let Some(sign) = signs.next() {
            match sign {
                '"' if block.quoted && signs.peek() == Some(&'"') => {
                    signs.next();
                    block.cell.push('"');
                }
                '"' if block.quoted => block.quoted = false,
                // Only at the start of a cell: inches and seconds stay what they are.
                '"' if block.cell.is_empty() && closes(signs.clone()) => block.quoted = true,
                _ if block.quoted => block.cell.push(sign),
                '\t' => block.end_cell(),
                '\r' if signs.peek() == Some(&'\n') => {}
                '\n' | '\r' => block.end_row(),
                _ => block.cell.push(sign),
            }
        }
        if !block.cell.is_empty() || !block.row.is_empty() {
            block.end_row();
        }
        Block { rows: block.rows }
    }

    pub fn rows(&self) -> &[Vec<String>] {
        &self.rows
    }

    /// Rows and columns; the longest row counts.
    pub fn size(&self) -> (usize, usize) {
        (self.rows.len(), self.rows.iter().map(Vec::len).max().unwrap_or(0))
    }

    /// A text of the block; blank where its row is shorter.
    pub fn at(&self, row: usize, column: usize) -> &str {
        self.rows.get(row).and_then(|r| r.get(column)).map_or("", String::as_str)
    }

    /// Rows become columns.
    pub fn turned(&self) -> Block {
        let (height, width) = self.size();
        Block { rows: (0..width).map(|c| (0..height).map(|r| self.at(r, c).to_owned()).collect()).collect() }
    }

    pub fn without_first_row(&self) -> Block {
        Block { rows: self.rows.iter().skip(1).cloned().collect() }
    }

    pub fn without_first_column(&self) -> Block {
        Block { rows: self.rows.iter().map(|r| r.iter().skip(1).cloned().collect()).collect() }
    }

    /// Whether the first row holds words and no figure: a heading that came along.
    pub fn has_heading(&self) -> bool {
        self.rows.len() > 1 && self.rows.first().is_some_and(|row| words(row.iter()))
    }

    /// Whether the first column holds words and no figure: labels that came along.
    pub fn has_labels(&self) -> bool {
        self.size().1 > 1 && words(self.rows.iter().filter_map(|row| row.first()))
    }
}

/// The text of a block, as [`Block::read`] reads it.
impl std::fmt::Display for Block {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for row in &self.rows {
            let cells: Vec<String> = row.iter().map(|cell| quoted(cell)).collect();
            writeln!(f, "{}", cells.join("\t"))?;
        }
        Ok(())
    }
}

fn quoted(cell: &str) -> String {
    if cell.contains(['\t', '\n', '\r']) || cell.starts_with('"') {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// Some letters, and no digit in any of the texts that are not blank.
fn words<'a>(texts: impl Iterator<Item = &'a String>) -> bool {
    let texts: Vec<&str> = texts.map(|t| t.trim()).filter(|t| !t.is_empty()).collect();
    let is_word =
        |t: &&str| t.chars().filter(|c| c.is_alphabetic()).count() > 1 && !t.starts_with(|c: char| c.is_ascii_digit());
    !texts.is_empty() && texts.iter().all(is_word)
}

/// Whether a quote that opened here is closed before the text ends: at a tab, a line end or the end.
fn closes(mut rest: std::iter::Peekable<std::str::Chars<'_>>) -> bool {
    while let Some(sign) = rest.next() {
        if sign == '"' {
            match rest.peek() {
                Some('"') => {
                    rest.next();
                }
                None | Some('\t' | '\n' | '\r') => return true,
                Some(_) => return false,
            }
        }
    }
    false
}

#[derive(Default)]
struct Reader {
    rows: Vec<Vec<String>>,
    row: Vec<String>,
    cell: String,
    quoted: bool,
}

impl Reader {
    fn end_cell(&mut self) {
        self.row.push(std::mem::take(&mut self.cell));
    }

    fn end_row(&mut self) {
        self.end_cell();
        self.rows.push(std::mem::take(&mut self.row));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Vec<Vec<String>> {
        Block::read(text).rows().to_vec()
    }

    #[test]
    fn a_block_is_read_as_spreadsheets_write_it() {
        assert_eq!(read("1\t2\r\n3\t4\r\n"), [["1", "2"], ["3", "4"]]);
        assert_eq!(read("1\n2"), [["1"], ["2"]]);
        assert_eq!(read("\t5"), [["", "5"]]);
        assert_eq!(read("a\n\nb\n"), [["a"], [""], ["b"]]);
        assert_eq!(read(""), Vec::<Vec<String>>::new());
        assert_eq!(read("\"two\nlines\"\t7\n"), [["two\nlines", "7"]]);
        assert_eq!(read("\"say \"\"no\"\"\"\n"), [["say \"no\""]]);
    }

    #[test]
    fn a_quote_that_is_never_closed_is_an_ordinary_sign() {
        assert_eq!(read("\"5\t6\n7\t8"), [["\"5", "6"], ["7", "8"]]);
        assert_eq!(read("5\"\t6"), [["5\"", "6"]]);
    }

    #[test]
    fn a_short_row_ends_in_blanks_and_a_block_can_be_turned() {
        let block = Block::read("1\t2\t3\n4\n");
        assert_eq!((block.size(), block.at(1, 2)), ((2, 3), ""));
        assert_eq!(block.turned(), Block::read("1\t4\n2\t\n3\t\n"));
    }

    #[test]
    fn labels_and_headings_that_came_along_are_noticed() {
        let block = Block::read("\tHomens\tMulheres\nPúblico\t5\t6\nPrivado\t:\t8");
        assert!(block.has_heading() && block.has_labels());
        let figures = block.without_first_row().without_first_column();
        assert_eq!(figures, Block::read("5\t6\n:\t8"));
        assert!(!figures.has_heading() && !figures.has_labels());
        assert!(!Block::read(":\t—\n5\t6").has_heading(), "signs of a gap are no words");
        assert!(!Block::read("12 mil\t6\n5\t6").has_heading(), "a mistyped figure is no heading");
    }

    proptest! {
        #[test]
        fn a_block_that_was_written_is_read_back(rows in proptest::collection::vec(
            proptest::collection::vec("[0-9a\"\t\n ]{0,5}", 1..5), 1..6))
        {
            let block = Block::new(rows);
            prop_assert_eq!(Block::read(&block.to_string()), block);
        }

        #[test]
        fn no_text_makes_the_reader_stop(text in ".{0,200}") {
            let _ = Block::read(&text);
        }
    }
}
