use thiserror::Error;

#[derive(Debug)]
pub struct Pool {
    pub size: u32,
}

#[derive(Debug, Error)]
#[error("the server allows 100")]
pub struct TooMany;

#[derive(Debug, Error)]
#[error("open {size} connections")]
pub struct PoolError {
    size: u32,
    source: TooMany,
}

pub fn open_pool(
    size: u32,
) -> Result<Pool, PoolError> {
    if size > 100 {
        return Err(PoolError {
            size,
            source: TooMany,
        });
    }
    Ok(Pool { size })
}
