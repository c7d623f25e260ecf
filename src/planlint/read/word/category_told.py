"""How a sentence tells the category of abuse: “… a plan because of neglect”."""

from __future__ import annotations

import re


def category_told(categories: list[str]) -> re.Pattern[str]:
    """“… under the category of Neglect and Emotional Abuse”, “… a child protection plan for neglect”."""
    longest = sorted(map(str, categories), key=len, reverse=True)
    one = rf"(?:{'|'.join(re.escape(word) for word in longest)})\b"
    because = "(?:under|because of|due to|(?:worried|concerned) about)"
    plan = rf"(?:plan|regist\w+)\b(?:[^\n]{{0,120}}?\b)?{because}|(?:plan|registered) for"
    reason = r"\breason\b[^.\n]{0,40}?(?=\bis\b)"
    leads = rf"\b(?:categor(?:y|ies)(?: of(?: abuse| harm| concern| risk| registration)?)?|{plan}|{reason})"
    several = rf"(?P<category>{one}(?:(?:\s*[,/&]\s*|,?\s+and\s+){one})*)"
    return re.compile(rf"{leads}\s*(?:(?:of|the|is|was|being)\s+|:\s*)*[“\"‘']?{several}", re.IGNORECASE)
