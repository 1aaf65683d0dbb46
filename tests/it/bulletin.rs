//! The national bulletin, number by number: taken in, given back digit for digit, or told why there is no place.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use ssi::store::cells;

use crate::commands::run;
use crate::importing::{import, open};
use crate::support::{Backend, Role, TestApp};

const YEARS: std::ops::RangeInclusive<i32> = 2017..=2024;

fn demo(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("demo/TLS").join(name).display().to_string()
}

fn table(path: &str) -> Vec<BTreeMap<String, String>> {
    csv::Reader::from_path(path).unwrap().deserialize().map(Result::unwrap).collect()
}

/// Schemes and benefits with a name, as far as they existed: the bulletin itself describes none.
fn rows_of(year: i32) -> String {
    let existed = |row: &BTreeMap<String, String>| row["opened"].parse::<i32>().is_ok_and(|opened| opened <= year);
    let line = |row: BTreeMap<String, String>| {
        let (module, question) = match row["list"].as_str() {
            "schemes" => ("inventory", "S.name"),
            "benefits" => ("benefits", "B.name"),
            "steps" => ("scales", "B.step_name"),
            "categories" => ("contributions", "K.name"),
            other => panic!("{other} is no list of the bulletin"),
        };
        format!("{module}/{0}/{question}@{year},{0}\n", row["row"])
    };
    table(&demo("rows.csv")).into_iter().filter(existed).map(line).collect()
}

#[actix_web::test]
async fn every_printed_number_is_taken_in_and_shown_back_or_has_a_reason() {
    let app = TestApp::start(Backend::Sqlite).await;
    let mut rows = "address,value\n".to_owned();
    for year in YEARS {
        open(&app, year).await;
        rows.push_str(&rows_of(year));
    }
    let path = app.database.folder().join("rows.csv");
    std::fs::write(&path, rows).unwrap();
    let (well, text) = import(&app, &[&path.display().to_string()]).await;
    assert!(well, "{text}");

    let report = app.database.folder().join("report.csv").display().to_string();
    let (bulletin, map) = (demo("bulletin.csv"), demo("bulletin.map.json"));
    let (well, text) = import(&app, &[&bulletin, "--map", &map, "--report", &report]).await;
    let printed = table(&bulletin);
    let told = table(&report);
    let lines: BTreeSet<&str> = told.iter().map(|t| t["line"].as_str()).collect();
    assert_eq!(lines.len(), printed.len(), "a line was not spoken of");

    let mut stored: BTreeMap<String, String> = BTreeMap::new();
    for year in YEARS {
        let found = app.app.store.read(move |db| cells::of(db, &format!("TLS-{year}"))).await.unwrap();
        let shown = |cell: ssi::domain::cells::Cell| cell.value.unwrap_or_else(|| cell.status.code().to_owned());
        stored.extend(found.into_iter().map(|(address, current)| (address.to_string(), shown(current.cell))));
    }
    let (mut taken, mut refused) = (0, Vec::new());
    for one in &told {
        let line: usize = one["line"].parse().unwrap();
        let value = &printed[line - 2]["value"];
        match one["result"].as_str() {
            "new" | "said twice" => {
                taken += 1;
                let expected = match value.as_str() {
                    "" => "M".to_owned(),
                    // Printed in millions.
                    _ if printed[line - 2]["unit"] == "million USD" => format!("{value}000000"),
                    digits => digits.to_owned(),
                };
                assert_eq!(stored[&one["address"]], expected, "line {line} {}", one["address"]);
            }
            "no place" => assert!(one["reason"].len() > 20, "line {line} has no reason: {}", one["reason"]),
            _ => refused.push(format!("{} {}", one["address"], one["reason"])),
        }
    }
    assert!(taken > 700, "only {taken} numbers were taken in\n{text}");
    assert!(well && refused.is_empty(), "{refused:#?}\n{text}");

    // On the page as in the bulletin, but for the signs between thousands.
    let mut client = app.sign_in(Role::Contributor).await;
    let page = client.get("/en/TLS/2019/benefits/TLS-PSV").await.text.replace(',', "");
    for (address, value) in stored.iter().filter(|(a, _)| a.starts_with("benefits/TLS-PSV") && a.ends_with("@2019")) {
        assert!(
            page.contains(&format!("value=\"{value}\"")) || page.contains(&format!(">{value}<")),
            "{address} {value}\n{page}"
        );
    }

    let (_, again) = import(&app, &[&bulletin, "--map", &map]).await;
    assert!(again.contains(" 0 new, 0 changed"), "{again}");
    let (done, out) = run(&app, &["export", "--cells", "--country", "TLS", "--year", "2019"]).await;
    assert!(done && out.lines().count() > 60, "{out}");
}
