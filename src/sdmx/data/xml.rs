//! What all messages in XML share: escaping and the header.

use std::fmt;
use std::io::{self, Write};

use super::Head;
use crate::sdmx::Generation;
use crate::sdmx::artefact::Kind;

/// The name of the structure within a message.
pub(super) const STRUCTURE: &str = "S1";

/// A text inside an element or an attribute. Characters that XML cannot hold are left out.
pub(super) struct Escaped<'a>(pub &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        // Nearly every text is plain.
        if rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'-'..=b'/' | b':' | b'_')) {
            return f.write_str(rest);
        }
        while let Some(at) =
            rest.find(|c: char| matches!(c, '&' | '<' | '>' | '"' | '\u{fffe}' | '\u{ffff}') || c < ' ')
        {
            let (before, found) = rest.split_at(at);
            f.write_str(before)?;
            let mut letters = found.chars();
            match letters.next() {
                Some('&') => f.write_str("&amp;")?,
                Some('<') => f.write_str("&lt;")?,
                Some('>') => f.write_str("&gt;")?,
                Some('"') => f.write_str("&quot;")?,
                Some('\t') => f.write_str("&#9;")?,
                Some('\n') => f.write_str("&#10;")?,
                Some('\r') => f.write_str("&#13;")?,
                _ => {}
            }
            rest = letters.as_str();
        }
        f.write_str(rest)
    }
}

/// The header, with prefixes `mes` and `com`. `space`: the namespace of a structure specific message.
pub(super) fn header(
    out: &mut dyn Write,
    head: &Head<'_>,
    generation: Generation,
    space: Option<&str>,
) -> io::Result<()> {
    write!(
        out,
        "<mes:Header><mes:ID>{}</mes:ID><mes:Test>false</mes:Test><mes:Prepared>{}</mes:Prepared><mes:Sender id=\"{}\"/>",
        Escaped(&head.id),
        Escaped(&head.prepared),
        Escaped(head.sender)
    )?;
    write!(out, "<mes:Structure structureID=\"{STRUCTURE}\"")?;
    if let Some(space) = space {
        write!(out, " namespace=\"{}\"", Escaped(space))?;
    }
    write!(out, " dimensionAtObservation=\"{}\"><com:StructureUsage>", head.layout.at_observation())?;
    let reference = &head.flow.reference;
    match generation {
        Generation::Two => write!(
            out,
            "<Ref agencyID=\"{}\" id=\"{}\" version=\"{}\" class=\"Dataflow\"/>",
            Escaped(&reference.agency),
            Escaped(&reference.id),
            Escaped(&reference.version)
        )?,
        Generation::Three => write!(out, "{}", Escaped(&Kind::Dataflow.urn(generation, reference)))?,
    }
    write!(out, "</com:StructureUsage></mes:Structure></mes:Header>")
}

#[cfg(test)]
mod tests {
    use super::Escaped;
    use proptest::prelude::*;

    #[test]
    fn what_has_a_meaning_in_xml_is_written_otherwise() {
        assert_eq!(Escaped("a & b < c > \"d\"\u{0}\n").to_string(), "a &amp; b &lt; c &gt; &quot;d&quot;&#10;");
    }

    proptest! {
        #[test]
        fn no_text_breaks_out_of_its_attribute(text in any::<String>()) {
            let written = Escaped(&text).to_string();
            prop_assert!(!written.contains(['"', '<', '>']) && !written.chars().any(|c| c < ' '));
        }
    }
}
