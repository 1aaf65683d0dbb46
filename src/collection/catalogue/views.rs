//! Dataflows that show the figures of another one: the codes of both, side by side.

use super::names;
use crate::collection::Context;
use crate::domain::structures::{self, Structure, Structures};
use crate::sdmx::view::{Origin, Told, View};

/// Words of an attribute are in English: it is an international table.
const WORDS: &str = "en";

/// Nothing where the definitions do not fit; [`structures::load`] has told so.
pub(super) fn of(context: &Context, structures: &Structures, own: &Structure, view: &structures::View) -> Option<View> {
    let source = structures.structure(&structures.flow(&view.of)?.structure)?;
    let list = |component: &str| structures.lists.get(source.component(component)?.codelist.as_ref()?);
    let told = |id: &str| {
        let told = view.components.get(id)?;
        if let Some(code) = &told.fixed {
            return Some(Told::Fixed(code.clone()));
        }
        let component = told.from.clone()?;
        let annotated = told.annotation.as_ref().zip(list(&component));
        let codes = annotated.map(|(annotation, list)| {
            list.annotated(annotation).map(|(code, own)| (code.to_owned(), own.to_owned())).collect()
        });
        let words = told.message.as_ref().and_then(|id| names::of(&context.locales, id).remove(WORDS));
        Some(Told::From { component, codes, words })
    };
    let origin = |id: &String| Origin {
        id: id.clone(),
        only: list(id).filter(|list| list.codes.len() == 1).map(|list| list.codes[0].code.clone()),
    };
    Some(View {
        of: view.of.clone(),
        source: source.dimensions.iter().map(|dimension| origin(&dimension.id)).collect(),
        dimensions: own.dimensions.iter().map(|dimension| told(&dimension.id)).collect::<Option<_>>()?,
        attributes: own.attributes.iter().filter_map(|a| Some((a.id.clone(), told(&a.id)?))).collect(),
    })
}
