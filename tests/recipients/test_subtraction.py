"""What is kept from a reader is not in their view, wherever it stands; a sentence that tells it stops the copy."""

from typing import Any

import pytest

from planlint.model.plan import ChildProtectionPlan
from planlint.recipients.not_given import NotGiven
from planlint.recipients.recipient import recipient
from planlint.recipients.shows import shows
from planlint.recipients.values import Prose
from planlint.recipients.view import ViewPart, view
from planlint.recipients.view_part import values_in

PLAN: dict[str, Any] = {
    "date": "2027-03-03",
    "children": [{"id": "amina", "name": "Amina Khan", "school": "Hillside School", "lives_with": ["mum"]}],
    "people": [
        {"id": "mum", "name": "Sana Khan", "known_as": ["Mum"], "contact": {"address": "12 Refuge Lane"}},
        {"id": "dad", "name": "Imran Khan", "known_as": ["Dad"], "contact": {"phone": "07700 900126"}},
        {"id": "sw", "name": "Priya Shah", "role": "lead social worker", "agency": "Hillside Office"},
    ],
    "lead_social_worker": "sw",
    "outcomes": [
        {
            "id": "o1",
            "description": "Amina is safe",
            "actions": [
                {"description": "Ring Priya each Friday", "by_whom": "Dad"},
                {"description": "Change the locks", "by_whom": "Mum"},
            ],
        }
    ],
    "contacts": [{"who": "sw", "sees": ["amina"]}, {"who": "sw", "sees": ["dad"]}],
    "distribution": [{"person": "mum", "document": "family-copy"}, {"person": "dad", "document": "family-copy"}],
    "meetings": {"review_conference": "2027-05-19"},
}


def seen(who: str | None, document: str = "plan", **more: Any) -> ViewPart:
    plan = ChildProtectionPlan.model_validate({**PLAN, **more})
    return view(plan, shows(document), reader=recipient(plan, who) if who else None)


def words(part: ViewPart) -> str:
    return "\n".join(str(getattr(value, "written", value)) for value in values_in(part))


def people(index: int, **more: Any) -> list[dict[str, Any]]:
    listed = [dict(person) for person in PLAN["people"]]
    listed[index] |= more
    return listed


def outcomes(index: int, **more: Any) -> list[dict[str, Any]]:
    (outcome,) = PLAN["outcomes"]
    actions = [dict(action) for action in outcome["actions"]]
    actions[index] |= more
    return [{**outcome, "actions": actions}]


@pytest.mark.parametrize("name", ["dad", "Imran Khan", "Dad", "dad "])
def test_a_part_that_is_not_for_a_reader_is_in_no_list_of_their_view(name: str) -> None:
    kept = outcomes(1, not_for=[name])
    assert "locks" not in words(seen("dad", outcomes=kept))
    assert "locks" in words(seen("mum", outcomes=kept))


def test_without_a_reader_the_view_lacks_what_is_kept_from_anybody() -> None:
    assert "locks" not in words(seen(None, outcomes=outcomes(1, not_for=["dad"])))


def test_a_reader_keeps_all_that_is_their_own() -> None:
    own = seen("dad", outcomes=outcomes(1, not_for=["dad"])).reader  # type: ignore[attr-defined]
    assert [str(task.description) for task in own.does] == ["Ring Priya each Friday"]


def test_the_name_of_a_text_is_the_same_when_one_before_it_is_kept() -> None:
    left = seen("mum", outcomes=outcomes(0, not_for=["mum"]))
    (action,) = left.outcomes[0].actions  # type: ignore[attr-defined]
    assert action.description.at == "outcomes.o1.actions.2.description"


def test_somebody_who_is_kept_is_named_by_no_reference() -> None:
    left = seen("dad", people=people(2, not_for=["dad"]), outcomes=outcomes(0, description="Ring"))
    assert left.lead_social_worker is None  # type: ignore[attr-defined]
    assert "Priya" not in words(left)


@pytest.mark.parametrize("by_whom", ["sw", "Priya Shah", "Mum and Priya Shah", "the lead social worker"])
def test_an_owner_who_is_kept_stops_the_copy_with_the_place(by_whom: str) -> None:
    kept = outcomes(1, by_whom=by_whom)
    with pytest.raises(NotGiven) as refused:
        seen("dad", people=people(2, not_for=["dad"]), outcomes=kept)
    assert "outcomes[0].actions[1].by_whom" in str(refused.value)
    assert "Priya" not in str(refused.value)


WITHHELD = [{"words": ["12 Refuge Lane"], "from": ["dad"], "because": "She fled."}]


@pytest.mark.parametrize("written", ["12 Refuge Lane", "Flat 3, 12  REFUGE-LANE", "12 Re\u00adfuge\u00a0Lane"])
def test_a_value_with_withheld_words_is_taken_out(written: str) -> None:
    plan = people(0, contact={"address": written})
    assert seen("dad", withheld=WITHHELD, people=plan).people[0].contact.address is None  # type: ignore[attr-defined]
    assert str(seen("mum", withheld=WITHHELD, people=plan).people[0].contact.address) == written  # type: ignore[attr-defined]


def test_a_sentence_with_withheld_words_is_never_cut() -> None:
    with pytest.raises(NotGiven) as refused:
        seen("dad", withheld=WITHHELD, outcomes=outcomes(1, description="Change the locks of 12 refuge lane"))
    (reason,) = refused.value.reasons
    assert reason.startswith("outcomes[0].actions[1].description holds words that are kept from this reader")
    assert "lane" not in reason


def test_every_sentence_is_named_at_once() -> None:
    told = [{"description": "She is at 12 Refuge Lane"}, {"description": "12 Refuge Lane is warm"}]
    with pytest.raises(NotGiven) as refused:
        seen("dad", withheld=WITHHELD, strengths=told)
    assert len(refused.value.reasons) == 2


def test_a_sentence_in_a_part_that_is_kept_stops_nothing() -> None:
    kept = [{"description": "She is at 12 Refuge Lane", "not_for": ["dad"]}]
    assert "Refuge" not in words(seen("dad", withheld=WITHHELD, strengths=kept))


def test_short_words_count_only_as_whole_words() -> None:
    short = [{"words": ["Ely"], "from": ["dad"]}]
    assert "safely" in words(seen("dad", withheld=short, strengths=[{"description": "Amina sleeps safely"}]))
    with pytest.raises(NotGiven):
        seen("dad", withheld=short, strengths=[{"description": "Amina sleeps in Ely."}])


def withheld(*clues: str) -> list[dict[str, Any]]:
    return [{**WITHHELD[0], "clues": list(clues)}]


def test_a_clue_is_taken_out_for_those_readers_only() -> None:
    assert "Hillside School" not in words(seen("dad", withheld=withheld("school")))
    assert "Hillside School" in words(seen("mum", withheld=withheld("school")))
    assert "Hillside Office" in words(seen("dad", withheld=withheld("school")))


def test_a_clue_may_be_any_key_of_the_plan() -> None:
    assert seen("dad", withheld=withheld("review_conference")).meetings.review_conference is None  # type: ignore[attr-defined]


def test_of_the_timetable_and_the_delivery_list_a_reader_keeps_their_own() -> None:
    left = seen("dad", withheld=withheld("timetable", "delivery"))
    assert len(left.contacts) == 1  # type: ignore[attr-defined]
    assert [str(each.person.name) for each in left.distribution] == ["Imran Khan"]  # type: ignore[attr-defined]
    anybody = seen(None, withheld=withheld("timetable", "delivery"), contacts=[{"sees": ["dad"]}])
    assert (anybody.contacts, anybody.distribution) == ((), ())  # type: ignore[attr-defined]


def test_what_stood_in_a_part_that_is_kept_may_stand_nowhere_else() -> None:
    kept = people(0, contact={"phone": "07700 900114", "not_for": ["dad"]})
    with pytest.raises(NotGiven, match=r"strengths\[0\]\.description"):
        seen("dad", people=kept, strengths=[{"description": "Sana answers on +44 7700 900114"}])


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"strengths": [{"not_for": ["step-dad"]}]}, r"strengths\[0\]\.not_for\[0\] names nobody"),
        ({"withheld": [{"words": ["12 Refuge Lane"], "from": ["him"]}]}, r"withheld\[0\]\.from\[0\] names nobody"),
        ({"withheld": [{"words": ["12 Refuge Lane"]}]}, r"withheld\[0\] does not say from whom"),
        ({"withheld": [{"words": ["–"], "from": ["dad"]}]}, r"withheld\[0\] has no words"),
        (
            {"withheld": [{"words": ["x"], "from": ["dad"], "clues": ["scool"]}]},
            r"withheld\[0\]\.clues\[0\] is no clue",
        ),
        ({"not_for": ["mum"]}, "The whole plan is kept"),
        ({"people": people(0, not_for=["mum"])}, r"people\[0\] is this reader’s own record"),
    ],
)
def test_where_nobody_can_say_what_is_kept_no_view_is_made(more: dict[str, Any], says: str) -> None:
    with pytest.raises(NotGiven, match=says):
        seen("mum", **more)


TEACHER: dict[str, Any] = {"id": "teacher", "name": "Ama May Boateng", "known_as": ["Al"], "not_for": ["dad"]}


@pytest.mark.parametrize("written", ["Ms Boateng listens", "She asks Ama", "MS BOATENG", "Al’s room", "Boa\u00adteng"])
def test_a_sentence_with_a_part_of_the_name_of_somebody_kept_stops_the_copy(written: str) -> None:
    with pytest.raises(NotGiven, match=r"outcomes\[0\]\.now names somebody who is kept from this reader") as kept:
        seen("dad", people=[*PLAN["people"], TEACHER], outcomes=[{"description": "Safe", "now": written}])
    assert "Boateng" not in str(kept.value)


@pytest.mark.parametrize("written", ["By 12 May 2027", "He also sings", "Amazing", "Mrs Khan rings"])
def test_ordinary_words_and_names_of_others_are_no_part_of_a_name_that_is_kept(written: str) -> None:
    aunt = {"id": "aunt", "name": "Sahar Khan", "not_for": ["dad"]}
    now = [{"description": "Safe", "now": written}]
    assert written in words(seen("dad", people=[*PLAN["people"], TEACHER, aunt], outcomes=now))


@pytest.mark.parametrize("written", ["19 May 2027", "19.5.2027", "2027-05-19"])
def test_a_day_that_is_withheld_stops_the_copy_in_which_it_is_printed_in_any_other_form(written: str) -> None:
    with pytest.raises(NotGiven, match=r"holds a day that is kept from this reader \(withheld\[0\]\)"):
        seen("dad", withheld=[{"words": [written], "from": ["dad"]}])


@pytest.mark.parametrize(
    ("withheld_words", "written"),
    [
        ("12 Refuge Lane, Tarnley", "Change the locks in Refuge Lane"),
        ("07700 904417", "Ring the number that ends in 4417"),
        ("Sean Kelley", "Keep away from the kelleys"),
        ("May", "Ask Mr May"),
        ("4 August 2027", "Ask again on the fourth of August"),
    ],
)
def test_a_sentence_that_tells_it_in_other_words_stops_the_copy_with_the_place(
    withheld_words: str, written: str
) -> None:
    entry = [{"words": [withheld_words], "from": ["dad"]}]
    with pytest.raises(NotGiven, match=r"outcomes\[0\]\.actions\[1\]\.description holds words that are kept"):
        seen("dad", withheld=entry, outcomes=outcomes(1, description=written))


def test_a_value_that_tells_a_piece_of_it_is_taken_out() -> None:
    entry = [{"words": ["12 Refuge Lane, Tarnley, NW3 1AB"], "from": ["dad"]}]
    left = seen("dad", withheld=entry, people=people(0, contact={"address": "Flat 1, Refuge Ln", "phone": "07700 1"}))
    assert left.people[0].contact.address is None  # type: ignore[attr-defined]
    assert left.people[0].contact.phone is not None  # type: ignore[attr-defined]


@pytest.mark.parametrize("written", ["By 12 May 2027", "They live in Tarnley", "Ring 01632 960100", "Ask in May"])
def test_a_month_a_town_and_another_number_tell_nothing(written: str) -> None:
    entry = [{"words": ["May", "12 Refuge Lane, Tarnley", "07700 904417"], "from": ["dad"]}]
    assert written in words(seen("dad", withheld=entry, outcomes=outcomes(1, description=written)))


def test_a_day_told_in_a_translation_stops_the_copy() -> None:
    plan = ChildProtectionPlan.model_validate(
        {
            **PLAN,
            "withheld": [{"words": ["4 August 2027"], "from": ["dad"]}],
            "strengths": [{"description": "She sings"}],
        }
    )
    made = {"strengths.1.description": Prose("Śpiewa 4 sierpnia 2027", "pl")}
    with pytest.raises(NotGiven, match="The translation of"):
        view(plan, shows("plan"), reader=recipient(plan, "dad"), translations=made)
