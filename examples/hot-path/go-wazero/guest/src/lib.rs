//! The kernel as a Wasm module. Only numbers cross: an address is an offset into the
//! module's own memory. A panic is a trap, which the host sees as an error.

use std::cell::RefCell;

thread_local! {
    // The module has one thread, and its host makes one call at a time.
    static INPUT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

#[unsafe(no_mangle)]
pub extern "C" fn nothing() {
    kernel::nothing();
}

/// Where the host writes the next `len` bytes. The address holds until the next call.
#[unsafe(no_mangle)]
pub extern "C" fn reserve(len: usize) -> *mut u8 {
    INPUT.with_borrow_mut(|input| {
        input.resize(len, 0);
        input.as_mut_ptr()
    })
}

/// The sum of what the host wrote.
#[unsafe(no_mangle)]
pub extern "C" fn sum() -> u64 {
    INPUT.with_borrow(|input| kernel::sum(input))
}
