use std::collections::HashMap;
use std::sync::Mutex;
use std::thread;

// #region count
pub type Counts<'a> = HashMap<&'a str, usize>;

/// Counts the words of lines with two workers.
pub fn count(lines: &[String]) -> Counts<'_> {
    let counts = Mutex::new(Counts::new());
    let work = |part| {
        // mark: own
        let own = tally(part);
        // mark: merge (5 lines)
        let mut counts = counts
            .lock()
            .expect("no worker panicked");
        for (word, n) in own {
            *counts.entry(word).or_default() += n;
        }
    };
    let half = lines.len() / 2;
    let (first, second) = lines.split_at(half);
    // mark: wait (4 lines)
    thread::scope(|scope| {
        scope.spawn(|| work(first));
        scope.spawn(|| work(second));
    });
    counts.into_inner().expect("no worker panicked")
}

fn tally(lines: &[String]) -> Counts<'_> {
    let mut counts = Counts::new();
    for line in lines {
        for word in line.split_whitespace() {
            *counts.entry(word).or_default() += 1;
        }
    }
    counts
}
// #endregion
