//! What a board says after changes is what a full run says.

use std::sync::{Arc, LazyLock};

use proptest::prelude::*;
use serde::Deserialize;
use serde_json::json;

use super::fixture::{cases, demo, mini, ssi};
use super::{Board, Check, Finding, Plan, run};
use crate::domain::cells::{Answers, Cell, Row, Status};
use crate::domain::questionnaire::{Address, Kind, Question, Questionnaire};

#[derive(Deserialize)]
struct Case {
    check: Check,
}

/// The small questionnaire with the checks of all cases, so with every kind of check in many forms.
static MINI: LazyLock<(Questionnaire, Arc<Plan>)> = LazyLock::new(|| {
    let mut q = mini();
    for (number, (_, case)) in cases::<Case>("tests/data/checks").into_iter().enumerate() {
        q.checks.push(Check { id: format!("C-{number}"), ..case.check });
    }
    let plan = Arc::new(Plan::new(&q, "AAA"));
    (q, plan)
});

static SSI: LazyLock<(Questionnaire, Arc<Plan>)> = LazyLock::new(|| {
    let q = ssi();
    let plan = Arc::new(Plan::new(&q, "TLS"));
    (q, plan)
});

/// Asks for every indicator in both years, and tells each difference with both values.
static RATES: LazyLock<(Questionnaire, Arc<Plan>)> = LazyLock::new(|| {
    let mut q = ssi();
    let change = |id: &String| {
        json!({ "id": format!("C-{id}"), "kind": "change", "severity": "warning",
            "operand": { "indicator": id }, "relative": "0" })
    };
    q.checks = q.indicators.iter().map(|indicator| check(change(&indicator.id))).collect();
    let plan = Arc::new(Plan::new(&q, "TLS"));
    (q, plan)
});

fn row(list: &str, id: &str, parent: Option<&str>) -> Row {
    Row { list: list.to_owned(), id: id.to_owned(), parent: parent.map(str::to_owned), closed: false }
}

fn small() -> Answers {
    let mut answers = Answers::new("AAA", 2024);
    answers.rows = vec![
        row("schemes", "A", None),
        row("schemes", "B", None),
        row("benefits", "A.1", Some("A")),
        row("benefits", "A.2", Some("A")),
        row("benefits", "B.1", Some("B")),
        Row { closed: true, ..row("benefits", "B.2", Some("B")) },
    ];
    answers
}

/// Where an edit goes and what it writes, as numbers that any questionnaire gives a meaning to.
type Edit = (usize, usize, usize, i32, usize);

fn edit() -> impl Strategy<Value = Edit> {
    (any::<usize>(), any::<usize>(), any::<usize>(), 0..3i32, 0..12usize)
}

fn pick<T>(of: &[T], number: usize) -> &T {
    &of[number % of.len()]
}

fn meant(
    q: &Questionnaire,
    answers: &Answers,
    (question, row, code, back, value): Edit,
) -> Option<(Address, Option<Cell>)> {
    let all: Vec<&Question> = q.modules.iter().flat_map(|m| &m.questions).collect();
    let question = *pick(&all, question);
    let list = q.module(&question.module).and_then(|m| m.rows.as_deref());
    let rows: Vec<&str> =
        answers.rows.iter().filter(|r| Some(r.list.as_str()) == list).map(|r| r.id.as_str()).collect();
    if list.is_some() && rows.is_empty() {
        return None;
    }
    let row = list.map(|_| *pick(&rows, row));
    let address = pick(&q.addresses(question, row, answers.year - back, &answers.country), code).clone();
    Some((address, cell(q, question, &answers.country, value)))
}

fn cell(q: &Questionnaire, question: &Question, country: &str, value: usize) -> Option<Cell> {
    match value {
        0 => None,
        1 => Some(Cell::with_status(Status::NotApplicable)),
        2 => Some(Cell::with_status(Status::NotAvailable)),
        3 => Some(Cell { status: Status::Provisional, source: Some("census".to_owned()), ..Cell::of("100") }),
        _ => Some(Cell::of(&text(q, question, country, value))),
    }
}

fn text(q: &Questionnaire, question: &Question, country: &str, value: usize) -> String {
    let list = question.codelist.as_deref().and_then(|list| q.codelist(list, country));
    match (question.kind, list) {
        (Kind::Code | Kind::Codes, Some(list)) => pick(&list.codes, value).code.clone(),
        (kind, _) if kind.is_number() => ["0", "1", "2", "3", "50", "100", "1000", "123456"][value - 4].to_owned(),
        _ => "text".to_owned(),
    }
}

fn write(answers: &mut Answers, address: &Address, cell: Option<Cell>) {
    match cell {
        Some(cell) => answers.cells.insert(address.clone(), cell),
        None => answers.cells.remove(address),
    };
}

/// Makes the edits, some of them together, and says where the board and a full run part.
fn parts(q: &Questionnaire, plan: &Arc<Plan>, answers: &mut Answers, edits: Vec<Edit>) -> Option<String> {
    let mut board = Board::new(plan.clone(), answers);
    for together in edits.chunks(3) {
        let mut changed = Vec::new();
        for edit in together {
            let Some((address, cell)) = meant(q, answers, *edit) else { continue };
            write(answers, &address, cell);
            changed.push(address);
        }
        // What was changed is told every other time, and found out the other times.
        if changed.len().is_multiple_of(2) {
            board.change(answers, &changed)
        } else {
            board.follow(answers)
        };
        let (stands, full): (Vec<Finding>, Vec<Finding>) = (board.findings().cloned().collect(), plan.run(answers));
        if stands != full {
            let only = |a: &[Finding], b: &[Finding]| a.iter().filter(|f| !b.contains(f)).cloned().collect::<Vec<_>>();
            return Some(format!(
                "after {changed:?}\nonly on the board {:#?}\nonly in a full run {:#?}",
                only(&stands, &full),
                only(&full, &stands)
            ));
        }
    }
    None
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn after_any_edits_the_board_says_what_a_full_run_says(edits in proptest::collection::vec(edit(), 1..60)) {
        let (q, plan) = &*MINI;
        prop_assert_eq!(parts(q, plan, &mut small(), edits), None);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn after_any_edits_of_the_demonstration_the_board_says_what_a_full_run_says(
        edits in proptest::collection::vec(edit(), 1..40),
    ) {
        let (q, plan) = &*SSI;
        prop_assert_eq!(parts(q, plan, &mut demo(q), edits), None);
    }
}

/// The cells with an answer that something reads.
fn read(plan: &Plan, answers: &Answers) -> Vec<Address> {
    let question = |a: &Address| plan.layout.number(&a.module, &a.question);
    let is_read = |a: &&Address| question(a).is_some_and(|question| plan.layout.find(question, a).is_some());
    answers.cells.keys().filter(is_read).cloned().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn what_is_kept_of_indicators_is_what_a_full_run_computes(
        edits in proptest::collection::vec((any::<usize>(), 0..12usize), 1..60),
    ) {
        let (q, plan) = &*RATES;
        let mut answers = demo(q);
        let read = read(plan, &answers);
        let mut board = Board::new(plan.clone(), &answers);
        for (which, value) in edits {
            let address = pick(&read, which);
            let question = q.module(&address.module).and_then(|m| m.question(&address.question)).unwrap();
            write(&mut answers, address, cell(q, question, "TLS", value));
            board.change(&answers, std::slice::from_ref(address));
            let stands: Vec<Finding> = board.findings().cloned().collect();
            prop_assert_eq!(stands, plan.run(&answers), "after {}", address);
        }
    }
}

#[test]
fn another_list_of_rows_makes_everything_new() {
    let (_, plan) = &*MINI;
    let mut answers = small();
    let mut board = Board::new(plan.clone(), &answers);
    answers.rows.push(row("benefits", "B.3", Some("B")));
    for (address, value) in
        [("benefits/B.3/B.fn@2024", "OA"), ("benefits/B.1/B.exp@2024", "5"), ("benefits/B.3/B.exp@2024", "5")]
    {
        answers.cells.insert(address.parse().unwrap(), Cell::of(value));
    }
    board.change(&answers, &[]);
    assert_eq!(board.findings().cloned().collect::<Vec<_>>(), plan.run(&answers));
}

fn check(text: serde_json::Value) -> Check {
    serde_json::from_value(text).unwrap()
}

/// The checks that are judged again after a change of a cell, with how often.
fn judged_again(address: &str) -> Vec<(String, usize)> {
    let money = json!({ "id": "C-SUM", "kind": "sum", "severity": "error", "each": "schemes",
        "total": { "cell": "money/R.0" }, "parts": [{ "cell": "money/R.1" }, { "cell": "money/R.2" }] });
    let fold = json!({ "id": "C-FOLD", "kind": "sum", "severity": "error", "each": "schemes",
        "total": { "cell": "money/E.0" },
        "parts": [{ "rows": "benefits", "cell": "benefits/B.exp", "fold": "sum",
                    "where": [{ "cell": "benefits/B.fn", "in": ["OA"] }] }] });
    let codes = json!({ "id": "C-LOOP", "kind": "compare", "severity": "error", "each": "benefits", "over": { "sex": ["M", "F"] },
        "left": { "cell": "benefits/B.persons" }, "op": "le", "right": { "cell": "benefits/B.persons", "at": { "sex": "T" } } });
    let rate = json!({ "id": "C-RATE", "kind": "compare", "severity": "error",
        "left": { "indicator": "IND.OLD" }, "op": "le", "right": { "const": "100" } });
    let answers = small();
    let one = |entry| {
        let check = check(entry);
        let plan = Plan::of(&MINI.0, "AAA", std::slice::from_ref(&check));
        (check.id, Board::new(Arc::new(plan), &answers).change(&answers, &[address.parse().unwrap()]))
    };
    [money, fold, codes, rate].into_iter().map(one).filter(|(_, count)| *count > 0).collect()
}

fn once(check: &str) -> (String, usize) {
    (check.to_owned(), 1)
}

#[test]
fn a_change_runs_the_checks_and_rows_that_read_the_cell_and_no_others() {
    assert_eq!(judged_again("money/A/R.2@2024"), [once("C-SUM")]);
    assert_eq!(judged_again("benefits/A.1/B.exp@2024"), [once("C-FOLD")]);
    assert_eq!(judged_again("country/X.gdp@2024"), []);
    assert_eq!(judged_again("benefits/A.1/B.persons[sex=M]@2024"), [once("C-LOOP")]);
    // A total is read for men and for women.
    assert_eq!(judged_again("benefits/A.1/B.persons[sex=T]@2024"), [("C-LOOP".to_owned(), 2), once("C-RATE")]);
}

#[test]
fn conditions_of_a_fold_of_a_question_and_of_an_indicator_are_read_as_well() {
    assert_eq!(judged_again("benefits/A.1/B.fn@2024"), [once("C-FOLD"), once("C-RATE")]);
    // R.1 is asked by way of S.fin.
    assert_eq!(judged_again("schemes/A/S.fin@2024"), [once("C-SUM"), once("C-RATE")]);
}

#[test]
fn a_full_run_finds_the_same_with_a_plan_made_before() {
    let (q, plan) = &*SSI;
    assert_eq!(plan.run(&demo(q)), run(q, &demo(q)));
    assert!(!plan.run(&demo(q)).is_empty());
}
