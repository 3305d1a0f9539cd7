//! What is decided before the database is asked. There is none here.

#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml allows it in #[test] functions only, not in what they call"
)]

mod support;

use axum::body::Body;
use axum::http::Request;
use links::app::App;
use support::{get, post, send};

fn app() -> App {
    let database = "postgres://nobody@127.0.0.1:1/nowhere".parse().unwrap();
    support::app(links::pool(database, 1), "http://127.0.0.1:1")
}

#[tokio::test]
async fn every_refusal_is_a_problem_with_the_id_of_the_request() {
    let app = app();
    let cases = [
        ("GET", "/nothing", "", "", 404),
        ("DELETE", "/links", "", "", 405),
        ("GET", "/links/%00%00%00", "", "", 404),
        ("GET", "/links/%FF%FE%FD", "", "", 404),
        ("GET", "/links/%ZZabc", "", "", 404),
        ("GET", "/links?limit=0", "", "", 422),
        ("GET", "/links?after=a", "", "", 422),
        ("POST", "/links", "text/plain", "{}", 415),
        ("POST", "/links", "application/json", "{", 400),
        ("POST", "/links", "application/json", "{}", 422),
    ];
    for (method, path, kind, body, status) in cases {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("content-type", kind)
            .header("x-request-id", "test-1")
            .body(Body::from(body))
            .unwrap();
        let answer = send(app.router(), request).await;
        assert_eq!(answer.status, status, "{method} {path} {body}");
        assert_eq!(answer.headers["content-type"], "application/problem+json");
        assert_eq!(answer.headers["x-request-id"], "test-1");
        assert_eq!(answer.body["status"], status);
        assert_eq!(answer.body["request_id"], "test-1");
    }
}

#[tokio::test]
async fn a_wrong_field_is_named() {
    let app = app();
    let cases = [
        (r#"{"code":"abc"}"#, "url"),
        (r#"{"url":7}"#, "url"),
        (r#"{"url":"ftp://example.com"}"#, "url"),
        (r#"{"url":"http:///example.com"}"#, "url"),
        (r#"{"url":"https://example.com/a b"}"#, "url"),
        (r#"{"url":"https://example.com/\u0000"}"#, "url"),
        (r#"{"url":"https://example.com/\ud800"}"#, "url"),
        (r#"{"url":"https://example.com","code":null}"#, "code"),
        (r#"{"url":"https://example.com","code":"a b"}"#, "code"),
        (r#"{"url":"https://example.com","colour":"red"}"#, "colour"),
    ];
    for (body, field) in cases {
        let answer = post(&app, "/links", body).await;
        assert_eq!(answer.status, 422, "{body}");
        assert_eq!(answer.body["field"], field, "{body}: {}", answer.body);
    }
    for rounds in ["0", "500001", "-1", "1.5", "1e999", "\"9\""] {
        let body = format!(r#"{{"text":"abc","rounds":{rounds}}}"#);
        let answer = post(&app, "/digest", body).await;
        assert_eq!(
            (answer.status.as_u16(), &answer.body["field"]),
            (422, &"rounds".into())
        );
    }
}

#[tokio::test]
async fn the_syntax_comes_before_the_fields() {
    let app = app();
    let answer = post(&app, "/links", r#"{"colour":"red","url":}"#).await;
    assert_eq!(answer.status, 400);
    // serde alone would take the url from its position.
    let answer = post(&app, "/links", r#"["https://example.com"]"#).await;
    assert_eq!(answer.status, 422);
}

#[tokio::test]
async fn a_body_has_a_limit() {
    let app = app();
    let body = format!(r#"{{"text":"{}","rounds":1}}"#, "a".repeat(64 * 1024 - 22));
    assert_eq!(body.len(), 64 * 1024);
    assert_eq!(post(&app, "/digest", body.clone()).await.status, 200);
    assert_eq!(post(&app, "/digest", body + " ").await.status, 413);
}

#[tokio::test]
async fn without_postgres_the_process_is_well_but_not_ready() {
    let app = app();
    assert_eq!(get(&app, "/healthz").await.status, 200);
    for path in ["/readyz", "/links/abc"] {
        let answer = get(&app, path).await;
        assert_eq!(answer.status, 503, "{path}");
        assert_eq!(answer.headers["retry-after"], "1");
        assert_eq!(answer.body["title"], "Service Unavailable");
    }
}
