use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::StatusCode;
use axum::routing::{get, post};
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

use crate::stretch::{BLOCK, stretch};

// #region server
#[derive(Clone)]
pub struct Bursts {
    limit: usize,
    slots: Arc<Semaphore>,
}

async fn digest(
    State(bursts): State<Bursts>,
    body: Bytes,
) -> Result<String, StatusCode> {
    // mark: limit (4 lines)
    let slot =
        bursts.slots.try_acquire_owned().map_err(
            |_| StatusCode::SERVICE_UNAVAILABLE,
        )?;
    // mark: off-loop (5 lines)
    let work = spawn_blocking(move || {
        // Held until the burst ends, even if the
        // client has gone and nobody awaits it.
        let _slot = slot;
        stretch(&body)
    });
    // mark: result (2 lines)
    work.await.map_err(|_| {
        StatusCode::INTERNAL_SERVER_ERROR
    })
}

async fn ping(
    State(bursts): State<Bursts>,
) -> String {
    let free = bursts.slots.available_permits();
    format!("bursts: {}", bursts.limit - free)
}
// #endregion

impl Bursts {
    pub fn new(limit: usize) -> Self {
        Self {
            limit,
            slots: Arc::new(Semaphore::new(limit)),
        }
    }

    pub fn routes(self) -> Router {
        Router::new()
            .route("/ping", get(ping))
            .route("/digest", post(digest))
            .layer(DefaultBodyLimit::max(BLOCK))
            .with_state(self)
    }
}

#[cfg(test)]
mod tests {
    use std::future::ready;

    use super::*;

    #[tokio::test]
    async fn refuses_when_full() {
        for limit in [1, 2] {
            let bursts = Bursts::new(limit);
            let post = || {
                digest(
                    State(bursts.clone()),
                    Bytes::new(),
                )
            };
            let held = bursts
                .slots
                .try_acquire_many(limit as u32)
                .unwrap();
            assert_eq!(
                post().await,
                Err(StatusCode::SERVICE_UNAVAILABLE)
            );
            drop(held);
            for _ in 0..2 {
                assert!(post().await.is_ok());
            }
        }
    }

    #[tokio::test]
    async fn keeps_the_slot_without_a_client() {
        let bursts = Bursts::new(1);
        let call = digest(
            State(bursts.clone()),
            Bytes::new(),
        );
        // Starts the burst, and drops the handler.
        tokio::select! {
            biased;
            _ = call => panic!("done at once"),
            () = ready(()) => {}
        }
        assert_eq!(
            bursts.slots.available_permits(),
            0
        );
    }
}
