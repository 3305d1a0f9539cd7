//! The kernel as a Wasm module. Only numbers cross: an
//! address is an offset into the module's own memory.
//!
//! Nothing is freed, because the host drops the memory of
//! the module after each call.

/// Memory for a text, which [`shingles`] takes over.
// #region alloc
// mark: ownership (4 lines)
#[unsafe(no_mangle)]
pub extern "C" fn alloc(len: usize) -> *mut u8 {
    vec![0; len].leak().as_mut_ptr()
}
// #endregion

/// Length and address of the list in one number, or
/// `!at` if byte `at` is not UTF-8. A panic is a trap.
///
/// # Safety
///
/// `text` comes from `alloc(len)` and is passed once.
// #region wrapper
// mark: boundary (2 lines)
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shingles(
    text: *mut u8,
    len: usize,
    k: usize,
) -> i64 {
    // SAFETY: `text` comes from `alloc(len)`, once.
    // mark: ownership (3 lines)
    let text = unsafe {
        Vec::from_raw_parts(text, len, len)
    };
    match kernel::shingles(&text, k) {
        Ok(found) => pack(found.leak()),
        // mark: error
        Err(e) => !(e.at as i64),
    }
}
// #endregion

// A list of four-byte numbers has fewer than 2^30 of them
// in a memory of 4 GiB, so the result is not negative.
fn pack(list: &[u32]) -> i64 {
    (list.len() as i64) << 32 | list.as_ptr() as i64
}
