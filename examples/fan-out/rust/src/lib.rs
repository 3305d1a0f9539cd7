use std::time::Duration;

use futures_util::future::try_join_all;
use reqwest::Client;
use tokio::time::{error::Elapsed, timeout};

pub mod stub;

#[derive(Debug, Clone)]
pub struct Upstream {
    pub name: String,
    pub url: String,
}

// #region main
const DEADLINE: Duration = Duration::from_millis(300);

#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    #[error("deadline passed")]
    Deadline(#[from] Elapsed),
    #[error("upstream {name} failed")]
    Upstream { name: String, source: reqwest::Error },
}

/// Asks all upstreams at once.
pub async fn fetch_all(
    client: &Client,
    upstreams: &[Upstream],
) -> Result<Vec<String>, FetchError> {
    let calls =
        upstreams.iter().map(|u| get(client, u));
    // mark: concurrent
    let all = try_join_all(calls);
    // mark: release (2 lines)
    // However this ends, it drops `all`, and so each
    // call that still runs.
    // mark: deadline
    timeout(DEADLINE, all).await?
}

async fn get(
    client: &Client,
    upstream: &Upstream,
) -> Result<String, FetchError> {
    let text = async {
        let request = client.get(&upstream.url);
        let response = request.send().await?;
        response.error_for_status()?.text().await
    };
    // mark: first-error (6 lines)
    text.await.map_err(|source| {
        FetchError::Upstream {
            name: upstream.name.clone(),
            source,
        }
    })
}
// #endregion
