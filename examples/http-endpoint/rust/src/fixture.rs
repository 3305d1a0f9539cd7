use std::error::Error;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use sqlx::postgres::{
    PgConnectOptions, PgPoolOptions,
};
use sqlx::{
    AssertSqlSafe, Connection, PgConnection, PgPool,
};
use tokio::net::TcpListener;
use tokio::sync::{Mutex, oneshot};
use tokio::task::JoinHandle;
use tokio::time::sleep;
use tracing_subscriber::fmt::MakeWriter;

use crate::articles::{LIMITS, app};

pub type Result<T> = std::result::Result<
    T,
    Box<dyn Error + Send + Sync>,
>;

/// A running server with tables of its own.
pub struct Service {
    pub url: String,
    schema: String,
    admin: Mutex<PgConnection>,
    pool: PgPool,
    stop: oneshot::Sender<()>,
    server: JoinHandle<std::io::Result<()>>,
}

/// Writes what is logged as lines of JSON.
pub fn log_to<W>(writer: W)
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_writer(writer)
        .init();
}

pub async fn start() -> Result<Service> {
    let options: PgConnectOptions =
        std::env::var("DATABASE_URL")?.parse()?;
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)?;
    let schema = format!(
        "articles_{}_{}",
        std::process::id(),
        now.as_nanos()
    );
    let mut admin =
        PgConnection::connect_with(&options).await?;
    // The article 3 takes five seconds to read.
    sqlx::raw_sql(AssertSqlSafe(format!(
        "SET client_min_messages = warning;
         CREATE SCHEMA {schema};
         CREATE TABLE {schema}.stored (
             id integer PRIMARY KEY, title text NOT NULL);
         INSERT INTO {schema}.stored VALUES
             (1, 'Locks & timeouts'), (2, 'Über Größe'),
             (3, 'Slow');
         CREATE VIEW {schema}.articles AS
             SELECT id, title FROM {schema}.stored, LATERAL (
                 SELECT pg_sleep(
                     CASE WHEN id = 3 THEN 5 ELSE 0 END)
             ) AS slow;"
    )))
    .execute(&mut admin)
    .await?;
    let pool = PgPoolOptions::new()
        .max_connections(4)
        .connect_lazy_with(
            options
                .options(LIMITS)
                .application_name(&schema)
                .options([("search_path", &schema)]),
        );
    let listener =
        TcpListener::bind("127.0.0.1:0").await?;
    let url =
        format!("http://{}", listener.local_addr()?);
    let (stop, stopped) = oneshot::channel();
    let server =
        axum::serve(listener, app(pool.clone()))
            .with_graceful_shutdown(async {
                // An error means that the sender is gone, which is a reason to stop too.
                let _ = stopped.await;
            });
    Ok(Service {
        url,
        schema,
        admin: Mutex::new(admin),
        pool,
        stop,
        server: tokio::spawn(async { server.await }),
    })
}

impl Service {
    /// Counts the queries that still run in Postgres. Waits up to a second for them to end.
    pub async fn running(&self) -> Result<i64> {
        let mut admin = self.admin.lock().await;
        let mut count = 0;
        for _ in 0..20 {
            count = sqlx::query_scalar(
                "SELECT count(*) FROM pg_stat_activity
                 WHERE application_name = $1
                 AND state = 'active'",
            )
            .bind(&self.schema)
            .fetch_one(&mut *admin)
            .await?;
            if count == 0 {
                break;
            }
            sleep(Duration::from_millis(50)).await;
        }
        Ok(count)
    }

    pub async fn stop(self) -> Result<()> {
        // It fails only if the server has stopped already.
        let _ = self.stop.send(());
        self.server.await??;
        self.pool.close().await;
        let mut admin = self.admin.into_inner();
        sqlx::raw_sql(AssertSqlSafe(format!(
            "DROP SCHEMA {} CASCADE",
            self.schema
        )))
        .execute(&mut admin)
        .await?;
        admin.close().await?;
        Ok(())
    }
}
