"""A rule card: one rule, its tests and its page in one YAML file."""

from __future__ import annotations

import string
from collections.abc import Collection
from pathlib import Path
from typing import Annotated, Any, Literal, Self, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from planlint.checks import TEXT_CHECKS, AnyCheck
from planlint.finding import Severity
from planlint.model.base import Kind
from planlint.model.kinds import WIDEST
from planlint.model.paths import WHOLE_PLAN, fields, parsed, part_type
from planlint.rules.card_problem import CardProblem, line_of, not_valid, not_yaml, refused
from planlint.yaml_data import yaml_data

__all__ = ["Basis", "Card", "CardProblem", "Example", "Examples", "Expected", "load_card", "load_examples"]

Force = Literal["law", "statutory guidance", "local procedure", "good practice"]
_BINDING = {"law", "statutory guidance", "local procedure"}
_COMMON_VALUES = frozenset({"quote"})
_PLACES = frozenset({"places"})


def _as_tuple(value: Any) -> Any:
    return (value,) if isinstance(value, str) else value


_Model = TypeVar("_Model", bound=BaseModel)


class _Strict(BaseModel):
    # Linting reads cards, and never the examples on them.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Basis(_Strict):
    """Where a rule comes from: a requirement's id (PL10), or a source and the place in it."""

    id: str | None = None
    source: str
    place: str | None = None
    force: Force

    def __str__(self) -> str:
        return self.id or (f"{self.source}, {self.place}" if self.place else self.source)


class Expected(_Strict):
    """A finding that a bad example must give; keys that are left out are not compared."""

    at: str | None = None
    quote: str | None = None
    says: str | None = None


class Example(_Strict):
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


class Examples(_Strict):
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


class Card(_Strict):
    """A rule as its card states it. `applies_to` names parts (`outcomes[*].actions[*]`), `texts` kinds of text."""

    id: Annotated[str, Field(pattern=r"^[a-z]+(-[a-z]+)*$")]
    was: tuple[str, ...] = ()
    title: str
    severity: Severity
    applies_to: Annotated[
        tuple[str, ...], BeforeValidator(_as_tuple, json_schema_input_type=str | tuple[str, ...])
    ] = ()
    documents: Annotated[
        tuple[Literal["child-protection-plan", "core-group-minutes", "conference-record", "review-record"], ...],
        Field(description="The kinds of document it judges; by default all"),
    ] = ()
    only_by_procedure: Annotated[
        bool, Field(description="It judges only plans whose procedure asks for it: one of its basis ids is of that one")
    ] = False
    texts: tuple[Kind | Literal["all"], ...] = ()
    fragments: Annotated[
        tuple[Kind, ...] | None,
        Field(description="Kinds of text check_text judges with it; by default its texts"),
    ] = None
    check: AnyCheck
    message: str
    once: Annotated[
        str | None,
        Field(
            description="Added to the message where a habit is told at its first place, with {places} for the others"
        ),
    ] = None
    instead: str
    why: str
    basis: Annotated[tuple[Basis, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _whole(self) -> Self:
        judges_texts = type(self.check) in TEXT_CHECKS
        if bool(self.texts) != judges_texts or bool(self.applies_to) == judges_texts:
            needed = "texts" if judges_texts else "applies_to"
            raise refused(f"check “{self.check.kind}” needs “{needed}”, and only that", "check")
        if self.severity is Severity.MUST and not any(basis.force in _BINDING for basis in self.basis):
            raise refused("a “must” needs law, statutory guidance or a local procedure among its basis", "severity")
        values = self.message_values()
        for key, text, known in (
            ("message", self.message, values),
            ("instead", self.instead, values),
            ("once", self.once or "", _PLACES),
        ):
            for _, name, form, conversion in string.Formatter().parse(text):
                if name is not None and (form or conversion or name not in known):
                    raise refused(f"“{{{name}}}” is not known in “{key}”; known: {', '.join(sorted(known))}", key)
        return self

    def message_values(self) -> frozenset[str]:
        """The names a message may use: those of the hit, and the single texts of the part it applies to."""
        names = set(_COMMON_VALUES | self.check.VALUES)
        for pattern in self.applies_to:
            steps = () if pattern == WHOLE_PLAN else parsed(pattern)
            names |= set(fields(part_type(WIDEST, tuple(step for step in steps if step != "*"))))
        return frozenset(names)

    def asked_by(self, requirements: Collection[str]) -> bool:
        """Whether a procedure with such requirements (PL, SP …) asks for this rule, or it stands without any."""
        return not self.only_by_procedure or any(
            basis.id and basis.id.startswith(tuple(requirements)) for basis in self.basis
        )

    @property
    def judges(self) -> tuple[Kind, ...]:
        """The kinds of text that `check_text` judges with this rule."""
        if self.fragments is not None:
            return self.fragments
        return tuple(Kind) if "all" in self.texts else tuple(Kind(kind) for kind in self.texts)


def load_card(path: Path) -> Card:
    """The rule on a card, without its examples (they come last on a card, and linting does not need them).

    Raises CardProblem, with the line, for a card that is not valid.
    """
    head, _, _ = path.read_text(encoding="utf-8").partition("\nexamples:")
    card = _validated(path, head, Card)
    if card.id != path.stem:
        line = line_of(head, ("id",))
        raise CardProblem(
            f"{path.name}:{line}: the card’s id is “{card.id}”: it must be the file’s name, “{path.stem}”"
        )
    return card


def load_examples(path: Path) -> Examples:
    """The examples on a card. Raises CardProblem when there are fewer than three good or three bad ones."""
    text = path.read_text(encoding="utf-8")
    head, found, examples = text.partition("\nexamples:")
    if not found:
        raise CardProblem(f"{path.name}:{len(text.splitlines())}: the card has no examples, good or bad")
    return _validated(path, "\n" * (head.count("\n") + 1) + "examples:" + examples, Examples, ("examples",))


def _validated(path: Path, text: str, model: type[_Model], below: tuple[str, ...] = ()) -> _Model:
    import yaml

    try:
        data = yaml_data(text)
        for key in below:
            data = data[key]
        return model.model_validate(data)
    except yaml.YAMLError as error:
        raise not_yaml(path, error) from error
    except ValidationError as error:
        raise not_valid(path, text, error, below) from error
