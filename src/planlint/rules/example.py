"""The examples on a card: what must stay silent, and what must be found."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import Field, model_validator

from planlint.model.base import Kind
from planlint.rules.card_file import Strict, validated
from planlint.rules.card_problem import CardProblem, refused


class Expected(Strict):
    """A finding that a bad example must give; keys that are left out are not compared."""

    at: str | None = None
    quote: str | None = None
    says: str | None = None


class Example(Strict):
    """What is judged, and the findings it gives (none for a good one).

    It is a fragment (`field` and `text`, perhaps with `people`), a piece of a plan (`plan`), or a whole YAML `file`.
    """

    name: str
    field: Kind | None = None
    text: str | None = None
    people: tuple[Any, ...] = ()
    plan: dict[str, Any] | None = None
    earlier: Annotated[dict[str, Any] | None, Field(description="The version before, where two are compared")] = None
    file: str | None = None
    word: str | None = None
    findings: tuple[Expected, ...] = ()

    @model_validator(mode="after")
    def _one_input(self) -> Self:
        given = [
            self.plan is not None,
            self.file is not None,
            self.word is not None,
            self.field is not None and self.text is not None,
        ]
        if sum(given) != 1:
            raise ValueError(f"example “{self.name}” needs one of “plan”, “file”, “word”, or “field” with “text”")
        return self


class Examples(Strict):
    """What must stay silent, look-alikes included, and what must be found."""

    good: Annotated[tuple[Example, ...], Field(min_length=3)]
    bad: Annotated[tuple[Example, ...], Field(min_length=3)]

    @model_validator(mode="after")
    def _bad_ones_find(self) -> Self:
        for index, example in enumerate(self.bad):
            if not example.findings:
                raise refused(f"bad example “{example.name}” expects no finding", "bad", index)
        for index, example in enumerate(self.good):
            if example.findings:
                raise refused(f"good example “{example.name}” expects a finding", "good", index)
        return self


def load_examples(path: Path) -> Examples:
    """The examples on a card. Raises CardProblem when there are fewer than three good or three bad ones."""
    text = path.read_text(encoding="utf-8")
    head, found, examples = text.partition("\nexamples:")
    if not found:
        raise CardProblem(f"{path.name}:{len(text.splitlines())}: the card has no examples, good or bad")
    return validated(path, "\n" * (head.count("\n") + 1) + "examples:" + examples, Examples, ("examples",))
