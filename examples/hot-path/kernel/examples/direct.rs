//! No boundary: what the two calls cost from Rust itself.

use std::env;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// A batch takes long enough that reading the clock does not count.
const SHORTEST_BATCH: Duration = Duration::from_millis(10);

fn main() {
    let seconds = env::args().skip_while(|arg| arg != "--seconds").nth(1);
    let limit =
        Duration::from_secs_f64(seconds.map_or(1.0, |s| s.parse().unwrap_or(1.0)));
    let payload: Vec<u8> = (0..65_536_u32).map(|at| (at % 251) as u8).collect();

    report("empty", limit, kernel::nothing);
    report("64KiB", limit, || {
        black_box(kernel::sum(black_box(&payload)));
    });
}

fn report(call: &str, limit: Duration, run: impl Fn()) {
    let batch = warm_up(limit / 5, &run);
    let (mut calls, mut spent) = (0_u64, Duration::ZERO);
    while spent < limit {
        spent += time(batch, &run);
        calls += batch;
    }
    let ns = spent.as_nanos() as f64 / calls as f64;
    println!(
        r#"{{"boundary":"direct","call":"{call}","calls":{calls},"ns_per_call":{ns}}}"#
    );
}

/// Returns how many calls make a batch.
fn warm_up(limit: Duration, run: impl Fn()) -> u64 {
    let (mut batch, mut spent) = (1, Duration::ZERO);
    loop {
        let took = time(batch, &run);
        spent += took;
        if took < SHORTEST_BATCH {
            batch *= 2;
        } else if spent >= limit {
            return batch;
        }
    }
}

fn time(batch: u64, run: impl Fn()) -> Duration {
    let started = Instant::now();
    for _ in 0..batch {
        run();
    }
    started.elapsed()
}
