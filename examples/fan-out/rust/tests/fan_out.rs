use std::{
    io,
    sync::Arc,
    time::{Duration, Instant},
};

use fan_out::{
    FetchError, fetch_all,
    stub::{Case, Kind, Stubs, read_cases},
};
use reqwest::{Client, StatusCode};

#[tokio::test]
async fn every_case() -> io::Result<()> {
    for case in read_cases() {
        check(&case).await?;
    }
    Ok(())
}

async fn check(case: &Case) -> io::Result<()> {
    let name = &case.name;
    let stubs =
        Stubs::start(&case.answers, 0).await?;
    let start = Instant::now();
    let result =
        fetch_all(&Client::new(), &stubs.upstreams)
            .await;
    let took = start.elapsed();

    match (case.error.as_deref(), result) {
        (None, Ok(bodies)) => {
            let answers = case.answers.iter();
            let want: Vec<_> = answers
                .map(|a| {
                    format!("{} answered", a.upstream)
                })
                .collect();
            assert_eq!(bodies, want, "{name}");
        }
        (
            Some("deadline"),
            Err(FetchError::Deadline(_)),
        ) => {
            assert!(
                took >= Duration::from_millis(300),
                "{name}: {took:?}"
            );
            assert!(
                took < Duration::from_secs(1),
                "{name}: {took:?}"
            );
        }
        (
            Some(want),
            Err(FetchError::Upstream {
                name: got,
                source,
            }),
        ) => {
            // Otherwise it was the deadline that released the others.
            assert!(
                took < Duration::from_millis(300),
                "{name}: {took:?}"
            );
            assert_eq!(got, want, "{name}");
            let status = (name == "one fails")
                .then_some(
                    StatusCode::SERVICE_UNAVAILABLE,
                );
            assert_eq!(
                source.status(),
                status,
                "{name}: {source}"
            );
        }
        (_, result) => panic!("{name}: {result:?}"),
    }
    assert_eq!(
        stubs.cancelled().await,
        case.cancelled,
        "{name}"
    );
    Ok(())
}

#[tokio::test]
async fn caller_cancels() -> io::Result<()> {
    let mut answers = read_cases().remove(0).answers;
    for answer in &mut answers {
        answer.answer = Kind::Silent;
    }
    let stubs = Stubs::start(&answers, 1).await?;
    let all_called = Arc::clone(&stubs.all_called);
    let client = Client::new();
    tokio::select! {
        result = fetch_all(&client, &stubs.upstreams) => {
            panic!("{result:?}");
        }
        _ = all_called.wait() => {}
    }
    assert_eq!(
        stubs.cancelled().await.len(),
        answers.len()
    );
    Ok(())
}
