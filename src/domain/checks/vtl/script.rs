//! The text of all rulesets and of what applies them, in the order in which an engine reads it.

use std::fmt::Write as _;

use super::fold::Folding;
use super::names;
use super::write::Book;
use super::{RETURN, Rule};
use crate::domain::checks::Severity;
use crate::domain::checks::layout::{COUNTRY, Layout, ListNo};

pub(super) fn text(layout: &Layout, book: &Book, rules: &[Rule]) -> String {
    let mut text = String::new();
    for (number, fold) in book.folds.iter().enumerate() {
        text.push_str(&fold.text(layout, number));
    }
    for list in COUNTRY..layout.lists() {
        let of_list: Vec<&Rule> = rules.iter().filter(|rule| rule.list == list).collect();
        if !of_list.is_empty() {
            add(&mut text, layout, book, list, &of_list);
        }
    }
    text
}

fn add(text: &mut String, layout: &Layout, book: &Book, list: ListNo, rules: &[&Rule]) {
    let (set, ruleset) = (names::set(layout, list), names::ruleset(layout, list));
    let asked = |(number, fold): (usize, &Folding)| (fold.asked_by == list).then_some(number);
    let folds: Vec<usize> = book.folds.iter().enumerate().filter_map(asked).collect();
    let columns = book.sets.iter().filter(|of| of.list == list).flat_map(|of| &of.columns);
    let columns = columns.map(|column| column.name.clone());
    let columns: Vec<String> = columns.chain(folds.iter().map(|number| Folding::measure(*number))).collect();
    // A rule that reads nothing but constants still needs a variable.
    let columns = if columns.is_empty() { RETURN.to_owned() } else { columns.join(", ") };
    let written: Vec<String> = rules.iter().map(|rule| line(rule)).collect();
    // Writing to a text cannot fail.
    let _ = write!(
        text,
        "\ndefine datapoint ruleset {ruleset} (variable {columns}) is\n{}\nend datapoint ruleset;\n",
        written.join(";\n")
    );
    let judged = match folds.as_slice() {
        [] => set,
        folds => {
            let sets: Vec<String> = folds.iter().map(|number| Folding::name(*number)).collect();
            let _ = write!(text, "\n{set}_JOINED := left_join({set}, {});\n", sets.join(", "));
            format!("{set}_JOINED")
        }
    };
    let result = names::result(layout, list);
    let _ = writeln!(text, "{result} <- check_datapoint({judged}, {ruleset} invalid);");
}

fn line(rule: &Rule) -> String {
    let level = match rule.severity {
        Severity::Error => 3,
        Severity::Warning => 2,
        Severity::Info => 1,
    };
    let when = match rule.written.when.as_slice() {
        [] => String::new(),
        when => format!("when {}\n      then ", when.join(" and ")),
    };
    let (name, then, check) = (&rule.rule, &rule.written.then, names::text(&rule.check));
    format!("  {name}: {when}{then}\n      errorcode {check} errorlevel {level}")
}
