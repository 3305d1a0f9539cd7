use std::time::Duration;

use axum::body::{Bytes, HttpBody};
use axum::extract::rejection::{BytesRejection, FailedToBufferBody};
use axum::extract::{FromRequest, Request};
use axum::http::header::CONTENT_TYPE;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Deserializer};
use tokio::time::timeout;

use crate::problem::Problem;

pub const BODY_LIMIT: usize = 64 * 1024;
const BODY_DEADLINE: Duration = Duration::from_secs(5);

/// Like `axum::Json`, but with the checks in the order of the contract, a deadline,
/// and the name of the wrong field.
pub struct JsonBody<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for JsonBody<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        if !declares_json(&request) {
            return Err(Problem::NotThatType);
        }
        // A declared length is refused before a byte of the body is read.
        if request.body().size_hint().lower() > BODY_LIMIT as u64 {
            return Err(Problem::TooLarge);
        }
        let bytes = timeout(BODY_DEADLINE, Bytes::from_request(request, state))
            .await
            .map_err(|_| Problem::TooSlow)?
            .map_err(|rejection| match rejection {
                BytesRejection::FailedToBufferBody(
                    FailedToBufferBody::LengthLimitError(_),
                ) => Problem::TooLarge,
                other => Problem::NotJson(other.body_text()),
            })?;
        parse(&bytes).map(Self)
    }
}

fn declares_json(request: &Request) -> bool {
    request
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}

fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    let text =
        str::from_utf8(bytes).map_err(|error| Problem::NotJson(error.to_string()))?;
    // In one pass a wrong field would be found before a fault of the syntax after it.
    serde_json::from_str::<IgnoredAny>(text)
        .map_err(|error| Problem::NotJson(error.to_string()))?;
    // serde would fill a struct from an array too, by position.
    if !text.trim_start().starts_with('{') {
        let detail = "The body must be an object.".to_owned();
        return Err(Problem::Invalid { field: None, detail });
    }
    let mut json = serde_json::Deserializer::from_str(text);
    serde_path_to_error::deserialize(&mut json).map_err(|error| Problem::Invalid {
        field: Some(error.path().to_string()).filter(|path| path != "."),
        detail: format!("{}.", error.inner()),
    })
}

/// Names a field that is missing. serde has its name in the text of the error only.
pub fn required<T>(field: &str, value: Option<T>) -> Result<T, Problem> {
    value.ok_or_else(|| Problem::invalid(field, format!("{field} is required.")))
}

/// For a field that may be missing but not null, which an `Option` takes for missing.
pub fn not_null<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    T::deserialize(deserializer).map(Some)
}
