use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, BufRead, Read};

#[derive(Debug, Default)]
pub struct Summary {
    pub counts: BTreeMap<u16, u64>,
    pub millis: u64,
}

#[derive(Debug)]
pub enum Error {
    Read(io::Error),
    Line { number: u64, problem: Problem },
}

#[derive(Debug)]
pub enum Problem {
    LongerThan(usize),
    NotUtf8,
    Malformed,
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Read(error)
    }
}

impl fmt::Display for Error {
    fn fmt(
        &self,
        f: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        match self {
            Self::Read(error) => error.fmt(f),
            Self::Line { number, problem } => {
                write!(f, "line {number}: {problem}")
            }
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(
        &self,
        f: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        match self {
            Self::LongerThan(limit) => {
                write!(f, "longer than {limit} bytes")
            }
            Self::NotUtf8 => f.write_str("not UTF-8"),
            Self::Malformed => {
                f.write_str("malformed")
            }
        }
    }
}

impl std::error::Error for Error {}

// #region main
pub fn summarise(
    mut input: impl BufRead,
    limit: usize,
) -> Result<Summary, Error> {
    let mut sum = Summary::default();
    let mut line = Vec::new();
    for number in 1.. {
        let bad =
            |problem| Error::Line { number, problem };
        line.clear();
        // `lines()` collects a line of any length.
        // One byte over the limit for the newline.
        // mark: limit (2 lines)
        let mut capped =
            input.by_ref().take(limit as u64 + 1);
        // mark: error
        if capped.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        let line =
            line.strip_suffix(b"\n").unwrap_or(&line);
        if line.len() > limit {
            let problem = Problem::LongerThan(limit);
            return Err(bad(problem));
        }
        // mark: text (2 lines)
        let text = str::from_utf8(line)
            .map_err(|_| bad(Problem::NotUtf8))?;
        // mark: bad-line (2 lines)
        let (status, millis) = parse(text)
            .ok_or_else(|| bad(Problem::Malformed))?;
        *sum.counts.entry(status).or_default() += 1;
        sum.millis += millis;
    }
    Ok(sum)
}
// #endregion

/// Reads status, duration and path.
fn parse(line: &str) -> Option<(u16, u64)> {
    let (status, rest) = line.split_once(' ')?;
    let (millis, path) = rest.split_once(' ')?;
    let valid = status.len() == 3
        && is_digits(status)
        && millis.len() <= 9
        && is_digits(millis)
        && path.starts_with('/');
    if !valid {
        return None;
    }
    Some((status.parse().ok()?, millis.parse().ok()?))
}

/// `parse` alone would accept a plus sign.
fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}
