//! The program itself: its connections and its end.

#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml allows it in #[test] functions only, not in what they call"
)]

use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep, timeout};

const PROGRAM: &str = env!("CARGO_BIN_EXE_links");

struct Process {
    child: Child,
    port: u16,
}

impl Process {
    async fn start() -> Self {
        let free = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = free.local_addr().unwrap().port();
        drop(free);
        let child = Command::new(PROGRAM)
            .arg("serve")
            .env("DATABASE_URL", "postgres://nobody@127.0.0.1:1/nowhere")
            .env("UPSTREAM_URL", "http://127.0.0.1:1")
            .env("HOST", "127.0.0.1")
            .env("PORT", port.to_string())
            .env("DRAIN_MS", "500")
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let process = Self { child, port };
        while TcpStream::connect(("127.0.0.1", port)).await.is_err() {
            sleep(Duration::from_millis(20)).await;
        }
        process
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(("127.0.0.1", self.port)).await.unwrap()
    }

    async fn status(&self, path: &str) -> u16 {
        let url = format!("http://127.0.0.1:{}{path}", self.port);
        reqwest::get(url).await.unwrap().status().as_u16()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

#[tokio::test]
async fn sigterm_fails_readiness_drains_and_ends_with_code_0() {
    let mut process = Process::start().await;
    let mut idle = process.connect().await;
    let pid = process.child.id().to_string();
    Command::new("kill").args(["-TERM", &pid]).status().unwrap();
    sleep(Duration::from_millis(100)).await;
    assert_eq!(process.status("/readyz").await, 503);
    assert_eq!(process.status("/healthz").await, 200);

    assert_eq!(idle.read(&mut [0; 1]).await.unwrap(), 0);
    let ended = timeout(Duration::from_secs(3), async {
        loop {
            if let Some(status) = process.child.try_wait().unwrap() {
                break status;
            }
            sleep(Duration::from_millis(20)).await;
        }
    });
    assert_eq!(ended.await.unwrap().code(), Some(0));
}

#[tokio::test]
async fn a_head_has_a_deadline_and_an_idle_connection_has_none_so_soon() {
    let process = Process::start().await;
    let mut used = process.connect().await;
    let ping = b"GET /healthz HTTP/1.1\r\nhost: test\r\n\r\n";
    let mut answer = [0; 1024];
    used.write_all(ping).await.unwrap();
    assert!(used.read(&mut answer).await.unwrap() > 0);

    let mut slow = process.connect().await;
    let started = Instant::now();
    slow.write_all(b"GET / HTTP/1.1\r\nhost: ").await.unwrap();
    while started.elapsed() < Duration::from_secs(4) {
        slow.write_all(b"x").await.unwrap();
        sleep(Duration::from_millis(500)).await;
    }
    let end = timeout(Duration::from_secs(3), slow.read(&mut answer)).await.unwrap();
    assert!(matches!(end, Ok(0) | Err(_)));
    assert!(started.elapsed() >= Duration::from_secs(5));

    used.write_all(ping).await.unwrap();
    assert!(used.read(&mut answer).await.unwrap() > 0);
}

#[tokio::test]
async fn a_client_that_is_still_sending_gets_its_refusal() {
    let process = Process::start().await;
    let mut sending = process.connect().await;
    let head = b"PUT /links HTTP/1.1\r\nhost: test\r\ncontent-length: 70000\r\n\r\n";
    sending.write_all(head).await.unwrap();
    for _ in 0..7 {
        sleep(Duration::from_millis(50)).await;
        sending.write_all(&[b'x'; 10_000]).await.unwrap();
    }
    let mut answer = String::new();
    sending.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 405 "), "{answer}");
}

#[test]
fn without_configuration_it_says_what_is_missing() {
    let run = Command::new(PROGRAM).arg("serve").env_clear().output().unwrap();
    assert_eq!(run.status.code(), Some(1));
    let said = String::from_utf8(run.stderr).unwrap();
    assert_eq!(said.lines().count(), 1);
    assert!(said.contains("DATABASE_URL") && said.contains("PORT"), "{said}");
}
