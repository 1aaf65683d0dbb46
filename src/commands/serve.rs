//! `ssi serve`: the service, until it is told to stop.

use std::net::TcpListener;
use std::process::ExitCode;

use super::{Outcome, start_log};
use crate::app::App;
use crate::config::Settings;
use crate::jobs::Jobs;
use crate::web::server;

pub async fn run(settings: Settings) -> Outcome {
    start_log(&settings)?;
    let listener = listen(&settings.listen)?;
    let app = App::build(settings)?;
    tracing::info!(address = %app.settings.listen, public = %app.settings.public_url, "listening");
    until_stopped(app, listener).await
}

/// Taken before anything else is done: a port in use is the commonest reason why a service cannot start.
pub(super) fn listen(address: &str) -> Result<TcpListener, String> {
    TcpListener::bind(address).map_err(|e| format!("cannot listen on {address}: {e}"))
}

/// Serves; a signal to stop lets running requests and the mail on its way finish.
pub(super) async fn until_stopped(app: App, listener: TcpListener) -> Outcome {
    let workers = std::thread::available_parallelism().map_or(2, usize::from).clamp(2, 8);
    let server = server::serve(app.clone(), listener, workers)?;
    let jobs = Jobs::start(&app)?;
    server.await?;
    jobs.stop().await;
    Ok(ExitCode::SUCCESS)
}
