//! Texts as their authors see them: in one language only, with the mark of those that no speaker has confirmed.

use super::bundles::Bundle;

/// The line above a text that waits for its reviewer.
const DRAFT: &str = "# draft";

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Written {
    /// None: the language lacks the message.
    pub text: Option<String>,
    /// Explanations and advice that belong to it, by name.
    pub more: Vec<(String, String)>,
    pub draft: bool,
}

impl Written {
    /// Text and explanations, one below the other.
    pub fn lines(&self) -> Vec<&str> {
        self.text.iter().chain(self.more.iter().map(|(_, text)| text)).map(String::as_str).collect()
    }
}

/// Variables stand in the text by their names.
pub(super) fn of(bundle: &Bundle, id: &str, draft: bool) -> Written {
    let Some(message) = bundle.get_message(id) else { return Written::default() };
    // Without arguments each variable is an "error"; that is what is wanted here.
    let shown = |pattern| bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned();
    Written {
        text: message.value().map(shown),
        more: message.attributes().map(|a| (a.id().to_owned(), shown(a.value()))).collect(),
        draft,
    }
}

/// The ids of a file, in their order.
pub(super) fn ids(content: &[u8]) -> Vec<String> {
    lines(content).iter().filter_map(|line| id(line)).collect()
}

/// The ids directly below the mark.
pub(super) fn drafts(content: &[u8]) -> Vec<String> {
    lines(content).windows(2).filter(|pair| pair[0].trim_end() == DRAFT).filter_map(|pair| id(&pair[1])).collect()
}

fn lines(content: &[u8]) -> Vec<String> {
    String::from_utf8_lossy(content).lines().map(str::to_owned).collect()
}

/// Messages begin at the margin; terms (`-name`) are parts of messages.
fn id(line: &str) -> Option<String> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    let good = id.starts_with(|c: char| c.is_ascii_alphabetic())
        && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    good.then(|| id.to_owned())
}
