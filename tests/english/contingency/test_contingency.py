"""Trigger, act, person, how soon."""

import pytest

from planlint.english.contingency.contingency import parts
from planlint.english.contingency.no_act import nobody_acts
from planlint.english.pipeline import Parses

PARSES = Parses()


@pytest.mark.parametrize(
    "text",
    [
        "If Mum has been drinking, Nan has the children that night",
        "Nan poorly = Aunty Bev has the kids from that night",
        "When labour starts the ward sister rings Priya within the hour",
        "Dad leaves and sleeps at his brother's that night if there is an argument",
        "Should Mum be unwell, she rings her sister, who comes over at once",
        "Phil seen near Ella, by anybody in the family: Mum brings Ella indoors there and then",
        "Tom misses two doses in a row. The school nurse gives the next one herself before lunch.",
        "Not brought: GW rings Hirut the same morning and takes Samuel to the ward",
        "Jess has a fit: give the midazolam straight away",
    ],
)
def test_a_whole_contingency_has_its_four_parts(text: str) -> None:
    found = parts(text, PARSES.parse)
    assert all((found.trigger, found.acts, found.person, found.soon))


@pytest.mark.parametrize(
    "text",
    [
        "Legal planning meeting",
        "Escalate to the team manager",
        "If Mum relapses, review the plan",
        "The social worker will consider proceedings",
    ],
)
def test_a_process_is_no_act(text: str) -> None:
    found = parts(text, PARSES.parse)
    assert found.processes
    assert not found.acts


@pytest.mark.parametrize(
    "text",
    ["If Mum is drunk the kids go somewhere safe", "Appropriate action will be taken", "Children may be removed"],
)
def test_an_act_left_open_is_no_act(text: str) -> None:
    assert not parts(text, PARSES.parse).acts


def test_somebody_named_in_the_trigger_only_does_not_act() -> None:
    assert not parts("If Dad comes to the house, ring 999", PARSES.parse).person


@pytest.mark.parametrize(
    "text",
    [
        "Mum has lots of support.",
        "Mum promises not to drink.",
        "Dad may come back.",
        "Mum must not let Dad in.",
        "Family to come up with a plan.",
        "If Mum relapses, the risk to the children increases.",
        "In the safety plan",
        "Plan to be reviewed",
        "Progress to be discussed at the next conference",
        "Skye could come to serious harm if this carries on.",
        "If Dad goes back to drinking the boys would again be at risk.",
        "Expectations on both parents remain as set out in the agreement.",
        "Ryan will keep missing school and fall further behind",
    ],
)
def test_support_a_promise_or_a_pointer_is_nothing_that_anybody_does(text: str) -> None:
    assert nobody_acts(text, PARSES.parse)


@pytest.mark.parametrize(
    "text",
    [
        "Nan has Sam.",
        "Parents to ring Nan.",
        "No contact with Dad; police called if he comes.",
        "SW misses the visit - her manager goes instead.",
        "Grandma: Friday night to Sunday tea",
        "Use of respite bed",
        "If there are more worries we'll have another meeting.",
        "The nursery will not hand Zofia to her father",
    ],
)
def test_an_act_is_an_act_however_short(text: str) -> None:
    assert not nobody_acts(text, PARSES.parse)


@pytest.mark.parametrize(
    "text",
    [
        "If Mum is ill, Nan might be able to have Billie",
        "If Mum is ill, perhaps Aunt Sue could take the girls to school",
    ],
)
def test_what_somebody_only_might_do_is_no_act(text: str) -> None:
    assert not parts(text, PARSES.parse).acts


def test_leave_to_do_something_is_an_act() -> None:
    assert parts("If Dad comes, only Nan may collect Ella from school", PARSES.parse).acts


@pytest.mark.parametrize(
    "text",
    [
        "Lack of progress will be managed through supervision",
        "No progress -> pre-proceedings",
        "If Mum is drunk Nan takes Kai home; she knows his routine",
    ],
)
def test_what_is_done_is_seen_beside_a_trigger_a_route_or_what_is_known(text: str) -> None:
    assert not nobody_acts(text, PARSES.parse)


@pytest.mark.parametrize("text", ["The matter was raised via the school", "Mum is going through the court process"])
def test_a_route_gone_already_is_no_response(text: str) -> None:
    assert nobody_acts(text, PARSES.parse)


@pytest.mark.parametrize("text", ["If nobody else can or will", "if Leo does not come home when he should or must"])
def test_a_trigger_that_ends_in_a_word_of_what_is_to_come_is_a_trigger_alone(text: str) -> None:
    assert not parts(text, PARSES.parse).acts


@pytest.mark.parametrize(
    "text",
    [
        "The core group will meet to agree who looks after the girls",
        "If Gran cannot stay, Priya will hold a meeting to decide where Leo sleeps",
        "If they part, the panel will consider whether Dad takes the boys",
        "If two tests are missed, the partners meet within three working days",
        "If the book is not kept, the network meets at Rabia’s on Friday",
        "If attendance falls, agencies will meet within a week",
    ],
)
def test_what_a_meeting_is_to_settle_is_not_yet_done(text: str) -> None:
    assert not parts(text, PARSES.parse).acts


@pytest.mark.parametrize(
    "text",
    [
        "If labour starts the ward rings EDT on 01632 960999",
        "If he follows her, the nursery will ring 999",
        "If nobody fetches her, school rings Nan and keeps her in the office",
        "If there is a row at the handover the boys stay put that weekend",
        "If there is shouting at the flat both girls sleep at Nan's that night",
    ],
)
def test_an_agency_or_the_children_themselves_are_seen_to_act(text: str) -> None:
    found = parts(text, PARSES.parse)
    assert found.acts
    assert found.person


@pytest.mark.parametrize(
    "text",
    [
        "If Rhys is in the flat, the police will be called and an application to court considered",
        "If Ada is out after ten, DS Rowe is told that night",
        "If they leave with the baby, the ward will call PSNI",
        "If she is found with him, police will use their powers of protection",
        "If they move away, Gareth tells the new authority the same day",
        "If Kit loses weight again the nurse refers him to the paediatrician within two days",
        "If the boiler fails, the family will be offered a flat in Quay House that day",
        "If he shouts at them he will be asked to leave that night",
        "If Nan is away, Auntie Jean will",
        "Ruth will arrange emergency payment and help Marta to seek an order",
    ],
)
def test_calls_for_the_police_a_doctor_or_a_home_are_acts(text: str) -> None:
    assert parts(text, PARSES.parse).acts


@pytest.mark.parametrize(
    "text",
    [
        "The network have agreed a rota: if Mum texts RED, whoever is on that night goes round and stays until morning",
        "What we settled on: when Dad shouts, Ada goes next door",
        "If cannabis is smelt in the flat the youth worker will tackle it with Kai",
        "If Mum is late again the school will address this with her",
        "If Dad drives without a licence, the officer challenges it with him",
        "Nan has agreed she’ll take the girls",
        "They have said they would fetch him",
        "If Mum is in hospital, wider family to help",
    ],
)
def test_an_answer_is_seen_behind_a_lead_a_promise_or_with_whom_it_is_taken_up(text: str) -> None:
    assert not nobody_acts(text, PARSES.parse)


@pytest.mark.parametrize(
    "text",
    [
        "If things slip, Social Care will, where needed, take appropriate action",
        "If Dad does not come, the Trust can, if required, seek an order",
        "If Mum refuses, Children’s Services can.",
        "If there is another incident Mum is offered a place on the programme",
        "If he is bored he will be offered a place at the youth club",
    ],
)
def test_a_service_that_will_and_a_place_on_a_course_keep_nobody_safe(text: str) -> None:
    assert not parts(text, PARSES.parse).acts


@pytest.mark.parametrize(
    "text",
    [
        "If the flat is found dirty again it'll be tackled head on",
        "If Nia's weight falls the support to the family would be increased",
        "When Mum is in hospital somebody will need to stay with the twins",
        "If Mum's partner moves back in, the team manager will be consulted",
        "Any new bruises to be reported to the team manager",
        "Should Mum's mood drop again a review is to be held",
        "Mum cannot think of anyone local, so Home-Start's Pat comes over that night",
    ],
)
def test_a_matter_dealt_with_stepped_up_or_left_to_somebody_is_a_poor_answer_and_no_silence(text: str) -> None:
    assert not nobody_acts(text, PARSES.parse)


@pytest.mark.parametrize(
    "text",
    [
        "If the plan fails the risk to Leah will be increased",
        "Mum and Dad will need to put the girls first",
        "Mum and Dad have to co-operate",
        "The family network couldn’t come up with a back-up",
        "Check with Lena?",
    ],
)
def test_a_risk_that_grows_a_rule_and_a_question_are_no_answer(text: str) -> None:
    assert nobody_acts(text, PARSES.parse)


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("If school are worried, this will be picked up by the social worker", False),
        ("No milk or nappies: the health visitor brings some the same afternoon", True),
        ("Should Dad lose his temper he walks out there and then and rings his brother", True),
    ],
)
def test_a_matter_is_nobody_to_be_taken_along_and_some_stands_for_what_is_short(text: str, acts: bool) -> None:
    assert bool(parts(text, PARSES.parse).acts) is acts


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("If the dog is in the house again, the warden takes it away that day", True),
        ("If a worker is sick, the other worker does the visit the same day", True),
        ("The moment Mum feels shaky she gives the baby to Dad", True),
        ("If the bed has gone, baby stays on the ward", True),
        ("If Mum drinks, the network takes the children to a safe place", False),
        ("If Mum drinks, another adult takes the children to a safe place", False),
    ],
)
def test_one_whom_everybody_knows_acts_and_a_group_is_nobody(text: str, person: bool) -> None:
    found = parts(text, PARSES.parse)
    assert bool(found.acts and found.person) is person
