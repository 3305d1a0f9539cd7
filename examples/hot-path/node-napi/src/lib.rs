//! The Node addon. `npm run build` writes index.d.ts.

use napi_derive::napi;

// #region napi
/// Does nothing in Rust.
#[napi]
pub fn nothing() {
    kernel::nothing();
}

/// The sum of all bytes.
// Node's event loop waits for it: what takes longer belongs in an AsyncTask.
// Without catch_unwind a panic would end the whole Node process.
#[napi(catch_unwind)]
pub fn sum(data: &[u8]) -> u64 {
    kernel::sum(data)
}
// #endregion
