"""A length of time keeps its unit: "every 2 days" that becomes every 2 weeks has the same number."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from planlint.bundled import folder, load_yaml
from planlint.translate.checks.fault import Fault
from planlint.translate.checks.folding import folded

_COUNTED = re.compile(r"\d\s*(?:working |school |calendar |more )?(hour|day|week|month)s?\b")
_NAMED = re.compile(r"(hour|day|week|month|fortnight)")


def unit_faults(english: str, text: str, base: str) -> Iterator[Fault]:
    """A doubt for each unit counted in the folded English that is gone while another one has come."""
    units = _units(base)
    if not units:
        return
    counted, named = set(_COUNTED.findall(english)), set(_NAMED.findall(english))
    here = {unit for unit, pattern in units.items() if pattern.search(text)}
    come = here - named - ({"week"} if "fortnight" in named else set())
    for unit in sorted(counted - here):
        if come:
            yield Fault(
                "warning", "unit", f"the English counts in {unit}s, the translation in {' and '.join(sorted(come))}s"
            )


@functools.cache
def _units(base: str) -> dict[str, re.Pattern[str]]:
    data = dict(load_yaml(folder("templates") / "translate" / "units.yml").get(base, {}))
    before = "" if data.pop("anywhere", False) else r"(?<![^\W\d_])(?:ال|و|ل|ب)?"
    return {
        unit: re.compile(before + f"(?:{'|'.join(re.escape(folded(word)) for word in words)})")
        for unit, words in data.items()
    }
