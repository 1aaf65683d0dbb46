//! Scripts and stylesheet without what only people who change them read: over a weak line each kilobyte counts.

/// Leaves out lines that are comments as a whole, blank lines, and what stands before the first letter of a line. A text over
/// several lines would lose its margin; a test sees that no script has one.
pub(super) fn bare(source: &str) -> String {
    let mut bare = String::with_capacity(source.len());
    let mut comment = false;
    for line in source.lines().map(str::trim) {
        comment = comment || line.starts_with("/*");
        if comment {
            comment = !line.ends_with("*/");
            continue;
        }
        if !line.is_empty() && !line.starts_with("//") {
            bare.push_str(line);
            bare.push('\n');
        }
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::bare;
    use crate::embedded;

    #[test]
    fn what_does_something_stays() {
        let script = "// why\nconst a = 1; // here\n\n/* and\n   so on */\n  if (a) {\n    b(\"//\");\n  }\n";
        assert_eq!(bare(script), "const a = 1; // here\nif (a) {\nb(\"//\");\n}\n");
        assert_eq!(bare("/* all */\na {\n  b: c; /* d */\n}\n"), "a {\nb: c; /* d */\n}\n");
    }

    #[test]
    fn no_script_has_a_text_over_several_lines_and_no_comment_ends_before_its_line_does() {
        for (name, content) in
            embedded::assets().iter().filter(|(name, _)| name.ends_with(".js") || name.ends_with(".css"))
        {
            let text = String::from_utf8(content.clone()).unwrap();
            for line in text.lines() {
                assert!(line.matches('`').count() % 2 == 0, "{name}: {line}");
                let end = line.find("*/").filter(|_| line.trim().starts_with("/*") || !line.contains("/*"));
                assert!(end.is_none_or(|end| line[end + 2..].trim().is_empty()), "{name}: {line}");
            }
        }
    }
}
