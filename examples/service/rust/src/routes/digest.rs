use std::num::NonZeroUsize;
use std::sync::Arc;
use std::thread::available_parallelism;
use std::time::Duration;

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

use crate::app::App;
use crate::json::{JsonBody, required};
use crate::problem::Problem;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DigestOrder {
    text: Option<String>,
    rounds: Option<Rounds>,
}

#[derive(Deserialize)]
#[serde(try_from = "u32")]
struct Rounds(u32);

impl TryFrom<u32> for Rounds {
    type Error = &'static str;

    fn try_from(number: u32) -> Result<Self, Self::Error> {
        match number {
            1..=500_000 => Ok(Self(number)),
            _ => Err("Rounds are a number from 1 to 500,000"),
        }
    }
}

#[derive(Serialize)]
pub struct Digest {
    digest: String,
}

pub fn slot_per_core() -> Arc<Semaphore> {
    let cores = available_parallelism().map_or(1, NonZeroUsize::get);
    Arc::new(Semaphore::new(cores))
}

// #region digest
const SLOT_DEADLINE: Duration = Duration::from_secs(5);

pub async fn digest(
    State(app): State<App>,
    JsonBody(order): JsonBody<DigestOrder>,
) -> Result<Json<Digest>, Problem> {
    let text = required("text", order.text)?;
    let Rounds(rounds) = required("rounds", order.rounds)?;

    // tokio would start hundreds of blocking threads, far more than there are cores.
    let slot = timeout(SLOT_DEADLINE, app.digest_slots.acquire_owned());
    let Ok(Ok(slot)) = slot.await else {
        return Err(Problem::Busy);
    };
    let work = spawn_blocking(move || {
        // Held until the work ends, even if the client has gone and nobody awaits it.
        let _slot = slot;
        repeat_sha256(&text, rounds)
    });
    let digest = work.await.map_err(|panic| Problem::Internal(panic.into()))?;
    Ok(Json(Digest { digest }))
}

fn repeat_sha256(text: &str, rounds: u32) -> String {
    let first = Sha256::digest(text);
    let last = (1..rounds).fold(first, |digest, _| Sha256::digest(digest));
    hex::encode(last)
}
// #endregion

#[cfg(test)]
mod tests {
    use super::repeat_sha256;

    #[test]
    fn hashes_the_digest_itself_from_the_second_round_on() {
        let once = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(repeat_sha256("abc", 1), once);
        let twice = "4f8b42c22dd3729b519ba6f68d2da7cc5b2d606d05daed5ad5128cc03e6c6358";
        assert_eq!(repeat_sha256("abc", 2), twice);
    }
}
