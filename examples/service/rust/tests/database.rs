//! Each test gets a database of its own, with the migrations applied.

#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml allows it in #[test] functions only, not in what they call"
)]

mod support;

use std::collections::HashSet;
use std::time::Duration;

use axum::extract::Path;
use axum::routing::get;
use axum::{Json, Router};
use futures_util::future::join_all;
use serde_json::{Value, json};
use sqlx::PgPool;
use support::{app, post};
use tokio::net::TcpListener;
use tokio::time::{Instant, sleep};

const NOWHERE: &str = "http://127.0.0.1:1";

#[sqlx::test]
#[cfg_attr(not(postgres), ignore = "DATABASE_URL is not set")]
async fn one_of_many_writers_gets_a_code(pool: PgPool) {
    let app = app(pool, NOWHERE);
    let answers = join_all((0..20).map(|writer| {
        let body = format!(r#"{{"code":"race","url":"https://example.com/{writer}"}}"#);
        let app = &app;
        async move { post(app, "/links", body).await }
    }))
    .await;
    let (won, lost): (Vec<_>, Vec<_>) =
        answers.into_iter().partition(|answer| answer.status == 201);
    assert_eq!(won.len(), 1);
    assert!(lost.iter().all(|answer| answer.status == 409));
    let stored = support::get(&app, "/links/race").await;
    assert_eq!(stored.body, won[0].body);
    assert_eq!(won[0].headers["location"], "/links/race");
    assert!(stored.body["created_at"].as_str().unwrap().ends_with('Z'));
}

#[sqlx::test]
#[cfg_attr(not(postgres), ignore = "DATABASE_URL is not set")]
async fn pages_come_in_the_order_of_bytes(pool: PgPool) {
    let app = app(pool, NOWHERE);
    for code in ["b_1", "B-1", "a11", "_11", "-11", "Z99"] {
        let body = json!({ "code": code, "url": "https://example.com" });
        assert_eq!(post(&app, "/links", body.to_string()).await.status, 201);
    }
    let mut seen = Vec::new();
    let mut path = "/links?limit=2".to_owned();
    loop {
        let page = support::get(&app, &path).await.body;
        let links = page["links"].as_array().unwrap();
        seen.extend(links.iter().map(|link| link["code"].as_str().unwrap().to_owned()));
        let Some(next) = page["next"].as_str() else { break };
        path = format!("/links?limit=2&after={next}");
    }
    assert_eq!(seen, ["-11", "B-1", "Z99", "_11", "a11", "b_1"]);
}

#[sqlx::test]
#[cfg_attr(not(postgres), ignore = "DATABASE_URL is not set")]
async fn codes_are_drawn(pool: PgPool) {
    let app = app(pool, NOWHERE);
    let mut codes = HashSet::new();
    for _ in 0..5 {
        let link = post(&app, "/links", r#"{"url":"https://example.com"}"#).await.body;
        codes.insert(link["code"].as_str().unwrap().to_owned());
    }
    assert_eq!(codes.len(), 5);
    assert!(codes.iter().all(|code| code.len() == 7));
}

#[sqlx::test]
#[cfg_attr(not(postgres), ignore = "DATABASE_URL is not set")]
async fn a_report_is_partial_at_the_deadline(pool: PgPool) {
    async fn answer(Path((name, _)): Path<(String, String)>) -> Json<Value> {
        if name == "title" {
            sleep(Duration::from_secs(5)).await;
        }
        Json(json!({ "clicks": 12, "verdict": "unknown", "title": "Late" }))
    }
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let upstream = format!("http://{}", listener.local_addr().unwrap());
    let stub = Router::new().route("/{name}/{code}", get(answer));
    tokio::spawn(async { axum::serve(listener, stub).await });

    let app = app(pool, &upstream);
    post(&app, "/links", r#"{"code":"docs","url":"https://example.com"}"#).await;
    let started = Instant::now();
    let report = support::get(&app, "/links/docs/report").await.body;
    let expected = json!({
        "code": "docs",
        "url": "https://example.com",
        "clicks": 12,
        "verdict": null,
        "title": null,
        "missing": ["verdict", "title"],
    });
    assert_eq!(report, expected);
    assert!((450..1500).contains(&started.elapsed().as_millis()));
}
