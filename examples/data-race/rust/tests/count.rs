use std::collections::HashMap;
use std::fs;

use data_race::count;
use serde::Deserialize;

#[derive(Deserialize)]
struct Case {
    name: String,
    lines: Vec<String>,
    counts: HashMap<String, usize>,
}

fn cases() -> Vec<Case> {
    let text = fs::read_to_string("../cases.json")
        .expect("the cases can be read");
    serde_json::from_str(&text)
        .expect("the cases are valid")
}

#[test]
fn counts_every_case() {
    for case in cases() {
        let expected: HashMap<&str, usize> = case
            .counts
            .iter()
            .map(|(word, n)| (word.as_str(), *n))
            .collect();
        assert_eq!(
            count(&case.lines),
            expected,
            "{}",
            case.name
        );
    }
}

#[test]
fn counts_many_lines() {
    let lines =
        vec!["tea milk tea".to_owned(); 10_000];
    let expected = HashMap::from([
        ("milk", 10_000),
        ("tea", 20_000),
    ]);
    assert_eq!(count(&lines), expected);
}
