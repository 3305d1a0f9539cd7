//! The C interface of the kernel. shingles.h describes it.

use std::panic::catch_unwind;
use std::{ptr, slice};

const OK: i32 = 0;
const NOT_UTF8: i32 = 1;
const PANICKED: i32 = 2;

#[repr(C)]
pub struct Outcome {
    status: i32,
    bad_byte: usize,
    list: *mut u32,
    len: usize,
}

impl Outcome {
    fn new(status: i32) -> Self {
        Self {
            status,
            bad_byte: 0,
            list: ptr::null_mut(),
            len: 0,
        }
    }

    fn list(found: Vec<u32>) -> Self {
        // The pointer of an empty Vec is 4, and Go stops
        // the program if its stack holds such a pointer.
        if found.is_empty() {
            return Self::new(OK);
        }
        let len = found.len();
        let list =
            Box::into_raw(found.into_boxed_slice());
        Self {
            list: list.cast(),
            len,
            ..Self::new(OK)
        }
    }

    fn not_utf8(at: usize) -> Self {
        Self { bad_byte: at, ..Self::new(NOT_UTF8) }
    }
}

/// # Safety
///
/// As for [`slice::from_raw_parts`], but an empty text
/// may be NULL, which is what Go passes for a nil slice.
unsafe fn borrow<'a>(
    text: *const u8,
    len: usize,
) -> &'a [u8] {
    match len {
        0 => &[],
        // SAFETY: the caller promises it.
        _ => unsafe {
            slice::from_raw_parts(text, len)
        },
    }
}

/// # Safety
///
/// `text` points to `len` bytes that do not change during
/// the call, or `len` is 0.
// #region wrapper
// mark: boundary (2 lines)
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shingles(
    text: *const u8,
    len: usize,
    k: usize,
) -> Outcome {
    let text = unsafe { borrow(text, len) };
    // mark: panic
    match catch_unwind(|| kernel::shingles(text, k)) {
        Ok(Ok(found)) => Outcome::list(found),
        // mark: error
        Ok(Err(e)) => Outcome::not_utf8(e.at),
        // mark: panic
        Err(_) => Outcome::new(PANICKED),
    }
}
// #endregion

/// # Safety
///
/// `o` comes from [`shingles`] and is passed once.
// #region free
// mark: ownership (9 lines)
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shingles_free(o: Outcome) {
    if !o.list.is_null() {
        let list = ptr::slice_from_raw_parts_mut(
            o.list, o.len,
        );
        drop(unsafe { Box::from_raw(list) });
    }
}
// #endregion

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_handed_over_and_taken_back() {
        let text = b"To be, or not to be";
        unsafe {
            let o = shingles(
                text.as_ptr(),
                text.len(),
                4,
            );
            assert_eq!((o.status, o.len), (OK, 9));
            shingles_free(o);
        }
    }

    #[test]
    fn an_empty_list_has_no_pointer() {
        unsafe {
            let o = shingles(ptr::null(), 0, 4);
            assert_eq!((o.status, o.len), (OK, 0));
            assert!(o.list.is_null());
            shingles_free(o);
        }
    }

    #[test]
    fn an_error_carries_the_position() {
        let latin1 = b"caf\xe9";
        unsafe {
            let o = shingles(latin1.as_ptr(), 4, 4);
            assert_eq!(
                (o.status, o.bad_byte),
                (NOT_UTF8, 3)
            );
            shingles_free(o);
        }
    }

    #[test]
    fn a_panic_becomes_a_status() {
        unsafe {
            let o = shingles(b"text".as_ptr(), 4, 0);
            assert_eq!(o.status, PANICKED);
            shingles_free(o);
        }
    }
}
