//! What there is: the codes and periods of the figures that match a question, as a constraint.

use super::Answer;
use super::question::Question;
use crate::app::App;
use crate::sdmx::rest::Problem;

pub(super) async fn show(question: &Question, app: &App, path: &[&str]) -> Answer {
    let _ = (question, app, path);
    Err(Problem::NotImplemented("availability".to_owned()))
}
