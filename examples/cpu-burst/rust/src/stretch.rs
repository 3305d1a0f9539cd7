use sha2::{Digest, Sha256};

pub const BLOCK: usize = 1024;
const ROUNDS: usize = 100_000;

// #region stretch
/// Panics if `body` is longer than the block, which
/// the limit of the routes rules out.
pub fn stretch(body: &[u8]) -> String {
    let mut block = [0; BLOCK];
    block[..body.len()].copy_from_slice(body);
    for _ in 0..ROUNDS {
        let sum = Sha256::digest(block);
        block[..32].copy_from_slice(&sum);
    }
    hex::encode(&block[..32])
}
// #endregion
