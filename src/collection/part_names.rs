//! Parts of a questionnaire in words.

use crate::domain::cells::Answers;
use crate::domain::contributions::Part;
use crate::domain::questionnaire::Questionnaire;
use crate::i18n::Reader;

pub fn name(reader: &Reader, q: &Questionnaire, answers: &Answers, part: &Part) -> String {
    match part {
        Part::Module(module) => reader.text(&format!("module-{module}")),
        Part::Table(module, table) => {
            let module_name = reader.text(&format!("module-{module}"));
            format!("{module_name}: {}", reader.text(&format!("table-{module}-{table}")))
        }
        Part::Row(id) => answers.row_name(q, id).to_owned(),
    }
}
