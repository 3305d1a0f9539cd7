use std::io::ErrorKind;
use std::time::Duration;

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use chrono::{DateTime, Utc};
use rand::distr::{Alphanumeric, SampleString};
use serde::{Deserialize, Serialize};
use sqlx::PgPool;
use tokio::time::timeout;

use crate::problem::Problem;

/// 3 to 32 characters of `A-Z a-z 0-9 _ -`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct Code(String);

impl Code {
    pub fn random() -> Self {
        // The generator of rand is seeded by the system and fit for secrets.
        Self(Alphanumeric.sample_string(&mut rand::rng(), 7))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Code {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"_-".contains(&byte);
        if (3..=32).contains(&text.len()) && text.bytes().all(fits) {
            Ok(Self(text))
        } else {
            Err("A code is 3 to 32 letters, digits, underscores or hyphens")
        }
    }
}

/// What no code can be is a link that does not exist.
impl<S: Send + Sync> FromRequestParts<S> for Code {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let Path(text) = Path::<String>::from_request_parts(parts, state)
            .await
            .map_err(|_| Problem::NoSuchLink)?;
        Self::try_from(text).map_err(|_| Problem::NoSuchLink)
    }
}

/// An address that is kept as it came.
#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
pub struct Target(String);

impl TryFrom<String> for Target {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text.chars().count() > 2048 {
            return Err("A URL has 2,048 characters at most");
        }
        if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return Err("A URL has no white space and no control characters");
        }
        let rest = text.strip_prefix("https://").or(text.strip_prefix("http://"));
        // The parser of browsers would skip further slashes to find a host.
        let has_host = rest.is_some_and(|rest| !rest.starts_with(['/', '\\']))
            && reqwest::Url::parse(&text).is_ok_and(|url| url.has_host());
        if has_host {
            Ok(Self(text))
        } else {
            Err("A URL is http:// or https:// and a host")
        }
    }
}

#[derive(Debug, Serialize)]
pub struct Link {
    pub code: String,
    pub url: String,
    pub created_at: DateTime<Utc>,
}

impl Link {
    /// Stores a link, unless its code is taken.
    pub async fn insert(
        pool: &PgPool,
        code: &Code,
        target: &Target,
    ) -> sqlx::Result<Option<Self>> {
        let query = sqlx::query_as!(
            Self,
            "insert into links (code, url) values ($1, $2)
             on conflict (code) do nothing
             returning code, url, created_at",
            code.0,
            target.0
        )
        .fetch_optional(pool);
        in_time(query).await
    }

    pub async fn find(pool: &PgPool, code: &Code) -> sqlx::Result<Option<Self>> {
        let query = sqlx::query_as!(
            Self,
            "select code, url, created_at from links where code = $1",
            code.0
        )
        .fetch_optional(pool);
        in_time(query).await
    }

    /// The links after a code, byte by byte, as the column is sorted.
    pub async fn after(
        pool: &PgPool,
        code: Option<&Code>,
        count: i64,
    ) -> sqlx::Result<Vec<Self>> {
        let code = code.map_or("", Code::as_str);
        let query = sqlx::query_as!(
            Self,
            "select code, url, created_at from links
             where code > $1 order by code limit $2",
            code,
            count
        )
        .fetch_all(pool);
        in_time(query).await
    }
}

/// The limits of the pool and of Postgres together are shorter. A Postgres that is
/// frozen keeps none of its own.
const DEADLINE: Duration = Duration::from_secs(6);

async fn in_time<T>(query: impl Future<Output = sqlx::Result<T>>) -> sqlx::Result<T> {
    timeout(DEADLINE, query)
        .await
        .unwrap_or_else(|_| Err(sqlx::Error::Io(ErrorKind::TimedOut.into())))
}
