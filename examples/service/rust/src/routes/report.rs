use std::time::Duration;

use axum::extract::State;
use axum::{Extension, Json};
use serde::Serialize;
use serde_json::Value;
use tokio::time::Instant;

use crate::app::App;
use crate::link::{Code, Link};
use crate::observe::RequestContext;
use crate::problem::Problem;

#[derive(Serialize)]
pub struct Report {
    code: String,
    url: String,
    clicks: Option<u64>,
    verdict: Option<String>,
    title: Option<String>,
    missing: Vec<&'static str>,
}

// #region report
const DEADLINE: Duration = Duration::from_millis(500);

pub async fn report(
    State(app): State<App>,
    Extension(context): Extension<RequestContext>,
    code: Code,
) -> Result<Json<Report>, Problem> {
    let link = Link::find(&app.pool, &code).await?;
    let Link { code, url, .. } = link.ok_or(Problem::NoSuchLink)?;

    // If the client leaves, this future is dropped, and the calls in it with their
    // connections. Tasks of their own would run on.
    let ask = app.upstream.about(&code, &context, Instant::now() + DEADLINE);
    let (clicks, verdict, title) = tokio::join!(
        ask.field("clicks", Value::as_u64),
        ask.field("verdict", as_verdict),
        ask.field("title", as_text),
    );
    let missing = [
        ("clicks", clicks.is_none()),
        ("verdict", verdict.is_none()),
        ("title", title.is_none()),
    ];
    let missing =
        missing.iter().filter(|(_, gone)| *gone).map(|(name, _)| *name).collect();
    Ok(Json(Report { code, url, clicks, verdict, title, missing }))
}
// #endregion

fn as_text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn as_verdict(value: &Value) -> Option<String> {
    as_text(value).filter(|verdict| ["safe", "unsafe"].contains(&verdict.as_str()))
}
