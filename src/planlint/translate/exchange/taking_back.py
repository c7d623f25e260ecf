"""From the rows that came back to a translation: what can be taken, what cannot, and what somebody should look at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from planlint.model.one_case import same_reference
from planlint.translate.english_text import folded, hash_of
from planlint.translate.exchange.of_this_plan import of_this_plan
from planlint.translate.exchange.returned import Returned, ReturnedRow
from planlint.translate.languages import Language
from planlint.translate.linguists import Linguist, TranslationProblem
from planlint.translate.segments import Segment
from planlint.translate.translation import HumanText, Translated, Translation

if TYPE_CHECKING:
    from planlint.translate.checks.fault import Fault


@dataclass(frozen=True, slots=True)
class Taken:
    """A translation with what came back in it. `refused` and `remarks` are one line each, and begin with the ref.

    `refused`: rows that were not taken. `faulty`: rows with an error by the checks; they are in the translation, and
    the gate refuses them. `remarks`: what a person should know or look at. `new` counts the texts that are new.
    """

    translation: Translation
    new: int
    refused: tuple[str, ...]
    faulty: tuple[str, ...]
    remarks: tuple[str, ...]


def taken_back(
    returned: Returned,
    segments: Sequence[Segment],
    before: Translation,
    language: Language,
    *,
    by: Linguist,
    revised_by: Linguist | None = None,
    expected: Sequence[str] | None = None,
    spellings: Mapping[str, Sequence[str]] | None = None,
) -> Taken:
    """The translation `before` (empty at first) with the rows that came back. What is not in them stays as it was.

    `expected` are the refs that should have come back, without it all: what is missing of them is a remark.

    Where no reference tells that the file was made for this plan, rows with other English than the plan's are left out.
    Raises TranslationProblem when the file belongs to another plan or another language.
    """
    alike = same_reference(returned.of, before.of)
    if alike is False:
        raise TranslationProblem(f"it was made for {returned.of} and this plan is {before.of}: import it there")
    if returned.language and returned.language.casefold() != language.tag.casefold():
        raise TranslationProblem(f"it is in “{returned.language}” and not in “{language.tag}”")
    if not alike:
        of_this_plan(returned.rows, segments)
    taking = _Taking(segments, before, language, by, revised_by, spellings or {}, keeps_stale=bool(alike))
    if returned.plan_version and returned.plan_version != str(before.plan_version or ""):
        taking.remarks.append(
            f"The file was made from version {returned.plan_version} of the plan, and this is version "
            f"{before.plan_version}: texts whose English has changed since have to be translated again."
        )
    taking.rows(returned.rows, {segment.ref for segment in segments} if expected is None else set(expected))
    return taking.done(returned.remarks)


@dataclass(slots=True)
class _Taking:
    segments: Sequence[Segment]
    before: Translation
    language: Language
    by: Linguist
    revised_by: Linguist | None
    spellings: Mapping[str, Sequence[str]]
    keeps_stale: bool
    texts: dict[str, Translated] = field(default_factory=dict)
    new: int = 0
    refused: list[str] = field(default_factory=list)
    faulty: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    doubts: list[tuple[str, Fault]] = field(default_factory=list)

    def rows(self, rows: Sequence[ReturnedRow], expected: set[str]) -> None:
        known = {_key(segment.ref): segment for segment in self.segments}
        found: dict[str, list[ReturnedRow]] = {}
        for row in rows:
            found.setdefault(_key(row.ref), []).append(row)
        old = self.before.by_ref()
        for key, same in found.items():
            segment, row = known.get(key), same[0]
            if segment is None:
                self.remarks.append(f"{row.ref}: the plan has no such text now: the row was left out")
            elif len({folded(each.text) for each in same}) > 1:
                self.refused.append(f"{segment.ref}: {len(same)} rows have this ref and differ: keep one of them")
            elif folded(row.text):
                self._row(segment, row, old.get(segment.ref))
        missing = [
            segment.ref
            for key, segment in known.items()
            if key not in found and segment.ref in expected and segment.ref not in old
        ]
        empty = [known[key].ref for key, same in found.items() if key in known and not folded(same[0].text)]
        for refs, what in ((missing, "in no row of the file"), (empty, "without a translation")):
            if refs:
                more = f" and {len(refs) - 3} more" if len(refs) > 3 else ""
                self.remarks.append(f"{len(refs)} {what}: {', '.join(refs[:3])}{more}")

    def _row(self, segment: Segment, row: ReturnedRow, old: Translated | None) -> None:
        is_fresh = segment.hash.startswith(row.hash)
        if not (segment.hash if is_fresh else hash_of(row.english)).startswith(row.hash) or (
            is_fresh and folded(row.english) != folded(segment.english)
        ):
            self.refused.append(
                f"{segment.ref}: the English in this row was changed: export the row again and ask what was translated"
            )
            return
        if not row.begun:
            self.remarks.append(
                f"{segment.ref}: the translator’s program calls this not translated (state “initial”): the row was "
                "left out. If it is translated, ask for the file with its state set to “translated”"
            )
            return
        if row.draft is not None and not row.settled and folded(row.draft) == folded(row.text):
            self.refused.append(f"{segment.ref}: this is still the draft of {row.engine}, which no human has settled")
            return
        if not is_fresh and not self.keeps_stale:
            self.remarks.append(f"{segment.ref}: this English is not in the plan (now): the row was left out")
            return
        if not is_fresh:
            self.remarks.append(f"{segment.ref}: the English has changed since: it has to be translated again")
            if old is not None:
                return
        elif old is not None and old.hash == segment.hash and folded(old.text.text) == folded(row.text):
            self._signed(old)
            return
        self.new += 1
        engine = (old.text.post_edited_from if old else None) or row.engine
        text = HumanText(row.text, self.by, self.revised_by, engine)
        english, digits = (segment.english, segment.hash) if is_fresh else (row.english, hash_of(row.english))
        self.texts[segment.ref] = Translated(segment.ref, english, digits, segment.critical, text)
        if is_fresh:
            self._look_at(segment, row.text)

    def _signed(self, old: Translated) -> None:
        """A second linguist who is named with the very same text signs it; the translator stays who they were."""
        text = old.text
        if self.revised_by is not None and text.revised_by is None and not text.by.is_same_person(self.revised_by):
            self.texts[old.ref] = replace(old, text=replace(text, revised_by=self.revised_by))

    def _look_at(self, segment: Segment, text: str) -> None:
        from planlint.translate.checks import faults

        for fault in faults(segment, text, self.language, spellings=self.spellings):
            if fault.level == "error":
                self.faulty.append(f"{segment.ref}: {fault.message}")
            else:
                self.doubts.append((segment.ref, fault))

    def done(self, remarks: Sequence[str]) -> Taken:
        texts = self.before.by_ref() | self.texts
        order = [segment.ref for segment in self.segments if segment.ref in texts]
        order += [ref for ref in texts if ref not in set(order)]
        translation = replace(self.before, texts=tuple(texts[ref] for ref in order))
        told = (*remarks, *self.remarks, *self._told())
        return Taken(translation, self.new, tuple(self.refused), tuple(self.faulty), told)

    def _told(self) -> Iterator[str]:
        if not self.doubts:
            return
        from planlint.translate.told import signed_forms, told

        old = self.before.by_ref()
        before = ((segment, old[segment.ref]) for segment in self.segments if segment.ref in old)
        yield from told(self.doubts, signed_forms(before, self.spellings))


def _key(ref: str) -> str:
    return "".join(ref.split()).casefold()
