use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::{Reason, Ruleset, names};
use crate::domain::checks::fixture::{demo, ssi};

fn tls() -> Ruleset {
    Ruleset::new(&ssi(), "TLS")
}

/// What stands between the name of a rule and its end.
fn of<'a>(script: &'a str, rule: &str) -> &'a str {
    let (_, after) = script.split_once(&format!("  {rule}: ")).unwrap_or_else(|| panic!("no rule {rule}"));
    after.split(" errorlevel").next().unwrap()
}

#[test]
fn every_check_is_written_or_left_out_with_its_reason() {
    let (q, rules) = (ssi(), tls());
    let written: BTreeSet<&str> = rules.rules.iter().map(|rule| rule.check.as_str()).collect();
    let left_out: BTreeSet<&str> = rules.left_out.iter().map(|of| of.check.as_str()).collect();
    assert!(written.is_disjoint(&left_out));
    assert_eq!(written.len() + left_out.len(), q.checks.len());
    assert!(written.len() > 250, "{} checks are written", written.len());
    let reason = |check: &str| rules.left_out.iter().find(|of| of.check == check).map(|of| of.reason);
    assert_eq!(reason("Q-049"), Some(Reason::Indicator));
    assert_eq!(reason("Q-107"), Some(Reason::Letters));
    assert_eq!(reason("Q-025-benef"), None);
}

#[test]
fn a_part_that_does_not_exist_counts_nothing_and_one_that_is_missing_leaves_the_sum_open() {
    let rules = tls();
    let sum = of(&rules.script, "Q_025_benef");
    assert!(sum.starts_with("when (not isnull(benefits_B_benef_M) or not isnull(benefits_B_benef_F))"), "{sum}");
    assert!(sum.contains("(if (benefits_B_benef_F_STATUS = \"N\") then 0.0 else benefits_B_benef_F)"), "{sum}");
    assert!(sum.ends_with("errorcode \"Q-025-benef\""), "{sum}");
    // Where missing parts count nothing, nothing else is asked of them.
    let regions = of(&rules.script, "Q_030");
    assert!(regions.contains("then null else nvl(benefits_B_benef_region_AILEU, 0.0) + "), "{regions}");
}

#[test]
fn names_are_those_that_vtl_takes_and_no_two_are_the_same() {
    let (rules, mut seen) = (tls(), BTreeSet::new());
    let plain = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    for rule in &rules.rules {
        assert!(plain(&rule.rule) && seen.insert(rule.rule.to_lowercase()), "{}", rule.rule);
    }
    for table in rules.tables([]) {
        let mut seen = BTreeSet::new();
        for component in &table.components {
            assert!(plain(&component.name) && seen.insert(component.name.to_lowercase()), "{}", component.name);
        }
    }
    assert_eq!(names::text("say \"no\""), "\"say \"\"no\"\"\"");
    let number = |text: &str| names::number(text.parse::<Decimal>().unwrap());
    assert_eq!([number("5"), number("-0.50"), number("0")], ["5.0", "(-0.5)", "0.0"]);
}

#[test]
fn what_fails_on_the_demonstration_is_what_the_checks_find_there() {
    let (q, rules) = (ssi(), tls());
    let answers = demo(&q);
    let written: BTreeSet<&str> = rules.rules.iter().map(|rule| rule.check.as_str()).collect();
    let findings = crate::domain::checks::run(&q, &answers);
    let mut found: Vec<_> =
        findings.iter().filter(|f| written.contains(f.check.as_str())).map(|f| (&f.check, &f.row)).collect();
    let failed = rules.failed("TLS-2024", &answers);
    let check = |rule: &str| rules.rules.iter().find(|of| of.rule == rule).map(|of| &of.check).unwrap();
    let mut failed: Vec<_> = failed.iter().map(|of| (check(&of.rule), &of.row)).collect();
    found.sort();
    failed.sort();
    assert!(found.len() > 20, "{found:?}");
    assert_eq!(found, failed);
}

#[test]
fn every_row_is_a_data_point_and_a_blank_cell_has_no_figure() {
    let (q, rules) = (ssi(), tls());
    let answers = demo(&q);
    let tables = rules.tables([("TLS-2024", &answers)]);
    let benefits = tables.iter().find(|table| table.name == "DS_benefits").unwrap();
    assert_eq!(benefits.points.len(), answers.rows_of("benefits", None).count());
    let place = |name: &str| benefits.components.iter().position(|component| component.name == name).unwrap();
    let point = benefits.points.iter().find(|point| point[2].as_deref() == Some("TLS-RG.OA")).unwrap();
    assert_eq!(point[..2], [Some("TLS-2024".to_owned()), Some("TLS-RG".to_owned())]);
    assert_eq!(point[place("benefits_B_benef_T")].as_deref(), Some("472"));
    assert_eq!(point[place("benefits_B_benef_child_M")], None);
    assert_eq!(point[place("benefits_B_benef_child_M_STATUS")].as_deref(), Some("O"));
    // Earlier years are measures of their own.
    assert!(point[place("benefits_B_benef_T_Y1")].is_some());
}
