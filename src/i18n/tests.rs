//! The files in `locales/` held against each other, and what readers get to see.

mod orthography;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::{NaiveDate, TimeZone, Utc};
use fluent_syntax::ast;
use rust_decimal::Decimal;

use super::*;
use crate::domain::cells::entry::Refusal;

type Files = BTreeMap<String, Vec<u8>>;

fn collect(folder: &Path, prefix: &str, files: &mut Files) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), files);
        } else if name.ends_with(".ftl") {
            files.insert(name, std::fs::read(entry.path()).unwrap());
        }
    }
}

fn files() -> Files {
    let mut files = Files::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"), "", &mut files);
    files
}

fn locales() -> Locales {
    Locales::load(&files()).unwrap_or_else(|faults| panic!("{}", faults.join("\n")))
}

/// A message value or an attribute of one.
struct Text {
    language: String,
    /// `file#message` or `file#message.attribute`
    place: String,
    variables: BTreeSet<String>,
    /// Keys of selectors, numbers excepted.
    variants: Vec<String>,
    /// What is written, with a space for each placeable.
    words: String,
}

fn texts() -> Vec<Text> {
    let mut texts = Vec::new();
    for (path, content) in files() {
        let (language, file) = path.split_once('/').unwrap();
        let resource = fluent_syntax::parser::parse(String::from_utf8(content).unwrap()).unwrap_or_else(|(r, _)| r);
        let mut add = |place: String, pattern: Option<&ast::Pattern<String>>| {
            let mut text = Text {
                language: language.to_owned(),
                place,
                variables: BTreeSet::new(),
                variants: Vec::new(),
                words: String::new(),
            };
            pattern.into_iter().for_each(|p| walk(p, &mut text));
            texts.push(text);
        };
        for entry in &resource.body {
            let (id, value, attributes) = match entry {
                ast::Entry::Message(m) => (m.id.name.clone(), m.value.as_ref(), &m.attributes),
                ast::Entry::Term(t) => (format!("-{}", t.id.name), Some(&t.value), &t.attributes),
                _ => continue,
            };
            add(format!("{file}#{id}"), value);
            for attribute in attributes {
                add(format!("{file}#{id}.{}", attribute.id.name), Some(&attribute.value));
            }
        }
    }
    texts
}

fn walk(pattern: &ast::Pattern<String>, text: &mut Text) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.words.push_str(value),
            ast::PatternElement::Placeable { expression } => {
                text.words.push(' ');
                expressions(expression, text);
            }
        }
    }
}

fn expressions(expression: &ast::Expression<String>, text: &mut Text) {
    match expression {
        ast::Expression::Inline(inline) => inlines(inline, text),
        ast::Expression::Select { selector, variants } => {
            inlines(selector, text);
            for variant in variants {
                if let ast::VariantKey::Identifier { name } = &variant.key {
                    text.variants.push(name.clone());
                }
                walk(&variant.value, text);
                text.words.push(' ');
            }
        }
    }
}

fn inlines(inline: &ast::InlineExpression<String>, text: &mut Text) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            text.variables.insert(id.name.clone());
        }
        ast::InlineExpression::Placeable { expression } => expressions(expression, text),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| inlines(argument, text));
        }
        _ => {}
    }
}

fn none_of(faults: Vec<String>) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn all_files_can_be_read_and_no_message_stands_in_two_of_them() {
    assert_eq!(locales().languages(), ["en", "pt", "tet"]);
}

#[test]
fn every_language_has_every_message_with_the_same_attributes_and_variables() {
    let texts = texts();
    let languages: BTreeSet<&str> = texts.iter().map(|t| t.language.as_str()).collect();
    let mut places: BTreeMap<&str, BTreeMap<&str, &Text>> = BTreeMap::new();
    for text in &texts {
        places.entry(&text.place).or_default().insert(&text.language, text);
    }
    let mut faults = Vec::new();
    for (place, found) in &places {
        for language in languages.iter().filter(|l| !found.contains_key(*l)) {
            faults.push(format!("{language}/{place} is missing"));
        }
        let english = found.get("en").map(|t| &t.variables);
        for (language, text) in found.iter().filter(|(_, t)| english.is_some_and(|e| *e != t.variables)) {
            faults.push(format!("{language}/{place} has variables {:?}, English {:?}", text.variables, english));
        }
    }
    none_of(faults);
}

#[test]
fn plural_forms_are_those_that_the_program_can_choose() {
    let chosen = |text: &Text| {
        text.variants
            .iter()
            .find(|key| match text.language.as_str() {
                // Nouns do not change after numbers in Tetum, and no plural rules exist for it.
                "tet" => ["zero", "one", "two", "few", "many"].contains(&key.as_str()),
                _ => ["zero", "two", "few", "many"].contains(&key.as_str()),
            })
            .cloned()
    };
    none_of(
        texts().iter().filter_map(|t| chosen(t).map(|key| format!("{}/{}: [{key}]", t.language, t.place))).collect(),
    );
}

#[test]
fn messages_are_plain_text() {
    let markup = |t: &&Text| t.words.contains('<') || t.words.contains("&nbsp;") || t.words.contains("&amp;");
    none_of(texts().iter().filter(markup).map(|t| format!("{}/{}", t.language, t.place)).collect());
}

/// Names of countries and areas; many are the same in several languages.
fn is_place(text: &Text) -> bool {
    text.place.starts_with("areas.ftl#")
}

#[test]
fn tetum_is_written_in_the_official_orthography() {
    let texts = texts();
    let mut faults = Vec::new();
    for text in texts.iter().filter(|t| t.language == "tet") {
        let mut words = text.words.clone();
        if is_place(text) {
            // A place may keep the spelling that it has elsewhere: Taiwan, Guernsey, Maldivas.
            for other in texts.iter().filter(|t| t.language != "tet" && t.place == text.place) {
                words = orthography::without(&words, &other.words);
            }
        }
        faults.extend(orthography::faults(&words).iter().map(|fault| format!("tet/{}: {fault}", text.place)));
    }
    none_of(faults);
}

#[test]
fn tetum_texts_are_no_copies() {
    let texts = texts();
    let words = |t: &Text| t.words.split_whitespace().collect::<Vec<_>>().join(" ");
    let others: BTreeSet<(&str, String)> =
        texts.iter().filter(|t| t.language != "tet").map(|t| (t.place.as_str(), words(t))).collect();
    let copied = |t: &&Text| {
        t.language == "tet"
            && !is_place(t)
            && orthography::may_not_be_copied(&words(t))
            && others.contains(&(t.place.as_str(), words(t)))
    };
    none_of(texts.iter().filter(copied).map(|t| format!("tet/{}: {}", t.place, t.words)).collect());
}

fn small(files: &[(&str, &str)]) -> Result<Locales, Vec<String>> {
    Locales::load(&files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect())
}

#[test]
fn a_missing_message_comes_from_the_next_language_and_is_counted() {
    let locales = small(&[
        ("en/a.ftl", "one = one\ntwo = two\nthree = three\n  .help = why"),
        ("pt/a.ftl", "one = um\ntwo = dois"),
        ("tet/a.ftl", "one = ida\nthree = tolu"),
    ])
    .unwrap();
    let tetum = locales.reader("tet");
    assert_eq!([tetum.text("one"), tetum.text("two"), tetum.text("three")], ["ida", "dois", "tolu"]);
    assert_eq!(tetum.help("three").as_deref(), Some("why"));
    assert_eq!(tetum.help("one"), None);
    assert_eq!(locales.reader("pt").text("three"), "three");
    assert_eq!((locales.fallbacks("tet"), locales.fallbacks("pt"), locales.misses()), (2, 1, 0));
    assert_eq!(tetum.text("four"), "⟨four⟩");
    assert_eq!(locales.misses(), 1);
    assert_eq!(locales.reader("xx").lang(), "en");
}

#[test]
fn all_faults_of_the_files_are_told_with_their_place() {
    let faults =
        small(&[("pt/a.ftl", "one = um\n\ntwo\n"), ("pt/b.ftl", "one = um"), ("c.ftl", ""), ("!/d.ftl", "")]).err();
    let faults = faults.unwrap_or_default();
    assert_eq!(faults.len(), 5, "{faults:?}");
    for part in ["pt/a.ftl:3: ", "pt/b.ftl: one stands in another file", "c.ftl: ", "!/d.ftl: ", "en/: "] {
        assert!(faults.iter().any(|f| f.starts_with(part)), "{part} is not among {faults:?}");
    }
}

#[test]
fn counts_choose_a_plural_form_and_get_group_signs() {
    let many = "n = { $n ->\n [one] { $n } cell\n *[other] { $n } cells\n }";
    let locales = small(&[("en/a.ftl", many), ("pt/a.ftl", many)]).unwrap();
    let say = |language: &str, n: usize| locales.reader(language).with("n", &[("n", n.into())]);
    assert_eq!([say("en", 1), say("en", 0), say("en", 1234)], ["1 cell", "0 cells", "1,234 cells"]);
    assert_eq!([say("pt", 1), say("pt", 0), say("pt", 1234)], ["1 cell", "0 cells", "1\u{a0}234 cells"]);
}

#[test]
fn an_argument_stands_in_the_text_without_marks_around_it() {
    let locales = small(&[("en/a.ftl", "hello = Hello { $name }.")]).unwrap();
    assert_eq!(locales.reader("en").with("hello", &[("name", "Ana".into())]), "Hello Ana.");
    assert_eq!(locales.reader("en").text("hello"), "Hello {$name}.");
}

#[test]
fn dates_are_written_as_each_language_writes_them() {
    let locales = locales();
    let date = NaiveDate::from_ymd_opt(2024, 9, 8).unwrap();
    let long = |language: &str| locales.reader(language).date(date);
    assert_eq!(long("en"), "8 September 2024");
    assert_eq!(long("pt"), "8 de setembro de 2024");
    assert_eq!(long("tet"), "loron 8 fulan-setembru tinan 2024");
    for language in locales.languages() {
        assert_eq!(locales.reader(language).date_short(date), "08/09/2024");
    }
}

#[test]
fn times_are_those_of_dili_and_say_so() {
    let locales = locales();
    let instant = Utc.with_ymd_and_hms(2024, 12, 31, 15, 5, 0).unwrap();
    assert_eq!(locales.reader("en").date_time(instant), "1 January 2025, 00:05 (Dili time, UTC+9)");
    assert_eq!(locales.reader("pt").date_time(instant), "1 de janeiro de 2025, 00:05 (hora de Díli, UTC+9)");
    assert_eq!(
        locales.reader("tet").date_time(instant),
        "loron 1 fulan-janeiru tinan 2025, tuku 00:05 (oras Dili nian, UTC+9)"
    );
}

#[test]
fn numbers_are_written_as_each_language_writes_them() {
    let locales = locales();
    let (en, tet) = (locales.reader("en"), locales.reader("tet"));
    let value = Decimal::new(12345, 1);
    let (dollars, kwanzas) = (en.clone().with_currency(Some("US$")), tet.clone().with_currency(Some("Kz")));
    assert_eq!([dollars.money(&value), kwanzas.money(&value)], ["US$\u{a0}1,234.50", "Kz\u{a0}1\u{a0}234,50"]);
    assert_eq!(en.money(&value), "1,234.50", "no sign where the country has not named its currency");
    assert_eq!([en.percent(&value), tet.percent(&Decimal::new(125, 1))], ["1,234.5%", "12,5%"]);
    assert_eq!([en.integer(-1234), tet.integer(1_341_737)], ["-1,234", "1\u{a0}341\u{a0}737"]);
    assert_eq!([en.stored("1234.50"), tet.stored("1234.50"), tet.stored("OA")], ["1,234.50", "1\u{a0}234,50", "OA"]);
    assert_eq!([en.input(&value, false), tet.input(&value, false)], ["1,234.5", "1\u{a0}234,5"]);
}

#[test]
fn every_refusal_has_its_words_in_every_language() {
    let typed = || "1.234".to_owned();
    let refusals = [
        Refusal::NotANumber { typed: typed() },
        Refusal::Ambiguous { typed: typed(), a: Decimal::new(1234, 0), b: Decimal::new(1234, 3) },
        Refusal::TooManyDigits { typed: typed() },
        Refusal::NotWhole { typed: typed() },
        Refusal::TooManyDecimals { typed: typed(), scale: 2 },
        Refusal::NotAYear { typed: typed() },
        Refusal::NotADate { typed: typed() },
        Refusal::UnknownCode { typed: typed() },
        Refusal::TooLong { limit: 4000 },
        Refusal::ControlCharacters,
        Refusal::UnknownStatus { typed: typed() },
        Refusal::ValueWithStatus,
        Refusal::ValueMissing,
        Refusal::NotAsked,
        Refusal::NothingToConfirm,
    ];
    let locales = locales();
    for language in locales.languages() {
        let reader = locales.reader(language);
        let said: BTreeSet<String> = refusals.iter().map(|r| reader.refusal(r)).collect();
        assert_eq!(said.len(), refusals.len(), "two refusals sound alike in {language}");
        assert!(said.iter().all(|text| !text.contains(['{', '⟨'])), "{said:?}");
        assert_eq!(locales.fallbacks(language), 0);
    }
    assert_eq!(locales.reader("tet").refusal(&refusals[1]), "“1.234” bele signifika 1234 ka 1,234. Favór hili ida.");
}
