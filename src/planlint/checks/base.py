"""What a check is given and what it gives back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

from pydantic import BaseModel, ConfigDict

from planlint.calendar.case import Case
from planlint.calendar.last_day import LastDay, LastDays, last_days
from planlint.english.owners.directory import Directory, directory
from planlint.english.pipeline import Parses
from planlint.finding import Fix
from planlint.model.base import Kind
from planlint.model.events import events
from planlint.model.paths import Path, TextField, nodes, texts
from planlint.model.plan import CaseDocument
from planlint.model.timescale import Timescale
from planlint.read.fit import Misfit
from planlint.read.nodes import Span
from planlint.timescales import DateProblem, Reading, date_problems, first_day, understand

if TYPE_CHECKING:
    from spacy.tokens import Doc


_BEFORE, _BEHIND = " \t\n•-–*", " \t\n.;,"


@dataclass(frozen=True, slots=True)
class Hit:
    """One fault: where (counted from the node or text the check was given), and the words at fault.

    `quote` is `text[start:end]` of the field at `at`, or "" (and 0, 0) for something missing. `values` fill the card's
    message; a check never writes a message itself, so that it can be translated. `span` is set only for what the
    reader set aside, which the model no longer holds. `fix` offers words that could stand in place of the quote.
    A `secret` hit quotes nothing, and nothing around it is shown: a report travels further than the plan.
    Hits of one `habit` (how somebody writes dates, say) are told once a document, where the card says so, at the first
    of those that are `plainest`. What a chair would only ask about is `lighter`: of the next weight below its card’s.
    `case` is one of the check's `CASES`, for which the card may tell the writer something else to do.
    """

    at: Path = ()
    quote: str = ""
    start: int = 0
    end: int = 0
    values: Mapping[str, object] = field(default_factory=dict)
    span: Span | None = None
    fix: Fix | None = None
    secret: bool = False
    habit: str = ""
    plainest: bool = False
    lighter: bool = False
    case: str = ""


def whole(text: str) -> tuple[int, int]:
    """Where the words of a text begin and end (code points, the end exclusive), but for a bullet and the last stop."""
    end = len(text.rstrip(_BEHIND))
    return min(end, len(text) - len(text.lstrip(_BEFORE))), end


class Options(BaseModel):
    """The typed options of a check, as a rule card writes them.

    `VALUES` are the names its hits give to a message, `CASES` those that call for advice of their own.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)
    kind: str
    VALUES: ClassVar[frozenset[str]] = frozenset()
    CASES: ClassVar[frozenset[str]] = frozenset()


_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class Context:
    """What every check of a run shares: the plan, what did not fit, and each understanding made once."""

    plan: CaseDocument
    misfits: tuple[Misfit, ...] = ()
    parses: Parses = field(default_factory=Parses)
    # In a fragment (check_text) nothing is known beyond its own words: no people, no other parts.
    fragment: bool = False
    people_known: bool = True
    # The plan with its procedure; None where that is not known.
    case: Case | None = None
    # The version before this one, where two are compared.
    earlier: CaseDocument | None = None
    # A fragment that is one of many, as what a template prints, and was not brought by somebody who doubts it.
    one_of_many: bool = False
    # What has been understood so far, by what was asked: see `_kept`.
    _understood: dict[object, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def _kept(self, asked: object, answer: Callable[[], _Answer]) -> _Answer:
        """An answer that is worked out the first time it is asked for in a run: the one place where any is kept.

        Nothing can be kept past it, for a context has no attributes but its own.
        """
        if asked not in self._understood:
            self._understood[asked] = answer()
        return cast(_Answer, self._understood[asked])

    def parse(self, text: str) -> Doc:
        """The text as spaCy understands it, parsed once a run. Raises PipelineMissing."""
        return self.parses.parse(text)

    @property
    def in_english(self) -> bool:
        """Whether the plan is written in English, the one language whose words the rules understand."""
        return (self.plan.language or "en").casefold().startswith("en")

    @property
    def faults_are_rare(self) -> bool:
        """Whether the text is one of many of a plan or a template, of which few have any fault."""
        return self.one_of_many or not self.fragment

    @property
    def directory(self) -> Directory:
        """The plan's people, ready to be recognised."""
        return self.once(directory)

    def name_of(self, id_or_words: str) -> str:
        """The name of a person of the plan by id; words that are no id are their own name."""
        names = {person.id: person.name for person in self.plan.people}
        names |= {child.id: child.name for child in self.plan.children}
        return names.get(id_or_words) or id_or_words

    @property
    def texts(self) -> tuple[TextField, ...]:
        """Every text of the plan in the order of the model."""
        return self._kept("texts", lambda: tuple(texts(self.plan)))

    def texts_of(self, kinds: tuple[str, ...]) -> tuple[TextField, ...]:
        """The texts of some kinds, in the order of the model; picked out once, however many rules ask for them."""
        return self._kept(
            ("texts of", kinds), lambda: tuple(text for text in self.texts if "all" in kinds or text.kind in kinds)
        )

    def parts_of(self, pattern: str) -> tuple[tuple[Path, Any], ...]:
        """The parts that a pattern such as `outcomes[*].actions[*]` names; gone to once, however many rules ask."""
        return self._kept(("parts of", pattern), lambda: tuple(nodes(self.plan, pattern)))

    def once(self, ask: Callable[[CaseDocument], _Answer]) -> _Answer:
        """What is asked of the whole plan, answered once a run."""
        return self._kept(ask, lambda: ask(self.plan))

    def worked_out(self, ask: Callable[[Context], _Answer]) -> _Answer:
        """What can be told only with what the checks share, worked out once a run."""
        return self._kept(ask, lambda: ask(self))

    def timescale(self, text: str) -> Reading:
        """What a deadline or repetition says, understood once."""
        return self._kept(("timescale", text), lambda: understand(text, plan_date=self.plan.date))

    def date_problems(self, text: TextField) -> tuple[DateProblem, ...]:
        """What is wrong with the dates of a text, found once; a deadline is understood for other rules too."""
        if text.kind is Kind.BY_WHEN:
            return self.timescale(text.text).problems
        return self._kept(("dates", text.text), lambda: tuple(date_problems(text.text, plan_date=self.plan.date)))

    @property
    def events(self) -> dict[str, dt.date]:
        """The dates the plan itself knows, by the names that deadlines use."""
        return self.once(events)

    @property
    def is_dated(self) -> bool:
        """Whether everybody knows from when the plan's “next Friday” is told."""
        conference = self.plan.conference
        return bool(self.plan.date or (conference and conference.date))

    def last_day(self, meaning: Timescale) -> dt.date | None:
        """The last day that a deadline allows, by the plan's own dates and the working days of its nation."""
        return self._last_days.of_meaning(meaning)

    def last_day_of(self, words: str) -> LastDay:
        """The last day that the words of a deadline allow, as the dates and the minutes of the plan count it."""
        return self._kept(("last day", words), lambda: self._last_days.of(words))

    @property
    def _last_days(self) -> LastDays:
        return self._kept("last days", lambda: LastDays(self.case) if self.case else last_days(self.plan))

    def first_day(self, meaning: Timescale) -> dt.date | None:
        """The first day of what only begins, or of a span of days."""
        return first_day(meaning, self.events)

    def misfit_at(self, path: Path) -> bool:
        """Whether something that could not be used stands at `path`, or under its misspelt key: it is not missing."""
        return any(path in (misfit.path, (*misfit.path[:-1], misfit.meant)) for misfit in self.misfits)
