use std::fmt::{self, Debug};
use std::time::Duration;

use chrono::Utc;
use opentelemetry::global;
use opentelemetry_otlp::{ExporterBuildError, SpanExporter, WithExportConfig};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::propagation::TraceContextPropagator;
use opentelemetry_sdk::trace::SdkTracerProvider;
use reqwest::Url;
use serde::ser::{Serialize, SerializeMap, Serializer};
use tracing::field::{Field, Visit};
use tracing::{Event, Subscriber};
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::{FmtContext, FormatEvent, FormatFields};
use tracing_subscriber::registry::LookupSpan;

const EXPORT_DEADLINE: Duration = Duration::from_secs(2);

pub fn log_to_stdout() {
    tracing_subscriber::fmt().event_format(JsonLine).init();
}

/// Sends spans in the background, from a thread of its own.
pub fn send_traces(
    collector: &Url,
    service_name: String,
) -> Result<SdkTracerProvider, ExporterBuildError> {
    let base = collector.as_str().trim_end_matches('/');
    let exporter = SpanExporter::builder()
        .with_http()
        .with_endpoint(format!("{base}/v1/traces"))
        .with_timeout(EXPORT_DEADLINE)
        .build()?;
    let provider = SdkTracerProvider::builder()
        .with_resource(Resource::builder().with_service_name(service_name).build())
        .with_batch_exporter(exporter)
        .build();
    global::set_tracer_provider(provider.clone());
    global::set_text_map_propagator(TraceContextPropagator::new());
    Ok(provider)
}

/// One JSON object a line. The formatter of tracing-subscriber writes `message` and
/// `INFO`, where the contract wants `msg` and `info`.
struct JsonLine;

impl<S, N> FormatEvent<S, N> for JsonLine
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(
        &self,
        _: &FmtContext<'_, S, N>,
        mut writer: Writer<'_>,
        event: &Event<'_>,
    ) -> fmt::Result {
        let line = serde_json::to_string(&Line(event)).map_err(|_| fmt::Error)?;
        writeln!(writer, "{line}")
    }
}

struct Line<'a>(&'a Event<'a>);

impl Serialize for Line<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let level = self.0.metadata().level().as_str().to_ascii_lowercase();
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("time", &Utc::now())?;
        map.serialize_entry("level", &level)?;
        let mut fields = Fields { map, result: Ok(()) };
        self.0.record(&mut fields);
        fields.result?;
        fields.map.end()
    }
}

/// A visitor returns nothing, so the first error is kept.
struct Fields<M: SerializeMap> {
    map: M,
    result: Result<(), M::Error>,
}

impl<M: SerializeMap> Fields<M> {
    fn add(&mut self, field: &Field, value: impl Serialize) {
        let name = if field.name() == "message" { "msg" } else { field.name() };
        if self.result.is_ok() {
            self.result = self.map.serialize_entry(name, &value);
        }
    }
}

impl<M: SerializeMap> Visit for Fields<M> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.add(field, format_args!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.add(field, value);
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.add(field, value);
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.add(field, value);
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.add(field, value);
    }

    fn record_f64(&mut self, field: &Field, value: f64) {
        self.add(field, value);
    }
}
