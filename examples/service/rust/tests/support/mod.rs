use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use links::app::App;
use links::upstream::Upstream;
use serde_json::Value;
use sqlx::PgPool;
use tower::ServiceExt;

pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Value,
}

pub fn app(pool: PgPool, upstream: &str) -> App {
    App::new(pool, Upstream::new(&upstream.parse().unwrap()).unwrap())
}

pub async fn get(app: &App, path: &str) -> Answer {
    send(app.router(), Request::get(path).body(Body::empty()).unwrap()).await
}

pub async fn post(app: &App, path: &str, body: impl Into<Body>) -> Answer {
    let request = Request::post(path).header("content-type", "application/json");
    send(app.router(), request.body(body.into()).unwrap()).await
}

pub async fn send(router: Router, request: Request<Body>) -> Answer {
    let (head, body) = router.oneshot(request).await.unwrap().into_parts();
    let bytes = to_bytes(body, usize::MAX).await.unwrap();
    let body = serde_json::from_slice(&bytes).unwrap_or_default();
    Answer { status: head.status, headers: head.headers, body }
}
