import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, cast

import numpy as np
import sklearn
import skops.io
from numpy.typing import NDArray
from pydantic import BaseModel, ValidationError

PIXELS = 64
DARKEST = 16

MODEL_FILE = "digits.skops"
MANIFEST_FILE = "digits.json"

# skops builds no type of which it does not know that it is harmless. Trees are read
# without a check of the links between their nodes: hence the checksum before.
TRUSTED = ["sklearn.ensemble._hist_gradient_boosting.predictor.TreePredictor"]


class Classifier(Protocol):
    """What we use of a classifier of scikit-learn."""

    @property
    def classes_(self) -> NDArray[np.int64]: ...

    def predict_proba(self, X: NDArray[np.float64], /) -> NDArray[np.float64]: ...

    def score(self, X: NDArray[np.float64], y: NDArray[np.int64], /) -> float: ...


class Manifest(BaseModel, frozen=True):
    version: str
    sha256: str
    scikit_learn: str
    accuracy: float

    @property
    def name(self) -> str:
        return f"digits-{self.version}+{self.sha256[:12]}"


class ModelError(Exception):
    pass


@dataclass(frozen=True)
class Prediction:
    digit: int
    probability: float


# #region load
def load_model(folder: Path) -> Model:
    try:
        text = (folder / MANIFEST_FILE).read_text(encoding="utf-8")
        manifest = Manifest.model_validate_json(text)
        content = (folder / MODEL_FILE).read_bytes()
    except (OSError, ValidationError) as error:
        raise ModelError(f"cannot read the model: {error}") from error

    if hashlib.sha256(content).hexdigest() != manifest.sha256:
        raise ModelError(f"{MODEL_FILE} does not have the checksum of {MANIFEST_FILE}")
    # Another version may read the file and compute something else.
    if sklearn.__version__ != manifest.scikit_learn:
        raise ModelError(
            f"trained with scikit-learn {manifest.scikit_learn},"
            f" this is {sklearn.__version__}"
        )
    classifier = cast(Classifier, skops.io.loads(content, trusted=TRUSTED))
    model = Model(manifest.name, classifier)
    # A model that cannot predict is found out now, and not by the first client.
    model.predict([[0.0] * PIXELS])
    return model


# #endregion


# #region predict
@dataclass(frozen=True)
class Model:
    name: str
    classifier: Classifier

    def predict(self, images: Sequence[Sequence[float]]) -> list[Prediction]:
        rows = np.asarray(images, dtype=np.float64)
        probabilities = self.classifier.predict_proba(rows)
        best = probabilities.argmax(axis=1)
        digits = self.classifier.classes_[best]
        chances = probabilities.max(axis=1)
        # NumPy's own numbers are not JSON, so lists of Python's leave this function.
        pairs = zip(digits.tolist(), chances.tolist(), strict=True)
        return [Prediction(digit, chance) for digit, chance in pairs]


# #endregion
