use std::sync::Arc;
use std::time::Duration;

use opentelemetry::trace::{SpanKind, Status, TraceContextExt, Tracer};
use opentelemetry::{Context, KeyValue, global};
use opentelemetry_http::HeaderInjector;
use reqwest::header::{HeaderMap, HeaderName};
use reqwest::{Client, Response, StatusCode, Url, redirect, retry};
use serde_json::Value;
use tokio::time::{Instant, timeout_at};

use crate::observe::{REQUEST_ID, RequestContext};

const BODY_LIMIT: usize = 64 * 1024;

#[derive(Clone)]
pub struct Upstream {
    client: Client,
    base: Arc<str>,
}

#[derive(Debug, thiserror::Error)]
enum UpstreamError {
    #[error("the deadline passed")]
    Late(#[from] tokio::time::error::Elapsed),
    #[error("the call failed: {}", chain(.0))]
    Call(#[from] reqwest::Error),
    #[error("the status was {0}")]
    Status(StatusCode),
    #[error("the body is too large")]
    TooLarge,
    #[error("the body is not JSON: {0}")]
    NotJson(#[from] serde_json::Error),
    #[error("the body does not have what was asked for")]
    NotThere,
}

impl Upstream {
    pub fn new(base: &Url) -> reqwest::Result<Self> {
        let client = Client::builder()
            // HTTP_PROXY in the environment is not part of the configuration.
            .no_proxy()
            .redirect(redirect::Policy::none())
            .retry(retry::never())
            // Shorter than the 5 s after which many servers close an idle connection.
            .pool_idle_timeout(Duration::from_secs(4))
            .build()?;
        let base = base.as_str().trim_end_matches('/').into();
        Ok(Self { client, base })
    }

    /// Questions about one link, with one deadline for all of them.
    pub fn about<'a>(
        &'a self,
        code: &'a str,
        context: &'a RequestContext,
        deadline: Instant,
    ) -> Questions<'a> {
        Questions { upstream: self, code, context, deadline }
    }
}

pub struct Questions<'a> {
    upstream: &'a Upstream,
    code: &'a str,
    context: &'a RequestContext,
    deadline: Instant,
}

impl Questions<'_> {
    /// Gets one field from the service of the same name, or `None` if that fails.
    pub async fn field<T>(
        &self,
        name: &'static str,
        read: fn(&Value) -> Option<T>,
    ) -> Option<T> {
        let tracer = global::tracer("links");
        let span = tracer
            .span_builder(format!("GET /{name}/{{code}}"))
            .with_kind(SpanKind::Client)
            .start_with_context(&tracer, &self.context.trace);
        let trace = self.context.trace.with_span(span);

        let call = async { timeout_at(self.deadline, self.call(name, &trace)).await? };
        let answer = call.await.and_then(|value: Value| {
            value.get(name).and_then(read).ok_or(UpstreamError::NotThere)
        });
        answer
            .inspect_err(|error| {
                trace.span().set_status(Status::error(error.to_string()));
                let request_id = &self.context.id;
                tracing::warn!(request_id, upstream = name, %error, "no answer");
            })
            .ok()
    }

    async fn call(&self, name: &str, trace: &Context) -> Result<Value, UpstreamError> {
        let mut headers = HeaderMap::new();
        global::get_text_map_propagator(|propagator| {
            propagator.inject_context(trace, &mut HeaderInjector(&mut headers));
        });
        let url = format!("{}/{name}/{}", self.upstream.base, self.code);
        let response = self
            .upstream
            .client
            .get(url)
            .headers(headers)
            .header(HeaderName::from_static(REQUEST_ID), &self.context.id)
            .send()
            .await?;
        let status = response.status();
        let attribute =
            KeyValue::new("http.response.status_code", i64::from(status.as_u16()));
        trace.span().set_attribute(attribute);
        if status != StatusCode::OK {
            return Err(UpstreamError::Status(status));
        }
        Ok(serde_json::from_slice(&read_limited(response).await?)?)
    }
}

async fn read_limited(mut response: Response) -> Result<Vec<u8>, UpstreamError> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        if body.len() + chunk.len() > BODY_LIMIT {
            return Err(UpstreamError::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// reqwest says only what it was doing; what went wrong is in the sources.
fn chain(error: &dyn std::error::Error) -> String {
    let sources = std::iter::successors(error.source(), |error| error.source());
    sources.fold(error.to_string(), |text, source| format!("{text}: {source}"))
}
