use std::sync::Arc;
use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method};
use axum::middleware::Next;
use axum::response::Response;
use opentelemetry::trace::{SpanKind, Status, TraceContextExt, Tracer};
use opentelemetry::{Context, KeyValue, global};
use opentelemetry_http::HeaderExtractor;

use crate::metrics::{Labels, Metrics};
use crate::problem;

pub const REQUEST_ID: &str = "x-request-id";
/// The status of nginx for a client that left before the answer.
const CLIENT_LEFT: u16 = 499;

/// What a handler hands on to the services that it calls.
#[derive(Clone)]
pub struct RequestContext {
    pub id: String,
    pub trace: Context,
}

/// Wraps everything else, so that each request is counted and logged once, however
/// it ends.
pub async fn observe(
    State(metrics): State<Arc<Metrics>>,
    mut request: Request,
    next: Next,
) -> Response {
    let mut exchange = Exchange::begin(&request, metrics);
    let id = exchange.context.id.clone();
    request.extensions_mut().insert(exchange.context.clone());

    let mut response = problem::complete(next.run(request).await, &id);
    if let Ok(value) = HeaderValue::try_from(id) {
        response.headers_mut().insert(HeaderName::from_static(REQUEST_ID), value);
    }
    exchange.status = response.status().as_u16();
    response
}

struct Exchange {
    metrics: Arc<Metrics>,
    context: RequestContext,
    method: &'static str,
    route: String,
    started: Instant,
    status: u16,
}

impl Exchange {
    fn begin(request: &Request, metrics: Arc<Metrics>) -> Self {
        let method = known_method(request.method());
        let route = request
            .extensions()
            .get::<MatchedPath>()
            .map_or("unmatched", MatchedPath::as_str);
        let headers = request.headers();
        let trace = if is_probe(route) {
            Context::new()
        } else {
            trace(method, route, headers)
        };
        Self {
            metrics,
            context: RequestContext { id: request_id(headers), trace },
            method,
            route: route.to_owned(),
            started: Instant::now(),
            status: CLIENT_LEFT,
        }
    }
}

/// hyper drops the handler when the client leaves; no line after its `await` would run.
impl Drop for Exchange {
    fn drop(&mut self) {
        let elapsed = self.started.elapsed().as_secs_f64();
        let Self { method, route, status, context, .. } = self;
        let labels = Labels { method, route: route.clone(), status: *status };
        self.metrics.record(labels, elapsed);

        let span = context.trace.span();
        span.set_attribute(KeyValue::new(
            "http.response.status_code",
            i64::from(*status),
        ));
        if *status >= 500 {
            span.set_status(Status::error(""));
        }
        span.end();

        if !is_probe(route) {
            let trace = Some(span.span_context()).filter(|context| context.is_valid());
            let trace_id = trace.map(|context| context.trace_id().to_string());
            let request_id = &context.id;
            let duration_ms = elapsed * 1000.0;
            tracing::info!(
                request_id,
                method,
                route,
                status,
                duration_ms,
                trace_id,
                "request"
            );
        }
    }
}

fn is_probe(route: &str) -> bool {
    matches!(route, "/healthz" | "/readyz" | "/metrics")
}

/// A client may send any word as its method; the labels of metrics must stay few.
fn known_method(method: &Method) -> &'static str {
    match method.as_str() {
        "GET" => "GET",
        "HEAD" => "HEAD",
        "POST" => "POST",
        "PUT" => "PUT",
        "PATCH" => "PATCH",
        "DELETE" => "DELETE",
        "OPTIONS" => "OPTIONS",
        _ => "_OTHER",
    }
}

fn request_id(headers: &HeaderMap) -> String {
    headers
        .get(REQUEST_ID)
        .and_then(|value| value.to_str().ok())
        .filter(|id| {
            let fits =
                |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
            (1..=64).contains(&id.len()) && id.bytes().all(fits)
        })
        .map_or_else(|| format!("{:032x}", rand::random::<u128>()), str::to_owned)
}

/// Begins a span that continues the trace of the caller, if traces are sent anywhere.
fn trace(method: &str, route: &str, headers: &HeaderMap) -> Context {
    let caller = global::get_text_map_propagator(|propagator| {
        propagator.extract_with_context(&Context::new(), &HeaderExtractor(headers))
    });
    let tracer = global::tracer("links");
    let span = tracer
        .span_builder(format!("{method} {route}"))
        .with_kind(SpanKind::Server)
        .with_attributes([
            KeyValue::new("http.request.method", method.to_owned()),
            KeyValue::new("http.route", route.to_owned()),
        ])
        .start_with_context(&tracer, &caller);
    caller.with_span(span)
}
