use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    let lookup = |name: &str| std::env::var(name).ok();
    let ended = match std::env::args().nth(1).as_deref() {
        Some("migrate") => links::migrate(lookup).await,
        Some("serve") => links::serve(lookup).await,
        _ => Err("usage: links migrate | links serve".into()),
    };
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("links: {error}");
            ExitCode::FAILURE
        }
    }
}
