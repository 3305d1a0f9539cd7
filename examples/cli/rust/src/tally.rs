use std::collections::HashMap;
use std::fs::File;
use std::io::{
    self, BufRead, BufReader, BufWriter, Write,
};
use std::path::Path;

use serde::Serialize;

#[derive(Serialize)]
pub struct Row {
    pub line: String,
    pub count: u64,
}

/// Counts equal lines of the file, or of standard input
/// without one. The most frequent lines come first.
pub fn tally(
    file: Option<&Path>,
) -> io::Result<Vec<Row>> {
    let Some(path) = file else {
        return count(io::stdin().lock());
    };
    // An error of the system does not name the file.
    File::open(path)
        .and_then(|file| count(BufReader::new(file)))
        .map_err(|err| {
            let text =
                format!("{}: {err}", path.display());
            io::Error::new(err.kind(), text)
        })
}

fn count(
    input: impl BufRead,
) -> io::Result<Vec<Row>> {
    let mut counts = HashMap::<String, u64>::new();
    for line in input.split(b'\n') {
        let line = line?;
        let line =
            line.strip_suffix(b"\r").unwrap_or(&line);
        // A byte that is not UTF-8 does not stop the count.
        let line = String::from_utf8_lossy(line);
        match counts.get_mut(line.as_ref()) {
            Some(count) => *count += 1,
            None => {
                counts.insert(line.into_owned(), 1);
            }
        }
    }
    let mut rows: Vec<Row> = counts
        .into_iter()
        .map(|(line, count)| Row { line, count })
        .collect();
    rows.sort_unstable_by(|a, b| {
        b.count
            .cmp(&a.count)
            .then_with(|| a.line.cmp(&b.line))
    });
    Ok(rows)
}

pub fn print_text(rows: &[Row]) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for Row { line, count } in rows {
        writeln!(out, "{count}\t{line}")?;
    }
    out.flush()
}

pub fn print_json(rows: &[Row]) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    serde_json::to_writer(&mut out, rows)?;
    writeln!(out)?;
    out.flush()
}
