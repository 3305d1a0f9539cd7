use std::time::Duration;

use serde::Deserialize;
use test_time::{CallError, retry};
use tokio::time::error::Elapsed;
use tokio::time::timeout;

#[derive(Deserialize)]
struct Case {
    name: String,
    calls: Vec<String>,
    deadline: f64,
    want: Outcome,
}

#[derive(Debug, Deserialize, PartialEq)]
struct Outcome {
    attempts: usize,
    waited: f64,
    result: String,
}

// #region test
// mark: clock
#[tokio::test(start_paused = true)]
async fn every_case() {
    for case in read_cases() {
        // The Instant of std does not stand still.
        let start = tokio::time::Instant::now();
        let mut attempts = 0;
        let call = retry(async || {
            attempts += 1;
            outcome_of(&case.calls[attempts - 1])
        });

        // mark: cancel (3 lines)
        let deadline =
            Duration::from_secs_f64(case.deadline);
        let result = timeout(deadline, call).await;

        // mark: elapsed
        let waited = start.elapsed().as_secs_f64();
        let result = name_of(result);
        let got =
            Outcome { attempts, waited, result };
        assert_eq!(got, case.want, "{}", case.name);
    }
}
// #endregion

fn outcome_of(call: &str) -> Result<(), CallError> {
    match call {
        "transient" => Err(CallError::Transient),
        "permanent" => Err(CallError::Permanent),
        _ => Ok(()),
    }
}

fn name_of(
    result: Result<Result<(), CallError>, Elapsed>,
) -> String {
    let name = match result {
        Ok(Ok(())) => "ok",
        Ok(Err(CallError::Transient)) => "transient",
        Ok(Err(CallError::Permanent)) => "permanent",
        Err(_) => "cancelled",
    };
    name.to_owned()
}

fn read_cases() -> Vec<Case> {
    let text = include_str!("../../cases.json");
    serde_json::from_str(text).unwrap()
}

#[tokio::test(start_paused = true)]
async fn can_run_as_a_task() {
    let call = tokio::spawn(retry(async || Ok(7)));
    assert_eq!(call.await.unwrap().unwrap(), 7);
}
