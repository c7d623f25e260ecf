"""Which texts a second linguist has to sign: those with words on which safety hangs."""

from __future__ import annotations

import functools
import re

from planlint.bundled import folder, load_yaml


def is_critical(english: str) -> bool:
    """Whether the text forbids, excepts or sets a condition, which no program can check in another language."""
    return _critical().search(english.replace("’", "'")) is not None


@functools.cache
def _critical() -> re.Pattern[str]:
    phrases = load_yaml(folder("templates") / "exchange" / "critical.yml")["phrases"]
    written = (re.escape(phrase).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for phrase in phrases)
    return re.compile(rf"(?<![\w'])(?:{'|'.join(written)})(?![\w'])", re.IGNORECASE)
