"""A rule card: one rule, its tests and its page in one YAML file."""

from __future__ import annotations

import re
import string
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from planlint.bundled import CouncilFileProblem, council_text
from planlint.checks import TEXT_CHECKS, AnyCheck
from planlint.finding import Severity
from planlint.model.base import Kind
from planlint.model.kinds import WIDEST
from planlint.model.paths import WHOLE_PLAN, fields, parsed, part_type
from planlint.rules.card_file import Strict, validated
from planlint.rules.card_problem import CardProblem, line_of, refused

Force = Literal["law", "statutory guidance", "local procedure", "good practice"]
_BINDING = {"law", "statutory guidance", "local procedure"}
_COMMON_VALUES = frozenset({"quote"})
# A report says why beside every finding: what its reader has to know more stands on the rule's page (`judged_when`).
MOST_WORDS = 40
_PLACES = frozenset({"places"})
# A line that begins at the margin, but no comment: all of the examples stands further in.
_BELOW = re.compile(r"^[^\s#}\]][^:\n]*", re.MULTILINE)


def _as_tuple(value: Any) -> Any:
    return (value,) if isinstance(value, str) else value


class Basis(Strict):
    """Where a rule comes from: a requirement's id (PL10), or a source and the place in it."""

    id: str | None = None
    source: str
    place: str | None = None
    force: Force

    def __str__(self) -> str:
        return self.id or (f"{self.source}, {self.place}" if self.place else self.source)


class Card(Strict):
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
    leaves_done: Annotated[
        bool, Field(description="It leaves what is done: nobody can lead, share out or end that any more")
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
    yields_to: Annotated[
        tuple[str, ...],
        Field(
            description="Rules that say as much: where one of them speaks of the same place, a report leaves this out"
        ),
    ] = ()
    instead: str
    instead_for: Annotated[
        Mapping[str, str],
        Field(description="What to write in a case that its check tells apart, not “instead”"),
    ] = {}
    why: Annotated[str, Field(description=f"For the writer of a plan, in at most {MOST_WORDS} words")]
    judged_when: Annotated[
        str | None, Field(description="Which places it judges and which it leaves; on the rule's page alone")
    ] = None
    basis: Annotated[tuple[Basis, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _whole(self) -> Self:
        judges_texts = type(self.check) in TEXT_CHECKS
        if bool(self.texts) != judges_texts or bool(self.applies_to) == judges_texts:
            needed = "texts" if judges_texts else "applies_to"
            raise refused(f"check “{self.check.kind}” needs “{needed}”, and only that", "check")
        if self.severity is Severity.MUST and not any(basis.force in _BINDING for basis in self.basis):
            raise refused("a “must” needs law, statutory guidance or a local procedure among its basis", "severity")
        if len(self.why.split()) > MOST_WORDS:
            says = f"“why” has at most {MOST_WORDS} words, since each report holds it: put the rest into “judged_when”"
            raise refused(says, "why")
        values = self.message_values()
        for key, text, known in (
            ("message", self.message, values),
            ("instead", self.instead, values),
            *(("instead_for", words, values) for words in self.instead_for.values()),
            ("once", self.once or "", _PLACES),
        ):
            for _, name, form, conversion in string.Formatter().parse(text):
                if name is not None and (form or conversion or name not in known):
                    raise refused(f"“{{{name}}}” is not known in “{key}”; known: {', '.join(sorted(known))}", key)
        if unknown := self.instead_for.keys() - self.check.CASES:
            says = f"“{min(unknown)}” is no case that check “{self.check.kind}” tells apart"
            raise refused(says, "instead_for")
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
    head, examples = rule_and_examples(path)
    if below := _BELOW.search(examples):
        line = head.count("\n") + 2 + examples.count("\n", 0, below.start())
        raise CardProblem(
            f"{path.name}:{line}: “{below.group()}” stands below the examples, where it would not be read: "
            "move it above “examples:”, which come last on a card"
        )
    card = validated(path, head, Card)
    if card.id != path.stem:
        line = line_of(head, ("id",))
        raise CardProblem(
            f"{path.name}:{line}: the card’s id is “{card.id}”: it must be the file’s name, “{path.stem}”"
        )
    return card


def rule_and_examples(path: Path) -> tuple[str, str]:
    """The text of a card up to its examples, and what comes behind their key. Raises CardProblem for no UTF-8."""
    try:
        head, _, examples = council_text(path).partition("\nexamples:")
    except CouncilFileProblem as problem:
        raise CardProblem(str(problem)) from problem
    return head, examples
