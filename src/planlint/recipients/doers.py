"""Who acts in an action or a contingency: whoever its own field names, else whoever its sentence says."""

from __future__ import annotations

from planlint.english.acting.doer import acting
from planlint.english.owners.directory import directory
from planlint.english.owners.owner import Owner
from planlint.english.owners.words import OwnerKind
from planlint.english.pipeline import Parses, PipelineMissing
from planlint.model.outcomes import Action, Contingency
from planlint.model.plan import CaseDocument
from planlint.recipients.not_given import NotGiven
from planlint.recipients.owners import owners

Key = tuple[str | None, str]


class Doers:
    """The people of one plan, ready to be found as those who do something; a sentence is parsed once, if at all.

    Without an English pipeline NotGiven is raised for a sentence that must be parsed: whoever acts in it would be
    missing from a page, and nobody would see it.
    """

    def __init__(self, plan: CaseDocument) -> None:
        self._people, self._parses = directory(plan), Parses()
        self._in_english = (plan.language or "en").casefold().startswith("en")

    def of(self, part: Action | Contingency) -> list[Key]:
        """Each as the id of the one person meant, or by their words; nobody as two empty ones."""
        if (part.by_whom or "").strip():
            return owners(part.by_whom or "", self._people)
        keys: list[Key] = [(one.id, "") if one.id else (None, one.text) for one in self._in_sentence(part)]
        return list(dict.fromkeys(keys)) or [(None, "")]

    def named_in_sentence(self, part: Action | Contingency) -> str:
        """The words of the sentence for those who act in it, where no field names them."""
        if (part.by_whom or "").strip():
            return ""
        return ", ".join(dict.fromkeys(one.text for one in self._in_sentence(part)))

    def _in_sentence(self, part: Action | Contingency) -> tuple[Owner, ...]:
        words = (sentence_of(part) or "").strip()
        if not words or not self._in_english:
            return ()
        try:
            found = acting(words, self._people, self._parses.parse).actors
        except PipelineMissing as missing:
            raise NotGiven(
                f"No field says who does something, and the sentence cannot be read: {missing}."
            ) from missing
        if isinstance(part, Action):
            return tuple(one for one in found if one.kind is not OwnerKind.PLACEHOLDER)
        # In “the children will not stay there” nobody does anything: an answer is of whom the plan knows.
        return tuple(one for one in found if one.id and one.id not in self._people.children)


def sentence_of(part: Action | Contingency) -> str | None:
    """The sentence that says what is done."""
    return part.description if isinstance(part, Action) else part.then
