//! One reader: a language and a way of writing numbers. Handed to everything that makes text for people.

use std::fmt;
use std::sync::Arc;

use super::bundles::convention;
use super::{Arg, Locales};
use crate::domain::cells::number::Convention;

/// Cheap to clone.
#[derive(Clone)]
pub struct Reader {
    lang: Arc<str>,
    convention: Convention,
    /// The sign of the money that is spoken of.
    currency: Option<Arc<str>>,
    locales: Locales,
}

impl Reader {
    pub(super) fn new(locales: Locales, lang: &str) -> Self {
        Reader { lang: lang.into(), convention: convention(lang), currency: None, locales }
    }

    /// The same reader where money is in this currency; unknown where a country has not named it.
    pub fn with_currency(self, sign: Option<&str>) -> Self {
        Reader { currency: sign.map(Arc::from), ..self }
    }

    pub fn currency(&self) -> Option<&str> {
        self.currency.as_deref()
    }

    /// Name of the folder, fit for the `lang` attribute of a page.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    pub fn convention(&self) -> Convention {
        self.convention
    }

    /// All languages, for the switch.
    pub fn locales(&self) -> &Locales {
        &self.locales
    }

    /// A message without arguments. An unknown id is shown as `⟨id⟩` and counted.
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// The language of a message that this reader's language lacks, for a mark beside it.
    pub fn borrowed_from(&self, id: &str) -> Option<String> {
        self.locales.borrowed_from(&self.lang, id)
    }

    /// Whether any language has the message; for ids that are made of codes.
    pub fn has(&self, id: &str) -> bool {
        self.locales.find(&self.lang, id, None, &[]).is_some()
    }

    pub fn with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.locales.find(&self.lang, id, None, args).unwrap_or_else(|| {
            self.locales.count_miss();
            tracing::warn!(id, "no language has this message");
            format!("⟨{id}⟩")
        })
    }

    /// The explanation that belongs to a message, where it has one.
    pub fn help(&self, id: &str) -> Option<String> {
        self.attribute(id, "help")
    }

    pub fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.attribute_with(id, attribute, &[])
    }

    pub fn attribute_with(&self, id: &str, attribute: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        self.locales.find(&self.lang, id, Some(attribute), args)
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").field("lang", &self.lang).finish_non_exhaustive()
    }
}
