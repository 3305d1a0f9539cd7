use std::fs;

use serde::Deserialize;

use super::*;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Case {
    name: String,
    text: Option<String>,
    size: Option<u32>,
    bad_number: Option<BadNumber>,
    chain: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct BadNumber {
    line: usize,
    value: String,
}

#[test]
fn cases() {
    let text =
        fs::read_to_string("../cases.json").unwrap();
    let cases: Vec<Case> =
        serde_json::from_str(&text).unwrap();
    for case in cases {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("pool.conf");
        if let Some(text) = &case.text {
            fs::write(&path, text).unwrap();
        }
        let started = start(&path);
        if let Some(bad) = &case.bad_number {
            let err = started.expect_err(&case.name);
            let Some(Error::Number {
                line,
                value,
                ..
            }) = err.downcast_ref()
            else {
                panic!("{}: got {err:#}", case.name);
            };
            assert_eq!(
                *line, bad.line,
                "{}",
                case.name
            );
            assert_eq!(
                *value, bad.value,
                "{}",
                case.name
            );
            let last = err.root_cause();
            assert!(
                last.is::<std::num::ParseIntError>()
            );
            assert_eq!(
                explain(&err),
                format!(
                    "fix line {}: \"{}\"",
                    bad.line, bad.value
                )
            );
        } else if let Some(chain) = &case.chain {
            let err = started.expect_err(&case.name);
            let expected = chain.join(": ").replace(
                "{path}",
                &path.display().to_string(),
            );
            assert_eq!(
                explain(&err),
                format!("failed: {expected}")
            );
        } else {
            let size =
                started.ok().map(|pool| pool.size);
            assert_eq!(
                size, case.size,
                "{}",
                case.name
            );
        }
    }
}

#[test]
fn a_directory_is_neither() {
    let dir = tempfile::tempdir().unwrap();
    let err =
        start(dir.path()).expect_err("a directory");
    assert!(matches!(
        err.downcast_ref(),
        Some(Error::Read(_))
    ));
    let text = explain(&err);
    let path = dir.path().display().to_string();
    assert!(text.contains(&path), "{text}");
}
