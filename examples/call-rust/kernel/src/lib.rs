//! Shingles of a text: the set by which near-duplicates
//! are found. A plain library that knows no caller.

use std::error::Error;
use std::fmt;

/// The text is not UTF-8 from byte `at` on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotUtf8 {
    pub at: usize,
}

impl fmt::Display for NotUtf8 {
    fn fmt(
        &self,
        f: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        write!(f, "byte {} is not UTF-8", self.at)
    }
}

impl Error for NotUtf8 {}

/// The hash of every `k` letters in a row, each hash
/// once, in ascending order. Digits count as letters,
/// case does not count, and all else is left out.
///
/// # Errors
///
/// If `text` is not UTF-8.
///
/// # Panics
///
/// If `k` is 0, as [`slice::windows`] does.
pub fn shingles(
    text: &[u8],
    k: usize,
) -> Result<Vec<u32>, NotUtf8> {
    let text = str::from_utf8(text).map_err(|e| {
        NotUtf8 { at: e.valid_up_to() }
    })?;
    let letters: Vec<char> = text
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    let mut hashes: Vec<u32> =
        letters.windows(k).map(hash).collect();
    hashes.sort_unstable();
    hashes.dedup();
    Ok(hashes)
}

// FNV-1a, because the standard library's hash may change
// with a release, and these numbers are stored.
fn hash(letters: &[char]) -> u32 {
    letters.iter().fold(0x811c_9dc5, |hash, &c| {
        (hash ^ u32::from(c))
            .wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_punctuation_do_not_count() {
        assert_eq!(
            shingles(b"To be, or not to be", 4),
            shingles(b"TO BE OR NOT: TO BE!", 4),
        );
    }

    #[test]
    fn each_hash_appears_once_and_in_order() {
        let found = shingles(b"tick tick tick", 4);
        let found = found.expect("ASCII");
        assert_eq!(found.len(), 4);
        assert!(found.is_sorted());
    }

    #[test]
    fn a_text_shorter_than_k_has_none() {
        assert_eq!(shingles(b"ab", 3), Ok(vec![]));
    }

    #[test]
    fn the_error_names_the_first_bad_byte() {
        let latin1 = b"caf\xe9";
        assert_eq!(
            shingles(latin1, 3),
            Err(NotUtf8 { at: 3 })
        );
    }

    #[test]
    #[should_panic(expected = "must be non-zero")]
    fn k_of_zero_panics() {
        let _ = shingles(b"text", 0);
    }
}
