"""A memory answers only the same English, only with what two linguists signed, and holds nobody's facts."""

from __future__ import annotations

import datetime as dt
import stat
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from planlint.translate.languages import language
from planlint.translate.linguists import Linguist
from planlint.translate.memory.store import Memory, MemoryProblem, offers
from planlint.translate.translation import HumanText

_MAKER = Linguist("Amna Raza", "CIOL", "012345", dt.date(2027, 3, 1))
_CHECKER = Linguist("Jan Lis", "ITI", "6789", dt.date(2027, 3, 2))
_PL = language("pl")


def _checked(text: str) -> HumanText:
    return HumanText(text, _MAKER, _CHECKER)


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Memory]:
    made = Memory(tmp_path / "ours.memory")
    yield made
    made.close()


def _kept(memory: Memory, english: str, text: str, names: tuple[str, ...] = (), known: tuple[str, ...] = ()) -> None:
    memory.add(english, _checked(text), _PL, names=names, known=known)


def _offered(memory: Memory, english: str, names: tuple[str, ...] = ()) -> str | None:
    found = memory.offer(english, _PL, names=names)
    return found.text if found else None


def test_the_same_english_is_offered_with_the_facts_of_the_new_plan(memory: Memory) -> None:
    _kept(
        memory, "Adam sees Priya Shah every 15 days until 12 March 2027.",
        "Adam widzi się z: Priya Shah, co 15 dni, do 12 marca 2027.", names=("Adam", "Priya Shah"),
    )  # fmt: skip
    assert (
        _offered(memory, "Ola sees Tom Reed every 20 days until 3 May 2027.", names=("Ola", "Tom Reed"))
        == "Ola widzi się z: Tom Reed, co 20 dni, do 3 maja 2027."
    )


def test_an_offer_names_who_made_and_who_checked_it(memory: Memory) -> None:
    _kept(memory, "Give each child a hot meal", "Podawać każdemu dziecku ciepły posiłek")
    (found,) = offers("Give each child a hot meal", _PL, memory=memory)
    assert (found.by, found.revised_by, found.source) == ("Amna Raza, CIOL 012345", "Jan Lis, ITI 6789", "memory")


@pytest.mark.parametrize(
    ("kept", "asked"),
    [
        ("The children must not be left alone.", "The children must be left alone."),
        ("See the nurse with supervision.", "See the nurse without supervision."),
        ("Visit within 15 working days.", "Visit within 5 days."),
    ],
)
def test_what_is_only_alike_is_never_offered(memory: Memory, kept: str, asked: str) -> None:
    _kept(memory, kept, "Tekst na próbę 15 dni." if "15" in kept else "Tekst na próbę.")
    assert _offered(memory, kept) is not None
    assert _offered(memory, asked) is None


def test_a_number_of_another_plural_form_is_not_offered(memory: Memory) -> None:
    _kept(memory, "Visit every 15 days.", "Odwiedziny co 15 dni.")
    assert _offered(memory, "Visit every 6 days.") == "Odwiedziny co 6 dni."
    assert _offered(memory, "Visit every 3 days.") is None


def test_another_language_is_not_offered(memory: Memory) -> None:
    _kept(memory, "Give each child a hot meal", "Podawać każdemu dziecku ciepły posiłek")
    assert memory.offer("Give each child a hot meal", language("cs"), names=()) is None


def test_a_text_that_nobody_checked_is_not_kept(memory: Memory) -> None:
    with pytest.raises(MemoryProblem, match="second linguist"):
        memory.add("Give a meal", HumanText("Podać posiłek", _MAKER), _PL, names=(), known=())
    assert len(memory) == 0


@pytest.mark.parametrize(
    ("english", "text"),
    [
        ("Ring 0161 496 0000 today.", "Zadzwonić pod 0161 496 0000 dzisiaj."),
        ("Write to a@ellerdale.example now.", "Napisać na a@ellerdale.example teraz."),
        ("Come to SK1 3XE now.", "Przyjść pod SK1 3XE teraz."),
        ("Ask Ania now.", "Zapytać Anię teraz."),
        ("Ask her at Refuge Lane.", "Zapytać przy ulicy."),
        ("Come on Friday 12 March 2027.", "Przyjść w piątek 12 marca 2027."),
        ("Come in 3 days.", "Przyjść za 4 dni."),
        ("She asks the school now.", "Pyta w szkole u Nowaka."),
    ],
)
def test_a_text_in_which_a_fact_would_remain_is_not_kept(memory: Memory, english: str, text: str) -> None:
    with pytest.raises(MemoryProblem):
        _kept(memory, english, text, names=("Ania",) if "Ania" in english else (), known=("Ania", "Nowak"))
    assert len(memory) == 0


def test_a_refusal_does_not_quote_what_it_found(memory: Memory) -> None:
    with pytest.raises(MemoryProblem) as refused:
        _kept(memory, "Give a meal.", "Podać posiłek u Nowaka.", known=("Nowak",))
    assert "Nowak" not in str(refused.value)


def _words_of_an_empty_file(folder: Path) -> str:
    path = folder / "empty.memory"
    Memory(path).close()
    return path.read_bytes().decode("utf-8", errors="replace").casefold()


_names = st.text(string.ascii_lowercase, min_size=4, max_size=9).map(str.title)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=_names, last=_names, ending=st.sampled_from(["", "a", "owi", "ą", "'yi"]), day=st.integers(1, 28))
def test_no_name_and_no_date_gets_into_the_file(tmp_path: Path, first: str, last: str, ending: str, day: int) -> None:
    # A name such as Null stands in every file: SQLite writes its own words there.
    assume(not any(each in _words_of_an_empty_file(tmp_path) for each in (first.casefold(), last.casefold())))
    path = tmp_path / f"{len([*tmp_path.iterdir()])}.memory"
    memory = Memory(path)
    name = f"{first} {last}"
    english = f"{name} asks for {day} things by {day} March 2031, and {first} waits."
    text = f"{name}{ending} prosi o {day} rzeczy do {day} marca 2031, a {first} czeka."
    try:
        _kept(memory, english, text, names=(name, first), known=(name, first, last))
    except MemoryProblem:
        assert len(memory) == 0
    memory.close()
    held = path.read_bytes().decode("utf-8", errors="replace").casefold()
    assert f"{first} ".casefold() not in held
    assert last.casefold() not in held
    assert "2031" not in held


def test_the_file_is_for_its_owner_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "ours.memory"
    memory = Memory(path)
    _kept(memory, "Give each child a hot meal", "Podawać każdemu dziecku ciepły posiłek")
    assert [each.name for each in tmp_path.iterdir()] == ["ours.memory"]
    memory.close()
    assert [each.name for each in tmp_path.iterdir()] == ["ours.memory"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_that_is_no_memory_is_named(tmp_path: Path) -> None:
    path = tmp_path / "plan.yml"
    path.write_text("document: child-protection-plan\n" * 50, encoding="utf-8")
    with pytest.raises(MemoryProblem, match=r"plan\.yml: this is no memory"):
        Memory(path)
