use std::io::{self, ErrorKind};
use std::path::Path;
use std::{env, fs, process};

use release::write_report;

/// Writes a report beside files and says what is left.
fn attempt(
    name: &str,
    lines: &[&str],
    before: &[&str],
) -> io::Result<()> {
    let folder = env::temp_dir()
        .join(format!("report-{}", process::id()));
    fs::create_dir(&folder)?;
    let said = attempt_in(&folder, lines, before);
    fs::remove_dir_all(&folder)?;
    println!("{name}: {}", said?);
    Ok(())
}

fn attempt_in(
    folder: &Path,
    lines: &[&str],
    before: &[&str],
) -> io::Result<String> {
    for file in before {
        fs::write(folder.join(file), "")?;
    }
    let path = folder.join("report.txt");
    let lines = lines.iter().copied();
    let result = match write_report(&path, lines) {
        Ok(()) => "written".into(),
        Err(e)
            if e.kind()
                == ErrorKind::AlreadyExists =>
        {
            "another run holds the lock".into()
        }
        Err(e) => e.to_string(),
    };
    let mut left = Vec::new();
    for entry in fs::read_dir(folder)? {
        left.push(
            entry?.file_name().display().to_string(),
        );
    }
    left.sort();
    Ok(format!(
        "{result}; left: [{}]",
        left.join(", ")
    ))
}

fn main() -> io::Result<()> {
    let good = ["ada 12", "bob 7"];
    let bad = ["ada 12", "", "bob 7"];
    attempt("good lines", &good, &[])?;
    attempt("a bad line", &bad, &[])?;
    attempt("lock taken", &good, &["report.txt.lock"])
}
