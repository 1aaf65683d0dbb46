//! Numbers as people type and read them. A text that two habits read differently is refused, never guessed:
//! `1.234` is a thousand to one person and little more than one to another.

use rust_decimal::Decimal;

/// More digits than these do not survive spreadsheets and statistical tools.
pub(super) const INTEGER_DIGITS: u32 = 15;
pub(super) const FRACTION_DIGITS: usize = 6;
const GROUP: usize = 3;
const NO_BREAK_SPACE: char = '\u{a0}';

/// How a reader writes numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Convention {
    /// `1,234.56`
    English,
    /// `1 234,56`, with no-break spaces: Portuguese and Tetum in Timor-Leste.
    Timorese,
}

impl Convention {
    fn decimal_sign(self) -> char {
        match self {
            Convention::English => '.',
            Convention::Timorese => ',',
        }
    }

    fn group_sign(self) -> char {
        match self {
            Convention::English => ',',
            Convention::Timorese => NO_BREAK_SPACE,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    #[error("not a number")]
    NotANumber,
    /// `a` is what the reader's own convention makes of it, `b` the other reading.
    #[error("can mean {a} or {b}")]
    Ambiguous { a: Decimal, b: Decimal },
    #[error("too many digits")]
    TooManyDigits,
    #[error("not a whole number")]
    NotWhole,
}

/// Reads a typed number. Every convention is understood; the reader's own only orders the readings of an ambiguous text.
/// The decimals keep the number in which they were typed (`10.50` stays `10.50`).
pub fn parse(raw: &str, convention: Convention, integer_only: bool) -> Result<Decimal, NumberError> {
    parse_to(raw, convention, integer_only, FRACTION_DIGITS)
}

/// The same with as many decimals as are told: figures in thousands or millions have more.
pub(super) fn parse_to(
    raw: &str,
    convention: Convention,
    integer_only: bool,
    decimals: usize,
) -> Result<Decimal, NumberError> {
    let (negative, body) = sign(raw.trim());
    let typed = Typed::read(body).ok_or(NumberError::NotANumber)?;
    let value = |digits: &Digits| digits.value(negative, integer_only, decimals);
    match typed.meaning().ok_or(NumberError::NotANumber)? {
        Meaning::Clear(digits) => value(&digits),
        Meaning::Either { grouped, .. } if integer_only && typed.well_grouped() => value(&grouped),
        Meaning::Either { decimal, .. } if integer_only => value(&decimal),
        Meaning::Either { grouped, decimal } => {
            let (grouped, decimal) = (value(&grouped)?, value(&decimal)?);
            // The reader's decimal sign is read as one; any other sign is taken for grouping first.
            let reads_decimal = typed.signs.first() == Some(&convention.decimal_sign());
            let (a, b) = if reads_decimal { (decimal, grouped) } else { (grouped, decimal) };
            Err(NumberError::Ambiguous { a, b })
        }
    }
}

/// Reads a number as programs write it: `-1234.50`. No grouping, so nothing is ambiguous.
pub fn parse_plain(raw: &str, integer_only: bool) -> Result<Decimal, NumberError> {
    let (negative, body) = raw.strip_prefix('-').map_or((false, raw), |rest| (true, rest));
    let (integer, fraction) = match body.split_once('.') {
        Some((_, "")) => return Err(NumberError::NotANumber),
        Some(parts) => parts,
        None => (body, ""),
    };
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if integer.is_empty() || !digits(integer) || !digits(fraction) {
        return Err(NumberError::NotANumber);
    }
    Digits { integer: integer.to_owned(), fraction: fraction.to_owned() }.value(negative, integer_only, FRACTION_DIGITS)
}

fn sign(text: &str) -> (bool, &str) {
    match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text),
    }
}

/// Runs of digits and the signs between them, all kinds of space as one.
struct Typed<'a> {
    runs: Vec<&'a str>,
    signs: Vec<char>,
}

enum Meaning {
    Clear(Digits),
    Either { grouped: Digits, decimal: Digits },
}

impl<'a> Typed<'a> {
    fn read(body: &'a str) -> Option<Self> {
        let is_sign = |c: char| matches!(c, '.' | ',' | ' ' | NO_BREAK_SPACE | '\u{202f}');
        let runs: Vec<&str> = body.split(is_sign).collect();
        let signs =
            body.chars().filter(|c| is_sign(*c)).map(|c| if matches!(c, '.' | ',') { c } else { ' ' }).collect();
        let digits = |run: &&str| !run.is_empty() && run.bytes().all(|b| b.is_ascii_digit());
        runs.iter().all(digits).then_some(Typed { runs, signs })
    }

    fn meaning(&self) -> Option<Meaning> {
        let Some((last, before)) = self.signs.split_last() else {
            return Some(Meaning::Clear(self.grouped()));
        };
        if before.is_empty() && *last != ' ' {
            return Some(self.single());
        }
        if before.iter().all(|s| s == last) {
            return self.well_grouped().then(|| Meaning::Clear(self.grouped()));
        }
        // Two kinds: the last one, if there is only one of it, is the decimal sign after well-formed groups.
        let (_, groups) = self.runs.split_last()?;
        let one_kind = before.iter().all(|s| Some(s) == before.first());
        (*last != ' ' && one_kind && well_grouped(groups)).then(|| Meaning::Clear(self.decimal()))
    }

    /// One dot or one comma: `1.5` is clear, `1.234` is not.
    fn single(&self) -> Meaning {
        let ambiguous = match self.runs.as_slice() {
            [before, after] => before.len() <= GROUP && *before != "0" && after.len() == GROUP,
            _ => false,
        };
        if ambiguous {
            Meaning::Either { grouped: self.grouped(), decimal: self.decimal() }
        } else {
            Meaning::Clear(self.decimal())
        }
    }

    fn well_grouped(&self) -> bool {
        well_grouped(&self.runs)
    }

    fn grouped(&self) -> Digits {
        Digits { integer: self.runs.concat(), fraction: String::new() }
    }

    fn decimal(&self) -> Digits {
        match self.runs.split_last() {
            Some((fraction, integer)) => Digits { integer: integer.concat(), fraction: (*fraction).to_owned() },
            None => self.grouped(),
        }
    }
}

fn well_grouped(runs: &[&str]) -> bool {
    runs.split_first().is_some_and(|(first, rest)| {
        first.len() <= GROUP && !first.starts_with('0') && rest.iter().all(|run| run.len() == GROUP)
    })
}

struct Digits {
    integer: String,
    fraction: String,
}

impl Digits {
    fn value(&self, negative: bool, integer_only: bool, decimals: usize) -> Result<Decimal, NumberError> {
        let integer = self.integer.trim_start_matches('0');
        let mut fraction = self.fraction.as_str();
        if integer_only {
            fraction = fraction.trim_end_matches('0');
            if !fraction.is_empty() {
                return Err(NumberError::NotWhole);
            }
        }
        while fraction.len() > decimals && fraction.ends_with('0') {
            fraction = fraction.strip_suffix('0').unwrap_or_default();
        }
        if integer.len() > INTEGER_DIGITS as usize || fraction.len() > decimals {
            return Err(NumberError::TooManyDigits);
        }
        let point = if fraction.is_empty() { "" } else { "." };
        let mut value =
            Decimal::from_str_exact(&format!("0{integer}{point}{fraction}")).map_err(|_| NumberError::TooManyDigits)?;
        // There is one zero only.
        value.set_sign_negative(negative && !value.is_zero());
        Ok(value)
    }
}

/// Writes a number for a reader with all its decimals. Grouped numbers are for reading, see [`format_for_input`].
pub fn format(value: &Decimal, convention: Convention, grouped: bool) -> String {
    let minus = if value.is_sign_negative() && !value.is_zero() { "-" } else { "" };
    let plain = value.abs().to_string();
    let (integer, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut text = minus.to_owned();
    for (i, digit) in integer.chars().enumerate() {
        if grouped && i > 0 && (integer.len() - i) % GROUP == 0 {
            text.push(convention.group_sign());
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(convention.decimal_sign());
        text.push_str(fraction);
    }
    text
}

/// Writes a number into an input field so that [`parse`] reads it back: grouped where that is no riddle, and with a
/// fourth decimal where three alone could be taken for a group.
pub fn format_for_input(value: &Decimal, convention: Convention, integer_only: bool) -> String {
    format_to(value, convention, integer_only, FRACTION_DIGITS)
}

/// The same for [`parse_to`].
pub(super) fn format_to(value: &Decimal, convention: Convention, integer_only: bool, decimals: usize) -> String {
    let read = |text: &str| parse_to(text, convention, integer_only, decimals);
    let grouped = format(value, convention, true);
    if read(&grouped).is_ok_and(|read| read == *value) {
        return grouped;
    }
    let mut text = format(value, convention, false);
    if matches!(read(&text), Err(NumberError::Ambiguous { .. })) {
        text.push('0');
    }
    text
}

#[cfg(test)]
mod tests;
