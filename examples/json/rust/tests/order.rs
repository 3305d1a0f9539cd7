use std::fs;

use json::read_order;
use serde::Deserialize;
use serde_json::value::RawValue;

#[derive(Deserialize)]
struct Case<'a> {
    name: String,
    #[serde(borrow)]
    body: Option<&'a RawValue>,
    text: Option<String>,
    problems: Vec<Expected>,
}

#[derive(Deserialize)]
struct Expected {
    field: Option<String>,
    kind: String,
}

/// How serde and garde say each kind of problem.
fn wording(kind: &str) -> &'static str {
    match kind {
        "missing" => "missing field",
        "empty" => "length is lower than 1",
        "too small" => "lower than 1",
        "too large" => "greater than 100",
        "type" => "invalid type",
        "choice" => "unknown variant",
        "unknown" => "unknown field",
        "syntax" => "at line 1 column",
        _ => panic!("unknown kind {kind}"),
    }
}

/// The field that a message names. For a missing one serde names the object, and the field in the text.
fn named(problem: &str) -> String {
    let missing = "missing field `";
    let Some((place, rest)) =
        problem.split_once(missing)
    else {
        return problem
            .split(": ")
            .next()
            .unwrap_or_default()
            .to_owned();
    };
    let name =
        rest.split('`').next().unwrap_or_default();
    match place.strip_suffix(": ") {
        Some(path) => format!("{path}.{name}"),
        None => name.to_owned(),
    }
}

#[test]
fn cases() {
    let json = fs::read_to_string("../cases.json")
        .expect("the cases can be read");
    let cases: Vec<Case> =
        serde_json::from_str(&json)
            .expect("the cases are JSON");
    for case in cases {
        let body = case
            .text
            .as_deref()
            .or(case.body.map(RawValue::get))
            .expect("a case has a body or a text");
        let message = read_order(body.as_bytes())
            .err()
            .map(|problem| problem.to_string())
            .unwrap_or_default();
        let problems: Vec<_> =
            message.lines().collect();
        assert_eq!(
            problems.len(),
            case.problems.len(),
            "{}: {message}",
            case.name
        );
        for (problem, expected) in
            problems.iter().zip(&case.problems)
        {
            if let Some(field) = &expected.field {
                assert_eq!(
                    &named(problem),
                    field,
                    "{}",
                    case.name
                );
            }
            assert!(
                problem.contains(wording(
                    &expected.kind
                )),
                "{}: {problem}",
                case.name
            );
        }
    }
}
