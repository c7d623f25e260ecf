"""What the checks found, in lines for people: what is alike is said once, so that nothing else drowns in it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from planlint.translate.checks.fault import Fault
from planlint.translate.checks.names import name_faults
from planlint.translate.segments import Segment
from planlint.translate.translation import Translated

_SAYS = {"second": "for a second linguist"}
_NO_FORMS: frozenset[tuple[str, str]] = frozenset()


def told(found: Iterable[tuple[str, Fault]], known: Collection[tuple[str, str]] = _NO_FORMS) -> Iterator[str]:
    """A line for each fault of a ref, and one line in all for names that stand in another form.

    `known` are forms of names that a second linguist has signed already: they are told no more.
    """
    forms: dict[str, dict[str, set[str]]] = {}
    for ref, fault in found:
        if fault.form is None:
            yield f"{ref}: {_SAYS.get(fault.level, fault.level)}: {fault.message}"
        elif fault.form not in known:
            forms.setdefault(fault.form[0], {}).setdefault(fault.form[1], set()).add(ref)
    if forms:
        named = "; ".join(_forms(name, forms[name]) for name in forms)
        yield f"names in another form: {named}: is each the same person?"


def signed_forms(
    texts: Iterable[tuple[Segment, Translated]], spellings: Mapping[str, Sequence[str]]
) -> frozenset[tuple[str, str]]:
    """Each name with its other form, in the texts that a second linguist has signed: learnt once."""
    return frozenset(
        fault.form
        for segment, text in texts
        if text.text.revised_by is not None
        for fault in name_faults(segment.names, text.text.text, spellings)
        if fault.form
    )


def _forms(name: str, forms: Mapping[str, Collection[str]]) -> str:
    written = (f"“{form}” ({len(refs)} {'text' if len(refs) == 1 else 'texts'})" for form, refs in forms.items())
    return f"{name} as {', '.join(written)}"
