//! The Python module `shingles`. shingles.pyi describes it.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

// #region wrapper
#[pymodule]
mod shingles {
    use super::*;

    // mark: panic (2 lines)
    #[pymodule_export]
    use pyo3::panic::PanicException;

    // mark: boundary (2 lines)
    #[pyfunction]
    fn shingles(
        py: Python<'_>,
        // mark: ownership
        text: &[u8],
        k: usize,
        // mark: ownership
    ) -> PyResult<Vec<u32>> {
        // Lets other Python threads run meanwhile.
        py.detach(|| kernel::shingles(text, k))
            // mark: error (3 lines)
            .map_err(|e| {
                PyValueError::new_err(e.to_string())
            })
    }
}
// #endregion
