use std::collections::HashMap;
use std::thread;

// #region wrong
type Counts<'a> = HashMap<&'a str, usize>;

fn count<'a>(lines: &[&'a str]) -> Counts<'a> {
    let mut counts = Counts::new();
    let half = lines.len() / 2;
    let (first, second) = lines.split_at(half);
    thread::scope(|scope| {
        scope.spawn(|| tally(first, &mut counts));
        scope.spawn(|| tally(second, &mut counts));
    });
    counts
}

fn tally<'a>(
    lines: &[&'a str],
    counts: &mut Counts<'a>,
) {
    for line in lines {
        for word in line.split_whitespace() {
            *counts.entry(word).or_default() += 1;
        }
    }
}
// #endregion

fn main() {
    let lines = vec!["tea milk sugar tea"; 150_000];
    let counted: usize = count(&lines).values().sum();
    println!(
        "counted {counted} of {}",
        4 * lines.len()
    );
}
