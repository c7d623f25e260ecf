"""What people wrote, in the language of a family's page: the translations that may stand there, and what is lacking."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from planlint.documents.to_translate import to_translate
from planlint.model.plan import CaseDocument
from planlint.recipients.recipient import Recipient
from planlint.recipients.values import Island, Prose
from planlint.translate.checks.names import without_names
from planlint.translate.checks.written_in import language_faults
from planlint.translate.gate import reasons, translations_for_view
from planlint.translate.languages import Language, same_language
from planlint.translate.segments import Segment
from planlint.translate.spellings import spellings
from planlint.translate.translation import HumanText, Translation, written_language

_MOST_NAMED = 5
_HOW = (
    "“planlint translate export” makes the file for the translator; with --draft you get a copy for professionals "
    "that is marked as a draft on every page."
)


@dataclass(frozen=True, slots=True)
class InTheirLanguage:
    """The texts of a page by the reference of their field; `lacking` is why a family may not have it, a line each."""

    texts: Mapping[str, Prose] = field(default_factory=dict)
    lacking: Sequence[str] = ()
    translated_by: tuple[Island, ...] = ()
    checked_by: tuple[Island, ...] = ()


def in_their_language(
    plan: CaseDocument, document: str, reader: Recipient | None, page: Language, translation: Translation | None
) -> InTheirLanguage:
    """The translations for one document; none where the page is in the language that the plan is written in."""
    if same_language(plan.language, page) and page.tag.startswith("en"):
        return InTheirLanguage()
    asked = to_translate(plan, [document], reader)
    if same_language(plan.language, page):
        return InTheirLanguage(lacking=tuple(_in_another_language(asked, page)))
    tag = written_language(page.tag)
    texts = {
        reference: Prose(text, language)
        for reference, (text, language) in translations_for_view(translation, asked, tag).items()
    }
    stand = [text.text for text in (translation.texts if translation else ()) if text.ref in texts]
    lacking = [*reasons(asked, translation, page, spellings=spellings(plan, page.tag)), *_of_the_plan(stand, plan)]
    return InTheirLanguage(
        texts,
        (*(f"In “{tag}”: {reason}." for reason in lacking), *([_HOW] if lacking else [])),
        _names(text.by for text in stand),
        _names(text.revised_by for text in stand if text.revised_by),
    )


def _of_the_plan(stand: Iterable[HumanText], plan: CaseDocument) -> Iterator[str]:
    """A child, a relative or a worker of the family never translates its plan, whoever wrote a name into the file."""
    linguists = {each for text in stand for each in (text.by, text.revised_by) if each is not None}
    names = [name for each in (plan.children, plan.people) for person in each if (name := person.name)]
    for linguist in sorted(linguists, key=str):
        if any(linguist.has_name(name) for name in names):
            yield f"{linguist.name} is named as a translator and is in the plan"


def _in_another_language(texts: Iterable[Segment], page: Language) -> Iterator[str]:
    """A plan that says it is in Urdu and holds English would pass for translated: each text is looked at."""
    other = [
        text.ref
        for text in texts
        if any(
            fault.level == "error" for fault in language_faults("", without_names(text.english, text.names, {}), page)
        )
    ]
    if other:
        named = ", ".join(other[:_MOST_NAMED])
        more = f" and {len(other) - _MOST_NAMED} more" if len(other) > _MOST_NAMED else ""
        yield f"The plan says that it is written in “{page.tag}”, and these texts are not: {named}{more}."


def _names(linguists: object) -> tuple[Island, ...]:
    assert hasattr(linguists, "__iter__")
    return tuple(Island(name, "name") for name in dict.fromkeys(str(each) for each in linguists))
