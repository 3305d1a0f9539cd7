# scikit-learn says few of its types.
# pyright: basic

import hashlib
import sys
from pathlib import Path
from typing import cast
from zipfile import ZIP_DEFLATED

import sklearn
import skops.io
from sklearn.ensemble import HistGradientBoostingClassifier

from digits.data import Split, split
from digits.model import MANIFEST_FILE, MODEL_FILE, Classifier, Manifest

VERSION = "1.0.0"
ACCURACY_FLOOR = 0.95


def fit(data: Split) -> Classifier:
    classifier = HistGradientBoostingClassifier(max_iter=60, random_state=0)
    return cast(Classifier, classifier.fit(data.images, data.labels))


def save(classifier: Classifier, accuracy: float, folder: Path) -> Manifest:
    content = skops.io.dumps(classifier, compression=ZIP_DEFLATED)
    manifest = Manifest(
        version=VERSION,
        sha256=hashlib.sha256(content).hexdigest(),
        scikit_learn=sklearn.__version__,
        accuracy=round(accuracy, 4),
    )
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MODEL_FILE).write_bytes(content)
    text = manifest.model_dump_json(indent=2) + "\n"
    (folder / MANIFEST_FILE).write_text(text, encoding="utf-8")
    return manifest


def main() -> None:
    data = split()
    classifier = fit(data)
    accuracy = classifier.score(data.held_out_images, data.held_out_labels)
    if accuracy < ACCURACY_FLOOR:
        sys.exit(f"accuracy {accuracy:.4f} is below {ACCURACY_FLOOR}: nothing saved")
    manifest = save(classifier, accuracy, Path("model"))
    print(f"saved {manifest.name}, accuracy {manifest.accuracy} on held-out digits")


if __name__ == "__main__":
    main()
