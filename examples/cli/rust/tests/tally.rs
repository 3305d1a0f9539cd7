use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde::Deserialize;

#[derive(Deserialize)]
struct Case {
    name: String,
    args: Vec<String>,
    stdin: String,
    exit: i32,
    stdout: String,
    stderr: String,
}

fn run<S: AsRef<std::ffi::OsStr>>(
    args: &[S],
    stdin: &str,
) -> Output {
    let mut child =
        Command::new(env!("CARGO_BIN_EXE_tally"))
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
    // A usage error ends the program before it reads.
    let _ = child
        .stdin
        .take()
        .unwrap()
        .write_all(stdin.as_bytes());
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    str::from_utf8(bytes).unwrap()
}

#[test]
fn every_case() {
    let cases: Vec<Case> = serde_json::from_str(
        include_str!("../../cases.json"),
    )
    .unwrap();
    for case in cases {
        let done = run(&case.args, &case.stdin);
        let stderr = text(&done.stderr);
        assert_eq!(
            done.status.code(),
            Some(case.exit),
            "{}",
            case.name
        );
        assert_eq!(
            text(&done.stdout),
            case.stdout,
            "{}",
            case.name
        );
        assert!(
            stderr.contains(&case.stderr),
            "{}: {stderr}",
            case.name
        );
        if case.exit == 0 {
            assert_eq!(stderr, "", "{}", case.name);
        }
    }
}

#[test]
fn help_names_the_flags() {
    let helps: [(&[&str], &[&str]); 3] = [
        (&["--help"], &["count", "top"]),
        (
            &["count", "--help"],
            &["--min", "--format"],
        ),
        (&["top", "-h"], &["-n"]),
    ];
    for (args, names) in helps {
        let done = run(args, "");
        assert_eq!(done.status.code(), Some(0));
        assert_eq!(text(&done.stderr), "");
        for name in names {
            assert!(
                text(&done.stdout).contains(name)
            );
        }
    }
}

#[test]
fn usage_without_arguments() {
    let done = run::<&str>(&[], "");
    assert_eq!(done.status.code(), Some(2));
    assert!(
        text(&done.stderr).contains("Usage: tally")
    );
}

#[test]
fn flag_after_the_file() {
    let done =
        run(&["top", "../sample.txt", "-n", "1"], "");
    assert_eq!(
        text(&done.stdout),
        "6\tGET /health\n"
    );
}

#[test]
fn unknown_flag_prints_one_line() {
    let done = run(&["count", "--nope"], "");
    assert_eq!(text(&done.stderr).lines().count(), 1);
}

#[test]
fn a_reader_that_leaves_is_no_failure() {
    for format in ["text", "json"] {
        let mut child =
            Command::new(env!("CARGO_BIN_EXE_tally"))
                .args(["count", "--format", format])
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap();
        // It prints only after it has read everything.
        drop(child.stdout.take());
        child
            .stdin
            .take()
            .unwrap()
            .write_all(b"a\n")
            .unwrap();
        let done = child.wait_with_output().unwrap();
        assert_eq!(
            text(&done.stderr),
            "",
            "{format}"
        );
        assert_eq!(
            done.status.code(),
            Some(0),
            "{format}"
        );
    }
}
