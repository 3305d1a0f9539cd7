//! The Node addon. `npm run build` writes index.d.ts.

pub mod wrong;

use napi::bindgen_prelude::*;
use napi_derive::napi;

// #region wrapper
/// The hash of every k letters in a row, each once.
// mark: panic
#[napi(catch_unwind)]
// mark: boundary
pub fn shingles(
    // mark: ownership
    text: &[u8],
    k: u32,
    // mark: ownership
) -> Result<Uint32Array> {
    kernel::shingles(text, k as usize)
        .map(Uint32Array::from)
        // mark: error (6 lines)
        .map_err(|e| {
            Error::new(
                Status::InvalidArg,
                e.to_string(),
            )
        })
}
// #endregion
