//! Beside the filling pages, or above them where there is no room: modules with their state, and what is left to do.

use crate::collection::findings::Judged;
use crate::collection::{Sheet, progress};
use crate::domain::checks::Severity;
use crate::web::frame::Frame;

#[derive(Debug)]
pub struct Sidebar {
    pub modules: Vec<Entry>,
    /// How many of those that expect something are done.
    pub parts: String,
    pub errors: usize,
    pub warnings: usize,
    pub left: String,
    /// Questions of reviewers that wait for an answer, and where they stand.
    pub clarify: Option<(String, String)>,
    pub check_href: String,
}

#[derive(Debug)]
pub struct Entry {
    pub title: String,
    pub href: String,
    pub current: bool,
    pub answered: usize,
    pub asked: usize,
    /// `done`, `begun`, `empty`, or `optional` while nothing is expected; a sign and a word carry it, not colour alone.
    pub state: &'static str,
}

impl Entry {
    pub fn sign(&self) -> &'static str {
        match self.state {
            "done" => "✓",
            "begun" => "◐",
            "optional" => "·",
            _ => "○",
        }
    }
}

impl Sidebar {
    /// Where to go on: the first module that is not complete, else the check.
    pub fn next(&self) -> &str {
        self.modules.iter().find(|m| m.state != "done" && m.state != "optional").map_or(&self.check_href, |m| &m.href)
    }

    pub fn of(frame: &Frame, sheet: &Sheet, judged: &[Judged], current: Option<&str>) -> Sidebar {
        let base = frame.place.as_ref().map(|p| p.href.clone()).unwrap_or_default();
        let modules = sheet.edition.questionnaire.modules.iter().map(|module| {
            let progress = progress::of_module(sheet, module);
            let state = match (progress.complete(), progress.answered) {
                (true, _) => "done",
                _ if progress.asked == 0 && progress::is_optional(sheet, module) => "optional",
                (false, 0) => "empty",
                _ => "begun",
            };
            Entry {
                title: frame.m(&format!("module-{}", module.id)),
                href: format!("{base}/{}", module.id),
                current: current == Some(module.id.as_str()),
                answered: progress.answered,
                asked: progress.asked,
                state,
            }
        });
        let modules: Vec<Entry> = modules.collect();
        let expected = modules.iter().filter(|m| m.state != "optional").count();
        let done = modules.iter().filter(|m| m.state == "done").count();
        let open = |severity| judged.iter().filter(|j| j.finding.severity == severity && j.blocks()).count();
        let (errors, warnings) = (open(Severity::Error), open(Severity::Warning));
        Sidebar {
            modules,
            parts: frame.m2("parts-done", "done", done, "count", expected),
            errors,
            warnings,
            left: frame.m2("left-to-do", "errors", errors, "warnings", warnings),
            clarify: (!sheet.asked.is_empty()).then(|| {
                (frame.m1("clarify-open-count", "count", sheet.asked.len()), format!("{base}/clarifications?show=open"))
            }),
            check_href: format!("{base}/check"),
        }
    }
}
