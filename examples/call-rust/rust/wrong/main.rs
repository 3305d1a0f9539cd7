use std::panic::{catch_unwind, set_hook};

// #region wrong
extern "C" fn batches(
    jobs: usize,
    size: usize,
) -> usize {
    jobs / size
}

fn work() {
    for size in [4, 0, 2] {
        // mark: panic
        match catch_unwind(|| batches(12, size)) {
            Ok(count) => println!("{count} batches"),
            Err(_) => {
                println!("skipped after a panic")
            }
        }
    }
}
// #endregion

fn main() {
    // The message alone, without a backtrace.
    set_hook(Box::new(|panic| eprintln!("{panic}")));
    work();
}
