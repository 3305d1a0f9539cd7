use std::any::Any;
use std::time::{Duration, Instant};

use axum::extract::rejection::PathRejection;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;
use serde_json::json;
use sqlx::PgPool;
use tokio::time::error::Elapsed;
use tokio::time::timeout;
use tower_http::catch_panic::CatchPanicLayer;

#[derive(Serialize, sqlx::FromRow)]
struct Article {
    id: i32,
    title: String,
}

#[derive(Debug, thiserror::Error)]
enum Error {
    #[error("malformed id")]
    MalformedId,
    #[error("no such article")]
    NotFound,
    #[error("timeout")]
    Timeout(#[from] Elapsed),
    #[error("internal error")]
    Database(#[from] sqlx::Error),
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        if let Self::Database(error) = &self {
            tracing::error!(%error, "query article");
        }
        let body =
            json!({ "detail": self.to_string() });
        (self.status(), Json(body)).into_response()
    }
}

pub fn app(pool: PgPool) -> Router {
    let routes = Router::new()
        // #region route
        // mark: route
        .route("/articles/{id}", get(get_article))
        // #endregion
        .with_state(pool);
    logged(routes)
}

/// Writes a line for each request, also for one whose handler panics.
pub fn logged(routes: Router) -> Router {
    routes
        .layer(CatchPanicLayer::custom(panicked))
        .layer(middleware::from_fn(log_request))
}

/// Answers for a handler that panicked, where axum would only close the connection.
/// The panic hook has written message and place already.
fn panicked(_: Box<dyn Any + Send>) -> Response {
    let body = json!({ "detail": "internal error" });
    (StatusCode::INTERNAL_SERVER_ERROR, Json(body))
        .into_response()
}

// #region handler
// sqlx cannot cancel a query: Postgres ends it.
// mark: deadline (2 lines)
pub const LIMITS: [(&str, &str); 1] =
    [("statement_timeout", "400ms")];

async fn get_article(
    State(pool): State<PgPool>,
    id: Result<Path<i32>, PathRejection>,
) -> Result<Json<Article>, Error> {
    // mark: route (3 lines)
    let Ok(Path(id @ 1..)) = id else {
        return Err(Error::MalformedId);
    };
    let query = sqlx::query_as(
        "SELECT id, title FROM articles WHERE id = $1",
    )
    .bind(id)
    .fetch_optional(&pool);
    // mark: deadline (2 lines)
    let deadline = Duration::from_millis(300);
    let found = timeout(deadline, query).await??;
    // mark: not-found
    found.map(Json).ok_or(Error::NotFound)
}

impl Error {
    fn status(&self) -> StatusCode {
        match self {
            // mark: route (3 lines)
            Self::MalformedId => {
                StatusCode::BAD_REQUEST
            }
            // mark: not-found
            Self::NotFound => StatusCode::NOT_FOUND,
            // mark: deadline (3 lines)
            Self::Timeout(_) => {
                StatusCode::GATEWAY_TIMEOUT
            }
            Self::Database(_) => {
                StatusCode::INTERNAL_SERVER_ERROR
            }
        }
    }
}
// #endregion

async fn log_request(
    request: Request,
    next: Next,
) -> Response {
    let start = Instant::now();
    let method = request.method().clone();
    let path = request.uri().path().to_owned();
    // #region log
    let response = next.run(request).await;
    // mark: log (6 lines)
    tracing::info!(
        %method,
        path,
        status = response.status().as_u16(),
        duration_ms = start.elapsed().as_millis() as u64,
    );
    // #endregion
    response
}
