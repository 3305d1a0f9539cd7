# scikit-learn says few of its types.
# pyright: basic

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

type Images = NDArray[np.float64]
type Labels = NDArray[np.int64]


class Split(NamedTuple):
    """The 1,797 digits of scikit-learn, a quarter of them held out from training."""

    images: Images
    held_out_images: Images
    labels: Labels
    held_out_labels: Labels


def split() -> Split:
    images, labels = load_digits(return_X_y=True)
    parts: list[Any] = train_test_split(
        images, labels, test_size=0.25, random_state=0, stratify=labels
    )
    return Split(*parts)
