use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::routing::get;
use http_endpoint::articles::logged;
use http_endpoint::fixture::{
    Result, Service, log_to, start,
};
use serde::Deserialize;
use serde_json::Value;
use tokio::net::TcpListener;

#[derive(Deserialize)]
struct Case {
    name: String,
    path: String,
    logged: Option<String>,
    status: u16,
    body: Value,
    #[serde(default)]
    cancelled: bool,
}

#[derive(Deserialize)]
struct Line {
    method: String,
    path: String,
    status: u16,
    duration_ms: u64,
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(
        &mut self,
        bytes: &[u8],
    ) -> io::Result<usize> {
        self.0.lock().expect("no panic").write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Log {
    /// Returns the lines about requests, and forgets all. A line may come after the response, so it waits up to a
    /// second. The pool of sqlx logs a line of its own when it finds a query that was ended by Postgres.
    async fn take(&self) -> Vec<String> {
        for _ in 0..100 {
            let bytes = std::mem::take(
                &mut *self
                    .0
                    .lock()
                    .expect("no panic"),
            );
            let lines: Vec<_> =
                String::from_utf8_lossy(&bytes)
                    .lines()
                    .filter(|line| {
                        line.contains("\"method\"")
                    })
                    .map(str::to_owned)
                    .collect();
            if !lines.is_empty() {
                return lines;
            }
            tokio::time::sleep(
                Duration::from_millis(10),
            )
            .await;
        }
        Vec::new()
    }
}

#[tokio::test]
async fn cases() -> Result<()> {
    let log = Log::default();
    let writer = log.clone();
    log_to(move || writer.clone());
    let service = Arc::new(start().await?);
    let checked =
        tokio::spawn(check(service.clone(), log))
            .await;
    Arc::into_inner(service)
        .expect("the check has ended")
        .stop()
        .await?;
    checked?
}

async fn check(
    service: Arc<Service>,
    log: Log,
) -> Result<()> {
    let text =
        std::fs::read_to_string("../cases.json")?;
    for case in
        serde_json::from_str::<Vec<Case>>(&text)?
    {
        let name = &case.name;
        let url =
            format!("{}{}", service.url, case.path);
        let response = reqwest::get(url).await?;
        assert_eq!(
            response.status(),
            case.status,
            "{name}"
        );
        assert_eq!(
            response.headers()["content-type"],
            "application/json",
            "{name}"
        );
        let body: Value = serde_json::from_str(
            &response.text().await?,
        )?;
        assert_eq!(body, case.body, "{name}");
        let lines = log.take().await;
        assert_eq!(lines.len(), 1, "{name}");
        let line: Line =
            serde_json::from_str(&lines[0])?;
        assert_eq!(line.method, "GET", "{name}");
        let path = case
            .logged
            .as_ref()
            .unwrap_or(&case.path);
        assert_eq!(&line.path, path, "{name}");
        assert_eq!(
            line.status, case.status,
            "{name}"
        );
        if case.cancelled {
            let ms = line.duration_ms;
            assert!(
                (290..3000).contains(&ms),
                "{ms} ms"
            );
            assert_eq!(service.running().await?, 0);
        }
    }
    check_panic(&log).await
}

/// A handler that panics is answered with 500, and logged.
async fn check_panic(log: &Log) -> Result<()> {
    async fn broken() {
        panic!("on purpose");
    }
    let listener =
        TcpListener::bind("127.0.0.1:0").await?;
    let url = format!(
        "http://{}/broken",
        listener.local_addr()?
    );
    let routes =
        Router::new().route("/broken", get(broken));
    tokio::spawn(async {
        axum::serve(listener, logged(routes)).await
    });
    let response = reqwest::get(url).await?;
    assert_eq!(response.status(), 500);
    assert_eq!(
        response.text().await?,
        r#"{"detail":"internal error"}"#
    );
    let lines = log.take().await;
    assert_eq!(lines.len(), 1);
    let line: Line = serde_json::from_str(&lines[0])?;
    assert_eq!(line.path, "/broken");
    assert_eq!(line.status, 500);
    Ok(())
}
