"""What a column, a heading or a sentence is about by regular expressions over its words."""

from __future__ import annotations

import re

from planlint import bundled


def pattern(key: str, patterns: list[str]) -> re.Pattern[str]:
    """The patterns of one key of `terms.yml` as one. Raises WordsProblem for one that is no regular expression."""
    try:
        return re.compile("|".join(patterns))
    except re.error as error:
        says = f"terms.yml: “patterns”, “{key}”: {error}: write a regular expression, or plain words under “columns”"
        raise bundled.WordsProblem(says) from error


def category_told(categories: list[str]) -> re.Pattern[str]:
    """“… under the category of Neglect and Emotional Abuse”, “… a child protection plan for neglect”."""
    longest = sorted(map(str, categories), key=len, reverse=True)
    one = rf"(?:{'|'.join(re.escape(word) for word in longest)})\b"
    because = "(?:under(?: the heading of)?|because of|due to|(?:worried|concerned) about)"
    plan = (
        rf"(?:plan|regist\w+)\b(?:[^\n]{{0,120}}?\b)?{because}"
        r"|(?:plan|regist(?:er|ered|ration))(?: since [^\n]{3,24}?)?(?: (?:for|\(|[–—-](?= ))|:)"
    )
    reason = r"\b(?:reason|why)\b[^.\n]{0,40}?(?=\bis\b)"
    concern = r"(?:areas? of concern|(?:concern|ground|reason)s? (?:for|of) (?:registration|(?:the )?plan))(?=\s*:)"
    leads = rf"\b(?:{concern}|categor(?:y|ies)(?: of(?: abuse| harm| concern| risk| registration)?)?|{plan}|{reason})"
    several = rf"(?P<category>{one}(?:(?:\s*[,/&]\s*|,?\s+and\s+){one})*)"
    return re.compile(rf"{leads}\s*(?:(?:of|the|is|was|being)\s+|:\s*)*[“\"‘']?{several}", re.IGNORECASE)
