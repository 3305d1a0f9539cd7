use std::error::Error;

use cpu_burst::client::Client;
use cpu_burst::digest::Bursts;
use serde::Deserialize;
use tokio::net::TcpListener;

#[derive(Deserialize)]
struct Case {
    name: String,
    #[serde(default)]
    body: String,
    #[serde(default)]
    hex: String,
    repeat: usize,
    status: u16,
    digest: String,
}

type TestResult = Result<(), Box<dyn Error>>;

async fn serve(
    bursts: Bursts,
) -> std::io::Result<Client> {
    let listener =
        TcpListener::bind("127.0.0.1:0").await?;
    let base =
        format!("http://{}", listener.local_addr()?);
    tokio::spawn(async {
        axum::serve(listener, bursts.routes()).await
    });
    Ok(Client::new(base))
}

#[tokio::test]
async fn cases() -> TestResult {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../cases.json"
    );
    let cases: Vec<Case> = serde_json::from_slice(
        &std::fs::read(path)?,
    )?;
    assert!(cases.len() >= 3);

    let client = serve(Bursts::new(1)).await?;
    for case in cases {
        let mut body = case.body.into_bytes();
        body.extend(hex::decode(case.hex)?);
        let body = body.repeat(case.repeat);
        let (status, text) =
            client.digest(body).await??;
        assert_eq!(
            status, case.status,
            "{}",
            case.name
        );
        if !case.digest.is_empty() {
            assert_eq!(
                text, case.digest,
                "{}",
                case.name
            );
        }
    }
    Ok(())
}

// One worker thread, so that a burst on it would stop the pings.
#[tokio::test(
    flavor = "multi_thread",
    worker_threads = 1
)]
async fn pings_during_a_burst() -> TestResult {
    let client = serve(Bursts::new(1)).await?;
    let burst = client.digest("invoice 7");
    let pings = client.count_pings(&burst).await?;
    assert_eq!(pings, "at least 1");
    assert_eq!(burst.await??.0, 200);
    Ok(())
}
