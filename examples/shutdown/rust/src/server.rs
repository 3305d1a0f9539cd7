use std::io;
use std::time::Duration;

use axum::Router;
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};

// #region serve
pub async fn serve(
    listener: TcpListener,
    app: Router,
    deadline: Duration,
) -> io::Result<()> {
    // mark: signal
    let mut sigterm =
        signal(SignalKind::terminate())?;
    let (stop, stopped) = oneshot::channel();
    println!(
        "listening on {}",
        listener.local_addr()?
    );
    let server = axum::serve(listener, app)
        .with_graceful_shutdown(async {
            stopped.await.ok();
        });
    let server = tokio::spawn(server.into_future());

    // mark: signal
    sigterm.recv().await;
    println!("SIGTERM: finishing what runs");

    // mark: drain
    stop.send(()).ok();
    // mark: deadline
    match timeout(deadline, server).await {
        Ok(result) => result??,
        Err(_) => {
            println!("deadline: cutting the rest");
            // It runs on until `main` returns.
            return Ok(());
        }
    }
    println!("stopped");
    Ok(())
}
// #endregion

pub fn routes(request: Duration) -> Router {
    let work = move || async move {
        println!("request started");
        sleep(request).await;
        println!("request finished");
        "done"
    };
    Router::new()
        .route("/ping", get(async || "pong"))
        .route("/work", get(work))
}
