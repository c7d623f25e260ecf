"""Who acts in an action sentence or note, and what hides it."""

from __future__ import annotations

import pytest

from planlint.english.acting.doer import Acting, acting
from planlint.english.owners.directory import directory
from planlint.english.pipeline import Parses
from planlint.model.plan import ChildProtectionPlan

_PEOPLE = directory(ChildProtectionPlan())
_PARSES = Parses()


def _acting(text: str) -> Acting:
    return acting(text, _PEOPLE, _PARSES.parse)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Mum to attend the scan on 15 March 2027", "Mum"),
        ("HV will weigh Baby each Thursday", "HV"),
        ("Nan sleeps at the house each Friday", "Nan"),
        ("Priya Shah: ring the school", "Priya Shah"),
        ("Refer to the course (Priya)", "Priya"),
        ("Bedroom to be decorated – Dad", "Dad"),
        ("Complete the chronology. Action: SW", "SW"),
        ("If Dad turns up, Mum rings the police", "Mum"),
        ("If Leo is poorly Mum to ring the surgery", "Mum"),
        ("Before Ella is discharged the School Nurse will visit", "School Nurse"),
        ("Priya Shah, once the report has come, to share it", "Priya Shah"),
        ("By 5 March 2027 the school nurse will write to Mum", "school nurse"),
        ("Referral to the therapist to be made by Mr Obi", "Mr Obi"),
        ("Drug tests carried out by Amy Lund each week", "Amy Lund"),
        ("It is Nan who will collect the girls", "Nan"),
        ("Mum (with Priya) to fill in the form", "Mum"),
        ("Dad is expected to attend", "Dad"),
        ("Professionals to monitor", "Professionals"),
        ("Named midwife Bev Cairns: pre-birth plan in the notes", "Bev Cairns"),
        ("S. Kaur to write to Leo", "S. Kaur"),
        ("For Mum and Dad: Ruth will print the plan", "Ruth"),
        ("Leo to have his tea with Nan", "Leo"),
        ("Mum to get a bed for Leo", "Mum"),
        ("School rings Mum on the first day", "School"),
        ("Mum has been asked to keep the gate shut", "Mum"),
        ("Dad has been told, and has agreed, to stay at his brother's", "Dad"),
        ("It is up to Grandad to lock the shed", "Grandad"),
        ("Nan's job is to ring the school", "Nan"),
        ("It was agreed that Nan has the keys", "Nan"),
        ("There will be a visit by Priya Shah each Monday", "Priya Shah"),
        ("HV and SW joint home visit on 12 March 2027", "HV"),
        ("Health visitor's weekly weigh-in", "Health visitor"),
        ("Learning mentor check-in each morning", "Learning mentor"),
        ("Over to Jo to chase the referral", "Jo"),
        ("Dad'll put up the gate", "Dad"),
        ("Dad agrees to be tested each Monday", "Dad"),
        ("HV to receive the referral and offer a visit", "HV"),
        ("The results have been delayed, so Dr Amin will write to the lab", "Dr Amin"),
        ("School will start a log of lateness", "School"),
        ("Anything odd goes straight to Mrs Hill, who phones the police", "Mrs Hill"),
    ],
)
def test_the_one_who_acts_is_found(text: str, actor: str) -> None:
    assert _acting(text).actors[0].text == actor


@pytest.mark.parametrize(
    ("text", "hiding"),
    [
        ("Referral to be made", "to be made"),
        ("A safety plan will be completed", "will be completed"),
        ("To attend the course", "To attend"),
        ("Weekly drug tests", "Weekly drug tests"),
        ("Bedroom needs cleaning", "needs cleaning"),
        ("Report to be shared by first core group", "to be shared"),
        ("Professionals' meeting to take place w/c 8 March 2027", "to take"),
        ("Mentoring will begin after Easter", "will begin"),
        ("Use of the calm box when Reuben is upset", "Use of the calm box when Reuben is upset"),
        ("Update from the nursery each Friday", "Update from the nursery each Friday"),
        ("Return interviews within 72 hours", "Return interviews within 72 hours"),
        ("HV visit to be arranged", "to be arranged"),
        ("Weekly drug tests continue until further notice", "continue"),
        ("It is recommended that a cognitive assessment takes place", "takes place"),
        ("Written agreement drawn up and signed", "drawn up"),
        ("GP to be contacted", "to be contacted"),
        ("Parenting assessment to commence in May", "to commence"),
        ("If Mum misses a visit, a call will be made", "will be made"),
        ("It has been agreed that the beds are collected at 3.15", "are collected"),
        ("Contact is to take place at the centre", "is to take place"),
        ("There should be a meeting with the landlord", "should be"),
        ("Police checks on everyone over 16", "Police checks on everyone over 16"),
        ("Wishes and feelings work", "Wishes and feelings work"),
        ("Keep-safe work", "Keep-safe work"),
        ("Uniform – buy two sets", "Uniform – buy two sets"),
        ("Housing – chase re mould", "Housing – chase re mould"),
        ("Leo to get help with his reading", "to get"),
        ("The twins will have extra help with phonics", "will have"),
        ("Mum is to have a parenting assessment", "is to have"),
        ("Leo needs a mentor", "needs"),
        ("Make sure the gate is mended", "is mended"),
        ("Leo to be seen by an optician", "to be seen"),
    ],
)
def test_words_that_hide_the_actor_are_shown(text: str, hiding: str) -> None:
    found = _acting(text)
    assert found.actors == ()
    assert found.hiding is not None
    assert text[found.hiding[0] : found.hiding[1]] == hiding


@pytest.mark.parametrize(
    "text",
    [
        "Ring the school each Monday",
        "Ensure Mum takes her tablets",
        "Support Dad to ring the clinic",
        "Get a gate fitted",
        "Contact school by 9 if Leo is ill",
        "Focus on one room at a time",
        "Make sure Leo is dressed warmly",
        "School – ring Mum if Leo is late",
        "Always put Ava on her back to sleep",
        "Never leave Ava in the bath",
    ],
)
def test_an_instruction_names_nobody_and_hides_nothing(text: str) -> None:
    assert _acting(text) == Acting(())


@pytest.mark.parametrize(
    "text",
    [
        "School report to be sent",
        "Police checks on all adults",
        "Core group meetings monthly",
        "Leo requires new glasses",
    ],
)
def test_a_word_that_describes_a_thing_does_not_act(text: str) -> None:
    assert _acting(text).actors == ()


def test_a_child_before_what_is_done_for_it_does_not_act() -> None:
    plan = {"children": [{"id": "leo", "name": "Leo Dunn"}, {"id": "tia", "name": "Tia Dunn"}]}
    people = directory(ChildProtectionPlan.model_validate(plan))
    for text in ("Leo – ADHD assessment", "Tia: eye test", "Leo and Tia: dental check"):
        assert acting(text, people, _PARSES.parse).actors == ()
    for text in ("Leo: wear glasses at school", "Leo – ring Mrs Pell", "Tia: to tell Nan"):
        assert acting(text, people, _PARSES.parse).actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("DC Hall and Amy Lund (SW) to plan the interview", ["DC Hall", "Amy Lund"]),
        ("Miss Lowe, along with Mrs Pell (SENCo), will write it", ["Miss Lowe", "Mrs Pell"]),
        ("Rob Tate and his manager (Anita Dale) to chair it", ["Rob Tate", "manager"]),
        ("By half term Nan and the youth worker take the boys swimming", ["Nan", "youth worker"]),
        ("From 1 June Mum and Dad keep the pills in the tin", ["Mum", "Dad"]),
        ("SW along with the housing officer complete the form", ["SW", "housing officer"]),
        ("Ward sister & midwife plan how he is fed at night", ["Ward sister", "midwife"]),
        ("Rev Brown and the choir leader to list the helpers", ["Rev Brown", "choir leader"]),
        ("Room checks to be done by Denise and Col", ["Denise", "Col"]),
        ("Food bank run: Mum, Gran to share", ["Mum", "Gran"]),
    ],
)
def test_all_who_act_together_are_found(text: str, actors: list[str]) -> None:
    assert [actor.text for actor in _acting(text).actors] == actors


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Drug tests done weekly by Turning Tide", "Turning Tide"),
        ("Food parcels delivered by Larder till payday", "Larder"),
        ("Harbour Lights will ring Mum to book it", "Harbour Lights"),
        ("Van for the move – Second Chance to lend", "Second Chance"),
        ("Y Bwthyn to offer Mam a room", "Y Bwthyn"),
        ("Willow Tree Nursery keep a note of his meals", "Willow Tree Nursery"),
    ],
)
def test_a_name_of_plain_words_acts_where_only_somebody_can(text: str, actor: str) -> None:
    assert [one.text for one in _acting(text).actors] == [actor]


@pytest.mark.parametrize(
    "text",
    [
        "Form to be signed by Easter",
        "Room to be done by Half Term",
        "Letters to be sent by Recorded Delivery",
        "Care Plan to set out who has Leo",
        "Body Map to show each mark",
        "Healthy Start to be claimed",
    ],
)
def test_a_time_a_paper_or_a_means_does_not(text: str) -> None:
    assert _acting(text).actors == ()
