//! What wrong/main.ts calls.

use napi::bindgen_prelude::*;
use napi_derive::napi;

/// `shingles` without `catch_unwind`.
#[napi]
pub fn unguarded(
    text: &[u8],
    k: u32,
) -> Result<Uint32Array> {
    super::shingles(text, k)
}
