//! The questionnaire for its authors: all languages side by side, what is missing, what nobody has confirmed.

use std::path::Path;

use actix_web::http::StatusCode;
use calamine::{Data, Reader, Xlsx, open_workbook};

use crate::commands::ssi;
use crate::support::{Role, TestApp, on_both_databases};

fn sheet(path: &Path, name: &str) -> Vec<Vec<String>> {
    let mut book: Xlsx<_> = open_workbook(path).unwrap();
    let range = book.worksheet_range(name).unwrap();
    let text = |cell: &Data| match cell {
        Data::String(text) => text.clone(),
        Data::Empty => String::new(),
        other => panic!("{other:?} is no text"),
    };
    range.rows().map(|row| row.iter().map(text).collect()).collect()
}

fn line<'a>(rows: &'a [Vec<String>], id: &str) -> &'a Vec<String> {
    rows.iter().find(|row| row[0] == id).unwrap_or_else(|| panic!("no line {id}"))
}

#[test]
fn the_workbook_has_every_question_code_check_and_text_in_all_languages() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ssi.xlsx");
    let done = ssi(
        folder.path(),
        "",
        &["questionnaire", "list", "--edition", "ssi/2026", "--xlsx", &path.display().to_string()],
    );
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let counts = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(counts.contains("pt: 0 missing") && counts.contains("tet: 0 missing"), "{counts}");

    let questions = sheet(&path, "Questions");
    assert_eq!(
        questions[0],
        ["Item", "What it is", "Kind", "English", "Português", "Tetun", "Missing in", "Not confirmed in"]
    );
    let money = line(&questions, "receipts/R.1");
    assert!(money[2].contains("money") && money[2].contains("inventory/S.fin_type = C | M"), "{money:?}");
    assert!(money[3..6].iter().all(|text| text.lines().count() == 2), "text and definition: {money:?}");

    // Every question, code and check of the files has a line.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires");
    let json = |path: &Path| serde_json::from_slice::<serde_json::Value>(&std::fs::read(path).unwrap()).unwrap();
    for entry in std::fs::read_dir(root.join("ssi/2026/modules")).unwrap() {
        let module = json(&entry.unwrap().path());
        let body = module.pointer("/$defs/row").unwrap_or(&module);
        for id in body["properties"].as_object().unwrap().keys() {
            line(&questions, &format!("{}/{id}", module["x-module"].as_str().unwrap()));
        }
    }
    let codes = sheet(&path, "Codes");
    for entry in std::fs::read_dir(root.join("codelists")).unwrap() {
        let list = json(&entry.unwrap().path());
        for code in list["codes"].as_array().unwrap() {
            let id = format!("{}/{}", list["id"].as_str().unwrap(), code["code"].as_str().unwrap());
            assert!(!line(&codes, &id)[3].is_empty(), "{id} has no English text");
        }
    }
    let checks = sheet(&path, "Checks");
    for entry in std::fs::read_dir(root.join("ssi/2026/checks")).unwrap() {
        for check in json(&entry.unwrap().path())["checks"].as_array().unwrap() {
            line(&checks, check["id"].as_str().unwrap());
        }
    }
    line(&sheet(&path, "Other texts"), "submit-title");
}

#[test]
fn what_a_language_lacks_and_what_nobody_confirmed_is_marked() {
    let folder = tempfile::tempdir().unwrap();
    let locales = folder.path().join("locales");
    crate::commands::copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"), &locales);
    let file = locales.join("tet/codelists.ftl");
    let text = std::fs::read_to_string(&file).unwrap();
    let text: Vec<&str> =
        text.lines().filter(|line| !line.starts_with("code-CL_SEX-F ") && *line != "# draft").collect();
    let text = text.join("\n").replace("code-CL_SEX-M ", "# draft\ncode-CL_SEX-M ");
    std::fs::write(&file, text).unwrap();

    let path = folder.path().join("ssi.xlsx");
    let done = std::process::Command::new(env!("CARGO_BIN_EXE_ssi"))
        .args(["questionnaire", "list", "--edition", "ssi/2026", "--xlsx"])
        .arg(&path)
        .env("SSI_LOCALES", &locales)
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let codes = sheet(&path, "Codes");
    let (missing, draft, good) = (line(&codes, "CL_SEX/F"), line(&codes, "CL_SEX/M"), line(&codes, "CL_SEX/T"));
    assert_eq!((missing[5].as_str(), missing[6].as_str(), missing[7].as_str()), ("", "tet", ""));
    assert_eq!((draft[6].as_str(), draft[7].as_str()), ("", "tet"));
    assert_eq!((good[6].as_str(), good[7].as_str()), ("", ""));
}

on_both_databases! {
    async fn reviewers_and_administrators_read_and_download_it(backend) {
        let app = TestApp::start(backend).await;
        for role in [Role::Reviewer, Role::Administrator] {
            let mut client = app.sign_in(role).await;
            let home = client.get("/en").await.text;
            assert!(home.contains("/en/questionnaires/ssi/2026"), "{home}");
            let page = client.get("/pt/questionnaires/ssi/2026").await;
            assert_eq!(page.status, StatusCode::OK);
            assert!(page.text.contains("receipts/R.1") && page.text.contains("por confirmar"), "{}", page.text);
            let checks = client.get("/en/questionnaires/ssi/2026?chapter=checks").await.text;
            assert!(checks.contains("Q-001") && !checks.contains("receipts/R.1<"), "{checks}");
            let book = client.get("/en/questionnaires/ssi/2026/workbook").await;
            assert_eq!(book.status, StatusCode::OK);
            assert!(book.text.starts_with("PK"), "not a workbook");
        }
        assert_eq!(app.sign_in(Role::Contributor).await.get("/en/questionnaires/ssi/2026").await.status, StatusCode::FORBIDDEN);
        assert_eq!(app.sign_in(Role::Reviewer).await.get("/en/questionnaires/ssi/1999").await.status, StatusCode::NOT_FOUND);
    }
}
