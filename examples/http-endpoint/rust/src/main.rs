use http_endpoint::fixture::{
    Result, Service, log_to, start,
};

#[tokio::main]
async fn main() -> Result<()> {
    log_to(std::io::stderr);
    let service = start().await?;
    let shown = show(&service).await;
    service.stop().await?;
    shown
}

async fn show(service: &Service) -> Result<()> {
    for id in ["1", "404", "first", "3"] {
        let path = format!("/articles/{id}");
        let response = reqwest::get(format!(
            "{}{path}",
            service.url
        ))
        .await?;
        let status = response.status().as_u16();
        let body = response.text().await?;
        println!("GET {path}: {status} {body}");
    }
    let running = service.running().await?;
    println!(
        "queries that still run in Postgres: {running}"
    );
    Ok(())
}
