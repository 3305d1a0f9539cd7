use std::error::Error;

use cpu_burst::client::Client;
use cpu_burst::digest::Bursts;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener =
        TcpListener::bind("127.0.0.1:0").await?;
    let base =
        format!("http://{}", listener.local_addr()?);
    let app = Bursts::new(2).routes();
    tokio::spawn(async {
        axum::serve(listener, app).await
    });
    demo(&Client::new(base)).await
}

async fn demo(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    let first = client.digest("invoice 7");
    let pings = client.count_pings(&first).await?;
    let (_, digest) = first.await??;
    println!("digest: {digest}");
    println!(
        "pings answered while it was computed: {pings}"
    );

    // On a busy machine one may end before the third begins.
    let mut statuses = three_at_once(client).await?;
    for _ in 1..20 {
        if statuses[2] == 503 {
            break;
        }
        statuses = three_at_once(client).await?;
    }
    let [a, b, third] = statuses;
    println!(
        "a third one beside two others: {third}"
    );
    println!("the two others: {a} {b}");
    Ok(())
}

async fn three_at_once(
    client: &Client,
) -> Result<[u16; 3], Box<dyn Error>> {
    let a = client.digest("8");
    let b = client.digest("9");
    while !a.is_finished() && !b.is_finished() {
        if client.ping().await? == "bursts: 2" {
            break;
        }
    }
    let (third, _) = client.digest("10").await??;
    let ((a, _), (b, _)) = (a.await??, b.await??);
    Ok([a, b, third].map(|status| status.as_u16()))
}
