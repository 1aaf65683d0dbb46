//! Editions through the years: frozen when published, carried over by a written map, added to by countries.

use std::path::{Path, PathBuf};

use actix_web::http::StatusCode;
use chrono::Duration;
use serde_json::{Value, json};
use ssi::app::{App, StartError};
use ssi::collection::{rounds, seeding, sheet, transitions};
use ssi::config::Settings;
use ssi::domain::questionnaire::Fault;
use ssi::store::rounds::Round;
use ssi::store::submissions;

use crate::commands::{copy, ssi};
use crate::support::{Role, TestApp, on_both_databases};

/// Questionnaires and texts that a test may change.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Desk {
        let desk = Desk(tempfile::tempdir().unwrap());
        for folder in ["questionnaires", "locales"] {
            copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &desk.0.path().join(folder));
        }
        desk
    }

    fn questionnaires(&self) -> PathBuf {
        self.0.path().join("questionnaires")
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.0.path().join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    fn json(&self, file: &str, change: impl FnOnce(&mut Value)) {
        let path = self.questionnaires().join(file);
        let mut value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        change(&mut value);
        std::fs::write(path, serde_json::to_string_pretty(&value).unwrap()).unwrap();
    }

    fn replace(&self, file: &str, old: &str, new: &str) {
        let path = self.questionnaires().join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains(old), "{file} has no {old}");
        std::fs::write(path, text.replace(old, new)).unwrap();
    }

    fn publish(&self) {
        let folder = self.questionnaires().display().to_string();
        let done = ssi(self.0.path(), "", &["questionnaire", "publish", &folder, "--edition", "ssi/2026"]);
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }

    /// What `ssi questionnaire check` prints; one fault a line.
    fn faults(&self) -> Vec<String> {
        let done = ssi(self.0.path(), "", &["questionnaire", "check", &self.questionnaires().display().to_string()]);
        if done.status.success() {
            return Vec::new();
        }
        String::from_utf8_lossy(&done.stdout).lines().map(str::to_owned).collect()
    }

    /// Edition 2027 as a copy of 2026, with one question under another id and one asked no more.
    fn next_edition(&self) {
        copy(&self.questionnaires().join("ssi/2026"), &self.questionnaires().join("ssi/2027"));
        self.json("ssi/2027/questionnaire.json", |head| head["edition"] = json!("2027"));
        for module in std::fs::read_dir(self.questionnaires().join("ssi/2027/modules")).unwrap() {
            let name = format!("ssi/2027/modules/{}", module.unwrap().file_name().to_string_lossy());
            self.replace(&name, "urn:ssi:2026:", "urn:ssi:2027:");
        }
        let module = "ssi/2027/modules/context.json";
        self.replace(module, "\"X.minwage\"", "\"X.minwage_month\"");
        self.json(module, |module| {
            module["properties"].as_object_mut().unwrap().remove("X.povline_i");
            for table in module["x-tables"].as_array_mut().unwrap() {
                table["questions"].as_array_mut().unwrap().retain(|q| q != "X.povline_i");
            }
        });
        for folder in ["checks", ""] {
            for file in std::fs::read_dir(self.questionnaires().join("ssi/2027").join(folder)).unwrap() {
                let file = file.unwrap();
                if file.path().is_file() {
                    let text = std::fs::read_to_string(file.path()).unwrap();
                    let text = text.replace("context/X.minwage\"", "context/X.minwage_month\"");
                    std::fs::write(file.path(), text.replace("context/X.povline_i\"", "context/X.povline_n\""))
                        .unwrap();
                }
            }
        }
        self.carry(json!([
            { "from": "context/X.minwage", "to": "context/X.minwage_month" },
            { "from": "context/X.povline_i", "to": null },
        ]));
        for (language, text) in [("en", "Minimum wage a month"), ("pt", "Salário mensal"), ("tet", "Saláriu fulan")] {
            self.write(
                &format!("locales/{language}/questionnaires/ssi-2027.ftl"),
                &format!("q-context-X-minwage-month = {text}\n    .help = {text}\n"),
            );
        }
    }

    fn carry(&self, cells: Value) {
        let map = json!({ "$schema": "urn:ssi:vocabulary:carry", "from": "2026", "cells": cells });
        self.write("questionnaires/ssi/2027/carry.json", &map.to_string());
    }

    fn overlay(&self, overlay: Value) {
        let mut value = json!({ "$schema": "urn:ssi:vocabulary:overlay", "country": "TLS" });
        value.as_object_mut().unwrap().extend(overlay.as_object().unwrap().clone());
        self.write("questionnaires/ssi/2026/overlays/TLS.json", &value.to_string());
    }

    fn settings(&self) -> impl Fn(&mut Settings) + use<> {
        let (questionnaires, locales) = (self.questionnaires(), self.0.path().join("locales"));
        move |settings| {
            settings.questionnaires = Some(questionnaires.clone());
            settings.locales = Some(locales.clone());
        }
    }
}

#[track_caller]
fn has(faults: &[String], place: &str, word: &str) {
    assert!(
        faults.iter().any(|f| f.starts_with(&format!("{place}: ")) && f.contains(word)),
        "no {place} with {word} in\n{}",
        faults.join("\n")
    );
}

async fn open(app: &TestApp, edition: &str, year: i32) {
    let (context, by) = (app.app.context.clone(), app.account(Role::Contributor).await.id);
    let now = ssi::store::now().naive_utc();
    let round = Round {
        id: format!("ssi-{year}"),
        questionnaire: "ssi".to_owned(),
        edition: edition.to_owned(),
        year,
        opens_at: now,
        due_at: now + Duration::days(30),
        closed_at: None,
        quorum: 0,
    };
    app.app.store.write(move |tx| rounds::open(tx, &context, by, &round, "TLS", "INSS")).await.unwrap();
}

fn start_again(app: &TestApp, desk: &Desk) -> Result<App, Vec<Fault>> {
    let mut settings = (*app.app.settings).clone();
    desk.settings()(&mut settings);
    App::build(settings).map_err(|error| match error {
        StartError::Questionnaires(faults) => faults,
        other => panic!("{other}"),
    })
}

#[test]
fn every_change_of_a_published_edition_is_told_with_its_place() {
    let desk = Desk::new();
    desk.publish();
    assert_eq!(desk.faults(), Vec::<String>::new());
    let twice = ssi(
        desk.0.path(),
        "",
        &["questionnaire", "publish", &desk.questionnaires().display().to_string(), "--edition", "ssi/2026"],
    );
    assert!(!twice.status.success(), "a seal was written over another");

    desk.replace(
        "ssi/2026/modules/context.json",
        "\"X.gdp\": { \"$ref\": \"urn:ssi:types#/$defs/money\"",
        "\"X.gdp\": { \"$ref\": \"urn:ssi:types#/$defs/count\"",
    );
    desk.json("codelists/CL_SEX.json", |list| list["codes"].as_array_mut().unwrap().push(json!({ "code": "X" })));
    desk.write("questionnaires/ssi/2026/checks/more.json", "{\"checks\": []}");
    // What comes after is no part of it.
    desk.write("questionnaires/codelists/CL_LATER.json", r#"{ "id": "CL_LATER", "codes": [{ "code": "A" }] }"#);
    let faults = desk.faults();
    has(&faults, "ssi/2026/modules/context.json#/properties/X.gdp", "was changed after ssi/2026 was published");
    has(&faults, "codelists/CL_SEX.json#/codes/3", "give the new edition its own codelists/CL_SEX.json");
    has(&faults, "ssi/2026/checks/more.json#", "was added");
    assert!(!faults.iter().any(|f| f.contains("CL_LATER")), "{faults:#?}");
}

#[test]
fn a_map_between_editions_says_everything_that_it_leaves_out() {
    let desk = Desk::new();
    desk.next_edition();
    assert_eq!(desk.faults(), Vec::<String>::new());

    desk.carry(json!([
        { "from": "context/X.minwage", "to": "context/X.avgwage" },
        { "from": "context/X.never", "to": null },
    ]));
    let faults = desk.faults();
    has(&faults, "ssi/2027/carry.json#/cells/0/to", "an id is never used again");
    has(&faults, "ssi/2027/carry.json#/cells/1/from", "was not asked in 2026");
    has(&faults, "ssi/2027/carry.json#/cells", "context/X.povline_i of 2026 is asked no more");

    desk.carry(json!([
        { "from": "context/X.minwage", "to": "context/X.povline_i" },
        { "from": "context/X.povline_i", "to": "context/X.minwage" },
    ]));
    has(
        &desk.faults(),
        "ssi/2027/carry.json#/cells/0",
        "circular: context/X.minwage → context/X.povline_i → context/X.minwage",
    );

    let back = json!({ "$schema": "urn:ssi:vocabulary:carry", "from": "2027" }).to_string();
    desk.write("questionnaires/ssi/2026/carry.json", &back);
    let faults = desk.faults();
    has(&faults, "ssi/2026/carry.json#/from", "circular: 2026 → 2027 → 2026");
    has(&faults, "ssi/2027/carry.json#/from", "circular: 2027 → 2026 → 2027");
}

#[test]
fn an_overlay_that_redefines_the_core_is_told_everything_at_once() {
    let desk = Desk::new();
    desk.overlay(json!({
        "questions": {
            "context": { "X.gdp": { "$ref": "urn:ssi:types#/$defs/count" }, "TLS.cards": { "$ref": "urn:ssi:types#/$defs/cards" } },
            "moon": { "TLS.rocks": { "$ref": "urn:ssi:types#/$defs/count" } },
        },
        "tables": { "context": [{ "id": "population", "questions": ["TLS.none"] }] },
        "names": ["context/X.never"],
        "codelists": [{ "id": "CL_SEX", "codes": [{ "code": "X" }] }],
    }));
    let faults = desk.faults();
    let overlay = "ssi/2026/overlays/TLS.json#";
    has(&faults, &format!("{overlay}/questions/context/X.gdp"), "which an overlay cannot redefine");
    has(&faults, &format!("{overlay}/questions/context/TLS.cards"), "must name a kind");
    has(&faults, &format!("{overlay}/questions/moon"), "there is no module moon");
    has(&faults, &format!("{overlay}/tables/context/0/id"), "which an overlay cannot redefine");
    has(&faults, &format!("{overlay}/tables/context/0/questions/0"), "question TLS.none does not exist");
    has(&faults, &format!("{overlay}/names/0"), "context/X.never is no question of the core");
    has(&faults, &format!("{overlay}/codelists/0/id"), "which an overlay cannot redefine");
    assert!(faults.iter().all(|f| f.starts_with(overlay)), "{faults:#?}");
}

on_both_databases! {
    async fn answers_come_over_by_the_map_and_old_ones_show_with_their_own_edition(backend) {
        let desk = Desk::new();
        desk.next_edition();
        let app = TestApp::with(backend, desk.settings()).await;
        seeding::seed(&app.app.store, &app.app.context, Vec::new()).await.unwrap();
        let (context, sender, reviewer) = (app.app.context.clone(), app.account(Role::Contributor).await, app.account(Role::Reviewer).await);
        app.app.store.write(move |tx| transitions::import_accepted(tx, &context, "TLS-2024", (&sender, &reviewer), "test", false)).await.unwrap();
        open(&app, "2027", 2025).await;
        let mut client = app.sign_in(Role::Contributor).await;
        let cells = client.get("/api/v1/submissions/TLS-2025/cells").await.json();
        assert!(cells["items"].as_array().unwrap().iter().any(|c| c["address"] == "inventory/TLS-RG/S.fin_type@2025"), "{cells}");

        let old = client.get("/en/TLS/2024/context").await;
        assert_eq!(old.status, StatusCode::OK);
        assert!(old.text.contains("context/X.minwage@2024") && old.text.contains("context/X.povline_i@2024"), "{}", old.text);
        let new = client.get("/en/TLS/2025/context").await.text;
        assert!(new.contains("context/X.minwage_month@2025") && new.contains("Minimum wage a month"), "{new}");
        assert!(!new.contains("X.povline_i"), "{new}");

        let context = app.app.context.clone();
        let load = move |db: &mut ssi::store::Db| {
            let submission = submissions::find(db, "TLS", 2025)?;
            sheet::load(db, &context, submission)
        };
        let sheet = app.app.store.read(load).await.unwrap();
        let before = |address: &str| sheet.answers.cells.get(&address.parse().unwrap()).and_then(|cell| cell.value.clone());
        assert_eq!(before("context/X.minwage_month@2024").as_deref(), Some("115"));
        assert_eq!((before("context/X.minwage@2024"), before("context/X.povline_i@2024")), (None, None));
    }

    async fn rounds_hold_the_service_to_the_edition_they_were_opened_with(backend) {
        let desk = Desk::new();
        desk.publish();
        let app = TestApp::with(backend, desk.settings()).await;
        open(&app, "2026", 2025).await;
        assert!(start_again(&app, &desk).is_ok());

        // Sealed anew after a change: the files agree with each other, but not with the round.
        desk.replace("ssi/2026/modules/context.json", "\"X.gdp\": { \"$ref\": \"urn:ssi:types#/$defs/money\"", "\"X.gdp\": { \"$ref\": \"urn:ssi:types#/$defs/count\"");
        std::fs::remove_file(desk.questionnaires().join("ssi/2026/published.json")).unwrap();
        desk.publish();
        let faults = start_again(&app, &desk).unwrap_err();
        assert!(faults.iter().any(|f| f.file == "ssi/2026/published.json" && f.pointer == "/sha256" && f.message.contains("rounds were opened")), "{faults:#?}");

        std::fs::remove_dir_all(desk.questionnaires().join("ssi/2026")).unwrap();
        let faults = start_again(&app, &desk).unwrap_err();
        assert!(faults.iter().any(|f| f.file == "ssi/2026/questionnaire.json" && f.message.contains("ssi-2025")), "{faults:#?}");
    }

    async fn a_country_adds_questions_and_names_that_others_do_not_see(backend) {
        let desk = Desk::new();
        desk.publish();
        desk.overlay(json!({
            "questions": { "context": { "TLS.sukus": { "$ref": "urn:ssi:types#/$defs/count" } } },
            "tables": { "context": [{ "id": "tls_local", "questions": ["TLS.sukus"] }] },
            "names": ["context/X.gdp"],
        }));
        for language in ["en", "pt", "tet"] {
            desk.write(&format!("locales/{language}/questionnaires/ssi-2026-TLS.ftl"),
                "q-context-TLS-sukus = Number of sukus\n    .help = Administrative posts.\nq-TLS-context-X-gdp = Non-oil product\n    .help = Without oil.\ntable-context-tls_local = Only here\n");
        }
        assert_eq!(desk.faults(), Vec::<String>::new());
        let app = TestApp::with(backend, desk.settings()).await;
        open(&app, "2026", 2025).await;
        let page = app.sign_in(Role::Contributor).await.get("/en/TLS/2025/context").await.text;
        assert!(page.contains("context/TLS.sukus@2025") && page.contains("Number of sukus"), "{page}");
        assert!(page.contains("Non-oil product"), "{page}");
        let core = app.app.context.editions.get("ssi", "2026").unwrap();
        assert!(core.questionnaire.module("context").unwrap().question("TLS.sukus").is_none());
        let own = app.app.context.editions.of("ssi", "2026", "TLS").unwrap();
        assert_ne!(own.questionnaire.digest, core.questionnaire.digest);
        assert_eq!(app.app.context.editions.of("ssi", "2026", "MOZ").unwrap().questionnaire.digest, core.questionnaire.digest);

        // The country's part is frozen with the round, too.
        desk.overlay(json!({}));
        let faults = start_again(&app, &desk).unwrap_err();
        assert!(faults.iter().any(|f| f.file == "ssi/2026/overlays/TLS.json"), "{faults:#?}");
    }
}
