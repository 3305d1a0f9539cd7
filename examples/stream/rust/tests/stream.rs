use std::collections::BTreeMap;
use std::error;
use std::fs::{self, File};
use std::io::{self, BufReader, Read};

use serde::Deserialize;
use stream::{Error, summarise};

#[derive(Deserialize)]
struct Case {
    name: String,
    input: String,
    encoding: Option<String>,
    limit: usize,
    counts: Option<BTreeMap<u16, u64>>,
    millis: Option<u64>,
    error: Option<String>,
}

#[test]
fn cases() -> Result<(), Box<dyn error::Error>> {
    let text = fs::read_to_string("../cases.json")?;
    let cases: Vec<Case> =
        serde_json::from_str(&text)?;
    for case in cases {
        let name = case.name;
        let input = match case.encoding.as_deref() {
            Some("latin-1") => case
                .input
                .chars()
                .map(u8::try_from)
                .collect::<Result<_, _>>()?,
            _ => case.input.into_bytes(),
        };
        // A small buffer, so that lines cross its end.
        let input =
            BufReader::with_capacity(3, &input[..]);
        match summarise(input, case.limit) {
            Ok(sum) => {
                assert_eq!(
                    None, case.error,
                    "{name}"
                );
                assert_eq!(
                    Some(sum.counts),
                    case.counts,
                    "{name}"
                );
                assert_eq!(
                    Some(sum.millis),
                    case.millis,
                    "{name}"
                );
            }
            Err(error) => assert_eq!(
                Some(error.to_string()),
                case.error,
                "{name}"
            ),
        }
    }
    Ok(())
}

#[test]
fn a_failed_read_is_an_error() -> io::Result<()> {
    let folder = BufReader::new(File::open("src")?);
    assert!(matches!(
        summarise(folder, 64),
        Err(Error::Read(_))
    ));
    Ok(())
}

#[test]
fn reads_no_more_of_a_long_line() -> io::Result<()> {
    // Reading the folder behind the line would fail.
    let input =
        b"200 1 /abcdefgh".chain(File::open("src")?);
    let input = BufReader::with_capacity(3, input);
    let error = summarise(input, 10)
        .expect_err("the line is too long");
    assert_eq!(
        error.to_string(),
        "line 1: longer than 10 bytes"
    );
    Ok(())
}
