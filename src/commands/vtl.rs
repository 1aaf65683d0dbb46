//! `ssi questionnaire vtl`: the checks of an edition as rulesets of VTL, with answers laid out as their data sets and what
//! our own engine finds on them. Another engine needs nothing else to judge the same.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use serde::Deserialize;
use serde_json::json;

use super::Outcome;
use crate::collection::{Editions, sheet};
use crate::config::Settings;
use crate::domain::cells::{Answers, Cell, Row, pairs};
use crate::domain::checks::vtl::{Role, Ruleset, Table};
use crate::domain::questionnaire::{Address, Questionnaire};
use crate::embedded;
use crate::store::{Store, submissions};

#[derive(Debug, Args)]
pub struct Vtl {
    /// Folder for the files; it is made where it does not exist
    dir: PathBuf,
    /// Questionnaire and edition, as in ssi/2026
    #[arg(long, default_value = "ssi/2026")]
    edition: String,
    /// Country, whose code lists and own questions count
    #[arg(long)]
    country: String,
    /// JSON list of returns to lay out, {name, year, rows, cells}; without it the stored ones of the country
    #[arg(long)]
    answers: Option<PathBuf>,
}

/// A return that is not stored.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    name: String,
    year: i32,
    rows: Vec<Row>,
    cells: BTreeMap<Address, Cell>,
}

impl Vtl {
    pub fn run(self) -> Outcome {
        let settings = Settings::from_environment()?;
        let files = embedded::questionnaires(settings.questionnaires.as_deref())?;
        let editions =
            Editions::load(&files).map_err(|faults| format!("the definitions have {} faults", faults.len()))?;
        let (id, edition) = self.edition.split_once('/').unwrap_or((&self.edition, ""));
        let edition = editions.of(id, edition, &self.country).map_err(|_| {
            let known: Vec<String> = editions.all().map(|e| called(&e.questionnaire)).collect();
            format!("--edition {}: there are {}", self.edition, known.join(", "))
        })?;
        let q = &edition.questionnaire;
        let returns = match &self.answers {
            Some(file) => given(q, &self.country, file)?,
            None => stored(&Store::open(&settings.database, 1)?, &editions, q, &self.country)?,
        };
        let rules = Ruleset::new(q, &self.country);
        write(&self.dir, &self.country, q, &rules, &returns)?;
        println!(
            "{}: {} rules of {} checks for {} returns in {}; {} checks are left out",
            called(q),
            rules.rules.len(),
            q.checks.len() - rules.left_out.len(),
            returns.len(),
            self.dir.display(),
            rules.left_out.len()
        );
        Ok(ExitCode::SUCCESS)
    }
}

fn called(q: &Questionnaire) -> String {
    format!("{}/{}", q.id, q.edition)
}

type Returns = Vec<(String, Answers)>;

fn stored(store: &Store, editions: &Editions, q: &Questionnaire, country: &str) -> Result<Returns, Box<dyn Error>> {
    Ok(store.read_blocking(|db| {
        let of_country = submissions::all(db, Some(&[country.to_owned()]))?;
        let of_country =
            of_country.into_iter().filter(|s| s.round.questionnaire == q.id && s.round.edition == q.edition);
        of_country.map(|s| Ok((s.id.clone(), sheet::answers_now(db, editions, q, &s)?))).collect()
    })?)
}

fn given(q: &Questionnaire, country: &str, file: &Path) -> Result<Returns, Box<dyn Error>> {
    let shown = file.display();
    let text = fs::read_to_string(file).map_err(|e| format!("{shown}: {e}"))?;
    let returns: Vec<Given> = serde_json::from_str(&text).map_err(|e| format!("{shown}: {e}"))?;
    let answers = |given: Given| {
        let rows = pairs::added(q, given.rows);
        (given.name, Answers { rows, cells: given.cells, ..Answers::new(country, given.year) })
    };
    Ok(returns.into_iter().map(answers).collect())
}

fn write(
    dir: &Path,
    country: &str,
    q: &Questionnaire,
    rules: &Ruleset,
    returns: &Returns,
) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(dir).map_err(|e| format!("{}: {e}", dir.display()))?;
    let tables = rules.tables(returns.iter().map(|(name, answers)| (name.as_str(), answers)));
    let failed: Vec<_> = returns.iter().flat_map(|(name, answers)| rules.failed(name, answers)).collect();
    let structures = json!({ "datasets": tables.iter().map(structure).collect::<Vec<_>>() });
    let told = json!({
        "edition": called(q), "country": country, "rules": rules.rules, "left_out": rules.left_out
    });
    fs::write(dir.join("rules.vtl"), &rules.script)?;
    for (name, value) in [("structures", structures), ("rules", told), ("failures", serde_json::to_value(failed)?)] {
        fs::write(dir.join(format!("{name}.json")), format!("{value:#}\n"))?;
    }
    for table in &tables {
        let mut out = csv::Writer::from_path(dir.join(format!("{}.csv", table.name)))?;
        out.write_record(table.components.iter().map(|component| &component.name))?;
        for point in &table.points {
            out.write_record(point.iter().map(|value| value.as_deref().unwrap_or_default()))?;
        }
        out.flush()?;
    }
    Ok(())
}

/// As engines of VTL are told of a data set.
fn structure(table: &Table) -> serde_json::Value {
    let component = |name: &str, role: Role| {
        let measure = role != Role::Identifier;
        json!({
            "name": name,
            "type": if role == Role::Figure { "Number" } else { "String" },
            "role": if measure { "Measure" } else { "Identifier" },
            "nullable": measure
        })
    };
    let components: Vec<_> = table.components.iter().map(|c| component(&c.name, c.role)).collect();
    json!({ "name": table.name, "DataStructure": components })
}
