//! What the work list of a reviewer costs with 190 countries in a round, beside the bare query for their submissions in
//! the same run: the page asks a fixed number of questions, whatever the number of countries.

use std::time::Instant;

use ssi::app::App;
use ssi::collection::accounts::Secret;
use ssi::domain::clarifications::Message;
use ssi::domain::questionnaire::Address;
use ssi::domain::submission::{Role, State};
use ssi::store::accounts::{self, NewAccount, Position};
use ssi::store::clarifications::NewClarification;
use ssi::store::rounds::Round;
use ssi::store::version_counts::Counts;
use ssi::store::versions::Version;
use ssi::store::{
    Result, Target, Tx, Written, clarifications, now, rounds, submissions, tokens, version_counts, versions,
};

use super::figures::median;
use super::http::{Connection, request};
use super::server::Running;
use super::{Fallible, service};

const COUNTRIES: usize = 190;
const VERSIONS: i32 = 3;
const CLARIFICATIONS: usize = 5;
/// Bytes of a sealed version: the list must not read them.
const CONTENT: usize = 50_000;
const REQUESTS: usize = 40;
const WARM_UP: usize = 5;

/// With one country, and with all.
pub fn measure() -> Fallible<()> {
    for countries in [1, COUNTRIES] {
        with(countries)?;
    }
    Ok(())
}

fn with(countries: usize) -> Fallible<()> {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let (app, _) = service::empty(folder.path(), Target::Sqlite(folder.path().join("worklist.sqlite")))?;
    let session = fill(&app, countries)?;
    let store = app.store.clone();
    let ours = Running::start(move |listener, workers| ssi::web::server::serve(app, listener, workers))?;
    let cookie = format!("Cookie: {}={session}", ssi::web::admission::cookie_name(false));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        for path in ["/en/review", "/tet/review?sort=warnings&turn=review", "/en"] {
            let question = request("GET", path, &[&cookie], "");
            let mut connection = Connection::open(ours.address).await?;
            let (mut pages, mut bare) = (Vec::new(), Vec::new());
            for count in 0..WARM_UP + REQUESTS {
                let begun = Instant::now();
                let answer = connection.send(&question).await?;
                let page = begun.elapsed();
                if answer.status != 200 {
                    return Err(format!("answer {} for {path}", answer.status).into());
                }
                let begun = Instant::now();
                let found = store.read_blocking(|db| submissions::of_round(db, Some("2024"), None))?;
                let query = begun.elapsed();
                if found.len() != countries {
                    return Err(format!("{} of {countries} countries", found.len()).into());
                }
                if count >= WARM_UP {
                    pages.push(page.as_secs_f64() * 1000.0);
                    bare.push(query.as_secs_f64() * 1000.0);
                }
            }
            let (page, bare) = (median(pages), median(bare));
            println!(
                "{path}, {countries} countries: {page:.1} ms (goal 100 or less), bare query {bare:.2} ms, ratio {:.1}",
                page / bare
            );
        }
        Ok(())
    })
}

/// The countries with versions, counts and clarifications; returns the session of a reviewer.
fn fill(app: &App, countries: usize) -> Fallible<String> {
    let codes =
        app.context.locales.ids().filter_map(|id| id.strip_prefix("code-CL_AREA-")).filter(|code| code.len() == 3);
    // Not all countries of the world have names here.
    let codes = codes.map(str::to_owned).chain((0..countries).map(|number| format!("{number:03}")));
    let codes: Vec<String> = codes.take(countries).collect();
    let secret = Secret::random()?;
    let digest = secret.digest();
    app.store.write_blocking(move |tx| {
        let id = reviewer(tx)?;
        tokens::open_session(tx, &digest, id, "csrf")?;
        let time = tx.now.naive_utc();
        let round = Round {
            id: "2024".to_owned(),
            questionnaire: "ssi".to_owned(),
            edition: "2026".to_owned(),
            year: 2024,
            opens_at: time,
            due_at: time,
            closed_at: None,
            quorum: 0,
        };
        rounds::open(tx, &round)?;
        for (number, country) in codes.iter().enumerate() {
            let submission = submissions::open(tx, country, &round, "INSS")?;
            one(tx, id, &submission, State::ALL.get(number % State::ALL.len()).copied().unwrap_or(State::Draft))?;
        }
        Ok(Written::nothing(()))
    })?;
    Ok(secret.reveal().to_owned())
}

fn one(tx: &mut Tx<'_>, by: i64, submission: &str, state: State) -> Result<()> {
    for number in 1..=VERSIONS {
        let version = Version {
            submission_id: submission.to_owned(),
            number,
            edition: "2026".to_owned(),
            content: "x".repeat(CONTENT),
            sha256: format!("{submission}-{number}"),
            previous_sha256: None,
            created_by: by,
            created_at: tx.now.naive_utc(),
            comment: None,
        };
        versions::append(tx, &version)?;
        let changes = (number > 1).then_some(17);
        version_counts::add(tx, submission, number, Counts { errors: 0, warnings: 12, changes })?;
    }
    let address = Address::new("context", None, "X.births", &[], 2024);
    let message = Message { language: "en".to_owned(), text: "Why?".to_owned(), translation: None };
    for _ in 0..CLARIFICATIONS {
        let (address, message) = (&address, &message);
        let new = NewClarification {
            submission,
            address,
            by,
            addressee: None,
            assignee: None,
            due_at: None,
            version: None,
            message,
        };
        clarifications::add(tx, &new)?;
    }
    submissions::set_state(tx, submission, State::Draft, state)?;
    Ok(())
}

fn reviewer(tx: &mut Tx<'_>) -> Result<i64> {
    let new = NewAccount {
        email: "reviewer@example.org".to_owned(),
        name: "Reviewer".to_owned(),
        position: Position { roles: Role::Reviewer.into(), country: None, countries: None, institution: None },
        language: "en".to_owned(),
        second_language: None,
        password: None,
        created_at: now().naive_utc(),
    };
    accounts::create(tx, new)
}
