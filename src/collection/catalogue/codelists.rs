//! Code lists: those of files, and those that are made.

use std::collections::{BTreeMap, BTreeSet};

use super::names;
use crate::collection::Context;
use crate::domain::questionnaire::Questionnaire;
use crate::domain::structures::{List, Made, Source, Structures, Thing, indicator_codes};
use crate::sdmx::model::{Item, Reference, Scheme};

pub(super) fn all(context: &Context, structures: &Structures, schemes: Vec<Item>) -> Vec<Scheme> {
    let of_files = structures.lists.values().map(|list| of_file(context, structures, list));
    let made = structures.made.iter().map(|made| self::made(context, structures, made, &schemes));
    let mut lists: Vec<Scheme> = of_files.chain(made).collect();
    lists.sort_by(|a, b| a.reference.cmp(&b.reference));
    lists
}

/// Where a list of this id stands, whether in a file or made.
pub(super) fn reference(structures: &Structures, name: &str) -> Reference {
    match (structures.lists.get(name), structures.made(name)) {
        (Some(list), _) => of(structures, list.agency.as_ref(), &list.id, &list.version),
        (None, Some(made)) => of(structures, made.agency.as_ref(), &made.id, &made.version),
        (None, None) => of(structures, None, name, ""),
    }
}

fn of(structures: &Structures, agency: Option<&String>, id: &str, version: &str) -> Reference {
    Reference { agency: agency.unwrap_or(&structures.agency).clone(), id: id.to_owned(), version: version.to_owned() }
}

fn of_file(context: &Context, structures: &Structures, list: &List) -> Scheme {
    let items = list.codes.iter().map(|code| Item {
        id: code.code.clone(),
        names: names::of(&context.locales, &list.message(&code.code)),
        parent: code.parent.clone(),
        annotations: code.annotations.clone().into_iter().collect(),
    });
    Scheme {
        reference: of(structures, list.agency.as_ref(), &list.id, &list.version),
        names: names::of(&context.locales, &format!("sdmx-{}", list.id)),
        partial: list.partial,
        open: false,
        items: items.collect(),
    }
}

fn made(context: &Context, structures: &Structures, made: &Made, schemes: &[Item]) -> Scheme {
    let items = match made.of {
        Source::Indicators => indicators(context, &made.id),
        Source::Codelist => of_questionnaires(context, &made.id),
        Source::Annotation => annotated(context, structures, made),
        Source::Schemes => {
            let own = ["_T", "_Z"].map(|code| Item {
                id: code.to_owned(),
                names: names::of(&context.locales, &format!("sdmx-{}-{code}", made.id)),
                ..Item::default()
            });
            own.into_iter().chain(schemes.iter().cloned()).collect()
        }
    };
    Scheme {
        reference: of(structures, made.agency.as_ref(), &made.id, &made.version),
        names: names::of(&context.locales, &format!("sdmx-{}", made.id)),
        // Of another agency's list, what can leave this house.
        partial: made.of == Source::Annotation,
        open: true,
        items,
    }
}

fn editions(context: &Context) -> impl Iterator<Item = &Questionnaire> {
    context.editions.all().map(|edition| &edition.questionnaire)
}

/// Named by a message of their own, or else as the figure that they stand for.
fn indicators(context: &Context, list: &str) -> Vec<Item> {
    let mut found: Vec<Item> = Vec::new();
    let mut seen = BTreeSet::new();
    for q in editions(context) {
        for (code, thing) in q.dataflows.iter().flat_map(indicator_codes) {
            if !seen.insert(code) {
                continue;
            }
            let figure = match thing {
                Thing::Cell(mapping) => q.question(&mapping.cell).map(|question| question.message()),
                Thing::Indicator(id) => Some(format!("indicator-{}", id.replace(['.', '_'], "-"))),
            };
            let messages: Vec<String> = [Some(format!("sdmx-{list}-{code}")), figure].into_iter().flatten().collect();
            found.push(Item {
                id: code.to_owned(),
                names: names::first(&context.locales, &messages),
                ..Item::default()
            });
        }
    }
    found
}

/// The names of another list, under the codes that an annotation gives them.
fn annotated(context: &Context, structures: &Structures, made: &Made) -> Vec<Item> {
    let list = made.list.as_ref().and_then(|name| structures.lists.get(name));
    let codes = list.zip(made.annotation.as_deref()).into_iter().flat_map(|(list, annotation)| {
        list.annotated(annotation).map(move |(code, own)| (list.message(code), own.to_owned()))
    });
    codes.map(|(message, id)| Item { id, names: names::of(&context.locales, &message), ..Item::default() }).collect()
}

/// The code list of the questionnaires, in the codes in which it leaves the house.
fn of_questionnaires(context: &Context, id: &str) -> Vec<Item> {
    let mut found: BTreeMap<String, Item> = BTreeMap::new();
    for list in editions(context).filter_map(|q| q.codelists.get(id)) {
        for code in &list.codes {
            let sdmx = code.sdmx.clone().unwrap_or_else(|| code.code.clone());
            let names = names::of(&context.locales, &format!("code-{id}-{}", code.code));
            found.entry(sdmx.clone()).or_insert(Item { id: sdmx, names, ..Item::default() });
        }
    }
    found.into_values().collect()
}
