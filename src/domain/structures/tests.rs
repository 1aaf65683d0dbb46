use serde_json::{Value, json};

use super::{check, load};
use crate::domain::questionnaire::{self, Fault, Files, Questionnaire};

fn files() -> Files {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaires/");
    fn walk(root: &str, below: &str, files: &mut Files) {
        for entry in std::fs::read_dir(format!("{root}{below}")).unwrap() {
            let entry = entry.unwrap();
            let path = format!("{below}{}", entry.file_name().to_string_lossy());
            if entry.file_type().unwrap().is_dir() {
                walk(root, &format!("{path}/"), files);
            } else {
                files.insert(path, std::fs::read(entry.path()).unwrap());
            }
        }
    }
    let mut files = Files::new();
    walk(root, "", &mut files);
    files
}

/// Faults after a change of one file.
fn faults(file: &str, change: impl FnOnce(&mut Value)) -> Vec<Fault> {
    let mut files = files();
    let mut value: Value = serde_json::from_slice(&files[file]).unwrap();
    change(&mut value);
    files.insert(file.to_owned(), serde_json::to_vec(&value).unwrap());
    let structures = match load(&files) {
        Ok(structures) => structures.unwrap(),
        Err(faults) => return faults,
    };
    check(&structures, &[&edition(&files)])
}

fn edition(files: &Files) -> Questionnaire {
    questionnaire::load(files, "ssi", "2026").unwrap()
}

fn told(faults: &[Fault], pointer: &str, words: &str) {
    let found = faults.iter().any(|fault| fault.pointer == pointer && fault.message.contains(words));
    assert!(found, "{pointer} {words} in {faults:#?}");
}

const FILE: &str = "sdmx/structures.json";

#[test]
fn the_structures_fit_the_editions() {
    assert_eq!(faults(FILE, |_| {}), []);
    assert!(load(&Files::new()).unwrap().is_none(), "a service may have nothing to tell SDMX clients");
}

#[test]
fn everything_that_is_wrong_inside_the_structures_is_told_at_once() {
    let faults = faults(FILE, |value| {
        value["structures"][0]["dimensions"][2]["codelist"] = "CL_NONE".into();
        value["structures"][0]["attributes"][0]["id"] = "SEX".into();
        value["dataflows"][1]["limits"]["COLOUR"] = json!(["RED"]);
        value["dataflows"][1]["limits"]["FREQ"] = json!(["A", "B"]);
        value["dataflows"][2]["structure"] = "NONE".into();
        value["dataflows"][4]["id"] = "DF_WSPDB".into();
        value["categories"]["categories"][0]["dataflows"] = json!(["DF_NONE"]);
    });
    told(&faults, "/structures/0/dimensions/2", "CL_NONE does not exist");
    told(&faults, "/structures/0", "SEX stands twice");
    told(&faults, "/dataflows/1/limits/COLOUR", "no such dimension");
    told(&faults, "/dataflows/1/limits/FREQ", "B is not in CL_FREQ");
    told(&faults, "/dataflows/2/structure", "NONE does not exist");
    told(&faults, "/dataflows/4", "DF_WSPDB stands twice");
    told(&faults, "/categories/categories/0", "DF_NONE does not exist");
}

#[test]
fn a_file_of_another_shape_is_told_with_its_place() {
    told(&faults(FILE, |value| value["dataflows"][0]["colour"] = "red".into()), "/dataflows/0", "colour");
    let list = "sdmx/CL_BENEFIT_TYPE.json";
    told(&faults(list, |value| value["codes"][0]["code"] = "a b".into()), "/codes/0/code", "a b");
    let faults = faults(list, |value| {
        value["id"] = "CL_OTHER".into();
        value["codes"][1]["code"] = "_T".into();
        value["codes"][2]["parent"] = "NONE".into();
    });
    told(&faults, "/id", "not the name of the file");
    told(&faults, "/codes/1", "stands twice");
    told(&faults, "/codes/2/parent", "NONE");
}

#[test]
fn a_dataflow_that_differs_from_its_structure_is_told() {
    let faults = faults(FILE, |value| {
        value["structures"][0]["dimensions"].as_array_mut().unwrap().swap(0, 1);
        value["structures"][0]["attributes"].as_array_mut().unwrap().pop();
        value["dataflows"][0]["version"] = "1.1".into();
        value["dataflows"][1]["limits"]["INDICATOR"] = json!(["COV_MOON"]);
        value["dataflows"].as_array_mut().unwrap().retain(|flow| !flow["id"].as_str().unwrap().starts_with("DF_SDG"));
        value["categories"]["categories"].as_array_mut().unwrap().pop();
    });
    told(&faults, "/dataflows/0/dimensions", "REF_AREA, FREQ");
    told(&faults, "/dataflows/0/attributes", "UPPER_BOUND");
    told(&faults, "/dataflows/0", "(1.1)");
    told(&faults, "/dataflows/1/limits/INDICATOR", "COV_MOON");
    told(&faults, "/dataflows/1/id", "does not know DF_SDG_0131_SEX_SOC_RT");
}

#[test]
fn a_view_that_loses_or_invents_something_is_told() {
    let faults = faults(FILE, |value| {
        let view = &mut value["dataflows"][7]["view"]["components"];
        view["AGE"] = json!({ "fixed": "Y0T4" });
        view["SEX"] = json!({ "fixed": "_T" });
        view["SERIES"]["annotation"] = "NONE".into();
        view["COLOUR"] = json!({ "from": "SHADE" });
        view.as_object_mut().unwrap().remove("UNIT_MEASURE");
    });
    let part = "/dataflows/7/view/components";
    told(&faults, &format!("{part}/AGE"), "Y0T4 is not in CL_AGE");
    told(&faults, part, "no dimension tells SEX of DF_SDG_0131_SEX_SOC_RT");
    told(&faults, &format!("{part}/SERIES"), "no code of CL_SOC has NONE");
    told(&faults, &format!("{part}/COLOUR"), "SDG has no such component");
    told(&faults, part, "nothing is said of UNIT_MEASURE");
    let view_of_a_view = |value: &mut Value| value["dataflows"][7]["view"]["of"] = "DF_SDG_GLC".into();
    told(&self::faults(FILE, view_of_a_view), "/dataflows/7/view/of", "no dataflow of its own");
    let twice = |value: &mut Value| value["codes"][1]["annotations"]["SDG_SERIES"] = "SI_COV_BENFTS".into();
    let faults = self::faults("sdmx/CL_SOC.json", twice);
    told(&faults, &format!("{part}/SERIES"), "SOC_CONTIG_TOTAL and SOC_CONTIG_CHILD of CL_SOC are both SI_COV_BENFTS");
    let elsewhere = |value: &mut Value| value["agency"] = "SDMX".into();
    told(&self::faults("sdmx/IAEG-SDGs/CL_AGE.json", elsewhere), "/agency", "another name");
}

#[test]
fn a_code_that_can_leave_and_stands_in_no_list_is_told() {
    let lacking = |list: &str, code: &str| {
        faults(&format!("sdmx/{list}.json"), |value| {
            value["codes"].as_array_mut().unwrap().retain(|one| one["code"] != code);
            value["codes"].as_array_mut().unwrap().iter_mut().for_each(|one| {
                one.as_object_mut().unwrap().remove("parent");
            });
        })
    };
    // Fixed by a mapping, by an indicator, by the code list of a cell, by a dimension of a question, by a blank cell.
    told(&lacking("CL_BENEFIT_TYPE", "CASH_LUMP"), "/dataflows/0/cells/23", "BENEFIT_TYPE can be CASH_LUMP");
    assert!(!lacking("CL_FUNCTION", "SURVIVORS").is_empty());
    told(&lacking("CL_FINANCING", "MIXED"), "/dataflows/0/cells/0", "FINANCING can be MIXED");
    assert!(lacking("CL_AGE", "Y_GE80").iter().all(|fault| fault.message.contains("AGE can be Y_GE80")));
    assert!(!lacking("CL_AGE", "Y_GE80").is_empty());
    told(&lacking("CL_FINANCING", "_U"), "/dataflows/0/cells/0", "FINANCING can be _U");
}
