//! Messages that say why there is no other message.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::generation::Generation;
use super::model::Texts;
use super::xml::Xml;

/// Codes of SDMX; from 1000 on they are a service's own.
pub const NO_RESULTS: u16 = 100;
pub const UNAUTHORISED: u16 = 110;
pub const TOO_LARGE: u16 = 130;
pub const SYNTAX: u16 = 140;
pub const SEMANTIC: u16 = 150;
pub const SERVER: u16 = 500;
pub const NOT_IMPLEMENTED: u16 = 501;

#[derive(Debug, Clone)]
pub struct Error {
    pub code: u16,
    /// What is wrong and what to do, by language.
    pub texts: Texts,
}

impl Error {
    pub fn write_xml<W: Write>(&self, generation: Generation, out: W) -> io::Result<W> {
        let mut xml = Xml::new(out)?;
        let (message, common) = (generation.namespace("message"), generation.namespace("common"));
        xml.open("mes:Error", &[("xmlns:mes", &message), ("xmlns:com", &common)])?;
        xml.open("mes:ErrorMessage", &[("code", &self.code.to_string())])?;
        for (language, text) in &self.texts {
            xml.text("com:Text", &[("xml:lang", language)], text)?;
        }
        xml.close("mes:ErrorMessage")?;
        xml.close("mes:Error")?;
        xml.finish()
    }

    /// The same in SDMX-JSON 1.0 and 2.0.
    pub fn json(&self, best: Option<&str>) -> Value {
        let mut error = json!({ "code": self.code, "titles": self.texts });
        if let Some(best) = best {
            error["title"] = best.into();
        }
        json!({ "errors": [error] })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error() -> Error {
        let texts = [("en".to_owned(), "There is no <such> flow".to_owned()), ("pt".to_owned(), "Não há".to_owned())];
        Error { code: NO_RESULTS, texts: texts.into() }
    }

    #[test]
    fn an_error_is_told_in_every_language_as_in_the_golden_files() {
        let xml = |generation| String::from_utf8(error().write_xml(generation, Vec::new()).unwrap()).unwrap();
        assert_eq!(xml(Generation::Two), include_str!("../../tests/data/golden/error-2.1.xml"));
        assert_eq!(xml(Generation::Three), include_str!("../../tests/data/golden/error-3.0.xml"));
        let json = format!("{}\n", error().json(Some("Não há")));
        assert_eq!(json, include_str!("../../tests/data/golden/error-2.0.json"));
    }
}
