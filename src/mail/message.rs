//! From a row of the outbox to a message as it travels: text and HTML, UTF-8, the same bytes on every attempt.

use std::time::SystemTime;

use lettre::Message;
use lettre::message::header::{self, ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{Body, Mailbox, MultiPart, SinglePart};

use super::transport::SendFault;
use crate::store::outbox::Mail;

/// How text outside ASCII is put.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// Every mail server takes it.
    QuotedPrintable,
    /// As it is, for files that people open.
    Plain,
}

impl Encoding {
    fn body(self, text: &str) -> Result<Body, SendFault> {
        match self {
            Encoding::QuotedPrintable => {
                Body::new_with_encoding(text.to_owned(), ContentTransferEncoding::QuotedPrintable)
                    .map_err(|_| SendFault::of_mail("body", "cannot be encoded"))
            }
            // The builder allows this for short lines only, and links are long; files have no such limit.
            Encoding::Plain => {
                let lines = text.replace("\r\n", "\n").replace('\n', "\r\n");
                Ok(Body::dangerous_pre_encoded(lines.into_bytes(), ContentTransferEncoding::EightBit))
            }
        }
    }
}

/// # Errors
/// When an address is none, or the text cannot be put in the encoding. Another attempt would end the same way.
pub fn message(mail: &Mail, from: &Mailbox, encoding: Encoding) -> Result<Message, SendFault> {
    let to: Mailbox = mail.recipient.parse().map_err(|e| SendFault::of_mail("recipient", e))?;
    let mut builder = Message::builder()
        .message_id(Some(mail.message_id.clone()))
        .date(SystemTime::from(mail.created_at.and_utc()))
        .from(from.clone())
        .to(to)
        .subject(mail.subject.clone())
        .raw_header(raw("Auto-Submitted", "auto-generated"))
        .raw_header(raw("Content-Language", &mail.language))
        .header(header::MIME_VERSION_1_0);
    if let Some(link) = &mail.unsubscribe {
        // RFC 8058: programs of mail show a button of their own for it.
        builder = builder
            .raw_header(raw("List-Unsubscribe", &format!("<{link}>")))
            .raw_header(raw("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }
    let part = |kind, text| Ok(SinglePart::builder().header(kind).body(encoding.body(text)?));
    let text = part(ContentType::TEXT_PLAIN, &mail.body)?;
    let whole = match &mail.html {
        None => builder.singlepart(text),
        Some(html) => builder.multipart(
            MultiPart::alternative()
                .boundary(boundary(mail))
                .singlepart(text)
                .singlepart(part(ContentType::TEXT_HTML, html)?),
        ),
    };
    whole.map_err(|e| SendFault::of_mail("message", e))
}

fn raw(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

/// What stands between the parts: made of the id of the message, so that every attempt makes the same bytes.
fn boundary(mail: &Mail) -> String {
    mail.message_id.chars().filter(char::is_ascii_alphanumeric).take(60).collect()
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;

    fn mail(subject: &str, body: &str) -> Mail {
        Mail {
            id: 7,
            message_id: "<abc@ssi>".to_owned(),
            recipient: "maria@inss.example".to_owned(),
            subject: subject.to_owned(),
            body: body.to_owned(),
            created_at: DateTime::UNIX_EPOCH.naive_utc(),
            attempts: 0,
            next_at: DateTime::UNIX_EPOCH.naive_utc(),
            sent_at: None,
            last_error: None,
            language: "pt".to_owned(),
            html: Some(format!("<p>{body}</p>\n")),
            unsubscribe: None,
            dead_at: None,
        }
    }

    fn written(mail: &Mail, encoding: Encoding) -> String {
        let from = "SSI <ssi@ssi.example>".parse().unwrap();
        String::from_utf8(message(mail, &from, encoding).unwrap().formatted()).unwrap()
    }

    #[test]
    fn every_attempt_makes_the_same_message() {
        let mail = mail("Receipt", "Thank you.\n");
        assert_eq!(written(&mail, Encoding::QuotedPrintable), written(&mail, Encoding::QuotedPrintable));
        assert!(written(&mail, Encoding::QuotedPrintable).contains("Message-ID: <abc@ssi>\r\n"));
    }

    #[test]
    fn accents_travel_in_seven_bits_and_stay_readable_in_files() {
        let mail = mail("Submissão recebida", "Submissão de 2024: aceite.\n");
        let travelling = written(&mail, Encoding::QuotedPrintable);
        assert!(travelling.is_ascii(), "{travelling}");
        assert!(travelling.contains("Submiss=C3=A3o de 2024: aceite."), "{travelling}");
        assert!(written(&mail, Encoding::Plain).contains("Submissão de 2024: aceite."));
    }

    #[test]
    fn text_comes_before_html_so_that_programs_show_the_best_they_can() {
        let text = written(&mail("Receipt", "Thank you."), Encoding::QuotedPrintable);
        let at = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part} is not in {text}"));
        assert!(at("multipart/alternative") < at("text/plain") && at("text/plain") < at("text/html"), "{text}");
        assert!(text.contains("<p>Thank you.</p>") && text.contains("Content-Language: pt\r\n"), "{text}");
        let old = Mail { html: None, ..mail("Receipt", "Thank you.") };
        assert!(!written(&old, Encoding::QuotedPrintable).contains("multipart"));
    }

    #[test]
    fn only_what_may_be_switched_off_says_where() {
        let duty = mail("Receipt", "Thank you.");
        assert!(!written(&duty, Encoding::Plain).contains("List-Unsubscribe"));
        let digest = Mail { unsubscribe: Some("https://ssi.example/en/unsubscribe/abc".to_owned()), ..duty };
        let text = written(&digest, Encoding::QuotedPrintable);
        assert!(text.contains("List-Unsubscribe: <https://ssi.example/en/unsubscribe/abc>\r\n"), "{text}");
        assert!(text.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"), "{text}");
    }

    #[test]
    fn a_subject_cannot_smuggle_a_header_in() {
        let text = written(&mail("Hello\r\nBcc: all@example.org", "x"), Encoding::QuotedPrintable);
        assert!(!text.lines().any(|line| line.starts_with("Bcc:")), "{text}");
    }

    #[test]
    fn a_mail_for_no_address_is_refused_in_words() {
        let from = "SSI <ssi@ssi.example>".parse().unwrap();
        let fault =
            message(&Mail { recipient: "nobody".to_owned(), ..mail("x", "y") }, &from, Encoding::Plain).unwrap_err();
        assert!(fault.to_string().starts_with("recipient: ") && fault.permanent, "{fault}");
    }
}
