use std::fs;
use std::io::{self, ErrorKind};
use std::num::ParseIntError;
use std::path::{Path, PathBuf};

pub mod pool;

/// Used where there is no file.
const DEFAULT_SIZE: u32 = 10;

// #region config
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Read(#[from] io::Error),
    #[error("{path}:{line}: bad number")]
    Number {
        path: PathBuf,
        line: usize,
        value: String,
        // mark: cause
        source: ParseIntError,
    },
}

pub fn load_size(path: &Path) -> Result<u32, Error> {
    let text = match fs::read_to_string(path) {
        // mark: tell-apart
        Err(e) if e.kind() == ErrorKind::NotFound => {
            return Ok(DEFAULT_SIZE);
        }
        read => read?,
    };
    let (value, line) = first_value(&text);
    value.parse().map_err(|source| Error::Number {
        path: path.into(),
        line,
        value: value.into(),
        source,
    })
}
// #endregion

/// The first line that is not a comment, and its number.
fn first_value(text: &str) -> (&str, usize) {
    let (value, line) = text
        .lines()
        .zip(1..)
        .find(|(line, _)| !line.starts_with('#'))
        .unwrap_or_else(|| {
            ("", text.lines().count() + 1)
        });
    (value.trim(), line)
}
