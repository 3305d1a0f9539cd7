use std::error::Error;
use std::path::Path;
use std::time::Duration;

use serde::Deserialize;
use shutdown::scenario::{Scenario, run_scenario};
use tokio::time::timeout;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Case {
    name: String,
    idle_connection: bool,
    request_ms: u64,
    deadline_seconds: u64,
    answered: bool,
}

#[tokio::test]
async fn cases() -> Result<(), Box<dyn Error>> {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../cases.json"
    );
    let cases: Vec<Case> = serde_json::from_slice(
        &std::fs::read(path)?,
    )?;
    assert!(cases.len() >= 3);

    for case in cases {
        let scenario = Scenario {
            idle_connection: case.idle_connection,
            request_ms: case.request_ms,
            deadline_seconds: case.deadline_seconds,
        };
        let program =
            Path::new(env!("CARGO_BIN_EXE_shutdown"));
        let run = run_scenario(program, &scenario);
        let limit = Duration::from_secs(20);
        let got = timeout(limit, run).await??;
        let name = case.name;
        assert_eq!(
            got.answered, case.answered,
            "{name}"
        );
        assert_eq!(got.exit_code, Some(0), "{name}");
        let cut = got.log.iter().any(|l| {
            l == "server: deadline: cutting the rest"
        });
        assert_eq!(cut, !case.answered, "{name}");
    }
    Ok(())
}
