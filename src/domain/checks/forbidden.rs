//! `forbidden`: its conditions must not hold together.

use serde::{Deserialize, Serialize};

use super::compile::Compiler;
use super::formula::Node;
use super::scope::Scope;
use super::verdict::{Verdict, fails};
use super::{Judge, Operand, Shown};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Forbidden<O = Operand> {
    /// What a person should look at; the first figure is told.
    pub cells: Vec<O>,
}

impl Forbidden {
    pub(super) fn compile(&self, c: &mut Compiler<'_>) -> Forbidden<Node> {
        Forbidden { cells: c.operands(&self.cells) }
    }
}

impl Judge for Forbidden<Node> {
    /// It is asked only where the conditions hold.
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        let figure = self.cells.iter().find_map(|node| scope.known(node));
        fails(scope.cells(&self.cells), figure.map(|f| ("value", Shown::Number(f))).into_iter().collect())
    }
}
