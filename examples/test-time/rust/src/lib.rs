//! Retries operations that fail for a moment.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use tokio::time::sleep;

#[derive(Clone, Debug)]
pub enum CallError {
    Transient,
    Permanent,
}

// #region retry
pub async fn retry<T>(
    mut op: impl AsyncFnMut() -> Result<T, CallError>,
) -> Result<T, CallError> {
    for delay in [1, 2, 4].map(Duration::from_secs) {
        match op().await {
            // mark: permanent
            Err(CallError::Transient) => {
                // mark: wait
                sleep(delay).await;
            }
            done => return done,
        }
    }
    op().await
}
// #endregion

impl fmt::Display for CallError {
    fn fmt(
        &self,
        f: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        f.write_str(match self {
            CallError::Transient => "transient",
            CallError::Permanent => "permanent",
        })
    }
}

impl Error for CallError {}
