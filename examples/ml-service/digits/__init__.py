"""Reads handwritten digits: a small model behind FastAPI."""

import os

# OpenMP and OpenBLAS read it once, when NumPy or scikit-learn is loaded. Predictions
# run side by side, one for each core, so each of them may use a single thread.
os.environ.setdefault("OMP_NUM_THREADS", "1")
