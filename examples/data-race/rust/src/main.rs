use std::collections::BTreeMap;

use data_race::count;

fn main() {
    let lines = [
        "tea with milk",
        "milk and sugar",
        "tea",
        "sugar and tea",
    ]
    .map(String::from);
    for (word, n) in
        BTreeMap::from_iter(count(&lines))
    {
        println!("{word} {n}");
    }
}
