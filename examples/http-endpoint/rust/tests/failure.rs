use http_endpoint::articles::app;
use http_endpoint::fixture::Result;
use sqlx::PgPool;
use sqlx::postgres::PgConnectOptions;
use tokio::net::TcpListener;

#[tokio::test]
async fn a_failed_query_tells_no_details()
-> Result<()> {
    let options: PgConnectOptions =
        std::env::var("DATABASE_URL")?.parse()?;
    // There is no table in a schema that does not exist.
    let pool = PgPool::connect_lazy_with(
        options.options([("search_path", "nowhere")]),
    );
    let listener =
        TcpListener::bind("127.0.0.1:0").await?;
    let url = format!(
        "http://{}/articles/1",
        listener.local_addr()?
    );
    tokio::spawn(async {
        axum::serve(listener, app(pool)).await
    });
    let response = reqwest::get(url).await?;
    assert_eq!(response.status(), 500);
    assert_eq!(
        response.text().await?,
        r#"{"detail":"internal error"}"#
    );
    Ok(())
}
