//! What can be assigned.

use crate::collection::Sheet;
use crate::collection::part_names::name;
use crate::domain::contributions::Part;
use crate::web::frame::Frame;
use crate::web::pages::form::Choice;

/// Everything that can be assigned: each module with its tables, then each scheme.
pub fn choices(f: &Frame, sheet: &Sheet) -> Vec<Choice> {
    let q = &sheet.edition.questionnaire;
    let modules = q.modules.iter().flat_map(|module| {
        let tables = module.tables.iter().map(|table| Part::Table(module.id.clone(), table.id.clone()));
        let several = module.tables.len() > 1;
        std::iter::once(Part::Module(module.id.clone())).chain(tables.filter(move |_| several))
    });
    let top = q.lists.iter().filter(|list| list.parent.is_none());
    let rows = top.flat_map(|list| sheet.answers.rows_of(&list.id, None)).map(|row| Part::Row(row.id.clone()));
    let parts = modules.chain(rows);
    parts.map(|part| Choice { value: part.to_string(), text: name(&f.t, q, &sheet.answers, &part) }).collect()
}
