//! XML, written as it goes: nothing is kept but what the output holds back.

use std::io::{self, Write};

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// Attributes of an element, in the order in which they are written.
pub type Attributes<'a> = &'a [(&'a str, &'a str)];

pub struct Xml<W: Write> {
    out: Writer<W>,
}

impl<W: Write> Xml<W> {
    /// Writes the declaration.
    pub fn new(out: W) -> io::Result<Self> {
        let mut out = Writer::new_with_indent(out, b' ', 1);
        out.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        Ok(Xml { out })
    }

    pub fn open(&mut self, name: &str, attributes: Attributes) -> io::Result<()> {
        self.out.write_event(Event::Start(start(name, attributes)))
    }

    pub fn close(&mut self, name: &str) -> io::Result<()> {
        self.out.write_event(Event::End(BytesEnd::new(name)))
    }

    /// An element that holds nothing.
    pub fn empty(&mut self, name: &str, attributes: Attributes) -> io::Result<()> {
        self.out.write_event(Event::Empty(start(name, attributes)))
    }

    /// An element that holds a text.
    pub fn text(&mut self, name: &str, attributes: Attributes, text: &str) -> io::Result<()> {
        self.out.write_event(Event::Start(start(name, attributes)))?;
        self.out.write_event(Event::Text(BytesText::new(&legal(text))))?;
        self.out.write_event(Event::End(BytesEnd::new(name)))
    }

    pub fn finish(self) -> io::Result<W> {
        let mut out = self.out.into_inner();
        out.write_all(b"\n")?;
        out.flush()?;
        Ok(out)
    }
}

fn start<'a>(name: &'a str, attributes: Attributes<'a>) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (key, value) in attributes {
        start.push_attribute((*key, legal(value).as_ref()));
    }
    start
}

/// XML 1.0 has no place for control characters, not even escaped ones.
fn legal(text: &str) -> std::borrow::Cow<'_, str> {
    let illegal = |c: char| (c < ' ' && !matches!(c, '\t' | '\n' | '\r')) || matches!(c, '\u{fffe}' | '\u{ffff}');
    if text.contains(illegal) { text.replace(illegal, "").into() } else { text.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut Xml<Vec<u8>>) -> io::Result<()>) -> String {
        let mut xml = Xml::new(Vec::new()).unwrap();
        write(&mut xml).unwrap();
        String::from_utf8(xml.finish().unwrap()).unwrap()
    }

    #[test]
    fn elements_stand_inside_each_other() {
        let text = written(|xml| {
            xml.open("a", &[("id", "1")])?;
            xml.text("b", &[], "words")?;
            xml.empty("c", &[])?;
            xml.close("a")
        });
        assert_eq!(text, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a id=\"1\">\n <b>words</b>\n <c/>\n</a>\n");
    }

    #[test]
    fn what_has_a_meaning_in_xml_is_escaped_and_what_is_not_legal_left_out() {
        let text = written(|xml| xml.text("a", &[("n", "\"<&\n\u{1}>")], "<a> & \"b\"\u{8}\u{ffff}é"));
        assert!(text.contains("<a n=\"&quot;&lt;&amp;&#10;&gt;\">&lt;a&gt; &amp; "), "{text}");
        assert!(text.contains("b") && text.contains('é') && !text.contains(['\u{1}', '\u{8}', '\u{ffff}']));
    }
}
