"""Who is kept away from a child by some words, and let near by others."""

import pytest

from planlint.english.family.barred import keeps_to, kept_away, let_near
from planlint.english.family.cast import Cast, GrownUp

CAST = Cast(
    (GrownUp("", ("Ann",), "she", "mother"), GrownUp("", ("Lee",), "he", "father")), ("Leo", "Mia"), others=("Priya",)
)
MUM, DAD = 0, 1


@pytest.mark.parametrize(
    ("bar", "near"),
    [
        ("Lee is subject to bail conditions not to contact the children", "Lee takes Leo to football"),
        ("All contact between Lee and the children suspended", "Lee will ring Leo every night"),
        ("Contact for Lee - none until the court says", "Lee will phone Leo"),
        ("Lee is not to be around the children", "Lee to support with childcare"),
        ("Lee must not attend the home address", "Lee to fix the stair gate"),
        ("Lee has agreed to leave the home", "Lee is responsible for getting Leo up and ready for school"),
        ("Lee will not contact Ann", "Ann will take Leo to see his dad"),
        ("No unsupervised contact for Lee", "Lee and Leo to go fishing on Sundays"),
        ("Lee excluded from the family home", "Lee to be there in the mornings to get the children ready"),
        ("Lee not to stay over", "Lee to be there at breakfast"),
        ("Lee is not to sleep at the flat", "Lee moves back in"),
        ("Lee to have indirect contact only", "Lee to meet the children in the park"),
        ("Lee not to contact Ann or go to the address", "Lee to fix the kitchen door at the house"),
        ("Ann to keep the children away from Lee", "Ann to take the children to Lee's for tea"),
        ("Lee cannot come within 100m of the house", "Lee to drop Leo home after swimming"),
        ("Lee's not to be let in", "If Ann is ill Lee has Leo"),
        ("Lee is kept away from Leo by his bail", "Lee does Leo's insulin at teatime"),
        ("Ann stops Lee from seeing Leo", "Leo walks home with Lee"),
        ("Lee must not be under the same roof as Leo", "Lee to share the school run with Ann"),
        ("Lee must have Priya with him when he sees Leo", "Lee supervises Leo's homework"),
        ("Leo is not to be handed to Lee", "Lee picks up from nursery"),
    ],
)
def test_who_is_kept_away_in_one_row_and_let_near_in_another_is_the_disagreement(bar: str, near: str) -> None:
    assert kept_away(bar, CAST).disagrees_with(let_near(near, CAST)) == {DAD}


@pytest.mark.parametrize(
    ("bar", "near"),
    [
        ("Lee not to contact Ann", "Lee takes Leo to football"),
        ("Ann to have no contact with Lee", "Lee takes Leo to football"),
        ("No contact between Ann and Lee", "Lee takes Leo to football"),
        ("Lee to be supervised when bathing Mia", "Lee takes Leo to football"),
        ("Lee not to be alone with Leo", "Lee will paint the fence at his mother's"),
        ("Say sorry to Leo, with Priya there", "Lee takes Leo to football"),
        ("Lee not to be alone with Leo", "Ann will take Leo to her sister if Lee comes"),
        ("Ann to stay at Lee's and see Leo", "Ann takes Leo to football"),
        ("Lee not to stay overnight", "Lee takes Leo to football"),
        ("Lee can only see Leo in the contact centre", "Lee to play with Leo at contact"),
        ("Ann will not leave Leo with people she does not know", "Ann takes Leo to football"),
        ("Lee not to be alone with Leo", "Lee reads to Leo, Ann at the table with them"),
        ("Lee keeps away from the pub", "Lee takes Leo to football"),
        ("Contact to be supervised at all times by Lee", "Lee takes Leo to football"),
        ("Lee shuts the gate so Leo cannot go out alone", "Lee takes Leo to football"),
        ("Lee not to be alone with Leo", "Priya drives Leo to the hub and sits in on his hour with Lee"),
    ],
)
def test_rows_that_can_both_be_kept_to_do_not_disagree(bar: str, near: str) -> None:
    assert not kept_away(bar, CAST).disagrees_with(let_near(near, CAST))


def test_what_a_row_is_for_keeps_nobody_away() -> None:
    text = "Lee to walk with Leo so that he is not alone in the park"
    assert keeps_to(text, CAST) == frozenset()
    assert keeps_to("Lee takes Leo out, never alone with Leo", CAST) == {DAD}
