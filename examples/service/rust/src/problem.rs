use std::sync::Arc;

use axum::body::Body;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use axum::response::{IntoResponse, Response};
use axum::{Extension, http::StatusCode};
use serde::Serialize;

/// Every way in which a request can fail. The text is what the client reads, so it
/// never holds the text of a source.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    #[error("There is no such link.")]
    NoSuchLink,
    #[error("This code is taken.")]
    CodeTaken,
    #[error("The body must be declared as application/json.")]
    NotThatType,
    #[error("The body is larger than 64 KiB.")]
    TooLarge,
    #[error("The body did not arrive within 5 seconds.")]
    TooSlow,
    #[error("The body is not JSON: {0}.")]
    NotJson(String),
    #[error("{detail}")]
    Invalid { field: Option<String>, detail: String },
    #[error("All cores are at work. Try again soon.")]
    Busy,
    #[error("The service is stopping.")]
    Stopping,
    #[error("The database does not answer. Try again soon.")]
    Database(#[source] sqlx::Error),
    #[error("Something went wrong here. It has been logged.")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl Problem {
    pub fn invalid(field: &str, detail: impl Into<String>) -> Self {
        Self::Invalid { field: Some(field.to_owned()), detail: detail.into() }
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::NoSuchLink => StatusCode::NOT_FOUND,
            Self::CodeTaken => StatusCode::CONFLICT,
            Self::NotThatType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::NotJson(_) => StatusCode::BAD_REQUEST,
            Self::Invalid { .. } => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Busy | Self::Stopping | Self::Database(_) => {
                StatusCode::SERVICE_UNAVAILABLE
            }
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<sqlx::Error> for Problem {
    fn from(error: sqlx::Error) -> Self {
        use sqlx::Error::{Io, PoolClosed, PoolTimedOut, Protocol, Tls, WorkerCrashed};
        let outage = match &error {
            Io(_) | Tls(_) | Protocol(_) => true,
            PoolTimedOut | PoolClosed | WorkerCrashed => true,
            // Classes of SQLSTATE: connection, resources, operator, system.
            sqlx::Error::Database(error) => error.code().is_some_and(|code| {
                ["08", "53", "57", "58"].iter().any(|class| code.starts_with(class))
            }),
            _ => false,
        };
        if outage { Self::Database(error) } else { Self::Internal(error.into()) }
    }
}

/// The body is written by [`complete`], which knows the id of the request.
impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        (self.status(), Extension(Arc::new(self))).into_response()
    }
}

#[derive(Serialize)]
struct Body9457<'a> {
    title: &'static str,
    status: u16,
    detail: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'a str>,
    request_id: &'a str,
}

/// Gives every status from 400 up its problem, whether it comes from a handler, from
/// axum or from a layer, and logs what went wrong inside.
pub fn complete(response: Response, request_id: &str) -> Response {
    let (mut head, body) = response.into_parts();
    let status = head.status;
    if !status.is_client_error() && !status.is_server_error() {
        return Response::from_parts(head, body);
    }
    let problem = head.extensions.remove::<Arc<Problem>>();
    if let Some(Problem::Database(source)) = problem.as_deref() {
        tracing::error!(request_id, error = %source, "the database failed");
    }
    if let Some(Problem::Internal(source)) = problem.as_deref() {
        tracing::error!(request_id, error = %source, "the request failed");
    }
    let field = match problem.as_deref() {
        Some(Problem::Invalid { field, .. }) => field.as_deref(),
        _ => None,
    };
    let body = Body9457 {
        title: status.canonical_reason().unwrap_or("Error"),
        status: status.as_u16(),
        detail: match problem.as_deref() {
            Some(problem) => problem.to_string(),
            None => without_problem(status).to_owned(),
        },
        field,
        request_id,
    };
    let json = serde_json::to_vec(&body).unwrap_or_default();
    head.headers.remove(CONTENT_LENGTH);
    head.headers
        .insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    if status == StatusCode::SERVICE_UNAVAILABLE {
        head.headers.insert(RETRY_AFTER, HeaderValue::from_static("1"));
    }
    Response::from_parts(head, Body::from(json))
}

fn without_problem(status: StatusCode) -> &'static str {
    match status {
        StatusCode::NOT_FOUND => "There is nothing at this path.",
        StatusCode::METHOD_NOT_ALLOWED => "This path does not answer to that method.",
        StatusCode::SERVICE_UNAVAILABLE => "The answer took too long. Try again soon.",
        _ => "The request cannot be answered.",
    }
}
