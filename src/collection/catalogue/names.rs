//! Names in all languages.

use crate::i18n::{Arg, Locales};
use crate::sdmx::model::Texts;

/// A message in every language that has it.
pub(super) fn of(locales: &Locales, id: &str) -> Texts {
    with(locales, id, |_| Vec::new())
}

/// The explanation that belongs to a message.
pub(super) fn help(locales: &Locales, id: &str) -> Texts {
    let text = |language: &String| Some((language.clone(), locales.reader(language).help(id)?));
    locales.languages().iter().filter_map(text).collect()
}

/// A message that names other things, in every language.
pub(super) fn with<'a>(locales: &Locales, id: &str, arguments: impl Fn(&str) -> Vec<(&'a str, Arg<'static>)>) -> Texts {
    let text = |language: &String| {
        let reader = locales.reader(language);
        (language.clone(), reader.with(id, &arguments(language)))
    };
    locales.languages().iter().map(text).collect()
}

/// The first of these messages that exists.
pub(super) fn first(locales: &Locales, ids: &[String]) -> Texts {
    let reader = locales.languages().first().map(|language| locales.reader(language));
    let known = |id: &&String| reader.as_ref().is_some_and(|reader| reader.has(id));
    ids.iter().find(known).or(ids.first()).map(|id| of(locales, id)).unwrap_or_default()
}
