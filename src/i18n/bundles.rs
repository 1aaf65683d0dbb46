//! All messages of all languages, and the way from one language to the next where a message is missing.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentError, FluentResource, FluentValue};
use intl_memoizer::concurrent::IntlLangMemoizer;
use rust_decimal::Decimal;
use unic_langid::LanguageIdentifier;

use super::Reader;
use super::arguments::{Arg, fluent};
use super::written::{self, Written};
use crate::domain::cells::number::{self, Convention};

/// The language every message exists in.
const LAST: &str = "en";

pub(super) type Bundle = FluentBundle<FluentResource>;

/// Cheap to clone.
#[derive(Clone)]
pub struct Locales(Arc<Inner>);

impl std::fmt::Debug for Locales {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.languages()).finish()
    }
}

struct Inner {
    languages: Vec<String>,
    bundles: BTreeMap<String, Bundle>,
    /// Ids of all messages, over all languages.
    ids: BTreeSet<String>,
    /// Language and id of messages that no speaker has confirmed.
    drafts: BTreeSet<(String, String)>,
    /// Texts taken from another language, by the language that lacks them.
    fallbacks: BTreeMap<String, AtomicU64>,
    /// Texts that no language has.
    misses: AtomicU64,
}

impl Locales {
    /// Reads all `<language>/….ftl`, or says everything that is wrong with them.
    pub fn load(files: &BTreeMap<String, Vec<u8>>) -> Result<Self, Vec<String>> {
        let mut faults = Vec::new();
        let mut bundles: BTreeMap<String, Bundle> = BTreeMap::new();
        let (mut ids, mut drafts) = (BTreeSet::new(), BTreeSet::new());
        for (path, content) in files.iter().filter(|(path, _)| path.ends_with(".ftl")) {
            let Some((language, _)) = path.split_once('/') else {
                faults.push(format!("{path}: stands in no folder of a language"));
                continue;
            };
            if !bundles.contains_key(language) {
                match empty_bundle(language) {
                    Ok(bundle) => bundles.insert(language.to_owned(), bundle),
                    Err(fault) => {
                        faults.push(format!("{path}: {fault}"));
                        continue;
                    }
                };
            }
            if let Some(bundle) = bundles.get_mut(language) {
                ids.extend(written::ids(content));
                drafts.extend(written::drafts(content).into_iter().map(|id| (language.to_owned(), id)));
                add(bundle, path, content, &mut faults);
            }
        }
        if !bundles.contains_key(LAST) {
            faults.push(format!("{LAST}/: the folder is missing"));
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let languages: Vec<String> = bundles.keys().cloned().collect();
        let fallbacks = languages.iter().map(|l| (l.clone(), AtomicU64::new(0))).collect();
        Ok(Locales(Arc::new(Inner { languages, bundles, ids, drafts, fallbacks, misses: AtomicU64::new(0) })))
    }

    /// The folders, in alphabetical order.
    pub fn languages(&self) -> &[String] {
        &self.0.languages
    }

    /// A reader of the language; of English when there is no such folder.
    pub fn reader(&self, language: &str) -> Reader {
        let known = self.0.languages.iter().find(|l| *l == language);
        Reader::new(self.clone(), known.map_or(LAST, String::as_str))
    }

    /// How many texts were asked for that no language has, since the start.
    pub fn misses(&self) -> u64 {
        self.0.misses.load(Ordering::Relaxed)
    }

    /// How many texts a language had to take from another one, since the start.
    pub fn fallbacks(&self, language: &str) -> u64 {
        self.0.fallbacks.get(language).map_or(0, |count| count.load(Ordering::Relaxed))
    }

    /// Ids of all messages, over all languages.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.ids.iter().map(String::as_str)
    }

    /// A message as one language has it, and no other.
    pub fn written(&self, language: &str, id: &str) -> Written {
        let draft = self.0.drafts.contains(&(language.to_owned(), id.to_owned()));
        self.0.bundles.get(language).map(|bundle| written::of(bundle, id, draft)).unwrap_or_default()
    }

    /// The language in which a reader of `language` gets a message, where it is another one.
    pub(super) fn borrowed_from(&self, language: &str, id: &str) -> Option<String> {
        let has = |name: &&str| self.0.bundles.get(*name).and_then(|b| b.get_message(id)?.value()).is_some();
        chain(language).into_iter().find(has).filter(|name| *name != language).map(str::to_owned)
    }

    pub(super) fn count_miss(&self) {
        self.0.misses.fetch_add(1, Ordering::Relaxed);
    }

    /// The message, or one of its attributes, in the first language of the chain that has it.
    pub(super) fn find(
        &self,
        language: &str,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, Arg<'_>)],
    ) -> Option<String> {
        for (step, name) in chain(language).into_iter().enumerate() {
            let Some(bundle) = self.0.bundles.get(name) else {
                continue;
            };
            let Some(message) = bundle.get_message(id) else {
                continue;
            };
            let pattern = match attribute {
                Some(attribute) => message.get_attribute(attribute).map(|a| a.value()),
                None => message.value(),
            };
            let Some(pattern) = pattern else { continue };
            if let Some(count) = self.0.fallbacks.get(language).filter(|_| step > 0) {
                count.fetch_add(1, Ordering::Relaxed);
            }
            let args = fluent(args);
            // What could not be resolved stands in the text as `{$name}`; half a sentence is better than none.
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
            if !errors.is_empty() {
                tracing::warn!(language = name, id, ?errors, "a message could not be completed");
            }
            return Some(text);
        }
        None
    }
}

/// Most technical words of Tetum are Portuguese loans, so a Tetum reader is helped by Portuguese before English.
fn chain(language: &str) -> Vec<&str> {
    match language {
        LAST => vec![LAST],
        "tet" => vec!["tet", "pt", LAST],
        other => vec![other, LAST],
    }
}

pub(super) fn convention(language: &str) -> Convention {
    if language == LAST { Convention::English } else { Convention::Timorese }
}

/// Plain `pt` would choose the Brazilian plural, where 0 counts as one.
fn tag(language: &str) -> &str {
    if language == "pt" { "pt-PT" } else { language }
}

fn empty_bundle(language: &str) -> Result<Bundle, String> {
    let tag: LanguageIdentifier = tag(language).parse().map_err(|_| format!("{language} is not a language tag"))?;
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // All languages run from left to right; the marks would end up in subjects of mails and in searches.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match convention(language) {
        Convention::English => english_count,
        Convention::Timorese => timorese_count,
    }));
    Ok(bundle)
}

fn add(bundle: &mut Bundle, path: &str, content: &[u8], faults: &mut Vec<String>) {
    let Ok(source) = std::str::from_utf8(content) else {
        faults.push(format!("{path}: is not UTF-8"));
        return;
    };
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            let line = source.get(..error.pos.start).map_or(0, |before| before.matches('\n').count() + 1);
            faults.push(format!("{path}:{line}: {}", error.kind));
        }
        resource
    });
    for error in bundle.add_resource(resource).err().into_iter().flatten() {
        faults.push(match error {
            FluentError::Overriding { id, .. } => format!("{path}: {id} stands in another file too"),
            other => format!("{path}: {other}"),
        });
    }
}

fn english_count(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
    count(value, Convention::English)
}

fn timorese_count(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
    count(value, Convention::Timorese)
}

/// Fluent for Rust writes numbers alike in all languages; counts get the group signs of theirs here.
fn count(value: &FluentValue<'_>, convention: Convention) -> Option<String> {
    match value {
        FluentValue::Number(n) if n.value.fract() == 0.0 => {
            #[allow(clippy::cast_possible_truncation)] // counts come from `i64`
            let whole = n.value as i64;
            Some(number::format(&Decimal::from(whole), convention, true))
        }
        _ => None,
    }
}
