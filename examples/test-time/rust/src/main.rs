//! Retries operations that fail, on the real clock.

use std::time::Duration;

use test_time::{CallError, retry};
use tokio::time::timeout;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let ten = Duration::from_secs(10);
    let half = Duration::from_millis(500);
    run(
        "fails once",
        ten,
        &[Err(CallError::Transient), Ok(())],
    )
    .await;
    run(
        "is refused",
        ten,
        &[Err(CallError::Permanent)],
    )
    .await;
    run(
        "is cancelled",
        half,
        &[Err(CallError::Transient), Ok(())],
    )
    .await;
}

async fn run(
    name: &str,
    deadline: Duration,
    outcomes: &[Result<(), CallError>],
) {
    let mut attempts = 0;
    let call = retry(async || {
        attempts += 1;
        outcomes[attempts - 1].clone()
    });
    let result = match timeout(deadline, call).await {
        Ok(Ok(())) => "ok".to_owned(),
        Ok(Err(error)) => error.to_string(),
        Err(_) => "cancelled".to_owned(),
    };
    println!(
        "{name}: attempts {attempts}, result: {result}"
    );
}
