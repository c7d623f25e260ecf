"""Who acts in a sentence told in the present or denied, and times that stand within it or at its end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]
PEOPLE = ["Kay Bell – mother", "Rob Bell – father", "Nan Joyce – grandmother", "Tom Reed – social worker"]


@pytest.mark.parametrize(
    ("sentence", "who", "when"),
    [
        # in the present
        ("Nan Joyce has Amy in her room on Mondays, Fridays and Sundays so that Kay sleeps.", "Nan Joyce", "Mondays"),
        ("Kay has her depot at the clinic every fortnight.", "Kay", "every fortnight"),
        ("Kay and Rob write four house rules with the children by half term.", "Kay and Rob", "half term"),
        ("Kay, Rob and Nan Joyce take turns to do bath time.", "Kay, Rob and Nan Joyce", None),
        ("Nan Joyce & Rob both sleep at the house until the review.", "Nan Joyce & Rob", "until the review"),
        ("Kay has moved to her sister’s.", None, None),
        ("Kay and Rob are pleased with this.", None, None),
        # denied
        ("Kay and Rob won’t have Amy in bed with them, starting tonight.", "Kay and Rob", "starting tonight"),
        ("Rob won't drink in the house.", "Rob", None),
        ("Rob mustn’t be alone with Amy.", "Rob", None),
        ("Rob shan’t call at the school.", "Rob", None),
        # a child taken somewhere
        ("Amy to football on Sats with Rob", "Rob", "Sats"),
        ("Amy to Brownies with Nan Joyce, Thursdays", "Nan Joyce", "Thursdays"),
        ("Amy to draw her week with Tom Reed", "Amy", None),
        # by whom, at the end
        ("Amy to be taken for 8.45 and fetched at 3.15 each day by Kay, Rob or Nan Joyce.", None, "each day"),
        # how often, before something that follows upon it
        ("Tom Reed to visit weekly and ring Nan Joyce the same day if Kay looks unwell", "Tom Reed", "weekly"),
        ("Tom Reed to see Kay fortnightly and send the result to Rob that day.", "Tom Reed", "fortnightly"),
        ("Rob to keep a log & send it to core group monthly", "Rob", "monthly"),
        ("Rob will weigh Amy twice a week and write it down.", "Rob", "twice a week"),
        ("Tom Reed to make a weekly plan with Kay", "Tom Reed", None),
        # at the end
        ("Rob to ring Nan Joyce when he feels his temper going, any time.", "Rob", "any time"),
        ("Tom Reed to find a nursery place for September", "Tom Reed", "for September"),
        ("Nan Joyce to have Amy at hers, straight away", "Nan Joyce", "straight away"),
        # how far it reaches
        ("Nan Joyce will be in the room, from today until the report is back.", "Nan Joyce", "from today until the"),
        ("Rob won’t smack, starting today 22 January 2026.", "Rob", "starting today 22 January 2026"),
        ("Rob to be at home from 6pm until 8am, incl weekends.", "Rob", "from 6pm until 8am, incl weekends"),
        (
            "Rob to be at home from 6pm until 8am, including Saturdays.",
            "Rob",
            "from 6pm until 8am, including Saturdays",
        ),
        ("Tom Reed will go with Kay to the group for the first three weeks.", "Tom Reed", None),
    ],
)
def test_owner_and_time(sentence: str, who: str | None, when: str | None, paper: Any, fields: Fields) -> None:
    paper.table(["Child", "Date of birth"], ["Amy Bell", "4 May 2014"])
    paper.head("People")
    paper.bullets(*PEOPLE)
    paper.head("Outcome: Amy is safe")
    paper.head("Actions", 2)
    paper.bullets(sentence)
    ((_, owner, time),) = fields(paper.source())["outcomes"][0][2]
    assert owner == who or (who is None and owner == "Kay, Rob or Nan Joyce")
    assert time == when or (when is not None and when in (time or ""))


@pytest.mark.parametrize(
    ("line", "act", "when"),
    [
        ("Tom Reed to chase the survey report (by 8/9)", "Tom Reed to chase the survey report", "by 8/9"),
        ("Tom Reed to chase the survey report – w/c 7 September 2026", "Tom Reed to chase the survey report", "w/c 7"),
        ("Tom Reed will do the checks (ASAP)", "Tom Reed will do the checks", "ASAP"),
        ("Tom Reed to ring the GP - Monday", "Tom Reed to ring the GP", "Monday"),
        ("Tom Reed has Amy out on Fridays (from 3 May)", "Tom Reed has Amy out on Fridays", "from 3 May"),
    ],
)
def test_a_time_that_stands_apart_leaves_the_owner_in_the_sentence(
    line: str, act: str, when: str, paper: Any, fields: Fields
) -> None:
    paper.head("People")
    paper.bullets(*PEOPLE)
    paper.head("Outcome: Amy is safe")
    paper.head("Actions", 2)
    paper.bullets(line, "Referral to the substance team (ASAP)")
    first, second = fields(paper.source())["outcomes"][0][2]
    assert first[:2] == (act, "Tom Reed")
    assert when.removeprefix("by ") in first[2]
    assert second[1] is None
