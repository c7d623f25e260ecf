"""The words councils use for the parts of a plan: header, heading and label → what it is here."""

from __future__ import annotations

import copy
import functools
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from planlint import bundled
from planlint.read.word.vocabulary.head_nouns import asks_for_score
from planlint.read.word.vocabulary.lookup import Lookup, folded
from planlint.read.word.vocabulary.patterns import category_told, pattern


class Terms:
    """All tables of terms: planlint's own, and those a council adds. `told` are the labels, folded, whose meaning only
    one draft tells."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.told: dict[str, str] = {}
        self.columns = Lookup(data["columns"])
        self.headings = Lookup(data["headings"])
        self.labels = Lookup(data["labels"])
        self.languages = {folded(name): tag for tag, names in data["languages"].items() for name in names}
        self.posts = Lookup({key: data[key] for key in ("lead_social_worker", "team_manager", "conference_chair")})
        self.child_words = {folded(word) for word in data["child_words"]}
        self.patterns = [(key, pattern(key, patterns)) for key, patterns in data["patterns"].items()]
        self.all_of_them = {folded(words) for words in data["all_of_them"]}
        self.areas = {folded(words) for words in data["areas"]}
        self.high_risk = {folded(word) for word in data["high_risk"]}
        self.underlying = {folded(word) for word in data["underlying"]}
        self.log_columns = {folded(word) for word in data["log_columns"]}
        self.records = data["records"]
        self.record_labels = Lookup(data["record_labels"])
        self.record_headings = Lookup(data["record_headings"])
        self.attended = Lookup(data["attended"])
        self.categories = {folded(word) for word in data["categories"]}
        self.category_told = category_told(data["categories"])

    def of_one_draft(self) -> Terms:
        """The same tables, for a draft that may tell more labels."""
        terms = copy.copy(self)
        terms.told = {}
        return terms

    def guess(self, text: str) -> str | None:
        """What a column or label that is in no table asks for by the words in it; None when nothing tells."""
        words = folded(text)
        if not words or len(words.split()) > 12:
            return None
        found = next((key for key, pattern in self.patterns if pattern.search(words)), None)
        return None if found == "outcome" and asks_for_score(words) else found


@functools.cache
def terms(*more: Path) -> Terms:
    """planlint's terms (`lint_rules/words/terms.yml`) with those of a council's files of the same shape added.

    A council's words come first. Raises ValueError when a file names a table or a field that there is not.
    """
    own = bundled.words("terms")
    data: dict[str, Any] = {name: {**table} if isinstance(table, dict) else [*table] for name, table in own.items()}
    for path in more:
        for name, table in (bundled.load_yaml(path) or {}).items():
            own_table = data.get(name)
            if own_table is None or type(table) is not type(own_table):
                raise ValueError(f"{path}: there is no table “{name}”: there are {', '.join(data)}")
            if isinstance(own_table, list):
                data[name] = [*table, *own_table]
                continue
            for key, phrases in table.items():
                if key not in own_table and name != "languages":
                    raise ValueError(f"{path}: “{name}” has no “{key}”: it has {', '.join(own_table)}")
                _take_over(own_table, phrases)
                own_table[key] = [*phrases, *own_table.get(key, ())]
    return Terms(data)


def _take_over(table: dict[str, list[str]], phrases: list[str]) -> None:
    """A phrase that the council uses for something else means that from now on."""
    taken = {folded(str(phrase)) for phrase in phrases}
    for key, own in table.items():
        table[key] = [phrase for phrase in own if folded(str(phrase)) not in taken]
