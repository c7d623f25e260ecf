"""What stands in the way of giving a family this translation: each reason with the texts that it is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from planlint.translate.languages import Language
from planlint.translate.segments import Segment
from planlint.translate.translation import Translated, Translation, written_language

if TYPE_CHECKING:
    from planlint.translate.checks.fault import Fault

_NAMED = 5
_WORDS = 6


def reasons(
    segments: Iterable[Segment],
    translation: Translation | None,
    language: Language,
    *,
    spellings: Mapping[str, Sequence[str]] | None = None,
) -> list[str]:
    """Every reason why these texts may not be given in the language, none when they may; each reason is one line."""
    found = Standing(segments, translation, language, spellings or {})
    return [
        *_reason("no translation", found.missing),
        *_reason("the English has changed since it was translated", found.stale),
        *(f"{_named(segment)}: {message}" for segment, message in found.faulty[:_NAMED]),
        *([f"and {len(found.faulty) - _NAMED} more that a check refuses"] if len(found.faulty) > _NAMED else []),
        *_reason("safety hangs on it, or a check doubts it, and no second linguist has signed", found.unsigned),
        *_reason("one person translated it and checked it", found.signed_alone),
    ]


class Standing:
    """How each text stands: `missing`, `stale`, `faulty` (with the message), `unsigned`, `signed_alone`, else `ready`.

    `translated` is every text with a fresh translation, whatever else is wrong with it; `doubted` are those that a
    second linguist has to sign because of what a check says of them.
    """

    def __init__(
        self,
        segments: Iterable[Segment],
        translation: Translation | None,
        language: Language,
        spellings: Mapping[str, Sequence[str]],
    ) -> None:
        texts = translation.by_ref() if translation else {}
        if translation and written_language(translation.language) != written_language(language.tag):
            texts = {}
        self.missing: list[Segment] = []
        self.stale: list[Segment] = []
        self.translated: list[Segment] = []
        self.faulty: list[tuple[Segment, str]] = []
        self.doubted: list[tuple[Segment, str]] = []
        self.unsigned: list[Segment] = []
        self.signed_alone: list[Segment] = []
        for segment in segments:
            text = texts.get(segment.ref)
            if text is None:
                self.missing.append(segment)
            elif text.hash != segment.hash:
                self.stale.append(segment)
            else:
                self.translated.append(segment)
                found = _faults(segment, text, language, spellings)
                self.faulty += [(segment, fault.message) for fault in found if fault.level == "error"]
                doubts = [(segment, fault.message) for fault in found if fault.level == "second"]
                self.doubted += doubts
                self._signatures(segment, text, asked_for=segment.critical or bool(doubts))

    def _signatures(self, segment: Segment, text: Translated, *, asked_for: bool) -> None:
        by, second = text.text.by, text.text.revised_by
        if second is not None and second.is_same_person(by):
            self.signed_alone.append(segment)
        elif asked_for and second is None:
            self.unsigned.append(segment)


def _faults(
    segment: Segment, text: Translated, language: Language, spellings: Mapping[str, Sequence[str]]
) -> list[Fault]:
    from planlint.translate.checks import faults

    return faults(segment, text.text.text, language, spellings=spellings)


def translations_for_view(
    translation: Translation | None, segments: Iterable[Segment], tag: str
) -> dict[str, tuple[str, str]]:
    """The fresh texts by ref, each with its language tag, as a view takes them: `{ref: (text, tag)}`."""
    texts = translation.by_ref() if translation else {}
    return {
        segment.ref: (text.text.text, tag)
        for segment in segments
        if (text := texts.get(segment.ref)) is not None and text.hash == segment.hash
    }


def _reason(what: str, segments: Sequence[Segment]) -> Iterator[str]:
    if segments:
        named = "; ".join(map(_named, segments[:_NAMED]))
        more = f"; and {len(segments) - _NAMED} more" if len(segments) > _NAMED else ""
        yield f"{len(segments)} {'text' if len(segments) == 1 else 'texts'}: {what} ({named}{more})"


def _named(segment: Segment) -> str:
    words = segment.english.split()
    return f"{segment.ref} “{' '.join(words[:_WORDS])}{'…' if len(words) > _WORDS else ''}”"
