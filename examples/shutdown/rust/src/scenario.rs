use std::error::Error;
use std::io::ErrorKind::ConnectionRefused;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use tokio::io::{
    AsyncBufRead, AsyncBufReadExt, AsyncReadExt,
    AsyncWriteExt, BufReader, Lines,
};
use tokio::net::TcpStream;
use tokio::process::Command;
use tokio::time::{Instant, sleep};

pub struct Scenario {
    pub idle_connection: bool,
    pub request_ms: u64,
    pub deadline_seconds: u64,
}

#[derive(Default)]
pub struct Outcome {
    pub log: Vec<String>,
    pub answered: bool,
    pub exit_code: Option<i32>,
}

impl Outcome {
    pub fn answer(&self) -> &'static str {
        if self.answered {
            "client: the request got its answer"
        } else {
            "client: the request was cut"
        }
    }

    pub fn exit(&self) -> String {
        match self.exit_code {
            Some(code) => {
                format!("exit code: {code}")
            }
            None => "ended by a signal".into(),
        }
    }

    fn say(&mut self, line: impl Into<String>) {
        self.log.push(line.into());
    }

    async fn copy_line(
        &mut self,
        lines: &mut Lines<impl AsyncBufRead + Unpin>,
    ) -> std::io::Result<bool> {
        let line = lines.next_line().await?;
        let found = line.is_some();
        self.log.extend(
            line.map(|l| format!("server: {l}")),
        );
        Ok(found)
    }
}

/// Starts the program as a server, sends SIGTERM while a
/// request runs, and reports what the client saw.
pub async fn run_scenario(
    program: &Path,
    scenario: &Scenario,
) -> Result<Outcome, Box<dyn Error>> {
    let mut server = Command::new(program)
        .arg(scenario.request_ms.to_string())
        .arg(scenario.deadline_seconds.to_string())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()?;
    let stdout =
        server.stdout.take().ok_or("no stdout")?;
    let mut lines = BufReader::new(stdout).lines();
    let mut got = Outcome::default();

    let first =
        lines.next_line().await?.unwrap_or_default();
    let address = first
        .strip_prefix("listening on ")
        .ok_or("no address")?;
    got.say("server: listening");

    let mut idle = None;
    if scenario.idle_connection {
        idle = Some(open_idle(address).await?);
        got.say("client: keeps an idle connection");
    }

    let mut request =
        TcpStream::connect(address).await?;
    send(&mut request, "/work").await?;
    got.copy_line(&mut lines).await?;

    got.say("client: sends SIGTERM");
    let pid =
        server.id().ok_or("the server has ended")?;
    kill(
        Pid::from_raw(pid.try_into()?),
        Signal::SIGTERM,
    )?;
    got.copy_line(&mut lines).await?;
    wait_until_refused(address).await?;
    got.say("client: a new connection is refused");

    got.copy_line(&mut lines).await?;
    got.answered = read_answer(&mut request).await;
    got.say(got.answer());
    while got.copy_line(&mut lines).await? {}
    got.exit_code = server.wait().await?.code();
    got.say(got.exit());
    drop(idle);
    Ok(got)
}

async fn send(
    stream: &mut TcpStream,
    path: &str,
) -> std::io::Result<()> {
    let head = format!(
        "GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await
}

/// Leaves a connection open after one request.
async fn open_idle(
    address: &str,
) -> std::io::Result<TcpStream> {
    let mut stream =
        TcpStream::connect(address).await?;
    send(&mut stream, "/ping").await?;
    stream.read_u8().await?;
    Ok(stream)
}

async fn read_answer(stream: &mut TcpStream) -> bool {
    let mut answer = Vec::new();
    if stream.read_to_end(&mut answer).await.is_err()
    {
        return false;
    }
    answer.starts_with(b"HTTP/1.1 200 ")
        && answer.ends_with(b"done")
}

async fn wait_until_refused(
    address: &str,
) -> Result<(), Box<dyn Error>> {
    let give_up =
        Instant::now() + Duration::from_secs(10);
    while Instant::now() < give_up {
        match TcpStream::connect(address).await {
            Err(e)
                if e.kind() == ConnectionRefused =>
            {
                return Ok(());
            }
            // A reset too: the listener closed meanwhile.
            _ => {
                sleep(Duration::from_millis(5)).await
            }
        }
    }
    Err("new connections are still accepted".into())
}
