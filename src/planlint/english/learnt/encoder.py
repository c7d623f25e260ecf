"""What a small language model makes of a text: for each lesson, how far readers would lean to say yes.

The sums of weights (`weights`) know the words that were labelled; the model has read much English before it was taught
the same lessons, so that it also knows words like them, and what one says of the other. It takes a hundred times as
long: ask it where a sum is in doubt. The file comes with planlint, and nothing leaves the computer.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING

from planlint.bundled import folder
from planlint.english.learnt.word_pieces import numbers
from planlint.english.pipeline import PipelineMissing

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

FILE = "words/encoder.onnx"
LESSONS = "lessons"
# As many pieces as it was taught with: fifty words.
MOST_PIECES = 72
# Several rules ask about one text, one after another.
_ASKED_AGAIN = 1024


@functools.lru_cache(maxsize=_ASKED_AGAIN)
def leanings(text: str, field: str) -> Mapping[str, float]:
    """By lesson, the logarithm of the odds that a reader would say yes; `field` is the kind of part it stands in.

    Raises PipelineMissing where onnxruntime is not installed.
    """
    import numpy

    pieces = numpy.array([numbers(as_asked(text, field), MOST_PIECES)], dtype=numpy.int64)
    (told,) = _session().run(None, {"pieces": pieces})
    return dict(zip(_lessons(), map(float, told[0]), strict=True))


def as_asked(text: str, field: str) -> str:
    """What the model reads: the part it stands in, and the text."""
    return f"{field.replace('_', ' ')}: {text}"


@functools.cache
def _lessons() -> tuple[str, ...]:
    return tuple(_session().get_modelmeta().custom_metadata_map[LESSONS].split("\n"))


@functools.cache
def _session() -> InferenceSession:
    try:
        import onnxruntime
    except ImportError as error:
        raise PipelineMissing(f"onnxruntime, which reads texts a second time, cannot run: {error}") from error
    onnxruntime.disable_telemetry_events()  # on Windows it would tell Windows that it runs
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1  # many files are linted on all cores at once
    return onnxruntime.InferenceSession(folder("lint_rules") / FILE, options, providers=["CPUExecutionProvider"])
