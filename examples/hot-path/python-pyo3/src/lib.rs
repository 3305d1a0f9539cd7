//! The Python module `hot_path`. hot_path.pyi describes it.

use pyo3::prelude::*;

// #region pyo3
#[pymodule]
mod hot_path {
    use super::*;

    #[pyfunction]
    fn nothing() {
        kernel::nothing();
    }

    /// `data` is borrowed from Python. PyO3 turns a panic into an exception.
    #[pyfunction]
    fn sum_bytes(py: Python<'_>, data: &[u8]) -> u64 {
        // Lets other Python threads run meanwhile.
        py.detach(|| kernel::sum(data))
    }
}
// #endregion
