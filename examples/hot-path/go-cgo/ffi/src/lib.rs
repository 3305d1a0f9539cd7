//! The C interface of the kernel. hot_path.h describes it.

use std::panic::catch_unwind;
use std::slice;

const OK: i32 = 0;
const PANICKED: i32 = 1;

#[unsafe(no_mangle)]
pub extern "C" fn hot_nothing() {
    kernel::nothing();
}

// #region cgo
/// # Safety
///
/// `bytes` points to `len` bytes that do not change during the call, or `len` is 0.
/// `sum` points to a number that this function may write.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hot_sum(bytes: *const u8, len: usize, sum: *mut u64) -> i32 {
    let bytes = match len {
        // An empty Go slice may be NULL, which a Rust slice must not be.
        0 => &[],
        // SAFETY: the caller promises it.
        _ => unsafe { slice::from_raw_parts(bytes, len) },
    };
    // A panic that left this function would end the whole Go process.
    match catch_unwind(|| kernel::sum(bytes)) {
        Ok(result) => {
            // SAFETY: the caller promises it.
            unsafe { sum.write(result) };
            OK
        }
        Err(_) => PANICKED,
    }
}
// #endregion

#[cfg(test)]
mod tests {
    use super::*;
    use std::ptr;

    #[test]
    fn the_sum_is_written_to_the_caller() {
        let (bytes, mut sum) = ([1_u8, 2, 3], 0);
        let status = unsafe { hot_sum(bytes.as_ptr(), bytes.len(), &raw mut sum) };
        assert_eq!((status, sum), (OK, 6));
    }

    #[test]
    fn no_bytes_may_be_null() {
        let mut sum = 1;
        let status = unsafe { hot_sum(ptr::null(), 0, &raw mut sum) };
        assert_eq!((status, sum), (OK, 0));
    }
}
