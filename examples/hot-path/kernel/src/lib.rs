//! The hot code: a plain library that knows no caller.
//!
//! It does as little as it can, so that a call measures the boundary.

/// Does nothing, so that a call costs what crossing costs.
///
/// Not inlined, because a caller in Rust would otherwise call nothing at all.
#[inline(never)]
pub fn nothing() {}

/// The sum of all bytes, each of which is read.
#[inline(never)]
#[must_use]
pub fn sum(bytes: &[u8]) -> u64 {
    // Sums of 64 bytes fit 16 bits, and narrow sums are what SIMD is fast at.
    bytes
        .chunks(64)
        .map(|chunk| u64::from(chunk.iter().map(|&byte| u16::from(byte)).sum::<u16>()))
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_has_no_sum() {
        assert_eq!(sum(&[]), 0);
    }

    #[test]
    fn every_byte_counts() {
        let mut bytes = vec![0; 1_000];
        for at in 0..bytes.len() {
            bytes[at] = 1;
            assert_eq!(sum(&bytes), at as u64 + 1);
        }
    }

    #[test]
    fn large_bytes_do_not_overflow() {
        assert_eq!(sum(&[255; 65_536]), 255 * 65_536);
    }

    #[test]
    fn it_agrees_with_the_obvious_loop() {
        let bytes: Vec<u8> = (0..=255).cycle().take(65_537).collect();
        let mut expected = 0;
        for byte in &bytes {
            expected += u64::from(*byte);
        }
        assert_eq!(sum(&bytes), expected);
    }
}
