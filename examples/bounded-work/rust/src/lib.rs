use futures_util::stream::{
    self, StreamExt, TryStreamExt,
};

pub mod recorder;

// #region main
/// Does work for all items, `limit` at a time, or all
/// at once if `limit` is 0.
///
/// Dropping the future cancels the items that run.
pub async fn for_each<T, E, F, Fut>(
    items: impl IntoIterator<Item = T>,
    limit: usize,
    work: F,
) -> Result<(), E>
where
    F: FnMut(T) -> Fut,
    Fut: Future<Output = Result<(), E>>,
{
    stream::iter(items)
        .map(Ok)
        // mark: limit
        .try_for_each_concurrent(limit, work)
        // Ends at the first error and drops the rest.
        // mark: first-failure
        .await
}
// #endregion
