use std::path::Path;

use anyhow::Context;
use errors::pool::{Pool, open_pool};
use errors::{Error, load_size};

#[cfg(test)]
mod tests;

// #region top
fn start(path: &Path) -> anyhow::Result<Pool> {
    // mark: context (2 lines)
    let doing =
        || format!("start with {}", path.display());
    let size = load_size(path).with_context(doing)?;
    open_pool(size).with_context(doing)
}

fn explain(err: &anyhow::Error) -> String {
    match err.downcast_ref() {
        // mark: tell-apart
        Some(Error::Number {
            line, value, ..
        }) => {
            format!("fix line {line}: {value:?}")
        }
        // mark: top
        _ => format!("failed: {err:#}"),
    }
}
// #endregion

fn main() {
    for name in ["good", "missing", "typo", "large"] {
        let path = format!("conf/{name}.conf");
        match start(path.as_ref()) {
            Ok(pool) => {
                println!(
                    "{path}: a pool of {}",
                    pool.size
                );
            }
            Err(err) => {
                println!("{path}: {}", explain(&err));
            }
        }
    }
}
