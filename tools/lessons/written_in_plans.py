"""What else is written in plans: texts labelled for other rules, what drafts hold, planlint's own good examples.

Each is a text with the kind of part it stands in (`narrative`, `action` …). They teach what is common in plans, which
labels of one fault and of what looks like it do not.
"""

from __future__ import annotations

from collections.abc import Container

from planlint.model.paths import texts
from planlint.read import read_source
from tools.accuracy import CORPUS, rules
from tools.lessons.taught import drafts, people, teaching

EXAMPLES = CORPUS.parent.parent / "examples"
_OF_AN_ACTION = (("description", "action"), ("by_whom", "by_whom"), ("by_when", "by_when"))
Written = set[tuple[str, str]]


def of_other_rules(but: Container[str], fields: Container[str]) -> Written:
    """The labelled texts of each rule `but` these, in such parts, that teach."""
    told = (one for rule in rules() if rule not in but for _, one in teaching(rule))
    return {(one["text"], one["field"]) for one in told if one["field"] in fields}


def in_drafts() -> Written:
    """What a careful reader would key in from the labelled drafts."""
    found = {(one.get("name") or "", "narrative") for one in people()}
    for draft in drafts():
        found |= {(text, "narrative") for kind in ("concerns", "strengths") for text in draft.get(kind, ())}
        found |= {(text, "contingency") for text in draft.get("contingency", ())}
        for outcome in draft.get("outcomes", ()):
            found |= {
                (outcome["description"], "outcome"),
                *((text, "evidence") for text in outcome.get("evidence", ())),
            }
            for action in outcome.get("actions", ()):
                found |= {(action[key], field) for key, field in _OF_AN_ACTION}
    return {(text, field) for text, field in found if text and text.strip()}


def in_examples(fields: Container[str]) -> Written:
    """The texts of planlint's own good plans and minutes, in such parts."""
    good = (EXAMPLES / "good-plan.yml", EXAMPLES / "minutes.yml", *sorted((EXAMPLES / "a-year").glob("*.yml")))
    plans = (read_source(path.read_text(encoding="utf-8"), path).plan for path in good)
    return {(text.text, str(text.kind)) for plan in plans for text in texts(plan) if text.kind in fields}
