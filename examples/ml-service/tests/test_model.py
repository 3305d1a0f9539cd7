import shutil
from pathlib import Path

import numpy as np
import pytest
from skops.io.exceptions import UntrustedTypesFoundException

from digits import model as model_module
from digits.data import Split
from digits.model import (
    MANIFEST_FILE,
    MODEL_FILE,
    Classifier,
    Manifest,
    Model,
    ModelError,
    load_model,
)
from digits.train import ACCURACY_FLOOR, fit


def test_the_loaded_model_computes_what_the_trained_one_does(
    data: Split, trained: Classifier, model: Model
) -> None:
    loaded = model.classifier.predict_proba(data.held_out_images)
    assert np.array_equal(loaded, trained.predict_proba(data.held_out_images))


def test_predictions_of_held_out_digits_are_right(data: Split, model: Model) -> None:
    predictions = model.predict(data.held_out_images.tolist())
    found = np.array([prediction.digit for prediction in predictions])
    assert len(found) == 450
    assert np.mean(found == data.held_out_labels) >= ACCURACY_FLOOR


def test_one_by_one_or_at_once_makes_no_difference(data: Split, model: Model) -> None:
    images = data.held_out_images[:20].tolist()
    together = model.predict(images)
    for image, expected in zip(images, together, strict=True):
        [alone] = model.predict([image])
        assert alone.digit == expected.digit
        # NumPy sums one row in another order than many: the last bit may differ.
        assert alone.probability == pytest.approx(expected.probability, rel=1e-12)


def test_training_again_gives_the_same_model(data: Split, trained: Classifier) -> None:
    again = fit(data).predict_proba(data.held_out_images)
    assert np.array_equal(again, trained.predict_proba(data.held_out_images))


def copy_of(folder: Path, target: Path) -> Path:
    return Path(shutil.copytree(folder, target / "copy"))


def test_a_changed_file_is_refused(folder: Path, tmp_path: Path) -> None:
    copy = copy_of(folder, tmp_path)
    content = bytearray((copy / MODEL_FILE).read_bytes())
    content[1000] ^= 1
    (copy / MODEL_FILE).write_bytes(content)
    with pytest.raises(ModelError, match="checksum"):
        load_model(copy)


def test_another_scikit_learn_is_refused(folder: Path, tmp_path: Path) -> None:
    copy = copy_of(folder, tmp_path)
    manifest = Manifest.model_validate_json((copy / MANIFEST_FILE).read_text())
    other = manifest.model_copy(update={"scikit_learn": "1.8.0"})
    (copy / MANIFEST_FILE).write_text(other.model_dump_json())
    with pytest.raises(ModelError, match=r"trained with scikit-learn 1\.8\.0"):
        load_model(copy)


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot read the model"):
        load_model(tmp_path)


def test_types_that_nobody_listed_are_not_built(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model_module, "TRUSTED", [])
    with pytest.raises(UntrustedTypesFoundException, match="TreePredictor"):
        load_model(folder)
