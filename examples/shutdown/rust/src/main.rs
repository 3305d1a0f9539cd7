use std::env::{self, current_exe};
use std::error::Error;
use std::time::Duration;

use shutdown::scenario::{Scenario, run_scenario};
use shutdown::server::{routes, serve};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<u64> = env::args()
        .skip(1)
        .map(|arg| arg.parse())
        .collect::<Result<_, _>>()?;
    match args[..] {
        [] => demo().await,
        [request_ms, deadline_seconds] => {
            let listener =
                TcpListener::bind("127.0.0.1:0")
                    .await?;
            serve(
                listener,
                routes(Duration::from_millis(
                    request_ms,
                )),
                Duration::from_secs(deadline_seconds),
            )
            .await?;
            Ok(())
        }
        _ => Err(
            "usage: [REQUEST_MS DEADLINE_SECONDS]"
                .into(),
        ),
    }
}

/// Starts this program as a server and stops it.
async fn demo() -> Result<(), Box<dyn Error>> {
    let program = current_exe()?;
    let drained = run_scenario(
        &program,
        &Scenario {
            idle_connection: true,
            request_ms: 300,
            deadline_seconds: 5,
        },
    )
    .await?;
    for line in &drained.log {
        println!("{line}");
    }

    let cut = run_scenario(
        &program,
        &Scenario {
            idle_connection: false,
            request_ms: 60_000,
            deadline_seconds: 1,
        },
    )
    .await?;
    println!(
        "--- a request of 60 s, a deadline of 1 s"
    );
    println!("{}", cut.answer());
    println!("{}", cut.exit());
    Ok(())
}
