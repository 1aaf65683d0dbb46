//! What every message says of itself.

use chrono::{DateTime, SecondsFormat, Utc};

use super::Generation;
use super::artefact::Kind;
use super::model::{Reference, Texts};

#[derive(Debug, Clone)]
pub struct Header {
    /// Letters, digits and `_ - @ $`.
    pub id: String,
    /// When the message was made.
    pub prepared: DateTime<Utc>,
    /// Id of the organisation that sends it, in the same letters: no point.
    pub sender: String,
    /// What the reader understands, best first: the language of a text where only one can stand.
    pub languages: Vec<String>,
    /// Where the service answers that could give more, without a slash at the end; none where there is only a file.
    pub service: Option<String>,
}

/// After those that the reader named: the words of the country itself, then English.
const LAST: [&str; 2] = ["und", "en"];

impl Header {
    pub fn prepared(&self) -> String {
        self.prepared.to_rfc3339_opts(SecondsFormat::Secs, true)
    }

    /// The text in the language that the reader understands best; any text is better than none.
    pub fn best<'a>(&self, texts: &'a Texts) -> Option<&'a str> {
        let wanted = self.languages.iter().map(String::as_str).chain(LAST);
        let found = wanted.filter_map(|language| texts.get(language)).next();
        found.or_else(|| texts.values().next()).map(String::as_str)
    }

    /// Where the whole of an artefact is found.
    pub fn address(&self, generation: Generation, kind: Kind, reference: &Reference) -> Option<String> {
        let (service, resource) = (self.service.as_ref()?, kind.resource(generation));
        let folder = if generation == Generation::Three { "structure/" } else { "" };
        let version = kind.version(generation, reference);
        Some(format!("{service}/{folder}{resource}/{}/{}/{version}", reference.agency, reference.id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(languages: &[&str]) -> Header {
        Header {
            id: "M".into(),
            prepared: DateTime::from_timestamp(1_700_000_000, 0).unwrap(),
            sender: "ILO".into(),
            languages: languages.iter().map(|l| (*l).to_owned()).collect(),
            service: Some("https://ssi.example/sdmx".into()),
        }
    }

    #[test]
    fn each_generation_finds_an_artefact_at_an_address_of_its_own() {
        let list = Reference { agency: "ILO".into(), id: "CL_SEX".into(), version: "1.0".into() };
        let address = |generation| header(&[]).address(generation, Kind::Codelist, &list).unwrap();
        assert_eq!(address(Generation::Two), "https://ssi.example/sdmx/codelist/ILO/CL_SEX/1.0");
        assert_eq!(address(Generation::Three), "https://ssi.example/sdmx/structure/codelist/ILO/CL_SEX/1.0.0");
    }

    #[test]
    fn a_text_is_given_in_the_language_understood_best_or_else_in_any() {
        let header = header(&["tet", "pt"]);
        let texts = |languages: &[&str]| languages.iter().map(|l| ((*l).to_owned(), format!("in {l}"))).collect();
        assert_eq!(header.best(&texts(&["en", "pt"])), Some("in pt"));
        assert_eq!(header.best(&texts(&["en", "fr"])), Some("in en"));
        assert_eq!(header.best(&texts(&["en", "und"])), Some("in und"));
        assert_eq!(header.best(&texts(&["fr"])), Some("in fr"));
        assert_eq!(header.best(&texts(&[])), None);
        assert_eq!(header.prepared(), "2023-11-14T22:13:20Z");
    }
}
