"""Acts that are told apart, or kept together, by when they are done, whose thing it is and what a colon leads to."""

import pytest

from planlint.english.acts.separate import separate_acts


@pytest.mark.parametrize(
    "text",
    [
        "Mum to go to the Orchard group, and that same week open a bank account",
        "Dad to finish probation hours and by then register with the dentist",
        "Order the bed from Baby Basics and visit every fortnight",
        "Dad to stay sober when he has the boys and tell probation about the new job",
        "Jo to text SW whenever she hears from Lee and book the smear",
        "Make the referral to Catch22 and visit every ten days",
        "Leah to leave the house if he has been drinking and see the GP about her sleep",
    ],
)
def test_what_is_done_at_a_time_of_its_own_is_another_act(text: str) -> None:
    assert len(separate_acts(text)) > 1


@pytest.mark.parametrize(
    "text",
    [
        "HV to weigh Noah and at the same time measure his head",
        "SW to visit Nan and on the same day write up what she said",
        "Join Cruse and go fortnightly",
        "Visit, and weigh fortnightly",
        "Mum to ring Nan when she has to work late and pick up Freya",
    ],
)
def test_a_step_at_the_same_time_is_no_other_act(text: str) -> None:
    assert len(separate_acts(text)) < 2


@pytest.mark.parametrize(
    "text",
    [
        "Psychiatrist to see Mum on the 9th and send the court Dad's old notes",
        "Mum to go to court on 3 May 2027 and keep up with Ben's speech exercises",
        "Mum to pay the rent and press on with her counselling",
        "Probation to send the OASys to social care. Social care to send the plan to probation.",
        "Kelly to buy a stair gate for the landing, also not to leave the twins with Ryan",
        "Mrs Khan will see the midwife while Mr Khan will paint the back room",
        "Key safe by the door and Nan's carer's assessment",
        "Nursery to report bruises to SW. GP to report missed jabs to HV.",
        "Stair gate for the landing and Mum's smear test",
    ],
)
def test_what_is_of_somebody_else_is_another_act(text: str) -> None:
    assert len(separate_acts(text)) > 1


@pytest.mark.parametrize(
    "text",
    [
        "Midwife to see Mum and send the ward her notes",
        "SW to finish the assessment and send the parents the report",
        "Mum to do the speech exercises and keep up with the speech diary",
        "School to tell Mum about absences. Mum to tell Nan the same.",
        "Mum to keep the back gate shut and also not leave it on the latch",
        "Mrs Ali will take Zara to the clinic while Mr Ali will mind the baby",
        "Lock on the bathroom cabinet and the kitchen drawer",
    ],
)
def test_what_takes_up_the_same_thing_is_no_other_act(text: str) -> None:
    assert len(separate_acts(text)) < 2


@pytest.mark.parametrize(
    ("text", "several"),
    [
        ("Clean the kitchen: scrub the oven, empty the bins and mop the floor", False),
        ("Sort the house: mend the boiler, register with the dentist and pay the council tax", True),
        ("Birthday contact: Nan to book the soft play, invite the cousins and run the games", False),
        ("Tidy the shed - bin the tins, hang up the tools, fit a lock", False),
        ("Get ready for baby: finish the cot, go to the scan, apply for the grant", True),
        ("Professionals meeting: Jo to chair it, visit Nan and order the birth certificate", True),
    ],
)
def test_behind_a_colon_stand_the_steps_of_what_they_make_up(text: str, several: bool) -> None:
    assert (len(separate_acts(text)) > 1) is several
