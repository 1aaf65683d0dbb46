//! Listens and serves until told to stop.

use std::net::TcpListener;

use actix_web::middleware::{Compress, from_fn};
use actix_web::{App as Actix, HttpServer, web};

use super::errors::{Kind, Problem};
use super::{finish, packing, routes};
use crate::app::App;

/// Seconds that running requests get when the service is told to stop.
const GRACE: u64 = 10;

/// # Errors
/// When the port cannot be served.
pub fn serve(app: App, listener: TcpListener, workers: usize) -> std::io::Result<actix_web::dev::Server> {
    let data = web::Data::new(app);
    let server = HttpServer::new(move || {
        Actix::new()
            .app_data(data.clone())
            .wrap(from_fn(finish::finish))
            .wrap(from_fn(packing::packing))
            .wrap(Compress::default())
            .configure(routes::configure)
            .default_service(web::to(|| async { Err::<actix_web::HttpResponse, Problem>(Kind::NotFound.into()) }))
    })
    .workers(workers)
    .worker_max_blocking_threads(16)
    .shutdown_timeout(GRACE)
    .listen(listener)?
    .run();
    Ok(server)
}
