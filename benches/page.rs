//! What the largest page costs: time on the server beside an endpoint that returns the same bytes, bytes over the wire
//! of a first visit, and how soon the demonstration is ready; and what the work list costs.

mod support {
    pub mod country;
    pub mod figures;
    pub mod filling;
    pub mod http;
    pub mod large;
    pub mod process;
    pub mod server;
    pub mod service;
    pub mod visit;
    pub mod worklist;

    pub type Fallible<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;
}

use std::time::Instant;

use actix_web::middleware::Compress;
use actix_web::{App, HttpResponse, HttpServer, web};
use ssi::store::Target;
use ssi::store::tokens;
use support::figures::median;
use support::http::{Connection, request};
use support::server::Running;
use support::visit::Visit;
use support::{Fallible, filling, large, process, service, worklist};

/// Benefits of one scheme on one page: about 1,500 cells.
const BENEFITS: usize = 38;
const REQUESTS: usize = 30;
const WARM_UP: usize = 5;
const KILOBYTE: f64 = 1000.0;

fn main() -> Fallible<()> {
    worklist::measure()?;
    large_country()?;
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let app = service::open(folder.path(), Target::Sqlite(folder.path().join("page.sqlite")), BENEFITS)?;
    let (account, session) =
        service::let_in(&app, "reader", |tx, digest, id| tokens::open_session(tx, digest, id, "csrf"))?;
    let cells = filling::fill(&app, account)?;
    let ours = Running::start(move |listener, workers| ssi::web::server::serve(app, listener, workers))?;
    let cookie = format!("Cookie: {}={session}", ssi::web::admission::cookie_name(false));
    let path = format!("/en/TLS/{}/benefits/{}", service::YEAR, service::SCHEME);

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        for encoding in ["identity", "br"] {
            let accept = format!("Accept-Encoding: {encoding}");
            let what = format!("page with {cells} cells");
            time(&ours, &path, &[&cookie, &accept], &what, 60.0).await?;
        }
        for encoding in ["br", "gzip"] {
            let visit = Visit::first(ours.address, &path, &cookie, encoding).await?;
            println!(
                "first visit, {encoding}: {:.1} kB (goal 60 or less), of these page {:.1} and {} files {:.1}",
                (visit.page + visit.files) as f64 / KILOBYTE,
                visit.page as f64 / KILOBYTE,
                visit.number_of_files,
                visit.files as f64 / KILOBYTE
            );
        }
        let data = folder.path().join("demo");
        for start in ["first start, with seeding", "second start"] {
            let took = process::demo_until_ready(&data).await?;
            println!("demonstration ready after {:.2} s at its {start} (goal 1 or less)", took.as_secs_f64());
        }
        Ok(())
    })
}

/// One page of a country with 40 schemes and 6 benefits in each: the whole submission is loaded and judged for it.
fn large_country() -> Fallible<()> {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let (app, cells) = large::open(folder.path())?;
    let (_, session) = service::let_in(&app, "reader", |tx, digest, id| tokens::open_session(tx, digest, id, "csrf"))?;
    let ours = Running::start(move |listener, workers| ssi::web::server::serve(app, listener, workers))?;
    let cookie = format!("Cookie: {}={session}", ssi::web::admission::cookie_name(false));
    println!("a large country, {cells} cells in {} years:", ssi::collection::sheet::YEARS_BACK + 1);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        for place in ["receipts/S01", "benefits/S01"] {
            let path = format!("/en/TLS/{}/{place}", service::YEAR);
            time(&ours, &path, &[&cookie, "Accept-Encoding: br"], place, 100.0).await?;
        }
        Ok(())
    })
}

/// Times the page beside a server that returns the same bytes and packs them in the same way.
async fn time(ours: &Running, path: &str, headers: &[&str], what: &str, goal: f64) -> Fallible<()> {
    let question = request("GET", path, headers, "");
    let mut ours = Connection::open(ours.address).await?;
    let plain = ours.send(&request("GET", path, &headers[..1], "")).await?;
    if plain.status != 200 {
        return Err(format!("answer {} for {path}", plain.status).into());
    }
    let length = plain.body.len();
    let bare = Running::start(move |listener, workers| same_bytes(plain.body, listener, workers))?;
    let mut bare = Connection::open(bare.address).await?;
    let (mut times, mut others) = (Vec::new(), Vec::new());
    for count in 0..WARM_UP + REQUESTS {
        for (connection, times) in [(&mut ours, &mut times), (&mut bare, &mut others)] {
            let begun = Instant::now();
            connection.send(&question).await?;
            if count >= WARM_UP {
                times.push(begun.elapsed().as_secs_f64() * 1000.0);
            }
        }
    }
    let (ours, bare) = (median(times), median(others));
    println!(
        "{what}, {:.0} kB, {}: {ours:.1} ms (goal {goal} or less), bare {bare:.2} ms, ratio {:.1}",
        length as f64 / KILOBYTE,
        headers.last().unwrap_or(&""),
        ours / bare
    );
    Ok(())
}

fn same_bytes(
    bytes: Vec<u8>,
    listener: std::net::TcpListener,
    workers: usize,
) -> std::io::Result<actix_web::dev::Server> {
    let bytes = web::Bytes::from(bytes);
    let server = HttpServer::new(move || {
        let bytes = bytes.clone();
        App::new().wrap(Compress::default()).default_service(web::to(move || {
            let bytes = bytes.clone();
            async move { HttpResponse::Ok().content_type("text/html; charset=utf-8").body(bytes) }
        }))
    });
    Ok(server.workers(workers).listen(listener)?.run())
}
