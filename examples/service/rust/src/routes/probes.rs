use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

use axum::Json;
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use serde::Serialize;
use tokio::time::timeout;

use crate::app::App;
use crate::metrics;
use crate::problem::Problem;

const READY_DEADLINE: Duration = Duration::from_secs(1);

#[derive(Serialize)]
pub struct Health {
    status: &'static str,
}

const OK: Json<Health> = Json(Health { status: "ok" });

pub async fn health() -> Json<Health> {
    OK
}

pub async fn ready(State(app): State<App>) -> Result<Json<Health>, Problem> {
    if app.stopping.load(Relaxed) {
        return Err(Problem::Stopping);
    }
    let answer = sqlx::query("select 1").execute(&app.pool);
    timeout(READY_DEADLINE, answer).await.unwrap_or(Err(sqlx::Error::PoolTimedOut))?;
    Ok(OK)
}

pub async fn metrics(State(app): State<App>) -> Result<impl IntoResponse, Problem> {
    let text = app.metrics.render().map_err(|error| Problem::Internal(error.into()))?;
    Ok(([(CONTENT_TYPE, metrics::CONTENT_TYPE)], text))
}
