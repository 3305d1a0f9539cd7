use std::io;

use fan_out::{
    FetchError, fetch_all,
    stub::{Case, Stubs, read_cases},
};
use reqwest::Client;

#[tokio::main]
async fn main() -> io::Result<()> {
    let client = Client::new();
    for case in read_cases() {
        println!(
            "{}: {}",
            case.name,
            run(&client, &case).await?
        );
    }
    Ok(())
}

async fn run(
    client: &Client,
    case: &Case,
) -> io::Result<String> {
    let stubs =
        Stubs::start(&case.answers, 0).await?;
    let outcome =
        match fetch_all(client, &stubs.upstreams)
            .await
        {
            Ok(bodies) => {
                return Ok(bodies.join(", "));
            }
            Err(FetchError::Deadline(_)) => {
                "deadline".to_owned()
            }
            Err(FetchError::Upstream {
                name,
                ..
            }) => format!("error from {name}"),
        };
    let cancelled =
        stubs.cancelled().await.join(", ");
    Ok(format!("{outcome}; cancelled: {cancelled}"))
}
