//! The kernel as JSON over HTTP on a Unix socket, whose path is the only argument.

use std::env;
use std::error::Error;
use std::panic::catch_unwind;

use axum::http::StatusCode;
use axum::routing::post;
use axum::{Json, Router};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde::{Deserialize, Serialize};
use tokio::net::UnixListener;
use tokio::signal::unix::{SignalKind, signal};

// #region http
#[derive(Deserialize)]
struct SumRequest {
    /// JSON has no bytes, so they come as base64.
    data: String,
}

#[derive(Serialize)]
struct SumResponse {
    sum: u64,
}

async fn nothing() -> StatusCode {
    kernel::nothing();
    StatusCode::NO_CONTENT
}

async fn sum(
    Json(request): Json<SumRequest>,
) -> Result<Json<SumResponse>, (StatusCode, String)> {
    let data = BASE64_STANDARD
        .decode(request.data)
        .map_err(|e| (StatusCode::BAD_REQUEST, format!("data is not base64: {e}")))?;
    // A kernel that computes for longer than some 10 µs belongs in spawn_blocking.
    // Without catch_unwind a panic closes the connection, and the client sees EOF.
    let sum = catch_unwind(|| kernel::sum(&data)).map_err(|_| {
        (StatusCode::INTERNAL_SERVER_ERROR, "panic in the kernel".to_owned())
    })?;
    Ok(Json(SumResponse { sum }))
}
// #endregion

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args().nth(1).ok_or("usage: http-server SOCKET")?;
    let listener = UnixListener::bind(&path)?;
    let mut terminated = signal(SignalKind::terminate())?;
    println!("listening on {path}");

    let router =
        Router::new().route("/nothing", post(nothing)).route("/sum", post(sum));
    axum::serve(listener, router)
        .with_graceful_shutdown(async move {
            terminated.recv().await;
        })
        .await?;
    Ok(())
}
