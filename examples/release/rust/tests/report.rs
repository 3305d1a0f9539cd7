use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::iter;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use release::write_report;
use serde::Deserialize;

#[derive(Deserialize)]
struct Case {
    name: String,
    #[serde(default)]
    before: BTreeMap<String, String>,
    lines: Vec<String>,
    report: Option<String>,
    error: Option<String>,
    #[serde(default)]
    locked: bool,
    left: Vec<String>,
}

#[test]
fn cases() {
    let text =
        fs::read_to_string("../cases.json").unwrap();
    let cases: Vec<Case> =
        serde_json::from_str(&text).unwrap();
    for case in cases {
        let name = &case.name;
        let folder = tempfile::tempdir().unwrap();
        for (file, text) in &case.before {
            fs::write(folder.path().join(file), text)
                .unwrap();
        }
        let path = folder.path().join("report.txt");
        let written = write_report(
            &path,
            case.lines.iter().map(String::as_str),
        );
        if case.locked {
            let err = written.expect_err(name);
            assert_eq!(
                err.kind(),
                ErrorKind::AlreadyExists,
                "{name}"
            );
        } else if let Some(error) = &case.error {
            let err = written.expect_err(name);
            assert_eq!(
                err.to_string(),
                *error,
                "{name}"
            );
        } else {
            written.expect(name);
        }
        assert_eq!(
            fs::read_to_string(&path).ok(),
            case.report,
            "{name}"
        );
        let left = files(folder.path());
        assert_eq!(left, case.left, "{name}");
    }
}

fn files(folder: &Path) -> Vec<String> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .map(|name| name.into_string().unwrap())
        .collect();
    files.sort();
    files
}

#[test]
fn holds_the_lock_while_it_writes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.txt");
    let mut seen = Vec::new();
    let lines = ["ada 12", "bob 7"];
    let lines = lines.into_iter().inspect(|_| {
        seen.push(files(folder.path()));
    });
    write_report(&path, lines).unwrap();
    let during =
        ["report.txt.lock", "report.txt.part"];
    assert_eq!(seen, [during, during]);
}

#[test]
fn a_panic_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.txt");
    let lines = ["ada 12"].into_iter().chain(
        iter::once_with(|| panic!("no second line")),
    );
    catch_unwind(AssertUnwindSafe(|| {
        write_report(&path, lines)
    }))
    .expect_err("the panic goes on");
    assert!(files(folder.path()).is_empty());
}
