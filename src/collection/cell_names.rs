//! An address in the words of a reader.

use crate::domain::cells::Answers;
use crate::domain::questionnaire::{Address, Questionnaire};
use crate::i18n::Reader;

/// Row, question and codes: "Old-age pension · Recipients, Women". The year is named when it is another one.
pub fn label(reader: &Reader, q: &Questionnaire, answers: &Answers, address: &Address) -> String {
    let asked = question(reader, q, answers, address);
    match &address.row {
        Some(row) => format!("{} · {asked}", answers.row_name(q, row)),
        None => asked,
    }
}

/// Question and codes without the row, for tables that name it elsewhere.
pub fn question(reader: &Reader, q: &Questionnaire, answers: &Answers, address: &Address) -> String {
    let found = q.question(&address.question_ref());
    let mut named = vec![found.map_or_else(|| address.question.clone(), |question| reader.text(&question.message()))];
    named.extend(codes(reader, q, &answers.country, address));
    named.extend((address.year != answers.year).then(|| address.year.to_string()));
    named.join(", ")
}

/// The codes of an address in the order in which the question nests them.
fn codes(reader: &Reader, q: &Questionnaire, country: &str, address: &Address) -> Vec<String> {
    let order = q.question(&address.question_ref()).map(|question| question.dimensions.as_slice()).unwrap_or_default();
    let known = order.iter().filter_map(|dimension| address.dimensions.get_key_value(dimension));
    known.map(|(dimension, code)| code_of(reader, q, country, dimension, code)).collect()
}

/// The name of a code of a dimension.
pub fn code_of(reader: &Reader, q: &Questionnaire, country: &str, dimension: &str, code: &str) -> String {
    let list = q.dimensions.get(dimension).map(|d| d.codelist.as_str()).unwrap_or_default();
    self::code(reader, q, list, country, code)
}

/// The name of a code. Country lists have messages of their own.
pub fn code(reader: &Reader, q: &Questionnaire, list: &str, country: &str, code: &str) -> String {
    let id = q.codelist(list, country).map_or(list, |l| &l.id);
    reader.text(&format!("code-{}-{code}", id.replace('.', "-")))
}
