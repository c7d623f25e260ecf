"""What can be told, without knowing a language, about a text that comes back from a translator."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planlint.translate.checks.facts import fact_faults
from planlint.translate.checks.fault import Fault
from planlint.translate.checks.figures import figure_faults
from planlint.translate.checks.glossary import Term, bundled_glossary, glossary_faults
from planlint.translate.checks.names import name_faults, without_names
from planlint.translate.checks.negation import negation_faults
from planlint.translate.checks.residue import residue_faults
from planlint.translate.checks.shape import shape_faults
from planlint.translate.checks.who_to_whom import who_to_whom_faults
from planlint.translate.checks.written_in import language_faults
from planlint.translate.languages import Language
from planlint.translate.segments import Segment

__all__ = ["Fault", "faults"]

# Far above any text of a plan; a longer one would keep everybody waiting.
_LONGEST = 20_000
_NO_SPELLINGS: Mapping[str, Sequence[str]] = {}


def faults(
    segment: Segment,
    text: str,
    language: Language,
    *,
    spellings: Mapping[str, Sequence[str]] = _NO_SPELLINGS,
    glossary: tuple[Term, ...] | None = None,
) -> list[Fault]:
    """Everything that is wrong or odd in the translation of a segment, errors first, then what a second linguist signs.

    `spellings` are how a name (whole, or one part) is written in this language: `{"Sadia": ["سعدیہ"]}`. No check
    understands the text: "must not" that became "may" passes, and a second linguist signs for that.
    """
    if not text.strip():
        return [Fault("error", "empty", "there is no translation")]
    if max(len(text), len(segment.english)) > _LONGEST:
        return [Fault("error", "length", f"it is longer than {_LONGEST:,} characters: split the text in the plan")]
    base = language.locale.split("_")[0]
    found = [
        *residue_faults(segment.english, text),
        *fact_faults(segment.english, text, base, segment.names),
        *who_to_whom_faults(segment.english, segment.names, text, spellings),
        *figure_faults(text),
        *name_faults(segment.names, text, spellings, language.tag),
        *language_faults(
            without_names(segment.english, segment.names, {}), without_names(text, segment.names, spellings), language
        ),
        *shape_faults(segment.english, text, base),
        *negation_faults(segment.english, text, base, critical=segment.critical),
        *glossary_faults(segment.english, text, base, bundled_glossary() if glossary is None else glossary),
    ]
    return sorted(dict.fromkeys(found), key=lambda fault: fault.level)
