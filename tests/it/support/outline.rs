//! A page as lines of text: what is said, where it leads, and what its fields hold. Enough to see in a difference what
//! changed for a reader; markup that only serves the looks is left out.

use regex::Regex;

/// What begins a line of its own.
const LINES: [&str; 24] = [
    "title", "nav", "header", "main", "section", "aside", "form", "details", "summary", "fieldset", "p", "ul", "ol",
    "li", "dl", "div", "table", "tr", "label", "textarea", "br", "h1", "h2", "h3",
];

pub fn of(html: &str) -> String {
    let mut outline = Outline::default();
    for piece in Regex::new(r"<[^>]*>|[^<]+").unwrap().find_iter(html) {
        match piece.as_str().strip_prefix('<') {
            Some(tag) => outline.tag(tag.trim_end_matches('>')),
            None => outline.say(piece.as_str()),
        }
    }
    let cells = Regex::new(r"[\s|]*\|[\s|]*").unwrap();
    let lines = outline.text.lines().map(|line| cells.replace_all(line, " | ").into_owned());
    let lines = lines.map(|line| line.trim_matches([' ', '|']).to_owned());
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[derive(Default)]
struct Outline {
    text: String,
    /// Where the open link leads.
    link: Option<String>,
    /// Options are said only where they are chosen.
    unsaid: bool,
}

impl Outline {
    fn say(&mut self, words: &str) {
        if self.unsaid {
            return;
        }
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        if !words.is_empty() {
            self.text.push_str(&plain(&words));
            self.text.push(' ');
        }
    }

    fn tag(&mut self, tag: &str) {
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        let bare = name.trim_start_matches('/');
        if LINES.contains(&bare) {
            self.text.push('\n');
        }
        match name {
            "h1" => self.text.push_str("# "),
            "h2" => self.text.push_str("## "),
            "h3" => self.text.push_str("### "),
            "td" | "th" => self.text.push_str(" | "),
            "a" => self.link = attribute(attributes, "href"),
            // The link to the details of a cell is beside every cell.
            "/a" => match self.link.take().filter(|link| !link.contains("cell=")) {
                Some(link) => self.text.push_str(&format!("⟨{}⟩ ", plain(&link))),
                None => {}
            },
            "button" => self.text.push('('),
            "/button" => self.text.push_str(") "),
            "input" => self.input(attributes),
            "textarea" | "select" => self.text.push_str(&format!("[{}: ", field(attributes))),
            "option" => self.unsaid = !attributes.contains("selected"),
            "/option" => self.unsaid = false,
            "/textarea" | "/select" => self.text.push_str("] "),
            _ => {}
        }
    }

    fn input(&mut self, attributes: &str) {
        let kind = attribute(attributes, "type").unwrap_or_default();
        let value = attribute(attributes, "value").unwrap_or_default();
        match kind.as_str() {
            "hidden" => {}
            "checkbox" => self.text.push_str(if attributes.contains(" checked") { "[x] " } else { "[ ] " }),
            _ => self.text.push_str(&format!("[{}: {}] ", field(attributes), plain(&value))),
        }
    }
}

/// The name of a field, and that something is wrong with it or that nobody can write in it.
fn field(attributes: &str) -> String {
    let name = attribute(attributes, "name").unwrap_or_default();
    let fixed = if attributes.contains("readonly") || attributes.contains("disabled") { " fixed" } else { "" };
    let wrong = if attributes.contains("aria-invalid") { " wrong" } else { "" };
    format!("{name}{fixed}{wrong}")
}

fn attribute(attributes: &str, name: &str) -> Option<String> {
    let found = Regex::new(&format!("(?:^| ){name}=\"([^\"]*)\"")).unwrap().captures(attributes)?;
    Some(found[1].to_owned())
}

fn plain(text: &str) -> String {
    let signs = [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&"), ("&amp;", "&")];
    signs.iter().fold(text.to_owned(), |text, (entity, sign)| text.replace(entity, sign))
}
