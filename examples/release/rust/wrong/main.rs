use std::sync::Mutex;

struct Lock;

impl Drop for Lock {
    fn drop(&mut self) {
        println!("lock released");
    }
}

fn take_lock() -> Lock {
    println!("lock taken");
    Lock
}

// #region wrong
static REPORT: Mutex<()> = Mutex::new(());

fn main() {
    let _ = take_lock();
    let _ = REPORT.lock();
    println!("write the report");
}
// #endregion
