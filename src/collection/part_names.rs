//! Parts of a questionnaire in words.

use super::Sheet;
use crate::domain::contributions::Part;
use crate::i18n::Reader;

pub fn name(reader: &Reader, sheet: &Sheet, part: &Part) -> String {
    match part {
        Part::Module(module) => reader.text(&format!("module-{module}")),
        Part::Table(module, table) => {
            let module_name = reader.text(&format!("module-{module}"));
            format!("{module_name}: {}", reader.text(&format!("table-{module}-{table}")))
        }
        Part::Row(id) => sheet.answers.row_name(&sheet.edition.questionnaire, id).to_owned(),
    }
}
