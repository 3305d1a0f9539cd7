use std::any::Any;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use sqlx::PgPool;
use tokio::sync::Semaphore;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::timeout::TimeoutLayer;

use crate::json::BODY_LIMIT;
use crate::metrics::Metrics;
use crate::observe::observe;
use crate::problem::Problem;
use crate::routes::{digest, links, probes, report};
use crate::upstream::Upstream;

const ANSWER_DEADLINE: Duration = Duration::from_secs(10);

/// What the handlers share.
#[derive(Clone)]
pub struct App {
    pub pool: PgPool,
    pub upstream: Upstream,
    pub metrics: Arc<Metrics>,
    pub digest_slots: Arc<Semaphore>,
    pub stopping: Arc<AtomicBool>,
}

impl App {
    pub fn new(pool: PgPool, upstream: Upstream) -> Self {
        Self {
            pool,
            upstream,
            metrics: Arc::new(Metrics::new()),
            digest_slots: digest::slot_per_core(),
            stopping: Arc::default(),
        }
    }

    pub fn router(&self) -> Router {
        let too_slow = StatusCode::SERVICE_UNAVAILABLE;
        Router::new()
            .route("/links", post(links::create).get(links::list))
            .route("/links/{code}", get(links::get))
            .route("/links/{code}/report", get(report::report))
            .route("/digest", post(digest::digest))
            .route("/healthz", get(probes::health))
            .route("/readyz", get(probes::ready))
            .route("/metrics", get(probes::metrics))
            .layer(DefaultBodyLimit::max(BODY_LIMIT))
            .layer(TimeoutLayer::with_status_code(too_slow, ANSWER_DEADLINE))
            .layer(CatchPanicLayer::custom(panicked))
            .layer(from_fn_with_state(self.metrics.clone(), observe))
            .with_state(self.clone())
    }
}

fn panicked(payload: Box<dyn Any + Send>) -> Response {
    let text = payload
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| payload.downcast_ref::<&str>().copied())
        .unwrap_or("no message");
    Problem::Internal(format!("panic: {text}").into()).into_response()
}

#[cfg(test)]
mod tests {
    use super::panicked;

    #[test]
    fn a_panic_is_an_internal_error() {
        assert_eq!(panicked(Box::new("static text")).status(), 500);
        assert_eq!(panicked(Box::new(format!("text {}", 1))).status(), 500);
    }
}
