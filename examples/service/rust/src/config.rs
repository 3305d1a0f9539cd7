use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use reqwest::Url;
use sqlx::postgres::PgConnectOptions;

pub struct Config {
    pub database: PgConnectOptions,
    pub database_pool_size: u32,
    pub upstream: Url,
    pub address: SocketAddr,
    pub drain: Duration,
    pub trace_collector: Option<Url>,
    pub service_name: String,
}

#[derive(Debug, thiserror::Error)]
#[error("{}", .0.join("; "))]
pub struct ConfigError(Vec<String>);

// #region config
impl Config {
    /// Reads every name before it gives up, so that one start shows all mistakes.
    pub fn read(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let mut env = Environment::new(lookup);
        let database = env.required("DATABASE_URL", database_url);
        let upstream = env.required("UPSTREAM_URL", http_url);
        let port = env.required("PORT", positive);
        let host = env.optional("HOST", address);
        let database_pool_size = env.optional("DATABASE_POOL_SIZE", positive);
        let drain = env.optional("DRAIN_MS", milliseconds);
        let trace_collector = env.optional("OTEL_EXPORTER_OTLP_ENDPOINT", http_url);
        let service_name =
            env.optional("OTEL_SERVICE_NAME", |name| Ok(name.to_owned()));

        match (database, upstream, port) {
            (Some(database), Some(upstream), Some(port)) if env.mistakes.is_empty() => {
                let host = host.unwrap_or(Ipv4Addr::UNSPECIFIED.into());
                Ok(Self {
                    database,
                    database_pool_size: database_pool_size.unwrap_or(10),
                    upstream,
                    address: SocketAddr::new(host, port),
                    drain: drain.unwrap_or(Duration::from_secs(5)),
                    trace_collector,
                    service_name: service_name.unwrap_or_else(|| "links".to_owned()),
                })
            }
            _ => Err(ConfigError(env.mistakes)),
        }
    }
}
// #endregion

/// All that migrations need.
pub fn read_database(
    lookup: impl Fn(&str) -> Option<String>,
) -> Result<PgConnectOptions, ConfigError> {
    let mut env = Environment::new(lookup);
    env.required("DATABASE_URL", database_url).ok_or(ConfigError(env.mistakes))
}

struct Environment<F> {
    lookup: F,
    mistakes: Vec<String>,
}

impl<F: Fn(&str) -> Option<String>> Environment<F> {
    fn new(lookup: F) -> Self {
        Self { lookup, mistakes: Vec::new() }
    }

    fn required<T>(&mut self, name: &str, parse: Parse<T>) -> Option<T> {
        if self.text(name).is_none() {
            self.mistakes.push(format!("{name} is not set"));
        }
        self.optional(name, parse)
    }

    fn optional<T>(&mut self, name: &str, parse: Parse<T>) -> Option<T> {
        match parse(&self.text(name)?) {
            Ok(value) => Some(value),
            // The value stays out of the message: it may hold a password.
            Err(expected) => {
                self.mistakes.push(format!("{name} must be {expected}"));
                None
            }
        }
    }

    fn text(&self, name: &str) -> Option<String> {
        (self.lookup)(name).filter(|text| !text.is_empty())
    }
}

/// Parses a value, or says what was expected.
type Parse<T> = fn(&str) -> Result<T, &'static str>;

fn database_url(text: &str) -> Result<PgConnectOptions, &'static str> {
    let expected = "postgres://user:password@host:port/database";
    // sqlx itself takes any scheme.
    if !text.starts_with("postgres://") && !text.starts_with("postgresql://") {
        return Err(expected);
    }
    text.parse().map_err(|_| expected)
}

fn http_url(text: &str) -> Result<Url, &'static str> {
    match Url::parse(text) {
        Ok(url) if matches!(url.scheme(), "http" | "https") => Ok(url),
        _ => Err("an http:// or https:// URL"),
    }
}

fn positive<T: TryFrom<u16>>(text: &str) -> Result<T, &'static str> {
    text.parse::<std::num::NonZeroU16>()
        .ok()
        .and_then(|number| T::try_from(number.get()).ok())
        .ok_or("a number from 1 to 65535")
}

fn address(text: &str) -> Result<IpAddr, &'static str> {
    text.parse().map_err(|_| "an IP address")
}

fn milliseconds(text: &str) -> Result<Duration, &'static str> {
    text.parse().map(Duration::from_millis).map_err(|_| "a number of milliseconds")
}
