//! Code lists: the values a coded question or a dimension may take. Names of codes are messages, never stored.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct CodeList {
    pub id: String,
    pub codes: Vec<Code>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Code {
    pub code: String,
    /// The code this one becomes in SDMX exports; absent: the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sdmx: Option<String>,
    /// Whatever else a statistician notes beside a code (other classifications); kept, not interpreted.
    #[serde(flatten)]
    pub more: serde_json::Map<String, serde_json::Value>,
}

impl CodeList {
    pub fn contains(&self, code: &str) -> bool {
        self.codes.iter().any(|c| c.code == code)
    }

    /// The SDMX code of a code of this list; a code without a mapping stands for itself.
    pub fn sdmx<'a>(&'a self, code: &'a str) -> &'a str {
        self.codes.iter().find(|c| c.code == code).and_then(|c| c.sdmx.as_deref()).unwrap_or(code)
    }
}
