//! What is said in a clarification: one language, and the same in another one beside it where somebody wrote it.

use super::Action;

/// Longest text of a message, in characters.
pub const LONGEST: usize = 2000;

/// Why something is not asked or said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("the other side does this")]
    NotYours,
    #[error("the clarification is in another state")]
    NotNow,
    #[error("there is no such cell")]
    UnknownAddress,
    #[error("there are no words")]
    Empty,
    #[error("there are too many words")]
    Long,
    #[error("there are characters that cannot be stored")]
    Control,
    #[error("there is no such language")]
    UnknownLanguage,
    #[error("a translation is in another language than the text")]
    SameLanguage,
    #[error("the due date is no date")]
    DueUnclear,
    #[error("the due date has passed")]
    DuePast,
    #[error("nobody of the country is called so")]
    UnknownAssignee,
}

impl Refusal {
    /// As its message is named.
    pub fn code(self) -> &'static str {
        match self {
            Refusal::NotYours => "not-yours",
            Refusal::NotNow => "not-now",
            Refusal::UnknownAddress => "unknown-address",
            Refusal::Empty => "empty",
            Refusal::Long => "long",
            Refusal::Control => "control",
            Refusal::UnknownLanguage => "language",
            Refusal::SameLanguage => "same-language",
            Refusal::DueUnclear => "due-unclear",
            Refusal::DuePast => "due-past",
            Refusal::UnknownAssignee => "assignee",
        }
    }
}

/// A message as it came in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    pub language: String,
    pub text: String,
    pub translation_language: String,
    pub translation: String,
}

/// A message that can be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pub language: String,
    /// Empty where an action needs no words.
    pub text: String,
    /// Language and words.
    pub translation: Option<(String, String)>,
}

impl Typed {
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn read(&self, action: Action, languages: &[String]) -> Result<Message, Refusal> {
        let (text, translation) = (plain(&self.text)?, plain(&self.translation)?);
        if text.is_empty() && (action.needs_text() || !translation.is_empty()) {
            return Err(Refusal::Empty);
        }
        let known = |language: &str| languages.iter().any(|known| known == language);
        let translated = !translation.is_empty();
        if !known(&self.language) || translated && !known(&self.translation_language) {
            return Err(Refusal::UnknownLanguage);
        }
        if translated && self.translation_language == self.language {
            return Err(Refusal::SameLanguage);
        }
        let translation = translated.then(|| (self.translation_language.clone(), translation));
        Ok(Message { language: self.language.clone(), text, translation })
    }
}

fn plain(text: &str) -> Result<String, Refusal> {
    let text = text.replace("\r\n", "\n").trim().to_owned();
    if text.chars().count() > LONGEST {
        return Err(Refusal::Long);
    }
    if text.chars().any(|c| c.is_control() && c != '\n') { Err(Refusal::Control) } else { Ok(text) }
}

impl Message {
    /// The words for somebody who reads a language: what was written in it, else the original.
    pub fn for_reader(&self, language: &str) -> &str {
        match &self.translation {
            Some((translated, text)) if translated == language => text,
            _ => &self.text,
        }
    }

    /// The language of those words.
    pub fn language_for<'a>(&'a self, language: &'a str) -> &'a str {
        match &self.translation {
            Some((translated, _)) if translated == language => translated,
            _ => &self.language,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &Typed, action: Action) -> Result<Message, Refusal> {
        typed.read(action, &["en".to_owned(), "pt".to_owned(), "tet".to_owned()])
    }

    fn typed(language: &str, text: &str) -> Typed {
        Typed { language: language.to_owned(), text: text.to_owned(), ..Typed::default() }
    }

    #[test]
    fn only_settling_needs_no_words() {
        for action in Action::ALL {
            let silent = read(&typed("en", " \r\n "), action);
            assert_eq!(silent.is_ok(), action == Action::Resolve, "{action}");
        }
    }

    #[test]
    fn words_that_cannot_be_kept_are_refused_with_their_reason() {
        let of = |text: &str| read(&typed("en", text), Action::Ask).err();
        assert_eq!(of(&"ã".repeat(LONGEST)), None);
        assert_eq!(of(&"ã".repeat(LONGEST + 1)), Some(Refusal::Long));
        assert_eq!(of("a\u{7}b"), Some(Refusal::Control));
        assert_eq!(of("a\r\nb"), None);
        assert_eq!(read(&typed("xx", "a"), Action::Ask), Err(Refusal::UnknownLanguage));
    }

    #[test]
    fn a_translation_is_in_another_language_and_read_by_those_who_read_it() {
        let beside = |language: &str| Typed {
            translation_language: language.to_owned(),
            translation: "Purque?".to_owned(),
            ..typed("en", "Why?")
        };
        assert_eq!(read(&beside("en"), Action::Ask), Err(Refusal::SameLanguage));
        assert_eq!(read(&beside(""), Action::Ask), Err(Refusal::UnknownLanguage));
        let message = read(&beside("pt"), Action::Ask).unwrap();
        let read_by = ["en", "pt", "tet"].map(|language| message.for_reader(language));
        assert_eq!(read_by, ["Why?", "Purque?", "Why?"]);
    }

    #[test]
    fn a_translation_of_nothing_is_refused() {
        let alone = Typed { translation_language: "pt".to_owned(), translation: "Sim.".to_owned(), ..typed("en", "") };
        assert_eq!(read(&alone, Action::Resolve), Err(Refusal::Empty));
    }
}
