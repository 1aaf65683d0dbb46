//! All observations of one dataflow from one accepted version.

use std::collections::BTreeMap;

use super::scope::Scope;
use super::{Dataflow, IndicatorEntry, Lineage, MappingFault, Observation, from_cells, from_indicators};
use crate::domain::cells::Answers;
use crate::domain::indicators::Computed;
use crate::domain::questionnaire::Questionnaire;

/// Observations in the order of the mappings, or everything that is wrong; never a part of them.
pub fn observations(
    q: &Questionnaire,
    answers: &Answers,
    computed: &[Computed],
    lineage: &Lineage,
    flow: &Dataflow,
) -> Result<Vec<Observation>, Vec<MappingFault>> {
    let scope = Scope { q, answers, lineage, flow };
    let mut faults = Vec::new();
    let mut found = Vec::new();
    for mapping in &flow.cells {
        found.extend(from_cells::mapping(&scope, mapping, &mut faults));
    }
    for entry in &flow.indicators {
        found.extend(from_indicators::entry(&scope, entry, computed, &mut faults));
    }
    same_keys(flow, &found, &mut faults);
    if faults.is_empty() { Ok(found) } else { Err(faults) }
}

/// The computed value that goes out in a series of a dataflow.
pub fn behind<'c>(
    q: &Questionnaire,
    answers: &Answers,
    computed: &'c [Computed],
    lineage: &Lineage,
    flow: &Dataflow,
    series: &str,
) -> Option<&'c Computed> {
    let scope = Scope { q, answers, lineage, flow };
    let gives = |entry: &IndicatorEntry, one: &Computed| {
        let found = from_indicators::entry(&scope, entry, std::slice::from_ref(one), &mut Vec::new());
        found.iter().any(|observation| observation.series() == series)
    };
    computed.iter().find(|one| flow.indicators.iter().any(|entry| entry.id() == one.indicator && gives(entry, one)))
}

/// Two figures under one key would overwrite each other at the receiver.
fn same_keys(flow: &Dataflow, observations: &[Observation], faults: &mut Vec<MappingFault>) {
    let mut seen: BTreeMap<&[(String, String)], &Observation> = BTreeMap::new();
    for observation in observations {
        if let Some(first) = seen.insert(&observation.key, observation) {
            faults.push(MappingFault::SameKey {
                dataflow: flow.id.clone(),
                key: observation.key_text(),
                first: first.origin(),
                second: observation.origin(),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{answers, dataflow, ilostat, lineage, questionnaire, rates};
    use super::*;
    use crate::domain::cells::{Cell, Status};
    use crate::domain::indicators::compute;
    use serde_json::json;

    const REVENUE: &str = "receipts/TLS-RG/R.0@2024";

    fn build(flow: &Dataflow, cells: &[(&str, Cell)]) -> Result<Vec<Observation>, Vec<MappingFault>> {
        let (q, answers) = (questionnaire(), answers(cells));
        observations(&q, &answers, &compute(&q, &answers), &lineage(), flow)
    }

    fn revenue() -> Dataflow {
        dataflow(json!([{ "cell": "receipts/R.0", "INDICATOR": "REV_TOTAL", "UNIT_MEASURE": "XDC" }]), json!([]))
    }

    fn recipients() -> Dataflow {
        let mapping = json!([{ "cell": "benefits/B.benef", "INDICATOR": "RECIPIENTS", "UNIT_MEASURE": "PS",
                               "FUNCTION": { "cell": "benefits/B.fn" } }]);
        dataflow(mapping, json!([]))
    }

    #[test]
    fn a_cell_becomes_an_observation_with_key_attributes_and_lineage() {
        let cell = Cell {
            note: Some("after\nthe audit".to_owned()),
            source: Some("accounts".to_owned()),
            status: Status::Estimated,
            ..Cell::of("1234.50")
        };
        let found = build(&revenue(), &[(REVENUE, cell)]).unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].key_text(), "A.TLS.REV_TOTAL.TLS-RG._T._T._T._T._T.XDC.2024");
        assert_eq!(found[0].value.unwrap().to_string(), "1234.50");
        assert_eq!(found[0].address.as_ref().unwrap().to_string(), REVENUE);
        for (name, value) in [
            ("OBS_STATUS", "E"),
            ("CONF_STATUS", "F"),
            ("UNIT_MULT", "3"),
            ("DECIMALS", "2"),
            ("CURRENCY", "USD"),
            ("SOURCE", "accounts"),
            ("COMMENT_OBS", "after the audit"),
            ("SUBMISSION_REF", "TLS-2024/2/abc"),
        ] {
            assert_eq!(found[0].attribute(name), Some(value), "{name}");
        }
    }

    #[test]
    fn what_was_decided_about_a_cell_goes_out_after_its_note_and_not_with_a_withheld_figure() {
        let told = |note: Option<&str>, status| {
            let cell = Cell { note: note.map(str::to_owned), status, ..Cell::of("5") };
            let (q, answers) = (questionnaire(), answers(&[(REVENUE, cell)]));
            let remarks = [(REVENUE.parse().unwrap(), "Value of INSS taken:\naudited".to_owned())].into();
            let lineage = Lineage { remarks, ..lineage() };
            let found = observations(&q, &answers, &[], &lineage, &revenue()).unwrap();
            found[0].attribute("COMMENT_OBS").map(str::to_owned)
        };
        assert_eq!(told(None, Status::Normal).as_deref(), Some("Value of INSS taken: audited"));
        assert_eq!(told(Some("late"), Status::Normal).as_deref(), Some("late; Value of INSS taken: audited"));
        assert_eq!(told(Some("late"), Status::Confidential), None);
    }

    #[test]
    fn sex_and_coded_cells_pass_through_their_code_lists() {
        let cells = [
            ("benefits/TLS-RG.OA/B.fn@2024", Cell::of("OA")),
            ("benefits/TLS-RG.OA/B.benef[sex=T]@2024", Cell::of("30")),
            ("benefits/TLS-RG.OA/B.benef[sex=F]@2024", Cell::of("20")),
            ("benefits/TLS-RG.DI/B.benef[sex=T]@2024", Cell::of("7")),
        ];
        let found = build(&recipients(), &cells).unwrap();
        let keys: Vec<String> = found.iter().map(Observation::key_text).collect();
        let expected = [
            "A.TLS.RECIPIENTS.TLS-RG_OA.OLD_AGE._T._T._T._T.PS.2024",
            "A.TLS.RECIPIENTS.TLS-RG_OA.OLD_AGE._T._T.F._T.PS.2024",
            "A.TLS.RECIPIENTS.TLS-RG_DI._U._T._T._T._T.PS.2024",
        ];
        assert_eq!(keys, expected);
        assert_eq!(found[0].attribute("UNIT_MULT"), Some("0"));
        assert_eq!(found[0].attribute("CURRENCY"), None);
    }

    #[test]
    fn several_codes_in_one_cell_are_their_total() {
        let mapping =
            json!([{ "cell": "receipts/R.0", "UNIT_MEASURE": "XDC", "FUNCTION": { "cell": "inventory/S.fn" } }]);
        let flow = dataflow(mapping, json!([]));
        let function = |codes: &str| {
            let cells = [("inventory/TLS-RG/S.fn@2024", Cell::of(codes)), (REVENUE, Cell::of("1"))];
            build(&flow, &cells).unwrap()[0].code("FUNCTION").unwrap().to_owned()
        };
        assert_eq!(function("DI"), "DISABILITY");
        assert_eq!(function("DI|OA"), "_T");
    }

    #[test]
    fn a_confidential_figure_goes_out_without_value_and_note() {
        let cell = Cell { status: Status::Confidential, note: Some("it was 5".to_owned()), ..Cell::of("5") };
        let found = build(&revenue(), &[(REVENUE, cell)]).unwrap();
        assert_eq!(found[0].value, None);
        assert_eq!(found[0].attribute("OBS_STATUS"), Some("Q"));
        assert_eq!(found[0].attribute("CONF_STATUS"), Some("C"));
        assert_eq!(found[0].attribute("COMMENT_OBS"), None);
    }

    #[test]
    fn what_is_not_known_is_said_and_what_is_blank_is_not() {
        let status = |status| {
            let found = build(&revenue(), &[(REVENUE, Cell::with_status(status))]).unwrap();
            found.first().map(|o| (o.value, o.attribute("OBS_STATUS").unwrap().to_owned()))
        };
        assert_eq!(status(Status::NotAvailable), Some((None, "L".to_owned())));
        assert_eq!(status(Status::NotApplicable), Some((None, "M".to_owned())));
        assert_eq!(status(Status::Normal), None);
    }

    #[test]
    fn closed_rows_and_other_years_stay_at_home() {
        let cells = [("receipts/TLS-OLD/R.0@2024", Cell::of("1")), ("receipts/TLS-RG/R.0@2023", Cell::of("2"))];
        assert!(build(&revenue(), &cells).unwrap().is_empty());
    }

    #[test]
    fn a_breakdown_that_the_dataflow_lacks_goes_out_as_its_total() {
        let flow =
            dataflow(json!([{ "cell": "coverage/P.reg_by", "INDICATOR": "REG", "UNIT_MEASURE": "PS" }]), json!([]));
        let cells = [
            ("coverage/TLS-RG/P.reg_by[membership=T,sex=F]@2024", Cell::of("9")),
            ("coverage/TLS-RG/P.reg_by[membership=MPUB,sex=F]@2024", Cell::of("4")),
        ];
        let found = build(&flow, &cells).unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].code("SEX"), found[0].value.unwrap().to_string().as_str()), (Some("F"), "9"));
    }

    #[test]
    fn a_mapping_may_fix_an_attribute() {
        let mapping =
            json!([{ "cell": "context/X.minwage", "INDICATOR": "MINWAGE", "UNIT_MEASURE": "XDC", "UNIT_MULT": "0" }]);
        let found = build(&dataflow(mapping, json!([])), &[("context/X.minwage@2024", Cell::of("115"))]).unwrap();
        assert_eq!(found[0].attribute("UNIT_MULT"), Some("0"));
        assert_eq!(found[0].code("SCHEME"), Some("_Z"));
    }

    #[test]
    fn all_faults_of_a_mapping_are_told_at_once() {
        let mapping = json!([
            { "cell": "identification/C.contact_phone", "UNIT_MEASURE": "PS" },
            { "cell": "benefits/B.benef_region", "UNIT_MEASURE": "PS" },
            { "cell": "context/X.minwage", "UNIT_MESURE": "XDC" },
            { "cell": "receipts/R.0", "UNIT_MEASURE": "XDC" }
        ]);
        let faults = build(&dataflow(mapping, json!([])), &[(REVENUE, Cell::of("many"))]).unwrap_err();
        let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
        let expected = [
            "DF_WSPDB: identification/C.contact_phone is not a quantity of the questionnaire",
            "DF_WSPDB: benefits/B.benef_region has the dimension region, which has no total and is not in the key",
            "DF_WSPDB: context/X.minwage names UNIT_MESURE, which is neither a dimension nor an attribute of the dataflow",
            "DF_WSPDB: receipts/TLS-RG/R.0@2024 holds no number: many",
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn two_figures_under_one_key_are_a_fault_that_names_both() {
        let mapping = json!([
            { "cell": "benefits/B.benef", "INDICATOR": "RECIPIENTS", "UNIT_MEASURE": "PS", "SCHEME": "_T" }
        ]);
        let cells = [
            ("benefits/TLS-RG.OA/B.benef[sex=T]@2024", Cell::of("30")),
            ("benefits/TLS-RG.DI/B.benef[sex=T]@2024", Cell::of("7")),
        ];
        let faults = build(&dataflow(mapping, json!([])), &cells).unwrap_err();
        assert_eq!(
            faults,
            [MappingFault::SameKey {
                dataflow: "DF_WSPDB".to_owned(),
                key: "A.TLS.RECIPIENTS._T._T._T._T._T._T.PS.2024".to_owned(),
                first: "benefits/TLS-RG.OA/B.benef[sex=T]@2024".to_owned(),
                second: "benefits/TLS-RG.DI/B.benef[sex=T]@2024".to_owned(),
            }]
        );
    }

    #[test]
    fn an_indicator_goes_out_rounded_and_capped_with_its_bounds() {
        let flow = dataflow(json!([]), json!([{ "id": "IND.OLD", "INDICATOR": "COV_OLD" }, "IND.EXP"]));
        let found = build(&flow, &rates()).unwrap();
        let keys: Vec<String> = found.iter().map(Observation::key_text).collect();
        let expected = [
            "A.TLS.COV_OLD._T._T._T._T._T._T.PT.2024",
            "A.TLS.COV_OLD._T._T._T._T.F._T.PT.2024",
            "A.TLS.IND_EXP._T._T._T._T._T._T.XDC.2024",
        ];
        assert_eq!(keys, expected);
        let values: Vec<String> = found.iter().map(|o| o.value.unwrap().to_string()).collect();
        assert_eq!(values, ["86.4", "100", "1235"]);
        assert_eq!(found[0].attribute("LOWER_BOUND"), Some("50"));
        assert_eq!(found[0].attribute("UPPER_BOUND"), Some("86.4"));
        assert_eq!(found[1].attribute("UPPER_BOUND"), None, "nothing is uncertain about a capped rate");
        assert_eq!((found[0].attribute("OBS_STATUS"), found[1].attribute("OBS_STATUS")), (Some("A"), Some("E")));
        assert_eq!(found[0].indicator.as_deref(), Some("IND.OLD"));
        assert_eq!(found[2].attribute("UNIT_MULT"), Some("3"));
    }

    #[test]
    fn the_computed_value_behind_a_series_is_found_again() {
        let flow = dataflow(json!([]), json!([{ "id": "IND.OLD", "INDICATOR": "COV_OLD" }, "IND.EXP"]));
        let (q, answers) = (questionnaire(), answers(&rates()));
        let computed = compute(&q, &answers);
        let of = |series: &str| behind(&q, &answers, &computed, &lineage(), &flow, series);
        let women = of("A.TLS.COV_OLD._T._T._T._T.F._T.PT").unwrap();
        assert_eq!((women.indicator.as_str(), women.dimensions["sex"].as_str()), ("IND.OLD", "F"));
        assert_eq!(of("A.TLS.COV_OLD._T._T._T._T.M._T.PT"), None, "nothing was computed for men");
    }

    #[test]
    fn the_ilostat_table_has_the_code_of_the_series() {
        let found = build(&ilostat(json!(["IND.OLD"])), &rates()).unwrap();
        assert_eq!(found[1].key_text(), "TLS.A.SDG_0131_RT.SEX_F.SOC_CONTIG_PENSION.2024");
        let faults = build(&ilostat(json!(["IND.EXP"])), &rates()).unwrap_err();
        assert_eq!(faults.len(), 1);
    }

    #[test]
    fn an_observation_reads_as_it_was_stored() {
        let found = build(&revenue(), &[(REVENUE, Cell::of("1234.50"))]).unwrap();
        let stored = serde_json::to_string(&found[0]).unwrap();
        assert_eq!(serde_json::from_str::<Observation>(&stored).unwrap(), found[0]);
    }
}
