//! The tables of the demonstration, as they stand in `demo/TLS/`.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::COUNTRY;
use crate::domain::questionnaire::Files;
use crate::domain::submission::Roles;
use crate::store::{Result, StoreError};

#[derive(Debug, Clone, Deserialize)]
pub struct InstitutionLine {
    pub code: String,
    pub parent: Option<String>,
    pub name_en: String,
    pub name_pt: String,
    pub name_tet: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct AccountLine {
    pub roles: Roles,
    pub institution: Option<String>,
    pub language: String,
    pub second_language: Option<String>,
    pub email: String,
    pub name: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct RowLine {
    pub list: String,
    pub row: String,
    pub parent: Option<String>,
    opened: Option<i32>,
    closed: Option<i32>,
}

impl RowLine {
    pub fn existed_in(&self, year: i32) -> bool {
        self.opened.is_none_or(|opened| opened <= year) && self.closed.is_none_or(|closed| closed >= year)
    }
}

pub fn read<T: DeserializeOwned>(files: &Files, name: &str) -> Result<Vec<T>> {
    let path = format!("{COUNTRY}/{name}");
    let bytes = files.get(&path).ok_or_else(|| StoreError::Corrupt(format!("demo/{path} is missing")))?;
    csv::Reader::from_reader(&bytes[..])
        .deserialize()
        .collect::<std::result::Result<_, _>>()
        .map_err(|e| StoreError::Corrupt(format!("demo/{path}: {e}")))
}
