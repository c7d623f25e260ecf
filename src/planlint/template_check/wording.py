"""Jargon and hard sentences in a template's own words: the rules for plans, put to fixed text."""

from __future__ import annotations

from planlint.linter import check_text
from planlint.rules.pack import core_cards
from planlint.template_check.faults import Faults
from planlint.template_check.fixed_text import Marked
from planlint.template_check.rules import data


def wording(marked: Marked, faults: Faults) -> None:
    """Notes what the rules say of each fixed text, at its words where the text is written without escapes."""
    said = data("wording")
    names = {rule: name for name in ("template-jargon", "hard-sentence") for rule in said[name]}
    cards = [card for card in core_cards() if card.id in names]
    judged = {
        english: check_text(english, "narrative", cards=cards, one_of_many=True)
        for english in dict.fromkeys(marked.values())
    }
    for (text, start, end), english in marked.items():
        plain = text.words[start:end] == english
        for found in judged[english]:
            if found.quote.lower() in said["explained"]:
                continue
            at = (start + found.start, start + found.end) if plain else (start, end)
            faults.add(names[found.rule], text, *at, says=found.message, meant=found.instead)
