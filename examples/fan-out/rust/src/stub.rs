//! Local upstreams, each on a port of its own.

use std::{io, sync::Arc, time::Duration};

use serde::Deserialize;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::Barrier,
    task::JoinSet,
    time::timeout,
};

use crate::Upstream;

#[derive(Debug, Clone, Deserialize)]
pub struct Case {
    pub name: String,
    pub answers: Vec<Answer>,
    pub error: Option<String>,
    pub cancelled: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Answer {
    pub upstream: String,
    pub answer: Kind,
}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Ok,
    #[serde(rename = "503")]
    Unavailable,
    Silent,
    Half,
    Broken,
}

pub fn read_cases() -> Vec<Case> {
    let text = include_str!("../../cases.json");
    serde_json::from_str(text)
        .expect("cases.json is valid")
}

/// Stubs none of which answers before all have been called, so calls made
/// one after the other would never get an answer.
pub struct Stubs {
    pub upstreams: Vec<Upstream>,
    pub all_called: Arc<Barrier>,
    calls: JoinSet<(usize, bool)>,
}

impl Stubs {
    /// `watchers` more may wait for `all_called`.
    pub async fn start(
        answers: &[Answer],
        watchers: usize,
    ) -> io::Result<Self> {
        let all_called = Arc::new(Barrier::new(
            answers.len() + watchers,
        ));
        let mut upstreams = Vec::new();
        let mut calls = JoinSet::new();
        for (i, answer) in
            answers.iter().cloned().enumerate()
        {
            let listener =
                TcpListener::bind("127.0.0.1:0")
                    .await?;
            upstreams.push(Upstream {
                name: answer.upstream.clone(),
                url: format!(
                    "http://{}/",
                    listener.local_addr()?
                ),
            });
            let all_called = Arc::clone(&all_called);
            calls.spawn(async move {
                let call = serve(
                    listener, answer, all_called,
                );
                // A call that nobody cancels counts as answered.
                let end = timeout(
                    Duration::from_secs(2),
                    call,
                )
                .await;
                (
                    i,
                    end.unwrap_or(Ok(false))
                        .unwrap_or(true),
                )
            });
        }
        Ok(Self { upstreams, all_called, calls })
    }

    /// Waits until every stub knows how its call ended, and returns the names
    /// of those whose client went away.
    pub async fn cancelled(self) -> Vec<String> {
        let mut ends = self.calls.join_all().await;
        ends.sort_unstable();
        let cancelled = ends
            .into_iter()
            .filter(|&(_, gone)| gone);
        cancelled
            .map(|(i, _)| {
                self.upstreams[i].name.clone()
            })
            .collect()
    }
}

/// Says whether the client went away before the whole answer.
async fn serve(
    listener: TcpListener,
    answer: Answer,
    all_called: Arc<Barrier>,
) -> io::Result<bool> {
    let (mut stream, _) = listener.accept().await?;
    read_request(&mut stream).await?;
    all_called.wait().await;
    let text =
        format!("{} answered", answer.upstream);
    let length = text.len();
    let answer_text = match answer.answer {
        Kind::Ok => format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n{text}"),
        Kind::Unavailable => {
            "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n".to_owned()
        }
        Kind::Half | Kind::Broken => {
            format!("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{text}")
        }
        Kind::Silent => String::new(),
    };
    stream.write_all(answer_text.as_bytes()).await?;
    match answer.answer {
        Kind::Silent | Kind::Half => {
            Ok(stream.read(&mut [0; 1]).await? == 0)
        }
        Kind::Ok
        | Kind::Unavailable
        | Kind::Broken => Ok(false),
    }
}

async fn read_request(
    stream: &mut TcpStream,
) -> io::Result<()> {
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        if stream.read_buf(&mut request).await? == 0 {
            return Err(
                io::ErrorKind::UnexpectedEof.into()
            );
        }
    }
    Ok(())
}
