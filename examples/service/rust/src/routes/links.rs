use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::response::IntoResponse;
use serde::{Deserialize, Serialize};

use crate::app::App;
use crate::json::{JsonBody, not_null, required};
use crate::link::{Code, Link, Target};
use crate::problem::Problem;

// #region create
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewLink {
    url: Option<Target>,
    #[serde(default, deserialize_with = "not_null")]
    code: Option<Code>,
}

pub async fn create(
    State(app): State<App>,
    JsonBody(new): JsonBody<NewLink>,
) -> Result<impl IntoResponse, Problem> {
    let target = required("url", new.url)?;
    // Postgres decides who gets a code: whoever looked first could still come second.
    let link = match new.code {
        Some(code) => {
            let stored = Link::insert(&app.pool, &code, &target).await?;
            stored.ok_or(Problem::CodeTaken)?
        }
        None => loop {
            let stored = Link::insert(&app.pool, &Code::random(), &target).await?;
            if let Some(link) = stored {
                break link;
            }
        },
    };
    let location = format!("/links/{}", link.code);
    Ok((StatusCode::CREATED, [(LOCATION, location)], Json(link)))
}
// #endregion

pub async fn get(State(app): State<App>, code: Code) -> Result<Json<Link>, Problem> {
    let link = Link::find(&app.pool, &code).await?;
    link.map(Json).ok_or(Problem::NoSuchLink)
}

/// Texts, so that what is wrong in them can be told by its name.
#[derive(Deserialize)]
pub struct PageQuery {
    after: Option<String>,
    limit: Option<String>,
}

#[derive(Serialize)]
pub struct Page {
    links: Vec<Link>,
    next: Option<String>,
}

pub async fn list(
    State(app): State<App>,
    query: Result<Query<PageQuery>, QueryRejection>,
) -> Result<Json<Page>, Problem> {
    let Query(PageQuery { after, limit }) = query.map_err(|rejection| {
        Problem::Invalid { field: None, detail: rejection.body_text() }
    })?;
    let after = after
        .map(Code::try_from)
        .transpose()
        .map_err(|detail| Problem::invalid("after", format!("{detail}.")))?;
    let limit = match limit.as_deref().map_or(Ok(50), str::parse::<u8>) {
        Ok(limit @ 1..=200) => usize::from(limit),
        _ => {
            return Err(Problem::invalid(
                "limit",
                "A limit is a number from 1 to 200.",
            ));
        }
    };

    // One more than asked for shows whether there is a next page.
    let mut links = Link::after(&app.pool, after.as_ref(), limit as i64 + 1).await?;
    let more = links.len() > limit;
    links.truncate(limit);
    let next = links.last().filter(|_| more).map(|link| link.code.clone());
    Ok(Json(Page { links, next }))
}
