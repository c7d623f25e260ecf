"""The last gate: what is kept from a reader stands nowhere in the finished file, or there is no file."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from planlint.documents import Refused, TemplateUnusable, make, render
from planlint.documents.gate import last_gate, objections
from planlint.model.kept import everybody
from planlint.model.plan import ChildProtectionPlan
from planlint.read import Source, read_plan
from planlint.read.fit import Misfit, MisfitKind
from planlint.read.nodes import Span
from planlint.recipients.copies import copy_for
from planlint.recipients.folded import holds
from planlint.recipients.secrets import Secret
from planlint.translate.catalogues.catalogue import catalogue
from tests.copies import text_of

KEPT_APART = Path(__file__).parents[2] / "examples" / "kept-apart.yml"
WHERE_SHE_IS = ("40 Beacon Row", "Tarnley", "Beacon Surgery", "07700 900171", "hannah.doyle@example.org")
WITH_WHOM = ("Nisha", "Boateng", "Women's Aid", "locks changed", "alarm")


@pytest.fixture(scope="module")
def plan() -> Source:
    return read_plan(KEPT_APART)


@pytest.mark.parametrize("form", ["html", "docx"])
@pytest.mark.parametrize(("document", "who"), [("family-copy", "kevin"), ("plan", None), ("family-copy", None)])
def test_nothing_in_his_copy_or_in_one_for_nobody_leads_to_her(
    plan: Source, document: str, who: str | None, form: str
) -> None:
    page = text_of(render(plan, document, recipient=who, format=form))  # type: ignore[arg-type]
    assert [words for words in (*WHERE_SHE_IS, *WITH_WHOM) if holds(page, words)] == []


@pytest.mark.parametrize("form", ["html", "docx"])
def test_his_copy_holds_all_that_is_his(plan: Source, form: str) -> None:
    page = text_of(render(plan, recipient="kevin", format=form))  # type: ignore[arg-type]
    his = [action for outcome in plan.plan.outcomes for action in outcome.actions if action.by_whom == "Kevin Doyle"]
    assert len(his) == 2
    assert [action.id for action in his if not holds(page, action.description or "")] == []
    assert holds(page, "01632 960101")


@pytest.mark.parametrize("form", ["html", "docx"])
def test_her_copy_holds_what_is_kept_from_him(plan: Source, form: str) -> None:
    page = text_of(render(plan, recipient="hannah", format=form))  # type: ignore[arg-type]
    assert [words for words in ("Nisha Verma", "locks changed", "Ama Boateng") if not holds(page, words)] == []


def test_the_copy_of_a_worker_from_whom_nothing_is_kept_says_all(plan: Source) -> None:
    page = text_of(render(plan, recipient="nisha", format="html"))
    assert [words for words in (*WHERE_SHE_IS, *WITH_WHOM) if not holds(page, words)] == []


@pytest.mark.parametrize("who", [each.id for each in everybody(read_plan(KEPT_APART).plan)])
def test_everybody_of_the_example_is_made_a_copy_or_told_why_not(plan: Source, who: str) -> None:
    try:
        page = text_of(render(plan, recipient=who, format="html"))
    except TemplateUnusable as missing:
        pytest.skip(str(missing))
    if who in ("kevin", "gran"):
        assert [words for words in (*WHERE_SHE_IS, *WITH_WHOM) if holds(page, words)] == []


def test_a_file_whose_name_tells_it_is_not_made(plan: Source) -> None:
    copy = copy_for(plan.plan, "kevin", form="html")
    with pytest.raises(Refused, match="what its reader may not have") as refused:
        make(plan, copy, stem="doyle-40-beacon-row", draft=False)
    assert "beacon" not in str(refused.value).lower()


@pytest.mark.parametrize(
    "data", [b"<p>12 Refuge Lane</p>", b"<p>12 <b>Ref</b>uge&nbsp;Lane</p>", b'<img alt="12 refuge lane">']
)
def test_bytes_that_hold_a_secret_are_refused_however_it_is_written(data: bytes) -> None:
    with pytest.raises(Refused):
        last_gate(data, "html", [Secret("12 Refuge Lane", "withheld[0]")], "copy.html")


def test_the_same_bytes_are_refused_for_their_own_address_and_pass_for_another() -> None:
    page = b"<p>14 Harbour Lane</p>"
    with pytest.raises(Refused):
        last_gate(page, "html", [Secret("14 Harbour Lane", "withheld[0]")], "copy.html")
    last_gate(page, "html", [Secret("12 Refuge Lane", "withheld[0]")], "copy.html")


def test_one_reader_s_copy_is_the_same_whoever_else_is_given_one() -> None:
    # A template object or a cache that has served her could keep words of hers for him.
    plan = read_plan(KEPT_APART)
    alone = render(plan, recipient="kevin")
    render(plan, recipient="hannah")
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda who: render(plan, recipient=who), ["kevin", "hannah", "kevin", "hannah", "kevin"]))
    assert [alone == each for each in made] == [True, False, True, False, True]


def test_a_draft_that_was_guessed_in_part_is_first_read_through() -> None:
    says = "planlint does not know this layout, and took each line for what its words look like"
    guessed = Misfit(MisfitKind.GUESSED_LAYOUT, (), Span(0, 5), "Title", says)
    reason, *_ = objections(ChildProtectionPlan(), "plan", catalogue("en"), draft=False, misfits=[guessed])
    assert says in reason
    assert "planlint convert" in reason
    assert "missing" not in reason
