#[derive(Debug)]
struct TooMany;

fn open_pool(size: u32) -> Result<(), TooMany> {
    if size > 100 {
        return Err(TooMany);
    }
    Ok(())
}

// #region wrong
fn main() {
    let size = 5000;
    open_pool(size);
    println!("a pool of {size} is open");
}
// #endregion
