"""A family reads “Not yet agreed” only of what their plan asks for."""

import pytest

from planlint.documents.asked import answered, timed
from planlint.documents.making import make
from planlint.model.plan import ChildProtectionPlan
from planlint.recipients.copies import copy_for
from tests.documents.cases import words_of

NOT_AGREED = "Not yet agreed"


def copy(form: str, **action: str) -> str:
    plan = ChildProtectionPlan.model_validate(
        {
            "children": [{"id": "yusuf", "name": "Yusuf Haddad"}],
            "outcomes": [
                {
                    "description": "Yusuf is safe",
                    "evidence": [{"description": "Yusuf sleeps all night"}],
                    "actions": [action],
                }
            ],
            "contingency": [{"if_this": "If Samir comes", "then": "Nobody opens the door."}],
            "needs": [{"description": "A bed"}],
            "lead_social_worker": "Gareth Prosser",
        }
    )
    made = make(plan, copy_for(plan, None, document="family-copy", form=form), stem="plan", draft=False)  # type: ignore[arg-type]
    return words_of(made.data, form)


@pytest.mark.parametrize("form", ["html", "docx"])
def test_what_the_form_has_no_place_for_is_left_out(form: str) -> None:
    words = copy(form, description="Mrs Flint to see Yusuf daily.", by_when="daily")
    assert NOT_AGREED not in words
    assert "Who sees it" not in words


@pytest.mark.parametrize("form", ["html", "docx"])
def test_an_action_without_anybody_or_any_time_is_not_yet_agreed(form: str) -> None:
    assert NOT_AGREED in copy(form, description="Referral to be made.")


def test_a_form_asks_for_what_one_of_its_rows_answers() -> None:
    plan = ChildProtectionPlan.model_validate({"outcomes": [{"evidence": [{"seen_by": "Nan"}, {}]}, {}]})
    assert answered(plan.outcomes, "evidence", "seen_by")
    assert not answered(plan.outcomes, "evidence", "how_often")
    assert not answered((), "by_when")


@pytest.mark.parametrize(
    ("said", "has_a_time"),
    [
        ("Rania will go on 20 November and 4 December 2026.", True),
        ("Mrs Flint to see Yusuf every day.", True),
        ("Ring 999 if Samir comes.", True),
        ("Mum to read with Yusuf.", False),
    ],
)
def test_a_time_in_the_sentence_is_a_time(said: str, has_a_time: bool) -> None:
    plan = ChildProtectionPlan.model_validate({"outcomes": [{"actions": [{"description": said}]}]})
    assert timed(plan.outcomes[0].actions[0]) is has_a_time


def test_the_full_plan_leaves_the_field_to_be_filled_in() -> None:
    action = {"description": "Mrs Flint to see Yusuf daily."}
    plan = ChildProtectionPlan.model_validate({"outcomes": [{"description": "Yusuf is safe", "actions": [action]}]})
    made = make(plan, copy_for(plan, None, document="plan", form="html"), stem="plan", draft=False)
    assert NOT_AGREED in words_of(made.data, "html")
