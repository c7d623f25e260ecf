"""The second linguist's signature: on the English as it is now, and by somebody who did not translate."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from planlint.translate.linguists import Linguist, TranslationProblem
from planlint.translate.segments import Segment
from planlint.translate.translation import Translation


def confirmed(
    translation: Translation,
    segments: Sequence[Segment],
    second: Linguist,
    *,
    refs: Sequence[str] = (),
    every: bool = False,
    doubted: Collection[str] = (),
) -> tuple[Translation, int]:
    """The translation with that signature, and on how many texts it is new.

    Signed are the texts of `refs`, or all of them (`every`), else the unsigned ones that are critical or `doubted` by a
    check (their refs). Raises TranslationProblem for a ref without a fresh translation, and where the second linguist
    translated it.
    """
    fresh = {segment.ref: segment for segment in segments}
    texts = {text.ref: text for text in translation.texts if _is_fresh(text.ref, text.hash, fresh)}
    if unknown := [ref for ref in refs if ref not in texts]:
        raise TranslationProblem(f"“{unknown[0]}” has no translation of the English as it is now")
    signed = {
        ref: text
        for ref, text in texts.items()
        if (ref in refs if refs else every or fresh[ref].critical or ref in doubted)
        and (refs or text.text.revised_by is None)
    }
    own = [ref for ref, text in signed.items() if text.text.by.is_same_person(second)]
    if own:
        raise TranslationProblem(f"{second.name} translated {own[0]}: somebody else has to check it")
    changed = {ref: replace(text, text=replace(text.text, revised_by=second)) for ref, text in signed.items()}
    return replace(translation, texts=tuple(changed.get(text.ref, text) for text in translation.texts)), len(changed)


def _is_fresh(ref: str, digits: str, segments: dict[str, Segment]) -> bool:
    return ref in segments and segments[ref].hash == digits
