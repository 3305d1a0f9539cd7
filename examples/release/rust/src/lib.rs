use std::fs::{self, File};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::iter;
use std::path::{Path, PathBuf};

// #region report
struct RemoveOnDrop(PathBuf);

// mark: lock (6 lines)
impl Drop for RemoveOnDrop {
    fn drop(&mut self) {
        // Nobody is left to hear of an error.
        let _ = fs::remove_file(&self.0);
    }
}

fn take_lock(
    path: PathBuf,
) -> io::Result<RemoveOnDrop> {
    // mark: lock
    File::create_new(&path)?;
    Ok(RemoveOnDrop(path))
}

pub fn write_report<'a>(
    path: &Path,
    lines: impl IntoIterator<Item = &'a str>,
) -> io::Result<()> {
    // mark: lock
    let _lock =
        take_lock(path.with_added_extension("lock"))?;
    // Removes nothing once the report is in place.
    // mark: discard
    let part = RemoveOnDrop(
        path.with_added_extension("part"),
    );
    let mut out =
        BufWriter::new(File::create(&part.0)?);
    for (line, number) in iter::zip(lines, 1u64..) {
        if line.is_empty() {
            let why =
                format!("line {number} is empty");
            // mark: early
            return Err(io::Error::new(
                ErrorKind::InvalidData,
                why,
            ));
        }
        writeln!(out, "{line}")?;
    }
    // mark: commit (2 lines)
    out.into_inner()?.sync_all()?;
    fs::rename(&part.0, path)
}
// #endregion
