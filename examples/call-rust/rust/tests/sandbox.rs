use std::fs;

use call_rust::{GUEST, NotUtf8, Sandbox};
use serde::Deserialize;
use wasmi::TrapCode;

#[derive(Deserialize)]
struct Case {
    name: String,
    text: Option<String>,
    bytes: Option<Vec<u8>>,
    k: u32,
    shingles: Option<Vec<u32>>,
    error: Option<String>,
    #[serde(default)]
    panic: bool,
}

fn sandbox() -> Sandbox {
    let wasm =
        fs::read(GUEST).expect("guest/ is built");
    Sandbox::new(&wasm).expect("a valid module")
}

fn trap(
    sandbox: &Sandbox,
    text: &[u8],
    k: u32,
) -> TrapCode {
    sandbox
        .shingles(text, k)
        .expect_err("a trap")
        .as_trap_code()
        .expect("a trap")
}

#[test]
fn every_case() {
    let cases: Vec<Case> = serde_json::from_str(
        include_str!("../../cases.json"),
    )
    .expect("a list of cases");
    let sandbox = sandbox();
    for case in cases {
        let text = case.bytes.unwrap_or_else(|| {
            case.text.unwrap_or_default().into_bytes()
        });
        if case.panic {
            assert_eq!(
                trap(&sandbox, &text, case.k),
                TrapCode::UnreachableCodeReached,
                "{}",
                case.name
            );
            continue;
        }
        let found = sandbox
            .shingles(&text, case.k)
            .expect("no trap");
        match case.error {
            Some(error) => assert_eq!(
                found.map_err(|e| e.to_string()),
                Err(error),
                "{}",
                case.name
            ),
            None => assert_eq!(
                found.ok(),
                case.shingles,
                "{}",
                case.name
            ),
        }
    }
}

#[test]
fn a_trap_leaves_nothing_behind() {
    let sandbox = sandbox();
    let before = sandbox.shingles(b"to be", 2).ok();
    trap(&sandbox, b"to be", 0);
    assert_eq!(
        sandbox.shingles(b"to be", 2).ok(),
        before
    );
    assert_eq!(
        sandbox.shingles(b"\xff", 2).ok(),
        Some(Err(NotUtf8 { at: 0 }))
    );
}

#[test]
fn time_is_limited() {
    let text = "to be or not ".repeat(20_000);
    assert_eq!(
        trap(&sandbox(), text.as_bytes(), 9),
        TrapCode::OutOfFuel
    );
}

#[test]
fn memory_is_limited() {
    let text = vec![b' '; 20 << 20];
    assert_eq!(
        trap(&sandbox(), &text, 9),
        TrapCode::UnreachableCodeReached
    );
}
