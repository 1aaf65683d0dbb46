//! What judging costs: a country with 40 schemes, 6 benefits in each and 8 years, beside one pass over its cells.

mod support {
    pub mod country;
    pub mod figures;

    pub type Fallible<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;
}

use std::collections::BTreeSet;
use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

use ssi::collection::{Editions, sheet};
use ssi::domain::cells::{Answers, Cell};
use ssi::domain::checks::{Board, Plan, Schemas};
use ssi::domain::questionnaire::Address;
use ssi::embedded;
use support::figures::median;
use support::{Fallible, country};

const ROUNDS: usize = 25;

fn main() -> Fallible<()> {
    let files = embedded::questionnaires(None)?;
    let editions = Editions::load(&files).map_err(|faults| format!("{faults:?}"))?;
    let edition = editions.get("ssi", "2026")?;
    let q = &edition.questionnaire;
    let mut answers = country::filled(q);
    let all = answers.cells.len();
    if all < 60_000 {
        return Err(format!("only {all} cells: that is no large country").into());
    }
    // As the service lays them out: this year and those before it that checks look back to.
    answers.cells.retain(|address, _| answers.year - address.year <= sheet::YEARS_BACK);
    let plan = Arc::new(Plan::new(q, &answers.country));
    let schemas = Schemas::build(q, &answers.country)?;
    println!(
        "{} checks, {} rows, {} of {all} cells, {} findings",
        q.checks.len(),
        answers.rows.len(),
        answers.cells.len(),
        plan.run(&answers).len()
    );

    let pass = time(|| {
        black_box(one_pass(&answers));
    });
    println!("one pass over the cells, reading each figure: {pass:.2} ms");
    let tell = |what: &str, goal: &str, took: f64| println!("{what}: {took:.2} ms{goal}, {:.2} passes", took / pass);
    tell("all checks on the whole submission", " (goal 25 or less)", time(|| drop(black_box(plan.run(&answers)))));
    tell("the JSON Schemas on the whole submission", "", time(|| drop(black_box(schemas.findings(q, &answers)))));
    tell("compiling the checks", "", time(|| drop(black_box(Plan::new(q, &answers.country)))));

    let mut board = Board::new(plan.clone(), &answers);
    let mut times = Vec::new();
    let mut most = (0.0, String::new(), 0);
    for address in some_cells(&answers) {
        let (changed, took) = after_one_cell(&mut board, &mut answers, &address);
        times.push(took);
        if took > most.0 {
            most = (took, address.to_string(), changed);
        }
    }
    tell("after one cell, the middle", " (goal 2 or less)", median(times));
    tell(&format!("after one cell, the slowest ({}, {} places)", most.1, most.2), " (goal 2 or less)", most.0);
    if board.findings().count() != plan.run(&answers).len() {
        return Err("the board and a full run differ".into());
    }
    Ok(())
}

/// The middle of several changes of the same cell.
fn after_one_cell(board: &mut Board, answers: &mut Answers, address: &Address) -> (usize, f64) {
    let mut times = Vec::new();
    let mut places = 0;
    for round in 0..ROUNDS {
        let value = Cell::of(&(1000 + round).to_string());
        answers.cells.insert(address.clone(), value);
        let begun = Instant::now();
        places = board.change(answers, std::slice::from_ref(address));
        times.push(milliseconds(begun));
    }
    (places, median(times))
}

/// Figures of this year from all over the submission.
fn some_cells(answers: &Answers) -> Vec<Address> {
    let figures = answers.cells.iter().filter(|(a, c)| a.year == answers.year && c.decimal().is_some());
    let mut seen = BTreeSet::new();
    figures.map(|(a, _)| a).filter(|a| seen.insert((a.question_ref(), a.dimensions.clone()))).cloned().collect()
}

fn one_pass(answers: &Answers) -> rust_decimal::Decimal {
    answers.cells.values().filter_map(Cell::decimal).map(|figure| figure.round()).sum()
}

fn time(mut work: impl FnMut()) -> f64 {
    work();
    let once = |work: &mut dyn FnMut()| {
        let begun = Instant::now();
        work();
        milliseconds(begun)
    };
    median((0..ROUNDS).map(|_| once(&mut work)).collect())
}

fn milliseconds(begun: Instant) -> f64 {
    begun.elapsed().as_secs_f64() * 1000.0
}
