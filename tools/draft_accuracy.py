"""How many fields of the drafts in tests/corpus/drafts are read right: Word files in councils' own layouts.

Beside each draft stands what a careful reader would key in from it: children, people, concerns, strengths, outcomes
with their evidence and actions (owner, timescale), contingency. Capitals, punctuation at the ends and kinds of dashes
and quotes do not count, nor do “on” and “by” before a date, nor what only joins the halves of a contingency (“if”, “if
this happens”, “then”, “we will”). For drafts named as arguments it prints what is missed.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from planlint.model.plan import CaseDocument
from planlint.read import ReadProblem
from planlint.read.word import read_word

DRAFTS = Path(__file__).parent.parent / "tests" / "corpus" / "drafts"
Fields = Counter[tuple[str, ...]]
_KEPT_APART = {f"unmet-{number:03}" for number in (*range(59, 69), *range(106, 153, 2), *range(155, 327, 5))}
_UNMET = "unmet"
_ALIKE = str.maketrans("’‘“”–—", "''\"\"--")


def expected(path: Path) -> Fields:
    """The fields of a draft by what stands beside it."""
    told: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return _counted(_from_json(told))


def read(plan: CaseDocument) -> Fields:
    """The same fields of a plan that was read."""
    return _counted(_from_plan(plan))


def read_of(draft: Path) -> Fields:
    """The fields of a Word draft; none where no plan is found in it, and planlint says so."""
    try:
        return read(read_word(draft, draft.read_bytes())[0].plan)
    except ReadProblem:
        return Counter()


def _from_json(told: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    for child in told.get("children", ()):
        yield from _child(child["name"], child.get("born"), child.get("category"))
    yield from (("person", person["name"]) for person in told.get("people", ()))
    for kind in ("concerns", "strengths", "contingency"):
        yield from ((kind, text) for text in told.get(kind, ()))
    for outcome in told.get("outcomes", ()):
        yield from _outcome(
            outcome["description"],
            outcome.get("evidence", ()),
            [(one["description"], one["by_whom"], one["by_when"]) for one in outcome.get("actions", ())],
        )


def _from_plan(plan: CaseDocument) -> Iterator[tuple[str, ...]]:
    for child in plan.children:
        yield from _child(child.name, str(child.born) if child.born else None, child.category)
    yield from (("person", person.name or "") for person in plan.people)
    yield from (("concerns", one.description or "") for one in plan.concerns)
    yield from (("strengths", one.description or "") for one in plan.strengths)
    for one in plan.contingency:
        yield "contingency", " ".join(text for text in (one.if_this, one.then, one.by_whom, one.by_when) if text)
    for outcome in plan.outcomes:
        evidence = [one.description or "" for one in outcome.evidence]
        actions = [(one.description, one.by_whom, one.by_when) for one in outcome.actions]
        yield from _outcome(outcome.description, evidence, actions)


def _child(name: str | None, born: str | None, category: str | None) -> Iterator[tuple[str, ...]]:
    yield "child", name or ""
    if born:
        yield "born", name or "", born
    if category:
        yield "category", category


def _outcome(description: str | None, evidence: Any, actions: Any) -> Iterator[tuple[str, ...]]:
    yield "outcome", description or ""
    yield from (("evidence", description or "", text) for text in evidence)
    for action, by_whom, by_when in actions:
        yield "action", description or "", action or ""
        yield "owner", action or "", by_whom or ""
        yield "timescale", action or "", by_when or ""


# What a label may say, and a sentence: “If | Lena loses weight”, “If Lena loses weight, then …”.
_JOINS = re.compile(r"^if (?:this happens\W*)?|\b(?:then|we will)\b")


def _counted(fields: Iterator[tuple[str, ...]]) -> Fields:
    folded = Counter(tuple(_folded(part, field[0]) for part in field) for field in fields)
    # The same category on several children, or a person met twice, is one fact.
    return Counter({field: 1 if field[0] in ("category", "person") else count for field, count in folded.items()
                    if any(field[1:])})  # fmt: skip


def _folded(text: str, kind: str) -> str:
    plain = unicodedata.normalize("NFKC", text).translate(_ALIKE).casefold()
    words = re.sub(r"\s+", " ", plain).strip(" •-*·▪.;,:")
    if kind == "contingency":
        return re.sub(r"\W+", " ", _JOINS.sub(" ", words)).strip()
    return re.sub(r"^(?:on |by (?=.*\d))", "", words) if kind == "timescale" else words


def folded_field(text: str) -> str:
    """The words of a field as they are compared."""
    return _folded(text, "")


def figures() -> dict[str, float]:
    """The figures of the page about accuracy, by the names it calls them."""
    drafts = word_drafts()
    unmet = [path for path in drafts if is_unmet(path)]
    apart = [path for path in unmet if is_kept_apart(path)]
    return {
        "drafts": len(drafts),
        "unmet": len(unmet) - len(apart),
        "apart": len(apart),
        **_figures("drafts", [path for path in drafts if path not in unmet]),
        **_figures("unmet", [path for path in unmet if path not in apart]),
        **_figures("apart", apart),
    }


def _figures(name: str, drafts: list[Path]) -> dict[str, float]:
    found, wanted, said = _sums(drafts)
    return {
        f"{name}_found": found,
        f"{name}_wanted": wanted,
        f"{name}_recall": found / wanted,
        f"{name}_precision": found / said,
    }


def is_unmet(path: Path) -> bool:
    """Whether a draft is in a layout that nobody had met, so that it is told by what its lines look like."""
    return path.stem.startswith(_UNMET)


def is_kept_apart(path: Path) -> bool:
    """Whether a draft taught the weights of `whole_page` nothing, so that it shows what they are worth."""
    return path.stem in _KEPT_APART


def word_drafts() -> list[Path]:
    """What was keyed of the Word drafts of the corpus, a file each, in order."""
    return sorted(path for path in DRAFTS.glob("*.json") if path.with_suffix(".docx").exists())


def _sums(paths: list[Path]) -> tuple[int, int, int]:
    """How many fields were read right, wanted, and read at all."""
    found = wanted = said = 0
    for path in paths:
        want, got = expected(path), read_of(path.with_suffix(".docx"))
        found, wanted, said = found + (want & got).total(), wanted + want.total(), said + got.total()
    return found, wanted, said


def main() -> None:
    """Prints a line a draft and the sum."""
    drafts = [path for path in word_drafts() if not sys.argv[1:] or path.stem in sys.argv[1:]]
    for path in drafts:
        found, wanted, said = _sums([path])
        print(f"{path.stem:8} {found:3} of {wanted:3} fields, {said - found:2} wrong")
        if sys.argv[1:]:
            draft = path.with_suffix(".docx")
            for field in expected(path) - read(read_word(draft, draft.read_bytes())[0].plan):
                print(f"   missed: {field}")
    found, wanted, said = _sums(drafts)
    recall, precision = found / max(wanted, 1), found / max(said, 1)
    print(f"{found} of {wanted} fields: {recall:.3f}; right of what was read: {precision:.3f}")


if __name__ == "__main__":
    main()
