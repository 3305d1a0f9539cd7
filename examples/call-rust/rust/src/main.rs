use std::error::Error;
use std::fs;

use call_rust::{GUEST, Sandbox};
use wasmi::TrapCode;

fn report(
    sandbox: &Sandbox,
    text: &[u8],
    k: u32,
) -> String {
    match sandbox.shingles(text, k) {
        Ok(Ok(found)) => match found.first() {
            Some(lowest) => format!(
                "{} shingles, the lowest is {lowest}",
                found.len()
            ),
            None => "no shingles".to_owned(),
        },
        Ok(Err(e)) => format!("error: {e}"),
        Err(e) => match e.as_trap_code() {
            Some(
                TrapCode::UnreachableCodeReached,
            ) => "panic in the kernel".to_owned(),
            _ => format!("stopped: {e}"),
        },
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::new(&fs::read(GUEST)?)?;
    let report =
        |text: &[u8], k| report(&sandbox, text, k);

    let sentence = b"To be, or not to be";
    let capitals = b"TO BE. OR NOT? TO BE!";
    let latin1 = b"caf\xe9";

    println!("sentence: {}", report(sentence, 4));
    println!("capitals: {}", report(capitals, 4));
    println!("too short: {}", report(sentence, 20));
    println!("Latin-1: {}", report(latin1, 4));
    println!("k = 0: {}", report(sentence, 0));
    println!("sentence: {}", report(sentence, 4));
    Ok(())
}
