//! What a mail says: made of one message and its data, as text and as HTML with the same words.

use askama::Template;

use super::Context;
use crate::i18n::{Arg, Reader};
use crate::store::{Result, StoreError};

/// A mail without its recipient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    pub language: String,
    pub subject: String,
    pub text: String,
    pub html: String,
}

/// Writes a letter. The message is the text, its attribute `.subject` the subject.
///
/// # Errors
/// When the HTML cannot be made, which would be a fault of the template.
pub fn letter(context: &Context, reader: &Reader, message: &str, arguments: &[(&str, Arg<'_>)]) -> Result<Letter> {
    let subject = reader.attribute_with(message, "subject", arguments).unwrap_or_default();
    let text = reader.with(message, arguments);
    let html = html(reader.lang(), &subject, &text, &context.public_url)?;
    Ok(Letter { language: reader.lang().to_owned(), subject, text, html })
}

#[derive(Template)]
#[template(path = "mail.html")]
struct Html<'a> {
    language: &'a str,
    subject: &'a str,
    paragraphs: Vec<Vec<Vec<Piece<'a>>>>,
}

/// A part of a line.
#[derive(Debug, PartialEq, Eq)]
struct Piece<'a> {
    text: &'a str,
    link: bool,
}

fn html(language: &str, subject: &str, text: &str, public_url: &str) -> Result<String> {
    let paragraphs = text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty());
    let lines = |paragraph| str::lines(paragraph).map(|line| pieces(line, public_url)).collect();
    Html { language, subject, paragraphs: paragraphs.map(lines).collect() }
        .render()
        .map_err(|e| StoreError::Corrupt(e.to_string()))
}

/// Only addresses of this service become links: what people write into a comment stays text.
fn pieces<'a>(line: &'a str, public_url: &str) -> Vec<Piece<'a>> {
    let words = line.split_inclusive(' ').flat_map(|word| {
        let bare = word.trim_end_matches(' ');
        [bare, &word[bare.len()..]]
    });
    let ours = |word: &str| word.strip_prefix(public_url).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    words.filter(|word| !word.is_empty()).map(|text| Piece { text, link: ours(text) }).collect()
}

/// The same text without the secrets of its links, for eyes that the mail was not meant for.
pub fn without_secrets(text: &str) -> String {
    ["/welcome/", "/unsubscribe/"].iter().fold(text.to_owned(), |text, place| {
        let mut parts = text.split(place);
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |text, part| {
            format!("{text}{place}…{}", part.trim_start_matches(|c: char| c.is_ascii_alphanumeric()))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "https://ssi.example";

    #[test]
    fn what_people_wrote_is_escaped_and_only_our_addresses_are_links() {
        let text = "Dear <b>Ana</b>,\n\nWhy: see https://evil.example & \"x\"\nhttps://ssi.example/en/TLS/2024\n";
        let html = html("en", "A <subject>", text, URL).unwrap();
        assert!(html.starts_with("<!doctype html>\n<html lang=\"en\">"), "{html}");
        assert!(!html.contains("<b>") && !html.contains("<subject>"), "{html}");
        assert!(html.contains("see https://evil.example &#38; &#34;x&#34;<br>"), "{html}");
        assert_eq!(html.matches("<a ").count(), 1, "{html}");
        assert!(
            html.contains("<a href=\"https://ssi.example/en/TLS/2024\">https://ssi.example/en/TLS/2024</a>"),
            "{html}"
        );
    }

    #[test]
    fn an_address_that_only_begins_like_ours_is_no_link() {
        assert!(pieces("https://ssi.example.evil.example/x", URL).iter().all(|piece| !piece.link));
    }

    #[test]
    fn who_looks_at_a_mail_of_somebody_else_cannot_use_its_link() {
        let text = "Open https://ssi.example/en/welcome/0123abc now,\nor https://ssi.example/en/unsubscribe/ff.";
        let shown = "Open https://ssi.example/en/welcome/… now,\nor https://ssi.example/en/unsubscribe/….";
        assert_eq!(without_secrets(text), shown);
    }
}
