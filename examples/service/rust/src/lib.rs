//! Short links over Postgres.

pub mod app;
mod client_stream;
pub mod config;
mod json;
pub mod link;
mod metrics;
mod observe;
mod problem;
mod routes;
mod server;
mod telemetry;
pub mod upstream;

use std::error::Error;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{Connection, PgConnection, PgPool};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

use crate::app::App;
use crate::config::Config;
use crate::upstream::Upstream;

const ACQUIRE_DEADLINE: Duration = Duration::from_secs(3);
/// How long a connection may be idle and still be trusted.
const TRUSTED: Duration = Duration::from_secs(1);
const STATEMENT_DEADLINE: (&str, &str) = ("statement_timeout", "2s");

/// Brings the tables up to date. A lock in Postgres keeps two of these apart.
pub async fn migrate(
    lookup: impl Fn(&str) -> Option<String>,
) -> Result<(), Box<dyn Error>> {
    let database = config::read_database(lookup)?;
    let mut connection = PgConnection::connect_with(&database).await?;
    sqlx::migrate!().run(&mut connection).await?;
    connection.close().await?;
    Ok(())
}

/// Answers requests until SIGTERM or SIGINT.
pub async fn serve(
    lookup: impl Fn(&str) -> Option<String>,
) -> Result<(), Box<dyn Error>> {
    let config = Config::read(lookup)?;
    telemetry::log_to_stdout();
    let traces = config
        .trace_collector
        .map(|collector| telemetry::send_traces(&collector, config.service_name))
        .transpose()?;
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let stop = async {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    };

    let pool = pool(config.database, config.database_pool_size);
    let app = App::new(pool, Upstream::new(&config.upstream)?);
    let listener = TcpListener::bind(config.address)
        .await
        .map_err(|error| format!("cannot listen on {}: {error}", config.address))?;
    server::serve_until(stop, listener, app, config.drain, traces).await;
    Ok(())
}

/// Connects when the first request needs it, so that Postgres may come later.
pub fn pool(database: PgConnectOptions, size: u32) -> PgPool {
    PgPoolOptions::new()
        .max_connections(size)
        .acquire_timeout(ACQUIRE_DEADLINE)
        // A ping before every query, the default, is one more way to Postgres and back.
        .test_before_acquire(false)
        .before_acquire(|connection, state| {
            Box::pin(async move {
                if state.idle_for > TRUSTED {
                    connection.ping().await?;
                }
                Ok(true)
            })
        })
        .connect_lazy_with(database.options([STATEMENT_DEADLINE]))
}
