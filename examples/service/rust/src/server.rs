use std::convert::Infallible;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use opentelemetry_sdk::trace::SdkTracerProvider;
use tokio::net::TcpListener;
use tokio::time::{sleep, timeout};

use crate::app::App;
use crate::client_stream::{ClientStream, Turns};

/// Longer than a load balancer keeps an idle connection: it should be the one to close.
const IDLE: Duration = Duration::from_secs(75);

// #region stop
const FINISH: Duration = Duration::from_secs(10);
const CLEAN_UP: Duration = Duration::from_secs(2);

pub async fn serve_until(
    signal: impl Future,
    listener: TcpListener,
    app: App,
    drain: Duration,
    traces: Option<SdkTracerProvider>,
) {
    let connections = GracefulShutdown::new();
    let drained = async {
        signal.await;
        // From now on /readyz fails; all else goes on until the platform has seen it.
        app.stopping.store(true, Relaxed);
        sleep(drain).await;
    };
    tokio::select! {
        never = accept(&listener, app.router(), &connections) => match never {},
        () = drained => {}
    }
    drop(listener);
    // Closes idle connections, and each of the others after its answer.
    if timeout(FINISH, connections.shutdown()).await.is_err() {
        tracing::error!("requests were cut off because they took too long");
    }
    if let Some(traces) = traces {
        let flush = move || traces.shutdown_with_timeout(CLEAN_UP);
        if let Ok(Err(error)) = tokio::task::spawn_blocking(flush).await {
            tracing::warn!(%error, "the last spans were not sent");
        }
    }
    if timeout(CLEAN_UP, app.pool.close()).await.is_err() {
        tracing::warn!("Postgres was left without a goodbye");
    }
}
// #endregion

/// Does what `axum::serve` does, which has no time limits for connections.
async fn accept(
    listener: &TcpListener,
    router: Router,
    connections: &GracefulShutdown,
) -> Infallible {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(IDLE);
    loop {
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream,
            Err(error) => {
                // Most likely no file descriptors are left. Some will be free soon.
                tracing::error!(%error, "no connection could be accepted");
                sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        // Fails only if the client has gone already.
        let _ = stream.set_nodelay(true);
        let turns = Turns::default();
        let stream = TokioIo::new(ClientStream::new(stream, turns.clone()));
        let router = TowerToHyperService::new(router.clone());
        let service = service_fn(move |request| {
            turns.next();
            let turns = turns.clone();
            let answer = router.call(request);
            async move { answer.await.inspect(|_| turns.next()) }
        });
        let connection = connections.watch(http.serve_connection(stream, service));
        // A connection that breaks is the client's affair, and its requests are logged.
        tokio::spawn(async { connection.await.ok() });
    }
}
