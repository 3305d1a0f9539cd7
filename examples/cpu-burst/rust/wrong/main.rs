use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{
    AtomicUsize, Ordering::SeqCst,
};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::routing::{get, post};
use cpu_burst::client::Client;
use cpu_burst::stretch::stretch;
use tokio::net::TcpListener;
use tokio::runtime::Builder;

type Running = Arc<AtomicUsize>;

// #region wrong
async fn digest(
    State(running): State<Running>,
    body: Bytes,
) -> String {
    running.fetch_add(1, SeqCst);
    // mark: off-loop
    let sum = stretch(&body);
    running.fetch_sub(1, SeqCst);
    sum
}
// #endregion

async fn ping(
    State(running): State<Running>,
) -> String {
    format!("bursts: {}", running.load(SeqCst))
}

fn main() -> Result<(), Box<dyn Error>> {
    let workers = 2;
    let server = Builder::new_multi_thread()
        .worker_threads(workers)
        .enable_all()
        .build()?;
    let app = Router::new()
        .route("/ping", get(ping))
        .route("/digest", post(digest))
        .with_state(Running::default());
    let listener = server
        .block_on(TcpListener::bind("127.0.0.1:0"))?;
    let base =
        format!("http://{}", listener.local_addr()?);
    server.spawn(async {
        axum::serve(listener, app).await
    });

    // The client has a runtime of its own: the blocked
    // workers of the server do not stop it.
    let runtime = Builder::new_current_thread()
        .enable_all()
        .build()?;
    let client = Client::new(base);
    runtime.block_on(async {
        let digests: Vec<_> = (0..workers)
            .map(|_| client.digest("invoice 7"))
            .collect();
        let all = format!("bursts: {workers}");
        let mut pings = 0;
        while !digests.iter().all(|d| d.is_finished())
        {
            if client.ping().await? == all {
                pings += 1;
            }
        }
        println!("worker threads: {workers}");
        println!(
            "digests at once: {}",
            digests.len()
        );
        println!("pings answered meanwhile: {pings}");
        Ok(())
    })
}
