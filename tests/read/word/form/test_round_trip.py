"""The full plan in Word, converted, is the plan it was made from, but for ids and what no document shows."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planlint import render
from planlint.model.plan import CaseDocument, ChildProtectionPlan
from planlint.read import read_plan
from planlint.read.word import read_word

ROOT = Path(__file__).parents[4]
_NOT_SHOWN = {"id", "not_for", "not_for_because", "withheld"}
_NAMED = {"children": "name", "people": "name", "concerns": "description", "outcomes": "description",
          "contingency": "if_this"}  # fmt: skip
_REFERRING = {
    "to", "lives_with", "members", "concerns", "outcomes", "who", "sees", "by", "told", "of", "child", "person",
    "between", "lead_social_worker", "team_manager", "conference_chair", "copies_to", "about",
}  # fmt: skip


def without_ids(plan: CaseDocument) -> Any:
    """The plan as plain data in which a reference is the words of what it refers to."""
    data = plan.model_dump(mode="json", by_alias=True)
    words = {part["id"]: part[name] for key, name in _NAMED.items() for part in data[key] if part["id"]}

    def plain(value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            kept = {name: plain(one, name) for name, one in value.items() if name not in _NOT_SHOWN}
            # `accepted` is the family's answer in one part and the linter's acceptances in all others.
            return {name: one for name, one in kept.items() if name != "accepted" or isinstance(one, str)}
        if isinstance(value, list):
            return [plain(one, key) for one in value]
        return words.get(value, value) if key in _REFERRING and isinstance(value, str) else value

    return plain(data)


def there_and_back(plan: CaseDocument) -> CaseDocument:
    made = render(plan, "plan", recipient=None, language="en", format="docx")
    (source,) = read_word(Path("plan.docx"), made)
    assert source.misfits == ()
    return source.plan


@pytest.mark.parametrize("name", ["good-plan.yml", "poor-plan.yml", "a-year/10-plan.yml", "a-year/12-plan.yml"])
def test_an_example_comes_back_the_same(name: str) -> None:
    plan = read_plan(ROOT / "examples" / name).plan
    assert without_ids(there_and_back(plan)) == without_ids(plan)


_WORDS = [
    "Sam",
    "rings Nan",
    "each day",
    "at 8am & 5pm",
    "down: no",
    "“ifs”,",
    "not yet.",
    "Zoë’s £4",
    "{{ x }}",
    "<b>",
]
WORDS = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=5).map(" ".join)
DAYS = st.dates(dt.date(2026, 1, 1), dt.date(2028, 12, 31)).map(dt.date.isoformat)
WHEN = st.one_of(DAYS, st.sampled_from(["ASAP", "by 12 March 2027", "12 March 2027", "fortnightly until 4 June 2027"]))
NAMES = st.lists(
    st.sampled_from(["Sana Khan", "Jo Lee", "Łukasz Nowak", "Priya Shah", "Mr Obi"]), unique=True, min_size=1
)


def some(**keys: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """A part with any of its keys."""
    return st.fixed_dictionaries({}, optional=keys)


def having(
    key: str, words: st.SearchStrategy[Any], **keys: st.SearchStrategy[Any]
) -> st.SearchStrategy[dict[str, Any]]:
    """A part that has that key, and any of the others."""
    return st.fixed_dictionaries({key: words}, optional=keys)


_DONE = having("description", WORDS, date=DAYS)
_ACTION = having(
    "description", WORDS, by_whom=WORDS, by_when=WHEN, starts=DAYS, lead=WORDS, resources=WORDS, status=WORDS,
    carried_over=st.integers(1, 4), dropped_because=WORDS, progress=st.lists(_DONE, max_size=3),
)  # fmt: skip
_SAID = having("says", WORDS, how_known=WORDS, explained_on=DAYS)
_DISAGREEMENT = having("reasons", WORDS, about=WORDS, raised=DAYS)


@st.composite
def plans(draw: st.DrawFn) -> CaseDocument:
    """A small plan; names are told apart, since a name is all that the document says of whom it means.

    A form asks for some things and never for others, and what it never asks for nobody answers anywhere in its plan.
    """

    def asked(key: str, words: st.SearchStrategy[Any], **keys: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        named = draw(st.sets(st.sampled_from(sorted(keys))))
        return having(key, words, **{one: keys[one] for one in sorted(named)})

    people = [
        {"id": f"p{number}", "name": name, **draw(some(role=WORDS, agency=WORDS, qualified=st.booleans()))}
        for number, name in enumerate(draw(NAMES))
    ]
    somebody = st.sampled_from([person["id"] for person in people])
    view = having("says", WORDS, person=somebody, agrees=st.sampled_from(["yes", "no"]), prefers=WORDS)
    evidence = asked("description", WORDS, seen_by=WORDS, how_often=WORDS)
    outcome = asked(
        "description", WORDS, now=WORDS, by_when=WHEN, target=WORDS,
        evidence=st.lists(evidence, max_size=2), actions=st.lists(_ACTION, max_size=3),
    )  # fmt: skip
    need = asked("description", WORDS, services=WORDS)
    contact = asked("who", somebody, sees=st.lists(somebody, max_size=2, unique=True), how_often=WORDS, purpose=WORDS)
    assessment = asked("kind", WORDS, by_whom=WORDS, by_when=WHEN, state=WORDS)
    failing = asked("if_this", WORDS, then=WORDS, by_whom=WORDS, by_when=WHEN)
    visit = having("date", DAYS, by=somebody, child_seen=st.booleans(), told=st.lists(somebody, max_size=2))
    data = draw(
        some(
            reference=WORDS, version=st.integers(1, 9), stage=st.sampled_from(["outline", "detailed"]), date=DAYS,
            lead_social_worker=somebody, strengths=st.lists(having("description", WORDS), max_size=2),
            outcomes=st.lists(outcome, max_size=3), visits=st.lists(visit, max_size=2), monitoring=WORDS,
            contingency=st.lists(failing, max_size=2), needs=st.lists(need, max_size=2),
            contacts=st.lists(contact, max_size=2), assessments=st.lists(assessment, max_size=2),
            wishes_and_feelings=st.lists(_SAID, max_size=2), views=st.lists(view, max_size=2),
            disagreements=st.lists(_DISAGREEMENT, max_size=2),
            reconvene_if=st.lists(having("description", WORDS), max_size=2),
            conference=having("type", st.sampled_from(["initial", "review"]), date=DAYS, unanimous=st.booleans()),
        )
    )  # fmt: skip
    return ChildProtectionPlan.model_validate({"people": people, **data})


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(plans())
def test_any_small_plan_comes_back_the_same(plan: CaseDocument) -> None:
    assert without_ids(there_and_back(plan)) == without_ids(plan)


def test_what_is_said_by_nobody_in_particular_is_still_said() -> None:
    plan = ChildProtectionPlan.model_validate(
        {
            "children": [{"id": "ana", "name": "Ana Reyes"}],
            "wishes_and_feelings": [{"says": "They like Nan’s."}, {"child": "ana", "says": "I like Nan’s."}],
            "views": [{"says": "It is too much."}, {"says": "It is enough.", "agrees": "yes"}],
        }
    )
    assert without_ids(there_and_back(plan)) == without_ids(plan)


def test_what_was_done_on_a_day_nobody_wrote_down_is_no_status() -> None:
    done = [
        {"description": "Booked"},
        {"date": "2026-11-02", "description": "Rang.\nNobody there."},
        {"description": "Seen"},
    ]
    actions = [
        {"description": "Ana’s mum books the dentist", "progress": done},
        {"description": "Nan rings", "status": "Improving", "dropped_because": "She moved.", "progress": done},
        {"description": "Nan visits", "dropped_because": "She moved."},
    ]
    plan = ChildProtectionPlan.model_validate({"outcomes": [{"description": "Teeth", "actions": actions}]})
    assert without_ids(there_and_back(plan)) == without_ids(plan)


@pytest.mark.parametrize("asked", [{}, {"seen_by": "Jo"}, {"how_often": "weekly"}])
def test_evidence_of_a_form_with_fewer_columns_is_still_evidence(asked: dict[str, str]) -> None:
    evidence = [{"description": "Ana is at school."}, {"description": "Ana’s teeth are clean.", **asked}]
    plan = ChildProtectionPlan.model_validate(
        {"outcomes": [{"description": "Ana is looked after.", "evidence": evidence}]}
    )
    assert without_ids(there_and_back(plan)) == without_ids(plan)
